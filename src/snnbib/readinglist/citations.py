"""References in a citation style, read by the grammar that the styles share. Pure.

A reference begins with its authors and often the year; then follow the title, what it stands in,
and volume, pages, place, publisher. The styles (APA, MLA, Chicago, IEEE, Vancouver, ACS, APS, DIN,
Bluebook ...) differ in the marks between these parts. What the grammar is not sure of is left to
`snnbib.readinglist.roles`, which compares the entries of a section.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from snnbib.readinglist.cited_names import leading_surnames, names_at, surnames_at
from snnbib.readinglist.containers import Container, container_behind, split_plain
from snnbib.readinglist.people import CAPITAL, looks_like_people
from snnbib.readinglist.venue_text import read_venue
from snnbib.readinglist.words import TITLE_WORDS, VENUE_WORDS
from snnbib.readinglist.years import MONTH
from snnbib.text import fold

__all__ = ["Mark", "Part", "cites_several", "read_citation", "surname_head"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that is emphasized or a link."""

    start: int
    end: int
    style: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a reference: from where to where, and "authors", "title", "venue", "year", "note"."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class _Head:
    """Authors and year in front of a reference; `year` is empty where none stands there."""

    end: int
    """Where the title begins."""
    names_end: int
    year: tuple[int, int]
    is_sure: bool
    are_likely: bool = True
    """Whether the names look like people's and not like a title."""


_YEAR = r"(?:1[5-9]|20)[0-9]{2}[a-z]?"
_IN_BRACKETS = re.compile(
    rf"[\s,.]*(?:\((?:eds?|Hrsg|Hg|coords?|dirs?|orgs?)\.?\)[.,]?\s*)?"
    rf"[(\[](?P<year>(?:c\.\s?)?{_YEAR}(?:[/–-][0-9]{{2,4}})?(?:,\s[^()]{{3,24}})?|n\.\s?d\.|in press|forthcoming)[)\]]"
    r"(?:\s*[.,:;]|(?=\s))\s*",
    re.IGNORECASE,
)
_PLAIN_YEAR = re.compile(rf"(?:[.,]\s*|(?<=\.)\s*|\s+)(?P<year>{_YEAR})(?:/[0-9]{{4}})?[.,:]\s+")
_STOP = re.compile(r"\s*[:.]\s+|(?<=\.)\s+|\s*,\s+|\s+(?=[\"“«„‘'])")
_NUMBER = re.compile(r"\s*(?!(?:1[5-9]|20)[0-9]{2}\.)(?:\[[0-9]{1,4}\]|\([0-9]{1,3}\)|[0-9]{1,4}[.)])\s+")
_GROUP = re.compile(rf"{CAPITAL}[^.?!:()\"“*]{{2,80}}(?=\.\s\({_YEAR}\)\.?\s)")


def read_citation(
    text: str,
    marks: Sequence[Mark] = (),
    *,
    are_surnames: bool = False,
    begins_with_surname: bool = False,
) -> tuple[Part, ...]:
    """The parts of a reference in a citation style, in order; none if it is not surely such a one.

    Args:
        text: of one entry, without its links' labels behind it.
        marks: what of it is emphasized or linked.
        are_surnames: whether one word in front of a year in brackets is a family name.
        begins_with_surname: whether it begins with family names and a comma.

    >>> text = "Bee, A. (2001). How ants count. Ants, 3(2), 1–9."
    >>> [(part.role, text[part.start : part.end]) for part in read_citation(text)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('authors', 'Bee, A.'), ('year', '2001'), ('title', 'How ants count'), ('venue', 'Ants'),
     ('note', '3(2), 1–9')]
    """
    number = _NUMBER.match(text)
    first = number.end() if number else len(text) - len(text.lstrip())
    year = _YEAR_FIRST.match(text, first)
    start = year.end() if year else first
    head = (
        _cited_head(text, start, are_surnames=are_surnames)
        or _head_at(text, start, marks)
        or (surname_head(text) if begins_with_surname else None)
    )
    if not head or len(text) - head.end < _SHORTEST:
        return ()
    if year and not head.year[1]:
        if text[head.names_end : head.end].strip() != ".":
            return ()
        is_sure = head.is_sure or head.are_likely
        head = replace(head, year=year.span("year"), is_sure=is_sure)
    if not head.is_sure and any(mark.start < head.names_end < mark.end - 1 for mark in marks):
        return ()  # names and more in one emphasis are rather a title: "**Ask Me: a study**"
    inner = tuple(mark for mark in marks if mark.start >= head.end - 1 or mark.end <= head.end)
    body = _body(text, head, inner)
    if not body:
        return ()
    return tuple(_filled(text, first, [*_head_parts(start, head), *body]))


_SHORTEST = 8
_YEAR_FIRST = re.compile(rf"(?P<year>{_YEAR})(?:\s{MONTH}(?:\s[0-9]{{1,2}})?)?[.,:]\s*")


def _head_parts(start: int, head: _Head) -> Iterator[Part]:
    yield Part(start, head.names_end, "authors")
    if head.year[1]:
        yield Part(*head.year, "year")


def _cited_head(text: str, start: int, *, are_surnames: bool) -> _Head | None:
    """Family names and a year in brackets, as in "Bee & Cee (2001) [Title]"."""
    names = surnames_at(text, start)
    year = _IN_BRACKETS.match(text, names.end) if names else None
    if not names or not year or not (names.is_sure or are_surnames):
        return None
    if _are_title_words(text[start : names.end]):
        return None
    return _Head(year.end(), names.end, year.span("year"), is_sure=True)


def surname_head(text: str) -> _Head | None:
    """Family names and a comma in front of what may be a title: "Bee & Cee, How Ants Count"."""
    end, names = leading_surnames(text), names_at(text)
    if not end or (names and (names.is_sure or names.end < len(text))):
        return None
    is_title = _are_title_words(text[:end])
    return None if is_title else _Head(end + len(", "), end, (0, 0), is_sure=True)


def cites_several(text: str) -> bool | None:
    """Whether a text cites several authors by family name, or only one; None if it does not."""
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    names = surnames_at(text, start)
    return names.is_sure if names and _IN_BRACKETS.match(text, names.end) else None


def _are_title_words(words: str) -> bool:
    """Whether what may be family names has words of titles or names a venue."""
    folded = fold(words).split()
    has_words = not (TITLE_WORDS | VENUE_WORDS).isdisjoint(folded)
    return has_words or read_venue(words).weight >= _ACRONYM


_ACRONYM = 0.45


def _head_at(text: str, start: int, marks: Sequence[Mark]) -> _Head | None:
    names = names_at(text, start)
    if not names or not names.is_sure:  # names go on over no emphasis: "Ada Bee, *Two Ants*"
        names = names_at(text[: _first_mark(text, start, marks)], start)
    if group := _GROUP.match(text, start):
        names_end, is_sure = group.end(), False
    elif names:
        names_end, is_sure = names.end, names.is_sure
    else:
        return None
    are_likely = bool(group) or is_sure or looks_like_people(text[start:names_end]) >= _LIKELY
    for pattern in (_IN_BRACKETS, _PLAIN_YEAR):
        if are_likely and (year := pattern.match(text, names_end)):
            return _Head(year.end(), names_end, year.span("year"), is_sure=True)
    stop = _STOP.match(text, names_end)
    if stop and names and not group:
        is_list = is_sure or names.number >= _MANY or _CAPITALS.match(text, start)
        return _Head(stop.end(), names_end, (0, 0), bool(is_list), are_likely)
    return None


_MANY = 3
_CAPITALS = re.compile(rf"{CAPITAL}{{3,}}(?:[ -]{CAPITAL}{{2,}})?,\s")  # "BEE, Ada: "
_LIKELY = 0.7


def _first_mark(text: str, start: int, marks: Sequence[Mark]) -> int:
    return min((mark.start for mark in marks if mark.start > start + 1), default=len(text))


def _body(text: str, head: _Head, marks: Sequence[Mark]) -> list[Part]:
    """Title and what follows it, or nothing where the grammar is not sure."""
    title = _quoted_at(text, head.end) or _marked_at(text, head.end, marks)
    if title:
        start, end, behind = title
        container = container_behind(
            text, behind, [(mark.start, mark.end) for mark in marks if mark.style]
        )
    else:
        start = head.end
        split = split_plain(text, start, [(mark.start, mark.end) for mark in marks if mark.style])
        if not split:
            return []
        end, container = split
    is_apart = bool(title) or text[head.names_end : head.end].strip() == "."
    if not head.is_sure and not (head.are_likely and is_apart and (title or container.is_sure)):
        return []
    if end - start < _SHORTEST_TITLE or _are_more_names(text, start, end):
        return []
    return [
        Part(start, end, "title"),
        *_container_parts(text, container, has_year=bool(head.year[1])),
    ]


_SHORTEST_TITLE = 2


def _are_more_names(text: str, start: int, end: int) -> bool:
    """Whether what stands in the title's place is rather the rest of the names."""
    if _INITIAL.match(text, start):
        return True
    names = names_at(text, start)
    if names and names.is_sure and names.end <= end + 1:
        return True
    return looks_like_people(text[start:end]) >= 0.9  # noqa: PLR2004


_INITIAL = re.compile(rf"(?:{CAPITAL}\.){{1,3}}[,;]")


def _container_parts(text: str, container: Container, *, has_year: bool) -> Iterator[Part]:
    if container.venue[1] > container.venue[0]:
        yield Part(*container.venue, "venue" if container.is_named else "venue?")
    if not has_year and container.year[1]:
        yield Part(*container.year, "year")


_CLOSING = {'"': '"”', "“": '”"', "«": "»", "„": '“”"', "‘": "’", "'": "'’"}


def _quoted_at(text: str, start: int) -> tuple[int, int, int] | None:
    """The quotation at a place: where its words begin and end, and where the text goes on."""
    closing = _CLOSING.get(text[start : start + 1])
    if not closing:
        return None
    for at in range(start + 2, min(len(text), start + 400)):
        if text[at] in closing and _ends_quotation(text, at):
            inner = text[start + 1 : at]
            lead = len(inner) - len(inner.lstrip())
            return start + 1 + lead, start + 1 + len(inner.rstrip(" ,.")), at + 1
    return None


def _ends_quotation(text: str, at: int) -> bool:
    """Whether a closing mark ends a title: a stop or comma stands at it, or a new part begins."""
    if text[at - 1] in ",.?!":
        return True
    return bool(re.match(r"\s*(?:[.,;(]|$|[Ii]n\b|[A-Z])", text[at + 1 :]))


def _marked_at(text: str, start: int, marks: Sequence[Mark]) -> tuple[int, int, int] | None:
    """The emphasized or linked title at a place, with the subtitle that goes on in plain text."""
    mark = next(
        (
            mark
            for mark in marks
            if mark.start <= start + 1
            and mark.end > start + 2
            and text[mark.start : mark.end].strip()
        ),
        None,
    )
    if not mark:
        return None
    inner = text[start : mark.end]
    end = start + len(inner.rstrip(" ,.;:"))
    ends_inside = end < mark.end and text[end] in ".,;"
    following = text[mark.end : mark.end + 3]
    if not ends_inside and (subtitle := _SUBTITLE.match(text, mark.end)) and mark.style:
        return start, subtitle.end("words"), subtitle.end()
    if not ends_inside and following.strip() and not _ENDS_TITLE.match(following):
        return None
    return start, end, max(mark.end, end)


_SUBTITLE = re.compile(r"\s?:\s(?P<words>[a-zà-ÿ][^.?!]{3,200})(?:[.?!]\s|$)")
_ENDS_TITLE = re.compile(r"\s*(?:[.,;:?!(\[]|[Ii]n\b|[\"“«])|\s+[A-Z0-9*]")


def _filled(text: str, start: int, parts: Sequence[Part]) -> Iterator[Part]:
    """The parts with what stands between them and behind: numbers, or a note."""
    end = start
    for part in sorted(parts, key=lambda part: part.start):
        yield from _note(text, end, part.start)
        yield part
        end = part.end
    yield from _note(text, end, len(text))


def _note(text: str, start: int, end: int) -> Iterator[Part]:
    words = _WORDS.search(text, start, end)
    if words:
        are_numbers = _WORD.search(_NUMBER_WORDS.sub("", words[0])) is None
        yield Part(*words.span(), "numbers" if are_numbers else "note")


_WORDS = re.compile(r"\w.*\w|\w", re.DOTALL)
_WORD = re.compile(r"\w")
_NUMBER_WORDS = re.compile(
    rf"\b(?:vol(?:ume)?|no|nr|num|núm|pp?|pages?|n|v|S|Bd|H|in|issue|{MONTH}|[A-Za-z]{{0,4}}[0-9]\w*)\b",
    re.IGNORECASE,
)
