"""Citations in LaTeX and in what LaTeX writes, and the works they mean."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.exporting.citations import Citation, Cited, citations, cited, decode
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
    ],
)
def test_tex(tex: str, keys: list[str]) -> None:
    assert [citation.key for citation in citations(tex, "paper.tex")] == keys


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
    assert citations(AUX, "paper.aux") == [
        Citation(key="a", path="paper.aux", line=2),
        Citation(key="b", path="paper.aux", line=2),
        Citation(key="c", path="paper.aux", line=7),
        Citation(key="d", path="paper.aux", line=9),
    ]
    assert [item.key for item in citations("\\citation{*}", "a.AUX")] == ["*"]
    assert [item.key for item in citations("\\abx@aux@nociteall", "a.aux")] == ["*"]


def test_bcf() -> None:
    assert citations(BCF, "paper.bcf") == [
        Citation(key="a", path="paper.bcf", line=4),
        Citation(key="b&c", path="paper.bcf", line=5),
    ]


def test_the_line_is_that_of_the_keys_where_they_stand_first() -> None:
    tex = "% first\n\\cite\n{a}\n\\begin{verbatim}\n\n\\end{verbatim}\n\\cite{b,a}\n"
    assert [item.where for item in citations(tex, "paper.tex")] == ["paper.tex:3", "paper.tex:7"]


@pytest.mark.parametrize("content", ["é".encode(), "é".encode("utf-8-sig"), "é".encode("latin-1")])
def test_documents_in_utf8_and_latin1(content: bytes) -> None:
    assert decode(content) == "é"


@given(
    st.text(alphabet="\\cites{}[]()<>%, abnocite*verb|\n", max_size=60),
    st.sampled_from(["tex", "aux", "bcf"]),
)
def test_any_document_is_read(text: str, suffix: str) -> None:
    for citation in citations(text, f"paper.{suffix}"):
        assert citation.key == citation.key.strip()
        assert citation.key in text.split("\n", citation.line - 1)[-1].replace("&", "&amp;")


A, B = plain_work(key="a2024x"), plain_work(key="b2024y", aliases=("b2023y", "b2022y"))
C = plain_work(key="c2024z")


def _lock(*works: Work) -> Lock:
    entries = tuple(replace(ENTRY, work=work) for work in works)
    return Lock(stem="papers", entries=entries, retired={"gone2020": "A paper"})


def _of(*keys: str) -> Cited:
    lock = _lock(A, B, C)
    return cited(lock, [Citation(key=key, path="p.tex", line=n) for n, key in enumerate(keys, 1)])


def test_works_stand_in_list_order_each_once() -> None:
    assert _of("c2024z", "a2024x", "c2024z") == Cited(works=(A, C))


def test_nocite_all() -> None:
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
        (Citation(key="B2024Y", path="p.tex", line=2), "the nearest is 'b2024y'"),
        (
            Citation(key="gone2020", path="p.tex", line=3),
            'it was "A paper", which has left the list',
        ),
    )
    nothing = cited(_lock(), [Citation(key="a")])
    assert nothing.unknown == ((Citation(key="a"), "the list has no works"),)
