"""README and docs: every command runs, every example works, every link leads somewhere."""

import dataclasses
import gzip
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import snnbib
from snnbib import venues
from snnbib.cli import main
from snnbib.project import parse_project
from snnbib.rules import RULES, accepted
from snnbib.sources import correction_fields, corrections
from tests.cli.conftest import Run, isolate, run_command
from tests.cli.test_resolve_live import DEPOSIT, TITLE, _Clock, _services
from tests.examples import RECORD
from tests.sources.catalogues.written import arxiv_paper, crossref_work, dblp_xml, json_lines
from tests.standins.server import serving, works

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TEXTS = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in PAGES}
# Pages whose commands continue one another have tests of their own.
WORKED_EXAMPLES = {"docs/merging.md"}

LIST = f"""## AAAI-2024
- {TITLE} [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/29114)] \
[[arxiv](https://arxiv.org/abs/2312.06372)]
"""
BIB = """@inproceedings{guo,
  author = {Yufei Guo and Yuanpei Chen},
  title = {Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks.},
  booktitle = {38th {AAAI} 2024: Vancouver, Canada},
  pages = {12244--12252}, year = {2024}, doi = {10.1609/aaai.v38i11.29114}
}
"""


NEW_BIB = """@inproceedings{qiu,
  author = {Xuerui Qiu}, title = {Gated Attention Coding.},
  booktitle = {38th {AAAI} 2024: Vancouver, Canada},
  pages = {601--610}, year = {2024}, doi = {10.1609/aaai.v38i1.27816}
}
"""


def _blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", TEXTS[page], re.DOTALL | re.MULTILINE)


def _commands() -> Iterator[tuple[str, str]]:
    """Every command of every page that stands without its output."""
    for page in TEXTS.keys() - WORKED_EXAMPLES:
        for block in _blocks(page, "console"):
            lines = block.splitlines()
            if all(line.startswith("$ ") for line in lines):
                yield from ((page, line[2:]) for line in lines)


def _shown() -> Iterator[tuple[str, str]]:
    """Every console block that shows what its command prints."""
    for page in TEXTS.keys() - WORKED_EXAMPLES:
        for block in _blocks(page, "console"):
            if not all(line.startswith("$ ") for line in block.splitlines()):
                yield page, block


@pytest.fixture(scope="module")
def finished_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the pages name: a list, .bib files, a document, a lock, exports, a tag, catalogues."""
    root = tmp_path_factory.mktemp("project")
    (root / "proceedings").mkdir()
    for name, text in (
        ("papers.md", LIST),
        ("proceedings/aaai-2024.bib", BIB),
        ("paper.tex", "\\cite{guo2024ternary}"),
        ("new.bib", NEW_BIB),
    ):
        (root / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        isolate(patch, tmp_path_factory.mktemp("cache"))
        patch.chdir(root)
        assert run_command("resolve", "--bib", "proceedings").exit_code == 0
        assert run_command("export").exit_code == 0
    if shutil.which("git"):
        _tag(root)
    _write_catalogues(root)
    return root


@pytest.fixture
def project(
    finished_project: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A copy of that project; the services are stand-ins that have the list's one paper."""
    del run  # sets the environment up
    root = shutil.copytree(finished_project, tmp_path / "project")
    monkeypatch.chdir(root)
    monkeypatch.setattr("snnbib.webservice.rate_limit.SystemClock", _Clock)
    with serving() as standin:
        for service in ("crossref", "arxiv", "dblp"):
            monkeypatch.setenv(f"SNNBIB_{service.upper()}_URL", f"{standin.address}/{service}")
        standin.script = _services(crossref=works(DEPOSIT))
        yield root


def _write_catalogues(root: Path) -> None:
    """The one paper in each catalogue."""
    record = replace(
        RECORD,
        title=TITLE,
        authors=RECORD.authors[:2],
        container_title="AAAI",
        arxiv="2312.06372",
    )
    (root / "dblp.xml.gz").write_bytes(gzip.compress(dblp_xml([record]).encode("ascii")))
    (root / "crossref-2026").mkdir()
    for name, value in (
        ("crossref-2026/1.jsonl", crossref_work(record)),
        ("arxiv-metadata-oai-snapshot.json", arxiv_paper(record)),
    ):
        (root / name).write_text("".join(json_lines([value])), "utf-8")


def _tag(root: Path) -> None:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for arguments in (
        ("init", "-q", "--template="),
        ("add", "."),
        ("commit", "-qm", "1"),
        ("tag", "v0.1.0"),
    ):
        subprocess.run(("git", *identity, *arguments), cwd=root, env=environment, check=True)  # noqa: S607


def test_there_are_commands() -> None:
    assert len(list(_commands())) > 20
    assert len(list(_shown())) == 2
    assert len(list(_library_rows())) == 6


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(("page", "command"), sorted(set(_commands())))
def test_a_command_works_in_a_project(page: str, command: str) -> None:
    assert page
    program, *arguments = shlex.split(command)
    if program == "make":
        targets = (ROOT / "Makefile").read_text("utf-8")
        assert re.search(rf"^{arguments[0]}:", targets, re.MULTILINE)
    elif program == "pip":
        # What a release has, and the directory that the command is given in.
        assert arguments in (
            ["install", f"snnbib-{snnbib.__version__}-py3-none-any.whl"],
            ["install", "."],
        )
    else:
        assert program == "snnbib"
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("page", "block"), sorted(_shown()))
def test_a_command_prints_what_the_page_shows(
    page: str, block: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page
    monkeypatch.chdir(ROOT)
    command, _, output = block.partition("\n")
    result = CliRunner().invoke(main, shlex.split(command.removeprefix("$ snnbib ")))
    assert (result.exit_code, result.stdout) == (0, output)


@pytest.mark.parametrize("name", main.list_commands(click.Context(main)))
def test_every_command_has_its_line_on_the_page_of_commands(name: str) -> None:
    assert f"\n| `{name}` |" in TEXTS["docs/commands.md"]


@pytest.mark.parametrize("page", TEXTS)
def test_links_lead_somewhere(page: str) -> None:
    here = (ROOT / page).parent
    text = re.sub(
        r"^```.*?^```|``[^\n]*?``|`[^`\n]*`", "", TEXTS[page], flags=re.DOTALL | re.MULTILINE
    )
    for target in re.findall(r"\]\((?!https?:|#)([^()\s]+)\)", text):
        assert (here / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("page", [name for name in TEXTS if name.startswith("docs/")])
def test_every_page_is_in_the_index(page: str) -> None:
    name = page.removeprefix("docs/")
    assert name == "README.md" or f"]({name})" in TEXTS["docs/README.md"]


@pytest.mark.parametrize(
    "block", [block for page in TEXTS for block in _blocks(page, "python")], ids=lambda _: "example"
)
def test_a_python_example_works(block: str) -> None:
    done = subprocess.run([sys.executable, "-c", block], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_the_project_file_is_one() -> None:
    (text,) = _blocks("docs/project.md", "toml")
    project = parse_project(text, Path("/lists/snnbib.toml"))
    assert project.list_path == Path("/lists/papers.md")
    assert venues.parse_rows(project.venues)[0].acronym == "QUIET"
    for key in tomllib.loads(text).keys() - {"venue"}:
        assert f"`{key}`" in TEXTS["docs/project.md"] or f"\n{key} = " in TEXTS["docs/project.md"]


def test_the_corrections_are_corrections() -> None:
    correction, finding = _blocks("docs/corrections.md", "toml")
    assert corrections.parse(correction)[0].record.pages == "12244-12252"
    assert tomllib.loads(correction)["correction"][0]["paper"] in TITLE
    (item,) = accepted.parse(finding, "corrections.toml")
    assert item.rule in {rule.name for rule in RULES}


def test_every_field_of_a_correction_is_named() -> None:
    for name in correction_fields.FIELDS:
        assert f"`{name}`" in TEXTS["docs/corrections.md"]


@pytest.mark.parametrize("name", snnbib.__all__)
def test_every_name_of_the_library_is_on_its_page(name: str) -> None:
    specific_errors = ("SourceUnavailable", "SourceAnswerError", "__version__")
    assert name in specific_errors or re.search(rf"`{name}\b", TEXTS["docs/library.md"])


def _library_rows() -> Iterator[tuple[str, str, str]]:
    """Name, parameters and result of every function on the page of the library."""
    for call, result in re.findall(r"^\| (`.*?\)`) \|.*\| (.*?) \|$", _PAGE, re.MULTILINE):
        for name, parameters in re.findall(r"`(\w+)\((.*?)\)`", call):
            yield name, parameters, result


_PAGE = TEXTS["docs/library.md"]


@pytest.mark.parametrize(("name", "parameters", "result"), list(_library_rows()))
def test_a_function_of_the_library_is_as_its_page_says(
    name: str, parameters: str, result: str
) -> None:
    names = [part.partition("=")[0] for part in parameters.split(", ") if part and part != "*"]
    signature = inspect.signature(getattr(snnbib, name))
    assert names == list(signature.parameters)[: len(names)]
    for kind, values in re.findall(r"`([A-Z]\w+)`: (.*)", result):
        fields = {item.name for item in dataclasses.fields(getattr(snnbib, kind))}
        assert set(re.findall(r"`(\w+)`", values)) == fields
