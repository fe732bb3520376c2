"""What stands in brackets, cut where its parts are of different kinds. Pure."""

from collections.abc import Sequence
from functools import lru_cache

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.name_lists import ends_in_last_name
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_levels import ACRONYM, PUBLISHER
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments.comma_groups import with_whole_edition

__all__ = ["FIRST_AND_LAST_YEAR", "parts_in_bracket"]

FIRST_AND_LAST_YEAR = lazy_pattern(r"[0-9]{4}\s*[-–—]\s*[0-9]{4}")


_CITED = lazy_pattern(
    rf"(?P<names>[^\d()]{{2,80}}\bet\.? al\b\.?),?\s+(?P<year>{YEAR_DIGITS})[a-z]?"
)


# A method's name after a venue and year that are joined: "ICLR-2017 AntNet", "KDD'2017-AntNet".
_NAMED_EDITION = lazy_pattern(
    r"(?P<edition>(?P<venue>[A-Z][\w&]+)(?:[-'’ ](?:19|20)[0-9]{2}|['’][0-9]{2}))[\s-]"
    r"(?P<name>[A-Z][\w&/-]*[A-Z][\w&/-]*)"
)


@lru_cache(maxsize=8192)
def parts_in_bracket(text: str) -> tuple[str, ...]:
    """What stands in brackets, cut at commas where the parts are of different kinds.

    >>> parts_in_bracket("Bee et al. 2020"), parts_in_bracket("ICLR 2020")
    (('Bee et al.', '2020'), ('ICLR 2020',))
    """
    if cited := _CITED.fullmatch(text):
        return cited["names"], cited["year"]
    if FIRST_AND_LAST_YEAR.fullmatch(text):
        return (text,)
    if (named := _NAMED_EDITION.fullmatch(text)) and venues.recognize(named["venue"]):
        return named["edition"], named["name"]
    names, semicolon, edition = text.partition("; ")
    if semicolon and people_likeness(names) >= FULL_NAME and read_venue(edition).year:
        return names, *_parts_of_kinds(edition)
    return _parts_of_kinds(text)


def _parts_of_kinds(text: str) -> tuple[str, ...]:
    """The parts between commas, together where they are of one kind."""
    parts = [part for part in _BETWEEN_PARTS.split(text) if part]
    parts = with_whole_edition(parts)
    are_people = people_likeness(text) >= 0.8 and not _end_in_edition(parts)
    if len(parts) < 2 or are_people or _is_one_venue(text, parts):
        return (text,)
    grouped: list[str] = []
    for part in parts:
        if (
            grouped
            and not ends_in_last_name(grouped[-1])
            and people_likeness(grouped[-1]) >= 0.35
            and people_likeness(part) >= 0.35
            and read_venue(part).weight < ACRONYM
        ):
            grouped[-1] += ", " + part
        else:
            grouped.append(part)
    return tuple(grouped)


def _is_one_venue(text: str, parts: Sequence[str]) -> bool:
    """Whether parts are one name of a venue, which has commas, and none of them is people."""
    undivided = read_venue(text)
    return (
        bool(undivided.venue)
        and undivided.weight >= PUBLISHER
        and not any(people_likeness(part) >= 0.8 for part in parts)
        and not _end_in_edition(parts)
    )


_BETWEEN_PARTS = lazy_pattern(
    rf"\s*[,;，；]\s+|\s+[|@]\s+|\s+[-–—]\s+|(?<={CJK_CHARACTER.pattern})[，；、,]\s?(?=\w)"
)


def _end_in_edition(parts: Sequence[str]) -> bool:
    """Whether the last part alone is surely a venue, with its year: "MIT, ICLR 2020"."""
    *others, last = (read_venue(part) for part in parts)
    is_listed = bool(last.year) and venues.recognize(last.venue) is not None
    return is_listed and all(other.weight <= ACRONYM and not other.year for other in others)
