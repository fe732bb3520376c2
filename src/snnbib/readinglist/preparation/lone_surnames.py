"""Family names in front of titles or after them, or venues in brackets, by agreement. Pure.

As in "Bee & Cee — How ants count", "Bee, Cee & Dee. How ants count", "How ants count (Bee & Cee)",
"How ants count by Bee".
What one such text says is not certain ("Guns, Germs, and Steel: A title", "Ants (Drosophila)");
several that are written alike show it.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.surname_places import (
    SurnamePlace,
    is_marked_title,
    surname_place,
    with_plain_names,
    with_unmarked_names,
)
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.readinglist.words.names import AND_WORDS
from snnbib.text import fold

__all__ = ["separate_surnames"]

_LEAST_SEVERAL = 2
# How many of the names must be of several people; what is bold stands apart from a title anyway.
_LEAST_SHARES = {"**": 1 / 5}


def separate_surnames(units: list[Unit]) -> None:
    """Separate family names from titles, where most of a section or of the list have them."""
    places = {id(unit): place for unit in units if (place := surname_place(unit))}
    kinds: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        kinds[unit.kind].append(unit)
    of_list = {kind: _usual_separator(members, places) for kind, members in kinds.items()}
    others: dict[int, list[Unit]] = {}
    for members in by_section(units):
        separator = _usual_separator(members, places) or of_list[members[0].kind]
        for unit in members:
            place = places.get(id(unit))
            if place and (_position(place.separator) == separator or place.is_evident):
                _separate(unit, place)
                others[id(unit)] = _other_works(unit)
    units[:] = [one for unit in units for one in (unit, *others.get(id(unit), ()))]


def _other_works(unit: Unit) -> list[Unit]:
    """The works of the same people behind the first: "Bee, [Ants](...) and [Wasps](...)"."""
    names, line = (*unit.lines, None, None)[:2]
    spans = [span for span in line.spans if span.text.strip()] if line else []
    if not (names and line and len(spans) >= _FEWEST_SPANS and _are_joined(spans)):
        return []
    first, *others = [replace(line, spans=(span,)) for span in spans[::2]]
    unit.lines[1:2] = [first]
    return [replace(unit, lines=[names, other]) for other in others]


def _are_joined(spans: Sequence[Span]) -> bool:
    """Whether commas and "and" stand between titles that are marked alike, and nothing else."""
    titles = spans[::2]
    are_alike = len({(span.style, bool(span.url)) for span in titles}) == 1
    joints = {span.text.strip(" ,") for span in spans[1::2]}
    return all(map(is_marked_title, titles)) and are_alike and joints <= {"", *AND_WORDS}


_FEWEST_SPANS = 3


def _position(separator: str) -> str:
    """Where a separator puts names.

    Behind a title some have a comma, and others "by"; articles have quotation marks where books are
    emphasized.
    """
    return {"by": ",", '"': ",*", ".*": ",*"}.get(separator, separator)


def _usual_separator(units: Sequence[Unit], places: dict[int, SurnamePlace]) -> str:
    """The `_position` of family names in most of some entries; "" if they have none in common."""
    members = [place for unit in units if (place := places.get(id(unit)))]
    counts = Counter(_position(place.separator) for place in members)
    separator, number = counts.most_common(1)[0] if counts else ("", 0)
    several = sum(place.are_several for place in members if _position(place.separator) == separator)
    are_told = several >= max(_LEAST_SEVERAL, _LEAST_SHARES.get(separator, 1 / 3) * number)
    are_told = are_told or (separator in _BEFORE_MARKED and _are_readings(units, members))
    return separator if do_most(number, units) and are_told else ""


def _are_readings(units: Sequence[Unit], places: Sequence[SurnamePlace]) -> bool:
    """Whether nearly all of some entries below a heading of readings have a single name in front.

    Groups in front of their sites, as in "Hill Lab, [AntNet](https://ant.net)", are none.
    """
    are_most = len(places) >= max(LEAST_ENTRIES, _NEARLY_ALL * len(units))
    links = [span.url or "" for unit in units for line in unit.lines[:1] for span in line.spans]
    if not are_most or any(map(_SITE.fullmatch, links)):
        return False
    sections = {id(unit.section): unit.section for unit in units}.values()
    headings = (" ".join(part.text for part in section.above()) for section in sections)
    return not any(PAPER_HEADINGS.isdisjoint(fold(text).split()) for text in headings)


_NEARLY_ALL = 0.75
_SITE = lazy_pattern(r"https?://[^/?#]+/?")


_BEFORE_MARKED = frozenset({",*", ".*", "—*"})
_AFTER_TITLE = frozenset({"(", "(venue", ",", "by"})


def _separate(unit: Unit, place: SurnamePlace) -> None:
    """Give the names a line of their own, in front of the title's or after it."""
    line = unit.lines[place.line]
    if place.separator in _BEFORE_MARKED:
        line = with_plain_names(line)
        # A paragraph that begins so is an entry, and no text of the list.
        unit.kind = "item" if unit.kind == "paragraph" else unit.kind
    if place.separator == "**":
        line = with_unmarked_names(line)
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
