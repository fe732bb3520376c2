"""Rows of venues with their index: each is read when it is looked up."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, cached_property

from snnbib.venues.index import VenueIndex, index_rows, initials
from snnbib.venues.rows import Venue
from snnbib.venues.screen import NameScreen
from snnbib.venues.words import Words

__all__ = ["IndexedRows"]


class IndexedRows:
    """Venues by acronym and name; where two claim one, the earlier has it.

    Args:
        index: of all rows.
        keys: of all rows, in order.
        read: gives the row that has a key.
    """

    def __init__(
        self, index: VenueIndex, keys: Collection[str], read: Callable[[str], Venue]
    ) -> None:
        self.screen = NameScreen(index)
        self._index = index
        self._keys = keys
        self._row = cache(read)

    @classmethod
    def of(cls, rows: Iterable[Venue]) -> "IndexedRows":
        """Rows that are read already; they are indexed here."""
        by_key = {str(place): venue for place, venue in enumerate(rows)}
        return cls(index_rows(by_key), by_key, by_key.__getitem__)

    @cached_property
    def rows(self) -> tuple[Venue, ...]:
        """All venues."""
        return tuple(map(self._row, self._keys))

    def with_acronym(self, folded: str) -> Venue | None:
        """The venue that has a folded acronym."""
        key = self._index.acronyms.get(folded)
        return self._row(key) if key is not None else None

    def named(self, words: Words) -> Venue | None:
        """The venue that has a name of just these words; connectives are not among them."""
        key = self._index.names.get(" ".join(words))
        return self._row(key) if key is not None else None

    def with_initials(self, part: Words) -> Iterator[tuple[Words, Venue]]:
        """Names with the same first letters, each with its venue."""
        for name in self._index.names_by_initials.get(initials(part), ()):
            yield tuple(name.split()), self._row(self._index.names[name])
