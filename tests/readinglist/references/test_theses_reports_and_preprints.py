"""References: theses, reports and preprints, which have no venue."""

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ("Bee, A. (2000). Ants in networks. PhD thesis, University of Cee, 2000.",
     ("Ants in networks", "", 2000, ["Bee"])),
    ("Bee, A. (1997). Effects of fire on ants (Dissertation for the degree of Doctor). Cee.",
     ("Effects of fire on ants", "", 1997, ["Bee"])),
    ("A. Abeille, B. Fourmi, Méthodes de comptage des fourmis, Thèse de Doctorat, Paris (2011)",
     ("Méthodes de comptage des fourmis", "", 2011, ["Abeille", "Fourmi"])),
    ('Bee, W. "Minima of ants with wings", MS Thesis, Univ. Ulm, 1939',
     ("Minima of ants with wings", "", 1939, ["Bee"])),
    ("BEE, Tom. *Mutation of ants*. Ulm, 2000. PhD thesis. The Hill University.",
     ("Mutation of ants", "", 2000, ["BEE"])),
    ("Bee, N. C. How Ants Count. Master’s thesis, Hill Institute of Ants, Cambridge, Mass., 1992",
     ("How Ants Count", "", 1992, ["Bee"])),
    ("BEE, Marek. Teplota mraveniště. Brno, 2018. Disertační práce. Mravenčí univerzita.",
     ("Teplota mraveniště", "", 2018, ["BEE"])),
)  # fmt: skip
def test_theses(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A., and C. Dee. 1999. A model of ants. technical report 99-02. Amherst, Mass.:"
     " University of Hill.", ("A model of ants", "University of Hill", 1999, ["Bee", "Dee"])),
    ("Bee, A. (2021). Ants at work. HILL Working Paper No. 28123. Forthcoming, *Journal of Ants*.",
     ("Ants at work", "Journal of Ants", 2021, ["Bee"])),
    ("Bee, J., & Dee, D. (1999). A model of ants (Technical Report No. 99-02). University of Hill.",
     ("A model of ants", "University of Hill", 1999, ["Bee", "Dee"])),
    ("A. Bee, “How ants count,” Working Paper 234, Hill University (1999).",
     ("How ants count", "Hill University", 1999, ["Bee"])),
    ("Bee, A. 1978. *How ants count*. Technical Report #ANT-CS-78-648. Hill University.",
     ("How ants count", "Hill University", 1978, ["Bee"])),
    ("Bee, Ada. 1988. *How ants count*. ANT-CS-89-1251. Hill University.",
     ("How ants count", "Hill University", 1988, ["Bee"])),
    ("Bee, A., and C. Dee (2022). How ants count. Working paper.",
     ("How ants count", "", 2022, ["Bee", "Dee"])),
    ("[Bee, A., and C. Dee (2022). How ants count. Working paper.](../ants.html)",
     ("How ants count", "", 2022, ["Bee", "Dee"])),
    ("Bee, Ada. *How ants count*. Working Paper, 1999.",
     ("How ants count", "", 1999, ["Bee"])),
    ("Bee, A. (2004). *How ants count* (Technical Report No. 99-02). University of Hill.",
     ("How ants count", "University of Hill", 2004, ["Bee"])),
    ("Bee, A. (2004). *How ants count* (Faculty Research Working Paper No. RW04-7). Hill Press.",
     ("How ants count", "Hill Press", 2004, ["Bee"])),
    ("Bee, A. (2004). *How ants count* (Hill Working Paper 21156). National Bureau of Ants.",
     ("How ants count", "National Bureau of Ants", 2004, ["Bee"])),
    ("Bee, Ada (2004): *How ants count*. Faculty Research Working Paper Nr. 04-7. Hill University",
     ("How ants count", "Hill University", 2004, ["Bee"])),
    ("Bee C. On the problem of counting ants. Hill University, Department of Wood; 1981. Report"
     " No.: ANT-CS-81-848.",
     ("On the problem of counting ants", "Hill University", 1981, ["Bee"])),
)  # fmt: skip
def test_reports(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Gil, J.; Vin, O. Messages of ants. arXiv 2017, arXiv:1704.01212.",
     ("Messages of ants", "", 2017, ["Gil", "Vin"])),
    ("Bee, A. (2025). How ants see [Preprint]. arXiv. https://doi.org/10.1000/1",
     ("How ants see", "", 2025, ["Bee"])),
    ("A. Bee and C. Dee, Counting: Ways of Ants for Woods, 2024. arXiv:"
     " [2403.08136](https://arxiv.org/abs/2403.08136) [cs.LO].",
     ("Counting: Ways of Ants for Woods", "", 2024, ["Bee", "Dee"])),
    # The version of record after the preprint.
    ("Bee A., Cee Z. (2025). *Splitting of ants.* arXiv:2503.21251; Ant Counting 2025.",
     ("Splitting of ants", "Ant Counting", 2025, ["Bee", "Cee"])),
)  # fmt: skip
def test_preprints(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_a_thesis_in_traditional_characters_is_one() -> None:
    text = (
        "# 参考文献\n\n[1] 王明. 蚂蚁计数研究[J]. 昆虫学报，2018，55（7）：14-15.\n"
        "[2] 王靖. 以影像為基礎之螞蟻計數. 山丘大學昆蟲學系碩士論文, 2021.\n"
        "[3] 李航. 蚂蚁基础[M]. 北京：山丘出版社，2009.\n"
    )
    assert rows_of(text) == [
        ("蚂蚁计数研究", "昆虫学报", 2018, ["王明"]),
        ("以影像為基礎之螞蟻計數", "", 2021, ["王靖"]),
        ("蚂蚁基础", "山丘出版社", 2009, ["李航"]),
    ]
