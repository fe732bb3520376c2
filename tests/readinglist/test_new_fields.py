"""Lists of papers of other fields than computing, and in other languages than English."""

import pytest

from tests.readinglist.rows import rows_of


@pytest.mark.parametrize("and_word", ["and", "e", "y", "et", "und", "och"])
def test_the_given_names_of_two_inverted_names(and_word: str) -> None:
    text = f"- Bia, Ana {and_word} Dantas, Rui (2016). *Formigas do Norte*. Serra, 2, 3-9."
    assert [row[3] for row in rows_of(text)] == [["Bia", "Dantas"]]


def test_an_inverted_name_before_et_al() -> None:
    text = """## References
- Bia, Ana (2016). *Ants of the North*. Hill Press.
- Cea, Rui et al. (2017). *Bees of the South*. Hill Press.
- Dea, Eva; Efe, Gil; and Gea, Ida (2018). *Wasps of the East*. Hill Press."""
    assert [row[3] for row in rows_of(text)] == [["Bia"], ["Cea"], ["Dea", "Efe", "Gea"]]


def test_a_family_name_in_capitals_in_front_of_the_given_name() -> None:
    text = "- DUBOIS Jean, *Les fourmis et la loi*, Paris, Colline, 2005."
    assert [row[3] for row in rows_of(text)] == [["DUBOIS"]]


def test_family_names_and_a_comma_in_front_of_titles_marked_in_several_ways() -> None:
    text = """## Sources
- [bia1988] ○ Bia & Cea, "Saving the wasps", _Review of Ants_ 97(3), 1988
- [dea2018] ◐ [Dea, "Rip it up", _Wasp Studies_ 72, 2018](https://ants.example.org/1)
- [efe2007] ◐ [Efe, _Explaining the Hill_, Hill Press, 2007](https://ants.example.org/2)
- [gea2013] ◐ [Gea & Hel, _In Search of Nests_, Wood Press, 2013](https://ants.example.org/3)
- [ida1948] ○ Ida, Jon & Kim, "Studies in the logic of bees", _Review of Ants_ 15(2), 1948"""
    text += (
        "\n- [kim2003] ○ [Kim, _Making Nests Warm_, Hill Press, 2003](https://ants.example.org/4)"
    )
    rows = [(title, year, authors) for title, _, year, authors in rows_of(text)]
    assert rows == [
        ("Saving the wasps", 1988, ["Bia", "Cea"]),
        ("Rip it up", 2018, ["Dea"]),
        ("Explaining the Hill", 2007, ["Efe"]),
        ("In Search of Nests", 2013, ["Gea", "Hel"]),
        ("Studies in the logic of bees", 1948, ["Ida", "Jon", "Kim"]),
        ("Making Nests Warm", 2003, ["Kim"]),
    ]


def test_journals_of_one_word_that_the_table_has() -> None:
    text = """- *How ants share their food.* Bia A, Cea D. Oikos 2014
- Dea A, Efe D. *Vaccination of wild foxes.* Vaccine, 2011"""
    assert [(venue, year) for _, venue, year, _ in rows_of(text)] == [
        ("Oikos", 2014),
        ("Vaccine", 2011),
    ]


def test_a_venue_between_the_year_and_the_marked_title() -> None:
    text = """- Bia (2018) Oikos - [How ants share their food](https://ants.example.org/1)
- Cea & Dea (2009) Ecology Letters: [Where bees sleep](https://ants.example.org/2)
- Efe et al. (2011), Nature. "Foxes of the north"
- Gea, A. (2012). Journal of Nests. [Wasps of the east](https://ants.example.org/3)"""
    assert rows_of(text) == [
        ("How ants share their food", "Oikos", 2018, ["Bia"]),
        ("Where bees sleep", "Ecology Letters", 2009, ["Cea", "Dea"]),
        ("Foxes of the north", "Nature", 2011, ["Efe"]),
        ("Wasps of the east", "Journal of Nests", 2012, ["Gea"]),
    ]


def test_a_title_whose_first_words_are_not_marked_is_not_a_venue() -> None:
    text = "- Bia, A. (2018). Nature and *Formica* in the north. Ant Letters, 12, 3-9."
    assert rows_of(text) == [("Nature and Formica in the north", "Ant Letters", 2018, ["Bia"])]


@pytest.mark.parametrize(
    ("entry", "title", "venue"),
    [
        (
            "ABEJA, Luis: «La hormiga», en *Boletín*, vol. LX, núm. 205 (2000), pp. 431-460.",
            "La hormiga",
            "Boletín",
        ),
        ('Cera, L. "A abelha", em *Revista do Mel*, 2000, pp. 4-6.', "A abelha", "Revista do Mel"),
        ("陈静:《蚂蚁为何投票》,《昆虫学研究》2000年第3期。", "蚂蚁为何投票", "昆虫学研究"),
        ('Ada Bee, Carl Dee. "How Ants Share" bioRxiv. 2000.', "How Ants Share", ""),
    ],
)
def test_what_stands_after_a_title_in_quotation_marks(entry: str, title: str, venue: str) -> None:
    assert [row[:3] for row in rows_of(f"- {entry}")] == [(title, venue, 2000)]


def test_a_series_of_books_and_its_volume_after_a_stop() -> None:
    text = "- Ite, I. (2012). Bees of the Alps. Lecture Notes in Ant Studies, vol. 12. Springer."
    assert [row[0] for row in rows_of(text)] == ["Bees of the Alps"]


def test_several_family_names_that_are_linked_in_front_of_titles() -> None:
    text = """# Journal club
#### May 28
[Bia J.](https://ants.example.org/1) Neutral Theory and the Shapes of Ants

#### June 4
[Ada R. Cea](https://ants.example.org/2) The Hill Studies: Between Results and Perception

#### June 11
[Dea and Efe](https://ants.example.org/3) The Origins of Honey

#### June 18
[Gea et al.](https://ants.example.org/4) Do Wasps Adapt to the City?"""
    assert [(row[0], row[3]) for row in rows_of(text)] == [
        ("Neutral Theory and the Shapes of Ants", ["Bia"]),
        ("The Hill Studies: Between Results and Perception", ["Cea"]),
        ("The Origins of Honey", ["Dea", "Efe"]),
        ("Do Wasps Adapt to the City?", ["Gea"]),
    ]


def test_references_that_are_headings_with_bullets() -> None:
    text = """## Quellen
###### - vgl. Biene, A. (2014). Die Ameise in der Stadt. 2. Aufl. Köln u.a. S. 38-127
###### - vgl. Cera, B. (2012): Hinter festen Wänden. Hügel und Nester. München.
###### - Dorn, C. Wespen der Berge. In: Efeu, R. [HrsG]: Das alte Nest. Ulm 2008, S. 23"""
    assert rows_of(text) == [
        ("Die Ameise in der Stadt", "", 2014, ["Biene"]),
        ("Hinter festen Wänden. Hügel und Nester", "", 2012, ["Cera"]),
        ("Wespen der Berge", "Das alte Nest", 2008, ["Dorn"]),
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "佐藤茂 (1998).『蟻の構造』昆虫出版会.",
        "佐藤茂（1998）『蟻の構造』昆虫出版会",
        "佐藤茂. 1998.『蟻の構造』昆虫出版会.",
    ],
)
def test_a_year_between_a_name_and_a_title_in_signs(entry: str) -> None:
    text = f"- Bia, A. (1979). *Trust among Ants*. Hill.\n- {entry}"
    assert [(row[0], row[2], row[3]) for row in rows_of(text)][1:] == [
        ("蟻の構造", 1998, ["佐藤茂"])
    ]


def test_whole_references_in_the_cells_of_a_table() -> None:
    text = """| Work | Why it matters |
|---|---|
| A. B. Bia (1971), "The Economy of the Hill," *Review of Ants* | Norms; a companion of Cea. |
| Eva C. Cea (1976), *The Economy of the Nest* | Extends it; a companion of Bia. |"""
    assert rows_of(text) == [
        ("The Economy of the Hill", "Review of Ants", 1971, ["Bia"]),
        ("The Economy of the Nest", "", 1976, ["Cea"]),
    ]


def test_the_venue_of_a_reference_in_the_list_below_it() -> None:
    text = """### Key papers

**Bia et al. (2019)**: "Nests and the Shares of Ants"
- *Review of Ant Studies* 86(1): 117-152
- Shows how nests grow
- [Data](https://ants.example.org/data)

**Cea & Dea (2017)**: "Honey, Wax, and Growth"
- *Quarterly Journal of Bees* 132(2): 665-712
- Estimates the value of wax"""
    assert rows_of(text) == [
        ("Nests and the Shares of Ants", "Review of Ant Studies", 2019, ["Bia"]),
        ("Honey, Wax, and Growth", "Quarterly Journal of Bees", 2017, ["Cea", "Dea"]),
    ]


def test_references_below_headings_that_are_their_topics() -> None:
    text = """## Readings

### 1. The science of nests
**Bia, A. B., & Cea, C. D. (2015).** Ten simple rules for building nests. *Review of Ants*, 11(4).

**Findings:**
- Short tunnels are better

### 2. The order of tunnels
**Dea, E., & Efe, F. (2017).** Ten simple rules for digging tunnels. *Review of Ants*, 13(9).

### 3. Ten simple rules for storing honey
**Gea, G. (2018).** Ten simple rules for storing honey. *Review of Ants*, 14(9)."""
    assert [(row[0], row[1], row[2]) for row in rows_of(text)] == [
        ("Ten simple rules for building nests", "Review of Ants", 2015),
        ("Ten simple rules for digging tunnels", "Review of Ants", 2017),
        ("Ten simple rules for storing honey", "Review of Ants", 2018),
    ]


def test_an_emphasized_title_of_one_word_that_is_a_journal_too() -> None:
    text = """- *The Politics of Hills* – Ada Bia
- *Ecology* – Rui Cea
- *Do Ants Vote?* – Eva Dea & Gil Efe
- *The Honey and the Law* – Ida Gea
- *On the Duties of Wasps* – Jon Hel"""
    assert "Ecology" in [row[0] for row in rows_of(text)]


def test_family_names_in_front_of_titles_in_a_section_of_three() -> None:
    text = """- [Bia, Ants as builders](https://ants.example.org/1)
- [Cea, Numerical hills](https://ants.example.org/2)
- [Dea & Efe, An Ant's Toolkit](https://ants.example.org/3)"""
    assert [(row[0], row[3]) for row in rows_of(text)] == [
        ("Ants as builders", ["Bia"]),
        ("Numerical hills", ["Cea"]),
        ("An Ant's Toolkit", ["Dea", "Efe"]),
    ]


def test_the_author_and_a_colon_in_front_of_the_book_of_a_chapter() -> None:
    text = "- Ada Bia (1992): *Der Hügel*. In: Cora Cea: *Ameisen und Bienen*. Ulm 1992. 7–33."
    assert rows_of(text) == [("Der Hügel", "Ameisen und Bienen", 1992, ["Bia"])]


def test_publishers_after_notes_on_a_book() -> None:
    text = """- Bia, Adam (2001), *Zur Theorie der Wespen*, hg. von Cora Dea, Ulm a. H.: Biber.
- Bia, Adam (2002), *A theory of wasps*, trans. Cora Dea, 2nd ed., Cambridge, MA: MIT Press.
- Bia, Adam (2003), *Formigas*, org. Cora Dea, São Paulo: Colina.
- Bia, Adam (1838), *Manuel des fourmis*, Bd. 2, Paris: Colline."""
    assert rows_of(text) == [
        ("Zur Theorie der Wespen", "Biber", 2001, ["Bia"]),
        ("A theory of wasps", "MIT Press", 2002, ["Bia"]),
        ("Formigas", "Colina", 2003, ["Bia"]),
        ("Manuel des fourmis", "Colline", 1838, ["Bia"]),
    ]


def test_names_with_slashes_between_them() -> None:
    text = """- Biene/Meise (2001): Die Ameise im Haus. Ulm: Biber.
- Biene, Hans / Meise, Eva (2002): *Die Ameise im Wald*. Ulm: Biber.
- Biene, Hans / Eva Meise (2003): Die Ameise am See. Ulm: Biber."""
    assert rows_of(text) == [
        ("Die Ameise im Haus", "Biber", 2001, ["Biene", "Meise"]),
        ("Die Ameise im Wald", "Biber", 2002, ["Biene", "Meise"]),
        ("Die Ameise am See", "Biber", 2003, ["Biene", "Meise"]),
    ]


def test_authors_after_by_in_romance_languages() -> None:
    text = """- “El libro de las hormigas”, de Ana Bia, 2013
- “Cómo mueren las hormigas”, de Rui Cea y Daniel Dea, 2018
- *La ciudad de las abejas*, de Carlos Efe (2001)

## Otros

- El rey de las avispas, de Julio Kim, 1999
- Historia de las colinas, de Luis Lam
- *Il miele*, di Marta Nale
- *Cartas del norte*, de Souza Santos, B."""
    assert rows_of(text) == [
        ("El libro de las hormigas", "", 2013, ["Bia"]),
        ("Cómo mueren las hormigas", "", 2018, ["Cea", "Dea"]),
        ("La ciudad de las abejas", "", 2001, ["Efe"]),
        ("El rey de las avispas", "", 1999, ["Kim"]),
        ("Historia de las colinas", "", 0, ["Lam"]),
        ("Il miele", "", 0, ["Nale"]),
        ("Cartas del norte", "", 0, ["de Souza Santos"]),
    ]


def test_authors_publisher_and_date_between_slashes_below_a_title() -> None:
    text = """### [蚂蚁之城](https://ants.example.org/1)
> [美] 亚当·比亚、罗丝·比亚 / 张琦 / 蚂蚁出版社 / 2008-6 / 48.00元
> 2022-08-30 在读

### [蜜蜂与自由](https://ants.example.org/2)
> 茅于 / 王明、冯兴 / 黄蜂出版社 / 1997-08-01 / 16.00
> 2022-03-30 想读

### [生活中的黄蜂](https://ants.example.org/3)
> 茅于 / 昆虫大学出版社 / 2007-6 / 33.00元"""
    assert rows_of(text) == [
        ("蚂蚁之城", "蚂蚁出版社", 2008, ["亚当·比亚", "罗丝·比亚"]),
        ("蜜蜂与自由", "黄蜂出版社", 1997, ["茅于"]),
        ("生活中的黄蜂", "昆虫大学出版社", 2007, ["茅于"]),
    ]


def test_inverted_names_with_a_hyphen_in_the_family_name() -> None:
    text = """- Bia-Cea, Ada. 1986. “The theory of hills.” Journal of Ants 13:1–82.
- Dea-Efe, Eva von. 1887. “The theory of honey.” Journal of Bees 14:2–9."""
    assert rows_of(text) == [
        ("The theory of hills", "Journal of Ants", 1986, ["Bia-Cea"]),
        ("The theory of honey", "Journal of Bees", 1887, ["von Dea-Efe"]),
    ]


def test_titles_like_names_of_meetings_in_front_of_the_book() -> None:
    text = """- **Bia & Cea (2015).** The International Hill Office of 1891. In Driven by Honey: How
  Bees Live. Hill Press, pp. 93-108.
- Dea, A., & Efe, B. (2016). The International Nest Office. In *Driven by Wax: Ants*. Hill Press.
- Gea, C. (2017). The International Ant Commission. *Driven by Wax and Honey*, 3(2), 4-9."""
    assert rows_of(text) == [
        (
            "The International Hill Office of 1891",
            "Driven by Honey: How Bees Live",
            2015,
            ["Bia", "Cea"],
        ),
        (
            "The International Nest Office",
            "Driven by Wax: Ants",
            2016,
            ["Dea", "Efe"],
        ),
        ("The International Ant Commission", "Driven by Wax and Honey", 2017, ["Gea"]),
    ]


def test_a_venue_in_brackets_after_family_names_and_year_in_a_link() -> None:
    text = """- Ada Hil
  [Bia et al. 2024 (Nature 636)](https://ants.example.org/1): "_New ants from old hills_"
- Eva Hil
  [Cea 1941 (Science 93)](https://ants.example.org/2): "_A method for making nests_"
- Ida Hil
  [Dea & Efe 1880 (Nature Geoscience 6)](https://ants.example.org/3): "_On dust and bees_\""""
    assert rows_of(text) == [
        ("New ants from old hills", "Nature", 2024, ["Bia"]),
        ("A method for making nests", "Science", 1941, ["Cea"]),
        ("On dust and bees", "Nature Geoscience", 1880, ["Dea", "Efe"]),
    ]


def test_keys_and_dashes_in_front_of_references() -> None:
    text = """- **bia_2017** — Bia S, Cea MJ. Which ant is better? Br J Ants Med. 2017;51(3):209-10.
- **dea_2004** — Dea N, Efe H. Ants and wasps - the bee method. Eur J Ants. 2004;91(1):111-115."""
    assert rows_of(text) == [
        ("Which ant is better?", "Br J Ants Med.", 2017, ["Bia", "Cea"]),
        ("Ants and wasps - the bee method", "Eur J Ants", 2004, ["Dea", "Efe"]),
    ]


def test_publishers_of_several_words_behind_emphasized_titles() -> None:
    text = """- Bia, G. *The Theory of Free Hills*. Rowe & Littlewood / Beeto Institute, 1988.
- Cea, V. C. *The Rationale of Nests*. P. S. Kong, 1936 (reprinted Honey Fund, 1990).
- Dea, F. *The Taming of Wasps*. New York, 1976."""
    assert rows_of(text) == [
        ("The Theory of Free Hills", "Rowe & Littlewood / Beeto Institute", 1988, ["Bia"]),
        ("The Rationale of Nests", "P. S. Kong", 1936, ["Cea"]),
        ("The Taming of Wasps", "", 1976, ["Dea"]),
    ]


def test_publishers_behind_titles_in_signs() -> None:
    text = """- [佐藤茂・鈴木勇. 2018.『Rによる蟻学』アント社](https://ants.example.org/1)
- [Ada Bia・Carl Cea. 2017.『はじめる蟻学』アントジャパン](https://ants.example.org/2)
- 佐藤茂, 鈴木勇. 2016. 『[計量蟻学](https://ants.example.org/3)』アント社."""
    assert rows_of(text) == [
        ("Rによる蟻学", "アント社", 2018, ["佐藤茂", "鈴木勇"]),
        ("はじめる蟻学", "アントジャパン", 2017, ["Bia", "Cea"]),
        ("計量蟻学", "アント社", 2016, ["佐藤茂", "鈴木勇"]),
    ]


def test_authors_publisher_and_date_between_commas_after_a_chinese_title() -> None:
    text = """- [《蚂蚁之城》张琦著,昆虫出版社,2019.3](https://ants.example.org/1)
- [《蜜蜂学（第四版）》亚当·比亚等著,张琦译,昆虫出版社,2014.6](https://ants.example.org/2)"""
    assert rows_of(text) == [
        ("蚂蚁之城", "昆虫出版社", 2019, ["张琦"]),
        ("蜜蜂学（第四版）", "昆虫出版社", 2014, ["亚当·比亚"]),
    ]


def test_the_subtitle_of_a_book_in_front_of_place_and_year() -> None:
    text = """- Bia, Eva/Cea, Ida: Die Ameise. Eine Auswertung, in: Gea, Dora (Hrsg.): Das Nest.
  Konzepte und Kritiken (= Studies in Ants, 6), Oldenburg 2022, S. 15–17.
- Dea, S. Die Wespe. In: Reif, R. (Hrsg.). Der Hof. Vom Bär bis zur Biene. München 2008, S. 23.
- Efe, S. Die Biene. In: Reif, R. (Hrsg.). Der Hof. Biber, Frankfurt 2009, S. 24."""
    assert rows_of(text) == [
        ("Die Ameise. Eine Auswertung", "Das Nest. Konzepte und Kritiken", 2022, ["Bia", "Cea"]),
        ("Die Wespe", "Der Hof. Vom Bär bis zur Biene", 2008, ["Dea"]),
        ("Die Biene", "Der Hof", 2009, ["Efe"]),
    ]


def test_a_column_of_venues_that_has_whole_references() -> None:
    text = """| Data Description | Data File | Publication |
|---|---|---|
| Numbers of hills | `hills.xls` | *Do Laws Help Ants, Ant Review, Volume 95, 2005, pp. 12-36* |
| Shares of wax | `wax.xls` | *Honey without Patents in the Hills*, *Ant Journal*, 2012. |
| Bees on shows | `bees.xls` | *Nest Pools and Honey*, *Journal of Bees and Ants*, 2016. |"""
    assert [row[:3] for row in rows_of(text)] == [
        ("Do Laws Help Ants", "Ant Review", 2005),
        ("Honey without Patents in the Hills", "Ant Journal", 2012),
        ("Nest Pools and Honey", "Journal of Bees and Ants", 2016),
    ]


def test_books_with_the_names_of_their_topics() -> None:
    text = """## Algebra of Hills
- *Algebra of Hills* – Ada Bia & Carl Cea
- *Geometry of Ants* – Eva Dea

## Marine Ecology
- Bia, A. (2001). *Marine Ecology*. Hill Press.
- Dea, A. (2002). *Marine Life*. Hill Press."""
    assert rows_of(text) == [
        ("Algebra of Hills", "", 0, ["Bia", "Cea"]),
        ("Geometry of Ants", "", 0, ["Dea"]),
        ("Marine Ecology", "Hill Press", 2001, ["Bia"]),
        ("Marine Life", "Hill Press", 2002, ["Dea"]),
    ]


def test_initials_in_front_of_names_before_a_title_with_its_kind() -> None:
    text = """- [1] T. Bia. 12 hills of ants[J]. Ant Letters, 2001, 3: 1-2.
- [2] T. Cea and D. Dee. The honey of bees[J]. Ant Letters, 2002, 3: 1-2.
- [3] T. A. Efe, C. Gea, E. Hel, et al. The wings of wasps[M]. Ulm: Hill Press, 2003.
- [4] Ida T, Kim C. The legs of flies[M]. Ulm: Hill Press, 2004."""
    assert rows_of(text) == [
        ("12 hills of ants", "Ant Letters", 2001, ["Bia"]),
        ("The honey of bees", "Ant Letters", 2002, ["Cea", "Dee"]),
        ("The wings of wasps", "Hill Press", 2003, ["Efe", "Gea", "Hel"]),
        ("The legs of flies", "Hill Press", 2004, ["Ida", "Kim"]),
    ]


def test_family_names_and_a_colon_among_full_names() -> None:
    text = """- Bia, Ada: Destruction and honey (1976)
- Cea, Eva: As ants may think (1945)
- Dea, Gil: The strange science of hills (1974)
- Hel, Ida: On being the right ant (1926)
- Efe and Gea: Belief in the law of small ants (1971)"""
    assert rows_of(text) == [
        ("Destruction and honey", "", 1976, ["Bia"]),
        ("As ants may think", "", 1945, ["Cea"]),
        ("The strange science of hills", "", 1974, ["Dea"]),
        ("On being the right ant", "", 1926, ["Hel"]),
        ("Belief in the law of small ants", "", 1971, ["Efe", "Gea"]),
    ]


def test_a_dash_between_a_title_of_two_words_and_two_authors() -> None:
    text = """- *Linear Algebra* – Ada Bia
- *Real Analysis* – Eva Cea
- *Abstract Algebra* – Gil Dea & Ida Efe
- *Topology of Hills* – Jon Gea"""
    assert rows_of(text) == [
        ("Linear Algebra", "", 0, ["Bia"]),
        ("Real Analysis", "", 0, ["Cea"]),
        ("Abstract Algebra", "", 0, ["Dea", "Efe"]),
        ("Topology of Hills", "", 0, ["Gea"]),
    ]
