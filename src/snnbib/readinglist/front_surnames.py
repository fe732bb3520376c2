"""Family names and a mark in front of titles, as entries of a section agree on them. Pure.

As in cells "Bee & Cee — How ants count", "Bee, Cee & Dee. How ants count". What one such text says
is not certain ("Guns, Germs, and Steel: A title"); several that end their names alike show it.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.letters import LETTER_OR_DIGIT
from snnbib.readinglist.outline import Unit
from snnbib.readinglist.references.cited_names import surnames_at
from snnbib.readinglist.words.titles import TITLE_WORDS
from snnbib.readinglist.words.venues import VENUE_WORDS
from snnbib.text import fold

__all__ = ["part_surnames"]

_MARK = lazy_pattern(r"\s+(?P<dash>[–—-]{1,3})\s+|[.:：]\s+|(?<=\.)\s+|,?\s+(?P<quote>[\"“«'‘])")
_LEAST_ROWS = 3
_LEAST_SEVERAL = 2
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands in front of a title: the place of its line, of the names and of the title."""

    line: int
    names_end: int
    title: int
    mark: str
    are_several: bool


def part_surnames(units: Sequence[Unit]) -> None:
    """Part family names from titles where most titles of a section begin so, or of the list."""
    fronts = {id(unit): front for unit in units if (front := _front(unit))}
    groups: defaultdict[tuple[int, str], list[Unit]] = defaultdict(list)
    kinds: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        groups[id(unit.section), unit.kind].append(unit)
        kinds[unit.kind].append(unit)
    of_list = {kind: _usual_mark(members, fronts) for kind, members in kinds.items()}
    for (_, kind), members in groups.items():
        mark = _usual_mark(members, fronts) or of_list[kind]
        for unit in members:
            front = fronts.get(id(unit))
            if front and front.mark == mark:
                _part(unit, front)


def _usual_mark(units: Sequence[Unit], fronts: dict[int, _Front]) -> str:
    """The mark after the family names in most of some entries; "" if there is none."""
    found = [front for unit in units if (front := fronts.get(id(unit)))]
    marks = Counter(front.mark for front in found)
    mark, number = marks.most_common(1)[0] if marks else ("", 0)
    several = sum(front.are_several for front in found if front.mark == mark)
    is_usual = number >= max(_LEAST_ROWS, _SHARE * len(units)) and several >= max(
        _LEAST_SEVERAL, number / 3
    )
    return mark if is_usual else ""


def _front(unit: Unit) -> _Front | None:
    """The family names that a row's title, or an item, begins with."""
    role = "title" if unit.kind == "row" else ""
    at = next((at for at, line in enumerate(unit.lines) if line.role == role and line.spans), -1)
    if at < 0 or (unit.kind != "row" and at > 0):
        return None
    text = unit.lines[at].spans[0].text
    names = surnames_at(text)
    mark = _MARK.match(text, names.end) if names else None
    if (
        not names
        or not mark
        or not LETTER_OR_DIGIT.search(text, mark.end())
        or _are_words(text[: names.end])
    ):
        return None
    kind = "—" if mark["dash"] else '"' if mark["quote"] else mark[0].strip() or "."
    if unit.kind != "row" and kind != "—":
        return None  # a reference of a citation style
    title = mark.start("quote") if mark["quote"] else mark.end()
    are_several = len(names.extents) > 1 and names.is_sure
    if not names.is_sure and _NOT_FAMILY.match(text):
        return None
    return _Front(at, names.end, title, kind, are_several)


# The name of a method: "AntNet", "ANT", but not "McBee".
_NOT_FAMILY = lazy_pattern(r"(?!(?:Mc|Mac|D[eiu]|L[ae]|Van)[A-Z])\w*[a-z][A-Z]|[A-Z]{2,}\b")


def _are_words(names: str) -> bool:
    """Whether what may be family names has words of titles or venues."""
    return not (TITLE_WORDS | VENUE_WORDS).isdisjoint(fold(names).split())


def _part(unit: Unit, front: _Front) -> None:
    """Give the names a line of their own, in front of the title's."""
    line = unit.lines[front.line]
    first = line.spans[0]
    names = replace(first, text=first.text[: front.names_end], style="", url=None, link=0)
    title = replace(first, text=first.text[front.title :])
    unit.lines[front.line : front.line + 1] = [
        replace(line, spans=(names,), role="authors"),
        replace(line, spans=(title, *line.spans[1:])),
    ]
