"""Ways of writing that people's own notes on papers have: whole values of single entries."""

import pytest

from snnbib.readinglist import parse

_Row = tuple[str, str, int, list[str]]


def _rows(text: str) -> list[_Row]:
    return [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in parse(text).papers
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Reading\n"
            "- [x] [Ants Through the Glass, and What They Saw, SIGMOD, 2008](https://a.org/1.pdf)\n"
            "- [x] [Paths of Ants in Relations, SIGMOD 1979](https://a.org/2.pdf)\n"
            "- [ ] [The Ant Optimizer- Fast Search, ICDE 1993](https://a.org/3.pdf)\n"
            "- [ ] [A Framework for Ants, IEEE Ant engineering Review, 1995](https://a.org/4.pdf)\n",
            [
                ("Ants Through the Glass, and What They Saw", "SIGMOD", 2008, []),
                ("Paths of Ants in Relations", "SIGMOD", 1979, []),
                ("The Ant Optimizer- Fast Search", "ICDE", 1993, []),
                ("A Framework for Ants", "IEEE Ant engineering Review", 1995, []),
            ],
            id="a comma between venue and year in a link",
        ),
        pytest.param(
            "# Notes\n## Permafrost\n"
            "* [Beeetal1996 - Living ants from old frost](https://github.com/a/b/tree/x/Bee.md)\n"
            "     * They found ants in frost.\n"
            "* [DeeandEff2013 - Ants of *Marino* in cold seas](https://github.com/a/b/tree/x/D.md)\n"
            "     * A review of *Marino*.\n"
            "* [ICLR2020 - Deep ants for everyone](https://github.com/a/b/tree/x/I.md)\n",
            [
                ("Living ants from old frost", "", 1996, []),
                ("Ants of Marino in cold seas", "", 2013, []),
                ("Deep ants for everyone", "ICLR", 2020, []),
            ],
            id="a key in front of the title in a link to a note",
        ),
        pytest.param(
            "# Reviews of ants\n"
            "- [How Ants Look at Code in Practice](../v/1.md), ([FSE2024](../v/README.md))\n\n"
            "  - **Abstract**: Ants look at code. They do so every day and like it ...\n"
            "  - **Labels**: [care of software](s.md), [looking at code](c.md)\n\n"
            "- [Ants That Look: Strengths and Limits](../w/9.md), ([TSE2024](../w/README.md))\n\n"
            "  - **Abstract**: Looking takes time. We let ants do it ...\n"
            "  - **Labels**: [care of software](s.md), [study of ants](e.md)\n",
            [
                ("How Ants Look at Code in Practice", "FSE", 2024, []),
                ("Ants That Look: Strengths and Limits", "TSE", 2024, []),
            ],
            id="an abstract and links of topics below a title with its venue",
        ),
        pytest.param(
            "# Papers\n- **Ants are all you need (*NeurIPS 2017*)**\n  - [Paper PDF](./Ants.pdf)\n"
            "## Top ant conferences list\n"
            "- [Deadlines of ant conferences](https://a.org/deadlines)\n"
            "- ***CVPR*** ([Conference on Computer Vision and Pattern Recognition](https://b.org)"
            " / Seattle on 2024)\n"
            "- ***AAMH*** ([Association for Ants in Modern Hills](https://c.org) / Rome)\n"
            "  - [Workshop on Hills of Ants, @NeurIPS 2023](https://d.org)\n",
            [("Ants are all you need", "NeurIPS", 2017, [])],
            id="a list of venues with their long names",
        ),
        pytest.param(
            "# Library\n"
            "- **[Codes with High Hills by Gauge Mixing and Reduced Ant Costs](https://a.org/1)**\n"
            "  *Oscar Hig and Nikolas P. Breu*\n"
            "  Phys. Rev. X 11, 031039 – Published 19 August, 2021\n"
            "- **[Ants that tolerate faults](https://a.org/2)**\n"
            "  *Ali Fee, Hossein Dee, and Michael J. Gull*\n"
            "  Quantum 9, 1849 (2025) – Published 5 September, 2025\n",
            [
                ("Codes with High Hills by Gauge Mixing and Reduced Ant Costs", "Phys. Rev. X",
                 2021, ["Hig", "Breu"]),
                ("Ants that tolerate faults", "Quantum", 2025, ["Fee", "Dee", "Gull"]),
            ],
            id="authors in a line below by, and the number of an article that is like a year",
        ),
        pytest.param(
            "# Ants\n"
            "+ A survey on ants that talk. `arXiv(2020)` [[PDF]](https://arxiv.org/abs/2004.00646)\n"
            "+ Conversational Ant System. `SIGIR(2018)` [[PDF]](https://arxiv.org/abs/1806.03277)\n",
            [
                ("A survey on ants that talk", "", 2020, []),
                ("Conversational Ant System", "SIGIR", 2018, []),
            ],
            id="a venue as code behind a title that is like a name",
        ),
        pytest.param(
            "# 1990\n"
            "- Jim Holl and Ada Storn. 1992. **Beyond the hill**. In Proceedings of the Conference"
            " on Ants in Hills (ANTS '92), Penny Bau, John Benn, and Eva Lyn (Eds.). ACM, New York,"
            " NY, USA, 119-125. DOI: https://doi.org/10.1145/142750.142769\n",
            [
                ("Beyond the hill", "Proceedings of the Conference on Ants in Hills (ANTS)",
                 1992, ["Holl", "Storn"]),
            ],
            id="editors behind the proceedings",
        ),
    ],
)  # fmt: skip
def test_entries_are_read_whole(text: str, rows: list[_Row]) -> None:
    assert _rows(text) == rows
