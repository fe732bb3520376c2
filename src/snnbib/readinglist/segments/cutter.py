"""The parts of one line cut into segments, each with the separator and brackets around it. Pure."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.entry_habits import Habits
from snnbib.readinglist.recognition.labels import field_role, named_field, trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.publication_lines import publication_line
from snnbib.readinglist.recognition.quotation_marks import OPENING_MARKS, OPENING_QUOTES, PAIRS
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.references.starts import is_pandoc_key
from snnbib.readinglist.segments.chunks import Chunk
from snnbib.readinglist.segments.front_brackets import cut_at_front_brackets
from snnbib.readinglist.segments.link_texts import LinkText, read_link_text, without_file_ending
from snnbib.readinglist.segments.linked_references import reference_pieces
from snnbib.readinglist.segments.piece import Piece
from snnbib.readinglist.segments.pieces import plain_pieces, published_pieces
from snnbib.readinglist.segments.segment import Segment
from snnbib.readinglist.segments.wrapped_lines import ends_field, ends_quoted_field, is_boundary
from snnbib.text import fold, tidy

__all__ = ["Cutter"]

_IN_WORDS = ("in", "In", "en", "dans")


_IN_LAST = lazy_pattern(rf",\s(?:{'|'.join(_IN_WORDS)})$")  # in front of an emphasized venue


_MARKS_AROUND = "\"'" + "".join((*PAIRS, *PAIRS.values()))


_CLOSES_OUTER = lazy_pattern(r"[\s.,;:|]*[\])】）]")


# Behind a linked title in quotation marks: '"[How ants count](...)". Ada Bee'.
_CLOSES_QUOTE = lazy_pattern(r"[\"”»](?:[.,;:]+\s+(?=\w)|(?=\s+[-–—|(\[]))|[》」』]")


_OPENING = frozenset("[(【（")


_PARTING_MARKS = frozenset(".。-–—|/")


_ADDRESS_LABEL = lazy_pattern(r"\W*[^\W\d]\w*(?:\W\w+)?:\s*")


_QUOTED_WORDS = lazy_pattern(  # '"How Many?": Ants Count', "《蚂蚁》- 第一章"
    r"[\"“][^\"“”]{1,80}[\"”](?:[,:]?\s+\w|[\u3040-\u9fff])|[《「『][^《》「」『』]{1,80}[》」』]\s*[^\s》」』]"
)


@lru_cache(maxsize=16384)  # half of the pieces are the same in all entries
def _bare_text(text: str) -> str:
    """The text of a piece without the marks around it, and "@" in front or "in" behind."""
    bare = trim(trim(tidy(text)).lstrip(". 。．").removeprefix("@ "))
    return _IN_LAST.sub("", bare) if bare.endswith(_IN_WORDS) else bare


class Cutter:
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
        """The segments of the line, in order."""
        for index, chunk in enumerate(self.chunks):
            if chunk.line_end:
                is_end = chunk.line_end == "hard" or is_boundary(self.chunks, index)
                self.separator = "/" if is_end else self.separator or " "
                if chunk.line_end == "hard" or self._ends_field(index):
                    self.field = ""
            elif chunk.url or chunk.is_image:
                yield from self._linked(chunk)
            elif self._labels_address(index):
                continue
            else:
                yield from self._plain(chunk)

    def _ends_field(self, index: int) -> bool:
        """Whether a soft end of a line ends the field; a note can have many sentences."""
        if not self.field or self.field_begins or field_role(self.field) in {"", "note"}:
            return ends_quoted_field(self.chunks, index)
        return ends_field(self.chunks, index)

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
        if reference := () if parts.authors else reference_pieces(text, name_stop):
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
            name_authors=self.habits.authors_in_links,
        )

    def _link(self, text: str, chunk: Chunk) -> Segment:
        """A link that is one segment, without the brackets or quotation marks around its text."""
        bracket = self._bracket()
        if (text[:1] in OPENING_MARKS and not _QUOTED_WORDS.match(text)) or (
            text[:1] in PAIRS and text[-1:] == PAIRS[text[:1]] and text.count(text[:1]) == 1
        ):
            bracket, text = text[0], trim(_without_marks_around(text))
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
        is_below = self.base.depth > 0 or chunk is not self.chunks[0]
        if is_below and (venue := _cited_venue(chunk.text)):
            self.field, self.field_begins = "venue", True
            yield self._segment(text=venue, style=chunk.style)
            return
        published = publication_line(chunk.text) if is_below else None
        pieces = published_pieces(published) if published else self._pieces_of(chunk)
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
        begins, self.field_begins = self.field_begins, False
        role = field_role(self.field) if self.field else ""
        if self.field in self.habits.fields:
            venue = read_venue(str(changes["text"]))  # "intro: ICML 2013"
            is_edition = begins and venue.is_edition and venue.weight >= SURE_VENUE
            role = "venue" if is_edition else "note"
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

    def _pieces_of(self, chunk: Chunk) -> Iterator["Piece"]:
        """The pieces of a text; brackets that it opens or closes around others are noted."""
        text = chunk.text
        begins_in_word = text[:1].isalnum()
        closing = None if begins_in_word else _CLOSES_OUTER.match(text)
        if closing and self.brackets:
            self.brackets.pop()
        closing = closing or (None if begins_in_word else _CLOSES_QUOTE.match(text))
        start = closing.end() if closing else 0
        opening = text[start:].rstrip()[-1:]
        end = text.rindex(opening) if opening in _OPENING else len(text)
        role = self.base.role or ("title" if chunk.style else "")
        yield from plain_pieces(text[start:end], role)
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


def _without_marks_around(text: str) -> str:
    """A text without brackets and quotation marks around it; "(Part 2)" at its end stays closed."""
    bare = text.strip(_MARKS_AROUND)
    for opening, closing in ("()", "（）", "[]"):
        if bare.count(opening) > bare.count(closing) and closing in text[-2:]:
            return bare + closing
    return bare
