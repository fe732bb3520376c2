"""Ways of writing an entry in languages of Asia and the Near East, with whole values."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "joined names of columns, and who stands for more people",
        "| 论文题目 | 第一作者 | 发表会议 | 发表年份 |\n|---|---|---|---|\n"
        "| 蚂蚁如何计步的初步研究 | 王芳等 | 昆虫学报 | 2019年 |\n"
        "| 图数据库中的蚁群算法 | 李国强 等 | 软件学报 | 2020年 |\n\n"
        "| 論文名 | 著者名 | 会議名 |\n|---|---|---|\n"
        "| 蟻の巣の構造に関する考察 | 山田太郎他 | 日本昆虫学会誌 |\n\n"
        "| 논문명 | 저자명 | 출판사 |\n|---|---|---|\n"
        "| 개미의 언어와 사회 | 김민수 등 | 개미출판사 |\n",
        [
            ("蚂蚁如何计步的初步研究", "昆虫学报", 2019, ["王芳"]),
            ("图数据库中的蚁群算法", "软件学报", 2020, ["李国强"]),
            ("蟻の巣の構造に関する考察", "日本昆虫学会誌", 0, ["山田太郎"]),
            ("개미의 언어와 사회", "개미출판사", 0, ["김민수"]),
        ],
    ),
    (
        "who wrote and who translated a book, and the publisher behind them",
        "- 『蟻の森』（山田太郎、佐藤花子著 / 鈴木健 訳 / 蟻の家 / 1999）\n"
        "- 『개미의 나라』, 조현우 지음, 이영희 옮김, 개미집, 2015년\n"
        "- 《[蚂蚁之城](https://ants.example.org/1)》，约翰·米勒 著，周明译，蚁巢社\n",
        [
            ("蟻の森", "蟻の家", 1999, ["山田太郎", "佐藤花子"]),
            ("개미의 나라", "개미집", 2015, ["조현우"]),
            ("蚂蚁之城", "蚁巢社", 0, ["约翰·米勒"]),
        ],
    ),
    (
        "fields on one line",
        "# 推荐书目\n\n"
        "- 《蚂蚁的社会》 作者：张伟、李敏 出版社：蚁巢社\n"
        "- 《蜜蜂的舞蹈》 作者：王明 出版社：蜂房社\n",
        [
            ("蚂蚁的社会", "蚁巢社", 0, ["张伟", "李敏"]),
            ("蜜蜂的舞蹈", "蜂房社", 0, ["王明"]),
        ],
    ),
    (
        "remarks that have the length of a name",
        "- [How ants count](https://arxiv.org/abs/2001.00001) | Ada Bee **추천**\n"
        "- [How bees dance](https://arxiv.org/abs/2001.00002) | Carl Dee **서베이**\n"
        "- [How wasps rest](https://arxiv.org/abs/2001.00003) | Eva Eff **おすすめ**\n",
        [
            ("How ants count", "", 0, ["Bee"]),
            ("How bees dance", "", 0, ["Dee"]),
            ("How wasps rest", "", 0, ["Eff"]),
        ],
    ),
    (
        "a foreign name in Japanese, and a space in front of the sign for a year",
        "# 参考文献\n\n- ジョン・ミラー. 蟻の数え方の研究. 昆虫書店, 2014, 312p.\n"
        "- **How ants count** (ICSE 2016 年)\n",
        [
            ("蟻の数え方の研究", "昆虫書店", 2014, ["ジョン・ミラー"]),
            ("How ants count", "ICSE", 2016, []),
        ],
    ),
)
def test_east_asian_lists(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "references in alphabets without capitals",
        "# مراجع\n\n- رضایی، علی (2016). لانه‌ها و مسیرهای آن‌ها. *مجله زیست‌شناسی*، 12(3)، 45-67.\n",
        [
            ("لانه‌ها و مسیرهای آن‌ها", "مجله زیست‌شناسی", 2016, ["رضایی"]),
        ],
    ),
    (
        "phrases of such an alphabet beside English papers",
        "| שם המאמר | כנס | שנה | הערות |\n|---|---|---|---|\n"
        "| [How ants count](https://arxiv.org/abs/2001.00001)"
        " | ICML | 2020 | מציע שיטה פשוטה לספירה |\n"
        "| [How bees dance](https://arxiv.org/abs/2001.00002) | ICLR | 2021 | מתאים למתחילים |\n",
        [("How ants count", "ICML", 2020, []), ("How bees dance", "ICLR", 2021, [])],
    ),
)
def test_lists_in_alphabets_without_capitals(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
