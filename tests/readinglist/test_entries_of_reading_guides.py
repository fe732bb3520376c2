"""Ways of writing that guides for students of other fields have: whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# 蚂蚁图书\n\n"
            "1. Introduction to Ant Models\n作者：Ada M.Bee  \n年份：2010，Tenth Edition  \n"
            "介绍：蚂蚁的计数方法\n适合：专业  \n\n"
            "2. Fundamentals of Wet Hills  \n作者：Carl Dee  \n年份：2016  \n"
            "介绍：雨中的蚁巢  \n适合：专业  \n\n"
            "3. 蚂蚁学原理  \n作者：张伟  \n年份：2004  \n介绍：经典教材\n适合：入门  \n",
            [
                ("Introduction to Ant Models", "", 2010, ["Bee"]),
                ("Fundamentals of Wet Hills", "", 2016, ["Dee"]),
                ("蚂蚁学原理", "", 2004, ["张伟"]),
            ],
            id="fields in lines, whose names are known by their repetition",
        ),
        pytest.param(
            "## Formiche\n\n"
            "**Bee, A., Dee, C. & Eff, G. (1991).** *The Counting Ant*. Hill Press. `[M]` ⚪\n\n"
            "**Gee, H. & Bee, A. (2006).** *How the Hill Shapes the Ant*. Hill Press. `[M]`\n\n"
            "**Dee, C. & Bee, A. (2009).** *Ants at work: A study*. Ants 17(3): 6–9. `[V]`\n",
            [
                ("The Counting Ant", "Hill Press", 1991, ["Bee", "Dee", "Eff"]),
                ("How the Hill Shapes the Ant", "Hill Press", 2006, ["Gee", "Bee"]),
                ("Ants at work: A study", "Ants", 2009, ["Dee", "Bee"]),
            ],
            id="tags behind references that look like the marks of GB/T 7714",
        ),
        pytest.param(
            "1. **Ants as Courts**  \n"
            "   * Bee, Ada M. “Is Ant Law Really Law?”  \n"
            "     In *The Hill Handbook of Ants*. Hill University Press, 2015.  \n"
            "     <https://doi.org/10.1234/hill.1>\n"
            "   * Dee, Carl. 2017. “The Hidden Plans of the Queen?”  \n"
            "     *Hill Law Review* 84(4): 2139.  \n",
            [
                ("Is Ant Law Really Law?", "The Hill Handbook of Ants", 2015, ["Bee"]),
                ("The Hidden Plans of the Queen?", "Hill Law Review", 2017, ["Dee"]),
            ],
            id="a reference that goes on in the next line with what it is published in",
        ),
        pytest.param(
            "* Ants\n\n"
            "  * Ant Atmospheres at Night\n    * https://arxiv.org/abs/1404.0001\n"
            "  * Planning of Large Hills\n    * https://arxiv.org/abs/1404.0002\n"
            "* Statistics\n\n"
            "  * Counting without Fingers\n    * https://arxiv.org/abs/1404.0003\n"
            "    * Code: https://github.com/a/b\n",
            [
                ("Ant Atmospheres at Night", "", 0, []),
                ("Planning of Large Hills", "", 0, []),
                ("Counting without Fingers", "", 0, []),
            ],
            id="items with only an address below them, under topics",
        ),
        pytest.param(
            "### Books\n"
            "- History of Ants\n"
            "\t- Ada Beeson - Introduction to Hills\n"
            "\t- C.D. Deeman - The History of Ants\n"
            "- Ethics\n"
            "\t- C. Deeman - Ant Liberation\n"
            "\t- C. Deeman - The Growing Hill\n",
            [
                ("Introduction to Hills", "", 0, ["Beeson"]),
                ("The History of Ants", "", 0, ["Deeman"]),
                ("Ant Liberation", "", 0, ["Deeman"]),
                ("The Growing Hill", "", 0, ["Deeman"]),
            ],
            id="author and title behind a dash, nested below topics",
        ),
        pytest.param(
            "# 参考文献\n\n## 論文\n\n"
            "### 4. Bee, A.C., & Dee, E. (2018)\n"
            '**書籍**: "Ant Science: An Introduction" (10th Edition). Hill Press.\n'
            "**説明**: 最も包括的な教科書。\n\n"
            "### 5. Eff, G., et al. (2013)\n"
            '**論文**: "Anthiller: A toolkit for ants"\n***Ant Material Science***, 152, 60-69.\n'
            "**DOI**: https://doi.org/10.1234/hill.2\n**説明**: 蟻のデータ\n\n"
            "### 6. 井上明久、増本健 (2016)\n**書籍**: 『蟻の基礎』\n**ISBN**: 978-4753656554\n",
            [
                ("Ant Science: An Introduction", "Hill Press", 2018, ["Bee", "Dee"]),
                ("Anthiller: A toolkit for ants", "Ant Material Science", 2013, ["Eff"]),
                ("蟻の基礎", "", 2016, ["井上明久", "増本健"]),
            ],
            id="headings of authors and year above fields",
        ),
        pytest.param(
            "- Bee, A., & Dee, C. (2015). A review of ant counts. Ant Metrics, 5, 1.\n"
            "- Eff, G. (2018). Ants in language models. Hill Letters, 3, 4.\n"
            "- Gee, H. M. (1937). The general theory of ants. Ant Economics, 51, 209–223.\n"
            "- AntAI (2023). The ants in business report. URL https://a.org/report\n"
            "- Bee, A. (2022). Deep ants for banks. Journal of Big Ants, 9, 100.\n",
            [
                ("A review of ant counts", "Ant Metrics", 2015, ["Bee", "Dee"]),
                ("Ants in language models", "Hill Letters", 2018, ["Eff"]),
                ("The general theory of ants", "Ant Economics", 1937, ["Gee"]),
                ("The ants in business report", "", 2023, ["AntAI"]),
                ("Deep ants for banks", "Journal of Big Ants", 2022, ["Bee"]),
            ],
            id="a name of one word in front of the year, as people are in the other references",
        ),
        pytest.param(
            "- **Bee, A.C.** *Food of ants in wet hills.* Ant Letters.\n"
            "- **NAC (National Ant Council).** *Needs of Working Ants*, 7ª ed.\n"
            "- **Dee, E.F.** *Water of ants.* Ant Letters.\n"
            "- **Gee, H.** *Winters of ants.*\n- **Eff, G.** *Summers of ants.* Ant Letters.\n",
            [
                ("Food of ants in wet hills", "Ant Letters", 0, ["Bee"]),
                ("Needs of Working Ants", "", 0, ["NAC"]),
                ("Water of ants", "Ant Letters", 0, ["Dee"]),
                ("Winters of ants", "", 0, ["Gee"]),
                ("Summers of ants", "Ant Letters", 0, ["Eff"]),
            ],
            id="an organization in bold with its acronym in front",
        ),
        pytest.param(
            'Bee, A. "Ant Market Signals." Journal of Ants, 1973. Hill Prize in Ants, 2001.\n\n'
            "Dee, C. (1991). *The Ant in Us*. Hill Press. Ed. riveduta 2017.\n",
            [
                ("Ant Market Signals", "Journal of Ants", 1973, ["Bee"]),
                ("The Ant in Us", "Hill Press", 1991, ["Dee"]),
            ],
            id="a remark with another year behind the reference",
        ),
        pytest.param(
            "## A\n\n"
            "- Abbot, Alain - SOCIO\n    * _Le petit fourmilier_,\n    * _De notre ruche_\n\n"
            "- Aigrain, Philippe\n    * _Cause Commune_\n\n"
            "- Arden, Hannah\n    * _Qu'est-ce que la fourmi ?_\n    * _Le nid total_ (1951)\n",
            [
                ("Le petit fourmilier", "", 0, ["Abbot"]),
                ("De notre ruche", "", 0, ["Abbot"]),
                ("Cause Commune", "", 0, ["Aigrain"]),
                ("Qu'est-ce que la fourmi ?", "", 0, ["Arden"]),
                ("Le nid total", "", 1951, ["Arden"]),
            ],
            id="an author above the emphasized titles of several works",
        ),
        pytest.param(
            "> Classiques\n>\n"
            "> - Platon, *Apologie de la fourmi*\n> - Epicure, *Lettre aux abeilles*\n"
            "> - Epictète, *Manuel de ruche*\n> - Hume, *Enquête sur la colline*\n"
            "> - Lévi-Strauss, *Race et fourmis*\n",
            [
                ("Apologie de la fourmi", "", 0, ["Platon"]),
                ("Lettre aux abeilles", "", 0, ["Epicure"]),
                ("Manuel de ruche", "", 0, ["Epictète"]),
                ("Enquête sur la colline", "", 0, ["Hume"]),
                ("Race et fourmis", "", 0, ["Lévi-Strauss"]),
            ],
            id="family names and a comma in front of emphasized titles, in a quotation",
        ),
        pytest.param(
            "## Theory\n\n"
            "- Bee, Ada A., _Classifiers: A Typology of Ants_ (Oxford, 2000).\n"
            "- Liu, Chuan, and He Jun, '試論螞蟻的操作原則',『螞蟻研究學刊』, 3 (2018), 37–46.\n"
            "- Meng, Chao,『之乎者也非螞蟻論』(Nanking, 2017).\n",
            [
                ("Classifiers: A Typology of Ants", "", 2000, ["Bee"]),
                ("試論螞蟻的操作原則", "螞蟻研究學刊", 2018, ["Liu", "Jun"]),
                ("之乎者也非螞蟻論", "", 2017, ["Meng"]),
            ],
            id="Chinese titles and journals in marks behind Latin names",
        ),
        pytest.param(
            "1. Bee, T. V, & Dee, M. J. (2011). From ants to disorders. Ant Letters, 14, 15–16.\n",
            [("From ants to disorders", "Ant Letters", 2011, ["Bee", "Dee"])],
            id="a last initial without its stop",
        ),
        pytest.param(
            "# Papers\n\n## Beeson, Maurice\n\n[Ants of the South](https://a.org/1.pdf), 1917\n\n"
            "[Ants of the North](https://a.org/2.pdf), 1919\n\n"
            "## Deeman, Auguste\n\n[Orders to Ants](https://a.org/3.pdf), 1866\n",
            [
                ("Ants of the South", "", 1917, []),
                ("Ants of the North", "", 1919, []),
                ("Orders to Ants", "", 1866, []),
            ],
            id="headings that are people",
        ),
        pytest.param(
            "# Ants\n- Reliance of ants on sugar | Nature Communications, 2020\n"
            "- Fructose and Mannose in Errors of Ant Metabolism\n"
            "- Ant Heterogeneity in Wet Hills | Nature, 2021\n"
            "- Small Molecule Inhibition of Working Ants\n"
            "- an application of ants that was new\n",
            [
                ("Reliance of ants on sugar", "Nature Communications", 2020, []),
                ("Fructose and Mannose in Errors of Ant Metabolism", "", 0, []),
                ("Ant Heterogeneity in Wet Hills", "Nature", 2021, []),
                ("Small Molecule Inhibition of Working Ants", "", 0, []),
            ],
            id="plain titles in capitals among entries that have venues",
        ),
        pytest.param(
            "1. Bee, B. (2022). *Ant-Centered AI*. Hill University Press.\n",
            [("Ant-Centered AI", "Hill University Press", 2022, ["Bee"])],
            id="an emphasized title that looks like a name",
        ),
        pytest.param(
            "## Phonetics\n\n"
            "Bee, Noam. (1957). _The Ant Structures of Hills_.<br>\n"
            "Bee, Noam. _The Language of Ants_.<br>\n"
            "Deeman, Peter & Ian Eff. (1996). _The Sounds of Hills_. Hill Press.<br>\n",
            [
                ("The Ant Structures of Hills", "", 1957, ["Bee"]),
                ("The Language of Ants", "", 0, ["Bee"]),
                ("The Sounds of Hills", "Hill Press", 1996, ["Deeman", "Eff"]),
            ],
            id="references on lines that end in <br>, some without a year",
        ),
        pytest.param(
            "* Жук, Анна. (2014). Введение в лингвистику муравьёв [antlit](https://www.antlit.ru/1)\n"
            "* Dee, Jonathan. Language Processing for Ants. (2022). Ulm: Hill University Press.\n",
            [
                ("Введение в лингвистику муравьёв", "", 2014, ["Жук"]),
                ("Language Processing for Ants", "Hill University Press", 2022, ["Dee"]),
            ],
            id="a link named after its site, the year behind the title",
        ),
        pytest.param(
            "## Workshop week 1\n- [Niches of ants in trees and hills](https://doi.org/10.1234/a.1)\n",
            [("Niches of ants in trees and hills", "", 0, [])],
            id="a week of a course is no venue",
        ),
    ],
)
def test_whole_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
