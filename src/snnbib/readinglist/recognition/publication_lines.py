"""Lines that say below or after a title who wrote and published the book. Pure.

Chinese book sites have slashes: "[美] 亚当·比 / 张琦 / 昆虫出版社 / 2008-6 / 48.00元".
Other lists have commas, and say who is the author: "亚当·比著,张琦译,昆虫出版社,2008.6", or
end in the publisher and the year, as in Japanese: "鈴木花子、昆虫書店、2014年".
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words.references import AUTHOR_CREDITS
from snnbib.readinglist.words.venues import PUBLISHER_ENDINGS

__all__ = ["credited_publication", "publication_line"]


def publication_line(text: str) -> re.Match[str] | None:
    """Authors, others such as translators, publisher, year, and the rest behind the date.

    A word of credit behind the authors shows it without a year: "Ada Bee 著、鈴木花子 訳 / Hill".

    >>> line = publication_line("Ada Bee / Hill Press / 2008-6 / 48.00")
    >>> line["authors"], line["others"], line["publisher"], line["year"], line["rest"]
    ('Ada Bee', None, 'Hill Press', '2008', '48.00')
    """
    return (_LINE.match(text) or _CREDITED_LINE.match(text)) if " / " in text else None


def credited_publication(text: str) -> re.Match[str] | None:
    """The same with commas, where "著" or "编" marks the authors or editors, or it is evident.

    >>> credited_publication("张琦著,昆虫出版社,2008.6")["publisher"]
    '昆虫出版社'
    >>> credited_publication("鈴木花子・佐藤一郎、昆虫書店、2014年")["authors"]
    '鈴木花子・佐藤一郎'
    """
    if text.isascii():
        return None
    match = _CREDITED.match(text) if _CREDIT.search(text) else None
    is_told = match and (match["year"] or match["publisher"].endswith(PUBLISHER_ENDINGS))
    if is_told:
        return match
    match = _NAMED.match(text) if "、" in text else None
    return match if match and people_likeness(match["authors"]) >= FULL_NAME else None


_DATE = rf"(?P<year>{YEAR_DIGITS})(?:[-.][0-9月日.-]{{1,6}}|年[0-9月日.-]{{0,6}})?(?![\w-])"
_LINE = lazy_pattern(
    r"(?:\s*\[[^\[\]/]{1,6}\]\s*)?(?P<authors>[^/]{2,120}?)\s/\s(?:(?P<others>[^/]{2,80}?)\s/\s)?"
    rf"(?P<publisher>[^/0-9]{{2,60}}?)\s/\s{_DATE}"
    r"(?:\s/)?\s*(?P<rest>.*)$",
    re.DOTALL,
)
_CREDIT_SIGN = rf"(?:{'|'.join(AUTHOR_CREDITS)}|主编|編|编)"
_COMMA = r"\s?[,，、]\s?"
_GAP = rf"(?:{_COMMA}|\s)"
_CREDIT = lazy_pattern(rf"{_CREDIT_SIGN}{_GAP}")
_PUBLISHER = r"(?P<publisher>[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3·]{2,20})"
_CREDITED = lazy_pattern(
    rf"[\s,，、]*(?P<authors>[^/]{{2,60}}?)\s?(?:等\s?)?{_CREDIT_SIGN}{_GAP}"
    rf"(?:(?P<others>[^,，/]{{2,40}}(?:译|譯|訳)){_GAP})?{_PUBLISHER}"
    rf"(?:{_GAP}{_DATE}(?P<rest>.*))?$",
    re.DOTALL,
)
_CREDITED_LINE = lazy_pattern(
    rf"\s*(?P<authors>[^/]{{2,60}}?)\s?(?:等\s?)?{_CREDIT_SIGN}"
    rf"(?:{_GAP}(?P<others>[^/]{{2,60}}(?:译|譯|訳)))?\s/\s(?P<publisher>[^/0-9]{{2,60}}?)"
    rf"(?:[,，、]?\s(?:/\s)?{_DATE})?(?P<rest>)$"
)
_NAMED = lazy_pattern(
    rf"[\s,，、]*(?P<authors>[^,，/]{{2,60}}?){_COMMA}{_PUBLISHER}{_COMMA}{_DATE}(?P<rest>.*)$",
    re.DOTALL,
)
