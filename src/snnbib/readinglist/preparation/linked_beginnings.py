"""Titles of which only the first words are a link: "[AntNet](https://...): How Ants Count". Pure.

What follows the colon can also describe what is linked: "[AntNet](https://...): counts ants".
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.units.agreement import MOST, by_section
from snnbib.readinglist.units.outline import Unit
from snnbib.sites import link_kind

__all__ = ["join_linked_beginnings"]

_COLON = lazy_pattern(r"\s*[:：]\s*(?=\S)")
_END = lazy_pattern(r"\s+[|｜·•]\s+|(?<=\w\w)[.。]\s+(?=[A-Z])")
_MOST_WORDS_IN_FRONT = 4
_FEWEST_WORDS_AFTER = 3


class _Beginning(Struct, frozen=True):
    """The linked beginning of what may be a title, what follows it, and what is behind that."""

    name: str
    rest: str
    tail: str
    url: str

    @property
    def begins_title(self) -> bool:
        """Whether it surely begins a title: it leads to a paper, and words have capitals."""
        return link_kind(self.url) == "paper" and share_of_capitals(self.rest) >= MOST


def join_linked_beginnings(units: Sequence[Unit]) -> None:
    """Make links of whole titles, if only their beginnings are links.

    Where at least half of such entries of a section surely begin so, the others do as well, except
    those that lead to code.
    """
    for members in by_section(units):
        begun = [(unit, beginning) for unit in members if (beginning := _beginning(unit))]
        are_titles = 2 * sum(beginning.begins_title for _, beginning in begun) >= len(begun)
        for unit, beginning in begun:
            is_paper = link_kind(beginning.url) not in {"code", "other"}
            if beginning.begins_title or (are_titles and is_paper):
                _join(unit, beginning)


def _beginning(unit: Unit) -> _Beginning | None:
    spans = unit.lines[0].spans if unit.lines else ()
    if len(spans) < 2 or unit.kind == "row" or unit.lines[0].role:
        return None
    link, following = spans[:2]
    if not link.url or link.image or following.style or following.url or following.line_end:
        return None
    name = link.text.rstrip(":： ")
    text = link.text[len(name) :] + following.text  # the colon is in the link or behind it
    colon = _COLON.match(text)
    if not colon or not 0 < count_words(name) <= _MOST_WORDS_IN_FRONT or not _may_begin_title(name):
        return None
    text = text[colon.end() :]
    end = _END.search(text)
    rest, tail = (text[: end.start()], text[end.start() :]) if end else (text, "")
    return (
        _Beginning(name, rest, tail, link.url) if count_words(rest) >= _FEWEST_WORDS_AFTER else None
    )


def _may_begin_title(name: str) -> bool:
    """Whether a linked text is neither a label nor an edition nor people."""
    is_other = is_link_label(name) or bool(read_venue(name).year)
    return not is_other and people_likeness(name) < SEVERAL_NAMES


def _join(unit: Unit, beginning: _Beginning) -> None:
    line = unit.lines[0]
    link, following, *others = line.spans
    title = replace(link, text=f"{beginning.name}: {beginning.rest.rstrip()}")
    tail = [replace(following, text=beginning.tail)] if beginning.tail else []
    unit.lines[0] = replace(line, spans=(title, *tail, *others))
