"""What a text says about venue and year, and how sure that is. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import LIKELY_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_names import venue_likeness, without_place_or_publisher
from snnbib.readinglist.recognition.years import DIGIT, MONTH, PAGE_RANGE, PAGES, find_year
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.labels import REMARKS, SURE_REMARKS
from snnbib.readinglist.words.references import MONTH_WORDS, UNPRINTED
from snnbib.readinglist.words.venues import (
    ABBREVIATIONS,
    KINDS_OF_VENUES,
    LIBRARIES,
    MEETING_AFTER_ORDINAL,
    PREPRINT_SERVERS,
)
from snnbib.text import fold, tidy

__all__ = [
    "VenueText",
    "canonical_venue",
    "edition_without_place",
    "is_remark",
    "is_year_alone",
    "read_venue",
]

_EMPTY_BRACKETS = lazy_pattern(r"\(\s*[,;.\s]*\)|\[\s*\]")
_NOTHING = lazy_pattern(
    rf"(?:{MONTH}|n|no|vol|pp?|and|in|,|\W|\d|초판|발행|初版|発行|[第제版刷판쇄])*"
    r"|(?:in\s|under\s)?(?:review|revision|prep(?:aration)?)",
    re.IGNORECASE,
)
# Volume, issue, pages and the like, which follow a venue's name. What each alternative can begin
# with stands in front, which is faster to look for.
_NUMBERS = lazy_pattern(
    r"\b(?=[abchinpsvтвс])(?:vol(?:ume)?|no|nr|num(?:ber)?|issue|iss|art(?:icle)?|pp?|pages?|pg|ch(?:apter)?|part|bd|heft|"
    r"núm|том|вып|с|S)\b\.?\s*(?:no\.?\s*)?[A-Za-z]?[0-9][\w.–—~～〜-]*(?:\s*[-–—~～〜]+\s*[A-Za-z]?[0-9]+)?"
    r"|\b(?=[A-Z]?[0-9])(?:[0-9]+\s+(?:pages|pp|p|pgs|págs|seiten|стр)\b\.?"
    r"|[A-Z]?[0-9]+\s*\([^()]{0,12}[0-9][^()]{0,12}\)(?:\s*[:,.]\s*[A-Za-z]?[0-9]+(?:\s*[-–—~～〜]+\s*[A-Za-z]?[0-9]+)?)?"
    r"|[0-9]+\s*:\s*[A-Za-z]?[0-9]+(?![0-9]*(?:st|nd|rd|th)\b)(?:\s*[-–—~～〜]+\s*[A-Za-z]?[0-9]+)?(?:\([0-9–-]+\))?"
    r"|[A-Za-z]?[0-9]+\s*[-–—~～〜]+\s*[A-Za-z]?[0-9]+\b)"
    r"|(?=[0-9])(?:(?<=,\s)|^)[0-9]{1,4},\s*[A-Za-z]?[0-9]{1,8}\b(?:\s*[-–—~～〜]+\s*[A-Za-z]?[0-9]+\b|(?![-–—\w]))"
    r"|\bpp\.\s?[A-Z]{2,5}-[A-Z0-9-]*[0-9]\b"  # "pp. SIG-ANT-047-16"
    r"|[第제]?\s*[0-9]+\s*[卷期巻号頁页권호쪽집]",
    re.IGNORECASE,
)
_LONE_NUMBER = lazy_pattern(
    r"(?:(?<=[,;:.\s])|^)(?:article\s+)?(?:e[a-z]{3}[0-9]{4}|[a-z]?[0-9]{1,8})\b"
    rf"(?!{MEETING_AFTER_ORDINAL}|[-\w]|:\s[^\W\d]|\s[^\W\d]{{4,}}\s(?:of|de|di|del)\s)",
    re.IGNORECASE,
)
# What all of these have, which is faster to look for: "Ants in 3D" has it, "The Ants of GPT2" not.
_NUMBER_SIGN = lazy_pattern(
    r"[0-9](?:(?<!\w.)|(?<=\b[^\W\d_].)|(?<=no.)|(?<=no[a-z].)|(?<=\be[a-z]{3}.)"
    r"|(?=[0-9]*\s*[卷期巻号頁页권호쪽집]))",
    re.IGNORECASE,
)
# What stands in front of a name: "published in", or in feeds "ScienceDirect Publication:".
_LEAD = lazy_pattern(
    r"^(?:(?:published|presented|appeared|appears|accepted(?:\s+for\s+publication)?|to\s+appear|appearing|forthcoming|submitted|"
    r"in\s+press|発表|发表于|发表|опубликовано|publicado|erschienen|publié)\s*(?:in|at|to|by|on|as|for|en|dans|в)?\b\s*:?"
    r"|(?:\w+\s)?(?:publication|journal)\s?:|(?:venue|conference)\s?:"
    r"|in\b\s*:?|at\b|@|En\b\s*:|Dans\b|В\s*(?:сб\.?|кн\.?)?\s*:|//)\s*",
    re.IGNORECASE,
)
# Where a conference was held, and when, after its year: ", Rio de Janeiro, Brazil, August 2018";
# or the full name of the proceedings: "ANTS '15 Proceedings of the Conference on Ants".
_PLACE_AFTER = lazy_pattern(
    rf"(?<=[0-9]{{4}}),\s+[A-Z][^\W\d]+(?:[ -][^\W\d]+){{0,3}}(?:,\s+[A-Z][A-Za-z. ]{{1,20}})?"
    rf"(?:,\s+{MONTH}[\w\s,–-]{{0,18}})?$"
    r"|(?<=[0-9]{2}):?\sProceedings\sof\s.*$"
    r"|(?<=[0-9]{4})\s+(?:from|by)\s+[A-Z][^\W\d]+(?:\s[A-Z][\w.'’-]+){0,3}$"
)
_YEAR_LAST = lazy_pattern(r"\s(?:19|20)[0-9]{2}(?:\s?[/–-]\s?[0-9]{2,4})?$")
_YEAR_INSIDE = lazy_pattern(r"[0-9]{4}[,\s]|[0-9]{2}:?\sProc")
_EDGES = " \t,;:.·•|/–—-_~*@&'\"“”()[]{}<>【】（），。；：「」،؛"
_EDGES_BEHIND_BRACKET = _EDGES.replace(")", "").replace("）", "")
_DOI_TEXT = lazy_pattern(
    r"(?=[d1])(?:doi\s*:?\s*)?\b10\.[0-9]{4,9}/\S+|\b(?:issn|isbn)\b[\s:]*[0-9xX-]+", re.IGNORECASE
)


class VenueText(Struct, frozen=True):
    """What a text says: the name of a venue, a year (0 for none), and what is neither."""

    venue: str = ""
    year: int = 0
    weight: float = 0.0
    """How much the venue looks like one, 0 to 1."""
    is_preprint: bool = False
    has_numbers: bool = False
    """Whether volume, issue or pages stand there."""

    @property
    def is_edition(self) -> bool:
        """Whether it surely names a venue, and a year."""
        return bool(self.year) and self.weight >= SURE_VENUE


@lru_cache(maxsize=65_536)  # each text of a list of 10,000 entries is asked for several times
def is_remark(text: str) -> bool:
    """Whether a text only says how a paper was presented or is regarded, or a book's edition.

    >>> is_remark("Oral"), is_remark("Best Paper Award"), is_remark("Best of both"), is_remark("v2")
    (True, True, False, False)
    >>> is_remark("2nd ed."), is_remark("Anniversary Edition")
    (True, True)
    """
    if _BOOK_EDITION.fullmatch(text):
        return True
    words = [word for word in fold(text).split() if not word.isdigit()]
    return not SURE_REMARKS.isdisjoint(words) and all(
        word in REMARKS or word in {"of", "the", "for", "at", "in", "on", "a"} for word in words
    )


# "2nd ed.", "6ª ed.", "3. Aufl.", "第 2 版", "修订版": which edition of a book.
# "優秀論文賞": a prize.
_BOOK_EDITION = lazy_pattern(
    r"[第제]\s?[0-9一二三四五六七八九十]{1,3}\s?[版판]|[原修增新改全][\w·]{0,4}[版册冊]|개정판"
    r"|[^\W\d]{1,10}[赏賞奖獎]|[^\W\d]{0,6}(?:논문|우수|장려)상"
    rf"|(?:{EDITION}|(?:multiple|various|several|any|all|current|latest|newest)\seditions?)"
    r"\.?(?:,?\s(?:19|20)[0-9]{2})?",
    re.IGNORECASE,
)
_BARE_COLON = lazy_pattern(r"\s+:(?=\s\w)")


# The series that proceedings are a volume of: ", volume 12 of Notes on Ants".
_VOLUME_OF_SERIES = lazy_pattern(
    r",\s(?:volume|vol\.?|tome|band|bd\.)\s[0-9]+\s(?:of|in|von|de)\s[^,;]+", re.IGNORECASE
)


def _without_numbers(text: str) -> tuple[str, bool]:
    """A text without DOI, volume, pages and other numbers; whether it had volume or pages."""
    if not DIGIT.search(text):
        return text, False
    text, series = _VOLUME_OF_SERIES.subn("", text)
    without, has_numbers = _without_plain_numbers(text)
    return without, has_numbers or series > 0


def _without_plain_numbers(text: str) -> tuple[str, bool]:
    folded = text.casefold()
    has_identifier = any(sign in folded for sign in ("10.", "issn", "isbn"))
    bare = _DOI_TEXT.sub(" ", text) if has_identifier else text
    if not _NUMBER_SIGN.search(bare):
        return bare, False
    without = _NUMBERS.sub(" ", bare)
    had_numbers = without != bare
    return _LONE_NUMBER.sub(" ", without), had_numbers


def _bare_name(without_numbers: str, text: str) -> str:
    """A venue's name without remarks around it, from a text with and without its numbers."""
    name = _BARE_COLON.sub(":", without_numbers) if " :" in without_numbers else without_numbers
    name = name.strip(_EDGES)
    while lead := _LEAD.match(name):
        name = name[lead.end() :].strip(_EDGES)
    if "(" in name or "[" in name:
        name = _EMPTY_BRACKETS.sub(" ", name)
    if not SURE_REMARKS.isdisjoint(fold(name).split()):
        name = _without_remarks(name)
    if "," in name:
        name = _FORMAT_AFTER.sub("", name)
    for begin, end in ("()", "（）"):
        if begin in name and ")" not in name and "）" not in name:
            name += end
    name = tidy(name).strip(_EDGES_BEHIND_BRACKET if "(" in name or "（" in name else _EDGES)
    return _with_stop(name, text)


_FORMAT_AFTER = lazy_pattern(
    rf"(?<=[\w.]),\s(?:tutorials?|demo|survey|review|{any_of(UNPRINTED)})$", re.IGNORECASE
)


def _with_stop(name: str, text: str) -> str:
    """A name with the stop after its last word, if that is an abbreviation."""
    last = name.rpartition(" ")[2]
    is_short = (" " in name and fold(last) in ABBREVIATIONS) or _LETTERS.fullmatch(last)
    return f"{name}." if is_short and f"{last}." in text else name


_LETTERS = lazy_pattern(r"[A-Z](?:\.[A-Z])+")  # "P.U.F."


_EMPTIED = lazy_pattern(r"\s*\(\s*(?:\)|$)|\s*\[\s*(?:\]|$)")


def _without_remarks(name: str) -> str:
    """Without "(Oral)", "Spotlight" and the like at the end or in front."""
    parts = re.split(r"(\s*[,;|:]\s+|\s*[()\[\]]\s*|\s[-–—@]\s)", name)
    without = [part if not is_remark(part) else "" for part in parts]
    words = "".join(without).split(" ")
    words = words[: next((at for at in range(1, len(words)) if _is_remark_from(words, at)), None)]
    while (
        len(words) > 1
        and fold(words[-1]) in SURE_REMARKS | {"", "paper", "papers"}
        and any(fold(w) in SURE_REMARKS for w in words[-2:])
    ):
        words.pop()
    return _EMPTIED.sub("", " ".join(words)).strip(_EDGES.replace(")", "").replace("(", ""))


def _is_remark_from(words: list[str], at: int) -> bool:
    """Whether all words from an index on are a remark: "RSS Best Student Paper Award"."""
    return fold(words[at]) in REMARKS and is_remark(" ".join(words[at:]))


@lru_cache(maxsize=65_536)  # each text of a list of 10,000 entries is asked for several times
def read_venue(text: str) -> VenueText:
    """What a text says of venue and year.

    >>> venue = read_venue("IEEE Trans. Robotics, 36(2):1-12, 2020")
    >>> venue.venue, venue.year, venue.has_numbers
    ('IEEE Trans. Robotics', 2020, True)
    >>> read_venue("How to read a list").weight
    0.0
    """
    parts = _parts_of(text)
    if not parts.name:
        return VenueText(year=parts.year, has_numbers=parts.has_numbers)
    weight = venue_likeness(parts.name)
    if weight < LIKELY_VENUE and _NUMBERED_NAME.fullmatch(text):
        return VenueText(text, 0, weight)
    if 0 < weight < LIKELY_VENUE and (parts.has_date or parts.has_numbers):
        weight = min(1.0, weight + 0.35)
    words = fold(parts.name).split()
    is_preprint = len(words) <= 5 and not PREPRINT_SERVERS.isdisjoint(words)
    return VenueText(parts.name, parts.year, weight, is_preprint, parts.has_numbers)


# A model, a data set or a venue: "VGG-16", "LFW-10", "WOOT-16".
_NUMBERED_NAME = lazy_pattern(r"[A-Z]+-[0-9]{2}")


def is_year_alone(text: str) -> bool:
    """Whether a text names a year, and nothing else that can be a venue.

    >>> is_year_alone("2020, pp. 3-9"), is_year_alone("ICLR 2020")
    (True, False)
    """
    parts = _parts_of(text) if len(text) <= _LONGEST_DATE else _Parts()
    return bool(parts.year) and not parts.name


_LONGEST_DATE = 60
"""Characters of the longest text that has a year, volume, pages and the like, and no name."""


class _Parts(Struct, frozen=True):
    """A text taken apart: what can be a venue's name, the year, and what else there is."""

    name: str = ""
    year: int = 0
    has_date: bool = False
    has_numbers: bool = False


def _parts_of(text: str) -> _Parts:
    if "》" in text and (signed := _NAME_IN_SIGNS.fullmatch(text)):
        year = find_year(signed["rest"].replace("年", " "))[0]
        return _Parts(signed["name"], year, bool(year), bool(DIGIT.search(signed["rest"])))
    return _parts_of_meetings(text) if len(text) > _LONGEST_NAME else _parts_of_name(text)


# "《昆虫学报》2001年第3期", "第9卷，《Ant Letters》1990年".
_NAME_IN_SIGNS = lazy_pattern(
    r"(?:第\s?[0-9]{1,4}\s?卷[，,]?\s?)?《(?P<name>[^《》]{2,80})》(?P<rest>[^《》]{0,40}[0-9][^《》]{0,9})"
)


def _parts_of_name(text: str) -> _Parts:
    if DIGIT.search(text):
        text = _SERIAL.sub(r"\1\2", text) if "No" in text else text
        text = edition_without_place(_with_parted_year(text))
        year, without_dates = find_year(text)
        without_numbers, has_numbers = _without_numbers(without_dates)
        has_numbers = has_numbers or bool(PAGE_RANGE.search(text) and PAGES.search(text))
    else:
        year, without_dates, without_numbers, has_numbers = 0, text, text, False
    name = _bare_name(without_numbers, without_dates)
    if len(name) <= 30 and _NOTHING.fullmatch(name):
        name = ""
    if ", " in name:
        name = without_place_or_publisher(name)
    words = fold(name).split()
    whole = " ".join(words)
    is_other = (
        whole in LIBRARIES or whole in KINDS_OF_VENUES or words[-1:] in (["patent"], ["patents"])
    )
    if is_other or _is_day(words):
        name = ""
    return _Parts(name, year, without_dates != text, has_numbers)


def _is_day(words: Sequence[str]) -> bool:
    """Whether folded words are a month, with a day or without: "1st april", "le 2 mai"."""
    are_of_day = all(word in _DAY_WORDS or _DAY.fullmatch(word) for word in words)
    return are_of_day and not MONTH_WORDS.isdisjoint(words)


_DAY = lazy_pattern(r"[0-3]?[0-9](?:st|nd|rd|th|er|o|a)?")
_DAY_WORDS = MONTH_WORDS | {"the", "of", "le", "de", "del", "el", "den", "il"}
# Which issue of a series a number is, as Japanese journals have it: "No. 2 (ANT23)", "No.SIG2".
_SERIAL = lazy_pattern(r"(\bNo\.?\s?)[A-Z]*([0-9]+)(?:\s?\([A-Z]{2,6}[0-9]{1,3}\))?$")
_LONGEST_NAME = 120


def _parts_of_meetings(text: str) -> _Parts:
    """A text that names several meetings or tells where one was held; the first name counts."""
    first = _FIRST_NAME.match(text)
    parts = _parts_of(first[0]) if first else _Parts()
    if venue_likeness(parts.name) < SURE_VENUE:
        return _Parts() if len(text) > _LONGEST_TEXT else _parts_of_name(text)
    year = parts.year or find_year(text[:_LONGEST_TEXT])[0]
    return _Parts(parts.name, year, year > 0, parts.has_numbers)


# Up to a number and colon, a comma, a colon or a bracket: "Advances in Ants 12: First Conference".
_FIRST_NAME = lazy_pattern(r"[^,:\[]{20,110}?(?=\s[0-9]+:|,\s|:\s|\s\[)")
_LONGEST_TEXT = 300


def _with_parted_year(text: str) -> str:
    """A text that is a venue and two digits, with the digits as a year: "arXiv24", "WiSec 20"."""
    short = _SHORT_YEAR.fullmatch(text.strip())
    if not short:
        return text
    name, gap = short["name"], short["gap"]
    listed = venues.recognize(name)
    # A number after the name of a journal, or after the long name of proceedings, is a volume.
    is_event = listed is not None and listed.kind is venues.VenueKind.EVENT
    is_venue = fold(name) in PREPRINT_SERVERS or (is_event if gap else listed is not None)
    return f"{name} '{short['year']}" if is_venue else text


_SHORT_YEAR = lazy_pattern(
    r"(?P<name>[A-Za-z&]+(?: [A-Za-z&]+){0,2})(?<![ &])(?P<gap> ?)(?P<year>[0-9]{2})"
)


# An academic year or half of one, which is no venue: "A.A. 2013-14", "WS 2014/15".
_ACADEMIC_YEAR = lazy_pattern(
    r"\b(?:[Aa]\.\s?[Aa]\.|A\.?Y\.?|[WS]S|(?i:academic\syear|anno\saccademico|ann[ée]e\s(?:universitaire"
    r"|académique)|curso(?:\sacadémico)?|ano\sletivo|wise|sose|(?:winter|sommer)semester))"
    r"\s(?=(?:19|20)[0-9]{2}(?:\s?[/–-]\s?(?:20)?[0-9]{2}(?![0-9])|$))"
)


def edition_without_place(text: str) -> str:
    """An edition without where and when it was held, or whose paper it is.

    >>> (
    ...     edition_without_place("CHI 2018, Rio de Janeiro, Brazil"),
    ...     edition_without_place("CHI 2018 from Ada Bee"),
    ... )
    ('CHI 2018', 'CHI 2018')
    """
    text = _ACADEMIC_YEAR.sub("", text) if _YEAR_LAST.search(text) else text
    place = _PLACE_AFTER.search(text) if _YEAR_INSIDE.search(text) else None
    if not place:
        return text
    edition = text[: place.start()]
    return edition if read_venue(edition).is_edition else text


# How a paper was presented: "VIS Short Paper".
_WITHOUT_FORMAT = lazy_pattern(r"\s(?:short|long|full|regular) papers?$", re.IGNORECASE)


def canonical_venue(name: str) -> str:
    """A venue of the table by its acronym where the list has one, any other as the list has it.

    >>> canonical_venue("NIPS"), canonical_venue("Journal of Cats")
    ('NeurIPS', 'Journal of Cats')
    """
    bare = _WITHOUT_FORMAT.sub("", name)
    listed = venues.recognize(bare)
    if listed and bare != name:
        return listed.acronym
    if listed and (" " not in name or listed.acronym in name.split()):
        return listed.acronym
    own = _LAST_BRACKET.search(name)  # "Conference on Ants (ACM ANTS)"
    return listed.acronym if listed and own and venues.recognize(own[1]) is listed else name


_LAST_BRACKET = lazy_pattern(r"\(([^()]+)\)$")
