"""Findings on the papers of a list: what an entry does not say, or says twice. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from snnbib import venues
from snnbib.counts import counted
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.findings.reports import (
    SAY_EACH,
    Report,
    Result,
    examples,
    lines_named,
    quoted,
)
from snnbib.readinglist.reader import Document
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.cited_works import title_cited_within
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.text import fold

__all__ = ["PAPER_FINDERS", "notes_of", "rest_of", "unused_words_of"]

_WORD = lazy_pattern(r"\w{2,}")
_LINKING_WORDS = frozenset("and et al by in the of".split())  # noqa: SIM905


def _no_papers(_document: Document, result: Result) -> Iterator[Report]:
    if not result.papers:
        message = 'no papers: write each as a list item, "- Title [[paper](https://...)]"'
        yield "list-no-papers", 0, message


def _no_link(_document: Document, result: Result) -> Iterator[Report]:
    papers = [paper for paper in result.papers if not paper.links]
    how = "add one, such as [[paper](https://...)]"
    if len(papers) <= SAY_EACH:
        for paper in papers:
            yield "list-no-link", paper.line, f"{quoted(paper.title)} has no link: {how}"
    else:
        where = lines_named([paper.line for paper in papers])
        titles = examples(paper.title for paper in papers)
        message = f"{counted(len(papers), 'paper')} of {len(result.papers)} have no link ({where}),"
        yield "list-no-link", papers[0].line, f"{message} such as {titles}: {how}"


def _no_venue(_document: Document, result: Result) -> Iterator[Report]:
    papers = [
        paper
        for entry, paper in zip(result.entries, result.papers, strict=True)
        if not paper.venue and not entry.reading.is_preprint
    ]
    if not papers:
        return
    headings = {paper.section for paper in papers if paper.section}
    verb = "names" if len(papers) == 1 else "name"
    message = f"{counted(len(papers), 'paper')} of {len(result.papers)} {verb} no venue"
    if len(headings) > 1:
        message += f", nor do the {counted(len(headings), 'heading')} above them"
    how = 'write it into the entry, as in "Title (ICLR 2024)", or into the heading; '
    how += "a list by topic needs none"
    yield "list-no-venue", papers[0].line, f"{message}: {how}"


def _no_year(_document: Document, result: Result) -> Iterator[Report]:
    pairs = [
        (entry, paper)
        for entry, paper in zip(result.entries, result.papers, strict=True)
        if not paper.year
    ]
    if not pairs:
        return
    problems = {entry.heading.year_problem for entry, _ in pairs if entry.heading.year_problem}
    why = f" ({min(problems)})" if problems else ""
    verb = "has" if len(pairs) == 1 else "have"
    message = f"{counted(len(pairs), 'paper')} of {len(result.papers)} {verb} no year{why}"
    yield (
        "list-no-year",
        pairs[0][1].line,
        f'{message}: write it into the entry or the heading, as in "ICLR-2024"',
    )


def _unknown_heading(_document: Document, result: Result) -> Iterator[Report]:
    """Headings with unknown venues, which are rather mistyped than those in entries."""
    lines: dict[str, int] = {}
    for entry in result.entries:
        venue, section = entry.heading.venue, entry.unit.section
        if venue and not venues.recognize(venue):
            above = (part.line for part in section.above() if venue in part.text)
            lines.setdefault(venue, next(above, section.line))
    how = "correct it, or add a [[venue]] to snnbib.toml beside the list"
    if len(lines) <= SAY_EACH:
        for venue, line in lines.items():
            where = f"the heading's venue {quoted(venue)} is not in the table of venues"
            yield "list-unknown-heading", line, f"{where}: {how}"
    else:
        where = f"venues of headings are not in the table of venues, such as {examples(lines)}"
        message = f"{len(lines)} {where}: correct them, or add [[venue]] tables to snnbib.toml"
        yield "list-unknown-heading", min(lines.values()), message


def _unknown_venue(_document: Document, result: Result) -> Iterator[Report]:
    first: dict[str, int] = {}
    for entry, paper in zip(result.entries, result.papers, strict=True):
        is_of_heading = paper.venue == entry.heading.venue
        if paper.venue and not is_of_heading and not venues.recognize(paper.venue):
            first.setdefault(paper.venue, paper.line)
    if first:
        names = examples(first, 5)
        yield (
            "list-unknown-venue",
            min(first.values()),
            f"{counted(len(first), 'venue')} not in the table of venues: {names}; exports say of "
            f"{'it' if len(first) == 1 else 'them'} what the records say",
        )


def _heading_differs(_document: Document, result: Result) -> Iterator[Report]:
    entries = [entry for entry in result.entries if entry.contradicts]
    if not entries:
        return
    first = entries[0]
    message = f"{quoted(first.title)} says {quoted(first.venue)}"
    if len(entries) > 1:
        where = lines_named([entry.unit.line for entry in entries])
        count = counted(len(entries), "entry says", "entries say")
        message = f"{count} another venue than their heading ({where}), such as {message}"
    yield (
        "list-heading-differs",
        first.unit.line,
        f"{message}, its heading {quoted(first.contradicts)}: the entry's venue is used",
    )


def _title_rest(_document: Document, result: Result) -> Iterator[Report]:
    """Text beside title, authors, venue and year; notes are another finding."""
    entries = [(entry, rest) for entry in result.entries if (rest := rest_of(entry))]
    if len(entries) <= SAY_EACH:
        for entry, rest in entries:
            texts = ", ".join(map(quoted, rest))
            yield "list-title-rest", entry.unit.line, f"left out of the title: {texts}"
    else:
        texts = examples(text for _, rest in entries for text in rest)
        message = counted(len(entries), "entry has", "entries have")
        message += " text beside title, authors, venue and year"
        yield "list-title-rest", entries[0][0].unit.line, message + _shown(entries, texts)


def _notes(_document: Document, result: Result) -> Iterator[Report]:
    entries = [(entry, notes) for entry in result.entries if (notes := notes_of(entry))]
    texts = examples(text for _, notes in entries for text in notes)
    if len(entries) == 1:
        line = entries[0][0].unit.line
        yield "list-note", line, f"taken for notes on the paper in line {line}: {texts}"
    elif entries:
        message = f"{counted(len(entries), 'paper')} have notes below them or in a column"
        yield "list-note", entries[0][0].unit.line, message + _shown(entries, texts)


def _other_works(_document: Document, result: Result) -> Iterator[Report]:
    """Notes that name a title and a year, and may be papers of their own."""
    notes = [
        (line, text, entry.unit.line)
        for entry in result.entries
        for line, text in _cited_in_notes(entry)
    ]
    how = "make it an item of its own if it is to be read"
    if len(notes) <= SAY_EACH:
        for line, text, above in notes:
            message = f"{quoted(text)} is taken for a note on the paper in line {above}: {how}"
            yield "list-note", line, message
    else:
        where = lines_named([line for line, _, _ in notes])
        count = counted(len(notes), "note")
        message = f"{count} cite other works ({where}), such as"
        message += f" {examples(text for _, text, _ in notes)}: {how}"
        yield "list-note", notes[0][0], message


def _cited_in_notes(entry: ListEntry) -> Iterator[tuple[int, str]]:
    """Line and title of each line below an entry that cites a work of another title, or is one."""
    own = fold(entry.title)
    rest = (entry.reading.segments[at] for at in entry.reading.rest)
    texts = {part.line: part.text for part in rest if part.depth and _may_be_work(part)}
    below = [line for line in entry.unit.lines if line.depth]
    texts |= {line.number: text for line in below if (text := title_cited_within(line.spans))}
    for number, text in sorted(texts.items()):
        title = fold(text)
        if title not in own and own not in title:
            yield number, text


def _may_be_work(note: Segment) -> bool:
    """Whether a note is emphasized and has capitals as titles have, or is called a reading."""
    label, colon, _ = note.text.partition(":")
    if colon and count_words(label) <= FEWEST_TITLE_WORDS:
        return not PAPER_HEADINGS.isdisjoint(fold(label).split())
    is_long = bool(note.style) and not note.url and count_words(note.text) > FEWEST_TITLE_WORDS
    is_titled = is_long and share_of_capitals(note.text) >= MOST
    return is_titled and note.people < LIKELY_PEOPLE


def _shown(entries: Sequence[tuple[ListEntry, object]], texts: str) -> str:
    """The lines of entries and examples of their texts, as a message ends."""
    where = lines_named([entry.unit.line for entry, _ in entries])
    return f' ({where}), such as {texts}: "snnbib read --verbose" shows all'


def rest_of(entry: ListEntry) -> list[str]:
    """What an entry's own lines say that went into no field of the paper, but for its number."""
    if entry.is_stated:
        return []
    segments = ((at, entry.reading.segments[at]) for at in entry.reading.rest)
    return [
        segment.text
        for at, segment in segments
        if not _is_note(segment)
        and not _LINKING_WORDS.issuperset(fold(segment.text).split())
        and (at or not segment.text.rstrip(".").isdecimal())
    ]


def _is_note(segment: Segment) -> bool:
    """Whether a text stands below its entry, or in a field or column of notes."""
    return segment.depth > 0 or segment.role == "note"


def unused_words_of(entry: ListEntry) -> list[str]:
    """What the segments that went into a field say beyond that field: a page, a remark, a month."""
    if entry.is_stated:
        return []
    reading = entry.reading
    people = (person.display_name for person in entry.authors)
    labels = (link.label for link in entry.links)
    fields = (entry.title, entry.venue, reading.venue_name, str(entry.year), *people, *labels)
    used = {*fold(" ".join(fields)).split(), *_LINKING_WORDS}
    if entry.year:  # "CVPR'20", "CVPR20", "CVPR2020"
        years = (str(entry.year), f"{entry.year % 100:02}")
        venue_words = ("", *fold(reading.venue_name).split())
        used |= {word + year for word in venue_words for year in years}
    unused = (
        " ".join(
            word for word in _WORD.findall(segment.text) if used.isdisjoint(fold(word).split())
        )
        for at, segment in enumerate(reading.segments)
        if at not in reading.rest
    )
    return list(filter(None, unused))


def notes_of(entry: ListEntry) -> list[str]:
    """What stands below an entry, or is named as a note, and went into no field of the paper."""
    segments = (entry.reading.segments[at] for at in entry.reading.rest)
    return [segment.text for segment in segments if _is_note(segment)]


def _odd_shape(_document: Document, result: Result) -> Iterator[Report]:
    """Entries written in another way than most of their section, so that a person may look."""
    lines = [entry.unit.line for entry in result.entries if entry.is_odd]
    if lines:
        count = counted(len(lines), "entry is", "entries are")
        message = f"{count} written in another way than those around ({lines_named(lines)}):"
        yield "list-odd-shape", lines[0], message + ' "snnbib read" shows how they were read'


PAPER_FINDERS: tuple[Callable[[Document, Result], Iterable[Report]], ...] = (
    _no_papers, _no_link, _no_venue, _no_year, _unknown_heading, _unknown_venue, _heading_differs,
    _title_rest, _notes, _other_works, _odd_shape,
)  # fmt: skip
"""Each yields its findings, in the order of the list."""
