"""The text of entries whose units are drawn at random, and the pages that they are written on."""

from dataclasses import dataclass, field
from random import Random

from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.units.works import describe
from tests.readinglist.made_up.works import Listed

__all__ = ["ADDRESSES", "ExpectedUnit", "Page", "UnitStyle", "address_of", "facts_of", "text_of"]


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


ADDRESSES = {
    "doi": "https://doi.org/10.5555/made.up.{n}",
    "arxiv": "https://arxiv.org/abs/1703.0{n}",
    "pdf": "https://www.cs.hive.edu/~bee/papers/w{n}.pdf",
    "journal": "https://www.nature.com/articles/s{n}",
    "publisher": "https://ieeexplore.ieee.org/document/8{n}",
    "relative": "papers/w{n}.pdf",
    "notes": "notes/w{n}.md",
    "angle": "<papers/Hive {n}.pdf>",
}
"""What links lead to, and the addresses; those without a host are not listed as links."""


def _families(style: UnitStyle, work: Listed) -> tuple[str, ...]:
    names = tuple(family for _, family in work.authors)
    if style.unit == "below author":
        return names[:1]
    if "a" not in style.says:
        return ()
    return names[:1] if style.people == "full_et_al" else names


def text_of(form: str, style: UnitStyle, work: Listed, random: Random) -> str:
    """An entry's text; a title's mark at its end takes the place of a stop."""
    title = work.title
    if '"{title' in form:
        title = title.replace('"', "'")
    text = form.format(
        title=title,
        url=address_of(style, work),
        venue=work.venue,
        year=work.year,
        authors=AUTHORS[style.people](work.authors),
        text=describe(random) if "{text}" in form else "",
    )
    for mark in ("?", "!", "B."):
        text = text.replace(f"{mark}.", mark).replace(f"{mark},”", f"{mark}”")
    return text.replace("..", ".")


def address_of(style: UnitStyle, work: Listed) -> str:
    return ADDRESSES[style.address].format(n=work.number)


def facts_of(style: UnitStyle, work: Listed) -> dict[str, str]:
    """What an entry tells, by field."""
    facts = {
        "authors": AUTHORS[style.people](work.authors) if "a" in style.says else "",
        "venue": work.venue if "v" in style.says else "",
        "year": f"{work.year}" if "y" in style.says else "",
        "url": address_of(style, work) if "u" in style.says else "",
    }
    return {name: text for name, text in facts.items() if text}


@dataclass(slots=True)
class Page:
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
        says, url = style.says, address_of(style, work)
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
