"""Names of venues as lists and as Crossref write them, of many fields: never taken for another."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from snnbib import venues


def _read() -> Iterator[tuple[str, str, str]]:
    for line in Path(__file__).with_name("pairs.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, listed, recorded = line.split("\t")
            yield kind, listed, recorded


_PAIRS: Final = tuple(_read())


def _pairs(kind: str) -> list[tuple[str, str]]:
    return [(listed, recorded) for name, listed, recorded in _PAIRS if name == kind]


def test_one_venue_is_recognized_in_two_names() -> None:
    pairs = _pairs("same")
    assert len(pairs) >= 200
    assert [pair for pair in pairs if venues.same_venue(*pair) is not True] == []


def test_a_sibling_is_never_taken_for_the_venue() -> None:
    pairs = _pairs("other")
    assert len(pairs) >= 200
    assert [pair for pair in pairs if venues.same_venue(*pair) is True] == []


def test_most_siblings_are_told_to_be_others() -> None:
    pairs = _pairs("other")
    told = [pair for pair in pairs if venues.same_venue(*pair) is False]
    assert len(told) / len(pairs) > 0.9


def test_a_title_that_is_only_a_subject_is_not_taken_for_an_event() -> None:
    assert [pair for pair in _pairs("open") if venues.same_venue(*pair) is True] == []
