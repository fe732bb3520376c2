"""No word of an entry is lost between its Markdown and its segments."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from snnbib.readinglist.markdown import inline_spans
from snnbib.readinglist.segments import Line, cut

_PARTS = st.sampled_from(
    ["Deep nets for cats", "**A study of rats**", "*Journal of Cats*", "(ICLR 2020)", "[N]", ", ",
     ". ", " - ", ": ", " by ", "A. Bee", "Carla Dee", " and ", "et al.", "2020", "“On dogs”",
     '"x"', "[[pdf](https://a.org)]", "[On birds](https://b.org)", "<br>", "\n", "  \n", "`code`",
     "|", "；", "《猫》", "王小明", "?", "!", " ", "in ", "vol. 3", "pp. 1-2", "(", ")", "[", "]"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(_PARTS, max_size=14).map("".join))
def test_every_word_of_a_line_is_in_a_segment(source: str) -> None:
    spans = tuple(inline_spans(source, {}))
    segments = cut([Line(spans=spans, number=1)])
    kept = "".join(f"{segment.field}{segment.joint}{segment.text}" for segment in segments)
    letters = "".join(re.findall(r"\w", kept.casefold()))
    written = re.findall(r"\w{2,}", " ".join(span.text for span in spans).casefold())
    assert [word for word in written if word not in letters and word not in {"by", "and"}] == []
