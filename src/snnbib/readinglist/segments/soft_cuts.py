"""Cuts at commas, semicolons, colons and "by" that the entries around may take back. Pure."""

import re
from collections.abc import Callable
from itertools import islice, pairwise, takewhile

from msgspec import Struct
from msgspec.structs import replace

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.credits import credited_parts
from snnbib.readinglist.recognition.labels import field_role, named_field
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
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SHORT_NAME, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.word_series import (
    begins_with_part_of_series,
    begins_with_series,
)
from snnbib.readinglist.recognition.years import DIGIT, MONTH, YEAR_DIGITS
from snnbib.readinglist.segments.comma_groups import (
    ENDS_IN_NUMBER,
    WITH_INITIALS,
    ends_in_one_word,
    grouped_parts,
    kind_of_part,
    names_publisher,
    with_whole_edition,
    with_whole_series,
)
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import REVIEW_STATES
from snnbib.readinglist.words.names import (
    BY_WORDS,
    JOINT_WORDS,
    NAME_PARTICLES,
    ONE_WORD_NAMES,
    WITH_WORDS,
)
from snnbib.text import fold

__all__ = ["Piece", "cut_at_commas"]

# Not inside of "Journal of Combinatorial Theory, Series B".
_COMMA = lazy_pattern(r"[,،，](?:\s+(?!(?:Series|Ser\.|Part|Section)\s[A-Z](?!\w))|(?<=，))")
_SEMICOLON = lazy_pattern(r"[;；؛]\s+")


class Piece(Struct, frozen=True):
    """A part of plain text, with the separator in front of it."""

    text: str
    separator: str = ""
    bracket: str = ""
    joint: str = ""
    role: str = ""
    """What it is for certain: "authors", "note", or "" where that is open."""


def cut_at_commas(text: str, separator: str, joint: str) -> list[Piece]:
    """A part, with the people in front and the venue, year and people after cut off."""
    text = text.strip(" \t,;،؛，；")
    for cut in _CUTS if text else ():
        if (pieces := cut(text)) is not None:
            first = [replace(piece, separator=separator, joint=joint) for piece in pieces[:1]]
            return [*first, *pieces[1:]]
    return [Piece(text, separator, "", joint)]


def _cut_credits(text: str) -> list[Piece] | None:
    """People with what they did, and a publisher: "김철수 저, 이영희 역, 개미출판사, 2014"."""
    parts = credited_parts(text)
    if not parts:
        return None
    return [Piece(names, ",", "", "" if role else ", ", role) for role, names in parts]


def _cut_fields(text: str) -> list[Piece] | None:
    """Fields with their names, one after the other: "作者：王明 出版社：蚂蚁出版社"."""
    if not named_field(text):
        return None
    starts = [at.start() for at in _FIELD_INSIDE.finditer(text) if field_role(at["name"])]
    if not starts:
        return None
    return [
        piece
        for start, end in pairwise([0, *starts, len(text)])
        for piece in cut_at_commas(text[start:end], "", "")
    ]


_FIELD_INSIDE = lazy_pattern(r"\s(?P<name>[^\s:：,，、]{1,12})\s?[:：]")


def _cut_semicolons(text: str) -> list[Piece] | None:
    if not _SEMICOLON.search(text) or people_likeness(text) >= FULL_NAME:
        return None
    return [piece for part in _SEMICOLON.split(text) for piece in cut_at_commas(part, ";", "; ")]


def _cut_review_state(text: str) -> list[Piece] | None:
    """What a journal has not decided yet, as a note in front of it: "Ants, R&R at Wood"."""
    has_mark = "," in text or ";" in text
    state = _REVIEW_STATE.search(text) if has_mark else _REVIEW_STATE.match(text)
    if not state:
        return None
    pieces = cut_at_commas(text[: state.start()], "", "") if state.start() else []
    pieces.append(Piece(state["state"], ",", role="note"))
    journal = text[state.end() :]
    return [*pieces, *cut_at_commas(journal, ",", "")]


_REVIEW_STATE = lazy_pattern(
    rf"(?:^|[,;]\s+)(?P<state>{'|'.join(REVIEW_STATES)})(?:\s(?:at|in|for|by|to)\b)?(?:\sthe\b)?[,:]?"
)


def _cut_summary(text: str) -> list[Piece] | None:
    """A summary after the entry itself: "ICLR 2018 TL;DR: Ants count."."""
    summary = _SUMMARY.search(text) if "DR:" in text else None
    if not summary:
        return None
    return [
        *cut_at_commas(text[: summary.start()], "", ""),
        Piece(text[summary.end() :], role="note"),
    ]


_SUMMARY = lazy_pattern(r"(?<=\S)\sTL;?DR:\s*")


def _cut_colon(text: str) -> list[Piece] | None:
    parts = _after_colon(text) if text.count(": ") <= _MOST_COLONS else None
    return [Piece(parts[0]), *cut_at_commas(parts[1], ":", ": ")] if parts else None


_MOST_COLONS = 20  # a text with more is not an entry, and each cut would be within the cut before


def _cut_et_al(text: str) -> list[Piece] | None:
    et_al = find_et_al(text)
    if not et_al:
        return None
    head, text_after = text[: et_al.end()], text[et_al.end() :]
    if not LETTER_OR_DIGIT.search(text_after):
        return _cut_family_last(text, et_al.start()) if et_al[0].strip(" .…") else None
    if people_likeness(head) < 0.5:
        return None
    return [Piece(head), *cut_at_commas(text_after, ",", "")]


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


def _cut_by(text: str) -> list[Piece] | None:
    found = list(islice(_BY.finditer(text), _MOST_BY))
    for by in reversed(found):
        title, published = text[: by.start()], _people_and_venue(text[by.end() :])
        if published and _is_by(title, published[0]):
            return [Piece(title), Piece(published[0], ",", joint=by[0]), Piece(published[1], ",")]
    if not found or not _is_by(text[: found[0].start()], text[found[0].end() :]):
        return None
    return [
        Piece(text[: found[0].start()]),
        *cut_at_commas(text[found[0].end() :], ",", found[0][0]),
    ]


_MOST_BY = 4


def _cut_one_family(text: str) -> list[Piece] | None:
    """One family name behind "by", and a remark: "by Bee, which is free"."""
    family = _BY_FAMILY.match(text)
    if not family or not people_likeness(family["name"]):
        return None
    return [Piece(family["name"], role="authors"), *cut_at_commas(text[family.end() :], ",", ", ")]


# A word after "by" and in front of a comma and small letters.
_BY_FAMILY = lazy_pattern(
    rf"(?:{any_of(BY_WORDS)})\s(?P<name>[A-Z][a-zà-ÿ]{{2,}})(?=,\s[a-z]{{2,}}\s)"
)


def _cut_coauthors(text: str) -> list[Piece] | None:
    """Coauthors behind a title on a person's own page: "How ants count, with Ada Bee"."""
    beside = _WITH.search(text) if "," in text else _WITH.match(text)
    text = _LAST_STOP.sub("", text) if beside else text
    parts = _COMMA.split(text[beside.end() :])[:_MOST_NAMES] if beside else []
    names = list(takewhile(lambda part: people_likeness(part) >= FULL_NAME, parts))
    if not beside or not names:
        return None
    named = ", ".join(names)
    title = [Piece(text[: beside.start()])] if beside.start() else []
    coauthors = Piece(named, "," if title else "", role="authors")
    text_after = text[beside.end() + len(named) :]
    rest = cut_at_commas(text_after, ",", "") if LETTER_OR_DIGIT.search(text_after) else []
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
    likeness = people_likeness(names)
    is_sure = likeness >= SEVERAL_NAMES or bool(
        _BY_FIRST.match(names) or _INSTITUTION.search(text_after)
    )
    return likeness >= LIKELY_PEOPLE and is_sure


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
    if not year or people_likeness(year["names"]) < WITH_INITIALS:
        return None
    if read_venue(_COMMA.split(text)[-1]).weight >= SHORT_NAME:
        return None
    return [Piece(year["names"]), Piece(year["year"], ",", "", " ")]


_YEAR_AFTER = lazy_pattern(rf"(?P<names>\D{{5,400}}?)\s+(?P<year>{YEAR_DIGITS})")


def _cut_year_in_front(text: str) -> list[Piece] | None:
    year = _YEAR_FIRST.match(text)
    if not year:
        return None
    if venue := _venue_and_name(year["rest"]):
        return [Piece(year["year"]), Piece(venue[0], ",", "", " "), Piece(venue[1], ",")]
    joint = text[year.end("year") : year.start("rest")]
    return [Piece(year["year"]), *cut_at_commas(year["rest"], ",", joint)]


def _venue_and_name(text: str) -> tuple[str, str] | None:
    """A venue of the table and a method's name after it: "ICLR AntNet", in front of a title."""
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS_IN_FRONT:
        return None
    if not _METHOD.fullmatch(words[-1]) or venues.recognize(text):
        return None
    number = next((n for n in (1, 2) if _is_listed(" ".join(words[:n]))), 0)
    return (" ".join(words[:number]), " ".join(words[number:])) if number else None


def _is_listed(name: str) -> bool:
    return venues.recognize(name) is not None


_MOST_WORDS_IN_FRONT = 4
_METHOD = lazy_pattern(r"[A-Z][\w&-]*[A-Z][\w&-]*")  # the name of a method: "MI-FGSM"


def _cut_edition(text: str) -> list[Piece] | None:
    """A venue with a year right after a title: "Deep nets for all ICLR 2024"."""
    edition = _EDITION_LAST.search(text) if text[-1:].isdigit() else None
    if not edition or read_venue(edition[1]).weight < SURE_VENUE:
        return None
    head = text[: edition.start()]
    if count_words(text) < 5 and (" " in head.strip() or people_likeness(head) < POSSIBLE_PEOPLE):
        return None
    if _BEGINS_NAME.search(head):
        return None
    last = edition[1].partition(" ")[2]
    if edition["front"] and _is_topic_in_front(edition["front"], read_venue(last).venue):
        head, edition_text = f"{head} {edition['front'].strip()}", last
    else:
        edition_text = edition[1]
    return [*cut_at_commas(head, "", ""), Piece(edition_text, ",", "", " ")]


# "ACM CCS 2022" and "Proceedings of the IEEE 1990" are one name.
_BEGINS_NAME = lazy_pattern(r"\b(?:[A-Z]{2,}|of(?: the)?\s*)$")


def _is_topic_in_front(front: str, venue: str) -> bool:
    """Whether capitals in front of a venue of the table end the title: "Counting with GNN ASE"."""
    front = front.strip()
    return not (venues.recognize(f"{front} {venue}") or venues.recognize(front))


def _cut_last_name(text: str) -> list[Piece] | None:
    """People whose last name stands after "and", and what follows: "A. Bee and C. Dee, Ants"."""
    names = _LAST_NAME.match(text) if "," in text else None
    if not names or people_likeness(names["names"]) < _TWO_PEOPLE:
        return None
    following = _COMMA.split(names["rest"], maxsplit=1)[0]
    if count_words(following) < FEWEST_TITLE_WORDS:
        return None
    has_venue = any(
        kind_of_part(part) == "venue" for part in _COMMA.split(names["rest"])[1:_FEW_PARTS]
    )
    return [Piece(names["names"]), *cut_at_commas(names["rest"], ",", "" if has_venue else ", ")]


_LAST_NAME = lazy_pattern(
    r"(?P<names>[^\W\d_][^,]{2,60}\s(?:and|&)\s[^,]{3,60}),\s(?P<rest>[^\W\d_].*)$", re.DOTALL
)
_TWO_PEOPLE = 0.85
_FEW_PARTS = 6


def _cut_commas(text: str) -> list[Piece] | None:
    parts = _COMMA.split(text)
    if not 1 < len(parts) <= 80:
        return None
    if begins_with_series(text):
        return None
    parts = with_whole_edition(with_whole_series(parts))
    if ends_in_one_word(parts):
        return [Piece(", ".join(parts[:-1])), Piece(parts[-1], ",", "", ", ")]
    are_people = not DIGIT.search(text) and people_likeness(text) >= FULL_NAME
    if are_people and not any(is_remark(part) or names_publisher(part) for part in parts):
        return None
    kinds = [kind_of_part(part) for part in parts]
    kinds[len(kinds) - _count_last_numbers(parts) :] = ["year"] * _count_last_numbers(parts)
    if _YEARS.fullmatch(parts[-1]) and not any(kinds[:-1]):
        kinds[-1] = ""
    if not any(kinds) and people_likeness(", ".join(parts[:2])) < LIKELY_PEOPLE:
        return None
    return [Piece(group, ",", "", ", ") for group in grouped_parts(parts, kinds)]


# The years that a title is about, not pages: "The ants of Ulm, 1884–1892".
_YEARS = lazy_pattern(rf"{YEAR_DIGITS}\s?[–—-]\s?(?:{YEAR_DIGITS}|[0-9]{{2}})\W*")


def _count_last_numbers(parts: list[str]) -> int:
    """How many numbers stand at the end, as volume and article do (", 43, e28"), or after one."""
    count = 0
    while count < len(parts) - 1 and _LONE_NUMBER.fullmatch(parts[-1 - count].strip()):
        count += 1
    has_volume = count and ENDS_IN_NUMBER.search(parts[-1 - count])
    return count if count > 1 or has_volume else 0


_LONE_NUMBER = lazy_pattern(r"[A-Za-z]?[0-9]{1,8}\.?")
_CUTS: tuple[Callable[[str], list[Piece] | None], ...] = (
    _cut_fields, _cut_credits, _cut_summary, _cut_review_state, _cut_semicolons, _cut_colon,
    _cut_et_al, _cut_by, _cut_one_family, _cut_coauthors, _cut_affiliation, _cut_venue_after_people,
    _cut_cjk_spaces, _cut_year_after, _cut_year_in_front, _cut_edition, _cut_last_name, _cut_commas,
)  # fmt: skip
# What says where people are from, or a remark on them in brackets, in small letters.
_ASIDE = lazy_pattern(r"\s+from\s+(?:the\s+)?(?=[A-Z])|\s+\((?=[a-z]{2,} )")
_INSTITUTION = lazy_pattern(
    r"\b(?:univ|institut|colleg|hospital|laborator|labs?\b|inc\b)", re.IGNORECASE
)
_BY_FIRST = lazy_pattern(rf"\s*{any_of(BY_WORDS)}\s", re.IGNORECASE)
# Also in front of a date: "2020.05.01: How ants count" and "2020-May How ants count".
_YEAR_FIRST = lazy_pattern(
    rf"(?P<year>{YEAR_DIGITS}(?:[-./](?:0?[1-9]|1[0-2]|(?i:{MONTH}))(?:[-./][0-3]?[0-9])?)?)"
    r"(?:[.:,]?\s+|\.(?=[A-Z]))(?P<rest>\D.*)$",
    re.DOTALL,
)
_EDITION_LAST = lazy_pattern(
    r"\s(?<=[\w)?!]\s)\s*((?P<front>[A-Z]+\s)?[A-Z][\w&/-]*[A-Z][\w&/-]*\s?['’]?(?:[0-9]{4}|[0-9]{2}))$"
)
_BY = lazy_pattern(
    rf"[\s,](?:\s?{any_of(BY_WORDS)}\s(?=[^\W\d_])|(?<=,)\s{BY_BEFORE_NAME})", re.IGNORECASE
)


def _is_by(text_before: str, text_after: str) -> bool:
    """Whether "by" stands before people, not inside a title ("inspired by Nature")."""
    names = re.split(r", (?=(?:in|[^,]*[0-9]{4}))|[(\[]", text_after, maxsplit=1)[0]
    likeness = people_likeness(names)
    last = text_before.split()[-1:] or [""]
    return likeness >= SURE_PEOPLE or (
        likeness >= LIKELY_PEOPLE and not last[0].endswith(("ed", "en", "ing"))
    )


def _after_colon(text: str) -> tuple[str, str] | None:
    """People or venue and year before a colon, and what follows it."""
    head, colon, text_after = text.partition(": ")
    if not colon or not text_after.strip() or len(head) > 400 or field_role(head):
        return None
    if (
        begins_with_part_of_series(text) or fold(head) in ONE_WORD_NAMES
    ):  # rather what a method is called: "Plato: How Ants Count"
        return None
    last = _COMMA.split(head)[-1]
    are_people = people_likeness(head) >= LIKELY_PEOPLE and people_likeness(last) >= LIKELY_PEOPLE
    return (head, text_after) if are_people or _is_edition(head) else None


def _is_edition(head: str) -> bool:
    """Whether a venue and year stand before a colon."""
    if not DIGIT.search(head):
        return False
    first, comma, last = head.rpartition(", ")
    if comma and not DIGIT.search(last) and read_venue(first).year:
        return False  # "ICLR 2020, AntNet: How ants count"
    return read_venue(head).is_edition
