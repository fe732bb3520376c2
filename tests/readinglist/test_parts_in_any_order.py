"""Parts of entries in any usual order, form and separation."""

import re
from random import Random

import pytest

from snnbib import venues
from snnbib.readinglist import parse
from tests.readinglist.random_shapes import Expected, draw_shape, write_at_random
from tests.readinglist.rows import Row, rows_of

_LISTS = 160
_MOST_MISREAD = 0.04
"""The share of entries that may be read wrong: some shapes say too little for their odd entries."""


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def name_of_venue(text: str) -> str:
    """A venue's usual name; archives of preprints count as no venue."""
    listed = venues.recognize(text)
    name = bare(listed.acronym if listed else text)
    return "" if name == "arxiv" else name


def is_read_right(expected: Expected, found: dict[int, Expected]) -> bool:
    read = found.get(expected.line)
    return read is not None and (
        bare(read.title) == bare(expected.title)
        and name_of_venue(read.venue) == name_of_venue(expected.venue)
        and read.year == expected.year
    )


def test_nearly_all_entries_of_random_shapes_are_read_right() -> None:
    number = misread = 0
    for seed in range(_LISTS):
        random = Random(seed)  # noqa: S311
        text, expected = write_at_random(draw_shape(random), random)
        papers = parse(text).papers
        found = {
            paper.line: Expected(
                line=paper.line, title=paper.title, venue=paper.venue, year=paper.year
            )
            for paper in papers
        }
        number += len(expected)
        misread += sum(not is_read_right(entry, found) for entry in expected)
    assert misread <= _MOST_MISREAD * number


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])
BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])
WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "* Authors: Bee et al. **How ants count their steps** (ICLR 2020)"
            " [[pdf]](https://a.org/1.pdf)\n"
            "* Authors: Eff et al. **How bees find the way home** (CVPR 2021)"
            " [[pdf]](https://a.org/2.pdf)\n",
            [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
            id="a field of authors in front of a title",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "Authors: A. Bee, C. Dee - *How ants count their steps* - **ICLR'20**"
            " [[pdf]](https://a.org/1.pdf)\n\n"
            "Authors: E. Eff, G. Gee - *How bees find the way home* - **CVPR'21**"
            " [[pdf]](https://a.org/2.pdf)\n",
            [ANTS, BEES],
            id="paragraphs that begin with a field of authors",
        ),
        pytest.param(
            "# Papers\n\n"
            '- "How ants count their steps". Authors: Ada Bee and Carl Dee. ICLR\'20'
            " [[pdf]](https://a.org/1.pdf)\n"
            '- "How bees find the way home". Authors: Eva Eff and Gil Gee. CVPR\'21'
            " [[pdf]](https://a.org/2.pdf)\n",
            [ANTS, BEES],
            id="a field of authors ends in front of the edition",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "Ada Bee<br>\n[How ants count their"
            " steps](https://a.org/1.pdf)<br>\n[[pdf]](https://a.org/1.pdf)\n\n"
            "Eva Eff, Gil Gee<br>\n[How bees find the way"
            " home](https://a.org/2.pdf)<br>\n[[pdf]](https://a.org/2.pdf)\n",
            [
                ("How ants count their steps", "", 0, ["Bee"]),
                ("How bees find the way home", "", 0, ["Eff", "Gee"]),
            ],
            id="a heading above paragraphs with people and titles is no entry",
        ),
        pytest.param(
            "# Papers\n\n"
            "- Ada Bee and Carl Dee\n  - [How ants count their steps](https://a.org/1)\n  -"
            " ICLR 2020\n"
            "- (Eff et al.)\n  - [How bees find the way home](https://a.org/2)\n  - CVPR 2021\n",
            [ANTS, (*BEES[:3], ["Eff"])],
            id="titles nested below their authors",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "**How ants count their steps**\n\n[ICLR 2020]\n\n[link](https://a.org/1)\n\n"
            "**How bees find the way home**\n\n**CVPR 2021**\n\n[link](https://a.org/2)\n\n"
            "**Why wasps do not count**\n\n[ICML 2019]\n\n[link](https://a.org/3)\n",
            [(*ANTS[:3], []), (*BEES[:3], []), (*WASPS[:3], [])],
            id="editions as paragraphs of their own, in brackets or bold like the title",
        ),
        pytest.param(
            "# Papers\n\n"
            "- Bee et al. — How ants count their steps — **ICLR 2020**"
            " [[pdf]](https://a.org/1.pdf)\n"
            "- Eff et al. — How bees find the way home — **CVPR 2021**"
            " [[pdf]](https://a.org/2.pdf)\n",
            [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
            id="dashes between all parts",
        ),
        pytest.param(
            "# Papers\n\n"
            "* Bee, A., & Dee, C. | **How ants count their steps** | [ICLR 2020]"
            " [[pdf]](https://a.org/1.pdf)\n"
            "* Eff, E., & Gee, G. | **How bees find the way home** | [CVPR 2021]"
            " [[pdf]](https://a.org/2.pdf)\n",
            [ANTS, BEES],
            id="bars between all parts",
        ),
        pytest.param(
            "# Papers\n\n"
            "Ada Bee, Carl Dee - **[How ants count their steps](https://a.org/1)** - (ICLR)"
            " [[pdf]](https://a.org/1.pdf)\n\n"
            "Eva Eff, Gil Gee, Ada Bee - **[How bees find the way home](https://a.org/2)** -"
            " [CVPR 2021]\n",
            [(*ANTS[:2], 0, ["Bee", "Dee"]), (*BEES[:3], ["Eff", "Gee", "Bee"])],
            id="a venue in brackets behind a dash",
        ),
        pytest.param(
            "# Papers\n\n"
            "1. A. Bee [Collotype: the print of ants](https://a.org/1). *Wood, 2020*"
            " [[pdf]](https://a.org/1.pdf)\n"
            "2. E. Eff, G. Gee [Leonard Hill: a pioneer of bees](https://a.org/2). *Wood, 2021*\n"
            "3. Philip J. Weimer **Lithography of wasps in America** [pdf](https://a.org/3.pdf)\n",
            [
                ("Collotype: the print of ants", "Wood", 2020, ["Bee"]),
                ("Leonard Hill: a pioneer of bees", "Wood", 2021, ["Eff", "Gee"]),
                ("Lithography of wasps in America", "", 0, ["Weimer"]),
            ],
            id="names end where a link or emphasis begins",
        ),
        pytest.param(
            "# Papers\n\n"
            "- *A. Bee, C. Dee* [How ants count their steps](https://a.org/1) (ICLR 2020)"
            " TL;DR: They do.\n"
            "- *E. Eff, G. Gee* [How bees find the way home](https://a.org/2) (CVPR 2021)"
            " TL;DR: Odors.\n"
            "- *Z. Zee, A. Bee* [Why wasps do not count](https://a.org/3) (ICML 2019) TL;DR:"
            " They need not.\n",
            [ANTS, BEES, WASPS],
            id="an edition after a link is not who is cited; a summary is not the title",
        ),
        pytest.param(
            "# Papers\n\n"
            "- [How ants count their steps](https://a.org/1). Bee, A., & Dee, C. (ICLR) `theory`\n"
            "- [How bees find the way home](https://a.org/2). Eff, E., & Gee, G. (CVPR) `field`\n",
            [(*ANTS[:2], 0, ANTS[3]), (*BEES[:2], 0, BEES[3])],
            id="a tag behind brackets",
        ),
        pytest.param(
            "# Papers\n\n"
            "* How ants count their steps (Ada Bee) [ICLR 2020] `field` [📄"
            " Paper](https://a.org/1.pdf)\n"
            "* How bees find the way home (Eva Eff) [CVPR 2021] `field` [📄"
            " Paper](https://a.org/2.pdf)\n",
            [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
            id="a name in brackets in front of the edition",
        ),
        pytest.param(
            "# Papers\n\n"
            "- *2020*, **How ants count their steps** `survey` [[pdf](https://a.org/1.pdf)]\n"
            "- *2021*, **How bees find the way home** `theory` [[pdf](https://a.org/2.pdf)]\n",
            [(ANTS[0], "", 2020, []), (BEES[0], "", 2021, [])],
            id="parts that are marked each for itself",
        ),
        pytest.param(
            "# Papers\n\n## Nests\n\n"
            "- **The ants of Ulm, 1884–1892** [[pdf]](https://a.org/1.pdf)\n"
            "- **The bees of Kent, 1901-02** [[pdf]](https://a.org/2.pdf)\n"
            "- **Frederic W. Hill’s tribute to wasps** [[pdf]](https://a.org/3.pdf)\n",
            [
                ("The ants of Ulm, 1884–1892", "", 0, []),
                ("The bees of Kent, 1901-02", "", 0, []),
                ("Frederic W. Hill’s tribute to wasps", "", 0, []),
            ],
            id="years and names that titles are about",
        ),
        pytest.param(
            "# Papers\n\n## 2021\n\n### CVPR\n\n- [How bees find the way home](https://a.org/1)\n\n"
            "### Vaccine\n\n- [How moths keep well](https://a.org/2)\n\n"
            "## 2020\n\n### ICLR\n\n- [How ants count their steps](https://a.org/3)\n\n"
            "## 2019\n\n### ICML\n\n- [Why wasps do not count](https://a.org/4)\n",
            [
                (*BEES[:3], []),
                ("How moths keep well", "Vaccine", 2021, []),
                (*ANTS[:3], []),
                (*WASPS[:3], []),
            ],
            id="headings below years decide together about venues",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "### How ants count their steps\n\n(Bee, A., & Dee, C.)\n\n**ICLR 2020**\n\n"
            "### How bees find the way home\n\nEva Eff, Gil Gee  \n*CVPR 2021*  \n"
            "[link](https://a.org/2) TL;DR: the way home smells of what was eaten on the way"
            " there.\n",
            [ANTS, BEES],
            id="headings above lines of which the first names people",
        ),
        pytest.param(
            "# Papers\n\n"
            "- **How ants count their steps** <br> Bee A, Das S, Weening J <br>"
            " [pdf](https://a.org/1.pdf)\n"
            "- **How bees find the way home**. Eva Eff, Gil Gee, Zhi-Ming Ma `field`"
            " [pdf](https://a.org/2.pdf)\n"
            "- **Why wasps do not count**. Zoe Zee, Ada Bee and Max Springer"
            " [pdf](https://a.org/3.pdf)\n"
            "- **Why moths count**. Zoe Zee, Mark Field, Ada Bee [pdf](https://a.org/4.pdf)\n",
            [
                (ANTS[0], "", 0, ["Bee", "Das", "Weening"]),
                (BEES[0], "", 0, ["Eff", "Gee", "Ma"]),
                (WASPS[0], "", 0, ["Zee", "Bee", "Springer"]),
                ("Why moths count", "", 0, ["Zee", "Field", "Bee"]),
            ],
            id="names like words, among others in the same form",
        ),
        pytest.param(
            "# Papers\n\n"
            '- Wentao Wu. "[How ants count their steps](https://a.org/1)"\n'
            "- **How bees find the way home**, Brian W. Kern and Carl J. Dee, *CVPR 2021*\n"
            "- **Why wasps do not count** <br> *ICML 2019* <br> by K. Bee, M. Dee, M. Springer\n"
            "- Zoe Zee, Jay S. Stanley III, Ada Bee [Why moths count](https://a.org/4) (ICLR"
            " 2020)\n"
            '- *ICLR 2020*. "[Why flies count](https://a.org/5)". Fabian et al.\n'
            "- Why gnats count — ICLR'20 — Das et al. [[pdf]](https://a.org/6.pdf)\n"
            "- “Why mites count” <br> Bee, A., Law, S., & Na, B. <br> (ICLR 2020)\n"
            "- Why fleas count. (ICLR 2020), by Ada Bee, Carl d'Amorim"
            " [[pdf]](https://a.org/7.pdf)\n",
            [
                (ANTS[0], "", 0, ["Wu"]),
                (*BEES[:3], ["Kern", "Dee"]),
                (*WASPS[:3], ["Bee", "Dee", "Springer"]),
                ("Why moths count", "ICLR", 2020, ["Zee", "Stanley", "Bee"]),
                ("Why flies count", "ICLR", 2020, ["Fabian"]),
                ("Why gnats count", "ICLR", 2020, ["Das"]),
                ("Why mites count", "ICLR", 2020, ["Bee", "Law", "Na"]),
                ("Why fleas count", "ICLR", 2020, ["Bee", "d'Amorim"]),
            ],
            id="short families, suffixes, words as families, particles that are joined",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            "- 2013. “How ants count their steps”. Ada Bee et al. [pdf](https://a.org/1.pdf)\n"
            "- 2009. “How bees find the way home”. Eva Eff et al. [pdf](https://a.org/2.pdf)\n\n"
            "## Nests\n\n1999. Zoe Zee. Why wasps do not count. Wood 3, 4-5.\n\n"
            "2001. Ada Bee. Why moths count. Wood 5, 4-5.\n",
            [
                (ANTS[0], "", 2013, ["Bee"]),
                (BEES[0], "", 2009, ["Eff"]),
                (WASPS[0], "Wood", 1999, ["Zee"]),
                ("Why moths count", "Wood", 2001, ["Bee"]),
            ],
            id="years in the place of the numbers of items",
        ),
        pytest.param(
            "# Papers\n\n## Steps\n\n"
            '- "[How ants count their steps](https://a.org/1)" - A. C. Bee - Wood 2020\n'
            '- "[How bees find the way home](https://a.org/2)" (Eva Eff) [2021]\n'
            '- [ICML 2019]. "Why wasps do not count". Zoe I. Zee `survey` [pdf](https://a.org/3.pdf)\n',
            [
                (ANTS[0], "Wood", 2020, ["Bee"]),
                (BEES[0], "", 2021, ["Eff"]),
                (*WASPS[:3], ["Zee"]),
            ],
            id="people behind quoted titles",
        ),
        pytest.param(
            "# Papers\n\n"
            "- How ants count their steps (**Hill Univ. Press 2002**). [[book](https://a.org/1)]\n"
            "- How bees find the way home (**CVPR 2021**). [[paper](https://a.org/2)]\n",
            [(ANTS[0], "Hill Univ. Press", 2002, []), (*BEES[:3], [])],
            id="a press with an abbreviation in its name",
        ),
        pytest.param(
            "| Title | Authors | Venue |\n|---|---|---|\n"
            "| [How ants count their steps](https://a.org/1) | Ada Bee, Simon S. Du | ICLR 2020 |\n"
            "| [How bees find the way home](https://a.org/2) | Eva Eff, Carl S. Gee | CVPR"
            " 2021 |\n",
            [(*ANTS[:3], ["Bee", "Du"]), (*BEES[:3], ["Eff", "Gee"])],
            id="a family name behind an initial is no particle",
        ),
    ],
)
def test_parts_are_told_apart(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_items_that_are_counted_beyond_1800_have_no_years() -> None:
    items = (
        f"{number}. [How ant {number} counts](https://a.org/{number})" for number in range(1, 1810)
    )
    papers = parse("# Papers\n\n" + "\n".join(items)).papers
    assert [paper.year for paper in papers] == [0] * 1809
