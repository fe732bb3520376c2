"""The venue table: names by year, acronym, publisher, volume, how sources name each venue.

The data is ``data/venues.toml``, publishers included; this module only looks things up in it.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

__all__ = [
    "Edition",
    "Venue",
    "all_venues",
    "edition",
    "is_workshop",
    "recognize",
    "split_publisher",
]

_NOT_COMMON = {"acronym", "names", "editions", "volume-zero", "renamed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """An event series: the same conference over the years."""

    acronym: str
    names: tuple[str, ...]
    common: Mapping[str, str]
    editions: Mapping[int, Mapping[str, str]]
    volume_zero: int | None
    renamed: tuple[tuple[int, str], ...]


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
    """The Crossref filter of the venue, ``NAME:VALUE``; empty if Crossref has nothing of it."""
    dblp_toc: str = ""
    """DBLP's table of contents; empty where DBLP has nothing that other sources lack."""


@cache
def all_venues() -> tuple[Venue, ...]:
    """Every venue of the table, by acronym."""
    return tuple(map(_venue, _data()["venue"]))


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(files("snnbib").joinpath("data/venues.toml").read_text("utf-8"))


def _venue(row: Mapping[str, Any]) -> Venue:
    return Venue(
        acronym=row["acronym"],
        names=tuple(row["names"]),
        common={key: value for key, value in row.items() if key not in _NOT_COMMON},
        editions={int(year): fields for year, fields in row.get("editions", {}).items()},
        volume_zero=row.get("volume-zero"),
        renamed=tuple(sorted((old["until"], old["acronym"]) for old in row.get("renamed", ()))),
    )


def edition(venue: Venue, year: int) -> Edition:
    """The venue's name and its proceedings in one year."""
    fields = {"volume": _volume(venue, year), **venue.common, **venue.editions.get(year, {})}
    acronym = next((name for until, name in venue.renamed if year <= until), venue.acronym)
    return Edition(
        acronym=acronym,
        **{name.replace("-", "_"): text.format(year=year) for name, text in fields.items()},
    )


def _volume(venue: Venue, year: int) -> str:
    return str(year - venue.volume_zero) if venue.volume_zero is not None else ""


@lru_cache(maxsize=4096)
def recognize(text: str) -> Venue | None:
    """The venue that a heading, a booktitle or a container title names; None for any other.

    A longer name that only begins like a venue's ("International Conference on Machine Learning
    and Applications") is a different venue; so is a workshop of the venue, see `is_workshop`.

    >>> recognize(
    ...     "2020 IEEE/CVF Conference on Computer Vision and Pattern Recognition, CVPR 2020"
    ... ).acronym
    'CVPR'
    >>> recognize("International Conference on Machine Learning and Applications") is None
    True
    """
    if is_workshop(text):
        return None
    # The earliest name wins: AAAI's booktitles go on to name the conferences held beside it.
    named = [
        (match.start(), venue) for pattern, venue in _patterns() if (match := pattern.search(text))
    ]
    return min(named, key=lambda pair: pair[0])[1] if named else None


def is_workshop(text: str) -> bool:
    """Whether a title names a workshop: a different venue than the main conference.

    >>> is_workshop("Computer Vision - ECCV 2020 Workshops")
    True
    """
    return "workshop" in text.casefold()


@cache
def split_publisher(text: str) -> tuple[str, str]:
    """A publisher's usual name and its place, from a source's publisher field. Idempotent.

    >>> split_publisher("Springer, Berlin, Heidelberg"), split_publisher("Curran Associates, Inc.")
    (('Springer', 'Berlin, Heidelberg'), ('Curran Associates, Inc.', ''))
    """
    if match := _publisher_pattern().fullmatch(text):
        return _publisher_names()[match["name"].casefold()], match["place"] or ""
    if match := _WITH_PLACE.fullmatch(text):
        return match["name"], match["place"]
    return text, ""


# "MIT Press, Cambridge, MA": the place is not a part of the name.
_WITH_PLACE = re.compile(r"(?P<name>[^,:]*\b(?:Press|Verlag|Publish\w+)),\s+(?P<place>[^,].*)")


@cache
def _publisher_names() -> Mapping[str, str]:
    """Each name of a publisher in lower case -> its usual name."""
    return {
        name.casefold(): row["name"]
        for row in _data()["publisher"]
        for name in (row["name"], *row["names"])
    }


@cache
def _publisher_pattern() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_publisher_names(), key=len, reverse=True)))
    return re.compile(rf"(?P<name>{names})(?:,\s*(?P<place>[^,].*))?", re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Venue], ...]:
    """One pattern for each venue: a name up to its end, or an acronym that stands alone."""
    patterns = []
    for venue in all_venues():
        names = "|".join(re.escape(name) for name in venue.names)
        acronyms = "|".join(
            re.escape(acronym) for acronym in (venue.acronym, *(name for _, name in venue.renamed))
        )
        expression = (
            rf"(?<![\w-])(?:(?:{names})s?(?=\s*(?:$|[^\w\s&]|\d|{acronyms}))"
            rf"|(?:{acronyms})(?=\s*(?:$|[-'’,:;()\[\]/]|\s\d)|\d))"
        )
        patterns.append((re.compile(expression, re.IGNORECASE), venue))
    return tuple(patterns)
