"""Where records come from: metadata services, .bib files, corrections, and the list itself.

Each module is one source. Asking is separate from decoding: decoders are pure functions from an
answer to `snnbib.model.Record` values.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeAlias

from snnbib.errors import SourceError
from snnbib.model import Paper, Record, SourceName

__all__ = ["LookupResult", "Source"]

LookupResult: TypeAlias = tuple[Paper, tuple[Record, ...] | SourceError]
"""A paper, and the records the source has that may be it, or why it could not be asked."""


class Source(Protocol):
    """A metadata service, a collection of files, or a person's corrections."""

    @property
    def name(self) -> SourceName:
        """What provenance calls it."""
        ...

    def covers(self, paper: Paper) -> bool:
        """Whether the source is worth asking about this paper; if not, it has no verdict on it."""
        ...

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Records that may be these papers; each paper once, in any order.

        An empty tuple means "asked, and it has none". A `SourceError` in its place means "could not
        be asked": nothing follows about the paper, and the previous decision stands.
        """
        ...
