"""How much a row of a table looks like a paper, by the columns and the other cells. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role, is_paper_label, kind_of_words
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.selection.told_kinds import told_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit

__all__ = ["lists_works", "row_weight"]


def row_weight(reading: Reading, unit: Unit, heading: Heading) -> float:
    """The weight of a row by its table's columns and cells; negative if it is not a paper."""
    if unit.kind != "row":
        return 0.0
    kind = told_kind(reading.segments, unit.head)
    is_published = reading.venue >= 0 and bool(reading.year)
    if kind == "other" and not is_published:
        return -3.0
    return _columns_weight(reading, unit, heading) + 0.5 * (kind == "papers")


def _columns_weight(reading: Reading, unit: Unit, heading: Heading) -> float:
    """The weight of a row by what its columns are called, and what stands in them."""
    title = reading.segments[reading.title]
    is_linked = any(_links(line.spans) for line in unit.lines)
    if title.role != "title":
        if not is_linked and any(unit.head) and not _cites_work(reading):
            return -2.0  # no column is known to be one of works
        return 0.0
    return 1.0 if _is_table_of_papers(unit.head) and heading.content != "other" else 0.5


def _cites_work(reading: Reading) -> bool:
    """Whether a row has two of authors, venue and year, and a title of words without numbers."""
    title = reading.segments[reading.title].text
    is_title = count_words(title) > FEWEST_TITLE_WORDS and not DIGIT.search(title)
    venue = reading.segments[reading.venue].venue.weight if reading.venue >= 0 else 0.0
    is_venue = venue >= (POSSIBLE_VENUE if reading.authors else SURE_VENUE)
    return is_title and bool(reading.authors) + bool(reading.year) + is_venue > 1


def _links(spans: Sequence[Span]) -> list[str]:
    """The addresses of links to other pages."""
    urls = (span.url for span in spans if span.url and not span.image)
    return [url for url in urls if not url.startswith("#")]


def _is_table_of_papers(head: Sequence[str]) -> bool:
    """Whether a table's columns are those of papers: "Paper", or authors and a venue or year."""
    roles = {field_role(name) for name in head}
    return lists_works(head) or ("authors" in roles and not roles.isdisjoint({"venue", "year"}))


def lists_works(head: Sequence[str]) -> bool:
    """Whether the column of titles is one of papers or books: "Paper", "Book", "论文标题"."""
    return any(
        is_paper_label(name) or kind_of_words(name) or _WORKS.search(name)
        for name in head
        if field_role(name) == "title"
    )


# In one word with what a column has.
_WORKS = lazy_pattern("[书書책]|[论論]文|도서|논문")
