"""Venue and year in front of the title, joined to it by hyphens: "16-ATC-A Title". Pure."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_names import venue_likeness
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.outline import Unit
from snnbib.venues import recognize

__all__ = ["separate_editions"]

_YEAR = r"(?:(?:19|20)[0-9]{2}|[0-9]{2})"
_VENUE = r"(?:[A-Z][A-Za-z&]{1,15}|arxiv)"
_JOINED = lazy_pattern(
    r"\s*(?:\[[0-9]{1,4}\]\s*)?"  # "[4] 2021_KDD_A Title"
    rf"(?:(?P<year>{_YEAR})[-_](?P<venue>{_VENUE})"
    rf"|(?P<venue_first>{_VENUE})[-_]?(?P<year_last>{_YEAR}))"
    r"(?:[-_](?:oral|spotlight|poster))?[-_](?=[^\W\d_]|[0-9][^\W\d_])"
)


def separate_editions(units: Sequence[Unit]) -> None:
    """Separate venue and year from the titles, where several entries of a list begin with them."""
    _expand_years(units)
    begun = [(unit, *front) for unit in units if (front := _front(unit))]
    for unit, edition, end in begun if len(begun) >= LEAST_ENTRIES else ():
        line = unit.lines[0]
        first, *rest = line.spans
        title = replace(first, text=first.text[end:])
        in_front = replace(first, text=f"{edition} - ", style="", url=None, link=0)
        is_marked = title.style or title.url
        title = title if is_marked else replace(title, text=in_front.text + title.text)
        unit.lines[0] = replace(line, spans=(*((in_front,) if is_marked else ()), title, *rest))
        unit.kind = "item" if unit.kind == "paragraph" else unit.kind


def _front(unit: Unit) -> tuple[str, int] | None:
    """The edition that an entry begins with, and where its title begins."""
    spans = unit.lines[0].spans if unit.lines else ()
    match = _JOINED.match(spans[0].text) if spans else None
    if not match:
        return None
    venue, year = match["venue"] or match["venue_first"], match["year"] or match["year_last"]
    if venue_likeness(venue) < ACRONYM:
        return None
    return f"{venue} {year}" if len(year) > 2 else f"{venue}'{year}", match.end()


def _expand_years(units: Sequence[Unit]) -> None:
    """Write the years in brackets in full, where several of a list follow a known venue.

    As in "(CVPR 23) How Ants Count", "(Hill Journal 19) How Ants Sleep".
    """
    dated = [(unit, match) for unit in units if (match := _dated_in_brackets(unit))]
    if sum(recognize(match["venue"]) is not None for _, match in dated) < LEAST_ENTRIES:
        return
    for unit, match in dated:
        line = unit.lines[0]
        century = "20" if int(match["year"]) < _TURN else "19"
        at = match.start("year")
        text = f"{line.spans[0].text[:at]}{century}{line.spans[0].text[at:]}"
        unit.lines[0] = replace(line, spans=(replace(line.spans[0], text=text), *line.spans[1:]))


_TURN = 50
_DATED_IN_BRACKETS = lazy_pattern(
    r"\s*[(\[](?P<venue>[A-Z][^()\[\]0-9]{1,60}?)\s(?P<year>[0-9]{2})[)\]]\s"
)


def _dated_in_brackets(unit: Unit) -> re.Match[str] | None:
    spans = unit.lines[0].spans if unit.lines else ()
    return _DATED_IN_BRACKETS.match(spans[0].text) if spans and not spans[0].url else None
