"""What a reference is about, in bold in front: "**Rest**: Bee, A. (2015). How ants rest. *Ants*".

Pure.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.remarks import put_last
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.recognition.letters import COLONS
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.segments.flat_texts import flat_text
from snnbib.readinglist.units.outline import Unit

__all__ = ["put_labels_last"]

_DATED = lazy_pattern(rf"[^()]{{3,300}}\({CITED_YEAR}\)")
_COLON = lazy_pattern(r"\s*[:：]\s*")
_PARTS_OF_REFERENCE = {"authors", "year", "title", "venue"}


def put_labels_last(units: Iterable[Unit]) -> None:
    """Put the bold words in front of references behind them, where these name title and venue.

    Only then the words are not the title themselves: "**How Ants Rest**: Bee, A. (2015). *Ants*".
    """
    for unit in units:
        spans = unit.lines[0].spans if unit.lines else ()
        if len(spans) < _LEAST_SPANS or spans[0].style != "bold" or spans[0].url:
            continue
        rest = _behind_colon(spans)
        if rest and not field_role(spans[0].text.rstrip(" :：")) and _is_whole_reference(rest):
            put_last(unit, (Span(text=spans[0].text.rstrip(" :：")),), rest)


_LEAST_SPANS = 2


def _behind_colon(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans behind the first one and its colon; none if there is no colon."""
    if spans[0].text.rstrip().endswith(COLONS):
        return (replace(spans[1], text=spans[1].text.lstrip()), *spans[2:])
    colon = _COLON.match(spans[1].text) if not (spans[1].style or spans[1].url) else None
    return (replace(spans[1], text=spans[1].text[colon.end() :]), *spans[2:]) if colon else ()


def _is_whole_reference(spans: tuple[Span, ...]) -> bool:
    """Whether authors, a year in brackets, a title and a venue follow each other."""
    text, marks, _ = flat_text(spans, frozenset())
    if not _DATED.match(text):
        return False
    return {part.role for part in read_citation(text, marks)} >= _PARTS_OF_REFERENCE
