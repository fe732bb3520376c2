"""Whether a full stop ends a part of an entry, not an abbreviation or an initial. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, LIKELY_PEOPLE, SURE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS, BY_WORDS, CUT_GIVEN_NAMES
from snnbib.readinglist.words.titles import TITLE_WORDS
from snnbib.readinglist.words.venues import (
    ABBREVIATIONS,
    MEETING_AFTER_ORDINAL,
    WEAK_ABBREVIATIONS,
)
from snnbib.text import fold

__all__ = ["is_stop"]


def is_stop(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a stop ends a part, and not an abbreviation or initials."""
    if match[0] in "。．？！":
        return True
    text_before, text_after = text[start : match.start()], text[match.end() : match.end() + 60]
    last = _WORD_ENDS.split(text_before[-_BEFORE_STOP:])[-1]
    if not last or not text_after.strip() or _SERIES.match(text_after):
        return False
    if find_et_al(text_before[-12:] + ".") or last in {"?", "!"}:  # "Why do ants count ?. Ada Bee"
        return True
    if (
        last in CUT_GIVEN_NAMES
        or _continues_in_small_letters(text_after)
        or (_CAPITAL.match(text_after) and len(last) < 3)
    ):
        return False
    if match[0] != ".":
        return True
    return _ends_sentence(text_before, last, text_after)


_CAPITAL = lazy_pattern(CAPITAL)
_WORD_ENDS = lazy_pattern(r"[\s.(]")
_BEFORE_STOP = 200
# "MONICA C. BEE", "by Ada B. Norton"
_LACKS_FAMILY = lazy_pattern(
    rf"\b[A-Z]{{3,}}(?:\s[A-Z]\.?)*$|\b{any_of(BY_WORDS)}\s[A-Z][\w'’-]+ [A-Z]$"
)
_TWO_WORDS = 60
"""Letters in which two words stand."""
_TWO_NAMES = 120
"""Letters in which two people's names stand."""
# The series of a journal: "J. of Ants. Ser. II".
_SERIES = lazy_pattern(r"\s*Ser(?:\.|ies)\s(?:[A-H]|[IVX]{1,4})\b")


def _ends_sentence(text_before: str, last: str, text_after: str) -> bool:
    """Whether a full stop ends a sentence: not after an abbreviation, or an initial in a list."""
    folded = fold(last).split()[-1:]
    previous = fold(text_before[-_TWO_WORDS:]).split()[-2:-1]
    is_journal = folded == ["j"] and previous and previous[0] in ABBREVIATIONS
    is_short = len(last) <= _SHORT_GIVEN and last.istitle() and _begins_family(text_after)
    if (
        is_journal
        or is_short
        or (last.isdigit() and _MEETING.match(f"{last}.{text_after}", len(last)))
    ):
        return False
    if len(last.rpartition("-")[2]) == 1:
        is_person = text_before.strip(" .").count(" ") == 1 and (
            _GENITIVE.match(text_after) or _FAMILY_AND_TITLE.match(text_after)
        )
        is_person = is_person or _FIRM.match(text_after)
        lacks_family = _LACKS_FAMILY.search(text_before[-_TWO_WORDS:])
        if is_person or lacks_family or _needs_family(text_before) or _begins_family(text_after):
            return False
        goes_on = (  # what is looked at here does not grow with the text before it
            _begins_title(text_after)
            or _ENDS_NAMES.search(text_before[-_TWO_NAMES:]) is not None
            or _begins_venue(text_after)
        )
        has_words = len(text_before.split(maxsplit=2)) > 1
        return goes_on and has_words and people_likeness(text_before + ".") >= SURE_PEOPLE
    # "A Verified NAT. SIGCOMM 2017", "An Ant Process. ICML 2020", but not "Ant Process. Lett."
    is_word = bool(folded) and folded[0] in TITLE_WORDS and not _begins_abbreviated(text_after)
    is_word = is_word or (last.isupper() and not text_before.isupper())
    is_cut = bool(folded) and (
        folded[0] in ABBREVIATIONS
        or (folded[0] in WEAK_ABBREVIATIONS and _begins_journal(text_after))
    )
    if is_cut and not (is_word and _begins_venue(text_after)):
        if _begins_abbreviated(text_after) or _PRESS.match(text_after):
            return False
        goes_on = _begins_title(text_after) or _begins_venue(text_after)
        has_name = any(
            len(word) > 2 and fold(word) not in ABBREVIATIONS for word in text_before.split()
        )
        return has_name and people_likeness(text_before) >= FULL_NAME and goes_on
    return True


_SHORT_GIVEN = 2  # "Ada Ch. Bee"
_MEETING = lazy_pattern(MEETING_AFTER_ORDINAL)
_GENITIVE = lazy_pattern(r"\s*[A-Z][\w-]+[’']s\s")  # "Ada B. Dee's ants"
_FIRM = lazy_pattern(r"\s*[A-Z][\w'’-]+ (?:&|and) (?:Company|Sons)\b")  # "W. W. Bee & Company"
_FAMILY_AND_TITLE = lazy_pattern(r"\s*[A-Z][\w'’-]+, [A-Z](?!.*\. [A-Z])")  # "Ada B. Dee, How Ants"


def _begins_family(text: str) -> bool:
    """Whether a family name goes on, and where the paper is or who is next: "Dee, Eva Eff"."""
    if name := _FAMILY_BEFORE_NAME.match(text):
        return people_likeness(name["next"]) >= FULL_NAME
    family = _FAMILY_BEFORE_VENUE.match(text)
    return family is not None and read_venue(text[family.end() :].rstrip(" [(")).is_edition


# "Dee, Eva Eff", "Dee and Eva Eff"
_FAMILY_BEFORE_NAME = lazy_pattern(
    r"\s*[A-Z][\w'’-]+(?:,\s(?:and\s|&\s)?|\s(?:and|&)\s)(?P<next>[^,.;:()]+ [^,.;:()]+)"
)


_FAMILY_BEFORE_VENUE = lazy_pattern(
    r"\s*(?!Advances|Progress|Trends|Frontiers|Studies|Perspectives|Topics)[A-Z][\w'’-]+ in\s"
)


def _begins_venue(text: str) -> bool:
    """Whether a text goes on with a venue up to its first stop or comma."""
    first = re.split(r"[.,;]\s|$", text.strip(), maxsplit=1)[0]
    are_people = people_likeness(first) >= LIKELY_PEOPLE  # "Kernighan and Brian J. Dee"
    return not are_people and read_venue(first).weight >= POSSIBLE_VENUE


_PRESS = lazy_pattern(r"\s*Press\b")  # "Univ. Press"


def _begins_abbreviated(text: str) -> bool:
    """Whether a text begins with one more abbreviation: "Syst. Rev."."""
    word, stop, _ = text.strip().partition(".")
    return bool(stop) and len(word) > 1 and fold(word) in ABBREVIATIONS


def _begins_journal(text: str) -> bool:
    """Whether one of the next words is an abbreviation: "Bee Lett.", "J. Ants", "L. Rev."."""
    return _JOURNAL_NEXT.match(text) is not None or _begins_abbreviated(
        text.strip().removeprefix(text.split(maxsplit=1)[0]) if _WORD_NEXT.match(text) else text
    )


_JOURNAL_NEXT = lazy_pattern(r"\s*[JLZ]\.\s[A-Z]")
_WORD_NEXT = lazy_pattern(r"\s*[A-Z][\w-]*\s[A-Z]")


_INITIALS_LAST = lazy_pattern(
    rf"(?:^|[,;]|(?P<last>&|\b{any_of(AND_WORDS)}\b))\s*(?:{CAPITAL}\.?[\s-]*)+$"
)
_INITIALS_FIRST = lazy_pattern(
    rf"(?:^\s*(?:by\s)?|[,;&]|\b{any_of(AND_WORDS)})\s*(?:{CAPITAL}\.[\s-]*)+{CAPITAL}[^\W\d_]"
)


def _needs_family(text: str) -> bool:
    """Whether a list of names ends in initials whose family name follows: "A. Bee, & C. D"."""
    initials = _INITIALS_LAST.search(text)
    if not initials:
        return False
    return bool(initials["last"] or _INITIALS_FIRST.match(text[: initials.start()]))


# "Smith J, Doe AB": initials stand last, so that a stop after one ends the list of names.
_ENDS_NAMES = lazy_pattern(
    rf"[^\W\d_][\w'’-]+(?: {CAPITAL}{{1,3}}){{1,3}}, [^\W\d_][\w'’-]+(?: {CAPITAL}{{1,3}}){{1,3}}$"
)


def _continues_in_small_letters(text_after: str) -> bool:
    """Whether the text goes on in small letters; arXiv and eLife are names."""
    word = text_after.split(maxsplit=1)[0]
    return word[:1].islower() and word.islower() and fold(word) not in {"in", "corr", "arxiv"}


_SIGNS_LAST = lazy_pattern(r"(?:\s+[^\w\s.,;:!?()\[\]]+)+$")  # stars: "Dee ⭐⭐⭐"


def _begins_title(text: str) -> bool:
    """Whether a text goes on as a title does, not with one more name."""
    text = _SIGNS_LAST.sub("", text.strip())
    sentence = re.split(r"[.?!:]\s|\s[(\[]|\sfrom\s", text, maxsplit=1)[0]
    first = re.split(r"[,;&]|\band\b", sentence, maxsplit=1)[0]
    if people_likeness(sentence) >= 0.5 or people_likeness(first) >= LIKELY_PEOPLE:
        return False
    return count_words(first) >= 2 or any(
        word.islower() and len(word) > 1 and word not in {"and", "et", "al", "und"}
        for word in sentence.split()
    )
