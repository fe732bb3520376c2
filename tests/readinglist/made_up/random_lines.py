"""Lists whose entries are several lines, drawn at random: a title, and its details below.

A shape is one way for all entries of a list. What one of them leaves out is drawn as well.
"""

from dataclasses import dataclass
from random import Random

from tests.readinglist.made_up.random_shapes import Expected
from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.works import FIELDS, Listed

__all__ = ["LinesShape", "draw_lines_shape", "write_lines"]

_UNITS = {
    "heading": "### {title}",
    "heading of a list": "## {title}",
    "deep heading": "#### {title}",
    "numbered heading": "### {k}. {title}",
    "linked heading": "### [{title}]({url})",
    "item": "- {title}",
    "star": "* {title}",
    "bold item": "- **{title}**",
    "linked item": "- [{title}]({url})",
    "quoted item": '- "{title}"',
    "bold number": "{k}. **{title}**",
    "linked number": "{k}. [{title}]({url})",
}
_BEHIND_TITLE = {
    "": "",
    "edition": " ({venue} {year})",
    "edition with comma": " ({venue}, {year})",
    "edition in square brackets": " [{venue} {year}]",
    "year": " ({year})",
}
_AUTHORS = ("", "{authors}", "*{authors}*", "Authors: {authors}", "**Authors:** {authors}")
_EDITIONS = (
    "",
    "*{venue}*, {year}",
    "**{venue} {year}**",
    "`{venue} {year}`",
    "Venue: {venue} {year}",
    "**Venue**: {venue} {year}",
    "Published in {venue}, {year}",
    "In *{venue}*, {year}",
)
_LINKS = (
    "",
    "[PDF]({url})",
    "[[Paper]({url})] [[Code](https://github.com/bee/{number})]",
    "[Paper]({url}) | [Code](https://github.com/bee/{number})",
    "Paper: {url}",
    "**Link**: {url}",
    "{url}",
    "<{url}>",
    "[![arXiv](https://img.shields.io/badge/arXiv-red)]({url})",
)
_NOTES = ("They show that small samples are as good as large ones.", "TL;DR: counts ants.", "")
_ENDS = {"hard": "  ", "tag": "<br>", "soft": "", "paragraphs": "", "items": "", "stars": ""}
_ORDERS = ("avl", "alv", "lav", "val")
_FIELDS = ("chemistry", "medicine", "economics")


@dataclass(frozen=True, kw_only=True)
class LinesShape:
    """How all entries of a list are written; "" where a part is left out."""

    unit: str
    behind_title: str
    authors: str
    edition: str
    links: str
    order: str
    ends: str
    """How the lines below a title end, or what each of them is."""
    has_notes: bool


def draw_lines_shape(random: Random) -> LinesShape:
    """A shape that a person reads at first sight: something stands below or behind the title."""
    unit = random.choice(list(_UNITS))
    behind = random.choice(list(_BEHIND_TITLE))
    authors = random.choice(_AUTHORS)
    edition = "" if behind else random.choice(_EDITIONS)
    links = random.choice(_LINKS)
    if not (behind or authors or edition or links):
        links = _LINKS[1]
    return LinesShape(
        unit=unit,
        behind_title=behind,
        authors=authors,
        edition=edition,
        links=links,
        order=random.choice(_ORDERS),
        ends=random.choice(list(_ENDS)),
        has_notes=random.random() < 0.4,
    )


def write_lines(shape: LinesShape, random: Random) -> tuple[str, list[Expected]]:
    """A list in a shape, and what a person reads in it."""
    works = random.sample(FIELDS[random.choice(_FIELDS)], random.randint(4, 8))
    lines = ["# What we read", ""]
    lines += [] if shape.unit == "heading of a list" else ["## Papers", ""]
    form = shape.edition or _BEHIND_TITLE[shape.behind_title]
    expected: list[Expected] = []
    for number, work in enumerate(works, 1):
        expected.append(
            Expected(
                line=len(lines) + 1,
                title=work.title,
                authors=[family for _, family in work.authors] if shape.authors else [],
                venue=work.venue if "{venue}" in form else "",
                year=work.year if "{year}" in form else 0,
            )
        )
        note = random.choice(_NOTES) if shape.has_notes else ""
        lines += _entry(shape, number, work, note)
    return "\n".join(lines) + "\n", expected


def _entry(shape: LinesShape, number: int, work: Listed, note: str) -> list[str]:
    """The lines of one entry."""
    facts = {
        "authors": AUTHORS["authors"](work.authors),
        "venue": work.venue,
        "year": work.year,
        "url": f"https://arxiv.org/abs/1703.0{work.number}",
        "number": work.number,
    }
    title = work.title + _BEHIND_TITLE[shape.behind_title].format(**facts)
    first = _UNITS[shape.unit].format(title=title, k=number, url=facts["url"])
    forms = {"a": shape.authors, "v": shape.edition, "l": shape.links}
    texts = [forms[part].format(**facts) for part in shape.order if forms[part]]
    texts += [note] if note else []
    is_heading = first.startswith("#")
    indent = "" if is_heading else "   " if first[0].isdigit() else "  "
    end = _ENDS[shape.ends]
    if shape.ends in {"items", "stars"}:
        bullet = "-" if shape.ends == "items" else "*"
        below = [f"{indent}{bullet} {text}" for text in texts]
    elif shape.ends == "paragraphs":
        below = [line for text in texts for line in ("", f"{indent}{text}")]
    else:
        below = [f"{indent}{text}{end}" for text in texts]
        first += (end or "  ") if below and not is_heading else ""
    return [first, *([""] if is_heading else []), *below, *([""] if is_heading else [])]
