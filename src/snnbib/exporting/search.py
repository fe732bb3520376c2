"""Papers by what a person remembers of them: words, a name, a venue, a year, an address. Pure."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.exporting.layout import current_acronym
from snnbib.identifiers import Identifier, Scheme
from snnbib.model import Entry, Person, Work
from snnbib.text import fold

__all__ = ["Query", "entries_named", "entries_with_title", "search"]

_SHORTEST_MISSPELLING = 4
"""Letters of the shortest word that may be misspelled: shorter ones are like too many others."""
_LEAST_SIMILARITY = 80
"""Of a misspelled word and the right one, in per cent: one or two letters of a word differ."""
_EXACT, _START, _PART, _MISSPELLED = 1.0, 0.9, 0.8, 0.7
"""How much it counts when a word of the query is a word of the paper, its start, a part of it, or
one that is spelled differently."""
_LEAST_SHARE = 0.4
"""Of the query's words, rare ones counting more, that a paper has where none has all of them."""
_ADDRESS_START = re.compile(r"^(?:https?:)?(?://)?(?:www\.)?", re.IGNORECASE)


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
    """No years at all mean any year."""


def search(entries: Sequence[Entry], query: Query, *, forgiving: bool = True) -> list[Entry]:
    """The papers that a query means, best first; equally good ones in list order.

    If some papers have all words, only those are returned. If none has, `forgiving` returns those
    with most of the words, and accepts words that are spelled similarly.
    """
    chosen = [
        entry for entry in entries if _has_venue(entry, query.venue) and _is_of_years(entry, query)
    ]
    if query.author:
        chosen = _ranked(chosen, list(map(_names, chosen)), query.author, 1.0, forgiving=forgiving)
    texts = list(map(_searchable_text, chosen))
    share = _LEAST_SHARE if forgiving else 1.0
    return _ranked(chosen, texts, query.words, share, forgiving=forgiving)


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
    """An address without what people leave out."""
    return _ADDRESS_START.sub("", url.strip()).partition("#")[0].rstrip("/")


def _names(entry: Entry) -> str:
    people: Iterable[Person] = entry.work.authors if entry.work else ()
    return fold(" ".join(f"{item.given} {item.family} {item.literal}" for item in people))


def _searchable_text(entry: Entry) -> str:
    """All words of a paper that a search compares."""
    venue = entry.work.venue if entry.work else entry.paper.venue
    year = entry.work.year if entry.work else entry.paper.year
    named = f"{venue} {current_acronym(venue) if venue else ''} {year} {' '.join(_keys(entry))}"
    return f"{fold(_title(entry))} {_names(entry)} {fold(named)}"


def _has_venue(entry: Entry, name: str) -> bool:
    """Whether the paper is of a venue: the same by the venue table, or one whose name has it."""
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
    """Whether the paper is of one of the years."""
    return not query.years or (entry.work or entry.paper).year in query.years


def _ranked(
    entries: Sequence[Entry], texts: Sequence[str], words: str, share: float, *, forgiving: bool
) -> list[Entry]:
    """The entries whose text has all words, best first; else those that have the share of them."""
    wanted = dict.fromkeys(fold(words).split())
    if not wanted:
        return [] if words.strip() else list(entries)
    index = _index(texts)
    matches = [_matches(word, index, forgiving=forgiving) for word in wanted]
    weights = [_weight(len(match), len(texts)) for match in matches]
    ranking = []
    for number, text in enumerate(texts):
        degrees = [match.get(number, 0.0) for match in matches]
        weight_of_words = sum(
            weight for weight, degree in zip(weights, degrees, strict=True) if degree
        )
        relevance = sum(weight * degree for weight, degree in zip(weights, degrees, strict=True))
        if weight_of_words >= share * sum(weights):
            ranking.append((not all(degrees), fold(words) not in text, -relevance, number))
    ranking.sort()
    has_all = bool(ranking) and not ranking[0][0]
    return [entries[number] for lacks, _, _, number in ranking if not (has_all and lacks)]


def _weight(count: int, total: int) -> float:
    """The weight of a word that `count` of `total` papers have: rare words tell papers apart.

    That is the inverse document frequency. A word that no paper has counts as an ordinary one.
    """
    return math.log1p(total / (1 + count) if count else math.sqrt(total))


def _index(texts: Sequence[str]) -> Mapping[str, set[int]]:
    """Which texts each word stands in."""
    index: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        for word in text.split():
            index[word].add(number)
    return index


def _matches(word: str, index: Mapping[str, set[int]], *, forgiving: bool) -> Mapping[int, float]:
    """How well each text has a word; texts that lack it are left out."""
    best: dict[int, float] = {}
    for other, degree in _similar_words(word, list(index), forgiving=forgiving):
        for number in index[other]:
            best[number] = max(degree, best.get(number, 0.0))
    return best


def _similar_words(
    word: str, words: Sequence[str], *, forgiving: bool
) -> Iterable[tuple[str, float]]:
    """The words that one may stand for, and how well."""
    for other in words:
        if word in other:
            yield other, _EXACT if word == other else _START if other.startswith(word) else _PART
    if forgiving and len(word) >= _SHORTEST_MISSPELLING and not word.isdigit():
        from rapidfuzz import fuzz, process  # noqa: PLC0415  (most commands compare nothing)

        for other, similarity, _ in process.extract(
            word, words, scorer=fuzz.ratio, score_cutoff=_LEAST_SIMILARITY, limit=None
        ):
            yield other, _MISSPELLED * similarity / 100
