"""Papers of a journal club: who presents each, and after its link, what it is cited as. Pure.

As in "2020-05-01 Ada Bee: [How ants count](...) (Dee 2020, *Nature*)". One name in brackets can be
a venue ("Ants 2020"); several with different names, with people in front, show who is who.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import CITED_YEAR, find_year
from snnbib.readinglist.references.cited_names import surnames_at
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit, plain

__all__ = ["separate_presenters"]

_CITATION = lazy_pattern(
    rf"\s*\((?=[^\W\d_])[^()]{{2,60}}?,?\s+(?P<year>{CITED_YEAR})\s*(?:[,;:)]\s*|$)"
)
_MARKS = " \t\n,;:：|–—-()[]."


@dataclass(frozen=True, slots=True)
class _Parts:
    """The spans of a presented paper."""

    front: tuple[Span, ...]
    title: Span
    names: str
    year: str
    rest: tuple[Span, ...]


def separate_presenters(units: Sequence[Unit]) -> None:
    """Separate presenters, title and citation where most items of a section have all of them."""
    for members in by_section(unit for unit in units if unit.kind == "item"):
        presented = [(unit, parts) for unit in members if (parts := _parts(unit))]
        are_different = len({parts.names for _, parts in presented}) >= LEAST_ENTRIES
        if are_different and do_most(len(presented), members):
            for unit, parts in presented:
                _separate(unit, parts)


def _parts(unit: Unit) -> _Parts | None:
    spans = unit.lines[0].spans if unit.lines else ()
    at = next((at for at, span in enumerate(spans) if span.url), 0)
    if not at or at + 1 >= len(spans):
        return None
    text = spans[at + 1].text
    citation = _CITATION.match(text)
    begin = text.index("(") + 1 if citation else 0
    names = surnames_at(text, begin) if citation else None
    if citation is None or names is None or not _are_presenters(plain(spans[:at])):
        return None
    if text[names.end : citation.start("year")].strip(_MARKS):
        return None
    if read_venue(text[begin : citation.end("year")]).is_edition:  # "(Nature 2020)"
        return None
    rest = replace(spans[at + 1], text=text[citation.end() :])
    following = [span for span in (rest, *spans[at + 2 :]) if span.text.strip(_MARKS)]
    return _Parts(
        spans[:at], spans[at], text[begin : names.end], citation["year"], tuple(following)
    )


def _are_presenters(text: str) -> bool:
    """Whether a text names people and nothing else but a date."""
    return people_likeness(find_year(text)[1].strip(_MARKS)) >= LIKELY_PEOPLE


def _separate(unit: Unit, parts: _Parts) -> None:
    """Give each part a line of its own."""
    line = unit.lines[0]
    names, year = (Span(text=text) for text in (parts.names, parts.year))
    lines = [
        replace(line, spans=parts.front, role="other"),
        replace(line, spans=(parts.title,)),
        replace(line, spans=(names,), role="authors"),
        replace(line, spans=(year,), role="year"),
    ]
    if parts.rest:
        lines.append(replace(line, spans=parts.rest))
    unit.lines[:1] = lines
