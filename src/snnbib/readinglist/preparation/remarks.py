"""Remarks around entries, which are not a part of their shape: "[Oral] A. Bee: Ants". Pure."""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.segments import Line
from snnbib.readinglist.segments.front_remarks import cut_front_remark
from snnbib.readinglist.segments.last_remarks import cut_last_remarks
from snnbib.readinglist.units.outline import Unit

__all__ = ["put_last", "put_remarks_last"]


def put_remarks_last(units: Iterable[Unit]) -> None:
    """Put the remarks around an entry or its first line behind it, as notes of their own."""
    for unit in units:
        if not unit.lines or unit.lines[0].role:
            continue
        remark, spans = cut_front_remark(unit.lines[0].spans)
        if remark:
            put_last(unit, (Span(text=remark),), spans)
        _put_later_remarks_last(unit)


def _put_later_remarks_last(unit: Unit) -> None:
    spans = unit.lines[0].spans
    remarks, rest = cut_last_remarks(spans)
    end = next((at for at, span in enumerate(rest) if span.line_end), 0)
    if end:
        of_first, title = cut_last_remarks(rest[:end])
        remarks, rest = of_first + remarks, (*title, *rest[end:])
    if len(rest) < len(spans) or remarks:
        unit.lines[0] = replace(unit.lines[0], spans=rest)
    for remark in remarks:
        put_last(unit, (Span(text=remark),), rest)


def put_last(unit: Unit, remark: tuple[Span, ...], spans: tuple[Span, ...]) -> None:
    """Make a remark the last note of a unit, whose first line keeps these spans."""
    line = unit.lines[0]
    note = Line(spans=remark, number=line.number, column=line.column, role="note")
    unit.lines = [replace(line, spans=spans), *unit.lines[1:], note]
