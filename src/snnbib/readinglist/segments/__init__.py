"""Second step: an entry's inline text cut into typed segments. Pure.

A segment ends where the way of writing changes: emphasis, a link, brackets, quotation marks, the
end of a line, a dash or a full stop. Here a segment is judged by itself only; what it is
in its entry is decided by `snnbib.readinglist.shapes`, from all entries of a section together.

`segment` has what lines and segments are. `wrapped_lines` and `author_lines` say which lines belong
together, `other_versions` where another version appeared; `chunks` joins spans that are written
alike (with `badges`), `embedded_marks` are a part of running text. The `cutter` makes segments of
them. Text is cut by `pieces`: at
`brackets` (`bracket_parts`, `short_forms`), at `stops`, and at commas and colons (`soft_cuts`,
`people_cuts`, `comma_groups`); each part is a `piece`. `link_texts`, `link_editions`,
`linked_references` and `front_brackets` cut the texts of links, `later_labels` are not cut,
`flat_texts` are those of references; `coauthor_links` are text, `prepositions` are dropped.
`preparation` has taken off the `front_remarks` and the `last_remarks`. `title_likeness` says how
much a segment looks like a title.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.entry_habits import NO_HABITS, Habits
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.starts import NAME_KEY, begins_with_label
from snnbib.readinglist.references.type_marked import kind_mark_at
from snnbib.readinglist.segments.author_lines import with_lines_of_authors
from snnbib.readinglist.segments.chunks import Chunk, chunks_of
from snnbib.readinglist.segments.coauthor_links import with_plain_coauthors
from snnbib.readinglist.segments.cutter import Cutter
from snnbib.readinglist.segments.embedded_marks import with_embedded_marks
from snnbib.readinglist.segments.flat_texts import end_before_aside, flat_text
from snnbib.readinglist.segments.later_labels import without_later_labels
from snnbib.readinglist.segments.other_versions import other_version_at
from snnbib.readinglist.segments.prepositions import drop_prepositions
from snnbib.readinglist.segments.segment import Line, Segment
from snnbib.readinglist.segments.wrapped_lines import without_wrapped_lines
from snnbib.text import tidy

__all__ = ["Line", "Segment", "cut_lines"]


# From spans to segments.


def cut_lines(lines: Iterable[Line], habits: Habits = NO_HABITS) -> list[Segment]:
    """The segments of an entry, in order."""
    plain = (_with_spans(line, with_plain_coauthors(line.spans)) for line in lines)
    segments = (segment for line in plain for segment in _cut_line(line, habits))
    return [segment for segment in segments if segment.url or LETTER_OR_DIGIT.search(segment.text)]


def _with_spans(line: Line, spans: tuple[Span, ...]) -> Line:
    return line if spans is line.spans else replace(line, spans=spans)


def _cut_line(line: Line, habits: Habits) -> Iterator[Segment]:
    if (spans := with_lines_of_authors(line.spans)) is not line.spans:
        yield from _cut_spans(replace(line, spans=spans), habits)
        return
    if other := other_version_at(line.spans):
        yield from _cut_line(replace(line, spans=line.spans[:other]), habits)
        yield from _cut_spans(replace(line, spans=line.spans[other:], role="note"), habits)
        return
    is_nested = line.depth > 0 and not (line.spans and begins_with_label(line.spans[0].text))
    may_be_cited = line.role in {"", "title"} and (not is_nested or _may_be_cited(line.spans))
    cited = _reference(line, habits) if may_be_cited else None
    if cited and ((not line.role and not is_nested) or _is_dated_reference(cited[0])):
        segments, rest = cited
        yield from segments
        yield from _cut_spans(replace(line, spans=rest), habits)
    else:
        yield from _cut_spans(_with_spans(line, _without_name_key(line.spans)), habits)


def _may_be_cited(spans: Iterable[Span]) -> bool:
    """Whether a nested line has a year in brackets or a quotation, as few lines of people have."""
    texts = [span.text for span in spans if not span.url]
    return any(
        ("(" in text or '"' in text or not text.isascii()) and _YEAR_OR_QUOTATION.search(text)
        for text in texts
    )


_YEAR_OR_QUOTATION = lazy_pattern(rf"[(\"“«„](?:(?<!\().*)?{OLD_YEAR_DIGITS}")


def _without_name_key(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans without a key in front that is made of the first name: "[BEEM20] Beemer"."""
    if not spans or spans[0].url or spans[0].text.lstrip()[:1] not in {"", "["}:
        return spans
    texts = [span.text or " " for span in spans[:3]]  # the key, an end of a line, the name
    key = NAME_KEY.match("".join(texts))
    if not key:
        return spans
    end, first = key.end(), 0
    while end >= len(texts[first]):
        end, first = end - len(texts[first]), first + 1
    return (replace(spans[first], text=spans[first].text[end:]), *spans[first + 1 :])


def _is_dated_reference(segments: Sequence[Segment]) -> bool:
    """Whether a cell of titles or a nested line is a reference, with authors, year and title.

    One or two words can be the venue instead, of a title above.
    """
    parts = {segment.role: segment.text for segment in segments}
    is_long = count_words(parts.get("title", "")) >= FEWEST_TITLE_WORDS
    return segments[0].role == "authors" and "year" in parts and is_long


def _cut_spans(line: Line, habits: Habits) -> Iterator[Segment]:
    spans, later_labels = without_later_labels(line.spans, habits.labels)
    chunks = chunks_of(spans, habits.labels)
    if len(chunks) > 1:
        chunks = without_wrapped_lines(chunks, habits.fields)
        drop_prepositions(chunks)
        chunks = with_embedded_marks(chunks)
    chunks += [Chunk(span.text, span.style, span.url or "", is_label=True) for span in later_labels]
    base = Segment(text="", line=line.number, depth=line.depth, column=line.column, role=line.role)
    yield from Cutter(base, chunks, habits).segments()


def _reference(line: Line, habits: Habits) -> tuple[list[Segment], tuple[Span, ...]] | None:
    """The segments of a reference in a citation style, and the spans after it."""
    if end := end_before_aside(line.spans):
        cited = _reference(replace(line, spans=line.spans[:end]), habits)
        return (cited[0], (*cited[1], *line.spans[end:])) if cited else None
    text, marks, number = flat_text(line.spans, habits.labels)
    telling = [mark for mark in marks if not _is_quoted_in_link(text, mark)]
    parts = read_citation(text, telling, habits)
    if not parts:
        return None
    segments, urls = [], {mark.start: mark.url for mark in marks if mark.url}
    for part in parts:
        begun = [start for start in urls if start < part.end]
        url = next((urls.pop(start) for start in begun), "")
        style = next(
            (mark.style for mark in marks if mark.start <= part.start and part.end <= mark.end), ""
        )
        words = trim(tidy(text[part.start : part.end]))
        kind = kind_mark_at(text, part.end) if part.role == "title" else ""
        segments.append(
            Segment(
                text=words,
                style=style,
                url=url,
                line=line.number,
                depth=line.depth,
                column=line.column,
                role=part.role,
                type_mark=kind,
            )
        )
    return segments, line.spans[number:]


def _is_quoted_in_link(text: str, mark: MarkedExtent) -> bool:
    """Whether a link is all of a line with a title in quotation marks, or goes on behind it."""
    is_all = bool(mark.url) and text[mark.start : mark.end].strip() == text.strip()
    goes_on = bool(mark.url) and _QUOTED_AND_MORE.match(text, mark.start, mark.end) is not None
    return goes_on or (is_all and not OPENING_QUOTES.isdisjoint(text[1:]))


_QUOTED_AND_MORE = lazy_pattern(r"[\"“][^\"“”]{8,300}[\"”],?\s\w")
