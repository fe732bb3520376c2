"""Organizations in the place of authors at the beginning of a reference. Pure."""

import re
from collections.abc import Iterator, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import (
    begins_with_organization,
    may_name_organization,
    names_organization,
    organizations_in,
)
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.access_notes import MEDIUM
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import (
    ANONYMOUS_WORDS,
    GROUP_WORDS,
    ORGANIZATION_BEGINS,
)

__all__ = [
    "anonymous_end",
    "dated_organization_end",
    "organization_ends",
    "organization_of_work",
    "single_word_end",
]


def anonymous_end(text: str, start: int) -> int:
    """Where a word ends that says that the author is not known; 0 if there is none.

    >>> anonymous_end("Anon. Ants", 0), anonymous_end("Anonymous ants", 0)
    (4, 0)
    """
    word = _ANONYMOUS.match(text, start)
    return word.end() if word else 0


_ANONYMOUS = lazy_pattern(
    rf"{any_of(ANONYMOUS_WORDS)}(?=[.,:]?\s\(?[0-9\[]|[.,:]\s)", re.IGNORECASE
)


def single_word_end(text: str, start: int) -> int:
    """Where a word ends that can be a whole name: "Vitruvius", "WAO"; 0 if there is none."""
    word = _SINGLE_WORD.match(text, start)
    return word.end() if word else 0


_SINGLE_WORD = lazy_pattern(
    rf"{CAPITAL}[^\W\d_A-Z]{{2,30}}(?:[A-Z][^\W\d_]{{0,20}})?(?=[.,]\s|\s[(\[]?[0-9]|\s\([a-z])|[A-Z]{{3,8}}(?=[.,:]\s|\s[–—-]\s|\s\([0-9])"
)


def organization_ends(text: str, start: int, emphasis: Sequence[int]) -> Iterator[int]:
    """Where the names of organizations can end that their words show, with their acronyms.

    Args:
        text: of a reference.
        start: where its authors begin.
        emphasis: where emphasis begins: in front of it a name needs no mark.

    >>> list(organization_ends("World Ant Organization (WAO). *Ants*", 0, []))
    [28]
    >>> list(organization_ends("WAO (World Ant Organization). *Ants*", 0, []))
    [28]
    >>> list(organization_ends("Ant Council, & Institute of Bees (2001). Ants", 0, []))
    [11, 32]
    """
    if acronym := _ACRONYM_FIRST.match(text, start):
        yield from [acronym.end()] if names_organization(acronym["name"]) else []
        return
    longest = _LONGEST.match(text, start)
    if not longest or not may_name_organization(longest[0]):
        return
    stop = longest.end()
    if not begins_with_organization(text[start:stop]) and (comma := _COMMA.search(text, start)):
        stop = min(stop, comma.start())  # a list of people, whatever follows
    for end in _NAME_END.finditer(text, start):
        if end.start() > stop:
            break
        if organizations_in(text[start : end.start()]):
            yield end.end()
    first = next((place for place in emphasis if place > start), 0)
    if start < first <= stop + 1 and organizations_in(text[start:first].rstrip()):
        yield start + len(text[start:first].rstrip())


_COMMA = lazy_pattern("[,;]")
_LONGEST = lazy_pattern(
    rf"(?:{CAPITAL}\.){{0,3}}\s?{CAPITAL}[^.?!:()\[\]\"“*0-9]{{4,140}}(?:\s\([A-Z][\w-]{{1,9}}\))?"
)
_NAME_END = lazy_pattern(
    r"(?<=\w)(?:\s\([A-Z][\w-]{1,9}\))?(?=[.,:]?\s[(\[]?[0-9]|[.,:]\s|\s[–—-]\s|\s[\"“«„‘])"
)
_ACRONYM_FIRST = lazy_pattern(
    rf"[A-Z][A-Z-]{{1,9}}\s\((?P<name>{CAPITAL}[^.?!:;()\[\]\"“*0-9]{{4,100}})\)(?=[.,:]?\s\(?[0-9]|[.,:]\s)"
)


def dated_organization_end(text: str, start: int, *, is_usual: bool) -> int:
    """Where an organization ends in front of a stop and the year in brackets; 0 if nowhere.

    Args:
        text: of a reference.
        start: where its authors begin.
        is_usual: whether names end in front of the year in the entries around: then a few words
            need no stop.
    """
    group = _IN_FRONT_OF_YEAR.match(text, start) if _STOP_AND_BRACKET.search(text, start) else None
    if is_usual and not group:
        group = _WORDS_IN_FRONT_OF_YEAR.match(text, start)
    return group.end() if group else 0


_IN_FRONT_OF_YEAR = lazy_pattern(
    rf"{CAPITAL}[^.?!:()\"“*]{{2,80}}(?<!\bet al)(?:\s\([A-Z][\w-]{{1,9}}\))?"
    rf"(?=\.\s\({CITED_YEAR}\)\.?\s)"
)
_WORDS_IN_FRONT_OF_YEAR = lazy_pattern(
    rf"{CAPITAL}[\w'’&-]*(?:\s[\w'’&-]+){{0,5}}(?=\s\({CITED_YEAR}\)[.:,]?\s)"
)


# What stands after such names, which is faster to look for.
_STOP, _STOP_AND_BRACKET = lazy_pattern(r"\.\s"), lazy_pattern(r"\.\s\(")


def organization_of_work(text: str, start: int) -> int:
    """Where an organization ends in front of a work on the net, or of one in a journal's form.

    As in "Ant Club. Ants [Internet]". 0 if there is none.
    """
    if not _STOP.search(text, start):
        return 0
    committee = _COMMITTEE.match(text, start) if ";" in text else None
    if committee and _VANCOUVER.search(text, committee.end()):
        return committee.end("name")
    name = _SENTENCE.match(text, start) if "[" in text else None
    return name.end("name") if name and MEDIUM.search(text, name.end()) else 0


_VANCOUVER = lazy_pattern(
    r"\.\s(?:19|20)[0-9]{2}[^;.]{0,12};\s?[0-9]|:\s[^:;]{2,60};\s(?:[a-zà-ÿ]+\s(?:de\s)?)?(?:19|20)[0-9]{2}"
)
_SENTENCE = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.?!:;()\[\]\"“*]{{2,80}}(?:\([^()]{{2,30}}\))?)(?<!\s{CAPITAL})(?<![0-9])\.\s(?=\w)"
)
# A committee as the author, as in "Ant Association Committee. Ants. Ant Care. 2023;46:1".
_COMMITTEE = lazy_pattern(
    rf"(?P<name>(?:{CAPITAL}[\w’'-]*\s(?:(?:of|for|on|and|the|&)\s)?){{1,9}}"
    rf"(?:{'|'.join(GROUP_WORDS)})"
    rf"|(?:{'|'.join(ORGANIZATION_BEGINS)})\s[^.]{{3,90}})\.\s(?=\w)"
)
