"""``make mutants``: which places of a module it changes, and which it leaves alone."""

from tests.mutants import SAMPLED, TESTS, declarations
from tests.packaging.test_build import ROOT

SOURCE = """
@dataclass(frozen=True)
class A:
    x: int | None = None

    def f(self, y: int = 1) -> bool | None:
        return y > 0
"""


def test_types_and_decorators_are_left_alone() -> None:
    lines = SOURCE.splitlines()
    parts = [lines[start[0] - 1][start[1] : end[1]] for start, end in declarations(SOURCE)]
    assert sorted(parts) == ["bool | None", "dataclass(frozen=True)", "int", "int | None"]


def test_every_module_that_is_mutated_has_its_tests() -> None:
    for paths in TESTS.values():
        assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_reader_of_lists_is_mutated_on_demand_only() -> None:
    assert SAMPLED == ("identifiers", "matching", "names", "resolving", "rules")
    assert set(TESTS) - set(SAMPLED) == {"readinglist"}
