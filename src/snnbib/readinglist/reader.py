"""Puts the five steps together: what each unit of a list is, and the papers among them. Pure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link, Paper, Person, WorkType
from snnbib.readinglist.bibtex_block import read_bibtex
from snnbib.readinglist.blocks import Block, read_blocks
from snnbib.readinglist.cited_names import read_cited_people
from snnbib.readinglist.details import with_details
from snnbib.readinglist.evident_topics import with_evident_topics
from snnbib.readinglist.front_editions import part_editions
from snnbib.readinglist.front_names import part_names
from snnbib.readinglist.habits import habits_of
from snnbib.readinglist.headings import Heading, read_headings
from snnbib.readinglist.kinds import bibtex_kind, entry_kind, names_thesis
from snnbib.readinglist.labels import kind_of_words
from snnbib.readinglist.markdown import References
from snnbib.readinglist.numbering import drop_numbers
from snnbib.readinglist.organizations import is_organization
from snnbib.readinglist.outline import Inline, Section, Unit, plain
from snnbib.readinglist.patterns import match_pattern
from snnbib.readinglist.people import read_people
from snnbib.readinglist.roles import read_entry
from snnbib.readinglist.same_authors import repeated_authors_at
from snnbib.readinglist.segments import Segment, cut
from snnbib.readinglist.selection import LEAST_PAPER_WEIGHT, is_paper, paper_weight
from snnbib.readinglist.settings import ReadingSettings
from snnbib.readinglist.shapes import shape_of
from snnbib.readinglist.slots import (
    CutEntry,
    Reading,
    SlotEvidence,
    cited_at,
    prepared,
    refined,
    slot_evidence,
)
from snnbib.readinglist.units import split_units
from snnbib.readinglist.venue_role import is_citation
from snnbib.readinglist.venue_text import canonical_venue, read_venue
from snnbib.readinglist.years import find_year
from snnbib.text import fold, tidy

__all__ = ["Document", "ListEntry", "read_document"]

_FRONT_MATTER = lazy_pattern(
    r"---[ \t]*\n(?=[\w-]+[ \t]*:).*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_CITE = lazy_pattern(r"\b(?:cit(?:e|ing|ation|ar|er)|zitier\w*|цит\w+)\b|引用", re.IGNORECASE)
_NUMBERED = lazy_pattern(r"^(?:[0-9]{1,4}[.)]\s+|\[[0-9]{1,4}\]\s*|\([0-9]{1,4}\)\s*)(?=\S)")
_ARXIV_NUMBER = lazy_pattern(
    r"^\[?(?:arXiv[: ])?[0-9]{4}\.[0-9]{4,5}(?:v[0-9])?\]?[\s:–—-]+(?=\S)", re.IGNORECASE
)
_INFERRED = ReadingSettings()


@dataclass(slots=True)
class ListEntry:
    """A unit with what its segments are, and whether it is a paper."""

    unit: Unit
    heading: Heading
    reading: Reading
    weight: float = 0.0
    is_paper: bool = False
    is_stated: bool = False
    """Whether it was read by a shape that the maintainer states."""
    title: str = ""
    venue: str = ""
    year: int = 0
    authors: tuple[Person, ...] = ()
    links: tuple[Link, ...] = ()
    kind: WorkType | None = None
    """The kind of work that it says it is."""
    shape: str = ""
    """How it is written, as `snnbib.readinglist.shapes.shape_of` says it."""
    is_odd: bool = False
    """Whether it is written otherwise than most entries of its section."""
    contradicts: str = ""
    """What its heading says, where the entry itself says otherwise."""

    is_navigation: bool = False
    """Whether it only leads to other places of the document."""

    def paper(self) -> Paper:
        """The paper that the entry names; its links as written."""
        section = next((part.text for part in self.unit.section.above() if part.line), "")
        return Paper(
            title=self.title,
            venue=self.venue,
            year=self.year,
            section=section,
            links=self.links,
            line=self.unit.line,
            authors=self.authors,
            type=self.kind,
        )


@dataclass(slots=True)
class Document:
    """A list as it was read."""

    root: Section
    entries: list[ListEntry] = field(default_factory=list)
    headings: dict[int, Heading] = field(default_factory=dict)
    too_deep: int = 0
    blocks: list[Block] = field(default_factory=list)


def read_document(text: str, settings: ReadingSettings = _INFERRED) -> Document:
    """Read a list whose lines end in line feeds."""
    if front := _FRONT_MATTER.match(text):
        text = "\n" * front[0].count("\n") + text[front.end() :]
    references: References = {}
    top, too_deep = read_blocks(text, references)
    inline = Inline(references)
    root = split_units(top, inline)
    document = Document(
        root, too_deep=too_deep, blocks=top, headings=read_headings(root, settings.topics)
    )
    units = list(_units(root))
    drop_numbers(units)
    part_editions(units)
    part_names(units)
    habits = habits_of(units)
    cuts = with_details([(unit, cut(unit.lines, habits[id(unit)])) for unit in units])
    document.entries = _read_entries(cuts, document.headings, _heading_texts(root))
    for entry in document.entries:
        _apply_shapes(
            entry, settings.shapes_below(part.text for part in entry.unit.section.above()), inline
        )
    return document


def _apply_shapes(entry: ListEntry, shapes: Sequence[str], inline: Inline) -> None:
    """Read an entry by the first stated shape that it is written in, if any."""
    if not shapes:
        return
    matches = (match_pattern(shape, entry.unit.source) for shape in shapes)
    fields = next((fields for fields in matches if fields is not None), None)
    entry.is_odd = fields is None
    if fields is None:
        return
    values = {name: plain(inline.spans(text)) for name, text in fields.items() if text}
    entry.is_stated = entry.is_paper = True
    entry.title = clean_title(values["title"])
    entry.authors = read_people(values["authors"]) if "authors" in values else entry.authors
    if "venue" in values:
        venue_text = read_venue(values["venue"])
        entry.venue = (
            "" if venue_text.is_preprint else canonical_venue(venue_text.venue or values["venue"])
        )
    if "year" in values:
        entry.year = find_year(values["year"])[0] or entry.year


def _units(section: Section) -> Iterator[Unit]:
    """All units of a section and its parts, by line."""
    units = list(section.units)
    for part in section.parts:
        units += _units(part)
    yield from sorted(units, key=lambda unit: unit.line)


_PASSES = 2


def _read_entries(
    cuts: Sequence[tuple[Unit, list[Segment]]],
    headings: dict[int, Heading],
    heading_texts: frozenset[str],
) -> list[ListEntry]:
    """Every unit read with the evidence of its section and of the whole list, several times.

    What the segments of a slot were read as is evidence for the next pass: where half of a slot are
    venues, its other names are venues too, even if they do not look like venues.
    """
    keys = [(id(unit.section), unit.kind) for unit, _ in cuts]
    prepared_cuts = [prepared(segments) for _, segments in cuts]
    evidence = _first_evidence(prepared_cuts, keys)
    readings: list[Reading] = []
    for turn in range(_PASSES):
        readings = [
            read_entry(entry, evidence[key]) for entry, key in zip(prepared_cuts, keys, strict=True)
        ]
        if turn + 1 < _PASSES:
            evidence = _refined(evidence, readings, keys)
    headings = with_evident_topics(headings, [unit.section for unit, _ in cuts], readings)
    entries = [
        _entry(unit, reading, headings[id(unit.section)])
        for (unit, _), reading in zip(cuts, readings, strict=True)
    ]
    _repeat_authors(entries)
    _select(entries, heading_texts)
    _mark_odd(entries)
    return entries


def _repeat_authors(entries: Sequence[ListEntry]) -> None:
    """Give entries that begin with dashes in the place of authors those of the entry above."""
    for above, entry in pairwise(entries):
        if not entry.authors and repeated_authors_at(entry.unit.source):
            entry.authors = above.authors


_Key = tuple[int, str]


def _first_evidence(cuts: Sequence[CutEntry], keys: Sequence[_Key]) -> dict[_Key, SlotEvidence]:
    groups = _grouped(cuts, keys)
    of_list = {
        kind: slot_evidence(members)
        for kind, members in _grouped(cuts, [kind for _, kind in keys]).items()
    }
    return {key: slot_evidence(members, of_list[key[1]]) for key, members in groups.items()}


def _refined(
    evidence: dict[_Key, SlotEvidence], readings: Sequence[Reading], keys: Sequence[_Key]
) -> dict[_Key, SlotEvidence]:
    lists_by_kind = {
        key[1]: section_evidence.beyond
        for key, section_evidence in evidence.items()
        if section_evidence.beyond
    }
    by_kind = _grouped(readings, [kind for _, kind in keys])
    of_list = {kind: refined(lists_by_kind[kind], members) for kind, members in by_kind.items()}
    return {
        key: refined(evidence[key], members, of_list[key[1]])
        for key, members in _grouped(readings, keys).items()
    }


_T = TypeVar("_T")
_K = TypeVar("_K")


def _grouped(members: Sequence[_T], keys: Sequence[_K]) -> dict[_K, list[_T]]:
    groups: dict[_K, list[_T]] = {}
    for member, key in zip(members, keys, strict=True):
        groups.setdefault(key, []).append(member)
    return groups


def _entry(unit: Unit, reading: Reading, heading: Heading) -> ListEntry:
    entry = ListEntry(unit, heading, reading, is_navigation=_leads_inside(reading))
    _fill(entry)
    if unit.bibtex:
        _fill_from_bibtex(entry)
    entry.weight = (
        paper_weight(reading, unit, heading) if not (unit.bibtex and entry.title) else 3.0
    )
    if unit.bibtex and any(_CITE.search(segment.text) for segment in reading.segments):
        entry.weight = -1.0  # how to cite the list itself
    if unit.kind == "bibtex" and not entry.title:
        entry.weight = -1.0
    return entry


def _leads_inside(reading: Reading) -> bool:
    """Whether all links of an entry lead to other places in the list.

    An entry with a venue has to begin with such a link: "Title (ICLR 2024), see [below](#below)".
    """
    if reading.venue >= 0 and not reading.segments[0].url.startswith("#"):
        return False
    urls = [segment.url for segment in reading.segments if segment.url]
    if not urls or any("://" in url or "#" not in url for url in urls):
        return False
    return len(urls) > 1 or urls[0].startswith("#")


def _fill(entry: ListEntry) -> None:
    """The values of an entry: what it says itself, then what the headings above it say."""
    reading, heading = entry.reading, entry.heading
    segments = reading.segments
    if reading.title >= 0:
        entry.title = clean_title(segments[reading.title].text)
    entry.authors = tuple(person for at in reading.authors for person in _people(reading, at))
    entry.links = tuple(
        Link(label=segment.text, url=segment.url)
        for segment in segments
        if segment.url and not segment.goes_on
    )
    own_venue = canonical_venue(reading.venue_name) if not reading.is_preprint else ""
    if reading.venue >= 0:
        entry.venue = own_venue
    else:
        entry.venue = heading.venue if not _is_preprint(heading.venue) else ""
    entry.year = reading.year
    is_date_only = reading.year and not reading.year_from_venue and reading.venue < 0
    if not entry.year or (is_date_only and heading.is_together and heading.year):
        entry.year = heading.year
    entry.kind = _kind(entry)
    if entry.venue and (kind_of_words(entry.venue) or names_thesis(entry.venue)):
        entry.venue = ""
    if (
        reading.venue >= 0
        and own_venue
        and heading.venue
        and fold(own_venue) != fold(heading.venue)
    ):
        entry.contradicts = heading.venue


def _people(reading: Reading, at: int) -> tuple[Person, ...]:
    """The people that a segment names."""
    segment = reading.segments[at]
    is_told = segment.role == "authors"
    if is_told and is_organization(segment.text):
        return (Person(family="", literal=segment.text),)
    if is_told and (people := read_cited_people(segment.text)):
        return people
    if names := cited_at(reading.segments, at):
        return tuple(Person(family=segment.text[start:end]) for start, end in names.spans)
    are_families = reading.title < at and is_citation(reading.segments, at)
    return read_people(segment.text, are_certain=is_told, are_families=are_families)


def _kind(entry: ListEntry) -> WorkType | None:
    """The kind of work: what the entry says, then its heading, unless it names a venue."""
    reading = entry.reading
    own_kind = entry_kind(reading.segments, reading.title, reading.venue)
    if own_kind or not entry.heading.kind:
        return own_kind
    return entry.heading.kind if not venues.recognize(reading.venue_name) else None


def _is_preprint(venue: str) -> bool:
    return read_venue(venue).is_preprint


# A remark that a link closes: "A title [also in [2.1](#ants)]".
_OPEN_REMARK = lazy_pattern(
    r"(?<=\w)\s+[(\[](?:also|see|siehe|voir|cf\.?)\b[^()\[\]]*$", re.IGNORECASE
)


_IN = lazy_pattern(r"(?<=[?!])\s+In:?$")  # "Do ants count? In *ICML 2018*"


def clean_title(text: str) -> str:
    """A title without a number in front, quotation marks around it, or a full stop after it.

    >>> clean_title("12. “Deep nets.”"), clean_title("To be or not ...")
    ('Deep nets', 'To be or not ...')
    >>> clean_title("2303.17651 Deep nets")
    'Deep nets'
    """
    title = _ARXIV_NUMBER.sub("", _NUMBERED.sub("", text.strip()))
    pairs = (
        ('"', '"'),
        ("“", "”"),
        ("«", "»"),
        ("„", "“"),
        ("《", "》"),
        ("「", "」"),
        ("『", "』"),
    )
    for opening, closing in pairs:
        if (
            title[:1] == opening
            and title[-1:] in {closing, ","}
            and title.count(opening) <= 1 + (opening == closing)
        ):
            title = title.strip(opening + closing + ",")
    if title.endswith((".", "。", "．")) and not title.endswith(".."):
        title = title[:-1]
    title = _IN.sub("", _OPEN_REMARK.sub("", title))
    return tidy(title.rstrip(" ,;:，；"))


def _fill_from_bibtex(entry: ListEntry) -> None:
    """Take from a block of BibTeX what the entry itself does not say."""
    fields = read_bibtex(entry.unit.bibtex)
    if not fields:
        return
    entry.title = entry.title or fields.title
    if entry.unit.kind == "bibtex":
        entry.title = fields.title
    if entry.reading.venue < 0 and fields.venue and not _is_preprint(fields.venue):
        entry.venue = canonical_venue(fields.venue)
    entry.year = entry.reading.year or fields.year or entry.year
    entry.authors = entry.authors or fields.authors
    entry.kind = entry.kind or bibtex_kind(entry.unit.bibtex)
    listed_urls = {link.url for link in entry.links}
    entry.links += tuple(link for link in fields.links if link.url not in listed_urls)


_SHAPE_FROM = 4  # among fewer entries, none can be said to differ from the others


def _mark_odd(entries: Sequence[ListEntry]) -> None:
    """The shape of each paper, and whether its title stands elsewhere than in most around it."""
    papers = [entry for entry in entries if entry.is_paper and entry.reading.title >= 0]
    for group in _grouped(
        papers, [(id(entry.unit.section), entry.unit.kind) for entry in papers]
    ).values():
        places = Counter(_title_place(entry) for entry in group)
        place, number = places.most_common(1)[0]
        for entry in group:
            entry.shape = shape_of(entry.reading)
            entry.is_odd = 2 * number > len(group) >= _SHAPE_FROM and _title_place(entry) != place


def _title_place(entry: ListEntry) -> tuple[object, ...]:
    slot = entry.reading.places[entry.reading.title]
    return slot.depth, slot.style, slot.bracket, slot.is_link, slot.column


def _heading_texts(section: Section) -> frozenset[str]:
    """The folded texts of all headings below a section."""
    below = (_heading_texts(part) for part in section.parts)
    return frozenset({fold(part.text) for part in section.parts}).union(*below)


def _select(entries: Sequence[ListEntry], heading_texts: frozenset[str]) -> None:
    """Decide which entries are papers: each by itself and by its neighbors of the same kind.

    One that repeats a heading word for word, without a link, is a line of the table of contents.
    """
    kinds = [entry.unit.kind for entry in entries]
    of_list = {kind: _leaning(group) for kind, group in _grouped(entries, kinds).items()}
    keys = [(id(entry.unit.section), entry.unit.kind) for entry in entries]
    are_linked = _are_linked(entries)
    for (_, kind), group in _grouped(entries, keys).items():
        leaning = _leaning(group) - _UNLINKED * (
            are_linked and not any(entry.links for entry in group)
        )
        is_index = 2 * sum(entry.is_navigation for entry in group) >= len(group)
        for entry in group:
            entry.is_paper = (
                bool(entry.title)
                and not entry.is_navigation
                and (entry.links or fold(entry.unit.source) not in heading_texts)
                and not (is_index and all(link.url.startswith("#") for link in entry.links))
                and is_paper(entry.weight, leaning, of_list[kind] if entry.links else 0.0)
            )


_UNLINKED = 0.6  # a list without links below one heading, where all papers have links


def _are_linked(entries: Sequence[ListEntry]) -> bool:
    """Whether nearly all entries of a list that look like papers have links."""
    papers = [entry for entry in entries if entry.weight > LEAST_PAPER_WEIGHT]
    return 10 * sum(bool(entry.links) for entry in papers) >= 8 * len(papers) > 0


def _leaning(entries: Sequence[ListEntry]) -> float:
    """How much some entries are papers, from -1 to 1; nearer to 0 where there are few."""
    leanings = [
        max(-1.0, min(1.0, entry.weight - LEAST_PAPER_WEIGHT))
        for entry in entries
        if not entry.is_navigation
    ]
    return sum(leanings) / (len(leanings) + 1)
