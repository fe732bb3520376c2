"""A line of an entry as it is written, and a segment of it. Pure."""

from msgspec import Struct

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.venue_text import VenueText, read_venue
from snnbib.readinglist.words.labels import CODE_LABELS
from snnbib.text import fold

__all__ = ["Line", "Segment"]


class Line(Struct, frozen=True, kw_only=True):
    """One line of an entry as written: its spans, where it stands, how deep below the entry."""

    spans: tuple[Span, ...]
    number: int
    depth: int = 0
    """0 for the entry's own lines, 1 for nested items and paragraphs after the first."""
    column: str = ""
    """The name of a table's column."""
    role: str = ""
    """What the column's head or a field's name says that the line is: a key of FIELDS, or ""."""


class Segment(Struct, frozen=True, kw_only=True):
    """A stretch of an entry that is written in one way."""

    text: str
    style: str = ""
    bracket: str = ""
    """The opening bracket or quotation mark around it."""
    url: str = ""
    is_label: bool = False
    """Whether it says what a link leads to, and nothing of the paper."""
    line: int = 0
    depth: int = 0
    column: str = ""
    role: str = ""
    """What a field's name or a column's head says that it is."""
    separator: str = ""
    """The punctuation in front of it: a dash, a comma, a stop, a line's end ("/"), or ""."""
    field: str = ""
    """The name of the field in front of a colon, folded."""
    joint: str = ""
    """What joins it to the segment before, if the entries around say that the two are one title."""
    goes_on: bool = False
    """Whether it is a further part of the link that the segment before is a part of."""
    type_mark: str = ""
    """The kind of the work as GB/T 7714 marks it after the title: "D" of "[D]"."""

    @property
    def is_marked(self) -> bool:
        """Whether emphasis, a link, brackets or quotation marks show where it begins and ends."""
        return bool(self.style or self.url or self.bracket)

    @property
    def is_label_of_code(self) -> bool:
        """Whether it is the label of a link to the code of a paper: "[Source Code](...)"."""
        return self.is_label and not CODE_LABELS.isdisjoint(fold(self.text).split())

    @property
    def venue(self) -> VenueText:
        """What it says of venue and year."""
        return read_venue(self.text)

    @property
    def people(self) -> float:
        """How much it looks like people's names; code is not people."""
        return 0.0 if self.style == "code" else people_likeness(self.text)
