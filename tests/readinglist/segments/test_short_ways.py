"""Entries that are read in a short way say what the long way says of them."""

from snnbib.readinglist.markdown import inline_spans
from snnbib.readinglist.segments import Line, Segment, cut_lines
from snnbib.readinglist.segments.later_labels import without_later_labels
from snnbib.readinglist.shapes import entry_signs, read_alone, read_entry
from snnbib.readinglist.shapes.slot_evidence import slot_evidence
from snnbib.readinglist.shapes.slots import CutEntry, with_slots

OTHERS = ["How Bees Count, ICML 2019", "[Wasps and Their Nests](https://a.org/w) (NeurIPS, 2020)"]


def cut(markdown: str) -> list[Segment]:
    return cut_lines([Line(spans=tuple(inline_spans(markdown, {})), number=1)])


def entry(markdown: str) -> CutEntry:
    return with_slots(cut(markdown))


def test_an_entry_of_a_title_and_labels_is_read_alone() -> None:
    evidence = slot_evidence([entry(other) for other in OTHERS])
    for markdown in (
        "How Ants Count",
        "How Ants Count [[pdf](https://a.org/1)] [[code](https://a.org/2)]",
        "**How Ants Count**, [paper](https://a.org/1) | [slides](https://a.org/2)",
        "[How Ants Count](https://a.org/1) [[bib](https://a.org/2)]",
    ):
        alone = read_alone(entry(markdown))
        assert alone
        cut_entry = entry(markdown)
        assert alone == read_entry(cut_entry, evidence, entry_signs(cut_entry))
        assert alone.segments[alone.title].text == "How Ants Count"


def test_other_entries_are_not_read_alone() -> None:
    for markdown in (
        "How Ants Count, ICML 2019",
        "How Ants Count [[ICML](https://a.org/1)]",
        "How Ants Count [[PDF 2019](https://a.org/1)]",
        "[pdf](https://a.org/1)",
        "12",
    ):
        assert read_alone(entry(markdown)) is None


def test_labels_after_the_first_are_not_cut() -> None:
    labels = [("pdf", "[", "a.org/1"), ("code", "[", "a.org/2"), ("video", "[", "a.org/3")]
    markdown = "How Ants Count [[pdf](a.org/1)] [[code](a.org/2)][[video](a.org/3)]"
    spans = tuple(inline_spans(markdown, {}))
    assert [span.text for span in without_later_labels(spans, frozenset())[1]] == ["code", "video"]
    title, *others = cut(markdown)
    assert title.text == "How Ants Count"
    assert [(part.text, part.bracket, part.url) for part in others] == labels
    assert all(part.is_label and not part.separator for part in others)


def test_labels_of_the_list_count() -> None:
    spans = tuple(inline_spans("Ants [[pdf](a.org/1)] [[hill](a.org/2)]", {}))
    assert without_later_labels(spans, frozenset())[1] == ()
    assert [span.text for span in without_later_labels(spans, frozenset({"hill"}))[1]] == ["hill"]


def test_what_stands_otherwise_is_cut() -> None:
    for markdown in (
        "",
        "How Ants Count",
        "How Ants Count [[pdf](a.org/1)]",
        "How Ants Count [[pdf](a.org/1)], [[code](a.org/2)]",
        "How Ants Count [pdf](a.org/1)] [[code](a.org/2)]",
        "How Ants Count [[pdf](a.org/1)] [[code](a.org/2)] (Oral)",
        "How Ants Count [[pdf](a.org/1)] [[The Life of Ants](a.org/2)]",
    ):
        spans = tuple(inline_spans(markdown, {}))
        assert without_later_labels(spans, frozenset()) == (spans, ())
