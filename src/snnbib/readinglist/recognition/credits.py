"""What lists say beside names: that people wrote a work; in East Asia where they are from. Pure.

As in "개미의 언어 / 김철수 저 / 이영희 역 / 개미출판사": who wrote a book and who translated it.
"[美] Ada Bee" is a person too: only people have their country in front.
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_text import is_remark, is_year_alone
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.readinglist.words.references import (
    AUTHOR_CREDITS,
    AUTHOR_CREDITS_IN_FRONT,
    OTHER_CREDITS,
    OTHER_CREDITS_IN_FRONT,
)

__all__ = ["credited_parts", "credited_role", "credits_people", "is_byline"]


def is_byline(text: str) -> bool:
    """Whether a text begins with "by" and is people.

    >>> is_byline("By Ada Bee"), is_byline("By Land and Water")
    (True, False)
    """
    return _BY_FIRST.match(text) is not None and people_likeness(text) >= FULL_NAME


_BY_FIRST = lazy_pattern(rf"(?=[BVPbvp]){any_of(BY_WORDS)}\s", re.IGNORECASE)


def credited_role(text: str) -> tuple[str, str]:
    """The role of names beside a word of credit or a country, and they; ("", text) without one.

    >>> credited_role("김철수 저"), credited_role("이영희 옮김"), credited_role("Ada Bee")
    (('authors', '김철수'), ('note', '이영희'), ('', 'Ada Bee'))
    >>> credited_role("[美] Ada Bee"), credited_role("〔英〕贝 译")
    (('authors', 'Ada Bee'), ('note', '贝'))
    """
    if text.isascii():
        return "", text
    if in_front := _IN_FRONT.match(text):
        names = text[in_front.end() :].strip()
        role = "authors" if in_front["author"] else "note"
        return (role, names) if _are_names(names) else ("", text)
    country = _COUNTRY.match(text)
    bare = _IN_BRACKETS.sub(r" \1", text[country.end() if country else 0 :].strip())
    for role, words in (("authors", AUTHOR_CREDITS), ("note", OTHER_CREDITS)):
        for word in words:
            names = bare.removesuffix(word)
            if names != bare and _are_names(names):
                return role, names.strip()
    return ("authors", bare) if country else ("", text)


_IN_FRONT = lazy_pattern(
    rf"\s*(?:(?P<author>{any_of(AUTHOR_CREDITS_IN_FRONT)})|{any_of(OTHER_CREDITS_IN_FRONT)}):?\s+"
)
_COUNTRY = lazy_pattern(r"\s*[\[【〔][\u4e00-\u9fff]{1,3}[\]】〕]\s*(?=[^\W\d])")


def credits_people(text: str) -> tuple[str, str]:
    """The same where nothing parts the names from a title: only if they surely are people's."""
    role, names = credited_role(text)
    if not role:
        return "", text
    is_word = len(text) > len(names) + len(" 저") and len(names) <= _LONGEST_NAME
    is_sure = is_word or people_likeness(names) >= SEVERAL_NAMES
    return (role, names) if is_sure else ("", text)


_LONGEST_NAME = 12


def credited_parts(text: str) -> list[tuple[str, str]]:
    """The parts between commas, each with its role, if some are credited; names of one credit join.

    What follows them is the publisher.

    >>> credited_parts("松本浩二、井上真由美著、佐藤健訳、昆虫書店")
    [('authors', '松本浩二、井上真由美'), ('note', '佐藤健'), ('venue', '昆虫書店')]
    """
    parts = [] if text.isascii() else [part for part in _BETWEEN.split(text) if part.strip()]
    credited = [credited_role(part) for part in parts]
    are_people = [bool(role) and people_likeness(names) >= FULL_NAME for role, names in credited]
    if len(parts) < _FEWEST_PARTS:
        return []
    if not any(are_people):
        is_book = len(parts) == len(_BOOK) and "、" in text and is_year_alone(parts[-1])
        is_book = is_book and people_likeness(parts[0]) >= FULL_NAME
        return list(zip(_BOOK, parts, strict=True)) if is_book else []
    joined: list[tuple[str, str]] = []
    for (role, names), part, are_named in zip(credited, parts, are_people, strict=True):
        is_publisher = joined and joined[-1][0] and not DIGIT.search(part) and not is_remark(part)
        joined.append((role, names) if are_named else ("venue" if is_publisher else "", part))
        while are_named and len(joined) > 1 and _are_open_names(*joined[-2]):
            joined[-2:] = [(role, f"{joined[-2][1]}、{joined[-1][1]}")]
    return joined


def _are_open_names(role: str, names: str) -> bool:
    return not role and people_likeness(names) >= FULL_NAME


_FEWEST_PARTS = 2
_BOOK = ("authors", "venue", "year")  # "高橋次郎、講談社、2016年"
_BETWEEN = lazy_pattern(r"\s*[,،，、]\s*|\s/\s|(?<=[著译譯訳编編])\s+")


_IN_BRACKETS = lazy_pattern(r"\s?[(（]([^()（）]{1,3})[)）]$")  # "李华（著）"


def _are_names(names: str) -> bool:
    """Whether the text in front of a word of credit is names: it is short, or looks like people."""
    is_apart = names.endswith(" ") and len(names) <= _LONGEST_NAMES and not DIGIT.search(names)
    return is_apart or people_likeness(names) >= _PEOPLE


_LONGEST_NAMES = 60
_PEOPLE = 0.3
