"""Publishers of books in references: how they are recognized, and where they stand. Pure.

After their place, between place and year, or after a series: "Ulm: Hill Press, 2001".
"""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import SURE_VENUE, VENUE_WORD
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.places import is_city, is_region, is_state, may_be_city
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import NUMBER_WORDS
from snnbib.readinglist.words.venues import (
    PUBLISHER_ENDINGS,
    PUBLISHER_WORDS,
    PUBLISHERS,
)
from snnbib.text import fold

__all__ = [
    "PLACES",
    "PUBLISHER_AFTER_SEMICOLON",
    "is_certain_venue",
    "is_place",
    "is_place_at",
    "is_published_in_east_asia",
    "is_publisher",
    "publisher_after_comma",
    "publisher_after_place",
    "publisher_after_series",
    "publisher_and_year",
    "publisher_beside_city",
    "without_place",
    "without_regions",
]

_BEGINS_NAME = rf"(?:(?:de|il|la|le|el|ed\.)\s)?{CAPITAL}"  # "de Gruyter", "ed. Atlas"
_PLACE_AND_REGION = (
    rf"{CAPITAL}[\w.'’/-]+(?: [\w.'’/-]+){{0,4}}"
    rf"(?:,\s{CAPITAL}[\w.]+(?:\s(?:{CAPITAL}\w+|[0-9]{{5}}))?"
    rf"|\s[\[(]{CAPITAL}[\w. ]{{1,15}}[\])]){{0,2}}"
)
_BEFORE_PLACE = r"(?:\s?;|(?<=\.),|(?<=\s[A-Z]{2})\s(?:and|&))\s"
PLACES = rf"{_PLACE_AND_REGION}(?:{_BEFORE_PLACE}{_PLACE_AND_REGION}){{0,3}}"
"""Places in front of a publisher, as in "Cambridge, MA; London: Harvard University Press"."""
_PLACE = lazy_pattern(
    rf"(?:{PLACES}|\[[^\[\]]{{3,20}}\])\s?:\s(?!(?:URL|DOI)\b)(?P<publisher>{_BEGINS_NAME}(?:[^:;.?!]|\.(?=-|\s?[а-я])|(?<=\b{CAPITAL})\.|(?<=:\s{CAPITAL}[a-zà-ÿ])\.(?=\s{CAPITAL})|(?<=:\s{CAPITAL}[a-zà-ÿ]{{2}})\.(?=\s{CAPITAL})){{1,80}}(?:\.\sPress)?)"
)


_EAST_ASIAN_PLACE = lazy_pattern(  # "北京：机械工业出版社", "서울: 창비"
    r"[\u4e00-\u9fff가-힣]{2,5}\s?[:：]\s?"
    r"(?P<publisher>[\u30a0-\u9fff가-힣][^\s,，、.。．:：;；()（）0-9]{1,30})"
)


def publisher_after_place(text: str, start: int) -> Extent | None:
    """The publisher after its place, or in front of it, without pages and year."""
    place = _PLACE.match(text, start) or _EAST_ASIAN_PLACE.match(text, start)
    if not place:
        return publisher_after_comma(text, start)
    begin, end = place.span("publisher")
    name = _AFTER_PUBLISHER.split(text[begin:end], maxsplit=1)[0].rstrip(" ,")
    in_front = text[start:begin].rstrip(" :")
    is_acronym = _ACRONYM.fullmatch(in_front) and read_venue(name).weight >= VENUE_WORD
    if is_acronym or _PART_LAST.search(in_front):
        return start, begin + len(name)  # "ANTS: Journal of Ants", "Ants Part B: Hills"
    is_behind = is_place(name) and not is_place(in_front)
    if is_behind or (is_publisher(in_front) and not is_publisher(name)):
        return start, start + len(in_front)
    return begin, begin + len(name)


_ACRONYM = lazy_pattern(r"[A-Z]{3,10}")
_PART_LAST = lazy_pattern(r"\w\s(?:[A-H]|[IVX]{1,3})$")  # of a journal


def is_published_in_east_asia(sentence: str) -> bool:
    """Whether a sentence is a city of East Asia and a publisher: "서울: 개미사", "北京：蚁书局"."""
    place = None if sentence.isascii() else _EAST_ASIAN_PLACE.fullmatch(sentence)
    return place is not None and is_city(sentence[: place.start("publisher")].rstrip(" :："))


def publisher_after_comma(text: str, start: int) -> Extent | None:
    """The publisher after a comma and what can be its place: "Antville, Hill Press, 298 p.".

    Any name follows a place with its state: "Antville, NY, USA, Mounds".
    """
    regional = _STATES_AND_COMMA.match(text, start)
    if regional and is_place(regional["place"]):
        return regional.span("publisher")
    match = _PLACE_AND_COMMA.match(text, start)
    if not match or is_publisher(match["place"]) or is_region(match["publisher"]):
        return None
    is_short = match["last"] is not None or match["short"] is not None
    is_named = is_publisher(match["publisher"]) or (is_short and is_city(match["place"]))
    return match.span("publisher") if is_named else None


_PLACE_AND_COMMA = lazy_pattern(
    rf"(?P<place>{CAPITAL}[\w-]+(?:\s[\w-]+){{0,3}}),\s"
    rf"(?P<publisher>(?P<short>(?:[A-Z]\.\s?){{2,5}})"
    rf"|(?!University Press){_BEGINS_NAME}[^,.;:()0-9]{{2,60}})"
    rf"(?:(?P<last>(?:,\s{OLD_YEAR_DIGITS})?[.\s]*$)|[,.])"
)
_STATES_AND_COMMA = lazy_pattern(
    rf"(?P<place>{CAPITAL}[\w.'’-]+(?:\s[\w.'’-]+){{0,3}}(?:,\s{CAPITAL}[\w.]+){{1,2}}),\s"
    rf"(?P<publisher>{CAPITAL}[^,.;:()0-9]{{2,60}})(?=[,.]|$)"
)
_AFTER_PUBLISHER = lazy_pattern(
    rf",\s(?=coll(?:ection)?\b|[0-9]|(?:caps?|{any_of(NUMBER_WORDS)})\b\.?\s?(?:[0-9]|$))|\s\((?=[0-9=]|(?-i:[a-z])|Kap|Ch|Cap|S\.|pp?\.)"
    rf"|\s(?={OLD_YEAR_DIGITS}\b)",
    re.IGNORECASE,
)


PUBLISHER_AFTER_SEMICOLON = lazy_pattern(
    rf";\s(?P<publisher>{CAPITAL}[^;:]{{2,90}}):\s{CAPITAL}[^;:()]{{1,60}},\s(?P<year>{OLD_YEAR_DIGITS})"
    r"(?:;[^:]{1,60})?[\s.;]*$"
)
"""Publisher, place and year at the end, as chemists have them: "; Hill Press: Ulm, 1995"."""


@lru_cache(maxsize=16384)  # asked of a name in each pass
def is_place(text: str) -> bool:
    """Whether a text is a city that books are published in, alone or with a country or another.

    >>> is_place("New York"), is_place("Antville, NY, USA"), is_place("Bonn Press")
    (True, True, False)
    """
    city, *more = places = _BETWEEN_PLACES.split(text)
    if is_publisher(text):
        return False
    if all(map(is_region, places)) and not all(map(is_state, places)):
        return True  # "CT and London"
    if is_city(city):
        return all(map(is_region, more)) or (len(more) == 1 and len(more[0].split()) <= 2)
    return bool(more) and all(map(is_state, more)) and may_be_city(city)


_BETWEEN_PLACES = lazy_pattern(rf",\s|\s?;\s|\s?/\s?|\s(?:{any_of(COMMON_AND_WORDS)}|&)\s")


def is_place_at(text: str, start: int, end: int) -> bool:
    """Whether what stands at a place of a text is a city, with or without its state after it.

    >>> is_place_at("Antville, Mass., 1999", 0, 8), is_place_at("Hill Press, 1999", 0, 10)
    (True, False)
    """
    state = _STATE_AFTER.match(text, end)
    is_before_state = (
        state is not None and is_state(state["name"]) and not is_publisher(text[start:end])
    )
    return is_place(text[start:end]) or (is_before_state and may_be_city(text[start:end]))


_STATE_AFTER = lazy_pattern(rf",\s(?P<name>{CAPITAL}[\w.]{{1,12}})(?=[\s,.)]|$)")


@lru_cache(maxsize=16384)  # asked of a name in each pass
def is_publisher(text: str) -> bool:
    """Whether a text names a publisher in words that publishers' names have.

    >>> is_publisher("MIT Press"), is_publisher("Nature")
    (True, False)
    """
    words = fold(text).split()
    if text.endswith(PUBLISHER_ENDINGS):
        return True
    has_word = not PUBLISHER_WORDS.isdisjoint(words) and len(words) <= _MOST_PUBLISHER_WORDS
    return has_word or text.endswith(" UP") or " ".join(words) in PUBLISHERS


_MOST_PUBLISHER_WORDS = 8


def is_certain_venue(text: str) -> bool:
    """Whether a text names a venue, and not a publisher.

    >>> is_certain_venue("J. Phys. Chem."), is_certain_venue("MIT Press")
    (True, False)
    """
    return read_venue(text).weight >= SURE_VENUE and not is_publisher(text)


def without_place(name: str) -> str:
    """A publisher's name without its place in front; any other name as it is.

    >>> without_place("Ulm: Hill Press"), without_place("Nature: Ants")
    ('Hill Press', 'Nature: Ants')
    """
    place, colon, publisher = name.partition(": ")
    is_proper = place[:1].isupper() or not place.isascii()
    is_short = len(place.split()) <= _MOST_PLACE_WORDS and is_proper
    is_behind = bool(colon) and is_short and (is_city(place) or is_publisher(publisher))
    return publisher if is_behind else name


_MOST_PLACE_WORDS = 3


def without_regions(name: str) -> str:
    """A publisher's name without the cities, states and countries that end it.

    >>> without_regions("Mounds, Southern Ant University, Antville, NY, USA")
    'Mounds, Southern Ant University'
    """
    parts = name.split(", ")
    end = len(parts)
    while end > 1 and is_region(parts[end - 1]):
        end -= 1
    is_before_state = 1 < end < len(parts) and is_state(parts[end])
    end -= is_before_state and may_be_city(parts[end - 1])
    return ", ".join(parts[:end])


def publisher_and_year(text: str, start: int) -> tuple[Extent, Extent] | None:
    """Publisher and year between commas after a place: "Ulm, Hill, 1966"; None if not so."""
    match = _PLACE_FIRST.match(text, start)
    is_place = match is not None and is_city(match["place"])
    if not match or is_region(match["publisher"]):
        return None
    if not (is_place or is_publisher(match["publisher"])):
        return None
    return match.span("publisher"), match.span("year")


_PLACE_FIRST = lazy_pattern(
    rf"(?P<place>{CAPITAL}[\w.’'-]+(?: [\w.’'-]+){{0,3}})"
    r"(?:\s\([\w. ]{2,12}\)|,\s[A-Z]{2}(?=[,.]\s))?[,.]\s"
    rf"(?P<publisher>{_BEGINS_NAME}[^():;0-9]{{1,60}}?)"
    rf"(?:,\s[a-zà-ÿ«“][^,()]{{2,40}},|[,;])?\s(?P<year>{OLD_YEAR_DIGITS})(?![0-9])"
)


def publisher_beside_city(text: str, start: int, stop: int) -> tuple[Extent, Extent] | None:
    """Publisher and year at the end of a text: "Hill, Ulm 1966", "Ulm, Hill 1966"; else None."""
    match = _PUBLISHER_AND_CITY.fullmatch(text, start, len(text[:stop].rstrip()))
    if not match:
        return None
    is_first = is_city(match["second"])
    if is_first == is_city(match["first"]):
        return None
    return match.span("first" if is_first else "second"), match.span("year")


_FEW_NAMES = (
    rf"(?!(?:The|An?|Eine?|Une?)\s){CAPITAL}[\w.’'-]*(?:\s(?:&\s)?{CAPITAL}[\w.’'-]*){{0,3}}"
)
_PUBLISHER_AND_CITY = lazy_pattern(
    rf"(?P<first>{_FEW_NAMES}),\s(?P<second>{_FEW_NAMES}),?\s(?P<year>{OLD_YEAR_DIGITS})\.?"
)


def publisher_after_series(text: str, start: int, end: int) -> Extent | None:
    """A publisher that stands after a series of books and its number, with or without its place.

    Args:
        text: of a reference.
        start: where the name of what may be a series begins.
        end: where it ends.
    """
    stop = _NUMBER_AND_STOP.match(text, end)
    stop = stop or _NUMBER_AND_COMMA.match(text, end)
    if not stop or read_venue(text[start:end]).weight >= SURE_VENUE:
        return None
    if extent := publisher_after_place(text, stop.end()):
        return extent
    name = _SENTENCE.match(text, stop.end())
    return name.span("name") if name and is_publisher(name["name"]) else None


_NUMBER_AND_STOP = lazy_pattern(
    rf"(?:,?\s(?:{any_of(NUMBER_WORDS)}\b\.?\s)?[0-9]{{1,5}})?\.\s(?:[–—]\s)?(?=\S)",
    re.IGNORECASE,
)


_NUMBER_AND_COMMA = lazy_pattern(
    rf",?\s(?:{any_of(NUMBER_WORDS)}\b\.?\s)?[0-9]{{1,5}},\s(?=\S)", re.IGNORECASE
)
_SENTENCE = lazy_pattern(rf"(?P<name>{CAPITAL}[^.,;:()0-9]{{2,60}}?)(?:,?\s\(?[0-9]{{4}}|[.,]|$)")
