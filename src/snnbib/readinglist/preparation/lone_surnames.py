"""Family names in front of titles or after them, or venues in brackets, by agreement. Pure.

As in "Bee & Cee — How ants count", "Bee, Cee & Dee. How ants count", "How ants count (Bee & Cee)",
"How ants count by Bee".
What one such text says is not certain ("Guns, Germs, and Steel: A title", "Ants (Drosophila)");
several that are written alike show it.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.preparation.surname_places import SurnamePlace, surname_place
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_surnames"]

_LEAST_SEVERAL = 2


def separate_surnames(units: Sequence[Unit]) -> None:
    """Separate family names from titles, where most of a section or of the list have them."""
    places = {id(unit): place for unit in units if (place := surname_place(unit))}
    kinds: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        kinds[unit.kind].append(unit)
    of_list = {kind: _usual_separator(members, places) for kind, members in kinds.items()}
    for members in by_section(units):
        separator = _usual_separator(members, places) or of_list[members[0].kind]
        for unit in members:
            place = places.get(id(unit))
            if place and (_position(place.separator) == separator or place.is_evident):
                _separate(unit, place)


def _position(separator: str) -> str:
    """Where a separator puts names.

    Behind a title some have a comma, and others "by"; articles have quotation marks where books are
    emphasized.
    """
    return {"by": ",", '"': ",*"}.get(separator, separator)


def _usual_separator(units: Sequence[Unit], places: dict[int, SurnamePlace]) -> str:
    """The `_position` of family names in most of some entries; "" if they have none in common."""
    members = [place for unit in units if (place := places.get(id(unit)))]
    counts = Counter(_position(place.separator) for place in members)
    separator, number = counts.most_common(1)[0] if counts else ("", 0)
    several = sum(place.are_several for place in members if _position(place.separator) == separator)
    is_usual = do_most(number, units) and several >= max(_LEAST_SEVERAL, number / 3)
    return separator if is_usual else ""


_AFTER_TITLE = frozenset({"(", "(venue", ",", "by"})


def _separate(unit: Unit, place: SurnamePlace) -> None:
    """Give the names a line of their own, in front of the title's or after it."""
    line = unit.lines[place.line]
    first, rest = line.spans[0], line.spans[1:]
    names = replace(first, text=first.text[place.names], style="", url=None, link=0)
    title = replace(first, text=first.text[place.title])
    of_names = replace(line, spans=(names,), role=place.role)
    if place.separator in _AFTER_TITLE:
        tail = first.text[place.names.stop :].lstrip(" .,)]:–—-")
        rest = (replace(first, text=tail), *rest) if tail else rest
        is_title = place.separator == "by" or people_likeness(title.text) < FULL_NAME
        of_title = replace(line, spans=(title,), role="title" if is_title else line.role)
        lines = [of_title, of_names, replace(line, spans=rest)]
    else:
        lines = [of_names, replace(line, spans=(title, *rest))]
    if place.names.start and place.separator not in _AFTER_TITLE:
        year = replace(first, text=first.text[: place.names.start], url=None, link=0)
        lines.insert(0, replace(line, spans=(year,)))
    unit.lines[place.line : place.line + 1] = lines
