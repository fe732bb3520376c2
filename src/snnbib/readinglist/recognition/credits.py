"""What East Asian lists of books say beside names: what people did, where they are from. Pure.

As in "개미의 언어 / 김철수 저 / 이영희 역 / 개미출판사": who wrote a book and who translated it.
"[美] Ada Bee" is a person too: only people have their country in front.
"""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.words.references import AUTHOR_CREDITS, OTHER_CREDITS

__all__ = ["credited_role", "credits_people"]


def credited_role(text: str) -> tuple[str, str]:
    """The role of names beside a word of credit or a country, and they; ("", text) without one.

    >>> credited_role("김철수 저"), credited_role("이영희 옮김"), credited_role("Ada Bee")
    (('authors', '김철수'), ('note', '이영희'), ('', 'Ada Bee'))
    >>> credited_role("[美] Ada Bee"), credited_role("〔英〕贝 译")
    (('authors', 'Ada Bee'), ('note', '贝'))
    """
    if text.isascii():
        return "", text
    country = _COUNTRY.match(text)
    bare = _IN_BRACKETS.sub(r" \1", text[country.end() if country else 0 :].strip())
    for role, words in (("authors", AUTHOR_CREDITS), ("note", OTHER_CREDITS)):
        for word in words:
            names = bare.removesuffix(word)
            if names != bare and _are_names(names):
                return role, names.strip()
    return ("authors", bare) if country else ("", text)


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


_IN_BRACKETS = lazy_pattern(r"\s?[(（]([^()（）]{1,3})[)）]$")  # "李华（著）"


def _are_names(names: str) -> bool:
    """Whether the text in front of a word of credit is names: it is short, or looks like people."""
    is_apart = names.endswith(" ") and len(names) <= _LONGEST_NAMES and not DIGIT.search(names)
    return is_apart or people_likeness(names) >= _PEOPLE


_LONGEST_NAMES = 60
_PEOPLE = 0.3
