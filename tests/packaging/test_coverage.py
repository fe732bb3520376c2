"""The gate of ``make check``: which gaps it names, and which modules it holds to what."""

from typing import Any

import pytest

from tests.coverage import COMPLETE, failures
from tests.packaging.test_build import ROOT


def _report(percent: float, path: str, lines: list[int], branches: list[list[int]]) -> Any:  # noqa: ANN401
    return {
        "totals": {"percent_covered": percent},
        "files": {path: {"missing_lines": lines, "missing_branches": branches}},
    }


@pytest.mark.parametrize(
    ("percent", "path", "lines", "branches", "expected"),
    [
        (97.0, "src/snnbib/matching/titles.py", [], [], []),
        (96.99, "src/snnbib/cli/git.py", [1], [],
         ["src/snnbib: 96.99 % are tested, 97 % must be"]),
        (99.0, "src/snnbib/cli/git.py", [7], [[7, 9]], []),
        (99.0, "src/snnbib/lockfile.py", [7], [[7, 9], [12, 14], [12, -3]],
         ["src/snnbib/lockfile.py: not tested: 7, 12->14, 12->exit"]),
        (99.0, "src/snnbib/formats/ris.py", [], [[3, 5]],
         ["src/snnbib/formats/ris.py: not tested: 3->5"]),
    ],
)  # fmt: skip
def test_gaps_are_named(
    percent: float, path: str, lines: list[int], branches: list[list[int]], expected: list[str]
) -> None:
    assert list(failures(_report(percent, path, lines, branches))) == expected


@pytest.mark.parametrize("name", COMPLETE)
def test_every_module_that_is_held_to_it_exists(name: str) -> None:
    package = ROOT / "src" / "snnbib"
    assert (package / name / "__init__.py").exists() or (package / f"{name}.py").exists()
