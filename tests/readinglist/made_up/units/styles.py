"""How lists whose units are drawn at random are written; what a person could doubt is not drawn."""

from dataclasses import fields
from random import Random

from tests.readinglist.made_up.units.pages import ADDRESSES, UnitStyle
from tests.readinglist.made_up.units.works import OTHER_THINGS
from tests.readinglist.made_up.units.writers import BULLETS, WRITERS

__all__ = ["draw_style", "features"]

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
_BELOW_AUTHORS = {
    "*{title}* ({year})": "y",
    "[{title}]({url})": "u",
    "[{title}]({url}), {year}": "yu",
    "{title}, *{venue}*, {year}": "vy",
}
_MARKED = dict(list(_LITTLE.items())[:6])
_CLOSED = {form: says for form, says in _SOME.items() if not form.endswith("{authors}")}
_FORMS_OF_UNITS = {
    "wrapped": (_FULL | _DESCRIBED,),
    "paragraph": (_FULL | _CLOSED | _DESCRIBED,),
    "lines": (_FULL | _CLOSED | _DESCRIBED,),
    "notes": (_FULL | _SOME | _MARKED,),
    "schedule": (_FULL | _SOME | _MARKED,),
    "below author": (_BELOW_AUTHORS,),
}
_WITH_FORMS = frozenset(_FORMS_OF_UNITS) | BULLETS.keys()
_DETAILS = (
    "bullets",
    "numbered",
    "quoted",
    "ruled",
    "linked",
    "noted",
    "stops",
    "head",
    "bold",
    "named",
    "number",
    "item",
    "br",
    "html",
)
_MACHINES = ("feed", "works", "harvest", "digest")
_PEOPLE_IN_FIELDS = ("authors", "authors_and", "ieee")


def draw_style(random: Random) -> UnitStyle:
    """A style that a person reads at first sight."""
    unit = random.choice([*WRITERS, "bullet", "bullet", "bullet", "table", "table"])
    form, says, people, details = _draw_text(unit, random)
    address = "doi"
    if "u" in says:
        able = [name for name in ADDRESSES if name != "angle" or unit == "wrapped"]
        is_on_web = unit == "machine"
        address = random.choice([name for name in able if not is_on_web or "." in ADDRESSES[name]])
    if details == "harvest":
        address = "doi"
    is_bare = not says or (says == "u" and address in {"relative", "notes"})
    headings = _draw_headings(unit, random, is_bare=is_bare)
    place, kinds = _draw_others(unit, headings, random, is_bare=is_bare)
    return UnitStyle(
        unit=unit, says=says, form=form, people=people, address=address, headings=headings,
        front=random.choice(("", "", "", "matter", "liquid", "hugo", "div", "contents")),
        others=kinds, place=place, details=details,
    )  # fmt: skip


def _draw_text(unit: str, random: Random) -> tuple[str, str, str, str]:
    """How the text of an entry is written, what it tells, its people, and the unit's details."""
    form, says = random.choice(list(random.choice(_FORMS_OF_UNITS.get(unit, _FORMS)).items()))
    people, details = random.choice(_PEOPLE), ""
    if unit in BULLETS:
        details = random.choice(BULLETS[unit])
    elif unit == "wrapped":
        kind = random.choice(("indented", "lazy", "spaced", "paragraph"))
        details = f"{random.choice((64, 72, 80, 100))} {kind}"
    elif unit in {"paragraph", "lines"}:
        details = random.choice(("  ", "\\", "<br>"))
        form = form.replace("<br>", " – ") if unit == "lines" else form
    elif unit == "machine":
        details, says, people = random.choice(_MACHINES), "avyu", "authors"
    elif "table" in unit:
        says = random.choice(("avyu", "avy", "vyu", "ayu", "yu", "u", "avyu"))
        details = _draw_columns(says, random)
    elif unit not in _FORMS_OF_UNITS:
        says = random.choice(("avyu", "avy", "vyu", "avyu"))
        people = random.choice(_PEOPLE_IN_FIELDS)
        details = " ".join(name for name in _DETAILS if random.random() < 0.4)
    return form, says, people, details


def _draw_columns(says: str, random: Random) -> str:
    """The columns of a table in their order, a semicolon, and how the table is written."""
    letters = {"a": "authors", "v": "venue", "y": "year"}
    columns = ["title", *(name for letter, name in letters.items() if letter in says)]
    if "a" in says and len(columns) > 2 and random.random() < 0.25:
        columns = ["title", "all"]
    elif random.random() < 0.4:
        random.shuffle(columns)
    flags = random.choice(
        ("", "", "nohead", "bare", "ragged", "lines", "nohead lines", "ragged bare")
    )
    if "bare" not in flags and random.random() < 0.4:
        columns.insert(0, "number")
    columns += ["url"] if "u" in says and random.random() < 0.6 else []
    columns += ["note"] if len(columns) == 1 or random.random() < 0.5 else []
    return f"{' '.join(columns)};{flags}"


def _draw_headings(unit: str, random: Random, *, is_bare: bool) -> str:
    """What the headings above entries say; bare titles need one that says what they are."""
    if is_bare:
        return random.choice(("years", "papers"))
    if unit in {"below author", "machine", "heading text", "heading fields"}:
        return random.choice(("topics", "papers"))
    return random.choice(("topics", "topics", "years", "papers", "none"))


def _draw_others(
    unit: str, headings: str, random: Random, *, is_bare: bool
) -> tuple[str, tuple[str, ...]]:
    """Where other things stand, and their kinds; without headings, entries stand first."""
    place = random.choice(("none", "mixed", "below", "above", "both", "below"))
    if place == "mixed" and (unit not in {*BULLETS, "notes"} or is_bare):
        place = "below"
    if headings == "none" and place in {"above", "both"}:
        place = "below"
    if place == "mixed":
        able = ("tools", "courses", "videos", "datasets", "blogs", "people")
        return place, (random.choice(able),)
    return place, tuple(random.sample(list(OTHER_THINGS), 2)) if place != "none" else ()


def features(style: UnitStyle) -> list[str]:
    """Names of what is particular to a style, to count by."""
    names = {one.name for one in fields(style)} - {"others", "details"}
    names -= set() if style.unit in _WITH_FORMS else {"form"}
    names -= set() if "a" in style.says else {"people"}
    told = [f"{name}={getattr(style, name)}" for name in sorted(names)]
    if "table" in style.unit:
        columns, flags = style.details.split(";")
        told += [f"columns={columns}", *(f"{style.unit}:{flag}" for flag in flags.split())]
    else:
        told += [f"{style.unit}:{word}" for word in (style.details.split() or [style.details])]
    return told + [f"others={kind}" for kind in style.others]
