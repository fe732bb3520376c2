"""``snnbib resolve --upgrade``: what changed in the world is a finding at the line of its paper."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.cli.conftest import Run
from tests.conftest import FakeClock
from tests.standins.server import serving
from tests.standins.world import Preprint, World

AAAI, JOURNAL, ARXIV = "AAAI-2024", "TNNLS-2023", "arXiv-2023"
PEOPLE = ["Anna Bee", "Carl Dee", "Eva Fox"]
CONTAINERS = {
    AAAI: "Proceedings of the AAAI Conference on Artificial Intelligence",
    JOURNAL: "IEEE Transactions on Neural Networks and Learning Systems",
}


class Row(NamedTuple):
    """A paper of the list, what then happens to it, and the finding about that; "" for none."""

    title: str
    section: str
    identifier: str
    """The DOI or arXiv id that the services have."""
    is_linked: bool
    """Whether the list links the identifier."""
    change: "Callable[[World, Row], None] | None" = None
    rule: str = ""
    advice: str = ""
    """Part of the message: what to do."""


def _people(names: list[str]) -> list[dict[str, str]]:
    return [dict(zip(("given", "family"), name.split(), strict=True)) for name in names]


def _work(row: Row) -> dict[str, Any]:
    """What Crossref has of a published paper."""
    return {
        "DOI": row.identifier,
        "type": "journal-article",
        "title": [row.title],
        "author": _people(PEOPLE),
        "container-title": [CONTAINERS[row.section]],
        "issued": {"date-parts": [[int(row.section[-4:])]]},
        "page": "1-9",
    }


def _in_work(**values: object) -> "Callable[[World, Row], None]":
    return lambda world, row: world.works[row.identifier].update(
        {name.replace("_", "-"): value for name, value in values.items()}
    )


def _in_preprint(name: str, value: object) -> "Callable[[World, Row], None]":
    return lambda world, row: setattr(world.preprints[row.identifier], name, value)


def _retitled(title: str) -> "Callable[[World, Row], None]":
    return _in_work(title=[title])


def _moves_to(doi: str) -> "Callable[[World, Row], None]":
    def change(world: World, row: Row) -> None:
        world.works[doi] = {**world.works.pop(row.identifier), "DOI": doi}

    return change


def _answers_as(doi: str) -> "Callable[[World, Row], None]":
    """The old DOI is an alias: the service answers with the work under its new DOI."""
    return _in_work(DOI=doi)


def _is_gone(world: World, row: Row) -> None:
    (world.works if row.identifier in world.works else world.preprints).pop(row.identifier)


def _is_published_as(doi: str, *, is_told: bool) -> "Callable[[World, Row], None]":
    """A preprint appears in a journal; arXiv may know its DOI."""

    def change(world: World, row: Row) -> None:
        published = row._replace(section=JOURNAL, identifier=doi)
        world.works[doi] = _work(published)
        world.preprints[row.identifier].doi = doi if is_told else ""

    return change


def _updated(kind: str) -> "Callable[[World, Row], None]":
    return _in_work(updated_by=[{"type": kind, "DOI": "10.1109/notice.1", "label": kind}])


LINKED, SEARCHED = True, False
REMOVE = "remove the paper, or accept the finding"
CORRECT = "correct the list if it says otherwise"
FIX = "fix the link"
MOVE = "list it under its venue"
ROWS = (
    Row("Quiet Rivers Carry Many Sleeping Stones", AAAI, "10.1609/aaai.v38i1.1", SEARCHED),
    Row("Slow Clocks of Distant Northern Towns", JOURNAL, "10.1109/tnnls.2023.1", LINKED),
    Row("Paper Boats on Ten Open Lakes", ARXIV, "2301.00001", LINKED),
    Row("Warm Bread from Very Small Ovens", AAAI, "10.1609/aaai.v38i1.2", LINKED),
    Row("Wooden Bridges Across Seven Narrow Valleys", JOURNAL, "10.1109/tnnls.2023.2", SEARCHED),
    Row(
        "Blue Lanterns Along Old Harbor Walls",
        JOURNAL,
        "10.1109/tnnls.2023.3",
        LINKED,
        _updated("retraction"),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Seven Kites over Flat Green Fields",
        AAAI,
        "10.1609/aaai.v38i1.3",
        SEARCHED,
        _retitled("RETRACTED ARTICLE: Seven Kites over Flat Green Fields"),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Salted Fish for Long Winter Journeys",
        JOURNAL,
        "10.1109/tnnls.2023.4",
        SEARCHED,
        _updated("withdrawal"),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Copper Pots in Crowded Station Kitchens",
        JOURNAL,
        "10.1109/tnnls.2023.5",
        LINKED,
        _in_work(relation={"is-retracted-by": [{"id": "10.1109/notice.2", "id-type": "doi"}]}),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Fallen Leaves under Tall Garden Chairs",
        ARXIV,
        "2301.00002",
        LINKED,
        _in_preprint("comment", "This paper has been withdrawn by the authors"),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Silver Spoons of Forgotten Royal Cousins",
        ARXIV,
        "2301.00003",
        LINKED,
        _in_preprint("title", "Silver Spoons of Forgotten Royal Cousins (withdrawn)"),
        "work-retracted",
        REMOVE,
    ),
    Row(
        "Gentle Storms and Very Loud Umbrellas",
        JOURNAL,
        "10.1109/tnnls.2023.6",
        LINKED,
        _retitled("Gentle Storm and Very Loud Umbrellas"),
        "record-changed",
        CORRECT,
    ),
    Row(
        "Heavy Doors of Empty Mountain Hotels",
        AAAI,
        "10.1609/aaai.v38i1.4",
        SEARCHED,
        _retitled("The Heavy Doors of Empty Mountain Hotels"),
        "match-ambiguous",
        "decide with 'snnbib review'",
    ),
    Row(
        "Green Apples for Tired Evening Travelers",
        JOURNAL,
        "10.1109/tnnls.2023.7",
        LINKED,
        _retitled("A Theory of Fruit"),
        "list-wrong-identifier",
        FIX,
    ),
    Row(
        "Painted Signs of Closed Village Shops",
        ARXIV,
        "2301.00004",
        LINKED,
        _in_preprint("title", "Shop Signs: A Survey"),
        "list-wrong-identifier",
        FIX,
    ),
    Row(
        "Narrow Stairs to Hidden Attic Rooms",
        ARXIV,
        "2301.00005",
        LINKED,
        _is_published_as("10.1109/tnnls.2023.8", is_told=True),
        "preprint-published",
        MOVE,
    ),
    Row(
        "Yellow Gloves of Patient Winter Painters",
        ARXIV,
        "2301.00006",
        LINKED,
        _is_published_as("10.1109/tnnls.2023.9", is_told=False),
        "preprint-published",
        MOVE,
    ),
    Row(
        "Broken Cups on Polished Marble Tables",
        AAAI,
        "10.1609/aaai.v38i1.5",
        LINKED,
        _moves_to("10.1609/aaai.v38i9.55"),
        "list-wrong-identifier",
        "but 10.1609/aaai.v38i9.55 for a paper of this title",
    ),
    Row(
        "Early Trains Through Sleeping Border Towns",
        AAAI,
        "10.1609/aaai.v38i1.6",
        SEARCHED,
        _moves_to("10.1609/aaai.v38i9.66"),
        "doi-moved",
        "and has 10.1609/aaai.v38i9.66 now: compare with 'snnbib show'",
    ),
    Row(
        "Folded Maps of Imagined Southern Islands",
        JOURNAL,
        "10.1109/tnnls.2023.10",
        LINKED,
        _answers_as("10.1109/tnnls.2023.1010"),
        "list-wrong-identifier",
        "but 10.1109/tnnls.2023.1010 for a paper of this title",
    ),
    Row(
        "Borrowed Ladders and Unpicked Autumn Plums",
        JOURNAL,
        "10.1109/tnnls.2023.11",
        LINKED,
        _is_gone,
        "record-lost",
        FIX,
    ),
    Row(
        "Curious Goats near Abandoned Railway Lines",
        AAAI,
        "10.1609/aaai.v38i1.7",
        SEARCHED,
        _is_gone,
        "record-lost",
        "add its record with --bib",
    ),
    Row(
        "Hollow Drums from Distant River Villages",
        ARXIV,
        "2301.00007",
        LINKED,
        _is_gone,
        "list-unknown-arxiv-id",
        FIX,
    ),
    Row(
        "Spare Keys of Absent Minded Neighbors",
        JOURNAL,
        "10.1109/tnnls.2023.12",
        LINKED,
        _in_work(author=_people([*PEOPLE, "Gus Hay"])),
        "record-changed",
        CORRECT,
    ),
    Row(
        "Patient Anglers beside Quickly Frozen Ponds",
        AAAI,
        "10.1609/aaai.v38i1.8",
        SEARCHED,
        _in_work(author=_people(["Anna Bee", "Carla Deer", "Eva Fox"])),
        "record-changed",
        CORRECT,
    ),
)


CHANGED = tuple(row for row in ROWS if row.change)


def _item(row: Row, number: int) -> str:
    resolver = "https://arxiv.org/abs" if row.section == ARXIV else "https://doi.org"
    url = f"{resolver}/{row.identifier}" if row.is_linked else f"https://example.org/{number}"
    return f"- {row.title} [[paper]({url})]"


def _list() -> str:
    lines = []
    for section in (AAAI, JOURNAL, ARXIV):
        lines.append(f"## {section}")
        lines += [_item(row, number) for number, row in enumerate(ROWS) if row.section == section]
    return "\n".join(lines) + "\n"


def _world() -> World:
    """Every paper of the list as the services have it at first."""
    preprints = {row.identifier: Preprint(row.title, PEOPLE, 2023)
                 for row in ROWS if row.section == ARXIV}  # fmt: skip
    works = {row.identifier: _work(row) for row in ROWS if row.section != ARXIV}
    return World(works=works, preprints=preprints)


class _Clock(FakeClock):
    def interrupt(self) -> None: ...


@pytest.fixture
def world(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Both services, which answer at once, and the list."""
    del run  # sets the environment up
    (here / "papers.md").write_text(_list(), encoding="utf-8")
    monkeypatch.setattr("snnbib.webservice.rate_limit.SystemClock", _Clock)
    services = _world()
    with serving() as running:
        running.script = services.answer
        for name in ("CROSSREF", "ARXIV"):
            monkeypatch.setenv(f"SNNBIB_{name}_URL", f"{running.address}/{name.lower()}")
        yield services


RESOLVE = ("resolve", "--mailto", "a@example.org", "--source", "crossref", "--source", "arxiv")


def test_twenty_changes_are_found_at_their_lines_and_nothing_is_made_up(
    here: Path, run: Run, world: World
) -> None:
    quiet = (
        "25 of 25 papers resolved, 18 with a DOI: papers.lock.json\nnext: snnbib export papers.md\n"
    )
    assert run(*RESOLVE).stderr == quiet
    assert run(*RESOLVE, "--upgrade").stderr == quiet
    for row in CHANGED:
        assert row.change
        row.change(world, row)
    # A paper that lost its record is not exported: that is said as well.
    result = run(*RESOLVE, "--upgrade", "--ignore", "paper-unresolved")
    assert (len(CHANGED), result.exit_code) == (20, 1)
    list_lines = (here / "papers.md").read_text("utf-8").splitlines()
    line_of = {row.title: number for number, line in enumerate(list_lines, start=1)
               for row in ROWS if row.title in line}  # fmt: skip
    findings = [line for line in result.stderr.splitlines() if line.endswith("]")]
    assert sorted(_line_and_rule(finding) for finding in findings) == sorted(
        (line_of[row.title], row.rule) for row in CHANGED
    )
    for row in CHANGED:
        (finding,) = (
            text for text in findings if text.startswith(f"papers.md:{line_of[row.title]}:")
        )
        assert row.advice in finding


def _line_and_rule(finding: str) -> tuple[int, str]:
    """``papers.md:12: warning: ... [rule]``."""
    return int(finding.split(":")[1]), finding.rpartition("[")[2].rstrip("]")
