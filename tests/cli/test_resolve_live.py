"""``snnbib resolve`` with services: stand-ins on the loopback, and a clock nobody waits for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from snnbib import lockfile
from snnbib.model import Lock, SourceName, Verdict
from tests.cli.conftest import Run
from tests.conftest import FakeClock
from tests.standins.server import Asked, Said, Script, StandIn, feed, html, serving, works

TITLE = "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks"
LIST = f"""## AAAI-2024
- {TITLE} [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/29114)] \
[[arxiv](https://arxiv.org/abs/2312.06372)]
"""
DEPOSIT = {
    "DOI": "10.1609/aaai.v38i11.29114",
    "type": "journal-article",
    "title": [TITLE],
    "author": [{"given": "Yufei", "family": "Guo"}, {"given": "Yuanpei", "family": "Chen"}],
    "container-title": ["Proceedings of the AAAI Conference on Artificial Intelligence"],
    "issued": {"date-parts": [[2024, 3, 24]]},
    "page": "12244-12252",
    "volume": "38",
    "issue": "11",
    "resource": {"primary": {"URL": "https://ojs.aaai.org/index.php/AAAI/article/view/29114"}},
}


class _Clock(FakeClock):
    def interrupt(self) -> None: ...


@pytest.fixture
def standin(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """All three services behind one address, the list of one paper."""
    del run  # sets the environment up
    (here / "papers.md").write_text(LIST, encoding="utf-8")
    monkeypatch.setattr("snnbib.webservice.rate_limit.SystemClock", _Clock)
    monkeypatch.setenv("SNNBIB_MAILTO", "list@example.org")
    with serving() as running:
        monkeypatch.setenv("SNNBIB_CROSSREF_URL", f"{running.address}/crossref")
        monkeypatch.setenv("SNNBIB_ARXIV_URL", f"{running.address}/arxiv")
        monkeypatch.setenv("SNNBIB_DBLP_URL", f"{running.address}/dblp")
        running.script = _services(crossref=works(DEPOSIT))
        yield running


def _services(crossref: Said) -> Script:
    def script(asked: Asked) -> Said:
        return feed("author-with-affiliation") if asked.path == "/arxiv" else crossref

    return script


def _lock(here: Path) -> Lock:
    return lockfile.loads((here / "papers.lock.json").read_text("utf-8"))


def test_a_list_alone_ends_with_verified_references(here: Path, run: Run, standin: StandIn) -> None:
    result = run("resolve", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "1 of 1 papers resolved, 1 with a DOI: papers.lock.json\n"
    (entry,) = _lock(here).entries
    assert entry.work is not None
    assert (entry.work.doi, entry.work.month, entry.work.pages) == (
        "10.1609/aaai.v38i11.29114",
        3,
        "12244-12252",
    )
    assert [(match.source, match.verdict) for match in entry.matches] == [
        (SourceName.CROSSREF, Verdict.MATCHED),
        (SourceName.ARXIV, Verdict.MATCHED),
    ]
    mirrors = {match.record.mirror for match in entry.matches if match.record}
    assert mirrors == {f"{standin.address}/crossref", f"{standin.address}/arxiv"}


def test_a_second_run_asks_nothing_and_changes_nothing(
    here: Path, run: Run, standin: StandIn
) -> None:
    run("resolve", "papers.md")
    before, asked = _lock(here), len(standin.asked)
    assert run("resolve", "papers.md").exit_code == 0
    (here / "papers.lock.json").unlink()  # the answers are stored as well
    assert run("resolve", "papers.md").exit_code == 0
    assert (_lock(here), len(standin.asked)) == (before, asked)


def test_a_source_that_refuses_is_said_and_the_others_go_on(
    here: Path, run: Run, standin: StandIn
) -> None:
    standin.script = _services(crossref=html(403))
    result = run("resolve", "papers.md")
    assert result.exit_code == 3
    assert result.stderr.splitlines()[0] == "crossref was stopped: it answers 403 Forbidden"
    assert f'1 papers stay as they were: "{TITLE}"' in result.stderr
    (entry,) = _lock(here).entries
    assert [match.source for match in entry.matches] == [SourceName.ARXIV]
    assert entry.provisional
    standin.script = _services(crossref=works(DEPOSIT))
    assert run("resolve", "papers.md").exit_code == 0
    assert not _lock(here).entries[0].provisional


def test_a_source_that_is_down_leaves_the_entry_as_it_was(
    here: Path, run: Run, standin: StandIn
) -> None:
    run("resolve", "papers.md")
    before = _lock(here)
    standin.script = lambda _asked: Said(status=503)
    result = run("resolve", "papers.md", "--upgrade")
    assert result.exit_code == 3
    assert _lock(here) == before


def test_only_the_sources_that_were_chosen_are_asked(run: Run, standin: StandIn) -> None:
    assert run("resolve", "papers.md", "--source", "arxiv").exit_code == 0
    assert {asked.path for asked in standin.asked} == {"/arxiv"}


def test_without_an_address_one_line_says_what_that_means(
    run: Run, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert standin
    monkeypatch.delenv("SNNBIB_MAILTO")
    assert run("resolve", "papers.md").stderr.splitlines()[0] == (
        "crossref is asked at the slower public limits; --mailto ADDRESS gives the faster ones"
    )
    assert run("resolve", "papers.md", "--mailto", "nobody").exit_code == 2


def test_a_plan_asks_nothing(run: Run, standin: StandIn) -> None:
    result = run("resolve", "papers.md", "--dry-run")
    assert result.exit_code == 0
    assert [line.split()[:4] for line in result.stdout.splitlines()] == [
        ["crossref", "1", "papers", "1"],
        ["arxiv", "1", "papers", "1"],
        ["dblp", "0", "papers", "0"],
    ]
    assert standin.asked == []


def test_a_services_words_do_not_reach_the_terminal_as_commands(run: Run, standin: StandIn) -> None:
    standin.script = _services(crossref=Said(status=400, body=b'{"message": "\\u001b[2Jgone"}'))
    result = run("resolve", "papers.md", "-v")
    assert result.exit_code == 3
    assert "\x1b" not in result.output
