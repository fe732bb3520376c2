"""How much a text looks like the name of one person. Pure."""

from collections.abc import Sequence
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching.authors import COMMON_FAMILY_NAMES
from snnbib.readinglist.recognition.cjk_names import CJK_NAME, cjk_likeness, is_alphabetic
from snnbib.readinglist.recognition.letters import CAPITAL, VOWEL_SIGNS
from snnbib.readinglist.recognition.people_levels import FULL_NAME, ONE_WORD
from snnbib.readinglist.words import word_set
from snnbib.readinglist.words.names import GIVEN_NAMES_LIKE_WORDS, NAME_PARTICLES, ONE_WORD_NAMES
from snnbib.readinglist.words.references import PART_WORDS
from snnbib.readinglist.words.titles import (
    LONG_TITLE_ENDINGS,
    TITLE_ENDINGS,
    TITLE_PREFIXES,
    TITLE_WORDS,
)
from snnbib.readinglist.words.venues import ABBREVIATIONS, VENUE_WORDS, WEAK_VENUE_WORDS
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "INITIALS",
    "NOT_NAMES",
    "begins_with_acronym",
    "begins_with_method",
    "ends_in_common_family",
    "has_words_of_titles",
    "is_abbreviated_title",
    "is_title",
    "name_likeness",
]

INITIALS = lazy_pattern(
    rf"(?:{CAPITAL}{{1,3}}|(?:{CAPITAL}[a-zh]?\.(?:-[a-z]\.)?\s?-?){{1,4}}{CAPITAL}?\.?)$"
)
_NAME_TOKEN = lazy_pattern(r"(?:[dDlLO]['’])?[^\W\d_]+(?:['’`-][^\W\d_]+)*\.?$")
# Function words that are also names when they are written with a capital.
_ALSO_NAMES = frozenset("uma una will may an can su sur per como do das em mit bei".split())  # noqa: SIM905
_ARTICLES = frozenset({"der", "die", "das", "les", "los", "il", "the"})
NOT_NAMES = FUNCTION_WORDS - NAME_PARTICLES - _ALSO_NAMES | {"in", "on", "our", "no", "part"}


@lru_cache(maxsize=32768)
def name_likeness(name: str) -> float:
    """How much a text looks like one person's name, 0 to 1.

    >>> [name_likeness(name) for name in ("A. Lovelace", "Ada Lovelace", "Lovelace", "Graph Cuts")]
    [1.0, 0.75, 0.35, 0.0]
    """
    is_ascii = name.isascii()
    name = name if is_ascii else _VOWEL_SIGNS.sub("", name)
    if not is_ascii and CJK_NAME.fullmatch(name):
        return cjk_likeness(name)
    family, comma, given = name.partition(", ")
    words = f"{given} {family}".split() if comma else name.split()
    is_name = 0 < len(words) <= _MOST_WORDS and (is_ascii or is_alphabetic(name))
    is_of_title = _ARTICLE_AN.match(name) or (not comma and is_abbreviated_title(name))
    is_of_title = is_of_title or _is_title_in_capitals(name, words)
    if is_of_title or not is_name or _begins_with_article(words):
        return 0.0
    initials = [word for word in words if _is_initials(word)]
    long = [word for word in words if word not in initials]
    if not long:
        return 0.3 if len(words) == 1 and len(name) > 2 else 0.0
    is_sure = bool(initials) and (bool(comma) or any("." in word for word in initials))
    is_given = bool(comma) and given.istitle() and fold(given) in GIVEN_NAMES_LIKE_WORDS
    # The first word may look like one of titles, and is a given name here.
    first = 1 if is_given or _begins_with_syllable(words) else 0
    if not all(
        _is_name_word(word, is_first=not at, is_sure=is_sure or bool(comma))
        for at, word in enumerate(long[first:], first)
    ):
        return 0.0
    if initials and len(long) <= 3 and not all(_is_title_word(fold(word)) for word in long):
        return _initials_likeness(words, initials, has_comma=bool(comma))
    return _full_name_likeness(long, has_comma=bool(comma))


def ends_in_common_family(words: Sequence[str]) -> bool:
    """Whether the last of several words is a family name that is common, and no word.

    >>> ends_in_common_family(["You", "Zhang"]), ends_in_common_family(["You", "Park"])
    (True, False)
    """
    return len(words) > 1 and words[-1].casefold() in _SURE_FAMILIES


_SURE_FAMILIES = COMMON_FAMILY_NAMES - {"brown", "han", "he", "martin", "park", "silva", "song"}


def _begins_with_syllable(words: Sequence[str]) -> bool:
    """Whether the first word is a given name, and no word: "Na Zhang", "Se Jin Bee"."""
    if words[0].casefold() not in NOT_NAMES or not 1 < len(words) <= _MOST_WITH_SYLLABLE:
        return False
    if not all(word.istitle() and word.isalpha() for word in words):
        return False
    is_korean = len(words) == _MOST_WITH_SYLLABLE and words[0] in _SYLLABLES
    return ends_in_common_family(words) or (is_korean and len(words[1]) <= _LONGEST_SYLLABLE)


_SYLLABLES = frozenset({"En", "Il", "Na", "Se"})
_LONGEST_SYLLABLE = 5
_MOST_WITH_SYLLABLE = 3
_VOWEL_SIGNS = lazy_pattern(f"[{VOWEL_SIGNS}]")


# The article, as in "An Empirical Study"; "An Wang" is a name.
_ARTICLE_AN = lazy_pattern(r"An [AEIOU][a-z]")


def _is_title_in_capitals(name: str, words: Sequence[str]) -> bool:
    """Whether a short word that joins those of titles stands inside: "ANTS ON THE HILL"."""
    if len(words) < _FEWEST_JOINED or not name.isupper():
        return False
    return any(len(word) > 1 and word.casefold() in NOT_NAMES for word in words[1:-1])


_FEWEST_JOINED = 3


def _begins_with_article(words: Sequence[str]) -> bool:
    """Whether "A" is an article, as in "A Brief History"; "A Bee" is a name with an initial."""
    if words[0] != "A" or any(map(_is_initials, words[1:])):
        return False
    return len(words) > _MOST_WITH_INITIAL or (
        len(words) == _MOST_WITH_INITIAL and any(_is_title_word(fold(word)) for word in words)
    )


_MOST_WITH_INITIAL = 3


def is_abbreviated_title(name: str) -> bool:
    """Whether a text is a journal's title whose words are cut, without stops.

    >>> is_abbreviated_title("Ann Intern Med"), is_abbreviated_title("Ann Lee")
    (True, False)
    """
    words = name.split()
    if not 1 < len(words) <= _MOST_WORDS or "." in name:
        return False
    cut = sum(word.casefold() in _CUT_WORDS for word in words)
    return cut > 1 and cut + sum(len(word) == 1 for word in words) >= len(words) - 1


_MOST_WORDS = 6
# What the rest of `ABBREVIATIONS` can be in a name as well.
_CUT_WORDS = ABBREVIATIONS - word_set(
    "al am ca dev ed eng ing jan feb mar apr jun jul aug sep lang no phil prof st sr jr dr mr mrs"
)


def _is_initials(word: str) -> bool:
    # Fast path: few words are so short or have a stop.
    may_be = len(word) <= _MOST_INITIALS or "." in word
    return may_be and INITIALS.fullmatch(word) is not None


_MOST_INITIALS = 3
"""The most initials that are written without stops: "JRR"."""


def _initials_likeness(words: list[str], initials: list[str], *, has_comma: bool) -> float:
    """The likeness of a text with initials; "Proc. A" is not a name but an abbreviated title."""
    if any(fold(word) in _NOT_IN_NAMES and word.endswith(".") for word in words if len(word) > 2):
        return 0.0
    has_stop = any("." in word for word in initials)
    if words[0] not in initials and fold(words[0]) in PART_WORDS:  # "Book I"
        return 0.0
    is_last = words[-1] in initials or all(map(str.isupper, words))  # "ANTS AND BEES AT WORK"
    if not has_stop and not has_comma and len(words) > 3 and is_last:
        small = sum(fold(word) in NAME_PARTICLES for word in words)
        if len(words) - len(initials) - small > 2:  # "Transportation Research Part C"
            return 0.0
    return 1.0 if has_stop or has_comma or len(initials[0]) <= 2 else 0.6


# "St." stands in names, too: "Ada St. John".
_NOT_IN_NAMES = ABBREVIATIONS - NAME_PARTICLES


def _full_name_likeness(words: list[str], *, has_comma: bool) -> float:
    """The likeness of a text without initials, which may also be a title of two words."""
    if 2 * sum(_is_title_word(fold(word)) for word in words) >= len(words):
        return 0.0
    if len(words) == 1:
        is_known = words[0].istitle() and fold(words[0]) in ONE_WORD_NAMES
        return 0.8 if has_comma else FULL_NAME if is_known else ONE_WORD
    if not words[0][0].isupper() and not words[0][0].islower():  # any phrase looks like a name
        return FULL_NAME if len(words) == 2 else ONE_WORD if len(words) == 3 else 0.0
    return (0.75 if len(words) <= 4 else 0.5) + 0.15 * has_comma


def _is_title_word(word: str) -> bool:
    """Whether a word is one of titles or venues, by itself or by its end: "Convolution"."""
    singular = word.removesuffix("s")
    return word in _NOT_NAME_WORDS or singular in _NOT_NAME_WORDS or _is_derived(singular)


def _is_derived(word: str) -> bool:
    """Whether a word in small letters is derived as hardly a name is: "convolution"."""
    is_long = len(word.rpartition(" ")[2]) >= _LEAST_DERIVED
    return word.endswith(TITLE_ENDINGS) or (is_long and word.endswith(LONG_TITLE_ENDINGS))


def _is_compound(word: str) -> bool:
    """Whether a word with hyphens has a part that names have not: "Self-Paced", "Image-Based"."""
    if "-" not in word:
        return False
    parts = fold(word).split()
    return parts[0] in TITLE_PREFIXES or any(
        len(part) >= _SHORTEST_PART and _is_title_word(part) for part in parts
    )


_SHORTEST_PART = 4
_LEAST_DERIVED = 8


_NOT_NAME_WORDS = TITLE_WORDS | VENUE_WORDS | WEAK_VENUE_WORDS


def is_title(text: str) -> bool:
    """Whether all words of a text are words that titles or venues have."""
    return all(map(_is_title_word, fold(text).split()))


def has_words_of_titles(text: str) -> bool:
    """Whether a text has a word that titles or venues have, and family names have not."""
    return not _WORDS_OF_TITLES.isdisjoint(fold(text).split())


_WORDS_OF_TITLES = TITLE_WORDS | VENUE_WORDS


def begins_with_method(text: str) -> bool:
    """Whether a text begins with what is rather the name of a method than a family name.

    >>> begins_with_method("AntNet"), begins_with_method("ANT"), begins_with_method("McBee")
    (True, True, False)
    """
    return _METHOD.match(text) is not None


_METHOD = lazy_pattern(r"(?!(?:Mc|Mac|D[eiu]|L[ae]|Van)[A-Z])\w*[a-z][A-Z]|[A-Z]{2,}\b")


def begins_with_acronym(text: str) -> bool:
    """Whether words in front of a colon end in what may be an acronym as well as initials.

    By itself such a text is rather a title; that others have names there shows that it is not.

    >>> begins_with_acronym("Wise AI: A Survey"), begins_with_acronym("Bee, A. B.: Ants")
    (True, False)
    """
    return ":" in text and _WORDS_AND_ACRONYM.match(text) is not None


_WORDS_AND_ACRONYM = lazy_pattern(rf"(?:{CAPITAL}[\w-]+\s){{1,3}}{CAPITAL}{{2}}:\s")


_PARTICLE_GLUED = lazy_pattern(
    r"(?:[dl]['’]|(?:de|des|du|la|le|van|von)(?=[A-Z]))(?:[A-Z][a-z]|[A-Z]{3,}$)"
)


def _is_name_word(word: str, *, is_first: bool, is_sure: bool) -> bool:
    """Whether a word can be part of a name; `is_sure` if initials stand beside it."""
    bare = word.strip(".,")
    is_owner = word.endswith(("'s", "’s"))  # "A Mathematician's Apology"
    if not bare or is_owner or not (word.isalpha() or _NAME_TOKEN.fullmatch(word)):
        return False
    folded = fold(bare)
    if is_first and (folded in _ARTICLES or (not is_sure and _is_gerund(folded))):
        return False
    is_abbreviated = word.endswith(".") and len(bare) > 2 and folded in ABBREVIATIONS
    if is_abbreviated or _is_word_of_sentences(folded, bare, is_sure=is_sure):
        return False
    if bare[0].islower():  # "van", "d'Amorim", "desJardins"
        return folded in NAME_PARTICLES or _PARTICLE_GLUED.match(bare) is not None
    return (folded not in NOT_NAMES or (not is_first and len(bare) <= 3)) and not (
        bare.isupper() and len(bare) > 12
    )


def _is_word_of_sentences(folded: str, word: str, *, is_sure: bool) -> bool:
    """Whether a word is derived or joined as names are not, or a verb: "Don't", "Self-Paced"."""
    if not is_sure and (_is_derived(folded.removesuffix("s")) or _is_compound(word)):
        return True
    return folded in _NEVER_NAMES or word.endswith(("n't", "n’t"))


# Of the short words of `NOT_NAMES`, those that no family name is.
_NEVER_NAMES = frozenset({"is", "it", "its", "not", "all", "yet"})


# A Chinese given name of two syllables, in pinyin without tones: "Xiaobing", "Guangming".
_PINYIN = lazy_pattern(
    r"(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?"
    r"(?:i?ang|i?ong|[ei]ng|u?ang|i?an|u?an|i?ao|u?ai|ei|[ou]u|e?n|in|un|i[aeu]|u[aeio]|[aeiu])"
    r"(?:[bpmdtnljqxy])ing$"
)


# The last syllable of a Chinese given name behind a hyphen: "Zhi-Ming".
_LAST_SYLLABLE = lazy_pattern(r"[-\s](?:[bpmfdtnlgkhjqxrywsz]|ch|sh|hs|ts|zh)ing$")


def _is_gerund(word: str) -> bool:
    """Whether the first word is more likely a gerund, such as "Learning", than a name."""
    may_be = len(word) > 6 and word.endswith("ing")
    return may_be and not (_PINYIN.match(word) or _LAST_SYLLABLE.search(word))
