"""CONTRIBUTING.md: every procedure's example works as it is written."""

import os
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def _blocks(heading: str, language: str) -> list[str]:
    section = GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


def _type(run: Run, heading: str) -> str:
    """Run a section's commands; what they print."""
    printed = ""
    for line in _blocks(heading, "console")[0].splitlines():
        result = run(*line.removeprefix("$ snnbib ").split())
        assert result.exit_code == 0, (line, result.output)
        printed += result.stdout
    return printed


def test_add_a_paper(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write(_blocks("Add a paper", "markdown")[0])
    (resolved / "new.bib").write_text(_blocks("Add a paper", "bibtex")[0], encoding="utf-8")
    assert "matched    new.bib:zhang" in _type(run, "Add a paper")
    assert "zhang2024temporal" in (resolved / "exports" / "papers.bib").read_text("utf-8")


def test_correct_an_entry(resolved: Path, run: Run) -> None:
    correction, _ = _blocks("Correct an entry", "toml")
    (resolved / "corrections.toml").write_text(correction, encoding="utf-8")
    _type(run, "Correct an entry")
    assert "601--611" in (resolved / "exports" / "papers.bib").read_text("utf-8")


def test_accept_a_finding(resolved: Path, run: Run) -> None:
    twice = (
        (resolved / "papers.bib")
        .read_text("utf-8")
        .replace("{Xuerui Qiu}", "{Ma, Jun and Ma, Jun}")
    )
    (resolved / "papers.bib").write_text(twice, encoding="utf-8")
    (resolved / "papers.lock.json").unlink()
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 1
    assert run("export", "papers.md").exit_code == 0
    checked = run("check", "papers.md", "--strict")
    assert (checked.exit_code, "[author-twice]" in checked.stderr) == (1, True)

    _, accepted = _blocks("Correct an entry", "toml")
    (resolved / "corrections.toml").write_text(accepted, encoding="utf-8")
    checked = run("check", "papers.md", "--strict")
    assert (checked.exit_code, "[author-twice]" in checked.stderr) == (0, False)


def test_add_a_venue(tmp_path: Path) -> None:
    package = _copied_package(tmp_path)
    with (package / "data" / "venues.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + _blocks("Add a venue", "toml")[0])
    code = _blocks("Add a venue", "python")[0]
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)


def test_add_a_source() -> None:
    exec(_blocks("Add a source", "python")[0], {"__name__": "example"})  # noqa: S102


def test_read_lists_that_are_written_in_another_way() -> None:
    title = "Read lists that are written in another way"
    exec(_blocks(title, "python")[0], {"__name__": "example"})  # noqa: S102


def test_add_a_rule(resolved: Path) -> None:
    """From the command line: it is listed, and it reports a title in quotation marks."""
    package = _copied_package(resolved)
    module = package / "rules" / "text_rules.py"
    for block in _blocks("Add a rule", "diff"):
        module.write_text(_patched(module.read_text("utf-8"), block), "utf-8")
    (resolved / "corrections.toml").write_text(
        '[[correction]]\npaper = "Gated Attention Coding"\nreason = "Quoted."\ntitle = "“Gated”"\n',
        "utf-8",
    )
    _run_copy(resolved, "resolve", "papers.md", "--bib", "papers.bib", "--ignore", "title-quoted")
    listing, checking = (line.split() for line in _blocks("Add a rule", "console")[0].splitlines())
    assert "\ntitle-quoted " in _run_copy(resolved, *listing[2:]).stdout
    checked = _run_copy(resolved, *checking[2:])
    assert "qiu2024gated: the title is in quotation marks [title-quoted]" in checked.stderr


def test_add_a_format(tmp_path: Path) -> None:
    """From the command line: its files, the links to them, and their removal later."""
    package = _copied_package(tmp_path)
    (package / "formats" / "markdown.py").write_text(_blocks("Add a format", "python")[0], "utf-8")
    table = package / "formats" / "__init__.py"
    for block in _blocks("Add a format", "diff"):
        table.write_text(_patched(table.read_text("utf-8"), block), "utf-8")
    for line in _blocks("Add a format", "console")[0].splitlines():
        _run_copy(tmp_path, *line.removeprefix("$ snnbib ").split())
    exported = tmp_path / "references"
    listed = (exported / "iclr" / "iclr-2018.md").read_text("utf-8").count("\n")
    in_ris = (ROOT / "exports" / "iclr" / "iclr-2018.ris").read_text("utf-8").count("\nER  - ")
    readme = (exported / "README.md").read_text("utf-8")
    assert listed == in_ris > 0
    assert "[md](iclr/iclr-2018.md)" in readme
    _run_copy(tmp_path, "export", "--format", "ris", "-o", "references")
    assert [path.name for path in exported.rglob("*.md")] == ["README.md"]


def _copied_package(directory: Path) -> Path:
    """A copy to change."""
    return shutil.copytree(ROOT / "src" / "snnbib", directory / "snnbib")


def _run_copy(directory: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = (sys.executable, "-m", "snnbib", *arguments)
    environment = {**os.environ, "PYTHONPATH": "."}
    return subprocess.run(
        command, cwd=directory, check=True, env=environment, capture_output=True, text=True
    )


def _patched(text: str, diff: str) -> str:
    """The text after a change that a block of the guide shows; it must fit exactly once."""
    lines = diff.splitlines()
    old = "\n".join(line[1:] for line in lines if line[0] in " -")
    new = "\n".join(line[1:] for line in lines if line[0] in " +")
    assert text.count(old) == 1, old
    return text.replace(old, new)


def test_what_the_guide_names_is_there() -> None:
    targets = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"`make (\w+)", GUIDE):
        assert re.search(rf"^{target}:", targets, re.MULTILINE), target
    for name in re.findall(r"`(snnbib(?:\.\w+)+)`", GUIDE):
        assert pkgutil.resolve_name(name) is not None
    for path in re.findall(r"`((?:src|tests)/[\w/.]+)`", GUIDE):
        assert (ROOT / path).exists(), path
