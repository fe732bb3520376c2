"""Entries as the rows of tables, of Markdown and HTML, with columns in any order."""

from collections.abc import Sequence

from tests.readinglist.made_up.units.pages import Page, UnitStyle, facts_of, text_of
from tests.readinglist.made_up.works import Listed

__all__ = ["FIELD_NAMES", "NOTES", "html_table", "markdown_table", "schedule"]

FIELD_NAMES = {
    "authors": ("Authors", "Author(s)", "By", "Who", "Written by"),
    "venue": ("Venue", "Published in", "Journal/Conference", "Where", "Appeared in", "Source"),
    "year": ("Year", "Published", "Date", "When"),
    "url": ("Link", "URL", "PDF", "Paper"),
    "title": ("Title", "Paper", "Paper title", "Article", "Reading", "Work", "What to read"),
    "note": ("Notes", "Why read it", "Comment", "Main idea", "Status"),
    "number": ("#", "No.", "ID", ""),
    "all": ("Citation", "Details", "Authors, year, venue", "Publication info"),
}
NOTES = ("key result in section 3", "done", "to read", "good introduction", "-", "")


def _columns(style: UnitStyle) -> list[str]:
    """The columns of a table in their order, by the style's details."""
    return style.details.split(";")[0].split()


def _cells(page: Page, style: UnitStyle, work: Listed, number: int) -> list[str]:
    facts = facts_of(style, work)
    url = facts.get("url", "")
    columns = _columns(style)
    is_linked = bool(url) and "url" not in columns
    values = {
        "title": f"[{work.title}]({url})" if is_linked else work.title,
        "number": f"{number}",
        "note": page.random.choice(NOTES),
        "url": f"[pdf]({url})",
        "all": ", ".join(facts[name] for name in ("authors", "year", "venue") if name in facts),
    }
    return [values.get(column) or facts.get(column, "") for column in columns]


def markdown_table(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    columns, flags = _columns(style), style.details.split(";")[1]
    names = [
        FIELD_NAMES[column][len(style.people + style.address) % len(FIELD_NAMES[column])]
        for column in columns
    ]
    if "nohead" in flags:
        names = [""] * len(names)
    bars = ("", "") if "bare" in flags else ("| ", " |")
    page.add(
        bars[0] + " | ".join(names) + bars[1], bars[0] + " | ".join(["---"] * len(names)) + bars[1]
    )
    for number, work in enumerate(works, 1):
        cells = _cells(page, style, work, number)
        if "ragged" in flags and columns[-1] == "note" and page.random.random() < 0.4:
            cells = cells[:-1] if page.random.random() < 0.5 else [*cells, "see also p. 3"]
        page.note(style, work, bars[0] + " | ".join(cells) + bars[1])
    page.add("")


def html_table(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    columns, flags = _columns(style), style.details.split(";")[1]
    names = [FIELD_NAMES[column][0] for column in columns]
    page.add("<table>")
    if "nohead" not in flags:
        page.add("<tr>" + "".join(f"<th>{name}</th>" for name in names) + "</tr>")
    for number, work in enumerate(works, 1):
        cells = [
            cell
            if not cell.startswith("[")
            else '<a href="{1}">{0}</a>'.format(*cell[1:-1].split("]("))
            for cell in _cells(page, style, work, number)
        ]
        if "lines" in flags:
            page.note(style, work, "<tr>", *(f"  <td>{cell}</td>" for cell in cells), "</tr>")
        else:
            page.note(style, work, "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    page.add("</table>", "")


_TOPICS_OF_WEEKS = (
    "Introduction",
    "Perception",
    "Choice",
    "Trails and networks",
    "Building",
    "Conflict",
)
_WITHOUT = ("No class", "Midterm exam", "Project presentations", "Guest lecture", "TBA")


def schedule(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A table of weeks with the day, the topic and what to read."""
    page.add("| Week | Topic | Reading |", "|---|:---|---|")
    for number, work in enumerate(works, 1):
        topic = _TOPICS_OF_WEEKS[number % len(_TOPICS_OF_WEEKS)]
        text = text_of(style.form, style, work, page.random)
        page.note(style, work, f"| {number} | {topic} | {text} |")
        if page.random.random() < 0.3:
            page.add(f"| {number} | {page.random.choice(_WITHOUT)} | |")
    page.add("")
