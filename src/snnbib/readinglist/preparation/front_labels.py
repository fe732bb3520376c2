"""What a reference is about, in front: "**Rest**: Bee, A. (2015). How ants rest. *Ants*". Pure."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.remarks import put_last
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.recognition.letters import COLONS
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.segments.flat_texts import flat_text
from snnbib.readinglist.units.outline import Unit

__all__ = ["put_labels_last"]

_DATED = lazy_pattern(rf"[^()]{{3,300}}\({CITED_YEAR}\)")
_COLON = lazy_pattern(r"\s*[:：]\s*")
_PARTS_OF_REFERENCE = {"authors", "year", "title", "venue"}


def put_labels_last(units: Sequence[Unit]) -> None:
    """Put the words in front of references behind them, where these name title and venue.

    Only then bold words are not the title themselves: "**How Ants Rest**: Bee, A. (2015). *Ants*".
    Words that several entries begin with are not a title: "**Further reading:** Ada Bee, *Ants*",
    "Journal: Bee, A. (2015). How ants rest. *Ants*".
    """
    labels = [(unit, _label_of(unit)) for unit in units]
    counts = Counter(label for _, label in labels)
    for unit, label in labels:
        is_repeated = counts[label] > 1
        if not label or field_role(label) not in {"", "title" if is_repeated else ""}:
            continue
        is_bold = bool(unit.lines[0].spans[0].style)
        if not (is_repeated or is_bold):
            continue
        rest = _behind_colon(unit.lines[0].spans)
        # Without emphasis they can be a part: "NeurIPS: Bee, A. How ants rest".
        is_label = is_repeated and is_bold
        if rest and (_is_reference(rest) if is_label else _is_whole_reference(rest)):
            put_last(unit, (Span(text=label),), rest)


def _label_of(unit: Unit) -> str:
    """The bold words that an entry begins with, or the words in front of its first colon; or ""."""
    spans = unit.lines[0].spans if unit.lines else ()
    if not spans or spans[0].url:
        return ""
    if not spans[0].style:
        plain = _PLAIN_LABEL.match(spans[0].text)
        return plain["label"] if plain else ""
    return spans[0].text.rstrip(" :：") if spans[0].style == "bold" and len(spans) > 1 else ""


_PLAIN_LABEL = lazy_pattern(r"\s*(?P<label>[^\W\d_][^:：,.;()\[\]]{1,30}?)\s*[:：]\s*(?=\S)")


def _behind_colon(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans behind the words in front and their colon; none if there is no colon."""
    if plain := _PLAIN_LABEL.match(spans[0].text) if not spans[0].style else None:
        return (replace(spans[0], text=spans[0].text[plain.end() :]), *spans[1:])
    if spans[0].text.rstrip().endswith(COLONS):
        return (replace(spans[1], text=spans[1].text.lstrip()), *spans[2:])
    colon = _COLON.match(spans[1].text) if not (spans[1].style or spans[1].url) else None
    return (replace(spans[1], text=spans[1].text[colon.end() :]), *spans[2:]) if colon else ()


def _is_whole_reference(spans: tuple[Span, ...]) -> bool:
    """Whether authors, a year in brackets, a title and a venue follow each other."""
    text, _, _ = flat_text(spans, frozenset())
    return bool(_DATED.match(text)) and _roles(spans) >= _PARTS_OF_REFERENCE


def _is_reference(spans: tuple[Span, ...]) -> bool:
    """Whether authors stand in front of a title."""
    return _roles(spans) >= {"authors", "title"}


def _roles(spans: tuple[Span, ...]) -> set[str]:
    text, marks, _ = flat_text(spans, frozenset())
    return {part.role.rstrip("?") for part in read_citation(text, marks)}
