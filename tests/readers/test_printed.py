"""References as readers print them: every work right in every reader and style.

What is right is said in `tests.readers.judging`, what may deviate in
`tests.readers.printed_allowed`.
"""

import subprocess
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from snnbib.model import Work
from tests.formats import torture
from tests.readers.judging import Fault, faults
from tests.readers.printed_allowed import ALLOWED, PRINTS_EPRINT
from tests.readers.printing import PRINTERS, Printer, printed

Run = Callable[..., subprocess.CompletedProcess[str]]
References = Callable[[Printer, str], Mapping[str, str]]
CountPrinted = Callable[[str, str, int, int, int], None]
_USED: Counter[int] = Counter()
_RUN: set[str] = set()


@pytest.fixture
def references(files: Path, run: Run, tmp_path: Path) -> References:
    """What a reader prints of the works of a file, by key: ``references(printer, "torture")``."""

    def references_of(printer: Printer, stem: str) -> Mapping[str, str]:
        return printed(printer, files / f"{stem}.{printer.suffix}", run, tmp_path)

    return references_of


@pytest.mark.parametrize("stem", ["snn", "torture"])
@pytest.mark.parametrize("printer", PRINTERS, ids=str)
def test_every_reference_is_right(
    printer: Printer,
    stem: str,
    listed: Sequence[Work],
    references: References,
    count_printed: CountPrinted,
) -> None:
    works = listed if stem == "snn" else torture.works()
    texts = references(printer, stem)
    assert sorted(texts) == sorted(work.key for work in works)
    prints_eprint = PRINTS_EPRINT.fullmatch(str(printer)) is not None
    wrong: list[tuple[str, Fault]] = []
    right = deviating = 0
    for work in works:
        differences = faults(texts[work.key], work, prints_eprint=prints_eprint)
        unexplained = [
            fault for fault in differences if not _is_allowed(str(printer), work.key, fault)
        ]
        right += not differences
        deviating += bool(differences) and not unexplained
        wrong += [(work.key, fault) for fault in unexplained]
    count_printed(str(printer), stem, right, deviating, len(works))
    _RUN.add(f"{printer} {stem}")
    assert wrong == []


def _is_allowed(printer: str, key: str, fault: Fault) -> bool:
    numbers = [number for number, row in enumerate(ALLOWED) if row.allows(printer, key, fault)]
    _USED.update(numbers)
    return bool(numbers)


def test_every_allowed_deviation_is_still_there() -> None:
    """After the tests above, where all of them were run."""
    if len(_RUN) < 2 * len(PRINTERS):
        pytest.skip("not every reader has printed in this run")
    unused = [row for number, row in enumerate(ALLOWED) if not _USED[number]]
    assert unused == []
