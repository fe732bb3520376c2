"""What the texts of links look like: labels that say what a link leads to, and titles."""

import pytest

from snnbib.readinglist.recognition.labels import is_link_label


@pytest.mark.parametrize(
    "text",
    [
        "pdf", "PDF 2019", "Paper 1", "Slides", "paper and code", "code (PyTorch)", "Official code",
        "Project page", "Hill page", "Video of the talk", "论文", "1", "A",
    ],
)  # fmt: skip
def test_labels(text: str) -> None:
    assert is_link_label(text)


@pytest.mark.parametrize(
    "text",
    [
        "How ants count", "Hill Page", "hill page", "Ants and code", "ant hill video",
        "Code for ants and bees and more",
    ],
)  # fmt: skip
def test_names_and_titles_with_words_of_labels(text: str) -> None:
    assert not is_link_label(text)
