"""Rows of the venue table: what is known of one venue, and how rows are read. Pure.

``data/venues.toml`` has the venues whose editions are known in full, ``data/venues.tsv`` the others
in a form that is read line by line, and people write ``[[venue]]`` tables of their own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from snnbib.errors import SnnbibError
from snnbib.venues.words import CONNECTIVES, SERIAL_WORDS, is_generic

__all__ = [
    "ROW_FIELDS",
    "Edition",
    "Venue",
    "VenueKind",
    "edition",
    "lines_by_acronym",
    "parse_line",
    "parse_rows",
]


class VenueKind(StrEnum):
    """What kind of venue a row is about."""

    EVENT = "conference"
    """A conference, a symposium, or a workshop that is an event of its own."""
    JOURNAL = "journal"
    """A journal or a magazine."""
    SERIES = "series"
    """A book series that has the proceedings of many events: its name names no venue."""
    REPOSITORY = "repository"
    """A preprint server or another repository: a paper in it may appear in a venue later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A journal, or an event over the years."""

    acronym: str
    """The acronym, or the usual name where there is none: files of exports are named by it."""
    names: tuple[str, ...]
    """Names without year and place, the usual one first."""
    kind: VenueKind = VenueKind.EVENT
    aliases: tuple[str, ...] = ()
    """Other acronyms and short names."""
    abbreviation: str = ""
    """The first name abbreviated by ISO 4."""
    publisher: str = ""
    """The publisher of every year; "" if it has changed."""
    dblp: str = ""
    """DBLP's stream (https://dblp.org/streams): ``conf/icra``, ``journals/tnn``."""
    published_in: tuple[str, ...] = ()
    """Acronyms of the journals in which the event's papers may appear."""
    is_common_word: bool = False
    """Whether the acronym is a word of its own, to be taken for the venue only as written here."""
    common: Mapping[str, str] = field(default_factory=dict)
    """The fields that all editions have in common."""
    editions: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """The fields of single editions, by year."""
    volume_zero: int | None = None
    """The year before volume 1, where volumes are counted by year."""
    renamed: tuple[tuple[int, Mapping[str, str]], ...] = ()
    """The fields that were different earlier, with the last year in which they were so: the
    acronym, and any field of an edition."""

    @property
    def acronyms(self) -> tuple[str, ...]:
        """Every acronym, today's first."""
        earlier = [fields["acronym"] for _, fields in self.renamed if "acronym" in fields]
        return (self.acronym, *self.aliases, *earlier)

    @property
    def is_subject(self) -> bool:
        """Whether the name is that of a subject too: a heading "Neural Networks" names no venue."""
        words = self.names[0].lower().split()
        return self.kind is VenueKind.JOURNAL and not any(
            is_generic(word) or word in SERIAL_WORDS for word in words if word not in CONNECTIVES
        )

    @property
    def has_editions(self) -> bool:
        """Whether the table describes the venue's proceedings year by year."""
        return bool(self.editions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One venue in one year. An empty field is unknown, or does not exist for this venue."""

    acronym: str
    """The venue's acronym in that year."""
    container_title: str = ""
    container_title_short: str = ""
    event_title: str = ""
    event_place: str = ""
    series: str = ""
    volume: str = ""
    publisher: str = ""
    publisher_place: str = ""
    issn: str = ""
    crossref_filter: str = ""
    """The Crossref filter of the venue, ``NAME:VALUE``; empty if the table has none."""
    dblp_toc: str = ""
    """DBLP's table of contents; empty where DBLP has nothing that other sources lack."""


_EDITION_FIELDS = frozenset(
    name.replace("_", "-") for name in Edition.__dataclass_fields__ if name != "acronym"
)
ROW_FIELDS = _EDITION_FIELDS | {
    "acronym", "names", "kind", "aliases", "dblp", "published-in", "editions", "volume-zero",
    "renamed",
}  # fmt: skip
"""The fields of a row as people write it."""
_RENAMED_SHAPE = "{ until = YEAR, acronym = TEXT, or another field that was different }"
_STREAM = r"(?:conf|journals|series)/[A-Za-z0-9][A-Za-z0-9-]*"


def edition(venue: Venue, year: int) -> Edition:
    """The venue's name and its proceedings in one year."""
    fields = {
        "acronym": venue.acronym,
        "volume": _volume(venue, year),
        **venue.common,
        **next((earlier for until, earlier in venue.renamed if year <= until), {}),
        **venue.editions.get(year, {}),
    }
    return Edition(
        **{name.replace("-", "_"): text.format(year=year) for name, text in fields.items()}
    )


def _volume(venue: Venue, year: int) -> str:
    """The volume of a year; "" where volumes are not counted by year."""
    return str(year - venue.volume_zero) if venue.volume_zero is not None else ""


def parse_rows(
    rows: Iterable[Mapping[str, Any]], path: str = "", lines: Sequence[int] = ()
) -> tuple[Venue, ...]:
    """Venues as people write them, from the ``[[venue]]`` tables of a TOML file.

    Args:
        rows: the tables, in order.
        path: of the file, for messages.
        lines: of the tables in the file, for messages.

    Raises:
        SnnbibError: a table has an unknown field, a field of another type, or no acronym or name.
    """
    return tuple(
        _parse_row(row, number, path, lines[number - 1] if lines else 0)
        for number, row in enumerate(rows, 1)
    )


def _parse_row(row: Mapping[str, Any], number: int, path: str, line: int = 0) -> Venue:
    where = f"[[venue]] number {number}"

    def check(is_right: bool, problem: str) -> None:  # noqa: FBT001
        if not is_right:
            raise SnnbibError(f"{where}: {problem}", path=path, line=line)

    unknown = sorted(set(row) - ROW_FIELDS)
    check(not unknown, f"unknown field {', '.join(map(repr, unknown))}")
    for name in ("acronym", "kind", "dblp", *sorted(_EDITION_FIELDS)):
        check(isinstance(row.get(name, ""), str), f"{name} is not a text")
    for name in ("names", "aliases", "published-in"):
        check(_are_texts(row.get(name, [])), f"{name} is not a list of texts")
    names, acronym = tuple(row.get("names", ())), row.get("acronym", "")
    check(bool(acronym.strip()), "acronym is missing")
    where += f" ({acronym})"
    check(bool(names) and all(map(str.strip, names)), "names is missing or has an empty text")
    kind = row.get("kind", VenueKind.EVENT)
    check(kind in list(VenueKind), f"kind is not one of {', '.join(VenueKind)}")
    dblp = row.get("dblp", "")
    check(not dblp or bool(re.fullmatch(_STREAM, dblp)), "dblp is not a stream such as conf/icra")
    editions = row.get("editions", {})
    check(_are_editions(editions), "editions is not a table of tables by year")
    renamed = row.get("renamed", [])
    check(_are_renamed(renamed), f"renamed is not a list of {_RENAMED_SHAPE}")
    for fields in (row, *editions.values(), *renamed):
        for name in _EDITION_FIELDS & set(fields):
            text = fields[name].replace("{year}", "")
            check(not set(text) & set("{}"), f"{name} has braces other than {{year}}")
    check(isinstance(row.get("volume-zero", 0), int), "volume-zero is not a year")
    return _venue(row)


def _are_texts(value: object) -> bool:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    return all(isinstance(item, str) for item in value)


def _are_editions(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        year.isdigit()
        and isinstance(fields, Mapping)
        and set(fields) <= _EDITION_FIELDS
        and _are_texts(tuple(fields.values()))
        for year, fields in value.items()
    )


def _are_renamed(value: object) -> bool:
    return isinstance(value, Sequence) and all(
        isinstance(old, Mapping)
        and isinstance(old.get("until"), int)
        and {"until"} < set(old) <= {"until", "acronym"} | _EDITION_FIELDS
        and _are_texts([text for name, text in old.items() if name != "until"])
        for old in value
    )


def _renamed(earlier: Iterable[Mapping[str, Any]]) -> tuple[tuple[int, Mapping[str, str]], ...]:
    """What was different, the earliest first."""
    by_year = {old["until"]: old for old in earlier}
    return tuple(
        (year, {name: text for name, text in by_year[year].items() if name != "until"})
        for year in sorted(by_year)
    )


def _venue(row: Mapping[str, Any]) -> Venue:
    common = {name: text for name, text in row.items() if name in _EDITION_FIELDS}
    kind = VenueKind(row.get("kind", VenueKind.EVENT))
    if kind is VenueKind.JOURNAL:
        common = {"container-title": row["names"][0], **common}
    return Venue(
        acronym=row["acronym"],
        names=tuple(row["names"]),
        kind=kind,
        aliases=tuple(row.get("aliases", ())),
        abbreviation=common.get("container-title-short", ""),
        publisher=common.get("publisher", ""),
        dblp=row.get("dblp", ""),
        published_in=tuple(row.get("published-in", ())),
        common=common,
        editions={int(year): fields for year, fields in row.get("editions", {}).items()},
        volume_zero=row.get("volume-zero"),
        renamed=_renamed(row.get("renamed", ())),
    )


def lines_by_acronym(text: str) -> Iterator[tuple[str, str]]:
    """The lines of ``data/venues.tsv``, each with its acronym; the first line names the fields."""
    _, *lines = text.splitlines()
    for line in lines:
        _, acronym, _, names, _ = line.split("\t", 4)
        yield _acronym(acronym, names), line


def parse_line(line: str) -> Venue:
    """A venue from a line of tab-separated fields; ``|`` stands between several values of one."""
    kind, acronym, aliases, names, short, publisher, dblp, published_in = line.split("\t")
    name = names.partition("|")[0]
    is_journal = kind == VenueKind.JOURNAL
    common = {
        "container-title": name if is_journal else "",
        "container-title-short": short,
        "event-title": name if kind == VenueKind.EVENT else "",
        "publisher": publisher,
    }
    return Venue(
        acronym=_acronym(acronym, names),
        is_common_word=acronym.endswith("!"),
        names=tuple(names.split("|")),
        kind=VenueKind(kind),
        aliases=tuple(aliases.split("|")) if aliases else (),
        abbreviation=short,
        publisher=publisher,
        dblp=dblp,
        published_in=tuple(published_in.split("|")) if published_in else (),
        common=common,
    )


def _acronym(acronym: str, names: str) -> str:
    """The acronym, or the first name where there is none; ``!`` marks a common word."""
    return acronym.removesuffix("!") or names.partition("|")[0]
