"""``make check``: the branches that the tests must reach, and where they do not.

Reads what ``pytest --cov`` has measured. The modules that decide what a reference says are covered
completely, the package as a whole to 97 %.
"""

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coverage import Coverage

__all__ = ["COMPLETE", "OVERALL", "failures"]

COMPLETE = (
    "matching", "normalize", "editions", "identifiers", "names", "degrees", "lockfile", "rules",
    "citekeys", "formats",
)  # fmt: skip
"""Modules and packages below src/snnbib whose every line and branch is tested."""
OVERALL = 97.0
"""Percentage of the lines and branches of the whole package."""
_PACKAGE = Path("src", "snnbib")


def failures(report: Mapping[str, Any]) -> Iterator[str]:
    """What a report of ``coverage json`` does not reach, one line for each file.

    Args:
        report: in the format of coverage.py: ``files``, and ``totals`` over all of them.
    """
    percent = report["totals"]["percent_covered"]
    if percent < OVERALL:
        yield f"{_PACKAGE}: {percent:.2f} % are tested, {OVERALL:.0f} % must be"
    for path, measured in sorted(report["files"].items()):
        if _is_complete(Path(path)) and (gaps := list(_gaps(measured))):
            yield f"{path}: not tested: {', '.join(gaps)}"


def _is_complete(path: Path) -> bool:
    parts = path.parts[len(_PACKAGE.parts) :]
    return path.is_relative_to(_PACKAGE) and Path(parts[0]).stem in COMPLETE


def _gaps(measured: Mapping[str, Any]) -> Iterator[str]:
    """Lines that were not run, and branches as ``12->14``; line 0 or less is the function's end."""
    missing_lines = set(measured["missing_lines"])
    for line in sorted(missing_lines):
        yield str(line)
    for source, target in measured["missing_branches"]:
        if source not in missing_lines:
            yield f"{source}->{target if target > 0 else 'exit'}"


def _measured() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "coverage.json")
        coverage = Coverage()
        coverage.load()
        coverage.json_report(outfile=str(path))
        report: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return report


def main() -> int:
    """Print what is not reached; 1 if anything is."""
    report = _measured()
    lines = list(failures(report))
    for line in lines:
        print(line)  # noqa: T201
    print(f"{report['totals']['percent_covered']:.2f} % of lines and branches are tested")  # noqa: T201
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
