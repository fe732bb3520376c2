"""``snnbib export`` that is killed at any step, or cannot write: the next run loses nothing."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import BIB, Run

STEPS = ("mkdir", "write_bytes", "replace", "unlink", "rmdir")
LIST = """# Papers

## AAAI-2024

- Gated Attention Coding [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/27816)]
"""


class _Killed(BaseException):
    """The process ends here: nothing after this step changes a file."""


@contextmanager
def _killed_at(step: int) -> Iterator[None]:
    """Let the program die at a step that changes files."""
    count = 0

    def dying(change: Callable[..., Any]) -> Callable[..., Any]:
        def step_or_death(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401
            nonlocal count
            count += 1
            if count >= step:
                raise _Killed
            return change(*arguments, **options)

        return step_or_death

    with pytest.MonkeyPatch.context() as patch:
        for name in STEPS:
            patch.setattr(Path, name, dying(getattr(Path, name)))
        yield


def _tree(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") if path.is_file() else ""
            for path in root.rglob("*")}  # fmt: skip


@pytest.fixture
def locks(here: Path, run: Run) -> tuple[str, str]:
    """The locks of one paper in two sections, which are exported into different files."""
    texts = []
    for year in ("2024", "2023"):
        (here / "papers.md").write_text(LIST.replace("2024", year), "utf-8")
        (here / "papers.bib").write_text(BIB.replace("2024", year), "utf-8")
        run("resolve", "--bib", "papers.bib")
        texts.append((here / "papers.lock.json").read_text("utf-8"))
    return texts[0], texts[1]


def _export(here: Path, run: Run, lock: str, output: str) -> None:
    (here / "papers.lock.json").write_text(lock, "utf-8")
    result = run("export", "--format", "bibtex", "-o", output)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("has_earlier_export", [False, True])
def test_the_next_run_writes_what_a_first_one_would(
    here: Path, run: Run, locks: tuple[str, str], *, has_earlier_export: bool
) -> None:
    """It exports another lock: a merge, or a correction, came between the two runs."""
    for number, lock in enumerate(locks):
        _export(here, run, lock, f"whole{number}")
    assert _tree(here / "whole0").keys() != _tree(here / "whole1").keys()
    step = 0
    is_killed = True
    while is_killed:
        step += 1
        output = f"out{step}"
        if has_earlier_export:
            _export(here, run, locks[1], output)
        (here / "papers.lock.json").write_text(locks[0], "utf-8")
        try:
            with _killed_at(step):
                run("export", "--format", "bibtex", "-o", output)
            is_killed = False
        except _Killed:
            for path, text in _tree(here / output).items():
                is_temporary = path.endswith(".tmp") or path == "snnbib-manifest.txt"
                complete_texts = {_tree(here / f"whole{number}").get(path) for number in (0, 1)}
                assert is_temporary or text in complete_texts
        _export(here, run, locks[1], output)
        assert _tree(here / output) == _tree(here / "whole1"), step
    assert step > len(_tree(here / "whole0"))


@pytest.mark.parametrize("has_earlier_export", [False, True])
def test_an_export_that_cannot_be_written_leaves_everything_as_it_was(
    here: Path, run: Run, locks: tuple[str, str], *, has_earlier_export: bool
) -> None:
    if has_earlier_export:
        _export(here, run, locks[0], "out")
        shutil.rmtree(here / "out" / "years")
    (here / "out").mkdir(exist_ok=True)
    (here / "out" / "years").write_text("a file where a directory must be", "utf-8")
    before = _tree(here / "out")
    (here / "papers.lock.json").write_text(locks[1], "utf-8")
    result = run("export", "--format", "bibtex", "-o", "out")
    assert result.exit_code == 2
    assert result.stderr == "Error: out/years: is a file, not a directory\n"
    assert _tree(here / "out") == before
