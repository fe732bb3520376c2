"""Full names and a comma in front of plain titles, by agreement: "Ada Bee, Ant Hills". Pure.

One such text can be two people, or a person and a place. Several with different names show what
stands in front: most of what follows does not look like one more name.
"""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.span_places import divided
from snnbib.readinglist.recognition.name_likeness import has_words_of_titles
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_full_names"]


class _Parts(Struct, frozen=True):
    """Where full names and title stand in the first line of an entry."""

    names: str
    end: int
    """Where the title begins in the text of the line."""
    is_clear: bool
    """Whether the title does not look like people, nor like where they work."""
    is_long: bool
    """Whether the title has several words."""


def separate_full_names(units: Sequence[Unit]) -> None:
    """Give full names in front of titles lines of their own, where most entries have them."""
    parts_by_unit = {id(unit): parts for unit in units if (parts := _parts(unit))}
    if len(parts_by_unit) < LEAST_ENTRIES:
        return
    kinds: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        kinds[unit.kind].append(unit)
    of_list = {kind for kind, members in kinds.items() if _are_usual(members, parts_by_unit)}
    for members in by_section(units):
        if members[0].kind in of_list or _are_usual(members, parts_by_unit):
            for unit in members:
                if parts := parts_by_unit.get(id(unit)):
                    _separate(unit, parts)


def _are_usual(units: Sequence[Unit], parts_by_unit: dict[int, _Parts]) -> bool:
    """Whether most of some entries begin with full names, and different ones, before titles."""
    members = [parts for unit in units if (parts := parts_by_unit.get(id(unit)))]
    names = {parts.names for parts in members if parts.is_clear}
    long = sum(parts.is_clear and parts.is_long for parts in members)
    are_clear = do_most(sum(parts.is_clear for parts in members), members)
    return do_most(len(members), units) and are_clear and len(names) >= LEAST_ENTRIES and long > 0


def _parts(unit: Unit) -> _Parts | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role or not line.spans:
        return None
    text = "".join([span.text for span in line.spans[:_MOST_SPANS]])
    comma = _NAMES_AND_COMMA.match(text) if "," in text else None
    if comma is None or _is_cited(line.spans, text, comma.end()):
        return None
    names = comma["names"]
    are_full = people_likeness(_SLASH.sub(", ", names)) >= FULL_NAME
    if not are_full or " " not in names or has_words_of_titles(names):
        return None
    title, *others = _COMMA.split(text[comma.end() :])
    likeness = people_likeness(title)
    if others and likeness >= FULL_NAME:
        return None  # "Ada Bee, Carl Dee, How ants count"
    is_clear = likeness < FULL_NAME and not is_institution(title)
    return _Parts(names, comma.end(), is_clear, count_words(title) >= FEWEST_TITLE_WORDS)


_MOST_SPANS = 3
_NAMES_AND_COMMA = lazy_pattern(r"\s*(?P<names>[^\W\d_][^,;:()\d]{3,80}),\s+(?=[^\W_])")
_COMMA = lazy_pattern(r",\s+")
_SLASH = lazy_pattern(r"\s*/\s*")


def _is_cited(spans: Sequence[Span], text: str, begin: int) -> bool:
    """Whether a title is marked, or its year stands outside of brackets, as in references."""
    rest = divided(spans, begin)[1]
    is_marked = bool(rest) and bool(rest[0].style)
    return is_marked or _PLAIN_YEAR.search(text, begin) is not None


_PLAIN_YEAR = lazy_pattern(r"[12](?<![\d(].)(?:(?<=1)[5-9]|(?<=2)0)[0-9]{2}(?!\d)")


def _separate(unit: Unit, parts: _Parts) -> None:
    """Give the names and the title lines of their own."""
    line = unit.lines[0]
    names, title = divided(line.spans, parts.end)
    link = names[0] if names else Span()
    of_names = replace(line, spans=(replace(link, text=parts.names, style=""),), role="authors")
    unit.lines[:1] = [of_names, replace(line, spans=title)]
