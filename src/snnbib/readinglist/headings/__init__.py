"""Fourth step: what headings say of the venue and year of the papers below them. Pure.

A heading is a venue only if it looks like one; any other is a topic, below which the venue and year
of the headings above it hold. `heading_texts` reads the text of one heading, `heading_topics` knows
the words of topics; `evident_topics` are headings that most entries below show to be about papers.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.model import WorkType
from snnbib.readinglist.headings.heading_texts import (
    HeadingText,
    begins_with_year,
    read_heading_text,
)
from snnbib.readinglist.headings.heading_topics import names_only_links
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.units.outline import Section
from snnbib.readinglist.words.headings import CONTENTS_WORDS
from snnbib.text import fold, tidy

__all__ = ["Heading", "read_headings"]

_VENUE_KINDS = frozenset(
    "conference conferences venue venues journal journals 会议 期刊".split()  # noqa: SIM905
)
"""Words of a heading whose parts are venues."""


class Heading(Struct, frozen=True):
    """What holds below a heading: its own words together with the headings above it."""

    venue: str = ""
    is_in_table: bool = False
    """Whether the venue is one of the table."""
    year: int = 0
    year_problem: str = ""
    names_venue_or_year: bool = False
    """Whether the heading itself names a venue or a year."""
    content: str = ""
    """"papers", "other" where it says that something else stands below, or ""."""
    is_edition: bool = False
    """Whether one heading names both venue and year: the proceedings of that year."""
    kind: WorkType | None = None
    """The kind of the works below it, such as books."""


def read_headings(root: Section, topics: frozenset[str] = frozenset()) -> dict[int, Heading]:
    """What holds in each section, by its `id`; `topics` are folded headings that are topics."""
    result = {id(root): Heading()}
    statements: dict[int, HeadingText] = {}
    for part in _all_parts(root):
        is_topic = fold(part.text) in topics
        statements[id(part)] = (
            HeadingText(content="papers") if is_topic else read_heading_text(part.text)
        )
    _read_parts(root, Heading(), _Statements(root, statements), result)
    return result


def _all_parts(section: Section) -> Iterator[Section]:
    for part in section.parts:
        yield part
        yield from _all_parts(part)


class _Statements:
    """What each heading of a list says by itself."""

    def __init__(self, root: Section, by_id: Mapping[int, HeadingText]) -> None:
        self._by_id = by_id
        self._below_years: defaultdict[int, list[HeadingText]] = defaultdict(list)
        for section in _all_parts(root):
            if _is_year(section):
                for part in section.parts:
                    self._below_years[part.level].append(by_id[id(part)])

    def of_parts(self, section: Section) -> list[HeadingText]:
        """Those of the headings right below one."""
        return [self._by_id[id(part)] for part in section.parts]

    def of_peers(self, section: Section) -> list[HeadingText]:
        """Those that decide together about the headings right below one.

        Below a year these are the headings below all years of the list.
        """
        if section.parts and _is_year(section):
            return self._below_years[section.parts[0].level]
        return self.of_parts(section)


def _is_year(section: Section) -> bool:
    words = fold(section.text).split()
    return len(words) == 1 and begins_with_year(words[0])


def _read_parts(
    section: Section, above: Heading, statements: _Statements, result: dict[int, Heading]
) -> None:
    by_venue = _parts_that_are_venues(section, statements.of_peers(section))
    for part, statement in zip(section.parts, statements.of_parts(section), strict=True):
        is_beyond = part.kind == "heading" and _is_contents(section)
        outer = result[id(section.parent)] if is_beyond and section.parent else above
        heading = _combined(statement, replace(above, content=outer.content), by_venue=by_venue)
        result[id(part)] = heading
        if names_only_links(part.text):  # what its parts say, it leaves open
            heading = replace(heading, content=outer.content)
        _read_parts(part, heading, statements, result)
        if part is section.parts[0] and _is_title_of_list(part, section):
            above = heading  # the headings of its level are below it to the reader


def _is_contents(section: Section) -> bool:
    """Whether a heading stands above a table of contents; those below it can be of the list."""
    return bool(section.text) and CONTENTS_WORDS.issuperset(fold(section.text).split())


def _is_title_of_list(part: Section, section: Section) -> bool:
    """Whether a section has the list's title as its heading, and nothing but text below it."""
    has_entries = any(unit.kind != "paragraph" for unit in part.units)
    return section.level == 0 and part.kind == "heading" and not (part.parts or has_entries)


def _parts_that_are_venues(section: Section, statements: Sequence[HeadingText]) -> str:
    """Whether the parts of a section are venues: "all" names, the "acronyms", or "" for none.

    Of "editions", acronyms and names with their year: "Later Papers" beside "CHI 2020" is a topic.

    Args:
        section: the parts of which are judged.
        statements: of the headings that decide together.
    """
    named = [statement.venue for statement in statements if statement.venue]
    # "arXiv" beside topics is where all papers come from, and shows no venues.
    certain = 0 if all(read_venue(name).is_preprint for name in named) else len(named)
    acronyms = sum(statement.is_acronym for statement in statements)
    if certain > 1 and 5 * certain >= 2 * len(statements):
        are_dated = all(statement.year for statement in statements if statement.venue)
        return "editions" if are_dated else "all"
    says_so = not _VENUE_KINDS.isdisjoint(fold(section.text).split())
    if (_is_year(section) or says_so) and 10 * (certain + acronyms) >= 6 * len(statements):
        return "acronyms"
    if certain > 1 and certain + acronyms == len(statements):
        return "acronyms"
    return "acronyms" if acronyms and certain >= acronyms else ""


def _combined(statement: HeadingText, above: Heading, *, by_venue: str) -> Heading:
    """What a heading says with those above it; `by_venue` is that of `_parts_that_are_venues`."""
    venue, is_in_table = statement.venue, statement.is_in_table
    is_dated = by_venue == "editions" and (statement.year or statement.year_problem)
    if not venue and (by_venue == "all" or is_dated or (by_venue and statement.is_acronym)):
        venue = statement.possible_venue
    if statement.is_part_of_venue:
        venue, is_in_table = (tidy(f"{above.venue} {venue}"), False) if above.venue else ("", False)
    names_either = bool(venue or statement.year or statement.year_problem)
    if not venue and not statement.ends_venue:
        venue, is_in_table = above.venue, above.is_in_table
    year = statement.year if statement.year or statement.year_problem else above.year
    problem = statement.year_problem or ("" if statement.year else above.year_problem)
    is_edition = bool(statement.venue and statement.year) or (above.is_edition and not names_either)
    content = statement.content or above.content
    kind = statement.kind or (above.kind if not statement.content else None)
    return Heading(venue, is_in_table, year, problem, names_either, content, is_edition, kind)
