"""URLs, ISBNs, ISSNs, dates, pages and the like: one parser each, canonical or refused.

Decoders, the list and the corrections use these parsers where a value enters, so that no accepted
value can stop an export later. Each parser returns "" (0 for a number) for text that is not such a
value; identifiers with a registry of papers (DOI, arXiv, OpenReview) are in `snnbib.identifiers`.

What the formats may rely on, for every work that was made from records:

- a URL begins with ``http://`` or ``https://``, names a host and has no white space;
- an arXiv class is one of arXiv's archives, with a subject class after a full stop where it has
  one;
- an ISBN and an ISSN are digits, ``X`` and hyphens, with the right check digit;
- a year has four digits; a month is 1 to 12, a day exists in that month, 0 stands for unknown;
- pages are ``first-last`` with a hyphen-minus, or with an en dash where an end has a hyphen of its
  own; or a single page; or an article number; never a placeholder;
- a citation key is what bibtex, biber and the programs that import it accept.
"""

import calendar
import re
from typing import NamedTuple

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "ARXIV_ARCHIVES",
    "CITATION_KEY",
    "MONTHS",
    "Date",
    "article_pages",
    "is_citation_key",
    "is_mail_address",
    "is_placeholder",
    "is_unpublished",
    "parse_arxiv_class",
    "parse_date",
    "parse_date_parts",
    "parse_day",
    "parse_isbn",
    "parse_issn",
    "parse_month",
    "parse_number",
    "parse_pages",
    "parse_url",
    "parse_year",
    "volume_after_pages",
]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's names of the months, which are also the first three letters of the English ones."""

# https://arxiv.org/category_taxonomy, and the archives that arXiv has merged into others since.
ARXIV_ARCHIVES = frozenset(
    """
    astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex
    nucl-th physics q-bio q-fin quant-ph stat
    acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga
    funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con
    """.split()  # noqa: SIM905
)
"""The first part of every arXiv class and of every old-style id: ``cs`` in ``cs.NE``."""

# What publishers and reference managers write into a field that has no value.
_PLACEHOLDERS = frozenset({
    "", "n/a", "na", "n.a.", "none", "null", "nil", "nan", "undefined", "unknown", "tba", "tbd",
    "no pages", "n.pag.", "n. pag.", "unpaginated", "unpaged", "anonymous", "&na;",
})  # fmt: skip
_UNPUBLISHED = frozenset({"to appear", "in press", "forthcoming"})
_FIRST_YEAR, _LAST_YEAR = 1450, 2099
"""From the first printed books; a later year than 2099 can only be a typing error."""
_YEAR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)")
_DIGITS = lazy_pattern(r"\d+")
_DATE = lazy_pattern(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[T/~?% ])")
CITATION_KEY = lazy_pattern(r"[A-Za-z0-9][A-Za-z0-9:._/+-]*")
"""What bibtex, biber and the programs that import their files all accept in a citation key: an
apostrophe, for one, makes biber reject the whole file."""
_URL = lazy_pattern(r"https?://[^/\s?#]+\S*", re.IGNORECASE)
_CLASS = lazy_pattern(r"([a-z-]+)(?:\.([A-Za-z-]+))?")
_ISBN = lazy_pattern(r"(?<![\d-])(?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dXx](?![\dXx])")
_ISSN = lazy_pattern(r"(?<![\d-])(\d{4})[ -‐–]?(\d{3}[\dXx])(?![\dXx-])")
_PAGES_LABEL = lazy_pattern(
    r"^(?:(?:(?:pp?|pages?|pgs?|seiten?)\b|s\.(?=\s*\d))\.?\s*)+(?=\w)"
    r"|^art(?:icle)?\b\.?\s*(?:(?:no|nr|num(?:ber)?|id)\b\.?\s*)?(?=\w*\d)",
    re.IGNORECASE,
)
_VOLUME_AFTER_PAGES = lazy_pattern(r"(?<=\w)[,\s]+vol\.?\s*(?P<volume>\d+)$", re.IGNORECASE)
# "045101, 12 pages" counts the pages of an article.
_PAGE_COUNT = lazy_pattern(r"(?:^|[,;]\s*|\s+\()\d+\s*(?:pages?|pp?)\b[.)]*$", re.IGNORECASE)
_PAGES_DASH = lazy_pattern(r"\s*(?:-{2,3}|[‐-―−])\s*")
_PAGES_HYPHEN = lazy_pattern(r"\s*-\s*")
# "Vol. 3", "Number 4", "Bd. 2", "n° 5", and the same in capitals.
_NUMBER_LABEL = lazy_pattern(
    r"^(?:volume|vol|number|num|issue|iss|no|nr|band|bd|heft|tome|n[°º])\.?\s*(?=\d)",
    re.IGNORECASE,
)


class Date(NamedTuple):
    """Year, month and day; 0 for what is not known. A season or a range has only its year."""

    year: int = 0
    month: int = 0
    day: int = 0


def is_placeholder(text: str) -> bool:
    """Whether a text stands for a missing value: ``n/a``, ``-``, ``in press``.

    >>> [text for text in ("n/a", "N/A--N/A", ".", "e12", "in press") if is_placeholder(text)]
    ['n/a', 'N/A--N/A', '.', 'in press']
    """
    if text.isalpha():  # fast path: most texts have one part
        return text.casefold() in _PLACEHOLDERS
    if not any(char.isalnum() for char in text):
        return True
    parts = _PAGES_DASH.split(text.casefold().strip())
    if len(parts) == 1:
        parts = _PAGES_HYPHEN.split(parts[0])
    return is_unpublished(text) or all(
        part.strip(" .?") in _PLACEHOLDERS or part in _PLACEHOLDERS for part in parts
    )


def is_unpublished(text: str) -> bool:
    """Whether a text in the place of a year or of pages says that it is not published yet.

    >>> is_unpublished("In press."), is_unpublished("n/a")
    (True, False)
    """
    return text.casefold().strip(" .?()[]") in _UNPUBLISHED


def is_mail_address(text: str) -> bool:
    """Whether a text can be sent as an e-mail address in a header.

    >>> is_mail_address("me@example.org"), is_mail_address("me at example.org")
    (True, False)
    """
    return bool(re.fullmatch(r"[^@\s<>()]+@[^@\s<>()]+", text))


def parse_url(text: str) -> str:
    """A web address, or "" for anything else.

    Angle brackets around it go, a missing scheme is added to ``www.``, the first of several is
    taken, a space within it is encoded.

    >>> parse_url("<https://example.org/a>"), parse_url("www.example.org"), parse_url("ftp://a.b/c")
    ('https://example.org/a', 'https://www.example.org', '')
    """
    words = text.strip().removeprefix("URL:").strip("<> \t\n").split()
    if words and words[0].lower().startswith("www."):
        words[0] = f"https://{words[0]}"
    if len(words) > 1 and _is_address_start(words[1]):
        words = words[:1]
    url = "%20".join(words)
    return url.rstrip(",;") if _URL.fullmatch(url) else ""


def _is_address_start(word: str) -> bool:
    return word.lower().startswith(("http://", "https://", "www.", "(", "[", "doi:"))


def parse_arxiv_class(text: str) -> str:
    """The first arXiv class in the text, or "".

    >>> parse_arxiv_class("cs.NE, cs.LG"), parse_arxiv_class("Computer Science - Neural")
    ('cs.NE', '')
    """
    for word in re.split(r"[\s,;\[\]()]+", text.strip()):
        match = _CLASS.fullmatch(word)
        if match and match[1] in ARXIV_ARCHIVES:
            return word
    return ""


def parse_isbn(text: str) -> str:
    """The first ISBN in the text, with its hyphens as written; "" without a right check digit.

    https://www.isbn-international.org/content/isbn-users-manual, section 5 and annex 1.

    >>> parse_isbn("978-3-16-148410-0 (print)"), parse_isbn("978-3-16-148410-1")
    ('978-3-16-148410-0', '')
    """
    for match in _ISBN.finditer(text.replace("\N{EN DASH}", "-").replace("\N{HYPHEN}", "-")):
        digits = re.sub(r"[ -]", "", match.group()).upper()
        if _is_isbn(digits):
            return match.group().upper()
    return ""


def _is_isbn(digits: str) -> bool:
    if len(digits) == 10:  # noqa: PLR2004
        values = [10 if digit == "X" else int(digit) for digit in digits]
        return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
    if not digits.isdecimal() or not digits.startswith(("978", "979")):
        return False
    return sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits)) % 10 == 0


def parse_issn(text: str) -> str:
    """The first ISSN in the text as ``1234-567X``; "" without a right check digit (ISO 3297).

    >>> parse_issn("ISSN 03029743"), parse_issn("0302-9744")
    ('0302-9743', '')
    """
    for match in _ISSN.finditer(text):
        digits = (match[1] + match[2]).upper()
        values = [10 if digit == "X" else int(digit) for digit in digits]
        if sum(value * (8 - place) for place, value in enumerate(values)) % 11 == 0:
            return f"{digits[:4]}-{digits[4:]}"
    return ""


def parse_year(value: object) -> int:
    """A year of four digits, as a number or the first in a text; 0 if there is none.

    >>> parse_year("c. 1999"), parse_year(2024), parse_year(20233), parse_year("in press")
    (1999, 2024, 0, 0)
    """
    if isinstance(value, str):
        years = (int(match) for match in _YEAR.findall(value))
        return next((year for year in years if _FIRST_YEAR <= year <= _LAST_YEAR), 0)
    return _whole_number(value, _FIRST_YEAR, _LAST_YEAR)


def parse_month(value: object) -> int:
    """A month as a number, as digits, or as the first English name in a text; 0 if it is not one.

    >>> parse_month("December"), parse_month("3"), parse_month("10 Sept."), parse_month("Spring")
    (12, 3, 9, 0)
    """
    if isinstance(value, str):
        digits = value.strip()
        if digits.isdecimal():
            return parse_month(int(digits)) if len(digits) < 3 else 0  # noqa: PLR2004
        names = (word[:3].lower() for word in re.findall(r"[^\W\d_]{3,}", value))
        return next((MONTHS.index(name) + 1 for name in names if name in MONTHS), 0)
    return _whole_number(value, 1, len(MONTHS))


def parse_day(day: str, month: str) -> int:
    """A day as digits, or the one number beside the name of a month; 0 if there is none.

    >>> parse_day("3", "may"), parse_day("", "may 3"), parse_day("", "Dec 2-8"), parse_day("", "5")
    (3, 3, 0, 0)
    """
    if day.strip().isdecimal():
        return int(day) if len(day.strip()) < 3 else 0  # noqa: PLR2004
    numbers = _DIGITS.findall(month) if not day and parse_month(month) else []
    is_day = len(numbers) == 1 and not month.strip().isdecimal() and len(numbers[0]) < 3  # noqa: PLR2004
    return int(numbers[0]) if is_day else 0


def _whole_number(value: object, least: int, most: int) -> int:
    """The value if it is a whole number within these limits, else 0; True is not a number."""
    return value if type(value) is int and least <= value <= most else 0


def parse_date_parts(year: object, month: object = 0, day: object = 0) -> Date:
    """A date from its parts; what is not a year, a month or a day of that month is left out.

    >>> parse_date_parts(2023, 2, 30), parse_date_parts(20233, 2)
    (Date(year=2023, month=2, day=0), Date(year=0, month=0, day=0))
    """
    valid_year = parse_year(year)
    valid_month = parse_month(month) if valid_year else 0
    days = calendar.monthrange(valid_year, valid_month)[1] if valid_month else 0
    return Date(valid_year, valid_month, _whole_number(day, 1, days))


def parse_date(text: str) -> Date:
    """A date as biblatex has it (ISO 8601-2): of a range the first end, of a season the year.

    >>> parse_date("2023-07-10/2023-07-14"), parse_date("2023-21")
    (Date(year=2023, month=7, day=10), Date(year=2023, month=0, day=0))
    """
    match = _DATE.match(text.strip())
    if not match:
        return Date()
    year, month, day = (int(part or 0) for part in match.groups())
    return parse_date_parts(year, month, day)


def parse_pages(text: str) -> str:
    """Pages in the form that this module's docstring states; "" for a placeholder. Idempotent.

    >>> parse_pages("492--502"), parse_pages("7–7"), parse_pages("e0314658"), parse_pages("n/a")
    ('492-502', '7', 'e0314658', '')
    >>> parse_pages("2-1--2-9"), parse_pages("045101, 12 pages"), parse_pages("38--??")
    ('2-1–2-9', '045101', '38')
    >>> parse_pages("Article 12, 18 pages")
    '12'
    """
    counted = _PAGE_COUNT.sub("", text.strip()).rstrip(".,; ")
    bare = _VOLUME_AFTER_PAGES.sub("", _PAGES_LABEL.sub("", counted))
    if is_placeholder(bare):
        return ""
    ends = [_PAGES_LABEL.sub("", end) for end in _PAGES_DASH.split(bare) if end]
    if len(ends) == 1:
        ends = _hyphen_ends(ends[0])
    # "38--??": the last page is not known
    ends = [end.rstrip(".,; ") for end in ends if end.strip(" ?.,;")]
    dash = "\N{EN DASH}" if any("-" in end for end in ends) else "-"
    pages = ends[0] if len(set(ends)) == 1 else dash.join(ends)
    return "" if is_placeholder(pages) or not pages.strip("0") else pages


def volume_after_pages(pages: str) -> str:
    """The volume that stands after the pages, as in old deposits of IEEE; "" if there is none.

    >>> volume_after_pages("1234-1239 vol.2"), volume_after_pages("12-19")
    ('2', '')
    """
    match = _VOLUME_AFTER_PAGES.search(pages)
    return match["volume"] if match else ""


def article_pages(pages: str, article_number: str) -> str:
    """The pages of an article, as written, or its article number where the pages do not locate it.

    Pages that are counted from 1 within each article do not locate it.

    >>> article_pages("1-11", "077201"), article_pages("531--539", "12"), article_pages("", "e1")
    ('077201', '531--539', 'e1')
    """
    if not article_number:
        return pages
    first = re.split(r"[^\w]", parse_pages(pages), maxsplit=1)[0]
    return article_number if first in {"", "1"} else pages


def _hyphen_ends(pages: str) -> list[str]:
    """The two ends of pages that only have hyphens: ``2-1-2-9`` is from 2-1 to 2-9."""
    parts = [_PAGES_LABEL.sub("", part) for part in _PAGES_HYPHEN.split(pages) if part]
    match parts:
        case [chapter, first, same_chapter, last] if chapter == same_chapter:
            return [f"{chapter}-{first}", f"{chapter}-{last}"]
        case _:
            return parts


def parse_number(text: str) -> str:
    """A volume or issue without its label: styles print the labels themselves.

    >>> parse_number("Vol. 3"), parse_number("No. 4"), parse_number("abs/2312.06372")
    ('3', '4', 'abs/2312.06372')
    """
    return "" if is_placeholder(text) else _NUMBER_LABEL.sub("", text.strip())


def is_citation_key(text: str) -> bool:
    """Whether bibtex, biber and the programs that import their files accept this citation key.

    >>> is_citation_key("yao2023spike"), is_citation_key("o'brien2023"), is_citation_key("")
    (True, False, False)
    """
    return CITATION_KEY.fullmatch(text) is not None
