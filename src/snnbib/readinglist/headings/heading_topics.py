"""Whether a heading says that papers, or that other things, stand below it. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER, CJK_WORD
from snnbib.readinglist.words import any_of, word_set
from snnbib.readinglist.words.headings import (
    CJK_LISTS,
    CJK_TOPICS,
    GENERIC_HEADINGS,
    LINKS,
    NOT_PAPERS,
    PAPER_HEADINGS,
    READINGS,
    WORKS,
)
from snnbib.readinglist.words.labels import OTHER_COURSE_VERBS, READING_VERBS
from snnbib.readinglist.words.venues import VENUE_WORDS
from snnbib.text import fold

__all__ = [
    "content_below",
    "names_only_links",
    "names_things_of_venue",
    "names_topic",
    "stands_above_venues",
]

_SMALL_WORDS = frozenset(
    """
    and of the for to other related useful awesome open source public online y de und et our this
    how s
    """.split()  # noqa: SIM905
)
"""Words that say nothing of what stands below a heading."""
_MODIFIERS = frozenset(word for word in NOT_PAPERS if word + "s" in NOT_PAPERS) | {
    "data", "news", "software", "index", "history", "summer", "community", "company",
}  # fmt: skip
"""Words of NOT_PAPERS that stand in front of another noun in the names of topics."""
_OF_WORDS = frozenset({"de", "del", "do", "da", "di", "du", "des"})
"""Words in front of such a word in Romance languages, where it stands after the noun."""
_CJK_PAPERS = (*filter(CJK_WORD.fullmatch, PAPER_HEADINGS), "论 文")
# Whole katakana words: "ブログ" is not a part of "プログラミング", which folds alike.
_KATAKANA = r"[\u30a1-\u30fa\u30fc]"
# In front of another noun such a word says what papers are about: "代码生成", not "代码列表".
_CJK_NOUN_ENDS = rf"(?!{CJK_CHARACTER.pattern})|(?=[和与及或とや]|{any_of(sorted(CJK_LISTS))})"
_CJK_NOT_PAPERS = lazy_pattern(
    "|".join(
        rf"(?<!{_KATAKANA}){word}(?!{_KATAKANA})"
        if re.fullmatch(rf"{_KATAKANA}+", word)
        else rf"{word}(?:{_CJK_NOUN_ENDS})"
        if word in CJK_TOPICS
        else re.escape(word)
        for word in sorted(NOT_PAPERS)
        if CJK_WORD.fullmatch(word)
    )
)


def stands_above_venues(text: str) -> bool:
    """Whether a heading stands above a list of venues: "Top conferences in robotics"."""
    return not _VENUES.isdisjoint(_nouns(text))


def names_things_of_venue(text: str) -> bool:
    """Whether a name of a venue only says whose other things they are: "Conference talks"."""
    return not (NOT_PAPERS - _ENDS_OF_VENUES).isdisjoint(_nouns(text))


_VENUES = frozenset({"conferences", "journals", "symposia"})
_ENDS_OF_VENUES = VENUE_WORDS | {"workshops", "meetings", "data", "software", "history"}
"""Words of other things that names of venues end in: "Ant Software"."""


def names_topic(text: str) -> bool:
    """Whether a heading ends as what works are called, or begins as a choice of them does.

    >>> names_topic("Early Works"), names_topic("Related Ants"), names_topic("Ant Review 2010")
    (True, True, False)
    """
    words = [word for word in fold(text).split() if not word.isdigit()] or [""]
    return words[-1] in _TOPIC_ENDS or words[0] in _TOPIC_BEGINS


# "Russian Literature" and "Ant Review" are journals.
_ENDS_OF_JOURNALS = ("liter", "litter", "литерат", "літерат", "review")
_TOPIC_ENDS = (
    frozenset(word for word in WORKS if not word.startswith(_ENDS_OF_JOURNALS))
    | (NOT_PAPERS - _ENDS_OF_VENUES - {"review", "reviews"})
    | word_set("background basics choices extras ideas material materials misc miscellaneous")
    | word_set("others presentations problems stuff topics")
)
_TOPIC_BEGINS = word_set(
    "additional earlier foundational further miscellaneous not older optional previous recommended"
    " related required selected suggested to"
)


def _nouns(text: str) -> set[str]:
    """The nouns of a phrase, folded, without what is said of them: "talks" of "Talks on ants"."""
    named = _OF.split(_LIST_OF.sub("", text), maxsplit=1)[0]
    parts = (fold(part).split() for part in _AND.split(_BRACKETS.sub(" ", named)))
    return {word for words in parts for word in words[-1:]}


_OF = lazy_pattern(r"\s(?:in|on|of|for)\s", re.IGNORECASE)
_AND = lazy_pattern(r"\sand\s|\s?[,&/]", re.IGNORECASE)
_LIST_OF = lazy_pattern(r"^(?:an? |the )?lists? of\s", re.IGNORECASE)
_BRACKETS = lazy_pattern(r"\([^()]*\)")


def names_only_links(text: str) -> bool:
    """Whether a heading says of other things only that they are links: "Resources for Climate".

    Its parts can then be papers as well.
    """
    words = fold(text).split()
    return not (NOT_PAPERS.intersection(words) - LINKS) and not LINKS.isdisjoint(words)


_DATA_SETS = lazy_pattern(r"\bdata[ -](?:set|base|source)s?\b", re.IGNORECASE)
_BLOG_POSTS = lazy_pattern(
    r"\bblog[ -]?(?:articles?|entries|posts?)\b"
    r"|\b(?:articles|art[ií]culos|artigos|entradas) del? blogs?\b",
    re.IGNORECASE,
)

_HISTORY_OF_TOPIC = lazy_pattern(
    r"\bhistory (?=of\s)|(?<!version )(?<!release )(?<!update )(?<!revision )(?<=\S )history$",
    re.IGNORECASE,
)
_FRENCH_READINGS = lazy_pattern(rf"\b{READINGS}", re.IGNORECASE)


def content_below(text: str) -> str:
    """What stands below a heading: "papers", "other" for other things, "" if it does not say."""
    text = _FRENCH_READINGS.sub("articles", _DATA_SETS.sub("datasets", text))
    text = _BLOG_POSTS.sub("blogs", text)
    text = _HISTORY_OF_TOPIC.sub("", text)  # "History of Ants"; "History" alone is of the list
    words = set(fold(text).split())
    if _OTHER_LISTS.search(fold(text)) or fold(text) in OTHER_COURSE_VERBS:
        return "other"
    is_read = fold(text) in READING_VERBS  # as a course has it
    if is_read or words & PAPER_HEADINGS or any(word in text for word in _CJK_PAPERS):
        return "papers"
    telling = [
        word
        for word in fold(text).split()
        if word not in GENERIC_HEADINGS and word not in _SMALL_WORDS
    ]
    if stands_above_venues(text):
        return "other"
    others = {word for part in _PARTS.split(text) for word in _words_for_other_things(part)}
    if others and len(others) * 2 >= len(telling):
        return "other"
    folded = fold(text)
    if len(text) <= _LONGEST_CJK and not text.isascii() and _CJK_NOT_PAPERS.search(folded):
        return "other"
    return ""


_LONGEST_CJK = 12
# Lists that others keep: "External reading lists".
_OTHER_LISTS = lazy_pattern(r"\b(?:external|other|related|similar|more) (?:\w+ )?lists$")
# Where one of several nouns ends, and where its complement begins: "tools for X and data on Y".
_PARTS = lazy_pattern(
    r"[,;/&+|:()]|\s(?:and|or|und|y|et|for|of|in|on|with|from|by)\s", re.IGNORECASE
)


def _words_for_other_things(part: str) -> list[str]:
    """The words of a noun phrase that say that something else than papers stands below.

    A word in the singular in front of a noun says what the papers are about: "Code Generation",
    "Ingeniería de Software".
    """
    words = fold(part).split()
    return [
        word
        for at, word in enumerate(words)
        if word in NOT_PAPERS
        and (at + 1 == len(words) or word not in _MODIFIERS)
        and not (word in _MODIFIERS and _OF_WORDS.intersection(words[max(at - 1, 0) : at]))
        and (word != "data" or _SMALL_WORDS.issuperset(words[:at]))  # "Big Data" is a topic
    ]
