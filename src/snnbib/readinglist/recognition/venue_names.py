"""How much a name looks like that of a journal or conference. Pure.

The table of venues counts first, then what names of venues have in common: general words such as
"Journal of", acronyms, abbreviations.
"""

import re
from functools import lru_cache

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.name_likeness import is_abbreviated_title
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    CERTAIN_VENUE,
    LIKELY_VENUE,
    POSSIBLE_VENUE,
    PUBLISHER,
    SHORT_NAME,
    SURE_VENUE,
    VENUE_WORD,
)
from snnbib.readinglist.words.headings import GENERIC_HEADINGS
from snnbib.readinglist.words.venues import (
    ABBREVIATIONS,
    COUNTRIES,
    JOURNALS_OF_TWO_WORDS,
    KINDS_OF_REPORTS,
    LESSONS,
    LIBRARIES,
    PREPRINT_SERVERS,
    PROCEEDINGS_IN_CYRILLIC,
    PUBLISHER_ENDINGS,
    PUBLISHERS,
    TEACHING_MATERIAL,
    VENUE_WORDS,
    WEAK_VENUE_WORDS,
    WORDS_BEFORE_SMALL_ONES,
)
from snnbib.text import FUNCTION_WORDS, fold
from snnbib.venues.words import SPONSORS

__all__ = ["venue_likeness", "without_place_or_publisher"]

# Capitals inside a word, but not those of family names: McCarthy, DeMarco, LeCun.
_ACRONYM = lazy_pattern(
    r"(?!(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz)[A-Z][a-z]{2,}$)[A-Z][A-Za-z]*&?[A-Z][A-Za-z]*"
)
_REPORT = lazy_pattern(
    r"\b(?:(?:working|discussion|technical|tech\.?)\s+(?:papers?|reports?|rep\.|memo)"
    r"|research\s+(?:reports?|rep\.|memo))\b",
    re.IGNORECASE,
)
# What each of its alternatives has in small letters, which is faster to look for.
_REPORT_SIGN = lazy_pattern("paper|rep|memo")
_CJK_VENUE = lazy_pattern(
    "学报|会议|期刊|杂志|学会|論文誌|大会|研究会|年会|学刊|論文集|雑誌|紀要|研究報告|学報|저널|학회지|논문지|논문집|학술지|学术|集刊|论丛|論叢|論集|季刊|月刊|학보|논총|논집"
)

# What no title has, and what the names of meetings and of their proceedings end in.
_LONG_CJK_VENUE = lazy_pattern(
    r"[第제]\s?[0-9]{1,4}\s?[回회届屆](?:[^()（）]|[(（][A-Za-z' -]{2,12}[)）])*?"
    r"(?:フォーラム|포럼|[论論][坛壇]|研究会)(?:\s?[(（][A-Za-z' -]{2,12}[)）])?$"
    r"|[^()（）]*(?:論文誌|논문지|학회지|학술지"
    r"|(?:シンポジウム|カンファレンス|ワークショップ|大会|年会|研究会|講演会|要旨集|予稿集|論文集|报告会|研讨会"
    r"|学术会议|학술대회|논문집)(?:\s?[(（][A-Za-z' -]{2,12}[)）])?$)"
)
_LONGEST_CJK_NAME = 40


@lru_cache(maxsize=16384)
def venue_likeness(name: str) -> float:
    """How much a name without year looks like a venue's, 0 to 1.

    >>> venue_likeness("Journal of Chemical Physics"), venue_likeness("QSNC")
    (1.0, 0.55)
    """
    name = _UNIVERSITY.sub("University", name) if "Univ" in name else name
    words = name.split()
    if (
        len(name.strip(" .")) < 2
        or len(name) > 200
        or len(words) > 16
        or (" al" in name and _ET_AL.search(name))
        or ("." in name and _FILE.search(name))
        or "§" in name
        or (name[0] == "A" and _ARTICLE.match(name) and not venues.recognize(name))
        or fold(name) in TEACHING_MATERIAL
        or fold(name) in KINDS_OF_REPORTS
        or fold(name) in LIBRARIES
        or (words and fold(words[-1]) in LESSONS)
    ):
        return 0.0
    if listed := venues.recognize(name):
        return POSSIBLE_VENUE if listed.is_subject else CERTAIN_VENUE
    if not name.isascii() and fold(name).startswith(JOURNALS_OF_TWO_WORDS):
        return SURE_VENUE
    if _has_many_small_words(words) and not _begins_before_small_words(words):
        return CERTAIN_VENUE if _BEGINS_VENUE.match(name) else 0.0
    if len(words) <= 8 and _REPORT_SIGN.search(name.casefold()) and _REPORT.search(name):
        return SURE_VENUE
    weight = None if name.isascii() else _weigh_cjk(name)
    return (
        weight
        if weight is not None
        else _structural_weight(name, words, [fold(word) for word in words])
    )


def _weigh_cjk(name: str) -> float | None:
    """The weight of a name with a word for venues in East Asian characters; None without one."""
    if len(name) <= _LONGEST_CJK_NAME and _LONG_CJK_VENUE.match(name):
        return SURE_VENUE
    if not _CJK_VENUE.search(name):
        return None
    return LIKELY_VENUE if len(name) <= _LONGEST_WITH_WORD else 0.0


_LONGEST_WITH_WORD = 16
_ARTICLE = lazy_pattern(r"An?\s[A-Z][a-z]")  # "A Brief History"
_UNIVERSITY = lazy_pattern(r"\bUniv\b\.?(?=$|[,;]|\sof\b)")  # but not "Hill Univ. Press"
_FILE = lazy_pattern(r"\.(?:md|pdf|html?|txt)$")
_ET_AL = lazy_pattern(r"\b[ea]t\.?\sal\b")
# Names of venues that are written like sentences: "International conference on ants and bees".
_BEGINS_VENUE = lazy_pattern(
    r"(?:(?:the|[0-9]+(?:st|nd|rd|th)|annual|joint|international|national|european|asian|american"
    r"|world|ieee(?:/\w+)*|acm(?:/\w+)*|usenix|aaai|siam|ifip|proceedings of(?: the)?)\s)*"
    r"(?:proceedings|abstracts|journal|transactions|conference|workshop|symposium|congress|annals"
    r"|bulletin)"
    r"\s(?:of|on|for)\s(?![^:]*:)"
    rf"|(?-i:{PROCEEDINGS_IN_CYRILLIC})",
    re.IGNORECASE,
)


def _begins_before_small_words(words: list[str]) -> bool:
    """Whether words begin as the name of a French or Russian journal does: "Revue des fourmis"."""
    return (
        1 < len(words) <= _MOST_SMALL
        and words[0][0].isupper()
        and fold(words[0]) in WORDS_BEFORE_SMALL_ONES
    )


_MOST_SMALL = 8


def _has_many_small_words(words: list[str]) -> bool:
    return len(words) > 4 and 2 * sum(word[0].islower() for word in words) > len(words)


def _structural_weight(name: str, words: list[str], folded: list[str]) -> float:
    """How much a name looks like a venue's that is not in the table."""
    if " ".join(folded) in PUBLISHERS or name.endswith(PUBLISHER_ENDINGS):
        return PUBLISHER
    if not _LATIN.search(name):
        return _weigh_other_script(name, words, folded)
    if len(folded) <= 4 and folded[0] in PREPRINT_SERVERS:
        return SURE_VENUE
    return _weigh_words(words, folded) if _is_proper(words, folded) else 0.0


_LATIN = lazy_pattern("[A-Za-zÀ-ÿ]")


def _weigh_other_script(name: str, words: list[str], folded: list[str]) -> float:
    """Names in scripts other than the Latin one, where capitals say less or nothing."""
    is_thai = name.startswith(_THAI_VENUES)
    if is_thai or any(part in VENUE_WORDS for word in folded for part in word.split()):
        return SURE_VENUE if len(words) <= 8 else 0.3
    is_short = len(name) <= 12 if len(words) == 1 and name > "\u3000" else len(words) <= 4
    return SHORT_NAME if is_short and not name[:1].islower() else 0.0


_THAI_VENUES = ("วารสาร", "สำนักพิมพ์")  # words are not set apart there


def _is_proper(words: list[str], folded: list[str]) -> bool:
    """Whether a text is written like a proper name: capitals, but for of, on, and, the ..."""
    if _begins_before_small_words(words):
        return True
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
        "voor",
        "het",
        "för",
        "och",
        "og",
        "dla",
        "w",
        "i",
    }
)


def _is_mixed(word: str) -> bool:
    return _CAPITAL.search(word, 1) is not None  # eLife, npj


_CAPITAL = lazy_pattern("[A-Z]")
_SLASH = lazy_pattern("[a-z]/[A-Z]")  # between topics: "Trends/Forecasts"


def _weigh_words(words: list[str], folded: list[str]) -> float:
    """How much the words of a proper name are those of venues' names."""
    if folded[:2] in (["j", "of"], ["trans", "on"], ["proc", "of"]):
        return CERTAIN_VENUE
    parts = " ".join(folded).split()
    abbreviated = _count_abbreviations(words, folded)
    if not VENUE_WORDS.isdisjoint(parts):
        telling = sum((part in VENUE_WORDS) + (part in WEAK_VENUE_WORDS) for part in parts)
        is_sure = len(words) <= 4 or telling + abbreviated >= 2 or {"of", "on"} & {*folded}
        if not is_sure:
            return VENUE_WORD
        return CERTAIN_VENUE if _IN_TITLES.isdisjoint(folded) else 0.2
    is_cut = abbreviated >= 2 or (abbreviated and len(words) <= 4)
    if is_cut or is_abbreviated_title(" ".join(words)):
        return SURE_VENUE
    return _weigh_acronyms(words, folded, has_weak=not WEAK_VENUE_WORDS.isdisjoint(parts))


_IN_TITLES = frozenset({"with", "via", "using", "towards", "without"})
_PUBLISHERS = frozenset({"ieee", "acm", "usenix", "iet", "siam", "aip", "acs"})


def _count_abbreviations(words: list[str], folded: list[str]) -> int:
    if ABBREVIATIONS.isdisjoint(folded):
        return 0
    cut = [
        folded_word
        for word, folded_word in zip(words, folded, strict=True)
        if folded_word in ABBREVIATIONS and word.rstrip(",;:)").endswith(".")
    ]
    are_initials = set(cut) == {"j"} and "of" not in folded
    return 0 if are_initials else len(cut)


def _weigh_acronyms(words: list[str], folded: list[str], *, has_weak: bool) -> float:
    """How much a short name without a telling word looks like a venue's."""
    acronyms = _count_acronyms(words) if len(words) <= 3 else 0
    if acronyms:
        if acronyms == len([word for word in words if word.strip("&/-+@")]):
            return ACRONYM
        if folded[0] in _PUBLISHERS or has_weak:
            return SURE_VENUE if folded[0] in _PUBLISHERS else 0.6
    if has_weak and len(words) <= 4 and not _SLASH.search(" ".join(words)):
        return POSSIBLE_VENUE
    is_plain = FUNCTION_WORDS.isdisjoint(folded) and GENERIC_HEADINGS.isdisjoint(folded)
    if len(words) <= 2 and is_plain:
        return SHORT_NAME
    return 0.1 if len(words) <= 8 else 0.0


def _count_acronyms(words: list[str]) -> int:
    may_be = [word for word in words if not word[1:].islower()]  # most words are not
    parts = (part for word in may_be for part in _NOT_LETTERS.split(word))
    return sum(bool(_ACRONYM.fullmatch(part)) for part in parts)


_NOT_LETTERS = lazy_pattern(r"[^\w&]+")


def without_place_or_publisher(name: str) -> str:
    """A venue of the table without a preprint server in front, and without publisher or place.

    >>> [
    ...     without_place_or_publisher(name)
    ...     for name in ("KDD, ACM", "KDD, Ulm, Germany", "arXiv, KDD")
    ... ]
    ['KDD', 'KDD', 'KDD']
    """
    venue, _, rest = name.partition(", ")
    if fold(venue) in PREPRINT_SERVERS:
        return rest if venues.recognize(rest) else name
    place = fold(rest.rpartition(", ")[2])
    is_told = place in COUNTRIES or fold(rest) in PUBLISHERS | SPONSORS
    is_listed = is_told and venues.recognize(venue) and not venues.recognize(name)
    return venue if is_listed else name
