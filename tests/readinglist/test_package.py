"""The reader says where to read on: its packages name all their modules."""

import importlib
import pkgutil

import pytest


@pytest.mark.parametrize("name", ["snnbib.readinglist", "snnbib.readinglist.references"])
def test_a_package_names_all_its_modules(name: str) -> None:
    package = importlib.import_module(name)
    text = package.__doc__ or ""
    modules = [module.name for module in pkgutil.iter_modules(package.__path__)]
    assert modules
    assert [module for module in modules if f"`{module}`" not in text] == []
