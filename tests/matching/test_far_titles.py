"""The cheap test of titles never rules out a pair that the distance calls close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.matching import THRESHOLDS, are_far_apart, title_distance

# Variants of words, acronyms, articles, numerals, abstracts: all that makes two titles close.
_WORDS = """
    spiking spikes spyking neural network networks snn snns nn for of a the and with two 2
    ii part abstract extended learning learner planning robots robot vision deep deeep s
    rl reinforcement
""".split()  # noqa: SIM905
_TITLES = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)


@pytest.mark.parametrize(
    ("title", "other", "far_apart"),
    [
        ("Deep Nets for Small Fish", "Deep Nets for Small Fish", False),
        ("Deep Nets for Small Fish", "Deep Nets for Small Fishes", False),
        ("Deep Nets for Small Fish", "The Deep Nets of Small Birds", True),
        ("Deep Nets for Small Fish", "Deep Nets of Small Birds", False),
        ("Deep Nets for Small Fish", "Deep Nets in Large Rooms", True),
        ("Spiking Neural Networks for Small Fish", "SNNs for Small Fish", False),
        ("Spiking Neural Networks for Fish", "Quiet Cameras of Birds", True),
        ("One Two Three Four Five Six", "A B C D E F G H I J K L M N", False),
        (
            "Quick Brown Foxes Jump Over Lazy Dogs",
            "Quiet Birds Join Other Large Dull Crows",
            True,
        ),
        ("Robots and Robots in Rain", "Robots and Ropots in Rain", False),
        ("Deep Nets, Part II: Small Fish", "Deep Nets: Large Rooms over Water", False),
        ("Deep Nets für Fische", "Ganz was anderes, etwa Vögel und Bäume", False),
        ("?", "Deep Nets", False),
        ("Deep Nets", "?", False),
    ],
)
def test_titles_are_far_apart_if_too_many_words_have_no_counterpart(
    title: str,
    other: str,
    far_apart: bool,  # noqa: FBT001
) -> None:
    assert are_far_apart(title, other) is far_apart
    assert are_far_apart(other, title) is far_apart


@given(_TITLES, st.data())
def test_titles_that_are_far_apart_are_not_close(title: str, data: st.DataObject) -> None:
    words = title.split()
    for _ in range(data.draw(st.integers(0, 4))):
        words[data.draw(st.integers(0, len(words) - 1))] = data.draw(st.sampled_from(_WORDS))
    other = " ".join(data.draw(st.permutations(words)))
    is_close = title_distance(title, other) <= THRESHOLDS.close_title
    assert not (is_close and are_far_apart(title, other))
