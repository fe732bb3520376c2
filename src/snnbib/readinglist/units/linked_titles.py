"""Links to papers with nothing but a mark between them: each is an entry. Pure.

As in "[How ants count](...); [Where bees sleep](...)", with or without their topic in front.
"""

from collections.abc import Sequence
from itertools import groupby

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.outline import Section, Unit, plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.sites import link_kind

__all__ = ["linked_titles", "titles_in_links"]


def linked_titles(block: Block, spans: Sequence[Span], section: Section) -> list[Unit]:
    """A unit for each title of a paragraph; none if there is anything else."""
    return _units(titles_in_links(spans), block, section)


def titles_in_links(spans: Sequence[Span]) -> list[list[Span]]:
    """The spans of each title of a text; none if there is anything else, or only one."""
    titles: list[list[Span]] = []
    for link, of_link in groupby(spans, lambda span: span.link):
        part = list(of_link)
        if link and _is_title(part):
            titles.append(part)
        elif link or not (_MARKS if titles else _TOPIC).fullmatch(plain(part)):
            return []
    are_several = len({plain(title) for title in titles}) == len(titles) > 1
    return titles if are_several else []


def _units(titles: Sequence[list[Span]], block: Block, section: Section) -> list[Unit]:
    """A unit for each title, with the lines that its link begins and ends in."""
    units: list[Unit] = []
    end = 0
    for title in titles:
        begin = max(end, block.source.find("[", end))
        address = title[0].url or ""
        end = max(begin + 1, block.source.find(address, begin) + len(address))
        first, last = (
            block.line_of_row(block.source.count("\n", 0, place)) for place in (begin, end)
        )
        line = Line(spans=tuple(title), number=first)
        units.append(Unit("item", first, last, section, [line], plain(title)))
    return units


_MARKS = lazy_pattern(rf"[\s;；,，、|/·•]*(?:(?:{any_of(COMMON_AND_WORDS)}|[&和与及])\s*)?")
_TOPIC = lazy_pattern(r"(?:[^.:：]{2,60}[:：])?\s*")


def _is_title(link: Sequence[Span]) -> bool:
    """Whether a link leads to a paper, and its text can be a title."""
    text = plain(link)
    is_long = count_words(text) >= FEWEST_TITLE_WORDS and not is_link_label(text)
    return is_long and link_kind(link[0].url or "") == "paper" and not any(s.image for s in link)
