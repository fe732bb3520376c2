"""Regular expressions that are compiled at their first use."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import snnbib
from snnbib.lazy_patterns import LazyPattern, lazy_pattern


def module_values() -> Iterator[tuple[str, object]]:
    """Every value of every module of the package, one level below lists and tables as well."""
    for item in pkgutil.walk_packages(snnbib.__path__, "snnbib."):
        if item.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(item.name)).items():
            yield f"{item.name}.{name}", value
            if isinstance(value, dict):
                yield from ((f"{item.name}.{name}", inner) for inner in value.values())


def test_every_pattern_of_the_package_is_a_regular_expression() -> None:
    lazy = [item for item in module_values() if isinstance(item[1], LazyPattern)]
    assert len(lazy) > 400
    for name, value in lazy:
        assert isinstance(getattr(value, "groups"), int), name  # noqa: B009


@pytest.mark.parametrize("text", ["", "a1", "12 and 345", "Año 2020"])
def test_a_lazy_pattern_answers_as_a_compiled_one(text: str) -> None:
    lazy, compiled = (make(r"(\d)(?P<rest>\d*)", re.ASCII) for make in (lazy_pattern, re.compile))
    assert lazy.findall(text) == compiled.findall(text)
    assert lazy.sub(r"<\g<rest>>", text) == compiled.sub(r"<\g<rest>>", text)
    assert (lazy.pattern, lazy.flags) == (compiled.pattern, compiled.flags)
    assert lazy.groupindex == compiled.groupindex


def test_what_is_not_a_regular_expression_fails_at_the_first_use() -> None:
    broken = lazy_pattern("(")
    with pytest.raises(re.error, match="missing \\)"):
        broken.search("")


def test_looking_through_a_module_compiles_nothing() -> None:
    lazy = lazy_pattern("(")
    assert not hasattr(lazy, "__wrapped__")
    with pytest.raises(re.error):
        _ = lazy.groups


def operations(parsed: object, *, is_repeated: bool = False) -> Iterator[tuple[str, bool]]:
    """Each operation of a parsed expression, and whether it is within a possessive repetition."""
    parts = getattr(parsed, "data", parsed)
    if not isinstance(parts, (tuple, list)):
        return
    name = str(parts[0]) if parts else ""
    if name.isupper():
        yield name, is_repeated
        is_repeated = is_repeated or name == "POSSESSIVE_REPEAT"
    for part in parts:
        yield from operations(part, is_repeated=is_repeated)


def can_backtrack_possessively(pattern: object, flags: object = 0) -> bool:
    parsed = re._parser.parse(pattern, flags & ~re.UNICODE)  # type: ignore[arg-type, attr-defined]
    backtracking = {"BRANCH", "MAX_REPEAT", "MIN_REPEAT"}
    return any(name in backtracking for name, is_repeated in operations(parsed) if is_repeated)


def test_nothing_that_can_backtrack_is_repeated_possessively() -> None:
    """Python before 3.11.5 matches it wrong (https://github.com/python/cpython/issues/106052)."""
    lazy = [(name, value) for name, value in module_values() if isinstance(value, LazyPattern)]
    assert [
        name for name, value in lazy if can_backtrack_possessively(value.pattern, value.flags)
    ] == []


def test_what_can_backtrack_is_found() -> None:
    assert can_backtrack_possessively(r"a(?:(?:b|c)d*)*+")
    assert not can_backtrack_possessively(r"a(?:bc++)*+d*")
