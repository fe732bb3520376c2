"""Where a reference ends, in front of addresses and remarks, and the year there. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import MONTH, YEAR_DIGITS
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import (
    ACCESS_WORDS,
    MLA_MEDIA,
    ORIGINAL_WORDS,
    REPORT_NAMES,
)

__all__ = ["YEAR_IN_REFERENCE", "begins_access", "ends_in_medium", "text_end", "year_after"]

YEAR_IN_REFERENCE = lazy_pattern(
    rf"(?<![^\W\u3040-\u9fff\uac00-\ud7a3])(?<![:–-]){YEAR_DIGITS}"
    r"(?=[a-z]?(?![\w–-]|\.[0-9])|[年년])"
    rf"|(?<=[,;]\s){YEAR_DIGITS}(?=\.[0-9]{{1,5}}[–‑-][0-9])"
    r"|(?:(?<=[,(;]\s)|(?<=[a-zà-ÿ]{3}\s))1[5-7][0-9]{2}(?=[.);,]*\s*$)"
    r"|(?<=[(])1[5-7][0-9]{2}(?=[)])"
    rf"|(?<=[(\s]){YEAR_DIGITS}(?=-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?[,;)])"
)
"""A year by itself or in a date: not part of a number, an address or a range."""
# The years of several volumes, at the end: "Ulm: Hill Press, 1984–1986".
_FIRST_OF_YEARS = lazy_pattern(
    rf"(?<=[,;.]\s)(?<!p\.\s){YEAR_DIGITS}(?=[–-]{YEAR_DIGITS}\s*\.?\s*$)"
)
# "Web. 9 Feb. 2015", "Print."
_MEDIUM = rf"{any_of(MLA_MEDIA)}\.\s*(?:$|(?:[0-9]{{1,2}}\s)?(?i:{MONTH})\s[0-9]{{4}})"
_MEDIUM_LAST = lazy_pattern(rf"[.,]\s(?:{_MEDIUM})\W*$")
_ACCESS = lazy_pattern(
    rf"\s*(?:\b{any_of(ACCESS_WORDS)}\b|Online\s?:|https?://"
    rf"|\b{_MEDIUM}|,\s(?i:in|under)\s(?i:review|revision|prep(?:aration)?)\b)"
)
# A remark; not a place and publisher.
_ASIDE_LAST = lazy_pattern(r"\s*(?:\([^()\[\]0-9:]{1,80}\)|\[[^()\[\]0-9]{1,80}\])\s*\.?\s*$")


# Year, volume and pages as medicine has them, which a remark may follow; or as physics or chemistry
# has them: "Ant Lett. 12, 3456 (2020). Editors' suggestion", "Ant Lett. 2020, 12, 3-9. A cover".
_PAGES_TOLD = lazy_pattern(
    r"(?:19|20)[0-9]{2}[^;.]{0,12};\s?[0-9]+\s?(?:\([^()]{1,8}\))?\s?:\s?\w+(?:[–-]\w+)?(?=\.\s)"
    r"|[0-9],\s\w{1,12}(?:[–-]\w{1,8})?\s\((?:19|20)[0-9]{2}\)(?=[.,;]?\s\W{0,2}\w)"
    r"|(?:19|20)[0-9]{2},\s[0-9]+(?:\s?\([^()]{1,8}\))?,\s\w{1,12}(?:[–-]\w{1,8})?(?=\.\s[A-Z(])"
    r"|[0-9](?:\s?\([^()]{1,8}\))?[,:]\s?\w?[0-9]+[–-]\w?[0-9]+(?=\.\s[A-Z][a-z]+\s[a-z])"
)
# The number of a report after its year, as medicine has it: "1981. Report No.: ANT-81".
_REPORT_NUMBER_LAST = lazy_pattern(
    rf"(?<=[0-9])\.\s(?:{'|'.join(REPORT_NAMES)})\s(?:No|Nr)\.?:?\s\S+\s*$"
)
_CJK_REMARK = lazy_pattern(rf"(?<=\w)[,，.;；]\s*{CJK_CHARACTER.pattern}{{2}}")


def begins_access(text: str, start: int) -> bool:
    """Whether what says where to find a work begins at a place: "Retrieved from", an address."""
    return _ACCESS.match(text, start) is not None


def year_after(text: str, start: int) -> Extent:
    """The year after a place: the one in brackets, else the last; not the day of a visit."""
    access = _ACCESS.search(text, start) or _REPRINT.search(text, start)
    end = access.start() if access else len(text)
    matches = list(YEAR_IN_REFERENCE.finditer(text, start, end))
    matches = matches or list(_FIRST_OF_YEARS.finditer(text, start, end))
    years = _without_asides(text, [match.span() for match in matches])
    bracketed = (
        extent
        for extent in years
        if text[extent[0] - 1] in "([" or text[extent[1] : extent[1] + 1] == ")"
    )
    closing = (extent for extent in years[:-1] if _ENDS_SENTENCE.match(text, extent[0] - 2))
    last = next(closing, years[-1] if years else (0, 0))
    return next(bracketed, last)


# What says where a work appeared again: "1911. Reprinted in: *Ants*, 2013".
_REPRINT = lazy_pattern(
    r"(?<=[0-9])[.;,]\s\(?(?:Repr(?:int(?:ed)?|\.)|Reimpres[oa]|Reimpr\.|Réimpr|Nachdruck|Ristampa)\b"
)


# The year that ends a reference in front of a remark: "Ants, 1973. Hill Prize in Ants, 2001."
_ENDS_SENTENCE = lazy_pattern(rf",\s{YEAR_DIGITS}\.\s{CAPITAL}\w+\s\w")


def _without_asides(text: str, years: list[Extent]) -> list[Extent]:
    """The years without those of other editions in brackets: "1966 (trad. it. *Ape*, 1975)"."""
    if len(years) < 2:
        return years
    patterns = (_OTHER_EDITION, _ORIGINAL_YEAR)
    asides = [match.span() for pattern in patterns for match in pattern.finditer(text)]
    outside = [
        extent for extent in years if not any(begin < extent[0] < end for begin, end in asides)
    ]
    return outside or years


_OTHER_EDITION = lazy_pattern(r"\([^\W\d_A-ZÀ-Þ][^\W\d_]{1,12}[.\s][^()]*(?:\([^()]*\)[^()]*)?\)")


_ORIGINAL_YEAR = lazy_pattern(
    rf"\b{any_of(ORIGINAL_WORDS)}\s(?:in\s)?[0-9]{{4}}"
    r"|(?<=[0-9])\s?\[[0-9]{4}\]",
    re.IGNORECASE,
)


def ends_in_medium(text: str) -> bool:
    """Whether a reference ends in its medium and the day of a visit, as MLA style has it.

    >>> ends_in_medium("*Ants*. Hill, 2001. Web. 4 May 2012."), ends_in_medium("Spinning a Web.")
    (True, False)
    """
    return _MEDIUM_LAST.search(text) is not None


def text_end(text: str, start: int) -> int:
    """Where a reference ends: in front of identifiers, addresses, and a remark.

    A remark stands in brackets, or in another script than the title: ", 2016, 提出了 ...".
    """
    access = _ACCESS.search(text, start)
    end = access.start() if access else len(text)
    remark = None if text.isascii() else _CJK_REMARK.search(text, start, end)
    if remark and not CJK_CHARACTER.search(text, start, remark.start()):
        end = remark.start()
    report = _REPORT_NUMBER_LAST.search(text, start, end)
    end = report.start() if report else end
    pages = _PAGES_TOLD.search(text, start, end)
    end = pages.end() if pages else end
    aside = _ASIDE_LAST.search(text, start, end)
    return aside.start() if aside and not is_publisher(aside[0].strip(" ().")) else end
