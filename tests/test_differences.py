"""What has changed between two locks, and between two texts of one export."""

import json
from dataclasses import replace

from snnbib import differences, exporting
from snnbib.differences import Change, Difference
from snnbib.model import Entry, Link, Lock, Paper, Person, Work
from tests.examples import ENTRY, PAPER, WORK

OTHER = Entry(
    paper=Paper(title="Deep [Spiking] Networks", venue="ICLR", year=2024),
    work=Work(key="wu2024deep", title="Deep [Spiking] Networks", year=2024, venue="ICLR"),
)


def _lock(*entries: Entry) -> Lock:
    return Lock(stem="papers", entries=entries)


def _with(**changes: object) -> Entry:
    return replace(ENTRY, work=replace(WORK, **changes))  # type: ignore[arg-type]


def test_nothing_has_changed() -> None:
    difference = differences.compare_locks(_lock(ENTRY, OTHER), _lock(OTHER, ENTRY))
    assert difference == Difference()
    assert difference.is_empty
    assert differences.as_text(difference) == "no differences\n"
    assert differences.as_markdown(difference) == "No reference has changed.\n"


def test_added_and_removed() -> None:
    difference = differences.compare_locks(_lock(ENTRY), _lock(OTHER))
    assert difference == Difference(added=(OTHER.work,), removed=(WORK,))  # type: ignore[arg-type]
    assert differences.as_text(difference) == (
        '+ wu2024deep: "Deep [Spiking] Networks", ICLR 2024\n'
        f'- guo2024ternary: "{WORK.title}", AAAI 2024\n'
    )
    assert differences.as_markdown(difference) == (
        "### Added (1)\n\n- `wu2024deep` Deep \\[Spiking\\] Networks (ICLR 2024)\n\n"
        f"### Removed (1)\n\n- `guo2024ternary` {WORK.title} (AAAI 2024)\n"
    )


def test_changed_field_by_field() -> None:
    now = _with(doi="", authors=(Person(family="Guo", given="Yufei"), Person(literal="PKU")))
    difference = differences.compare_locks(_lock(ENTRY), _lock(now))
    assert difference.changed == (
        (
            now.work,
            (
                Change(
                    field="authors",
                    old="Guo, Yufei; Chen, Yuanpei; Liu, Xiaode",
                    new="Guo, Yufei; PKU",
                ),
                Change(field="doi", old="10.1609/aaai.v38i11.29114", new=""),
            ),
        ),
    )
    assert differences.as_markdown(difference).endswith(
        "doi: 10.1609/aaai.v38i11.29114 → *nothing*\n"
    )


def test_a_moved_key_is_said_first() -> None:
    difference = differences.compare_locks(_lock(ENTRY, OTHER), _lock(_with(key="chen2024ternary")))
    assert difference.moved == (("guo2024ternary", "chen2024ternary"),)
    assert differences.as_text(difference).startswith(
        "! guo2024ternary -> chen2024ternary\n- wu2024deep"
    )
    assert json.loads(differences.as_json(difference))["moved"] == [
        {"before": "guo2024ternary", "after": "chen2024ternary"}
    ]


def test_a_retitled_paper_is_known_by_its_link_or_key() -> None:
    retitled = replace(ENTRY, paper=replace(PAPER, title="Ternary"))
    assert differences.compare_locks(_lock(ENTRY), _lock(retitled)).is_empty
    relisted = replace(
        ENTRY, paper=Paper(title="Ternary", links=(Link(label="p", url="https://example.org"),))
    )
    assert differences.compare_locks(_lock(ENTRY), _lock(relisted)).is_empty


def test_papers_without_works_are_no_works() -> None:
    assert differences.compare_locks(_lock(replace(ENTRY, work=None)), _lock(ENTRY)).added == (
        WORK,
    )


def test_the_works_that_differ_in_an_export() -> None:
    texts = exporting.export(_lock(ENTRY, OTHER), "papers")
    changed = exporting.export(_lock(_with(pages="1-2"), OTHER), "papers")
    for path in ("papers.bib", "papers.json", "papers.ris"):
        assert differences.differing_works(path, texts[path], changed[path]) == ["guo2024ternary"]
        assert differences.differing_works(path, texts[path], texts[path]) == []
        assert differences.differing_works(path, "damaged {", texts[path]) == [
            "guo2024ternary",
            "wu2024deep",
        ]
    assert differences.differing_works("README.md", "a", "b") == []
