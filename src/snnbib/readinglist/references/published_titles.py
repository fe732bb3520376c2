"""Where the titles of books and law articles end in plain text: at publisher, place, report. Pure.

"Ants, Ulm: Hill Press, 1995", "Ants (Hill Press, 1995)", "Ants. Ulm, 1995", "Ants, 8 L. Rev. 9".
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import names_organization
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import DIGIT, OLD_YEAR_DIGITS
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.containers import container_after
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.places import (
    ends_in_place,
    is_city,
    is_region,
    is_state,
    may_be_city,
)
from snnbib.readinglist.references.publishers import (
    PUBLISHER_AFTER_SEMICOLON,
    is_place,
    is_publisher,
    publisher_beside_city,
)
from snnbib.readinglist.references.title_ends import title_end
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION, EDITION_WORDS

__all__ = ["split_at_publisher"]


def split_at_publisher(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Where a title ends, and its container; None where no publisher, place or report shows it.

    Args:
        text: of a reference.
        start: where the title begins.
        stop: where the reference ends.
    """
    return (
        _split_at_semicolon(text, start, stop)
        or _split_at_bracket(text, start, stop)
        or _split_at_reporter(text, start, stop)
        or _split_at_regions(text, start, stop)
        or _split_beside_city(text, start, stop)
        or _split_at_place(text, start, stop)
    )


# At semicolons, as chemists have them: "Bee, A. Ants, 2nd ed.; Hill Press: Ulm, Germany, 1995".


def _split_at_semicolon(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of editors and a publisher with its place after a colon and the year."""
    book = PUBLISHER_AFTER_SEMICOLON.search(text, start, stop)
    if not book or _IN_BOOK.search(text, start, book.start()):
        return None
    if _FIRST_PUBLISHER.search(text, start, book.start()):
        return None  # of two: "Ants. Ulm: Hill; Bonn: Wood, 1995"
    container = Container(book.span("publisher"), book.span("year"), is_sure=True)
    return title_end(text, start, text.index(";", start)), container


_IN_BOOK = lazy_pattern(r"[.?!]\s+In\s")
_FIRST_PUBLISHER = lazy_pattern(rf"[.?!]\s{CAPITAL}[^.:;]{{1,40}}:\s{CAPITAL}[^.:;]{{1,60}}$")


# At a publisher in brackets, as lawyers have them: "Ada Bee, Ants (Ulm: Hill Press, 1995)".


def _split_at_bracket(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of the publisher and the year in brackets."""
    if _IN_BOOK.search(text, start, stop):
        return None
    for bracket in _BRACKET.finditer(text, start + 1, stop):
        container = container_after(text, bracket.start(), ())
        place = text[bracket.end() : container.venue[0]].rstrip(" :")
        is_told = is_publisher(text[slice(*container.venue)]) or is_place(place)
        if container.venue[0] < bracket.end() + _LONGEST_PLACE and is_told:
            return title_end(text, start, bracket.start()), container
    if edition := _PAGE_AND_EDITION.search(text, start + 1, stop):
        container = Container(year=edition.span("year"), is_sure=True)
        return title_end(text, start, edition.start()), container
    if last := _DATED_BRACKET.search(text, start + 1):
        year = last.span("year" if last["year"] else "first")
        venue = last.span("name") if last["name"] else (0, 0)
        container = Container(venue, year, is_named=False, is_sure=True)
        return title_end(text, start, last.start()), container
    return None


# How lawyers in America cite books, without a publisher: "Ants 34 (Eve Fox ed., 2d ed. 1995)".
_PAGE_AND_EDITION = lazy_pattern(
    rf"(?:\s[0-9]{{1,4}}(?:[–-][0-9]{{1,4}})?)?\s\((?:[^()]{{2,60}}\s(?:ed|trans)s?\.,\s)?"
    rf"{EDITION}\.?,?\s(?P<year>{OLD_YEAR_DIGITS})\)\.?\s*$"
)
# A name and the year, or the year and that of another edition: "(Hill, 1977)", "(1976, 1980)".
_DATED_BRACKET = lazy_pattern(
    rf"\s\((?:(?P<name>{CAPITAL}[^(),0-9]{{2,50}}),\s(?P<year>{OLD_YEAR_DIGITS})"
    rf"|(?P<first>{OLD_YEAR_DIGITS})[,;]\s[^()]{{3,60}})\)\.?\s*$"
)

_BRACKET = lazy_pattern(
    rf"\s\((?={CAPITAL}[^()]{{3,90}}[0-9]{{4}}\)|{CAPITAL}[^()]{{3,60}}\)\.?$|{CAPITAL}[^():]{{2,60}}\s?:\s[^():]{{2,60}}\))"
)
_LONGEST_PLACE = 45


# At volume, journal and page, as lawyers have them: "Ants and Law, 85 Harv. L. Rev. 1089 (1972)".


def _split_at_reporter(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a volume that stands before the journal and its page."""
    reporter = _REPORTER.search(text, start + 2, stop)
    reporter = reporter or _REPORTER_AND_YEAR.search(text, start + 2, stop)
    if not reporter:
        return None
    container = Container(reporter.span("name"), reporter.span("year"), is_sure=True)
    return title_end(text, start, reporter.start()), container


_REPORTER = lazy_pattern(
    rf",\s[0-9]{{1,4}}\s(?P<name>{CAPITAL}[\w.& ’'-]{{2,60}}?)\s[0-9]{{1,5}}\b[^()]{{0,20}}"
    rf"\((?:[\w. ]{{2,20}}\s)?(?P<year>{OLD_YEAR_DIGITS})\)"
)


# The same with the pages last: "Ants and Law, 49 The Modern Law Review (1986), 168–194".
_REPORTER_AND_YEAR = lazy_pattern(
    rf",\s[0-9]{{1,4}}\s(?P<name>{CAPITAL}[\w.& ’'-]{{2,60}}?)\s\((?:[\w. ]{{2,20}}\s)?"
    rf"(?P<year>{OLD_YEAR_DIGITS})\),\s(?:pp?\.\s)?[0-9]"
)


# At publisher, place and country between commas: "Ants, Hill Press, Boston, MA, USA, 1995",
# "Ants, Boston, MA, Hill Press (1995)".


def _split_at_regions(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a publisher and of several places that stand between commas alone."""
    last = _YEAR_LAST.search(text, start, stop)
    year = last.span("year") if last else (0, 0)
    end = last.start() if last else start + len(text[start:stop].rstrip(" ."))
    parts = _parts_at_commas(text, start, end)
    while parts and _EDITION.fullmatch(text[slice(*parts[-1])]):
        parts.pop()
    names = [text[slice(*part)] for part in parts]
    if len(names) < 2 or any(": " in name for name in names[1:]):
        return None
    if is_region(names[-1]):
        publisher = first = _before_regions(names)
        is_in_front = publisher > 0 and is_publisher(names[publisher - 1])
        is_city = is_state(names[publisher + 1]) and not is_publisher(names[publisher])
        if (is_city or is_in_front) and may_be_city(names[publisher]):
            publisher = first = publisher - 1
    else:
        publisher, first = len(names) - 1, _before_regions(names[:-1]) + 1
    if not 0 <= publisher < len(names) or not (first > 0 or publisher == first):
        return None
    begin, end = parts[publisher]
    # "Ants, bees and wasps. Hill Press, Ulm"
    stop = max((match.end() for match in _STOP.finditer(text, begin, end)), default=0)
    name = text[stop or begin : end]
    if ": " in name and is_publisher(bare := name.partition(": ")[0]):
        name, end = bare, (stop or begin) + len(bare)  # "Ants. Hill Press: Ulm, Germany"
    city = _CITY_AFTER_STOP.search(text, start, parts[first - 1][1]) if first < publisher else None
    city = city if city and is_region(city["name"]) else None
    behind = names[publisher + 1 :]
    is_placed = city is not None or (len(behind) > 1 and is_place(", ".join(behind)))
    is_placed = is_placed and not DIGIT.search(text, start, begin)  # no meeting and its date
    is_named = is_publisher(name) or (is_placed and _PROPER_NAME.fullmatch(name) is not None)
    is_named = is_named or (bool(first) and not stop and names_organization(name))
    is_named = is_named or (bool(behind) and _FIRM.fullmatch(name) is not None)
    if not is_named or not (first or stop):
        return None
    title = stop or (city.start() if city else parts[first][0])
    return title_end(text, start, title), Container((stop or begin, end), year, is_sure=True)


_FIRM = lazy_pattern(rf"{CAPITAL}[\w’'-]+ & {CAPITAL}[\w’'-]+")  # "Bee & Dee"
_STOP = lazy_pattern(rf"(?<=[a-zà-ÿ]{{3}})(?<!Univ)(?<!Acad)[.?!]\s(?={CAPITAL})")
_PROPER_NAME = lazy_pattern(
    rf"(?!(?:The|An?)\s){CAPITAL}[\w.’'-]*(?:\s(?:{CAPITAL}[\w.’'-]*|&|and|of)){{0,4}}"
)


def _before_regions(names: Sequence[str]) -> int:
    """The index of the last part that is not a place; -1 if no places stand last."""
    at = len(names) - len(list(takewhile(is_region, reversed(names)))) - 1
    return at if at < len(names) - 1 else -1


_CITY_AFTER_STOP = lazy_pattern(rf"(?:\.|(?<=[?!]))\s(?P<name>{CAPITAL}[^.?!:]{{1,30}})$")


def _parts_at_commas(text: str, start: int, end: int) -> list[Extent]:
    """The parts of a text between commas."""
    ends = [*(match.start() for match in _COMMA.finditer(text, start, end)), end]
    begins = [start, *(match.end() for match in _COMMA.finditer(text, start, end))]
    return list(zip(begins, ends, strict=True))


_COMMA = lazy_pattern(r",\s(?!(?:Inc|Ltd|LLC)\b)")
_EDITION = lazy_pattern(rf"{EDITION}\.?")
_YEAR_LAST = lazy_pattern(r",?\s\(?(?P<year>(?:1[5-9]|20)[0-9]{2})\)?\s*\.?\s*$")


# At a place and a year, as historians have them: "Bee, Ada: Ants. A study, Ulm/ Bonn 1995".


def _split_beside_city(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a publisher and its city behind a stop: "Ants. A study. Hill, Ulm 1995"."""
    for sentence in _LAST_SENTENCE.finditer(text, start, stop):
        if published := publisher_beside_city(text, sentence.end(), stop):
            title = title_end(text, start, sentence.start())
            return title, Container(*published, is_sure=True)
    return None


_LAST_SENTENCE = lazy_pattern(
    rf"[.?!][”\"»]?\s(?={CAPITAL}[^.?!:;()0-9]{{4,80}}\s{OLD_YEAR_DIGITS}\.?\s*$)"
)


def _split_at_place(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a place and the year, the last that is told after names and a colon."""
    published = _PUBLISHED_AT.search(text, start, stop) or _PUBLISHED_IN.search(text, start, stop)
    if published:
        is_placed = is_city(published["place"]) or text[start - 2 : start] == ": "
        if is_placed or is_publisher(published["publisher"]):
            container = Container(published.span("publisher"), published.span("year"), is_sure=True)
            return title_end(text, start, _city_start(text, start, published)), container
    if alone := _PUBLISHED_WITHOUT_YEAR.search(text, start, stop):
        is_placed = is_city(alone["place"]) or ends_in_place(text[start : alone.end("region")])
        is_firm = is_publisher(alone["publisher"]) or " & " in alone["publisher"]
        is_short = _ONE_OR_TWO_NAMES.fullmatch(alone["publisher"]) is not None
        if (is_firm and (alone["state"] or is_placed)) or (is_short and is_placed):
            container = Container(alone.span("publisher"), is_sure=True)
            is_last = is_city(alone["region"].strip(" ,")) and not is_city(alone["place"])
            end = alone.start("region") if is_last else _city_start(text, start, alone)
            return title_end(text, start, end), container
    if (alone := _PLACE_ALONE.search(text, start, stop)) and is_city(alone["place"]):
        return title_end(text, start, alone.start()), Container(is_sure=True)
    place = _PLACE_LAST.search(text, start, stop)
    if place and is_city(place["place"]):
        container = Container(year=place.span("year"), is_sure=True)
        return title_end(text, start, place.start()), container
    place = _PLACE_AND_YEAR.search(text, start, stop)
    is_told = place and (text[start - 2 : start] == ": " or is_city(place["place"]))
    if not place or not is_told or read_venue(place["place"]).weight >= POSSIBLE_VENUE:
        return None
    return title_end(text, start, place.start()), Container(year=place.span("year"), is_sure=True)


def _city_start(text: str, start: int, place: re.Match[str]) -> int:
    """Where the city begins that stands after a stop in front of a state: "Ants. Ulm, Mass.: "."""
    first = _CITY_AND_STATE.search(text, start, place.start())
    if first and is_state(first["state"]):  # "Ants. Ulm, Mass., London: Hill"
        return first.start()
    city = _CITY_AFTER_STOP.search(text, start, place.start())
    return city.start() if city and is_state(place["place"]) else place.start()


_CITY_AND_STATE = lazy_pattern(
    rf"(?:\.|(?<=[?!]))\s{CAPITAL}[^.?!:,]{{1,30}},\s(?P<state>{CAPITAL}[\w.]{{1,8}})$"
)
_STATE = rf"(?:[,.]\s(?:{CAPITAL}\.?\s?{CAPITAL}\.?|(?:the\s)?{CAPITAL}\w+(?:\s{CAPITAL}\w+)?))?"
# Place, publisher and year after a comma: "Ants. A study, Ulm: Hill Press, 1995".
_PUBLISHED_AT = lazy_pattern(
    rf",\s(?P<place>{CAPITAL}[\w/-]+\.?(?: [\w./-]+){{0,3}}){_STATE}\s?:\s"
    rf"(?P<publisher>(?:(?:de|il|la|le|el)\s)?{CAPITAL}[^,:;()]{{1,50}})"
    rf",?\s(?P<year>{OLD_YEAR_DIGITS})\s*\.?\s*$"
)
# The same after a year, with the state or country: "Ants, Cambridge, MA: Hill Press".
_PUBLISHED_WITHOUT_YEAR = lazy_pattern(
    rf",\s(?P<place>{CAPITAL}[\w.-]+(?: [\w.-]+){{0,2}})"
    rf"(?P<region>(?P<state>,\s{CAPITAL}\.?{CAPITAL}\.?)?|,\s{CAPITAL}\w+(?:\s{CAPITAL}\w+)?)"
    rf"\s?:\s(?P<publisher>{CAPITAL}[^,:;()0-9]{{1,50}}?)\.?\s*$"
)
_ONE_OR_TWO_NAMES = lazy_pattern(
    rf"(?!(?:The|An?|Eine?|Une?)\s){CAPITAL}[\w-]+(?:\s{CAPITAL}[\w-]+)?"
)
# Place and year alone: "Ants. A study. Ulm, 1995".
_PLACE_LAST = lazy_pattern(
    rf"[.?!]\s(?P<place>{CAPITAL}\w*(?:[ -]{CAPITAL}\w+){{0,2}})\.?,\s"
    rf"(?P<year>{OLD_YEAR_DIGITS})\.?\s*$"
)
# The place alone after a year: "Bee, A. (1986): Ants. A study. Frankfurt a.M.".
_PLACE_ALONE = lazy_pattern(
    rf"[.?!]\s(?P<place>{CAPITAL}\w*(?:[ -](?:am\s)?{CAPITAL}\w+){{0,2}}"
    rf"(?:\sa\.\s?{CAPITAL}\.?|/{CAPITAL}\.?)?)\.?\s*$"
)


_PLACE_WORD = rf"{CAPITAL}(?:[\w-]+|[\w-]{{1,3}}\.)(?![\w.])"
_PLACE_AND_YEAR_LAST = (
    rf",\s(?P<place>{_PLACE_WORD}(?:\s{_PLACE_WORD}){{0,2}})(?:,\s{CAPITAL}{{2}}|\s[ai]\.\s?{CAPITAL}r?\.)?"
    rf",?\s(?P<year>{OLD_YEAR_DIGITS})\s*(?:,\s(?:s|S|pp?|Kap|[Cc]h|[Cc]hap)\.\s?[0-9–-]+)?\.?\s*$"
)
# The same with the place last: "Ants. A study, Hill Press, Ulm 1995".
_PUBLISHED_IN = lazy_pattern(
    rf",\s(?P<publisher>{CAPITAL}[^,:;()0-9]{{1,50}}){_PLACE_AND_YEAR_LAST}"
)
_PLACE_AND_YEAR = lazy_pattern(
    rf"(?<!\s{CAPITAL})(?:[.,]|(?<=[?!]))\s(?!{any_of(EDITION_WORDS)}\b)"
    rf"(?P<place>{_PLACE_WORD}(?:(?:\s?/\s?|\s(?:am\s|an\sder\s)?){_PLACE_WORD}){{0,3}}"
    rf"(?:\sa\.\s?{CAPITAL}\.)?)(?:,?\su\.\s?a\.)?"
    rf"\s(?:<sup>[0-9]+</sup>)?(?P<year>{OLD_YEAR_DIGITS})\s*(?:\(=[^()]*\)\s*)?\.?\s*$"
)
