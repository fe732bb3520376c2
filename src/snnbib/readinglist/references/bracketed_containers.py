"""Containers of references in brackets or signs: a venue, a publisher, a version, a book. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.ends import year_after
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.places import is_city, may_be_city
from snnbib.readinglist.references.publishers import (
    is_certain_venue,
    is_place,
    is_publisher,
    without_regions,
)
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.references import IN_PHRASES, THESIS_BEGINS

__all__ = ["container_in_brackets", "edited_book", "name_after_year", "version_after_preprint"]

# The number of pages can stand in front: "How ants count. xii + 258 (Ant Press, 2001)".
_BEFORE = r"[\s.,;:|–—-]*(?:(?:[ivxl]+\s\+\s)?[0-9]{1,4}\s(?=\())?"
# The publisher or venue in brackets, with or without the year: "(Ant Press, 2001)", "(2nd edn, OUP
# 2001)".
_NAME_IN_BRACKETS = lazy_pattern(
    rf"{_BEFORE}[(\[](?P<edition>{EDITION}\.?,\s)?"
    rf"(?:(?P<place>{CAPITAL}[\w.,;/ '’-]{{1,40}})\s?:\s)?(?P<name>{CAPITAL}[^()\[\]0-9:]{{2,60}}?)"
    rf"(?:,\s(?:{EDITION}\.?|[Ee]d\.\s[0-9]{{1,2}}))?"
    rf"(?:[,;]?\s(?P<year>{OLD_YEAR_DIGITS})(?:;\s[^()\[\]]{{3,60}})?)?[)\]]"
)


# The year in front of the name: "(2001, Ant Letters)".
_YEAR_AND_NAME = lazy_pattern(
    rf"{_BEFORE}[(\[](?P<year>{OLD_YEAR_DIGITS}),\s(?P<name>{CAPITAL}[^()\[\]0-9:,]{{1,60}})[)\]]"
)
# The same in Japanese and Chinese: "（昆虫書店、2001年）".
_PUBLISHER_IN_BRACKETS = lazy_pattern(
    rf"{_BEFORE}[（(](?P<place>(?!))?(?P<edition>(?!))?(?P<name>[^（）()0-9、，,：:\s]{{2,30}})"
    rf"(?:[、，,]\s?(?P<year>{OLD_YEAR_DIGITS})[年.]?[^（）()]{{0,12}})?[）)]"
)


def container_in_brackets(text: str, start: int) -> Container | None:
    """The venue or publisher in brackets, with or without the year; None if there is none."""
    named = _NAME_IN_BRACKETS.match(text, start) or _PUBLISHER_IN_BRACKETS.match(text, start)
    if named and (publisher := _with_place_behind(named)):
        year = named.span("year") if named["year"] else year_after(text, named.end())
        return Container(publisher, year, is_sure=True)
    if not named or _NAMES_THESIS.search(named["name"]):
        return None
    may_publish = "[" not in text[start : named.start("name")]
    may_publish = may_publish and (is_publisher(named["name"]) or is_place(named["place"] or ""))
    if is_certain_venue(named["name"]) or may_publish:
        year = named.span("year") if named["year"] else year_after(text, named.end())
        return Container(named.span("name"), year, is_sure=True)
    if not named["year"]:
        return None
    is_possible = read_venue(named["name"]).weight >= POSSIBLE_VENUE or bool(named["edition"])
    is_other = people_likeness(named["name"]) >= FULL_NAME or is_remark(named["name"])
    is_named = is_possible or (" " in named["name"] and not is_other)
    return Container(named.span("name"), named.span("year"), is_named=is_named)


def _with_place_behind(named: re.Match[str]) -> Extent | None:
    """The publisher in front of its place: "(Hill Press: Bonn 2001)", "(Hill Press, Bonn)"."""
    if named["place"] and is_place(named["name"]) and not is_place(named["place"]):
        return named.span("place")
    begin = named.start("name")
    regional = without_regions(named["name"])
    if regional != named["name"]:
        return begin, begin + len(regional)
    name, _, place = named["name"].rpartition(", ")
    return (begin, begin + len(name)) if may_be_city(place) and is_publisher(name) else None


def name_after_year(text: str, start: int) -> Container | None:
    """The venue or publisher behind the year in brackets; None for a remark or a place."""
    match = _YEAR_AND_NAME.match(text, start)
    name = match["name"] if match else ""
    if not match or is_remark(name) or is_place(name) or is_city(name):
        return None
    is_named = is_publisher(name) or read_venue(name).weight >= POSSIBLE_VENUE
    return Container(match.span("name"), match.span("year"), is_named, is_sure=is_named)


_NAMES_THESIS = lazy_pattern(rf"\b(?:{'|'.join(THESIS_BEGINS)})(?!\w)")


def edited_book(text: str, start: int) -> Container | None:
    """The book of a chapter after its editors: "「蟻の道」山田編『蟻史』", "李华主编：《蚁史》"."""
    book = _EDITED_BOOK.match(text, start)
    return (
        Container(book.span("name"), year_after(text, book.end()), is_sure=True) if book else None
    )


_EDITED_BOOK = lazy_pattern(
    r"[、,，]?\s?[^「」『』《》、。，]{2,30}[編编][著集]?[:：]?\s?[『《](?P<name>[^』》]{2,80})[』》]"
)


def version_after_preprint(text: str, start: int) -> Container | None:
    """The version of record after a preprint: "arXiv (CHI 2024)", "arXiv:2403.12345 / CHI 2024"."""
    numbered = _NUMBER_AND_VERSION.match(text, start)
    if numbered and not read_venue(numbered["venue"]).is_preprint:
        return Container(numbered.span("venue"), numbered.span("year"), is_sure=True)
    match = _PREPRINT_AND_VERSION.match(text, start)
    version = read_venue(match["version"]) if match else None
    is_venue = version is not None and version.weight >= SURE_VENUE and not version.is_preprint
    if not match or not is_venue or not read_venue(match["preprint"]).is_preprint:
        return None
    return Container(match.span("venue"), match.span("year"), is_sure=True)


_NUMBER_AND_VERSION = lazy_pattern(
    rf"arXiv(?:\spreprint)?(?:,?\sarXiv)?:\s?[0-9]{{4}}\.[0-9]{{4,5}}(?:[;,.]\s|\s?[/|]\s?|\s\()"
    rf"(?:{any_of(IN_PHRASES)}\s)?(?P<venue>{CAPITAL}[^()0-9.;,]{{1,70}}),?\s(?P<year>(?:19|20)[0-9]{{2}})"
)
_PREPRINT_AND_VERSION = lazy_pattern(
    r"(?P<preprint>\w+)\s\((?P<version>(?P<venue>[^()0-9]{2,60})\s(?P<year>(?:19|20)[0-9]{2}))\)"
)
