"""HTML in Markdown: its elements are the items, paragraphs, headings and cells that they show."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_of

_PLAIN = [("How ants count", "ICML", 2020, ["Bee"]), ("How bees dance", "CVPR", 2019, ["Fox"])]
_TITLED = [
    ("How ants count the leaves", "ICML", 2020, ["Bee", "Dee"]),
    ("How bees dance in the dark", "CVPR", 2019, ["Fox"]),
]


@entries(
    (
        "elements of an item are its lines",
        '## Papers\n<ol class="bib">\n'
        '<li><div><div class="title">How ants count the leaves</div>\n'
        '<div class="author">Ada Bee, Carl Dee</div>\n<div><em>In ICML</em>, 2020</div>\n'
        '<div><a href="https://a.org/1.pdf">PDF</a></div></div></li>\n'
        '<li><div><div class="title">How bees dance in the dark</div>\n'
        "<div>Eve Fox</div>\n<div><em>In CVPR</em>, 2019</div></div></li>\n</ol>\n",
        _TITLED,
    ),
    (
        "and those of a cell too",
        "## Papers\n<table>\n<tr><th>Title</th><th>Authors</th><th>Venue</th></tr>\n"
        "<tr><td><div>How ants count</div></td><td><p>Ada Bee</p></td><td>ICML 2020</td></tr>\n"
        "<tr><td><p>How bees dance</p></td><td>Eve Fox</td><td>CVPR 2019</td></tr>\n</table>\n",
        _PLAIN,
    ),
    (
        "an element for each entry, numbered",
        '## Papers\n\n<div class="body">\n  <div>[1] Ada Bee. How ants count. ICML 2020.</div>\n'
        "  <div>[2] Eve Fox. How bees dance. CVPR 2019.</div>\n</div>\n",
        _PLAIN,
    ),
    (
        "quoted blocks",
        "## Papers\n<blockquote>Ada Bee. <i>How ants count</i>. ICML 2020.</blockquote>\n"
        "<blockquote>Eve Fox. <i>How bees dance</i>. CVPR 2019.</blockquote>\n",
        _PLAIN,
    ),
    (
        "lines of one element",
        "## Papers\n<div>Ada Bee. How ants count. ICML 2020.<br>\n"
        "Eve Fox. How bees dance. CVPR 2019.<br></div>\n",
        _PLAIN,
    ),
    (
        "elements that are entries, with notes behind empty lines",
        '<h2>Books</h2>\n<article class="book">\n  <div><b>The Ants</b>, by Ada Bee</div>\n'
        '  <div class="notes">\n\n      <blockquote>\n        A book to read.<br/>\n'
        "      </blockquote>\n\n  </div>\n</article>\n"
        "<article>\n  <div><b>The Bees</b>, by Eve Fox</div>\n</article>\n",
        [("The Ants", "", 0, ["Bee"]), ("The Bees", "", 0, ["Fox"])],
    ),
    (
        "items of a nested list",
        "## Papers\n<ul>\n<li>Counting\n<ul>\n<li>Ada Bee. How ants count. ICML 2020.</li>\n</ul>"
        "</li>\n<li>Dancing\n<ul><li>Eve Fox. How bees dance. CVPR 2019.</li></ul></li>\n</ul>\n",
        _PLAIN,
    ),
)
def test_elements(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "items below a heading",
        '<h2 id="1">ICML 2020</h2>\nIn this order.\n\n<h3>Ants</h3>\n- How ants count. Ada Bee.\n'
        "- How bees dance. Eve Fox.\n",
        [("How ants count", "ICML", 2020, []), ("How bees dance", "ICML", 2020, [])],
    ),
    (
        "items below a paragraph",
        "## Papers\n<p>The list</p>\n- Ada Bee. How ants count. ICML 2020.\n"
        "- Eve Fox. How bees dance. CVPR 2019.\n",
        _PLAIN,
    ),
    (
        "a table below a heading of several lines",
        "<h2>\n<b>ICML 2020</b>\n</h2>\n| Title | Link |\n|-|-|\n| How ants count | |\n",
        [("How ants count", "ICML", 2020, [])],
    ),
)
def test_markdown_right_below_an_element(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_lines_of_entries_in_elements() -> None:
    text = (
        "## Papers\n<ul>\n<!-- <li>Gus Gee. How cats sleep. ICML 2020.</li>\n-->\n<li>\n"
        "Ada Bee. How ants count. ICML 2020.</li>\n</ul>\nEve Fox. How bees dance. CVPR 2019.\n\n"
        "<div>\n<p></p>\nCarl Dee. How dogs run. AAAI 2018.\n</div>\n\n"
        "<dl>\nFay Gee. How wasps dig. ICML 2017.\n</dl>\n"
    )
    papers = parse(text).papers
    assert [(paper.title, paper.line) for paper in papers] == [
        ("How ants count", 5),
        ("How bees dance", 8),
        ("How dogs run", 12),
        ("How wasps dig", 16),
    ]
