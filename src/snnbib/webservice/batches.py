"""Requests about several items at once; one that is rejected is made again in halves."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from snnbib.errors import SourceError
from snnbib.webservice.messages import (
    BadRequest,
    ResultPage,
)

__all__ = ["ask_splitting", "batches"]

_T = TypeVar("_T")


def batches(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    """The items in batches of at most `size`.

    >>> list(batches("abcde", 2))
    ['ab', 'cd', 'e']
    """
    return (items[start : start + size] for start in range(0, len(items), size))


def ask_splitting(
    batch: Sequence[_T], ask: Callable[[Sequence[_T]], ResultPage]
) -> Iterator[tuple[Sequence[_T], ResultPage | SourceError]]:
    """The answers to a batch; a batch that the service rejects is asked again in halves.

    One malformed identifier fails a whole request, at Crossref as at arXiv; in halves, only the
    malformed one fails.
    """
    try:
        yield batch, ask(batch)
    except SourceError as error:
        if isinstance(error, BadRequest) and error.request_at_fault and len(batch) > 1:
            middle = len(batch) // 2
            yield from ask_splitting(batch[:middle], ask)
            yield from ask_splitting(batch[middle:], ask)
        else:
            yield batch, error
