"""Which works stand in which file: all, by venue, by year, by both."""

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
    """A venue's name as a file name: nothing but ``a-z0-9-`` can come out.

    Where a name is too long, its acronym is taken, or else it ends after a whole word.

    >>> slug("NeurIPS"), slug("International Conference on Quiet Robots and Systems (ICQRS)")
    ('neurips', 'icqrs')
    """
    file_stem = _file_stem(name)
    if len(file_stem) > _LONGEST_STEM:
        file_stem = _file_stem(venues.short_name(name))
        file_stem = re.sub(rf"^(.{{1,{_LONGEST_STEM}}})-.*", r"\1", file_stem)[:_LONGEST_STEM]
    return f"{file_stem}-venue" if file_stem == YEARS else file_stem


_LONGEST_STEM = 40
"""Letters: a folder and a file are named by it, and some systems end a path at 260."""


def _file_stem(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", ascii_letters(name).lower()).strip("-") or "other"
