"""Names that a list emphasizes wherever they stand among others: "Ada Bee, **Carl Dee**". Pure.

On the page of a person or a group these are its own members. One alone could be a title, or the
authors a list goes by; a name that is marked again and again between other names is none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.names.marks import MARKS, without_remark
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS

__all__ = ["unmark_repeated_names"]


def unmark_repeated_names(units: Sequence[Unit]) -> None:
    """Read emphasized names beside other names as plain text, if they come more than once."""
    lines = [(unit, at) for unit in units for at in range(len(unit.lines))]
    marked = [
        (unit, at, names) for unit, at in lines if (names := _marked_names(unit.lines[at].spans))
    ]
    counts = Counter(name for *_, names in marked for _, name in names)
    repeated = {name for name, number in counts.items() if number >= _LEAST}
    for unit, at, names in marked if repeated else ():
        places = {place for place, name in names if name in repeated}
        if places:
            spans = [
                replace(span, style="") if place in places else span
                for place, span in enumerate(unit.lines[at].spans)
            ]
            unit.lines[at] = replace(unit.lines[at], spans=tuple(_joined(spans)))


_LEAST = 2


def _marked_names(spans: Sequence[Span]) -> list[tuple[int, str]]:
    """The places of bold names beside other names in a line, and the names."""
    found = []
    before = ""
    for at, span in enumerate(spans[:_MOST_SPANS] if len(spans) > 1 else ()):
        may_be_name = "bold" in span.style and " " in span.text.strip() and not span.url
        if may_be_name and _stands_beside_names(before, spans[at + 1 : at + 2]):
            if name := _name(span.text):
                found.append((at, name))
            before = before + span.text if name else _TITLE
        elif span.line_end and _GOES_ON.search(before):
            before += " "
        elif span.line_end and not before.startswith(_TITLE):
            break  # a line that needs no title above it
        elif span.style or span.line_end or (span.url and not _name(span.text)):
            before = _TITLE
        else:
            before += span.text
    return found


_MOST_SPANS = 24
_TITLE = "| "  # what stands for a title in front of names
_GOES_ON = lazy_pattern(rf"(?:[,;&]|\s{any_of(COMMON_AND_WORDS)})\s*$")
_BEFORE_NAME = lazy_pattern(rf"(?:[,;&]|,?\s{any_of(COMMON_AND_WORDS)})\s*$")
_AFTER_NAME = lazy_pattern(rf"\s*(?:[,;&]|{any_of(COMMON_AND_WORDS)}\s)\s*(?P<name>[^,;:&(\"]+)")
# What ends a title in front of names: "How ants count. Ada Bee", "How ants count - Ada Bee".
_ENDS_TITLE = lazy_pattern(r"[|:?!”\"],?\s|\s[-–—]\s|(?<=\w{3})\.\s")


def _stands_beside_names(before: str, following: Sequence[Span]) -> bool:
    """Whether names stand in front of a place, or one behind what names begin with."""
    *title, names = _ENDS_TITLE.split(before)
    if (end := _BEFORE_NAME.search(names)) and (text := names[: end.start()].strip(" ,.")):
        last = text.rpartition(", ")[2] if title else text
        return max(people_likeness(text), people_likeness(last)) >= FULL_NAME
    name = _AFTER_NAME.match(following[0].text) if following else None
    return name is not None and people_likeness(name["name"].strip()) >= FULL_NAME


def _name(text: str) -> str:
    """The name of a person that a text is, without marks; "" for any other text."""
    name = MARKS.sub("", without_remark(text.strip(" ,.;")))
    is_name = people_likeness(name) >= FULL_NAME and read_venue(name).weight < POSSIBLE_VENUE
    return name if is_name else ""


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, with plain ones that follow each other as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and last == replace(span, text=last.text, link=last.link):
            last = replace(last, text=last.text + span.text)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
