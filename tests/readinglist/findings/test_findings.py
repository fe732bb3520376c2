"""Whatever is wrong, or not a paper, is said once, with its line."""

import pytest

from snnbib.model import Finding, Severity
from snnbib.readinglist import parse
from tests.readinglist.rows import findings_of, titles_of


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
             '"ICML-2023" has no papers: add papers, or remove the heading'),
            (4, "list-left-out", '1 paragraph left out, which does not look like a paper: "prose"'),
            (5, "list-empty-section", '"2022" has no papers: add papers, or remove the heading')]),
        (_SECTION + _PAPER + "# License\nMIT\n", [(2, "T")], [(4, "list-left-out",
          '1 paragraph left out, which does not look like a paper: "MIT"')]),
        ("# 2024\n## FooConf\n" + _PAPER, [(3, "T")], [(2, "list-unknown-heading",
          'the heading\'s venue "FooConf" is not in the table of venues: correct it, or add a'
          " [[venue]] to snnbib.toml beside the list")]),
        ("# 2024\n- Ants and their Nests (FooConf 2024) [p](https://x)\n",
         [(2, "Ants and their Nests")], [(2, "list-unknown-venue",
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
            (2, "list-local-link", "1 link leads to a file beside the list,"
             " such as [pdf](papers/t.pdf): only web addresses are exported")]),
        (_SECTION + "- T [[pdf](arxiv.org/abs/1)] [[paper](https://a.org/1)]", [(2, "T")], [
            (2, "list-bad-url", "[pdf](arxiv.org/abs/1) is not a web address:"
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
        (_SECTION + "- Title of T [[paper](https://a.org/1)]\n  2. U\n", [(2, "Title of T")], [
            (2, "list-title-rest", 'left out of the title: "2. U"'),
            (3, "list-not-read",
             '"2. U" is not a list item but part of the text above')]),
        (_SECTION + "U [[paper](https://b.org)]\n" + _PAPER, [(3, "T")], [
            (2, "list-not-an-item", '1 paragraph with a link is not read as a paper: "U";'
             ' if it is one, begin the line with "- "')]),
        (_SECTION + "```\n- U\n- V\n```\n" + _PAPER, [(6, "T")], [
            (2, "list-left-out", "2 lines with list items in code, not read")]),
        (_SECTION + _PAPER + "```\n- U\n- V\n", [(2, "T")], [
            (3, "list-not-read", "2 lines with list items in code, not read")]),
        (_SECTION + _PAPER + "\n## Notes\n\n    Bee, Ada: What hills are for\n\n    pip run ants\n",
         [(2, "T")], [(6, "list-not-read", "text that is indented as code, not read")]),
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
        ('## Ants\n### Ada Bee, *Nests* (Nature, 2020) [[paper](https://a.org/1)]\n'
         '- Go on with the essay "Hills of all Ants," *Ants* 9 (2017)\n',
         [(2, "Nests")], [
            (2, "list-note", 'taken for notes on the paper in line 2: "Go on with the essay '
             '"Hills of all Ants,"", "Ants", "9"'),
            (3, "list-note", '"Hills of all Ants" is taken for a note on the paper in line 2: '
             "make it an item of its own if it is to be read")]),
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
    assert (titles_of(text), findings_of(text)) == (papers, findings)


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
    assert (titles_of(text), findings_of(text)) == ([(2, title)], expected)


def test_an_item_in_which_no_papers_are_nested_is_named() -> None:
    text = "# Ants\n- Real ants in hills\n  - [Code of ants](https://github.com/a/b)\n" + _PAPER
    findings = [(finding.line, finding.message) for finding in parse(text).findings]
    assert (
        2,
        '1 item left out, in which no papers are nested: "Real ants in hills"',
    ) in findings


def test_columns_of_notes_and_linking_words_are_not_left_out_of_the_title() -> None:
    text = """## Ants
| Paper | Venue | Notes |
|---|---|---|
| [Ants and their Nests](https://a.org/1.pdf) | ICLR 2021 | **AntNet**; counts nests |

## Bees
- How Bees Dance. In *ICML 2022*. [[pdf](https://a.org/2.pdf)]
"""
    said = {str(finding.rule): finding.message for finding in parse(text).findings}
    assert said == {"list-note": 'taken for notes on the paper in line 4: "AntNet", "counts nests"'}


def test_what_many_entries_have_is_said_once_with_their_lines() -> None:
    topics = ("Ants", "Bees", "Cats", "Dogs", "Eels", "Foxes")
    text = "".join(
        f"## {topic}\n- **Deep {topic}** (ICLR 2024) Oral\n  - Of {topic}\n" for topic in topics
    )
    text += "".join(f"# 20{year}\n" for year in range(11, 17))
    where = "(line 2, 5, 8, 11, 14, ...), such as"
    shows = '"snnbib read --verbose" shows all'
    assert findings_of(text) == [
        (2, "list-no-link",
         f'6 papers of 6 have no link {where} "Deep Ants", "Deep Bees", "Deep Cats", ...: '
         "add one, such as [[paper](https://...)]"),
        (2, "list-title-rest",
         "6 entries have text beside title, authors, venue and year "
         f'{where} "Oral": {shows}'),
        (2, "list-note",
         "6 papers have notes below them or in a column "
         f'{where} "Of Ants", "Of Bees", "Of Cats", ...: {shows}'),
        (19, "list-empty-section",
         "6 headings have no papers (line 19, 20, 21, 22, 23, ...), such as "
         '"2011", "2012", "2013", ...: add papers, or remove the heading'),
    ]  # fmt: skip


def test_entries_that_contradict_their_headings_are_said_once() -> None:
    text = "## ICLR-2024\n- Deep T (ICML 2024) [[paper](https://a.org/1)]\n"
    text += "## AAAI-2024\n- Deep U (CVPR 2024) [[paper](https://a.org/2)]\n"
    assert findings_of(text) == [
        (2, "list-heading-differs",
         "2 entries say another venue than their heading (line 2, 4), such as \"Deep T\" says "
         '"ICML", its heading "ICLR": the entry\'s venue is used'),
    ]  # fmt: skip


def test_items_that_are_headings_are_said_once() -> None:
    text = "## ICLR-2024\n"
    for topic in ("Ants", "Bees"):
        text += f"- {topic}\n  - [Deep {topic}](https://b.org/{topic})\n"
    assert findings_of(text) == [
        (2, "list-group",
         '2 items are taken for headings of the items nested in them: "Ants", "Bees"')
    ]  # fmt: skip


def test_many_unknown_venues_of_headings_are_said_once() -> None:
    headings = [
        f"## Journal of Ants {letter}\n- How {letter} counts its steps (2020) [p](https://x)\n"
        for letter in "ABCDEF"
    ]
    found = [
        (finding.line, finding.message)
        for finding in parse("\n".join(headings)).findings
        if finding.rule == "list-unknown-heading"
    ]
    assert found == [
        (
            1,
            "6 venues of headings are not in the table of venues, such as "
            '"Journal of Ants A", "Journal of Ants B", "Journal of Ants C", ...: correct them, or'
            " add [[venue]] tables to snnbib.toml",
        )
    ]


def test_what_has_a_link_to_a_paper_and_is_left_out_is_named_by_itself() -> None:
    text = (
        "# Ants\n- [How ants count](https://arxiv.org/abs/2001.00001) (ICML 2020)\n\n"
        "Ants: [pdf](https://arxiv.org/abs/2001.00002)\n\n"
        "Bees: [pdf](https://arxiv.org/abs/2001.00003)\n\n"
        "Some words.\n\nMore words.\n"
    )
    assert [(finding.rule, finding.line) for finding in parse(text).findings] == [
        ("list-not-an-item", 4),
        ("list-not-an-item", 6),
        ("list-left-out", 8),
    ]


def test_what_may_be_a_paper_and_is_left_out_is_named_where_it_stands() -> None:
    text = (
        "- How ants count their steps at night\n- How ants count steps in hot sand\n\n"
        "- How ants count their steps in deep snow\n\nSome words.\n"
    )
    assert [(finding.line, finding.message) for finding in parse(text).findings] == [
        (0, 'no papers: write each as a list item, "- Title [[paper](https://...)]"'),
        (1, '2 items left out, which do not look like papers: "How ants count their steps at'
            ' night", "How ants count steps in hot sand"'),
        (4, '1 item left out, which does not look like a paper: "How ants count their steps in'
            ' deep snow"'),
        (6, '1 paragraph left out, which does not look like a paper: "Some words"'),
    ]  # fmt: skip


def _places(text: str, rule: str) -> list[int]:
    return [line for line, found, _ in findings_of(text) if found == rule]


@pytest.mark.parametrize(
    ("text", "rule", "lines"),
    [
        pytest.param(
            "# Papers\n- [How Ants Count Leaves](https://arxiv.org/abs/2001.00001)\n"
            "- [Counting Bees in the Hive](https://blog.example/blog/bees/)\n\n"
            "- [How to Count](https://a.org/blog/a)\n\n"
            "- [Counting Moths in the Dark](https://blog.example/blog/moths/)\n",
            "list-left-out", [3, 5, 7], id="titles that lead to posts",
        ),
        pytest.param(
            "# Week 4\n- Bee, A. (2001). How ants count. *Ant Theory*, 3(2), 1-9.\n\n"
            "5 May **Hills**\n\n*Nests*  \nDee, *New Hills: Ants in Theory and Art*, Chapter 4  \n"
            'Fey, ["Build the Hill"](https://a.org/1) and [Change, Too](https://a.org/2)\n',
            "list-not-an-item", [6], id="a paragraph of several lines",
        ),
        pytest.param(
            "# Books\n- Bee, *Counting Leaves in Grass* (2001)\n\n- Ants and Hills (1999)\n\n"
            "  These are old standards.\n\n"
            "  - *The Theory of Ant Counting* [2e](https://a.org/1)\n",
            "list-note", [4, 8], id="an emphasized title below another",
        ),
        pytest.param(
            "# Books\n- Ada Bee. *Counting Leaves in the Grass* (2001)\n\n"
            "  Suggested readings:\n  the beetles of spring\n",
            "list-note", [2, 4], id="readings that are called so",
        ),
    ],
)  # fmt: skip
def test_what_may_be_lost_is_said_where_it_stands(text: str, rule: str, lines: list[int]) -> None:
    assert _places(text, rule) == lines
