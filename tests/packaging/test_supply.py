"""Workflows, hooks and the locked environment: pinned, bounded, and with few rights."""

import re
import tomllib
from pathlib import Path

import pytest

import snnbib

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github").rglob("*.yml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements-dev.lock").read_text("utf-8")
# Where somebody else's repository reads how to use this one.
INVITATIONS = ("README.md", ".pre-commit-hooks.yaml", ".github/actions/snnbib/action.yml")
# The first of each that runs on Node 24: GitHub's machines had no Node 20 any more from
# September 2026.
# https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/
NODE_24 = {
    "actions/attest-build-provenance": 3,
    "actions/checkout": 5,
    "actions/download-artifact": 7,
    "actions/setup-python": 6,
    "actions/upload-artifact": 6,
    "pypa/gh-action-pypi-publish": 1,
}
ALL = "".join(path.read_text("utf-8") for path in WORKFLOWS)
REQUIRED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


def test_there_are_workflows() -> None:
    assert [path.name for path in WORKFLOWS] == [
        "action.yml",
        "ci.yml",
        "refresh.yml",
        "release.yml",
    ]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_hash_and_name_their_version(path: Path) -> None:
    for action, comment in re.findall(r"uses: (\S+)(.*)", path.read_text("utf-8")):
        is_own = action.startswith("./") or "snnbib" in action
        pinned = re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)
        assert is_own or (pinned and re.fullmatch(r" # v\d+\.\d+\.\d+", comment)), action


def test_actions_run_on_a_node_that_is_there() -> None:
    used = re.findall(r"uses: ([\w/-]+)@[0-9a-f]{40} # v(\d+)", ALL)
    assert {name for name, _ in used} == set(NODE_24)
    assert [(name, major) for name, major in used if int(major) < NODE_24[name]] == []


@pytest.mark.parametrize("path", WORKFLOWS[1:], ids=lambda path: path.name)
def test_a_job_runs_on_one_system_until_somebody_changes_it(path: Path) -> None:
    assert set(re.findall(r"runs-on: (.*)", path.read_text("utf-8"))) == {"ubuntu-24.04"}


def test_one_action_has_one_version() -> None:
    used = set(re.findall(r"uses: (\S+@[0-9a-f]{40} # \S+)", ALL))
    names = [line.partition("@")[0] for line in used]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("name", INVITATIONS)
def test_other_repositories_read_the_same_three_lines_everywhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    release = f"v{snnbib.__version__}"
    versions = re.findall(r"([\w-]+)/snnbib/\.github/actions/snnbib@(\S+)", text)
    versions += re.findall(r"https://github\.com/([\w-]+)/snnbib\n.*rev: (\S+)", text)
    assert versions == [("OWNER", release)] * (2 if name == "README.md" else 1)


def test_a_hook_checks_the_repository_and_not_the_list_that_snnbib_brings() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8").split("\n- ")[1:]
    assert [hook.partition("\n")[0] for hook in hooks] == ["id: snnbib-check", "id: snnbib-export"]
    assert all("\n  args: [papers.md]\n" in hook for hook in hooks)


@pytest.mark.parametrize("path", WORKFLOWS[1:], ids=lambda path: path.name)
def test_a_workflow_has_no_rights_but_those_its_jobs_name(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "\npermissions: {}\n" in text
    assert "pull_request_target" not in text
    assert "secrets." not in text
    # Only what pushes, signs or publishes may write.
    written = re.findall(r"^      ([\w-]+): write", text, re.MULTILINE)
    assert set(written) <= {"contents", "pull-requests", "id-token", "attestations"}


def test_the_addresses_of_the_package_are_checked_before_a_release() -> None:
    owners = {url.split("/")[3] for url in PROJECT["project"]["urls"].values()}
    assert len(owners) == 1
    release = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    assert 'grep --quiet "github.com/$GITHUB_REPOSITORY\\"" pyproject.toml' in release


def test_the_versions_that_are_tested_are_the_ones_that_are_declared() -> None:
    text = (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
    assert 'python: ["3.11", "3.12", "3.13", "3.14"]' in text
    assert PROJECT["project"]["requires-python"] == ">=3.11"


@pytest.mark.parametrize("requirement", REQUIRED)
def test_every_dependency_has_both_bounds(requirement: str) -> None:
    assert "==" in requirement or (">=" in requirement and ",<" in requirement)


def test_every_dependency_is_locked_by_hash() -> None:
    pinned = set(re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE))
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in REQUIRED}
    assert names <= pinned
    for block in re.split(r"\n(?=\S)", LOCK):
        assert block.startswith("#") or "--hash=sha256:" in block


def test_the_lock_names_no_index() -> None:
    assert not re.search(r"https?://|--(?:extra-)?index-url|--find-links", LOCK)
