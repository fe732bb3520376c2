"""What one heading says by itself: a venue, a year, a kind of work, or a topic. Pure."""

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.headings.heading_topics import (
    content_below,
    names_things_of_venue,
    names_topic,
    stands_above_venues,
)
from snnbib.readinglist.recognition.labels import trim
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    DATED_NAME,
    POSSIBLE_VENUE,
    SURE_VENUE,
)
from snnbib.readinglist.recognition.venue_text import (
    VenueText,
    canonical_venue,
    edition_without_place,
    is_remark,
    read_venue,
)
from snnbib.readinglist.recognition.years import DECADE, YEAR_DIGITS, YEARS, find_year
from snnbib.readinglist.shapes.kinds import heading_kind
from snnbib.readinglist.words.headings import GENERIC_HEADINGS, LINKS, NOT_PAPERS, PAPER_QUALIFIERS
from snnbib.readinglist.words.venues import VENUE_WORDS, WEAK_VENUE_WORDS
from snnbib.text import fold, tidy

__all__ = ["HeadingText", "begins_with_year", "read_heading_text"]

# "{#papers}", ":books:", and how many entries stand below: "2024 (12)", "CHI (7 papers)"
_ANCHOR_OR_COUNT = lazy_pattern(
    r"\{#[^{}]*\}|:[a-z0-9_+-]+:|\s[(\[（【]\s*[0-9]{1,3}(?:\s*(?:papers?|篇))?\s*[)\]）】]\s*$"
)
_NUMBER = lazy_pattern(
    r"^\W*(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[IVX]{1,4}|[A-Z])[.)、:]\s*(?=\S)(?!\w+\.)"
)
_FULL_YEAR = lazy_pattern(rf"(?<![0-9])(?:1[0-9]{{3}}|[2-9][0-9]{{3}})(?![0-9]|{DECADE})")
# The name of a repository, which says little of what is in it: "ant-library".
_REPOSITORY = lazy_pattern(r"[a-z0-9]+(?:[-_][a-z0-9]+)+", re.IGNORECASE)
_RANGE_WORDS = frozenset(
    "before since until after pre post to earlier from older 以前 之前".split()  # noqa: SIM905
)
"""Words that make a year the end of a range."""
_BETWEEN_VENUES = lazy_pattern(r"\s*(?:[,;/&+|、，]|\band\b|\bund\b|\by\b|\bet\b)\s*")


class HeadingText(Struct, frozen=True):
    """What a heading says by itself."""

    venue: str = ""
    is_in_table: bool = False
    year: int = 0
    year_problem: str = ""
    content: str = ""
    ends_venue: bool = False
    """Whether it names several venues, so that none of them holds below it."""
    possible_venue: str = ""
    """A name that is a venue only if its neighbors are."""
    is_acronym: bool = False
    """Whether `possible_venue` looks like an acronym, not like any short name."""
    is_part_of_venue: bool = False
    """Whether it is a part of the venue above it: "Workshops", "Findings"."""
    kind: WorkType | None = None


@lru_cache(maxsize=4096)  # the same years stand below each topic of a list
def read_heading_text(text: str) -> HeadingText:
    """What a heading says by itself."""
    bare = _without_number(trim(_ANCHOR_OR_COUNT.sub("", text).replace("_", " ")))
    bare = bare if bare.isascii() else _YEAR_AND_WORD.sub(" ", bare)
    bare = re.sub(r"(?<=\w)-(?=[A-Za-z]{2})", " ", bare) if len(bare.split()) <= 2 else bare
    bare = edition_without_place(bare)
    year, problem = _year_or_problem(bare)
    without = _FULL_YEAR.sub(" ", find_year(bare)[1])
    name = (
        trim(without)
        if _is_venue(read_venue(without), trim(without), has_year=False)
        else _without_generic(without)
    )
    content = content_below(bare)
    if content == "other" and _REPOSITORY.fullmatch(text.strip()):
        content = ""
    kind = heading_kind(bare)
    heading = HeadingText(year=year, year_problem=problem, content=content, kind=kind)
    is_of_readers = _MEETINGS_OF_READERS.search(name) or _COURSE.match(bare)
    if (year and fold(name) in _RANGE_WORDS) or is_of_readers:
        return replace(heading, year=0, year_problem="")  # "Pre-1980", "Reading Group 2020"
    if kind or not re.search(r"\w", name) or _SUBJECT.search(name):
        return heading
    venue = read_venue(name)
    if _names_several_venues(without) and not venues.recognize(name):
        return replace(heading, ends_venue=True)
    if _is_part_of_venue(name):
        return replace(heading, venue=name, is_part_of_venue=True)
    are_events = content == "other" and not (year or venues.recognize(name))
    if are_events or not _is_venue(venue, name, has_year=bool(year or problem)):
        return _with_possible_venue(heading, venue, bare, name)
    is_in_table = venues.recognize(name) is not None
    return replace(
        heading, venue=canonical_venue(venue.venue), is_in_table=is_in_table, content="papers"
    )


def _edition_above_topic(text: str) -> str:
    """The known venue in front of its year and a topic: "CHI 2019 ant counting"; else ""."""
    edition = _EDITION_AND_TOPIC.match(text)
    listed = venues.recognize(edition["name"]) if edition else None
    if edition is None or listed is None or listed.is_subject:
        return ""
    words = set(fold(edition["topic"]).split())
    is_other = not words.isdisjoint((NOT_PAPERS - LINKS) | _RANGE_WORDS)
    return "" if is_other else canonical_venue(edition["name"])


_EDITION_AND_TOPIC = lazy_pattern(
    rf"(?P<name>[A-Z]\w*[A-Z]\w*)[\s'’-]*{YEAR_DIGITS}[\s:,–-]+(?P<topic>\w.{{2,60}})$"
)


# Where a Chinese or Japanese word follows the year without a space: "ICML2020论文集".
_YEAR_AND_WORD = lazy_pattern(r"(?<=20[0-9]{2})(?![年年月])(?=[\u3040-\u30ff\u4e00-\u9fff])")
_MEETINGS_OF_READERS = lazy_pattern(
    r"(?:\b(?:seminars?|(?:reading|study) groups?|journal clubs?)|세미나|스터디|ゼミ|读书会)$",
    re.IGNORECASE,
)
_COURSE = lazy_pattern(r"[A-Z]{2,5}[ -]?[0-9]{3}[A-Za-z]?(?!\w)")  # "ANT 231, Fall 2021"


def _without_number(text: str) -> str:
    """A heading without its number or letter: "2. Papers", but not "J. ACM"."""
    without = tidy(_NUMBER.sub("", text))
    is_name = without != text and text[:1].isalpha() and venues.recognize(find_year(text)[1])
    return tidy(text) if is_name else without


def _with_possible_venue(
    heading: HeadingText, venue: VenueText, bare: str, name: str
) -> HeadingText:
    """A heading that may be a topic, or a venue if its neighbors are venues."""
    if heading.year and (edition := _edition_above_topic(bare)):
        return replace(heading, venue=edition, is_in_table=True)
    year, problem = (
        (heading.year, heading.year_problem) if _is_year_heading(bare, name) else (0, "")
    )
    is_acronym = (venue.weight >= POSSIBLE_VENUE and len(name.split()) <= 3) or (
        bool(year) and venue.weight > 0 and len(name.split()) <= 2
    )
    is_name = venue.weight > 0 and not name[:1].islower() and len(name.split()) <= 8
    # "Review" alone is a kind of paper, or the end of a venue's name.
    listed = venues.recognize(name)
    is_sure = _CAPITALS.fullmatch(name) or (listed is not None and not listed.is_subject)
    is_cut = len(name.split()) < len(bare.split()) - bool(heading.year)  # "Position papers"
    words_alone = WEAK_VENUE_WORDS | VENUE_WORDS if is_cut else WEAK_VENUE_WORDS
    is_alone = fold(name) in words_alone and not is_sure  # "ACM" and "Lancet" are names
    is_topic = venue.weight < ACRONYM and (is_cut or venue.weight < POSSIBLE_VENUE)
    is_topic = is_topic and names_topic(bare)
    is_like_venue = (is_acronym or is_name) and not (is_alone or is_topic)
    return replace(
        heading,
        year=year,
        year_problem=problem,
        possible_venue=venue.venue if is_like_venue else "",
        is_acronym=is_acronym,
    )


_CAPITALS = lazy_pattern(r"[A-Z]{3,5}")


def _is_year_heading(text: str, name: str) -> bool:
    """Whether the year of a heading that is not a venue is that of the papers below."""
    words = fold(text).split()
    first_or_last = bool(words) and (
        begins_with_year(words[0]) or bool(_ENDS_IN_YEAR.search(words[-1]))
    )
    is_range = not _RANGE_WORDS.isdisjoint(words)
    return first_or_last and not is_range and len(name.split()) <= 6


_ENDS_IN_YEAR = lazy_pattern(rf"^(?:[a-z]{{2,}})?{YEAR_DIGITS}")


def begins_with_year(word: str) -> bool:
    """Whether a word begins with a year since 1800."""
    return bool(re.match(YEAR_DIGITS, word))


def _year_or_problem(text: str) -> tuple[int, str]:
    """The year that a heading names, or 0; why it cannot be used, or ""."""
    years = sorted({int(digits) for digits in _FULL_YEAR.findall(text)})
    if not years:
        return find_year(text)[0], ""
    usable = [year for year in years if year in YEARS]
    if not usable:
        return 0, f"{years[0]:04} is not between {YEARS[0]} and {YEARS[-1]}"
    return (usable[0], "") if len(usable) == 1 else (0, "the heading names several")


def _without_generic(text: str) -> str:
    """A heading without "papers", "accepted" and the like at its ends, or in brackets."""
    text = re.sub(r"\(([^()]*)\)", lambda match: "" if _is_generic(match[1]) else match[0], text)
    words = text.split()
    while words and _is_generic(words[0]) and not _are_needed_to_name_venue(words, words[1:]):
        words.pop(0)
    while words and _is_generic(words[-1]) and not _are_needed_to_name_venue(words, words[:-1]):
        words.pop()
    return trim(" ".join(words))


def _are_needed_to_name_venue(words: list[str], others: list[str]) -> bool:
    """Whether words name a venue that fewer words do not name: "Phys. Rev. A"."""
    venue = venues.recognize(" ".join(words))
    return venue is not None and venues.recognize(" ".join(others)) is not venue


def _is_generic(text: str) -> bool:
    """Whether a text is only "papers", "accepted" and the like, a number, or a remark."""
    words = fold(text).split()
    return all(word in GENERIC_HEADINGS or word.isdigit() for word in words) or is_remark(text)


def _is_venue(venue: VenueText, name: str, *, has_year: bool) -> bool:
    """Whether a heading is a venue, by its name without year and whether it has a year."""
    words = name.split()
    if listed := venues.recognize(name):
        is_small = name.islower() or len(name) < _SHORTEST_ACRONYM  # "crypto", "RE"
        is_word = listed.is_common_word and name.istitle()  # "Networking", not "SIGCOMM"
        if listed.is_subject or is_small or is_word or _is_of_plain_words(name):
            return has_year
        return len(words) <= 4 or venue.weight >= SURE_VENUE
    if _KINDS_OF_VENUES.issuperset(fold(name).split()):
        return False
    if stands_above_venues(name) or names_things_of_venue(name) or _READING_GROUP.search(name):
        return False
    if venue.weight >= SURE_VENUE and venue.venue:
        return len(words) > 1 or venue.is_preprint or has_year
    is_topic = len(words) > 1 and venue.weight == POSSIBLE_VENUE  # "Research Frontiers (2024)"
    return has_year and venue.weight >= DATED_NAME and len(words) <= 3 and not is_topic


_SHORTEST_ACRONYM = 3
# "Journal Papers", "Refereed Conference Publications", "Conference Talks"
_KINDS_OF_VENUES = (
    GENERIC_HEADINGS
    | PAPER_QUALIFIERS
    | NOT_PAPERS
    | VENUE_WORDS
    | frozenset(
        """
    workshop workshops symposium symposia magazine magazines transactions international national
    domestic refereed reviewed peer invited technical report reports chapter chapters
    conf sci ei
    """.split()  # noqa: SIM905
    )
)
_READING_GROUP = lazy_pattern(r"\b(?:journal|reading|paper) (?:club|group)s?\b", re.IGNORECASE)


# A subject of arXiv, which has a letter for the field: "cs.CV", "Daily papers of math.AG".
_SUBJECT = lazy_pattern(r"(?<![\w.-])[a-z-]{2,8}\.[A-Z]{2}(?![\w.])")


def _is_of_plain_words(name: str) -> bool:
    """Whether a venue's name could as well be a topic: "Big Data", not "BigData" or "Nature"."""
    words = fold(name).split()
    has_usual = not (VENUE_WORDS.isdisjoint(words) and WEAK_VENUE_WORDS.isdisjoint(words))
    return len(words) > 1 and not has_usual and not re.search(r"[A-Z]{2}|\d", name)


def _names_several_venues(text: str) -> bool:
    """Whether a heading names several venues.

    A comma also stands inside one venue's name ("Acoustics, Speech and Signal Processing").
    """
    parts = [part for part in _BETWEEN_VENUES.split(_without_generic(text)) if part]
    return (
        len(parts) > 1
        and all(
            read_venue(part).weight >= POSSIBLE_VENUE and len(part.split()) <= 4 for part in parts
        )
        and sum(read_venue(part).weight >= ACRONYM for part in parts) * 2 > len(parts) - 1
    )


def _is_part_of_venue(name: str) -> bool:
    """Whether a heading names only a part of the venue above it: "Workshops", "Findings"."""
    words = fold(name).split()
    return bool(set(words) & {"workshop", "workshops", "findings"}) and all(
        word in {"workshop", "workshops", "findings", "papers", "track"} for word in words
    )
