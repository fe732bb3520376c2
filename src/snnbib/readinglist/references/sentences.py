"""The sentences of a reference's plain text: which stops end one, and which stand inside. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.abbreviation_stops import ends_abbreviation
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.references import REPORT_NAMES
from snnbib.readinglist.words.venues import ABBREVIATIONS, MEETING_AFTER_ORDINAL
from snnbib.text import fold

__all__ = ["last_sentence_start", "sentences_of"]

_SENTENCE_END = lazy_pattern(r"[.。?!][”\"’]?\s+(?=\S)")


def sentences_of(text: str, start: int, stop: int) -> list[Extent]:
    """The sentences of a text; stops of abbreviations, initials, editions do not end one."""
    sentences, begin, edition = [], start, None
    for match in _SENTENCE_END.finditer(text, start, stop):
        if edition and match.start() < edition.end():
            continue
        if match[0][0] == "." and _continues_sentence(text, start, match, begin):
            continue
        part = _PART_NUMBER.match(text, match.end(), stop)  # "Ants. II, J. Ants"
        end = part.end() - len(", ") if part else match.start() + (match[0][0] in "?!")
        sentences.append((begin, end))
        begin = part.end() if part else match.end()
        edition = _EDITION_NEXT.match(text, begin, stop)
    return [*sentences, (begin, stop)] if text[begin:stop].strip(" .") else sentences


def last_sentence_start(text: str, start: int, end: int) -> int:
    """Where the last sentence begins, which can be a name with stops inside; 0 if there is one."""
    stops = list(_SENTENCE_END.finditer(text, start, end))
    begins = [start, *(match.end() for match in stops)]
    for begin, match in zip(reversed(begins[:-1]), reversed(stops), strict=True):
        words = text[begin : match.start()].split()
        goes_on = _end_in_abbreviation(words) or _follows_abbreviation(text, begin, words)
        goes_on = goes_on or _is_cut_in_front_of_journal(text, begin, match)
        goes_on = goes_on or _is_in_cut_name(text, start, match)
        goes_on = goes_on or _is_stop_of_number(text, begin, match)
        if match[0][0] in "?!" or not goes_on or _ends_part_number(text, start, match):
            part = _PART_NUMBER.match(text, match.end())
            return part.end() if part else match.end()
    return 0


def _continues_sentence(text: str, start: int, stop: re.Match[str], begin: int) -> bool:
    """Whether a sentence goes on after a stop."""
    is_inside = _is_in_short_bracket(text, begin, stop.start())
    if not is_inside and _BEGINS_SMALL.match(text, stop.end()):
        return False
    if is_inside or _is_stop_of_number(text, max(start, begin), stop):
        return True
    if _ends_part_number(text, start, stop):
        return False
    if begin > start and _end_in_abbreviation(text[begin : stop.start()].split()):
        return True
    is_in_title = begin == start and ", " not in text[begin : stop.start()]
    is_cut = not is_in_title and _is_cut_in_front_of_journal(text, begin, stop)
    if is_cut or (begin == start and _is_in_cut_name(text, start, stop)):
        return True
    return ends_abbreviation(text, stop.start(), begin) or text[stop.end()].islower()


def _is_in_cut_name(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a comma and words in capitals are in front of a stop, and more up to a volume behind.

    As in "A. Bee, How ants count, Surf. Hill Sci. 12", where a comma ends the names in front too.
    """
    _, comma, words = text[start : stop.start()].rpartition(", ")
    is_name = (
        bool(comma) and text[:start].endswith(comma) and _CUT_NAME.fullmatch(words) is not None
    )
    return is_name and _REST_OF_CUT_NAME.match(text, stop.end()) is not None


_CAPITALIZED = rf"{CAPITAL}[\w'’-]*"
_CUT_NAME = lazy_pattern(rf"(?:{_CAPITALIZED}\.?\s){{0,6}}{_CAPITALIZED}")
_REST_OF_CUT_NAME = lazy_pattern(
    rf"(?:{_CAPITALIZED}\.?\s){{0,6}}{_CAPITALIZED}\.?,?\s[*_(]{{0,2}}[0-9]"
)


def _is_in_short_bracket(text: str, begin: int, stop: int) -> bool:
    """Whether brackets around a few words hold a stop: "The life of ants (Trans. E. Fox)"."""
    bracket = text.rfind("(", begin, stop)
    return (
        bracket > 0
        and _SHORT_BRACKET.match(text, bracket, bracket + 60) is not None
        and (")" not in text[bracket:stop])
    )


_SHORT_BRACKET = lazy_pattern(r"\([^()0-9:]+\)")


def _is_stop_of_number(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a stop belongs to a number: "im 18. Jahrhundert", "11. Auflage", "vol. 2"."""
    if text[stop.start() - 1].isdigit() and _MEETING.match(text, stop.start()):
        return True
    if _ORDINAL_LAST.search(text, max(begin, stop.start() - 12), stop.start()):
        return True
    begin = max(begin, stop.start() - len("vol."))
    if text[stop.end()].isdigit():
        return _VOLUME_LAST.search(text, begin, stop.start()) is not None
    number = _EDITION_NUMBER_LAST.search(text, begin, stop.start())
    return number is not None and _EDITION_NEXT.match(text, number.start()) is not None


_ORDINAL_LAST = lazy_pattern(r"\b(?:am|im|vom|zum|dem|der|des|und|bis|\w+en)\s[0-9]{1,2}$")


_MEETING = lazy_pattern(MEETING_AFTER_ORDINAL)
_VOLUME_LAST = lazy_pattern(r"(?<!\w)(?:vol|no|t)$")


_EDITION_NUMBER_LAST = lazy_pattern(r"(?<![\w.,-])[0-9]{1,2}$")


_EDITION_NEXT = lazy_pattern(rf"{EDITION}\b")


def _ends_part_number(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a stop ends the number of a part: "On ants I. Wood 6:290", "Ant Life I. Hill"."""
    if text[stop.start() - 1] not in _NUMERALS:
        return False
    is_numeral = _NUMERAL_LAST.search(text, start, stop.start()) is not None
    return is_numeral and _NUMBERED_NEXT.match(text, stop.end()) is not None


_NUMERALS = frozenset("IVX")


_NUMERAL_LAST = lazy_pattern(r"\w[^\W\d_]{2}\s[IVX]$")


_NUMBERED_NEXT = lazy_pattern(
    rf"{CAPITAL}[^.:;,()0-9]{{3,80}}(?:,?\s[0-9]{{1,4}}\s?[,:(]|\.\s(?:19|20)[0-9]{{2}};)"
    rf"|(?:{CAPITAL}|{CJK_CHARACTER.pattern})[^.:;()]{{1,40}}\.?\s*$"
)


_BEGINS_SMALL = lazy_pattern(
    rf"(?:arxiv|biorxiv|in:?\s)|{EDITION}\b|(?:{'|'.join(REPORT_NAMES)})\s[\w.-]*[0-9]",
    re.IGNORECASE,
)


def _end_in_abbreviation(words: Sequence[str]) -> bool:
    """Whether a stop after these words is one inside a name: "Drug Discov. Today", "J. Phys."."""
    last = words[-1].strip("(") if words else ""
    if not last[:1].isupper():
        return False
    if len(last) == 1 or fold(last) in ABBREVIATIONS:
        return True
    last_part = last.rpartition("-")[2]  # "User-Adapt. Interact."
    are_short = len(words) <= 2 and len(last_part) <= _LONGEST_ABBREVIATION
    return are_short and all(word[:1].isupper() for word in words)


def _is_cut_in_front_of_journal(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a stop cuts the word in front of "J.": "Mediterr. J. Math."."""
    word = text[begin : stop.start()].rpartition(", ")[2]
    is_journal = _JOURNAL_NEXT.match(text, stop.end()) is not None
    return is_journal and stop[0][0] == "." and _CUT_WORD.fullmatch(word) is not None


_JOURNAL_NEXT = lazy_pattern(rf"J\.\s{CAPITAL}")


_CUT_WORD = lazy_pattern(rf"{CAPITAL}[a-zà-ÿ]{{2,12}}")


def _follows_abbreviation(text: str, begin: int, words: Sequence[str]) -> bool:
    """Whether one word follows the stop of an abbreviation, as in "J. Organomet. Chem."."""
    is_one = len(words) == 1 and words[0][:1].isupper()
    return is_one and _JOURNAL_FIRST.search(text[:begin]) is not None


_JOURNAL_FIRST = lazy_pattern(r"\b(?:J|Ann|Proc|Trans|Adv|Z|Rev|Bull)\.\s$")


_LONGEST_ABBREVIATION = 7


_PART_NUMBER = lazy_pattern(r"(?:[IVX]{1,4}|[0-9]{1,2}),\s")
