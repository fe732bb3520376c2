"""The list of authors that a reference begins with, in the forms of citation styles. Pure.

A list of names is written in one form: "Bee, A. C., & Dee, E." (APA), "Bee AC, Dee E" (Vancouver),
"A. C. Bee and E. Dee" (IEEE), "Bee, Ada, and Eve Dee" (Chicago), "Ada Bee and Eve Dee" (ACM).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeGuard

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_ET_AL
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.name_likeness import NOT_NAMES
from snnbib.readinglist.recognition.name_lists import et_al_at
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_names import (
    venue_likeness,
    without_place_or_publisher,
)
from snnbib.readinglist.recognition.years import OLD_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.extents import Extent, after_match
from snnbib.readinglist.references.name_forms import (
    ASCII_FORMS,
    FULL_NAME,
    INVERTED,
    INVERTED_FULL,
    NAME_FORMS,
    NAME_LIKE_WORDS,
    NAME_WORD,
    SURNAME,
    SURNAMES,
    TWO_FULL_NAMES,
    NameForm,
)
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import (
    AND_WORDS,
    GROUP_WORDS,
    HELPED_BY,
    MORE_PEOPLE,
    OTHERS_WITHOUT_CAPITALS,
    WITH_WORDS,
)
from snnbib.readinglist.words.references import PLAIN_EDITOR_MARKS
from snnbib.readinglist.words.titles import TITLE_WORDS
from snnbib.readinglist.words.venues import ABBREVIATIONS
from snnbib.text import fold

__all__ = [
    "BETWEEN_INVERTED",
    "HAS_AND",
    "Names",
    "cited_surnames",
    "leading_surnames",
    "names_at",
    "surnames_at",
]

_LEADING = lazy_pattern(
    rf"{SURNAME.pattern}(?:/{SURNAME.pattern}){{0,3}}(?:(?:,\s{SURNAME.pattern}){{0,5}},?\s(?:&|and|und|et|y|e)\s{SURNAME.pattern})*"
    rf"(?:\s\(eds?\.?\))?(?=,\s[\"“«„'‘]?{CAPITAL}[^,]{{5,}})"
)
_AND = rf"(?:{'|'.join(AND_WORDS)})\s(?!{any_of(OTHERS_WITHOUT_CAPITALS)}\b)"
_BETWEEN = lazy_pattern(
    rf"(?:\s*[;,،؛、，・；－]\s*|\s*/\s*|\s*·\s*)(?:(?:(?:\.\s?){{3}}|…)\s*,?\s*)?(?:{_AND})?|\s+{_AND}"
)
# Who helped, behind names that are no words of a title: "Bee, A., with Dee, C.", "Bee (Ada) avec".
_WITH = rf"(?:{'|'.join((*HELPED_BY, *WITH_WORDS))})\s(?={CAPITAL})"
_BEFORE_HELPER = lazy_pattern(rf",?\s{_WITH}")
_DASHES = lazy_pattern(r"\s[–—-]\s")
_MOST_NAMES = 60
_ACRONYM_LAST = lazy_pattern(rf"\s(?:{CAPITAL}{{3,4}}|II|IV|VI)$")
# What stands after a name in a list.
_ENDS = lazy_pattern(
    rf"(?<=\.)\s|\s*(?:[.,;:،؛()\[/·*\"“«„'‘…、，；．。：（「『・－]|$)|\s{OLD_YEAR_DIGITS}[a-z]?\b|\s[–—-]\s|\s{_AND}|(?<=[.)])\s{_WITH}|\set\.?\sal|\sat\sal\b|\s?{CJK_ET_AL}|\s[외등](?!\w)"
    rf"|\s(?:{'|'.join(MORE_PEOPLE)})|\s{any_of(PLAIN_EDITOR_MARKS)}[.,]"
)


# "PRISMA Group", "for the ATLAS Collaboration": an organization as the last author.
_GROUP_LAST = lazy_pattern(
    rf"\s?[;,]\s(?P<and>(?:and|&|on behalf of|for)\s)?(?:the\s)?"
    rf"(?P<name>(?:{CAPITAL}|[0-9])[^.,;:()\"“*]{{2,80}}?\b(?:{'|'.join(GROUP_WORDS)}))"
    r"(?=[.,;:]|\s\(|\s[0-9]{4}\b|$)"
)


# The same behind "et al.", where a stop can part it from a title that a stop ends:
# "Bee A, et al. Ant Care Committee. How ants rest. Lancet.", "Bee A, et al; for the Ant Team.".
_GROUP_AFTER_ET_AL = lazy_pattern(
    rf"(?P<stop>[.;,]{{0,2}})\s+(?P<and>(?:and|&|on behalf of|for)\s)?(?:the\s)?"
    rf"(?P<name>{CAPITAL}[^.,;:()\"“*]{{2,80}}?\b(?:{'|'.join(GROUP_WORDS)}))"
    r"(?=\.\s+[^.]{12,}[.?!]\s|$)"
)


# Some of the others by their names: "Bee et al. (incl. Ada Dee), Ants".
_SOME_OF_OTHERS = lazy_pattern(
    r"\s\((?:inc|incl|including|with|inkl|dont|incluyendo|incluindo)\b\.?\s[^()]{3,80}\)",
    re.IGNORECASE,
)


_ENDS_TITLES_TOO = "Network"  # "A. Bee, C. Dee, Deep Ant Network"


class Names(Struct, frozen=True):
    """A list of names in front of a text: where each stands, and whether it is surely one."""

    end: int
    extents: tuple[Extent, ...]
    is_sure: bool


@lru_cache(maxsize=65_536)  # asked of a reference five times
def names_at(text: str, start: int = 0, *, in_sure_form: bool = False) -> Names | None:
    """The list of names that a text has at a place, in the form in which it is longest.

    Args:
        text: of a reference.
        start: where the names begin.
        in_sure_form: whether only forms count that nothing else than names has.

    >>> text = "Bee, A. C., & Dee, E. (2001). On the ways of ants."
    >>> text[: names_at(text).end]
    'Bee, A. C., & Dee, E.'
    """
    lists = [names for names in _lists_at(text, start) if names.is_sure or not in_sure_form]
    longest = max(
        lists,
        key=lambda names: (
            names.end - text.startswith(".", names.end - 1),
            names.is_sure,
            len(names.extents),
        ),
        default=None,
    )
    shorter = (names for names in lists if longest and _is_without_word(names, longest))
    return next(shorter, longest)


def _is_without_word(names: Names, longer: Names) -> bool:
    """Whether the longer list is a sure one with the title's first word: "Bee A., Cee B. Ants"."""
    is_same = names.extents[-1][0] == longer.extents[-1][0]
    return names.is_sure and not longer.is_sure and is_same and len(names.extents) > 1


@lru_cache(maxsize=16_384)  # asked of a reference five times
def surnames_at(text: str, start: int = 0) -> Names | None:
    """The list of family names that a text has at a place: "Bee, Cee & Dee (2001)".

    It is surely one if the last stands after "and", if only slashes stand between them, or if there
    is an odd number of names, of which one alone needs "et al." after it: an even number can be
    family and given names.
    """
    first = SURNAME.match(text, start)
    if not _is_name(first):
        return None
    names = _rest_of_list(text, first, SURNAMES)
    last = text[names.extents[-2][1] : names.extents[-1][0]] if len(names.extents) > 1 else ""
    has_last = bool(_BEFORE_LAST.search(f" {last}"))
    are_pairs = len(names.extents) % 2 == 0  # "Bee, Ada, Cee, Bob"
    are_many = len(names.extents) > 1 and not BETWEEN_INVERTED.search(text, start, names.end)
    are_slashed = last == "/" and "," not in text[start : names.end]  # "Bee/Cee (2001)"
    is_sure = has_last or are_slashed or ((names.is_sure or are_many) and not are_pairs)
    return Names(names.end, names.extents, is_sure)


_BEFORE_LAST = lazy_pattern(rf"\s{_AND}$")
BETWEEN_INVERTED = lazy_pattern("[/;]")  # "Bee, Ada / Cee, Bob"


def leading_surnames(text: str, start: int = 0) -> int:
    """Where the family names end in front of a comma and a capital; 0 if there are none.

    >>> leading_surnames("Bee & Cee, How Ants Count"), leading_surnames("Ada Bee, How Ants Count")
    (9, 0)
    """
    names = _LEADING.match(text, start) if "," in text else None
    return names.end() if names else 0


@lru_cache(maxsize=16_384)  # asked of each segment in each pass
def cited_surnames(text: str) -> Names | None:
    """The family names of a text that says no more than those and a year.

    >>> names = cited_surnames("Ziv & Lempel, 1977")
    >>> len(names.extents), names.is_sure
    (2, True)
    """
    year = _YEAR_LAST.search(text) if OLD_YEAR.search(text) else None
    names = surnames_at(text, 0) if year else None
    if not year or not names or names.end != year.start():
        return None
    if len(names.extents) % 2 == 0 and not names.is_sure:
        return None
    is_title = not TITLE_WORDS.isdisjoint(fold(text[: names.end]).split())
    is_venue = venue_likeness(without_place_or_publisher(text[: names.end])) >= POSSIBLE_VENUE
    return None if is_title or is_venue else names


_YEAR_LAST = lazy_pattern(
    rf"(?:,\s*|\s+){OLD_YEAR_DIGITS}[a-z]?\W*$|\s*\({OLD_YEAR_DIGITS}[a-z]?\)\W*$"
)


def _lists_at(text: str, start: int) -> Iterator[Names]:
    forms = ASCII_FORMS if text.isascii() else NAME_FORMS
    signs = {sign for sign in {form.sign for form in forms} if sign.search(text, start)}
    for form in forms:
        first = form.first.match(text, start) if form.sign in signs else None
        if _is_name(first) and not _is_journal(first):
            names = _rest_of_list(text, first, form)
            yield _without_book(text, names) if form.first is INVERTED_FULL else names


def _without_book(text: str, names: Names) -> Names:
    """The names without a title and its publisher: "Bee, Ada, Ant Life, Hill Press, Ulm 2001"."""
    start, end = names.extents[-1]
    if len(names.extents) == 1 or not _PLACE_AND_YEAR.match(text, end):
        return names
    title, _, publisher = text[start:end].rpartition(", ")
    rest = names.extents[: -1 if title else -2]
    return Names(rest[-1][1], rest, names.is_sure) if rest and is_publisher(publisher) else names


_PLACE_AND_YEAR = lazy_pattern(rf",\s{CAPITAL}[\w-]+,?\s{OLD_YEAR_DIGITS}\b")


def _rest_of_list(text: str, first: re.Match[str], form: NameForm) -> Names:
    extents, end, is_sure = [first.span()], first.end(), form.is_sure
    has_and = has_other_mark = has_full = False
    separator = _DASHES if form.are_dashed else _BETWEEN
    may_be_helped = form.is_sure or not _NAME_SIGNS.isdisjoint(first[0])
    while len(extents) < _MOST_NAMES and (
        between := (may_be_helped and _BEFORE_HELPER.match(text, end)) or separator.match(text, end)
    ):
        mark = between[0].strip()
        if mark == "," and (has_and or has_other_mark):
            break  # the name after "and" is the last; "Bee, Ada / Dee, Eva" has no other commas
        has_and = bool(HAS_AND.search(between[0]))
        is_helped = mark[-1:].isalpha() and not has_and
        patterns = (*form.others, *form.last) if has_and or is_helped else form.others
        patterns = (*patterns, INVERTED, INVERTED_FULL) if mark == ";" else patterns
        if has_full:  # "Bee, Ada, Carl Dee, Eva Ann Eff": the first name alone is inverted
            patterns = tuple(pattern for pattern in patterns if pattern is not INVERTED_FULL)
        matches = (pattern.match(text, between.end()) for pattern in patterns)
        name = next((match for match in matches if _is_name(match) and not _are_two(match)), None)
        if name is None or (not has_and and _is_journal(name)):
            break
        extents.append(name.span())
        has_other_mark = has_other_mark or mark in {";", "/"}
        has_full = has_full or (mark == "," and form.first is INVERTED_FULL and "," not in name[0])
        is_inverted = "," in (first[0] if mark == "/" else "") + name[0]
        is_sure = is_sure or is_helped or (is_inverted and has_other_mark)
        end = name.end()
    group = _GROUP_LAST.match(text, end)
    if group and (group["and"] or not group["name"].endswith(_ENDS_TITLES_TOO)):
        return Names(group.end(), (*extents, group.span("name")), is_sure=True)
    is_followed = text[end : end + 1] not in _ENDS_LIST
    if is_followed and (et_al := et_al_at(text, end)):
        end = after_match(_SOME_OF_OTHERS, text, et_al.end())
        group = _GROUP_AFTER_ET_AL.match(text, end - text.startswith(".", end - 1))
        if group and (group["and"] or group["stop"]):
            return Names(group.end(), (*extents, group.span("name")), is_sure=True)
        return Names(end, tuple(extents), is_sure=True)
    # "Cee Conference WCC", "ANTS II"
    is_acronym = len(extents) == 1 and _ACRONYM_LAST.search(first[0]) is not None
    is_acronym = is_acronym and not _is_family_and_initials(text, first)
    return Names(end, tuple(extents), is_sure and not is_acronym)


_NAME_SIGNS = frozenset(",.(")


def _is_family_and_initials(text: str, name: re.Match[str]) -> bool:
    """Whether a word and three capitals in front of a year are a name: "Bee JJG. 2003"."""
    family, *initials = name[0].split()
    is_dated = len(initials) == 1 and _YEAR_NEXT.match(text, name.end()) is not None
    is_word = fold(family) in TITLE_WORDS or venue_likeness(family) >= POSSIBLE_VENUE
    return is_dated and not is_word


_YEAR_NEXT = lazy_pattern(rf"[.,]?\s\(?{OLD_YEAR_DIGITS}[a-z]?\)?[.,:]?\s")
_ENDS_LIST = frozenset(["", ":", "(", ")", '"', "/", "*"])  # in front of which no "et al." stands


def _are_two(match: re.Match[str]) -> bool:
    """Whether what may be one inverted name is two full ones: "Bob Cee, Dan Dee"."""
    if TWO_FULL_NAMES.fullmatch(match[0]):
        return True
    is_cut = _FULL_AND_INITIAL.fullmatch(match[0]) is not None  # of "Bob Cee, Dan E. Dee"
    return is_cut and _FAMILY_NEXT.match(match.string, match.end()) is not None


_FULL_AND_INITIAL = lazy_pattern(rf"{FULL_NAME},\s{NAME_WORD}(?:\s{CAPITAL}\.)+")
_FAMILY_NEXT = lazy_pattern(rf"\s{NAME_WORD}(?=,|\s{_AND})")


def _is_journal(match: re.Match[str]) -> bool:
    """Whether a name with an initial is the beginning of a journal's: "J. Am. Chem. Soc."."""
    last = match[0].rpartition(" ")[2]
    is_cut = match[0][1:2] == "." and match.string[match.end() : match.end() + 1] == "."
    return is_cut and (
        fold(last) in ABBREVIATIONS or bool(_CUT_WORDS.match(match.string, match.start()))
    )


_CUT_WORDS = lazy_pattern(rf"J\.(?:\s{CAPITAL}\w{{2,12}}\.){{2,4}}\s(?:[A-H]\s)?\(?[0-9]")
HAS_AND = lazy_pattern(rf"(?:^|[\s,;]){_AND}")


def _is_name(match: re.Match[str] | None) -> TypeGuard[re.Match[str]]:
    """Whether no word is a function word, and what follows ends a name."""
    if not match or not _ENDS.match(match.string, match.end()):
        return False
    if _WORD_AND_INITIALS.fullmatch(match[0]) or NAME_LIKE_WORDS.fullmatch(match[0]):
        return True
    # "Bee, An Marie": behind a comma short words are given names
    words = [word.strip(".,") for word in _SHORT_GIVEN.sub(", ", match[0]).split()]
    if len(words) > 1 and match[0][-1] != "." and len(words[-1]) <= _LONGEST_SHORT_NAME:  # "Ada Ou"
        words.pop()
    name = _SYLLABLE.search(match[0])
    syllable = name[0] if name else ""
    return not _begins_title(match[0]) and not any(
        len(word) > 1 and not word.isupper() and not _is_foreign(word) and fold(word) in NOT_NAMES
        for word in words
        if word != syllable
    )


# A syllable inside an East Asian name, "Yun En Bee"; no English title has such a word.
_SYLLABLE = lazy_pattern(rf"(?<=[a-z]\s)(?:En|Na|Ou)(?=\s{CAPITAL})")
# Short family names can be words as well: "Ada Ou", "Im, W.", "Do, K. A.", "Im WH".
_LONGEST_SHORT_NAME = 3
_SHORT_GIVEN = lazy_pattern(rf",\s{CAPITAL}[a-z]\s(?={NAME_WORD})")
_WORD_AND_INITIALS = lazy_pattern(
    rf"(?!In\b){CAPITAL}[a-z]{{1,2}},(?:(?:\s?{CAPITAL}\.){{1,3}}|\s{NAME_WORD})|(?!In\b){CAPITAL}[a-z]{{1,2}}\s(?:{CAPITAL}{{1,2}}|{CAPITAL}\.)"
    rf"|(?:{CAPITAL}\.\s?){{1,3}}(?!In\b){CAPITAL}[a-z]{{1,2}}"
)


def _is_foreign(word: str) -> bool:
    """Whether only a word's accents keep it from being a function word: "Düring", "during"."""
    return len(word) > _LONGEST_SHORT and not word.isascii()


_LONGEST_SHORT = 4


def _begins_title(words: str) -> bool:
    """Whether what stands after initials is rather a title's: "Bee D. Digital Filters".

    In Russian references the initials stand after the family name: "Жук А. Н. Муравьи".
    """
    if _CYRILLIC_INITIALS_INSIDE.match(words):
        return True
    following = _AFTER_INITIAL.search(words)
    return following is not None and not TITLE_WORDS.isdisjoint(fold(following[1]).split())


_CYRILLIC_INITIALS_INSIDE = lazy_pattern(r"[Ѐ-Я][\w-]+\s(?:[Ѐ-Я]\.\s?){1,3}[Ѐ-Я]\w")
_AFTER_INITIAL = lazy_pattern(rf"\s{CAPITAL}\.\s([^\s.,]+\s[^.,]+)$")
