"""Titles whose link has no address yet: "[How ants count](), in *Nature*". Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.units.outline import Unit

__all__ = ["mark_titles_without_address"]


def mark_titles_without_address(units: Sequence[Unit]) -> None:
    """Mark as the title what an item begins with as a link, if its address is empty.

    Otherwise it looks like a venue, as it is not emphasized and leads nowhere.
    """
    for unit in units:
        line = unit.lines[0] if unit.kind == "item" and unit.lines else None
        if line is None or len(line.spans) < 2 or line.spans[0].url != "":
            continue
        if line.spans[1].link or _cannot_be_title(line.spans[0].text):
            continue
        unit.lines[:1] = [
            replace(line, spans=line.spans[:1], role="title"),
            replace(line, spans=line.spans[1:]),
        ]


def _cannot_be_title(text: str) -> bool:
    return len(text.split()) == 1 or is_link_label(text) or read_venue(text).is_edition
