"""What stands in front of a reference in its list: its number or key, a label, its lesson. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import CITED_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import LESSON_WORDS

__all__ = [
    "NAME_KEY",
    "REFERENCE_KEY",
    "begins_with_label",
    "is_pandoc_key",
    "label_year",
    "reference_start",
]

# How a reading list marks what to read first: stars, emoji.
_IMPORTANCE = r"(?:[*†‡•►\u25a0-\u27bf\u2b50\ufe0f\U0001F300-\U0001FAFF]{1,3}\s)"
_NUMBER = lazy_pattern(
    rf"\s*{_IMPORTANCE}(?=\S)|"
    rf"\s*(?!{OLD_YEAR_DIGITS}\.)(?:\[(?:[A-ZА-Я]{{1,2}}[-.]?)?[0-9]{{1,4}}\]|\([0-9]{{1,3}}\)|[0-9]{{1,4}}[.)])(?:\s+|(?={CAPITAL}))"
    r"|\s*<sup>[0-9]{1,4}</sup>\s+"
)
_IMPORTANCE_SIGN = lazy_pattern(rf"{_IMPORTANCE}(?=\S)")


@lru_cache(maxsize=16_384)  # asked of a reference five times
def reference_start(text: str) -> int:
    """Where a text begins after its number or key in the list, or after "Citation:"."""
    number = (
        _YEAR_IN_FRONT.match(text)
        or _NUMBER.match(text)
        or REFERENCE_KEY.match(text)
        or ((":" in text or "=" in text) and _SURNAME_AND_YEAR.match(text))
        or _label(text)
        or _LESSON.match(text)
    )
    if number and (sign := _IMPORTANCE_SIGN.match(text, number.end())):
        return sign.end()
    return number.end() if number else len(text) - len(text.lstrip(" \t\n\N{NO-BREAK SPACE}:"))


def begins_with_label(text: str) -> bool:
    """Whether a text says that a reference follows: "Citation: ...", "Cf. ..."."""
    return _label(text) is not None


def _label(text: str) -> re.Match[str] | None:
    return _LABEL.match(text) if ":" in text or "." in text else None


def is_pandoc_key(text: str) -> bool:
    """Whether a text is the key of a reference as pandoc cites it.

    >>> is_pandoc_key("@beeCounting2020"), is_pandoc_key("@ACL 2020")
    (True, False)
    """
    return "@" in text and _PANDOC_KEY.fullmatch(text) is not None


_PANDOC_KEY = lazy_pattern(r"\W*@[a-z][\w:.-]*(?:1[89]|20)[0-9]{2}\w*\W*")
# When a course reads a work: "Week 5  Bee, Ada. Ants", "Session 2: Bee, Ada. Ants".
_LESSON = lazy_pattern(
    rf"\s*(?:{'|'.join(LESSON_WORDS)})\s?[0-9]{{1,2}}(?:\s{{2,}}|\s?[:–—|]\s+)(?=\S)", re.IGNORECASE
)
REFERENCE_KEY = lazy_pattern(
    rf"\s*\[(?P<name>{CAPITAL}[\w'’-]+)[^\[\]]{{0,60}}[\s,(]{CITED_YEAR}\)?\]:?\s+(?=(?P=name)[\s,])|"
    r"\s*\[[A-Z][A-Za-z+-]{1,20}(?:\set\sal\.?)?[-:_ ]?(?:[0-9]{2}){1,2}[a-z]?\]:?(?:\s+|$)|"
    rf"\s*\[(?:{CAPITAL}[\w+-]*[a-z]\s){{2,4}}(?P<year>{CITED_YEAR})\]:?\s+(?=.*[.,]\s\(?(?P=year)\b)|"
    r"\s*\[[a-z][A-Za-z_:-]{1,30}(?:1[89]|20)[0-9]{2}[a-z]{0,20}\]:?(?:\s+|$)|"
    rf"\s*[a-z][A-Za-z_:-]{{1,30}}(?:1[89]|20)[0-9]{{2}}[a-z]{{0,20}}(?::|\s[–—-])\s+(?={CAPITAL})"
)
"""What names an entry in its list: "[McC43]", "[bee2001ants]", "bee_2001 — "."""
NAME_KEY = lazy_pattern(
    rf"\s*\[(?P<name>[^\W\d_]{{3,12}})\+?[0-9]{{2,4}}[a-z]?\]:?\s+(?={CAPITAL}[a-zà-ÿ])"
    r"(?=(?i:(?P=name)))"
)
"""A key that repeats the beginning of the name behind it, unlike a venue: "[BEEM20] Beemer"."""
# The same without brackets: "Bee/Cee (2001): Bee, A./Cee, D.: Ants", "Bee 2001 = A. Bee, *Ants*".
_SURNAME_AND_YEAR = lazy_pattern(
    rf"\s*(?P<family>{CAPITAL}[\w'’-]+)[^:=\[\]]{{0,60}}?\s\(?(?P<year>{CITED_YEAR})\)?"
    rf"\s?[:=]\s(?=(?P=family)[\s,/]|(?:{CAPITAL}[\w.'’-]*\s){{1,3}}(?P=family)(?:[,/.:]|\s(?:{any_of(COMMON_AND_WORDS)}|&)\s))"
)


def label_year(text: str) -> Extent | None:
    """The year in front of a reference: "2001 A. Bee. Ants", "Bee 2001: Bee, A., Ants"."""
    label = _YEAR_IN_FRONT.match(text) or _SURNAME_AND_YEAR.match(text)
    return label.span("year") if label else None


_INITIALS = rf"{CAPITAL}\.(?:[\s-]?{CAPITAL}\.){{0,3}}"
_FAMILY = rf"{CAPITAL}[\w'’-]+"
_YEAR_IN_FRONT = lazy_pattern(
    rf"\s*[(\[]?(?P<year>{CITED_YEAR})[)\]]?\s?[:–—|-]?\s+"
    rf"(?=(?:{_INITIALS}\s{_FAMILY}|{_FAMILY},\s{_INITIALS})[.,\s])"
)
_LABEL = lazy_pattern(
    r"\s*(?:(?:full|suggested|overview|original|key|main)\s)?(?:citation|reference|référence|referencia|quelle|title|paper)\s?:\s"
    r"|\s*(?:cf|vgl|cfr)\.\s?(?=\w)"
    # what of a program is described, in front of a name with initials: "AntSim: A. Bee, C. Dee"
    rf"|\s*(?-i:{CAPITAL}[\w+-]{{2,20}}:\s(?={_INITIALS}\s{_FAMILY}(?:,|\s\(|\sand\s)|{_FAMILY},\s{_INITIALS}))",
    re.IGNORECASE,
)
