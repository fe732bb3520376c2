"""refresh.yml: what its steps run, in their order, with real git and a service that has changed.

GitHub's own part is played here: the actions copy files, and `gh` notes what it is asked.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from tests.packaging.test_build import ROOT
from tests.standins.server import serving
from tests.standins.world import World

WORKFLOW = (ROOT / ".github" / "workflows" / "refresh.yml").read_text("utf-8")
LOCK = "src/snnbib/data/papers.lock.json"
LIST = """# Papers

## AAAI-2024

- Quiet Rivers Carry Many Sleeping Stones [[paper](https://doi.org/10.1609/aaai.v38i1.1)]
- Warm Bread from Very Small Ovens [[paper](https://doi.org/10.1609/aaai.v38i1.2)]
"""
# Says that there is a pull request of this branch already.
GH = """#!/bin/sh
echo "$*" >> "$NOTES"
[ "$1 $2" != "pr create" ]
"""


def _steps(job: str) -> list[str]:
    """What the steps of a job run; of an action, its name."""
    (text,) = re.findall(rf"^  {job}:\n(.*?)(?=^  \w|\Z)", WORKFLOW, re.MULTILINE | re.DOTALL)
    steps = re.split(r"^      - ", text.partition("    steps:\n")[2], flags=re.MULTILINE)[1:]
    return [_script(step) for step in steps]


def _script(step: str) -> str:
    if action := re.search(r"uses: (\S+)@", step):
        return action[1]
    block = re.search(r"^ *run: \|\n((?: {10}.*\n|\n)+)", step, re.MULTILINE)
    line = re.search(r"run: (.+)", step)
    assert block or line
    return dedent(block[1]) if block else (line[1] if line else "")


def _work(doi: str, title: str) -> dict[str, Any]:
    return {
        "DOI": doi, "type": "journal-article", "title": [title],
        "author": [{"given": "Anna", "family": "Bee"}], "page": "1-9",
        "container-title": ["Proceedings of the AAAI Conference on Artificial Intelligence"],
        "issued": {"date-parts": [[2024]]},
    }  # fmt: skip


class _GitHub:
    """A repository at its origin, runners, and two services."""

    def __init__(self, root: Path, world: World, environment: dict[str, str]) -> None:
        self.root = root
        self.world = world
        self.environment = environment
        self.notes = root / "notes"

    def bash(self, script: str, runner: str) -> None:
        """A step, as a runner of GitHub runs it where the workflow names no shell."""
        done = subprocess.run(
            ("bash", "-e", "-c", script),  # noqa: S607
            cwd=self.root / runner, env=self.environment, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"

    def run(self) -> None:
        """One run of the workflow."""
        for name in ("resolve", "propose", "artifact"):
            shutil.rmtree(self.root / name, ignore_errors=True)
        for job in ("resolve", "propose"):
            for step in _steps(job):
                self._run_step(step, job)

    def _run_step(self, step: str, runner: str) -> None:
        if step == "actions/checkout":
            self.bash(f"git clone --quiet origin.git {runner}", ".")
        elif step == "actions/upload-artifact":
            paths = re.search(r"path: \|\n((?: {12}.*\n)+)", WORKFLOW)
            assert paths
            (self.root / "artifact").mkdir()
            self.bash(f"cp -R --parents {' '.join(paths[1].split())} ../artifact", runner)
        elif step == "actions/download-artifact":
            self.bash(f"cp -R ../artifact/. ../{runner}", runner)
        elif step != "actions/setup-python":
            if runner == "resolve" and not (self.root / runner / ".venv").exists():
                shutil.copytree(self.root / "venv", self.root / runner / ".venv")
            self.bash(step, runner)


@pytest.fixture
def github(tmp_path: Path) -> Iterator[_GitHub]:
    """A repository like this one with two papers, resolved and exported once."""
    for program in ("bash", "git", "make"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    titles = re.findall(r"- (.+?) \[\[paper\]\(https://doi\.org/(.+?)\)", LIST)
    world = World(works={doi: _work(doi, title) for title, doi in titles})
    (tmp_path / "bin").mkdir()
    (tmp_path / "venv" / "bin").mkdir(parents=True)
    for path, text in (
        ("bin/gh", GH),
        ("venv/bin/python", "#!/bin/sh\n"),  # installs nothing: all is there
        ("venv/bin/snnbib", f'#!/bin/sh\nexec "{sys.executable}" -m snnbib "$@"\n'),
    ):
        (tmp_path / path).write_text(text, "utf-8")
        (tmp_path / path).chmod(0o755)
    with serving() as running:
        running.script = world.answer
        environment = {
            **{f"SNNBIB_{name}_URL": f"{running.address}/{name.lower()}"
               for name in ("CROSSREF", "ARXIV", "DBLP")},
            "SNNBIB_CACHE_DIR": str(tmp_path / "cache"), "SNNBIB_MAILTO": "a@example.org",
            "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONPYCACHEPREFIX": os.environ["PYTHONPYCACHEPREFIX"],
            "HOME": str(tmp_path), "RUNNER_TEMP": str(tmp_path), "NOTES": str(tmp_path / "notes"),
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
        }  # fmt: skip
        github = _GitHub(tmp_path, world, environment)
        _push_repository(github)
        yield github


def _push_repository(github: _GitHub) -> None:
    here = github.root / "first"
    (here / "src" / "snnbib" / "data").mkdir(parents=True)
    (here / "src" / "snnbib" / "data" / "papers.md").write_text(LIST, "utf-8")
    for name in ("Makefile", "snnbib.toml", ".gitignore"):
        shutil.copy(ROOT / name, here)
    (here / "pyproject.toml").touch()
    (github.root / "venv" / ".ready").touch()
    program = github.root / "venv" / "bin" / "snnbib"
    github.bash(
        f"""git init --quiet --bare ../origin.git
        git init --quiet -b main
        {program} resolve --source crossref
        {program} export
        git add .
        git -c user.name=a -c user.email=a@example.org commit --quiet -m "The list"
        git push --quiet ../origin.git main
        git -C ../origin.git symbolic-ref HEAD refs/heads/main""",
        "first",
    )


def _git(github: _GitHub, *arguments: str) -> str:
    """What git says of the repository that the workflow pushes to."""
    command = ("git", *arguments)
    return subprocess.check_output(command, cwd=github.root / "origin.git", text=True)


def test_a_service_that_is_down_then_a_retraction_and_a_correction(github: _GitHub) -> None:
    """A service is down; then a paper is retracted and another corrected."""
    crossref = github.environment["SNNBIB_CROSSREF_URL"]
    github.environment["SNNBIB_CROSSREF_URL"] = "http://127.0.0.1:9/"
    github.run()
    findings = (github.root / "resolve" / "findings.txt").read_text("utf-8")
    assert "some sources could not be asked" in findings
    assert not github.notes.exists()
    assert _git(github, "branch").split() == ["*", "main"]

    github.environment["SNNBIB_CROSSREF_URL"] = crossref
    first, second = github.world.works.values()
    first["updated-by"] = [{"type": "retraction", "DOI": "10.1609/notice.1", "label": "Retraction"}]
    second["page"] = "1-12"
    github.run()
    assert github.notes.read_text("utf-8").splitlines() == [
        "auth setup-git",
        "pr create --base main --head refresh --title Refresh the references "
        f"--body-file {github.root}/changes.md",
        f"pr edit refresh --body-file {github.root}/changes.md",
    ]
    body = (github.root / "changes.md").read_text("utf-8")
    assert "    src/snnbib/data/papers.md:5: error: " in body
    assert "[work-retracted]" in body
    assert "pages: 1-9 → 1-12" in body
    assert '"1-12"' in _git(github, "show", f"refresh:{LOCK}")
    assert "pages = {1--12}" in _git(github, "show", "refresh:exports/aaai/aaai-2024.bib")
