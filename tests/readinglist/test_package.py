"""The reader says where to read on: its packages name all their modules."""

import importlib
import pkgutil

import pytest

_STEPS = ["units", "preparation", "segments", "references", "shapes", "headings", "selection"]
_SHARED = ["findings", "recognition"]


@pytest.mark.parametrize(
    "name",
    ["snnbib.readinglist", *(f"snnbib.readinglist.{name}" for name in [*_STEPS, *_SHARED])],
)
def test_a_package_names_all_its_modules(name: str) -> None:
    package = importlib.import_module(name)
    text = package.__doc__ or ""
    modules = [module.name for module in pkgutil.iter_modules(package.__path__)]
    assert modules
    assert [module for module in modules if f"`{module}`" not in text] == []
