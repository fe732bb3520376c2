"""A batch that the service rejects is asked again in halves."""

from collections.abc import Sequence

from snnbib.errors import SourceError, SourceUnavailable
from snnbib.webservice.batches import ask_splitting
from snnbib.webservice.messages import (
    BadRequest,
    ResultPage,
)


def test_one_bad_identifier_fails_alone() -> None:
    def ask(batch: Sequence[int]) -> ResultPage:
        if 5 in batch:
            raise BadRequest("it answers 400", status=400)
        return ResultPage(records=(), total=len(batch))

    batches = list(ask_splitting(range(8), ask))
    assert [list(batch) for batch, _ in batches] == [[0, 1, 2, 3], [4], [5], [6, 7]]
    assert [isinstance(answer, SourceError) for _, answer in batches] == [False, False, True, False]


def test_other_failures_are_the_whole_batch_s() -> None:
    def ask(_batch: Sequence[int]) -> ResultPage:
        raise SourceUnavailable("stopped")

    assert [len(batch) for batch, _ in ask_splitting(range(8), ask)] == [8]
