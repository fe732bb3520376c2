"""Replace a title that was cut in the wrong place by the title of a proven record. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from msgspec import Struct

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching.titles import is_notice, title_numbers
from snnbib.model import Paper, Record
from snnbib.text import fold

__all__ = ["correct_title"]

_FEWEST_WORDS = 3  # if so many words of two titles agree, it is not a coincidence
_WORD = lazy_pattern(r"[^\W_]+")
# Where a title certainly ends: titles rarely have a stop, a bar or brackets inside.
_END = lazy_pattern(r"[.!?]\s|[|;()\[\]{}\"“”„«»【】「」《》\n]")
# Where a title may end, but many titles go on.
_CUT = lazy_pattern(rf"{_END.pattern}|[,:.!?–—/]|\s-|-\s")
# Where one part of a citation ends; the stop of an initial does not end it.
_PART = lazy_pattern(r"[,;:|()\[\]\n]|(?<!\b[^\W\d_])\.\s")
_ELLIPSIS = lazy_pattern(r"(?:\.{3}|…)\W*$")
_BETWEEN_NAMES = frozenset({"and", "et", "al", "in", "by"})


class _Rest(Struct, frozen=True):
    """The part of a longer title in front of or after a shorter title that it contains."""

    gap: str
    """The signs between the rest and the shorter title."""
    nearest: str
    """The part of the rest that stands next to the shorter title."""
    text: str


def correct_title(paper: Paper, record: Record) -> Paper:
    """The paper with the title of its record, if the list's was read with a tail or cut too short.

    A tail is a remark in brackets or after a stop, or it names the record's authors, venue or
    year. A title is cut too short where the record's goes on after a sign at which lists are cut.
    A title with another number is another paper's, and so is a notice.

    Args:
        paper: as the list was read.
        record: has an identifier of the paper. A title that merely begins alike proves nothing.

    >>> deep_nets = Record(source="crossref", locator="10.1/a", title="Deep Nets for All")
    >>> correct_title(Paper(title="Deep nets for all. Accepted in May"), deep_nets).title
    'Deep Nets for All'
    >>> correct_title(Paper(title="Deep nets for all cats"), deep_nets).title
    'Deep nets for all cats'
    """
    title = record.full_title
    if is_notice(paper.title) != is_notice(title):
        return paper
    tails = list(_rests(paper.title, title))
    missing = list(_rests(title, paper.title))
    is_with_tail = bool(tails) and all(_is_not_title(rest, paper, record) for rest in tails)
    is_cut = bool(missing) and all(_is_cut_away(rest, paper, record) for rest in missing)
    return replace(paper, title=title) if is_with_tail or is_cut else paper


def _rests(longer: str, shorter: str) -> Iterator[_Rest]:
    """The rest of a title that contains a shorter one as whole words; nothing if it does not."""
    words = [(word.start(), word.end()) for word in _WORD.finditer(longer)]
    folded = [fold(longer[start:end]) for start, end in words]
    letters = fold(shorter).replace(" ", "")
    if len(fold(shorter).split()) < _FEWEST_WORDS:
        return
    ends = ((first, _last_word(folded, first, letters)) for first in range(len(words)))
    first, last = next((pair for pair in ends if pair[1] >= 0), (0, len(words) - 1))
    if first > 0:
        text_before = longer[: words[first - 1][1]]
        yield _Rest(
            longer[len(text_before) : words[first][0]], _parts(text_before)[-1], text_before
        )
    if last + 1 < len(words):
        text_after = longer[words[last + 1][0] :]
        yield _Rest(longer[words[last][1] : words[last + 1][0]], _parts(text_after)[0], text_after)


def _parts(text: str) -> list[str]:
    return [part for part in _PART.split(text) if part.strip()]


def _last_word(words: list[str], first: int, letters: str) -> int:
    """The index of the last word, if the words from `first` on spell these letters; else -1."""
    for index in range(first, len(words)):
        if not letters.startswith(words[index]):
            return -1
        letters = letters[len(words[index]) :]
        if not letters:
            return index
    return -1


def _is_not_title(rest: _Rest, paper: Paper, record: Record) -> bool:
    """Whether the text around the record's title is certainly not part of a title."""
    citation = _citation_words(paper, record)
    if not citation.isdisjoint(fold(rest.nearest).split()):
        initials_aside = {word for word in fold(rest.text).split() if len(word) > 1}
        return bool(_CUT.search(rest.gap)) or initials_aside <= citation | _BETWEEN_NAMES
    return bool(_END.search(rest.gap)) and not _distinguishes_papers(rest.nearest)


def _is_cut_away(rest: _Rest, paper: Paper, record: Record) -> bool:
    """Whether a list may have lost this part of the record's title."""
    is_years_apart = bool(paper.year and record.year) and abs(paper.year - record.year) > 1
    if is_years_apart or _distinguishes_papers(rest.text):
        return False
    return bool(_CUT.search(rest.gap) or _ELLIPSIS.search(paper.title))


def _distinguishes_papers(text: str) -> bool:
    """Whether two papers may differ by this text alone: a number, or "(Student Abstract)"."""
    return bool(title_numbers(text)) or "abstract" in fold(text).split()


def _citation_words(paper: Paper, record: Record) -> frozenset[str]:
    """The folded words which show that a text cites a record and does not continue its title."""
    names = [fold(f"{person.given} {person.sort_name}") for person in record.authors]
    venue = venues.recognize(record.container_title)
    acronyms = {fold(paper.venue), fold(venue.acronym if venue else "")}
    years = {str(year) for year in (paper.year, record.year) if year}
    words = {word for name in names for word in name.split() if len(word) > 1}
    return frozenset(words | years | {name for name in acronyms if name and " " not in name})
