"""The wheel and the source distribution: what is in them, the same bytes anywhere, of use alone."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import snnbib

ROOT = Path(__file__).parents[2]
NAME = f"snnbib-{snnbib.__version__}"
DATA = ("papers.md", "papers.lock.json", "corrections.toml", "venues.toml")
LEFT_OUT = shutil.ignore_patterns(
    ".venv", ".git", ".*_cache", "__pycache__", ".hypothesis", ".readers", ".lowest", "dist"
)
WITHOUT_NETWORK = """
import socket, sys
def refuse(*_): raise OSError("no network here")
socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
from snnbib.cli import main
main()
"""


# What may differ between two machines; a locale that one of them lacks is its C.
HERE = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
THERE = {
    "TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "4242",
    "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0",
}  # fmt: skip
TURKEY = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"}


def _built(parent: Path, surroundings: dict[str, str], umask: int) -> dict[str, bytes]:
    """Both files, built in a copy of the project somewhere else, in other surroundings."""
    copy = parent / "project"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    for path in copy.rglob("*"):
        os.utime(path, (umask, umask))  # any time that is not the other build's
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1795392000", **surroundings}
    command = (sys.executable, "-m", "hatchling", "build")
    subprocess.run(command, cwd=copy, env=environment, umask=umask, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in (copy / "dist").iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Two builds that have nothing in common but the project."""
    first = tmp_path_factory.mktemp("one")
    second = tmp_path_factory.mktemp("another-place") / "deeper"
    second.mkdir()
    return (
        _built(first, HERE, umask=0o022),
        _built(second, THERE, umask=0o027),
    )


@pytest.fixture(scope="module")
def unpacked(
    built: tuple[dict[str, bytes], dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The wheel, as installing it would lay it out."""
    directory = tmp_path_factory.mktemp("installed")
    wheel = directory / "snnbib.zip"
    wheel.write_bytes(next(data for name, data in built[0].items() if name.endswith(".whl")))
    shutil.unpack_archive(wheel, directory / "site")
    return directory / "site"


def test_two_builds_are_the_same_bytes(built: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    first, second = built
    assert sorted(first) == [f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz"]
    assert first == second


def test_the_wheel_has_the_data_and_types_and_nothing_else(unpacked: Path) -> None:
    names = {str(path.relative_to(unpacked)) for path in unpacked.rglob("*") if path.is_file()}
    assert {f"snnbib/data/{name}" for name in DATA} | {"snnbib/py.typed"} <= names
    assert {name.split("/")[0] for name in names} == {"snnbib", f"{NAME}.dist-info"}
    assert not [name for name in names if "test" in name or name.endswith(".pyc")]


def test_the_source_distribution_is_the_project(
    built: tuple[dict[str, bytes], dict[str, bytes]], tmp_path: Path
) -> None:
    path = tmp_path / "sdist.tar.gz"
    path.write_bytes(built[0][f"{NAME}.tar.gz"])
    with tarfile.open(path) as archive:
        names = set(archive.getnames())
    needed = [
        "Makefile", "README.md", "LICENSE", "LICENSE-DATA", "CHANGELOG.md", "CITATION.cff",
        "CONTRIBUTING.md", "pyproject.toml", "requirements-dev.lock", "tests/test_readme.py",
        "exports/snn.bib", "exports/README.md", ".github/workflows/ci.yml", ".ci/run",
        "src/snnbib/py.typed", "snnbib.toml", "docs/README.md",
        *(f"src/snnbib/data/{name}" for name in DATA),
    ]  # fmt: skip
    assert {f"{NAME}/{name}" for name in needed} <= names
    assert {f"{NAME}/{name}" for name in _tracked()} <= names


def _tracked() -> set[str]:
    """What git has; nothing where there is no git, as in an unpacked source distribution."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        return set()
    command = ("git", "-c", f"safe.directory={ROOT}", "ls-files", "-z")
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return {name for name in done.stdout.split("\0") if name and (ROOT / name).exists()}


@pytest.mark.parametrize("surroundings", [HERE, THERE, TURKEY], ids=["here", "there", "turkey"])
def test_the_wheel_alone_exports_the_embedded_list_without_the_network(
    unpacked: Path, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    command = (sys.executable, "-c", WITHOUT_NETWORK, "export", "--output", "out")
    environment = {
        **os.environ, "PYTHONPATH": str(unpacked), "HOME": str(tmp_path / "home"), **surroundings,
    }  # fmt: skip
    subprocess.run(
        command, cwd=tmp_path, env=environment, umask=0o077, check=True, capture_output=True
    )
    committed = ROOT / "exports"
    wanted = {path.relative_to(committed): path.read_bytes() for path in _files(committed)}
    assert {path.relative_to(tmp_path / "out"): path.read_bytes()
            for path in _files(tmp_path / "out")} == wanted  # fmt: skip
    # Nothing was written anywhere else.
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def _files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]
