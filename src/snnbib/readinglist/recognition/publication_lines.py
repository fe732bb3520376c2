"""Lines that say below or after a title who wrote and published the book. Pure.

Chinese book sites have slashes: "[美] 亚当·比 / 张琦 / 昆虫出版社 / 2008-6 / 48.00元".
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words.references import AUTHOR_CREDITS

__all__ = ["publication_line"]


def publication_line(text: str) -> re.Match[str] | None:
    """Authors, others such as translators, publisher, year, and the rest behind the date.

    A word of credit behind the authors shows it without a year: "Ada Bee 著、鈴木花子 訳 / Hill".

    >>> line = publication_line("Ada Bee / Hill Press / 2008-6 / 48.00")
    >>> line["authors"], line["others"], line["publisher"], line["year"], line["rest"]
    ('Ada Bee', None, 'Hill Press', '2008', '48.00')
    """
    return (_LINE.match(text) or _CREDITED_LINE.match(text)) if " / " in text else None


_DATE = rf"(?P<year>{YEAR_DIGITS})(?:[-.][0-9月日.-]{{1,6}}|年[0-9月日.-]{{0,6}})?(?![\w-])"
_LINE = lazy_pattern(
    r"(?:\s*\[[^\[\]/]{1,6}\]\s*)?(?P<authors>[^/]{2,120}?)\s/\s(?:(?P<others>[^/]{2,80}?)\s/\s)?"
    rf"(?P<publisher>[^/0-9]{{2,60}}?)\s/\s{_DATE}"
    r"(?:\s/)?\s*(?P<rest>.*)$",
    re.DOTALL,
)
_CREDITED_LINE = lazy_pattern(
    rf"\s*(?P<authors>[^/]{{2,60}}?)\s?(?:等\s?)?(?:{'|'.join(AUTHOR_CREDITS)}|主编|編|编)"
    r"(?:\s?[\s,，、]\s?(?P<others>[^/]{2,60}(?:译|譯|訳)))?\s/\s(?P<publisher>[^/0-9]{2,60}?)"
    rf"(?:[,，、]?\s(?:/\s)?{_DATE})?(?P<rest>)$"
)
