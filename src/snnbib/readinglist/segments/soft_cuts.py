"""Cuts at commas, semicolons, colons and "by" that the entries around may take back. Pure."""

import re
from collections.abc import Callable
from itertools import pairwise

from msgspec.structs import replace

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.credits import credited_parts
from snnbib.readinglist.recognition.labels import field_role, named_field
from snnbib.readinglist.recognition.name_likeness import (
    begins_with_acronym,
    ends_in_common_family,
)
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, LIKELY_PEOPLE, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import PUBLISHER, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.word_series import (
    begins_with_part_of_series,
    begins_with_series,
)
from snnbib.readinglist.recognition.years import DIGIT, MONTH, YEAR_DIGITS
from snnbib.readinglist.segments.comma_groups import (
    COMMA,
    ENDS_IN_NUMBER,
    ends_in_one_word,
    grouped_parts,
    kind_of_part,
    names_publisher,
    with_odd_names,
    with_whole_edition,
    with_whole_series,
)
from snnbib.readinglist.segments.people_cuts import PEOPLE_CUTS, cut_last_name
from snnbib.readinglist.segments.piece import Piece, open_piece
from snnbib.readinglist.words.labels import REVIEW_STATES
from snnbib.readinglist.words.names import ONE_WORD_NAMES
from snnbib.text import fold

__all__ = ["cut_at_commas"]

_SEMICOLON = lazy_pattern(r"[;；؛]\s+")


def cut_at_commas(text: str, separator: str, joint: str) -> list[Piece]:
    """A part, with the people in front and the venue, year and people after cut off."""
    text = text.strip(" \t,;،؛，；")
    for cut in _CUTS if text else ():
        if (pieces := cut(text)) is not None:
            pieces[0] = replace(pieces[0], separator=separator, joint=joint)
            return [part for piece in pieces for part in _cut_further(piece)]
    return [Piece(text, separator, "", joint)]


def _cut_further(piece: Piece) -> list[Piece]:
    return cut_at_commas(piece.text, piece.separator, piece.joint) if piece.is_open else [piece]


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
    bounds = pairwise([0, *starts, len(text)])
    return [open_piece(text[start:end], "", "") for start, end in bounds]


_FIELD_INSIDE = lazy_pattern(r"(?<!^)\s(?P<name>[^\s:：,，、]{1,12})\s?[:：]")


def _cut_semicolons(text: str) -> list[Piece] | None:
    if not _SEMICOLON.search(text) or people_likeness(text) >= FULL_NAME:
        return None
    return [open_piece(part, ";", "; ") for part in _SEMICOLON.split(text)]


def _cut_review_state(text: str) -> list[Piece] | None:
    """What a journal has not decided yet, as a note in front of it: "Ants, R&R at Wood"."""
    has_mark = "," in text or ";" in text
    state = _REVIEW_STATE.search(text) if has_mark else _REVIEW_STATE.match(text)
    if not state:
        return None
    pieces = [open_piece(text[: state.start()], "", "")] if state.start() else []
    pieces.append(Piece(state["state"], ",", role="note"))
    journal = text[state.end() :]
    return [*pieces, open_piece(journal, ",", "")]


_REVIEW_STATE = lazy_pattern(
    rf"(?:^|[,;]\s+)(?P<state>{'|'.join(REVIEW_STATES)})(?:\s(?:at|in|for|by|to)\b)?(?:\sthe\b)?[,:]?"
)


def _cut_summary(text: str) -> list[Piece] | None:
    """A summary after the entry itself: "ICLR 2018 TL;DR: Ants count."."""
    summary = _SUMMARY.search(text) if "DR:" in text else None
    if not summary:
        return None
    return [
        open_piece(text[: summary.start()], "", ""),
        Piece(text[summary.end() :], role="note"),
    ]


_SUMMARY = lazy_pattern(r"(?<=\S)\sTL;?DR:\s*")


def _cut_colon(text: str) -> list[Piece] | None:
    parts = _after_colon(text) if text.count(": ") <= _MOST_COLONS else None
    if not parts:
        return None
    words = parts[0].split()
    is_name = len(words) <= _MOST_OF_NAME and ends_in_common_family(words)  # "Ada Zhang: Ants"
    is_name = is_name and words[0].istitle() and words[-1] != "Sun"  # "Black Sun: How Ants Count"
    return [
        Piece(parts[0], role="authors" if is_name else ""),
        open_piece(parts[1], ":", ": "),
    ]


_MOST_OF_NAME = 3


_MOST_COLONS = 20  # a text with more is not an entry, and each cut would be within the cut before


def _cut_year_in_front(text: str) -> list[Piece] | None:
    year = _YEAR_FIRST.match(text)
    if not year:
        return None
    if venue := _venue_and_name(year["rest"]):
        return [Piece(year["year"]), Piece(venue[0], ",", "", " "), Piece(venue[1], ",")]
    joint = text[year.end("year") : year.start("rest")]
    return [Piece(year["year"]), open_piece(year["rest"], ",", joint)]


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
    return [open_piece(head, "", ""), Piece(edition_text, ",", "", " ")]


# "ACM CCS 2022" and "Proceedings of the IEEE 1990" are one name.
_BEGINS_NAME = lazy_pattern(r"\b(?:[A-Z]{2,}|of(?: the)?\s*)$")


def _is_topic_in_front(front: str, venue: str) -> bool:
    """Whether capitals in front of a venue of the table end the title: "Counting with GNN ASE"."""
    front = front.strip()
    return not (venues.recognize(f"{front} {venue}") or venues.recognize(front))


def _cut_commas(text: str) -> list[Piece] | None:
    parts = COMMA.split(text)
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
    kinds = with_odd_names(parts, [kind_of_part(part) for part in parts])
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
    *PEOPLE_CUTS, _cut_year_in_front, _cut_edition, cut_last_name, _cut_commas,
)  # fmt: skip
# Also in front of a date: "2020.05.01: How ants count" and "2020-May How ants count".
_YEAR_FIRST = lazy_pattern(
    rf"(?P<year>{YEAR_DIGITS}(?:[-./](?:0?[1-9]|1[0-2]|(?i:{MONTH}))(?:[-./][0-3]?[0-9])?)?)"
    r"(?:[.:,]?\s+|\.(?=[A-Z]))(?P<rest>\D.*)$",
    re.DOTALL,
)
_EDITION_LAST = lazy_pattern(
    r"\s(?<=[\w)?!]\s)\s*((?P<front>[A-Z]+\s)?[A-Z][\w&/-]*[A-Z][\w&/-]*\s?['’]?(?:[0-9]{4}|[0-9]{2}))$"
)


def _after_colon(text: str) -> tuple[str, str] | None:
    """People or venue and year before a colon, and what follows it."""
    head, colon, text_after = text.partition(": ")
    if not colon or not text_after.strip() or len(head) > 400 or field_role(head):
        return None
    is_of_series = begins_with_part_of_series(text) or begins_with_acronym(text)
    if is_of_series or fold(head) in ONE_WORD_NAMES:
        return None  # rather what a method is called: "Plato: How Ants Count"
    last = COMMA.split(head)[-1]
    are_people = people_likeness(head) >= LIKELY_PEOPLE and people_likeness(last) >= LIKELY_PEOPLE
    return (head, text_after) if are_people or _is_edition(head) else None


def _is_edition(head: str) -> bool:
    """Whether a venue and year stand before a colon."""
    if not DIGIT.search(head):
        return False
    first, comma, last = head.rpartition(", ")
    if comma and not DIGIT.search(last) and read_venue(first).year:
        return False  # "ICLR 2020, AntNet: How ants count"
    if year := _YEAR_FIRST.match(head):  # "2020 AntNet: How ants count"
        name = year["rest"]
        return _is_listed(name) or read_venue(name).weight >= PUBLISHER
    return read_venue(head).is_edition
