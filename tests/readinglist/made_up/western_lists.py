"""Lists as people in many countries write them, drawn at random: see `draw_list`."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from tests.readinglist.made_up.western_forms import NAME_FORMS, STYLES, fill, join_names
from tests.readinglist.made_up.western_words import WORDS, Words
from tests.readinglist.made_up.western_works import WORKS, Work

__all__ = ["Told", "WesternList", "draw_list"]

_T = TypeVar("_T")


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a person reads in an entry, and the line that it begins in."""

    line: int
    title: str
    authors: list[str]
    """Their names as they are written."""
    venue: str
    year: int
    urls: list[str]


@dataclass(frozen=True)
class WesternList:
    """The text of a list, its entries, and the features that were drawn."""

    text: str
    entries: list[Told]
    features: dict[str, str]


@dataclass
class _Entry:
    """The text of an entry, lines below it, and what it tells."""

    text: str
    below: list[str]
    authors: list[str]
    venue: str
    year: int
    urls: list[str]


@dataclass
class _Draws:
    """The choices of one list: each feature is drawn once, and then the same for all entries."""

    random: Random
    features: dict[str, str] = field(default_factory=dict)

    def pick(self, name: str, options: Sequence[str]) -> str:
        if name not in self.features:
            self.features[name] = self.random.choice(options)
        return self.features[name]

    def word(self, words: Words, name: str) -> str:
        """One of the words of a language; which one is no feature of its own."""
        return self.pick(f"word {name}", getattr(words, name))

    def chance(self, share: float) -> bool:
        return self.random.random() < share


_FAMILY_FIRST = {"hungarian", "vietnamese"}
_SHORT_PLACES = {
    "Москва": "М.", "Санкт-Петербург": "СПб.", "Київ": "К.", "Warszawa": "Warszawa",
}  # fmt: skip


def draw_list(seed: int) -> WesternList:
    """A list in one language (or of English works with remarks in it), in one way of writing."""
    draws = _Draws(Random(seed))
    language = draws.pick("language", list(WORDS))
    words = WORDS[language]
    is_english = draws.chance(0.2)
    draws.features["works"] = "english" if is_english else "own"
    works = [*WORKS["english" if is_english else language]]
    draws.random.shuffle(works)
    writing = draws.pick("writing", ["style"] * 5 + ["free"] * 5 + ["table"] * 2 + ["fields"])
    write = {"style": _styled, "free": _free, "table": _row, "fields": _in_fields}[writing]
    if writing == "style":
        works = _pick_style(draws, "english" if is_english else language, works)
    works = works[: draws.random.choice([4, 8, 10, 10])]
    lines, entries = _head(draws, words), []
    for heading, members in _sections(draws, words, works):
        if heading:
            lines += ["", heading, ""]
        lines += _table_head(draws, words) if writing == "table" else []
        for number, work in enumerate(members, 1):
            entry = write(draws, words, language, work)
            entries.append(_told(entry, work, len(lines) + 1, heading))
            lines += _unit(draws, entry, number)
    lines += _foot(draws, words)
    return WesternList("\n".join(lines) + "\n", entries, draws.features)


def _told(entry: _Entry, work: Work, line: int, heading: str) -> Told:
    return Told(
        line=line,
        title=work.title,
        authors=entry.authors,
        venue=entry.venue,
        year=work.year if str(work.year) in heading else entry.year,
        urls=entry.urls,
    )


# --- names ---


def _people(
    draws: _Draws, words: Words, language: str, work: Work, forms: Sequence[str], *, cut: bool = True
) -> tuple[str, list[str]]:
    """The authors as text, and the names as written in it."""
    if language in _FAMILY_FIRST and draws.features["works"] == "own":
        forms = [form.replace("given family", "family given") for form in forms]
    form = draws.pick("names", forms)
    names = [NAME_FORMS[form](family, given) for family, given in work.authors]
    conjunction = draws.word(words, "conjunction")
    joiners = ["; ", "; and"] if ", given" in form else [", ", ", and", "; ", "all and"]
    joiner = draws.pick("between names", joiners)
    if cut and len(names) > 2 and draws.pick("others", ["all", "all", "cut"]) == "cut":
        comma = ", " if joiner.startswith(",") and draws.pick("comma", ["", ","]) else " "
        return f"{names[0]}{comma}{draws.word(words, 'others')}", names[:1]
    separator = "; " if joiner.startswith(";") else ", "
    last = f" {conjunction} " if "and" in joiner else separator
    return join_names(names, separator, last), names


# --- reference styles ---


def _pick_style(draws: _Draws, language: str, works: list[Work]) -> list[Work]:
    """Draws a style of the language; the works of kinds that it has."""
    fitting = [name for name, (langs, _, _) in STYLES.items() if not langs or language in langs]
    kinds = STYLES[draws.pick("style", fitting)][2]
    return [work for work in works if work.kind in kinds]


def _styled(draws: _Draws, words: Words, language: str, work: Work) -> _Entry:
    _, forms, templates = STYLES[draws.features["style"]]
    options = templates[work.kind]
    template = options[int(draws.pick(f"template {work.kind}", [*map(str, range(len(options)))]))]
    authors, names = _people(draws, words, language, work, forms)
    if "{authors}." in template:
        authors = authors.removesuffix(".")
    parts = _parts(draws, words, work) | {"authors": authors}
    is_english = draws.features["works"] == "english"
    editor = draws.random.choice(WORKS["english" if is_english else language])
    parts["editors"] = _editors(draws, words, editor)
    if ", {in}" in template:
        parts["in"] = parts["in"][0].lower() + parts["in"][1:]
    elif parts["in"][0].isalpha():
        parts["in"] = parts["in"][0].upper() + parts["in"][1:]
    text = fill(template, parts)
    link = draws.pick("link", ["none", "none", "address", "label", "in brackets", "accessed"])
    behind = {
        "none": "",
        "address": f" {work.url}",
        "label": f" [PDF]({work.url})",
        "in brackets": f" <{work.url}>",
        "accessed": f" URL: {work.url} ({draws.word(words, 'accessed')}).",
    }[link]
    remark, below = _remark(draws, words, ["", "", "", "behind", "below"])
    is_told = "{container}" in template or "{publisher}" in template or "container_q" in template
    return _Entry(
        text=_followed(text + behind, remark),
        below=below,
        authors=names,
        venue=work.venue if is_told else "",
        year=work.year,
        urls=[work.url] if link != "none" else [],
    )


def _editors(draws: _Draws, words: Words, book: Work) -> str:
    """An editor, with the mark of editors where the language puts it."""
    mark = draws.word(words, "editors")
    if not mark.startswith("("):
        return f"{mark} {NAME_FORMS['initials family'](*book.authors[0])}"
    return f"{NAME_FORMS[draws.features['names']](*book.authors[0])} {mark}"


def _parts(draws: _Draws, words: Words, work: Work) -> dict[str, str]:
    main, colon, subtitle = work.title.partition(": ")
    quotes = draws.word(words, "quotes")
    is_short = draws.pick("places", ["whole", "short"]) == "short"
    number = draws.random.randint
    return {
        "title": work.title,
        "main": main,
        "subtitle": colon + subtitle,
        "quoted": quotes.replace("{}", work.title),
        "container": work.container,
        "container_quoted": quotes.replace("{}", work.container),
        "place": _SHORT_PLACES.get(work.place, work.place) if is_short else work.place,
        "publisher": work.publisher,
        "school": work.publisher,
        "year": str(work.year),
        "dash": draws.pick("dash", ["—", "–", "-"]),
        "volume": draws.word(words, "volume").format(number(2, 60)),
        "issue": draws.word(words, "issue").format(number(1, 12)),
        "pages": draws.word(words, "pages").format(f"{number(3, 80)}–{number(81, 160)}"),
        "extent": draws.word(words, "extent").format(number(90, 480)),
        "edition": draws.word(words, "edition") if draws.chance(0.3) else "",
        "thesis": draws.word(words, "thesis"),
        "in": draws.word(words, "container"),
    }


# --- free ways of writing ---

_ORDERS = (
    "{title} {dash} {authors}{tail}", "{authors} {dash} {title}{tail}", "{authors}: {title}{tail}",
    "{title} ({authors}{inner})", "{title}, {authors}{tail}", "{authors}, {title}{tail}",
    "{title} {by} {authors}{tail}", "{title} {authors}{tail}", "{title}. {authors}{tail}",
    "{authors}. {title}{tail}", "{title} / {authors}{tail}", "{title} | {authors}{bars}",
    "{authors} ({year}) {title}", "{authors} ({year}): {title}", "{title}{tail}", "{year} {dash} {authors} {dash} {title}",
)  # fmt: skip
_TAILS = {
    "nothing": "", "year": " ({year})", "comma year": ", {year}", "venue and year": " ({venue}, {year})",
    "year and venue": " ({year}, {venue})", "commas": ", {venue}, {year}", "stop": ". {venue}, {year}",
    "dash": " {dash} {venue}, {year}", "venue in brackets": " ({venue})",
    "italics": ". *{venue}*, {year}", "dash and year": " {dash} {venue} ({year})",
}  # fmt: skip
_TITLES = {
    "plain": "{title}", "bold": "**{title}**", "italic": "*{title}*", "quoted": "{quoted}",
    "linked": "[{title}]({url})", "bold, linked": "[**{title}**]({url})", "quoted, linked": "[{quoted}]({url})",
    "bold, quoted": "**{quoted}**",
}  # fmt: skip


def _free(draws: _Draws, words: Words, language: str, work: Work) -> _Entry:
    order = draws.pick("order", _ORDERS)
    titles = [name for name in _TITLES if not _is_vague(order, name)]
    mark = draws.pick("title", titles)
    tails = _TAILS if mark != "plain" or "{authors}" in order else {"nothing": "", "year": " ({year})"}
    tail = _TAILS[draws.pick("tail", list(tails))] if "tail" in order else ""
    inner = draws.pick("inner", ["", ", {year}", ", {venue}, {year}", ", {year}, {venue}"]) if "inner" in order else ""
    bars = draws.pick("bars", ["", " | {year}", " | {venue} | {year}"]) if "bars" in order else ""
    authors, names = _people(draws, words, language, work, ["given family", "given family", "initials family"])
    facts = {
        "url": work.url, "year": str(work.year), "venue": work.venue, "title": work.title,
        "quoted": draws.word(words, "quotes").replace("{}", work.title), "dash": draws.pick("dash", ["—", "–", "-"]),
    }  # fmt: skip
    if draws.chance(0.05):
        tail = tail.replace(", {year}", "").replace(" ({year})", "").replace("{year}, ", "")
    if not work.venue:
        tail = " ({year})" if "{year}" in tail else ""
        inner, bars = inner.replace(", {venue}", ""), bars.replace(" | {venue}", "")
    whole = order.replace("{tail}", tail).replace("{inner}", inner).replace("{bars}", bars)
    text = fill(whole, facts | {"title": _TITLES[mark].format(**facts), "authors": authors, "by": draws.word(words, "by")})
    is_linked = "linked" in mark
    link = "none" if is_linked else draws.pick("link", ["none", "none", "label", "address"])
    behind = {"none": "", "label": f" [PDF]({work.url})", "address": f" {work.url}"}[link]
    remark, below = _remark(draws, words, ["", "", "dash", "behind", "below", "line"])
    return _Entry(
        text=_followed(text + behind, remark),
        below=below,
        authors=names if "{authors}" in order else [],
        venue=work.venue if "{venue}" in whole else "",
        year=work.year if "{year}" in whole else 0,
        urls=[work.url] if is_linked or link != "none" else [],
    )


def _is_vague(order: str, title: str) -> bool:
    """Whether a title in this form cannot be told from what stands beside it."""
    if title != "plain":
        return False
    return any(part in order for part in ("{title},", ", {title}", "{title} {by}", "{title} {authors}", "{title} / "))


def _remark(draws: _Draws, words: Words, places: Sequence[str]) -> tuple[str, list[str]]:
    """A remark behind an entry, or the lines below it."""
    place = draws.pick("remark", places)
    remark = draws.random.choice(words.remarks[:3])
    if not place or draws.chance(0.2):
        return "", []
    if place in {"below", "line"}:
        return "", [f"{'- ' if place == 'below' else ''}{remark}"]
    return {"dash": f" — {remark}", "behind": f". {remark}"}[place], []


def _followed(text: str, remark: str) -> str:
    return text + (remark.removeprefix(".") if text[-1] in ".!?" else remark)


# --- tables and fields ---


def _columns(draws: _Draws, words: Words) -> list[str]:
    options = (
        "title authors year", "title authors venue year", "authors title year remark", "year title authors",
        "title authors publisher remark", "authors title publisher year", "year authors title remark", "title authors year link",
    )  # fmt: skip
    return draws.pick("columns", options).split()


def _table_head(draws: _Draws, words: Words) -> list[str]:
    names = dict(zip(("title", "authors", "venue", "year", "publisher", "remark"), words.columns, strict=True))
    heads = [names.get(column, "Link") for column in _columns(draws, words)]
    return ["", f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]


def _row(draws: _Draws, words: Words, language: str, work: Work) -> _Entry:
    columns = _columns(draws, words)
    mark = draws.pick("title", ["plain", "plain", "bold", "italic", "linked", "quoted"])
    authors, names = _people(
        draws, words, language, work, ["given family", "initials family", "family initials", "family, given"]
    )
    facts = {"title": work.title, "url": work.url, "quoted": draws.word(words, "quotes").replace("{}", work.title)}
    cells = {
        "title": _TITLES[mark].format(**facts),
        "authors": authors,
        "venue": work.venue or "–",
        "publisher": work.venue or "–",
        "year": str(work.year),
        "remark": draws.random.choice(words.remarks),
        "link": f"[PDF]({work.url})",
    }
    return _Entry(
        text=" | ".join(cells[column] for column in columns),
        below=[],
        authors=names if "authors" in columns else [],
        venue=work.venue if {"venue", "publisher"} & {*columns} else "",
        year=work.year if "year" in columns else 0,
        urls=[work.url] if "link" in columns or mark == "linked" else [],
    )


def _in_fields(draws: _Draws, words: Words, language: str, work: Work) -> _Entry:
    """A title, and a line for each other part with its name in front."""
    author, year, venue, note = words.fields
    mark = draws.pick("title", ["bold", "linked", "plain", "quoted"])
    facts = {"title": work.title, "url": work.url, "quoted": draws.word(words, "quotes").replace("{}", work.title)}
    authors, names = _people(draws, words, language, work, ["given family", "family, given", "initials family"])
    name = draws.pick("field names", ["{}: ", "**{}:** ", "*{}*: "])
    has_venue = draws.pick("fields", ["few", "all"]) == "all" and bool(work.venue)
    below = [name.format(author) + authors, name.format(year) + str(work.year)]
    below += [name.format(venue) + work.venue] if has_venue else []
    below += [name.format(note) + draws.random.choice(words.remarks)] if draws.chance(0.5) else []
    return _Entry(
        text=_TITLES[mark].format(**facts),
        below=[f"- {line}" for line in below],
        authors=names,
        venue=work.venue if has_venue else "",
        year=work.year,
        urls=[work.url] if mark == "linked" else [],
    )


# --- what stands around entries ---


def _sections(draws: _Draws, words: Words, works: list[Work]) -> Iterator[tuple[str, list[Work]]]:
    by = draws.pick("headings", ["none", "none", "topics", "bold topics", "years", "kinds"])
    if by == "none" or len(works) < 6:
        yield "", works
    elif by == "years":
        for year in sorted({work.year for work in works}, reverse=True):
            yield f"## {year}", [work for work in works if work.year == year]
    elif by == "kinds":
        books = [work for work in works if work.kind == "book"]
        yield f"## {words.headings[3]}", books
        yield f"## {words.topics[2]}", [work for work in works if work not in books]
    else:
        form = "**{}**" if by == "bold topics" else "### {}"
        for at, topic in enumerate(words.topics[:3]):
            yield form.format(topic), works[at::3]


def _head(draws: _Draws, words: Words) -> list[str]:
    heading = draws.random.choice(words.headings)
    lines = [f"# {heading}", ""]
    if draws.pick("introduction", ["yes", "no"]) == "yes":
        lines += [draws.random.choice(words.introduction), ""]
    return lines


def _foot(draws: _Draws, words: Words) -> list[str]:
    if draws.pick("foot", ["yes", "no", "no"]) == "no":
        return []
    tools, licensed = words.tools
    return ["", f"## {tools}", "", "- [labkit](https://github.com/example/labkit)", "", f"## {licensed}", "", "CC0"]


def _unit(draws: _Draws, entry: _Entry, number: int) -> list[str]:
    writing = draws.features["writing"]
    if writing == "table":
        return [f"| {entry.text} |"]
    units = ["- ", "* ", "1. ", "1) "] if writing == "fields" or entry.below else ["- ", "- ", "* ", "1. ", "[1] ", "", "wrapped", "break"]
    unit = draws.pick("unit", units)
    if entry.below and unit in {"[1] ", "", "wrapped"}:
        unit = "- "
    bullet = {"wrapped": "- ", "break": "- "}.get(unit, unit).replace("1", str(number))
    indent = " " * len(bullet)
    lines = textwrap.wrap(entry.text, 72, break_long_words=False, break_on_hyphens=False) if unit == "wrapped" else [entry.text]
    lines = [bullet + lines[0], *(indent + line for line in lines[1:])]
    if entry.below and not entry.below[0].startswith("- "):
        lines[-1] += "  "
    lines += [indent + line for line in entry.below]
    return [*lines, ""] if unit in {"[1] ", ""} else lines
