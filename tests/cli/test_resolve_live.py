"""``snnbib resolve`` with services: stand-ins on the loopback, and a clock nobody waits for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from snnbib import lockfile
from snnbib.model import Lock, SourceName, Verdict
from tests.cli.conftest import Run
from tests.conftest import FakeClock
from tests.standins.server import (
    Answer,
    ReceivedRequest,
    Script,
    StandIn,
    feed,
    html,
    search_results,
    serving,
    works,
)

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


def _services(crossref: Answer) -> Script:
    def script(asked: ReceivedRequest) -> Answer:
        return feed("author-with-affiliation") if asked.path == "/arxiv" else crossref

    return script


def _lock(here: Path) -> Lock:
    return lockfile.loads((here / "papers.lock.json").read_text("utf-8"))


def test_a_list_alone_ends_with_verified_references(here: Path, run: Run, standin: StandIn) -> None:
    result = run("resolve", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "1 of 1 paper resolved, 1 with a DOI: papers.lock.json\nnext: snnbib export papers.md\n"
    )
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
    assert (
        result.stderr.splitlines()[0] == "crossref is not asked any more: it answers 403 Forbidden"
    )
    assert f'1 paper stays as it was: "{TITLE}"' in result.stderr
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
    standin.script = lambda _asked: Answer(status=503)
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
        ["crossref", "1", "paper", "1"],
        ["arxiv", "1", "paper", "1"],
        ["dblp", "0", "papers", "0"],
    ]
    assert standin.asked == []


def test_a_services_words_do_not_reach_the_terminal_as_commands(run: Run, standin: StandIn) -> None:
    standin.script = _services(crossref=Answer(status=400, body=b'{"message": "\\u001b[2Jgone"}'))
    result = run("resolve", "papers.md", "-v")
    assert result.exit_code == 3
    assert "\x1b" not in result.output


_PUBLISHED = (
    ("Quiet Cameras of the Night", "ICCV", 2023, "10.1109/iccv51070.2023.1"),
    ("Loud Cameras of the Morning", "CVPR", 2022, "10.1109/cvpr52688.2022.2"),
    ("How Birds Plan Their Journeys", "IJCAI", 2022, "10.24963/ijcai.2022/3"),
    ("Rivers as Graphs, Graphs as Rivers", "AAAI", 2020, "10.1609/aaai.v34i04.4"),
    ("Herds of Wild Horses", "IJCAI", 2020, "10.24963/ijcai.2020/5"),
    ("The Sound of Falling Snow", "ICCV", 2021, "10.1109/iccv48922.2021.6"),
)
_CONTAINERS = {
    "ICCV": "{year} IEEE/CVF International Conference on Computer Vision (ICCV)",
    "CVPR": "{year} IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)",
    "IJCAI": "Proceedings of the International Joint Conference on Artificial Intelligence",
    "AAAI": "Proceedings of the AAAI Conference on Artificial Intelligence",
}


def _deposits() -> list[dict[str, object]]:
    """What Crossref has of the published papers."""
    return [
        {
            "DOI": doi,
            "type": "proceedings-article",
            "title": [title],
            "author": [{"given": "Anna", "family": "Bee"}, {"given": "Carl", "family": "Dee"}],
            "container-title": [_CONTAINERS[venue].format(year=year)],
            "issued": {"date-parts": [[year]]},
        }
        for title, venue, year, doi in _PUBLISHED
    ]


def _by_topic_and_year() -> str:
    lines = ["# Awesome Nature", "", "## Papers"]
    for year in (2023, 2022, 2021, 2020):
        lines += ["", f"### {year}", "", "**Datasets**" if year == 2020 else "**Seeing**"]
        lines += [
            f"- {title} (**{venue} {year}**)." for title, venue, of, _ in _PUBLISHED if of == year
        ]
    return "\n".join(lines)


def _by_venue_and_year() -> str:
    return "\n".join(f"## {venue}-{year}\n- {title}" for title, venue, year, _ in _PUBLISHED)


@pytest.mark.parametrize("text", [_by_topic_and_year(), _by_venue_and_year()])
def test_a_list_by_topic_gets_the_same_matches_as_one_by_venue(
    here: Path, run: Run, standin: StandIn, text: str
) -> None:
    (here / "papers.md").write_text(text, encoding="utf-8")

    def script(asked: ReceivedRequest) -> Answer:
        if asked.path.startswith("/crossref"):
            return works(*_deposits())
        return feed("empty") if asked.path == "/arxiv" else search_results("no-hits")

    standin.script = script
    result = run("resolve", "papers.md", "--source", "crossref")
    resolved = {entry.work.title: entry.work.doi for entry in _lock(here).entries if entry.work}
    assert resolved == {title: doi for title, _, _, doi in _PUBLISHED}, result.stderr
