"""Lists whose headings, remarks and columns are in other languages than English."""

from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of


@entries(
    (
        "a column of titles with the venues in wide brackets",
        "| 精读 | 论文（venue） | 一句话内核 | 代码 |\n|---|---|---|---|\n"
        "| [AntNet](AntNet_ICLR2020.md) | AntNet（ICLR 2020） | 蚂蚁：距离 + 步数 | `net/` |\n"
        "| [蚁巢综述](Nest_ECCV2014.md) | Nests, Past, Present（ECCV 2014） | 统一的框架 | —— |\n"
        "| [BeeNet](BeeNet_CVPR2021.md) | BeeNet（CVPR 2021） | 蜜蜂的舞蹈与方向 | `bee/` |\n",
        [
            ("AntNet", "ICLR", 2020, []),
            ("Nests, Past, Present", "ECCV", 2014, []),
            ("BeeNet", "CVPR", 2021, []),
        ],
    ),
    (
        "names, a colon, the title and the year as one link",
        "## 延伸阅读\n\n"
        "- [Bee et al.: AntNet (2021)](https://arxiv.org/abs/2104.00001) - 神经网络的论文\n"
        "- [Dee et al.: Ants Need No Maps (2017)](https://arxiv.org/abs/1706.00002) - 原始论文\n"
        "- [Eff: Visual Hill Analysis](https://hill-press.org/visual) - 最好的可视化讲解\n"
        "- [Gee: Introduction to Nests](https://hill-press.org/nests) - 蚁巢的入门教材\n",
        [
            ("AntNet", "", 2021, ["Bee"]),
            ("Ants Need No Maps", "", 2017, ["Dee"]),
            ("Visual Hill Analysis", "", 0, ["Eff"]),
            ("Introduction to Nests", "", 0, ["Gee"]),
        ],
    ),
    (
        "a family name and a year behind the title in its cell",
        "| 기술 | 논문 | 링크 |\n|---|---|---|\n"
        "| ANT | How Ants Count Their Steps (Bee et al., 2015) | https://arxiv.org/1507.00001 |\n"
        "| CTC | Counting Nests in the Hills (Dee, 2006) | https://arxiv.org/0601.00002 |\n"
        "| SE Block | Ants and Their Maps (Eff et al., 2017) | https://arxiv.org/1709.00003 |\n",
        [
            ("How Ants Count Their Steps", "", 2015, ["Bee"]),
            ("Counting Nests in the Hills", "", 2006, ["Dee"]),
            ("Ants and Their Maps", "", 2017, ["Eff"]),
        ],
    ),
    (
        "a name in front of a link with authors and year",
        "#### 関連論文\n\n"
        "- AntNet: [Bee & Dee, 2020](https://arxiv.org/abs/2008.00001) — 蟻の数え方を導入\n"
        "- NestNet: [Eff et al., 2017](https://arxiv.org/abs/1704.00002) — 巣の構造の提案\n"
        "- Counting Ants: [Gee et al., 2021](https://arxiv.org/abs/2108.00003) — 自己計数法\n",
        [
            ("AntNet", "", 2020, ["Bee", "Dee"]),
            ("NestNet", "", 2017, ["Eff"]),
            ("Counting Ants", "", 2021, ["Gee"]),
        ],
    ),
    (
        "the day of publication in the place of the year",
        "- 이진아, 곽근창. (2023-06-01). 『개미 구조 분할의 성능 비교 분석』.\n"
        "- 손가현, 원동옥. (2023.12). 『개미 영역의 탐색』. 한국개미학회 학술발표논문집, 부산.\n"
        "- Bee, A., & Dee, C. (2022-03-14). How ants sleep. *Nature*, 29, 101030.\n",
        [
            ("개미 구조 분할의 성능 비교 분석", "", 2023, ["이진아", "곽근창"]),
            ("개미 영역의 탐색", "한국개미학회 학술발표논문집", 2023, ["손가현", "원동옥"]),
            ("How ants sleep", "Nature", 2022, ["Bee", "Dee"]),
        ],
    ),
    (
        "marked books whose publisher ends in a stop",
        "[1] Ada Bee,Carl Dee.WebAnt编程指南[M].电子工业出版社. 2014.6\n"
        "[2] Eva Eff.蚂蚁开发指南: 基于巢穴的动画(原书第3版)[M].机械工业出版社. 2019.7\n",
        [
            ("WebAnt编程指南", "电子工业出版社", 2014, ["Bee", "Dee"]),
            ("蚂蚁开发指南: 基于巢穴的动画(原书第3版)", "机械工业出版社", 2019, ["Eff"]),
        ],
    ),
    (
        "columns named in Turkish, Polish and Persian",
        "| Başlık | Yazar | Yıl |\n|---|---|---|\n| Karıncalar | Ada Bee | 2001 |\n\n"
        "| Tytuł | Autorzy | Rok | Czasopismo |\n|---|---|---|---|\n"
        "| Mrówki i ich gniazda | A. Bee, C. Dee | 2002 | Nature |\n\n"
        "| عنوان | نویسنده | سال |\n|---|---|---|\n| لانه | Ada Bee | 2003 |\n",
        [
            ("Karıncalar", "", 2001, ["Bee"]),
            ("Mrówki i ich gniazda", "Nature", 2002, ["Bee", "Dee"]),
            ("لانه", "", 2003, ["Bee"]),
        ],
    ),
    (
        "translations in brackets behind titles",
        "# 论文\n\n## A\n"
        "- [How Ants Count Steps（蚂蚁如何计步）](https://arxiv.org/abs/2001.00001)\n"
        "- [Robust Navigation of Ants (鲁棒导航)](https://arxiv.org/abs/2001.00003)\n\n"
        "## B\n"
        "- Digging Nests Twice（两次挖巢）| CVPR 2020 | [PDF](https://arxiv.org/abs/2001.00005)\n"
        "- Digging Nests Thrice（三次挖巢）| ICML 2021 | [PDF](https://arxiv.org/abs/2001.00006)\n",
        [
            ("How Ants Count Steps", "", 0, []),
            ("Robust Navigation of Ants", "", 0, []),
            ("Digging Nests Twice", "CVPR", 2020, []),
            ("Digging Nests Thrice", "ICML", 2021, []),
        ],
    ),
)
def test_lists_with_remarks_in_other_languages(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "several family names, a dash and a quoted title among other forms",
        "- Bee, A. — *Le formiche pubbliche*, 2ª ed., CRC Press, 2016.\n"
        '- Dee, Eff, Gee — "On some problems of ants", *Nature*, 17, 1987.\n'
        '- Bröwn, Fleming, Ivy — "Counting Ants in Hills", Springer, 2003.\n'
        '- Jay, L., Kay, L. — "Cyclic problems of nests and hills", *Science*, 37, 2015.\n',
        [
            ("Le formiche pubbliche", "CRC Press", 2016, ["Bee"]),
            ("On some problems of ants", "Nature", 1987, ["Dee", "Eff", "Gee"]),
            ("Counting Ants in Hills", "Springer", 2003, ["Bröwn", "Fleming", "Ivy"]),
            ("Cyclic problems of nests and hills", "Science", 2015, ["Jay", "Kay"]),
        ],
    ),
    (
        "one or two family names and a dash in front of emphasized titles",
        "- Bee — *Co nás mravenci nenaučí* (1992)\n"
        "- Molnár — *Mravenci a jejich hnízda* (Grada, 2000)\n"
        "- Johnson, Norton — *Cesty k mraveništi* (Hill Press, 2000)\n"
        "- Kaplan, Peters — *Velká kniha mravenců* (Hill Press, 2001)\n",
        [
            ("Co nás mravenci nenaučí", "", 1992, ["Bee"]),
            ("Mravenci a jejich hnízda", "Grada", 2000, ["Molnár"]),
            ("Cesty k mraveništi", "Hill Press", 2000, ["Johnson", "Norton"]),
            ("Velká kniha mravenců", "Hill Press", 2001, ["Kaplan", "Peters"]),
        ],
    ),
    (
        "two family names behind titles, beside a full name",
        "### Книги\n"
        '1. "Systems of Ants" — Ada Bee\n2. "The Art of Ant Programming" — Dee, Eff\n'
        '3. "High Ants" — Gee, Ivy\n',
        [
            ("Systems of Ants", "", 0, ["Bee"]),
            ("The Art of Ant Programming", "", 0, ["Dee", "Eff"]),
            ("High Ants", "", 0, ["Gee", "Ivy"]),
        ],
    ),
    (
        "quoted titles and two hyphens",
        "### Letture consigliate\n"
        '- "Ants in the Cloud" -- J.R. Bee, Carl Dee: la bibbia delle formiche.\n'
        '- "Trustworthy Online Nests" -- Eva Eff, Hal Gee: per misurare le formiche.\n',
        [
            ("Ants in the Cloud", "", 0, ["Bee", "Dee"]),
            ("Trustworthy Online Nests", "", 0, ["Eff", "Gee"]),
        ],
    ),
    (
        "family names in front of given names stay together",
        "- Bee, Ada — *How Ants Count* (1992)\n"
        "- Molnár, Carl — *Ants and Their Nests* (2000)\n"
        "- Johnson, Eva — *The Way to the Hill* (2001)\n",
        [
            ("How Ants Count", "", 1992, ["Bee"]),
            ("Ants and Their Nests", "", 2000, ["Molnár"]),
            ("The Way to the Hill", "", 2001, ["Johnson"]),
        ],
    ),
    (
        "large particles of family names",
        "| 읽음 | 논문 |\n|---|---|\n"
        "| [ ] | Bee & Dee (2009). Nests as graphs: what ants know. *Nature* |\n"
        "| [ ] | De Eff, Gee & Van Ivy (2015). MuxAnt: a tool for hills. *PNAS* 3(2) |\n"
        "| [ ] | Jay, Kay & Lee (2006). Digging can relate hills and bees. *Science* 103(12) |\n",
        [
            ("Nests as graphs: what ants know", "Nature", 2009, ["Bee", "Dee"]),
            ("MuxAnt: a tool for hills", "PNAS", 2015, ["De Eff", "Gee", "Van Ivy"]),
            ("Digging can relate hills and bees", "Science", 2006, ["Jay", "Kay", "Lee"]),
        ],
    ),
    (
        "a suffix behind a family name",
        "[1] A. B. Bee Jr., _Ants in n-ant Games_. Proceedings of the Hill, pp. 48-49, 1950.\n\n"
        "[2] A. B. Bee Jr., _Ants Do Not Cooperate_. Annals of Hills, pp. 286-295, 1951.\n\n"
        "[3] C. Dee e E. Eff, _Theory of Ants_. Hill University Press, 1944.\n",
        [
            ("Ants in n-ant Games", "Proceedings of the Hill", 1950, ["Bee"]),
            ("Ants Do Not Cooperate", "Annals of Hills", 1951, ["Bee"]),
            ("Theory of Ants", "Hill University Press", 1944, ["Dee", "Eff"]),
        ],
    ),
    (
        "a family name alone where others have several",
        "- **How Ants Count Their Steps**\n  - Bee & Dee (2001)\n"
        "- **Digging Nests**\n  - Bee et al. (2003)\n"
        "- **Building Hills**\n  - Eff (2004)\n",
        [
            ("How Ants Count Their Steps", "", 2001, ["Bee", "Dee"]),
            ("Digging Nests", "", 2003, ["Bee"]),
            ("Building Hills", "", 2004, ["Eff"]),
        ],
    ),
    (
        "editors in several languages",
        "# Библиография\n\n"
        "1. Bee A, Dee C, organizadores. Formigas e ninhos. 2ª ed. São Paulo: Manole; 2001.\n"
        "2. Bee, A., Dee, C. (editori). Le formiche e i nidi. Franco Angeli, 2003.\n"
        "3. Bee, A., Dee, C. (red.). Mrówki i gniazda. Wydawnictwo Naukowe PWN, 2003.\n"
        "4. Иванов А. А., Петров Б. Б. (ред.). Муравьи и гнёзда. М.: Наука, 2004.\n",
        [
            ("Formigas e ninhos", "Manole", 2001, ["Bee", "Dee"]),
            ("Le formiche e i nidi", "Franco Angeli", 2003, ["Bee", "Dee"]),
            ("Mrówki i gniazda", "Wydawnictwo Naukowe PWN", 2003, ["Bee", "Dee"]),
            ("Муравьи и гнёзда", "Наука", 2004, ["Иванов", "Петров"]),
        ],
    ),
    (
        "references in emphasis that has other emphasis in it",
        "## Kaynakça\n"
        "*Bee, A. (1990). A typology of ants. **Journal of Hills, 44**(2), 145-159.*\n"
        "*Dee, C., & Eff, E. (1990). *Ants and their nests*. Hill Press.*\n"
        "*Gee, H. (2013). The hive of bees. **Journal of Hills, 229**(1), 1-20.*\n",
        [
            ("A typology of ants", "Journal of Hills", 1990, ["Bee"]),
            ("Ants and their nests", "Hill Press", 1990, ["Dee", "Eff"]),
            ("The hive of bees", "Journal of Hills", 2013, ["Gee"]),
        ],
    ),
    (
        "quoted titles, a dash, and family names",
        "## 추천 도서\n"
        '- "How Ants Count Their Steps" - Bee & Dee\n'
        '- "Digging Nests in Hills" - Ada Bee\n'
        '- "Nests: Build, Dig" - Gee, Ivy & Jay\n',
        [
            ("How Ants Count Their Steps", "", 0, ["Bee", "Dee"]),
            ("Digging Nests in Hills", "", 0, ["Bee"]),
            ("Nests: Build, Dig", "", 0, ["Gee", "Ivy", "Jay"]),
        ],
    ),
    (
        "others than those named, in several languages",
        "# Danh sách\n\n## Papers\n"
        "- Bee và cộng sự (2020). How Ants Count Their Steps. CVPR.\n"
        "- Dee و همکاران (2021). Digging Nests in Hills. ICML.\n\n"
        "## Artykuły\n"
        "- [Robust Walks of Ants](https://arxiv.org/abs/1901.00003) — Ada Bee i in. (ICML 2019).\n"
        "- [A Survey of Hills](https://arxiv.org/abs/2201.00004) — Eva Eff та ін. (IROS 2022).\n",
        [
            ("How Ants Count Their Steps", "CVPR", 2020, ["Bee"]),
            ("Digging Nests in Hills", "ICML", 2021, ["Dee"]),
            ("Robust Walks of Ants", "ICML", 2019, ["Bee"]),
            ("A Survey of Hills", "IROS", 2022, ["Eff"]),
        ],
    ),
    (
        "a publisher behind an author and a comma",
        "## Libros\n"
        "- *Las hormigas y sus nidos*, Ada Bee, Colina Editorial, 2020\n"
        "- *El sueño de las abejas*, Carl Dee, Colina Editorial, 2021\n"
        "- *Karıncalar ve yuvaları*, Eva Eff, Tepe Yayınları, 2019\n",
        [
            ("Las hormigas y sus nidos", "Colina Editorial", 2020, ["Bee"]),
            ("El sueño de las abejas", "Colina Editorial", 2021, ["Dee"]),
            ("Karıncalar ve yuvaları", "Tepe Yayınları", 2019, ["Eff"]),
        ],
    ),
)
def test_authors_in_lists_of_other_languages(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a table of methods with their authors",
        "| Modelo | Año | Datos | Autores |\n|---|---|---|---|\n"
        "| **AntNet** (por capas) | 2017 | 40.000 imágenes | Bee et al. |\n"
        "| **Ant16** (Transfer) | 2018 | 3500 imágenes | Dee & Eff |\n",
        [],
    ),
    (
        "a table of dates and plans",
        "| Dönem | Hedef |\n|---|---|\n"
        "| Q1-2025 | Karınca yuvalarının (Ant Nests) sayılması |\n"
        "| Q4-2025 | Makalenin hazırlanması ve konferans sunumu |\n",
        [],
    ),
    (
        "courses below their heading in Russian",
        "### Курсы и лекции:\n\n"
        "1. Hill OpenCourseWare: 16.333 Stability and Control of Ants\n"
        "2. Hill AA241X: Design of Large and Small Nests\n",
        [],
    ),
    (
        "a table in a language whose columns are not known keeps its works",
        "| Đề mục | Người viết | Khi nào |\n|---|---|---|\n"
        "| Những con kiến và tổ của chúng | Ada Bee | 2001 |\n"
        "| Giấc ngủ của loài ong mật | Carl Dee | 2004 |\n"
        "| Con đường đến ngọn đồi | Eva Eff | 2005 |\n",
        [
            ("Những con kiến và tổ của chúng", "", 2001, ["Bee"]),
            ("Giấc ngủ của loài ong mật", "", 2004, ["Dee"]),
            ("Con đường đến ngọn đồi", "", 2005, ["Eff"]),
        ],
    ),
)
def test_what_is_no_work_in_other_languages(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows
