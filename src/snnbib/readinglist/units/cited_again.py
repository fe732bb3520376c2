"""Items that cite the work of the item above them once more, as a whole reference. Pure.

As in "- How ants count [[Paper](...)]" above "- A. Bee, C. Dee, How ants count, ICLR, 2024".
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label, trim
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.starts import begins_with_label, reference_start
from snnbib.readinglist.segments import Line
from snnbib.readinglist.segments.front_remarks import cut_front_remark
from snnbib.readinglist.units.numbering import MARKS_IN_FRONT
from snnbib.readinglist.units.outline import plain

__all__ = ["lines_citing_again"]

_SHORTEST_TOLD_TITLE = 2


def lines_citing_again(
    spans: Sequence[Span], below: Sequence[Span], line_number: int
) -> list[Line]:
    """The authors, and what follows the title, of a nested reference to the work of its item.

    Args:
        spans: of the item.
        below: the spans of what is nested in it.
        line_number: of what is nested.

    Returns:
        No lines if the text below has a link that is not labeled and no label such as "Citation:",
        or does not have the title between its words.
    """
    _, spans = cut_front_remark(tuple(spans))
    text = plain(span for span in spans if not is_link_label(span.text))
    title = trim(MARKS_IN_FRONT.sub("", text))
    links = tuple(span for span in below if span.url)
    text = plain(span for span in below if not span.url)
    is_told = begins_with_label(text)  # "Citation: ..."
    may_be_cited = is_told or all(is_link_label(span.text) for span in links)
    at = text.casefold().find(title.casefold()) if title and may_be_cited else -1
    if at < 0:
        return []
    text_after = text[at + len(title) :]
    fewest = _SHORTEST_TOLD_TITLE if is_told else FEWEST_TITLE_WORDS
    is_title = count_words(title) >= fewest and not text_after[:1].isalnum()
    names = text[reference_start(text) if is_told else 0 : at]
    year = _YEAR_LAST.search(names)
    names = trim(names[: year.start()] if year else names)
    if not is_title or people_likeness(names) < LIKELY_PEOPLE:
        return []
    following = (Span(text=text_after), *links)
    parts = [((Span(text=names),), "authors"), (following, "")]
    if year:
        parts.insert(1, ((Span(text=year["year"]),), "year"))
    return [Line(spans=line, number=line_number, depth=1, role=role) for line, role in parts]


_YEAR_LAST = lazy_pattern(rf"[\s(（,.]+(?P<year>{CITED_YEAR})[)）]?[\s.,:]*$")
