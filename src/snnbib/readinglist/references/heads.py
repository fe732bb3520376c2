"""What a reference begins with: its authors, and the year where it stands there. Pure."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.names import JUNIOR
from snnbib.readinglist.recognition.cjk_names import (
    CJK_CHARACTER,
    are_korean_names,
    begins_with_ideograph,
)
from snnbib.readinglist.recognition.letters import CAPITAL, COLONS
from snnbib.readinglist.recognition.name_likeness import (
    has_words_of_titles,
    name_likeness,
)
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.quotation_marks import EAST_ASIAN_QUOTE, EAST_ASIAN_QUOTES
from snnbib.readinglist.recognition.venue_levels import SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_series import begins_with_part_of_series
from snnbib.readinglist.recognition.years import CITED_YEAR, MONTH, OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import (
    Names,
    names_at,
)
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.head_parts import MARK_AFTER_NAMES, ReferenceHead, dated_head
from snnbib.readinglist.references.marked_titles import quoted_title
from snnbib.readinglist.references.name_forms import COMPOUND_FAMILY, NAME_WORD
from snnbib.readinglist.references.organization_heads import organization_head
from snnbib.readinglist.references.places import is_city
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.references.same_authors import repeated_authors_at
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.references.surname_heads import (
    are_title_words,
    head_before_marked_title,
    surname_head,
    surnames_and_colon,
    surnames_with_year,
)
from snnbib.readinglist.references.years_after_names import (
    may_have_bracketed_year,
    year_after_names,
)
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import GROUP_WORDS
from snnbib.readinglist.words.references import (
    AUTHOR_CREDITS,
    OTHER_CREDITS,
)
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "FAMILIES_AND_COLON",
    "FAMILIES_AND_MARKED",
    "begins_with_authors",
    "reference_head",
    "stop_after_names",
]


# What every head has: a mark or a year after the names.
_ENDS_NAMES = lazy_pattern(
    r"[.,:\s12(\"'\x80-\U0010ffff](?:(?<=[(\"'\x80-\U0010ffff])|(?<=[.,:])\s|(?<=\s)-\s"
    r"|(?<=1)[5-9][0-9]{2}|(?<=2)0[0-9]{2})"
)
_YEAR_FIRST = lazy_pattern(rf"(?P<year>{CITED_YEAR})(?:\s{MONTH}(?:\s[0-9]{{1,2}})?)?[.,:]\s*")
_CAPITALS = lazy_pattern(rf"{CAPITAL}{{3,}}(?:[ -]{CAPITAL}{{2,}})?,\s")  # DIN 1505: "BEE, Ada: "
# As French historians have it: "BEE Ada, *Les fourmis*".
_FAMILY_IN_CAPITALS = lazy_pattern(
    rf"(?:{CAPITAL}{{2,}}[ -]){{0,3}}{CAPITAL}{{3,}}\s{CAPITAL}[a-zà-ÿ]"
)
# "Ada P. Bee - *Ants*" is not a family name and its initial in front of a title "Bee - *Ants*".
_FULL_NAME = lazy_pattern(rf"{CAPITAL}[\w’'-]+\s{CAPITAL}\.\s{CAPITAL}[\w’'-]+\s[-–—]\s")
_MANY = 3


def reference_head(
    text: str,
    emphasis: Sequence[int],
    *,
    surname_marks: str,
    begins_with_surname: bool,
    name_stop: str = "",
) -> ReferenceHead | None:
    """The authors and year that a reference begins with, or None.

    Args:
        text: of an entry.
        emphasis: where emphasized or linked text begins; no list of full names goes on over it.
        surname_marks: the marks behind years in front of which one word is a family name.
        begins_with_surname: whether family names and a comma can stand in front of a title.
        name_stop: what ends the names in the entries around, "" if they differ.
    """
    if not (_ENDS_NAMES.search(text) or may_have_bracketed_year(text)):
        return None
    first = reference_start(text)
    year = _YEAR_FIRST.match(text, first)
    start = year.end() if year else first
    head = _same_authors_head(text, start)
    head = head or surnames_with_year(text, start, emphasis, surname_marks=surname_marks)
    head = head or head_before_marked_title(
        text, start, emphasis, is_usual=name_stop == FAMILIES_AND_MARKED
    )
    head = head or _credited_head(text, start)
    if not head and name_stop.endswith(":"):
        head = surnames_and_colon(text, start, is_usual=name_stop == FAMILIES_AND_COLON)
    with_comma = surname_head(text, emphasis) if begins_with_surname else None
    head = head or (with_comma if with_comma and with_comma.end in emphasis else None)
    head = head or _names_head(text, start, emphasis, name_stop) or with_comma
    head = _with_year(text, head, year.span("year")) if head and year else head
    if head and name_stop and stop_after_names(text, head) == name_stop:
        is_inverted = not name_stop.startswith(_FULL)
        head = replace(head, is_sure=is_inverted or head.are_likely, are_likely=True)
    part = _PART_OF.match(text, head.end) if head else None
    return replace(head, end=part.end()) if head and part else head


def begins_with_authors(text: str) -> bool:
    """Whether a text begins as references do, with what are likely its authors.

    >>> begins_with_authors("Ada Bee and Carl Dee. How ants count. Wood 3, 2001.")
    True
    >>> begins_with_authors("How ants count, in *Wood*, 2001.")
    False
    """
    head = reference_head(text, (), surname_marks="", begins_with_surname=False)
    return head is not None and head.are_likely


def stop_after_names(text: str, head: ReferenceHead) -> str:
    """The mark after names, with the form of the names; "" without such a mark.

    >>> text = "Bee, Ada: How ants count. Ulm 1995"
    >>> head = reference_head(text, (), surname_marks="", begins_with_surname=False)
    >>> stop_after_names(text, head)
    'Family, Given:'
    """
    names = text[head.start : head.names_end]
    is_inverted = "," in names and not _FULL_NAMES.fullmatch(names)
    form = _WITH_INITIALS if _FAMILY_FIRST.match(names) else _INVERTED if is_inverted else _FULL
    between = text[head.names_end : head.end].strip()
    is_dated = head.year[0] > head.names_end and between.startswith("(")
    mark = "(" if is_dated else between[-1:] or text[head.names_end - 1]
    return f"{form}{mark}" if mark in _NAME_STOPS and not head.surnames else ""


FAMILIES_AND_COLON, FAMILIES_AND_MARKED = "Family:", "Family*"
"""The `name_stop` of entries that begin with family names alone and a colon or a marked title."""
_INVERTED, _WITH_INITIALS, _FULL = "Family, Given", "Family G", "Given Family"
_FAMILY_FIRST = lazy_pattern(
    rf"[^,;&.]*[^\W\d_]{{2}}\s(?:{CAPITAL}\.?+[ -]?+){{1,3}}"
    r"(?:[,;]|$|\s?(?:&|(?<=[ .])\w{1,3})\s)"
)
_FULL_NAMES = lazy_pattern(r"(?:[^,]+\s[^,]+,\s)+[^,]+\s[^,]+")  # "Ada Bee, Eve Dee"
_NAME_STOPS = ".,:–—-("


def _same_authors_head(text: str, start: int) -> ReferenceHead | None:
    """Dashes in the place of the authors of the entry above, and what separates them.

    Further authors can follow: "———; DEE, Carl. *Ants*".
    """
    dashes = repeated_authors_at(text, start)
    if not dashes:
        return None
    is_followed = text.startswith("; ", dashes.end())
    more = names_at(text, dashes.end() + len("; ")) if is_followed else None
    end = more.end if more else dashes.end()
    stop = MARK_AFTER_NAMES.match(text, end)
    undated = ReferenceHead(start, end, stop.end()) if stop else None
    return dated_head(text, start, end) or undated


def _credited_head(text: str, start: int) -> ReferenceHead | None:
    """East Asian names with what they did, in front of a title in quotation marks.

    Or names in Latin letters, which a wide colon parts from a Chinese or Japanese title's marks.
    """
    if text.isascii():
        return None
    names = _CREDITED.match(text, start) or _BEFORE_WIDE_COLON.match(text, start)
    if not names:
        return None
    return ReferenceHead(names.start("names"), names.end("names"), names.end(), is_sure=True)


# Who wrote and who translated: "브루스 커밍스 지음, 김자동 옮김, 『한국』", "［美］比著：《蚁》".
_CREDITED = lazy_pattern(
    rf"(?:[\[［〔【][\u4e00-\u9fff]{{1,3}}[\]］〕】]\s?)?"
    rf"(?P<names>[^「『《〈,、，()\s][^「『《〈,、，()]{{0,30}}?)(?:\s?[(（]?{any_of(AUTHOR_CREDITS)}[)）]?"
    rf"(?:[,、，]\s?[^「『《〈,、，]{{2,30}}?\s?{any_of(OTHER_CREDITS)})?"
    rf"|\s?[(（][^「『《〈()（）]{{2,30}}?\s?{any_of(OTHER_CREDITS)}[)）])[,、，：:]?\s?(?={EAST_ASIAN_QUOTE})"
)


_BEFORE_WIDE_COLON = lazy_pattern(  # "A C Bee、E Dee：《Ants》"
    rf"(?P<names>{CAPITAL}[\w.'’-]*(?:(?:\s|、|,\s){CAPITAL}[\w.'’-]*){{1,20}})：(?=[《『])"
)


# The part of a book to read, in front of its title: "Chapter 2 of: *Ants*".
_PART_OF = lazy_pattern(
    r"(?:chapters?|chap\.|ch\.|sections?|sec\.|parts?|pages|pp?\.)\s[^*\"“«]{1,30}?\sof:?\s+",
    re.IGNORECASE,
)


def _with_year(text: str, head: ReferenceHead, year: Extent) -> ReferenceHead | None:
    """The head after a year that the reference begins with: "2009. Anna Bee. Title"."""
    between = text[head.names_end : head.end].strip()
    is_apart = between == "." or (not between and text[head.names_end - 1] == ".")
    is_sure = head.is_sure or head.are_likely
    return replace(head, year=year, is_sure=is_sure) if is_apart else None


def _names_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """Names in a form of citation styles, or an organization, and what separates them."""
    full_name = _FULL_NAME.match(text, start)
    if full_name and full_name.end() in emphasis:
        return None
    names = names_at(text, start)
    has_initials = name_stop.startswith(_WITH_INITIALS) or (
        ";" in text and _DATED_AS_IN_MEDICINE.search(text) is not None
    )
    usual = has_initials and names_at(text, start, in_sure_form=True)
    names = usual or names
    if not (names and names.is_sure) and (
        head := organization_head(text, start, emphasis, name_stop)
    ):
        return head
    names = usual or _in_front_of_mark(text, start, emphasis, names)
    is_one = names is not None and len(names.extents) == 1
    is_part = is_one and not usual and begins_with_part_of_series(text[start:])
    if not names or is_part or (is_one and _is_venue(text[slice(*names.extents[0])])):
        return None
    names = _without_title(text, start, _without_book(text, names))
    names = _without_title_before_colon(text, names)
    in_capitals = bool(_CAPITALS.match(text, start)) or (
        _FAMILY_IN_CAPITALS.match(text, start) is not None
        and text.startswith(", ", names.end)
        and (names.end + 2 in emphasis or quoted_title(text, names.end + 2) is not None)
    )
    written = text[start : names.end].replace("/", ", ").replace(" - ", "; ")
    spelled = _GIVEN_IN_BRACKETS.sub(r", \1", written) if "(" in written else written
    people = people_likeness(spelled)
    compound = COMPOUND_FAMILY.match(text, start)
    if compound and not is_city(compound["given"]):  # not two names
        people = max(people, min(map(name_likeness, (text[slice(*one)] for one in names.extents))))
    if len(names.extents) > 1 and _PAIRS.fullmatch(written) and not are_title_words(written):
        people = max(people, LIKELY_PEOPLE)
    are_korean = are_korean_names([text[slice(*extent)] for extent in names.extents])
    in_ideographs = (are_korean or begins_with_ideograph(text, start)) and (
        len(names.extents) > 1
        or text[names.end :][:1] in (*COLONS, *EAST_ASIAN_QUOTES)
        or _is_year_before_title(text, names.end)
        or _MARK_AND_REFERENCE.match(text, names.end) is not None
    )
    are_likely = names.is_sure or in_capitals or in_ideographs or people >= LIKELY_PEOPLE
    dated = dated_head(text, start, names.end, emphasis)
    if not are_likely and not _is_usual_before_year(text, dated, name_stop):
        dated = dated if people >= POSSIBLE_PEOPLE and _TWO_FAMILIES.fullmatch(written) else None
    stop = MARK_AFTER_NAMES.match(text, names.end)
    if dated or not stop:
        return dated
    is_sure = names.is_sure or len(names.extents) >= _MANY or in_capitals
    is_sure = is_sure or bool(stop["editors"]) or "(" in stop[0]
    return ReferenceHead(start, names.end, stop.end(), is_sure=is_sure, are_likely=are_likely)


# "Ulm: Hill; 2001", "Ants. 2001;3:4": then initials end a name: "Bee A. Mimesis: A study".
_DATED_AS_IN_MEDICINE = lazy_pattern(
    rf":\s[^:;]{{2,60}};\s?{OLD_YEAR_DIGITS}\b|\s{OLD_YEAR_DIGITS}\s?;\s?[0-9]"
)


def _is_usual_before_year(text: str, dated: ReferenceHead | None, name_stop: str) -> bool:
    """Whether names in front of a year are in the form of those around, and no title's words."""
    if not dated or name_stop not in {f"{_INVERTED}(", f"{_INVERTED}.", f"{_FULL}."}:
        return False
    is_same = stop_after_names(text, dated) == name_stop
    return is_same and not has_words_of_titles(text[dated.start : dated.names_end])


# Spanish family names, in front of the year: "Cee Dee, Ana (2017)".
_TWO_FAMILIES = lazy_pattern(
    rf"(?:(?:La|Las|Los|De|Del|de|del)\s){{0,2}}{NAME_WORD}\s{NAME_WORD},\s{NAME_WORD}"
)
_WORD = rf"{CAPITAL}[\w’'-]+"
_PAIRS = lazy_pattern(rf"{_WORD},\s{_WORD}(?:,\s{_WORD},\s{_WORD}){{1,20}}")  # "Bee, Ada, Cee, Bob"


def _in_front_of_mark(
    text: str, start: int, emphasis: Sequence[int], names: Names | None
) -> Names | None:
    """The names, if need be those in front of an emphasized title that is written like a name."""
    end = _first_from(emphasis, start, len(text))
    in_front = names_at(text[:end].rstrip(" :|–—-"), start) if end < len(text) else None
    if names and _goes_over(text, start, end, names):  # "A. Bee [Collotype: a history](...)"
        return in_front
    if in_front and (not names or not names.is_sure or in_front.end > names.end):
        # "Bee, A. The *Formica* problem": what is emphasized goes on without a mark
        is_longer = names is not None and _is_rest_of_name(text, names, in_front)
        is_apart = in_front.is_sure or is_longer or bool(text[in_front.end : end].strip())
        return in_front if is_apart or not names or not names.is_sure else names
    last = names.extents[-1] if names else (0, 0)
    is_title = last[0] > start and last[0] in emphasis  # "Ada Bee, *The Ant Society* (2001)"
    if is_title and text[slice(*last)].endswith(GROUP_WORDS):
        return names_at(text[: last[0]].rstrip(" ,"), start)
    return names


def _goes_over(text: str, start: int, end: int, names: Names) -> bool:
    """Whether the last name is in part in emphasis that begins within it, and no year follows.

    What stands behind a comma is a title all the same: "Bee, *Ants* (2001)".
    """
    begin, last = names.extents[-1]
    is_apart = text.startswith(", ", end - len(", "))
    return begin < end < last and (is_apart or dated_head(text, start, names.end) is None)


def _is_rest_of_name(text: str, names: Names, longer: Names) -> bool:
    """Whether a given name and initial were taken for the whole name: "Ada B. Dee *Ants*"."""
    begins_alike = longer.extents[0][0] == names.extents[-1][0]
    last = text[slice(*longer.extents[-1])].rpartition(" ")[2]
    return begins_alike and fold(last) not in FUNCTION_WORDS


def _without_book(text: str, names: Names) -> Names:
    """The names without a short title and its publisher: "佐藤茂, 蟻の道, 昆虫書店, 1966"."""
    is_book = len(names.extents) > 2 and is_publisher(text[slice(*names.extents[-1])])
    if not is_book or not CJK_CHARACTER.match(text, names.extents[0][0]):
        return names
    authors = names.extents[:-2]
    return Names(authors[-1][1], authors, is_sure=False)


def _without_title(text: str, start: int, names: Names) -> Names:
    """The names without a one-word title in front of its publisher: "Bee, A. Ants. Ulm: Hill"."""
    is_one = len(names.extents) == 1 and not names.is_sure
    if not is_one or not is_city(text[names.end :].lstrip(". ").partition(":")[0]):
        return names
    return names_at(text, start, in_sure_form=True) or names


def _without_title_before_colon(text: str, names: Names) -> Names:
    """The names without a title's words behind one inverted name: "Bee, Ada, Deep Hills: A"."""
    if (
        len(names.extents) != _NAME_AND_TITLE
        or names.is_sure
        or text[names.end : names.end + 1] != ":"
    ):
        return names
    first, last = names.extents
    is_title = "," in text[slice(*first)] and text[first[1] : last[0]] == ", "
    return Names(first[1], (first,), is_sure=False) if is_title else names


_NAME_AND_TITLE = 2


def _is_year_before_title(text: str, start: int) -> bool:
    """Whether a year stands between stops, or in front of East Asian marks: "(2001)『蟻』"."""
    year = year_after_names(text, start, start)
    are_stops = text.startswith(". (", start) and text.startswith(").", start + len(". (2001"))
    return year is not None and (are_stops or text[year[1] :][:1] in EAST_ASIAN_QUOTES)


# What shows that one short word in front is a name: a comma and a title in marks, as in
# "倪明，〈蚁史〉", or a title between stops and pages at the end: "倪明。蚁史研究。昆虫，4，1-9".
_MARK_AND_REFERENCE = lazy_pattern(
    rf"[，,、]\s?{EAST_ASIAN_QUOTE}"
    rf"|(?:[.．。]\s?|\s?[(（]{OLD_YEAR_DIGITS}[)）][.．。]?\s?)[^.．。]{{6,}}.{{0,60}}[0-9][-–~〜～][0-9]+頁?页?[.．。]?\s*$"
)
_GIVEN_IN_BRACKETS = lazy_pattern(r"\s\(([^()]+)\)")  # "Bee (Ada)"


def _is_venue(name: str) -> bool:
    """Whether what looks like a name and an initial is a venue: "IEEE T."."""
    is_person = "," in name or _SUFFIX_LAST.search(name) is not None
    return not is_person and read_venue(name).weight >= SURE_VENUE


_SUFFIX_LAST = lazy_pattern(rf"\s{JUNIOR}\.?$")


def _first_from(places: Sequence[int], start: int, default: int) -> int:
    return min((place for place in places if place > start + 1), default=default)
