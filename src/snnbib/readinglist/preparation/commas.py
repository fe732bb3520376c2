"""Commas and stops that are doubled or lack a space: "Ada Bee ,,ICML 2020", "how.Ants". Pure."""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.units.outline import Unit

__all__ = ["space_marks"]


def space_marks(units: Iterable[Unit]) -> None:
    """Write commas and stops between words, and commas beside quotations, in the usual way.

    So that text is cut at them. A comma that is typed twice is one.
    """
    for unit in units:
        if _UNUSUAL_SIGN.search(unit.source) and (
            _UNUSUAL.search(unit.source) or _UNSPACED_STOP.search(unit.source)
        ):
            unit.lines = [
                replace(line, spans=tuple(map(_with_usual_marks, line.spans)))
                for line in unit.lines
            ]


def _with_usual_marks(span: Span) -> Span:
    """A span with its commas and stops as usual; code, pictures and bare addresses stay."""
    if span.image or span.style == "code" or "://" in span.text:
        return span
    text = _UNUSUAL.sub(", ", span.text)
    text = text if span.url else _UNSPACED_STOP.sub(". ", text)
    return span if text == span.text else replace(span, text=text)


# Between a word in small letters and one with a capital or a year: not in "f(x,Y)" or "1,000".
# Or between a word and a quotation, or in front of another one.
_UNUSUAL = lazy_pattern(
    r"(?<=[^\W\d_A-Z][^\W\d_A-Z])(?:\s,\s?|,)(?=[A-Z][^\W_]|(?:19|20)[0-9]{2}\b|[\"“]\w)"
    r"|(?<=[\"”]),(?=[^\W_]{2})|,\s?,(?:\s|$)"
)
# Between a word in small letters and one of several with a capital: not in "Node.Js" or "Ants.org".
# Or behind the initials of a name, in front of a word: "Bee AC.Science", but not "Bee A.Cee".
_UNSPACED_STOP = lazy_pattern(
    r"(?<=[^\W\d_A-Z]{3})\.(?=[A-Z][a-z]{2,}\s[a-zA-Z])|(?<=[a-z]\s[A-Z]{2})\.(?=[A-Z][a-z]{2})"
)
# What these have, which is faster to look for.
_UNUSUAL_SIGN = lazy_pattern(
    r"[,.](?:(?<=\s,)|(?<=[\"”],)|(?<=,)(?=[A-Z12\"“,]|\s,)|(?<=[a-z]\.)(?=[A-Z])|(?<=[A-Z]{2}\.)(?=[A-Z][a-z]))"
)
