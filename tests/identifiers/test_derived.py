"""A DOI that follows from a proceedings page."""

import pytest

from snnbib.identifiers import (
    Identifier,
    Scheme,
    derived_doi,
)


@pytest.mark.parametrize(
    ("scheme", "value", "year", "expected"),
    [
        (Scheme.IJCAI, "2017/1", 2017, "10.24963/ijcai.2017/1"),
        (Scheme.IJCAI, "2023/334", 2023, "10.24963/ijcai.2023/334"),
        (Scheme.IJCAI, "2016/334", 2016, ""),
        (Scheme.AAAI, "11287", 2018, "10.1609/aaai.v32i1.11287"),
        (Scheme.AAAI, "27804", 2024, ""),
        (Scheme.AAAI, "3700", 2019, ""),
        (Scheme.PMLR, "v202/deng23d", 2023, ""),
        (Scheme.PMLR, "v80/bee18a", 2018, ""),
        (Scheme.ARXIV, "1801.00001", 2018, ""),
    ],
)
def test_derived_doi(scheme: Scheme, value: str, year: int, expected: str) -> None:
    assert derived_doi([Identifier(scheme, value)], year) == expected
