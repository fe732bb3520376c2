"""The shape of an entry, as a person reads and states it: "**{title}** ({venue} {year})". Pure."""

from collections.abc import Iterable

from snnbib.readinglist.recognition.quotation_marks import PAIRS
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.venue_places import is_year_only

__all__ = ["shape_of"]

_STYLES = {"bold": "**{}**", "italic": "*{}*", "bold italic": "***{}***", "code": "`{}`"}
_SEPARATORS = {"": " ", "/": " / ", "-": " - "}


def shape_of(reading: Reading) -> str:
    """How an entry is written, such as "**{title}** ({venue} {year}), {authors}."."""
    return "".join(_shape_parts(reading)).strip()


def _shape_parts(reading: Reading) -> Iterable[str]:
    last_depth = 0
    was_label = False
    for at, segment in enumerate(reading.segments):
        name = _role_name(reading, at)
        if segment.is_label and was_label:
            continue
        was_label = segment.is_label
        text = "[link]({url})" if segment.is_label else name
        if not segment.is_label:
            text = f"[{text}]({{url}})" if segment.url else text
            text = f"{segment.bracket}{text}{PAIRS.get(segment.bracket, segment.bracket)}"
            text = _STYLES.get(segment.style, "{}").replace("{}", text)
        separator = _SEPARATORS.get(segment.separator, segment.separator + " ")
        yield (" // " if segment.depth > last_depth else separator if at else "") + text
        last_depth = segment.depth


def _role_name(reading: Reading, at: int) -> str:
    segment = reading.segments[at]
    if at == reading.title:
        return "{title}"
    if at in reading.authors:
        return "{authors}"
    if at == reading.venue:
        return "{venue} {year}" if segment.venue.year else "{venue}"
    if is_year_only(segment):
        return "{year}" if segment.venue.year else "{numbers}"
    return "{note}"
