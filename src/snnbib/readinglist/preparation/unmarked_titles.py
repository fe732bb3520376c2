"""Titles without the mark that titles around them have: a link, emphasis, quotation marks. Pure.

Where others are marked, what stands in front of them and behind them ends the title as well:
"[How ants count](...) by Ada Bee" and "How bees fly by Carl Dee".
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.span_places import end_of_mark
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS

__all__ = ["mark_unmarked_titles"]


class _Surroundings(Struct, frozen=True):
    """What stands beside a title that is marked."""

    kind: str
    """"link", a style or a quotation mark."""
    before: str
    """The signs in front of it, with 0 for digits."""
    begins: bool
    """Whether they are all that is in front of it."""
    after: str
    """What ends it: a key of `_ENDS`, "/" for the end of a line, "" for a link or nothing."""

    @property
    def is_telling(self) -> bool:
        """Whether the signs in front are more than stops and commas."""
        return not self.before.isalnum() and len(self.before.strip(" ,.")) > 0


def mark_unmarked_titles(units: Sequence[Unit]) -> None:
    """Mark the titles of few entries as such by what stands beside those of most others."""
    for members in by_section(units, LEAST_ENTRIES):
        usual = _usual(members[:: -(-len(members) // _LARGEST_SAMPLE) or 1])
        if usual is None:
            continue
        found = [_surroundings(unit) for unit in members]
        if not _MOST <= found.count(usual) / len(members) < 1:
            continue
        for unit, surroundings in zip(members, found, strict=True):
            if surroundings is None or surroundings.kind != usual.kind:
                _mark(unit, usual)


_LARGEST_SAMPLE = 20
_MOST = 0.7


def _usual(sample: Sequence[Unit]) -> _Surroundings | None:
    """What stands beside the titles of enough entries, and shows where they end."""
    found = Counter(map(_surroundings, sample))
    usual, number = max(found.items(), key=lambda item: item[1], default=(None, 0))
    is_telling = usual is not None and usual.after != "?"
    return usual if is_telling and number >= max(_FEWEST_MARKED, len(sample) / 2) else None


_FEWEST_MARKED = 3


def _surroundings(unit: Unit) -> _Surroundings | None:
    """What stands beside the marked text of an entry that can be its title; None if none can.

    That is the first one in quotation marks, or else the first one that is marked otherwise.
    """
    spans = unit.lines[0].spans if unit.lines and not unit.lines[0].role else ()
    spans = tuple(takewhile(_is_in_line, spans)) or spans
    for at, span in enumerate(spans):
        if quoted := _QUOTED.search(span.text) if not (span.url or span.style) else None:
            rest = (replace(span, text=span.text[quoted.end() :]), *unit.lines[0].spans[at + 1 :])
            before = _text(spans[:at]) + span.text[: quoted.start()]
            return _Surroundings('"', *_signs_before(before), _sign_after(rest))
    for at, span in enumerate(spans):
        if not (span.url or span.style) or is_link_label(span.text) or count_words(span.text) < 2:
            continue
        kind = "link" if span.url else span.style
        rest = unit.lines[0].spans[end_of_mark(spans, at) :]
        return _Surroundings(kind, *_signs_before(_text(spans[:at])), _sign_after(rest))
    return None


_QUOTED = lazy_pattern(r"[\"“][^\"“”]{4,}[\"”]")
_IS_QUOTED = lazy_pattern(r"[\"“][^\"“”]{4,}$")


def _is_in_line(span: Span) -> bool:
    return not (span.line_end or span.image)


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def _signs_before(text: str) -> tuple[str, bool]:
    """The last signs of a text with a number in brackets, and whether they are all of it."""
    signs = _ONLY_SIGNS.fullmatch(text) or _LAST_SIGNS.search(text)
    number_free = _NUMBER.sub("0", signs[0].strip()) if signs else ""
    return number_free, signs is None or not signs.start()


_ONLY_SIGNS = lazy_pattern(r"[\W\d]*")
_LAST_SIGNS = lazy_pattern(r"(?:\([0-9]+\))?\W*$")
_NUMBER = lazy_pattern("[0-9]+")


def _sign_after(spans: Sequence[Span]) -> str:
    """What ends a title by what stands behind it; "?" if that does not show where it ends."""
    for span in spans:
        if span.line_end:
            return "/"
        if span.url or span.image:
            return ""
        if sign := next((sign for sign, ends in _ENDS.items() if ends.match(span.text)), ""):
            return sign
        if span.style or span.text.strip(" .["):
            return "?"
    return ""


# What few titles have inside of them. By its first letter.
_ENDS = {
    "-": lazy_pattern(r"\s+[-–—](?=\s)"),
    "|": lazy_pattern(r"\s+\|(?=\s)"),
    "by": lazy_pattern(rf",?\s(?:{any_of(BY_WORDS)})\s(?=[^\Wa-z])"),
}


def _mark(unit: Unit, usual: _Surroundings) -> None:
    """Make a line of its own of the title of an entry, if it stands where titles usually do."""
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role:
        return
    for at, span in enumerate(line.spans):
        if span.line_end or (usual.begins and at):
            return
        if span.url or span.style or span.image:
            continue
        start = _start(span.text, usual)
        end = _end(span.text, start, line.spans[at + 1 :], usual) if start >= 0 else -1
        if _IS_QUOTED.match(span.text, max(start, 0)):  # up to a later line
            return
        if count_words(span.text[start:end]) >= FEWEST_TITLE_WORDS <= end:
            front = (*line.spans[:at], replace(span, text=span.text[:start]))
            title = span.text[start:end]
            rest = (replace(span, text=span.text[end:]), *line.spans[at + 1 :])
            unit.lines[:1] = _with_mark(line, front, title, rest, usual.kind)
            return


def _with_mark(
    line: Line, front: tuple[Span, ...], title: str, rest: tuple[Span, ...], kind: str
) -> list[Line]:
    """A line with the mark of its title; what would be a link without an address is a line."""
    if kind == "link":
        of_title = replace(line, spans=(Span(text=title),), role="title")
        return [replace(line, spans=front), of_title, replace(line, spans=rest)]
    marked = Span(text=f"“{title}”") if kind == '"' else Span(text=title, style=kind)
    return [replace(line, spans=(*front, marked, *rest))]


def _start(text: str, usual: _Surroundings) -> int:
    """Where the title begins: behind the signs that stand in front of others; -1 if nowhere."""
    signs = re.escape(usual.before).replace("0", "[0-9]+").replace("\\ ", r"\s*")
    if usual.begins:
        match = re.match(rf"\s*{signs}\s*", text)
    else:
        match = re.search(rf"(?:^|(?<=\w))\s*{signs}\s+", text) if usual.is_telling else None
    return match.end() if match else -1


def _end(text: str, start: int, following: Sequence[Span], usual: _Surroundings) -> int:
    """Where the title ends; -1 if nowhere."""
    if usual.after == "/":
        return len(text) if following and following[0].line_end else -1
    if usual.after == "":
        is_last = not following or bool(following[0].url)
        return len(text.rstrip(" [.")) if is_last and usual.is_telling else -1
    ends = list(_ENDS[usual.after].finditer(text, start))
    return ends[-1 if usual.after == "by" else 0].start() if ends else -1
