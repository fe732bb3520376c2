"""Entries as items, paragraphs, lines, headings and fields, and as programs write them."""

import textwrap
from collections.abc import Callable, Sequence

from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.units.pages import Page, UnitStyle, address_of, facts_of, text_of
from tests.readinglist.made_up.units.tables import (
    FIELD_NAMES,
    NOTES,
    html_table,
    markdown_table,
    schedule,
)
from tests.readinglist.made_up.units.works import describe
from tests.readinglist.made_up.works import Listed

__all__ = ["BULLETS", "WRITERS", "bullet_of"]

BULLETS = {"bullet": ("-", "*", "+"), "number": ("1.", "1)"), "task": ("- [ ]", "- [x]")}


def bullet_of(style: UnitStyle, number: int) -> str:
    return style.details.replace("1", str(number)) + " "


def _items(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for number, work in enumerate(works, 1):
        text = text_of(style.form, style, work, page.random)
        page.note(style, work, bullet_of(style, number) + text)
    page.add("")


def _wrapped(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Items or paragraphs that an editor has wrapped, with or without an indent."""
    width, kind = int(style.details.split()[0]), style.details.split()[1]
    for work in works:
        text = text_of(style.form, style, work, page.random)
        bullet = "" if kind == "paragraph" else "- "
        indent = "  " if kind == "indented" else ""
        lines = textwrap.wrap(
            text, width, initial_indent=bullet, subsequent_indent=indent, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
        page.note(style, work, *lines)
        page.add(*([""] if kind in {"paragraph", "spaced"} else []))
    page.add("")


def _paragraphs(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        page.note(style, work, text_of(style.form, style, work, page.random))
        page.add("")


def _broken_lines(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """One paragraph, whose lines end in two spaces, a backslash or <br>."""
    for number, work in enumerate(works, 1):
        end = style.details if number < len(works) else ""
        page.note(style, work, text_of(style.form, style, work, page.random) + end)
    page.add("")


def _field_lines(page: Page, style: UnitStyle, work: Listed, mark: str) -> list[str]:
    """Lines of a name and its value: "- **Authors**: A. Bee"."""
    lines = []
    for name, text in facts_of(style, work).items():
        value = f"[PDF]({text})" if name == "url" and "linked" in style.details else text
        names = FIELD_NAMES[name]
        label = names[len(style.form + style.people) % len(names)]
        lines.append(mark.format(name=label, value=value))
    if "noted" in style.details:
        lines.append(mark.format(name="Key idea", value=page.random.choice(NOTES[:4])))
    return lines


def _heading_fields(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    bullet = "- " if "bullets" in style.details else ""
    for number, work in enumerate(works, 1):
        inner = work.title.replace('"', "'")
        title = f'"{inner}"' if "quoted" in style.details else work.title
        head = f"### {number}. {title}" if "numbered" in style.details else f"### {title}"
        lines = _field_lines(page, style, work, bullet + "**{name}**: {value}")
        breaks = "" if bullet else "  "
        page.note(style, work, head, "", *(line + breaks for line in lines[:-1]), *lines[-1:])
        page.add("", *(["---", ""] if "ruled" in style.details else []))


def _heading_text(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Headings that are titles, with authors, venue and year in the paragraph below."""
    for work in works:
        facts = facts_of(style, work)
        url = facts.pop("url", "")
        below = ". ".join(facts.values()) if "stops" in style.details else ", ".join(facts.values())
        linked = url and "head" in style.details
        head = f"### [{work.title}]({url})" if linked else f"### {work.title}"
        lines = [head, "", below, ""]
        if url and not linked:
            lines += [f"[Paper]({url})", ""]
        if "noted" in style.details:
            lines += [describe(page.random), ""]
        page.note(style, work, *lines)
        page.add("")


def _nested_fields(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        title = f"**{work.title}**" if "bold" in style.details else work.title
        mark = "  - {name}: {value}" if "named" in style.details else "  - {value}"
        lines = _field_lines(page, style, work, mark)
        page.note(style, work, f"- {title}", *lines)
    page.add("")


def _nested_notes(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        text = text_of(style.form, style, work, page.random)
        notes = [f"  - {describe(page.random)}" for _ in range(page.random.randint(0, 2))]
        page.note(style, work, f"- {text}", *notes)
    page.add("")


def _below_author(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A person as an item, with the works below."""
    for work in works:
        page.add(f"- {' '.join(work.authors[0])}")
        page.note(style, work, "  - " + text_of(style.form, style, work, page.random))
    page.add("")


def _three_lines(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Title, authors, venue and year as lines of one item or paragraph."""
    bullet = "1. " if "number" in style.details else "- " if "item" in style.details else ""
    end = "<br>" if "br" in style.details else "" if "soft" in style.details else "  "
    for number, work in enumerate(works, 1):
        facts = facts_of(style, work)
        url = facts.pop("url", "")
        title = f"[{work.title}]({url})" if url else f"**{work.title}**"
        edition = ", ".join(facts[name] for name in ("venue", "year") if name in facts)
        texts = [text for text in (title, facts.get("authors", ""), edition) if text]
        start = bullet.replace("1", str(number))
        lines = [start + texts[0], *(" " * len(start) + text for text in texts[1:])]
        page.note(style, work, *(line + end for line in lines[:-1]), lines[-1])
        page.add(*([] if bullet else [""]))
    page.add("")


def _definitions(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A definition list of Markdown or HTML: title and what is told."""
    is_html = "html" in style.details
    page.add(*(["<dl>"] if is_html else []))
    for work in works:
        facts = facts_of(style, work)
        url = facts.pop("url", "")
        below = ", ".join(facts.values())
        if is_html:
            title = f'<a href="{url}">{work.title}</a>' if url else work.title
            page.note(style, work, f"<dt>{title}</dt>", f"<dd>{below}</dd>")
        else:
            title = f"[{work.title}]({url})" if url else work.title
            page.note(style, work, title, f":   {below}")
            page.add("")
    page.add(*(["</dl>"] if is_html else []), "")


def _machine(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        page.note(style, work, *_MACHINES[style.details](work, address_of(style, work)))
        page.add("")


def _day_of(work: Listed) -> str:
    return f"{work.year}-03-{work.number % 28 + 1:02}"


def _feed(work: Listed, url: str) -> list[str]:
    return [
        f"## [{work.title}]({url})",
        f"**Authors:** {AUTHORS['authors'](work.authors)}  ",
        f"**Published:** {_day_of(work)}  ",
        f"**Journal:** {work.venue}",
        "",
        f"> We study a question and show an answer that holds for {work.number} cases.",
    ]


def _record(work: Listed, url: str) -> list[str]:
    linked = ", ".join(
        f"[{given} {family}](https://openalex.org/A50{work.number}{at})"
        for at, (given, family) in enumerate(work.authors)
    )
    return [
        f"## {work.title}",
        "",
        f"OpenAlex: https://openalex.org/W4{work.number}",
        "Open access: False",
        "",
        f"{linked}, {work.venue}. 14(17) {work.year}. {url}",
        "",
        "No abstract",
    ]


def _harvest(work: Listed, url: str) -> list[str]:
    return [
        f"### {work.title}",
        "",
        f"**Authors:** {AUTHORS['authors'](work.authors)}",
        f"**Journal:** {work.venue} ({_day_of(work)})",
        f"**DOI:** [{url.removeprefix('https://doi.org/')}]({url})",
        "",
        "**Matched topics:** nests, trails",
        "",
        "*Abstract not available*",
        "",
        "---",
    ]


def _digest(work: Listed, url: str) -> list[str]:
    return [
        f"- **{work.title}**",
        f"  - Authors: {AUTHORS['authors'](work.authors)}",
        f"  - Date: {_day_of(work)}",
        f"  - Source: {work.venue}",
        f"  - URL: {url}",
        "  - Score: 0.83",
    ]


_MACHINES = {"feed": _feed, "works": _record, "harvest": _harvest, "digest": _digest}
WRITERS: dict[str, Callable[[Page, UnitStyle, Sequence[Listed]], None]] = {
    "bullet": _items, "number": _items, "task": _items, "wrapped": _wrapped,
    "paragraph": _paragraphs, "lines": _broken_lines, "heading fields": _heading_fields,
    "heading text": _heading_text, "nested fields": _nested_fields, "notes": _nested_notes,
    "below author": _below_author, "three lines": _three_lines, "definitions": _definitions,
    "table": markdown_table, "html table": html_table, "schedule": schedule, "machine": _machine,
}  # fmt: skip
