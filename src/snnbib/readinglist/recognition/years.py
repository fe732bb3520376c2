"""The year that a text names, among days, months, pages and arXiv ids. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.words.references import MONTH_NAMES, MONTH_WORDS
from snnbib.text import fold

__all__ = [
    "CITED_YEAR",
    "DAY",
    "DAY_FIRST",
    "DECADE",
    "DIGIT",
    "EDITION_YEAR_DIGITS",
    "MONTH",
    "OLD_YEAR",
    "OLD_YEAR_DIGITS",
    "PAGES",
    "PAGE_RANGE",
    "YEAR",
    "YEARS",
    "YEAR_DIGITS",
    "find_year",
    "month_number",
]

_MONTHS = "|".join(
    sorted((month for month in MONTH_WORDS if month.isascii()), key=len, reverse=True)
)
MONTH = rf"(?:{_MONTHS})\b\.?"
YEAR_DIGITS = r"(?:1[89]|20)[0-9]{2}"
"""The digits of a year since 1800, as an expression."""
OLD_YEAR_DIGITS = r"(?:1[5-9]|20)[0-9]{2}"
"""The same since 1500, in references, whose grammar shows which number is the year."""
EDITION_YEAR_DIGITS = r"(?:(?:19|20)[0-9]{2}|[0-9]{2})"
"""Those of the year of an edition, in full or the last two, where a venue stands beside it."""
YEARS = range(1800, 2100)
"""The years that `YEAR_DIGITS` has."""
YEAR = lazy_pattern(YEAR_DIGITS)
OLD_YEAR = lazy_pattern(OLD_YEAR_DIGITS)
CITED_YEAR = rf"{OLD_YEAR_DIGITS}[a-z]?"
"""The same with the letter that distinguishes works of one year: "2001a"."""
DAY = r"[0-9]{1,2}(?:st|nd|rd|th|\.)?"
"""The day of a month, as an expression."""
DECADE = r"(?<=0)['’]?s\b"
"""What follows the first year of a decade, which is no year: "the 1990s"."""
# What follows four digits in a number of arXiv: "1810.04650".
_REST_OF_NUMBER = r"\.[0-9]{4,5}(?![0-9])"
_DATE = lazy_pattern(
    rf"(?<![0-9.:/])(?:{MONTH}\s*(?:{DAY}(?:\s*[-–]\s*{DAY})?)?,?\s*)?(?:(?:{DAY}\s?[-–]\s?)?{DAY}\s+{MONTH},?\s+)?"
    rf"(?P<year>{YEAR_DIGITS})(?!{_REST_OF_NUMBER}|{DECADE})(?:\s*[-./年년]\s*(?P<month>[0-9]{{1,2}})(?![0-9])(?:\s*[-./月월]\s*[0-9]{{1,2}}(?![0-9])[日일]?)?[月월]?"
    rf"|\s?[年년]版?(?:\s?[0-9]{{1,2}}[月월](?:\s?[0-9]{{1,2}}[日일])?)?|,?\s*{MONTH}(?:\s+{DAY})?)?(?![0-9])(?!\s*[-–]\s*[0-9]{{3}})[a-z]?(?![^\W_])",
    re.IGNORECASE,
)
# The same without names of months, which are slow to look for.
_YEAR_ALONE = lazy_pattern(
    rf"(?<![0-9.:/])(?P<year>{YEAR_DIGITS})(?!{_REST_OF_NUMBER}|{DECADE})(?:\s*[-./年년]\s*(?P<month>[0-9]{{1,2}})(?![0-9])(?:\s*[-./月월]\s*[0-9]{{1,2}}(?![0-9])[日일]?)?[月월]?"
    r"|\s?[年년]版?(?:\s?[0-9]{1,2}[月월](?:\s?[0-9]{1,2}[日일])?)?)?(?![0-9])(?!\s*[-–]\s*[0-9]{3})[a-z]?(?![^\W_])"
)
_MONTH_BEGINS = "|".join(sorted({month[:3] for month in MONTH_WORDS}))
_MONTH_BEGIN = lazy_pattern(rf"\b(?:{_MONTH_BEGINS})", re.IGNORECASE)
DAY_FIRST = lazy_pattern(
    rf"(?<![0-9])[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?P<year>{YEAR_DIGITS})(?![0-9])"
)
_MONTH_YEAR = lazy_pattern(rf"(?<![0-9])(?:0?[1-9]|1[0-2])[/.](?P<year>{YEAR_DIGITS})(?![0-9])")
# "ICLR2020", "ICLR/2020", "ICLR.2020", but not in a DOI: "10.1000/ANT.2020.1234567".
_ATTACHED = lazy_pattern(
    rf"(?:(?<=[A-Za-z])|(?<=[A-Z]{{2}}[/.]))(?P<year>{YEAR_DIGITS})(?![0-9]|\.[0-9]{{3}})"
)
_SHORT = lazy_pattern(
    r"(?:(?<=[A-Z&][A-Z])[\s_-]?|(?<=[A-Za-z]{3})[\s]?(?=['’‘`´])|(?<![\w.])(?=['’‘`´]))(?P<mark>['’‘`´])?\s?(?P<year>[0-9]{2})(?![0-9A-Za-z:(]|\.[0-9A-Za-z]|,\s*[0-9])"
)
# What it has, which is faster to look for: two digits after a mark or two capitals.
_SHORT_SIGN = lazy_pattern(
    r"[0-9]{2}(?<![0-9]{3})(?![0-9])(?:(?<=['’‘`´]..)|(?<=['’‘`´]\s..)|(?<=[A-Z]{2}..)"
    r"|(?<=[A-Z]{2}[\s_-]..)|(?<=[A-Z]{2}[\s_-]\s..))",
    re.DOTALL,
)
# The first four digits are year and month; "2010" and "2011.12" are rather dates.
_ARXIV_ID = lazy_pattern(
    r"(?i:arxiv)[\s:.-]*(?:abs/|pdf/)?(?!20[0-9]{2}(?:\.[0-9]{1,2})?(?![.0-9]))(?P<year>[0-9]{2})\.?(?:0[1-9]|1[0-2])(?:\.[0-9]{4,5})?(?:v[0-9]+)?(?![0-9])"
)
# "20180912 arXiv", in front of what has no other year.
_DATE_WITHOUT_MARKS = lazy_pattern(
    r"\W{0,2}(?P<year>20[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![\w.-])"
)
_YEARS_RANGE = lazy_pattern(
    rf"{YEAR_DIGITS}(?<![0-9:.][0-9]{{4}})\s*[-–—/]\s*{YEAR_DIGITS}(?![0-9])"
)
DIGIT = lazy_pattern(r"[0-9]")
# Two digits from this number on are a year of the 20th century, others of the 21st.
_TURN = 50

PAGES = lazy_pattern(
    r"\b[0-9]+(?:\s*\([^()]{0,12}\))?\s*:\s*[A-Za-z]?[0-9]+\s*[-–—]+\s*[A-Za-z]?[0-9]+|\bpp?\.?\s*[0-9]+\s*[-–—]+\s*[0-9]+"
    r"|\b[0-9]{1,3}\s?\([0-9]{1,3}\),\s*[0-9]+\s*[-–—]+\s*[0-9]+",
    re.IGNORECASE,
)
# Behind an acronym and a year: "ICSE 2013: 712-721". Behind these names the digits are a volume;
# stops in the expression stand for any sign, as what is looked back for has to have one length.
_PAGES_OF_MEETING = lazy_pattern(
    r"(?<=[A-Z]\s(?:19|20)[0-9]{2})(?<!(?:LNCS|LNAI|SPIE|.BBA|.IOP)\s....)\s?:\s?[0-9]+\s?[-–]+\s?[0-9]+"
)
# What all pages have, which is faster to look for.
PAGE_RANGE = lazy_pattern(r"[0-9]\s*[-–—]+\s*[A-Za-z]?[0-9]")


def _full_year(short: int) -> int:
    """'98 is 1998, '24 is 2024."""
    return short + (1900 if short >= _TURN else 2000)


def _is_short_year(match: re.Match[str]) -> bool:
    """Whether two digits are a year: '24 is, but "ACM 36" is a volume."""
    is_recent = not 30 < int(match["year"]) < 85
    follows_name = match.string[: match.start()].endswith(("ACM", "IEEE", "COVID"))
    return bool(match["mark"]) or (is_recent and not follows_name)


def month_number(name: str) -> int:
    """The number of a month by its name, 0 if it is not a month.

    >>> month_number("Sept."), month_number("août"), month_number("Mayer")
    (9, 8, 0)
    """
    folded = fold(name)
    return next((number for number, names in enumerate(MONTH_NAMES, 1) if folded in names), 0)


@lru_cache(maxsize=8192)
def find_year(text: str) -> tuple[int, str]:
    """The year that a text names, or 0 if it names none or several; and the text without dates.

    >>> find_year("ICLR 2024"), find_year("AAAI'24"), find_year("2021.11"), find_year("2012-2016")
    ((2024, 'ICLR '), (2024, 'AAAI'), (2021, ''), (0, '2012-2016'))
    """
    if not DIGIT.search(text):
        return 0, text
    text = _TIME_OF_DAY.sub("", _without_pages(text)) if ":" in text else _without_pages(text)
    of_arxiv, without_dates = _take_arxiv_years(text)
    if _YEARS_RANGE.search(without_dates):
        return (of_arxiv[0], without_dates) if of_arxiv else (0, text)
    years: list[int] = []
    if YEAR.search(without_dates):
        with_month = _MONTH_BEGIN.search(without_dates)
        for pattern in (DAY_FIRST, _DATE if with_month else _YEAR_ALONE, _MONTH_YEAR, _ATTACHED):
            more, without_dates = _take_years(pattern, without_dates)
            years += more
    years = years or of_arxiv  # the year of a paper's number is that of its first version
    may_be_short = not years and _SHORT_SIGN.search(without_dates)
    if may_be_short and (short := _SHORT.search(without_dates)) and _is_short_year(short):
        years.append(_full_year(int(short["year"])))
        without_dates = without_dates[: short.start()] + without_dates[short.end() :]
    if not years and (date := _DATE_WITHOUT_MARKS.match(text)):
        return int(date["year"]), text[date.end() :]
    if not years:
        return 0, text
    return (years[0] if len(set(years)) == 1 else 0), without_dates


# Behind a date, as machines write it: "2001-11-09T16:03:49Z", "2001-11-09 16:03:49+01:00".
_TIME_OF_DAY = lazy_pattern(
    r"(?<=[0-9]-[0-9]{2})[T\s][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?"
    r"(?:Z|\s?[+-][0-9]{2}:?[0-9]{2})?(?!\w)"
)


def _without_pages(text: str) -> str:
    if PAGE_RANGE.search(text):
        text = PAGES.sub(" ", _PAGES_OF_MEETING.sub("", text))
    return _PAGE_BEFORE_YEAR.sub("", text) if "(" in text else text


# In front of the year: "Phys. Rev. Lett. 49, 1804 (1982)", "131 Hill L.J. 2020 (2022)".
_PAGE_BEFORE_YEAR = lazy_pattern(rf"(?<=[0-9.]),?\s{YEAR_DIGITS}(?=\s\({YEAR_DIGITS}\)\W*$)")


def _take_years(pattern: re.Pattern[str], text: str) -> tuple[list[int], str]:
    """The years that a pattern finds in a text, and the text without them."""
    years = [int(match["year"]) for match in pattern.finditer(text)]
    return years, pattern.sub("", text) if years else text


def _take_arxiv_years(text: str) -> tuple[list[int], str]:
    """The years in arXiv ids (2106.01234 is from 2021), and the text without the ids."""
    if "rxiv" not in text.lower():
        return [], text
    years = [_full_year(int(match["year"])) for match in _ARXIV_ID.finditer(text)]
    return years, _ARXIV_ID.sub("arXiv", text)
