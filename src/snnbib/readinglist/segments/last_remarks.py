"""Remarks behind an entry, which are not a part of its shape: "How ants count **NEW!**". Pure."""

import re

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT, PICTURES
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.segments.front_remarks import is_other_text
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import (
    CITATION_COUNTS,
    NEWS_REMARKS,
    PRESENTER_NAMES,
    REMARKS,
    SURE_REMARKS,
)
from snnbib.text import FUNCTION_WORDS, fold

__all__ = ["cut_last_remarks"]


def cut_last_remarks(spans: tuple[Span, ...]) -> tuple[list[str], tuple[Span, ...]]:
    """The remarks that end a line, in emphasis, brackets or capitals, and the spans before them.

    >>> remarks, rest = cut_last_remarks((Span(text="How ants count (must read!) \U0001f525"),))
    >>> remarks, rest[0].text
    (['(must read!)'], 'How ants count')
    """
    remarks: list[str] = []
    while cut := _cut(spans):
        remark, spans = cut
        remarks[:0] = [remark] if remark else []
    return remarks, spans


def _cut(spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]] | None:
    """The last remark, "" for a picture, and the spans before it; None if there is none."""
    last = spans[-1] if spans else None
    if last is None or last.url or last.image or last.line_end:
        return None
    if last.style:
        return (last.text, spans[:-1]) if len(spans) > 1 and _is_remark(last.text) else None
    begin = _begin_of_tags(last.text)
    begin = _begin_of_last(spans[:-1], last.text) if begin < 0 else begin
    if begin < 0 or (begin == 0 and len(spans) == 1):
        return None
    remark = last.text[begin:]
    rest = (replace(last, text=last.text[:begin]),) if begin else ()
    return (remark.strip() if LETTER_OR_DIGIT.search(remark) else ""), (*spans[:-1], *rest)


def _begin_of_tags(text: str) -> int:
    """Where the tags of a note begin behind a title: " #ants #to-read"; -1 if there are none.

    One behind a function word belongs to the title ("The reach of #lostants"), and a lone one with
    a capital may ("Reading #LostAnts").
    """
    if "#" not in text:
        return -1
    tags = _TAGS.search(text)
    if tags is None:
        return -1
    before = text[: tags.start()].rsplit(maxsplit=1)[-1:]
    return -1 if before and fold(before[0]) in FUNCTION_WORDS else tags.start()


_TAGS = lazy_pattern(
    r"(?:^|(?<=\S)\s|^\s)(?:#[^\W\dA-Z][\w/-]*|#[^\W\d][\w/-]*(?:,?\s#[^\W\d][\w/-]*){1,9})\s*$"
)


def _begin_of_last(before: tuple[Span, ...], text: str) -> int:
    """Where what stands behind the entry begins, in the last text of a line; -1 if nothing does."""
    tail = max(0, len(text) - _LONGEST_BEHIND)
    if (":" in text or " by " in text) and (found := _PRESENTED.search(text, tail)):
        return found.start()
    is_mark = len(text) == 1 and text in ")].,"
    ends_in_word = text.isascii() and text[-1:].islower()
    if is_mark or (ends_in_word and not _MAY_END_IN_REMARK.search(text)):
        return -1
    if found := _mark_or_brackets(text, tail):
        remark = next((words for words in found.groups() if words), "")
        return found.start() if not remark or _is_remark(remark) else -1
    if DIGIT.search(text, tail) and (found := _CITED.search(text, tail)):
        return found.start()
    may_have_note = not text.isascii() and CJK_CHARACTER.search(text) is not None
    found = _ASIDE.search(text) or (_CJK_NOTE.search(text) if may_have_note else None)
    if not found or not is_other_text(found["note"]):
        return -1
    is_cjk = CJK_CHARACTER.match(found["note"]) is not None
    texts = [*(span.text for span in before), text[: found.start()]]
    has_cjk = is_cjk and any(CJK_CHARACTER.search(part) for part in texts)
    has_title = count_words(" ".join(texts)) >= FEWEST_TITLE_WORDS
    return found.start() if has_title and not has_cjk else -1


def _mark_or_brackets(text: str, tail: int) -> re.Match[str] | None:
    """The brackets, the word in capitals or the pictures that a text ends in, or its spaces.

    The last character tells which of them it can be.
    """
    last = text.rstrip(_ENDS)[-1:]
    if not last:
        return _SPACES.fullmatch(text)
    if last in ")]）】":
        opened = max(map(text.rfind, "[(（【"))
        begin = len(text[:opened].rstrip())
        return _IN_BRACKETS.match(text, begin) if opened >= tail else None
    if last.isupper() and (found := _IN_CAPITALS.search(text, tail)):
        return found
    return None if text.isascii() and last != ":" else _DRAWN.search(text, tail)


_ENDS = ".! \t\u00a0\u3000"
# What else a text ends in that its last letter does not show.
_MAY_END_IN_REMARK = lazy_pattern(r"[\"”».)\]0-9] (?:-|--|[–—]) |[0-9] citations?$")
# Who presents a work to others: " (presenter: Ada Bee)", " - presented by Ada Bee".
_PRESENTED = lazy_pattern(
    rf"(?:\s*[(\[]|\s+[-–—|]\s+|^\s*)(?i:{any_of(PRESENTER_NAMES)}\s?:|(?:presented|led) by\s)"
    rf"\s*{CAPITAL}[^()\[\]0-9:]{{0,40}}[)\]]?\.?\s*$"
)
# How often a work is cited, in no brackets: "Citations: 123", " - 123 citations".
_CITED = lazy_pattern(
    rf"(?:\s[–—-])?\s(?:(?i:{any_of(CITATION_COUNTS)})\s?:\s?[0-9]{{1,6}}"
    r"|[0-9]{1,6} citations?)\.?\s*$"
)
# Words in small letters behind a closing mark or a year, and a dash: "“How ants count” - a joy".
_ASIDE = lazy_pattern(
    r"\s(?:(?<=[\"”».)\]]\s)|(?<=\b(?:19|20)[0-9]{2}\s))(?:-|--|[–—])\s"
    r"(?P<note>[^\W\d_A-Z][^\W\d_]*(?:\s[^\s0-9]+){2,30})\s*$"
)
# A sentence in Chinese or Japanese behind other letters.
_CJK_NOTE = lazy_pattern(
    r"(?:(?:^|(?<=[^\s.,;]))\s*[:：—–-]{1,2}\s*|(?:^|(?<=[^\s.,;]))\s+|^)"
    rf"(?P<note>{CJK_CHARACTER.pattern}{{4}}[^0-9]{{1,400}})$"
)


_IN_BRACKETS = lazy_pattern(
    r"\s*[\[(（【](?P<remark>[^\[\]()（）【】]{2,40})[\])）】][.!\s]*$"  # " (must read!)"
)
_IN_CAPITALS = lazy_pattern(r"(?:^|(?<=\S)\s)\s*(?P<word>[A-Z]{3,7})!*\s*$")  # " NEW!"
# Pictures, or a word behind one: " ✨New", " :star:".
_DRAWN = lazy_pattern(
    rf"\s+(?:[{PICTURES}]\ufe0f?)+\s?(?P<drawn>[^\W\d_][^\W\d_ !]{{2,20}})[{PICTURES}\ufe0f]*\s*$"
    rf"|(?:\s+(?:[{PICTURES}]|:[a-z0-9_+-]+:)[\ufe0f\u200d]*)+\s*$"
)
_SPACES = lazy_pattern(r"\s+")


def _is_remark(text: str) -> bool:
    """Whether a text says how good or new an entry is, or how often it is cited.

    A year or a number may be more than a remark.
    """
    if len(text) > _LONGEST:
        return False
    words = fold(text).split()
    are_known = all(word in REMARKS or word in NEWS_REMARKS or word in _FILLERS for word in words)
    is_telling = not _TELLING.isdisjoint(words)
    return (are_known and is_telling) or _CITATIONS.fullmatch(" ".join(words)) is not None


_LONGEST = 40
_LONGEST_BEHIND = 60
_TELLING = SURE_REMARKS | NEWS_REMARKS | {"read"}
_FILLERS = frozenset({"of", "the", "for", "at", "in", "on", "a", "this"})
_CITATIONS = lazy_pattern(
    rf"{any_of(CITATION_COUNTS)}\s?[0-9]{{1,6}}(?:\stimes)?"
    rf"|[0-9]{{1,6}}\s?{any_of(CITATION_COUNTS)}"
)
