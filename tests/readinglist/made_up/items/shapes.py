"""Shapes of items as computing and science write them, drawn at random.

A shape says which parts an entry has, in which order, how each part is written, what stands between
them, and where the link is. Only what a person reads without doubt is drawn.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from random import Random

from tests.readinglist.made_up.shapes import AUTHORS, People

__all__ = [
    "HEADS",
    "KEYS",
    "LABELS",
    "LINKS",
    "MARKS",
    "NOTES",
    "PEOPLE",
    "PERSONS",
    "TAGS",
    "TOPICS",
    "ItemShape",
    "draw_item_shapes",
    "features",
]

_ORDERS = (
    "title",
    "title people",
    "title people edition",
    "title edition people",
    "title edition",
    "people title",
    "people title edition",
    "people year title",
    "people year title venue",
    "people title venue year",
    "year title",
    "year title people",
    "year people title",
    "year venue title",
    "edition title",
    "edition title people",
    "edition people title",
    "venue year title people",
    "title people year",
    "title year",
    "title year people",
    "title year venue",
    "title venue people year",
    "title people venue year",
    "people edition title",
    "people year venue title",
    "title people year venue",
)
KEYS = {
    "": "",
    "colon": "{key}: ",
    "bold colon": "**{key}**: ",
    "bold dash": "**{key}** - ",
    "square": "[{key}] ",
    "bold square": "**[{key}]** ",
    "code": "`{key}` ",
    "linked dash": "[{key}]({url}) - ",
    "linked colon": "[{key}]({url}): ",
    "bold linked": "[**{key}**]({url}) ",
}
LABELS = {
    "": "",
    "colon": "{label}: ",
    "bold": "**{label}**: ",
    "square": "[{label}] ",
    "picture": "📄 ",
    "link": "[[{label}]]({url}) ",
    "bold square": "**[{label}]** ",
}
PEOPLE: dict[str, Callable[[People], str]] = {
    **AUTHORS,
    "one_surname": lambda people: people[0][1],
    "surname_et_al": lambda people: people[0][1] + (" et al." if len(people) > 1 else ""),
    "surnames_ampersand": lambda people: AUTHORS["surnames_and"](people).replace(" and ", " & "),
    "ampersand": lambda people: AUTHORS["authors_and"](people).replace(" and ", " & "),
}
_FULL = {"authors", "authors_and", "ampersand", "full_et_al", "et_al", "ieee"}
_SURNAMES = {"surnames", "surnames_and", "surnames_ampersand", "surname_et_al", "one_surname"}
MARKS = {
    "plain": "{}",
    "bold": "**{}**",
    "italic": "*{}*",
    "underscores": "_{}_",
    "quoted": '"{}"',
    "curly": "“{}”",
    "round": "({})",
    "square": "[{}]",
    "code": "`{}`",
    "bold round": "(**{}**)",
}
_VENUES = ("{venue}", "{venue}", "{venue}", "In {venue}", "in {venue}", "Proc. {venue}")
_NUMBERED = (
    "{venue}",
    "{venue}",
    "{venue} {a}({b}), {c}-{d}",
    "{venue} {a}({b}): {c}–{d}",
    "{venue}, {a}:{c}–{d}",
    "{venue}, vol. {a}, no. {b}, pp. {c}-{d}",
)
_EDITIONS = (
    "{venue} {year}",
    "{venue}, {year}",
    "{venue} ({year})",
    "{year} {venue}",
    "{venue}'{yy}",
)
LINKS = {
    "title": "",
    "whole": "",
    "head": "",
    "key": "",
    "none": "",
    "relative": "",
    "angle": "",
    "pdf": " [pdf]({url})",
    "[pdf]": " [[PDF]]({url})",
    "(pdf)": " ([pdf]({url}))",
    "paper, code": " [Paper]({url}), [Code]({code})",
    "comma": ", [paper]({url})",
    "bars": " | [Paper]({url}) | [Code]({code})",
    "address": " {url}",
    "<address>": " <{url}>",
    "badge": " [![Paper](https://img.shields.io/badge/Paper-PDF-red)]({url})",
    "escaped": r" \[[link]({url})\]",
    "title + code": " [[code]({code})]",
}
_REMARKS = (
    "",
    "",
    "",
    "",
    " (presented by {person})",
    " ⭐",
    " `{tag}`",
    " *(optional)*",
    " - {note}",
    " [[slides]({code}/slides)]",
    " ({note})",
)
NOTES = ("a classic", "still worth reading", "good introduction to the topic", "read this first")
TAGS = ("survey", "theory", "must-read", "benchmark")
PERSONS = ("Elena", "Marcus", "Yusuf", "Birgit")
TOPICS = (
    "Routing",
    "Memory and Caches",
    "Learning",
    "Consensus",
    "Formal Methods",
    "Interaction",
    "Storage Systems",
    "Evolution",
)
HEADS = ("{}", "{}", "{} 🐝", "{} papers", "1.{n} {}", "{}:", "[{}](#top)", "<a name='s{n}'></a>{}")
_UNITS = (
    "-",
    "-",
    "*",
    "*",
    "+",
    "1.",
    "- [ ]",
    "paragraph",
    "row",
    "heading",
    "bold line",
    "wrapped",
    "wrapped paragraph",
    "nested",
    "break",
)
_SEPARATORS = (
    ", ",
    ", ",
    ". ",
    ". ",
    " - ",
    " - ",
    ": ",
    " | ",
    " — ",
    " – ",
    " / ",
    "; ",
    " · ",
    " ",
    " ",
)


@dataclass(frozen=True, kw_only=True)
class ItemShape:
    """How all entries of a section are written."""

    unit: str
    order: str
    key: str
    key_is_topic: str
    label: str
    people: str
    people_mark: str
    by: str
    title: str
    year: str
    venue: str
    numbered: str
    venue_mark: str
    edition: str
    separators: tuple[str, ...]
    link: str
    remark: str
    headings: str
    surroundings: str


def draw_item_shapes(random: Random) -> list[ItemShape]:
    """The shapes of a list, mostly one."""
    number = 2 if random.random() < 0.15 else 1
    first, *others = [_draw(random) for _ in range(number)]
    return [first, *(replace(other, headings=first.headings) for other in others)]


def _draw(random: Random) -> ItemShape:
    while True:
        order = random.choice(_ORDERS)
        link = random.choice([*LINKS, "title", "title", "title", "whole", "whole", "head"])
        shape = ItemShape(
            unit=random.choice(_UNITS),
            order=order,
            key=random.choice(["", "", "", "", *KEYS]),
            key_is_topic=random.choice(["yes", "no"]),
            label=random.choice(["", "", "", "", "", "", *LABELS]),
            people=random.choice(list(PEOPLE)),
            people_mark=random.choice(["plain"] * 8 + ["italic", "round", "bold", "square"]),
            by=random.choice(["", "", "", "by "]),
            title=random.choice(
                ["plain"] * 5 + ["bold", "italic", "underscores", "quoted", "curly"]
            ),
            year=random.choice(["plain", "plain", "round", "round", "square", "bold", "code"]),
            venue=random.choice(_VENUES),
            numbered=random.choice(_NUMBERED),
            venue_mark=random.choice(
                ["plain"] * 4 + ["italic", "bold", "round", "code", "square", "bold round"]
            ),
            edition=random.choice(_EDITIONS),
            separators=tuple(random.choice(_SEPARATORS) for _ in range(3)),
            link=link,
            remark=random.choice(_REMARKS),
            headings=random.choice(
                ["none", "topics", "topics", "topics", "years", "weeks", "venues"]
            ),
            surroundings=random.choice(["", "intro", "tools", "license", "all"]),
        )
        if random.random() < 0.6:
            shape = replace(shape, separators=(shape.separators[0],) * 3)
        if _is_plain_to_a_person(shape):
            return shape


def _is_plain_to_a_person(shape: ItemShape) -> bool:
    """Whether a person sees what is what: what one mark cannot part is not drawn."""
    return all(rule(shape, shape.order.split()) for rule in _RULES)


def _is_title_marked(shape: ItemShape) -> bool:
    return shape.title != "plain" or shape.link in {"title", "relative", "angle", "title + code"}


def _joins(shape: ItemShape, parts: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for at, (left, right) in enumerate(pairwise(parts)):
        yield left, shape.separators[at % 3], right


def _is_marked(shape: ItemShape, part: str) -> bool:
    if part == "title":
        return _is_title_marked(shape)
    if part == "year":
        return shape.year != "plain"
    if part == "people":
        return shape.people_mark != "plain"
    return shape.venue_mark != "plain"


def _spaces_part(shape: ItemShape, parts: Sequence[str]) -> bool:
    for left, mark, right in _joins(shape, parts):
        pair = {left, right}
        marked = _is_marked(shape, left) or _is_marked(shape, right)
        if mark == " " and not marked and not (pair == {"people", "year"} or left == "year"):
            return False
        if mark == " " and "people" in pair and pair & {"venue", "edition"} and not marked:
            return False
        if mark in {" / ", "; ", " · "} and len(parts) == 1:
            return False
    return True


def _commas_part(shape: ItemShape, parts: Sequence[str]) -> bool:
    for left, mark, right in _joins(shape, parts):
        if mark in {", ", "; "} and {left, right} == {"title", "people"}:
            if not _is_title_marked(shape) and shape.people not in _FULL and left == "title":
                return False
            if (
                not _is_title_marked(shape)
                and shape.people
                in {"surnames", "authors", "apa", "vancouver", "authors_bibtex", "chicago"}
                and right == "title"
            ):
                return False
        if (
            mark == ", "
            and left == "people"
            and right in {"venue", "edition"}
            and not _is_marked(shape, right)
            and shape.people in {"surnames", "chicago"}
        ):
            return False
        if (
            mark == ", "
            and left in {"venue", "edition"}
            and right in {"people", "title"}
            and not (_is_marked(shape, left) or _is_marked(shape, right))
        ):
            return False
    return True


def _colons_part(shape: ItemShape, parts: Sequence[str]) -> bool:
    for left, mark, right in _joins(shape, parts):
        if mark == ": " and left == "title" and not (right == "people" and shape.people in _FULL):
            return False
        if mark == ": " and right in {"year", "venue", "edition"}:
            return False
        if mark == ". " and right == "year" and left != "people" and shape.year != "plain":
            return False
    return True


def _surnames_stand_in_front(shape: ItemShape, parts: Sequence[str]) -> bool:
    """Family names alone are read as such in front, or beside their year, or in brackets."""
    if "people" not in parts or shape.people not in _SURNAMES:
        return True
    at = parts.index("people")
    if shape.people == "one_surname":
        return (
            at == 0
            and len(parts) > 1
            and parts[1] in {"title", "year"}
            and shape.separators[0] != ". "
        )
    return at == 0 or shape.people_mark == "round" or "year" in parts[at + 1 : at + 2]


def _by_is_behind_titles(shape: ItemShape, parts: Sequence[str]) -> bool:
    if not shape.by:
        return True
    return (
        "people" in parts
        and parts.index("people") > parts.index("title")
        and shape.people in _FULL
        and shape.people_mark in {"plain", "italic"}
    )


def _keys_are_apart(shape: ItemShape, parts: Sequence[str]) -> bool:
    is_linked = "linked" in shape.key
    if not shape.key or shape.link == "key":
        return is_linked or shape.link != "key"
    has_two_links = is_linked and shape.link != "none"
    is_taken = bool(shape.label) or shape.unit in {"row", "heading", "bold line"}
    if has_two_links or is_taken or (is_linked and shape.key_is_topic == "yes"):
        return False
    if parts[0] != "title":
        is_marked = shape.key in {"square", "bold square", "bold colon", "code"}
        return is_marked and parts[0] == "people" and shape.people_mark == "plain"
    # "**Nests**: How ants dig" can be all of a title.
    return shape.key not in {"colon", "bold colon"} or _is_title_marked(shape)


def _labels_are_apart(shape: ItemShape, parts: Sequence[str]) -> bool:
    if shape.label and shape.unit in {"row", "heading", "bold line"}:
        return False
    if shape.label == "link" and shape.link != "none":
        return False
    return not shape.label or shape.label in {"picture", "link"} or parts[0] in {"title", "people"}


def _links_hold(shape: ItemShape, parts: Sequence[str]) -> bool:
    """What a link's label can hold: no other link, no code; its parts have marks between."""
    has_head = parts[0] in {"people", "year"} and len(parts) > 1 and "title" in parts[1:3]
    if shape.link == "head":
        return has_head and shape.unit not in {"row", "heading", "bold line", "nested", "break"}
    if shape.link == "whole":
        return (
            shape.unit not in {"row", "heading", "bold line", "nested", "break"}
            and shape.title in {"plain", "quoted", "curly"}
            and shape.people_mark in {"plain", "round"}
            and shape.venue_mark in {"plain", "italic", "round"}
            and shape.year in {"plain", "round"}
            and not shape.by
        )
    if shape.unit in {"heading", "bold line"}:
        return shape.title == "plain" and shape.link not in {"relative", "angle"}
    return True


def _units_hold(shape: ItemShape, parts: Sequence[str]) -> bool:
    if shape.unit in {"heading", "bold line", "nested"}:
        return (
            parts[0] == "title" and not shape.key and not (shape.label and shape.unit != "nested")
        )
    if shape.unit == "row":
        return (
            len(parts) > 1 and shape.link not in {"bars", "comma"} and " | " not in shape.separators
        )
    if shape.unit in {"paragraph", "wrapped paragraph"}:
        return len(parts) > 1 and ("people" in parts or "edition" in parts)
    return True


def _editions_hold(shape: ItemShape, parts: Sequence[str]) -> bool:
    """Venues and years are not said twice; short forms have brackets that differ from theirs."""
    if shape.headings == "venues" and {"venue", "edition", "year"} & {*parts}:
        return False
    if shape.headings == "years" and {"year", "edition"} & {*parts}:
        return False
    if shape.venue_mark in {"round", "bold round"} and "(" in shape.edition + shape.numbered:
        return False
    if shape.venue in {"In {venue}", "in {venue}"} and parts[0] in {"venue", "edition", "year"}:
        return False
    if shape.edition == "{venue}'{yy}" and shape.numbered != "{venue}":
        return False
    return not (shape.edition == "{year} {venue}" and shape.venue != "{venue}")


def _separators_are_usual(shape: ItemShape, parts: Sequence[str]) -> bool:
    if shape.unit in {"row", "heading", "bold line", "nested", "break"}:
        return True
    for left, mark, right in _joins(shape, parts):
        if mark in {" / ", " · ", "; "} and len({*shape.separators}) > 1:
            return False
        if (
            {left, right} == {"people", "title"}
            and mark == " "
            and shape.people in _SURNAMES
            and not _is_title_marked(shape)
        ):
            return False
        if (
            mark == " "
            and left == "year"
            and right == "title"
            and not (_is_marked(shape, left) or _is_marked(shape, right))
        ):
            return False
        if (
            mark == " "
            and left == "title"
            and not _is_title_marked(shape)
            and not _is_marked(shape, right)
        ):
            return False
    return True


def _forms_are_usual(shape: ItemShape, parts: Sequence[str]) -> bool:
    """What a person reads but hardly anyone writes is not drawn."""
    marks = {*shape.separators}
    is_unusual = (
        (parts == ["title"] and shape.link == "none"),
        (shape.people in {"authors_bibtex", "chicago", "apa"} and shape.people_mark != "plain"),
        (shape.people_mark == "bold" and parts[0] != "people"),
        ("round" in shape.venue_mark and shape.year == "round" and "venue" in parts),
        (shape.link == "bars" and shape.separators[0] not in {" | ", " - ", ". "}),
        (shape.venue_mark == "square" and shape.link in {"[pdf]", "escaped"}),
        len(marks) > 1
        and not marks <= {", ", ". ", ": ", " "}
        and not marks <= {" - ", ", ", " ", ": "},
    )
    return not any(is_unusual)


_RULES = (
    _forms_are_usual,
    _spaces_part,
    _commas_part,
    _colons_part,
    _surnames_stand_in_front,
    _by_is_behind_titles,
    _keys_are_apart,
    _labels_are_apart,
    _links_hold,
    _units_hold,
    _editions_hold,
    _separators_are_usual,
)


def features(shape: ItemShape) -> Iterator[str]:
    """Each feature of a shape as text, for counting which are misread."""
    for field in fields(shape):
        value = getattr(shape, field.name)
        yield f"{field.name}={value}"
