"""Commas without the space behind them, or with one in front: "Ada Bee ,ICML 2020". Pure."""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.units.outline import Unit

__all__ = ["space_commas"]


def space_commas(units: Iterable[Unit]) -> None:
    """Write commas between words and quotations in the usual way, so that text is cut at them."""
    for unit in units:
        if _UNUSUAL_SIGN.search(unit.source) and _UNUSUAL.search(unit.source):
            unit.lines = [
                replace(line, spans=tuple(map(_with_usual_commas, line.spans)))
                for line in unit.lines
            ]


def _with_usual_commas(span: Span) -> Span:
    """A span of text with its commas as usual; code, pictures and bare addresses stay."""
    if span.image or span.style == "code" or "," not in span.text or "://" in span.text:
        return span
    text = _UNUSUAL.sub(", ", span.text)
    return span if text == span.text else replace(span, text=text)


# Between a word in small letters and one with a capital or a year: not in "f(x,Y)" or "1,000".
# Or between a word and a quotation.
_UNUSUAL = lazy_pattern(
    r"(?<=[^\W\d_A-Z][^\W\d_A-Z])(?:\s,\s?|,)(?=[A-Z][^\W_]|(?:19|20)[0-9]{2}\b|[\"“]\w)"
    r"|(?<=[\"”]),(?=[^\W_]{2})"
)
# What it has, which is faster to look for.
_UNUSUAL_SIGN = lazy_pattern(r",(?:(?<=\s,)|(?<=[\"”],)|(?=[A-Z12\"“]))")
