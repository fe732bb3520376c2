"""Headings whose words are not those of papers, although most entries below are papers. Pure.

"Tutorials and Data Access" has words of tools and courses; but where most entries below it have a
title of several words, a venue and a year, all of them are papers.
"""

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.headings import Heading
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.agreement import do_most
from snnbib.readinglist.units.outline import Section
from snnbib.readinglist.words.headings import NEWS
from snnbib.sites import link_kind
from snnbib.text import fold

__all__ = ["with_evident_topics"]


def with_evident_topics(
    headings: dict[int, Heading], sections: Sequence[Section], readings: Sequence[Reading]
) -> dict[int, Heading]:
    """The headings, with the topic "papers" if most entries below a heading are papers.

    Args:
        headings: the heading that applies in each section, by its `id`.
        sections: of each entry.
        readings: of each entry.
    """
    outermost = {
        key: _outermost(section, headings)
        for key, section in {id(section): section for section in sections}.items()
    }
    groups: defaultdict[int, list[bool]] = defaultdict(list)
    for section, reading in zip(sections, readings, strict=True):
        above = outermost[id(section)]
        # not a line of contents
        if above and not any(part.url.startswith("#") for part in reading.segments):
            groups[above].append(_is_evident(reading))
    evident = {
        above for above, are_evident in groups.items() if do_most(sum(are_evident), are_evident)
    }
    below = {
        key: replace(headings[key], content="papers")
        for key, above in outermost.items()
        if above in evident
    }
    return headings | below


def _outermost(section: Section, headings: dict[int, Heading]) -> int:
    """The outermost section, by its `id`, from which the topic "other" comes; 0 if none."""
    outermost = 0
    for above in section.above():
        if headings[id(above)].content != "other" or not NEWS.isdisjoint(fold(above.text).split()):
            break
        outermost = id(above)
    return outermost


def _is_evident(reading: Reading) -> bool:
    """Whether an entry is a paper, or a book by its authors, without regard to its heading."""
    if reading.title < 0:
        return False
    links = [part for part in reading.segments if part.url and not part.is_label_of_code]
    targets = {link_kind(link.url) for link in links}
    if reading.authors and "book" in targets:
        return True
    is_reference = bool(reading.authors) and reading.segments[reading.title].role == "title"
    is_long = count_words(reading.segments[reading.title].text) >= FEWEST_TITLE_WORDS
    has_edition = reading.venue >= 0 and (not targets or "paper" in targets)
    return reading.year > 0 and is_long and (has_edition or is_reference)
