"""Titles and other texts: Unicode as people read it, nothing left of another encoding."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import attrgetter

from snnbib.model import Entry, Severity, Work
from snnbib.rules.rule import Rule, RuleFunction, of_entries, of_works
from snnbib.text import fold, similarity, strip_markup, tidy

__all__ = ["RULES"]

_FIELDS = (
    "title", "venue", "container_title", "container_title_short", "event_title", "event_place",
    "series", "publisher", "publisher_place",
)  # fmt: skip
_texts = attrgetter(*_FIELDS)
_names = attrgetter("family", "given", "literal")
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
_TAG = re.compile(r"</?(?!(?:i|b|sub|sup|sc)>)[A-Za-z][\w:-]*(?:\s[^<>]*)?/?>")
_MATH = re.compile(r"\$[^$]*\$")
_TEX = re.compile(r"\\[A-Za-z]+|\\[`'\"^~=.&%#_${}]|[{}]")
# UTF-8 read as Latin-1 or Windows-1252: a lead byte, then one to three of the 64 others.
_MOJIBAKE = re.compile("[Â-ô][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd")
_URL = re.compile(r"https?://|\bwww\.\w", re.IGNORECASE)
_BRACKET = re.compile(r"[()\[\]{}]")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_EDGE_SPACE = re.compile(r"\s\||\|\s")  # of one of several texts, joined
_UNSEEN = "spaces or characters that cannot be seen"
_SHOUTED_WORDS = 4
_OTHER_TITLE = 0.6
"""Titles less alike than this are two papers', or one retitled: preprints seldom go farther."""


def _of_texts(fault: Callable[[str], str]) -> RuleFunction:
    """A rule about every text of a work, its names included; `fault` quotes what is wrong."""

    def faults(work: Work) -> Iterator[str]:
        if not fault(_all_texts(work)):  # mostly: one look at all of them is enough
            return
        for name, text in zip(_FIELDS, _texts(work), strict=True):
            if found := fault(text):
                yield f"{name.replace('_', '-')} has {found}"
        for person in work.authors:
            if found := fault("|".join(_names(person))):
                yield f"an author's name has {found}"

    return of_works(faults)


@lru_cache(maxsize=16_384)  # every rule about texts asks for it
def _all_texts(work: Work) -> str:
    names = [part for person in work.authors for part in _names(person)]
    return "|".join((*_texts(work), *names))


def _entity(text: str) -> str:
    for name in _ENTITY.findall(text) if "&" in text else ():
        if html.unescape(name) != name:
            return str(name)
    found = _TAG.search(text) if "<" in text else None
    return found[0] if found else ""


def _tex(text: str) -> str:
    if not ("\\" in text or "{" in text or "}" in text):
        return ""
    found = _TEX.search(_MATH.sub("", text))
    return f"TeX: {found[0]}" if found else ""


def _spaces(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    # Printable text has no other white space than the space.
    if composed.isprintable() and not any(map(composed.__contains__, ("  ", " |", "| "))):
        return "" if composed == composed.strip() else _UNSEEN
    is_clean = tidy(composed) == composed and not _EDGE_SPACE.search(composed)
    return "" if is_clean else _UNSEEN


def _not_nfc(text: str) -> str:
    if unicodedata.is_normalized("NFC", text):
        return ""
    return "letters and accents apart (not Unicode normal form C)"


def _mojibake(text: str) -> str:
    found = None if text.isascii() else _MOJIBAKE.search(text)
    return f"{found[0]!r}, which is UTF-8 read as something else" if found else ""


def _brackets(work: Work) -> Iterator[str]:
    for name in ("title", "container_title"):
        if _has_odd_bracket(getattr(work, name)):
            yield f"the brackets of {name.replace('_', '-')} do not match"


def _has_odd_bracket(text: str) -> bool:
    """Whether a bracket outside formulas lacks its other half."""
    if "$" in text:
        text = _MATH.sub("", text)
    open_ones = []
    for char in _BRACKET.findall(text):
        if char not in _PAIRS:
            open_ones.append(char)
        elif not open_ones or open_ones.pop() != _PAIRS[char]:
            return True
    return bool(open_ones)


def _shouted(work: Work) -> Iterator[str]:
    if work.title.isupper() and len(work.title.split()) >= _SHOUTED_WORDS:
        yield "the title is in capitals"


def _full_stop(work: Work) -> Iterator[str]:
    if work.title.endswith((".", ",", ";", ":")) and not work.title.endswith("..."):
        yield f"the title ends in {work.title[-1]!r}"


def _address(work: Work) -> Iterator[str]:
    for name in ("title", "container_title"):
        text = getattr(work, name)
        if ("://" in text or "." in text) and _URL.search(text):
            yield f"{name.replace('_', '-')} has a web address"


def _unlike_list(entry: Entry, work: Work) -> Iterator[str]:
    listed, said = fold(entry.paper.title), fold(strip_markup(work.title))
    if listed != said and similarity(listed, said) < _OTHER_TITLE and listed not in said:
        yield f'the list calls it "{entry.paper.title}", the record "{work.title}"'


_CORRECT = "correct the field in corrections.toml"

RULES = (
    Rule(
        name="title-brackets",
        severity=Severity.WARNING,
        reason="A bracket without its other half is a title cut short, or TeX left over.",
        example="Spiking Networks (SNNs",
        fix=_CORRECT,
        find=of_works(_brackets),
    ),
    Rule(
        name="title-capitals",
        severity=Severity.WARNING,
        reason="No style can bring small letters back.",
        example="LEARNING TERNARY SPIKES FOR NETWORKS",
        fix=_CORRECT,
        find=of_works(_shouted),
    ),
    Rule(
        name="title-stop",
        severity=Severity.WARNING,
        reason="Styles put the full stop; a title with one gets two.",
        example="Ternary Spike.",
        fix=_CORRECT,
        find=of_works(_full_stop),
    ),
    Rule(
        name="title-address",
        severity=Severity.WARNING,
        reason="A web address is no part of a title.",
        example="Ternary Spike https://github.com/yfguo91",
        fix=_CORRECT,
        find=of_works(_address),
    ),
    Rule(
        name="title-unlike-list",
        severity=Severity.WARNING,
        reason="A record with another title is another paper's more often than a retitled one.",
        example='the list has "Ternary Spike", the record "Gated Attention Coding"',
        fix="look with 'snnbib show', then accept it or correct the link",
        find=of_entries(_unlike_list),
    ),
    Rule(
        name="text-entity",
        severity=Severity.ERROR,
        reason="HTML in a field is printed as it stands, but for the tags that CSL knows.",
        example="Research &amp; Development",
        fix=_CORRECT,
        find=_of_texts(_entity),
    ),
    Rule(
        name="text-tex",
        severity=Severity.WARNING,
        reason="The lock is Unicode; TeX left in it is escaped and printed.",
        example='Schr{\\"o}dinger',
        fix=_CORRECT,
        find=_of_texts(_tex),
    ),
    Rule(
        name="text-invisible",
        severity=Severity.ERROR,
        reason="Controls, double spaces and direction marks change what people see or search.",
        example="Spiking  Networks",
        fix=_CORRECT,
        find=_of_texts(_spaces),
    ),
    Rule(
        name="text-decomposed",
        severity=Severity.ERROR,
        reason="Two encodings of one letter do not compare equal (Unicode annex 15).",
        example="e and U+0301 for é",
        fix=_CORRECT,
        find=_of_texts(_not_nfc),
    ),
    Rule(
        name="text-mojibake",
        severity=Severity.ERROR,
        reason="Bytes were read in the wrong encoding.",
        example="JÃ©rÃ´me",
        fix=_CORRECT,
        find=_of_texts(_mojibake),
    ),
)
