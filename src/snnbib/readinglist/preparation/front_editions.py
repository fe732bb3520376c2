"""Venue and year joined to the title: "16-ATC-A Title", "CVPR-2020-A Title", "ICSE'20 A Title".

Pure.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_names import venue_likeness
from snnbib.readinglist.units.outline import Unit
from snnbib.venues import recognize

__all__ = ["separate_editions"]

_YEAR = r"(?:(?:19|20)[0-9]{2}|[0-9]{2})"
_VENUE = r"[A-Z][A-Za-z&]{1,15}"
_EDITION = lazy_pattern(
    rf"\s*(?:(?P<year>{_YEAR})-(?P<venue>{_VENUE})|(?P<venue_first>{_VENUE})-?(?P<year_last>{_YEAR}))"
    r"(?:-(?:oral|spotlight|poster))?-(?=[^\W\d_]|[0-9][^\W\d_])"
)
# "ICSE'20 A Title", "ICSE20' A Title", "ICSE20 A Title"
_SPACED = lazy_pattern(
    r"\s*(?P<venue>[A-Z][A-Za-z&]{1,15})['’]?(?P<year>[0-9]{2})['’]?\s"
    r"(?!(?:[Tt]asks?|[Ww]orkshops?|[Cc]hallenges?|[Tt]racks?|[Pp]apers?|[Cc]ompetition)\b)"
    r"(?=[^\W\d_]|[0-9][^\W\d_])"
)
_SEVERAL = 3  # fewer can be titles that begin so


def separate_editions(units: Sequence[Unit]) -> None:
    """Separate venue and year from the titles, where several entries of a list join them so."""
    joined = [(unit, edition) for unit in units if (edition := _edition(unit))]
    if len(joined) < _SEVERAL:
        return
    for unit, (end, front) in joined:
        line = unit.lines[0]
        first = replace(line.spans[0], text=f"{front} - {line.spans[0].text[end:]}")
        unit.lines[0] = replace(line, spans=(first, *line.spans[1:]))


def _edition(unit: Unit) -> tuple[int, str] | None:
    """Where the title begins, and the venue and year in front of it."""
    spans = unit.lines[0].spans if unit.lines else ()
    text = spans[0].text if spans else ""
    match = _EDITION.match(text)
    if match:
        venue, year = match["venue"] or match["venue_first"], match["year"] or match["year_last"]
        is_venue = venue_likeness(venue) >= ACRONYM
    elif match := _SPACED.match(text):
        venue, year = match["venue"], match["year"]
        is_venue = recognize(venue) is not None
    else:
        return None
    if not is_venue:
        return None
    return match.end(), f"{venue} {year}" if len(year) > 2 else f"{venue}'{year}"
