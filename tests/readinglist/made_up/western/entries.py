"""Entries in reference styles, in free ways of writing, as rows of a table and as fields."""

from tests.readinglist.made_up.western.forms import NAME_FORMS, STYLES, fill
from tests.readinglist.made_up.western.parts import (
    TITLES,
    Draws,
    Entry,
    followed,
    marked_title,
    people,
    quoted,
    remark,
)
from tests.readinglist.made_up.western.words import Words
from tests.readinglist.made_up.western.works import WORKS, Work

__all__ = ["free", "in_fields", "styled", "table_head", "table_row", "works_of_style"]

_SHORT_PLACES = {
    "Москва": "М.", "Санкт-Петербург": "СПб.", "Київ": "К.", "Warszawa": "Warszawa",
}  # fmt: skip


def works_of_style(draws: Draws, language: str, works: list[Work]) -> list[Work]:
    """Draws a style of the language; the works of kinds that it has."""
    fitting = [name for name, (langs, _, _) in STYLES.items() if not langs or language in langs]
    kinds = STYLES[draws.pick("style", fitting)][2]
    return [work for work in works if work.kind in kinds]


def styled(draws: Draws, words: Words, language: str, work: Work) -> Entry:
    _, forms, templates = STYLES[draws.features["style"]]
    options = templates[work.kind]
    template = options[int(draws.pick(f"template {work.kind}", [*map(str, range(len(options)))]))]
    authors, names = people(draws, words, language, work, forms)
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
    aside, below = remark(draws, words, ["", "", "", "behind", "below"])
    is_told = "{container}" in template or "{publisher}" in template or "container_q" in template
    return Entry(
        text=followed(text + behind, aside),
        below=below,
        authors=names,
        venue=work.venue if is_told else "",
        year=work.year,
        urls=[work.url] if link != "none" else [],
    )


def _editors(draws: Draws, words: Words, book: Work) -> str:
    """An editor, with the mark of editors where the language puts it."""
    mark = draws.word(words, "editors")
    if not mark.startswith("("):
        return f"{mark} {NAME_FORMS['initials family'](*book.authors[0])}"
    return f"{NAME_FORMS[draws.features['names']](*book.authors[0])} {mark}"


def _parts(draws: Draws, words: Words, work: Work) -> dict[str, str]:
    main, colon, subtitle = work.title.partition(": ")
    is_short = draws.pick("places", ["whole", "short"]) == "short"
    number = draws.random.randint
    return {
        "title": work.title,
        "main": main,
        "subtitle": colon + subtitle,
        "quoted": quoted(draws, words, work.title),
        "container": work.container,
        "container_quoted": quoted(draws, words, work.container),
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
    "dash": " {dash} {venue}, {year}",
    "italics": ". *{venue}*, {year}", "dash and year": " {dash} {venue} ({year})",
}  # fmt: skip


def free(draws: Draws, words: Words, language: str, work: Work) -> Entry:
    order = draws.pick("order", _ORDERS)
    titles = [name for name in TITLES if not _is_vague(order, name)]
    mark = draws.pick("title", titles)
    tails = _TAILS if "{authors}" in order else ("nothing", "year", "italics")
    tail = _TAILS[draws.pick("tail", list(tails))] if "tail" in order else ""
    inner = (
        draws.pick("inner", ["", ", {year}", ", {venue}, {year}", ", {year}, {venue}"])
        if "inner" in order
        else ""
    )
    bars = draws.pick("bars", ["", " | {year}", " | {venue} | {year}"]) if "bars" in order else ""
    authors, names = people(
        draws, words, language, work, ["given family", "given family", "initials family"]
    )
    facts = {
        "url": work.url, "year": str(work.year), "venue": work.venue, "title": work.title,
        "quoted": quoted(draws, words, work.title), "dash": draws.pick("dash", ["—", "–", "-"]),
    }  # fmt: skip
    if draws.chance(0.05):
        tail = tail.replace(", {year}", "").replace(" ({year})", "").replace("{year}, ", "")
    if not work.venue:
        tail = " ({year})" if "{year}" in tail else ""
        inner, bars = inner.replace(", {venue}", ""), bars.replace(" | {venue}", "")
    whole = order.replace("{tail}", tail).replace("{inner}", inner).replace("{bars}", bars)
    text = fill(
        whole,
        facts
        | {
            "title": TITLES[mark].format(**facts),
            "authors": authors,
            "by": draws.word(words, "by"),
        },
    )
    is_linked = "linked" in mark
    link = "none" if is_linked else draws.pick("link", ["none", "none", "label", "address"])
    behind = {"none": "", "label": f" [PDF]({work.url})", "address": f" {work.url}"}[link]
    aside, below = remark(draws, words, ["", "", "dash", "behind", "below", "line"])
    return Entry(
        text=followed(text + behind, aside),
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
    return any(
        part in order
        for part in ("{title},", ", {title}", "{title} {by}", "{title} {authors}", "{title} / ")
    )


def _columns(draws: Draws, words: Words) -> list[str]:
    options = (
        "title authors year", "title authors venue year", "authors title year remark", "year title authors",
        "title authors publisher remark", "authors title publisher year", "year authors title remark", "title authors year link",
    )  # fmt: skip
    return draws.pick("columns", options).split()


def table_head(draws: Draws, words: Words) -> list[str]:
    names = dict(
        zip(
            ("title", "authors", "venue", "year", "publisher", "remark"), words.columns, strict=True
        )
    )
    heads = [names.get(column, "Link") for column in _columns(draws, words)]
    return ["", f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]


def table_row(draws: Draws, words: Words, language: str, work: Work) -> Entry:
    columns = _columns(draws, words)
    marks = ["plain", "plain", "bold", "italic", "quoted", *["linked"] * ("link" not in columns)]
    title = marked_title(draws, words, work, marks)
    authors, names = people(
        draws,
        words,
        language,
        work,
        ["given family", "initials family", "family initials", "family, given"],
    )
    cells = {
        "title": title,
        "authors": authors,
        "venue": work.venue or "–",
        "publisher": work.venue or "–",
        "year": str(work.year),
        "remark": draws.random.choice(words.remarks),
        "link": f"[PDF]({work.url})",
    }
    return Entry(
        text=" | ".join(cells[column] for column in columns),
        below=[],
        authors=names if "authors" in columns else [],
        venue=work.venue if {"venue", "publisher"} & {*columns} else "",
        year=work.year if "year" in columns else 0,
        urls=[work.url] if "link" in columns or draws.features["title"] == "linked" else [],
    )


def in_fields(draws: Draws, words: Words, language: str, work: Work) -> Entry:
    """A title, and a line for each other part with its name in front."""
    author, year, venue, note = words.fields
    title = marked_title(draws, words, work, ["bold", "linked", "plain", "quoted"])
    authors, names = people(
        draws, words, language, work, ["given family", "family, given", "initials family"]
    )
    name = draws.pick("field names", ["{}: ", "**{}:** ", "*{}*: "])
    has_venue = draws.pick("fields", ["few", "all"]) == "all" and bool(work.venue)
    below = [name.format(author) + authors, name.format(year) + str(work.year)]
    below += [name.format(venue) + work.venue] if has_venue else []
    below += [name.format(note) + draws.random.choice(words.remarks)] if draws.chance(0.5) else []
    return Entry(
        text=title,
        below=[f"- {line}" for line in below],
        authors=names,
        venue=work.venue if has_venue else "",
        year=work.year,
        urls=[work.url] if draws.features["title"] == "linked" else [],
    )
