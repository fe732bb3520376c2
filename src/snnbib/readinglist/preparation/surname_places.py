"""Where one entry has family names beside its title: in front, in brackets, behind "by". Pure."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.credits import credits_people
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.name_likeness import begins_with_method, has_words_of_titles
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import Names, surnames_at
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.names import AND_WORDS, BY_WORDS, WEAK_BY_WORDS
from snnbib.text import fold

__all__ = [
    "SurnamePlace",
    "is_marked_title",
    "surname_place",
    "with_plain_names",
    "with_unmarked_names",
]

_SEPARATOR = lazy_pattern(
    r"\s+(?P<dash>[–—-]{1,3})\s+|[.:：]\s+|(?<=\.)\s+|,?\s+(?P<quote>[\"“«'‘])"
)


_BRACKET = lazy_pattern(
    r"\w[^\s]*\s+(?:\((?P<round>[^()0-9]{2,80})\)|\[(?P<square>[^\[\]0-9]{2,80})\])"
    r"(?:\s[(\[][a-z][^()\[\]]{0,40}[)\]])*[\s.,:;–—(\[<-]*$"
)


# What a bracket without digits has in front and inside, which is faster to look for.
_BRACKET_SIGN = lazy_pattern(r"[(\[](?<=\s.)(?:(?<=\()[^()0-9]{2,80}\)|(?<=\[)[^\[\]0-9]{2,80}\])")


class SurnamePlace(Struct, frozen=True):
    """Where family names and title stand in the first span of a line."""

    line: int
    names: slice
    title: slice
    separator: str
    """What parts them: "—", ".", ":", a quotation mark, "by", or "(" for names in brackets.

    ",*", ".*" and "—*" are a comma, a stop and a dash in front of a marked title, "**" is any mark
    behind names in bold.
    """
    are_several: bool
    role: str = "authors"
    is_evident: bool = False
    """Whether the entry says so by itself: several names, a dash, and a quoted title."""


def surname_place(unit: Unit) -> SurnamePlace | None:
    """The family names beside the title of a row, an item or a paragraph."""
    role = "title" if unit.kind == "row" else ""
    at = next((at for at, line in enumerate(unit.lines) if line.role == role and line.spans), -1)
    if at < 0 or (unit.kind != "row" and at > 0):
        return None
    before = _name_before_emphasis(with_plain_names(unit.lines[at]), at)
    if before or (before := _bold_names(unit.lines[at], at)):
        return before
    text = unit.lines[at].spans[0].text
    in_front = _names_in_front(text, at)
    line = unit.lines[at]
    is_plain = unit.kind != "row" and not line.spans[0].url
    ways = (_names_after_by, _names_in_brackets, _names_at_end)
    if in_front and is_plain and in_front.separator != "—":
        # a reference of a citation style, or a title of two parts: "Nests: An Atlas, Bee and Dee"
        after = None if in_front.are_several else _names_at_end(line, at)
        if in_front.separator != ":":
            return None
        if after and after.are_several:
            return after
        has_et_al = find_et_al(text[in_front.names]) is not None  # unlike "Guns and Ants: A title"
        return replace(in_front, are_several=has_et_al)
    return in_front or next(filter(None, (names_of(line, at) for names_of in ways)), None)


def is_marked_title(span: Span) -> bool:
    """Whether a text is in italics, or a link that is no label."""
    return "italic" in span.style or bool(span.url and not is_link_label(span.text))


def with_plain_names(line: Line) -> Line:
    """A line with the names in front of a marked title as usual: "**Bee** + **Cee**. *Ants*"."""
    title = next((at for at, span in enumerate(line.spans) if is_marked_title(span)), 0)
    front = line.spans[:title]
    if not front or any(span.style not in {"", "bold"} or span.line_end for span in front):
        return line
    if front[-1].style and "bold" in line.spans[title].style:
        return line  # all of the entry is bold
    texts = [span.text for span in front]
    last = max((at for at, span in enumerate(front) if span.style), default=0)
    if last > 1 and texts[last - 1].strip() == ",":  # two people, not family and given name
        texts[last - 1] = " & "
    text = "".join(texts).replace(" + ", " & ")
    if not front[0].style and text == front[0].text:
        return line
    return replace(line, spans=(replace(front[0], text=text, style=""), *line.spans[title:]))


def with_unmarked_names(line: Line) -> Line:
    """A line with bold names and the plain text behind as one: "**Bee** et **Cee**. How ants"."""
    bold = [at for at, span in enumerate(line.spans[:_MOST_SPANS_OF_NAMES]) if span.style == "bold"]
    end = next((at for at, span in enumerate(line.spans) if _is_text_behind(span, at)), 0)
    front = line.spans[: end + 1]
    if not end or bold[:1] != [0] or any(span.url or span.line_end for span in front):
        return line
    texts = [
        f" {span.text.strip()} " if at % 2 else span.text for at, span in enumerate(front[:-1])
    ]
    text = re.sub(r" , ", ", ", "".join(texts)) + front[-1].text
    return replace(line, spans=(replace(front[0], text=text, style=""), *line.spans[end + 1 :]))


_MOST_SPANS_OF_NAMES = 8


def _is_text_behind(span: Span, at: int) -> bool:
    """Whether a plain span at an odd place is more than a comma or "and" between bold names."""
    is_plain = at % 2 == 1 and not span.style
    return is_plain and fold(span.text.strip(" ,&+")) not in {"", *AND_WORDS}


def _bold_names(line: Line, number: int) -> SurnamePlace | None:
    """The family names in bold in front of a title that is not marked: "**Bee**. How ants"."""
    if line.spans[0].style != "bold" or line.spans[0].url:
        return None
    text = with_unmarked_names(line).spans[0].text
    place = _names_in_front(text, number)
    if not place or text[place.title].startswith("("):  # a reference: "**Bee et al.** (2019)"
        return None
    return replace(place, separator="**", is_evident=False)


def _name_before_emphasis(line: Line, number: int) -> SurnamePlace | None:
    """The family names in front of a marked title: "Bee, *Ants*", "Bee, Cee — [Ants](...)"."""
    first, *following = line.spans[:2]
    if not following or first.style or first.url or not is_marked_title(following[0]):
        return None
    mark = _BEFORE_EMPHASIS.search(first.text[-_LONGEST_MARK:])
    if not mark or read_venue(following[0].text).weight >= POSSIBLE_VENUE:
        return None
    if mark["mark"] == "." and not _is_end(line.spans[1:]):
        return None  # a reference of a citation style
    text = first.text.rstrip()[: -len(mark["mark"])].rstrip()
    names = surnames_at(text)
    if names is None or names.end != len(text) or not _may_be_families(text, names):
        return None
    extent, rest = slice(0, names.end), slice(len(first.text), None)
    kind = f"{mark['mark']}*" if mark["mark"] in {",", "."} else "—*"
    are_several = "italic" in following[0].style or names.is_sure or len(names.extents) > 1
    return SurnamePlace(number, extent, rest, kind, are_several=are_several)


def _is_end(title: Sequence[Span]) -> bool:
    """Whether only links, or nothing, follow the title that some spans begin with."""
    return not any(LETTER_OR_DIGIT.search(span.text) for span in title[1:] if not span.url)


_BEFORE_EMPHASIS = lazy_pattern(r"\S(?P<mark>[,.]|\s[–—-]{1,2})\s*$")


_LONGEST_MARK = 8


def _names_in_front(text: str, line: int) -> SurnamePlace | None:
    text = text.replace(" | ", " - ")
    year = _YEAR.match(text)
    start = year.end() if year else 0
    names = surnames_at(text, start)
    separator = _SEPARATOR.match(text, names.end) if names else None
    if not names or not separator or not LETTER_OR_DIGIT.search(text, separator.end()):
        return None
    if not _may_be_families(text[start : names.end], names):
        return None
    begin = separator.start("quote") if separator["quote"] else separator.end()
    extent, kind, are_several = slice(start, names.end), _kind(separator), _are_several(names)
    is_evident = are_several and kind == "—" and text[begin] in OPENING_QUOTES
    return SurnamePlace(line, extent, slice(begin, None), kind, are_several, is_evident=is_evident)


_YEAR = lazy_pattern(r"\s*(?:1[89]|20)[0-9]{2}\s*[:–—-]\s+")


def _kind(separator: re.Match[str]) -> str:
    return "—" if separator["dash"] else '"' if separator["quote"] else separator[0].strip() or "."


def _names_after_by(line: Line, number: int) -> SurnamePlace | None:
    """The people after a "by" of a plain text; a remark or a publisher can follow them."""
    span = line.spans[0]
    if span.url or not (_BY_SIGN.search(span.text) and _has_labels_behind(line)):
        return None
    text = span.text.rstrip(" .([<")
    end = _REMARK_AT_END.search(text)
    text = text[: end.start()] if end else text
    for by in list(_BY.finditer(text))[-_MOST_BY_WORDS:]:
        is_passive = by["word"] == "by" and text[: by.start()].endswith(("ed", "en", "ing"))
        following = text[by.end() :]
        parts = (following.partition(",")[0], _REMARK.split(following, 1)[0])
        for names in (following, *(() if len(line.spans) > 1 else parts)):
            is_full = " " in names and people_likeness(names) >= FULL_NAME
            is_told = is_full or (by["word"] in BY_WORDS and not is_passive)
            if is_told and _are_people(names) is not None:
                extent = slice(by.end(), by.end() + len(names))
                return SurnamePlace(number, extent, slice(0, by.start()), "by", are_several=True)
    return None


_BY = lazy_pattern(rf"(?<=\S),?\s(?P<word>{any_of((*BY_WORDS, *WEAK_BY_WORDS))})\s(?=[^\W\d_])")


# What it has, which is faster to look for.
_BY_SIGN = lazy_pattern(rf"\s{any_of((*BY_WORDS, *WEAK_BY_WORDS))}\s")


_REMARK_AT_END = lazy_pattern(r"\s[(\[][^()\[\]]*[)\]]$")


_REMARK = lazy_pattern(r"\s[–—-]{1,2}\s|:\s|[.;!]\s+(?=[A-Z][\w’']*\s[a-z])")


_MOST_BY_WORDS = 5


def _names_in_brackets(line: Line, number: int) -> SurnamePlace | None:
    """The people, or the venue, in brackets that a text or a link ends in."""
    span = line.spans[0]
    may_match = _CLOSES_TEXT.search(span.text) and _is_whole(line)
    tail = span.text[-_LONGEST_END:]
    match = _BRACKET.search(tail) if may_match and _BRACKET_SIGN.search(tail) else None
    if not match:
        return None
    skipped = max(0, len(span.text) - _LONGEST_END)
    names = match["round"] or match["square"]
    start, end = (skipped + place for place in match.span("round" if match["round"] else "square"))
    title = slice(0, start - len("("))
    if any(credits_people(part)[0] for part in _COMMA.split(names)):
        return None  # "(김철수 지음, 개미출판사)"
    are_several = _are_people(names)
    if are_several is not None:
        return SurnamePlace(number, slice(start, end), title, "(", are_several)
    if match["square"] or " " not in names or read_venue(names).weight < POSSIBLE_VENUE:
        return None
    return SurnamePlace(number, slice(start, end), title, "(venue", are_several=True, role="venue")


_LONGEST_END = 150


_CLOSES_TEXT = lazy_pattern(r"[)\]][\s.,:;–—(\[<-]*$")


def _names_at_end(line: Line, number: int) -> SurnamePlace | None:
    """The people after a comma of a title that is a line or a link; a year can follow them."""
    span = line.spans[0]
    if not _COMMA.search(span.text):
        return None
    if len(line.spans) > 1 and not (_is_whole(line) if span.url else _has_labels_behind(line)):
        return None
    end = _YEAR_AT_END.search(span.text)
    text = span.text[: end.start()] if end else span.text
    commas = list(_COMMA.finditer(text))[-_MOST_COMMAS:]
    are_several = _are_people(text[commas[-1].end() :]) if commas else None
    if are_several is None or (end and end["year"] and _is_reference(text, commas[-1].end())):
        return None
    last = text[commas[-1].end() :]
    while len(commas) > 1 and _is_name_beside(text[commas[-2].end() : commas[-1].start()], last):
        commas.pop()
    are_several = are_several or _are_people(text[commas[-1].end() :]) or False
    start, end_of_title = commas[-1].end(), commas[-1].start()
    title = text[:end_of_title]
    if not LETTER_OR_DIGIT.search(title) or _ends_in_name(title):
        return None
    is_dated = bool(end and end["year"])
    is_evident = is_dated and _are_surely_authors(title, text[start:])
    extents = slice(start, len(text)), slice(0, end_of_title)
    return SurnamePlace(number, *extents, ",", are_several, is_evident=is_evident)


def _is_name_beside(text: str, last: str) -> bool:
    """Whether a text is a full name, or a family name in front of the last one of a list."""
    names = None if " " in text or not surnames_at(last) else surnames_at(text)
    is_family = names is not None and names.end == len(text) and people_likeness(last) < FULL_NAME
    return _is_full_name(text) or (is_family and not has_words_of_titles(text))


def _are_surely_authors(title: str, names: str) -> bool:
    """Whether several people follow what cannot be people, and the last of them is no venue."""
    is_title = count_words(title) >= FEWEST_TITLE_WORDS and not people_likeness(title)
    last = _COMMA.split(names)[-1]
    return (
        is_title
        and people_likeness(names) >= SEVERAL_NAMES
        and read_venue(last).weight < POSSIBLE_VENUE
    )


# Also in front of the labels of links: ", 2013 | [[", " (2013) - ".
_YEAR_AT_END = lazy_pattern(
    rf"(?:,\s{EDITION}\.?|\s\({EDITION}\.?\))?(?P<year>[,，،]\s?{OLD_YEAR_DIGITS}|\s\({OLD_YEAR_DIGITS}\))?[\s.,;:|·•–—\[(-]*$"
)


_COMMA = lazy_pattern(r"[,،]\s|，")


_STOP = lazy_pattern(rf"(?:[.?!]\s*|\s(?:[-–—/|]|{any_of(BY_WORDS)})\s)(?=[^\W\d_])")


_MOST_STOPS = 3


_MOST_COMMAS = 4


def _has_labels_behind(line: Line) -> bool:
    """Whether only labels of links, addresses and images follow the plain text of a line."""
    first, *following = line.spans
    return not (first.style or first.image) and all(
        span.image
        or (
            is_link_label(span.text) or "://" in span.text
            if span.url
            else not LETTER_OR_DIGIT.search(span.text)
        )
        for span in following
    )


def _ends_in_name(text: str) -> bool:
    """Whether a mark or "by" and a name end a text in front of a comma: "Ants at work. Ada Bee"."""
    stops = list(_STOP.finditer(text))[-_MOST_STOPS:]
    return any(_is_full_name(text[stop.end() :]) for stop in stops)


def _is_reference(text: str, end: int) -> bool:
    """Whether authors begin a text, or a publisher or one word ends it from a place on."""
    return " " not in text[end:] or is_publisher(text[end:]) or begins_with_authors(text)


def _is_whole(line: Line) -> bool:
    """Whether the first span of a line is not only a part of a link."""
    span, following = line.spans[0], line.spans[1:2]
    return not (span.link and following and following[0].link == span.link)


def _are_people(text: str) -> bool | None:
    """Whether people are several or have full names, so that one entry says something; else None.

    A single family name says nothing by itself.
    """
    names = surnames_at(text)
    if names and names.end == len(text) and _may_be_families(text, names):
        return _are_several(names)
    is_whole = " " in text or CJK_CHARACTER.match(text) is not None
    is_full = is_whole and not has_words_of_titles(text) and people_likeness(text) >= FULL_NAME
    return True if is_full else None


def _is_full_name(text: str) -> bool:
    is_whole = " " in text or CJK_CHARACTER.match(text) is not None
    return is_whole and " and " not in text and people_likeness(text) >= FULL_NAME


def _are_several(names: Names) -> bool:
    """Whether there are several people: after "and", after commas, or "et al."."""
    return names.is_sure


def _may_be_families(text: str, names: Names) -> bool:
    """Whether no word is one of titles or venues, and a single one is not a method's name."""
    if not names.is_sure and begins_with_method(text):
        return False
    return not has_words_of_titles(text)
