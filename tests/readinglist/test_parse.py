"""The whole reader: every rule in one readable row, then what holds for any text."""

import re
import sys
from collections import Counter
from importlib.resources import files
from time import process_time
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from snnbib.errors import ListError
from snnbib.model import Finding, Link, Paper, Severity
from snnbib.readinglist import RULES, ReadingList, decode, parse
from snnbib.text import tidy

URL = "https://a.org/1"
REAL = files("snnbib").joinpath("data/papers.md").read_text("utf-8")


def found(text: str) -> list[tuple[int, str, str]]:
    """Line, rule and message of every finding."""
    return [(one.line, one.rule, one.message) for one in parse(text).findings]


def read(text: str) -> list[tuple[int, str]]:
    """Line and title of every paper."""
    return [(paper.line, paper.title) for paper in parse(text).papers]


def test_a_list_becomes_papers() -> None:
    text = (
        "# 2024\n\n## ICLR-2024\n- Spikformer [[paper](https://a.org/1)] [[Code](https://b.org)]\n"
    )
    assert parse(text, "list.md") == ReadingList(
        papers=(
            Paper(
                title="Spikformer",
                venue="ICLR",
                year=2024,
                section="ICLR-2024",
                links=(
                    Link(label="paper", url="https://a.org/1"),
                    Link(label="Code", url="https://b.org"),
                ),
                line=4,
            ),
        ),
        findings=(),
    )


def test_a_finding_says_where() -> None:
    assert parse("## ICLR-2024\n\n- Spikformer\n", "list.md").findings == (
        Finding(
            rule="list-no-link",
            severity=Severity.WARNING,
            message='"Spikformer" has no link: add one, such as [[paper](https://...)]',
            path="list.md",
            line=3,
        ),
    )


# What an item says: its title and links.


@pytest.mark.parametrize(
    ("item", "title", "urls"),
    [
        # where the links are
        ("- T [[paper](https://a.org/1)]", "T", [URL]),
        ("- T [paper](https://a.org/1)", "T", [URL]),
        ("- T ([pdf](https://a.org/1))", "T", [URL]),
        ("- T [[pdf](https://a.org/1), [Code](https://b.org)]", "T", [URL, "https://b.org"]),
        ("- T | [PDF](https://a.org/1) | [Code](https://b.org) |", "T", [URL, "https://b.org"]),
        ("- T[[paper](https://a.org/1)][[code](https://b.org)]", "T", [URL, "https://b.org"]),
        ("- T [[paper](https://a.org/1)", "T", [URL]),
        ("- [[paper](https://a.org/1)] T", "T", [URL]),
        ("- [paper](https://a.org/1): T", "T", [URL]),
        ("- T <https://a.org/1>", "T", [URL]),
        ("- T https://a.org/1", "T", [URL]),
        ("- T (https://a.org/1).", "T", [URL]),
        ("- T [paper][1]\n\n[1]: https://a.org/1", "T", [URL]),
        ("- T [paper]\n\n[paper]: https://a.org/1", "T", [URL]),
        ('- T <a href="https://a.org/1">paper</a>', "T", [URL]),
        ("- T [![paper](https://badge.org/x.svg)](https://a.org/1)", "T", [URL]),
        ("- T\n  [[paper](https://a.org/1)]", "T", [URL]),
        ("- T\n\n  [[paper](https://a.org/1)]", "T", [URL]),
        ("- T\n  - [paper](https://a.org/1)\n  - [code](https://b.org)", "T", [URL, "https://b.org"]),
        ("- T\n  - Code: [github](https://a.org/1)", "T", [URL]),
        ("-  T   [[paper]( https://a.org/1 )]  ", "T", [URL]),
        ("-\tT\t[[paper](https://a.org/1)]", "T", [URL]),
        ("* T [[paper](https://a.org/1)]", "T", [URL]),
        ("+ T [[paper](https://a.org/1)]", "T", [URL]),
        ("7. T [[paper](https://a.org/1)]", "T", [URL]),
        ("1) T [[paper](https://a.org/1)]", "T", [URL]),
        ("> - T [[paper](https://a.org/1)]", "T", [URL]),
        # the title is a link
        ("- [Spiking Nets](https://a.org/1)", "Spiking Nets", [URL]),
        ("- **[Spiking Nets](https://a.org/1)**", "Spiking Nets", [URL]),
        ("- [**Spiking** Nets](https://a.org/1)", "Spiking Nets", [URL]),
        ("- [Nets [v2]](https://a.org/1)", "Nets [v2]", [URL]),
        ("- [Spikformer](https://a.org/1): When SNN Meets", "Spikformer: When SNN Meets", [URL]),
        ("- [SNN](https://a.org/1)-based nets", "SNN-based nets", [URL]),
        ("- A [Loihi](https://b.org) study [[paper](https://a.org/1)]", "A Loihi study",
         ["https://b.org", URL]),
        # what titles contain
        ("- A (b) [c] d [[paper](https://a.org/1)]", "A (b) [c] d", [URL]),
        ("- [Re] A? [[paper](https://a.org/1)]", "[Re] A?", [URL]),
        ('- (Re)newal: a -- b... "c" [p](https://a.org/1)', '(Re)newal: a -- b... "c"', [URL]),
        ("- $k$-WTA, $x_1*y_2*z$ and $\\{0,1\\}^n$ [[paper](https://a.org/1)]",
         "$k$-WTA, $x_1*y_2*z$ and $\\{0,1\\}^n$", [URL]),
        ("- From $5 to $9 *now* [[paper](https://a.org/1)]", "From $5 to $9 now", [URL]),
        ("- *Drosophila*-inspired **deep** `nets` [[paper](https://a.org/1)]",
         "Drosophila-inspired deep nets", [URL]),
        ("- snake_case_name [[paper](https://a.org/1)]", "snake_case_name", [URL]),
        ("- R&amp;D &eacute; \\*a\\* [[paper](https://a.org/1)]", "R&D é *a*", [URL]),
        ("- CO<sub>2</sub> <i>in</i><!-- x --> air [[paper](https://a.org/1)]",
         "CO<sub>2</sub> in air", [URL]),
        ("- Wrapped\n  title [[paper](https://a.org/1)]", "Wrapped title", [URL]),
        ("- \u202eA\u200b\x07b [[paper](https://a.org/1)]", "Ab", [URL]),
        ("- # T\n  [[paper](https://a.org/1)]", "T", [URL]),
        ("- T\n  ---\n  [[paper](https://a.org/1)]", "T", [URL]),
        # what stands around titles
        ("- [x] T [[paper](https://a.org/1)]", "T", [URL]),
        ("- :fire: \N{FIRE} T \N{SPARKLES} [[paper](https://a.org/1)]", "T", [URL]),
        ("- T: [[paper](https://a.org/1)]", "T", [URL]),
        ("- T \N{EM DASH} [[paper](https://a.org/1)]", "T", [URL]),
        ("- ![new](https://b.org/new.gif) T [[paper](https://a.org/1)]", "T", [URL]),
    ],
)  # fmt: skip
def test_title_and_links(item: str, title: str, urls: list[str]) -> None:
    (paper,) = parse(f"## ICLR-2024\n{item}").papers
    assert (paper.title, [link.url for link in paper.links], paper.line) == (title, urls, 2)


@pytest.mark.parametrize(
    ("item", "title", "rest"),
    [
        ("- T (Oral) [[paper](https://a.org/1)]", "T", '"Oral"'),
        ("- T [[paper](https://a.org/1)] (ICLR 2024 Best Paper)", "T", ""),
        ("- T *Spotlight* [[paper](https://a.org/1)]", "T", '"Spotlight"'),
        ("- T, ICLR 2024 [[paper](https://a.org/1)]", "T", ""),
        ("- Deep T - A. Bee, C. Dee, *ICLR* 2024 [[pdf](https://a.org/1)]", "Deep T", ""),
        ("- [Deep T](https://a.org/1) - A. Author", "Deep T", ""),
        ("- [Deep T](https://a.org/1) by A. Author", "Deep T", ""),
        ("- **Deep T**, A. Author [[paper](https://a.org/1)]", "Deep T", ""),
        ("- T  \n  A. Author [[paper](https://a.org/1)]", "T", ""),
        ("- T<br>A. Author [[paper](https://a.org/1)]", "T", ""),
        ("- T\\\n  A. Author [[paper](https://a.org/1)]", "T", ""),
        ("- T [code] [[paper](https://a.org/1)]", "T", '"code"'),
        ("- Spiking - a survey, and more [[paper](https://a.org/1)]",
         "Spiking - a survey, and more", ""),
        ("- T (v2) [[paper](https://a.org/1)]", "T (v2)", ""),
    ],
)  # fmt: skip
def test_what_is_left_out_of_a_title_is_said(item: str, title: str, rest: str) -> None:
    text = f"## ICLR-2024\n{item}"
    expected = [(2, "list-title-rest", f"left out of the title: {rest}")] if rest else []
    assert (read(text), found(text)) == ([(2, title)], expected)


@pytest.mark.parametrize(
    ("destination", "url"),
    [
        ("https://a.org/x_(1)_y~z", "https://a.org/x_(1)_y~z"),
        ("https://a.org/?a=1&amp;b=2&copy=3", "https://a.org/?a=1&b=2&copy=3"),
        ("https://a.org/%7Ex/ä/%20", "https://a.org/%7Ex/ä/%20"),
        ("https://ä.org/{x}|y", "https://ä.org/{x}|y"),
        ("<https://a.org/x)y>", "https://a.org/x)y"),
        (r"https://a.org/a\_b", "https://a.org/a_b"),
        ('https://a.org/x "title"', "https://a.org/x"),
        ("HTTP://A.org/x", "HTTP://A.org/x"),
        ("https://a.org/__x__*y*", "https://a.org/__x__*y*"),
    ],
)
def test_urls_are_kept_as_written(destination: str, url: str) -> None:
    (paper,) = parse(f"## ICLR-2024\n- T [[paper]({destination})]").papers
    assert paper.links == (Link(label="paper", url=url),)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://a.org/a_b_c.", "https://a.org/a_b_c"),
        ("(see https://a.org/a(b)c)", "https://a.org/a(b)c"),
        ("<https://a.org/~x?y=1&z=2>", "https://a.org/~x?y=1&z=2"),
        ('<a class="x" href="https://a.org/?y=1&amp;z=2">pdf</a>', "https://a.org/?y=1&z=2"),
    ],
)
def test_urls_outside_of_brackets(written: str, url: str) -> None:
    (paper,) = parse(f"## ICLR-2024\n- T {written}").papers
    assert [link.url for link in paper.links] == [url]


# What headings say.


@pytest.mark.parametrize(
    ("heading", "venue", "year"),
    [
        ("ICLR-2024", "ICLR", 2024),
        ("ICLR 2024", "ICLR", 2024),
        ("ICLR2024", "ICLR", 2024),
        ("ICLR_2024", "ICLR", 2024),
        ("ICLR \N{EN DASH} 2024", "ICLR", 2024),
        ("2024 ICLR", "ICLR", 2024),
        ("ICLR 24", "ICLR", 2024),
        ("AAAI-24", "AAAI", 2024),
        ("AAAI'24", "AAAI", 2024),
        ("AAAI\N{RIGHT SINGLE QUOTATION MARK}24", "AAAI", 2024),
        ("NIPS'98", "NeurIPS", 1998),
        ("NIPS 2016", "NeurIPS", 2016),
        ("NeurIPS 2023 (Oral)", "NeurIPS", 2023),
        ("NeurIPS 2023 Spotlight", "NeurIPS", 2023),
        ("ICML papers (2023)", "ICML", 2023),
        ("\N{FIRE} ICLR 2024 {#iclr}", "ICLR", 2024),
        ("**[ICLR](https://iclr.cc)** 2024", "ICLR", 2024),
        ("<a id='x'></a>ICLR 2024", "ICLR", 2024),
        ("International Conference on Learning Representations (ICLR) 2024", "ICLR", 2024),
        ("FooConf-2024", "FooConf", 2024),
        ("FooConf'24 (Oral)", "FooConf", 2024),
        ("NeurIPS 2023 Workshop", "NeurIPS Workshop", 2023),
        ("ICMLA 2023", "ICMLA", 2023),
        ("Phys. Rev. A 2023", "Phys. Rev. A", 2023),
        ("New Phytologist (2023)", "New Phytologist", 2023),
        ("2024", "", 2024),
        ("ICLR", "ICLR", 0),
        ("ICLR 3024", "ICLR", 0),
        ("ICLR 2022-2023", "ICLR", 0),
    ],
)
def test_headings(heading: str, venue: str, year: int) -> None:
    (paper,) = parse(f"## {heading}\n- T [[paper](https://a.org/1)]").papers
    assert (paper.venue, paper.year) == (venue, year)


@pytest.mark.parametrize(
    ("headings", "venue", "year", "section"),
    [
        ("# 2024\n## ICLR", "ICLR", 2024, "ICLR"),
        ("# ICLR\n## 2024", "ICLR", 2024, "2024"),
        ("# 2023\n## ICLR-2024", "ICLR", 2024, "ICLR-2024"),
        ("## ICLR-2024\n### Oral", "ICLR", 2024, "Oral"),
        ("## ICLR-2024\n### Learning rules", "ICLR", 2024, "Learning rules"),
        ("## ICLR-2024\n### ICML-2023\n## FooConf-2022", "FooConf", 2022, "FooConf-2022"),
        ("## NeurIPS-2023\n### Workshops", "NeurIPS Workshops", 2023, "Workshops"),
        ("## ICLR-2024\n### FooConf 2023", "FooConf", 2023, "FooConf 2023"),
        ("# Papers\n###### AAAI-2020", "AAAI", 2020, "AAAI-2020"),
        ("ICLR 2024\n===", "ICLR", 2024, "ICLR 2024"),
        ("2024\n===\nICLR\n---", "ICLR", 2024, "ICLR"),
        ("## ICLR-2024 ##", "ICLR", 2024, "ICLR-2024"),
        ("<h2 align='center'><b>ICLR</b> 2024</h2>\n", "ICLR", 2024, "ICLR 2024"),
        ("- ICLR 2023 [[paper](https://a.org/0)] T\n\n  ## ICLR-2024", "ICLR", 2024, "ICLR-2024"),
    ],
)
def test_nested_headings(headings: str, venue: str, year: int, section: str) -> None:
    paper = parse(f"{headings}\n- Last [[paper](https://a.org/1)]").papers[-1]
    assert (paper.venue, paper.year, paper.section) == (venue, year, section)


# Whatever is wrong, or not a paper, is said.

_SECTION = "## ICLR-2024\n"
_NO_VENUE = (
    '1 paper of 1 names no venue: write it into the entry, as in "Title (ICLR 2024)", or into the '
    "heading; a list by topic needs none"
)
_PAPER = "- T [[paper](https://a.org/1)]\n"


@pytest.mark.parametrize(
    ("text", "papers", "findings"),
    [
        ("", [], [(0, "list-no-papers",
          'no papers: write each as a list item, "- Title [[paper](https://...)]"')]),
        (_SECTION + "- Bare", [(2, "Bare")], [(2, "list-no-link",
          '"Bare" has no link: add one, such as [[paper](https://...)]')]),
        (_SECTION + _PAPER + "- [[paper](https://b.org)]", [(2, "T")], [(3, "list-no-title",
          "an item with links but no title: write the title before them")]),
        (_SECTION + _PAPER + "-\n", [(2, "T")], [(3, "list-no-title", "an item with no text")]),
        (_SECTION + _PAPER + _PAPER.upper(), [(2, "T")], [(3, "list-duplicate",
          '"T" is in line 2 already, and only that entry is used: remove one of the two')]),
        (_SECTION + _PAPER + "# ICML-2023\n" + _PAPER, [(2, "T"), (4, "T")], []),
        (_SECTION + _PAPER + "# ICML-2023\nprose\n# 2022\n", [(2, "T")], [
            (3, "list-empty-section",
             '"ICML-2023" has no papers: add them, or remove the heading'),
            (4, "list-left-out", '1 paragraph left out, which does not look like a paper: "prose"'),
            (5, "list-empty-section", '"2022" has no papers: add them, or remove the heading')]),
        (_SECTION + _PAPER + "# License\nMIT\n", [(2, "T")], [(4, "list-left-out",
          '1 paragraph left out, which does not look like a paper: "MIT"')]),
        ("# 2024\n## FooConf\n" + _PAPER, [(3, "T")], [(3, "list-unknown-venue",
          '1 venue not in the table of venues: "FooConf"; exports say of it what the records '
          "say")]),
        ("# 2024\n" + _PAPER, [(2, "T")], [(2, "list-no-venue", _NO_VENUE)]),
        (_PAPER, [(1, "T")], [
            (1, "list-no-venue", _NO_VENUE),
            (1, "list-no-year",
             "1 paper of 1 has no year: write it into the entry or the heading,"
             ' as in "ICLR-2024"')]),
        ("# ICLR 1024\n" + _PAPER, [(2, "T")], [(2, "list-no-year",
          "1 paper of 1 has no year (1024 is not between 1800 and 2099): write it into the entry"
          ' or the heading, as in "ICLR-2024"')]),
        ("# ICLR 2022/2023\n" + _PAPER, [(2, "T")], [(2, "list-no-year",
          "1 paper of 1 has no year (the heading names several): write it into the entry"
          ' or the heading, as in "ICLR-2024"')]),
        (_SECTION + "- T [[pdf](papers/t.pdf)] [[paper](https://a.org/1)]", [(2, "T")], [
            (2, "list-bad-url", "[pdf](papers/t.pdf) is not a web address:"
             " write the whole address, https://..., with %20 for a space")]),
        (_SECTION + "- T [[pdf](https://a.org/a b.pdf)] [[paper](https://a.org/1)]", [(2, "T")], [
            (2, "list-bad-url", "[pdf](https://a.org/a b.pdf) is not a web address:"
             " write the whole address, https://..., with %20 for a space")]),
        (_SECTION + _PAPER + "##ICML-2023\n- U [[paper](https://b.org)]",
         [(2, "T"), (4, "U")], [
            (2, "list-heading-differs",
             '"T" says "ICML", its heading "ICLR": the entry\'s venue is used'),
            (3, "list-broken-heading",
             '"##ICML-2023" is not a heading: put a space after the "#"')]),
        (_SECTION + _PAPER + "      - U\n", [(2, "T")], [
            (2, "list-title-rest", 'left out of the title: "U"'),
            (3, "list-not-read",
             '"- U" is not a list item but part of the text above: check its indentation')]),
        (_SECTION + "U [[paper](https://b.org)]\n" + _PAPER, [(3, "T")], [
            (2, "list-not-an-item", '1 paragraph with a link is not read as a paper: "U";'
             ' if it is one, begin the line with "- "')]),
        (_SECTION + "\n    - U\n\n" + _PAPER, [(5, "T")], [
            (3, "list-not-read", "1 line with list items in code, not read")]),
        (_SECTION + "```\n- U\n- V\n```\n" + _PAPER, [(6, "T")], [
            (2, "list-left-out", "2 lines with list items in code, not read")]),
        (_SECTION + _PAPER + "```\n- U\n- V\n", [(2, "T")], [
            (3, "list-not-read", "2 lines with list items in code, not read")]),
        (_SECTION + "<!--\n- U\n-->\n" + _PAPER, [(5, "T")], [
            (2, "list-left-out", "1 line with list items in comment, not read")]),
        (_SECTION + _PAPER + "<!--\n- U\n", [(2, "T")], [
            (3, "list-not-read", "1 line with list items in comment, not read")]),
        (_SECTION + _PAPER + "<details>\n- U\n", [(2, "T"), (4, "U")], [
            (4, "list-no-link", '"U" has no link: add one, such as [[paper](https://...)]')]),
        (_SECTION + "| Title | Link |\n|--|--|\n| U | https://b.org |\n\n" + _PAPER,
         [(4, "U"), (6, "T")], []),
        ("- [2024](#2024)\n  - [ICLR](#iclr)\n- ICML\n  - [2023](#x)\n\n" + _SECTION + _PAPER,
         [(7, "T")], [
            (2, "list-navigation", "2 items without papers, only links into this document")]),
        (_SECTION + "- Topic\n  - [Deep T](https://b.org)\n  " + _PAPER,
         [(3, "Deep T"), (4, "T")], [
            (2, "list-group",
             '1 item is taken for the heading of the items nested in it: "Topic"')]),
        (_SECTION + "- T [[paper](https://a.org/1)]\n  - U [[paper](https://b.org)]\n  - Note\n",
         [(2, "T"), (3, "U")], [
            (2, "list-note", 'taken for notes on the paper in line 2: "Note"')]),
        (_SECTION + "- " + "T" * 5_001 + "\n" + _PAPER, [(3, "T")], [
            (2, "list-too-long", "a text of more than 5000 characters, not read")]),
        (_SECTION + _PAPER + ">" * 70 + " - U", [(2, "T")], [
            (3, "list-too-deep", "nested too deep: what follows was not read")]),
        ("---\ntags:\n  - U\n---\n" + _SECTION + _PAPER, [(6, "T")], []),
        ("---\n\n" + _SECTION + _PAPER + "\n---\n", [(4, "T")], []),
    ],
)  # fmt: skip
def test_findings(
    text: str, papers: list[tuple[int, str]], findings: list[tuple[int, str, str]]
) -> None:
    assert (read(text), found(text)) == (papers, findings)


def test_an_item_that_names_a_venue_is_the_heading_of_those_in_it() -> None:
    text = "- ICLR 2023\n  - T [[paper](https://a.org/1)]\n- ICML 2022\n  - U\n"
    assert [(one.venue, one.year, one.line) for one in parse(text).papers] == [
        ("ICLR", 2023, 2),
        ("ICML", 2022, 4),
    ]


# Lines, line ends, encodings.


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark(end: str, mark: str) -> None:
    text = "# ICLR-2024\n- T\n\n  [p](https://a.org)\n- U\n  - V [[paper](https://b.org)]\n"
    assert [one.line for one in parse(mark + text.replace("\n", end)).papers] == [2, 6]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"# a\r\n- caf\xe9\r\n", "l.md:2: byte 0xe9 is not UTF-8: save the list as UTF-8"),
        (b"a\rb\n\xff", "l.md:3: byte 0xff is not UTF-8: save the list as UTF-8"),
        ("# a".encode("utf-16"), "l.md:1: this is UTF-16: save it as UTF-8"),
        (b"\xfe\xff\0#", "l.md:1: this is UTF-16: save it as UTF-8"),
        (b"a\n\0", "l.md:2: a NUL character: this is not a text file"),
    ],
)
def test_what_is_no_utf8_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ListError, match=f"^{re.escape(message)}$"):
        decode(data, "l.md")


@pytest.mark.parametrize("data", [b"caf\xc3\xa9", b"\xef\xbb\xbfcaf\xc3\xa9"])
def test_utf8_is_decoded(data: bytes) -> None:
    assert decode(data, "l.md") == "café"


# The embedded list.


def test_the_embedded_list() -> None:
    lists = parse(REAL, "papers.md")
    counts = Counter(paper.section for paper in lists.papers)
    assert [f"{section}: {count}" for section, count in counts.items()] == [
        "ICLR-2024: 16", "AAAI-2024: 17",
        "NeurIPS-2023: 22", "CVPR-2023: 2", "ICLR-2023: 4", "ICCV-2023: 10", "ICML-2023: 4",
        "IJCAI-2023: 6", "AAAI-2023: 8",
        "NeurIPS-2022: 19", "CVPR-2022: 5", "ICLR-2022: 4", "ECCV-2022: 6", "ICML-2022: 4",
        "IJCAI-2022: 5", "AAAI-2022: 6",
        "NeurIPS-2021: 10", "CVPR-2021: 1", "ICLR-2021: 2", "ICCV-2021: 5", "ICML-2021: 4",
        "IJCAI-2021: 4", "AAAI-2021: 6",
        "NeurIPS-2020: 10", "CVPR-2020: 2", "ICLR-2020: 3", "ECCV-2020: 3", "ICML-2020: 1",
        "IJCAI-2020: 2", "AAAI-2020: 5",
        "NeurIPS-2019: 5", "ICML-2019: 3", "IJCAI-2019: 2", "AAAI-2019: 4",
        "NeurIPS-2018: 5", "ICLR-2018: 1", "ICML-2018: 1", "IJCAI-2018: 3", "AAAI-2018: 2",
    ]  # fmt: skip
    assert all(paper.section == f"{paper.venue}-{paper.year}" for paper in lists.papers)
    assert [(one.line, one.message) for one in lists.findings] == [
        (
            2,
            "1 paragraph left out, which does not look like a paper: "
            '"This is the enhanced vision of"',
        ),
        (5, "39 items without papers, only links into this document"),
    ]


def test_the_embedded_list_is_kept_to_the_letter() -> None:
    lines = REAL.splitlines()
    for paper in parse(REAL).papers:
        links = " ".join(f"[[{link.label}]({link.url})]" for link in paper.links)
        assert " ".join(lines[paper.line - 1].split()) == f"- {paper.title} {links}"


# What holds for any text.

_FRAGMENTS = st.sampled_from(
    ["# ", "## ICLR-2024", "2023", "- ", "  - ", "* ", "1. ", "[", "]", "(", ")", "](", "[[paper](",
     "https://a.org/", "[paper](https://a.org/1)", "[x](#y)", "\n", "\n\n", "    ", "\t", "*", "**",
     "_", "```\n", "<!--", "-->", "<a href=", "<br>", "<li>", "</a>", "$", "$k$", "\\", "&amp;",
     "|", "|-|-|\n", "---\n", "===\n", "> ", "Title", "Oral", " - ", ", ", ":", "\N{FIRE}", ":x:",
     "`", "\r", "\x00", "\u202e", "\ufeff", "é"]
)  # fmt: skip
MARKDOWN = st.lists(_FRAGMENTS | st.text(max_size=5), max_size=40).map("".join)


@given(MARKDOWN)
@example("- :a::b:")
@example("- [](http://[)")
def test_any_text_can_be_read(text: str) -> None:
    lists = parse(text, "l.md")
    last = len(re.split(r"\r\n?|\n", text))
    assert all(paper.title and 1 <= paper.line <= last for paper in lists.papers)
    assert all(RULES[one.rule] is one.severity for one in lists.findings)
    assert all(0 <= one.line <= last and one.path == "l.md" for one in lists.findings)
    assert all(tidy(one.message) == one.message for one in lists.findings)
    lines = [paper.line for paper in lists.papers]
    assert lines == sorted(set(lines))
    assert bool(lists.papers) != any(one.rule == "list-no-papers" for one in lists.findings)


@given(MARKDOWN)
def test_line_ends_make_no_difference(text: str) -> None:
    text = text.replace("\r", "")
    assert parse(text.replace("\n", "\r\n")) == parse(text)


@given(st.lists(st.sampled_from([
    "- T{} [[paper](https://a.org/{})]", "- T{}", "- [Deep T{}](https://a.org)", "-",
    "- [[paper](https://a.org/{})]", "- [x{}](#y)", "- T", "- A{}\n  - [[code](https://c.org)]",
    "- A{} [x](b c)", "- A{}\n  - note",
]), max_size=12))  # fmt: skip
def test_every_item_is_a_paper_or_named_by_a_finding(items: list[str]) -> None:
    text = "# ICLR-2024\n" + "\n".join(item.replace("{}", str(n)) for n, item in enumerate(items))
    lists = parse(text)
    named = {paper.line for paper in lists.papers} | {one.line for one in lists.findings}
    outermost = {n for n, line in enumerate(text.split("\n"), 1) if line.startswith("-")}
    counted = (
        int(count[0])
        for one in lists.findings
        if one.rule in {"list-left-out", "list-navigation"}
        and (count := re.match(r"[0-9]+", one.message))
    )
    assert len(outermost - named) <= sum(counted)


@given(MARKDOWN.filter(lambda text: not text.startswith("\ufeff")))
def test_a_paragraph_in_front_shifts_lines_and_nothing_else(text: str) -> None:
    body = f"# X\n{text}"
    before, after = parse(body), parse(f"prose\n\n{body}")
    assert [paper_at(one, 2) for one in before.papers] == list(after.papers)
    assert [(one.rule, one.line and one.line + 2) for one in before.findings] == [
        (one.rule, one.line) for one in after.findings if one.line != 1
    ]


def paper_at(paper: Paper, lines: int) -> Paper:
    """The same paper further down."""
    return Paper(
        title=paper.title,
        venue=paper.venue,
        year=paper.year,
        section=paper.section,
        links=paper.links,
        line=paper.line + lines,
    )


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " + "[" * 100_000,
        "- " + "[" * 4_900,
        "- " + "![" * 2_400,
        "- " + " - a" * 1_200,
        "- " * 20_000 + "a",
        ">" * 10_000,
        "".join("  " * depth + "- a\n" for depth in range(500)),
        "- " + "a" * 1_000_000,
        "<h1>" * 100_000,
        "<!-- " * 20_000,
        "---\na: b\n" + "- a\n" * 1_000,
        "\n" * 100_000,
    ],
)
def test_hostile_text_takes_no_more_than_seconds(text: str) -> None:
    start = process_time()
    assert parse(text).findings
    assert process_time() - start < 5


def _count_calls(papers: int) -> int:
    """How many functions are called to read a list: unlike its time, the same on every machine."""
    items = (
        f"- Title {n} of {papers} [[paper](https://a.org/{n})] [[code](https://b.org)]"
        for n in range(papers)
    )
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        result = parse("# ICLR-2024\n" + "\n".join(items))
    finally:
        sys.setprofile(None)
    assert len(result.papers) == papers
    return calls


def test_the_work_of_reading_grows_with_the_list() -> None:
    _count_calls(10)  # fills the caches
    assert _count_calls(200) / _count_calls(50) < 4.2


def test_a_kind_of_paper_is_not_a_venue_among_headings_that_are() -> None:
    text = """## 2022

**ICLR**

- Quiet cameras in the night (ICLR 2022)

**Review**

- Loud cameras in the night: a review (NeurIPS 2022)

**ICML**

- Cameras of the deep night

**ICCV**

- Cameras of the deep sea
"""
    document = parse(text)
    assert [(paper.line, paper.venue) for paper in document.papers] == [
        (5, "ICLR"),
        (9, "NeurIPS"),
        (13, "ICML"),
        (17, "ICCV"),
    ]
    assert [item.rule for item in document.findings if item.rule == "list-heading-differs"] == []


def test_an_entry_with_venue_and_year_is_a_paper_below_any_heading() -> None:
    text = """## Datasets

- Cameraderie (IJCAI 2021)
- [Horses](https://github.com/example/horses)
"""
    assert [(paper.title, paper.venue, paper.year) for paper in parse(text).papers] == [
        ("Cameraderie", "IJCAI", 2021),
    ]


@pytest.mark.parametrize(
    "text", ["[](", "A title of a paper [](", "- [](\n", "# [](\n", "|[](|\n|-|\n"]
)
def test_a_link_that_never_closes_is_text(text: str) -> None:
    assert parse(text).papers == ()


def test_empty_brackets_in_front_of_a_link_keep_the_title() -> None:
    text = "# Papers\n- []-[Notes on the sequences of ants_](https://a.org/1.pdf"
    assert [paper.title for paper in parse(text).papers] == ["[]-Notes on the sequences of ants_"]


def test_brackets_inside_a_link_with_wide_spaces_keep_the_title() -> None:
    text = "- [Bo[](rg, Omega, and \u3000Kubernetes](https://a.org/1.pdf"
    assert [paper.title for paper in parse(text).papers] == ["Borg, Omega, and Kubernetes"]


def test_an_item_in_which_no_papers_are_nested_is_named() -> None:
    text = "# Ants\n- Real ants in hills\n  - [Code of ants](https://github.com/a/b)\n" + _PAPER
    findings = [(finding.line, finding.message) for finding in parse(text).findings]
    assert (
        2,
        '1 item left out, in which no papers are nested: "Real ants in hills"',
    ) in findings
