"""Lists of items as computing and science write them, in the shapes of `shapes`."""

from collections.abc import Iterator, Sequence
from random import Random
from textwrap import wrap

from tests.readinglist.made_up.items.shapes import (
    HEADS,
    KEYS,
    LABELS,
    LINKS,
    MARKS,
    NOTES,
    PEOPLE,
    PERSONS,
    TAGS,
    TOPICS,
    ItemShape,
)
from tests.readinglist.made_up.items.works import ITEM_WORKS, ItemWork
from tests.readinglist.made_up.random_shapes import Expected

__all__ = ["write_items"]


def write_items(shapes: Sequence[ItemShape], random: Random) -> tuple[str, list[Expected]]:
    """A list in the shapes, one of them in each section, and what a person reads in it."""
    number = random.choice([3, 5, 8, 9, 10, 11, 12, 13, 14])
    works = random.sample(ITEM_WORKS, number)
    first = shapes[0]
    lines = ["# Papers on social insects and machines", ""]
    if first.surroundings in {"intro", "all"}:
        lines += ["What our group reads. Pull requests are welcome.", ""]
    expected: list[Expected] = []
    label = random.choice(["Paper", "Article", "Reading", "Publication"])
    for at, (heading, members) in enumerate(_sections(first.headings, works, random)):
        shape = shapes[at % len(shapes)]
        if heading:
            lines += [f"## {heading}", ""]
        if shape.unit == "row":
            lines += _table_head(shape)
        for place, work in enumerate(members, 1):
            entry = _Entry(shape, work, random, label)
            expected.append(entry.expected(len(lines) + 1))
            lines += entry.lines(place)
        lines.append("")
    if first.surroundings in {"tools", "all"}:
        lines += [
            "## Tools",
            "",
            "- [hivekit](https://github.com/bee/hivekit) - A toolbox for hives.",
            "- [combplot](https://github.com/bee/combplot) - Draws combs.",
            "",
        ]
    if first.surroundings in {"license", "all"}:
        lines += ["## License", "", "CC0", ""]
    return "\n".join(lines), expected


def _sections(
    headings: str, works: Sequence[ItemWork], random: Random
) -> Iterator[tuple[str, list[ItemWork]]]:
    style = random.choice(HEADS)
    if headings == "none":
        yield "", [*works]
    elif headings == "years":
        ordered = sorted({work.year for work in works}, reverse=True)
        for year in ordered:
            yield str(year), [work for work in works if work.year == year]
    elif headings == "venues":
        for work in works:
            yield f"{work.venue} {work.year}", [work]
    else:
        count = min(len(works), random.choice([1, 2, 3]))
        topics = random.sample(TOPICS, count)
        for at, topic in enumerate(topics):
            heading = style.format(topic, n=at + 1)
            week = f"{random.choice(['Week', 'Lecture'])} {at + 1}: {topic}"
            yield (week if headings == "weeks" else heading), [*works[at::count]]


class _Entry:
    """One work in a shape."""

    def __init__(self, shape: ItemShape, work: ItemWork, random: Random, label: str) -> None:
        self.shape = shape
        self.work = work
        self.random = random
        self.label = label
        self.parts = shape.order.split()
        if len(self.parts) > 1 and random.random() < _SHARE_INCOMPLETE and shape.unit != "row":
            self.parts.remove(random.choice([part for part in self.parts if part != "title"]))

    def expected(self, line: int) -> Expected:
        """What a person reads in the entry, which begins in a line."""
        shape, work = self.shape, self.work
        families = [family for _, family in work.authors] if "people" in self.parts else []
        names_first = "et_al" in shape.people or shape.people == "one_surname"
        has_venue = {"venue", "edition"} & {*self.parts} or shape.headings == "venues"
        has_year = {"year", "edition"} & {*self.parts} or shape.headings in {"years", "venues"}
        is_linked = shape.link not in {"none", "relative", "angle"}
        is_linked = is_linked or "link" in shape.key or shape.label == "link"
        return Expected(
            line=line,
            title=work.title,
            authors=families[:1] if names_first else families,
            venue=work.venue if has_venue else "",
            year=work.year if has_year else 0,
            links=[work.url] if is_linked else [],
        )

    def lines(self, place: int) -> list[str]:
        """The lines of the entry, which has a place in its section."""
        unit = self.shape.unit
        if unit == "row":
            links, remark = self._links_and_remark()
            cells = [*map(self._part, self.parts), links.strip() or "-", remark.strip()]
            return [f"| {' | '.join(cells)} |"]
        if unit in {"heading", "bold line"}:
            title, *rest = self._parts_and_links()
            first = f"### {title}" if unit == "heading" else f"**{title}**"
            return [first, "", *(line for text in rest for line in (text, ""))]
        bullet = f"{place}. " if unit == "1." else _BULLETS.get(unit, "- ")
        indent = " " * len(bullet)
        if unit in {"nested", "break"}:
            first, *rest = self._parts_and_links()
            first = f"{bullet}{self._front()}{first}"
            if unit == "nested":
                return [first, *(f"{indent}- {text}" for text in rest)]
            texts = [first, *(indent + text for text in rest)]
            end = "<br>" if self.shape.separators[0] == ", " else "  "
            return [*(text + end for text in texts[:-1]), texts[-1]]
        text = "".join([self._front(), self._body(), *self._links_and_remark()])
        blank = [""] if "paragraph" in unit else []
        if "wrapped" not in unit:
            return [bullet + text, *blank]
        first, *rest = wrap(text, 76, break_long_words=False, break_on_hyphens=False)
        indent = indent if self.shape.separators[0] != ", " else ""
        return [bullet + first, *(indent + line for line in rest), *blank]

    def _front(self) -> str:
        """The label and the key in front."""
        shape, work = self.shape, self.work
        is_topic = shape.key_is_topic == "yes"
        key = TOPICS[work.number % len(TOPICS)] if is_topic else work.short
        label = LABELS[shape.label].format(label=self.label, url=work.url)
        return label + KEYS[shape.key].format(key=key, url=work.url)

    def _body(self) -> str:
        """All parts, with the links that go around them."""
        link, at = self.shape.link, self.parts.index("title")
        if link == "whole":
            return f"[{self._joined(self.parts)}]({self.work.url})"
        if link != "head":
            return self._joined(self.parts)
        if not at:
            return f"{self._joined(self.parts)} [pdf]({self.work.url})"
        mark = self.shape.separators[(at - 1) % 3]
        if mark not in {": ", ", ", " - ", ". "}:
            mark = " " if self.shape.title != "plain" else ": "
        head = self._joined(self.parts[:at])
        return f"[{head}]({self.work.url}){mark}{self._joined(self.parts[at:])}"

    def _joined(self, parts: Sequence[str]) -> str:
        """Parts with the separators between, as they are usual beside brackets and stops."""
        joined = self._part(parts[0])
        for at, part in enumerate(parts[1:]):
            text, mark = self._part(part), self.shape.separators[at % 3]
            if (
                mark.strip() in {".", ",", ";"}
                and text.lstrip("*_")[0] in "([`"
                and "](" not in text
            ):
                mark = " "
            ends = joined.rstrip('"”*_)')[-1] in ".?!"
            if ends and (mark[0] == "." or (mark[0] == "," and joined[-1] in ".?!")):
                mark = " "
            are_letters = joined[-1].isalpha() and text[0].isalnum()
            if mark == " " and are_letters and part != "year":
                mark = ", "
            joined += mark + text
        return joined

    def _parts_and_links(self) -> list[str]:
        """Each part, and the links and the remark together."""
        tail = "".join(self._links_and_remark()).strip(" ,|-")
        return [*map(self._part, self.parts), *([tail] if tail else [])]

    def _links_and_remark(self) -> tuple[str, str]:
        shape, random = self.shape, self.random
        code = f"https://github.com/hive/{self.work.short.lower()}"
        links = LINKS[shape.link].format(url=self.work.url, code=code)
        if random.random() >= _SHARE_WITH_REMARK:
            return links, ""
        return links, shape.remark.format(
            person=random.choice(PERSONS),
            tag=random.choice(TAGS),
            note=random.choice(NOTES),
            code=code,
        )

    def _part(self, part: str) -> str:
        """The text of one part."""
        shape, work = self.shape, self.work
        if part == "title":
            return self._title()
        if part == "people":
            return MARKS[shape.people_mark].format(shape.by + PEOPLE[shape.people](work.authors))
        if part == "year":
            return MARKS[shape.year].format(work.year)
        return MARKS[shape.venue_mark].format(
            self._edition() if part == "edition" else self._venue()
        )

    def _title(self) -> str:
        shape, work = self.shape, self.work
        is_quoted = shape.title in {"quoted", "curly"} and '"' in work.title
        mark = ("plain" if shape.link == "whole" else "italic") if is_quoted else shape.title
        addresses = {
            "title": work.url,
            "title + code": work.url,
            "relative": f"papers/{work.year}-{work.number}.pdf",
            "angle": f"<papers/{work.authors[0][1]} {work.year} {work.short}.pdf>",
        }
        text = MARKS[mark].format(work.title)
        return f"[{text}]({addresses[shape.link]})" if shape.link in addresses else text

    def _venue(self) -> str:
        shape, work = self.shape, self.work
        begin = 17 * work.number
        facts = {"a": work.number + 2, "b": work.number % 4 + 1, "c": begin, "d": begin + 14}
        numbered = shape.numbered if work.kind == "journal" else "{venue}"
        venue = numbered.format(venue=work.venue, **facts)
        has_in = shape.venue.lower().startswith("in ") and work.kind != "book"
        return shape.venue.format(venue=venue) if has_in or not work.kind else venue

    def _edition(self) -> str:
        shape, work, venue = self.shape, self.work, self._venue()
        is_of_acronyms = shape.edition in {"{venue}'{yy}", "{year} {venue}"}
        has_digits = shape.edition == "{venue} {year}" and venue[-1].isdigit()
        is_other = is_of_acronyms and bool(work.kind or ("yy" in shape.edition and " " in venue))
        form = "{venue}, {year}" if is_other or has_digits else shape.edition
        return form.format(venue=venue, year=work.year, yy=f"{work.year % 100:02}")


_SHARE_INCOMPLETE = 0.04
_SHARE_WITH_REMARK = 0.5
_BULLETS = {"*": "* ", "+": "+ ", "- [ ]": "- [ ] ", "paragraph": "", "wrapped paragraph": ""}


def _table_head(shape: ItemShape) -> list[str]:
    names = {
        "title": "Title",
        "people": "Authors",
        "year": "Year",
        "venue": "Venue",
        "edition": "Venue",
    }
    heads = [names[part] for part in shape.order.split()] + ["Link", "Notes"]
    return [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
