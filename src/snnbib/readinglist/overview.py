"""How a list was read, for a person to look at: shapes, examples, and what was left out. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from snnbib.model import Paper
from snnbib.readinglist.findings.paper_findings import notes_of, rest_of, unused_words_of
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.reader import Document
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.shapes.stated_shapes import best_pattern, pattern_from
from snnbib.readinglist.units.outline import Section

__all__ = ["Overview", "SectionOverview", "make_overview"]

_EXAMPLES = 3
_CANDIDATES = 12  # at most so many entries of a section are tried for its pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOverview:
    """What was read below one heading."""

    heading: str
    line: int
    venue: str
    """What holds below the heading."""
    year: int
    entries: int
    shape: str
    """As it can be stated in snnbib.toml, or the nearest shape that can be."""
    can_be_stated: bool
    agree: int
    """How many entries are written in the shape."""
    examples: tuple[Paper, ...]
    rest: tuple[tuple[int, str], ...]
    """Line and text of what went into no field."""
    left_out: tuple[tuple[int, str], ...]
    """Line and text of what is not a paper; an anchor or an image alone has no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How a whole list was read."""

    papers: int
    sections: tuple[SectionOverview, ...]


def make_overview(document: Document) -> Overview:
    """The sections of a list that have entries, in its order."""
    sections = [
        _section(part, entries, document.headings[id(part)])
        for part, entries in _by_section(document.entries)
    ]
    papers = sum(entry.is_paper for entry in document.entries)
    return Overview(papers=papers, sections=tuple(sections))


def _by_section(entries: Iterable[ListEntry]) -> list[tuple[Section, list[ListEntry]]]:
    groups: dict[int, tuple[Section, list[ListEntry]]] = {}
    for entry in entries:
        section = entry.unit.section
        groups.setdefault(id(section), (section, []))[1].append(entry)
    return list(groups.values())


def _section(part: Section, entries: Sequence[ListEntry], heading: Heading) -> SectionOverview:
    papers = [entry for entry in entries if entry.is_paper]
    shape, agree, can_be_stated = _shape(papers)
    return SectionOverview(
        heading=part.text,
        line=part.line,
        venue=heading.venue,
        year=heading.year,
        entries=len(papers),
        shape=shape,
        can_be_stated=can_be_stated,
        agree=agree,
        examples=tuple(entry.paper() for entry in _spread(papers)),
        rest=tuple(
            (entry.unit.line, text)
            for entry in papers
            for text in (*rest_of(entry), *unused_words_of(entry), *notes_of(entry))
        ),
        left_out=tuple(
            (entry.unit.line, text)
            for entry in entries
            if not entry.is_paper and (text := _text(entry))
        ),
    )


def _spread(papers: Sequence[ListEntry]) -> list[ListEntry]:
    """The first, a middle and the last entry."""
    places = sorted({0, len(papers) // 2, len(papers) - 1}) if papers else []
    return [papers[at] for at in places if at >= 0][:_EXAMPLES]


def _text(entry: ListEntry) -> str:
    return " ".join(segment.text for segment in entry.reading.segments)


def _shape(papers: Sequence[ListEntry]) -> tuple[str, int, bool]:
    """The shape of most papers, how many are written in it, and whether it can be stated."""
    entries = [(entry.unit.source, entry.title) for entry in papers]
    candidates = [entry for entry in papers if not entry.is_odd][:_CANDIDATES]
    pattern, number = best_pattern(filter(None, map(_pattern, candidates)), entries)
    shapes = Counter(entry.shape for entry in papers if entry.shape)
    shape, alike = shapes.most_common(1)[0] if shapes else ("", 0)
    if pattern and (number >= alike or 2 * number >= len(papers)):
        return pattern, number, True
    return shape, alike, False


def _pattern(entry: ListEntry) -> str:
    """The pattern of one entry: its Markdown with names for what it says."""
    reading = entry.reading
    segments = reading.segments
    fields = [
        ("title", entry.title),
        ("url", next((segment.url for segment in segments if segment.url), "")),
    ]
    if reading.authors:
        fields.append(("authors", segments[reading.authors[0]].text))
    if reading.venue >= 0:
        fields.append(("venue", reading.venue_name))
    if reading.year:
        fields.append(("year", str(reading.year)))
    notes = [("note", segments[at].text) for at in reading.rest if not segments[at].depth]
    return pattern_from(entry.unit.source, [field for field in (*fields, *notes) if field[1]])
