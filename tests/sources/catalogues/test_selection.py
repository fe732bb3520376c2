"""The keys of a list, and which records they select."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Link, Paper
from snnbib.sources.catalogues.selection import (
    fold_titles,
    identifier_keys,
    matching_positions,
    select,
    title_forms,
)

LISTED = Paper(
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    links=(
        Link(label="paper", url="https://ojs.aaai.org/index.php/AAAI/article/view/29114"),
        Link(label="arxiv", url="https://arxiv.org/abs/2312.06372v2"),
    ),
)


def _selects(title: str, *urls: str) -> bool:
    """Whether a record with this title and these addresses may be the listed paper."""
    keys = [key for url in urls for key in identifier_keys(url)]
    positions = matching_positions(select([LISTED]), [title.encode()], [keys], bytes.decode)
    assert positions in ({}, {0: {0}})
    return bool(positions)


@pytest.mark.parametrize(
    ("title", "selected"),
    [
        ("Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks", True),
        ("Ternary spike - learning ternary spikes for spiking neural networks.", True),
        ("Ternary Spike", True),
        ("Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks (Abstract)", True),
        ("Ternary Spike: Learning Ternary Spikes for Spikng Neural Networks", True),
        ("Ternery Spike: Learning Ternary Spikes for Spiking Neural Networks", True),
        ("TERNARY SPIKE &amp; Learning", False),
        ("Learning Ternary Spikes for Spiking Neural Networks", True),
        ("Ternary Spike V2", False),
        ("Ternary Spike: Learning Ternary Weights of a Large Language Model on One Chip", False),
        ("", False),
    ],
)
def test_a_title_selects_a_record(title: str, selected: bool) -> None:  # noqa: FBT001
    assert _selects(title) is selected


@pytest.mark.parametrize(
    ("url", "selected"),
    [
        ("https://doi.org/10.1609/AAAI.v38i10.29114", True),
        ("http://dx.doi.org/10.1609/aaai.v38i10.29114", True),
        ("https://doi.org/10.1609%2Faaai.v38i10.29114", True),
        ("https://ojs.aaai.org/index.php/AAAI/article/download/29114/30099", True),
        ("http://arxiv.org/abs/2312.06372", True),
        ("https://dl.acm.org/doi/10.1609/aaai.v38i10.29114", True),
        ("https://doi.org/10.48550/arXiv.2312.06372", True),
        ("https://doi.org/10.48550/arXiv.2312.06373", False),
        ("https://doi.org/10.1609/aaai.v38i10.29115", False),
        ("https://www.wikidata.org/entity/Q29114", False),
        ("not an address", False),
    ],
)
def test_an_identifier_selects_a_record_with_another_title(url: str, selected: bool) -> None:  # noqa: FBT001
    assert _selects("Another Title", url) is selected


def test_papers_that_share_a_key_are_all_selected() -> None:
    selection = select([LISTED, Paper(title="Another"), LISTED])
    assert matching_positions(selection, [LISTED.title.encode()], [[]], bytes.decode) == {0: {0, 2}}


def test_a_paper_without_letters_selects_nothing() -> None:
    selection = select([Paper(title="???")])
    assert matching_positions(selection, [b"", b"???"], [[], []], bytes.decode) == {}


def test_an_end_that_many_titles_share_is_a_longer_key() -> None:
    words = ("Fast", "Slow", "Small", "Large", "Noisy", "Sparse")
    titles = [f"{word} Learning of Deep Convolutional Neural Networks" for word in words]
    selection = select([Paper(title=title) for title in [*titles, "On Neural Networks"]])
    assert [*selection.by_end.values()] == [(0, 1, 2, 3, 4, 5), (6,)]
    assert [len(key) for key in selection.by_end] == [40, 16]
    # A typing error in front of the longer end makes no difference.
    record = b"Nosiy Learning of Deep Convolutional Neural Networks"
    assert matching_positions(selection, [record], [()], bytes.decode)[0] >= {4}
    other = b"Pruning Transformers and Convolutional Neural Networks"
    assert matching_positions(selection, [other], [()], bytes.decode) == {}


ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60)
MARKS = ["Spiking", "ANN:", "net?", "x", "-", "y.", "a-b", "$", "&", "é", "<", "\\", "2", ".",
         "Abstract", "Extended Abstract:", "student abstract"]  # fmt: skip
WORDS = st.lists(st.sampled_from(MARKS), max_size=9)


@given(st.lists(ASCII | WORDS.map(" ".join), max_size=8))
def test_titles_folded_at_once_are_folded_as_matching_folds_them(titles: list[str]) -> None:
    wholes, mains = fold_titles([title.encode() for title in titles], bytes.decode)
    for title, whole, main in zip(titles, wholes, mains, strict=False):
        forms = title_forms(title) or (b"",)
        assert {whole, main} - {b""} == {*forms} - {b""}
