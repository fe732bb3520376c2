"""Items and cells that name several works, each by a link or emphasis of its own. Pure.

As in "[Ants](...) (2003) and [Bees](...) (2006): two parts of one story", or "Ants: **How ants
count** (Bee, 2003). In other words: **Where ants count** (Bee, 2006)".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import LIKELY_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.linked_titles import titles_in_links
from snnbib.readinglist.units.outline import Unit, plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.sites import link_kind

__all__ = ["works_of_cell", "works_of_item"]

_YEAR = rf"\s*\({YEAR_DIGITS}\)"
_BETWEEN = lazy_pattern(
    rf"(?P<year>{_YEAR}),?\s*(?:{any_of(COMMON_AND_WORDS)}|[&и和及])\s*(?:The\s)?\s*"
)
_YEAR_AFTER = lazy_pattern(_YEAR)
_SHORTEST_IN_CELL = 3


def works_of_item(unit: Unit) -> Iterator[Unit]:
    """A unit for each work that the first line of an item names. The last gets the other lines."""
    spans = unit.lines[0].spans if unit.lines else ()
    if starts := _joined_titles(spans):
        works: list[Sequence[Span]] = [
            spans[start:end] for start, end in pairwise([*starts, len(spans)])
        ]
    else:
        works = _cited_titles(spans)
    if len(works) < 2:
        yield unit
        return
    for of_work in works[:-1]:
        work = _part(unit, 0, of_work)
        work.lines, work.end = work.lines[:1], unit.line
        yield work
    yield _part(unit, 0, works[-1])


def _cited_titles(spans: Sequence[Span]) -> list[Sequence[Span]]:
    """The spans of each work, if two have titles that are marked alike, with names and year.

    What stands in front of a title belongs to it, and so does what stands behind the last one.
    """
    cited = [
        (at + 1, cited)
        for at, (title, behind) in enumerate(pairwise(spans))
        if (title.style or title.url)
        and (cited := _CITED.match(behind.text))
        and _is_title(title, FEWEST_TITLE_WORDS)
    ]
    are_parted = all(
        any(map(str.isalpha, behind.string[behind.end("bracket") :] + _raw(spans[at + 1 : to - 1])))
        for (at, behind), (to, _) in pairwise(cited)
    )
    marks = {(spans[at - 1].style, bool(spans[at - 1].url)) for at, _ in cited}
    if len(cited) < 2 or not are_parted or len(marks) > 1:
        return []
    works: list[Sequence[Span]] = []
    begin, text = 0, spans[0].text
    for at, behind in cited[:-1]:
        before = (replace(spans[begin], text=text), *spans[begin + 1 : at])
        works.append((*before, replace(spans[at], text=behind["bracket"])))
        begin, text = at, spans[at].text[behind.end() :]
    return [*works, (replace(spans[begin], text=text), *spans[begin + 1 :])]


_CITED = lazy_pattern(
    rf"(?P<bracket>\s*[(\[](?:[\d_]|[^\w()\[\]])*[^\W\d_][^()\[\]]*[\s,]{YEAR_DIGITS}[a-z]?[)\]])"
    rf"[\s.,;]*(?:(?:{any_of(COMMON_AND_WORDS)}|&)\s+)?"
)


def works_of_cell(unit: Unit) -> Iterator[Unit]:
    """A unit for each work in a table's cell of titles, if a line or a semicolon parts them.

    Between links to papers with long titles, any mark does.
    """
    at = next((at for at, line in enumerate(unit.lines) if line.role == "title"), -1)
    spans = unit.lines[at].spans if at >= 0 else ()
    if titles := titles_in_links(spans):
        yield from (_part(unit, at, title) for title in titles)
        return
    starts = [
        number
        for number, span in enumerate(spans)
        if span.url
        and _is_title(span, 1 if link_kind(span.url) == "paper" else _SHORTEST_IN_CELL)
        and _begins_line(spans, number)
    ]
    if len(starts) < 2 or starts[0] != 0:
        yield unit
        return
    for start, end in zip(starts, [*starts[1:], len(spans)], strict=True):
        yield _part(unit, at, spans[start:end])


def _begins_line(spans: Sequence[Span], at: int) -> bool:
    while at and not spans[at - 1].line_end and not spans[at - 1].text.strip():
        at -= 1
    return not at or bool(spans[at - 1].line_end) or spans[at - 1].text.strip() in {";", "；"}


def _part(unit: Unit, at: int, spans: Sequence[Span]) -> Unit:
    """The unit with only some of the spans of one of its lines."""
    lines = [*unit.lines]
    lines[at] = replace(lines[at], spans=tuple(spans))
    return replace(unit, lines=lines, source=plain(spans))


def _joined_titles(spans: Sequence[Span]) -> list[int]:
    """Where titles that are joined by "and" begin, each in front of its year; empty if none."""
    links = [at for at, span in enumerate(spans) if span.url]
    if len(links) < 2 or links[0] != 0 or not _are_joined(spans, *links[:2]):
        return []
    titles = [at for at in links if _is_title(spans[at], 1)]
    if len(titles) < 2 or titles != links[: len(titles)]:
        return []
    joined = [0]
    for at, following in pairwise(titles):
        text_after = plain(spans[following + 1 : following + 2])
        if not _are_joined(spans, at, following) or not _YEAR_AFTER.match(text_after):
            break
        joined.append(following)
    return joined if len(joined) > 1 else []


def _are_joined(spans: Sequence[Span], at: int, following: int) -> bool:
    """Whether nothing but a year and "and" stands between two links."""
    return _BETWEEN.fullmatch(_raw(spans[at + 1 : following])) is not None


def _raw(spans: Sequence[Span]) -> str:
    return "".join(" " if span.line_end else span.text for span in spans)


def _is_title(span: Span, shortest: int) -> bool:
    """Whether a marked text can be a title, since it is not anything else."""
    if span.image or is_link_label(span.text) or count_words(span.text) < shortest:
        return False
    is_venue = read_venue(span.text).weight >= LIKELY_VENUE
    return not is_venue and people_likeness(span.text) < SEVERAL_NAMES
