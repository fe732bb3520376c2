"""Venues and a colon in front of titles, by agreement: "(2020) Ant Letters: How ants count". Pure.

One such name can begin a title ("Ant Letters: A history"); in front of most entries of a section
it is where they appeared. The same names are then parted from titles where the colon is forgotten.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.span_places import divided
from snnbib.readinglist.recognition.venue_levels import LIKELY_VENUE, POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.segments.short_forms import is_short_form_of
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_venues"]


class _Front(Struct, frozen=True):
    """What stands in front of a title."""

    year: str
    venue: str
    end: int
    """Where the title begins."""

    @property
    def is_sure(self) -> bool:
        venue = read_venue(self.venue)
        return venue.weight >= LIKELY_VENUE and not venue.year  # unlike "ANTS 2020"


def separate_venues(units: Sequence[Unit]) -> None:
    """Give venues in front of titles a line of their own, where most of a section have one.

    The other sections then need only a venue that is surely one, or that the list has elsewhere.
    """
    fronts = {id(unit): front for unit in units if (front := _front(unit))}
    names = set[str]()
    for members in by_section(units) if len(fronts) >= LEAST_ENTRIES else ():
        begun = [front for unit in members if (front := fronts.get(id(unit)))]
        if do_most(sum(front.is_sure for front in begun), members):
            names |= {front.venue for front in begun if front.is_sure or _is_proper(front.venue)}
    if not names:
        return
    names = {name.casefold() for name in (*names, *(_LAST_BRACKET.sub("", name) for name in names))}
    known = tuple(f"{name} " for name in names)
    for unit in units:
        own = fronts.get(id(unit))
        is_venue = own is not None and (own.is_sure or own.venue.casefold() in names)
        if front := _known_front(unit, known) or (own if is_venue else None):
            _separate(unit, front)


def _is_proper(name: str) -> bool:
    """Whether a name is a subject or several words in capitals, as methods and titles are not."""
    is_proper = " " in name and _IN_CAPITALS.fullmatch(name) is not None
    return is_proper or read_venue(name).weight >= POSSIBLE_VENUE


def _text(unit: Unit) -> str:
    line = unit.lines[0] if unit.lines and unit.kind != "row" else None
    return line.spans[0].text if line and line.spans and not line.role else ""


def _front(unit: Unit) -> _Front | None:
    text = _text(unit)
    match = _YEAR_AND_NAME.match(text) if ":" in text or "：" in text else None
    if not match or is_short_form_of(match["venue"], text[match.end() :]):
        return None  # "ANTS: Annual New Tests of Swarms"
    return _Front(match["year"] or "", match["venue"], match.end())


def _known_front(unit: Unit, known: tuple[str, ...]) -> _Front | None:
    """A venue that the list has elsewhere, without the colon: "(2020) Ant Letters How ants"."""
    text = _text(unit)
    year = _YEAR.match(text)
    begin = year.end() if year else 0
    folded = text[begin:].casefold()
    if not folded.startswith(known):
        return None
    end = begin + max(len(name) for name in known if folded.startswith(name))
    is_short = text.startswith("(", end)  # its abbreviation follows
    return None if is_short else _Front(year["year"] if year else "", text[begin:end].strip(), end)


def _separate(unit: Unit, front: _Front) -> None:
    line = unit.lines[0]
    parts = [(front.year, "year"), (front.venue, "venue")]
    lines = [replace(line, spans=(Span(text=text),), role=role) for text, role in parts if text]
    unit.lines[:1] = [*lines, replace(line, spans=divided(line.spans, front.end)[1])]


_YEAR = lazy_pattern(r"\s*[\[(（](?P<year>(?:19|20)[0-9]{2})[\])）][\s:.–—-]*")
_YEAR_AND_NAME = lazy_pattern(
    r"\s*(?:[\[(（](?P<year>(?:19|20)[0-9]{2})[\])）][\s.–—-]*)?"
    r"(?P<venue>[^\W\d_][^:：\[\]\n]{1,150}?)\s?(?::\s+|：\s*)(?=\S)"
)
_LAST_BRACKET = lazy_pattern(r"\s\([^()]+\)$")
# But for short words: "Annals of the Ants and Bees".
_IN_CAPITALS = lazy_pattern(r"(?:(?:[^\W\d_a-z][\w&./-]*|&|[a-z]{1,4})(?:,?\s|$|\s?[()])){2,}")
