"""Papers by what a person remembers: words, names, venues, years, addresses."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.exporting.search import Query, entries_named, entries_with_title, search
from snnbib.model import Entry, Link, Paper, Person
from tests.examples import ENTRY
from tests.formats.torture import plain_work

ZHOU = plain_work(
    key="zhou2023spikformer",
    title="Spikformer: When Spiking Neural Network Meets Transformer",
    authors=(Person(family="Zhou", given="Zhaokun"), Person(family="Gütig", given="Robert")),
    year=2023,
    venue="ICLR",
    container_title="The Eleventh International Conference on Learning Representations",
    arxiv="2209.15425",
    url="https://openreview.net/forum?id=frE4fUwz_h",
    code="https://github.com/zk-zhou/spikformer",
)
YAO = plain_work(
    key="yao2023spike",
    aliases=("yao2022spike",),
    title="Spike-driven Transformer",
    authors=(Person(family="Yao", given="Man"), Person(literal="The SNN Team")),
    year=2023,
    venue="NeurIPS",
    container_title="Advances in Neural Information Processing Systems",
)
OLD = plain_work(key="guo2018nets", title="Spiking nets", year=2018, venue="NIPS", doi="10.1000/a")
ENTRIES = [
    *(Entry(paper=Paper(title=work.title), work=work) for work in (ZHOU, YAO, OLD)),
    Entry(paper=Paper(title="A Paper without a Work", venue="Workshop on Spikes", year=2020)),
]


def _keys_or_titles(query: Query, *, forgiving: bool = True) -> list[str]:
    results = search(ENTRIES, query, forgiving=forgiving)
    return [entry.work.key if entry.work else entry.paper.title for entry in results]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("spikformer", ["zhou2023spikformer"]),
        ("TRANSFORMER spike-driven", ["yao2023spike"]),
        ("gutig", ["zhou2023spikformer"]),
        ("zhou 2023 iclr", ["zhou2023spikformer"]),
        ("transformer", ["yao2023spike", "zhou2023spikformer"]),
        ("yao2022spike", ["yao2023spike"]),
        ("without work", ["A Paper without a Work"]),
        ("neurips", ["yao2023spike", "guo2018nets"]),
    ],
)
def test_all_words_of_title_authors_venue_year_and_key(words: str, keys: list[str]) -> None:
    assert sorted(_keys_or_titles(Query(words=words), forgiving=False)) == sorted(keys)
    assert sorted(_keys_or_titles(Query(words=words))) == sorted(keys)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("spikfromer", "zhou2023spikformer"),
        ("spike drivn tranformer", "yao2023spike"),
        ("zhou2023spikfomer", "zhou2023spikformer"),
        ("spike driven transformer quickly", "yao2023spike"),
    ],
)
def test_misspelled_and_wrong_words_are_forgiven_if_asked(words: str, key: str) -> None:
    assert _keys_or_titles(Query(words=words))[0] == key
    assert _keys_or_titles(Query(words=words), forgiving=False) == []


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("nets that spiked", ["guo2018nets"]),
        ("spiking transformer", ["zhou2023spikformer", "yao2023spike"]),
        ("snns", ["zhou2023spikformer"]),
        ("spikedriven", ["yao2023spike"]),
        ("the spike-driven transformer of Yao et al.", ["yao2023spike"]),
        ("a paper by Zhou", ["zhou2023spikformer"]),
        ("paper", ["A Paper without a Work"]),
        ("the", ["yao2023spike"]),
        ("who", []),
    ],
)
def test_other_forms_acronyms_words_run_together_and_words_around(
    words: str, keys: list[str]
) -> None:
    assert _keys_or_titles(Query(words=words), forgiving=False) == keys


def test_of_titles_that_have_the_words_the_shortest_comes_first() -> None:
    titles = ["Spike-driven Transformer V2: Chips", "Spike-driven Transformer"]
    entries = [
        Entry(paper=Paper(title=title), work=plain_work(key=f"k{number}", title=title))
        for number, title in enumerate(titles)
    ]
    results = search(entries, Query(words="tranformer spike"))
    assert [entry.paper.title for entry in results] == titles[::-1]
    of_venue = search(entries, Query(words="aaai 2024"))
    assert [entry.paper.title for entry in of_venue] == titles


@pytest.mark.parametrize("words", ["qwertz", "asdf hjkl", "2024", "!!", "spiking qwertz asdf hjkl"])
def test_gibberish_is_nothing(words: str) -> None:
    assert _keys_or_titles(Query(words=words)) == []


def test_the_title_with_these_very_words_comes_first() -> None:
    titles = ["Networks of spiking learning", "Learning spiking networks"]
    entries = [
        Entry(paper=Paper(title=title), work=plain_work(key=f"k{number}", title=title))
        for number, title in enumerate(titles)
    ]
    results = search(entries, Query(words="learning spiking networks"))
    assert [entry.paper.title for entry in results] == titles[::-1]


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        (Query(author="zhou"), ["zhou2023spikformer"]),
        (Query(author="robert gutig"), ["zhou2023spikformer"]),
        (Query(author="zho"), ["zhou2023spikformer"]),
        (Query(author="snn team"), ["yao2023spike"]),
        (Query(author="transformer"), []),
        (Query(venue="NeurIPS"), ["yao2023spike", "guo2018nets"]),
        (Query(venue="nips"), ["yao2023spike", "guo2018nets"]),
        (Query(venue="learning representations"), ["zhou2023spikformer"]),
        (Query(venue="workshop"), ["A Paper without a Work"]),
        (Query(years=range(2018, 2021)), ["guo2018nets", "A Paper without a Work"]),
        (Query(words="transformer", years=range(2023, 2024), venue="iclr"), ["zhou2023spikformer"]),
    ],
)
def test_author_venue_and_years(query: Query, keys: list[str]) -> None:
    assert _keys_or_titles(query) == keys


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("yao2022spike", ["yao2023spike"]),
        ("arXiv:2209.15425v2", ["zhou2023spikformer"]),
        ("https://arxiv.org/pdf/2209.15425v2", ["zhou2023spikformer"]),
        ("https://doi.org/10.1000/a", ["guo2018nets"]),
        ("http://openreview.net/pdf?id=frE4fUwz_h", ["zhou2023spikformer"]),
        ("github.com/zk-zhou/spikformer/", ["zhou2023spikformer"]),
        ("https://www.example.org/paper#top", ["guo2024ternary"]),
        ("https://example.org/other", []),
        ("spikformer", []),
        ("", []),
    ],
)
def test_keys_identifiers_and_addresses(name: str, keys: list[str]) -> None:
    paper = Paper(title="Ternary", links=(Link(label="paper", url="http://example.org/paper/"),))
    entries = [*ENTRIES[:3], replace(ENTRY, paper=paper, work=plain_work())]
    assert [entry.work.key for entry in entries_named(entries, name) if entry.work] == keys


def test_a_whole_title_comes_before_titles_that_have_it() -> None:
    titles = ["Spiking", "Spiking nets", "Unspiking"]
    entries = [Entry(paper=Paper(title=title)) for title in titles]
    results = entries_with_title(entries, "SPIKING")
    assert [entry.paper.title for entry in results] == ["Spiking"]
    results = entries_with_title(entries[1:], "spiking")
    assert [entry.paper.title for entry in results] == ["Spiking nets"]


@given(st.text(max_size=30), st.booleans())
def test_any_words_can_be_looked_for(words: str, forgiving: bool) -> None:  # noqa: FBT001
    results = search(ENTRIES, Query(words=words), forgiving=forgiving)
    assert len({entry.paper.title for entry in results}) == len(results)
    entries_named(ENTRIES, words)
