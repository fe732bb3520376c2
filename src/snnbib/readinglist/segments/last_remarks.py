"""What stands behind an entry, apart from its shape: "How ants count **NEW!** (must read)". Pure."""

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.letters import PICTURES
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import CITATION_COUNTS, NEWS_REMARKS, REMARKS, SURE_REMARKS
from snnbib.text import fold

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
    ends_in_word = last.text.isascii() and last.text[-1:].islower()
    if ends_in_word or not (found := _BEHIND.search(last.text)):
        return None
    remark = found["remark"] or found["word"] or found["drawn"] or ""
    begin = found.start()
    if (remark and not _is_remark(remark)) or (begin == 0 and len(spans) == 1):
        return None
    rest = (replace(last, text=last.text[:begin]),) if begin else ()
    return (found[0].strip() if remark else ""), (*spans[:-1], *rest)


# A remark in brackets, a word in capitals, behind a picture, or pictures: " (must read!)", "（必读）",
# " NEW!", " ✨New", " :star:".
_BEHIND = lazy_pattern(
    r"\s*[\[(（【](?P<remark>[^\[\]()（）【】]{2,40})[\])）】][.!\s]*$"
    r"|(?:^|(?<=\S)\s)\s*(?P<word>[A-Z]{3,7})!*\s*$"
    rf"|\s+(?:[{PICTURES}]\ufe0f?)+\s?(?P<drawn>[^\W\d_][^\W\d_ !]{{2,20}})[{PICTURES}\ufe0f]*\s*$"
    rf"|(?:\s+(?:[{PICTURES}]|:[a-z0-9_+-]+:)[\ufe0f\u200d]*)+\s*$|^\s+$"
)


def _is_remark(text: str) -> bool:
    """Whether a text says how good or new an entry is, or how often it is cited.

    A year or a number may be more than a remark.
    """
    if len(text) > _LONGEST:
        return False
    words = fold(text).split()
    are_known = all(word in REMARKS or word in NEWS_REMARKS or word in _FILLERS for word in words)
    is_telling = not (SURE_REMARKS | NEWS_REMARKS).isdisjoint(words)
    return (are_known and is_telling) or _CITATIONS.fullmatch(" ".join(words)) is not None


_LONGEST = 40
_FILLERS = frozenset({"of", "the", "for", "at", "in", "on", "a", "this"})
_CITATIONS = lazy_pattern(rf"(?:{any_of(CITATION_COUNTS)}\s?)[0-9]{{1,6}}(?:\stimes)?|[0-9]{{1,6}}\s{any_of(CITATION_COUNTS)}")
