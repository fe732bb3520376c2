"""Venues: which one a text names, whether two texts name one, and what it was in a year.

The table that comes with snnbib is ``data/venues.toml`` and ``data/venues.tsv``. People add rows of
their own for a run with `own_rows`; the functions here ask the table in use.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Record, WorkType
from snnbib.venues.data import included_table
from snnbib.venues.names import parse_name
from snnbib.venues.publishers import split_publisher
from snnbib.venues.rows import Edition, Venue, VenueKind, edition, parse_rows
from snnbib.venues.table import VenueTable
from snnbib.venues.tracks import Track
from snnbib.venues.words import EVENT_NOUNS, HEADS, SERIAL_WORDS, without_connectives

__all__ = [
    "Edition",
    "Track",
    "Venue",
    "VenueKind",
    "VenueTable",
    "all_venues",
    "edition",
    "is_journal",
    "is_posted",
    "is_preprint_server",
    "is_workshop",
    "own_rows",
    "parse_rows",
    "recognize",
    "same_venue",
    "short_name",
    "split_publisher",
    "track",
]

_own_tables: list[VenueTable] = []
"""The tables with people's rows that are in use, the innermost last."""


@contextmanager
def own_rows(rows: Iterable[Venue]) -> Iterator[VenueTable]:
    """Within this context, these rows are in the table too, and win over the table's own.

    For a whole run, from its start: threads see it as well.
    """
    _own_tables.append(_table().with_rows(rows))
    try:
        yield _own_tables[-1]
    finally:
        _own_tables.pop()


def all_venues() -> tuple[Venue, ...]:
    """Every venue of the table."""
    return _table().rows


def recognize(text: str) -> Venue | None:
    """The venue of the table that a heading, a booktitle or a container title names, or None.

    The whole name must be the venue's, up to abbreviations, years, places and sponsors: a longer
    name is another venue, and so is a workshop or a companion volume, see `track`.

    >>> recognize(
    ...     "2020 IEEE/CVF Conference on Computer Vision and Pattern Recognition, CVPR 2020"
    ... ).acronym
    'CVPR'
    >>> recognize("2nd International Conference on Machine Learning for Quiet Robots") is None
    True
    """
    return _table().recognize(text)


def same_venue(text: str, other: str) -> bool | None:
    """Whether two texts name one venue; None where this cannot be told.

    >>> same_venue("TNNLS", "IEEE Transactions on Neural Networks and Learning Systems")
    True
    >>> same_venue(
    ...     "SP", "IEEE International Conference on Acoustics, Speech, and Signal Processing"
    ... )
    False
    """
    return _table().same_venue(text, other)


def short_name(text: str) -> str:
    """What a long name of a venue comes down to: its acronym, or the words that say which it is.

    >>> short_name("2020 International Conference on Quiet Robots and Systems (ICQRS)")
    'ICQRS'
    >>> short_name("Proceedings of the 3rd Workshop on Quiet Robots at ICRA 2020")
    'workshop quiet robots icra'
    """
    name = parse_name(text)
    is_whole = name.track is Track.MAIN and name.acronyms
    return name.acronyms[0] if is_whole else " ".join(without_connectives(name.all_words))


def track(text: str) -> Track:
    """Which part of an event a text names: the event itself, a workshop, Findings, a companion.

    >>> track("Findings of EMNLP 2021"), track("EMNLP 2021")
    (<Track.FINDINGS: 'findings'>, <Track.MAIN: ''>)
    """
    return _table().track(text)


def is_workshop(text: str) -> bool:
    """Whether a title names a workshop that is not a venue of the table.

    >>> is_workshop("Computer Vision - ECCV 2020 Workshops")
    True
    """
    if track(text) is Track.WORKSHOP:
        return True
    return "workshop" in text.casefold() and recognize(text) is None


def _names_venue(text: str) -> bool:
    """Whether a text is a venue of the table, or has a word that only names of venues have.

    >>> _names_venue("Int. Conf. on Quiet Systems"), _names_venue("Quiet Systems")
    (True, False)
    """
    return recognize(text) is not None or not HEADS.isdisjoint(parse_name(text).all_words)


def is_journal(text: str) -> bool:
    """Whether a text is the name of a journal: by the table, else by its words.

    >>> is_journal("Nature Communications"), is_journal("Conference on Neural Networks")
    (True, False)
    """
    if venue := recognize(text):
        return venue.kind is VenueKind.JOURNAL
    words = set(parse_name(text).all_words)
    return not words.isdisjoint(SERIAL_WORDS) and words.isdisjoint(EVENT_NOUNS)


def is_preprint_server(text: str) -> bool:
    """Whether a text names a preprint server or another repository, which is not a venue.

    >>> is_preprint_server("SSRN Electronic Journal"), is_preprint_server("LawArXiv")
    (True, True)
    """
    if venue := recognize(text):
        return venue.kind is VenueKind.REPOSITORY
    return _PREPRINT_SERVER.search(text) is not None and not _names_venue(text)


# "SocArXiv", "EcoEvoRxiv", "PeerJ Preprints", "CoRR abs/2001.00001"
_PREPRINT_SERVER = lazy_pattern(r"(?i)r[xχ]iv\b|\bpreprints?$|\beprint arch|^corr abs/")


def is_posted(record: Record) -> bool:
    """Whether a record is a copy on a preprint server, whatever type its source gives."""
    return record.type is WorkType.PREPRINT or is_preprint_server(record.container_title)


def _table() -> VenueTable:
    return _own_tables[-1] if _own_tables else included_table()
