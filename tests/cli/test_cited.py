"""``snnbib cited``: what it writes, what it says, and its exit codes."""

import re
from pathlib import Path

from tests.cli.conftest import Run

TEX = "\\cite{guo2024ternary}\n% \\cite{qiu2024gated}\n"


def _keys(bibtex: str) -> list[str]:
    return re.findall(r"^@\w+\{([^,]+),", bibtex, re.MULTILINE)


def test_just_the_works_that_are_cited(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "1 works in refs.bib\n"
    assert _keys((resolved / "refs.bib").read_text("utf-8")) == ["guo2024ternary"]


def test_to_standard_output_from_several_files(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-8")
    (resolved / "more.aux").write_text("\\citation{qiu2024gated}\n", encoding="utf-8")
    arguments = ("cited", "paper.tex", "more.aux", "--list", "papers.md")
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    assert _keys(result.stdout) == ["guo2024ternary", "qiu2024gated"]
    assert run(*arguments, "-o", "-").stdout == result.stdout
    assert "booktitle = {{AAAI}}" in run(*arguments, "--short").stdout


def test_unknown_keys_are_named_and_the_others_written(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text(
        TEX + "\\citep[p.~1]{guo2024ternary,\n  qiu2024gate}\n", encoding="utf-8"
    )
    result = run("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib", "-q")
    assert result.exit_code == 1
    assert result.stderr == (
        "paper.tex:4: no work is called 'qiu2024gate'; the nearest is 'qiu2024gated'\n"
    )
    assert _keys((resolved / "refs.bib").read_text("utf-8")) == ["guo2024ternary"]


def test_a_document_without_citations(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text("\\input{chapter}", encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "paper.tex: nothing is cited; files that are input must be named too\n"


def test_a_latin1_document(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_bytes("Zoë: \\cite{guo2024ternary}".encode("latin-1"))
    assert run("cited", "paper.tex", "--list", "papers.md").exit_code == 0


def test_unicode(resolved: Path, run: Run) -> None:
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("Xuerui", "Jérôme"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    (resolved / "paper.tex").write_text("\\nocite{*}", encoding="utf-8")
    assert run("cited", "paper.tex", "--list", "papers.md").stdout.isascii()
    assert "Jérôme" in run("cited", "paper.tex", "--list", "papers.md", "--unicode").stdout


def test_a_document_that_is_not_there(resolved: Path, run: Run) -> None:
    result = run("cited", "missing.tex", "--list", "papers.md")
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: missing.tex: no such file or directory\n",
    )
