"""Chinese or Japanese titles, between which and the container stands only a space. Pure.

No space stands inside of such a title: "蟻の研究 昆虫学, 67, 285–292", "蟻の社会　岩山書店".
"""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.container import Container

__all__ = ["split_at_space"]

_SIGN = r"[\u3040-\u30ff\u3400-\u9fff]"
# As "「蟻」の研究" does, and "AntNet: 蟻の研究".
_BEGINS_IN_SIGNS = lazy_pattern(rf"\s*[「『【〈《]?{_SIGN}|[\w\s:-]{{2,40}}{_SIGN}")
_JOURNAL = lazy_pattern(
    rf"(?<=[^\s,，.．])[\s\u3000]+(?P<name>{_SIGN}[^\s,，.．]{{1,30}})[,，]\s?(?:第\s?)?[0-9]"
)
_PUBLISHER = lazy_pattern(
    rf"(?<=[^\s,，.．])\u3000+(?P<name>[A-Z]{{0,5}}{_SIGN}[^\s,，.．]{{1,20}})\s*$"
)
_EDITED = lazy_pattern(
    rf"[\s\u3000](?:{_SIGN}|[\s・]){{3,60}}[(（](?:編|編著|監修)[)）]\s?(?P<name>[^\s(（]{{2,40}})"
)


def split_at_space(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Where the title ends in front of its journal, edited book or publisher, and which it is.

    Args:
        text: of a reference.
        start: where the title begins.
        stop: where the reference ends, without what says how it was accessed.
    """
    if text.isascii() or not _BEGINS_IN_SIGNS.match(text, start):
        return None
    ways = (_JOURNAL, _EDITED, _PUBLISHER)
    part = next(filter(None, (way.search(text, start, stop) for way in ways)), None)
    if not part:
        return None
    return part.start(), Container(part.span("name"), is_sure=True)
