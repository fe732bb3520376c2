"""The verdict: what proves a record to be a paper, what refutes it, what a person must decide."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from snnbib import names
from snnbib.matching import (
    THRESHOLDS,
    PriorKnowledge,
    compare,
    is_alphabetical,
    match_records,
    same_person,
    title_distance,
    title_keys,
)
from snnbib.model import Evidence, Link, Match, Paper, Person, Record, SourceName, Verdict, WorkType
from tests.examples import AUTHORS, PAPER, PREPRINT, RECORD

DAY = "2026-11-23"


def _verdict(paper: Paper, *records: Record) -> Match:
    return match_records(SourceName.BIBTEX, paper, records, DAY)


@pytest.mark.parametrize(
    ("title", "other", "distance"),
    [
        ("Spike-driven Transformer", "Spike–Driven transformer.", 0.0),
        ("Multi-Scale Dynamic Coding", "Multiscale dynamic coding", 0.0),
        ("Spiking “Nets” & more", "Spiking 'nets' & More", 0.0),
        ("Réseaux à spikes", "Reseaux a spikes", 0.0),
        ("ω-Regular Spikes and Σ-Trees", "Omega-Regular Spikes and Sigma-Trees", 0.0),
        ("α-Spikes, Δ-Spikes, Ω-Spikes", "Alpha-Spikes, Delta-Spikes, Omega-Spikes", 0.0),
        ("Learning <i>in vivo</i> spikes", "Learning in vivo spikes", 0.0),
        ("Extended Abstract: Spiking Networks", "Spiking Networks", 0.0),
        ("Fast &amp;amp; Fair Spikes", "Fast and Fair Spikes", 0.0),
        (r"$\beta$-VAE with \textit{Spikes}", "β-VAE with Spikes", 0.0),
        (r"On the $\ell_1$ Norm", "On the ℓ<sub>1</sub> norm", 0.0),
        (r"Erd\H{o}s Graphs of Spikes", "Erdős graphs of spikes", 0.0),
        ("SCHRO\u0308DINGER BRIDGES", "Schrödinger Bridges", 0.0),
        (
            "The Learning of Sparse Spiking Networks on the Fly",
            "Learning of Sparse Spiking Networks on the Fly",
            0.03,
        ),
        ("Neural Encoding with Spikes", "Neural Decoding with Spikes", 0.3125),
        ("Supervised Spiking Learning", "Unsupervised Spiking Learning", 5 / 12),
        ("YOLOv5 for Spikes", "YOLOv7 for Spikes", 1.0),
        ("YOLOv5 for the Spikes", "YOLOv5 for Spikes", 0.03),
        ("Spiking Networks", "Publisher Correction to: Spiking Networks", 1.0),
        ("Correction to: Spiking Networks", "Correction: Spiking Networks", 0.3125),
        ("Spiking Networks", "Review for “Spiking Networks”", 1.0),
        ("Multi-Sacle Dynamic Coding", "Multi-Scale Dynamic Coding", 0.03),
        ("Spikformer: When Spiking Meets Transformer", "Spikformer", 0.2),
        ("Spike-driven Transformer", "Spike-driven Transformer V2", 1.0),
        ("Spiking Networks, Part I", "Spiking Networks, Part II", 1.0),
        ("Learning with 2 spikes", "Learning with 3 spikes", 1.0),
        ("Networks That Spike and Learn Quickly", "A Network That Spikes, Learns Quickly", 0.15),
        ("", "Spikes", 1.0),
        (
            "Training SNNs with RL",
            "Training Spiking Neural Networks with Reinforcement Learning",
            0.06,
        ),
        ("Bird s Eye View of Spiking", "Bird Eye View of Spiking", 0.21),
        ("Quiet Robots on Loud Floors by Night", "Quiet Robots on Loud Floors Night by", 0.21),
        # numbers, however written
        ("Spiking Networks, Part II: Learning", "Spiking Networks – Part 2: Learning", 0.0),
        ("Spiking Networks: Part I", "Spiking Networks: Part 1", 0.0),
        ("1-bit Spikes for All", "One-Bit Spikes for All", 0.0),
        ("1-bit Spikes for All", "Two-Bit Spikes for All", 1.0),
        ("One Stage of Spiking Networks", "Two Stages of Spiking Networks", 0.25),
        ("Spiking Networks III", "Spiking Networks 3", 0.0),
        ("Spiking Networks III", "Spiking Networks II", 1.0),
        # signs that make another name
        ("Spiking Networks in C++", "Spiking Networks in C", 0.3125),
        ("Spiking Networks in C#", "Spiking Networks in C", 0.3125),
        ("SpikeNet+ for Events", "SpikeNet for Events", 5 / 12),
        ("Spikes + Networks", "Spikes Networks", 0.0),
        ("Spiking Networks (Extended Abstract)", "Spiking Networks", 0.03),
        ("Spiking Networks (Student Abstract)", "Spiking Networks", 0.625),
        # the shortest words that may have a typing error, or another ending
        ("Roads of Black Ants in Wood", "Roads of Blank Ants in Wood", 0.03),
        ("Roads of Fast Ants in Wood", "Roads of Fest Ants in Wood", 0.21),
        ("Ants on Roads of Wood Here", "Ants on Road of Wood Here", 0.03),
        ("Ants on Maps of Wood Here", "Ants on Map of Wood Here", 0.21),
        # how many words may have other endings
        ("Counting Walking Hunting Nesting Landing", "Counted Walked Hunted Nested Landed", 0.15),
        (
            "Counting Walking Hunting Nesting Landing Digging",
            "Counted Walked Hunted Nested Landed Digged",
            1.0,
        ),
        # a long word says more than its share
        ("On the Ant as an Electroencephalographically", "On the Ant as an X", 7 / 31),
    ],
)
def test_how_different_titles_are(title: str, other: str, distance: float) -> None:
    assert title_distance(title, other) == pytest.approx(distance)
    assert title_distance(other, title) == pytest.approx(distance)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Off-diagonal book Ramsey numbers", "Off-diagonal Ramsey numbers"),
        ("Attention Is All You Want", "Attention Is All You Need"),
        ("Spiking Neural Networks for Detection", "Spiking Neural Networks for Segmentation"),
        ("Deep Spiking Neural Network", "Deep Spiking Neural Networks for Vision"),
        ("Learning Spikes on Graphs of Events", "Learning Spikes Over New Graphs of Events"),
    ],
)
def test_another_word_is_another_title(title: str, other: str) -> None:
    assert title_distance(title, other) > 0.1


def test_a_title_and_its_form_without_subtitle_share_a_key() -> None:
    assert title_keys("Spiking Deep Networks: A Study") & title_keys("Spiking Deep Networks")
    assert title_keys("Extended Abstract: Spiking Deep Networks") & title_keys(
        "Spiking Deep Networks"
    )


def test_the_evidence_names_every_feature_that_both_have() -> None:
    assert compare(PAPER, RECORD).evidence == (
        Evidence(feature="aaai", distance=0.0, weight=5.0),
        Evidence(feature="title", distance=0.0, weight=4.0),
        Evidence(feature="venue", distance=0.0, weight=1.0),
        Evidence(feature="year", distance=0.0, weight=1.0),
        Evidence(feature="type", distance=0.0, weight=1.0),
    )


@pytest.mark.parametrize(
    ("title", "change", "verdict"),
    [
        # Other forms of the same words, an acronym, an article, a subtitle.
        ("Ternary Spike: Learn a Ternary Spike for SNNs", {}, Verdict.MATCHED),
        ("Ternary Spike", {}, Verdict.MATCHED),
        # One other word, where venue and year agree as well.
        ("Ternary Spike: Learning Binary Spikes for Spiking Neural Networks", {}, Verdict.MATCHED),
        (
            "Ternary Spike: Learning Binary Spikes for Spiking Neural Networks",
            {"year": 2023, "container_title": "38th AAAI"},
            Verdict.AMBIGUOUS,
        ),
        (
            "Ternary Spike: Learning Binary Spikes for Spiking Neural Networks",
            {"container_title": ""},
            Verdict.AMBIGUOUS,
        ),
        ("Ternary Spike", {"year": 2022}, Verdict.AMBIGUOUS),
        ("Binary Spike: Training Ternary Spikes for Spiking Networks", {}, Verdict.AMBIGUOUS),
    ],
)
def test_how_far_a_title_may_move_where_an_identifier_is_shared(
    title: str, change: dict[str, object], verdict: Verdict
) -> None:
    moved = replace(RECORD, title=title, **change)  # type: ignore[arg-type]
    assert _verdict(PAPER, moved).verdict is verdict


def test_a_preprint_s_title_may_not_move_farther_though_the_authors_are_the_same_people() -> None:
    """Groups publish siblings: a line copied in the list would be believed."""
    sibling = replace(PREPRINT, title="Real Spike: Learning Real-Valued Spikes for SNNs")
    match = match_records(SourceName.ARXIV, PAPER, [sibling], DAY, PriorKnowledge(authors=AUTHORS))
    assert match.verdict is Verdict.AMBIGUOUS


def test_a_shared_identifier_does_not_prove_another_title() -> None:
    """10.24963/ijcai.2024/761 is registered with somebody else's metadata."""
    wrong = replace(RECORD, title="A Survey of Automated Planning in Games")
    assert _verdict(PAPER, wrong).verdict is Verdict.AMBIGUOUS


def test_another_identifier_refutes_the_same_title() -> None:
    other = replace(RECORD, doi="10.1609/aaai.v38i11.29999", urls=())
    assert _verdict(PAPER, other).verdict is Verdict.UNMATCHED


def test_one_identifier_agreeing_and_another_not_is_for_a_person() -> None:
    torn = replace(RECORD, arxiv="2401.00001")
    assert _verdict(PAPER, torn).verdict is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, Verdict.MATCHED),
        ({"title": RECORD.title.upper()}, Verdict.MATCHED),
        (
            {
                "title": "Ternary Spike",
                "subtitle": "Learning Ternary Spikes for Spiking Neural Networks",
            },
            Verdict.MATCHED,
        ),
        # The container title says which edition it is of; a date alone may be the online one.
        ({"year": 2023}, Verdict.MATCHED),
        ({"year": 0}, Verdict.MATCHED),
        ({"year": 2022}, Verdict.AMBIGUOUS),
        ({"year": 2023, "container_title": "AAAI"}, Verdict.AMBIGUOUS),
        ({"year": 0, "container_title": "AAAI"}, Verdict.AMBIGUOUS),
        ({"container_title": "38th AAAI 2023: Washington"}, Verdict.AMBIGUOUS),
        ({"container_title": ""}, Verdict.AMBIGUOUS),
        ({"container_title": "AAAI Workshops"}, Verdict.AMBIGUOUS),
        (
            {"container_title": "Neural Networks", "type": WorkType.JOURNAL_ARTICLE},
            Verdict.AMBIGUOUS,
        ),
        ({"title": "Ternary Spike"}, Verdict.AMBIGUOUS),
        (
            {"title": "Ternary Spike V2: Learning Ternary Spikes for Spiking Neural Networks"},
            Verdict.UNMATCHED,
        ),
        ({"title": "Learning to Plan"}, Verdict.UNMATCHED),
    ],
)
def test_without_identifiers_title_venue_and_year_must_all_agree(
    change: dict[str, object], verdict: Verdict
) -> None:
    bare = replace(RECORD, doi="", urls=())
    assert _verdict(PAPER, replace(bare, **change)).verdict is verdict  # type: ignore[arg-type]


def test_a_preprint_needs_no_venue_and_may_be_a_year_older() -> None:
    paper = replace(PAPER, links=())
    assert _verdict(paper, PREPRINT).record == PREPRINT
    assert _verdict(paper, replace(PREPRINT, year=2020)).verdict is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("title", "verdict"),
    [
        ("Quiet Spikes of Loud Machines", Verdict.MATCHED),
        ("Quiet Spikes of Machines", Verdict.AMBIGUOUS),
    ],
)
def test_without_authors_five_different_words_are_a_preprint_s_title(
    title: str, verdict: Verdict
) -> None:
    paper = Paper(title=title, year=PREPRINT.year)
    assert _verdict(paper, replace(PREPRINT, title=title)).verdict is verdict


def test_the_authors_do_not_prove_a_preprint_where_the_list_has_no_year() -> None:
    paper = Paper(title="Quiet Spikes", authors=AUTHORS)
    record = replace(PREPRINT, title=paper.title)
    assert _verdict(paper, record).verdict is Verdict.AMBIGUOUS
    assert _verdict(replace(paper, year=PREPRINT.year), record).verdict is Verdict.MATCHED


def test_nor_do_its_authors_prove_a_preprint_with_another_title() -> None:
    prior = PriorKnowledge(authors=AUTHORS)
    titles = PAPER.title, PAPER.title.replace("Learning", "Pruning")
    verdicts = [
        match_records(
            SourceName.ARXIV, replace(PAPER, links=()), [replace(PREPRINT, title=title)], DAY, prior
        ).verdict
        for title in titles
    ]
    assert verdicts == [Verdict.MATCHED, Verdict.AMBIGUOUS]


def test_a_title_of_two_words_is_not_enough() -> None:
    paper = Paper(title="Deep Learning", venue="ICLR", year=2024)
    record = Record(
        source=SourceName.BIBTEX, locator="a:b", title="Deep Learning", year=2024,
        container_title="International Conference on Learning Representations",
    )  # fmt: skip
    assert _verdict(paper, record).verdict is Verdict.AMBIGUOUS


def test_two_different_works_as_near_as_each_other_are_for_a_person() -> None:
    bare = replace(RECORD, doi="", urls=())
    other = replace(bare, locator="other", authors=())
    assert _verdict(PAPER, bare, other).verdict is Verdict.AMBIGUOUS


def test_two_records_of_one_work_do_not_make_it_ambiguous() -> None:
    again = replace(RECORD, locator="zotero.bib:guo")
    assert _verdict(PAPER, again, RECORD).record == RECORD


def test_nothing_found_is_unmatched_and_dated() -> None:
    assert _verdict(PAPER) == Match(
        source=SourceName.BIBTEX, verdict=Verdict.UNMATCHED, day=DAY, candidates=()
    )


_others = [
    RECORD,
    replace(RECORD, locator="b", doi="", urls=()),
    replace(RECORD, locator="c", title="Learning Ternary Spikes", doi="", urls=()),
    replace(RECORD, locator="d", doi="10.1609/aaai.v38i11.29999", urls=()),
    replace(PREPRINT, source=SourceName.BIBTEX),
]


@given(st.permutations(_others))
def test_the_verdict_does_not_depend_on_the_order(records: list[Record]) -> None:
    assert _verdict(PAPER, *records) == _verdict(PAPER, *_others)


@given(st.text(max_size=60), st.integers(1950, 2050))
def test_an_unrelated_record_does_not_change_an_accepted_match(title: str, year: int) -> None:
    unrelated = Record(source=SourceName.BIBTEX, locator="x", title=title, year=year)
    assert _verdict(PAPER, RECORD, unrelated) == _verdict(PAPER, RECORD)


@given(st.text(max_size=40), st.text(max_size=40))
def test_title_distance_is_symmetric_and_between_0_and_1(title: str, other: str) -> None:
    distance = title_distance(title, other)
    assert 0.0 <= distance <= 1.0
    assert distance == title_distance(other, title)


def test_a_paper_without_links_has_no_identifier_evidence() -> None:
    paper = replace(
        PAPER, links=(Link(label="paper", url="https://iclr.cc/virtual/2024/poster/1"),)
    )
    assert [item.feature for item in compare(paper, RECORD).evidence] == [
        "title",
        "venue",
        "year",
        "type",
    ]


SAME_PEOPLE = [
    ("Guo, Yufei", "Y. Guo"),
    ("Guo, Yufei", "Guo Yufei"),
    ("Guo, Yufei", "{Yufei Guo}"),
    ("Wang, Wei", "Wei Wang 0001"),
    ("Zhu, Rui-Jie", "Ruijie Zhu"),
    ("Zhu, Rui-Jie", "R.-J. Zhu"),
    ("Zhu, Rui-Jie", "RJ Zhu"),
    ("van den Berg, Jan", "Jan van den Berg"),
    ("van den Berg, Jan", "J. Berg"),
    ("de Croon, Guido C. H. E.", "G.C.H.E. de Croon"),
    ("Müller, Jörg", "Jorg Muller"),
    ("Müller, Jörg", "Mueller, Joerg"),
    ("Ødegård, Søren", "Oedegaard, Soeren"),
    ("Lü, Wei", "Lue, Wei"),
    ("García-López, María", "Maria Garcia Lopez"),
    ("Silva Santos, M.", "Maria Silva Santos"),
    ("López, Li Na García", "García López, Lina"),
    ("Ivanov, Sergei", "Sergey Ivanov"),
    ("Tolstoy, Dmitrii", "Dmitry Tolstoi"),
    ("Gagarina, Iulia", "Yulia Gagarina"),
    ("Gagarina, Iulia", "I. Gagarina"),
    ("Gagarina, Iulia", "Y. Gagarina"),
    ("Daumé, III, Hal", "Hal Daume III"),
    ("King, Jr., Martin Luther", "King, Martin L."),
    ("O'Brien, Conor", "Conor O’Brien"),
    ("Lee, Ph.D., Kimin", "Kimin Lee"),
    ("Hoffman, M. D.", "Matthew D. Hoffman"),
    ("Beerel, Peter Anthony", "Peter A. Beerel"),
    ("Christopher, Amy", "Amy Christopher"),
    ("Bee, Dani", "Bee, Daniela"),
    ("Yury, Ada", "Yuri, Ada"),
]


@pytest.mark.parametrize(("name", "other"), SAME_PEOPLE)
def test_names_of_one_person(name: str, other: str) -> None:
    a, b = names.from_bibtex(name), names.from_bibtex(other)
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Wang, Wei", "Wang, Wen"),
        ("Wang, Wei", "Wang, Weiming"),
        ("Guo, Yufei", "Gao, Yufei"),
        ("Xue, Ming", "Xu, Ming"),
        ("Li, Jane", "Li, Y."),
        ("Hoffman, M. D.", "Hoffman, Jane"),
        ("Wang, Xiaolei", "Wang, Xiaoli"),
        ("Li, Wei", "Ly, Wei"),
        ("García, María", "Maria Garcia Lopez"),
        ("Zhang, Jun", "Zhang, K."),
        ("van den Berg, Jan", "van der Meer, Jan"),
        ("O'Brien, Conor", "Brian, Conor"),
        ("Bee, Dan", "Bee, Daniela"),
        ("Aly, Ada", "Ali, Ada"),
    ],
)
def test_names_of_two_people(name: str, other: str) -> None:
    assert not same_person(names.from_bibtex(name), names.from_bibtex(other))


def test_all_of_a_name_in_one_field_is_given_names_and_a_family_name() -> None:
    whole = Person(family="Ada Maria Bee")
    assert same_person(whole, Person(family="Bee", given="Ada Maria"))
    assert same_person(whole, Person(family="Bee", given="Ada M."))
    assert not same_person(whole, Person(family="Bee", given="Eve"))


def test_the_order_of_names_is_that_of_the_letters_as_written() -> None:
    people = [names.from_bibtex(name) for name in ("Grau, A.", "Gray, B.", "von Graz, C.")]
    assert is_alphabetical(people)
    assert not is_alphabetical(people[::-1])


@pytest.mark.parametrize(
    ("authors", "change", "verdict"),
    [
        (AUTHORS, {"title": "Ternary Spike: Learning Ternary Spikes for Spikng Neural Networks"},
         Verdict.MATCHED),
        ((), {"title": "Ternary Spike: Learning Ternary Spikes for Spikng Neural Networks"},
         Verdict.AMBIGUOUS),
        (AUTHORS, {"year": 2023}, Verdict.MATCHED),
        (AUTHORS, {"year": 2022}, Verdict.AMBIGUOUS),
        (AUTHORS, {"authors": AUTHORS[:2]}, Verdict.MATCHED),
        (AUTHORS, {"authors": ()}, Verdict.MATCHED),
        (AUTHORS, {"authors": (Person(family="Doe", given="Jane"),)}, Verdict.AMBIGUOUS),
        (AUTHORS, {"container_title": "Neural Networks"}, Verdict.AMBIGUOUS),
    ],
)  # fmt: skip
def test_authors_of_another_source(
    authors: tuple[Person, ...], change: dict[str, object], verdict: Verdict
) -> None:
    bare = replace(RECORD, doi="", urls=(), **change)  # type: ignore[arg-type]
    prior = PriorKnowledge(authors=authors)
    match = match_records(SourceName.CROSSREF, PAPER, [bare], DAY, prior)
    assert match.verdict is verdict


def test_a_person_s_decision_settles_it() -> None:
    other = replace(RECORD, locator="other", title="Learning to Plan")
    prior = PriorKnowledge(accept=frozenset({"other"}), reject=frozenset({RECORD.locator}))
    match = match_records(SourceName.BIBTEX, PAPER, [RECORD, other], DAY, prior)
    assert (match.record, [candidate.record for candidate in match.candidates]) == (
        other,
        [other, RECORD],
    )


def test_a_person_s_decision_counts_more_than_a_record_that_is_nearer() -> None:
    other = replace(RECORD, locator="other", title="Learning to Plan")
    prior = PriorKnowledge(accept=frozenset({"other"}))
    assert match_records(SourceName.BIBTEX, PAPER, [RECORD, other], DAY, prior).record == other


def test_no_doi_refutes_what_crossref_has_and_nothing_else() -> None:
    prior = PriorKnowledge(no_doi=True)
    registered = replace(RECORD, source=SourceName.CROSSREF)
    refused = match_records(SourceName.CROSSREF, PAPER, [registered], DAY, prior)
    assert (refused.verdict, refused.record) == (Verdict.UNMATCHED, None)
    assert match_records(SourceName.BIBTEX, PAPER, [RECORD], DAY, prior).record == RECORD


def test_a_record_that_only_its_identifier_refutes_is_kept_in_the_match() -> None:
    other = replace(RECORD, doi="10.1609/aaai.v38i11.29999", urls=())
    assert [candidate.record for candidate in _verdict(PAPER, other).candidates] == [other]


# Properties

_unlinked = replace(PAPER, links=())
_people = st.sampled_from((*AUTHORS, Person(family="Doe", given="Jane"), Person(literal="Group")))
_records = st.builds(
    Record,
    source=st.just(SourceName.CROSSREF),
    locator=st.text("abc", min_size=1, max_size=4),
    type=st.sampled_from(WorkType),
    title=st.sampled_from(
        [PAPER.title, "Ternary Spike", f"{PAPER.title} V2", f"Correction to: {PAPER.title}", ""]
    ),
    authors=st.lists(_people, max_size=4).map(tuple),
    year=st.sampled_from([0, 2022, 2023, 2024]),
    container_title=st.sampled_from(["", RECORD.container_title, "Neural Networks"]),
    doi=st.sampled_from(["", RECORD.doi, "10.5072/other"]),
)
_papers = st.sampled_from([PAPER, _unlinked, replace(PAPER, venue="", year=0)])
_prior = st.sampled_from([PriorKnowledge(), PriorKnowledge(authors=AUTHORS)])


@given(_papers, st.lists(_records, max_size=5), _prior, st.randoms(use_true_random=False))
def test_no_verdict_depends_on_the_order(
    paper: Paper, records: list[Record], prior: PriorKnowledge, dice: Random
) -> None:
    records = list({record.locator: record for record in records}.values())
    shuffled = dice.sample(records, len(records))
    assert match_records(SourceName.CROSSREF, paper, shuffled, DAY, prior) == match_records(
        SourceName.CROSSREF, paper, records, DAY, prior
    )


@given(_papers, st.lists(_records, min_size=1, max_size=4), _prior, st.text(max_size=30))
def test_no_accepted_match_changes_by_an_unrelated_record(
    paper: Paper, records: list[Record], prior: PriorKnowledge, title: str
) -> None:
    assume(title_distance(paper.title, title) > THRESHOLDS.close_title)
    unrelated = Record(source=SourceName.CROSSREF, locator="unrelated", title=title)
    match = match_records(SourceName.CROSSREF, paper, records, DAY, prior)
    after = match_records(SourceName.CROSSREF, paper, [*records, unrelated], DAY, prior)
    if match.record:
        assert after == match


_WORSE: dict[str, list[object]] = {
    "title": [PAPER.title, PAPER.title.replace("Neural", "Nural"), "Ternary Spike", "Learning"],
    "year": [2024, 2023, 2022, 2010],
    "container_title": [RECORD.container_title, "38th AAAI 2023: Washington", "Neural Networks"],
    "doi": [RECORD.doi, "10.5072/other"],
    "type": [WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE],
    "authors": [AUTHORS, AUTHORS[:2], AUTHORS[:1], (Person(family="Doe"),)],
}


@pytest.mark.parametrize("feature", _WORSE)
@given(start=st.fixed_dictionaries({name: st.sampled_from(of) for name, of in _WORSE.items()}))
def test_making_one_feature_worse_never_lowers_the_distance(
    feature: str, start: dict[str, object]
) -> None:
    bare = replace(RECORD, urls=())
    prior = PriorKnowledge(authors=AUTHORS)
    records = [
        replace(bare, **(start | {feature: value}))  # type: ignore[arg-type]
        for value in _WORSE[feature]
    ]
    distances = [compare(PAPER, record, prior).distance for record in records]
    assert distances == sorted(distances)
