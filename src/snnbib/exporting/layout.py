"""Which works are in which file: all of them, those of a venue, of a year, of both."""

import re
from collections import defaultdict
from collections.abc import Sequence

from snnbib import venues
from snnbib.model import Work
from snnbib.text import ascii_letters

__all__ = ["YEARS", "current_acronym", "slug", "works_by_file"]

YEARS = "years"
"""The directory of the files by year."""


def works_by_file(works: Sequence[Work], name: str) -> dict[str, list[Work]]:
    """The works of each file, by path without suffix; `name` is the file of all works."""
    groups: dict[str, list[Work]] = defaultdict(list)
    groups[name] = list(works)
    slugs = {venue: slug(current_acronym(venue)) for venue in {work.venue for work in works}}
    for work in works:
        venue = slugs[work.venue]
        groups[f"{venue}/{venue}"].append(work)
        groups[f"{YEARS}/{work.year}"].append(work)
        groups[f"{venue}/{venue}-{work.year}"].append(work)
    return groups


def current_acronym(name: str) -> str:
    """The event series by the name it has today: NeurIPS also for the years it was called NIPS."""
    venue = venues.recognize(name)
    return venue.acronym if venue else name or "Other"


def slug(name: str) -> str:
    """A venue's name as a file name, which has only the characters ``a-z0-9-``.

    If a name is too long, its acronym is used, or else it is cut after a whole word.

    >>> slug("NeurIPS"), slug("International Conference on Quiet Robots and Systems (ICQRS)")
    ('neurips', 'icqrs')
    """
    file_stem = _file_stem(name)
    if len(file_stem) > _LONGEST_STEM:
        file_stem = _file_stem(venues.short_name(name))
        file_stem = re.sub(rf"^(.{{1,{_LONGEST_STEM}}})-.*", r"\1", file_stem)[:_LONGEST_STEM]
    return f"{file_stem}-venue" if file_stem == YEARS else file_stem


_LONGEST_STEM = 40
"""The most letters of a venue's file name. A folder and a file in it have that name, and on some
systems a path has at most 260 letters."""


def _file_stem(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", ascii_letters(name).lower()).strip("-") or "other"
