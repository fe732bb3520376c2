"""What the text of a heading says of it: the author of works below, or a work itself. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
)
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Section
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import ABSTRACTS, PAPER_HEADINGS
from snnbib.readinglist.words.names import BY_WORDS, BY_WORDS_BEHIND_TITLES, WEAK_BY_WORDS
from snnbib.text import fold

__all__ = [
    "calls_papers",
    "describes_books",
    "is_abstract",
    "is_field",
    "names_author",
    "repeated_headings",
    "stands_below_works",
]


def calls_papers(blocks: Sequence[Block]) -> bool:
    """Whether one of the paragraphs says that several items below it are papers: "Papers:"."""
    return any(
        above.kind == "paragraph"
        and above.source.rstrip().endswith((":", "："))
        and set(fold(above.source).split()) <= PAPER_HEADINGS
        and {block.kind for block in below} == {"item"}
        for above, *below in zip(blocks, blocks[1:], blocks[2:], blocks[3:], strict=False)
    )


def names_author(part: Section) -> bool:
    """Whether a heading is a title and who wrote it: "'Ants' by Ada Bee".

    Below a heading such as "Books" a dash, a colon or brackets can part them.
    """
    text = _YEAR_LAST.sub("", part.text)
    by = _BY_LAST.search(_BRACKET_LAST.sub("", _YEAR_LAST.sub("", _with_ends_of_marks(part.spans))))
    if by and people_likeness(by["names"]) >= FULL_NAME:
        return True
    if not stands_below_works(part):
        return False
    parts = _BETWEEN_NAME_AND_TITLE.split(text)
    if len(parts) != _NAME_AND_TITLE or NUMBERED.match(text):
        return False
    lower, higher = sorted(people_likeness(words.rstrip(")")) for words in parts)
    return higher >= FULL_NAME and lower < LIKELY_PEOPLE


def _with_ends_of_marks(spans: Sequence[Span]) -> str:
    """The text of spans, with a quotation mark where emphasis ends in front of other text."""
    return "".join(f"{span.text}{'”' * bool(span.style)}" for span in spans).rstrip("”")


_NAME_AND_TITLE = 2


_YEAR_LAST = lazy_pattern(rf"[\s,]*[(\[]?{CITED_YEAR}[)\]]?\s*$")


_BRACKET_LAST = lazy_pattern(r"\s\([^()]{2,60}\)\W*$")  # a publisher


_QUOTE_END = "[\"'’”»」』》]"


_BY_LAST = lazy_pattern(
    rf"(?:(?:\w(?<!ed)(?<!en)(?<!ing)|\w,)\s{any_of(BY_WORDS)}\s"
    rf"|{_QUOTE_END}(?:,\s|,?\s{any_of((*BY_WORDS, *WEAK_BY_WORDS, *BY_WORDS_BEHIND_TITLES))}\s))"
    r"(?P<names>[^:()]{3,80})$"
)


_BETWEEN_NAME_AND_TITLE = lazy_pattern(r"\s[-–—|]\s|:\s|\s\((?=[^()]+\)$)")


def stands_below_works(part: Section) -> bool:
    """Whether a heading above says that works stand below: "Books"."""
    above = {word for outer in part.above() for word in fold(outer.text).split()}
    return not PAPER_HEADINGS.isdisjoint(above - set(fold(part.text).split()))


def repeated_headings(parts: Iterable[Section]) -> frozenset[str]:
    """The folded texts that are headings again and again, each time below another one."""
    above = {(fold(part.text), id(part.parent)) for part in parts if part.kind == "heading"}
    counts = Counter(text for text, _ in above)
    return frozenset(text for text, number in counts.items() if number > 1)


def is_field(part: Section, repeated: frozenset[str]) -> bool:
    """Whether a heading stands below several works and names a part of each: "Contributions"."""
    text = fold(part.text)
    if part.parts or text not in repeated or not PAPER_HEADINGS.isdisjoint(text.split()):
        return False
    venue = read_venue(part.text)
    return not venue.year and venue.weight < ACRONYM


def is_abstract(part: Section) -> bool:
    """Whether a heading stands above the abstract of the work in the heading above it."""
    return fold(part.text) in ABSTRACTS


def describes_books(section: Section) -> bool:
    """Whether only sentences stand below each heading of a section "Books"."""
    if len(section.parts) < 2 or kind_of_words(section.text) is not WorkType.BOOK:
        return False
    return all(bool(part.blocks) and all(map(_is_prose, part.blocks)) for part in section.parts)


def _is_prose(block: Block) -> bool:
    """Whether most of the first words of a paragraph are in small letters, as in sentences."""
    words = block.source.split()[:_FIRST_WORDS] if block.kind == "paragraph" else []
    return len(words) >= _LEAST_PROSE and 2 * sum(map(str.islower, words)) > len(words)


_FIRST_WORDS, _LEAST_PROSE = 9, 4
