"""The signs that are looked for first stand in every reference: none is lost by them."""

import re
from typing import Final
from unittest import mock

from hypothesis import example, given
from hypothesis import strategies as st

from snnbib.readinglist.references import citations, heads, untitled
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.heads import reference_head
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.surname_heads import YEAR_ENDS, cited_surnames_kind
from snnbib.readinglist.references.untitled import may_be_untitled

_PIECES: Final = (
    "Bee", "Bee AC", "Bee, A.", "Ada Bee", "Carl Dee", "A. Bee", "Ant Group", "World Ant Council",
    "et al", "and others", " and ", " & ", ", ", ". ", ": ", " - ", "; ", " / ", "/", " ", "---",
    "(2001)", "2001", "[in press]", "(eds)", "In press", "Forthcoming", "[J]", "[", "(",
    "how ants count", "Ants: a study", "'Ants'", '"Ants"', "Ant Lett.", "Ants", "Ulm: Hill, 1995",
    "12", "3(2), 1-9", "A", "ANT", "ANTS", "?", "!", "é", "—", "［J］", "蟻",
)  # fmt: skip
_ANY: Final = re.compile("")
_TEXTS: Final = st.lists(st.sampled_from(_PIECES), max_size=9).map("".join)


@given(_TEXTS, st.sampled_from(("", "bold")), st.sampled_from(("", " in the woods of Ulm")))
@example("Bee AC: How ants count", "", " in the woods of Ulm")
def test_read_citation(text: str, style: str, end: str) -> None:
    text += end
    marks = [MarkedExtent(0, -(-len(text) // 2), style=style)] if text and style else []
    with mock.patch.object(citations, "may_be_reference", return_value=True):
        expected = read_citation(text, marks)
    assert read_citation(text, marks) == expected


@given(_TEXTS)
@example("Ada Bee: How ants count")
@example("Bee [in press], How ants count")
def test_reference_head(text: str) -> None:
    with mock.patch.object(heads, "_ENDS_NAMES", _ANY):
        expected = reference_head(text, (), surname_marks=YEAR_ENDS, begins_with_surname=True)
    assert reference_head(text, (), surname_marks=YEAR_ENDS, begins_with_surname=True) == expected


@given(_TEXTS)
@example("Bee & Cee (2001) Ants")
@example("Bee & Cee [in press]. Ants")
def test_cited_surnames_kind(text: str) -> None:
    with mock.patch.object(heads, "may_have_bracketed_year", return_value=True):
        expected = cited_surnames_kind(text)
    assert cited_surnames_kind(text) == expected


@given(_TEXTS)
@example("A. Bee, Antique Chem 2019, 11, 34.")
@example("A. Bee, Antique Chem 2019, e34.")
@example("A. Bee, Antique Chem 11, 34 (2019)")
def test_may_be_untitled(text: str) -> None:
    with mock.patch.object(untitled, "_DATED", _ANY):
        expected = may_be_untitled(text)
    assert may_be_untitled(text) is expected
