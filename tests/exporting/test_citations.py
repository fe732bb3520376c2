"""Citations in LaTeX and in what LaTeX writes, and the works they mean."""

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.exporting.citations import (
    SYNTAXES,
    Citation,
    Cited,
    DocumentFile,
    Inclusion,
    cited,
    decode,
    parse,
    syntax_of,
)
from snnbib.model import Lock, Work
from tests.examples import ENTRY
from tests.formats.torture import plain_work


@pytest.mark.parametrize(
    ("tex", "keys"),
    [
        (r"\cite{a}", ["a"]),
        (r"\cite{a,b , c}", ["a", "b", "c"]),
        (r"\citep[see][p.~3]{a} \citet*{b} \citealp{c}", ["a", "b", "c"]),
        (r"\parencite[see {[}3{]}]{a} \Textcite{b} \autocite*[1]{c}", ["a", "b", "c"]),
        (r"\nocite{*} \nocite{a}", ["*", "a"]),
        (r"\autocites[see][1]{a}[2]{b}{c,d}. {text}", ["a", "b", "c", "d"]),
        (r"\parencites(see)(and more)[1]{a}{b}", ["a", "b"]),
        (r"\volcite{2}[5]{a} \pvolcite[see]{3}[5]{b}", ["a", "3"]),
        (r"\citeA<see>[p. 1]{a} \citeNP{b}", ["a", "b"]),
        (r"\cite<2->{a}", ["a"]),
        (r"\citefield{a}{title} \citedate{b} \footcitetext{c}", ["a", "b", "c"]),
        ("\\cite\n  [see]\n  {a,% and\n   b}", ["a", "b"]),
        (r"\cite[compare \cite{b}]{a}", ["b", "a"]),
        (r"% \cite{a}", []),
        (r"50\% of \cite{a} % of \cite{b}", ["a"]),
        (r"\\% \cite{a}", []),
        (r"\\\% \cite{a}", ["a"]),
        (r"\verb|\cite{a}| \verb*+%+ \cite{b}", ["b"]),
        ("\\begin{verbatim}\n\\cite{a}\n\\end{verbatim}\\cite{b}", ["b"]),
        ("\\begin{comment}\\cite{a}", []),
        ("\\cite{a}\\end{document}\\cite{b}", ["a"]),
        (r"\newcommand{\mycite}[1]{\cite{#1}} \mycite{a}", ["a"]),
        (r"\newcommand\mycite[1]{\cite{#1}}", []),
        (r"\citestyle{agsm} \citetext{see \citealp{a}} \excited{b}", ["a"]),
        (r"\DeclareCiteCommand{\x}{}{}{}{} \bstctlcite{IEEEexample:BSTcontrol}", []),
        (r"\cite{} \cite{,} \cite {a", []),
        (r"no \textbf{citations}", []),
        (r"\url{https://example.org/a%20b} \cite{a}", ["a"]),
        (r"\href{https://example.org/a%20b}{see \cite{a}} \cite{b} % \cite{c}", ["a", "b"]),
        (r"\path|a%b| \url!a%b! \cite{a}", ["a"]),
        (r"% \url{x%y} \cite{a}", []),
        (r"\cites({see (1)})(and)[1]{a}[p. 3]{b}", ["a", "b"]),
        ("\\begin{BVerbatim}[x]\n\\cite{a}\n\\end{BVerbatim}\\cite{b}", ["b"]),
        ("\\begin{myverbatim*}\n\\cite{a}\n\\end{myverbatim*}\\cite{b}", ["b"]),
        ("\\begin{listing}\\caption{\\cite{a}}\\end{listing}\\cite{b}", ["a", "b"]),
        (r"\lstinline{\cite{a}} \lstinline[x]|\cite{b}| \cite{c}", ["c"]),
        (r"\mintinline{tex}{\cite{a}} \mintinline[x]{tex}|\cite{b}| \cite{c}", ["c"]),
        (r"\iffalse \cite{a} \fi \cite{b}", ["b"]),
        (r"\iffalse \cite{a} \else \cite{b} \fi \cite{c}", ["b", "c"]),
        (r"\let\ifdraft\iffalse \ifdraft \cite{a} \else \cite{b} \fi", ["a", "b"]),
        (r"\iffalsehood \cite{a} \fi \iffalse \cite{b}", ["a", "b"]),
        (
            r"\foreigntextcquote{french}[p. 1]{a}{text} \hyphenblockcquote{german}{b}{text}",
            ["a", "b"],
        ),
        (r"\begin{displaycquote}[55]{a}x\end{displaycquote} \cite{b}", ["a", "b"]),
        (r"\begin{foreigndisplaycquote}{french}[55]{a}x\end{foreigndisplaycquote}", ["a"]),
        (r"\bibentry{a} \nobibentry{b} \textcquote[p. 1]{c}{text}", ["a", "b", "c"]),
    ],
)
def test_what_latex_cites(tex: str, keys: list[str]) -> None:
    assert _keys(tex, "paper.tex") == keys


AUX = r"""\relax
\citation{a,b}
\citation{REVTEX41Control}
\@input{chapter.aux}
\bibcite{z}{1}
\citation{a}
\abx@aux@cite{0}{c}
\abx@aux@segm{0}{0}{y}
\abx@aux@cite{d}
"""
BCF = """<?xml version="1.0" encoding="UTF-8"?>
<bcf:section number="0">
  <bcf:bibdata><bcf:datasource>snn.bib</bcf:datasource></bcf:bibdata>
  <bcf:citekey order="1" intorder="1">a</bcf:citekey>
  <bcf:citekey order="2" intorder="1" nocite="1">b&amp;c</bcf:citekey>
</bcf:section>
"""


def test_aux_of_bibtex_and_biblatex() -> None:
    assert list(parse(AUX, "paper.aux").citations) == [
        Citation(key="a", path="paper.aux", line=2),
        Citation(key="b", path="paper.aux", line=2),
        Citation(key="c", path="paper.aux", line=7),
        Citation(key="d", path="paper.aux", line=9),
    ]
    assert _keys("\\citation{*}", "a.AUX") == ["*"]
    assert _keys("\\abx@aux@nociteall", "a.aux") == ["*"]


def test_what_a_bcf_file_cites() -> None:
    assert list(parse(BCF, "paper.bcf").citations) == [
        Citation(key="a", path="paper.bcf", line=4),
        Citation(key="b&c", path="paper.bcf", line=5),
    ]


def test_the_line_is_that_of_the_keys_where_they_stand_first() -> None:
    tex = "% first\n\\cite\n{a}\n\\begin{verbatim}\n\n\\end{verbatim}\n\\cite{b,a}\n"
    assert [item.where for item in parse(tex, "paper.tex").citations] == [
        "paper.tex:3",
        "paper.tex:7",
    ]


@pytest.mark.parametrize(
    ("markdown", "keys"),
    [
        ("[@a; see @b, p. 3; -@c]", ["a", "b", "c"]),
        ("@a says [p. 33; also @b].", ["a", "b"]),
        ("As @a.", ["a"]),
        (
            "@{https://example.org/x?a=b} and @DBLP:conf/aaai/Guo24.",
            [
                "https://example.org/x?a=b",
                "DBLP:conf/aaai/Guo24",
            ],
        ),
        ("write to me@example.org, <mailto:a@b.c> or \\@a", []),
        ("`@a` and ``x ` @b`` but @c", ["c"]),
        ("```r\n@a\n```\n@b\n~~~~\n@c\n~~~~\n", ["b"]),
        ("<!-- @a -->@b", ["b"]),
        ("[text](https://example.org/@a) https://example.org/@b @c", ["c"]),
        ("---\nnocite: |\n  @*\n---\n", ["*"]),
        ("nocite: '@a, @b'", ["a", "b"]),
        ("``` @a", ["a"]),
        ("    @a\n\n@b", ["b"]),
        ("As in:\n\n    @a\n\n\t@b\n\nand @c", ["c"]),
        ("Of a paragraph\n    @a goes on", ["a"]),
        ("- item\n\n    @a goes on\n\n      as does @b", ["a", "b"]),
        ("- item\n\n  goes on\n\n    - @a", ["a"]),
        ("12) item\n\n    @a goes on", ["a"]),
        ("[^1]: A note.\n\n    @a goes on\n\nText\n\n    @b", ["a"]),
        ("Term\n\n:   Definition\n\n    @a goes on", ["a"]),
    ],
)
def test_what_markdown_cites(markdown: str, keys: list[str]) -> None:
    assert _keys(markdown, "paper.qmd") == keys


@pytest.mark.parametrize(
    ("typst", "keys"),
    [
        ("@a and @b[p. 3]. Also @c.", ["a", "b", "c"]),
        ('#cite(<a>, form: "prose") #cite(label("DBLP:conf/x"))', ["a", "DBLP:conf/x"]),
        ("// @a\n/* @b\n */ @c", ["c"]),
        ("`@a` ```typ @b ``` @c", ["c"]),
        ("https://example.org/@a me@example.org @b", ["b"]),
        ("@smith-2020: yes, @jones_2021_x...", ["smith-2020", "jones_2021_x"]),
        (
            '#cite(form: "prose", style: "apa", <a>) #cite(supplement: [p. 3], label("b"))',
            ["a", "b"],
        ),
        ("#quote(block: true, attribution: <a>)[x] #quote(attribution: [@b])[y]", ["a", "b"]),
        ("#ref(<a>)", ["a"]),
        ('#bibliography("refs.bib", title: "Works", full: true)', ["*"]),
        ('#bibliography("refs.bib", full: false)', []),
        ("/* /* @a */ @b */ @c", ["c"]),
        ('#import "@preview/cetz:0.2.2": canvas', []),
    ],
)
def test_what_typst_cites(typst: str, keys: list[str]) -> None:
    assert _keys(typst, "paper.typ") == keys


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("See @fig-plot, @sec-intro and @gone2020x.", "paper.qmd"),
        ("@Fig-plot and [-@Sec-intro] and @gone2020x.", "paper.qmd"),
        ("![](a.png){#plot} @plot @gone2020x", "paper.md"),
        ("#| label: plot\n@plot @gone2020x", "paper.qmd"),
        ("= Intro <intro>\nSee @intro, @gone2020x", "paper.typ"),
    ],
)
def test_references_to_labels_are_not_citations(text: str, path: str) -> None:
    result = cited(_lock(A), [parse(text, path)])
    assert [citation.key for citation, _ in result.unknown] == ["gone2020x"]


def test_a_label_of_one_file_is_referred_to_in_another() -> None:
    documents = [parse("See @intro", "main.typ"), parse("= Intro <intro>", "intro.typ")]
    assert cited(_lock(A), documents).unknown == ()


@pytest.mark.parametrize(
    ("text", "path", "inclusion"),
    [
        (r"\input{a}", "p.tex", Inclusion(names=("a.tex", "a"))),
        (r"\input a.tex", "p.tex", Inclusion(names=("a.tex",))),
        (r"\include{chapters/a}", "p.tex", Inclusion(names=("chapters/a.tex", "chapters/a"))),
        (r"\subfile{ a }", "p.tex", Inclusion(names=("a.tex", "a"))),
        (r"\import{b/}{a}", "p.tex", Inclusion(names=("a.tex", "a"), directory="b/")),
        (r"\subimport*{b}{a}", "p.tex", Inclusion(names=("a.tex", "a"), directory="b")),
        (
            "\\input{macros}\n\\begin{document}",
            "p.tex",
            Inclusion(names=("macros.tex", "macros"), is_optional=True),
        ),
        (r"\@input{a.aux}", "p.aux", Inclusion(names=("a.aux",))),
        ("{{< include _a.qmd >}}", "p.qmd", Inclusion(names=("_a.qmd",), is_beside=True)),
        (
            "{{< include 'a b.qmd' >}}",
            "p.qmd",
            Inclusion(names=("a b.qmd",), is_beside=True),
        ),
        ('#include "a.typ"', "p.typ", Inclusion(names=("a.typ",), is_beside=True)),
        ('#import "/b/a.typ": *', "p.typ", Inclusion(names=("b/a.typ",))),
    ],
)
def test_which_files_a_document_includes(text: str, path: str, inclusion: Inclusion) -> None:
    assert parse(text, path).inclusions == (replace(inclusion, line=1),)


@pytest.mark.parametrize(
    "text",
    [r"% \input{a}", r"\inputencoding{utf8}", r"\def\x#1{\input{#1}}", r"\includegraphics{a}"],
)
def test_what_includes_nothing(text: str) -> None:
    assert parse(text, "p.tex").inclusions == ()


@pytest.mark.parametrize(
    ("text", "syntax"),
    [
        ("\\documentclass{article}", "latex"),
        ("see \\cite{a}", "latex"),
        ("\\relax\n\\citation{a}", "aux"),
        ("<bcf:citekey>a</bcf:citekey>", "bcf"),
        ("#cite(<a>)", "typst"),
        ("as [@a] says", "markdown"),
        ("", "latex"),
    ],
)
def test_standard_input_is_read_as_what_it_looks_like(text: str, syntax: str) -> None:
    assert syntax_of("-", text) == syntax
    assert syntax in SYNTAXES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_documents_in_usual_encodings(encoding: str) -> None:
    assert decode("é".encode(encoding)) == "é"


@given(
    st.text(alphabet='\\cites{}[]()<>%, abnocite*verb|@`#/"input\n', max_size=60),
    st.sampled_from(["tex", "aux", "bcf", "md", "typ"]),
)
def test_any_document_is_read(text: str, suffix: str) -> None:
    for citation in parse(text, f"paper.{suffix}").citations:
        assert citation.key == citation.key.strip()
        assert citation.key in text.split("\n", citation.line - 1)[-1].replace("&", "&amp;")


A, B = plain_work(key="a2024x"), plain_work(key="b2024y", aliases=("b2023y", "b2022y"))
C = plain_work(key="c2024z")


def _keys(text: str, path: str) -> list[str]:
    return [citation.key for citation in parse(text, path).citations]


def _lock(*works: Work) -> Lock:
    entries = tuple(replace(ENTRY, work=work) for work in works)
    return Lock(stem="papers", entries=entries, retired={"gone2020": "A paper"})


def _of(*keys: str) -> Cited:
    lock = _lock(A, B, C)
    citations = tuple(Citation(key=key, path="p.tex", line=n) for n, key in enumerate(keys, 1))
    return cited(lock, [DocumentFile(citations=citations)])


def test_works_stand_in_list_order_each_once() -> None:
    assert _of("c2024z", "a2024x", "c2024z") == Cited(works=(A, C))


def test_nocite_with_a_star_cites_all_works() -> None:
    assert _of("*").works == (A, B, C)


def test_a_work_has_the_earlier_key_that_a_document_knows_it_by() -> None:
    """Classic bibtex does not read `ids`."""
    renamed = replace(B, key="b2023y", aliases=("b2024y", "b2022y"))
    assert _of("b2023y", "b2022y") == Cited(
        works=(renamed,),
        renamed=(
            (Citation(key="b2023y", path="p.tex", line=1), "b2024y"),
            (Citation(key="b2022y", path="p.tex", line=2), "b2024y"),
        ),
    )
    assert _of("b2023y", "b2024y").works == _of("*", "b2023y").works[1:2] == (B,)


def test_unknown_keys_with_the_nearest_known_one() -> None:
    assert _of("a2024x", "B2024Y", "gone2020").unknown == (
        (Citation(key="B2024Y", path="p.tex", line=2), "did you mean 'b2024y'?"),
        (
            Citation(key="gone2020", path="p.tex", line=3),
            'it was "A paper", which has left the list',
        ),
    )
    assert _of("asdfghjkl").unknown[0][1] == ""
    nothing = cited(_lock(), [DocumentFile(citations=(Citation(key="a"),))])
    assert nothing.unknown == ((Citation(key="a"), "the list has no works"),)


def test_a_command_that_is_not_closed_takes_time_that_grows_with_the_text_only() -> None:
    start = process_time()
    assert parse("\\input{" + "%" * 100_000 + "\n" + "\\import{" + " " * 100_000, "a.tex") == (
        DocumentFile(citations=())
    )
    assert process_time() - start < 2
