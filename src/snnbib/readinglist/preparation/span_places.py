"""Places in the spans of a line: where a link ends, and what stands before and after one. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.markdown import Span

__all__ = ["divided", "end_of_mark"]


def divided(spans: Sequence[Span], end: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans that end before a place in their text, and what stands after the place."""
    for at, span in enumerate(spans):
        if end < len(span.text):
            return tuple(spans[:at]), (replace(span, text=span.text[end:]), *spans[at + 1 :])
        end -= len(span.text)
    return tuple(spans), ()


def end_of_mark(spans: Sequence[Span], begin: int) -> int:
    """The index behind the link or emphasis that begins at a span; a link can have several."""
    end = begin + 1
    while end < len(spans) and spans[begin].link and spans[end].link == spans[begin].link:
        end += 1
    return end
