"""Lists whose units are drawn at random: what one entry is, how little it tells, and what is none.

A style is one way for all entries of a list; what stands around them is drawn too. What a person
could doubt is not drawn.
"""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from random import Random

from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.units_works import OTHER_THINGS, WORKS, describe
from tests.readinglist.made_up.works import Listed

__all__ = ["ExpectedUnit", "UnitStyle", "draw_style", "features", "write_units"]


@dataclass(frozen=True, kw_only=True)
class ExpectedUnit:
    """What a person reads in an entry, and the lines that it stands in."""

    line: int
    end: int
    title: str
    families: tuple[str, ...]
    venue: str
    year: int
    url: str
    """"" where the entry has no link of its own."""


@dataclass(frozen=True, kw_only=True)
class UnitStyle:
    """How all entries of a list are written, and what stands around them."""

    unit: str
    says: str
    """What an entry tells: the letters of authors, venue, year, url, described."""
    form: str
    """How its text is written, by a template."""
    people: str
    """How authors are written; one of `AUTHORS`."""
    address: str
    """What its links lead to."""
    headings: str
    front: str
    others: tuple[str, ...]
    """The kinds of other things in the list."""
    place: str
    """Where they stand: "mixed", "below", "above" or "both"."""
    details: str = ""
    """What is particular to this kind of unit."""


# --- the text of an entry ---------------------------------------------------------------------

_FULL = {
    "[{title}]({url}), {authors}, *{venue}*, {year}": "avyu",
    "**{title}**. {authors}. {venue}, {year}. [[pdf]({url})]": "avyu",
    "{authors} ({year}). {title}. *{venue}*.": "avy",
    "{authors} ({year}). [{title}]({url}). *{venue}*.": "avyu",
    '{authors}. "{title}." *{venue}* ({year}).': "avy",
    "{authors}, “{title},” *{venue}*, {year}. [[link]({url})]": "avyu",
    "[{title}]({url}) ({venue} {year})": "vyu",
    "[{title}]({url}) - {authors} ({year})": "ayu",
    "{title} ({venue} {year}) [[paper]({url})]": "vyu",
    '"{title}" by {authors} ({year})': "ay",
    "{authors}, {year} [{title}]({url})": "ayu",
    "{authors}. {year}. [{title}]({url})": "ayu",
    "[{title}]({url}), {venue}, {year}": "vyu",
}
_SOME = {
    "[{title}]({url}) ({year})": "yu",
    "[{title} ({year})]({url})": "yu",
    "**{title}**, {year}, [Paper Link]({url})": "yu",
    "**{title}** ({year})": "y",
    "{year}: [{title}]({url})": "yu",
    "({year}) [{title}]({url})": "yu",
    "[{title}]({url}) - {authors}": "au",
    "[{title} - {authors}]({url})": "au",
    "[{title}: {authors}]({url})": "au",
    "[{title}, {authors}]({url})": "au",
    "[{authors}. {title}]({url})": "au",
    "[{authors} ({year}) {title}]({url})": "ayu",
    "{authors} - [{title}]({url})": "au",
    "{authors}: *{title}*": "a",
    "{title} by {authors}": "a",
    "{authors}, *{title}*": "a",
}
_LITTLE = {
    "[{title}]({url})": "u",
    "[{title}.]({url})": "u",
    "**[{title}]({url})**": "u",
    "{title} [[pdf]({url})]": "u",
    "{title} - [pdf]({url})": "u",
    "{title} ([paper]({url}))": "u",
    "*{title}*": "",
    '"{title}"': "",
    "{title}": "",
}
_DESCRIBED = {
    "[{title}]({url}) - {text}": "ud",
    "[{title}]({url}): {text}": "ud",
    "[{title}.]({url}) - {text}": "ud",
    "**[{title}]({url})** - {text}": "ud",
    "**{title}** ([pdf]({url})) {text}": "ud",
    "[{title}]({url}) ({year}): {text}": "yud",
    "[{title}]({url}) by {authors} - {text}": "aud",
    "[{title}]({url})<br>{text}": "ud",
}
_FORMS = (_FULL, _SOME, _LITTLE, _DESCRIBED)
_PEOPLE = ("authors", "authors_and", "full_et_al", "ieee", "apa", "surnames_and")
_ADDRESSES = {
    "doi": "https://doi.org/10.5555/made.up.{n}",
    "arxiv": "https://arxiv.org/abs/1703.0{n}",
    "pdf": "https://www.cs.hive.edu/~bee/papers/w{n}.pdf",
    "journal": "https://www.nature.com/articles/s{n}",
    "publisher": "https://ieeexplore.ieee.org/document/8{n}",
    "relative": "papers/w{n}.pdf",
    "notes": "notes/w{n}.md",
}
_LATER = {"angle": "<papers/Hive {n}.pdf>"}


def _is_person_first(form: str) -> bool:
    return form.lstrip("[").startswith("{authors}")


def _families(style: UnitStyle, work: Listed) -> tuple[str, ...]:
    names = tuple(family for _, family in work.authors)
    if style.unit == "below author":
        return names[:1]
    if "a" not in style.says:
        return ()
    return names[:1] if style.people == "full_et_al" else names


def _text(form: str, style: UnitStyle, work: Listed, random: Random) -> str:
    """An entry's text; a title's mark at its end takes the place of a stop."""
    title = work.title
    if '"{title' in form:
        title = title.replace('"', "'")
    text = form.format(
        title=title,
        url=_url(style, work),
        venue=work.venue,
        year=work.year,
        authors=AUTHORS[style.people](work.authors),
        text=describe(random) if "{text}" in form else "",
    )
    for mark in ("?", "!", "B."):
        text = text.replace(f"{mark}.", mark).replace(f"{mark},”", f"{mark}”")
    return text.replace("..", ".")


def _url(style: UnitStyle, work: Listed) -> str:
    forms = {**_ADDRESSES, **_LATER}
    return forms[style.address].format(n=work.number)


# --- the units --------------------------------------------------------------------------------


@dataclass(slots=True)
class _Page:
    """The lines of a list so far, and the entries among them."""

    random: Random
    lines: list[str] = field(default_factory=list)
    expected: list[ExpectedUnit] = field(default_factory=list)

    def add(self, *lines: str) -> None:
        self.lines += lines

    def note(self, style: UnitStyle, work: Listed, *lines: str) -> None:
        """Add an entry's lines."""
        text = "\n".join(lines).split("\n")
        start = len(self.lines) + 1
        while not text[-1]:
            text.pop()
        says, url = style.says, _url(style, work)
        self.expected.append(
            ExpectedUnit(
                line=start,
                end=start + len(text) - 1,
                title=work.title,
                families=_families(style, work),
                venue=work.venue if "v" in says else "",
                year=work.year if "y" in says or style.headings == "years" else 0,
                url=url if "u" in says and "://" in url else "",
            )
        )
        self.lines += text


_BULLETS = {"bullet": ("-", "*", "+"), "number": ("1.", "1)"), "task": ("- [ ]", "- [x]")}


def _bullet(style: UnitStyle, number: int) -> str:
    return style.details.replace("1", str(number)) + " "


def _items(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for number, work in enumerate(works, 1):
        text = _text(style.form, style, work, page.random)
        page.note(style, work, _bullet(style, number) + text)
    page.add("")


def _wrapped(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Items or paragraphs that an editor has wrapped, with or without an indent."""
    width, kind = int(style.details.split()[0]), style.details.split()[1]
    for work in works:
        text = _text(style.form, style, work, page.random)
        bullet = "" if kind == "paragraph" else "- "
        indent = "  " if kind == "indented" else ""
        lines = textwrap.wrap(
            text, width, initial_indent=bullet, subsequent_indent=indent, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
        page.note(style, work, *lines)
        page.add(*([""] if kind in {"paragraph", "spaced"} else []))
    page.add("")


def _paragraphs(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        page.note(style, work, _text(style.form, style, work, page.random))
        page.add("")


def _broken_lines(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """One paragraph, whose lines end in two spaces, a backslash or <br>."""
    for number, work in enumerate(works, 1):
        end = style.details if number < len(works) else ""
        page.note(style, work, _text(style.form, style, work, page.random) + end)
    page.add("")


def _facts(style: UnitStyle, work: Listed) -> dict[str, str]:
    """What an entry tells, by field."""
    facts = {
        "authors": AUTHORS[style.people](work.authors) if "a" in style.says else "",
        "venue": work.venue if "v" in style.says else "",
        "year": f"{work.year}" if "y" in style.says else "",
        "url": _url(style, work) if "u" in style.says else "",
    }
    return {name: text for name, text in facts.items() if text}


_NAMES = {
    "authors": ("Authors", "Author(s)", "By", "Who", "Written by"),
    "venue": ("Venue", "Published in", "Journal/Conference", "Where", "Appeared in", "Source"),
    "year": ("Year", "Published", "Date", "When"),
    "url": ("Link", "URL", "PDF", "Paper"),
    "title": ("Title", "Paper", "Paper title", "Article", "Reading", "Work", "What to read"),
    "note": ("Notes", "Why read it", "Comment", "Main idea", "Status"),
    "number": ("#", "No.", "ID", ""),
    "all": ("Citation", "Details", "Authors, year, venue", "Publication info"),
}
_NOTES = ("key result in section 3", "done", "to read", "good introduction", "-", "")


def _field_lines(page: _Page, style: UnitStyle, work: Listed, mark: str) -> list[str]:
    """Lines of a name and its value: "- **Authors**: A. Bee"."""
    lines = []
    for name, text in _facts(style, work).items():
        value = f"[PDF]({text})" if name == "url" and "linked" in style.details else text
        names = _NAMES[name]
        label = names[len(style.form + style.people) % len(names)]
        lines.append(mark.format(name=label, value=value))
    if "noted" in style.details:
        lines.append(mark.format(name="Key idea", value=page.random.choice(_NOTES[:4])))
    return lines


def _heading_fields(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    bullet = "- " if "bullets" in style.details else ""
    for number, work in enumerate(works, 1):
        title = f'"{work.title}"' if "quoted" in style.details else work.title
        head = f"### {number}. {title}" if "numbered" in style.details else f"### {title}"
        lines = _field_lines(page, style, work, bullet + "**{name}**: {value}")
        breaks = "" if bullet else "  "
        page.note(style, work, head, "", *(line + breaks for line in lines[:-1]), *lines[-1:])
        page.add("", *(["---", ""] if "ruled" in style.details else []))


def _heading_text(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Headings that are titles, with authors, venue and year in the paragraph below."""
    for work in works:
        facts = _facts(style, work)
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


def _nested_fields(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        title = f"**{work.title}**" if "bold" in style.details else work.title
        mark = "  - {name}: {value}" if "named" in style.details else "  - {value}"
        lines = _field_lines(page, style, work, mark)
        page.note(style, work, f"- {title}", *lines)
    page.add("")


def _nested_notes(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        text = _text(style.form, style, work, page.random)
        notes = [f"  - {describe(page.random)}" for _ in range(page.random.randint(0, 2))]
        page.note(style, work, f"- {text}", *notes)
    page.add("")


def _below_author(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A person as an item, with the works below."""
    for work in works:
        page.add(f"- {' '.join(work.authors[0])}")
        page.note(style, work, "  - " + _text(style.form, style, work, page.random))
    page.add("")


def _three_lines(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Title, authors, venue and year as lines of one item or paragraph."""
    bullet = "1. " if "number" in style.details else "- " if "item" in style.details else ""
    end = "<br>" if "br" in style.details else "" if "soft" in style.details else "  "
    for number, work in enumerate(works, 1):
        facts = _facts(style, work)
        url = facts.pop("url", "")
        title = f"[{work.title}]({url})" if url else f"**{work.title}**"
        edition = ", ".join(facts[name] for name in ("venue", "year") if name in facts)
        texts = [text for text in (title, facts.get("authors", ""), edition) if text]
        start = bullet.replace("1", str(number))
        lines = [start + texts[0], *(" " * len(start) + text for text in texts[1:])]
        page.note(style, work, *(line + end for line in lines[:-1]), lines[-1])
        page.add(*([] if bullet else [""]))
    page.add("")


def _definitions(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A definition list of Markdown or HTML: title and what is told."""
    is_html = "html" in style.details
    page.add(*(["<dl>"] if is_html else []))
    for work in works:
        facts = _facts(style, work)
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


# --- tables -----------------------------------------------------------------------------------


def _columns(style: UnitStyle) -> list[str]:
    """The columns of a table in their order, by the style's details."""
    return style.details.split(";")[0].split()


def _cells(page: _Page, style: UnitStyle, work: Listed, number: int) -> list[str]:
    facts = _facts(style, work)
    url = facts.get("url", "")
    columns = _columns(style)
    is_linked = bool(url) and "url" not in columns
    values = {
        "title": f"[{work.title}]({url})" if is_linked else work.title,
        "number": f"{number}",
        "note": page.random.choice(_NOTES),
        "url": f"[pdf]({url})",
        "all": ", ".join(facts[name] for name in ("authors", "year", "venue") if name in facts),
    }
    return [values.get(column) or facts.get(column, "") for column in columns]


def _table(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    columns, flags = _columns(style), style.details.split(";")[1]
    names = [_NAMES[column][len(style.people + style.address) % len(_NAMES[column])] for column in columns]
    if "nohead" in flags:
        names = [""] * len(names)
    bars = ("", "") if "bare" in flags else ("| ", " |")
    page.add(bars[0] + " | ".join(names) + bars[1], bars[0] + " | ".join(["---"] * len(names)) + bars[1])
    for number, work in enumerate(works, 1):
        cells = _cells(page, style, work, number)
        if "ragged" in flags and columns[-1] == "note" and page.random.random() < 0.4:
            cells = cells[:-1] if page.random.random() < 0.5 else [*cells, "see also p. 3"]
        page.note(style, work, bars[0] + " | ".join(cells) + bars[1])
    page.add("")


def _html_table(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    columns, flags = _columns(style), style.details.split(";")[1]
    names = [_NAMES[column][0] for column in columns]
    page.add("<table>")
    if "nohead" not in flags:
        page.add("<tr>" + "".join(f"<th>{name}</th>" for name in names) + "</tr>")
    for number, work in enumerate(works, 1):
        cells = [
            cell if not cell.startswith("[") else '<a href="{1}">{0}</a>'.format(*cell[1:-1].split("]("))
            for cell in _cells(page, style, work, number)
        ]
        if "lines" in flags:
            page.note(style, work, "<tr>", *(f"  <td>{cell}</td>" for cell in cells), "</tr>")
        else:
            page.note(style, work, "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    page.add("</table>", "")


_TOPICS_OF_WEEKS = ("Introduction", "Perception", "Choice", "Trails and networks", "Building", "Conflict")
_WITHOUT = ("No class", "Midterm exam", "Project presentations", "Guest lecture", "TBA")


def _schedule(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """A table of weeks with the day, the topic and what to read."""
    page.add("| Week | Topic | Reading |", "|---|:---|---|")
    for number, work in enumerate(works, 1):
        topic = _TOPICS_OF_WEEKS[number % len(_TOPICS_OF_WEEKS)]
        text = _text(style.form, style, work, page.random)
        page.note(style, work, f"| {number} | {topic} | {text} |")
        if page.random.random() < 0.3:
            page.add(f"| {number} | {page.random.choice(_WITHOUT)} | |")
    page.add("")


# --- pages that programs write ----------------------------------------------------------------


def _machine(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    for work in works:
        url, people = _url(style, work), AUTHORS["authors"](work.authors)
        linked = ", ".join(
            f"[{given} {family}](https://openalex.org/A50{work.number}{at})"
            for at, (given, family) in enumerate(work.authors)
        )
        day = f"{work.year}-03-{work.number % 28 + 1:02}"
        kinds = {
            "feed": [f"## [{work.title}]({url})", f"**Authors:** {people}  ", f"**Published:** {day}  ", f"**Journal:** {work.venue}", "", f"> We study a question and show an answer that holds for {work.number} cases.", ""],
            "works": [f"## {work.title}", "", f"OpenAlex: https://openalex.org/W4{work.number}", "Open access: False", "", f"{linked}, {work.venue}. 14(17) {work.year}. {url}", "", "No abstract", ""],
            "harvest": [f"### {work.title}", "", f"**Authors:** {people}", f"**Journal:** {work.venue} ({day})", f"**DOI:** [{url.removeprefix('https://doi.org/')}]({url})", "", "**Matched topics:** nests, trails", "", "*Abstract not available*", "", "---", ""],
            "digest": [f"- **{work.title}**", f"  - Authors: {people}", f"  - Date: {day}", f"  - Source: {work.venue}", f"  - URL: {url}", "  - Score: 0.83", ""],
        }  # fmt: skip
        lines = kinds[style.details]
        page.note(style, work, *lines)
        page.add("")


_WRITERS: dict[str, Callable[[_Page, UnitStyle, Sequence[Listed]], None]] = {
    "bullet": _items, "number": _items, "task": _items, "wrapped": _wrapped,
    "paragraph": _paragraphs, "lines": _broken_lines, "heading fields": _heading_fields,
    "heading text": _heading_text, "nested fields": _nested_fields, "notes": _nested_notes,
    "below author": _below_author, "three lines": _three_lines, "definitions": _definitions,
    "table": _table, "html table": _html_table, "schedule": _schedule, "machine": _machine,
}  # fmt: skip


# --- drawing ----------------------------------------------------------------------------------


def draw_style(random: Random) -> UnitStyle:
    """A style that a person reads at first sight."""
    unit = random.choice([*_WRITERS, "bullet", "bullet", "bullet", "table", "table"])
    form, says = random.choice(list(random.choice(_FORMS).items()))
    people = random.choice(_PEOPLE)
    address = random.choice(list(_ADDRESSES))
    details = ""
    choice = random.choice
    if unit in _BULLETS:
        details = choice(_BULLETS[unit])
    elif unit == "wrapped":
        details = f"{choice((64, 72, 80, 100))} {choice(('indented', 'lazy', 'spaced', 'paragraph'))}"
        form, says = choice([*_FULL.items(), *_DESCRIBED.items()])
        address = choice([address, "angle"])
    elif unit in {"paragraph", "lines"}:
        details = choice(("  ", "\\", "<br>"))
        form, says = choice([*_FULL.items(), *list(_SOME.items())[:13], *list(_DESCRIBED.items())])
        if unit == "lines":
            form = form.replace("<br>", " – ")
    elif unit == "notes":
        form, says = choice([*_FULL.items(), *_SOME.items(), *list(_LITTLE.items())[:6]])
    elif unit == "below author":
        form, says = choice(
            [("*{title}* ({year})", "y"), ("[{title}]({url})", "u"), ("[{title}]({url}), {year}", "yu"), ("{title}, *{venue}*, {year}", "vy")]
        )  # fmt: skip
    elif unit == "schedule":
        form, says = choice([*_FULL.items(), *_SOME.items(), *list(_LITTLE.items())[:6]])
    elif unit == "machine":
        details, says, people = choice(("feed", "works", "harvest", "digest")), "avyu", "authors"
        address = "doi" if details == "harvest" else choice(("doi", "arxiv", "journal", "publisher"))
    elif unit not in {"table", "html table"}:
        says = choice(("avyu", "avy", "ayu", "vyu", "avyu"))
        if unit == "heading text" or unit == "nested fields" or unit == "three lines":
            says = choice(("avyu", "avy", "avyu", "vyu"))
        people = choice(("authors", "authors_and", "ieee"))
        details = " ".join(
            name for name in ("bullets", "numbered", "quoted", "ruled", "linked", "noted", "stops", "head", "bold", "named", "number", "item", "br", "html")
            if random.random() < 0.4
        )  # fmt: skip
    if "table" in unit:
        says = choice(("avyu", "avy", "vyu", "ayu", "yu", "u", "avyu"))
        columns = ["title", *(name for letter, name in zip("avy", ("authors", "venue", "year"), strict=True) if letter in says)]
        if "a" in says and len(columns) > 2 and random.random() < 0.25:
            columns = ["title", "all"]
        elif random.random() < 0.4:
            random.shuffle(columns)
        if random.random() < 0.4:
            columns.insert(0, "number")
        columns += ["url"] if "u" in says and random.random() < 0.6 else []
        columns += ["note"] if random.random() < 0.5 else []
        flags = choice(("", "", "nohead", "bare", "ragged", "lines", "nohead lines", "ragged bare"))
        columns = [name for name in columns if "bare" not in flags or name != "number"]
        details = f"{' '.join(columns)};{flags}"
    if "u" not in says:
        address = "doi"
    headings = choice(("topics", "topics", "years", "papers", "none"))
    if unit in {"below author", "machine", "heading text", "heading fields"}:
        headings = choice(("topics", "papers"))
    place = choice(("none", "mixed", "below", "above", "both", "below"))
    is_bare = not says or says == "u" and address in {"relative", "notes"}
    if place == "mixed" and (unit not in {"bullet", "number", "task", "notes"} or is_bare):
        place = "below"
    if is_bare and headings in {"topics", "none"}:
        headings = "papers"
    if headings == "none" and place in {"above", "both"}:
        place = "below"
    kinds = tuple(random.sample(list(OTHER_THINGS), 2)) if place != "none" else ()
    if place == "mixed":
        kinds = (choice(("tools", "courses", "videos", "datasets", "blogs", "people")),)
    return UnitStyle(
        unit=unit, says=says, form=form, people=people, address=address, headings=headings,
        front=choice(("", "", "", "matter", "liquid", "hugo", "div", "contents")),
        others=kinds, place=place, details=details,
    )  # fmt: skip


def features(style: UnitStyle) -> list[str]:
    """Names of what is particular to a style, to count by."""
    told = [f"{f.name}={getattr(style, f.name)}" for f in fields(style) if f.name not in {"others", "details"}]
    in_form = style.unit in {"bullet", "number", "task", "wrapped", "paragraph", "lines", "notes", "below author", "schedule"}
    told = [one for one in told if in_form or not one.startswith("form=")]
    if "a" not in style.says:
        told = [one for one in told if not one.startswith("people=")]
    if "table" in style.unit:
        columns, flags = style.details.split(";")
        told += [f"columns={columns}", *(f"{style.unit}:{flag}" for flag in flags.split())]
    else:
        told += [f"{style.unit}:{word}" for word in (style.details.split() or [style.details])]
    return told + [f"others={kind}" for kind in style.others]


_INTRO = ("Some notes on what our group reads.", "A list of papers that we like. Pull requests are welcome!", "")
_TOPICS = ("Nest choice", "Foraging", "Methods", "Communication", "Evolution")
_PAPERS = ("Papers", "Reading list", "Publications", "References")


def write_units(style: UnitStyle, random: Random) -> tuple[str, list[ExpectedUnit]]:
    """A list in a style, and what a person reads in it."""
    page = _Page(random)
    _begin(page, style)
    works = random.sample(WORKS, choice_of_size(random))
    others = list(style.others)
    if style.place in {"above", "both"}:
        _other_section(page, others.pop())
    for heading, members in _sections(style, works, random):
        page.add(*([f"## {heading}", ""] if heading else []))
        _write_members(page, style, members)
    if style.place in {"below", "both"}:
        for kind in others:
            _other_section(page, kind)
    if style.front == "div":
        page.add("</div>")
    if random.random() < 0.3:
        page.add("## License", "", "[CC0](https://creativecommons.org/publicdomain/zero/1.0/)")
    return "\n".join(page.lines) + "\n", page.expected


def choice_of_size(random: Random) -> int:
    """How many entries a list has: mostly 8 to 14, at times only a few."""
    return random.choice((3, 5, 8, 9, 10, 11, 12, 14))


def _begin(page: _Page, style: UnitStyle) -> None:
    if style.front == "matter":
        page.add("---", "layout: page", 'title: "Papers"', "tags:", "  - reading", "---", "")
    if style.front == "div":
        page.add('<div markdown="1">', "")
    page.add("# Papers on social insects", "", page.random.choice(_INTRO), "")
    if style.front == "liquid":
        page.add("{% include toc.html %}", "", "{% include alert.html class='info' text=\"", "Reading is optional.", '"%}', "")
    if style.front == "hugo":
        page.add('{{< hint info >}}', "Reading is optional.", "{{< /hint >}}", "", "{{< toc >}}", "")
    if style.front == "contents" and style.headings != "none":
        names = {"years": ("2020", "2019")}.get(style.headings, (*_TOPICS[:3], *(_PAPERS[:1])))
        page.add("## Contents", "", *(f"- [{name}](#{name.lower().replace(' ', '-')})" for name in names), "")


def _sections(style: UnitStyle, works: Sequence[Listed], random: Random) -> list[tuple[str, list[Listed]]]:
    if style.headings == "years":
        years = sorted({work.year for work in works}, reverse=True)
        return [(str(year), [work for work in works if work.year == year]) for year in years]
    if style.headings == "topics" and len(works) > 5:
        topics = random.sample(_TOPICS, 2)
        return [(topics[0], list(works[::2])), (topics[1], list(works[1::2]))]
    return [("" if style.headings == "none" else random.choice(_PAPERS), list(works))]


def _write_members(page: _Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Some works in the style, with another thing between them where such are mixed in."""
    if style.place != "mixed":
        _WRITERS[style.unit](page, style, works)
        return
    half = len(works) // 2
    _WRITERS[style.unit](page, style, works[:half] or works)
    if page.lines[-1] == "":
        page.lines.pop()
    bullet = _bullet(style, half + 1) if style.unit in _BULLETS else "- "
    item = page.random.choice(OTHER_THINGS[style.others[0]].items)
    page.add(bullet + item)
    if works[half:] and half:
        _WRITERS[style.unit](page, style, works[half:])
    page.add("")


def _other_section(page: _Page, kind: str) -> None:
    things = OTHER_THINGS[kind]
    items = page.random.sample(things.items, min(3, len(things.items)))
    page.add(f"## {page.random.choice(things.headings)}", "", *(f"- {item}" for item in items), "")
