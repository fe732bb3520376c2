"""Fourth step: what headings say of the venue and year of the papers below them. Pure.

A heading is a venue only if it looks like one; any other is a topic, below which the venue and year
of the headings above it hold.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.kinds import heading_kind
from snnbib.readinglist.labels import trim
from snnbib.readinglist.outline import Section
from snnbib.readinglist.venue_levels import ACRONYM, DATED_NAME, POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.venue_text import (
    VenueText,
    canonical_venue,
    edition_without_place,
    is_remark,
    read_venue,
)
from snnbib.readinglist.words.headings import GENERIC_HEADINGS, NOT_PAPERS, PAPER_HEADINGS
from snnbib.readinglist.words.venues import VENUE_WORDS, WEAK_VENUE_WORDS
from snnbib.readinglist.years import find_year
from snnbib.text import fold, tidy

__all__ = ["Heading", "read_headings"]

_ANCHOR = lazy_pattern(r"\{#[^{}]*\}|:[a-z0-9_+-]+:")
_NUMBER = lazy_pattern(
    r"^\W*(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[IVX]{1,4}|[A-Z])[.)、:]\s*(?=\S)(?!\w+\.)"
)
_FULL_YEAR = lazy_pattern(r"(?<![0-9])(?:1[0-9]{3}|[2-9][0-9]{3})(?![0-9])")
_SMALL_WORDS = frozenset(
    """
    and of the for to other related useful awesome open source public online y de und et our this
    how s
    """.split()  # noqa: SIM905
)
"""Words that say nothing of what stands below a heading."""
_VENUE_KINDS = frozenset(
    "conference conferences venue venues journal journals 会议 期刊".split()  # noqa: SIM905
)
"""Words of a heading whose parts are venues."""
_RANGE_WORDS = frozenset(
    "before since until after pre post to earlier from older 以前 之前".split()  # noqa: SIM905
)
"""Words that make a year the end of a range."""
_MODIFIERS = frozenset(word for word in NOT_PAPERS if word + "s" in NOT_PAPERS) | {
    "data", "news", "software", "index", "history", "summer", "community", "company",
}  # fmt: skip
"""Words of NOT_PAPERS that stand in front of another noun in the names of topics."""
_CJK_NOT_PAPERS = tuple(word for word in NOT_PAPERS if re.fullmatch(r"[\u3040-\u9fff]{2,}", word))
_SEVERAL = lazy_pattern(r"\s*(?:[,;/&+|、，]|\band\b|\bund\b|\by\b|\bet\b)\s*")


@dataclass(frozen=True, slots=True)
class Heading:
    """What holds below a heading: its own words together with the headings above it."""

    venue: str = ""
    is_in_table: bool = False
    """Whether the venue is one of the table."""
    year: int = 0
    year_problem: str = ""
    tells: bool = False
    """Whether the heading itself names a venue or a year."""
    topic: str = ""
    """"papers", "other" where it says that something else stands below, or ""."""
    is_together: bool = False
    """Whether venue and year are named by one heading, so that they are one edition."""
    kind: WorkType | None = None
    """The kind of the works below it, such as books."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a heading says by itself."""

    venue: str = ""
    is_in_table: bool = False
    year: int = 0
    year_problem: str = ""
    topic: str = ""
    ends_venue: bool = False
    """Whether it names several venues, so that none of them holds below it."""
    maybe_venue: str = ""
    """A name that is a venue only if its neighbors are."""
    is_acronym: bool = False
    """Whether `maybe_venue` looks like an acronym, not like any short name."""
    is_side: bool = False
    """Whether it is a part of the venue above it: "Workshops", "Findings"."""
    kind: WorkType | None = None


def read_headings(root: Section, topics: frozenset[str] = frozenset()) -> dict[int, Heading]:
    """What holds in each section, by its `id`; `topics` are folded headings that are topics."""
    result = {id(root): Heading()}
    _read_parts(root, Heading(), topics, result)
    return result


def _read_parts(
    section: Section, above: Heading, topics: frozenset[str], result: dict[int, Heading]
) -> None:
    statements = [
        _read_heading(part.text) if fold(part.text) not in topics else _Statement(topic="papers")
        for part in section.parts
    ]
    by_venue = _names_venues(section, statements)
    for part, statement in zip(section.parts, statements, strict=True):
        heading = _combined(statement, above, by_venue=by_venue)
        result[id(part)] = heading
        _read_parts(part, heading, topics, result)
        if part is section.parts[0] and _is_title_of_list(part, section):
            above = heading  # the headings of its level are below it to the reader


def _is_title_of_list(part: Section, section: Section) -> bool:
    """Whether a section has the list's title as its heading, and nothing but text below it."""
    has_entries = any(unit.kind != "paragraph" for unit in part.units)
    return section.level == 0 and part.kind == "heading" and not (part.parts or has_entries)


def _names_venues(section: Section, statements: Sequence[_Statement]) -> str:
    """Whether the parts of a section are venues: "all" names, the "acronyms", or "" for none."""
    certain = sum(bool(statement.venue) for statement in statements)
    acronyms = sum(statement.is_acronym for statement in statements)
    if certain > 1 and 5 * certain >= 2 * len(statements):
        return "all"
    words = fold(section.text).split()
    says_so = not _VENUE_KINDS.isdisjoint(words)
    below_year = len(words) == 1 and _is_number(words[0])
    if (below_year or says_so) and 10 * (certain + acronyms) >= 6 * len(statements):
        return "acronyms"
    if certain > 1 and certain + acronyms == len(statements):
        return "acronyms"
    return "acronyms" if acronyms and certain >= acronyms else ""


def _combined(statement: _Statement, above: Heading, *, by_venue: str) -> Heading:
    venue, is_in_table = statement.venue, statement.is_in_table
    if (
        not venue
        and statement.maybe_venue
        and (by_venue == "all" or (by_venue and statement.is_acronym))
    ):
        venue = statement.maybe_venue
    if statement.is_side:
        venue, is_in_table = (tidy(f"{above.venue} {venue}"), False) if above.venue else ("", False)
    tells = bool(venue or statement.year or statement.year_problem)
    if not venue and not statement.ends_venue:
        venue, is_in_table = above.venue, above.is_in_table
    year = statement.year if statement.year or statement.year_problem else above.year
    problem = statement.year_problem or ("" if statement.year else above.year_problem)
    together = bool(statement.venue and statement.year) or (above.is_together and not tells)
    topic = statement.topic or above.topic
    kind = statement.kind or (above.kind if not statement.topic else None)
    return Heading(venue, is_in_table, year, problem, tells, topic, together, kind)


def _read_heading(text: str) -> _Statement:
    """What a heading says by itself."""
    bare = _without_number(trim(_ANCHOR.sub("", text).replace("_", " ")))
    bare = re.sub(r"(?<=\w)-(?=[A-Za-z]{2})", " ", bare) if len(bare.split()) <= 2 else bare
    bare = edition_without_place(bare)
    year, problem = _year(bare)
    without = _FULL_YEAR.sub(" ", find_year(bare)[1])
    name = (
        trim(without)
        if _is_venue(read_venue(without), trim(without), has_year=False)
        else _without_generic(without)
    )
    topic = _topic(bare)
    kind = heading_kind(bare)
    statement = _Statement(year=year, year_problem=problem, topic=topic, kind=kind)
    if kind or not re.search(r"\w", name):
        return statement
    venue = read_venue(name)
    if _is_several(without) and not venues.recognize(name):
        return replace(statement, ends_venue=True)
    if _is_side(name):
        return replace(statement, venue=name, is_side=True)
    if not _is_venue(venue, name, has_year=bool(year or problem)):
        return _with_possible_venue(statement, venue, bare, name)
    is_in_table = venues.recognize(name) is not None
    return replace(
        statement, venue=canonical_venue(venue.venue), is_in_table=is_in_table, topic="papers"
    )


def _without_number(text: str) -> str:
    """A heading without its number or letter: "2. Papers", but not "J. ACM"."""
    without = tidy(_NUMBER.sub("", text))
    is_name = without != text and text[:1].isalpha() and venues.recognize(find_year(text)[1])
    return tidy(text) if is_name else without


def _with_possible_venue(
    statement: _Statement, venue: VenueText, bare: str, name: str
) -> _Statement:
    """A heading that may be a topic, or a venue if its neighbors are venues."""
    year, problem = (
        (statement.year, statement.year_problem) if _is_year_heading(bare, name) else (0, "")
    )
    is_acronym = (venue.weight >= POSSIBLE_VENUE and len(name.split()) <= 3) or (
        bool(year) and venue.weight > 0 and len(name.split()) <= 2
    )
    is_name = venue.weight > 0 and not name[:1].islower() and len(name.split()) <= 8
    # "Review" alone is a kind of paper, or the end of a venue's name.
    is_alone = fold(name) in WEAK_VENUE_WORDS and not _CAPITALS.fullmatch(name)  # "ACM" is a name
    is_like_venue = (is_acronym or is_name) and not is_alone
    return replace(
        statement,
        year=year,
        year_problem=problem,
        maybe_venue=venue.venue if is_like_venue else "",
        is_acronym=is_acronym,
    )


_CAPITALS = lazy_pattern(r"[A-Z]{3,5}")


def _is_year_heading(text: str, name: str) -> bool:
    """Whether the year of a heading that is not a venue is that of the papers below."""
    words = fold(text).split()
    first_or_last = bool(words) and (_is_number(words[0]) or bool(_ENDS_IN_YEAR.search(words[-1])))
    is_range = not _RANGE_WORDS.isdisjoint(words)
    return first_or_last and not is_range and len(name.split()) <= 6


_WEAK_WORDS = 0.45  # what names of words weigh that titles and topics have, too


_ENDS_IN_YEAR = lazy_pattern(r"^(?:[a-z]{2,})?(?:1[89]|20)[0-9]{2}")


def _is_number(word: str) -> bool:
    return bool(re.match(r"(?:1[89]|20)[0-9]{2}", word))


def _year(text: str) -> tuple[int, str]:
    """The year that a heading names, or 0; why it cannot be used, or ""."""
    years = sorted({int(digits) for digits in _FULL_YEAR.findall(text)})
    if not years:
        return find_year(text)[0], ""
    usable = [year for year in years if 1800 <= year <= 2099]
    if not usable:
        return 0, f"{years[0]:04} is not between 1800 and 2099"
    return (usable[0], "") if len(usable) == 1 else (0, "the heading names several")


def _without_generic(text: str) -> str:
    """A heading without "papers", "accepted" and the like at its ends, or in brackets."""
    text = re.sub(r"\(([^()]*)\)", lambda match: "" if _is_generic(match[1]) else match[0], text)
    words = text.split()
    while words and _is_generic(words[0]) and not _is_needed(words, words[1:]):
        words.pop(0)
    while words and _is_generic(words[-1]) and not _is_needed(words, words[:-1]):
        words.pop()
    return trim(" ".join(words))


def _is_needed(words: list[str], others: list[str]) -> bool:
    """Whether words name a venue that fewer words do not name: "Phys. Rev. A"."""
    venue = venues.recognize(" ".join(words))
    return venue is not None and venues.recognize(" ".join(others)) is not venue


def _is_generic(text: str) -> bool:
    words = fold(text).split()
    return all(word in GENERIC_HEADINGS or word.isdigit() for word in words) or is_remark(text)


def _is_venue(venue: VenueText, name: str, *, has_year: bool) -> bool:
    words = name.split()
    if listed := venues.recognize(name):
        if listed.is_subject or _is_of_plain_words(name):
            return has_year
        return len(words) <= 4 or venue.weight >= SURE_VENUE
    if len(words) == 1 and fold(name) in VENUE_WORDS:
        return False
    if _names_several_venues(name) or _READING_GROUP.search(name):
        return False
    if venue.weight >= SURE_VENUE and venue.venue:
        return len(words) > 1 or venue.is_preprint or has_year
    is_topic = len(words) > 1 and venue.weight == _WEAK_WORDS  # "Research Frontiers (2024)"
    return has_year and venue.weight >= DATED_NAME and len(words) <= 3 and not is_topic


def _names_several_venues(text: str) -> bool:
    """Whether a heading stands above a list of venues: "Top conferences in robotics"."""
    named = _OF.split(_LIST_OF.sub("", text), maxsplit=1)[0]
    words = [word for word in fold(_BRACKETS.sub(" ", named)).split() if word != "list"]
    return words[-1:] in (["conferences"], ["journals"], ["symposia"])


_READING_GROUP = lazy_pattern(r"\b(?:journal|reading|paper) (?:club|group)s?\b", re.IGNORECASE)
_OF = lazy_pattern(r"\s(?:in|on|of|for)\s", re.IGNORECASE)
_LIST_OF = lazy_pattern(r"^(?:an? |the )?lists? of\s", re.IGNORECASE)
_BRACKETS = lazy_pattern(r"\([^()]*\)")


def _is_of_plain_words(name: str) -> bool:
    """Whether a venue's name could as well be a topic: "Big Data", not "BigData" or "Nature"."""
    words = fold(name).split()
    typical = VENUE_WORDS | WEAK_VENUE_WORDS
    return len(words) > 1 and typical.isdisjoint(words) and not re.search(r"[A-Z]{2}|\d", name)


def _is_several(text: str) -> bool:
    """Whether a heading names several venues.

    A comma also stands inside one venue's name ("Acoustics, Speech and Signal Processing").
    """
    parts = [part for part in _SEVERAL.split(_without_generic(text)) if part]
    return (
        len(parts) > 1
        and all(
            read_venue(part).weight >= POSSIBLE_VENUE and len(part.split()) <= 4 for part in parts
        )
        and sum(read_venue(part).weight >= ACRONYM for part in parts) * 2 > len(parts) - 1
    )


def _is_side(name: str) -> bool:
    words = fold(name).split()
    return bool(set(words) & {"workshop", "workshops", "findings"}) and all(
        word in {"workshop", "workshops", "findings", "papers", "track"} for word in words
    )


_DATA_SETS = lazy_pattern(r"\bdata[ -]sets?\b", re.IGNORECASE)


def _topic(text: str) -> str:
    """Whether a heading says that papers, or that other things, stand below it."""
    text = _DATA_SETS.sub("datasets", text)
    words = set(fold(text).split())
    if _OTHER_LISTS.search(fold(text)):
        return "other"
    if words & PAPER_HEADINGS or any(
        word in text for word in ("论文", "论 文", "論文", "文献", "综述")
    ):
        return "papers"
    telling = [
        word
        for word in fold(text).split()
        if word not in GENERIC_HEADINGS and word not in _SMALL_WORDS
    ]
    if _names_several_venues(text):
        return "other"
    others = {word for part in _PARTS.split(text) for word in _others_in(part)}
    if others and len(others) * 2 >= len(telling):
        return "other"
    folded = fold(text)
    if any(word in folded for word in _CJK_NOT_PAPERS) and len(text) <= 12:
        return "other"
    return ""


# Lists that others keep: "External reading lists".
_OTHER_LISTS = lazy_pattern(r"\b(?:external|other|related|similar|more) (?:\w+ )?lists$")
# Where one of several nouns ends, and where its complement begins: "tools for X and data on Y".
_PARTS = lazy_pattern(
    r"[,;/&+|:()]|\s(?:and|or|und|y|et|for|of|in|on|with|from|by)\s", re.IGNORECASE
)


def _others_in(part: str) -> list[str]:
    """The words of a noun phrase that say that something else than papers stands below.

    A word in the singular in front of a noun says what the papers are about: "Code Generation".
    """
    words = fold(part).split()
    return [
        word
        for at, word in enumerate(words)
        if word in NOT_PAPERS
        and (at + 1 == len(words) or word not in _MODIFIERS)
        and (word != "data" or _SMALL_WORDS.issuperset(words[:at]))  # "Big Data" is a topic
    ]
