"""Names of people in Chinese, Japanese and Korean characters: recognized and divided. Pure.

The family name stands first. It has one character in most Chinese and Korean names, and two in most
Japanese names. Sometimes a space separates it from the given name.
"""

from collections.abc import Iterable

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "CJK_CHARACTER",
    "CJK_ET_AL",
    "CJK_NAME",
    "CJK_NAME_IN_LIST",
    "CJK_WORD",
    "FAMILY_AND_GIVEN",
    "are_korean_names",
    "begins_with_ideograph",
    "cjk_likeness",
    "is_alphabetic",
]

# The most frequent Chinese family names: the first hundred are those of nine in ten people.
_CHINESE_FAMILIES = set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳"
    "許鄭謝蔡馮葉蘇盧鐘鍾譚陸賈韋鄒龍賀顧龔錢嚴湯萬賴簡洪莊呂游詹鄧蕭孫馬羅閻"
    "倪聂褚殷翁庞樊邢乔俞鲁葛骆岳耿裴邬阎缪娄甄冉阮霍滕卞蔺聶龐喬駱婁"
)
_KOREAN_FAMILIES = set(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국류"
)
# The most frequent Japanese family names of two characters that are not those of cities, and the
# first two of longer ones; and Chinese ones of two characters.
_FAMILIES_OF_TWO = frozenset(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村
    斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤
    村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田
    松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤
    宮本 大野 今井 丸山 河野 高田 藤本 増田 村田 平野 大塚 千葉 松尾 菅原 佐野 野村
    渡邉 小島 工藤 久保 松井 岩崎 桜井 木下 野口 松岡 菊地 島田 上野 新井 大西 杉山
    武田 古川 水野 川口 熊谷 小松 松永 永井 浅野 大谷 片山 宮田 荒井 黒田 堀内 中西 西田 吉川
    吉村 岩田 北村 石原 大島 小沢 小澤 早川 浜田 濱田 沢田 澤田 本田 安田 飯田 関口 星野 大橋
    松下 森本 矢野 広瀬 廣瀬 山内 内藤 松浦 岡崎 川上 永田 川村 樋口 吉岡 石塚 野崎 山中 岡部
    秋山 西川 村山 大石 石橋 黒川 平田 荒木 横田 田口 中田 野沢 若林 西野 馬場 小池 須藤 福井
    天野 服部 桑原 栗原 大森 大村 岩本 岸本 白石 河合 成田 高野 中尾 土屋 西山 尾崎 篠原 竹田
    梶原 奥村 奥田 寺田 根本 石黒 稲垣 宮下 宮内 武井 津田 本間 戸田 田辺 田邊 谷口 上原 植田
    牧野 水谷 三宅 三好 望月 森川 安部 吉野 吉井 柳田 菊池 渡部 渡邊 齋藤 齊藤 髙橋 滝沢 竹中
    富田 永野 新田 西尾 野田 萩原 平井 平山 古田 細川 堀江 前川 三上 宮川 宮沢 向井 八木 山根
    湯浅 横井 今村 入江 岩井 梅田 榎本 江口 大内 岡村 小倉 落合 片岡 金田 川島 北川 窪田 黒木
    児玉 小泉 小谷 坂口 坂井 塩田 志村 杉本 杉浦 関根 高山 高井 武藤 多田 谷川 塚本 辻本 手塚
    徳永 内山 中澤 中沢 中井 中嶋 長島 長尾 西岡 西本 福永 福本 藤沢 藤岡 藤野 藤村 藤川 藤森
    松村 松崎 松原 三木 三谷 村井 村松 森下 森山 安井 矢島 柳沢 吉本 吉沢 佐々 長谷
    欧阳 司马 诸葛 上官 歐陽 司馬 諸葛
    """.split()  # noqa: SIM905
)
_IDEOGRAPHS = r"\u4e00-\u9fff"
_KANA = r"\u3040-\u30ff"
_HANGUL = r"\uac00-\ud7a3"
_REPEATED = r"\u3005"  # 々, which repeats the character in front of it
_IN_NAME = rf"[{_REPEATED}\u3040-\u30fa\u30fc-\u30ff{_IDEOGRAPHS}]"  # without ・, between two names
# A name from another language, in Chinese characters.
_IN_FOREIGN_NAME = rf"(?:(?![等著译訳])[{_IDEOGRAPHS}]){{1,6}}"
_FOREIGN_NAME = rf"{_IN_FOREIGN_NAME}(?:·{_IN_FOREIGN_NAME}){{1,3}}"
# The same in katakana, with spaces: "エイダ ビー", "グエン チュン タイン".
_KATAKANA_WORD = r"[\u30a1-\u30fa\u30fc-\u30ff]{2,12}"
_NAME_IN_KATAKANA = rf"{_KATAKANA_WORD}(?:[\s・＝]{_KATAKANA_WORD}){{1,3}}"
CJK_CHARACTER = lazy_pattern(rf"[{_KANA}{_IDEOGRAPHS}{_HANGUL}]")
"""One Chinese, Japanese or Korean character."""
CJK_WORD = lazy_pattern(rf"{CJK_CHARACTER.pattern}{{2,}}")
"""Two or more of these."""
_HANGUL_CHARACTER = lazy_pattern(rf"[{_HANGUL}]")
CJK_NAME = lazy_pattern(
    rf"[{_IDEOGRAPHS}]{{2,3}}[\u3040-\u9fff]{{0,3}}$"
    rf"|[{_IDEOGRAPHS}]{{1,3}}\s[{_KANA}{_IDEOGRAPHS}]{{1,4}}$"
    rf"|[{_HANGUL}]{{2,4}}$|[\u30a0-\u30ff・]{{3,}}$"
    rf"|{_FOREIGN_NAME}$|{_NAME_IN_KATAKANA}$"
)
"""A whole text that has the length of one name."""
CJK_ET_AL = rf"(?:等人?|ほか|他|ら)(?!{_IN_NAME})"
"""What stands behind the last name of a list that has more people, as an expression."""
_SIGN_OF_NAME = rf"(?:(?!{CJK_ET_AL}){_IN_NAME})"
CJK_NAME_IN_LIST = lazy_pattern(
    rf"(?:{_FOREIGN_NAME}|{_NAME_IN_KATAKANA})(?:(?={CJK_ET_AL})|(?!{_IN_NAME}))"
    rf"|[{_IDEOGRAPHS}](?:{_SIGN_OF_NAME}{{0,3}}\s{_SIGN_OF_NAME}{{1,4}}|{_SIGN_OF_NAME}{{1,4}})"
    rf"(?:(?={CJK_ET_AL})|(?!{_IN_NAME}))"
    rf"|[{_HANGUL}]{{2,4}}(?![{_HANGUL}])"
)
"""A name in a list of names: no further character follows, or "et al."."""
FAMILY_AND_GIVEN = lazy_pattern(
    rf"(?P<family>[{_REPEATED}{_IDEOGRAPHS}]{{1,4}})[\s\u3000]"
    rf"(?P<given>[{_REPEATED}{_KANA}{_IDEOGRAPHS}]{{1,4}})"
)
"""A Chinese or Japanese name with a space between its two parts."""


def is_alphabetic(name: str) -> bool:
    """Whether a name is written in letters, not in Chinese, Japanese or Korean characters."""
    return not CJK_CHARACTER.search(name)


def begins_with_ideograph(text: str, start: int) -> bool:
    """Whether one of the characters stands there that Chinese and most Japanese names consist of.

    >>> begins_with_ideograph("1. 田中", 3), begins_with_ideograph("1. 김민수", 3)
    (True, False)
    """
    return "\u4e00" <= text[start : start + 1] <= "\u9fff"


def are_korean_names(names: Iterable[str]) -> bool:
    """Whether all texts begin with a Korean family name and have the length of a name.

    >>> are_korean_names(["김민수", "이영희"]), are_korean_names(["김민수", "딥러닝"])
    (True, False)
    """
    return all(
        name[:1] in _KOREAN_FAMILIES and _KOREAN_NAME.fullmatch(name) is not None for name in names
    )


_KOREAN_NAME = lazy_pattern(rf"[{_HANGUL}]{{2,4}}")


# What titles and journals end in, and no names: "昆虫研究".
_WORDS_LAST = frozenset(
    "研究 评论 評論 论坛 論壇 科学 科學 经济 経済 經濟 处理 処理 處理 教育 文学 文學 社会".split()  # noqa: SIM905
)


def cjk_likeness(name: str) -> float:
    """How much a text that `CJK_NAME` matches looks like a name, 0 to 1.

    >>> cjk_likeness("田中太郎"), cjk_likeness("김민수"), cjk_likeness("深度学习")
    (0.85, 0.8, 0.35)
    """
    if name[-2:] in _WORDS_LAST:
        return 0.0
    if _HANGUL_CHARACTER.match(name):
        return 0.8 if name[0] in _KOREAN_FAMILIES else 0.2
    if not {" ", "・", "·"}.isdisjoint(name):
        return 0.8
    if name[:2] in _FAMILIES_OF_TWO:
        return 0.85
    return 0.85 if name[0] in _CHINESE_FAMILIES and len(name) <= 3 else 0.35
