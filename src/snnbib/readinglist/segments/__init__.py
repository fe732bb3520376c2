"""Second step: an entry's inline text cut into typed segments. Pure.

A segment ends where the way of writing changes: emphasis, a link, brackets, quotation marks, the
end of a line, a dash or a full stop. Here a segment is judged by itself only; what it is
in its entry is decided by `snnbib.readinglist.shapes`, from all entries of a section together.

`segment` has what lines and segments are. `wrapped_lines` and `author_lines` say which lines belong
together, `other_versions` where another version appeared; `chunks` joins spans that are written
alike (with `badges`), `embedded_marks` are a part of running text. Text is cut by `pieces`: at
`brackets` (`bracket_parts`, `short_forms`), at `stops`, and at commas and colons (`soft_cuts`,
`comma_groups`). `link_texts`, `link_editions`, `linked_references` and `front_brackets` cut the
texts of links, `later_labels` are not cut, `flat_texts` are those of references; `coauthor_links`
are text, `prepositions` are dropped. `preparation` has taken off the `front_remarks` and the
`last_remarks`. `title_likeness` says how much a segment looks like a title.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.entry_habits import NO_HABITS, Habits
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role, named_field, trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.publication_lines import publication_line
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.starts import NAME_KEY, begins_with_label, is_pandoc_key
from snnbib.readinglist.references.type_marked import kind_mark_at
from snnbib.readinglist.segments.author_lines import authors_precede_title_line, with_hard_line_ends
from snnbib.readinglist.segments.brackets import OPENING_QUOTES, PAIRS
from snnbib.readinglist.segments.chunks import Chunk, chunks_of
from snnbib.readinglist.segments.coauthor_links import with_plain_coauthors
from snnbib.readinglist.segments.embedded_marks import with_embedded_marks
from snnbib.readinglist.segments.flat_texts import end_before_aside, flat_text, with_number_as_text
from snnbib.readinglist.segments.front_brackets import cut_at_front_brackets
from snnbib.readinglist.segments.later_labels import without_later_labels
from snnbib.readinglist.segments.link_texts import LinkText, read_link_text, without_file_ending
from snnbib.readinglist.segments.linked_references import reference_pieces, surnames_and_year
from snnbib.readinglist.segments.other_versions import other_version_at
from snnbib.readinglist.segments.pieces import Piece, plain_pieces, published_pieces, whole_name
from snnbib.readinglist.segments.prepositions import drop_prepositions
from snnbib.readinglist.segments.segment import Line, Segment
from snnbib.readinglist.segments.wrapped_lines import (
    ends_quoted_field,
    is_boundary,
    without_wrapped_lines,
)
from snnbib.text import fold, tidy

__all__ = ["Line", "Segment", "cut_lines"]

_IN_WORDS = ("in", "In", "en", "dans")
_IN_LAST = lazy_pattern(rf",\s(?:{'|'.join(_IN_WORDS)})$")  # in front of an emphasized venue
_BEGINS_QUOTED = OPENING_QUOTES | {"'"}
_CLOSES_OUTER = lazy_pattern(r"[\s.,;:|]*[\])】）]")
# Behind a linked title in quotation marks: '"[How ants count](...)". Ada Bee'.
_CLOSES_QUOTE = lazy_pattern(r"[\"”»](?:[.,;:]+\s+(?=\w)|(?=\s+[-–—|(\[]))|[》」』]")
_OPENING = frozenset("[(【（")
_PARTING_MARKS = frozenset(".。-–—|/")
_ADDRESS_LABEL = lazy_pattern(r"\W*[^\W\d]\w*(?:\W\w+)?:\s*")
_QUOTED_WORDS = lazy_pattern(  # '"How Many?": Ants Count', "《蚂蚁》- 第一章"
    r"[\"“][^\"“”]{1,80}[\"”][,:]?\s+\w|[《「『][^《》「」『』]{1,80}[》」』]\s*[^\s》」』]"
)


@lru_cache(maxsize=16384)  # half of the pieces are the same in all entries
def _bare_text(text: str) -> str:
    """The text of a piece without the marks around it, and "@" in front or "in" behind."""
    bare = trim(trim(tidy(text)).lstrip(". 。．").removeprefix("@ "))
    return _IN_LAST.sub("", bare) if bare.endswith(_IN_WORDS) else bare


# From spans to segments.


def cut_lines(lines: Iterable[Line], habits: Habits = NO_HABITS) -> list[Segment]:
    """The segments of an entry, in order."""
    plain = (
        _with_spans(line, with_plain_coauthors(with_number_as_text(line.spans))) for line in lines
    )
    segments = (segment for line in plain for segment in _cut_line(line, habits))
    return [segment for segment in segments if segment.url or LETTER_OR_DIGIT.search(segment.text)]


def _with_spans(line: Line, spans: tuple[Span, ...]) -> Line:
    return line if spans is line.spans else replace(line, spans=spans)


def _cut_line(line: Line, habits: Habits) -> Iterator[Segment]:
    if authors_precede_title_line(line.spans):
        yield from _cut_spans(replace(line, spans=with_hard_line_ends(line.spans)), habits)
        return
    if other := other_version_at(line.spans):
        yield from _cut_line(replace(line, spans=line.spans[:other]), habits)
        yield from _cut_spans(replace(line, spans=line.spans[other:], role="note"), habits)
        return
    is_labeled = bool(line.spans) and begins_with_label(line.spans[0].text)
    is_nested = line.depth > 0 and not is_labeled
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
    return any(_YEAR_OR_QUOTATION.search(span.text) for span in spans if not span.url)


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
    yield from _Cutter(base, chunks, habits).segments()


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


class _Cutter:
    """Cuts the chunks of one line; remembers the last separator and the brackets that are open.

    A name in front ("[TAG] TAG: a title") is not a field where it stands again before a colon.
    """

    def __init__(self, base: Segment, chunks: list[Chunk], habits: Habits) -> None:
        self.base = base
        self.chunks = chunks
        self.habits = habits
        self.separator = ""
        self.brackets: list[str] = []
        self.field = ""
        self.field_begins = False
        self.names: set[str] = set()

    def segments(self) -> Iterator[Segment]:
        for index, chunk in enumerate(self.chunks):
            if chunk.line_end:
                is_end = chunk.line_end == "hard" or is_boundary(self.chunks, index)
                self.separator = "/" if is_end else self.separator or " "
                if chunk.line_end == "hard" or ends_quoted_field(self.chunks, index):
                    self.field = ""
            elif chunk.url or chunk.is_image:
                yield from self._linked(chunk)
            elif self._labels_address(index):
                continue
            else:
                yield from self._plain(chunk)

    def _labels_address(self, index: int) -> bool:
        """Whether a line below others begins with a word and a colon in front of an address."""
        before, after = self.chunks[index - 1 : index], self.chunks[index + 1 : index + 2]
        if not (before and before[0].line_end and after and after[0].url):
            return False
        name = _ADDRESS_LABEL.fullmatch(self.chunks[index].text)
        return name is not None and not named_field(f"{name[0]}x") and "://" in after[0].text

    def _bracket(self) -> str:
        return self.brackets[-1] if self.brackets else ""

    def _linked(self, chunk: Chunk) -> Iterator[Segment]:
        if chunk.is_label:
            yield self._link(without_file_ending(trim(tidy(chunk.text))), chunk)
            return
        front, rest = cut_at_front_brackets(chunk.text, is_plain=chunk.begins_plain)
        for piece in front:
            yield from self._piece(piece, chunk.style)
        text = without_file_ending(trim(tidy(rest)))
        parts = self._read_link_text(text)
        name_stop = self.habits.name_stop
        reference = () if parts.authors else reference_pieces(text, name_stop)
        if reference := reference or (surnames_and_year(text) if self._goes_on(chunk) else ()):
            segments = (part for piece in reference for part in self._piece(piece, chunk.style))
            for number, segment in enumerate(segments):
                yield replace(segment, url=chunk.url, goes_on=number > 0)
            return
        if parts.title != text:
            yield from self._link_parts(parts, chunk)
        else:
            yield self._link(text, chunk)

    def _goes_on(self, chunk: Chunk) -> bool:
        """Whether plain text with words follows a chunk that is the first of its line."""
        following = self.chunks[1] if chunk is self.chunks[0] and len(self.chunks) > 1 else None
        is_plain = following is not None and not (following.url or following.is_label)
        return is_plain and following is not None and count_words(following.text) > 1

    def _read_link_text(self, text: str) -> LinkText:
        return read_link_text(
            text,
            are_dated=self.habits.date_links,
            have_asides=self.habits.asides_in_links,
            name_authors=self.habits.authors_in_links,
        )

    def _link(self, text: str, chunk: Chunk) -> Segment:
        """A link that is one segment, without the brackets or quotation marks around its text."""
        bracket = self._bracket()
        if (text[:1] in _BEGINS_QUOTED and not _QUOTED_WORDS.match(text)) or (
            text[:1] in PAIRS and text[-1:] == PAIRS[text[:1]] and text.count(text[:1]) == 1
        ):
            bracket, text = text[0], trim(text.strip("\"“”«»„《》「」『』〈〉‘’'[]【】（）()"))
        return self._segment(
            text=text, style=chunk.style, url=chunk.url, is_label=chunk.is_label, bracket=bracket
        )

    def _link_parts(self, parts: LinkText, chunk: Chunk) -> Iterator[Segment]:
        yield self._segment(
            text=parts.title, style=chunk.style, url=chunk.url, bracket=self._bracket()
        )
        if parts.authors:
            names = self._segment(text=parts.authors, style=chunk.style, joint=parts.joint)
            yield replace(names, role="authors")
        if parts.aside:
            yield replace(self._segment(text=parts.aside, bracket="("), role="note")
        if parts.edition:
            yield self._segment(text=parts.edition, style=chunk.style, bracket="(")

    def _plain(self, chunk: Chunk) -> Iterator[Segment]:
        if chunk.style and (name := fold(chunk.text)) in self.habits.fields:
            self.field, self.field_begins, self.separator = name, True, ""
            return
        if chunk.style == "italic" and (whole := whole_name(chunk.text)):
            yield from self._piece(whole, chunk.style)
            return
        is_below = self.base.depth > 0 or chunk is not self.chunks[0]
        if is_below and (venue := _cited_venue(chunk.text)):
            self.field, self.field_begins = "venue", True
            yield self._segment(text=venue, style=chunk.style)
            return
        published = publication_line(chunk.text) if is_below else None
        pieces = published_pieces(published) if published else self._pieces_of(chunk.text)
        for piece in pieces:
            yield from self._piece(piece, chunk.style)

    def _piece(self, piece: "Piece", style: str) -> Iterator[Segment]:
        text = _bare_text(piece.text)
        if text or piece.text.strip():
            self.separator = (
                piece.separator or self.separator or (":" if piece.text.startswith(": ") else "")
            )
        if not LETTER_OR_DIGIT.search(text):
            self.separator = piece.text.strip()[:1] or self.separator
            return
        begins_line = self.separator == "/" or self.base.depth > 0
        named = named_field(piece.text, self.habits.fields if begins_line else ())
        if named and named[0] not in self.names:
            self.field, self.field_begins, text = named[0], True, trim(named[1])
            if not LETTER_OR_DIGIT.search(text):
                return
        joint = piece.joint if field_role(self.field) in {"", "title"} else ""
        is_whole = bool(style) or self.base.role == "title"
        if is_whole and piece.separator in {".", "。", "．"} and not joint:
            joint = f"{piece.separator} "
        segment = self._segment(
            text=text, style=style, bracket=piece.bracket or self._bracket(), joint=joint
        )
        role = piece.role or ("year" if is_pandoc_key(piece.text) else "")
        yield replace(segment, role=role) if role else segment

    def _segment(self, **changes: object) -> Segment:
        """A segment with what stands in front of it; the separator counts once."""
        base = self.base
        if self._is_after_authors(changes):
            self.field = ""
        self.field_begins = False
        role = field_role(self.field) if self.field else ""
        if self.field in self.habits.fields:
            role = "note"
        if role == "title" and _PATH.fullmatch(str(changes["text"])):
            role = "links"  # "Paper: papers/ants.pdf"
        if base.role == "links" and not changes.get("is_label"):
            role = "other"  # a cell below "Link" that says more than a label
        separator, self.separator = self.separator, ""
        if changes.get("bracket"):
            self.names.add(fold(str(changes["text"])))
        return Segment(
            line=base.line,
            depth=base.depth,
            column=base.column,
            role=role or base.role,
            separator=separator,
            field=self.field,
            **changes,  # type: ignore[arg-type]
        )

    def _is_after_authors(self, changes: Mapping[str, object]) -> bool:
        """Whether a field of authors has ended in its line: its first segment is always its own."""
        if self.field_begins or not self.field or field_role(self.field) != "authors":
            return False
        segment = Segment(**changes)  # type: ignore[arg-type]
        if segment.is_label or segment.people >= POSSIBLE_PEOPLE:
            return False
        return bool(
            segment.url
            or segment.style
            or segment.bracket in OPENING_QUOTES
            or segment.venue.is_edition
            or self.separator in _PARTING_MARKS
        )

    def _pieces_of(self, text: str) -> Iterator["Piece"]:
        """The pieces of a text; brackets that it opens or closes around others are noted."""
        begins_in_word = text[:1].isalnum()
        closing = None if begins_in_word else _CLOSES_OUTER.match(text)
        if closing and self.brackets:
            self.brackets.pop()
        closing = closing or (None if begins_in_word else _CLOSES_QUOTE.match(text))
        start = closing.end() if closing else 0
        opening = text[start:].rstrip()[-1:]
        end = text.rindex(opening) if opening in _OPENING else len(text)
        yield from plain_pieces(text[start:end], self.base.role)
        if opening in _OPENING:
            self.brackets.append(opening)


# The path of a file beside the list.
_PATH = lazy_pattern(r"(?:[\w.-]+/)*[\w.-]+\.(?:pdf|md|html?|ps|epub|djvu)")


def _cited_venue(text: str) -> str:
    """The venue, volume and year of a line that tells where a work appeared, or "".

    As in "Citation: 131 Ant L.J. 12 (2021)", which is a number of citations or a reference as well.
    """
    label = _CITATION.match(text) if ":" in text else None
    following = trim(text[label.end() :]) if label else ""
    return following if read_venue(following).weight >= POSSIBLE_VENUE else ""


_CITATION = lazy_pattern(r"\W*(?:citation|cited? as|reference)\s?:\s+(?=\S)", re.IGNORECASE)
