"""Links to BibTeX entries: where they go, what they look like, and that they go again."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snnbib import read_list
from snnbib.annotate import Target, annotate_list, remove_annotations

BIB = 'a.bib "\\cite{key}"'


def _annotated(text: str, *, url: str = "a.bib") -> str:
    papers = read_list(text).papers
    return annotate_list(text, papers, [Target(url=url, key="key")] * len(papers))


ROWS = [
    # The list's own style, and where the link goes.
    ("- A title [[paper](https://a.org/1)]",
     f"- A title [[paper](https://a.org/1)] [[bib]({BIB})]"),
    ("- A title [[Paper](https://a.org/1)][[Code](https://a.org/2)]",
     f"- A title [[Paper](https://a.org/1)][[Code](https://a.org/2)][[Bib]({BIB})]"),
    ("- A title [[PDF]](https://a.org/1)", f"- A title [[PDF]](https://a.org/1) [[BIB]]({BIB})"),
    ("- A title [paper](https://a.org/1), [code](https://a.org/2)",
     f"- A title [paper](https://a.org/1), [code](https://a.org/2), [bib]({BIB})"),
    ("- A title [paper](https://a.org/1) | [code](https://a.org/2) | note",
     f"- A title [paper](https://a.org/1) | [code](https://a.org/2) | [bib]({BIB}) | note"),
    ("- A title ([paper](https://a.org/1), [code](https://a.org/2))",
     f"- A title ([paper](https://a.org/1), [code](https://a.org/2), [bib]({BIB}))"),
    ("- A title **[[paper](https://a.org/1)]** (Oral)",
     f"- A title **[[paper](https://a.org/1)]** **[[bib]({BIB})]** (Oral)"),
    ("- A title [**Paper**](https://a.org/1)",
     f"- A title [**Paper**](https://a.org/1) [**Bib**]({BIB})"),
    ("- A title [![pdf](https://a.org/p.svg)](https://a.org/1)",
     f"- A title [![pdf](https://a.org/p.svg)](https://a.org/1) [bib]({BIB})"),
    ("- A title [paper](https://a.org/1_(2)) &middot; more",
     f"- A title [paper](https://a.org/1_(2)) [bib]({BIB}) &middot; more"),
    ("- A title [paper](<https://a.org/1>)\r\n",
     f"- A title [paper](<https://a.org/1>) [bib]({BIB})\r\n"),
    # Signs in a label are kept where they are in pairs.
    ("- A title [[PDF] ](https://a.org/1)", f"- A title [[PDF] ](https://a.org/1) [[BIB]]({BIB})"),
    ("- A title [[[Code]()](https://a.org/1)]",
     f"- A title [[[Code]()](https://a.org/1)] [[Bib]({BIB})]"),
    # A title is not a link like the others.
    ("- [A title](https://a.org/1), A. Author. 2024.  ",
     f"- [A title](https://a.org/1), A. Author. 2024. [bib]({BIB})  "),
    ("- [A title](https://a.org/1) [code](https://a.org/2)",
     f"- [A title](https://a.org/1) [code](https://a.org/2) [bib]({BIB})"),
    ("- A title", f"- A title [bib]({BIB})"),
    # A paragraph that goes on in further lines is not cut in two.
    ("- Bee, A. (2020). How ants count their\n  steps in the snow. *Wood*, 3, 4-9.\n- A title\n",
     "- Bee, A. (2020). How ants count their\n  steps in the snow. *Wood*, 3, 4-9. "
     f"[bib]({BIB})\n- A title [bib]({BIB})\n"),
    ("- Bee, A. (2020). How ants count their\r\nsteps. *Wood*, 3, 4-9.\r\n\r\ntext",
     f"- Bee, A. (2020). How ants count their\r\nsteps. *Wood*, 3, 4-9. [bib]({BIB})\r\n\r\ntext"),
    ("- A title\n  - A note on it\n", f"- A title [bib]({BIB})\n  - A note on it\n"),
    ("- A title  \n  A note on it\n", f"- A title [bib]({BIB})  \n  A note on it\n"),
    ("- A title\n  - [paper](https://a.org/1)\n  - [code](https://a.org/2)\n\ntext",
     f"- A title\n  - [paper](https://a.org/1)\n  - [code](https://a.org/2) [bib]({BIB})\n\ntext"),
    # References to a link are in another place.
    ("- A title [paper][1]\n\n[1]: https://a.org/1\n",
     f"- A title [paper][1] [bib]({BIB})\n\n[1]: https://a.org/1\n"),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ROWS)
def test_a_link_looks_like_the_links_beside_it(item: str, expected: str) -> None:
    head = "## AAAI-2024\n\n"
    assert _annotated(head + item) == head + expected
    assert _annotated(head + expected) == head + expected
    assert remove_annotations(head + expected) == head + item


def test_an_html_link() -> None:
    text = '## AAAI-2024\n- A title [paper](https://a.org/1) <a href="https://a.org/2">Code</a>\n'
    papers = read_list(
        "## AAAI-2024\n- A title [paper](https://a.org/1) [c](https://a.org/2)"
    ).papers
    annotated = annotate_list(text, papers, [Target(url="a.bib", key="key")])
    link = '<a href="a.bib" title="\\cite{key}">Bib</a>'
    assert annotated == text.replace("</a>\n", f"</a> {link}\n")
    assert remove_annotations(annotated) == text


@pytest.mark.parametrize(
    "url", ["https://a.org/my page (1).html#key", 'a"b.html', "a<b>.html", "a)b"]
)
@pytest.mark.parametrize(
    "link", ["[paper](https://a.org/1)", '<a href="https://a.org/1">paper</a>']
)
def test_an_address_with_signs_that_end_addresses(url: str, link: str) -> None:
    text = f"## AAAI-2024\n- A title {link}\n"
    annotated = _annotated(text, url=url)
    assert _annotated(annotated, url=url) == annotated
    assert remove_annotations(annotated) == text
    (before,), (after,) = read_list(text).papers, read_list(annotated).papers
    assert after == before


def test_a_paper_without_a_reference_gets_no_link() -> None:
    text = "## AAAI-2024\n- A title [paper](https://a.org/1)\n- Other [paper](https://a.org/2)\n"
    papers = read_list(text).papers
    annotated = annotate_list(text, papers, [None, Target(url="a.bib", key="key")])
    assert annotated == f"{text[:-1]} [bib]({BIB})\n"
    assert annotate_list(annotated, papers, [None, None]) == text


def test_a_key_that_has_changed_replaces_the_link() -> None:
    text = "## AAAI-2024\n- A title [paper](https://a.org/1)\n"
    papers = read_list(text).papers
    old = annotate_list(text, papers, [Target(url="b.bib", key="old")])
    assert annotate_list(old, papers, [Target(url="a.bib", key="key")]) == _annotated(text)


def test_the_papers_are_read_as_before() -> None:
    text = "## AAAI-2024\n- A title [paper](https://a.org/1)\n- [Other](https://a.org/2), A. B\n"
    assert read_list(_annotated(text)) == read_list(text)


def test_a_link_of_a_cell_stays_in_its_cell() -> None:
    row = "| A title | [paper](https://a.org/1) | [code](https://a.org/2) |"
    text = f"| Title | Paper | Code |\n|---|---|---|\n{row}\n"
    papers = read_list("## AAAI-2024\n- A title [p](https://a.org/1) [c](https://a.org/2)").papers
    annotated = annotate_list(text, [replace(papers[0], line=3)], [Target(url="a.bib", key="key")])
    assert annotated == text.replace("/2) |", f"/2) [bib]({BIB}) |")
    assert remove_annotations(annotated) == text


WORDS = st.text("abcXYZ, .|()[]*_-`", max_size=12)
LINKS = st.lists(
    st.tuples(st.sampled_from(["", "[", "(", "**"]), st.sampled_from(["pdf", "Code", "ARXIV"])),
    max_size=3,
)


# The first list that is read loads the venue table.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(WORDS, LINKS, WORDS), max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_every_other_byte_stays(
    rows: list[tuple[str, list[tuple[str, str]], str]], end: str
) -> None:
    closing = {"": "", "[": "]", "(": ")", "**": "**"}
    lines = ["## AAAI-2024"]
    for number, (before, links, after) in enumerate(rows):
        parts = [
            f"{opening}[{label}](https://a.org/{number}/{place}){closing[opening]}"
            for place, (opening, label) in enumerate(links)
        ]
        lines.append(f"- Paper {number} {before} {' '.join(parts)}{after}")
    text = end.join(lines)
    annotated = _annotated(text)
    assert remove_annotations(annotated) == text
    assert _annotated(annotated) == annotated
