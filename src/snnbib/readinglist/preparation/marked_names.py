"""Names that a list emphasizes wherever they stand among others: "Ada Bee, **Carl Dee**". Pure.

On the page of a person or a group these are its own members. One alone could be a title, or the
authors a list goes by; a name that is marked again and again between other names is none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
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
    """Read emphasized names behind other names as plain text, if they come more than once."""
    marked = [(unit, names) for unit in units if (names := list(_marked_names(unit)))]
    counts = Counter(name for _, names in marked for _, name in names)
    repeated = {name for name, number in counts.items() if number >= _LEAST}
    for unit, names in marked if repeated else ():
        places = {at for at, name in names if name in repeated}
        if places:
            line = unit.lines[0]
            spans = [
                replace(span, style="") if at in places else span
                for at, span in enumerate(line.spans)
            ]
            unit.lines[0] = replace(line, spans=tuple(_joined(spans)))


_LEAST = 2


def _marked_names(unit: Unit) -> Iterator[tuple[int, str]]:
    """The places of bold names beside other names in an entry's first line, and the names."""
    before = ""
    spans: Sequence[Span] = unit.lines[0].spans if unit.lines else ()
    for at, span in enumerate(spans[:_MOST_SPANS] if len(spans) > 1 else ()):
        if span.url or span.image or span.line_end:
            return
        may_be_name = "bold" in span.style and " " in span.text.strip()
        if may_be_name and _stands_beside_names(before, spans[at + 1 : at + 2]):
            if not _is_name(span.text):
                return
            yield at, _bare(span.text)
        before += span.text


_MOST_SPANS = 12
_BEFORE_NAME = lazy_pattern(rf"(?:[,;&]|,?\s{any_of(COMMON_AND_WORDS)})\s*$")
_AFTER_NAME = lazy_pattern(rf"\s*(?:[,;&]|{any_of(COMMON_AND_WORDS)}\s)\s*(?P<name>[^,;:&(\"]+)")


def _stands_beside_names(before: str, following: Sequence[Span]) -> bool:
    """Whether names stand in front of a place, or one behind what a text begins with."""
    if before.strip():
        names = _BEFORE_NAME.search(before)
        return names is not None and people_likeness(before[: names.start()]) >= FULL_NAME
    name = _AFTER_NAME.match(following[0].text) if following else None
    return name is not None and people_likeness(name["name"].strip()) >= FULL_NAME


def _bare(name: str) -> str:
    return name.strip(" ,.;*†‡")


def _is_name(text: str) -> bool:
    name = _bare(text)
    return people_likeness(name) >= FULL_NAME and read_venue(name).weight < POSSIBLE_VENUE


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
