"""Lists whose units are drawn at random: what one entry is, how little it tells, and what is none.

A style is one way for all entries of a list; what stands around them is drawn too.
"""

from collections.abc import Sequence
from random import Random

from tests.readinglist.made_up.units.pages import ExpectedUnit, Page, UnitStyle
from tests.readinglist.made_up.units.works import OTHER_THINGS, WORKS
from tests.readinglist.made_up.units.writers import BULLETS, WRITERS, bullet_of
from tests.readinglist.made_up.works import Listed

__all__ = ["write_units"]

_INTRO = (
    "Some notes on what our group reads.",
    "A list of papers that we like. Pull requests are welcome!",
    "",
)
_TOPICS = ("Nest choice", "Foraging", "Methods", "Communication", "Evolution")
_PAPERS = ("Papers", "Reading list", "Publications", "References")


def write_units(style: UnitStyle, random: Random) -> tuple[str, list[ExpectedUnit]]:
    """A list in a style, and what a person reads in it."""
    page = Page(random)
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


def _begin(page: Page, style: UnitStyle) -> None:
    if style.front == "matter":
        page.add("---", "layout: page", 'title: "Papers"', "tags:", "  - reading", "---", "")
    if style.front == "div":
        page.add('<div markdown="1">', "")
    page.add("# Papers on social insects", "", page.random.choice(_INTRO), "")
    if style.front == "liquid":
        page.add(
            "{% include toc.html %}",
            "",
            "{% include alert.html class='info' text=\"",
            "Reading is optional.",
            '"%}',
            "",
        )
    if style.front == "hugo":
        page.add(
            "{{< hint info >}}", "Reading is optional.", "{{< /hint >}}", "", "{{< toc >}}", ""
        )
    if style.front == "contents" and style.headings != "none":
        names = {"years": ("2020", "2019")}.get(style.headings, (*_TOPICS[:3], *(_PAPERS[:1])))
        page.add(
            "## Contents",
            "",
            *(f"- [{name}](#{name.lower().replace(' ', '-')})" for name in names),
            "",
        )


def _sections(
    style: UnitStyle, works: Sequence[Listed], random: Random
) -> list[tuple[str, list[Listed]]]:
    if style.headings == "years":
        years = sorted({work.year for work in works}, reverse=True)
        return [(str(year), [work for work in works if work.year == year]) for year in years]
    if style.headings == "topics" and len(works) > 5:
        topics = random.sample(_TOPICS, 2)
        return [(topics[0], list(works[::2])), (topics[1], list(works[1::2]))]
    return [("" if style.headings == "none" else random.choice(_PAPERS), list(works))]


def _write_members(page: Page, style: UnitStyle, works: Sequence[Listed]) -> None:
    """Some works in the style, with another thing between them where such are mixed in."""
    if style.place != "mixed":
        WRITERS[style.unit](page, style, works)
        return
    half = len(works) // 2
    WRITERS[style.unit](page, style, works[:half] or works)
    if page.lines[-1] == "":
        page.lines.pop()
    bullet = bullet_of(style, half + 1) if style.unit in BULLETS else "- "
    item = page.random.choice(OTHER_THINGS[style.others[0]].items)
    page.add(bullet + item)
    if works[half:] and half:
        WRITERS[style.unit](page, style, works[half:])
    page.add("")


def _other_section(page: Page, kind: str) -> None:
    things = OTHER_THINGS[kind]
    items = page.random.sample(things.items, min(3, len(things.items)))
    page.add(f"## {page.random.choice(things.headings)}", "", *(f"- {item}" for item in items), "")
