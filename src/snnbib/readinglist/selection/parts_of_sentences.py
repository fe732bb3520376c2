"""Titles that are only a part of a sentence, by what stands around them. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import Reading
from snnbib.text import FUNCTION_WORDS, fold, tidy

__all__ = [
    "continues_sentence",
    "has_link_in_sentence",
    "is_cut_off",
]


def continues_sentence(title: Segment, at: int) -> bool:
    """Whether a title is rather the rest of a sentence: "Thanks to Ada for all her help"."""
    is_plain = not (title.url or title.bracket or title.role)
    first = title.text.partition(" ")[0]
    goes_on = first in FUNCTION_WORDS or (first[:1].islower() and not title.style)
    return at > 0 and is_plain and not title.separator and goes_on


def is_cut_off(reading: Reading) -> bool:
    """Whether a title is the beginning of a sentence with emphasis: "I know that the **Ants**"."""
    title, after = (*reading.segments[reading.title :], None)[:2]
    if title is None or after is None or title.style or title.url or title.role or title.bracket:
        return False
    if not title.text.isascii() and _goes_on_in_japanese(reading.segments[reading.title :]):
        return True
    is_marked = bool(after.style or after.url)
    is_emphasized = is_marked and not (after.separator or after.is_label or after.column)
    goes_on = is_emphasized or after.joint == " "  # "Our paper is accepted by CVPR"
    last = fold(title.text).rpartition(" ")[2]
    leads_on = last in _BEFORE_LINKS or title.text.endswith(_BEFORE_SITES)
    leads_on = leads_on and after.is_label and not after.separator
    leads_on = leads_on or (not after.is_label and title.text.endswith(_BEFORE_NAMES))
    return leads_on or (goes_on and last in FUNCTION_WORDS)


_BEFORE_NAMES = (" by", " from", " the", " of")  # "Papers accepted by {ICML, KDD} since 2020"
_BEFORE_LINKS = frozenset({"is", "are"})  # "The slides are [here](...)"
_BEFORE_SITES = (" on", " at", " from", " via")  # "A prototype on [GitHub](...)"


def _goes_on_in_japanese(parts: Sequence[Segment]) -> bool:
    """Whether a sentence goes on around a link: "蟻の数を [1](...) で確かめる"."""
    return any(
        bool(link.url)
        and part.column == link.column
        and (part.text[-1:] in _PARTICLES or (after and _PARTICLE_FIRST.match(after.text)))
        for part, link, after in zip(parts[:-1], parts[1:], (*parts[2:], None), strict=True)
        if not (part.depth or part.url)
    )


_PARTICLES = frozenset("をがはにでとのもへ")
_PARTICLE_FIRST = lazy_pattern(r"[をがはにでとのもへ][、\u3400-\u9fff]")


def has_link_in_sentence(spans: Sequence[Span], title: Segment) -> bool:
    """Whether a link is a part of a sentence: "There is [an older paper](...) on ants".

    The word in front of it and the words of the link are in small letters; or it is the end of the
    title, and a preposition is in front of it: "Recall as in [AntNet](...)". Where the title is
    linked or emphasized, only its link tells: a sentence behind it describes the work.
    """
    is_marked = bool(title.url or title.style)
    return any(
        bool(link.url)
        and not link.image
        and (link.url == title.url or not is_marked)
        and _goes_on(previous.text, link.text, title.text)
        for previous, link in pairwise(spans)
    )


def _goes_on(before: str, text: str, title: str) -> bool:
    """Whether a sentence goes on in the text of a link."""
    if _SMALL_WORDS.fullmatch(text.strip()):
        return _ENDS_SMALL.search(before) is not None
    if _FEW_SMALL_WORDS.fullmatch(text) and _ENDS_IN_ARTICLE.search(before):
        return True
    if title == text.strip():  # "Our taxonomy is that of [How Ants Count](...)"
        return _ENDS_IN_SMALL_WORDS.search(before) is not None
    return _ENDS_IN_PREPOSITION.search(before) is not None and title == tidy(before + text)


# The text of a link that is part of a sentence: "this survey paper", "an example". A title begins
# with a capital letter, or with the name of a program.
_SMALL_WORDS = lazy_pattern(r"(?:an?|this|these|that|those|our|my)(?: [a-z][\w-]*){1,3}")
_FEW_SMALL_WORDS = lazy_pattern(r"[a-z][\w-]*(?: [a-z][\w-]*){0,2}")
_ENDS_IN_ARTICLE = lazy_pattern(r"\w (?:an?|the|this|these|that|those|our|my|their)\s$")
_ENDS_IN_PREPOSITION = lazy_pattern(r"\w (?:in|of|by|from|with|on|to)\s$")
_ENDS_IN_SMALL_WORDS = lazy_pattern(
    r"\s[a-z]{2,} (?:in|of|by|from|with|on|to|at|see|the|our|is)\s$"
)
_ENDS_SMALL = lazy_pattern(r"(?:^|\s)[a-z]+\s$")
