"""Names of journals and books that stand in quotation marks after a title. Pure.

As in "A. Bee, How ants count, „Ants” 2001, nr 3" (Polish), "A. Bee, *Formiche*, “Bosco”, 5/2019"
(Italian), "「蟻の社会」『昆虫学研究』第5巻" (Japanese), and
"「개미의 언어」, 『곤충학연구』 12" (Korean).
"""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES
from snnbib.readinglist.references.extents import Extent

__all__ = ["quoted_names"]

_MARKS = BOOK_QUOTES | {"„", "«", "“"}
# Not behind "coll.": a series of books.
_QUOTED = lazy_pattern(
    r"(?:(?<=[,.;:，、。」』》〉”\"»]\s)(?<!oll\.\s)|(?<=[，、。」』》〉])|(?<=,)(?=[『《]))"
    r"(?:„(?P<low>[^„”“\"]{2,80})[”“\"]|«(?P<angle>[^«»]{2,80})»"
    r"|“(?P<high>[^“”]{2,80})”(?=,\s(?:n\.\s?|[IVXL]{1,7},\s)?[0-9])"
    r"|『(?P<white>[^『』]{2,60})』|《(?P<double>[^《》]{2,60})》)"
    r"(?=\s?[,.(（，、。;；]|\s*(?:第|제|新)?\s?[0-9]|\s(?:nr|t|vol|z|R)\.?\s|\s?$)"
)


def quoted_names(text: str, start: int) -> list[Extent]:
    """Where names stand in quotation marks between punctuation, or in front of numbers.

    Args:
        text: of a reference.
        start: where to begin the search.

    >>> text = "How ants count, „Ants” 2001, nr 3"
    >>> [text[begin:end] for begin, end in quoted_names(text, 0)]
    ['Ants']
    """
    if not any(mark in text for mark in _MARKS):
        return []
    return [match.span(match.lastgroup or 0) for match in _QUOTED.finditer(text, start)]
