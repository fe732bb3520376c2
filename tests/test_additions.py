"""A new entry: written like the entries of its section, and read back as what it says."""

from dataclasses import replace

import pytest

from snnbib import read_list
from snnbib.additions import add_entry, new_entry, section_for
from snnbib.additions.wording import wordings
from snnbib.errors import PaperNotFound
from snnbib.model import Paper, Record, SourceName

RECORD = Record(
    source=SourceName.CROSSREF,
    locator="10.1000/1",
    title="New Spikes for <i>Old</i> Networks.",
    year=2024,
    container_title="AAAI",
)
URL = "https://doi.org/10.1000/1"
HEAD = "## AAAI-2024\n\n"


def _added(text: str, section: str = "AAAI-2024", urls: tuple[str, ...] = (URL,)) -> str:
    entry = new_entry(RECORD, urls, venue="AAAI")
    return add_entry(text, section, entry, lambda changed: read_list(changed).papers)


TITLE = "New Spikes for Old Networks"
ROWS = [
    # The last entry of the section, and the new one.
    ("- A title [[paper](https://a.org/1)]", f"- {TITLE} [[paper]({URL})]"),
    ("* A title [[PDF](https://a.org/1)] [[Code](https://a.org/2)]", f"* {TITLE} [[PDF]({URL})]"),
    ("- **A title** [Paper](https://a.org/1)", f"- **{TITLE}** [Paper]({URL})"),
    ("- [A title](https://a.org/1)", f"- [{TITLE}]({URL})"),
    ("9. A title. [[paper](https://a.org/1)]", f"10. {TITLE}. [[paper]({URL})]"),
    ("- A title (AAAI 2024) [paper](https://a.org/1)", f"- {TITLE} (AAAI 2024) [paper]({URL})"),
    # Another venue's paper, or a name before the title: that is not copied.
    ("- A title (ICLR 2024) [paper](https://a.org/1)", f"- {TITLE} [paper]({URL})"),
    ("- **[ANN]** A title [paper](https://a.org/1)", f"- {TITLE} [paper]({URL})"),
    ("- [`Topic`](https://a.org/0) A title [pdf](https://a.org/1)", f"- {TITLE} [pdf]({URL})"),
    # A row of a table has its cells.
    (
        "| Name | Year | Link |\n|---|---|---|\n| **A title** | 2023 | [pdf](https://a.org/1) |",
        f"| **{TITLE}** | 2024 | [pdf]({URL}) |",
    ),
    (
        "| | Name | Code |\n|---|---|---|\n| x | [A title](https://a.org/1) | [c](https://a.org) |",
        f"| | [{TITLE}]({URL}) | |",
    ),
    # An entry of several lines, indented or not, stays together.
    ("- A title,\n  A. Author. [pdf](https://a.org/1)", f"- {TITLE} [pdf]({URL})"),
    ("- A title,\nA. Author. [pdf](https://a.org/1)", f"- {TITLE} [pdf]({URL})"),
    ("1. **A title**\n\n   A. Author [pdf](https://a.org/1)", f"2. **{TITLE}** [pdf]({URL})"),
    # More than can be replaced: plainly, with the marker and the style of the link.
    ("- A title. A. Author and B. Author. [[pdf](https://a.org/1)]", f"- {TITLE} [[pdf]({URL})]"),
    (
        "- **A title** A. Author, B. Author [Paper](https://a.org/1)",
        f"- **{TITLE}** [Paper]({URL})",
    ),
    ("- A title", f"- {TITLE} [[paper]({URL})]"),
]


@pytest.mark.parametrize(("item", "expected"), ROWS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_it_is_written_like_the_last_of_its_section(item: str, expected: str, end: str) -> None:
    before = (HEAD + item + "\n").replace("\n", end)
    after = "\n## ICLR-2024\n\n- Another title [[paper](https://a.org/9)]\n".replace("\n", end)
    assert _added(before + after) == before + expected + end + after


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ('<li>A title <a class="x" href="https://a.org/1">pdf</a> <a href="https://a.org/2">c</a></li>',
         f'<li>{TITLE} <a class="x" href="{URL}">pdf</a></li>'),
        ('<li><a href="https://a.org/1">A title</a>', f'<li><a href="{URL}">{TITLE}</a>'),
    ],
)  # fmt: skip
def test_in_html(item: str, expected: str) -> None:
    text = f"{HEAD}<ul>\n{item}\n</ul>\n"
    assert _added(text) == f"{HEAD}<ul>\n{item}\n{expected}\n</ul>\n"


def test_html_without_a_link_is_not_copied() -> None:
    with pytest.raises(
        PaperNotFound, match="add it there by hand: New Spikes for Old Networks https://"
    ):
        _added(f"{HEAD}<ul>\n<li>A title</li>\n</ul>\n")


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("[A title](https://a.org/1), A. Author, B. Author", f"[{TITLE}]({URL})"),
        ("### A title\n\nA. Author, B. Author. [[pdf](https://a.org/1)] [[code](https://a.org/2)]",
         f"### {TITLE}\n\n[[pdf]({URL})]"),
        ("### A title\n\n- [pdf](https://a.org/1)\n- [code](https://a.org/2)",
         f"### {TITLE}\n\n[pdf]({URL})"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "after", ["", "\n## ICLR-2024\n\n- Another title [[paper](https://a.org/9)]\n"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_entry_that_is_not_an_item_stands_between_blank_lines(
    entry: str, expected: str, after: str, end: str
) -> None:
    earlier = entry.replace("A title", "An earlier title").replace("a.org/", "a.org/4")
    before = f"{HEAD}{earlier}\n\n{entry}\n"
    assert _added((before + after).replace("\n", end)) == (
        f"{before}\n{expected}\n{after}".replace("\n", end)
    )


def test_at_the_end_of_a_file_without_a_last_line_end() -> None:
    text = f"{HEAD}- A title [[paper](https://a.org/1)]"
    assert _added(text) == f"{text}\n- {TITLE} [[paper]({URL})]"


def test_after_the_lines_that_belong_to_the_last_entry() -> None:
    text = f"{HEAD}- A title\n  - [[paper](https://a.org/1)]\n\nText.\n"
    new = f"- {TITLE} [[paper]({URL})]\n"
    assert _added(text) == text.replace("\nText", f"{new}\nText", 1).replace("\n\n- New", "\n- New")


def test_a_section_without_papers_is_refused() -> None:
    with pytest.raises(PaperNotFound, match="no paper is in a section 'ICML-2024'"):
        _added(f"{HEAD}- A title\n", "ICML-2024")


def test_the_title_of_a_record_has_no_markup() -> None:
    assert new_entry(RECORD, [URL]).title == TITLE


@pytest.mark.parametrize(
    ("venue", "year", "expected"),
    [
        ("AAAI", 2024, "AAAI-2024"),
        ("AAAI", 2023, "no section fits: say which, --section NAME; "
         "there are 'AAAI-2024', 'A', 'B'"),
        ("ICML", 2020, "several sections fit: say which, --section NAME; there are 'A', 'B'"),
    ],
)  # fmt: skip
def test_the_section_of_a_venue_and_year(venue: str, year: int, expected: str) -> None:
    papers = [
        Paper(title="1", venue="AAAI", year=2024, section="AAAI-2024"),
        Paper(title="2", venue="ICML", year=2020, section="A"),
        Paper(title="3", venue="ICML", year=2020, section="B"),
    ]
    try:
        answer = section_for(papers, lambda name: name == venue, year)
    except PaperNotFound as error:
        answer = str(error)
    assert answer == expected


def test_a_title_with_emphasis_inside_is_not_a_model_to_copy() -> None:
    text = f"{HEAD}- A *new* title [[pdf](https://a.org/1)]\n"
    assert _added(text) == f"{text}- {TITLE} [[pdf]({URL})]\n"


def test_after_nested_lines_at_the_end_of_a_file() -> None:
    text = f"{HEAD}- A title\n  - [[paper](https://a.org/1)]\n  - [[code](https://a.org/2)]"
    assert _added(text) == f"{text}\n- {TITLE} [[paper]({URL})]"


def test_what_is_not_read_as_a_new_paper_is_not_written() -> None:
    text = f"{HEAD}- A title [[pdf](https://a.org/1)]\n"
    entry = new_entry(RECORD, [URL])
    with pytest.raises(PaperNotFound, match="cannot be copied: add it there"):
        add_entry(text, "AAAI-2024", entry, lambda _text: read_list(text).papers)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_between_paragraphs_the_text_around_keeps_its_spaces(end: str) -> None:
    before = f"{HEAD}**A title** [Paper](https://a.org/1)  \n\n".replace("\n", end)
    after = "    an indented line\n".replace("\n", end)
    entry = f"**{TITLE}** [Paper]({URL}){end}{end}"
    assert _added(before + after) == before + entry + after


SHAPES = [
    ("{title} (**{venue}, {year}**). [[paper]({url})]",
     f"- {TITLE} (**AAAI, 2024**). [[paper]({URL})]"),
    ("**{title}** ({year}), {authors} [[pdf]]({url})",
     f"- **{TITLE}** (2024), Ada Zorn, Bo Li [[pdf]]({URL})"),
    ("**{title}**\n{authors}\n[[Paper]({url})] [[Code]({url})]",
     f"- **{TITLE}**\n  Ada Zorn, Bo Li\n  [[Paper]({URL})]"),
    # A shape that says more than is given is not used.
    ("{title}, {note} [[pdf]({url})]", f"- {TITLE} [[web]({URL})]"),
    ("{title} ![]({url}) [[pdf]({url})]", f"- {TITLE} [[web]({URL})]"),
    ('<a name="x"></a>{title} [[pdf]({url})]', f"- {TITLE} [[web]({URL})]"),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "expected"), SHAPES)
def test_in_a_shape_of_its_section(shape: str, expected: str) -> None:
    source = "- A title by somebody else. [[web](https://a.org/1)]\n"
    entry = replace(new_entry(RECORD, [URL], venue="AAAI"), authors=("Ada Zorn", "Bo Li"))
    paper = Paper(title="A title", section="AAAI-2024", line=3)
    (written, *_) = wordings(source, paper, entry, [shape])
    assert written == expected


def test_braces_of_a_title_are_not_places() -> None:
    entry = replace(new_entry(RECORD, [URL]), title="Sets {year} and {url}")
    (written, *_) = wordings("- A title by me", Paper(title="A"), entry, ["{title} ({year})"])
    assert written == "- Sets {year} and {url} (2024)"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_where_entries_stand_apart_the_new_one_does(end: str) -> None:
    before = f"{HEAD}- First [[pdf](https://a.org/1)]\n\n- A title [[pdf](https://a.org/2)]\n"
    after = "\n## ICLR-2024\n\n- Another title [[paper](https://a.org/9)]\n"
    expected = f"{before}\n- {TITLE} [[pdf]({URL})]\n{after}"
    assert _added((before + after).replace("\n", end)) == expected.replace("\n", end)
