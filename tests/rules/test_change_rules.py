"""What changed at a service since the last run."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from snnbib import rules
from snnbib.model import Lock, Paper, Person, Record, SourceName, WorkType
from snnbib.resolving import resolve
from snnbib.rules import Command
from snnbib.sources import Source
from snnbib.sources.corrections import Correction, Corrections
from tests.examples import AUTHORS, PAPER, PREPRINT, RECORD, UNLINKED
from tests.resolved import DAY, EMPTY, SameForAll, corrections_of
from tests.rules import seeded

TITLE = PAPER.title
OLD = replace(RECORD, source=SourceName.CROSSREF, locator=RECORD.doi, title=TITLE)
MOVED = replace(OLD, doi="10.1609/new", locator="10.1609/new", urls=())
RULES = ("doi-moved", "record-lost", "record-changed", "preprint-published")
CORRECT = (
    f"({RECORD.doi}): correct the list if it says otherwise, or the field in corrections.toml if "
    "the new value is wrong"
)


def _lock(
    paper: Paper,
    records: Sequence[Record],
    previous: Lock = EMPTY,
    corrections: Sequence[Correction] = (),
    source: SourceName = SourceName.CROSSREF,
) -> Lock:
    sources: list[Source] = [SameForAll(source, tuple(records))]
    sources.append(Corrections(tuple(corrections), "corrections.toml"))
    return resolve([paper], sources, previous, day=DAY, upgrade=True).lock


def _changes(
    old: Sequence[Record],
    new: Sequence[Record],
    *,
    paper: Paper = PAPER,
    then: Paper | None = None,
    corrections: str = "",
    source: SourceName = SourceName.CROSSREF,
) -> list[str]:
    """The messages about a paper whose service had `old` and has `new`, without the title."""
    previous = _lock(paper, old, source=source)
    now = then or paper
    rows = corrections_of(now, corrections) if corrections else ()
    check_input = replace(
        seeded.sound(),
        papers=(now,),
        lock=_lock(now, new, previous, rows, source),
        previous=previous,
    )
    reported = rules.check(check_input, select=RULES, command=Command.RESOLVE)
    assert all((item.path, item.line) == ("papers.md", PAPER.line) for item in reported)
    return [item.message.removeprefix(f'"{now.title}": ') for item in reported]


def test_what_is_the_same_has_not_changed() -> None:
    assert _changes([OLD], [OLD]) == []
    assert _changes([], [OLD]) == []
    assert _changes([OLD], [replace(OLD, title=f"{TITLE}.", pages="1-9", volume="3")]) == []


@pytest.mark.parametrize("paper", [UNLINKED, PAPER])
def test_a_doi_that_moved(paper: Paper) -> None:
    assert _changes([OLD], [MOVED], paper=paper) == [
        f"crossref had the DOI {OLD.doi} and has 10.1609/new now: compare with 'snnbib show', then "
        "run 'snnbib export'"
    ]


def test_a_doi_that_moved_in_a_record_that_was_changed_too() -> None:
    changed = replace(MOVED, authors=AUTHORS[:2])
    assert [text.partition(":")[0] for text in _changes([OLD], [changed], paper=UNLINKED)] == [
        f"crossref had the DOI {OLD.doi} and has 10.1609/new now",
        "crossref has changed the authors, no longer with Xiaode Liu (10.1609/new)",
    ]


def test_a_doi_that_the_list_links_is_reported_by_the_rule_of_every_run() -> None:
    paper = replace(UNLINKED, links=(replace(PAPER.links[0], url=f"https://doi.org/{OLD.doi}"),))
    previous = _lock(paper, [OLD])
    check_input = replace(
        seeded.sound(), papers=(paper,), lock=_lock(paper, [MOVED], previous), previous=previous
    )
    for command in Command:
        reported = rules.check(
            check_input, select=["list-wrong-identifier", *RULES], command=command
        )
        assert [item.message for item in reported] == [
            f'"{TITLE}": Crossref does not have the DOI {OLD.doi} of the list, but 10.1609/new for '
            "a paper of this title, venue and year (10.1609/new): fix the link, or accept the "
            "record in corrections.toml"
        ]


def test_a_doi_that_moved_where_the_list_names_no_venue() -> None:
    link = replace(PAPER.links[0], url=f"https://doi.org/{OLD.doi}")
    paper = replace(UNLINKED, venue="", year=0, links=(link,))
    assert [text.partition(":")[0] for text in _changes([OLD], [MOVED], paper=paper)] == [
        f"crossref had the DOI {OLD.doi} and has 10.1609/new now"
    ]
    others = replace(MOVED, authors=(Person(family="Doe", given="Jo"),))
    assert _changes([OLD], [others], paper=paper) == []


def test_two_dois_of_one_paper_are_no_move() -> None:
    assert _changes([OLD], [OLD, MOVED], paper=UNLINKED) == []


def test_files_are_not_services() -> None:
    """Who has another .bib file has changed it."""
    old = replace(OLD, source=SourceName.BIBTEX, locator="aaai.bib:guo")
    changed = replace(old, authors=AUTHORS[:2])
    assert _changes([old], [changed], source=SourceName.BIBTEX) == []


def test_a_new_paper_ahead_of_a_changed_one_hides_nothing() -> None:
    previous = _lock(PAPER, [OLD])
    now = _lock(PAPER, [replace(OLD, authors=AUTHORS[:2])], previous)
    new_paper = _lock(replace(PAPER, title="Gated Attention Coding", links=()), [])
    check_input = replace(
        seeded.sound(),
        lock=replace(now, entries=(*new_paper.entries, *now.entries)),
        previous=previous,
    )
    reported = rules.check(check_input, select=RULES, command=Command.RESOLVE)
    assert [item.rule for item in reported] == ["record-changed"]


def test_a_record_that_is_gone() -> None:
    assert _changes([OLD], [], paper=UNLINKED) == [
        f'crossref no longer has "{TITLE}" ({OLD.doi}): fix the link, or add its record with --bib'
    ]


def test_an_arxiv_id_that_is_gone_is_reported_by_the_rule_of_every_run() -> None:
    assert _changes([PREPRINT], [], source=SourceName.ARXIV) == []


@pytest.mark.parametrize(
    ("new", "change"),
    [
        (
            {"title": TITLE.replace("Spikes", "Spike")},
            f'the title from "{TITLE}" to "{TITLE.replace("Spikes", "Spike")}"',
        ),
        (
            {"authors": (*AUTHORS, Person(literal="The Spike Group"))},
            "the authors, now with The Spike Group",
        ),
        ({"authors": AUTHORS[:2]}, "the authors, no longer with Xiaode Liu"),
        (
            {"authors": (*AUTHORS[:2], Person(family="Liu", given="Jo"))},
            "the authors, now with Jo Liu and no longer with Xiaode Liu",
        ),
        ({"authors": (AUTHORS[2], *AUTHORS[:2])}, "the authors, now in another order"),
        (
            {"year": 2023, "authors": AUTHORS[:2]},
            "the authors, no longer with Xiaode Liu, the year from 2024 to 2023",
        ),
        ({"authors": tuple(replace(item, given=item.given[0]) for item in AUTHORS)}, ""),
        ({"authors": ()}, ""),
        ({"year": 0}, ""),
    ],
)
def test_a_record_that_was_changed(new: dict[str, object], change: str) -> None:
    changed = replace(OLD, **new)  # type: ignore[arg-type]
    expected = [f"crossref has changed {change} {CORRECT}"] if change else []
    assert _changes([OLD], [changed]) == expected


def test_an_author_is_missed_in_a_sorted_deposit_too() -> None:
    """Its order says nothing, its names do (see `has_alphabetical_authors`)."""
    doi = "10.52202/075280-1"
    old = replace(OLD, doi=doi, locator=doi, urls=(), authors=AUTHORS[::-1])
    changes = _changes([old], [replace(old, authors=AUTHORS[1:])], paper=UNLINKED)
    assert [text.partition(" (")[0] for text in changes] == [
        "crossref has changed the authors, no longer with Yufei Guo"
    ]


def test_a_field_that_a_person_has_corrected_is_settled() -> None:
    changed = replace(OLD, title=TITLE.replace("Spikes", "Spike"))
    assert _changes([OLD], [changed], corrections=f'title = "{TITLE}"') == []


def test_what_was_asked_otherwise_is_not_compared() -> None:
    """The list has another link now, or a person has decided about a record."""
    relinked = replace(PAPER, links=PAPER.links[:2])
    assert _changes([OLD], [MOVED], then=relinked) == []
    assert _changes([OLD], [MOVED], corrections='doi = "10.1609/new"') == []
    assert _changes([OLD], [OLD], corrections=f'reject = ["{OLD.doi}"]', paper=UNLINKED) == []


def test_a_preprint_that_was_published() -> None:
    preprint = replace(PREPRINT, source=SourceName.DBLP, locator="journals/corr/1")
    paper = replace(PAPER, venue="", links=PAPER.links[1:2])
    journal = "Neural Networks"
    article = replace(
        OLD,
        source=SourceName.DBLP,
        locator="journals/nn/1",
        type=WorkType.JOURNAL_ARTICLE,
        container_title=journal,
        arxiv=PREPRINT.arxiv,
    )
    message = (
        "dblp has its version of record now (journals/nn/1; Neural Networks, 2024): list it under "
        "its venue, and run 'snnbib export'"
    )
    assert _changes([preprint], [article], paper=paper, source=SourceName.DBLP) == [message]
    assert _changes([article], [article], paper=paper, source=SourceName.DBLP) == []


def test_a_preprint_is_published_where_a_service_says_so_for_the_first_time() -> None:
    check_input = seeded.DEFECTS["record-changed"]
    assert check_input.previous
    first, *others = check_input.previous.entries
    assert first.work
    was_preprint = replace(first, work=replace(first.work, type=WorkType.PREPRINT))
    previous = replace(check_input.previous, entries=(was_preprint, *others))
    reported = rules.check(
        replace(check_input, previous=previous), select=RULES, command=Command.RESOLVE
    )
    assert [item.rule for item in reported] == ["record-changed"]
