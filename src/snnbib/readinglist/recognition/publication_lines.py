"""Lines that say below or after a title who wrote and published the book. Pure.

Chinese book sites have slashes: "[美] 亚当·比 / 张琦 / 昆虫出版社 / 2008-6 / 48.00元".
Other lists have commas, and say who is the author: "亚当·比著,张琦译,昆虫出版社,2008.6".
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words.references import AUTHOR_CREDITS
from snnbib.readinglist.words.venues import PUBLISHER_ENDINGS

__all__ = ["credited_publication", "publication_line"]


def publication_line(text: str) -> re.Match[str] | None:
    """Authors, others such as translators, publisher, year, and the rest behind the date.

    >>> line = publication_line("Ada Bee / Hill Press / 2008-6 / 48.00")
    >>> line["authors"], line["others"], line["publisher"], line["year"], line["rest"]
    ('Ada Bee', None, 'Hill Press', '2008', '48.00')
    """
    return _LINE.match(text) if " / " in text else None


def credited_publication(text: str) -> re.Match[str] | None:
    """The same with commas, in Chinese, where "著" or "编" marks the authors or editors.

    >>> credited_publication("张琦著,昆虫出版社,2008.6")["publisher"]
    '昆虫出版社'
    """
    match = _CREDITED.match(text) if _CREDIT.search(text) else None
    is_told = match and (match["year"] or match["publisher"].endswith(PUBLISHER_ENDINGS))
    return match if is_told else None


_DATE = rf"(?P<year>{YEAR_DIGITS})(?:[-.年][0-9月日.-]{{1,6}})?(?![\w-])"
_LINE = lazy_pattern(
    r"(?:\s*\[[^\[\]/]{1,6}\]\s*)?(?P<authors>[^/]{2,120}?)\s/\s(?:(?P<others>[^/]{2,80}?)\s/\s)?"
    rf"(?P<publisher>[^/0-9]{{2,60}}?)\s/\s{_DATE}"
    r"(?:\s/)?\s*(?P<rest>.*)$",
    re.DOTALL,
)
_CREDIT_SIGN = rf"(?:{'|'.join(AUTHOR_CREDITS)}|主编|編|编)"
_CREDIT = lazy_pattern(rf"{_CREDIT_SIGN}\s?[,，]")
_CREDITED = lazy_pattern(
    rf"[\s,，]*(?P<authors>[^,，/]{{2,60}}?)\s?(?:等\s?)?{_CREDIT_SIGN}\s?[,，]\s?"
    r"(?:(?P<others>[^,，/]{2,40}(?:译|譯|訳))\s?[,，]\s?)?(?P<publisher>[\u4e00-\u9fff·]{2,20})"
    rf"(?:\s?[,，]\s?{_DATE}(?P<rest>.*))?$",
    re.DOTALL,
)
