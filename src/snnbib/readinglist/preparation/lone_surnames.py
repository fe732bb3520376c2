"""Family names in front of titles or after them, or venues in brackets, by agreement. Pure.

As in "Bee & Cee — How ants count", "Bee, Cee & Dee. How ants count", "How ants count (Bee & Cee)",
"How ants count by Bee".
What one such text says is not certain ("Guns, Germs, and Steel: A title", "Ants (Drosophila)");
several that are written alike show it.
"""

import re
from collections import Counter, defaultdict
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
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, ONE_WORD, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import Names, surnames_at
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.segments import Line
from snnbib.readinglist.segments.brackets import OPENING_QUOTES
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS, WEAK_BY_WORDS
from snnbib.readinglist.words.references import EDITION

__all__ = ["separate_surnames"]

_SEPARATOR = lazy_pattern(
    r"\s+(?P<dash>[–—-]{1,3})\s+|[.:：]\s+|(?<=\.)\s+|,?\s+(?P<quote>[\"“«'‘])"
)
_BRACKET = lazy_pattern(
    r"\w[^\s]*\s+(?:\((?P<round>[^()0-9]{2,80})\)|\[(?P<square>[^\[\]0-9]{2,80})\])"
    r"(?:\s[(\[][a-z][^()\[\]]{0,40}[)\]])*[\s.,:;–—(\[<-]*$"
)
# What a bracket without digits has in front and inside, which is faster to look for.
_BRACKET_SIGN = lazy_pattern(r"[(\[](?<=\s.)(?:(?<=\()[^()0-9]{2,80}\)|(?<=\[)[^\[\]0-9]{2,80}\])")
_LEAST_SEVERAL = 2


class _Parts(Struct, frozen=True):
    """Where family names and title stand in the first span of a line."""

    line: int
    names: slice
    title: slice
    separator: str
    """What parts them: "—", ".", ":", a quotation mark, "by", or "(" for names in brackets.

    ",*" and "—*" are a comma and a dash in front of an emphasized title.
    """
    are_several: bool
    role: str = "authors"
    is_evident: bool = False
    """Whether the entry says so by itself: several names, a dash or "的", and a quoted title."""


def separate_surnames(units: Sequence[Unit]) -> None:
    """Separate family names from titles, where most of a section or of the list have them."""
    parts_by_unit = {id(unit): parts for unit in units if (parts := _parts(unit))}
    kinds: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        kinds[unit.kind].append(unit)
    of_list = {kind: _usual_separator(members, parts_by_unit) for kind, members in kinds.items()}
    for members in by_section(units):
        separator = _usual_separator(members, parts_by_unit) or of_list[members[0].kind]
        for unit in members:
            parts = parts_by_unit.get(id(unit))
            if parts and (_place(parts.separator) == separator or parts.is_evident):
                _separate(unit, parts)


def _place(separator: str) -> str:
    """Where a separator puts names.

    Behind a title some have a comma, and others "by"; articles have quotation marks where books are
    emphasized.
    """
    return {"by": ",", '"': ",*"}.get(separator, separator)


def _usual_separator(units: Sequence[Unit], parts_by_unit: dict[int, _Parts]) -> str:
    """The `_place` of family names in most of some entries; "" if they have none in common."""
    members = [parts for unit in units if (parts := parts_by_unit.get(id(unit)))]
    counts = Counter(_place(parts.separator) for parts in members)
    separator, number = counts.most_common(1)[0] if counts else ("", 0)
    several = sum(parts.are_several for parts in members if _place(parts.separator) == separator)
    is_usual = do_most(number, units) and several >= max(_LEAST_SEVERAL, number / 3)
    return separator if is_usual else ""


def _parts(unit: Unit) -> _Parts | None:
    """The family names beside the title of a row, an item or a paragraph."""
    role = "title" if unit.kind == "row" else ""
    at = next((at for at, line in enumerate(unit.lines) if line.role == role and line.spans), -1)
    if at < 0 or (unit.kind != "row" and at > 0):
        return None
    text = unit.lines[at].spans[0].text
    if before := _name_before_emphasis(unit.lines[at], at):
        return before
    in_front = _names_in_front(text, at) or _owners_in_front(text, at)
    line = unit.lines[at]
    is_plain = unit.kind != "row" and not line.spans[0].url
    ways = (_names_after_by, _names_in_brackets, _names_at_end)
    if in_front and is_plain and in_front.separator not in {"—", "的"}:
        # a reference of a citation style, or a title of two parts: "Nests: An Atlas, Bee and Dee"
        after = None if in_front.are_several else _names_at_end(line, at)
        return after if after and after.are_several and in_front.separator == ":" else None
    return in_front or next(filter(None, (names_of(line, at) for names_of in ways)), None)


def _is_marked_title(span: Span) -> bool:
    """Whether a text is in italics, or a link that is no label."""
    return "italic" in span.style or bool(span.url and not is_link_label(span.text))


def _name_before_emphasis(line: Line, number: int) -> _Parts | None:
    """The family names in front of a marked title: "Bee, *Ants*", "Bee, Cee — [Ants](...)"."""
    first, *following = line.spans[:3]
    if first.style == "bold" and len(following) > 1 and following[0].text.strip() == ",":
        return _bold_name_before_emphasis(first, following[1], number)
    if not following or first.style or first.url or not _is_marked_title(following[0]):
        return None
    mark = _BEFORE_EMPHASIS.search(first.text[-_LONGEST_MARK:])
    if not mark or read_venue(following[0].text).weight >= POSSIBLE_VENUE:
        return None
    text = first.text.rstrip()[: -len(mark["mark"])].rstrip()
    if mark["mark"] in _GENITIVES:
        return _owners(text, slice(0, len(text)), slice(len(first.text), None), number)
    names = surnames_at(text)
    if names is None or names.end != len(text) or not _may_be_families(text, names):
        return None
    extent, rest = slice(0, names.end), slice(len(first.text), None)
    kind = ",*" if mark["mark"] == "," else "—*"
    are_several = not following[0].url or names.is_sure or len(names.extents) > 1
    return _Parts(number, extent, rest, kind, are_several=are_several)


def _bold_name_before_emphasis(first: Span, title: Span, number: int) -> _Parts | None:
    """The same in front of a comma, in bold: "**Bee**, *Ants*"."""
    names = None if first.url else surnames_at(first.text)
    if names is None or names.end != len(first.text) or not _may_be_families(first.text, names):
        return None
    if "italic" not in title.style or read_venue(title.text).weight >= POSSIBLE_VENUE:
        return None
    whole = slice(0, len(first.text))
    return _Parts(number, whole, slice(len(first.text), None), ",*", are_several=True)


_BEFORE_EMPHASIS = lazy_pattern(r"\S(?P<mark>,|\s[–—-]{1,2}|[’']s)\s*$")
_GENITIVES = frozenset({"'s", "’s"})
_LONGEST_MARK = 8


def _names_in_front(text: str, line: int) -> _Parts | None:
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
    return _Parts(line, extent, slice(begin, None), kind, are_several, is_evident=is_evident)


_YEAR = lazy_pattern(r"\s*(?:1[89]|20)[0-9]{2}\s*[:–—-]\s+")


def _owners_in_front(text: str, line: int) -> _Parts | None:
    """The people whose title is in the marks of books: "刘慈欣的《三体》", "Bee 等人的《Ants》"."""
    found = None if text.isascii() else _OF_BOOK.match(text)
    if found is None:
        return None
    return _owners(found["names"], slice(*found.span("names")), slice(found.end(), None), line)


def _owners(names: str, extent: slice, title: slice, line: int) -> _Parts | None:
    """The people that a genitive in front of a title names; a full name is evident."""
    likeness = people_likeness(names)
    if has_words_of_titles(names) or likeness < ONE_WORD:
        return None
    is_full = likeness >= FULL_NAME
    return _Parts(line, extent, title, "的", are_several=is_full, is_evident=is_full)


_OF_BOOK = lazy_pattern(
    r"\s*(?P<names>[^\W\d_][^《》「」『』,，、。:：;；!?！？]{2,40}?)\s?[的の의]\s?(?=[《『「])"
)


def _kind(separator: re.Match[str]) -> str:
    return "—" if separator["dash"] else '"' if separator["quote"] else separator[0].strip() or "."


def _names_after_by(line: Line, number: int) -> _Parts | None:
    """The people after a "by" of a plain text; a remark or a publisher can follow them."""
    span = line.spans[0]
    if span.url or not _has_labels_behind(line) or not _BY.search(span.text):
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
                return _Parts(number, extent, slice(0, by.start()), "by", are_several=True)
    return None


_BY = lazy_pattern(rf"(?<=\S),?\s(?P<word>{any_of((*BY_WORDS, *WEAK_BY_WORDS))})\s(?=[^\W\d_])")
_REMARK_AT_END = lazy_pattern(r"\s[(\[][^()\[\]]*[)\]]$")
_REMARK = lazy_pattern(r"\s[–—-]{1,2}\s|:\s|[.;!]\s+(?=[A-Z][\w’']*\s[a-z])")
_MOST_BY_WORDS = 5


def _names_in_brackets(line: Line, number: int) -> _Parts | None:
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
        return _Parts(number, slice(start, end), title, "(", are_several)
    if match["square"] or " " not in names or read_venue(names).weight < POSSIBLE_VENUE:
        return None
    return _Parts(number, slice(start, end), title, "(venue", are_several=True, role="venue")


_LONGEST_END = 150
_CLOSES_TEXT = lazy_pattern(r"[)\]][\s.,:;–—(\[<-]*$")


def _names_at_end(line: Line, number: int) -> _Parts | None:
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
    return _Parts(number, *extents, ",", are_several, is_evident=is_evident)


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


_AFTER_TITLE = frozenset({"(", "(venue", ",", "by"})


def _separate(unit: Unit, parts: _Parts) -> None:
    """Give the names a line of their own, in front of the title's or after it."""
    line = unit.lines[parts.line]
    first, rest = line.spans[0], line.spans[1:]
    names = replace(first, text=first.text[parts.names], style="", url=None, link=0)
    title = replace(first, text=first.text[parts.title])
    of_names = replace(line, spans=(names,), role=parts.role)
    if parts.separator in _AFTER_TITLE:
        tail = first.text[parts.names.stop :].lstrip(" .,)]:–—-")
        rest = (replace(first, text=tail), *rest) if tail else rest
        is_title = parts.separator == "by" or people_likeness(title.text) < FULL_NAME
        of_title = replace(line, spans=(title,), role="title" if is_title else line.role)
        lines = [of_title, of_names, replace(line, spans=rest)]
    else:
        lines = [of_names, replace(line, spans=(title, *rest))]
    if parts.names.start and parts.separator not in _AFTER_TITLE:
        year = replace(first, text=first.text[: parts.names.start], url=None, link=0)
        lines.insert(0, replace(line, spans=(year,)))
    unit.lines[parts.line : parts.line + 1] = lines
