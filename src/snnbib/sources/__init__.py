"""Where records come from: metadata services, .bib files and corrections, a module each.

Asking is separate from decoding: decoders are pure functions from an answer to
`snnbib.model.Record` values.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeAlias

from snnbib.errors import SourceError
from snnbib.model import Paper, Record, SourceName

__all__ = ["LookupResult", "Source"]

LookupResult: TypeAlias = tuple[Paper, tuple[Record, ...] | SourceError]
"""A paper, and either the records that may be it or why the source could not be asked."""


class Source(Protocol):
    """A metadata service, a collection of files, or a person's corrections."""

    @property
    def name(self) -> SourceName:
        """Its name in provenance."""
        ...

    def covers(self, paper: Paper) -> bool:
        """Whether the source is asked about this paper; if not, it gives no verdict on it."""
        ...

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Records that may be these papers; each paper once, in any order.

        An empty tuple means "asked, and it has none". A `SourceError` in its place means "could not
        be asked": that is not evidence about the paper, and the previous decision stays. The
        same holds for a paper that is not yielded at all: a catalogue file may be older than the
        paper, so that its absence proves nothing.
        """
        ...
