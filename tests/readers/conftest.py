"""Where the readers are, what they are given, and the table of what came back."""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest

from snnbib import lockfile
from snnbib.formats import FORMATS, bibtex
from snnbib.model import Person, Work
from tests.formats import torture

ROOT = Path(__file__).parents[2]
INSTALLED = Path(os.environ.get("SNNBIB_READERS", ROOT / ".readers")).resolve()
"""Where `make clients` puts the readers that are packages of npm and PyPI.

`make clients` says so in the variable; a reader that is missing then fails its tests.
"""

RAW = torture.plain_work(
    key="raw",
    title="On 张伟 and жук",
    authors=(Person(family="Trương", given="Юра"), Person(family="张", given="伟")),
)
"""A work with letters that TeX's own fonts lack."""

_EQUAL: Counter[tuple[str, str]] = Counter()
_ASKED: Counter[tuple[str, str]] = Counter()
_PRINTED: dict[tuple[str, str], tuple[int, int, int]] = {}


def missing(reader: str) -> NoReturn:
    """Skip the test, or fail it where every reader should be there."""
    message = f"{reader} not installed: make clients"
    if "SNNBIB_READERS" in os.environ:
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(autouse=True)
def _wanted() -> None:
    if not INSTALLED.is_dir():
        missing("the readers are")


@pytest.fixture(scope="session")
def listed() -> Sequence[Work]:
    """The works of the committed lock."""
    path = ROOT / "src/snnbib/data/papers.lock.json"
    lock = lockfile.loads(path.read_text(encoding="utf-8"))
    return [entry.work for entry in lock.entries if entry.work]


@pytest.fixture(scope="session")
def files(listed: Sequence[Work], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with snn.{bib,json,ris}, torture.{bib,json,ris}; {short,unicode,raw}.bib."""
    directory = tmp_path_factory.mktemp("exports")
    for stem, works in {"snn": listed, "torture": torture.works()}.items():
        for writer in FORMATS.values():
            parts = [writer.render(work) for work in works]
            text = writer.assemble(parts)
            if writer.assemble_all and stem == "snn":
                text = writer.assemble_all(works, parts)
            path = directory / f"{stem}{writer.suffix}"
            path.write_text(text, encoding="utf-8", newline="\n")
    short = [bibtex.render_short(work) for work in listed]
    (directory / "short.bib").write_text(bibtex.assemble(short), encoding="utf-8")
    (directory / "raw.bib").write_text(bibtex.render(RAW), encoding="utf-8")
    unicode = [bibtex.render(work, unicode=True) for work in torture.works()]
    (directory / "unicode.bib").write_text(bibtex.assemble(unicode), encoding="utf-8")
    return directory


@pytest.fixture(scope="session")
def run() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a reader, if it is there."""

    def run_reader(
        *command: str | Path, cwd: Path, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        if shutil.which(str(command[0])) is None:
            missing(f"{command[0]} is")
        done = subprocess.run(
            list(map(str, command)), cwd=cwd, capture_output=True, check=False,
            encoding="utf-8", errors="replace", timeout=300,
        )  # fmt: skip
        assert not (check and done.returncode), (done.stdout + done.stderr)[-2000:]
        return done

    return run_reader


@pytest.fixture(scope="session")
def count() -> Callable[[str, Mapping[str, bool]], None]:
    """Take down which fields of one work came back equal from a reader."""

    def note(reader: str, fields: Mapping[str, bool]) -> None:
        for field, equal in fields.items():
            _ASKED[reader, field] += 1
            _EQUAL[reader, field] += equal

    return note


@pytest.fixture(scope="session")
def count_printed() -> Callable[[str, str, int, int, int], None]:
    """Take down how many works a reader printed right, and how many as its style has them."""

    def note(printer: str, stem: str, right: int, deviating: int, total: int) -> None:
        _PRINTED[printer, stem] = (right, deviating, total)

    return note


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the counts of a worker of pytest-xdist to the run that prints them."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        counters = (_EQUAL, _ASKED, _PRINTED)
        output["readers"] = [list(counter.items()) for counter in counters]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:  # noqa: ANN401  (pytest-xdist has no types)
    """Add the counts of a worker to those of the others."""
    equal, asked, printed = getattr(node, "workeroutput", {}).get("readers", ((), (), ()))
    _EQUAL.update(dict(equal))
    _ASKED.update(dict(asked))
    _PRINTED.update(dict(printed))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many works came back equal, by reader and field, and how many print right."""
    for line in (*_table(), *_printed_table()):
        terminalreporter.write_line(line)


def _printed_table() -> Iterator[str]:
    """By reader and style: right, as the style's own rules have it, wrong."""
    if _PRINTED:
        yield f"{'printed: right/deviating/wrong':36}{'our list':>16}{'torture set':>16}"
    for printer in dict.fromkeys(printer for printer, _ in _PRINTED):
        cells = []
        for stem in ("snn", "torture"):
            right, deviating, total = _PRINTED.get((printer, stem), (0, 0, 0))
            cells.append(f"{right}/{deviating}/{total - right - deviating}" if total else "-")
        yield f"{printer:36}" + "".join(f"{cell:>16}" for cell in cells)


def _table() -> Iterator[str]:
    fields = list(dict.fromkeys(field for _, field in _ASKED))
    if fields:
        yield f"{'equal after reading':28}" + "".join(f"{field:>10}" for field in fields)
    for reader in dict.fromkeys(reader for reader, _ in _ASKED):
        cells = (
            f"{_EQUAL[reader, field]}/{_ASKED[reader, field]}" if _ASKED[reader, field] else "-"
            for field in fields
        )
        yield f"{reader:28}" + "".join(f"{cell:>10}" for cell in cells)
