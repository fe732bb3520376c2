"""``make mutants``: change the code in random places, and count the changes that the tests notice.

A mutant is the package with one change that cosmic-ray makes: an operator, a comparison, a number
or a condition becomes another one. It is killed if a test fails. Each mutant meets the tests of
its own module first, then those of its package, and those of everything that uses the package only
if it survives these, in a copy of the project, so that nothing here is changed.

The reader of lists is mutated only on demand: --only readinglist.

Usage: python -m tests.mutants [--number 300] [--seed 1] [--only matching] [--jobs 2]
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from queue import Queue

__all__ = ["SAMPLED", "TESTS", "Mutant", "declarations", "main", "mutants_of"]

ROOT = Path(__file__).parents[1]
PACKAGE = Path("src", "snnbib")
TESTS = {
    "identifiers": ("tests/identifiers", "src/snnbib/identifiers"),
    "matching": ("tests/matching", "src/snnbib/matching"),
    "names": ("tests/names", "src/snnbib/names"),
    "readinglist": ("tests/readinglist", "src/snnbib/readinglist"),
    "resolving": ("tests/resolving", "src/snnbib/resolving"),
    "rules": ("tests/rules", "src/snnbib/rules"),
}
"""The packages that can be mutated, with their own tests."""
SAMPLED = tuple(name for name in TESTS if name != "readinglist")
"""Those that are mutated unless `--only` names others. They decide what is written into the lock;
most of what the reader of lists does is a choice between readings, and its tests take longer."""
WIDER_TESTS = ("tests/cli", "tests/sources", "tests/resolving", "tests/matching", "tests/rules")
PATIENCE = 5
"""A mutant whose tests take this many times longer than without it never ends, and is killed."""
_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", "__pycache__", ".hypothesis", ".readers", ".lowest", "dist"
)
# They need arguments, or make what every import of the module would notice.
_UNUSED_OPERATORS = ("NoOp", "VariableReplacer", "VariableInserter", "RemoveDecorator")


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Mutant:
    """One change of one module."""

    path: Path
    """Of the module, below the project."""
    line: int
    column: int
    operator: str
    """As cosmic-ray names it."""
    occurrence: int
    """Which of the operator's places in the module."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column + 1}: {self.operator.removeprefix('core/')}"


def declarations(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Start and end of every type annotation and decorator: types and settings, not decisions."""
    nodes = list(ast.walk(ast.parse(source)))
    parts = [getattr(node, name, None) for node in nodes for name in ("annotation", "returns")]
    parts += [part for node in nodes for part in getattr(node, "decorator_list", ())]
    return [
        ((part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0))
        for part in parts
        if isinstance(part, ast.expr)
    ]


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every mutant of a module."""
    from cosmic_ray.ast import ast_nodes, get_ast  # noqa: PLC0415  (only make mutants needs it)
    from cosmic_ray.plugins import get_operator, operator_names  # noqa: PLC0415

    source = (ROOT / path).read_text("utf-8")
    skipped = declarations(source)
    nodes = list(ast_nodes(get_ast(source)))
    for name in operator_names():
        if name.endswith(_UNUSED_OPERATORS):
            continue
        operator = get_operator(name)()
        places = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        for occurrence, (line, column) in enumerate(places):
            if not any(start <= (line, column) < end for start, end in skipped):
                yield Mutant(
                    path=path, line=line, column=column, operator=name, occurrence=occurrence
                )


def _chosen(names: Sequence[str], number: int, seed: int) -> list[Mutant]:
    """Random mutants, at most one for each place: some operators have twelve replacements."""
    places: dict[tuple[Path, int, int], list[Mutant]] = {}
    for name in names:
        for path in _modules(name):
            for mutant in mutants_of(path):
                places.setdefault((path, mutant.line, mutant.column), []).append(mutant)
    choice = random.Random(seed)  # noqa: S311
    some = choice.sample(sorted(places), min(number, len(places)))
    return [choice.choice(sorted(places[place])) for place in some]


def _modules(name: str) -> list[Path]:
    single = PACKAGE / f"{name}.py"
    if (ROOT / single).exists():
        return [single]
    return sorted(path.relative_to(ROOT) for path in (ROOT / PACKAGE / name).rglob("*.py"))


def _mutated(source: str, mutant: Mutant) -> str:
    from cosmic_ray.mutating import mutate_code  # noqa: PLC0415
    from cosmic_ray.plugins import get_operator  # noqa: PLC0415

    return str(mutate_code(source, get_operator(mutant.operator)(), mutant.occurrence))


def _is_killed(mutant: Mutant, copy: Path, seconds: float) -> bool:
    target = copy / mutant.path
    source = target.read_text("utf-8")
    inside = mutant.path.relative_to(PACKAGE)
    name = inside.parts[0].removesuffix(".py")
    _write_module(target, _mutated(source, mutant))
    try:
        own = Path("tests", name, *inside.parts[1:-1])
        nearest = (str(own / f"test_{mutant.path.stem}.py"), str(own))
        every_test = ((*nearest, *TESTS[name]), WIDER_TESTS)
        return not all(_pass(tests, copy, seconds) for tests in every_test)
    finally:
        _write_module(target, source)


def _write_module(path: Path, source: str) -> None:
    """Write a module without its bytecode, which looks up to date for the rest of a second."""
    Path(cache_from_source(str(path))).unlink(missing_ok=True)
    path.write_text(source, encoding="utf-8")


def _pass(tests: Sequence[str], copy: Path, seconds: float | None = None) -> bool:
    command = (
        sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider",
        *(path for path in tests if (copy / path).exists()),
    )  # fmt: skip
    environment = {
        **os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "",
    }  # fmt: skip
    try:
        result = subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return result.returncode == 0


def _run(mutants: Sequence[Mutant], jobs: int, seconds: float) -> Iterator[tuple[Mutant, bool]]:
    """Whether each mutant is killed, in `jobs` copies of the project at a time."""
    with tempfile.TemporaryDirectory() as directory:
        copies: Queue[Path] = Queue()
        for number in range(jobs):
            copy = Path(directory, str(number))
            shutil.copytree(ROOT, copy, ignore=_LEFT_OUT)
            copies.put(copy)

        def run_in_a_copy(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return _is_killed(mutant, copy, seconds)
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(jobs) as pool:
            yield from zip(mutants, pool.map(run_in_a_copy, mutants), strict=True)


def main() -> int:
    """Print the survivors and how many were killed; 1 if the tests fail without a mutant."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--number", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", choices=sorted(TESTS))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    names = options.only or SAMPLED
    start = time.monotonic()
    for tests in (*(TESTS[name] for name in names), WIDER_TESTS):
        if not _pass(tests, ROOT):
            print(f"these fail without a mutant: {' '.join(tests)}")  # noqa: T201
            return 1
    seconds = PATIENCE * (time.monotonic() - start)
    mutants = _chosen(names, options.number, options.seed)
    killed = 0
    for number, (mutant, is_killed) in enumerate(_run(mutants, options.jobs, seconds), 1):
        killed += is_killed
        if number % 20 == 0:
            print(f"{killed} of {number} are killed so far", flush=True)  # noqa: T201
        if not is_killed:
            line = _mutated((ROOT / mutant.path).read_text("utf-8"), mutant).splitlines()
            print(f"{mutant} survives: {line[mutant.line - 1].strip()}", flush=True)  # noqa: T201
    share = 100 * killed / max(len(mutants), 1)
    print(f"{killed} of {len(mutants)} mutants are killed: {share:.1f} %")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
