"""Names that a colon parts from a plain title: "How ants count: A. Bee, C. Dee. Wood". Pure.

A subtitle can begin with a name too. Names are authors if they have the form of a list of authors
and a venue follows them; two full names are authors where most entries have them.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.preparation.span_places import divided
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.heads import begins_with_authors, reference_head
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import IN_WORDS

__all__ = ["separate_names_after_colons"]


class _Parts(Struct, frozen=True):
    """Where a title ends and names begin in the first line of an entry."""

    title_end: int
    names_start: int
    is_sure: bool
    """Whether the names are surely a list of authors."""


def separate_names_after_colons(units: Sequence[Unit]) -> None:
    """Give plain titles in front of a colon and names a line of their own."""
    for members in by_section(units):
        found = [(unit, parts) for unit in members if (parts := _parts(unit))]
        are_usual = do_most(len(found), members)
        for unit, parts in found:
            if parts.is_sure or are_usual:
                _separate(unit, parts)


def _parts(unit: Unit) -> _Parts | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role or not line.spans:
        return None
    first = line.spans[0]
    title, colon, _ = first.text.rpartition(": ")
    if not colon or first.url or first.style or first.image:
        return None
    start = len(title) + len(colon)
    text = "".join(span.text for span in line.spans)
    if not _MAY_BE_NAMES.match(text, start) or not _may_be_title(title):
        return None
    head = reference_head(text[start:], (), surname_marks="", begins_with_surname=False)
    if not head or not head.are_likely or head.start or head.year[1]:
        return None
    published = read_venue(text[start + head.end :])
    is_published = published.is_preprint or published.weight >= POSSIBLE_VENUE
    if not is_published or begins_with_authors(first.text):
        return None
    return _Parts(len(title), start, head.is_sure)


def _may_be_title(text: str) -> bool:
    """Whether a text is neither people nor ends in "In", which a book of others follows."""
    is_long = count_words(text) >= FEWEST_TITLE_WORDS
    return is_long and people_likeness(text) < LIKELY_PEOPLE and not _ENDS_IN_IN.search(text)


# What is faster to look for: a capital, and what parts names.
_MAY_BE_NAMES = lazy_pattern(rf"{CAPITAL}[\w.'’ -]{{1,60}}(?:[,;&]|(?<= )(?:and|et|und|y) )")
_ENDS_IN_IN = lazy_pattern(rf"\b{any_of(IN_WORDS)}$")


def _separate(unit: Unit, parts: _Parts) -> None:
    line = unit.lines[0]
    title = replace(line.spans[0], text=line.spans[0].text[: parts.title_end])
    _, names = divided(line.spans, parts.names_start)
    unit.lines[:1] = [replace(line, spans=(title,), role="title"), replace(line, spans=names)]
