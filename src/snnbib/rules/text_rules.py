"""Titles and other texts: readable Unicode without remains of HTML, TeX or another encoding."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import attrgetter

from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching import CORRECTION, LISTED_TITLE, distances_of
from snnbib.model import Entry, Severity, SourceName, Work
from snnbib.rules.rule import Rule, RuleFunction, about_works, about_works_and_evidence
from snnbib.text import fold, similarity, strip_markup, tidy

__all__ = ["RULES"]

_FIELDS = (
    "title", "venue", "container_title", "container_title_short", "event_title", "event_place",
    "series", "publisher", "publisher_place",
)  # fmt: skip
_texts = attrgetter(*_FIELDS)
_names = attrgetter("family", "given", "literal")
_ENTITY = lazy_pattern(r"&(?:[A-Za-z]{2,8}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
_TAG = lazy_pattern(r"</?(?!(?:i|b|sub|sup|sc)>)[A-Za-z][\w:-]*(?:\s[^<>]*)?/?>")
_MATH = lazy_pattern(r"\$[^$]*\$")
_TEX = lazy_pattern(r"\\[A-Za-z]+|\\[`'\"^~=.&%#_${}]|[{}]")
# UTF-8 read as Latin-1 or Windows-1252: a lead byte, then one to three continuation bytes.
_MOJIBAKE = lazy_pattern("[Â-ô][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd")
_URL = lazy_pattern(r"https?://|\bwww\.\w", re.IGNORECASE)
_BRACKET = lazy_pattern(r"[()\[\]{}]")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_EDGE_SPACE = lazy_pattern(r"\s\||\|\s")  # white space around a text: "|" joins several texts
_INVISIBLE = "spaces or characters that cannot be seen"
_MIN_WORDS_IN_CAPITALS = 4
_MIN_SIMILARITY = 0.6
"""Two titles that are less similar belong to two papers, or to one paper that was retitled."""


def _about_texts(quote_fault: Callable[[str], str]) -> RuleFunction:
    """A rule about all texts and names of a work; `quote_fault` quotes the fault, "" if none."""

    def messages(work: Work) -> Iterator[str]:
        if not quote_fault(_all_texts(work)):  # fast path: test the joined texts first
            return
        for name, text in zip(_FIELDS, _texts(work), strict=True):
            if quoted := quote_fault(text):
                yield f"{name.replace('_', '-')} has {quoted}"
        for person in work.authors:
            if quoted := quote_fault("|".join(_names(person))):
                yield f"an author's name has {quoted}"

    return about_works(messages)


@lru_cache(maxsize=16_384)  # every rule about texts needs it
def _all_texts(work: Work) -> str:
    names = [part for person in work.authors for part in _names(person)]
    return "|".join((*_texts(work), *names))


def _html_remains(text: str) -> str:
    for name in _ENTITY.findall(text) if "&" in text else ():
        if html.unescape(name) != name:
            return str(name)
    tag = _TAG.search(text) if "<" in text else None
    return tag[0] if tag else ""


def _tex_remains(text: str) -> str:
    if not ("\\" in text or "{" in text or "}" in text):
        return ""
    command = _TEX.search(_MATH.sub("", text))
    return f"TeX: {command[0]}" if command else ""


def _invisible(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    # Of all white space, only the space is printable.
    if composed.isprintable() and not any(map(composed.__contains__, ("  ", " |", "| "))):
        return "" if composed == composed.strip() else _INVISIBLE
    is_clean = tidy(composed) == composed and not _EDGE_SPACE.search(composed)
    return "" if is_clean else _INVISIBLE


def _not_nfc(text: str) -> str:
    if unicodedata.is_normalized("NFC", text):
        return ""
    return "letters and accents apart (not Unicode normal form C)"


def _mojibake(text: str) -> str:
    mojibake = None if text.isascii() else _MOJIBAKE.search(text)
    return f"{mojibake[0]!r}, which is UTF-8 read as something else" if mojibake else ""


def _brackets(work: Work) -> Iterator[str]:
    for name in ("title", "container_title"):
        if _has_odd_bracket(getattr(work, name)):
            yield f"the brackets of {name.replace('_', '-')} do not match"


def _has_odd_bracket(text: str) -> bool:
    """Whether a bracket outside formulas lacks its other half."""
    if "$" in text:
        text = _MATH.sub("", text)
    unclosed = []
    for char in _BRACKET.findall(text):
        if char not in _PAIRS:
            unclosed.append(char)
        elif not unclosed or unclosed.pop() != _PAIRS[char]:
            return True
    return bool(unclosed)


def _all_caps(work: Work) -> Iterator[str]:
    if work.title.isupper() and len(work.title.split()) >= _MIN_WORDS_IN_CAPITALS:
        yield "the title is in capitals"


def _full_stop(work: Work) -> Iterator[str]:
    if work.title.endswith((".", ",", ";", ":")) and not work.title.endswith("..."):
        yield f"the title ends in {work.title[-1]!r}"


def _web_address(work: Work) -> Iterator[str]:
    for name in ("title", "container_title"):
        text = getattr(work, name)
        if ("://" in text or "." in text) and _URL.search(text):
            yield f"{name.replace('_', '-')} has a web address"


def _unlike_list(entry: Entry, work: Work) -> Iterator[str]:
    listed, exported = fold(entry.paper.title), fold(strip_markup(work.title))
    if listed in exported or _is_settled_title(entry):
        return
    if similarity(listed, exported) < _MIN_SIMILARITY:
        yield f'the list calls it "{entry.paper.title}", the record "{work.title}"'


def _is_settled_title(entry: Entry) -> bool:
    """Whether the title is certain although the list has another one.

    Either a person has given it or accepted its record, or the list's title was cut wrong.
    """
    source = entry.provenance.get("title")
    matched = (match for match in entry.matches if match.source is source and match.record)
    evidence = [distances_of(match.candidates[0]) for match in matched]
    return source is SourceName.CORRECTIONS or any(
        distances.get(CORRECTION) == 0 or LISTED_TITLE in distances for distances in evidence
    )


_CORRECT = "correct the field in corrections.toml"

RULES = (
    Rule(
        name="title-brackets",
        severity=Severity.WARNING,
        reason="A bracket without its other half is a title cut short, or a remnant of TeX.",
        example="Spiking Networks (SNNs",
        fix=_CORRECT,
        violations=about_works(_brackets),
    ),
    Rule(
        name="title-capitals",
        severity=Severity.WARNING,
        reason="Styles cannot turn capitals into the right small letters.",
        example="LEARNING TERNARY SPIKES FOR NETWORKS",
        fix=_CORRECT,
        violations=about_works(_all_caps),
    ),
    Rule(
        name="title-stop",
        severity=Severity.WARNING,
        reason="Styles add the full stop; a title that has one gets two.",
        example="Ternary Spike.",
        fix=_CORRECT,
        violations=about_works(_full_stop),
    ),
    Rule(
        name="title-address",
        severity=Severity.WARNING,
        reason="A web address is not part of a title.",
        example="Ternary Spike https://github.com/yfguo91",
        fix=_CORRECT,
        violations=about_works(_web_address),
    ),
    Rule(
        name="title-unlike-list",
        severity=Severity.WARNING,
        reason="A record with another title is usually of another paper.",
        example='the list has "Ternary Spike", the record "Gated Attention Coding"',
        fix="compare with 'snnbib show', then accept the record or fix the link",
        violations=about_works_and_evidence(_unlike_list),
    ),
    Rule(
        name="text-entity",
        severity=Severity.ERROR,
        reason="HTML in a field is printed as it is, except for the tags of CSL.",
        example="Research &amp; Development",
        fix=_CORRECT,
        violations=_about_texts(_html_remains),
    ),
    Rule(
        name="text-tex",
        severity=Severity.WARNING,
        reason="The lock is Unicode: TeX in it is escaped and printed.",
        example='Schr{\\"o}dinger',
        fix=_CORRECT,
        violations=_about_texts(_tex_remains),
    ),
    Rule(
        name="text-invisible",
        severity=Severity.ERROR,
        reason="Control characters and double spaces change what people see or search.",
        example="Spiking  Networks",
        fix=_CORRECT,
        violations=_about_texts(_invisible),
    ),
    Rule(
        name="text-decomposed",
        severity=Severity.ERROR,
        reason="Two encodings of one letter do not compare equal (Unicode annex 15).",
        example="e and U+0301 for é",
        fix=_CORRECT,
        violations=_about_texts(_not_nfc),
    ),
    Rule(
        name="text-mojibake",
        severity=Severity.ERROR,
        reason="Text was decoded with the wrong encoding.",
        example="JÃ©rÃ´me",
        fix=_CORRECT,
        violations=_about_texts(_mojibake),
    ),
)
