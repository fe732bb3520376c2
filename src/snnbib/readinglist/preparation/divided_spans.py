"""The spans of a line, divided at a place in their text. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.markdown import Span

__all__ = ["divided"]


def divided(spans: Sequence[Span], end: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans that end before a place in their text, and what stands after the place."""
    for at, span in enumerate(spans):
        if end < len(span.text):
            return tuple(spans[:at]), (replace(span, text=span.text[end:]), *spans[at + 1 :])
        end -= len(span.text)
    return tuple(spans), ()
