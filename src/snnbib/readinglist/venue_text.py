"""What a text says about venue and year, and how sure that is. Pure.

`looks_like_venue` is the one place that judges names of venues: the table first, then what names of
venues have in common (general words such as "Journal of", an acronym with a year, abbreviations).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from snnbib import venues
from snnbib.readinglist.words import (
    ABBREVIATIONS,
    GENERIC_HEADINGS,
    MONTHS,
    PREPRINT_SERVERS,
    REMARK_SURE,
    REMARKS,
    VENUE_WORDS,
    WEAK_VENUE_WORDS,
)
from snnbib.text import FUNCTION_WORDS, fold, tidy

__all__ = [
    "VenueText",
    "canonical_venue",
    "find_year",
    "is_remark",
    "looks_like_venue",
    "read_venue",
]

_MONTHS = "|".join(sorted((month for month in MONTHS if month.isascii()), key=len, reverse=True))
_MONTH = rf"(?:{_MONTHS})\b\.?"
_FULL = r"(?:1[89]|20)[0-9]{2}"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_YEAR = re.compile(
    rf"(?<![0-9.:/])(?:{_MONTH}\s*(?:{_DAY}(?:\s*[-–]\s*{_DAY})?)?,?\s*)?(?:{_DAY}\s+{_MONTH},?\s+)?"
    rf"(?P<year>{_FULL})(?:\s*[-./年]\s*(?P<month>[0-9]{{1,2}})(?![0-9])(?:\s*[-./月]\s*[0-9]{{1,2}}(?![0-9])日?)?月?"
    rf"|年(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?|,?\s*{_MONTH}(?:\s+{_DAY})?)?(?![0-9])(?!\s*[-–]\s*[0-9]{{3}})[a-z]?(?![\w])",
    re.IGNORECASE,
)
# The same without names of months, which are slow to look for.
_YEAR_ALONE = re.compile(
    rf"(?<![0-9.:/])(?P<year>{_FULL})(?:\s*[-./年]\s*(?P<month>[0-9]{{1,2}})(?![0-9])(?:\s*[-./月]\s*[0-9]{{1,2}}(?![0-9])日?)?月?"
    r"|年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)?(?![0-9])(?!\s*[-–]\s*[0-9]{3})[a-z]?(?![\w])"
)
_FULL_YEAR = re.compile(_FULL)
_MONTH_BEGINS = "|".join(sorted({month[:3] for month in MONTHS}))
_MONTH_BEGIN = re.compile(rf"\b(?:{_MONTH_BEGINS})", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"(?<![0-9])[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?P<year>{_FULL})(?![0-9])")
_MONTH_YEAR = re.compile(rf"(?<![0-9])(?:0?[1-9]|1[0-2])[/.](?P<year>{_FULL})(?![0-9])")
_ATTACHED = re.compile(rf"(?<=[A-Za-z])(?P<year>{_FULL})(?![0-9])")
_SHORT = re.compile(
    r"(?:(?<=[A-Z][A-Z])[\s_-]?|(?<=[A-Za-z]{3})[\s]?(?=['’‘`´])|(?<![\w.])(?=['’‘`´]))(?P<mark>['’‘`´])?\s?(?P<year>[0-9]{2})(?![0-9A-Za-z.:(]|,\s*[0-9])"
)
_ARXIV_ID = re.compile(
    r"(?i:arxiv)[\s:.-]*(?:abs/|pdf/)?(?P<year>[0-9]{2})(?:0[1-9]|1[0-2])(?:\.[0-9]{4,5})?(?:v[0-9]+)?(?![0-9])"
)
_YEARS_RANGE = re.compile(rf"(?<![0-9:.]){_FULL}\s*[-–—/]\s*{_FULL}(?![0-9])")
_DIGIT = re.compile(r"[0-9]")
_EMPTY_BRACKETS = re.compile(r"\(\s*[,;.\s]*\)|\[\s*\]")
# Two digits from here on are a year of the 20th century, below it one of the 21st.
_TURN = 50

_NOTHING = re.compile(rf"(?:{_MONTH}|n|no|vol|pp?|and|in|,|\W|\d)*", re.IGNORECASE)
_PAGES = re.compile(
    r"\b[0-9]+(?:\s*\([^()]{0,12}\))?\s*:\s*[A-Za-z]?[0-9]+\s*[-–—]+\s*[A-Za-z]?[0-9]+|\bpp?\.?\s*[0-9]+\s*[-–—]+\s*[0-9]+",
    re.IGNORECASE,
)
# What all pages have, which is faster to look for.
_RANGE = re.compile(r"[0-9]\s*[-–—]+\s*[A-Za-z]?[0-9]")
# Volume, issue, pages and the like, which follow a venue's name.
_NUMBERS = re.compile(
    r"\b(?:vol(?:ume)?|no|nr|num(?:ber)?|issue|iss|art(?:icle)?|pp?|pages?|pg|ch(?:apter)?|part|bd|heft|"
    r"núm|том|вып|с|S)\b\.?\s*(?:no\.?\s*)?[A-Za-z]?[0-9][\w.–—-]*(?:\s*[-–—]+\s*[A-Za-z]?[0-9]+)?"
    r"|\b[0-9]+\s+(?:pages|pp|p|pgs|págs|seiten|стр)\b\.?"
    r"|\b[A-Z]?[0-9]+\s*\([^()]{0,12}[0-9][^()]{0,12}\)(?:\s*[:,.]\s*[A-Za-z]?[0-9]+(?:\s*[-–—]+\s*[A-Za-z]?[0-9]+)?)?"
    r"|\b[0-9]+\s*:\s*[A-Za-z]?[0-9]+(?:\s*[-–—]+\s*[A-Za-z]?[0-9]+)?(?:\([0-9–-]+\))?"
    r"|\b[A-Za-z]?[0-9]+\s*[-–—]+\s*[A-Za-z]?[0-9]+\b"
    r"|(?:(?<=,\s)|^)[0-9]{1,4},\s*[A-Za-z]?[0-9]{1,8}\b(?![-\w])"
    r"|第?\s*[0-9]+\s*[卷期巻号頁页]",
    re.IGNORECASE,
)
_LONE_NUMBER = re.compile(
    r"(?:(?<=[,;:.\s])|^)(?:article\s+)?[a-z]?[0-9]{1,8}\b(?![-\w])", re.IGNORECASE
)
_LEAD = re.compile(
    r"^(?:(?:published|presented|appeared|appears|accepted|to\s+appear|appearing|forthcoming|submitted|"
    r"in\s+press|発表|发表于|发表|опубликовано|publicado|erschienen|publié)\s*(?:in|at|to|by|on|as|en|dans|в)?\b\s*:?"
    r"|in\b\s*:?|at\b|@|En\b\s*:|Dans\b|В\s*(?:сб\.?|кн\.?)?\s*:|//)\s*",
    re.IGNORECASE,
)
_EDGES = " \t,;:.·•|/–—-_~*@&'\"“”()[]{}<>【】（），。；：「」"
_DOI_TEXT = re.compile(
    r"(?:doi\s*:?\s*)?\b10\.[0-9]{4,9}/\S+|\b(?:issn|isbn)\b[\s:]*[0-9xX-]+", re.IGNORECASE
)
# Capitals inside a word, but not those of family names: McCarthy, DeMarco, LeCun.
_ACRONYM = re.compile(
    r"(?!(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz)[A-Z][a-z]{2,}$)[A-Z][A-Za-z]*&?[A-Z][A-Za-z]*"
)
_REPORT = re.compile(
    r"\b(?:working|discussion|technical|tech\.?|research)\s+(?:papers?|reports?|rep\.|memo)\b",
    re.IGNORECASE,
)
_CJK_VENUE = re.compile(
    "学报|会议|期刊|杂志|学会|論文誌|大会|研究会|年会|学刊|論文集|雑誌|紀要|研究報告|学報|저널|학회지|논문지|学术"
)
_ORDINAL = re.compile(r"\b[0-9]+(?:st|nd|rd|th)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class VenueText:
    """What a text says: the name of a venue, a year (0 for none), and what is neither."""

    venue: str = ""
    year: int = 0
    weight: float = 0.0
    """How much the venue looks like one, 0 to 1."""
    is_preprint: bool = False
    has_numbers: bool = False
    """Whether volume, issue or pages stand there."""


def _full_year(short: int) -> int:
    """'98 is 1998, '24 is 2024."""
    return short + (1900 if short >= _TURN else 2000)


def _is_short_year(match: re.Match[str]) -> bool:
    """Whether two digits are a year: '24 is, but "ACM 36" is a volume."""
    year = int(match["year"])
    return bool(match["mark"]) or (
        (year <= 35 or year >= 85) and not match.string[: match.start()].endswith(("ACM", "IEEE"))
    )


@lru_cache(maxsize=8192)
def find_year(text: str) -> tuple[int, str]:
    """The year that a text names, or 0 if it names none or several; and the text without dates.

    >>> find_year("ICLR 2024"), find_year("AAAI'24"), find_year("2021.11"), find_year("2012-2016")
    ((2024, 'ICLR '), (2024, 'AAAI'), (2021, ''), (0, '2012-2016'))
    """
    if not _DIGIT.search(text):
        return 0, text
    if _RANGE.search(text):
        text = _PAGES.sub(" ", text)
    years, rest = _take_arxiv_years(text)
    if _YEARS_RANGE.search(rest):
        return (years[0], rest) if years else (0, text)
    if _FULL_YEAR.search(rest):
        with_month = _MONTH_BEGIN.search(rest)
        for pattern in (_DAY_FIRST, _YEAR if with_month else _YEAR_ALONE, _MONTH_YEAR, _ATTACHED):
            years += [int(match["year"]) for match in pattern.finditer(rest)]
            rest = pattern.sub("", rest)
    if not years and (short := _SHORT.search(rest)) and _is_short_year(short):
        years.append(_full_year(int(short["year"])))
        rest = rest[: short.start()] + rest[short.end() :]
    if not years:
        return 0, text
    return (years[0] if len(set(years)) == 1 else 0), rest


def _take_arxiv_years(text: str) -> tuple[list[int], str]:
    """The years that arXiv ids tell (2106.01234 is of 2021), and the text without the ids."""
    if "rxiv" not in text.lower():
        return [], text
    years = [_full_year(int(match["year"])) for match in _ARXIV_ID.finditer(text)]
    return years, _ARXIV_ID.sub("arXiv", text)


@lru_cache(maxsize=8192)
def is_remark(text: str) -> bool:
    """Whether a text only says how a paper was presented, or how it is regarded.

    >>> is_remark("Oral"), is_remark("Best Paper Award"), is_remark("Best of both"), is_remark("v2")
    (True, True, False, False)
    """
    words = [word for word in fold(text).split() if not word.isdigit()]
    if not words:
        return False
    return any(word in REMARK_SURE for word in words) and all(
        word in REMARKS or word in {"of", "the", "for", "at", "in", "on", "a"} for word in words
    )


def _bare_name(text: str) -> tuple[str, bool]:
    """A text without numbers and remarks around a venue's name; whether it had numbers."""
    bare = without = text
    had_numbers = False
    if _DIGIT.search(text):
        bare = _DOI_TEXT.sub(" ", text)
        without = _NUMBERS.sub(" ", bare)
        had_numbers = without != bare
        without = _LONE_NUMBER.sub(" ", without)
    name = without.strip(_EDGES)
    while lead := _LEAD.match(name):
        name = name[lead.end() :].strip(_EDGES)
    if "(" in name or "[" in name:
        name = _EMPTY_BRACKETS.sub(" ", name)
    if not REMARK_SURE.isdisjoint(fold(name).split()):
        name = _without_remarks(name)
    if "(" in text and "(" in name and ")" not in name:
        name += ")"
    name = tidy(name).strip(_EDGES.replace(")", "") if "(" in name else _EDGES)
    return _with_stop(name, text), had_numbers


def _with_stop(name: str, text: str) -> str:
    """A name with the stop behind its last word, if that is an abbreviation."""
    last = name.rpartition(" ")[2]
    is_cut = " " in name and fold(last) in ABBREVIATIONS and f"{last}." in text
    return f"{name}." if is_cut else name


def _without_remarks(name: str) -> str:
    """Without "(Oral)", "Spotlight" and the like at the end or in front."""
    parts = re.split(r"(\s*[,;|:]\s+|\s*[()\[\]]\s*|\s[-–—@]\s)", name)
    kept = [part if not is_remark(part) else "" for part in parts]
    words = "".join(kept).split(" ")
    while (
        len(words) > 1
        and fold(words[-1]) in REMARK_SURE | {"", "paper", "papers"}
        and any(fold(w) in REMARK_SURE for w in words[-2:])
    ):
        words.pop()
    return re.sub(r"\s*\(\s*\)|\s*\[\s*\]", "", " ".join(words)).strip(
        _EDGES.replace(")", "").replace("(", "")
    )


@lru_cache(maxsize=16384)
def read_venue(text: str) -> VenueText:
    """What a text says of venue and year.

    >>> venue = read_venue("IEEE Trans. Robotics, 36(2):1-12, 2020")
    >>> venue.venue, venue.year, venue.has_numbers
    ('IEEE Trans. Robotics', 2020, True)
    >>> read_venue("How to read a list").weight
    0.0
    """
    if len(text) > 300:
        return VenueText()
    year, rest = find_year(text)
    name, has_numbers = _bare_name(rest)
    has_numbers = has_numbers or bool(_RANGE.search(text) and _PAGES.search(text))
    if not name or (len(name) <= 30 and _NOTHING.fullmatch(name)):
        return VenueText(year=year, has_numbers=has_numbers)
    weight = looks_like_venue(name)
    has_year = rest != text
    if 0 < weight < 0.8 and (has_year or has_numbers):
        weight = min(1.0, weight + 0.35)
    words = fold(name).split()
    is_preprint = (
        bool(words) and any(word in PREPRINT_SERVERS for word in words) and len(words) <= 5
    )
    return VenueText(name, year, weight, is_preprint, has_numbers)


def canonical_venue(name: str) -> str:
    """A venue of the table by its acronym where the list has one, any other as the list has it.

    >>> canonical_venue("NIPS"), canonical_venue("Journal of Cats")
    ('NeurIPS', 'Journal of Cats')
    """
    listed = venues.recognize(name)
    if listed and (" " not in name or listed.acronym in name.split()):
        return listed.acronym
    return listed.acronym if listed and f"({listed.acronym})" in name else name


@lru_cache(maxsize=16384)
def looks_like_venue(name: str) -> float:
    """How much a name without year looks like a venue's, 0 to 1.

    >>> looks_like_venue("Journal of Chemical Physics"), looks_like_venue("QSNC")
    (1.0, 0.55)
    """
    words = name.split()
    if (
        len(name.strip(" .")) < 2
        or len(name) > 200
        or len(words) > 16
        or _has_many_small_words(words)
    ):
        return 0.0
    if "et al" in name:
        return 0.0
    if listed := venues.recognize(name):
        return 0.45 if listed.is_subject else 1.0
    if _REPORT.search(name) and len(words) <= 8:
        return 0.9
    if _CJK_VENUE.search(name):
        return 0.8 if len(name) <= 16 else 0.0
    return _structural_weight(name, words, [fold(word) for word in words])


def _has_many_small_words(words: list[str]) -> bool:
    return len(words) > 4 and 2 * sum(word[0].islower() for word in words) > len(words)


def _structural_weight(name: str, words: list[str], folded: list[str]) -> float:
    """How much a name looks like a venue's that is not in the table."""
    if not re.search("[A-Za-zÀ-ÿ]", name):
        return _weigh_other_script(name, words, folded)
    if len(folded) <= 4 and folded[0] in PREPRINT_SERVERS:
        return 0.9
    return _weigh_words(words, folded) if _is_proper(words, folded) else 0.0


def _weigh_other_script(name: str, words: list[str], folded: list[str]) -> float:
    """Names in scripts other than the Latin one, where capitals tell less or nothing."""
    if any(part in VENUE_WORDS for word in folded for part in word.split()):
        return 0.9 if len(words) <= 8 else 0.3
    is_short = len(name) <= 12 if len(words) == 1 and name > "\u3000" else len(words) <= 4
    return 0.25 if is_short and not name[:1].islower() else 0.0


def _is_proper(words: list[str], folded: list[str]) -> bool:
    """Whether a text is written like a proper name: capitals, but for of, on, and, the ..."""
    allowed = _SMALL
    small = [
        word
        for word, folded_word in zip(words, folded, strict=True)
        if word[:1].islower()
        and folded_word not in allowed
        and folded_word not in VENUE_WORDS
        and folded_word not in WEAK_VENUE_WORDS
        and not _is_mixed(word)
    ]
    return len(words) <= 16 and len(small) * (4 if len(words) < 8 else 5) <= len(words)


_SMALL = frozenset(
    {
        "of",
        "on",
        "and",
        "for",
        "in",
        "the",
        "to",
        "at",
        "de",
        "la",
        "et",
        "des",
        "du",
        "der",
        "die",
        "fur",
        "und",
        "y",
        "del",
        "en",
        "e",
        "di",
        "da",
        "do",
        "per",
        "el",
        "les",
        "sur",
        "a",
        "с",
        "и",
        "по",
        "в",
        "на",
        "van",
        "zur",
        "von",
    }
)


def _is_mixed(word: str) -> bool:
    return bool(re.search("[A-Z]", word[1:]))  # eLife, npj


def _weigh_words(words: list[str], folded: list[str]) -> float:
    """How much the words of a proper name are those of venues' names."""
    parts = [part for word in folded for part in word.split()]
    strong = sum(part in VENUE_WORDS for part in parts)
    weak = sum(part in WEAK_VENUE_WORDS for part in parts)
    abbreviated = _count_abbreviations(words, folded)
    if folded[:2] in (["j", "of"], ["trans", "on"], ["proc", "of"]):
        return 1.0
    if strong:
        is_sure = len(words) <= 4 or strong + weak + abbreviated >= 2 or {"of", "on"} & {*folded}
        return 0.7 if not is_sure else 0.2 if not _IN_TITLES.isdisjoint(folded) else 1.0
    if abbreviated >= 2 or (abbreviated and len(words) <= 4):
        return 0.9
    return _weigh_acronyms(words, folded, weak)


_IN_TITLES = frozenset({"with", "via", "using", "towards", "without"})
_PUBLISHERS = frozenset({"ieee", "acm", "usenix", "iet", "siam", "aip", "acs"})


def _count_abbreviations(words: list[str], folded: list[str]) -> int:
    ends = (word.rstrip(",;:)").endswith(".") for word in words)
    count = sum(end and word in ABBREVIATIONS for end, word in zip(ends, folded, strict=True))
    return 0 if count == 1 and "j" in folded and "of" not in folded else count  # an initial


def _weigh_acronyms(words: list[str], folded: list[str], weak: int) -> float:
    """How much a short name without a telling word looks like a venue's."""
    acronyms = _count_acronyms(words) if len(words) <= 3 else 0
    if acronyms:
        if acronyms == len([word for word in words if word.strip("&/-+@")]):
            return 0.55
        if folded[0] in _PUBLISHERS or weak:
            return 0.9 if folded[0] in _PUBLISHERS else 0.6
    if weak and len(words) <= 4:
        return 0.45
    is_plain = FUNCTION_WORDS.isdisjoint(folded) and GENERIC_HEADINGS.isdisjoint(folded)
    if len(words) <= 2 and is_plain:
        return 0.25
    return 0.1 if len(words) <= 8 else 0.0


def _count_acronyms(words: list[str]) -> int:
    parts = (part for word in words for part in _NOT_LETTERS.split(word))
    return sum(bool(_ACRONYM.fullmatch(part)) for part in parts)


_NOT_LETTERS = re.compile(r"[^\w&]+")
