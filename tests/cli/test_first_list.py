"""A new list of 13 works, from ``snnbib init`` to green CI: each command names the next."""

import re
import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.cli.conftest import Run
from tests.conftest import FakeClock
from tests.standins.server import serving
from tests.standins.world import Preprint, World

LIST = """\
# Weather models

What we have read.

## Journals and books

- Slow Weather in Fast Computers, Nature 2023 [[paper](https://doi.org/10.1038/s41586-023-1)]
- Rivers and Their Mathematics, 2019 [[book](https://doi.org/10.1007/978-3-030-11111-1)]

## Preprints

- Storm Tracks as Sentences, 2023 [[paper](https://arxiv.org/abs/2301.10001)]
- Learning the Shape of Waves, 2019 [[paper](https://arxiv.org/abs/1906.00002)]

## Conferences

- Counting Clouds with Little Memory, AAAI 2024 [[paper](https://doi.org/10.1609/aaai.v38i1.1)]
- Seeing Rain Before It Falls, CVPR 2022 [[paper](https://example.org/rain)]
- Small Forecasts for Small Boats, 2023 [[paper](https://doi.org/10.1145/3500000.1)]

## Reports, theses, software and data

- A Report on Wind Measurements, 2021 [[paper](https://doi.org/10.2172/1000001)]
- Hailstorms and Their Sounds, 2020 [[paper](https://example.org/theses/77)]
- Windkit, a Toolbox for Wind, 2022 [[paper](https://doi.org/10.5281/zenodo.1)]
- Ten Years of Rain in Numbers, 2021 [[paper](https://doi.org/10.5281/zenodo.2)]

## To be read

- Fog Models for Quiet Harbors, 2017 [[paper](https://arxiv.org/abs/1706.00001)]
- Sunlight on Old Roofs, 2016 [[paper](https://doi.org/10.1145/3500000.404)]
"""
BIB = """\
@phdthesis{hail, author = {Ann Hail}, title = {Hailstorms and Their Sounds}, year = {2020},
  school = {Example University}}
@software{windkit, author = {Bo Gale}, title = {Windkit, a Toolbox for Wind}, year = {2022},
  doi = {10.5281/zenodo.1}}
@dataset{rain, author = {Cy Drop}, title = {Ten Years of Rain in Numbers}, year = {2021},
  doi = {10.5281/zenodo.2}}
"""


def _work(doi: str, kind: str, title: str, container: str, year: int) -> dict[str, Any]:
    return {
        "DOI": doi,
        "type": kind,
        "title": [title],
        "author": [{"given": "Ada", "family": "Holm"}, {"given": "Ben", "family": "Ito"}],
        "container-title": [container] if container else [],
        "issued": {"date-parts": [[year]]},
        "publisher": "A Press",
    }


WORKS = (
    _work("10.1038/s41586-023-1", "journal-article", "Slow Weather in Fast Computers", "Nature",
          2023),
    _work("10.1007/978-3-030-11111-1", "monograph", "Rivers and Their Mathematics", "", 2019),
    _work("10.1609/aaai.v38i1.1", "journal-article", "Counting Clouds with Little Memory",
          "Proceedings of the AAAI Conference on Artificial Intelligence", 2024),
    _work("10.1109/cvpr52688.2022.1", "proceedings-article", "Seeing Rain Before It Falls",
          "2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)", 2022),
    _work("10.1145/3500000.1", "proceedings-article", "Small Forecasts for Small Boats",
          "Proceedings of the Workshop on Small Forecasts", 2023),
    _work("10.1145/3500000.2", "journal-article", "Sunlight on Old Roofs", "Journal of Roofs",
          2016),
    _work("10.2172/1000001", "report", "A Report on Wind Measurements", "", 2021),
)  # fmt: skip
PREPRINTS = {
    "2301.10001": Preprint("Storm Tracks as Sentences", ["Jan Quist", "Kai Roe"], 2023),
    "1906.00002": Preprint("Learning the Shape of Waves", ["Max Tor", "Nia Ude"], 2019),
    "1706.00001": Preprint("An Entirely Different Paper on Fish", ["Lea Sol"], 2017),
    "1706.00002": Preprint("Fog Models for Quiet Harbors", ["Lea Sol"], 2017),
}


class _Clock(FakeClock):
    def interrupt(self) -> None: ...


class _Walk:
    """Runs a command only if the output of the last one names it."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self.last = "snnbib init"

    def __call__(self, command: str, *added: str, stdin: str | None = None) -> Result:
        assert f"snnbib {command}" in self.last, self.last
        assert all(option in self.last for option in added if option.startswith("-")), self.last
        result = self._run(*command.split(), *added, stdin=stdin)
        self.last = result.output
        return result


@pytest.fixture
def walk(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Walk]:
    """A directory with the list, services that answer at once, and a person at a terminal."""
    (here / "papers.md").unlink()
    (here / "README.md").write_text(LIST, encoding="utf-8")
    monkeypatch.setattr("snnbib.webservice.rate_limit.SystemClock", _Clock)
    monkeypatch.setattr(import_module("snnbib.cli.review"), "_is_terminal", lambda: True)
    world = World(works={work["DOI"]: work for work in WORKS}, preprints=PREPRINTS)
    with serving() as running:
        running.script = world.answer
        for name in ("CROSSREF", "ARXIV", "DBLP"):
            monkeypatch.setenv(f"SNNBIB_{name}_URL", f"{running.address}/{name.lower()}")
        yield _Walk(run)


def _edit(path: Path, *replacements: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in replacements:
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def test_each_command_is_named_by_the_one_before(
    here: Path, run: Run, walk: _Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert walk("init").exit_code == 2  # there is no papers.md
    walk("init README.md")
    assert walk("resolve", "--mailto", "you@example.org").exit_code == 1
    # Two lines of the list are wrong, and three works are in no service: both are said.
    assert re.findall(r"README.md:(\d+): error", walk.last) == ["30"]
    assert "README.md:31: warning" in walk.last
    _edit(here / "README.md", ("1706.00001", "1706.00002"), ("3500000.404", "3500000.2"))
    (here / "works.bib").write_text(BIB, encoding="utf-8")
    walk("resolve README.md")
    walk("resolve README.md", "--bib", "works.bib")
    walk("review README.md", stdin="1\n\n")
    walk("resolve README.md --offline")
    assert "13 of 13 papers resolved, 9 with a DOI" in walk.last
    walk("export README.md")
    # The answers came from a stand-in, which no other list is allowed.
    walk("check README.md")
    assert walk.last.count("[lock-mirror]") == walk.last.count(": error: ") == 10
    assert ": warning: " not in walk.last  # most entries name no venue: it is a list by topic
    assert "[[accepted]] with rule, paper and reason" in walk.last
    run_check = ("check", "README.md", "--ignore", "lock-mirror", "--strict")
    assert run(*run_check).exit_code == 0
    last = run(*run_check).stderr
    assert last.endswith("commit README.md, README.lock.json, corrections.toml and exports\n")
    # What the workflow runs, where there is only what was named and what init has written.
    clone = here / "clone"
    clone.mkdir()
    for name in (*re.split(", | and ", last.partition("commit ")[2].strip()), "snnbib.toml"):
        copy = shutil.copytree if (here / name).is_dir() else shutil.copy
        copy(here / name, clone / name)
    monkeypatch.chdir(clone)
    assert run(*run_check, "--github", "--exports", "exports").exit_code == 0
    assert run("export", "README.md", "--output", "exports", "--check").exit_code == 0
