"""Find papers by what a person remembers: words, a name, a venue, a year, an address. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.exporting.layout import current_acronym
from snnbib.exporting.ranking import Searchable, ranked
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Person, Work
from snnbib.text import fold

__all__ = ["Query", "entries_named", "entries_with_title", "search"]

_LEAST_SHARE = 0.4
"""Of the query's words, rare ones counting more, that a paper has where none has all of them."""
_ADDRESS_START = lazy_pattern(r"^(?:https?:)?(?://)?(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to search for; a result satisfies every part."""

    words: str = ""
    """Words of title, authors, venue, year and key, in any order."""
    author: str = ""
    """Words of one author's name."""
    venue: str = ""
    """A venue's name or acronym."""
    years: range = range(0)
    """An empty value means any year."""


def search(
    entries: Sequence[Entry], query: Query, *, forgiving: bool = True, all_words: bool = False
) -> list[Entry]:
    """The papers that a query means, best first; equally good ones in list order.

    If some papers have all words, only those are returned. `forgiving` accepts words that are
    spelled similarly and, unless `all_words` is given, returns the papers with most of the words
    where none has all.
    """
    chosen = [
        entry for entry in entries if _has_venue(entry, query.venue) and _is_of_years(entry, query)
    ]
    if query.author:
        names = [Searchable("", _names(entry)) for entry in chosen]
        chosen = _with_words(chosen, names, query.author, 1.0, forgiving=forgiving)
    texts = [Searchable(fold(_title(entry)), _other_words(entry)) for entry in chosen]
    share = _LEAST_SHARE if forgiving and not all_words else 1.0
    return _with_words(chosen, texts, query.words, share, forgiving=forgiving)


def _with_words(
    entries: list[Entry],
    texts: Sequence[Searchable],
    words: str,
    share: float,
    *,
    forgiving: bool,
) -> list[Entry]:
    if not fold(words):
        return [] if words.strip() else entries
    numbers = ranked(texts, words, forgiving=forgiving, least_share=share)
    return [entries[number] for number in numbers]


def entries_named(entries: Iterable[Entry], name: str) -> list[Entry]:
    """The papers with this citation key, identifier or address."""
    wanted = {
        Identifier(Scheme.DOI, identifiers.parse_doi(name)),
        Identifier(Scheme.ARXIV, identifiers.parse_arxiv_id(name)),
        identifiers.from_url(name),
    }
    address = _without_scheme(name) if "/" in name else ""
    return [
        entry
        for entry in entries
        if name in _keys(entry)
        or not wanted.isdisjoint(_identifiers(entry))
        or (address and address in _addresses(entry))
    ]


def entries_with_title(entries: Sequence[Entry], title: str) -> list[Entry]:
    """The papers with this title, else those whose title contains these words in a row."""
    words = fold(title)
    if not words:
        return []
    titles = [(entry, fold(_title(entry))) for entry in entries]
    same = [entry for entry, other in titles if other == words]
    return same or [entry for entry, other in titles if f" {words} " in f" {other} "]


def _title(entry: Entry) -> str:
    return entry.work.title if entry.work else entry.paper.title


def _keys(entry: Entry) -> Sequence[str]:
    return (entry.work.key, *entry.work.aliases) if entry.work else ()


def _identifiers(entry: Entry) -> set[Identifier]:
    """Every identifier of a paper, by its links and by its work."""
    own = set(identifiers.paper_identifiers(entry.paper))
    if work := entry.work:
        own |= {Identifier(Scheme.DOI, work.doi), Identifier(Scheme.ARXIV, work.arxiv)}
        own |= {identifier for identifier in map(identifiers.from_url, [work.url]) if identifier}
    return {identifier for identifier in own if identifier.value}


def _addresses(entry: Entry) -> set[str]:
    links = {link.url for link in entry.paper.links}
    own = {entry.work.url, entry.work.code} if entry.work else set()
    return {_without_scheme(url) for url in links | own if url}


def _without_scheme(url: str) -> str:
    """An address without the parts that people leave out."""
    return _ADDRESS_START.sub("", url.strip()).partition("#")[0].rstrip("/")


def _names(entry: Entry) -> str:
    people: Iterable[Person] = entry.work.authors if entry.work else ()
    return fold(" ".join(f"{item.given} {item.family} {item.literal}" for item in people))


def _other_words(entry: Entry) -> str:
    """The words of a paper that a search compares, beside its title."""
    venue = entry.work.venue if entry.work else entry.paper.venue
    year = entry.work.year if entry.work else entry.paper.year
    named = f"{venue} {current_acronym(venue) if venue else ''} {year} {' '.join(_keys(entry))}"
    return f"{_names(entry)} {fold(named)}"


def _has_venue(entry: Entry, name: str) -> bool:
    """Whether a paper belongs to a venue: by the venue table, or as a part of the venue's name."""
    if not name:
        return True
    own = [entry.paper.venue, *([entry.work.venue] if entry.work else [])]
    if venue := venues.recognize(name):
        return venue.acronym in map(current_acronym, filter(None, own))
    container = _container(entry.work) if entry.work else ""
    return any(fold(name) in fold(other) for other in (*own, container))


def _container(work: Work) -> str:
    return f"{work.container_title} {work.event_title}"


def _is_of_years(entry: Entry, query: Query) -> bool:
    """Whether a paper belongs to one of the years."""
    return not query.years or (entry.work or entry.paper).year in query.years
