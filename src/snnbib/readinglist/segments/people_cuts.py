"""Cuts around people: at "by", "with" and "from", behind "et al." and behind names. Pure."""

import re
from collections.abc import Callable
from itertools import islice, takewhile

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.name_lists import BY_BEFORE_NAME, find_et_al
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SHORT_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments.comma_groups import COMMA, WITH_INITIALS, kind_of_part
from snnbib.readinglist.segments.piece import Piece, open_piece
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS, JOINT_WORDS, NAME_PARTICLES, WITH_WORDS

__all__ = ["PEOPLE_CUTS", "cut_last_name"]


def _cut_et_al(text: str) -> list[Piece] | None:
    et_al = find_et_al(text)
    if not et_al:
        return None
    head, text_after = text[: et_al.end()], text[et_al.end() :]
    if not LETTER_OR_DIGIT.search(text_after):
        return _cut_family_last(text, et_al.start()) if et_al[0].strip(" .…") else None
    if people_likeness(head) < 0.5:
        return None
    return [Piece(head), open_piece(text_after, ",", "")]


def _cut_family_last(text: str, end: int) -> list[Piece] | None:
    """A family name right behind a title: "How ants count Bee et al."."""
    family = None if "," in text else _FAMILY_LAST.search(text, 0, end)
    title = text[: family.start()] if family else ""
    is_title = count_words(title) >= FEWEST_TITLE_WORDS and not title.endswith(("&", " and"))
    if not is_title or people_likeness(title) or people_likeness(text) >= POSSIBLE_PEOPLE:
        return None
    return [Piece(title), Piece(text[len(title) :], ",", role="authors")]


_FAMILY_LAST = lazy_pattern(
    rf"\s(?:{CAPITAL}\.\s?){{0,3}}(?:{any_of(NAME_PARTICLES)}\s){{0,2}}{CAPITAL}[\w'’-]+$"
)


def _cut_names_before_colon(text: str) -> list[Piece] | None:
    """Chinese or Japanese names in front of their title: "田中太郎，山田花子：蟻の巣の分析"."""
    names, colon, title = text.partition("：")
    if not colon or not CJK_CHARACTER.match(names.lstrip()) or not LETTER_OR_DIGIT.search(title):
        return None
    are_several = "，" in names or "、" in names
    if people_likeness(names) < (POSSIBLE_PEOPLE if are_several else FULL_NAME):
        return None
    return [Piece(names, role="authors"), open_piece(title, ":", "")]


def _cut_by(text: str) -> list[Piece] | None:
    found = list(islice(_BY.finditer(text), _MOST_BY))
    for by in reversed(found):
        title, published = text[: by.start()], _people_and_venue(text[by.end() :])
        if published and _is_by(title, published[0]):
            return [Piece(title), Piece(published[0], ",", joint=by[0]), Piece(published[1], ",")]
    if not found:
        return None
    title, people = text[: found[0].start()], text[found[0].end() :]
    if (dated := _NAMES_AND_YEAR.fullmatch(people)) and _is_by(title, dated["names"]):
        names = Piece(dated["names"], ",", role="authors")
        return [Piece(title), names, Piece(dated["year"], ",")]
    return [Piece(title), open_piece(people, ",", found[0][0])] if _is_by(title, people) else None


_MOST_BY = 4
_NAMES_AND_YEAR = lazy_pattern(rf"(?P<names>[^\d,]{{2,80}})\s(?P<year>{YEAR_DIGITS})\.?")


def _cut_one_family(text: str) -> list[Piece] | None:
    """One family name behind "by", and a remark: "by Bee, which is free"."""
    family = _BY_FAMILY.match(text)
    if not family or not people_likeness(family["name"]):
        return None
    return [Piece(family["name"], role="authors"), open_piece(text[family.end() :], ",", ", ")]


# A word after "by" and in front of a comma and small letters.
_BY_FAMILY = lazy_pattern(
    rf"(?:{any_of(BY_WORDS)})\s(?P<name>[A-Z][a-zà-ÿ]{{2,}})(?=,\s[a-z]{{2,}}\s)"
)


def _cut_coauthors(text: str) -> list[Piece] | None:
    """Coauthors behind a title on a person's own page: "How ants count, with Ada Bee"."""
    beside = _WITH.search(text) if "," in text else _WITH.match(text)
    text = _LAST_STOP.sub("", text) if beside else text
    parts = COMMA.split(text[beside.end() :])[:_MOST_NAMES] if beside else []
    names = list(takewhile(lambda part: people_likeness(part) >= FULL_NAME, parts))
    if not beside or not names:
        return None
    named = ", ".join(names)
    title = [Piece(text[: beside.start()])] if beside.start() else []
    coauthors = Piece(named, "," if title else "", role="authors")
    text_after = text[beside.end() + len(named) :]
    rest = [open_piece(text_after, ",", "")] if LETTER_OR_DIGIT.search(text_after) else []
    return [*title, coauthors, *rest]


_WITH = lazy_pattern(
    rf"(?:^[\s.]*|,\s)(?:{any_of(JOINT_WORDS)}\s)?{any_of(WITH_WORDS)}\s(?=[^\W\d_])",
    re.IGNORECASE,
)


_LAST_STOP = lazy_pattern(r"(?<=\w{2})\.$")


_MOST_NAMES = 20


def _cut_affiliation(text: str) -> list[Piece] | None:
    """People, where they are from, and a venue: "A. Bee from Cee University on JAMIA"."""
    aside = _ASIDE.search(text) if "from" in text or "(" in text else None
    if not aside or not _are_people_from(text[: aside.start()], text[aside.end() :]):
        return None
    text_after = text[aside.end() :]
    affiliation, on, venue = text_after.partition(" on ")
    pieces = [Piece(text[: aside.start()]), Piece(affiliation, ",", role="note")]
    return [*pieces, Piece(venue, ",")] if on else pieces


def _are_people_from(names: str, text_after: str) -> bool:
    """Whether people stand in front of an aside, and not "A Perspective from Physics"."""
    likeness = 0.0 if _ARTICLE_AND_WORD.fullmatch(names) else people_likeness(names)
    is_sure = likeness >= SEVERAL_NAMES or bool(
        _BY_FIRST.match(names) or _INSTITUTION.search(text_after)
    )
    return likeness >= LIKELY_PEOPLE and is_sure


_ARTICLE_AND_WORD = lazy_pattern(r"\s*A(?: [A-Z]\w+){1,2}")  # "A Gift from Ants", "A Sharp Leap"


def _cut_venue_after_people(text: str) -> list[Piece] | None:
    """People and where they published, without a comma: "by A. Bee, C. Dee in Ant Letters 2018"."""
    by = _BY_FIRST.match(text)
    start = by.end() if by else 0
    published = _people_and_venue(text[start:], are_told=by is not None)
    return [Piece(text[:start] + published[0]), Piece(published[1], ",")] if published else None


def _people_and_venue(text: str, *, are_told: bool = True) -> tuple[str, str] | None:
    """People, and where they published behind "in"; `are_told` if "by" tells who they are."""
    for preposition in islice(_IN.finditer(text), _MOST_IN):
        names, venue = text[: preposition.start()], text[preposition.end() :]
        if _are_people_in(names, venue, are_told=are_told):
            return names, venue
    return None


_IN = lazy_pattern(r"\sin\s(?=[a-z]{0,5}[^\W_a-z])")  # also "in arXiv 2020", "in 3DV 2020"


_MOST_IN = 3


def _are_people_in(names: str, venue: str, *, are_told: bool) -> bool:
    """Whether a text is people, and another where they published; "by" tells that these are so."""
    if not are_told:
        return people_likeness(names) >= SEVERAL_NAMES and venues.recognize(venue) is not None
    published = read_venue(venue)
    is_venue = published.weight >= POSSIBLE_VENUE or bool(published.year and published.venue)
    return is_venue and people_likeness(names) >= LIKELY_PEOPLE


def _cut_cjk_spaces(text: str) -> list[Piece] | None:
    """People, where they published, and the year, between spaces: "王明、李丽 地理学报 2012"."""
    parts = _CJK_SPACES.fullmatch(text)
    if not parts or people_likeness(parts["names"]) < FULL_NAME:
        return None
    return [Piece(parts["names"]), Piece(parts["rest"], ",")]


_CJK_SPACES = lazy_pattern(
    rf"(?P<names>(?:{CJK_CHARACTER.pattern}|[、，,])+)\s(?P<rest>{CJK_CHARACTER.pattern}\S*\s\S*"
    rf"{YEAR_DIGITS}\S?)"
)


def _cut_year_after(text: str) -> list[Piece] | None:
    """The year right after names: "Bee, A., Cee, B. 1963"."""
    year = _YEAR_AFTER.fullmatch(text) if "." in text and text[-1].isdigit() else None
    if not year or year["names"].endswith(",") or people_likeness(year["names"]) < WITH_INITIALS:
        return None
    if read_venue(COMMA.split(text)[-1]).weight >= SHORT_NAME:
        return None
    return [Piece(year["names"]), Piece(year["year"], ",", "", " ")]


_YEAR_AFTER = lazy_pattern(rf"(?P<names>\D{{5,400}}?)\s+(?P<year>{YEAR_DIGITS})")


def cut_last_name(text: str) -> list[Piece] | None:
    """People whose last name stands after "and", and what follows: "A. Bee and C. Dee, Ants"."""
    names = _LAST_NAME.match(text) if "," in text else None
    if not names or people_likeness(names["names"]) < _TWO_PEOPLE:
        return None
    following = COMMA.split(names["rest"], maxsplit=1)[0]
    if count_words(following) < FEWEST_TITLE_WORDS:
        return None
    has_venue = any(
        kind_of_part(part) == "venue" for part in COMMA.split(names["rest"])[1:_FEW_PARTS]
    )
    return [Piece(names["names"]), open_piece(names["rest"], ",", "" if has_venue else ", ")]


_LAST_NAME = lazy_pattern(
    r"(?P<names>[^\W\d_][^,]{2,60}\s(?:and|&)\s[^,]{3,60}),\s(?P<rest>[^\W\d_].*)$", re.DOTALL
)


_TWO_PEOPLE = 0.85


_FEW_PARTS = 6


# What says where people are from, or a remark on them in brackets, in small letters.
_ASIDE = lazy_pattern(r"\s+from\s+(?:the\s+)?(?=[A-Z])|\s+\((?=[a-z]{2,} )")


_INSTITUTION = lazy_pattern(
    r"\b(?:univ|institut|colleg|hospital|laborator|labs?\b|inc\b)", re.IGNORECASE
)


_BY_FIRST = lazy_pattern(rf"\s*{any_of(BY_WORDS)}\s", re.IGNORECASE)


_BY = lazy_pattern(
    rf"[\s,](?:\s?{any_of(BY_WORDS)}\s(?=[^\W\d_])|(?<=,)\s{BY_BEFORE_NAME})", re.IGNORECASE
)


def _is_by(text_before: str, text_after: str) -> bool:
    """Whether "by" stands before people, not inside a title ("inspired by Nature") or a name."""
    if _is_inside_name(text_before, text_after):
        return False
    names = re.split(r", (?=(?:in|[^,]*[0-9]{4}))|[(\[]", text_after, maxsplit=1)[0]
    likeness = people_likeness(names)
    last = text_before.split()[-1:] or [""]
    return likeness >= SURE_PEOPLE or (
        likeness >= LIKELY_PEOPLE and not last[0].endswith(("ed", "en", "ing"))
    )


def _is_inside_name(text_before: str, text_after: str) -> bool:
    """Whether a name of a list has "von" inside: "Ada Bee, Carl von Dee, Eva Eff"."""
    given, family = _GIVEN_LAST.search(text_before), _FAMILY_FIRST.match(text_after)
    if given is None or family is None:
        return False
    beside = (COMMA.split(text_before[: given.start()])[-1], COMMA.split(family["rest"])[0])
    return any(people_likeness(name) >= FULL_NAME for name in beside)


_GIVEN_LAST = lazy_pattern(rf"(?:^|,\s|\s(?:and|&)\s){CAPITAL}[\w'’-]+(?:\s{CAPITAL}\.)*$")
_FAMILY_FIRST = lazy_pattern(rf"{CAPITAL}[\w'’-]+(?:,\s|\s(?:and|&)\s|\.?$)(?P<rest>.*)", re.DOTALL)


PEOPLE_CUTS: tuple[Callable[[str], list[Piece] | None], ...] = (
    _cut_names_before_colon, _cut_et_al, _cut_by, _cut_one_family, _cut_coauthors, _cut_affiliation,
    _cut_venue_after_people, _cut_cjk_spaces, _cut_year_after,
)  # fmt: skip
"""The first that applies gives the pieces of a text."""
