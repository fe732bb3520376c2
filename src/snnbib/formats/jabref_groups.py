"""JabRef's groups: a comment that makes nested collections of a .bib file, by year and venue.

Version 3 of JabRef's format, which Zotero, Better BibTeX and JabRef read.
"""

from collections.abc import Iterable
from itertools import groupby

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work
from snnbib.text import ascii_letters, tidy

__all__ = ["groups"]

_NOT_IN_GROUP_NAME = lazy_pattern(r"[^\w.,&+/'()-]+")
"""Braces, at signs, colons and semicolons mean something in the comment."""


def groups(works: Iterable[Work]) -> str:
    """The comment for a file of these works: a group for every year, in it one for every venue."""
    tree = ["0 AllEntriesGroup:;"]
    dated = sorted((work for work in works if work.year), key=lambda work: (work.year, work.venue))
    for year, of_year in groupby(dated, key=lambda work: work.year):
        by_venue = {
            venue: list(members) for venue, members in groupby(of_year, key=lambda work: work.venue)
        }
        tree.append(_group(1, str(year), by_venue.pop("", [])))
        tree.extend(_group(2, _group_name(venue), members) for venue, members in by_venue.items())
    nodes = "\n".join(tree)
    return (
        "@comment{jabref-meta: groupsversion:3;}\n\n"
        f"@comment{{jabref-meta: groupstree:\n{nodes}\n}}\n"
    )


def _group(level: int, name: str, works: Iterable[Work]) -> str:
    keys = "".join(f"{work.key}\\;" for work in works)
    return f"{level} ExplicitGroup:{name}\\;0\\;{keys};"


def _group_name(venue: str) -> str:
    return _NOT_IN_GROUP_NAME.sub(" ", ascii_letters(tidy(venue))).strip() or "Other"
