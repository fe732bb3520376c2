"""No word of an entry is lost between its Markdown and its segments."""

import re

from hypothesis import given
from hypothesis import strategies as st

from snnbib.readinglist import parse_with_overview
from snnbib.readinglist.markdown import inline_spans
from snnbib.readinglist.segments import Line, cut_lines

_PARTS = st.sampled_from(
    ["Deep nets for cats", "**A study of rats**", "*Journal of Cats*", "(ICLR 2020)", "[N]", ", ",
     ". ", " - ", ": ", " by ", "A. Bee", "Carla Dee", " and ", "et al.", "2020", "“On dogs”",
     '"x"', "[[pdf](https://a.org)]", "[On birds](https://b.org)", "<br>", "\n", "  \n", "`code`",
     "|", "；", "《猫》", "王小明", "?", "!", " ", "in ", "vol. 3", "pp. 1-2", "(", ")", "[", "]",
     "March 2020", "*Journal of Mice*, 31(2), 117-128", "(ICLR 2020, wombat award)", "(koala only)"]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=14).map("".join))
def test_every_word_of_a_line_is_in_a_segment(source: str) -> None:
    spans = tuple(inline_spans(source, {}))
    segments = cut_lines([Line(spans=spans, number=1)])
    kept = "".join(f"{segment.field}{segment.joint}{segment.text}" for segment in segments)
    letters = "".join(re.findall(r"\w", kept.casefold()))
    written = re.findall(r"\w{2,}", " ".join(span.text for span in spans).casefold())
    assert [word for word in written if word not in letters and word not in {"by", "and"}] == []


@given(st.lists(st.lists(_PARTS, max_size=9).map("".join), max_size=4))
def test_every_word_of_an_item_is_in_a_field_or_shown(items: list[str]) -> None:
    text = "## Bees\n" + "".join(f"- {item.strip()}\n".replace("\n", "\n  ")[:-2] for item in items)
    listed, read = parse_with_overview(text)
    shown = [section.heading for section in read.sections]
    shown += [text for section in read.sections for _, text in (*section.rest, *section.left_out)]
    shown += [finding.message for finding in listed.findings]
    for paper in listed.papers:
        shown += [paper.title, paper.venue, str(paper.year)]
        shown += [person.display_name for person in paper.authors]
        shown += [part for link in paper.links for part in (link.label, link.url)]
    letters = "".join(re.findall(r"\w", " ".join(shown).casefold()))
    source = "\n".join(items)
    written = re.findall(r"\w{2,}", " ".join(span.text for span in inline_spans(source, {})))
    linking = {"by", "and", "et", "al", "in", "of", "the", "on"}
    assert [
        word
        for word in map(str.casefold, written)
        if word not in letters and word not in linking and word != "iclr"
    ] == []
