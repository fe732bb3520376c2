"""What resolving says about sources that disagree, about the list, and about corrections."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import pytest

from snnbib.model import Link, Lock, Paper, Person, Record, Severity, SourceName, Verdict, WorkType
from snnbib.resolving import Resolution, resolve
from snnbib.sources import LookupResult, Source
from snnbib.sources.corrections import Corrections, parse
from tests.examples import AUTHORS, PAPER, PREPRINT, RECORD

EMPTY = Lock(stem="papers")
TITLE = PAPER.title
CROSSREF = replace(
    RECORD, source=SourceName.CROSSREF, locator=RECORD.doi, title=TITLE, pages="12244–52"
)
JOURNAL = Record(
    source=SourceName.CROSSREF,
    locator="10.1016/j.neunet.1",
    type=WorkType.JOURNAL_ARTICLE,
    title=TITLE,
    authors=AUTHORS,
    year=2025,
    container_title="Neural Networks",
    doi="10.1016/j.neunet.1",
)
UNLINKED = replace(PAPER, links=())


@dataclass
class Fake:
    """A source that has the same records for every paper."""

    name: SourceName
    records: tuple[Record, ...]
    asked: list[Paper] = field(default_factory=list)

    def covers(self, _paper: Paper) -> bool:
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        self.asked += papers
        for paper in papers:
            yield paper, self.records


def _resolved(
    paper: Paper, *records: Record, corrections: str = "", previous: Lock = EMPTY
) -> Resolution:
    """A paper resolved with each record from its own source."""
    by_source = {record.source: record for record in records}
    sources: list[Source] = [Fake(name, (record,)) for name, record in by_source.items()]
    if corrections:
        text = f'[[correction]]\npaper = "{paper.title}"\nreason = "Seen."\n{corrections}\n'
        sources.append(Corrections(parse(text), "corrections.toml"))
    return resolve([paper], sources, previous, day="2026-11-23", path="papers.md")


def _messages(resolution: Resolution, rule: str) -> list[str]:
    prefix = f'"{TITLE}": '
    return [item.message.removeprefix(prefix) for item in resolution.findings if item.rule == rule]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, None),
        ({"title": TITLE.upper()}, None),
        (
            {"authors": AUTHORS[::-1]},
            "authors: bibtex has Guo, Chen, Liu, crossref has Liu, Chen, Guo; taken from bibtex",
        ),
        ({"authors": (AUTHORS[1], AUTHORS[0], AUTHORS[2])}, None),
        (
            {"authors": AUTHORS[:2]},
            "authors: bibtex has Guo, Chen, Liu, crossref has Guo, Chen; taken from bibtex",
        ),
        (
            {"authors": (AUTHORS[0], Person(family="Doe"), AUTHORS[2])},
            "authors: bibtex has Guo, Chen, Liu, crossref has Guo, Doe, Liu; taken from bibtex",
        ),
        (
            {"year": 2023},
            "year: crossref has 2023, bibtex has 2024; taken from list",
        ),
        (
            {"pages": "1-9"},
            "pages: crossref has 1-9, bibtex has 12244-12252; taken from crossref",
        ),
        (
            {"title": "Ternary Spike"},
            f'title: bibtex has "{RECORD.title}", crossref has "Ternary Spike"; taken from bibtex',
        ),
    ],
)
def test_sources_that_disagree(change: dict[str, object], message: str | None) -> None:
    other = replace(CROSSREF, **change)  # type: ignore[arg-type]
    found = _messages(_resolved(PAPER, RECORD, other), "sources-disagree")
    assert found == ([message] if message else [])


def test_an_earlier_version_that_differs_is_only_worth_knowing() -> None:
    renamed = replace(PREPRINT, title="Ternary Spike")
    found = [
        item for item in _resolved(PAPER, RECORD, renamed).findings
        if item.rule == "sources-disagree"
    ]  # fmt: skip
    assert [item.severity for item in found] == [Severity.NOTICE]


def test_what_a_person_has_corrected_is_settled() -> None:
    other = replace(CROSSREF, pages="1-9")
    resolution = _resolved(PAPER, RECORD, other, corrections='pages = "12244-12252"')
    assert _messages(resolution, "sources-disagree") == []


# The list


def test_a_link_of_another_paper() -> None:
    other = replace(PREPRINT, title="A Survey of Automated Planning in Games")
    resolution = _resolved(PAPER, other)
    assert _messages(resolution, "list-wrong-identifier") == [
        'arxiv has arxiv:2312.06372 for "A Survey of Automated Planning in Games", which is '
        "another paper, or this one retitled: fix the link, or accept the record with "
        "'snnbib review'"
    ]
    assert _messages(resolution, "match-ambiguous") == []


_SURVEY = "A Survey of Automated Planning in Games"


@pytest.mark.parametrize(
    ("corrections", "arxiv"),
    [
        ("", ""),
        ('reject = ["2312.06372"]', ""),
        ('accept = ["2312.06372"]', "2312.06372"),
        ('arxiv = "2312.06372"', "2312.06372"),
    ],
)
def test_an_identifier_of_another_paper_is_not_exported_unless_a_person_says_so(
    corrections: str, arxiv: str
) -> None:
    other = replace(PREPRINT, title=_SURVEY)
    resolution = _resolved(PAPER, RECORD, other, corrections=corrections)
    (entry,) = resolution.lock.entries
    assert entry.work is not None
    assert (entry.work.arxiv, entry.work.doi) == (arxiv, RECORD.doi)
    assert _messages(resolution, "correction-stale") == []
    is_open = _messages(resolution, "list-wrong-identifier") != []
    assert is_open == (corrections == "")


def test_nor_is_a_doi_that_is_registered_with_another_paper_s_metadata() -> None:
    """10.24963/ijcai.2024/761 is; whether a .bib file has it or the publisher's rule makes it."""
    doi = "10.24963/ijcai.2024/761"
    page = Link(label="paper", url="https://www.ijcai.org/proceedings/2024/761")
    paper = replace(PAPER, venue="IJCAI", section="IJCAI-2024", links=(page,))
    in_file = replace(RECORD, doi=doi, urls=(f"https://doi.org/{doi}",))
    registered = replace(CROSSREF, doi=doi, locator=doi, title=_SURVEY, urls=())
    (alone,) = _resolved(paper, in_file).lock.entries
    (entry,) = _resolved(paper, in_file, registered).lock.entries
    assert alone.work is not None
    assert entry.work is not None
    assert (alone.work.doi, entry.work.doi) == (doi, "")
    assert "doi" not in entry.provenance
    assert entry.work.url == page.url


def test_a_link_that_a_source_has_otherwise() -> None:
    paper = replace(PAPER, links=(Link(label="x", url="https://openreview.net/forum?id=WRONG"),))
    record = replace(RECORD, openreview="RIGHT")
    assert _messages(_resolved(paper, record), "list-wrong-identifier") == [
        "the list has openreview:WRONG, bibtex has openreview:RIGHT for a paper of this title, "
        f"venue and year ({RECORD.locator}): one of them is wrong"
    ]


def test_two_papers_with_one_link() -> None:
    other = replace(PAPER, title="Another Paper on Spikes", line=40)
    resolution = resolve([PAPER, other], [], EMPTY, day="2026-11-23", path="papers.md")
    assert [
        (item.line, item.message)
        for item in resolution.findings
        if item.rule == "list-identifier-twice"
    ] == [
        (
            40,
            f'"Another Paper on Spikes" has aaai:29114, as has "{TITLE}" (line 12): '
            "one link is wrong, or the paper is listed twice",
        )
    ]


_CVF = "https://openaccess.thecvf.com/content/CVPR2023/html/A_B_CVPR_2023_paper.html"
_IJCAI = "https://www.ijcai.org/proceedings/2023/335"


@pytest.mark.parametrize(
    ("venue", "year", "url", "messages"),
    [
        ("CVPR", 2023, _CVF, []),
        ("ICCV", 2023, _CVF, ["the venue is ICCV in the list, CVPR in cvf:a_b_cvpr_2023_paper"]),
        ("CVPR", 2022, _CVF, ["the year is 2022 in the list, 2023 in cvf:a_b_cvpr_2023_paper"]),
        ("IJCAI", 2023, _IJCAI, []),
        (
            "ICML",
            2022,
            _IJCAI,
            [
                "the venue is ICML in the list, IJCAI in ijcai:2023/335",
                "the year is 2022 in the list, 2023 in ijcai:2023/335",
            ],
        ),
    ],
)
def test_a_section_that_a_link_speaks_against(
    venue: str, year: int, url: str, messages: list[str]
) -> None:
    paper = replace(PAPER, venue=venue, year=year, links=(Link(label="paper", url=url),))
    resolution = resolve([paper], [], EMPTY, day="2026-11-23")
    assert _messages(resolution, "list-wrong-section") == messages


def test_a_section_that_a_record_speaks_against() -> None:
    paper = replace(PAPER, venue="ICLR", year=2022)
    assert _messages(_resolved(paper, RECORD), "list-wrong-section") == [
        "the venue is ICLR in the list, AAAI in aaai:29114",
        f'the venue is ICLR in the list, "{RECORD.container_title}" in bibtex ({RECORD.locator})',
        f"the year is 2022 in the list, 2024 in bibtex ({RECORD.locator})",
    ]


def test_a_section_that_the_same_people_s_paper_speaks_against() -> None:
    """Nothing identifies the record; its title and authors are the preprint's."""
    paper = replace(PAPER, venue="ICML", links=PAPER.links[1:2])
    bare = replace(RECORD, doi="", urls=())
    resolution = _resolved(paper, bare, PREPRINT)
    assert _messages(resolution, "list-wrong-section") == [
        f'the venue is ICML in the list, "{RECORD.container_title}" in bibtex ({RECORD.locator})'
    ]


# Authors across sources


def test_authors_that_one_source_proves_refute_a_namesake_in_another() -> None:
    paper = replace(PAPER, links=PAPER.links[1:2])
    namesake = replace(CROSSREF, authors=(Person(family="Doe", given="Jane"),), urls=())
    alone = _resolved(paper, namesake).lock.entries[0].matches[0]
    assert alone.verdict is Verdict.MATCHED
    both = _resolved(paper, namesake, PREPRINT).lock.entries[0].matches
    assert [(match.source, match.verdict) for match in both] == [
        (SourceName.CROSSREF, Verdict.AMBIGUOUS),
        (SourceName.ARXIV, Verdict.MATCHED),
    ]


def test_an_open_question_is_closed_when_authors_become_known() -> None:
    paper = replace(PAPER, links=PAPER.links[1:2])
    late = replace(CROSSREF, year=2023, urls=())
    first = _resolved(paper, late).lock
    assert first.entries[0].matches[0].verdict is Verdict.AMBIGUOUS
    then = _resolved(paper, PREPRINT, previous=first).lock
    assert [match.verdict for match in then.entries[0].matches] == [Verdict.MATCHED] * 2
    assert then.entries[0].work is not None
    assert then.entries[0].work.doi == RECORD.doi


# Corrections against reality


@pytest.mark.parametrize(
    ("corrections", "records", "messages"),
    [
        ('accept = ["10.1016/j.neunet.1"]', (JOURNAL,), []),
        ('reject = ["10.1016/j.neunet.1"]', (JOURNAL,), []),
        ("no-doi = true", (JOURNAL,), []),
        (
            'accept = ["10.1016/gone"]',
            (JOURNAL,),
            ["accepts 10.1016/gone, which no source has for it"],
        ),
        (
            'reject = ["10.1016/gone"]',
            (JOURNAL,),
            ["rejects 10.1016/gone, which no source has for it"],
        ),
        ("no-doi = true", (CROSSREF,), [f"says that there is no DOI; crossref has {RECORD.doi}"]),
        ('pages = "12244-12252"', (RECORD,), ["is not needed for pages: bibtex says the same"]),
        ('pages = "1-9"', (RECORD,), []),
        ('arxiv = "2312.06372"', (RECORD,), ["is not needed for arxiv: list says the same"]),
    ],
)
def test_a_stale_correction(
    corrections: str, records: tuple[Record, ...], messages: list[str]
) -> None:
    paper = PAPER if RECORD in records else UNLINKED
    resolution = _resolved(paper, *records, corrections=corrections)
    prefix = f'the correction of "{TITLE}" '
    found = [item for item in resolution.findings if item.rule == "correction-stale"]
    assert [item.message.removeprefix(prefix) for item in found] == messages
    assert {item.path for item in found} <= {"corrections.toml"}


@pytest.mark.parametrize(
    ("corrections", "verdict", "doi"),
    [
        ("", Verdict.AMBIGUOUS, None),
        ('accept = ["10.1016/j.neunet.1"]', Verdict.MATCHED, "10.1016/j.neunet.1"),
        ('reject = ["10.1016/j.neunet.1"]', Verdict.UNMATCHED, None),
        ("no-doi = true", Verdict.UNMATCHED, None),
    ],
)
def test_a_ruling_holds_from_the_lock_alone(
    corrections: str, verdict: Verdict, doi: str | None
) -> None:
    asked = _resolved(UNLINKED, JOURNAL).lock
    (entry,) = _resolved(UNLINKED, corrections=corrections, previous=asked).lock.entries
    assert [match.verdict for match in entry.matches if match.source == "crossref"] == [verdict]
    assert (entry.work.doi if entry.work else None) == doi


def test_a_ruling_taken_back_no_longer_holds() -> None:
    asked = _resolved(UNLINKED, JOURNAL).lock
    for ruling in ('accept = ["10.1016/j.neunet.1"]', 'reject = ["10.1016/j.neunet.1"]'):
        ruled = _resolved(UNLINKED, corrections=ruling, previous=asked).lock
        back = resolve([UNLINKED], [Corrections(())], ruled, day="2026-11-23").lock
        assert back.entries[0].matches == asked.entries[0].matches
