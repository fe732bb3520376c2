"""Rows of a paragraph that are references, one in each row or in several. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.quotation_marks import OPENING_MARKS
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import leading_surnames
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.units.numbering import rows_put_together
from snnbib.readinglist.units.outline import plain
from snnbib.readinglist.units.plain_headings import is_bold_heading
from snnbib.readinglist.units.wrapped_paragraphs import begins_reference
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.text import fold

__all__ = ["Groups", "cited_groups", "cited_rows", "rows_of_topic", "wrapped_references"]

Groups = list[tuple[int, list[Span]]]
"""The row that each entry of a paragraph begins in, and its spans."""


def cited_rows(rows: Sequence[list[Span]]) -> Groups:
    """Each row as an entry, where each is a reference with authors, and most name a year.

    A row in front of them can say what they are about.
    """
    if len(rows) < _FEWEST_ROWS:
        return []
    first = rows_of_topic(rows)
    if not all(begins_with_authors(plain(row)) for row in rows[first:]):
        return []
    are_references = _are_references([plain(row) for row in rows[first:]])
    return list(enumerate(rows))[first:] if are_references else []


def wrapped_references(rows: Sequence[list[Span]]) -> Groups:
    """Each reference as an entry, of those that are wrapped: a line with authors begins the next.

    A row in front of them can say what they are about.
    """
    first = rows_of_topic(rows)
    if not any(begins_with_authors(plain(row)) for row in rows[first : first + 1]):
        return []
    texts = [plain(row) for row in rows]
    begun = {first: rows[first]}
    for at in range(first + 1, len(rows)):
        if begins_reference(texts[at], texts[at - 1]):
            begun[at] = rows[at]
    groups = rows_put_together(rows, begun)
    are_references = len(groups) > 1 and _are_references([plain(group) for _, group in groups])
    return groups if are_references else []


def rows_of_topic(rows: Sequence[Sequence[Span]]) -> int:
    """How many rows in front of entries say what these are about, by words or emphasis: 1 or 0."""
    is_bold = len(rows) > _FEWEST_ROWS and is_bold_heading(rows[0])
    is_heading = is_bold and not any(map(is_bold_heading, rows[1:]))
    return int(len(rows) > 1 and (is_heading or _says_topic(plain(rows[0]))))


_FEWEST_ROWS = 2


def _says_topic(text: str) -> bool:
    """Whether a row is the heading of those below: "Counting of ants:", "References"."""
    words = fold(text).split()
    is_heading = bool(words) and PAPER_HEADINGS.issuperset(words)
    return is_heading or _SAYS_TOPIC.fullmatch(text) is not None


def _are_references(texts: Sequence[str]) -> bool:
    """Whether most of some texts are references with authors and a year."""
    return sum(map(_is_reference, texts)) >= _MOST * len(texts)


_MOST = 0.75
_SAYS_TOPIC = lazy_pattern(r"\W*\w[^.,;:()0-9]{2,60}[:：]\W*")  # "Counting of ants:"


def cited_groups(spans: Sequence[Span]) -> Groups:
    """What stands between hard line ends, where each is a reference with authors and a year.

    An emphasized or quoted title after the authors shows the same as a year, so that family names
    are enough: "Bee & Cee, ‘How Ants Count’".
    """
    groups: Groups = [(0, [])]
    row = 0
    for span in spans:
        row += bool(span.line_end)
        if span.line_end == "hard":
            groups.append((row, []))
        else:
            groups[-1][1].append(span)
    groups = [(row, group) for row, group in groups if plain(group).strip()]
    is_list = len(groups) > 1 and (
        all(_is_cited_group(group) for _, group in groups)
        or _are_references([plain(group) for _, group in groups])
    )
    return groups if is_list else []


def _is_cited_group(spans: Sequence[Span]) -> bool:
    text = plain(spans).strip()
    filled = [span for span in spans if span.text.strip()]
    names_end = leading_surnames(text)
    has_title = any("italic" in span.style or span.url for span in filled[1:2])
    has_title = has_title or text[names_end:].lstrip(", ")[:1] in OPENING_MARKS
    return _is_reference(text) or (has_title and (names_end > 0 or begins_with_authors(text)))


def _is_reference(text: str) -> bool:
    """Whether a text begins with surely the authors of a reference, and names a year."""
    return _YEAR.search(text) is not None and begins_with_authors(text)


_YEAR = lazy_pattern(rf"(?<![0-9]){OLD_YEAR_DIGITS}(?![0-9])")
