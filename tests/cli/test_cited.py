"""``snnbib cited``: what it writes, what it says, and its exit codes."""

import json
import re
from pathlib import Path

import pytest

from snnbib.cli.cited import CITED_FORMATS, SYNTAX_NAMES
from snnbib.exporting import citations
from snnbib.formats import FORMATS
from tests.cli.conftest import Run

TEX = "\\cite{guo2024ternary}\n% \\cite{qiu2024gated}\n"


def _keys(bibtex: str) -> list[str]:
    return re.findall(r"^@\w+\{([^,]+),", bibtex, re.MULTILINE)


def test_just_the_works_that_are_cited(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "1 work in refs.bib\n"
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
        "paper.tex:4: no work has the key 'qiu2024gate'; did you mean 'qiu2024gated'?\n"
    )
    assert _keys((resolved / "refs.bib").read_text("utf-8")) == ["guo2024ternary"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("No citations", "paper.tex: cites nothing, so nothing is written\n"),
        (
            "\\cite{xqz}",
            "paper.tex:1: no work has the key 'xqz'\n"
            "paper.tex: cites nothing of the list, so nothing is written\n",
        ),
    ],
)
def test_a_document_without_citations_of_the_list(
    resolved: Path, run: Run, text: str, message: str
) -> None:
    (resolved / "paper.tex").write_text("\\cite{guo2024ternary}", encoding="utf-8")
    run("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    written = (resolved / "refs.bib").read_bytes()
    (resolved / "paper.tex").write_text(text, encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", message)
    assert (resolved / "refs.bib").read_bytes() == written


def test_files_that_are_included_are_read(resolved: Path, run: Run) -> None:
    (resolved / "chapters").mkdir()
    main = "\\input{tikz}\\begin{document}\\include{chapters/one}\\input{chapters/gone}"
    (resolved / "paper.tex").write_text(main, encoding="utf-8")
    (resolved / "chapters" / "one.tex").write_text("\\input{two}\\input{paper}", encoding="utf-8")
    (resolved / "chapters" / "two.tex").write_text("\\cite{qiu2024gated}", encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md")
    assert (result.exit_code, _keys(result.stdout)) == (1, ["qiu2024gated"])
    assert result.stderr == (
        "paper.tex:1: no such file: tikz.tex; it may come with TeX\n"
        "paper.tex:1: no such file: chapters/gone.tex\n"
    )


def test_import_is_relative_to_its_directory(resolved: Path, run: Run) -> None:
    (resolved / "parts" / "deep").mkdir(parents=True)
    (resolved / "paper.tex").write_text("\\import{parts/}{one}", encoding="utf-8")
    (resolved / "parts" / "one.tex").write_text("\\subimport{deep}{two}", encoding="utf-8")
    (resolved / "parts/deep/two.tex").write_text("\\cite{qiu2024gated}", encoding="utf-8")
    result = run("cited", "paper.tex", "--list", "papers.md")
    assert (result.exit_code, _keys(result.stdout)) == (0, ["qiu2024gated"])


def test_an_aux_file_leads_to_those_of_its_chapters(resolved: Path, run: Run) -> None:
    (resolved / "paper.aux").write_text("\\@input{chapter.aux}", encoding="utf-8")
    (resolved / "chapter.aux").write_text("\\citation{qiu2024gated}", encoding="utf-8")
    result = run("cited", "paper.aux", "--list", "papers.md")
    assert (result.exit_code, _keys(result.stdout)) == (0, ["qiu2024gated"])


@pytest.mark.parametrize(
    ("name", "text", "chapter"),
    [
        ("paper.qmd", "{{< include book/one.qmd >}}", "[see @qiu2024gated]"),
        ("paper.typ", '#include "book/one.typ"', "@qiu2024gated"),
    ],
)
def test_markdown_and_typst(resolved: Path, run: Run, name: str, text: str, chapter: str) -> None:
    (resolved / "book").mkdir()
    (resolved / name).write_text(text, encoding="utf-8")
    (resolved / "book" / f"one{Path(name).suffix}").write_text(chapter, encoding="utf-8")
    result = run("cited", name, "--list", "papers.md")
    assert (result.exit_code, _keys(result.stdout)) == (0, ["qiu2024gated"])


def test_a_dash_is_standard_input(resolved: Path, run: Run) -> None:
    assert resolved
    arguments = ("cited", "-", "--list", "papers.md")
    assert _keys(run(*arguments, stdin="as @qiu2024gated says").stdout) == ["qiu2024gated"]
    assert run(*arguments, "--from", "latex", stdin="as @qiu2024gated says").exit_code == 1


def test_works_as_csl_json(resolved: Path, run: Run) -> None:
    (resolved / "paper.md").write_text("[@qiu2024gated]", encoding="utf-8")
    arguments = ("cited", "paper.md", "--list", "papers.md", "--format", "csljson")
    (item,) = json.loads(run(*arguments).stdout)
    assert (item["id"], item["DOI"]) == ("qiu2024gated", "10.1609/aaai.v38i1.27816")
    for _ in range(2):
        assert run(*arguments, "-o", "refs.json").exit_code == 0
        (written,) = json.loads((resolved / "refs.json").read_text("utf-8"))
        assert {**written, "custom": item.get("custom")} == {**item, "custom": None}
    assert run(*arguments, "--short").exit_code == 2


@pytest.mark.parametrize("change", ["% mine\n", "@misc{mine,\n}\n"])
def test_a_file_that_somebody_wrote_or_edited_is_not_replaced(
    resolved: Path, run: Run, change: str
) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-8")
    arguments = ("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    assert run(*arguments).exit_code == run(*arguments).exit_code == 0
    refs = resolved / "refs.bib"
    refs.write_text(refs.read_text("utf-8") + change, encoding="utf-8")
    edited = refs.read_bytes()
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: refs.bib: was not written by 'snnbib cited', or was edited: "
        "choose another file with -o, or remove it\n",
    )
    assert refs.read_bytes() == edited
    assert run(*arguments[:-1], "papers.bib").exit_code == 2


def test_line_ends_of_windows_are_not_an_edit(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-8")
    arguments = ("cited", "paper.tex", "--list", "papers.md", "-o", "refs.bib")
    run(*arguments)
    refs = resolved / "refs.bib"
    refs.write_bytes(refs.read_bytes().replace(b"\n", b"\r\n"))
    assert run(*arguments).exit_code == 0


def test_a_latin1_document(resolved: Path, run: Run) -> None:
    (resolved / "paper.tex").write_bytes("Zoë: \\cite{guo2024ternary}".encode("latin-1"))
    assert run("cited", "paper.tex", "--list", "papers.md").exit_code == 0


def test_tex_accents_unless_unicode_is_asked_for(resolved: Path, run: Run) -> None:
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


def test_the_names_that_help_lists_are_those_of_the_parts() -> None:
    assert list(citations.SYNTAXES) == list(SYNTAX_NAMES)
    assert set(CITED_FORMATS) <= set(FORMATS)


def test_a_document_in_utf_16_is_read_and_one_that_is_not_a_text_is_refused(
    resolved: Path, run: Run
) -> None:
    (resolved / "paper.tex").write_text(TEX, encoding="utf-16")
    assert _keys(run("cited", "paper.tex", "--list", "papers.md").stdout) == ["guo2024ternary"]
    (resolved / "paper.pdf").write_bytes(b"%PDF-1.7 \0 " + TEX.encode())
    result = run("cited", "paper.pdf", "--list", "papers.md")
    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        "Error: paper.pdf: a NUL character: this is not a text file\n",
    )
