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
