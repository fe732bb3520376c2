"""Parts between commas: what each is by itself, and which of them belong together. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.listed_editions import is_listed_edition
from snnbib.readinglist.recognition.name_lists import ends_in_last_name, find_et_al
from snnbib.readinglist.recognition.people import are_shown, people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, LIKELY_PEOPLE, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    POSSIBLE_VENUE,
    SHORT_NAME,
    SURE_VENUE,
)
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words.venues import (
    COUNTRIES,
    PUBLISHER_ENDINGS,
    PUBLISHER_WORDS,
    PUBLISHERS,
    UNIVERSITY_PRESSES,
    VENUE_WORDS,
)
from snnbib.text import fold

__all__ = [
    "COMMA",
    "ENDS_IN_NUMBER",
    "WITH_INITIALS",
    "ends_in_one_word",
    "grouped_parts",
    "kind_of_part",
    "names_publisher",
    "with_odd_names",
    "with_whole_edition",
    "with_whole_series",
]

# Not inside of "Journal of Combinatorial Theory, Series B" and "Hill Media, Inc.".
COMMA = lazy_pattern(
    r"[,،，](?:\s+(?!(?:Series|Ser\.|Part|Section)\s[A-Z](?!\w)|(?:Inc|Ltd|LLC)\b)|(?<=，))"
)
ENDS_IN_NUMBER = lazy_pattern(r"[A-Za-z]\s+[0-9]{1,4}\s*$")
WITH_INITIALS = 0.95  # "M. Bee" between commas, which no part of a title looks like
_MONTH_AND_DAY = lazy_pattern(r"[^\W\d]{3,}\.?\s[0-9]")


@lru_cache(maxsize=8192)
def kind_of_part(text: str) -> str:
    """A short text by itself: "people", "venue", "year", "remark" or ""."""
    bare = text.strip(" .,;")
    if not bare:
        return ""
    venue = read_venue(bare)
    is_date = venue.year or venue.has_numbers or _MONTH_AND_DAY.match(bare)
    if is_date and not venue.venue:
        return "year"
    if is_remark(bare):
        return "remark"
    if (
        venue.weight >= SURE_VENUE
        or names_publisher(bare)
        or (venue.weight >= ACRONYM and (venue.year or venue.has_numbers))
        or (venue.year and _IN_AND_NAME.match(bare) and fold(venue.venue) not in COUNTRIES)
    ):
        return "venue"
    if people_likeness(bare) >= FULL_NAME:
        return "people"
    return ""


# A long name beside its year: "in Nature Communications Hills & Bees 2023".
_IN_AND_NAME = lazy_pattern(rf"(?:in|at|im|dans|en|em|в) (?=\S+ \S+ \S)(?={CAPITAL})")


def names_publisher(text: str) -> bool:
    """Whether a part names a publisher, in words that are not names of people as well.

    >>> names_publisher("Colina Editorial"), names_publisher("Ada Springer")
    (True, False)
    """
    words = fold(text).split()
    name = " ".join(words)
    has_word = not _SURE_PUBLISHER_WORDS.isdisjoint(words) or name in PUBLISHERS
    is_press = (len(words) > 1 and has_word) or name in UNIVERSITY_PRESSES
    return is_press or text.endswith(PUBLISHER_ENDINGS)


_SURE_PUBLISHER_WORDS = PUBLISHER_WORDS - {"maison", "press", "routledge", "springer", "wiley"}


def _has_volume(parts: Sequence[str], at: int) -> bool:
    """Whether a volume shows that a part is a journal's name: "Ants 3", "Ants, Volume 3"."""
    is_after = at + 1 < len(parts) and _VOLUME.match(parts[at + 1].strip())
    return bool(is_after or ENDS_IN_NUMBER.search(parts[at]))


_VOLUME = lazy_pattern(r"(?:vol(?:ume|umen)?|band|bd|tome|том)\b\.?\s?[0-9]", re.IGNORECASE)


def ends_in_one_word(parts: Sequence[str]) -> bool:
    """Whether one word follows full names, which is rather a publisher or journal.

    >>> ends_in_one_word(["Ada Bee", "Carl Dee", "Nomos"]), ends_in_one_word(["Ziv", "Lempel"])
    (True, False)
    """
    are_full = [" " in name and people_likeness(name) >= FULL_NAME for name in parts[:-1]]
    return bool(are_full) and all(are_full) and _ONE_WORD.fullmatch(parts[-1]) is not None


_ONE_WORD = lazy_pattern(rf"{CAPITAL}[^\W\d_A-Z]+(?:-[^\W\d_]+)?|[A-Z]\w*[A-Z]{{2}}\w*")


def with_whole_series(parts: list[str]) -> list[str]:
    """The parts, where those of one venue's name are together.

    >>> with_whole_series(["Journal of Ants", "Bees", "and Wasps", "2020"])
    ['Journal of Ants, Bees, and Wasps', '2020']
    """
    last = next((n for n, part in enumerate(parts) if part.startswith(_AND)), 0)
    firsts = range(max(0, last - _MOST_SUBJECTS), last - 1)
    first = next((n for n in firsts if _names_subject(parts[n])), -1)
    if first < 0 or not all(map(_may_be_subject, parts[first + 1 : last])):
        return parts
    return [*parts[:first], ", ".join(parts[first : last + 1]), *parts[last + 1 :]]


def with_whole_edition(parts: list[str]) -> list[str]:
    """The parts, where the last are together that name a venue of the table, where and when.

    >>> with_whole_edition(["Ada Bee", "KDD", "Ulm", "Germany", "2020"])
    ['Ada Bee', 'KDD, Ulm, Germany, 2020']
    """
    if len(parts) < _FEWEST_WITH_PLACE or not _YEAR_LAST.search(parts[-1]):
        return parts
    for first in range(max(0, len(parts) - _MOST_OF_EDITION), len(parts) - 2):
        if is_listed_edition(edition := ", ".join(parts[first:])):
            return [*parts[:first], edition]
    return parts


_YEAR_LAST = lazy_pattern(rf"{YEAR_DIGITS}\W*$")
_FEWEST_WITH_PLACE = 3
_MOST_OF_EDITION = 5
_AND = ("and ", "& ", "und ", "et ", "y ", "e ")
_MOST_SUBJECTS = 5


def _names_subject(part: str) -> bool:
    """Whether a part ends in a word for a meeting or journal, and what it is about."""
    named = _SUBJECT_LAST.search(part)
    return named is not None and not _NAMED_BY_SUBJECT.isdisjoint(fold(named["word"]).split())


_SUBJECT_LAST = lazy_pattern(
    r"(?P<word>[^\W\d]\w+)\s(?:of|on|for|in|de|für|über)\s(?:the\s)?[^\W\d][\w-]*(?:\s[\w-]+){0,3}$"
)
_NAMED_BY_SUBJECT = VENUE_WORDS | {"meeting", "review", "studies", "reports"}


def _may_be_subject(part: str) -> bool:
    """Whether a part is a word or a few in capitals, and not the full name of a person."""
    is_short = part[:1].isupper() and len(part.split()) <= FEWEST_TITLE_WORDS
    return is_short and (" " not in part or people_likeness(part) < FULL_NAME)


def with_odd_names(parts: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """The kinds of parts, where those among people that look like words are people as well.

    >>> with_odd_names(["Ada Bee", "Or Cee", "Carl Dee", "ICLR"], ["people", "", "people", ""])
    ['people', 'people', 'people', '']
    >>> with_odd_names(["Counting silence", "Ada Bee", "Carl Dee"], ["", "people", "people"])
    ['', 'people', 'people']
    """
    found = list(kinds)
    if kinds.count("people") < _FEWEST_BESIDE_ODD or "" not in kinds:
        return found
    end = len(kinds) - kinds[::-1].index("people")
    while end < len(kinds) and not kinds[end] and are_shown(parts[: end + 1])[end]:
        end += 1
    begins_title = _LIKE_SENTENCE.fullmatch(parts[0]) is not None
    for at, is_shown in enumerate(are_shown(parts[:end])):
        is_odd_name = is_shown and not kinds[at] and (at or not begins_title)
        found[at] = "people" if is_odd_name else kinds[at]
    return found


_FEWEST_BESIDE_ODD = 2
# "Counting silence, Ada Bee, Eva Eff": a title in front, and not a person.
_LIKE_SENTENCE = lazy_pattern(rf"{CAPITAL}\w*(?:\s[a-z]\w+)+")


def grouped_parts(parts: Sequence[str], own_kinds: Sequence[str]) -> list[str]:
    """Parts between commas, put together again by kind.

    Args:
        parts: in order.
        own_kinds: what `kind_of_part` says of each.
    """
    if number := _people_after_title(parts):
        comma = "、" if CJK_CHARACTER.search(parts[1]) else ", "
        rest = grouped_parts(parts[number:], own_kinds[number:])
        return [parts[0], comma.join(parts[1:number]), *rest]
    kinds = list(own_kinds)
    if _is_subject_after_people(parts, kinds):
        kinds[-2] = "venue"
    first = next((n for n, kind in enumerate(kinds) if not kind), len(parts))
    last = max((n for n, kind in enumerate(kinds) if not kind), default=-1)
    for n in range(first, last + 1):
        is_sure = kinds[n] == "venue" or (kinds[n] == "people" and _are_surely_people(parts[n]))
        may_stay = kinds[n] == "year" or (n > first and is_sure)
        kinds[n] = kinds[n] if may_stay else ""
    names = next(
        (
            n
            for n, part in enumerate(parts)
            if (people_likeness(part) < POSSIBLE_PEOPLE and own_kinds[n] != "people")
            or is_remark(part)
            or (n and ends_in_last_name(parts[n - 1]))
            or (kinds[n] == "venue" and n)
        ),
        len(parts),
    )
    if kinds[names : names + 1] == ["year"] and ends_in_one_word(parts[:names]):
        names -= 1
    is_after_last = 0 < names < len(parts) and ends_in_last_name(parts[names - 1])
    if is_after_last and kinds[names : names + 2] == ["people", "year"]:
        kinds[names] = "venue"  # "Ada Bee and Eve Dee, Chemische Welt, 2001"
    # A series of words: "Sort, Filter, and Join Ants".
    goes_on = names < len(parts) and parts[names].startswith("and ")
    is_series = goes_on and not any(" " in part for part in parts[:names])
    may_be_people = names > 0 and not is_series
    are_people = may_be_people and people_likeness(", ".join(parts[:names])) >= LIKELY_PEOPLE
    kinds[:names] = [
        "people" if are_people else "" if kind == "people" else kind for kind in kinds[:names]
    ]
    first_venue = 0 if _begins_with_volume(parts) else 1
    for n in range(first_venue, len(parts) - 1):
        if (
            not kinds[n]
            and kinds[n + 1] == "year"
            and read_venue(parts[n]).weight >= (0.1 if _has_volume(parts, n) else SHORT_NAME)
            and count_words(parts[n]) <= 7
        ):
            kinds[n] = "venue"
    return _joined_by_kind(parts, kinds)


def _begins_with_volume(parts: Sequence[str]) -> bool:
    """Whether a name and its volume stand first, and a page, not a year, behind: "Ants 5, 585"."""
    name, page = (*parts, "")[:2]
    is_named = ENDS_IN_NUMBER.search(name) and read_venue(name).weight >= SHORT_NAME
    return bool(is_named) and _PAGE.match(page) is not None and not read_venue(page).year


_PAGE = lazy_pattern(r"[A-Za-z]?[0-9]{1,8}(?:\s?[–-]\s?[0-9]{1,8})?\W*$")


def _is_subject_after_people(parts: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a journal named by its subject stands between a full name and the year.

    As in "Ada Bee, Intensive Care Medicine, 2001", where it looks like one more name.
    """
    if len(parts) < _FEWEST_WITH_JOURNAL or kinds[-1] != "year":
        return False
    person, name = parts[-3:-1]
    is_full = " " in person and people_likeness(person) >= FULL_NAME
    is_full = is_full or CJK_CHARACTER.match(person) is not None
    return is_full and "." not in name and read_venue(name).weight >= POSSIBLE_VENUE


_FEWEST_WITH_JOURNAL = 3


def _people_after_title(parts: Sequence[str]) -> int:
    """Where people end between a title and a name with the year; 0 if they do not stand so.

    As in "title, people, journal, year": one name in Chinese, Japanese or Korean characters can
    look like a title, and a title like one more name.
    """
    if len(parts) < _FEWEST_WITH_PEOPLE or kind_of_part(parts[-1]) != "year":
        return 0
    title, likeness = parts[0], people_likeness(parts[0])
    if CJK_CHARACTER.search(title):
        is_title = likeness < POSSIBLE_PEOPLE or (
            likeness < FULL_NAME and len(title) > _LONGEST_NAME
        )
    else:
        is_title = likeness < POSSIBLE_PEOPLE and count_words(title) >= FEWEST_TITLE_WORDS
    names = list(takewhile(lambda part: people_likeness(part) >= FULL_NAME, parts[1:-2]))
    is_before_name = is_title and len(names) == len(parts) - 3 and parts[-2][:1].isupper()
    is_in_signs = is_title and bool(names) and CJK_CHARACTER.search(title) is not None
    return 1 + len(names) if is_in_signs or is_before_name else 0


_LONGEST_NAME = 4
_FEWEST_WITH_PEOPLE = 4


def _are_surely_people(part: str) -> bool:
    return people_likeness(part) >= WITH_INITIALS or find_et_al(part) is not None


def _joined_by_kind(parts: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """The parts, with neighbors of one kind as one text, and a year with the venue before it."""
    groups: list[list[str]] = []
    previous = None
    for part, kind in zip(parts, kinds, strict=True):
        group = "venue" if kind == "year" and previous == "venue" else kind
        if groups and group == previous:
            groups[-1].append(part)
        else:
            groups.append([part])
        previous = group
    return [", ".join(group) for group in groups]
