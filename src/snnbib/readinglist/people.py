"""Whether a text is a list of people's names, and the names in it. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names import from_display, is_suffix
from snnbib.readinglist.words import (
    ABBREVIATIONS,
    CONJUNCTIONS,
    PARTICLES,
    TITLE_WORDS,
    VENUE_WORDS,
    WEAK_VENUE_WORDS,
)
from snnbib.text import FUNCTION_WORDS, fold, tidy

__all__ = [
    "CAPITAL",
    "NOT_NAMES",
    "find_et_al",
    "looks_like_people",
    "names_editors",
    "person_from",
    "read_people",
    "without_editor_mark",
]

_ET_AL = lazy_pattern(
    r"[\s,]*(?:\band\b|&|,)?\s*(?:\bet\.?\s*al(?:ii|ia)?\b\.?|\bet\s+coll\b\.?|\band\s+(?:others|colleagues)\b|(?<=\w)\s?等(?:人)?(?=$|[\s,.，。;；:：(（])|\bи\s+др\b\.?|\by\s+otros\b|\bu\.\s?a\.|ら(?=$|\s)|ほか(?=$|[\s:：,，、.。「『])|(?<=[가-힣])\s외(?=$|[\s.,])|…$|\.\.\.$)",
    re.IGNORECASE,
)
# What each of its alternatives has in small letters, which is faster to look for.
_ET_AL_SIGN = lazy_pattern(
    r"et\.?\s*(?:al|coll)|others|colleagues|等|и\s|otros|u\.|ら|ほか|외|…|\.\.\."
)
_LEAD = lazy_pattern(
    r"^(?:by|in:?|authors?|von|par|por|di|автор(?:ы)?|作者|著者)\b\s*[:：]?\s*", re.IGNORECASE
)
_ASIDE_SIGN = lazy_pattern(r"[(\[{<*†‡§¶∗#⁰¹²³⁴-⁹]")
_ASIDE = lazy_pattern(
    r"\([^()]*\)|\[[^\[\]]*\]|\$?\^?\{[^{}]*\}\$?|<su[pb]>[^<>]*</su[pb]>|[*†‡§¶∗#]|[⁰¹²³⁴-⁹]+"
)
_SEPARATOR = lazy_pattern(
    r"(?:[;，、；·•|&]|,(?=\s|$|[^\d\W])|\s(?:and|und|et|y|e|и|en|og|och)\s|\band\s)\s*(?:(?:and|und|et|y|и|&)\s+)?"
)
_EDITORS = lazy_pattern(r"[\s,]*\(?\b(?:eds?|hrsg|hg|coord|coords|ред)\b\.?\)?\.?$", re.IGNORECASE)
CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
_INITIAL_TOKEN = lazy_pattern(
    rf"(?:{CAPITAL}{{1,3}}|(?:{CAPITAL}[a-zh]?\.\s?-?){{1,4}}{CAPITAL}?\.?)$"
)
_NAME_TOKEN = lazy_pattern(r"(?:[dDlLO]['’])?[^\W\d_]+(?:['’`-][^\W\d_]+)*\.?$")
# The first hundred Chinese family names, which nine of ten people have.
_CHINESE_FAMILIES = set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳"
)
_KOREAN_FAMILIES = set(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국류"
)
# The hundred most frequent Japanese family names of two signs.
_JAPANESE_FAMILIES = frozenset(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村
    斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤
    村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田
    松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤
    宮本 大野 今井 丸山 河野 高田 藤本 増田 村田 平野 大塚 千葉 松尾 菅原 佐野 野村
    渡邉 小島 工藤 久保 松井 岩崎 桜井 木下 野口 松岡 菊地 島田 上野 新井 大西 杉山
    武田 古川 水野 川口
    """.split()  # noqa: SIM905
)
_CJK = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]")
_HANGUL = lazy_pattern(r"[\uac00-\ud7a3]")
_CJK_NAME = lazy_pattern(
    r"[\u4e00-\u9fff]{2,3}[\u3040-\u9fff]{0,3}$|[\u4e00-\u9fff]{1,3}\s[\u3040-\u30ff\u4e00-\u9fff]{1,4}$|[\uac00-\ud7a3]{2,4}$|[\u30a0-\u30ff・]{3,}$"
)
# Function words that are also names when they are written with a capital.
_ALSO_NAMES = frozenset("uma una will may an can su sur per como do das em mit bei".split())  # noqa: SIM905
_ARTICLES = frozenset({"der", "die", "das", "les", "los", "il", "the"})
NOT_NAMES = FUNCTION_WORDS - PARTICLES - _ALSO_NAMES | {"in", "on", "our", "no", "part"}


@lru_cache(maxsize=65_536)  # each text of a list of 10,000 entries is asked for several times
def looks_like_people(text: str) -> float:
    """How much a text looks like a list of people's names, 0 to 1.

    The mean over the names, and more where there are several: a title can look like one name. One
    word has 0.35, a full name 0.75, two full names 0.85, three or a name with initials 1. So 0.7
    asks for a full name, 0.85 for more than one, and 0.3 only that no word speaks against it.

    >>> looks_like_people("A. Lovelace, C. Babbage"), looks_like_people("Deep Learning")
    (1.0, 0.0)
    """
    if len(text) > 3000 or _has_running_words(text):
        return 0.0
    bare, had_et_al = _without_et_al(text)
    names = _split_names(bare)
    if not names:
        return 1.0 if had_et_al and not bare else 0.0
    kinds = [_name_likeness(name) for name in names]
    likeness = sum(kinds) / len(kinds)
    if 0.0 in kinds and likeness < 0.75 - 0.01 * min(len(kinds), 15):
        return 0.15 if had_et_al and likeness > 0.3 else 0.0
    if had_et_al:
        return max(likeness, 0.9) if likeness > 0.3 else 0.0
    if len(names) > 2:
        likeness = min(1.0, likeness + 0.25)
    elif len(names) == 2:
        likeness = min(1.0, likeness + 0.1)
    return likeness


@lru_cache(maxsize=8192)  # asked of a segment ten times: 1 percent of a list's reading
def names_editors(text: str) -> bool:
    """Whether a text says that the people it names are editors.

    >>> names_editors("In M. Gold & L. Klein (Eds.)"), names_editors("ed. by A. Bee")
    (True, True)
    """
    return _ends_in_editors(text) or bool(_EDITED_BY.match(text))


def _ends_in_editors(text: str) -> bool:
    end = text[-_EDITORS_LENGTH:]
    may_be = end.rstrip(".)\n").casefold().endswith(_EDITORS_ENDS)
    return may_be and _EDITORS.search(end) is not None


# What each of the alternatives of _EDITORS ends in, which is faster to look at.
_EDITORS_ENDS = ("ed", "eds", "hrsg", "hg", "coord", "coords", "ред")
_EDITORS_LENGTH = 20
"""Letters in which the mark of editors stands, which is not looked for in a whole text."""


def without_editor_mark(text: str) -> str:
    """Names without the mark behind them that says these are editors.

    >>> without_editor_mark("Bee & Cee, eds.")
    'Bee & Cee'
    """
    return _EDITORS.sub("", text)


_EDITED_BY = lazy_pattern(
    r"\W*(?:eds?\.|edited|hrsg\.|herausgegeben|éd\.|ed\.)\s+(?:by|von|par|por)\s", re.IGNORECASE
)


def find_et_al(text: str) -> re.Match[str] | None:
    """Where a text says that there are more people than it names.

    >>> find_et_al("Lovelace, A. et al. Notes")[0], find_et_al("Notes of Metals")
    (' et al.', None)
    """
    return _ET_AL.search(text) if _ET_AL_SIGN.search(text.casefold()) else None


def _has_running_words(text: str) -> bool:
    """Whether a text has more words in small letters than a list of people has."""
    words = text.split()
    small = [word for word in words if word.islower() and word.isalpha() and word not in _IN_NAMES]
    return 4 * len(small) > len(words) + 1


_IN_NAMES = PARTICLES | CONJUNCTIONS | {"et", "al", "by", "others", "in"}


def _without_et_al(text: str) -> tuple[str, bool]:
    bare = tidy(text).strip(" .,;:-–—*_")
    if lead := _LEAD.match(bare):
        bare = bare[lead.end() :]
    bare = _EDITORS.sub("", bare) if _ends_in_editors(bare) else bare
    without = _ET_AL.sub("", bare) if find_et_al(bare) else bare
    return without.strip(" .,;:&"), without != bare


def _split_names(text: str) -> list[str]:
    """The single names of a list; "Family, G." and "Family, Given" stay together."""
    if inverted := _inverted_names(text):
        return inverted
    parts = _single_names(text)
    if len(parts) == 1:
        return parts
    names: list[str] = []
    for part in parts:
        if (
            names
            and _INITIAL_TOKEN.fullmatch(part.replace(" ", ""))
            and not _stands_behind_and(part, text)
            and not _INITIAL_TOKEN.match(names[-1].split()[-1])
        ):
            names[-1] = f"{names[-1]}, {part}"
        else:
            names.append(part)
    singles = [name for name in names if " " not in name and "," not in name]
    if len(names) > 2 and singles == names[:2]:  # Chicago: only the first is inverted
        return [", ".join(singles), *names[2:]]
    if (
        len(names) > 1
        and 2 * len(singles) >= len(names)
        and not _CJK.search(text)
        and _COMMA_BEHIND.search(text)
        and not _all_single(names)
    ):
        names = _pair(names)
    return names


def _inverted_names(text: str) -> list[str]:
    """Names as BibTeX has them, "Lovelace, Ada and van Rossum, Guido"; nothing if they are not."""
    names = text.strip(" .").split(" and ") if " and " in text and ", " in text else []
    return names if len(names) > 1 and all(map(_is_inverted, names)) else []


def _is_inverted(name: str) -> bool:
    """Whether a name is a family name, particles in front, a comma, and a given name."""
    family, _, given = name.partition(", ")
    *particles, last = fold(family).split() or [""]
    return bool(last and given) and "," not in given and PARTICLES.issuperset(particles)


def _stands_behind_and(part: str, text: str) -> bool:
    """Whether initials stand behind "and", not behind the family name: "Relations and XML"."""
    return f", {part}" not in text and f",{part}" not in text


def _single_names(text: str) -> list[str]:
    """What stands between the commas and conjunctions of a list of names."""
    spaced = _ASIDE.sub("", text) if _ASIDE_SIGN.search(text) else text
    if "." in spaced:
        spaced = _GLUED_INITIAL.sub(" ", spaced)
    names: list[str] = []
    for part in map(_without_stop, _SEPARATOR.split(spaced)):
        if is_suffix(part) and names:
            names[-1] += f" {part}"
        elif part:
            names.append(part)
    return names


_COMMA_BEHIND = lazy_pattern(r"\w,\s")


def _without_stop(name: str) -> str:
    """A name without the stop behind it, unless that is the stop of an initial."""
    name = name.strip().lstrip(" .")
    if not name.endswith("."):
        return name
    return name if _ENDS_IN_INITIAL.search(name) else name.rstrip(" .")


# Between an initial and the family name behind it: "M.R.Galimov".
_GLUED_INITIAL = lazy_pattern(rf"(?<=\b{CAPITAL}\.)(?={CAPITAL}[^\W\d_]{{2}})")
_ENDS_IN_INITIAL = lazy_pattern(r"(?<![^\W_])[^\W\d_]\.$")


def _all_single(names: list[str]) -> bool:
    """Whether all are family names: two words can be one inverted name, more are a list."""
    return all(" " not in name for name in names) and len(names) > 2


def _pair(names: list[str]) -> list[str]:
    """Join family and given names that commas have separated: "Lovelace", "Ada"."""
    paired: list[str] = []
    for name in names:
        last = paired[-1] if paired else ""
        if last and " " not in last and "," not in last and len(name.split()) <= 3:
            paired[-1] = f"{last}, {name}"
        else:
            paired.append(name)
    return paired


@lru_cache(maxsize=32768)
def _name_likeness(name: str) -> float:
    """How much a text looks like one person's name, 0 to 1."""
    is_ascii = name.isascii()
    if not is_ascii and _CJK_NAME.fullmatch(name):
        return _cjk_likeness(name)
    family, comma, given = name.partition(", ")
    words = f"{given} {family}".split() if comma else name.split()
    if not 0 < len(words) <= 6 or not (is_ascii or _is_alphabetic(name)):
        return 0.0
    initials = [word for word in words if _is_initials(word)]
    long = [word for word in words if word not in initials]
    if not long:
        return 0.3 if len(words) == 1 and len(name) > 2 else 0.0
    is_sure = bool(initials) and (bool(comma) or any("." in word for word in initials))
    if not all(
        _is_name_word(word, is_first=not at, is_sure=is_sure) for at, word in enumerate(long)
    ):
        return 0.0
    if initials and len(long) <= 3 and not all(_is_title_word(fold(word)) for word in long):
        return _initials_likeness(words, initials, has_comma=bool(comma))
    return _full_name_likeness(long, has_comma=bool(comma))


def _is_initials(word: str) -> bool:
    may_be = len(word) <= _MOST_INITIALS or "." in word  # as few words are
    return may_be and _INITIAL_TOKEN.fullmatch(word) is not None


_MOST_INITIALS = 3
"""Initials without stops: "JRR"."""


def _is_alphabetic(name: str) -> bool:
    """Whether a name is written in letters, not in Chinese, Japanese or Korean signs."""
    return not (_CJK.search(name) or _HANGUL.search(name))


def _initials_likeness(words: list[str], initials: list[str], *, has_comma: bool) -> float:
    """Of a name with initials; "Proc. A" is an abbreviated title."""
    if any(fold(word) in ABBREVIATIONS and word.endswith(".") for word in words if len(word) > 2):
        return 0.0
    has_stop = any("." in word for word in initials)
    if not has_stop and not has_comma and len(words) > 3 and words[-1] in initials:
        small = sum(fold(word) in PARTICLES for word in words)
        if len(words) - small > 3:  # "Transportation Research Part C"
            return 0.0
    return 1.0 if has_stop or has_comma or len(initials[0]) <= 2 else 0.6


def _full_name_likeness(words: list[str], *, has_comma: bool) -> float:
    """Of a name without initials, which a title of two words can look like."""
    if 2 * sum(_is_title_word(fold(word)) for word in words) >= len(words):
        return 0.0
    if len(words) == 1:
        return 0.8 if has_comma else 0.35
    return (0.75 if len(words) <= 4 else 0.5) + 0.15 * has_comma


def _is_title_word(word: str) -> bool:
    return word in _NO_NAME_WORDS or word.removesuffix("s") in _NO_NAME_WORDS


_NO_NAME_WORDS = TITLE_WORDS | VENUE_WORDS | WEAK_VENUE_WORDS


def _cjk_likeness(name: str) -> float:
    if "\uac00" <= name[0] <= "\ud7a3":
        return 0.8 if name[0] in _KOREAN_FAMILIES else 0.2
    if " " in name or "・" in name:
        return 0.8
    if name[:2] in _JAPANESE_FAMILIES:
        return 0.85
    return 0.85 if name[0] in _CHINESE_FAMILIES and len(name) <= 3 else 0.35


def _is_name_word(word: str, *, is_first: bool, is_sure: bool) -> bool:
    """Whether a word can be a part of a name; `is_sure` where initials stand beside it."""
    bare = word.strip(".,")
    if not bare or not (word.isalpha() or _NAME_TOKEN.fullmatch(word)):
        return False
    folded = fold(bare)
    if is_first and (folded in _ARTICLES or (not is_sure and _is_gerund(folded))):
        return False
    if word.endswith(".") and len(bare) > 2 and folded in ABBREVIATIONS:
        return False
    if bare[0].islower():
        return folded in PARTICLES
    return (folded not in NOT_NAMES or (not is_first and len(bare) <= 3)) and not (
        bare.isupper() and len(bare) > 12
    )


# A Chinese given name of two syllables, in pinyin without tones: "Xiaobing", "Guangming".
_PINYIN = lazy_pattern(
    r"(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?"
    r"(?:i?ang|i?ong|[ei]ng|u?ang|i?an|u?an|i?ao|u?ai|ei|[ou]u|e?n|in|un|i[aeu]|u[aeio]|[aeiu])"
    r"(?:[bpmdtnljqxy])ing$"
)


def _is_gerund(word: str) -> bool:
    """Whether a word in front is rather "Learning" than a name."""
    return len(word) > 6 and word.endswith("ing") and not _PINYIN.match(word)


def read_people(
    text: str, *, are_certain: bool = False, are_families: bool = False
) -> tuple[Person, ...]:
    """The people in a list of names, in its order; "et al." is left out.

    Args:
        text: the names.
        are_certain: whether the list says that these are authors, so that other names are
            organizations.
        are_families: whether single words are family names, as in "Ziv, Lempel (1977)".

    >>> [person.family for person in read_people("A. Lovelace and C. Babbage et al.")]
    ['Lovelace', 'Babbage']
    >>> [person.family for person in read_people("Ziv, Lempel (1977)", are_families=True)]
    ['Ziv', 'Lempel']
    """
    bare = _without_et_al(text)[0]
    names = _single_names(bare) if are_families else []
    if not are_families or any(_INITIAL_TOKEN.fullmatch(name) for name in names):
        names = _split_names(bare)
    likely = ((name, _name_likeness(name) > 0) for name in names)
    return tuple(
        person_from(name) if is_likely else from_display(name)
        for name, is_likely in likely
        if is_likely or are_certain
    )


# "Smith JA", "Smith J A", "Smith J. A."
_FAMILY_FIRST = lazy_pattern(
    rf"^(?P<family>[^,]+?)\s+(?P<given>{CAPITAL}{{1,3}}|(?:{CAPITAL}\.?\s){{1,3}}{CAPITAL}\.?)$"
)
_INITIAL = lazy_pattern(CAPITAL)


_PLAIN_NAME = lazy_pattern(r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*)*) ([A-Z][\w'’-]+)$")


# A Chinese or Japanese name in its own signs, whose family name stands in front.
_NAME_IN_SIGNS = lazy_pattern(
    r"(?P<family>[\u3005\u4e00-\u9fff]{1,4})[\s\u3000](?P<given>[\u3005\u3040-\u30ff\u4e00-\u9fff]{1,4})"
)
_ENDS_IN_LETTER = lazy_pattern(r"\b\w\.$")
_ENDS_IN_BARE_INITIAL = lazy_pattern(r"[\s.,][^\W\d_]$")


def person_from(name: str) -> Person:
    """The person of one name, in any of the forms that lists of names have."""
    plain = _PLAIN_NAME.match(name)
    if plain and PARTICLES.isdisjoint(fold(name).split()) and not plain[2].isupper():
        return Person(family=plain[2], given=plain[1])
    if signs := _NAME_IN_SIGNS.fullmatch(name):
        return Person(family=signs["family"], given=signs["given"])
    bare = name.rstrip(".") if not _ENDS_IN_LETTER.search(name) else name
    if vancouver := _FAMILY_FIRST.match(bare):
        given = " ".join(f"{letter}." for letter in _INITIAL.findall(vancouver["given"]))
        return from_display(f"{vancouver['family']}, {given}")
    ends_in_initial = "," in bare and _ENDS_IN_BARE_INITIAL.search(bare)  # "Newport, E. L"
    return from_display(f"{bare}." if ends_in_initial else bare)
