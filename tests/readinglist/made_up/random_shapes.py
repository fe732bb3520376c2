"""Lists in shapes that are drawn at random: each part of an entry in one of its usual forms.

A shape is one way for all entries of a list; a few entries have no authors or no edition.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.works import FIELDS, Listed

__all__ = ["Expected", "RandomShape", "draw_shape", "write_at_random"]

_MARKS = {
    "plain": "{}",
    "bold": "**{}**",
    "italic": "*{}*",
    "quoted": '"{}"',
    "in brackets": "({})",
    "in square brackets": "[{}]",
    "code": "`{}`",
    "bold in brackets": "(**{}**)",
    "brackets in bold": "**({})**",
    "bold in square brackets": "[**{}**]",
}
_TITLES = {
    "plain": "{title}",
    "bold": "**{title}**",
    "italic": "*{title}*",
    "quoted": '"{title}"',
    "linked": "[{title}]({url})",
    "bold and linked": "**[{title}]({url})**",
    "linked and bold": "[**{title}**]({url})",
    "italic and linked": "*[{title}]({url})*",
}
_LINKS = {
    "none": "",
    "pdf": "[[pdf]]({url})",
    "paper and code": "[[Paper]]({url}) [[Code]](https://github.com/bee/{number})",
    "with bars": "[pdf]({url}) | [code](https://github.com/bee/{number})",
    "pictures": "[📄 Paper]({url})",
    "badge": "[![Paper](https://img.shields.io/badge/paper-pdf-red)]({url})",
    "address": "{url}",
    "escaped": r"\[[paper]({url})\]",
}
_AUTHOR_FORMS = ("authors", "authors_and", "full_et_al", "ieee", "apa", "vancouver")
_SEPARATORS = (" ", ". ", ", ", " - ", " — ", " | ")
_LINES = {
    "bold line": "**{title}**",
    "linked line": "[{title}]({url})",
    "bold linked line": "**[{title}]({url})**",
    "summary": "<details><summary>{title}</summary>",
}
_UNITS = ("-", "*", "1.", "row", "heading", "paragraph", *_LINES)
_TOPICS = ("Surveys", "Theory", "Applications")


@dataclass(frozen=True, kw_only=True)
class RandomShape:
    """How all entries of a list are written; "" where a part is left out."""

    unit: str
    headings: str
    title: str
    author_form: str
    author_mark: str
    edition: str
    edition_mark: str
    links: str
    order: str
    separator: str
    layout: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a person reads in an entry, and the line that it begins in."""

    line: int
    title: str
    authors: list[str]
    """Their family names, or only the first one's."""
    venue: str
    year: int
    links: list[str] = field(default_factory=list)


def draw_shape(random: Random) -> RandomShape:
    """A shape that a person reads at first sight: what stands beside a title differs from it."""
    unit = random.choice(_UNITS)
    headings = random.choice(["topics", "topics", "years", "editions"])
    author_form = random.choice(["", *_AUTHOR_FORMS])
    edition = "" if headings == "editions" else random.choice(["{venue} {year}", "{venue}, {year}"])
    if headings == "topics":
        edition = random.choice([edition, edition, "", "{year}"])
    order = random.choice(
        ["title edition authors", "title authors edition", "edition title authors"]
    )
    title = random.choice(list(_TITLES))
    separator = random.choice(_SEPARATORS)
    author_mark = random.choice(["plain", "plain", "italic", "in brackets"])
    edition_mark = random.choice([mark for mark in _MARKS if mark != "quoted"])
    if unit == "heading" or unit in _LINES:
        title = "plain"
    elif author_form and random.random() < 0.3:
        order = "authors title edition"
    if title == "plain" and unit not in {"heading", "row", *_LINES} and separator in {" ", ", "}:
        separator = ". "
    if separator == " " and edition_mark == "plain":
        edition_mark = "in brackets"
    layout = random.choice(["line", "line", "nested", "break"])
    if layout == "nested" and order.startswith("edition"):
        layout = "line"
    return RandomShape(
        unit=unit,
        headings=headings,
        title=title,
        author_form=author_form,
        author_mark=author_mark,
        edition=edition,
        edition_mark=edition_mark,
        links=random.choice(list(_LINKS)),
        order=order,
        separator=separator,
        layout=layout,
        note=random.choice(["", "", "", "`survey`", "TL;DR: shows what ants do."]),
    )


def write_at_random(shape: RandomShape, random: Random) -> tuple[str, list[Expected]]:
    """A list in a shape, and what a person reads in it."""
    works = [*FIELDS[random.choice([field for field in FIELDS if field not in _OF_CHARACTERS])]]
    lines = ["# Papers on ants", "", "Some notes on what we read.", ""]
    expected: list[Expected] = []
    for heading, members in _sections(shape, works):
        lines += [f"## {heading}", ""]
        lines += ["", *_table_head(shape)] if shape.unit == "row" else []
        for number, work in enumerate(members, 1):
            has_edition = bool(shape.edition) and random.random() >= 0.05
            has_authors = bool(shape.author_form) and random.random() >= 0.05
            parts = _parts(shape, work, has_authors=has_authors, has_edition=has_edition)
            is_venue = shape.headings == "editions" or (has_edition and "venue" in shape.edition)
            is_year = shape.headings in {"years", "editions"} or has_edition
            expected.append(
                Expected(
                    line=len(lines) + 1,
                    title=work.title,
                    authors=_families(shape, work) if has_authors else [],
                    venue=work.venue if is_venue else "",
                    year=work.year if is_year else 0,
                )
            )
            lines += _entry(shape, number, parts, work.url)
        lines.append("")
    return "\n".join(lines), expected


def _families(shape: RandomShape, work: Listed) -> list[str]:
    names = [family for _, family in work.authors]
    return names[:1] if "et_al" in shape.author_form else names


_OF_CHARACTERS = {"chinese", "japanese"}  # names and titles without spaces need marks between


def _sections(shape: RandomShape, works: Sequence[Listed]) -> Iterator[tuple[str, list[Listed]]]:
    if shape.headings == "topics":
        for at, topic in enumerate(_TOPICS):
            yield topic, list(works[at :: len(_TOPICS)])
    elif shape.headings == "years":
        for year in sorted({work.year for work in works}, reverse=True):
            yield str(year), [work for work in works if work.year == year]
    else:
        for work in works:
            yield f"{work.venue} {work.year}", [work]


def _parts(
    shape: RandomShape, work: Listed, *, has_authors: bool, has_edition: bool
) -> dict[str, str]:
    """The text of each part that an entry has, in the order of the shape."""
    facts = {"title": work.title, "url": work.url, "venue": work.venue, "year": work.year}
    texts = {"title": _TITLES[shape.title].format(**facts), "authors": "", "edition": ""}
    if has_authors:
        names = AUTHORS[shape.author_form](work.authors)
        texts["authors"] = _MARKS[shape.author_mark].format(names)
    if has_edition:
        texts["edition"] = _MARKS[shape.edition_mark].format(shape.edition.format(**facts))
    parts = {
        name: texts[name] for name in shape.order.split() if texts[name] or shape.unit == "row"
    }
    links = _LINKS[shape.links].format(number=work.number, **facts)
    return {**parts, "links": links, "note": shape.note}


def _table_head(shape: RandomShape) -> list[str]:
    names = [*(name.capitalize() for name in shape.order.split()), "Links", "Notes"]
    names = ["Venue" if name == "Edition" else name for name in names]
    return [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}"]


def _entry(shape: RandomShape, number: int, parts: dict[str, str], url: str) -> list[str]:
    """The lines of one entry."""
    if shape.unit == "row":
        return [f"| {' | '.join(parts.values())} |"]
    rest = [text for text in (parts.pop("links"), parts.pop("note")) if text]
    if shape.unit == "heading" or shape.unit in _LINES:
        first = _LINES.get(shape.unit, "### {title}").format(title=parts.pop("title"), url=url)
        return [*_below_title(shape, first, [*parts.values(), " ".join(rest)]), ""]
    bullet = "" if shape.unit == "paragraph" else f"{number}. " if shape.unit == "1." else "- "
    texts = [text for text in parts.values() if text]
    indent = " " * len(bullet)
    if shape.layout == "line":
        return [f"{bullet}{' '.join([_joined(texts, shape.separator), *rest])}", *_gap(shape)]
    if shape.layout == "nested" and bullet:
        return [f"{bullet}{texts[0]}", *(f"{indent}- {text}" for text in [*texts[1:], *rest])]
    lines = [f"{bullet}{texts[0]}", *(f"{indent}{text}" for text in [*texts[1:], *rest])]
    return [*(f"{line}<br>" for line in lines[:-1]), lines[-1], *_gap(shape)]


def _below_title(shape: RandomShape, first: str, texts: Sequence[str]) -> list[str]:
    """The lines of an entry whose title has a line of its own, with others below it."""
    others = list(filter(None, texts))
    end = ["</details>"] if shape.unit == "summary" else []
    if shape.layout == "nested":
        return [first, "", *(f"- {text}" for text in others), *end]
    if shape.layout == "break" and shape.unit in {"bold line", "linked line"}:
        return [*(f"{text}<br>" for text in [first, *others[:-1]]), *others[-1:]]
    return [first, "", *(line for text in others for line in (text, "")), *end]


def _gap(shape: RandomShape) -> list[str]:
    return [""] if shape.unit == "paragraph" else []


def _joined(texts: Sequence[str], separator: str) -> str:
    """Texts with the separator between; brackets need no stop or comma in front of them."""
    joined = texts[0]
    for text in texts[1:]:
        is_apart = separator.strip() in {".", ",", ""} and text.lstrip("*")[0] in "([`"
        ends = joined[-1] in ".?!" and separator[0] in ".,"
        joined += (" " if is_apart else separator[1:] if ends else separator) + text
    return joined
