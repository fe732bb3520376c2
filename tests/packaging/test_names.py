"""Names of the code: each is given once in a module, and every public one is listed."""

import ast
import importlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import snnbib

PACKAGE = Path(snnbib.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def _defined(tree: ast.Module) -> Iterator[str]:
    """The names that the statements of a module define, outside of conditions."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


@pytest.mark.parametrize("module", MODULES)
def test_a_name_is_given_once_and_listed_if_it_is_public(module: str) -> None:
    tree = ast.parse((PACKAGE / module).read_text("utf-8"))
    names = Counter(_defined(tree))
    assert [name for name, count in names.items() if count > 1] == []
    listed: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            listed = ast.literal_eval(node.value)
    public = {name for name in names if not name.startswith("_")}
    assert public - set(listed) == set()


@pytest.mark.parametrize("module", [name for name in MODULES if not name.endswith("__main__.py")])
def test_every_listed_name_is_there(module: str) -> None:
    path = f"snnbib/{module}".removesuffix(".py").removesuffix("/__init__")
    imported = importlib.import_module(path.replace("/", "."))
    listed = getattr(imported, "__all__", [])
    assert [name for name in listed if not hasattr(imported, name)] == []
