"""Ways of writing that people's own notes on papers have: whole values of single entries."""

import pytest

from tests.readinglist.rows import Row, rows_of


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
            "# Week 1\nRead [Ants at work](https://doi.org/10.1/a) by Bee et al. (2019) before"
            " class.\n\n# Week 2\n"
            "- Read [Bees at work](https://doi.org/10.1/b) by Dee et al. (2020).\n"
            "- Skim [Wasps at rest](https://doi.org/10.1/c) by Eff et al. (2021).\n"
            "- Read [A nest at last](https://doi.org/10.1/d) by Gee et al. (2022).\n",
            [
                ("Ants at work", "", 2019, ["Bee"]),
                ("Bees at work", "", 2020, ["Dee"]),
                ("Wasps at rest", "", 2021, ["Eff"]),
                ("A nest at last", "", 2022, ["Gee"]),
            ],
            id="a course that tells what to do with a linked title",
        ),
        pytest.param(
            "# Papers\n- (How ants count in hills)[https://arxiv.org/abs/2001.00001]\n"
            "- (How bees fly in the rain)[https://arxiv.org/abs/2001.00002]\n",
            [
                ("How ants count in hills", "", 0, []),
                ("How bees fly in the rain", "", 0, []),
            ],
            id="brackets of links the wrong way round",
        ),
        pytest.param(
            "# Club\n## Reading list\n### Old\n- ~~*Formica*, Antus~~\n- *Hills*, Antus\n"
            "### New\n- *Ants of Babel*, Jorge L. Bee\n- *On Ants*, Ludwig Cee\n"
            "- *The Ant's Way*, Karl Dee\n- *Against Hills*, Paul Eff\n- *Orders*, Eva Gee\n",
            [
                ("Formica", "", 0, ["Antus"]),
                ("Hills", "", 0, ["Antus"]),
                ("Ants of Babel", "", 0, ["Bee"]),
                ("On Ants", "", 0, ["Cee"]),
                ("The Ant's Way", "", 0, ["Dee"]),
                ("Against Hills", "", 0, ["Eff"]),
                ("Orders", "", 0, ["Gee"]),
            ],
            id="names of one word where the rest of the list has full names",
        ),
        pytest.param(
            "# Hills\n\nAnts melt the frost[^bee1996]. See [frost](frost.md).\n\n"
            "[^bee1996]: Ada Bee, *How frost melts on hills*, in Dee, T. (ed.), The Hill's Center,"
            " Hill Pub. Com., 215–230, 1996.\n"
            "[^dee2018]: D. J. Dee, P. Eff, *[A law of ants](https://doi.org/10.1/a)*, Physics of"
            " the Hill, 274, 49–62,\n    2018. [Shelf](https://a.org/2018).\n"
            "[^note]: Of course other hills are as good.\n",
            [
                ("How frost melts on hills", "The Hill's Center", 1996, ["Bee"]),
                ("A law of ants", "Physics of the Hill", 2018, ["Dee", "Eff"]),
            ],
            id="footnotes that are references",
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
        pytest.param(
            "# Ants Lab Journal Club\n"
            "## 2020-02-13, 3:00pm\n* Speaker: Rui Bee\n"
            "* Title: Profiles of Cells in the Brain of Ants\n"
            "  Dee et al., 2020, Cell 180, 373–386\n"
            "## 2020-02-20\n* Speaker: Bai\n"
            "* Title: How ants form their hills. Nakabee, A. et al. 2019. Science 365, eaaw5030.\n"
            "## 2020-03-05\n* Speaker: Jie\n"
            "* Title: Beeman, B.P., Eff, O.V., Gee, P.J., 2018. Maps of ants from living hills."
            " Sci Adv 4, eaav8550.\n"
            "## 2020-03-12\n* Speaker: Pei\n"
            "* Title: An atlas of the ant's nose.\n"
            "  Sarabee, L. R. et al. Sci. Adv. 5, eaax0396 (2019).\n",
            [
                ("Profiles of Cells in the Brain of Ants", "Cell", 2020, ["Dee"]),
                ("How ants form their hills", "Science", 2019, ["Nakabee"]),
                ("Maps of ants from living hills", "Sci Adv", 2018, ["Beeman", "Eff", "Gee"]),
                ("An atlas of the ant's nose", "Sci. Adv.", 2019, ["Sarabee"]),
            ],
            id="a journal club: who speaks, and titles with the rest of their reference",
        ),
        pytest.param(
            "# Papers\n\n- Beebou A, Deeberg SL, Eff M. Effects of noise on the counts of"
            " ants. Genome Res. 2020 Dec 23;31(2):301–8.\n\n"
            "- Gerard A Bee, Marcel J T Dee, How ants count in twos, NAR Ants and Bees,"
            " Volume 3, Issue 4, December 2021, lqab118\n",
            [
                ("Effects of noise on the counts of ants", "Genome Res.", 2020,
                 ["Beebou", "Deeberg", "Eff"]),
                ("How ants count in twos", "NAR Ants and Bees", 2021, ["Bee", "Dee"]),
            ],
            id="a journal in front of its volume",
        ),
        pytest.param(
            '|Date|Subject|<a href="x">Reading</a>|Presented by|\n|---|---|---|---|\n'
            '|9/23/2016|Intro|<a href="">None</a>|Me|\n'
            '|9/26/2016|Time|<a href="https://a.org/1.pdf">Time and the Order of Ants</a>||\n'
            '|9/28/2016|Time|<a href="https://a.org/2.pdf">In Search of the Ants\' Order</a>|'
            "Zee, Yi Bee, Dan D|\n"
            '|9/30/2016|Hills|<a href="https://a.org/3.pdf">Hills made simple</a>|Kat, Saya|\n',
            [
                ("Time and the Order of Ants", "", 2016, []),
                ("In Search of the Ants' Order", "", 2016, []),
                ("Hills made simple", "", 2016, []),
            ],
            id="who presents, and no paper",
        ),
        pytest.param(
            "# Ants\n## Year 2017\n"
            "**Searching for Ants with Other Ants**\n"
            "  - [[arXiv](https://arxiv.org/abs/1611.01578)], [[pdf](https://a.org/1.pdf)]\n"
            "  - B. Zee and Quoc V. Bee, 2016; Ants Inc; ICLR.\n\n"
            "**Playing Games with Ants**\n"
            "  - [[pdf](https://a.org/2.pdf)]\n  - Bee et al.; Ants Inc\n",
            [
                ("Searching for Ants with Other Ants", "ICLR", 2016, ["Zee", "Bee"]),
                ("Playing Games with Ants", "", 2017, ["Bee"]),
            ],
            id="an emphasized title above items with its links and authors",
        ),
        pytest.param(
            "# Notes\n"
            "1. How the Ants Change (Computational) Hills; Beeson, M., 2000"
            " [[Paper](https://a.org/1)]\n"
            "2. Inference in a Hill Problem; Mostbee, W., Wallee, D. 1963"
            " [[Paper](https://a.org/2)]\n"
            "3. Rodrbee MZ, Combee CH, Costbee L da F, Rodree FA (2019) Groups of ants: a view."
            " PLoS One 14: e0210236.\n",
            [
                ("How the Ants Change (Computational) Hills", "", 2000, ["Beeson"]),
                ("Inference in a Hill Problem", "", 1963, ["Mostbee", "Wallee"]),
                ("Groups of ants: a view", "PLoS One", 2019,
                 ["Rodrbee", "Combee", "Costbee", "Rodree"]),
            ],
            id="authors with initials behind, and the year without a mark",
        ),
        pytest.param(
            "# Papers\n## ACM\n| Title | Author | Year |\n|---|---|---|\n"
            "| Recovering the Hills of Ants | Beez | 2018 |\n"
            "## ACSAC\n| Title | Author | Year |\n|---|---|---|\n"
            "| Opening the Box of Ants | Ada Dee | 2019 |\n"
            "## ASE\n| Title | Author | Year |\n|---|---|---|\n"
            "| Fair Ants in Gray Boxes | Eva Eff | 2018 |\n",
            [
                ("Recovering the Hills of Ants", "ACM", 2018, ["Beez"]),
                ("Opening the Box of Ants", "ACSAC", 2019, ["Dee"]),
                ("Fair Ants in Gray Boxes", "ASE", 2018, ["Eff"]),
            ],
            id="a society among headings that are venues",
        ),
        pytest.param(
            "# Schedule\n## Week 1\n### April 1st - Monday\n#### A Note on the Hills of Ants\n"
            "| [paper link][1] | [review][2] |\n"
            "### April 3rd - Wednesday\n#### Clocks, and the Order of Ants in a Hill\n"
            "| [paper link][1] | [review][2] |\n"
            "### April 5th - Friday\n#### In Search of the Holy Ant of the Hill\n"
            "| [paper link][3] | [review][4] |\n\n"
            "[1]: https://a.org/1.pdf\n[3]: https://a.org/3.pdf\n",
            [
                ("A Note on the Hills of Ants", "", 0, []),
                ("Clocks, and the Order of Ants in a Hill", "", 0, []),
                ("In Search of the Holy Ant of the Hill", "", 0, []),
            ],
            id="one title below each day of a schedule",
        ),
        pytest.param(
            "# Papers\n## 1. Reviews of ants: how ants see them\n"
            "    Oleg Bee, Olga Dee, and Ada Eff. 2016. Reviews of ants: how ants see them."
            " In Proceedings of the 38th International Conference on Ants (ICA '16), 1028–1038.\n"
            "## 2. Patterns of ants\n"
            "    Rao, N., Tee, J., & Hill, V. J. (2022). Patterns of ants. Ant Letters, 3, 1–9.\n",
            [
                ("Reviews of ants: how ants see them",
                 "Proceedings of the 38th International Conference on Ants (ICA)", 2016,
                 ["Bee", "Dee", "Eff"]),
                ("Patterns of ants", "Ant Letters", 2022, ["Rao", "Tee", "Hill"]),
            ],
            id="references that are indented like code",
        ),
        pytest.param(
            "# Readings\n"
            "- Turner Whit, [A Better Hill for Ants](https://a.org/1.pdf),\n  SIGGRAPH 1990.\n"
            "- Greg Wade, [Light in Hills](https://a.org/2.pdf),\n  SIGGRAPH 1994.\n"
            "- Kelvin Song et. al., [The Maker of Hills](https://a.org/3.pdf),\n"
            "  Pacific Ants 1998.\n",
            [
                ("A Better Hill for Ants", "SIGGRAPH", 1990, ["Whit"]),
                ("Light in Hills", "SIGGRAPH", 1994, ["Wade"]),
                ("The Maker of Hills", "Pacific Ants", 1998, ["Song"]),
            ],
            id="et. al. is no venue",
        ),
    ],
)  # fmt: skip
def test_entries_are_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
