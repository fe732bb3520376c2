"""Family names and a year as the key in front of titles, by agreement. Pure.

As in "2019 Bee: How ants count", "[Bee 2019 : How ants count](...)", "[Bee, Cee, 2019] How ants
count" and '**AntNet**: Bee & Cee (2019) - "How ants count"'. One alone can be a title ("Cup 2019: A
survey of players") or a venue; several with different names show that they are keys.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.span_places import divided
from snnbib.readinglist.recognition.name_likeness import begins_with_method
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import CITED_YEAR, OLD_YEAR
from snnbib.readinglist.references.cited_names import names_at, surnames_at
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.references.surname_heads import are_title_words
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_keys"]

_YEAR_FIRST = lazy_pattern(rf"\s*({CITED_YEAR})\s*:?\s+(?=[^\W\d_])")
_YEAR_LAST = lazy_pattern(rf",?\s+({CITED_YEAR})(?=\s*[:：]|\s+[–—-]\s)")
_MARKED_YEAR_LAST = lazy_pattern(
    rf",?\s*(?:(?<=\s)({CITED_YEAR})(?=\s*\])|[(（]({CITED_YEAR})[)）])"
)
_OPENING = lazy_pattern(r"\s*\[\s*")
# What stands between a key and its title, by what marks the key.
_COLON = lazy_pattern(r"(?:\s*[:：]\s*|\s+[–—-]\s+)(?=\w)")
_ENDINGS = {
    "first": _COLON,
    ":": _COLON,
    "[": lazy_pattern(r"\s*\]\s*[:：.–—-]*\s*(?=\S)"),
    "name": lazy_pattern(r"\s*[,:–—-]?\s+(?=[\"“«‘「『《])"),
}
_NAME = lazy_pattern(r"\s*((?:[^\s:：]+\s){0,2}[^\s:：]+?)\s*[:：–—-]\s+")
_FEWEST_WORDS_AFTER_KEY = 2
_LONGEST_KEY = 200


class _Key(Struct, frozen=True):
    """The key that an entry begins with."""

    form: str
    """What marks it: "first" for the year in front, "[", ":", or "name" for a name in front."""
    names: str
    parts: Sequence[str]
    """What stands between commas and "and" in the names: people, or family and given names."""
    is_sure: bool
    """Whether the parts are surely people."""
    year: str
    end: int
    """Where the title begins in the text of the line."""
    precedes_authors: bool
    """Whether a reference follows rather than a title."""
    name: str
    """What the list calls the work, in front of the key."""


def separate_keys(units: Sequence[Unit]) -> None:
    """Separate keys from titles where most entries of a section begin with one.

    Or most of all sections that are too short to show it. Or those of a list of years, some of
    which have names: "2019 Bee: How ants count", "2020 Ants".
    """
    keys = {id(unit): key for unit in units if (key := _key(unit))}
    first = [key for key in keys.values() if key.form == "first"]
    in_short_sections = list[Unit]()
    for members in by_section(units):
        if len(members) < LEAST_ENTRIES:
            in_short_sections += members
        else:
            _separate_usual(members, keys)
    _separate_usual(in_short_sections, keys)
    if sum(key.is_sure for key in first) >= _LEAST_SURE:
        dated = [unit for unit in units if _YEAR_FIRST.match(unit.first_text)]
        may_be_named = [unit for unit in dated if _COLON_SOON.match(unit.first_text)]
        if _separate_usual(may_be_named, keys):
            for unit in dated:
                _separate_year(unit)


def _separate_usual(members: Sequence[Unit], keys: dict[int, _Key]) -> bool:
    """Separate the keys that most of some entries begin with, marked alike; whether there are."""
    keyed = [(unit, key) for unit in members if (key := keys.get(id(unit)))]
    are_usual = False
    for form in {key.form for _, key in keyed}:
        alike = [(unit, key) for unit, key in keyed if key.form == form]
        if do_most(len(alike), members) and _are_keys([key for _, key in alike]):
            are_usual = True
            are_people = _are_parts_people([key for _, key in alike])
            for unit, key in alike:
                _separate(unit, key, are_people=are_people)
    return are_usual


_LEAST_SURE = 2
_COLON_SOON = lazy_pattern(rf"\s*{CITED_YEAR}\s*:?\s+(?:[^\s:]+\s){{0,3}}[^\s:]+:\s")


def _separate_year(unit: Unit) -> None:
    """Give the year that an entry without names begins with a line of its own."""
    if year := _YEAR_FIRST.match(unit.first_text):
        line = unit.lines[0]
        of_year = replace(line, spans=(Span(text=year[1]),), role="year")
        unit.lines[:1] = [of_year, replace(line, spans=divided(line.spans, year.end())[1])]


def _are_keys(keys: Sequence[_Key]) -> bool:
    """Whether what several entries begin with are keys, not venues nor beginnings of titles."""
    are_different = len({key.names for key in keys}) >= LEAST_ENTRIES
    several = sum(len(key.parts) > 1 or key.is_sure for key in keys)
    is_marked = keys[0].form in _NAMED_FORMS or several >= len(keys) / 3
    return are_different and is_marked and 2 * sum(key.precedes_authors for key in keys) < len(keys)


_NAMED_FORMS = frozenset({"first", ":"})


def _are_parts_people(keys: Sequence[_Key]) -> bool:
    """Whether two parts of a key are two people, since other keys do not have two of each."""
    return _SHARE_NOT_IN_PAIRS * sum(key.is_sure or len(key.parts) == 1 for key in keys) >= len(
        keys
    )


_SHARE_NOT_IN_PAIRS = 3


def _key(unit: Unit) -> _Key | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role not in {"", "title"} or not line.spans:
        return None
    spans = line.spans
    text = "".join(span.text for span in spans[:_MOST_SPANS])
    if not OLD_YEAR.search(text, 0, _LONGEST_KEY):
        return None
    key = _key_at(text, 0) or ((name := _NAME.match(text)) and _key_at(text, name.end(), name[1]))
    if key is None or count_words(text[key.end :]) < _FEWEST_WORDS_AFTER_KEY:
        return None
    is_repeated = key.parts[0] in text[key.end : key.end + _LONGEST_KEY]
    return None if key.precedes_authors and is_repeated else key


_MOST_SPANS = 6


def _key_at(text: str, start: int, name: str = "") -> _Key | None:
    """The key that begins at a place in the text of a line, behind a name of the work."""
    first = _YEAR_FIRST.match(text, start)
    opening = _OPENING.match(text, start)
    front = first or opening
    begin = front.end() if front else start
    form = "first" if first else "[" if opening else "name" if name else ":"
    is_marked = form in {"[", "name"}
    year_last = _MARKED_YEAR_LAST if is_marked else _YEAR_LAST
    if not (first or year_last.search(text, begin)):
        return None
    for names in (surnames_at(text, begin), is_marked and names_at(text, begin)):
        year = (first or year_last.match(text, names.end)) if names else None
        end = _ENDINGS[form].match(text, max(names.end, year.end())) if names and year else None
        if names and year and end and _may_be_families(text[begin : names.end]):
            return _Key(
                form,
                text[begin : names.end].strip(),
                [text[slice(*extent)] for extent in names.extents],
                names.is_sure,
                next(filter(None, year.groups())),
                end.end(),
                begins_with_authors(text[end.end() :]),
                name,
            )
    return None


def _may_be_families(text: str) -> bool:
    """Whether a text names neither a method or venue nor the words of a title."""
    return not (begins_with_method(text) or are_title_words(text))


def _separate(unit: Unit, key: _Key, *, are_people: bool) -> None:
    """Give the names, the year and the title lines of their own, and a name in front."""
    line = unit.lines[0]
    *others, last = key.parts
    is_joined = are_people and others and not key.is_sure
    names = f"{', '.join(others)} and {last}" if is_joined else key.names
    before, title = divided(line.spans, key.end)
    link = next((span for span in before if span.url), Span())
    parts = [
        ((replace(link, text=names, style=""),), "authors"),
        ((Span(text=key.year),), "year"),
        (title, line.role),
    ]
    if key.name:
        parts.insert(0, ((replace(line.spans[0], text=key.name),), "other"))
    unit.lines[:1] = [replace(line, spans=spans, role=role) for spans, role in parts]
