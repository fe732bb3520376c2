"""Short names that stand in front of every title: "**AntNet**: How ants count". Pure."""

from collections.abc import Sequence
from dataclasses import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.labels import count_words
from snnbib.readinglist.outline import Unit
from snnbib.text import fold

__all__ = ["separate_names"]

_COLON = lazy_pattern(r"\s*[:：]\s*(?=\S)")
_LONGEST = 3
_SEVERAL = 5
_SHARE = 0.7


def separate_names(units: Sequence[Unit]) -> None:
    """Separate the names from the titles, if nearly all items with links begin with a name.

    Many titles begin with a name and a colon themselves. So one of the entries has to show that the
    name is not part of the title: it repeats the name ("**AntNet**: AntNet: a title"), or has the
    names of people in its place.
    """
    items = [unit for unit in units if unit.kind == "item" and _has_link(unit)]
    named = [unit for unit in items if _title_start(unit)]
    is_usual = len(named) >= max(_SEVERAL, _SHARE * len(items))
    if not is_usual or not any(map(_is_apart, named)):
        return
    for unit in named:
        line = unit.lines[0]
        name, rest = line.spans[:2]
        title = replace(rest, text=rest.text[_title_start(unit) :])
        unit.lines[:1] = [
            replace(line, spans=(name,), role="other"),
            replace(line, spans=(title, *line.spans[2:])),
        ]


def _has_link(unit: Unit) -> bool:
    return any(span.url for line in unit.lines for span in line.spans)


def _title_start(unit: Unit) -> int:
    """The position of the title after a bold name and a colon; 0 if there is no such name."""
    spans = unit.lines[0].spans if unit.lines else ()
    if len(spans) < 2 or spans[0].style != "bold" or spans[0].url or spans[1].style:
        return 0
    if count_words(spans[0].text) > _LONGEST or count_words(spans[1].text) < _LONGEST:
        return 0
    colon = _COLON.match(spans[1].text)
    return colon.end() if colon else 0


def _is_apart(unit: Unit) -> bool:
    """Whether the title repeats the name, or the name is that of people ("Bee et al.")."""
    name, rest = unit.lines[0].spans[:2]
    title = rest.text[_title_start(unit) :]
    return title.startswith(f"{name.text}:") or fold(name.text).endswith(" et al")
