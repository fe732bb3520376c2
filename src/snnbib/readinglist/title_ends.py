"""Where a title ends in front of a place: without the marks, editions and "in" between. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.words.references import (
    EDITION_NUMBER,
    EDITION_WORDS,
    IN_WORDS,
    VOLUME_WORDS,
)

__all__ = ["title_end"]


def title_end(text: str, start: int, end: int) -> int:
    """The end of a title in front of a place, without the marks and the "in" between."""
    title = _IN_LAST.sub("", text[start:end].rstrip(" „«『《"))
    title = _EDITION_LAST.sub("", title.rstrip(" ,.;:–—-„«『《"))
    title = _VOLUMES_LAST.sub("", title.rstrip(" ,.;:–—-„«『《"))
    return start + len(title)


_EDITION_LAST = lazy_pattern(rf"[.,]?\s\({EDITION_NUMBER}\s(?:{'|'.join(EDITION_WORDS)})\.?\)$")
# How many volumes a book has: "The life of ants. 2 vols".
_VOLUMES_LAST = lazy_pattern(
    rf"[.,]\s(?:[0-9]{{1,2}}|two|three|zwei|drei|deux|trois)\s(?:{'|'.join(VOLUME_WORDS)})$"
)


_IN_LAST = lazy_pattern(rf"[\s.,;:]*\b(?:{'|'.join(IN_WORDS)}):?$")
