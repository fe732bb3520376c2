"""Remarks in front of entries, which are not a part of their shape: "[Oral] A. Bee: Ants". Pure."""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.segments import Line
from snnbib.readinglist.segments.front_remarks import cut_front_remark
from snnbib.readinglist.units.outline import Unit

__all__ = ["put_last", "put_remarks_last"]


def put_remarks_last(units: Iterable[Unit]) -> None:
    """Put the remark that an entry begins with behind it, as a note of its own."""
    for unit in units:
        if not unit.lines or unit.lines[0].role:
            continue
        remark, spans = cut_front_remark(unit.lines[0].spans)
        if remark:
            put_last(unit, (Span(text=remark),), spans)


def put_last(unit: Unit, remark: tuple[Span, ...], spans: tuple[Span, ...]) -> None:
    """Make a remark the last note of a unit, whose first line keeps these spans."""
    line = unit.lines[0]
    note = Line(spans=remark, number=line.number, column=line.column, role="note")
    unit.lines = [replace(line, spans=spans), *unit.lines[1:], note]
