"""Links and addresses, and titles with marks of Markdown in them."""

import pytest

from snnbib.model import Link, Paper
from snnbib.readinglist import ReadingList, parse
from tests.readinglist.rows import Row, entries, rows_of, titles_of


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


URL = "https://a.org/1"


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
        ('<a href=" https://a.org/(1)1<3:T>2;4">pdf</a>', "https://a.org/(1)1<3:T>2;4"),
        ("<a href=https://a.org/x>pdf</a>", "https://a.org/x"),
    ],
)
def test_urls_outside_of_brackets(written: str, url: str) -> None:
    (paper,) = parse(f"## ICLR-2024\n- T {written}").papers
    assert [link.url for link in paper.links] == [url]


def test_adjacent_links_stay_apart() -> None:
    text = "# Papers\n- Ants learn [link1](https://a.org/1.pdf)[link2](https://a.org/2.pdf)\n"
    (paper,) = parse(text).papers
    assert [link.url for link in paper.links] == ["https://a.org/1.pdf", "https://a.org/2.pdf"]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("- Bee, A. (2022). How ants count. Ant Ecology, 8(1), 2-3. doi: 10.1234/ants.5.\n",
         ["https://doi.org/10.1234/ants.5"]),
        ("- Bee, A. (2022). How ants count. arXiv preprint arXiv:2210.04097.\n",
         ["https://arxiv.org/abs/2210.04097"]),
        ("- **How ants count**, 2022, arXiv:2210.04097, [pdf](https://arxiv.org/pdf/2210.04097v2)\n",
         ["https://arxiv.org/pdf/2210.04097v2"]),
        ("- **How ants count**, 2022, [pdf](https://a.org/1) (10.1234/ants.5, 10.1234/bees.5)\n",
         ["https://a.org/1", "https://doi.org/10.1234/ants.5", "https://doi.org/10.1234/bees.5"]),
        ("**Title:** How ants count in hills\n\n**DOI:** 10.1234/ants.5\n",
         ["https://doi.org/10.1234/ants.5"]),
    ],
)  # fmt: skip
def test_an_identifier_without_a_link_is_linked(text: str, urls: list[str]) -> None:
    (paper,) = parse(f"# Papers\n{text}").papers
    assert [link.url for link in paper.links] == urls


def test_attributes_behind_links_are_no_text() -> None:
    text = (
        '- [How ants count](https://ants.org/1){:target="_blank"}, *Ant Letters*, 2020\n'
        "- [Why bees dance](https://ants.org/2){: .button}, *Bee Letters*, 2021\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Ant Letters", 2020, []),
        ("Why bees dance", "Bee Letters", 2021, []),
    ]


@pytest.mark.parametrize(
    "text", ["[](", "A title of a paper [](", "- [](\n", "# [](\n", "|[](|\n|-|\n"]
)
def test_a_link_that_never_closes_is_text(text: str) -> None:
    assert parse(text).papers == ()


def test_empty_brackets_in_front_of_a_link_keep_the_title() -> None:
    text = "# Papers\n- []-[Notes on the sequences of ants_](https://a.org/1.pdf"
    assert titles_of(text) == [(2, "[]-Notes on the sequences of ants_")]


def test_brackets_inside_a_link_with_wide_spaces_keep_the_title() -> None:
    text = "- [Bo[](rg, Omega, and \u3000Kubernetes](https://a.org/1.pdf"
    assert titles_of(text) == [(1, "Borg, Omega, and Kubernetes")]


@entries(
    (
        "links of wikis",
        "# Papers\n"
        "- [[bee2001.pdf|How bees dance]] - Ada Bee, *Journal of Bees*, 2001\n"
        "- [[How wasps sing]] - Eve Eff, *Nature*, 2003\n"
        "- [[dee2002.pdf|How ants talk]] - Carl Dee, *Science*, 2002\n",
        [
            ("How bees dance", "Journal of Bees", 2001, ["Bee"]),
            ("How wasps sing", "Nature", 2003, ["Eff"]),
            ("How ants talk", "Science", 2002, ["Dee"]),
        ],
    ),
    (
        "brackets of links the wrong way round",
        "# Papers\n- (How ants count in hills)[https://arxiv.org/abs/2001.00001]\n"
        "- (How bees fly in the rain)[https://arxiv.org/abs/2001.00002]\n",
        [
            ("How ants count in hills", "", 0, []),
            ("How bees fly in the rain", "", 0, []),
        ],
    ),
    (
        "an address without its scheme",
        "## Ants\n* (2012) [Steps and Hills: Counting Both of Them](www.ants.org/P12-2018)\n"
        "* (2013) [Deep counting of wasps in trees](https://nlp.ants.edu/wasps.pdf)\n",
        [
            ("Steps and Hills: Counting Both of Them", "", 2012, []),
            ("Deep counting of wasps in trees", "", 2013, []),
        ],
    ),
    (
        "the short code of an emoji in front",
        "# Papers\n"
        "* :scroll: [An Axiom of Ant Programming](ants.pdf) by C. A. R. HOAR\n"
        "* :scroll: [Hints for Ant Design](hints.pdf) by Ada Bee and Carl Dee\n"
        "* [Recursive Ants and Their Computation by Machine, Part I](r.pdf) by John McBee\n",
        [
            ("An Axiom of Ant Programming", "", 0, ["HOAR"]),
            ("Hints for Ant Design", "", 0, ["Bee", "Dee"]),
            ("Recursive Ants and Their Computation by Machine, Part I", "", 0, ["McBee"]),
        ],
    ),
)
def test_links_that_are_written_in_an_unusual_way(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


DOI_BELOW = [
    "### {title}\n\nDOI: 10.1234/ANTS.{n}\n\n",
    "### {n}. {title}\n\nLinks: [10.1234/ANTS.{n}]\n\n",
    "### {title}\n\nLinks: [10.1234/ANTS.{n}](https://doi.org/10.1234/ANTS.{n})\n\n",
    "**{title}**\n\ndoi:10.1234/ANTS.{n}\n\n",
    "### {title}\nAda Bee, Carl Dee. ICML 2022. doi:10.1234/ANTS.{n}\n\n",
    "1. {title}\n   - Ada Bee, Carl Dee\n   - doi: 10.1234/ANTS.{n}\n",
]


@pytest.mark.parametrize("entry", DOI_BELOW)
def test_a_doi_without_a_link_is_a_link_of_the_entry_above(entry: str) -> None:
    titles = ["Ants and their Nests in Summer", "How Bees Dance in the Dark"]
    entries = (entry.format(title=title, n=n) for n, title in enumerate(titles, 1))
    read = parse("# Insects\n\n## Nests\n\n" + "".join(entries))
    assert [(paper.title, [link.url for link in paper.links]) for paper in read.papers] == [
        (titles[0], ["https://doi.org/10.1234/ANTS.1"]),
        (titles[1], ["https://doi.org/10.1234/ANTS.2"]),
    ]
    assert not [finding for finding in read.findings if str(finding.rule) == "list-note"]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("10.1002/(SICI)1097(1998)43:4<338::AID-ANT4>3.0.CO;2-B.",
         ["https://doi.org/10.1002/(SICI)1097(1998)43:4<338::AID-ANT4>3.0.CO;2-B"]),
        ("(doi: 10.1016/S0140-6736(05)67889-X).", ["https://doi.org/10.1016/S0140-6736(05)67889-X"]),
        ("10.5555/3327757.3327773", []),
        ("version 10.1 of 12", []),
    ],
)  # fmt: skip
def test_where_a_doi_ends(text: str, urls: list[str]) -> None:
    read = parse(f"## ICML-2022\n- **Ants and their Nests**, Ada Bee, {text}\n")
    assert [[link.url for link in paper.links] for paper in read.papers] == [urls]


@entries(
    (
        "by a space or the end of a line",
        "# Papers\n- [How Ants Count (ECOOP 2010)] (http://a.org/1.pdf)\n"
        "- [How Bees Sleep (ECOOP 2011)]\n(http://a.org/2.pdf): A remark on bees\nthat goes on.\n"
        "- How Moths Wake in Spring [[pdf]] (http://a.org/3.pdf)\n",
        [
            ("How Ants Count", "ECOOP", 2010, []),
            ("How Bees Sleep", "ECOOP", 2011, []),
            ("How Moths Wake in Spring", "", 0, []),
        ],
    ),
)
def test_links_parted_from_their_addresses(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_titles_without_the_bracket_in_front_of_their_link() -> None:
    text = """# Ants
- How ants count their steps](https://arxiv.org/abs/2101.00001)
- ICML 2019 -- How bees count their hives](https://arxiv.org/abs/2101.00002)
- [How wasps count their
  nests](https://arxiv.org/abs/2101.00003)

| Title | Year |
|---|---|
| How flies count](https://arxiv.org/abs/2101.00004) | 2020 |
| [How mites count](https://arxiv.org/abs/2101.00005) | 2020 |
"""
    assert rows_of(text) == [
        ("How ants count their steps", "", 0, []),
        ("How bees count their hives", "ICML", 2019, []),
        ("How wasps count their nests", "", 0, []),
        ("How flies count", "", 2020, []),
        ("How mites count", "", 2020, []),
    ]
    assert all(len(paper.links) == 1 for paper in parse(text).papers)
