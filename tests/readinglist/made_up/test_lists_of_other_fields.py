"""Ways of writing that lists outside of computing have: whole lists, whole values."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of


@entries(
    (
        "each line of a paragraph is a reference, and all are short",
        "# Texts\n## Ants\n"
        "Bee, Ada (2011). The Life of Small Ants. Hill Press.\n"
        "Cole, Paul (2003). A Handbook of Feelers. Stone Press.\n"
        "Dean, Karl (1998). Legs and Steps. Moor Press.\n\n"
        "## Moths\n"
        "**Eff, J. (1715).** *The moth*.\n**Gale. (1712).** *Wings of moths*.\n"
        "**Hull, M. (1720).** *Dust*.\n",
        [
            ("The Life of Small Ants", "Hill Press", 2011, ["Bee"]),
            ("A Handbook of Feelers", "Stone Press", 2003, ["Cole"]),
            ("Legs and Steps", "Moor Press", 1998, ["Dean"]),
            ("The moth", "", 1715, ["Eff"]),
            ("Wings of moths", "", 1712, ["Gale"]),
            ("Dust", "", 1720, ["Hull"]),
        ],
    ),
    (
        "links that begin with full names",
        "# Books\n## Ants\n"
        "- [Ada Bee. The Life of Small Ants](https://a.org/1) - A book about small ants\n"
        "- [Paul Cole, Mary Hill. A Handbook of Feelers](https://a.org/2) - All on feelers\n"
        "- [Karl Dean. Legs and Steps](https://a.org/3)\n"
        "## Moths\n"
        "- [Julia Eff. Nests of Moths](https://a.org/4)\n",
        [
            ("The Life of Small Ants", "", 0, ["Bee"]),
            ("A Handbook of Feelers", "", 0, ["Cole", "Hill"]),
            ("Legs and Steps", "", 0, ["Dean"]),
            ("Nests of Moths", "", 0, ["Eff"]),
        ],
    ),
    (
        "family names after by, and remarks in brackets",
        "# Recommended books\n## Statics\n"
        "1. Ant Mechanics: Statics by Stone\n"
        "2. Ant Mechanics: Statics by Bee and Cole (supplement)\n"
        "3. Mechanics (Hill Books on Ants) by Moor (Also covers steps)\n"
        "## Dynamics\n"
        "4. Steps inspired by Nature by Paul Hill\n",
        [
            ("Ant Mechanics: Statics", "", 0, ["Stone"]),
            ("Ant Mechanics: Statics", "", 0, ["Bee", "Cole"]),
            ("Mechanics (Hill Books on Ants)", "", 0, ["Moor"]),
            ("Steps inspired by Nature", "", 0, ["Hill"]),
        ],
    ),
    (
        "headings that are a title and its author",
        "# Books I read\n## 2021\n### The Life of Small Ants by Ada Bee\n\nGreat, all in all.\n\n"
        "### Legs by Karl Dean\n\nI read it in one night.\n\n"
        "### Moths by Julia Eff\nFine.\n",
        [
            ("The Life of Small Ants", "", 2021, ["Bee"]),
            ("Legs", "", 2021, ["Dean"]),
            ("Moths", "", 2021, ["Eff"]),
        ],
    ),
    (
        "headings that are an author, a dash and a title",
        "# Books\n## Paul Cole - A Handbook of Feelers (2020)\n- good\n- long\n\n"
        "## Julia Eff - Moths (2011)\nFine.\n\n## Mary Gale - Dust (1998)\nShort.\n\n"
        "## Karl Dean - Do Ants Fly? (1987)\nShort.\n",
        [
            ("A Handbook of Feelers", "", 2020, ["Cole"]),
            ("Moths", "", 2011, ["Eff"]),
            ("Dust", "", 1998, ["Gale"]),
            ("Do Ants Fly?", "", 1987, ["Dean"]),
        ],
    ),
    (
        "titles in headings, and a line with author, publisher and year below",
        "# Books\n### Nests and Eggs\n*Ada Bee*, Moor University Press, 1998\n\nOn nests.\n\n"
        "### Moths\n*Karl Dean*, Hill Press, 2015\n\nOn moths.\n",
        [
            ("Nests and Eggs", "Moor University Press", 1998, ["Bee"]),
            ("Moths", "Hill Press", 2015, ["Dean"]),
        ],
    ),
    (
        "full names after titles: in brackets, or behind a comma and in front of a year",
        "# Books\n- The Life of Small Ants (Ada Bee)\n- Legs and Steps (Karl Dean)\n"
        "- Moths (Julia Eff and Paul Cole)\n"
        "# More books\n- Do Ants Fly?, Ada Bee, 2011\n- Nests, Eggs and Moths, Karl Dean, 1998\n"
        "- Dust, Julia Eff and Paul Cole, 2015\n",
        [
            ("The Life of Small Ants", "", 0, ["Bee"]),
            ("Legs and Steps", "", 0, ["Dean"]),
            ("Moths", "", 0, ["Eff", "Cole"]),
            ("Do Ants Fly?", "", 2011, ["Bee"]),
            ("Nests, Eggs and Moths", "", 1998, ["Dean"]),
            ("Dust", "", 2015, ["Eff", "Cole"]),
        ],
    ),
    (
        "publishers of one word, in small letters, and after a city and a comma",
        "# Bibliografía\n- Montes, Ana (2011): La vida de las hormigas. Madrid, Alianza.\n"
        "- Carlo Pietra, *Nidi e uova*, Bologna, il Mulino, 1998\n"
        "- Ana Brejo, *As formigas pequenas*, Contexto, 2011\n"
        "- Berger, Anne, La vie des fourmis, Paris, Éditions du Nid, 2011.\n",
        [
            ("La vida de las hormigas", "Alianza", 2011, ["Montes"]),
            ("Nidi e uova", "il Mulino", 1998, ["Pietra"]),
            ("As formigas pequenas", "Contexto", 2011, ["Brejo"]),
            ("La vie des fourmis", "Éditions du Nid", 2011, ["Berger"]),
        ],
    ),
    (
        "a short title with its author, among others",
        "# Bib\n- Жизнь малых муравьёв — Иван Бобров\n- Справочник лапок: введение — Пётр Дубов\n"
        "- Гнёзда и яйца Севера — Семён Котов\n- Осы — Юлия Лисова\n",
        [
            ("Жизнь малых муравьёв", "", 0, ["Бобров"]),
            ("Справочник лапок: введение", "", 0, ["Дубов"]),
            ("Гнёзда и яйца Севера", "", 0, ["Котов"]),
            ("Осы", "", 0, ["Лисова"]),
        ],
    ),
    (
        "the words for by of several languages",
        "# Bücher\n- Das Leben kleiner Ameisen von Anna Berg (2011)\n"
        "- Nester im Norden. Eine Einführung von Karl Stein (1998)\n"
        "- Wespen von Julia Moor (2015)\n"
        "# Libri\n- La vita delle formiche, di Anna Berti, Laterza, 2011\n"
        "- Nidi e uova, di Carlo Pietra, il Mulino, 1998\n"
        "- Le vespe, di Giulia Palude, Adelphi, 2015\n",
        [
            ("Das Leben kleiner Ameisen", "", 2011, ["Berg"]),
            ("Nester im Norden. Eine Einführung", "", 1998, ["Stein"]),
            ("Wespen", "", 2015, ["Moor"]),
            ("La vita delle formiche", "Laterza", 2011, ["Berti"]),
            ("Nidi e uova", "il Mulino", 1998, ["Pietra"]),
            ("Le vespe", "Adelphi", 2015, ["Palude"]),
        ],
    ),
    (
        "credits after Chinese, Japanese and Korean names",
        "# 书\n- 《蚂蚁手册》李华著\n- 《蚁巢》，王芳著，昆虫出版社\n"
        "# 本\n- 「蟻の生活」 山田太郎 著\n- 『蟻の巣』\n"
        "# 책\n- 개미의 삶 (김철수 지음, 개미출판사)\n",
        [
            ("蚂蚁手册", "", 0, ["李华"]),
            ("蚁巢", "昆虫出版社", 0, ["王芳"]),
            ("蟻の生活", "", 0, ["山田太郎"]),
            ("蟻の巣", "", 0, []),
            ("개미의 삶", "개미출판사", 0, ["김철수"]),
        ],
    ),
    (
        "works nested below the full names of their authors",
        "# Books\n- Ada Bee\n  - [Pale Blue Moth](https://en.example.org/wiki/Moth)\n"
        "  - [Ants of the Night](https://en.example.org/wiki/Ants)\n"
        "- Karl Dean\n  - [A Short History of Legs](https://en.example.org/wiki/Legs)\n",
        [
            ("Pale Blue Moth", "", 0, ["Bee"]),
            ("Ants of the Night", "", 0, ["Bee"]),
            ("A Short History of Legs", "", 0, ["Dean"]),
        ],
    ),
    (
        "a journal with its kind behind a stop, and the brackets of a link behind pages",
        "# Bibliografía\n"
        "- Montes, A. (2022). La vida de las hormigas. Formica. Revista de Hormigas Aplicada, (53),"
        " 15–30 ([link](https://a.org/1)).\n"
        "- Piedra, C. (2020) ¿Qué es un ala? Entre el vuelo y la caminata. Ants & Wings, 1-28"
        " ([link](https://a.org/2)).\n",
        [
            ("La vida de las hormigas", "Formica. Revista de Hormigas Aplicada", 2022, ["Montes"]),
            ("¿Qué es un ala? Entre el vuelo y la caminata", "Ants & Wings", 2020, ["Piedra"]),
        ],
    ),
    (
        "the year of a work that appeared again",
        "# Reading\n- Bee A. *The life of small ants.* 2nd ed. London: Hill Press; 1911."
        " Reprinted in: *Journal of Ants.* 2013;42(6):15-22.\n",
        [("The life of small ants", "Hill Press", 1911, ["Bee"])],
    ),
    (
        "the part of a book to read",
        "# Week 1\n- Bee (2011), The Life of Small Ants, ch. 1-3\n"
        "- Cole and Hill (2003), A Handbook of Feelers, pp. 3-9\n"
        "- Dean (1998), Nests and Eggs, chapter 3\n",
        [
            ("The Life of Small Ants", "", 2011, ["Bee"]),
            ("A Handbook of Feelers", "", 2003, ["Cole", "Hill"]),
            ("Nests and Eggs", "", 1998, ["Dean"]),
        ],
    ),
    (
        "family and given name, title, city and year between commas",
        "# Literatur\n- Berg, Anna, Das Leben kleiner Ameisen, Köln 2011.\n"
        "- Stein, Karl, Nester und Eier, Berlin 1998.\n"
        "- Moor, Julia, Wespen im Garten, Wien 2015.\n",
        [
            ("Das Leben kleiner Ameisen", "", 2011, ["Berg"]),
            ("Nester und Eier", "", 1998, ["Stein"]),
            ("Wespen im Garten", "", 2015, ["Moor"]),
        ],
    ),
    (
        "editors in front of a stop, without brackets",
        "# Reading\n"
        "Bee, Ada, and Peter Hill eds. Else/where: mapping ants. Ulm : Hill Press, 2006.\n\n"
        "Cole, Paul, ed. Feelers: A Reader. Chicago: Stone Press, 2003.\n",
        [
            ("Else/where: mapping ants", "Hill Press", 2006, ["Bee", "Hill"]),
            ("Feelers: A Reader", "Stone Press", 2003, ["Cole"]),
        ],
    ),
    (
        "titles of books that begin with a year or are one",
        "# Books\n| Title | Author | Kind |\n|---|---|---|\n"
        "| 2010 Ants of the Year | Ada Bee | ants |\n| 1974 | Karl Dean | novel |\n",
        [("2010 Ants of the Year", "", 0, ["Bee"]), ("1974", "", 0, ["Dean"])],
    ),
    (
        "Chinese books: editions in brackets, a title alone, authors and publishers in brackets",
        "# 书单\n- 《蚂蚁手册》（第 2 版）李华、张伟\n- 《蚁巢》（修订版）王芳\n- 《触角》\n"
        "## 其他\n- 《蚂蚁的生活》（赵敏，昆虫出版社）\n",
        [
            ("蚂蚁手册", "", 0, ["李华", "张伟"]),
            ("蚁巢", "", 0, ["王芳"]),
            ("触角", "", 0, []),
            ("蚂蚁的生活", "昆虫出版社", 0, ["赵敏"]),
        ],
    ),
    (
        "Japanese books: publisher and year in brackets, and editors in brackets",
        "# 参考文献\n- 山田太郎『蟻の生活』（昆虫書房、2011年）\n"
        "- 鈴木 一郎(編) (2003). 蟻の手引き　昆虫書房\n"
        "- 『蟻の巣』（佐藤次郎、昆虫書房、2015年）\n",
        [
            ("蟻の生活", "昆虫書房", 2011, ["山田太郎"]),
            ("蟻の手引き", "昆虫書房", 2003, ["鈴木"]),
            ("蟻の巣", "昆虫書房", 2015, ["佐藤次郎"]),
        ],
    ),
    (
        "a column of books below a heading with a word for books",
        "# 书籍目录\n## 心理\n| 书籍名称 | 链接 |\n|---|---|\n"
        "| [[蚂蚁，快与慢]] | https://books.example/1/ |\n"
        "| [[触角]] | https://books.example/2/ |\n",
        [("蚂蚁，快与慢", "", 0, []), ("触角", "", 0, [])],
    ),
)
def test_a_list_of_another_field_is_read(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "data sources",
        "# Reading\n## Data Sources\n- **Ant Open Data:** [https://data.ants.org/](https://data.ants.org/)\n"
        "- **Feeler Statistics of Europe:** [https://feelers.org](https://feelers.org)\n",
        [],
    ),
    (
        "sites among references: a name and the address of a whole site",
        "# Ants\n- Bee, A. (2009). The myth of ants. Insects, 32(5), 429–448.\n"
        "- WALS — World Atlas of Large Ants. https://wals.example/\n"
        "- Ant Dependencies (AD). https://dependencies.example\n"
        "- Cole, W. (2001). Radical Ants. Hill University Press.\n",
        [
            ("The myth of ants", "Insects", 2009, ["Bee"]),
            ("Radical Ants", "Hill University Press", 2001, ["Cole"]),
        ],
    ),
)
def test_sites_are_not_papers(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


def test_works_with_one_title_by_different_authors_are_not_repeated() -> None:
    text = "# Books\n- *Ants* by Ada Bee\n- *Ants* by Paul Cole\n- *Ants* by A. Bee\n"
    papers, findings = parse(text).papers, parse(text).findings
    assert [(paper.line, paper.authors[0].family) for paper in papers] == [(2, "Bee"), (3, "Cole")]
    assert [found.line for found in findings if found.rule == "list-duplicate"] == [4]
