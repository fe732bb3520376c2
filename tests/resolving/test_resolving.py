"""Resolving: what is asked, what is kept, what stays when a source cannot be asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from snnbib.errors import CorrectionsError, SourceUnavailable
from snnbib.model import Entry, Link, Lock, Paper, Person, Record, SourceName, Verdict, WorkType
from snnbib.resolving import papers_to_query, resolve
from snnbib.sources import LookupResult, Source
from snnbib.sources.corrections import Corrections, parse
from tests.examples import PAPER, PREPRINT, RECORD
from tests.resolved import SameForAll

EMPTY = Lock(stem="papers")
OTHER = Paper(
    title="Spike-driven Transformer",
    venue="NeurIPS",
    year=2023,
    section="NeurIPS-2023",
    links=(Link(label="arxiv", url="https://arxiv.org/abs/2307.01694"),),
    line=20,
)
OTHER_RECORD = Record(
    source=SourceName.BIBTEX,
    locator="neurips-2023.bib:NeurIPS2023_1",
    type=WorkType.CONFERENCE_PAPER,
    title="Spike-driven Transformer.",
    authors=(Person(family="Yao", given="Man"),),
    year=2023,
    container_title="Conference on Neural Information Processing Systems",
)


@dataclass
class Fake:
    """A source that has some records, notes what it is asked, and may be out of reach."""

    name: SourceName
    records: Mapping[str, Record] = field(default_factory=dict)
    is_down: bool = False
    asked: list[Paper] = field(default_factory=list)
    uncovered: Sequence[str] = ()

    def covers(self, paper: Paper) -> bool:
        return paper.title not in self.uncovered

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        self.asked += papers
        for paper in papers:
            record = self.records.get(paper.title)
            if self.is_down:
                yield paper, SourceUnavailable("no answer from example.org")
            else:
                yield paper, (record,) if record else ()


def _bibtex(*pairs: tuple[Paper, Record]) -> Fake:
    return Fake(SourceName.BIBTEX, {paper.title: record for paper, record in pairs})


def _arxiv() -> Fake:
    return Fake(SourceName.ARXIV, {PAPER.title: PREPRINT})


def test_a_paper_gets_an_entry_with_work_and_evidence() -> None:
    resolution = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23")
    (entry,) = resolution.lock.entries
    assert entry.paper == replace(PAPER, line=0)
    assert entry.work is not None
    assert entry.work.key == "guo2024ternary"
    assert [(match.source, match.verdict, match.day) for match in entry.matches] == [
        (SourceName.BIBTEX, Verdict.MATCHED, "2026-11-23")
    ]
    assert resolution.failed == {}


def test_a_paper_that_no_source_has_gets_an_entry_without_work() -> None:
    lock = resolve([PAPER], [_bibtex()], EMPTY, day="2026-11-23").lock
    assert lock.entries == (Entry(paper=replace(PAPER, line=0)),)


def test_nothing_new_changes_nothing_not_even_a_day() -> None:
    first = resolve([PAPER], [_bibtex((PAPER, RECORD)), _arxiv()], EMPTY, day="2026-11-23").lock
    again = resolve([PAPER], [_bibtex((PAPER, RECORD)), _arxiv()], first, day="2027-01-01").lock
    assert again == first


def test_a_service_is_not_asked_again_about_what_it_has_answered() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    arxiv = _arxiv()
    resolve([PAPER, OTHER], [arxiv], first, day="2026-11-24")
    assert [paper.title for paper in arxiv.asked] == [OTHER.title]


def test_a_paper_whose_links_changed_is_asked_again() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    arxiv = _arxiv()
    resolve([replace(PAPER, links=PAPER.links[:1])], [arxiv], first, day="2026-11-24")
    assert len(arxiv.asked) == 1


@pytest.mark.parametrize("is_down", [False, True])
def test_a_service_that_did_not_have_the_old_links_has_said_nothing_about_the_new_ones(
    *, is_down: bool
) -> None:
    """Since the list was changed, only other sources were asked, or the service failed."""
    first = resolve([PAPER], [Fake(SourceName.ARXIV)], EMPTY, day="2026-11-23").lock
    assert [match.verdict for match in first.entries[0].matches] == [Verdict.UNMATCHED]
    paper = replace(PAPER, links=PAPER.links[:1])
    source = Fake(SourceName.ARXIV, is_down=True) if is_down else _bibtex((PAPER, RECORD))
    then = resolve([paper], [source], first, day="2026-11-24").lock
    assert SourceName.ARXIV not in [match.source for match in then.entries[0].matches]
    assert papers_to_query([paper], _arxiv(), then, day="2026-11-24") == (paper,)


def test_a_matched_record_outlives_changed_links_while_its_service_cannot_be_asked() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    paper = replace(PAPER, links=PAPER.links[:1])
    then = resolve([paper], [Fake(SourceName.ARXIV, is_down=True)], first, day="2026-11-24").lock
    assert then.entries[0].matches == first.entries[0].matches


def test_sources_not_asked_now_keep_what_they_said() -> None:
    first = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23").lock
    then = resolve([PAPER], [_arxiv()], first, day="2026-11-24").lock
    assert [match.source for match in then.entries[0].matches] == [
        SourceName.BIBTEX,
        SourceName.ARXIV,
    ]
    work = then.entries[0].work
    assert work is not None
    assert (work.pages, work.arxiv_class) == ("12244-12252", "cs.CV")


def test_files_that_lack_a_paper_do_not_erase_what_other_files_said() -> None:
    first = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23").lock
    then = resolve([PAPER, OTHER], [_bibtex((OTHER, OTHER_RECORD))], first, day="2026-11-24").lock
    assert [entry.work.key if entry.work else "" for entry in then.entries] == [
        "guo2024ternary",
        "yao2023spike",
    ]


def test_a_source_that_cannot_be_asked_is_no_result() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    down = replace(_arxiv(), is_down=True)
    resolution = resolve([PAPER, OTHER], [down], first, day="2026-11-24")
    assert resolution.lock.entries[0] == first.entries[0]
    assert resolution.lock.entries[1].matches == ()
    error, papers = resolution.failed[SourceName.ARXIV]
    assert (str(error), papers) == ("no answer from example.org", (OTHER,))


def test_a_local_source_that_cannot_be_read_is_no_result_either() -> None:
    files = Fake(SourceName.BIBTEX, is_down=True)
    resolution = resolve([PAPER], [files, _arxiv()], EMPTY, day="2026-11-23")
    assert [match.source for match in resolution.lock.entries[0].matches] == [SourceName.ARXIV]
    assert set(resolution.failed) == {SourceName.BIBTEX}


def test_a_ruling_that_there_is_no_doi_holds_for_every_source() -> None:
    """Also for a .bib file's and the list's own."""
    link = Link(label="doi", url="https://doi.org/10.1609/aaai.v38i11.29114")
    paper = replace(PAPER, links=(*PAPER.links, link))
    ruling = f'[[correction]]\npaper = "{PAPER.title}"\nreason = "Seen."\nno-doi = true\n'
    sources: list[Source] = [_bibtex((paper, RECORD)), Corrections(parse(ruling))]
    (entry,) = resolve([paper], sources, EMPTY, day="2026-11-23").lock.entries
    assert entry.work is not None
    assert (entry.work.doi, "doi" in entry.provenance) == ("", False)


def test_asked_with_nothing_found_is_a_dated_result() -> None:
    crossref = Fake(SourceName.CROSSREF)
    lock = resolve([PAPER], [crossref], EMPTY, day="2026-11-23").lock
    assert [(match.verdict, match.day) for match in lock.entries[0].matches] == [
        (Verdict.UNMATCHED, "2026-11-23")
    ]


def test_services_are_told_the_doi_that_a_file_has() -> None:
    crossref = Fake(SourceName.CROSSREF)
    resolve([PAPER], [_bibtex((PAPER, RECORD)), crossref], EMPTY, day="2026-11-23")
    assert crossref.asked[0].links[-1] == Link(
        label="doi", url="https://doi.org/10.1609/aaai.v38i11.29114"
    )


def test_what_a_source_said_is_no_evidence_for_itself() -> None:
    lock = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23").lock
    (candidate,) = lock.entries[0].matches[0].candidates
    assert "doi" not in {item.feature for item in candidate.evidence}


def test_a_correction_wins_and_leaves_again() -> None:
    correction = Record(
        source=SourceName.CORRECTIONS, locator="The front page says so.", pages="1-9"
    )
    corrected = Fake(SourceName.CORRECTIONS, {PAPER.title: correction})
    first = resolve([PAPER], [_bibtex((PAPER, RECORD)), corrected], EMPTY, day="2026-11-23").lock
    assert first.entries[0].work is not None
    assert first.entries[0].work.pages == "1-9"
    then = resolve([PAPER], [Fake(SourceName.CORRECTIONS)], first, day="2026-11-24").lock
    assert then.entries[0].work is not None
    assert then.entries[0].work.pages == "12244-12252"


def test_services_are_asked_with_corrected_links() -> None:
    correction = Record(source=SourceName.CORRECTIONS, locator="Wrong id.", arxiv="2401.00001")
    arxiv = _arxiv()
    resolve(
        [PAPER],
        [Fake(SourceName.CORRECTIONS, {PAPER.title: correction}), arxiv],
        EMPTY,
        day="2026-11-23",
    )
    urls = [link.url for link in arxiv.asked[0].links]
    assert "https://arxiv.org/abs/2401.00001" in urls
    assert "https://arxiv.org/abs/2312.06372" not in urls


def test_a_retitled_paper_keeps_its_key_by_its_links() -> None:
    first = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23").lock
    retitled = replace(PAPER, title="A Wholly New Title for Spikes", section="AAAI (2024)")
    then = resolve([retitled], [], first, day="2026-11-24").lock
    assert then.entries[0].work is not None
    assert then.entries[0].work.key == "guo2024ternary"
    assert then.retired == {}


def test_a_retitled_paper_keeps_its_key_below_an_unchanged_one() -> None:
    sources = [_bibtex((OTHER, OTHER_RECORD), (PAPER, RECORD))]
    first = resolve([OTHER, PAPER], sources, EMPTY, day="2026-11-23").lock
    retitled = replace(PAPER, title="A Wholly New Title for Spikes", section="AAAI (2024)")
    then = resolve([OTHER, retitled], [], first, day="2026-11-24").lock
    assert [entry.work and entry.work.key for entry in then.entries] == [
        "yao2023spike",
        "guo2024ternary",
    ]


def test_of_two_retired_keys_with_one_title_the_first_comes_back() -> None:
    previous = Lock(
        stem="papers", retired={"guo2024ternaryb": PAPER.title, "guo2024ternarya": PAPER.title}
    )
    lock = resolve([PAPER], [_bibtex((PAPER, RECORD))], previous, day="2026-11-23").lock
    assert lock.entries[0].work is not None
    assert lock.entries[0].work.key == "guo2024ternarya"


def test_the_key_of_a_paper_that_left_is_given_to_no_other_and_back_to_it() -> None:
    first = resolve([PAPER], [_bibtex((PAPER, RECORD))], EMPTY, day="2026-11-23").lock
    without = resolve([OTHER], [_bibtex((OTHER, OTHER_RECORD))], first, day="2026-11-24").lock
    assert without.retired == {"guo2024ternary": PAPER.title}
    twin = replace(PAPER, title="Ternary Networks for Spikes Again", links=())
    twin_record = replace(RECORD, title=twin.title, doi="", urls=())
    newcomer = resolve([twin], [_bibtex((twin, twin_record))], without, day="2026-11-25").lock
    assert newcomer.entries[0].work is not None
    assert newcomer.entries[0].work.key == "guo2024ternaryb"
    back = resolve([PAPER], [_bibtex((PAPER, RECORD))], newcomer, day="2026-11-26").lock
    assert back.entries[0].work is not None
    assert back.entries[0].work.key == "guo2024ternary"


def test_a_source_that_does_not_cover_a_paper_has_no_verdict_on_it() -> None:
    arxiv = replace(_arxiv(), uncovered=[OTHER.title])
    lock = resolve([PAPER, OTHER], [arxiv], EMPTY, day="2026-11-23").lock
    assert [len(entry.matches) for entry in lock.entries] == [1, 0]


def test_what_a_service_did_not_have_is_asked_again_after_a_week() -> None:
    lock = resolve([PAPER], [Fake(SourceName.CROSSREF)], EMPTY, day="2026-11-23").lock
    for day, asked in (("2026-11-29", 0), ("2026-11-30", 1)):
        crossref = Fake(SourceName.CROSSREF)
        resolve([PAPER], [crossref], lock, day=day)
        assert len(crossref.asked) == asked


def test_upgrade_asks_everything_again() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    arxiv = _arxiv()
    resolve([PAPER], [arxiv], first, day="2026-11-24", upgrade=True)
    assert len(arxiv.asked) == 1


def test_to_ask_is_what_is_asked() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    assert papers_to_query([PAPER, OTHER], _arxiv(), first, day="2026-11-24") == (OTHER,)


def test_keys_do_not_depend_on_which_source_was_down() -> None:
    """Two papers of one key, of which the later in the list is the first to be resolved."""
    twin = replace(PAPER, title="Ternary Networks for Spikes Again", links=(), line=2)
    twin_record = replace(RECORD, title=twin.title, doi="", urls=(), source=SourceName.CROSSREF)
    papers = [twin, PAPER]
    crossref = Fake(SourceName.CROSSREF, {twin.title: twin_record})
    quiet = resolve(papers, [crossref, _arxiv()], EMPTY, day="2026-11-23").lock
    partial = resolve(
        papers, [replace(crossref, is_down=True), _arxiv()], EMPTY, day="2026-11-23"
    ).lock
    assert [entry.work.key for entry in partial.entries if entry.work] == ["guo2024ternary"]
    assert [entry.provisional for entry in partial.entries] == [False, True]
    assert resolve(papers, [crossref, _arxiv()], partial, day="2026-11-23").lock == quiet
    assert [entry.work.key for entry in quiet.entries if entry.work] == [
        "guo2024ternary",
        "guo2024ternaryb",
    ]


def test_keys_that_another_paper_could_still_get_are_not_final() -> None:
    """Their own paper was answered; that of the same title word was not."""
    twin = replace(PAPER, title="Ternary Networks for Spikes Again", links=(), line=2)
    crossref = Fake(SourceName.CROSSREF, is_down=True, uncovered=[PAPER.title])
    lock = resolve(
        [PAPER, twin], [_bibtex((PAPER, RECORD)), crossref], EMPTY, day="2026-11-23"
    ).lock
    assert [(entry.work and entry.work.key, entry.provisional) for entry in lock.entries] == [
        ("guo2024ternary", True),
        (None, False),
    ]


def test_a_failed_request_leaves_the_keys_of_other_papers_final() -> None:
    """The paper that a service could not be asked about can get no key that begins like theirs."""
    crossref = Fake(SourceName.CROSSREF, is_down=True, uncovered=[OTHER.title])
    files = _bibtex((PAPER, RECORD), (OTHER, OTHER_RECORD))
    lock = resolve([PAPER, OTHER], [files, crossref], EMPTY, day="2026-11-23").lock
    assert [(entry.work and entry.work.key, entry.provisional) for entry in lock.entries] == [
        ("guo2024ternary", True),
        ("yao2023spike", False),
    ]


def test_a_settled_key_stays_when_a_source_is_down_later() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    down = replace(_arxiv(), is_down=True)
    then = resolve([PAPER], [down], first, day="2026-11-24", upgrade=True).lock
    assert then == first


def test_a_new_correction_of_a_link_is_asked_about() -> None:
    first = resolve([PAPER], [_arxiv()], EMPTY, day="2026-11-23").lock
    correction = Record(source=SourceName.CORRECTIONS, locator="Wrong id.", arxiv="2401.00001")
    corrections = Fake(SourceName.CORRECTIONS, {PAPER.title: correction})
    for asked in (1, 0):
        arxiv = _arxiv()
        first = resolve([PAPER], [corrections, arxiv], first, day="2026-11-24").lock
        assert len(arxiv.asked) == asked


def _rename(key: str, paper: Paper = PAPER) -> Corrections:
    text = f'[[correction]]\npaper = "{paper.title}"\nreason = "A slip."\nkey = "{key}"\n'
    return Corrections(parse(text))


def test_a_key_given_by_hand_keeps_the_old_one_as_alias() -> None:
    bibtex = _bibtex((PAPER, RECORD), (OTHER, OTHER_RECORD))
    first = resolve([PAPER, OTHER], [bibtex], EMPTY, day="2026-11-23").lock
    renamed = resolve([PAPER, OTHER], [_rename("guo:spike")], first, day="2026-11-24").lock
    again = resolve([PAPER, OTHER], [_rename("guo:spike")], renamed, day="2026-11-25").lock
    later = resolve([PAPER, OTHER], [Corrections(())], again, day="2026-11-26").lock
    for lock in (renamed, again, later):
        works = [entry.work for entry in lock.entries if entry.work]
        assert [(work.key, work.aliases) for work in works] == [
            ("guo:spike", ("guo2024ternary",)),
            ("yao2023spike", ()),
        ]
    back = resolve([PAPER, OTHER], [_rename("guo2024ternary")], later, day="2026-11-27").lock
    work = back.entries[0].work
    assert work
    assert (work.key, work.aliases) == ("guo2024ternary", ("guo:spike",))


def test_a_key_given_by_hand_cannot_be_another_works() -> None:
    bibtex = _bibtex((PAPER, RECORD), (OTHER, OTHER_RECORD))
    lock = resolve([PAPER, OTHER], [bibtex], EMPTY, day="2026-11-23").lock
    message = "the key 'Yao2023Spike' is or was another work's: choose another one"
    for papers in ([PAPER, OTHER], [PAPER]):  # the other one in the list, or gone from it
        with pytest.raises(CorrectionsError, match=message):
            resolve(papers, [_rename("Yao2023Spike")], lock, day="2026-11-24")


def test_an_ambiguous_match_that_stays_so_keeps_its_day() -> None:
    paper = replace(PAPER, links=())
    pair = [replace(RECORD, doi=doi, locator=doi, urls=()) for doi in ("10.1609/a", "10.1609/b")]
    source = SameForAll(SourceName.BIBTEX, tuple(pair))
    first = resolve([paper], [source], EMPTY, day="2026-11-23").lock
    assert first.entries[0].matches[0].verdict is Verdict.AMBIGUOUS
    assert resolve([paper], [], first, day="2026-12-01").lock == first
