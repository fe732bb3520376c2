"""The year that stands after the authors of a reference, and what may stand between them. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import CITED_YEAR, MONTH
from snnbib.readinglist.references.extents import Extent, after_match
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import EDITOR_MARKS, ERAS, PLAIN_EDITOR_MARKS, UNDATED

__all__ = [
    "YearAfterNames",
    "may_have_bracketed_year",
    "may_have_year_after_surnames",
    "year_after_names",
    "year_after_surnames",
    "year_before_title",
]

YearAfterNames = tuple[Extent, int]
"""Where a year stands, and where what follows it begins."""

_ABOUT = r"(?:c|ca|circa|um|vers|hacia|около|ок)\b\.?\s?"
# "c. 350 BC", "150-250 CE", "6th century BCE", "ca. 1320".
_OLD_YEAR = (
    rf"(?:{_ABOUT})?[0-9]{{1,4}}(?:\s?[–-]\s?[0-9]{{1,4}}|(?:st|nd|rd|th)?\s(?:century|c\.))?"
    rf"\s?(?:{'|'.join(ERAS)})(?:/{CITED_YEAR})?|{_ABOUT}[0-9]{{3,4}}|[0-9]{{1,2}}(?:st|nd|rd|th)\scentury"
)
# "May 2001", "20. Mai 2001", "20 de mayo de 2001"
_DAY_AND_MONTH = rf"(?:[0-9]{{1,2}}\.?\s(?:de\s)?)?{MONTH}\.?\s(?:de\s)?"
_IN_BRACKETS = lazy_pattern(
    rf"[\s,.]*(?:\({any_of(EDITOR_MARKS)}\.?\)[.,]?\s*)?[(\[（]"
    rf"(?:(?P<year>(?:c\.\s?|{_DAY_AND_MONTH})?{CITED_YEAR}(?:,\s[^()]{{2,24}})?|{CITED_YEAR}年|{_OLD_YEAR}|{'|'.join(UNDATED)})"
    rf"|(?P<first>{CITED_YEAR})[/–.-][0-9]{{1,4}}(?:[/.-][0-9]{{1,2}})?(?:,\s[^()]{{2,24}})?)\.?[)\]）]"
    r"(?:\s*[.,:;：．。、，]|\s[–—-](?=\s)|(?=[\s「『《〈“\"]))\s*",
    re.IGNORECASE,
)
_PLAIN = lazy_pattern(
    rf"(?:[.,，]\s*|(?<=[.)\]])\s*|\s+)(?P<year>{CITED_YEAR}|[Ii]n press|[Ff]orthcoming)"
    rf"(?:(?:[/–-]|,\s)[0-9]{{4}}|,\s(?i:{MONTH})(?:\s[0-9]{{1,2}})?)?(?:[.,:，]|\s:)(?:\s+(?:[–—]\s)?|(?=[“«„「『《〈])|(?<=\.)(?=(?:{CAPITAL}|A\s[A-Z])[a-z]))"
)
_UNDATED = lazy_pattern(
    rf"[.,]?\s+(?P<year>{'|'.join(UNDATED)})(?:(?<=\.)|[.,:]|(?=\s[“«„\"]))\s+(?=[“«„\"]|{CAPITAL})",
    re.IGNORECASE,
)
# The year without a mark, as physics has it: "Bee A 2001 How ants count *J. Ants* **3** 4", and
# archaeology: "Bee, Ada. 2001 How ants count".
_BARE = lazy_pattern(
    rf"(?:[.,]?\s+|(?<=\.))(?P<year>{CITED_YEAR})\s+(?=(?:{CAPITAL}|[\"“‘«0-9])[\w’'-]|A\s)"
)
_AFTER_FAMILY = lazy_pattern(
    rf"[a-zà-ÿ],?\s(?:{CAPITAL}\.?[ -]?){{1,3}}$|{CAPITAL}[\w'’-]+,\s{CAPITAL}[\w'’-]+$"
    rf"|\set al\.?$|{CAPITAL}\.[ -]?{CAPITAL}[\w’'-]+$"
)
_EDITORS = lazy_pattern(
    rf"(?:,\s{any_of(EDITOR_MARKS)}|\s{any_of(PLAIN_EDITOR_MARKS)}|\s\({any_of(EDITOR_MARKS)}\.?\))"
    r"\.?(?=[,.:]?\s)",
    re.IGNORECASE,
)


# French editors: "Bee, Ada (s.d.), 2012, *Ants*". Without a year behind it means "undated".
_DIRECTED = lazy_pattern(
    rf"\s\((?:s\.\s?d|ss?\.?\sla\sdir|sous\sla\sdir)[^()]{{0,12}}\)(?=[.,]\s{CITED_YEAR})"
)
# The year of the original, in front of that of the edition: "Bee, A. [1966] 1973. *Ants*".
_ORIGINAL = lazy_pattern(rf"[.,，]?\s?[(\[]{CITED_YEAR}[)\]]\.?(?=\s?{CITED_YEAR}[.,:，])")
_BRACKETED = lazy_pattern(rf"[(\[（](?:[0-9]|{_ABOUT}|{'|'.join(UNDATED)})", re.IGNORECASE)


def may_have_bracketed_year(text: str) -> bool:
    """Whether a year may stand in brackets anywhere in a text.

    >>> may_have_bracketed_year("Bee (2001) Ants"), may_have_bracketed_year("Ants [pdf]")
    (True, False)
    """
    return _BRACKETED.search(text) is not None


def year_after_names(text: str, start: int, names_end: int) -> YearAfterNames | None:
    """The year after names, in brackets or between stops; None if there is none.

    >>> year_after_names("Bee, A. (1984–1986). Ants", 0, 7)
    ((9, 13), 21)
    """
    end = after_match(_DIRECTED, text, after_match(_EDITORS, text, names_end))
    end = after_match(_ORIGINAL, text, end)
    if year := _bracketed_year_at(text, end):
        return year
    match = _PLAIN.match(text, end)
    match = match or _UNDATED.match(text, end)
    if not match and (bare := _BARE.match(text, end)) and _AFTER_FAMILY.search(text, start, end):
        match = bare
    return (match.span("year"), match.end()) if match else None


def year_before_title(text: str, start: int, emphasis: Sequence[int]) -> YearAfterNames | None:
    """The year without a mark right in front of an emphasized title: "Bee 2001 *Ants*"."""
    match = _BEFORE_TITLE.match(text, start)
    return (match.span("year"), match.end()) if match and match.end() in emphasis else None


_BEFORE_TITLE = lazy_pattern(
    rf"(?:\s\({any_of(EDITOR_MARKS)}\.?\))?[.,]?\s(?P<year>{CITED_YEAR})\s+", re.IGNORECASE
)


def may_have_year_after_surnames(text: str) -> bool:
    """Whether `year_after_surnames` may find a year anywhere in a text."""
    return may_have_bracketed_year(text) or _ENDS_YEAR.search(text) is not None


def year_after_surnames(text: str, start: int) -> YearAfterNames | None:
    """The year after family names alone: "Bee (2001) How", "Bee and Dee 2001a, How".

    >>> year_after_surnames("Bee 2001a, How Ants Count", 3)
    ((4, 9), 11)
    """
    if year := _bracketed_year_at(text, start):
        return year
    match = _IN_FRONT_OF_COMMA.match(text, start)
    return (match.span("year"), match.end()) if match else None


_ENDS_YEAR = lazy_pattern(r",(?:(?<=[0-9]{2},)|(?<=[0-9]{2}[a-z],))\s")
_IN_FRONT_OF_COMMA = lazy_pattern(rf"\s(?P<year>{CITED_YEAR}),\s+(?={CAPITAL}|[\"“«])")


def _bracketed_year_at(text: str, start: int) -> YearAfterNames | None:
    """The year that stands in brackets at a place, of several the first; None if there is none."""
    match = _IN_BRACKETS.match(text, start)
    return (match.span("year" if match["year"] else "first"), match.end()) if match else None
