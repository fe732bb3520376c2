"""Plain text cut into pieces: at brackets, dashes, stops, and where people or a venue begin. Pure.

A cut at a comma, a dash, a colon or "by" is soft: the separator is kept, so that the parts can be
joined again where the entries around say that they are one title.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.credits import credited_parts, credited_role, credits_people
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.segments.bracket_parts import parts_in_bracket
from snnbib.readinglist.segments.brackets import (
    coauthors_of,
    cut_at_brackets,
    edition_at_end,
)
from snnbib.readinglist.segments.piece import Piece
from snnbib.readinglist.segments.soft_cuts import cut_at_commas
from snnbib.readinglist.segments.stops import is_stop

__all__ = [
    "plain_pieces",
    "published_pieces",
]

_DASH = lazy_pattern(
    r"\s+(?:[-–—−]+|~)\s+|(?<![?!])\s*[—―]\s*|\s+[|·•⋅∙‧/]+\s+|\s*[|｜]\s*|\s+//\s+|\s*‧\s*"
    r"|(?<![0-9])-{2,}|-{2,}(?![0-9-])|\t+"  # not the pages "101--120"
)
# What each of its alternatives has, which is faster to look for; most hyphens join words.
_DASH_SIGN = lazy_pattern(r"[–—−―~|｜·•⋅∙‧\t/-](?:(?<![/-])|(?<=\s.)|(?<=-)-)")
_STOP = lazy_pattern(
    r"(?<=[^\s.])([.。])(?=\s|$|(?=[A-Z][a-z]))|([?!？！])(?=\s)|。|．(?![0-9０-９])"
)
_STOP_SIGN = lazy_pattern("[.。．?!？！]")


@lru_cache(maxsize=16384)  # half of the texts between links are the same in all entries
def plain_pieces(text: str, role: str = "") -> tuple[Piece, ...]:
    """The pieces of plain text; `role` is what the text is known to be."""
    if not text or text.isspace():
        return ()
    pieces: list[Piece] = []
    for part, bracket in cut_at_brackets(text, is_marked=role == "title"):
        if bracket:
            pieces += _bracketed(part, bracket, role)
        else:
            pieces += _cut_at_stops(part)
    return tuple(_with_whole_abbreviations(pieces) if role == "venue" else pieces)


def _bracketed(text: str, bracket: str, role: str) -> list[Piece]:
    """The pieces of what stands in brackets or quotation marks; `role` is that of all around."""
    if names := coauthors_of(text):
        return [Piece(names, "", bracket, role="authors")]
    if role == "authors" and _COUNTRY.fullmatch(text):
        return [Piece(text, "", bracket, role="note")]
    if bracket in OPENING_QUOTES:
        return _quoted(text, bracket)
    credited = credited_parts(text) or map(credited_role, parts_in_bracket(text))
    return [
        Piece(names, "," if at else "", bracket, role=role)
        for at, (role, names) in enumerate(credited)
    ]


_COUNTRY = lazy_pattern(r"[\u4e00-\u9fff]{1,3}")  # in a cell of authors: "[美] Ada Bee"


def published_pieces(line: re.Match[str]) -> Iterator[Piece]:
    """The pieces of a line with authors, publisher and date."""
    roles = {"authors": "authors", "others": "note", "publisher": "venue", "year": "year"}
    for name, text in line.groupdict().items():
        if text:
            yield Piece(text, "-", role=roles.get(name, "note"))


def _quoted(text: str, bracket: str) -> list[Piece]:
    """A quotation, and its venue and year if they stand in brackets at its end."""
    parts = edition_at_end(text) if text.rstrip(" .,").endswith((")", "]")) else None
    if not parts:
        return [Piece(text, "", bracket)]
    return [Piece(parts[0], "", bracket), Piece(parts[1], "", "(")]


def _cut_at_stops(text: str) -> list[Piece]:
    """Cut at dashes and stops, and at commas where people or a venue begin or end."""
    pieces: list[Piece] = []
    dashed = _split(text, _DASH, _is_dash) if _DASH_SIGN.search(text) else [("", text)]
    for dash, part in dashed:
        stopped = _split(part, _STOP, is_stop) if _STOP_SIGN.search(part) else [("", part)]
        for stop, piece in stopped:
            separator = stop or ("-" if dash else "")
            joint = (
                dash if _may_join(dash) and not stop else " " if stop and stop in "?!？！" else ""
            )
            role, names = credited_role(piece) if dash else credits_people(piece)
            if role:
                pieces.append(Piece(names, separator, "", joint, role))
                continue
            pieces += cut_at_commas(piece, separator, joint)
    return [piece for piece in pieces if piece.text.strip()]


def _split(
    text: str, pattern: re.Pattern[str], is_end: Callable[[str, int, re.Match[str]], bool]
) -> Iterator[tuple[str, str]]:
    """The parts of a text between separators, each with the one in front of it."""
    start, separator = 0, ""
    for match in pattern.finditer(text):
        if is_end(text, start, match):
            keeps = match[0].strip() in set("?!？！")
            yield separator, text[start : match.end() if keeps else match.start()]
            separator, start = match[0] if pattern is _DASH else match[0].strip(), match.end()
    yield separator, text[start:]


def _may_join(dash: str) -> bool:
    """Whether a separator between parts can stand within a title too, as dots and bars do not."""
    return bool(dash) and dash.strip() not in _BETWEEN_FIELDS


_BETWEEN_FIELDS = set("|｜·•⋅∙‧")


def _is_dash(text: str, start: int, match: re.Match[str]) -> bool:
    return bool(LETTER_OR_DIGIT.search(text[start : match.start()])) or match.start() == 0


def _with_whole_abbreviations(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a cell of venues, not cut after abbreviations: "Multiscale Model. Simul."."""
    joined: list[Piece] = []
    for piece in pieces:
        is_short = len(piece.text.split()) <= _MOST_ABBREVIATED_WORDS and not DIGIT.search(
            piece.text
        )
        if joined and piece.separator == "." and not piece.bracket and is_short:
            text = f"{joined[-1].text.rstrip()}. {piece.text.strip()}"
            joined[-1] = replace(joined[-1], text=text)
        else:
            joined.append(piece)
    return joined


_MOST_ABBREVIATED_WORDS = 2
