"""How people write a book, chapter or article by hand: drawn at random, the same for a whole list.

A formal style is names, year, title, container and imprint, each in one of its usual forms. An
informal one is a template that has the title, and who wrote it, or no more than the title.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from tests.readinglist.made_up.bibliographies.works import LibraryWork, People
from tests.readinglist.made_up.shapes import AUTHORS

__all__ = ["REPEATED", "Style", "Written", "draw_formal", "draw_informal", "written"]


def _inverted(people: People) -> str:
    return "; ".join(f"{family}, {given}" for given, family in people)


def _inverted_and(people: People) -> str:
    return AUTHORS["chicago"](people).replace(", and ", " and ")


def _harvard(people: People) -> str:
    return AUTHORS["apa"](people).replace(", & ", " and ")


def _ampersand(people: People) -> str:
    return " & ".join(AUTHORS["authors_and"](people).rsplit(" and ", 1))


def _mla_et_al(people: People) -> str:
    family_first = f"{people[0][1]}, {people[0][0]}"
    return f"{family_first}, et al." if len(people) > 2 else AUTHORS["chicago"](people)


_NAMES: Mapping[str, Callable[[People], str]] = {
    **{name: AUTHORS[name] for name in ("authors_and", "chicago", "apa", "ieee", "vancouver")},
    "full_et_al": AUTHORS["full_et_al"],
    "surnames_and": AUTHORS["surnames_and"],
    "inverted": _inverted,
    "inverted_and": _inverted_and,
    "harvard": _harvard,
    "ampersand": _ampersand,
    "mla_et_al": _mla_et_al,
}
_FULL = ("authors_and", "ampersand", "full_et_al")
REPEATED = ("———", "---", r"\_\_\_", "——")
_EDITORS = (", eds.", " (eds.)", " (Eds.)", ", editors", " (ed.)", ", ed.")
_YEAR_AFTER_NAMES = (" ({}). ", " ({}) ", " ({}): ", ". {}. ", " ({}), ", ", {}. ", " {}. ")
_AFTER_NAMES = (", ", ". ", ": ", " - ", " — ", " – ")
_ARTICLE_TITLES = (
    '"{}."', "“{}.”", "“{},”", '"{},"', "'{}',", "‘{}’,", '"{}",', "“{}”,", '"{}".', "“{}.” ",
    "{}.", "{}.", "[{}]({url}).", "[“{}”]({url}),", '["{}."]({url})', "**{}**.", "“{}”", "{},",
)  # fmt: skip
_BOOK_TITLES = (
    "*{}*", "*{}*", "_{}_", "_{}_", "{}", "[*{}*]({url})", "*[{}]({url})*", "**{}**", "[{}]({url})",
    "<i>{}</i>", "***{}***",
)  # fmt: skip
_CONTAINERS = ("*{}*", "*{}*", "_{}_", "{}", "<em>{}</em>")
_VOLUMES_AND_YEAR = (
    "{c} {v}, no. {i} ({y}): {p}", "{c} {v}.{i} ({y}): {p}", "{c} {v} ({y}): {p}", "{c} ({y})",
    "{c}, vol. {v}, no. {i}, {y}, pp. {p}", "{c}, {v}({i}), {y}, pp. {p}", "{c}, {y}",
    "{c}. {y};{v}({i}):{p}", "{c} {v} ({y}), {p}", "{v} {c} {first} ({y})", "{c} {v}:{i} ({y}), {p}",
    "{c}, Vol. {v}, No. {i} ({y}), pp. {p}", "{c} {y}", "{c} {v} ({y})",
)  # fmt: skip
_VOLUMES = (
    "{c} {v}({i}): {p}", "{c}, {v}({i}), {p}", "{c}, vol. {v}, no. {i}, pp. {p}", "{c} {v}: {p}",
    "{c} {v} ({i}): {p}", "{c} {v}, no. {i}: {p}", "{c}", "{c}, {v}, {p}", "{c} {v}({i}):{p}",
    "{c}, {v}:{i}, pp {p}", "{c} {v}",
)  # fmt: skip
_IMPRINTS_AND_YEAR = (
    " ({place}: {press}, {y})", ". {place}: {press}, {y}", ". {press}, {y}", ", {press}, {y}",
    " ({press}, {y})", ". {place}: {press}; {y}", ", {place}, {press}, {y}", " ({press} {y})",
    ", ({place}: {press}, {y})", ", {place}: {press}, {y}", " ({y})", ", {y}", ". {press} ({y})",
)  # fmt: skip
_IMPRINTS = (
    ". {place}: {press}", ". {press}", ", {place}: {press}", ". {press}, {place}",
    " ({place}: {press})", "", ", {press}", " ({press})", ". {place}, {press}", ". {press}: {place}",
)  # fmt: skip
_CHAPTERS = (
    ("In {c}, edited by {e}{pages}", "{imprint}"),
    ("in {c}, ed. {e}", "{imprint}{pages}"),
    ("in {e} (eds.), {c}", "{imprint}{pages}"),
    ("In {e} (Eds.), {c} (pp. {p})", "{imprint}"),
    ("In: {e}, eds. {c}", "{imprint}{pages}"),
    ("in {e}, {c}", "{imprint}{pages}"),
    ("In {c}{pages}", "{imprint}"),
    ("in {c}", "{imprint}{pages}"),
    ("in {c}, eds. {e}", "{imprint}{pages}"),
)
_EDITIONS = ("", "", "", "", "2nd ed", "3rd edition", "Revised edition", "Translated by Ann Holt",
             "Trans. Paul Reiss", "2nd edn")  # fmt: skip
_SLIPS = (
    "", "", "", "", "no last stop", "no last stop", "space before stop", "two spaces", "dashes",
    "two hyphens",
)  # fmt: skip
_INFORMAL = (
    "[{t}]({url}) by {w}", "[{t}]({url}) by {w} ({y})", "{w} - {t} ({x}, {y})", "**{t}** - {w}",
    "{w}: *{t}*", "*{t}* by {w} ({y})", "*{t}*, {w}", "*{t}* ({y}), {w}", "{w}, *{t}*",
    "{w}, *{t}* ({y})", "[{w} - {t}]({url})", "[{t} - {w}]({url})", "[{t}]({url}) ({w}, {y})",
    "{t} by {w}", "{t} by {w} ({x}, {y})", "{t} ({y}) by {w}", "{t} - {w}", "{t} – {w} ({y})",
    "**{t}** by {w}", "[{t}]({url}) - {w}", "{w} ({y}): {t}", "**{w}**: {t}", "**{w}**, *{t}*",
    "{w}. *{t}*. {y}.", "*{t}* ({w})", "[*{t}*]({url}), {w}, {x} {y}", "{w} – “{t}”",
    '"{t}" by {w}', "[{w}. {t}]({url})", "[{w}, *{t}*]({url})", "[{w} ({y}). {t}]({url})",
    "{t} ({w}, {y})", "{y} - {w} - {t}", "*{t}* ({w}, {y})", "[{t}]({url}), {w}", "_{t}_. {w}. {y}.",
    "[{t}]({url})", "*{t}*", "[{t}, by {w}]({url})", "{w} – *{t}* – {x}, {y}", "**{t}**, {w}, {y}",
    "**{t}** ({w}, {x}, {y})", "{w} — [{t}]({url})", "*{t}* — {w}", "*{t}* / {w} ({y})",
    "{w}, [{t}]({url}) ({y})", "“{t}” ({w}, {y})", "{t}. {w}. {y}.", "{t}. {w}. {x}, {y}.",
    "{w}, {t} ({x}, {y})", "{w}. {y}. {t}.", "[{t} ({y})]({url}) - {w}", "{t} ({y}) - {w}",
    "[{w} ({y})]({url}) *{t}*", "**{w} ({y})**. {t}. {x}.", "{w} | {t} | {x} | {y}",
    "*{t}* by {w}, {x}, {y}", "{w}'s *{t}* ({y})", "{t} [{w}]", "[{t}]({url}) | {w}", "{t} ({w})",
    "[**{t}**]({url}) by {w}", "**[{t}]({url})** - {w} ({y})", "{w} ({y}) *{t}*", "{w}, “{t}” ({y})",
)  # fmt: skip
"""{t} is the title, {w} who wrote it, {x} the press, journal or book, {y} the year."""


@dataclass(frozen=True, kw_only=True)
class Style:
    """How the works of a list are written."""

    names: str
    year: str = ""
    """What stands around a year behind the names; "" if it stands last."""
    after_names: str = ""
    editors: str = " (eds.)"
    article_title: str = ""
    book_title: str = ""
    container: str = ""
    volume: str = ""
    imprint: str = ""
    chapter: tuple[str, str] = ("", "")
    template: str = ""
    """Of an informal style."""


def draw_formal(random: Random) -> Style:
    """A style of bibliographies. Nothing but a comma in front of plain titles is left out."""
    names = random.choice(list(_NAMES))
    year = random.choice(_YEAR_AFTER_NAMES) if random.random() < 0.5 else ""
    after_names = random.choice(_AFTER_NAMES)
    if names in {"apa", "vancouver", "harvard"} and after_names.strip() in {",", "-", "—", "–"}:
        after_names = ". "
    article_title, book_title = random.choice(_ARTICLE_TITLES), random.choice(_BOOK_TITLES)
    if year == " {}. " and names not in {"surnames_and", "vancouver", "apa", "harvard"}:
        year = " ({}). "
    if not year and after_names == ", " and book_title == "{}" and names not in _FULL:
        after_names = ". "
    if not year and after_names == ", " and article_title in {"{}.", "{},"}:
        article_title = "“{},”"
    if article_title == "{},":
        article_title = "{}." if names in _FULL else article_title
    imprints = _IMPRINTS if year else _IMPRINTS_AND_YEAR
    return Style(
        names=names,
        year=year,
        after_names=after_names,
        editors=random.choice(_EDITORS),
        article_title=article_title,
        book_title=book_title,
        container=random.choice(_CONTAINERS),
        volume=random.choice(_VOLUMES if year else _VOLUMES_AND_YEAR),
        imprint=random.choice(imprints),
        chapter=random.choice(_CHAPTERS),
    )


def draw_informal(random: Random) -> Style:
    """A style of lists of books; full names, or family names with the year."""
    template = random.choice(_INFORMAL)
    names = random.choice([*_FULL, "authors_and", "ieee"])
    if names == "ieee" and not ("{w}" in template and "{y}" in template):
        names = "authors_and"
    return Style(names=names, template=template)


@dataclass(frozen=True, kw_only=True)
class Written:
    """A work as it is written, and what a person reads in it."""

    text: str
    title: str
    people: tuple[str, ...]
    """Family names, or names of organizations."""
    venue: str
    """"*" if several readings are right."""
    year: int
    has_url: bool
    slip: str = ""
    edition: str = ""


def written(style: Style, work: LibraryWork, random: Random, *, names: str = "") -> Written:
    """A work in a style, with dashes in the place of names where they are repeated."""
    return _informal(style, work) if style.template else _formal(style, work, random, names)


def _who(style: Style, people: People) -> str:
    if not people[0][0]:
        return people[0][1]
    return _NAMES[style.names](people)


def _families(style: Style, people: People) -> tuple[str, ...]:
    is_cut = style.names == "full_et_al" or (style.names == "mla_et_al" and len(people) > 2)
    return tuple(family for _, family in (people[:1] if is_cut else people))


def _informal(style: Style, work: LibraryWork) -> Written:
    template = style.template
    container = work.container or work.publisher
    facts = {"t": work.title, "w": _who(style, work.people), "x": container, "y": work.year}
    has_venue = "{x}" in template
    venue = "*" if work.kind in {"report", "thesis"} else container
    return Written(
        text=template.format(url=work.url, **facts),
        title=work.title,
        people=_families(style, work.people) if "{w}" in template else (),
        venue=venue if has_venue else "",
        year=work.year if "{y}" in template else 0,
        has_url="{url}" in template,
    )


def _formal(style: Style, work: LibraryWork, random: Random, names: str) -> Written:
    names = names or _who(style, work.people)
    names += style.editors if work.kind == "edited book" else ""
    before = style.year.format(work.year) if style.year else style.after_names
    before = before.removeprefix(".") if names.endswith(".") and before[0] == "." else before
    edition = random.choice(_EDITIONS) if work.kind == "book" else ""
    body, venue, has_url = _body(style, work, edition)
    slip = random.choice(_SLIPS)
    text = _with_slip(names + before + body + ".", slip)
    return Written(
        text=text,
        title=work.title,
        people=_families(style, work.people),
        venue=venue,
        year=work.year,
        has_url=has_url,
        slip=slip,
        edition=edition,
    )


def _body(style: Style, work: LibraryWork, edition: str) -> tuple[str, str, bool]:
    """Title and what follows without the last stop, the venue, and whether a link is in it."""
    is_article = work.kind in {"chapter", "article", "news"}
    template = style.article_title if is_article else style.book_title
    title = _marked(template, work)
    has_url = "{url}" in template
    imprint = _imprint(style.imprint, work)
    if work.kind == "article":
        return f"{title} {_volume(style, work)}", work.container, has_url
    if work.kind == "news":
        year = "" if style.year else f", {work.year}"
        return (
            f"{title} {style.container.format(work.container)}, {work.day}{year}",
            work.container,
            has_url,
        )
    if work.kind == "chapter":
        return f"{title} {_chapter(style, work, imprint)}", work.container, has_url
    if work.kind == "thesis":
        year = "" if style.year else f", {work.year}"
        return f"{title} (PhD thesis, {work.publisher}{year})", "*", has_url
    if title[-1] in "?!" and imprint[:1] in {".", ","}:
        imprint = imprint[1:]
    if edition:
        imprint = f", {edition}{imprint}" if imprint[:1] in {",", " "} else f". {edition}{imprint}"
    has_press = "{press}" in style.imprint
    venue = work.publisher if has_press else ""
    return title + imprint, "*" if work.kind == "report" else venue, has_url


def _marked(template: str, work: LibraryWork) -> str:
    quoted = any(quote in template for quote in "\"“'‘")
    title = work.title
    if '"' in title:
        title = title.replace('"', "’" if quoted else '"') if quoted else title
        title = title.replace("’", "‘", 1) if quoted else title
    text = template.format(title, url=work.url)
    for stop in (".", ","):
        text = text.replace(f"{title}{stop}", title) if title[-1] in "?!" else text
    return text.strip() if text.endswith((" ", "]")) else text


def _volume(style: Style, work: LibraryWork) -> str:
    return style.volume.format(
        c=style.container.format(work.container),
        v=work.volume,
        i=work.issue,
        p=work.pages,
        first=work.pages.split("-")[0],
        y=work.year,
    )


def _imprint(template: str, work: LibraryWork) -> str:
    return template.format(place=work.place, press=work.publisher, y=work.year)


def _chapter(style: Style, work: LibraryWork, imprint: str) -> str:
    front, back = style.chapter
    editors = AUTHORS["authors_and"](work.editors)
    if len(work.editors) == 1:
        front = (
            front.replace("(eds.)", "(ed.)").replace("(Eds.)", "(Ed.)").replace(", eds.", ", ed.")
        )
    facts = {
        "c": style.container.format(work.container),
        "e": editors,
        "p": work.pages,
        "pages": f", {work.pages}",
    }
    return front.format(**facts) + back.format(imprint=imprint, **facts)


def _with_slip(text: str, slip: str) -> str:
    """A text with what a hand does wrong."""
    if slip == "no last stop":
        return text.removesuffix(".")
    if slip == "space before stop":
        return text[:-1] + " ." if text.endswith(".") else text
    if slip == "two spaces":
        return text.replace(". ", ".  ")
    dash = {"dashes": "–", "two hyphens": "--"}.get(slip, "-")
    return re.sub(r"(?<=[0-9])-(?=[0-9])", dash, text)
