"""Lists as people in many countries write them, drawn at random: see `draw_list`."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.readinglist.made_up.western.entries import (
    free,
    in_fields,
    styled,
    table_head,
    table_row,
    works_of_style,
)
from tests.readinglist.made_up.western.parts import Draws, Entry
from tests.readinglist.made_up.western.words import WORDS, Words
from tests.readinglist.made_up.western.works import WORKS, Work

__all__ = ["Told", "WesternList", "draw_list"]


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a person reads in an entry, and the line that it begins in."""

    line: int
    title: str
    authors: list[str]
    """Their names as they are written."""
    venue: str
    year: int
    urls: list[str]


@dataclass(frozen=True)
class WesternList:
    """The text of a list, its entries, and the features that were drawn."""

    text: str
    entries: list[Told]
    features: dict[str, str]


def draw_list(seed: int) -> WesternList:
    """A list in one language (or of English works with remarks in it), in one way of writing."""
    draws = Draws(Random(seed))  # noqa: S311
    language = draws.pick("language", list(WORDS))
    words = WORDS[language]
    is_english = draws.chance(0.2)
    draws.features["works"] = "english" if is_english else "own"
    works = [*WORKS["english" if is_english else language]]
    draws.random.shuffle(works)
    writing = draws.pick("writing", ["style"] * 5 + ["free"] * 5 + ["table"] * 2 + ["fields"])
    write = {"style": styled, "free": free, "table": table_row, "fields": in_fields}[writing]
    if writing == "style":
        works = works_of_style(draws, "english" if is_english else language, works)
    works = works[: draws.random.choice([4, 8, 10, 10])]
    lines, entries = _head(draws, words), []
    for heading, members in _sections(draws, words, works):
        if heading:
            lines += ["", heading, ""]
        lines += table_head(draws, words) if writing == "table" else []
        for number, work in enumerate(members, 1):
            entry = write(draws, words, language, work)
            entries.append(_told(entry, work, len(lines) + 1, heading))
            lines += _unit(draws, entry, number)
    lines += _foot(draws, words)
    return WesternList("\n".join(lines) + "\n", entries, draws.features)


def _told(entry: Entry, work: Work, line: int, heading: str) -> Told:
    return Told(
        line=line,
        title=work.title,
        authors=entry.authors,
        venue=entry.venue,
        year=work.year if str(work.year) in heading else entry.year,
        urls=entry.urls,
    )


def _sections(draws: Draws, words: Words, works: list[Work]) -> Iterator[tuple[str, list[Work]]]:
    by = draws.pick("headings", ["none", "none", "topics", "bold topics", "years", "kinds"])
    if by == "none" or len(works) < 6:
        yield "", works
    elif by == "years":
        for year in sorted({work.year for work in works}, reverse=True):
            yield f"## {year}", [work for work in works if work.year == year]
    elif by == "kinds":
        books = [work for work in works if work.kind == "book"]
        yield f"## {words.headings[3]}", books
        yield f"## {words.topics[2]}", [work for work in works if work not in books]
    else:
        form = "**{}**" if by == "bold topics" else "### {}"
        for at, topic in enumerate(words.topics[:3]):
            yield form.format(topic), works[at::3]


def _head(draws: Draws, words: Words) -> list[str]:
    heading = draws.random.choice(words.headings)
    lines = [f"# {heading}", ""]
    if draws.pick("introduction", ["yes", "no"]) == "yes":
        lines += [draws.random.choice(words.introduction), ""]
    return lines


def _foot(draws: Draws, words: Words) -> list[str]:
    if draws.pick("foot", ["yes", "no", "no"]) == "no":
        return []
    tools, licensed = words.tools
    return [
        "",
        f"## {tools}",
        "",
        "- [labkit](https://github.com/example/labkit)",
        "",
        f"## {licensed}",
        "",
        "CC0",
    ]


def _unit(draws: Draws, entry: Entry, number: int) -> list[str]:
    writing = draws.features["writing"]
    if writing == "table":
        return [f"| {entry.text} |"]
    units = (
        ["- ", "* ", "1. ", "1) "]
        if writing == "fields" or entry.below
        else ["- ", "- ", "* ", "1. ", "[1] ", "", "wrapped", "break"]
    )
    unit = draws.pick("unit", units)
    if entry.below and unit in {"[1] ", "", "wrapped"}:
        unit = "- "
    bullet = {"wrapped": "- ", "break": "- "}.get(unit, unit).replace("1", str(number))
    indent = " " * len(bullet)
    lines = (
        textwrap.wrap(entry.text, 72, break_long_words=False, break_on_hyphens=False)
        if unit == "wrapped"
        else [entry.text]
    )
    lines = [bullet + lines[0], *(indent + line for line in lines[1:])]
    if entry.below and not entry.below[0].startswith("- "):
        lines[-1] += "  "
    lines += [indent + line for line in entry.below]
    return [*lines, ""] if unit in {"[1] ", ""} else lines
