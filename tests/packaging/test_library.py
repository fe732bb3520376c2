"""The library: its names, loaded when they are used and not before."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import snnbib

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", snnbib.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(snnbib, name) is not None
    assert name in dir(snnbib)


def test_other_names_are_refused() -> None:
    with pytest.raises(AttributeError, match=r"^module 'snnbib' has no attribute 'reslove'$"):
        snnbib.reslove  # type: ignore[attr-defined]  # noqa: B018


def test_importing_loads_and_asks_nothing() -> None:
    code = (
        "import sys, socket\n"
        "def refuse(*_): raise OSError\n"
        "socket.socket = socket.getaddrinfo = refuse\n"
        "before = set(sys.modules); import snnbib\n"
        "print(sorted(name for name in set(sys.modules) - before if name.startswith('snnbib')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['snnbib']\n"


def test_importing_every_module_asks_and_writes_nothing(tmp_path: Path) -> None:
    code = (
        "import os, pkgutil, sys\n"
        "ASKING = {'socket.' + name for name in\n"
        "          ('connect', 'getaddrinfo', 'gethostbyname', 'sendto', 'sendmsg')}\n"
        "seen = []\n"
        "def watch(event, arguments):\n"
        "    if event in ASKING: seen.append((event, arguments))\n"
        "    elif event == 'open' and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):\n"
        "        seen.append((event, arguments))\n"
        "sys.addaudithook(watch)\n"
        "import snnbib\n"
        "names = [item.name for item in pkgutil.walk_packages(snnbib.__path__, 'snnbib.')]\n"
        "for name in names: __import__(name)\n"
        "print(len(names), seen)"
    )
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = (sys.executable, "-c", code)
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    count, _, seen = done.stdout.strip().partition(" ")
    assert seen == "[]"
    assert int(count) > 60
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("word", "code", "printed", "complaint"),
    [
        ("--version", 0, f"snnbib {snnbib.__version__}\n", ""),
        ("exprot", 2, "", "Usage: python -m snnbib "),
    ],
)
def test_it_runs_as_a_module(
    tmp_path: Path, word: str, code: int, printed: str, complaint: str
) -> None:
    command = (sys.executable, "-m", "snnbib", word)
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (code, printed)
    assert done.stderr.startswith(complaint)


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    assert f"version: {snnbib.__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
