"""Whole lists: what surrounds the entries, and what a person reads in each.

A list is written in one way; a few entries lack a part.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from tests.readinglist.made_up.eastern.books import draw_books
from tests.readinglist.made_up.eastern.entries import draw_entries
from tests.readinglist.made_up.eastern.references import draw_references
from tests.readinglist.made_up.eastern.tables import draw_table
from tests.readinglist.made_up.eastern.words import Words
from tests.readinglist.made_up.eastern.works import EASTERN_WORKS
from tests.readinglist.made_up.eastern.writing import (
    Draw,
    Told,
    Work,
    WriteEntry,
    Writing,
    draw_writing,
)
from tests.readinglist.made_up.works import FIELDS

__all__ = ["EasternList", "draw_eastern_list"]

_LANGUAGES = (*"zh zh zh tw ja ja ja ko ko ko fa ar he hi th".split(),)  # noqa: SIM905
_KINDS = (
    "references", "references", "articles", "english", "english", "table", "english table", "books",
    "book table",
)  # fmt: skip
_ENGLISH_FIELDS = ("security", "robotics", "medicine", "chemistry")


@dataclass(frozen=True, slots=True, kw_only=True)
class EasternList:
    """A list, what a person reads in it by the lines of its entries, and what was drawn for it."""

    text: str
    expected: dict[int, tuple[str, Told]]
    """Titles, and what else the entries tell."""
    choices: dict[str, str]


def draw_eastern_list(random: Random) -> EasternList:
    """A list in a shape that a person reads at first sight."""
    draw = Draw(random)
    language = draw.pick("language", _LANGUAGES)
    kind = draw.pick("kind", _KINDS)
    writing = draw_writing(draw, language)
    write_entry, head = _draw_kind(draw, writing, kind)
    lines = [f"# {draw.any_of(writing.words.titles)}", "", draw.any_of(writing.words.intros), ""]
    expected: dict[int, tuple[str, Told]] = {}
    for heading, year, members in _sections(
        draw, writing.words, kind, _works(draw, language, kind)
    ):
        lines += [f"## {heading}", "", *head]
        for number, work in enumerate(members, 1):
            entry, told = write_entry(work, number)
            expected[len(lines) + 1] = (
                work.title,
                Told(authors=told.authors, venue=told.venue, year=told.year or year, url=told.url),
            )
            lines += entry
        lines.append("")
    lines += _foot(writing.words) if draw.chance(0.5) else []
    return EasternList(text="\n".join(lines), expected=expected, choices=draw.choices)


def _draw_kind(draw: Draw, writing: Writing, kind: str) -> tuple[WriteEntry, list[str]]:
    """How entries are written, and the head of a table."""
    if "table" in kind:
        return draw_table(draw, writing, are_books=kind == "book table")
    if kind == "references":
        return draw_references(draw, writing), []
    if kind == "books":
        return draw_books(draw, writing), []
    return draw_entries(draw, writing, are_english=kind == "english"), []


def _works(draw: Draw, language: str, kind: str) -> list[Work]:
    """The works of a list: of the language or English ones, articles or books."""
    of_language = EASTERN_WORKS[language]
    english = FIELDS[draw.any_of(_ENGLISH_FIELDS)]
    pool: Sequence[Work] = of_language
    if "english" in kind:
        pool = english
    elif kind != "references":
        pool = [work for work in of_language if work.is_book == ("book" in kind)]
    number = draw.random.randint(min(3, len(pool)), min(14, len(pool)))
    works = draw.random.sample(list(pool), number)
    if draw.choices.get("with english") == "True":
        works += draw.random.sample(english, 4)
        draw.random.shuffle(works)
    return works


def _sections(
    draw: Draw, words: Words, kind: str, works: Sequence[Work]
) -> Iterator[tuple[str, int, Sequence[Work]]]:
    """The text of each heading, the year that it names, and the works below it."""
    form = draw.pick("headings", ["one", "one", "topics", "years"])
    if kind == "references" or "book" in kind or form == "one":
        yield draw.any_of(words.books if "book" in kind else words.papers), 0, works
    elif form == "years":
        year_form = draw.any_of(words.year)
        for year in sorted({work.year for work in works}, reverse=True):
            yield year_form.format(year), year, [work for work in works if work.year == year]
    else:
        for at, topic in enumerate(draw.random.sample(words.topics, 2)):
            yield topic, 0, works[at::2]


def _foot(words: Words) -> list[str]:
    """Sections that are not papers."""
    return [
        f"## {words.tools}", "",
        f"- [antkit](https://github.com/example/antkit) - {words.tool}",
        f"- {words.pointer}", "", "## License", "", "CC0", "",
    ]  # fmt: skip
