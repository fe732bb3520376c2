"""Citation keys: the rule, clashes, and that nothing ever renames an older work."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import citekeys, exporting, lockfile
from snnbib.model import Person, Work
from snnbib.text import fold, similarity
from tests.released_keys import LOCK, RELEASED


def _work(family: str, title: str, year: int = 2024, key: str = "", literal: str = "") -> Work:
    return Work(key=key, title=title, year=year, authors=(Person(family=family, literal=literal),))


@pytest.mark.parametrize(
    ("family", "title", "key"),
    [
        ("Yao", "Spike-driven Transformer", "yao2024spike"),
        ("de Croon", "The Power of a Spike", "decroon2024power"),
        ("O'Connor", "Can we get there?", "oconnor2024get"),
        ("Paredes-Vallés", "1-bit spikes", "paredesvalles2024bit"),
        ("Łukasz", "3D <i>in vivo</i> spikes", "lukasz20243d"),
        ("Großmann", "$k$-WTA", "grossmann2024wta"),
        ("王", "脉冲神经网络", "anon2024work"),
        ("Li", "Of the", "li2024of"),
    ],
)
def test_a_key_is_family_name_year_and_first_significant_word(
    family: str, title: str, key: str
) -> None:
    assert citekeys.base_key(_work(family, title)) == key


def test_an_organization_is_named_as_a_whole() -> None:
    work = _work("", "Gemini", literal="Google DeepMind")
    assert citekeys.base_key(work) == "googledeepmind2024gemini"


def test_a_clash_gives_the_newcomer_a_letter() -> None:
    works = [_work("Guo", f"Membrane {number}") for number in range(3)]
    assert [work.key for work in citekeys.assign(works)] == [
        "guo2024membrane",
        "guo2024membraneb",
        "guo2024membranec",
    ]


def test_the_older_work_keeps_its_key_wherever_the_newcomer_stands() -> None:
    old = _work("Guo", "Membrane potential", key="guo2024membrane")
    new = _work("Guo", "Membrane loss")
    assert [work.key for work in citekeys.assign([new, old])] == [
        "guo2024membraneb",
        "guo2024membrane",
    ]


def test_a_changed_title_does_not_move_a_key() -> None:
    old = _work("Guo", "Another title altogether", year=2020, key="guo2024membrane")
    assert citekeys.assign([old]) == (old,)


def test_aliases_and_retired_keys_are_never_given_again() -> None:
    renamed = replace(_work("Guo", "A", key="guo2024new"), aliases=("guo2024membrane",))
    keyed = citekeys.assign([renamed, _work("Guo", "Membrane loss")], reserved=["Guo2024MembraneB"])
    assert keyed[1].key == "guo2024membranec"


def test_more_clashes_than_letters() -> None:
    keys = [work.key for work in citekeys.assign([_work("Li", "Spike")] * 30)]
    assert keys[25:28] == ["li2024spikez", "li2024spikex27", "li2024spikex28"]


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=20), st.integers(2018, 2020))))
def test_keys_of_any_works_are_unique_and_plain(rows: list[tuple[str, str, int]]) -> None:
    works = citekeys.assign([_work(family, title, year) for family, title, year in rows])
    keys = [work.key for work in works]
    assert len(set(keys)) == len(rows)
    assert all(key.isascii() and key.isalnum() and key == key.lower() for key in keys)


@given(st.permutations([_work("Guo", f"Membrane {number}") for number in range(4)]))
def test_keys_once_given_stay_in_any_later_order(works: list[Work]) -> None:
    first = citekeys.assign(works)
    again = citekeys.assign([*reversed(first), _work("Guo", "Membrane new")])
    assert again[:-1] == tuple(reversed(first))


def test_a_released_key_means_the_same_work_forever() -> None:
    """The promise: `tests.released_keys` tells how the file is kept."""
    released = json.loads(RELEASED.read_text("utf-8"))
    lock = lockfile.loads(LOCK.read_text("utf-8"))
    today = {
        key: work.title for work in exporting.works(lock) for key in (work.key, *work.aliases)
    } | dict(lock.retired)
    assert sorted(set(released) - set(today)) == []
    other = {
        key: (title, today[key])
        for key, title in released.items()
        if similarity(fold(title), fold(today[key])) < 0.6  # a title may be mended
    }
    assert other == {}
