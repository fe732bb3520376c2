"""Bibliographies and syllabi that are drawn at random: of books, chapters, articles, theses, news."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from tests.readinglist.made_up.bibliographies.styles import (
    REPEATED,
    Style,
    Written,
    draw_formal,
    draw_informal,
    written,
)
from tests.readinglist.made_up.bibliographies.works import WORKS, LibraryWork

__all__ = ["BibliographyEntry", "Layout", "draw_writing", "write_bibliography"]

_UNITS = (
    "- ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "1) ",
    "",
    "",
    "row",
    "[1] ",
    "- [ ] ",
    "hard break",
    "wrapped",
)
_WEEKS = (
    "Week {n}: {topic}", "Week {n} ({day}): {topic}", "Week {n}", "{day}: {topic}", "Session {n} – {topic}",
    "{n}. {topic}", "Class {n} | {day}", "{day}", "Unit {n}. {topic}", "Day {n}: {topic}", "Week {n} - {day}",
    "{topic} ({day})", "Module {n}: {topic}", "Lecture {n}, {day}. {topic}",
)  # fmt: skip
_DAYS = ("January 12", "Jan 19", "2/3", "Tuesday, February 9", "March 2", "Thu 3/16", "Apr 5--9")
_TOPICS = (
    "Introduction", "What Is Evidence?", "Cities and Memory", "Land, Labor, Law", "Bodies", "Nature and the State",
    "Methods", "Empire",
)  # fmt: skip
_SUBJECTS = ("Theory", "General works", "Further Reading", "History", "Case studies", "On method")
_KINDS = {
    "Books": ("book", "edited book"),
    "Articles and chapters": ("article", "chapter"),
    "Other": ("news", "thesis", "report"),
}
_DEMANDS = (
    ("Required", "Optional"), ("**Required reading:**", "**Optional:**"), ("**Required**", "**Recommended**"),
    ("### Required readings", "### Further reading"), ("*Read:*", "*Optional:*"), ("Readings:", "Supplementary:"),
    ("__Readings:__", "__Supplementary Readings:__"),
)  # fmt: skip
_LINKS = (
    "",
    "",
    "",
    " [PDF]({url})",
    " ([link]({url}))",
    " <{url}>",
    " {url}",
    " [[pdf]({url})]",
    " Available at: {url}",
)
_TASKS = ("", "", "", "", " (skim)", " (on Canvas)", " [e-reserve]", " *")
_PARTS = (
    "",
    "",
    "",
    " Chapters 1-3.",
    " (chs. 1 and 2)",
    " Ch. 4.",
    " pp. 1-24.",
    " (Introduction)",
    " [pp. 12-40]",
)
_NOTES = (
    "", "", "", "", "A classic account; still the best place to begin.",
    "Argues that the state was made from below, and shows how.", "What kind of evidence does the author use?",
    "Useful for the second chapter, less so for the rest of the argument.",
)  # fmt: skip
_NOTE_PLACES = ("nested", "indented", "dash", "break")
_ODD = (
    "**Essay 1 due on Friday.**", "No class: spring break.", "Guest lecture by Prof. Hart.",
    "Discussion questions are due by noon.", "- Visit to the city archive", "Midterm exam in class",
)  # fmt: skip
_HEADS = (
    "# Syllabus\n\nThis course asks how people know what they know about the past.\n\n- Instructor: Dr. Ellen Moss\n"
    "- Office hours: Wednesdays, 2-4\n",
    "# Reading list\n\nA running list of what I have read and liked. Suggestions are welcome!\n",
    "# Selected Bibliography\n", "---\ntitle: Readings\nlayout: page\n---\n",
    "# Readings\n\n## Contents\n\n- [Schedule](#schedule)\n- [Grading](#grading)\n",
)  # fmt: skip
_FOOTS = (
    "", "", "## Grading\n\n- Participation: 20%\n- Two essays: 50%\n- Final exam: 30%\n",
    "## Policies\n\nLate work loses a third of a grade for each day. All readings are on Canvas.\n",
    "## License\n\nCC BY 4.0\n", "## Websites\n\n- [City archive](https://archive.example.org) - scanned maps\n",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Layout:
    """What stands around the references of a list."""

    unit: str
    headings: str
    week: str
    demands: tuple[str, str] | None
    link: str
    note_place: str
    has_notes: bool
    head: str
    foot: str
    repeated: str
    """Dashes in the place of names that stand above; "" for none."""
    has_odd: bool
    number: int


@dataclass(frozen=True, kw_only=True)
class BibliographyEntry:
    """What a person reads in an entry, and the line that it begins in."""

    line: int
    read: Written
    url: str
    kind: str
    link: str
    note: str
    task: str
    is_repeated: bool


def _draw_layout(random: Random, style: Style) -> Layout:
    """What stands around references, of which those of a style allow every part."""
    unit = random.choice(_UNITS)
    if style.template and unit in {"", "row", "hard break", "wrapped"}:
        unit = "- "
    headings = random.choice(["none", "weeks", "weeks", "subjects", "kinds", "decades"])
    headings = "none" if unit == "row" else headings
    has_links = "{url}" in style.template + style.article_title + style.book_title
    may_repeat = not style.template and unit not in {"row", "wrapped"} and headings == "none"
    return Layout(
        unit=unit,
        headings=headings,
        week=random.choice(_WEEKS),
        demands=random.choice(_DEMANDS) if headings == "weeks" and random.random() < 0.5 else None,
        link="" if has_links else random.choice(_LINKS),
        note_place=random.choice(_NOTE_PLACES),
        has_notes=random.random() < 0.4,
        head=random.choice(_HEADS),
        foot=random.choice(_FOOTS),
        repeated=random.choice(REPEATED) if may_repeat and random.random() < 0.5 else "",
        has_odd=headings == "weeks" and random.random() < 0.6,
        number=random.choice([3, 8, 9, 10, 12, 14]),
    )


def write_bibliography(seed: int) -> tuple[str, list[BibliographyEntry]]:
    """A list, and what a person reads in it."""
    random = Random(seed)  # noqa: S311
    styles, layout = draw_writing(random)
    return _write(styles, layout, random)


def draw_writing(random: Random) -> tuple[list[Style], Layout]:
    """The style of a list, or its two styles, and what stands around."""
    draw = draw_informal if random.random() < 0.35 else draw_formal
    styles = [draw(random)]
    if random.random() < 0.1:
        styles.append(draw(random))
    return styles, _draw_layout(random, styles[0])


def _write(
    styles: Sequence[Style], layout: Layout, random: Random
) -> tuple[str, list[BibliographyEntry]]:
    works = _works(styles[0], layout, random)
    lines = [*layout.head.split("\n")]
    entries: list[BibliographyEntry] = []
    if layout.unit == "row":
        lines += ["| Author | Title | Year | Published | Link |", "|---|---|---|---|---|"]
    for number, (heading, members) in enumerate(_sections(layout, works)):
        lines += [*heading, ""] if layout.unit != "row" else []
        if layout.has_odd and number == 1:
            lines += [random.choice(_ODD), ""]
        for at, work in enumerate(members):
            above = members[at - 1] if at else None
            is_repeated = bool(layout.repeated and above and above.people == work.people)
            style = random.choice(styles)
            entry, text = _entry(
                style, layout, work, random, len(lines) + 1, is_repeated=is_repeated
            )
            entries.append(entry)
            lines += _numbered(text, layout, len(entries))
        lines.append("")
    lines += layout.foot.split("\n")
    return "\n".join(lines), entries


def _works(style: Style, layout: Layout, random: Random) -> list[LibraryWork]:
    """Works that the style can write without doubt."""
    works = [work for work in WORKS if _is_clear(work, style, layout)]
    works = random.sample(works, min(len(works), layout.number))
    if not layout.repeated:
        return works
    works.sort(key=lambda work: work.people[0][1])
    for at in range(1, len(works), 3):
        if "edited book" not in {works[at].kind, works[at - 1].kind}:
            works[at] = replace(works[at], people=works[at - 1].people)
    return works


def _is_clear(work: LibraryWork, style: Style, layout: Layout) -> bool:
    if layout.unit == "row":
        return work.kind in {"book", "article"}
    if not style.template:
        title = (
            style.article_title if work.kind in {"chapter", "article", "news"} else style.book_title
        )
        is_plain = title in {"{}", "{}.", "{},"}
        between = style.imprint if work.kind not in {"chapter", "article", "news"} else title
        return not is_plain or not ("," in work.title and "," in between)
    is_bare = not any(
        mark in style.template for mark in ("*{t}", "_{t}", "[{t}", "“{t}", '"{t}', "**{t}")
    )
    if "{w}" not in style.template:
        return work.kind != "news" and len(work.title.split()) > 2
    if work.people[0][0] == "" and "'s *" in style.template:
        return False
    return not is_bare or (
        len(work.title.split()) > 1 and "," not in work.title and work.kind != "news"
    )


def _sections(
    layout: Layout, works: Sequence[LibraryWork]
) -> Iterator[tuple[list[str], list[LibraryWork]]]:
    """The lines of a heading, and the works below it."""
    if layout.headings == "none":
        yield ["## Works cited"], list(works)
    elif layout.headings == "kinds":
        for heading, kinds in _KINDS.items():
            yield [f"## {heading}"], [work for work in works if work.kind in kinds]
    elif layout.headings == "decades":
        for start, end in ((1950, 1979), (1980, 1999), (2000, 2022)):
            yield [f"## {start}–{end}"], [work for work in works if start <= work.year <= end]
    else:
        size = 3 if layout.headings == "weeks" else 4
        for number, at in enumerate(range(0, len(works), size)):
            members = list(works[at : at + size])
            facts = {"n": number + 1, "topic": _TOPICS[number % 8], "day": _DAYS[number % 7]}
            week = layout.headings == "weeks"
            heading = f"## {layout.week.format(**facts) if week else _SUBJECTS[number % 6]}"
            if layout.demands and len(members) > 1:
                yield [heading, "", layout.demands[0]], members[:-1]
                yield [layout.demands[1]], members[-1:]
            else:
                yield [heading], members


def _entry(
    style: Style, layout: Layout, work: LibraryWork, random: Random, line: int, *, is_repeated: bool
) -> tuple[BibliographyEntry, list[str]]:
    """What a person reads in an entry, and its lines without a bullet."""
    if layout.unit == "row":
        return _row(layout, work, line)
    read = written(style, work, random, names=layout.repeated if is_repeated else "")
    text = read.text
    link = layout.link if random.random() < 0.9 else ""
    task = random.choice(_TASKS) if layout.headings == "weeks" else ""
    if layout.headings == "weeks" and work.kind in {"book", "edited book"} and text.endswith("."):
        task = random.choice(_PARTS) or task
    note = random.choice(_NOTES) if layout.has_notes else ""
    text += task + link.format(url=work.url)
    lines = [text]
    if note and layout.note_place == "dash":
        lines = [f"{text} — {note}"]
    elif note:
        lines += {"nested": [f"  - {note}"], "indented": ["", f"  {note}"], "break": [f"  {note}"]}[
            layout.note_place
        ]
        lines[0] += "  " if layout.note_place == "break" else ""
    url = work.url if read.has_url or link else ""
    entry = BibliographyEntry(
        line=line, read=read, url=url, kind=work.kind, link=link, task=task, is_repeated=is_repeated,
        note=layout.note_place if note else "",
    )  # fmt: skip
    return entry, lines


def _row(layout: Layout, work: LibraryWork, line: int) -> tuple[BibliographyEntry, list[str]]:
    names = " and ".join(f"{given} {family}" for given, family in work.people)
    published = work.container or work.publisher
    link = f"[link]({work.url})" if layout.link else ""
    read = Written(
        text=f"| {names} | {work.title} | {work.year} | {published} | {link} |",
        title=work.title,
        people=tuple(family for _, family in work.people),
        venue=published,
        year=work.year,
        has_url=False,
    )
    url = work.url if link else ""
    entry = BibliographyEntry(
        line=line,
        read=read,
        url=url,
        kind=work.kind,
        link=link,
        task="",
        note="",
        is_repeated=False,
    )
    return entry, [read.text]


def _numbered(lines: list[str], layout: Layout, number: int) -> list[str]:
    """The lines of an entry with its bullet, or as a paragraph."""
    unit = layout.unit
    if unit == "row":
        return lines
    if unit in {"", "hard break", "wrapped", "[1] "}:
        first = f"[{number}] {lines[0]}" if unit == "[1] " else lines[0]
        if unit == "wrapped":
            return [*_wrapped(first), *_flush(lines[1:]), ""]
        if unit == "hard break" and len(lines) == 1:
            return [f"{first}  "]
        return [first, *_flush(lines[1:]), ""]
    bullet = unit.replace("1", str(number))
    indent = " " * (len(bullet) - 2)
    return [f"{bullet}{lines[0]}", *(f"{indent}{line}" if line else "" for line in lines[1:])]


def _flush(lines: Sequence[str]) -> list[str]:
    """Notes below a paragraph, which are not indented."""
    return [line.strip() for line in lines]


def _wrapped(text: str) -> list[str]:
    """A paragraph with a line break after about 70 characters, the rest indented as it hangs."""
    lines = [""]
    for word in text.split(" "):
        if (
            len(lines[-1]) + len(word) > 70
            and not word.startswith(("-", "(", "#"))
            and word[:1].isalpha()
        ):
            lines.append("  ")
        lines[-1] += word if not lines[-1].strip() else f" {word}"
    return lines
