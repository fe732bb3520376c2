"""References as people paste them into course pages and publication lists: whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # The day of a visit, as MLA style writes it, is not the year of the work.
    ('Bee, Ada C., Dan Dee, and Eve F. Eff. "How Ants Count." *CHI \'10.* Association for Ants,'
     " 2009. 138-147. Web. 9 Feb. 2015.", ("How Ants Count", "CHI", 2009, ["Bee", "Dee", "Eff"])),
    ('Bee, Ada. "Red Wood." *The Hill Companion to Ants.* Ed. Eve-Marie Dee. New York: Hill'
     " University Press, 2004. 241-262. Print.",
     ("Red Wood", "The Hill Companion to Ants", 2004, ["Bee"])),
    ("*Plants and Ants of the Wood.* Hill Ministry, Sept. 2011. Web. 31 Jan. 2015.",
     ("Plants and Ants of the Wood", "", 2011, [])),
    # Family names that are words; particles behind initials in capitals.
    ("Bee, H. S.; Im, W. A-CouNT: An Efficient Way to Count Ants. Ant Sci. 2016, 25, 865–876.",
     ("A-CouNT: An Efficient Way to Count Ants", "Ant Sci.", 2016, ["Bee", "Im"])),
    ("Bee, D. J.; Ant, J. De; Dee, M. Counting of ants in woods and their use in the study of"
     " hills. J. Chem. Inf. Model. 2012, 52, 31–43.",
     ("Counting of ants in woods and their use in the study of hills", "J. Chem. Inf. Model", 2012,
      ["Bee", "De Ant", "Dee"])),
    # Names and year as a link.
    ("[Bee, A., C. Dee, J.-C. Eff, and T. Gee, 2015](https://a.org/1): How ants count in the rain."
     " J. Atmos. Sci., 72, 3996-4014.",
     ("How ants count in the rain", "J. Atmos. Sci.", 2015, ["Bee", "Dee", "Eff", "Gee"])),
    # Editors behind the name of a book, and in front of its place.
    ('Ada Bee and Carl Dee, "Counting in ants", Advances in Wood - 2nd Symp., (E. Eff and G. H.'
     " Gee, eds.), Lecture Notes in Ants 525, Springer-Verlag, Berlin, 1991, 237-256.",
     ("Counting in ants", "Advances in Wood - 2nd Symp.", 1991, ["Bee", "Dee"])),
    ("Bee, A. (2002). *Ants: Norms and rules.* 37th ed. Cee, P., Dee, C. and Eff, C. (eds.)."
     " Wiesbaden: Hill.", ("Ants: Norms and rules", "Hill", 2002, ["Bee"])),
    # Editions in words alone; who edited or translated a book.
    ("Bee AB, Cee DE. 1998. Counting red ants. Second. Dee RM Jr., editor. Berlin, Germany:"
     " Springer-Verlag.", ("Counting red ants", "Springer-Verlag", 1998, ["Bee", "Cee"])),
    ("Bee, Ada. *Ants.* Second. Berlin, Germany: Springer-Verlag, 1998.",
     ("Ants", "Springer-Verlag", 1998, ["Bee"])),
    ("Bee, Ada. *On Ants*. Trans.  by P. H. Cee and F. M. Dee. New York: Hill Press, 1929.",
     ("On Ants", "Hill Press", 1929, ["Bee"])),
    ("**Жук С.** Муравьи и пчёлы: полный курс, 2-е изд.: Пер. с англ. — М.: Издательский дом"
     " «Холм», 2006. — 104 с.",
     ("Муравьи и пчёлы: полный курс", "Издательский дом «Холм»", 2006, ["Жук"])),
    # The kind of a report in small letters.
    ("Bee, A., and C. Dee. 1999. A model of ants. technical report 99-02. Amherst, Mass.:"
     " University of Hill.", ("A model of ants", "University of Hill", 1999, ["Bee", "Dee"])),
    # A subtitle behind a stop is no venue.
    ("Bee, T. & Cee, H. (2019). Fragen an Ameisen. Ein Leitfaden. https://doi.org/10.1234/a",
     ("Fragen an Ameisen. Ein Leitfaden", "", 2019, ["Bee", "Cee"])),
    # The part to read is no venue.
    ('A. B. Bee, *Ants After Rain : A Study of Wood*, chp 1, "Rain"',
     ("Ants After Rain : A Study of Wood", "", 0, ["Bee"])),
    # Initials with a hyphen, and without stops in front of "et al.".
    ('Bee, L-A., et al. "Light in ants." Journal of Wood 69.274 (2023): 333-341.',
     ("Light in ants", "Journal of Wood", 2023, ["Bee"])),
    ("Bee, M et al. (2009) Springtime of ants and reduced snow. Wood Chemistry and Physics, 9:"
     " 2481-2497.", ("Springtime of ants and reduced snow", "Wood Chemistry and Physics", 2009,
                     ["Bee"])),
    # What is not yet printed.
    ("Bee, A., B. Cee, and C. Dee (2023), How ants move after rain in dry woods, In Review.",
     ("How ants move after rain in dry woods", "", 2023, ["Bee", "Cee", "Dee"])),
    ("**A. Bee.** How ants move in the dark of dry woods. Under review at *Wood*.",
     ("How ants move in the dark of dry woods", "Wood", 0, ["Bee"])),
    # A person in front of a medium is no organization; years that a work is about.
    ("Anna B. Bee, 2016d. Augmenting ants. [online] Available at: <https://a.org/1>",
     ("Augmenting ants", "", 2016, ["Bee"])),
    ("Anna B. Bee and Carl Dee, 2015. The curve of ants in the woods of Ulm, 1860-2010. [online]"
     " Available at: <https://a.org/1>",
     ("The curve of ants in the woods of Ulm, 1860-2010", "", 2015, ["Bee", "Dee"])),
    ("Anna B. Bee, 2016. Ants in a large world. An algorithm that counts them. [online]"
     " Available at: <https://a.org/1>",
     ("Ants in a large world. An algorithm that counts them", "", 2016, ["Bee"])),
    # As biblatex writes in the style of IEEE: language, series, editors; the year of a preprint.
    ("A. Bee, C. Dee, and E. Eff, “How Ants Count in the Woods,” en, in Ants of Hills, ser. Wood"
     " Hills, G. Gee and H. Hee, Eds., Cham: Hill Press, 2021, pp. 413–465, isbn: 978-3-030.",
     ("How Ants Count in the Woods", "Ants of Hills", 2021, ["Bee", "Dee", "Eff"])),
    ("A. Bee and C. Dee, Counting: Ways of Ants for Woods, 2024. arXiv:"
     " [2403.08136](https://arxiv.org/abs/2403.08136) [cs.LO].",
     ("Counting: Ways of Ants for Woods", "", 2024, ["Bee", "Dee"])),
    # A book in front of brackets with place and publisher, editors by their family names.
    ("Anna Bee. “Ants in the history of wood”. In Carl Dee (ed.), A History of Wood and Hills (Ulm:"
     " Hill Press). (With Eve Eff.)",
     ("Ants in the history of wood", "A History of Wood and Hills", 0, ["Bee"])),
    ("Anna Bee. “Measuring ants”. Forthcoming in Dee, Kok and Eff eds. Ants and Hills.",
     ("Measuring ants", "Ants and Hills", 0, ["Bee"])),
    # A city with its state, and another city; editors without "by".
    ("Bee, D. (2002) A History of Ants. Cambridge, Mass., London: Hill Press.",
     ("A History of Ants", "Hill Press", 2002, ["Bee"])),
    ("Bee, Ada, et al. *Ants by the Hill*. Eds. Noah Cee and Nick Dee. Hill Press, 2003. 14-18.",
     ("Ants by the Hill", "Hill Press", 2003, ["Bee"])),
    # A group and the year; "others" without "and".
    ("R Core Team (2017). R: A language for counting ants. R Foundation for Ants, Vienna, Austria.",
     ("R: A language for counting ants", "", 2017, ["R Core Team"])),
    ("Bee W, others. Data structures for ants. In: Proceedings of the 9th Ant Day. 2010. p."
     " 51–6.", ("Data structures for ants", "Proceedings of the 9th Ant Day", 2010, ["Bee"])),
    # A chapter of a book in plain text, in front of its publisher.
    ("Bee, T.R., Cee, M. & Dee, M. (2004). Paths of red ants, in Handbook of Ants and Bees,"
     " Springer, New York, pp. 1-132.",
     ("Paths of red ants", "Handbook of Ants and Bees", 2004, ["Bee", "Cee", "Dee"])),
    # French editors; a linked title with a quotation of its own.
    ("Bee, Ada (s.d.), 2012, [*Ants in the Woods*](https://a.org/1), Minneapolis, University of"
     " Hill Press, 532 p.", ("Ants in the Woods", "University of Hill Press", 2012, ["Bee"])),
    ("Bee, Ada, 2010, [« Que font les *fourmis rouges* ? »](https://a.org/1), *La Colline*, ",
     ("Que font les fourmis rouges ?", "La Colline", 2010, ["Bee"])),
    # Swapped brackets of a link.
    ("Bee, Ada, 2021, (*Ants in the woods of Ulm*)[https://a.org/1], Ulm, Hill Press, 298 p.",
     ("Ants in the woods of Ulm", "Hill Press", 2021, ["Bee"])),
    ("Bee A.L., Cee D., [How ants move after rain](https://a.org/1), Ants Large and Small, in press"
     " (2019)", ("How ants move after rain", "Ants Large and Small", 2019, ["Bee", "Cee"])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), _REFERENCES)
def test_pasted_reference(text: str, expected: Row) -> None:
    assert rows_of(f"# References\n\n- {text}\n") == [expected]


def test_lines_below_the_topic_that_they_share() -> None:
    text = """# References

Counting in red ants:
Bee, M. et al. (2007): How ants count, J. Ant Res., 112, 11–20, https://a.org/1
Cee, O. B., and Dee, T. (1989), Why ants sleep, J. Ant Res., 94(3), 16–30.

Wood:
Eff, C., & Gee, T. (2007). How wood grows in the north. Journal of Wood, 7(1), 81-95.
"""
    assert rows_of(text) == [
        ("How ants count", "J. Ant Res.", 2007, ["Bee"]),
        ("Why ants sleep", "J. Ant Res.", 1989, ["Cee", "Dee"]),
        ("How wood grows in the north", "Journal of Wood", 2007, ["Eff", "Gee"]),
    ]


def test_paragraphs_of_html_that_are_indented_like_code() -> None:
    text = """<div style="padding: 2em">
         <p>
            Bee, Ada. 1978. <em>Ants: a study of wood.</em> Madrid: Hill Press.
        </p>
          <p>
            Cee, Bob. 2017. "Of ants." <em>Wood. Journal of Hills</em> (17): 133–56.
        </p>
</div>
"""
    assert rows_of(text) == [
        ("Ants: a study of wood", "Hill Press", 1978, ["Bee"]),
        ("Of ants", "Wood. Journal of Hills", 2017, ["Cee"]),
    ]


def test_lines_of_a_publication_list() -> None:
    text = (
        """# Papers

- __Counting in ants__ [[pdf]](https://a.org/a.pdf)
(with Bob Cee)
Journal of Ants, 16(5), 2006.
(an earlier version appeared in: _Ants in Europe_, LNCS 3526, Springer, 2005)

- __Sleep in ants__ [[pdf]](https://a.org/b.pdf)
(with Carl Dee)
Proc. 16th _Conference on Ants_
Hill Society, 2001.
""".replace("\n(", "  \n(")
        .replace(")\n", ")  \n")
        .replace("_\n", "_  \n")
    )
    assert rows_of(text) == [
        ("Counting in ants", "Journal of Ants", 2006, ["Cee"]),
        ("Sleep in ants", "Proc. 16th Conference on Ants", 2001, ["Dee"]),
    ]


def test_names_as_bibtex_has_them_with_families_of_two_words() -> None:
    text = """## 2025

**Bee, Ada and García Hormiga-Roja, Eva and Dee, Dan**
*How ants count in the dark*
Ant Lett. B (2025)
[arXiv:2502.20923](https://arxiv.org/abs/2502.20923)

**García Hormiga-Roja, Eva and Eff, Emil**
*How ants sleep in the rain*
Ant Lett. B (2025)
[arXiv:2502.20924](https://arxiv.org/abs/2502.20924)
"""
    assert rows_of(text) == [
        ("How ants count in the dark", "Ant Lett. B", 2025, ["Bee", "García Hormiga-Roja", "Dee"]),
        ("How ants sleep in the rain", "Ant Lett. B", 2025, ["García Hormiga-Roja", "Eff"]),
    ]


def test_a_title_that_ends_in_a_question_mark_and_a_stop() -> None:
    text = """# Books

- Wood: Living in the Hills. Ada Bee, Bob Cee, Fay Dee. 2011. https://a.org/1
- Why do ants count on the hill ?. Carl Dee, Eve Eff, Gil Gee. 2012. https://a.org/2
"""
    assert rows_of(text) == [
        ("Wood: Living in the Hills", "", 2011, ["Bee", "Cee", "Dee"]),
        ("Why do ants count on the hill ?", "", 2012, ["Dee", "Eff", "Gee"]),
    ]


def test_lines_of_which_most_are_dated_references() -> None:
    lines = (
        "Bee, L. (2001). **Random ants**. Wood learning. 45(1), 5-32.",
        "Cee, H., & Dee, L. J. (2010). **Antlike**. In: Neil Eff (Ed.), _Encyclopedia of Wood_."
        " Ulm, CA: Hill.",
        "Gee, J., Hee, T. (2010). **Paths of ants via descent**. Journal of Wood, 33(1), 1-22.",
        'Anna B. Bee, Carl Dee. "**Models for ants of the wood**" (in preparation)',
    )
    text = "### References\n\n" + "  \n".join(lines)
    assert rows_of(text) == [
        ("Random ants", "Wood learning", 2001, ["Bee"]),
        ("Antlike", "Encyclopedia of Wood", 2010, ["Cee", "Dee"]),
        ("Paths of ants via descent", "Journal of Wood", 2010, ["Gee", "Hee"]),
        ("Models for ants of the wood", "", 0, ["Bee", "Dee"]),
    ]


def test_references_in_the_lines_of_one_item() -> None:
    text = """- 参考文献
Bee M, Cee R, Dee C, et al. A comparison of ants in the dark[J]. Hill Bulletin, 1998, 88(1):9-10.
Gee R J, Hee C S. Four similar ants in wood[J]. Hill Research Letters, 1980, 7(10):821–824.
Ill U. Finding ants in a large wood[C]// Winter Ant Conference. 1994:1--10.
"""
    assert rows_of(text) == [
        ("A comparison of ants in the dark", "Hill Bulletin", 1998, ["Bee", "Cee", "Dee"]),
        ("Four similar ants in wood", "Hill Research Letters", 1980, ["Gee", "Hee"]),
        ("Finding ants in a large wood", "Winter Ant Conference", 1994, ["Ill"]),
    ]


def test_footnotes_in_the_style_of_chicago() -> None:
    text = """Ants count[^1] in the wood[^2].

[^1]: Anna B. Bee, "No Ants Here," in *Truth of Wood. On Hills*, ed. Carl Dee (Hill, 2013).
[^2]:Eve Eff, *Assembling Ants* (Edinburgh University Press, 2016).
"""
    assert rows_of(text) == [
        ("No Ants Here", "Truth of Wood. On Hills", 2013, ["Bee"]),
        ("Assembling Ants", "Edinburgh University Press", 2016, ["Eff"]),
    ]
