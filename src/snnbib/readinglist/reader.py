"""Puts the five steps together: what each unit of a list is, and the papers among them. Pure."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.readinglist.headings import Heading, read_headings
from snnbib.readinglist.headings.evident_topics import with_evident_topics
from snnbib.readinglist.markdown import References
from snnbib.readinglist.preparation import prepare_units
from snnbib.readinglist.preparation.habits import habits_of
from snnbib.readinglist.recognition.people import read_people
from snnbib.readinglist.recognition.venue_text import canonical_venue, read_venue
from snnbib.readinglist.recognition.years import find_year
from snnbib.readinglist.references.same_authors import repeated_authors_at
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.segments import Segment, cut_lines
from snnbib.readinglist.selection import grouped, mark_odd, select_papers
from snnbib.readinglist.selection.entries import ListEntry, clean_title, make_entry
from snnbib.readinglist.selection.name_order import (
    join_inverted_names,
    part_family_names,
)
from snnbib.readinglist.settings import ReadingSettings
from snnbib.readinglist.shapes import EntrySigns, entry_signs, read_alone, read_entry
from snnbib.readinglist.shapes.forgotten_marks import with_slots_of_marked
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence, refined, slot_evidence
from snnbib.readinglist.shapes.slots import CutEntry, Reading, with_slots
from snnbib.readinglist.shapes.stated_shapes import match_pattern
from snnbib.readinglist.units import split_units
from snnbib.readinglist.units.blocks import Block, read_blocks
from snnbib.readinglist.units.details import with_details
from snnbib.readinglist.units.field_tables import with_field_tables
from snnbib.readinglist.units.outline import Inline, Section, Unit, plain
from snnbib.readinglist.units.works_below_authors import with_works_below_authors
from snnbib.readinglist.units.wrapped_paragraphs import join_wrapped_lines
from snnbib.text import fold

__all__ = ["Document", "read_document"]

_FRONT_MATTER = lazy_pattern(
    r"---[ \t]*\n(?=[\w-]+[ \t]*:).*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
    r"|\+\+\+[ \t]*\n(?=[\w-]+[ \t]*=).*?\n\+\+\+[ \t]*(?:\n|\Z)",
    re.DOTALL,
)
_INFERRED = ReadingSettings()


class Document(Struct):
    """A list as it was read."""

    root: Section
    entries: list[ListEntry] = field(default_factory=list)
    headings: dict[int, Heading] = field(default_factory=dict)
    too_deep: int = 0
    blocks: list[Block] = field(default_factory=list)


def read_document(text: str, settings: ReadingSettings = _INFERRED) -> Document:
    """Read a list whose lines end in line feeds."""
    if front := _FRONT_MATTER.match(text):
        text = _title_alone(front[0]) + text[front.end() :]
    references: References = {}
    top, too_deep = read_blocks(text, references)
    top = with_works_below_authors(top)
    join_wrapped_lines(top, text)
    top = with_field_tables(top)
    inline = Inline(references)
    root = split_units(top, inline)
    document = Document(
        root, too_deep=too_deep, blocks=top, headings=read_headings(root, settings.topics)
    )
    units = list(_units(root))
    prepare_units(units)
    habits = habits_of(units)
    cuts = with_details([(unit, cut_lines(unit.lines, habits[id(unit)])) for unit in units])
    heading_texts = frozenset(fold(part.text) for part in root.below())
    document.entries = _read_entries(cuts, document.headings, heading_texts)
    for entry in document.entries:
        _apply_shapes(
            entry, settings.shapes_below(part.text for part in entry.unit.section.above()), inline
        )
    return document


def _title_alone(front_matter: str) -> str:
    r"""The title in the front matter of a page as the heading that sites make of it.

    >>> _title_alone('---\nlayout: page\ntitle: "Ants"\n---\n')
    '\n\n# Ants\n\n'
    """
    lines = [""] * front_matter.count("\n")
    if title := _TITLE.search(front_matter):
        lines[front_matter.count("\n", 0, title.start())] = f"# {title['text']}"
    return "".join(f"{line}\n" for line in lines)


# "title: Ants", 'title = "Ants"'; what stands on lines of their own below is no title to see.
_TITLE = lazy_pattern(
    r"(?m)^title[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<text>[^\s|>&*#].{0,300}?)(?P=quote)[ \t]*$"
)


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


def _read_entries(
    cuts: Sequence[tuple[Unit, list[Segment]]],
    headings: dict[int, Heading],
    heading_texts: frozenset[str],
) -> list[ListEntry]:
    """An entry of each unit, and which of them are papers."""
    keys = [(id(unit.section), unit.kind) for unit, _ in cuts]
    readings = _readings(_with_slots([segments for _, segments in cuts], keys), keys)
    headings = with_evident_topics(headings, [unit.section for unit, _ in cuts], readings)
    entries = [
        make_entry(unit, reading, headings[id(unit.section)])
        for (unit, _), reading in zip(cuts, readings, strict=True)
    ]
    part_family_names(entries)
    join_inverted_names(entries)
    _repeat_authors(entries)
    select_papers(entries, heading_texts)
    mark_odd(entries)
    return entries


def _repeat_authors(entries: Sequence[ListEntry]) -> None:
    """Give entries that begin with dashes in the place of authors those of the entry above.

    Paragraphs of notes can stand between them, and more authors behind the dashes: "———; Bee".
    """
    above: tuple[Person, ...] = ()
    for entry in entries:
        text = entry.unit.first_text
        dashes = repeated_authors_at(text, reference_start(text))
        if dashes and (not entry.authors or text.startswith(";", dashes.end())):
            entry.authors = (*above, *entry.authors)
        above = entry.authors or above


_Key = tuple[int, str]


def _with_slots(cuts: Sequence[Sequence[Segment]], keys: Sequence[_Key]) -> Sequence[CutEntry]:
    """The segments of each entry with their slots."""
    entries = [with_slots(segments) for segments in cuts]
    by_key = grouped(entries, keys)
    slotted = {key: iter(with_slots_of_marked(members)) for key, members in by_key.items()}
    return [next(slotted[key]) for key in keys]


_PASSES = 2


def _readings(cuts: Sequence[CutEntry], keys: Sequence[_Key]) -> Sequence[Reading]:
    """Every entry read with the evidence of its section and of the whole list, several times.

    What the segments of a slot were read as is evidence for the next pass: where half of a slot are
    venues, its other names are venues too, even if they do not look like venues.
    """
    alone = [read_alone(entry) for entry in cuts]
    readings = [reading for reading in alone if reading]
    if len(readings) == len(cuts):
        return readings
    evidence = _first_evidence(cuts, keys)
    signs = [
        EntrySigns() if reading else entry_signs(entry)
        for reading, entry in zip(alone, cuts, strict=True)
    ]
    before: Sequence[Reading | None] = alone
    for turn in range(_PASSES):
        readings = [
            reading or read_entry(entry, evidence[key], signs_of_entry, reading_before)
            for reading, entry, key, signs_of_entry, reading_before in zip(
                alone, cuts, keys, signs, before, strict=True
            )
        ]
        before = readings
        if turn + 1 < _PASSES:
            evidence = _refined(evidence, readings, keys)
    return readings


def _first_evidence(cuts: Sequence[CutEntry], keys: Sequence[_Key]) -> dict[_Key, SlotEvidence]:
    groups = grouped(cuts, keys)
    of_list = {
        kind: slot_evidence(members)
        for kind, members in grouped(cuts, [kind for _, kind in keys]).items()
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
    by_kind = grouped(readings, [kind for _, kind in keys])
    of_list = {kind: refined(lists_by_kind[kind], members) for kind, members in by_kind.items()}
    return {
        key: refined(evidence[key], members, of_list[key[1]])
        for key, members in grouped(readings, keys).items()
    }
