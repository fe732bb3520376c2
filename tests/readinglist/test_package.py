"""The reader says where to read on: its packages name all their modules, and have their tests."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from snnbib import readinglist

PACKAGES = [
    module.name
    for module in pkgutil.walk_packages(readinglist.__path__, "snnbib.readinglist.")
    if module.ispkg
]


@pytest.mark.parametrize("name", ["snnbib.readinglist", *PACKAGES])
def test_a_package_names_all_its_modules(name: str) -> None:
    package = importlib.import_module(name)
    text = package.__doc__ or ""
    modules = [module.name for module in pkgutil.iter_modules(package.__path__)]
    assert modules
    assert [module for module in modules if f"`{module}`" not in text] == []


def test_every_package_of_tests_has_the_name_of_a_part_of_the_reader() -> None:
    parts = {module.name for module in pkgutil.iter_modules(readinglist.__path__)}
    packages = {path.parent.name for path in Path(__file__).parent.glob("*/__init__.py")}
    assert packages - parts == {"made_up"}
