"""Whether the words of one name abbreviate those of another, by the habits of ISO 4.

A word is cut at its end ("Neurosci."), and connectives are dropped. A word of two letters or one
stands for another only where the words around it agree. Compound words are written as one word or
as several: "Oto-Laryngol.", "Nat.wiss.".
"""

from functools import lru_cache
from typing import TypeAlias

from snnbib.venues.words import CONNECTIVES, HEADS, SHORTEST_ABBREVIATION, Words

__all__ = ["is_abbreviated_name", "is_abbreviated_word"]

_Pair: TypeAlias = tuple[str, str]
"""Two words of which one may abbreviate the other, the shorter first."""

_MOST_WORDS = 64
"""Of a name that is compared word by word; a text with more is not the name of a venue."""
_SHORTEST_PART = 2
"""Letters of the shortest part of a compound word: "Bl." in "Zentralbl."."""
_TWO_LETTERS = 2
_TWO_WORDS = 2
_WORD_COUNTS = ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3))
"""How many words of one name may stand for how many of the other: a compound may be divided."""
_LONGEST_LIKELY_ACRONYM = 4
"""Letters of the longest word that two letters do not abbreviate, because it may be an acronym:
"Ir." is not "IRCS"."""
_ONE_LETTER_WORDS = frozenset(["comptes", "giornale", "law", "rendus", "zeitschrift"])
"""Words that ISO 4 abbreviates to one letter, besides those that are always spelled out."""
_AMBIGUOUS_CONNECTIVES = frozenset(["dem", "den", "des", "im", "na", "te", "u", "w"])
"""Words that are connectives in some names, and short forms in others: "Des." is "Design"."""
_UNCUT_STEMS = (
    "alask", "audiol", "australas", "cancer", "cardiovasc", "career", "communit", "diabetes",
    "genet", "genom", "histol", "humanit", "immunol", "indian", "indiana", "infect", "manager",
    "market", "media", "nurses", "orthopsych", "otolaryng", "pennsyl", "pharmacol", "philol",
    "physician", "physiol", "psychiatr", "queensl", "reprod", "respir", "sociol", "state", "teamw",
)  # fmt: skip
"""Beginnings that ISO 4 does not cut: "phys" is "physics" and not "physiology"."""
_SECOND_PARTS = ("care", "chir", "hyg", "kund", "plan", "techn", "tier")
_INNER_PARTS = (
    "biol", "chem", "forsch", "fuhr", "metall", "okol", "pfleg", "phys", "schutz", "wirt", "wiss",
)  # fmt: skip
"""How the second parts of compound words begin. An abbreviated compound has its second part cut:
"Health" does not abbreviate "Healthcare". The inner parts are found anywhere after the beginning,
because other words do not have them."""


def is_abbreviated_word(word: str, other: str) -> bool:
    """Whether two folded words are the same, or one is the beginning of the other, as in ISO 4.

    >>> is_abbreviated_word("neurosci", "neuroscience"), is_abbreviated_word("network", "networks")
    (True, True)
    >>> is_abbreviated_word("ai", "aided"), is_abbreviated_word("phys", "physiology")
    (False, False)
    """
    short, long = sorted((word, other), key=len)
    return _is_beginning(short, long) and not _is_cut_too_short(short, long)


def is_abbreviated_name(part: Words, other: Words, *, is_whole: bool = True) -> bool | None:
    """Whether one of two names abbreviates the other; None where this cannot be told.

    A whole title of one word is not abbreviated (ISO 4), that of "Communications of the ACM" is.

    >>> is_abbreviated_name(
    ...     ("n", "engl", "journal", "med"), ("new", "england", "journal", "of", "medicine")
    ... )
    True
    >>> is_abbreviated_name(("phys", "plants"), ("physiology", "of", "plants")) is None
    True
    """
    if max(len(part), len(other)) > _MOST_WORDS:
        return False
    pairs = _align_words(*sorted((part, other)))  # in one order: the answer is symmetric
    if pairs is None:
        return False
    unlike = [pair for pair in pairs if pair[0] != pair[1]]
    is_one_word = is_whole and len(pairs) == 1
    if unlike and (is_one_word or not _have_enough_context(unlike, len(pairs))):
        return False
    is_doubtful = (
        _cuts_both_names(pairs)
        or _is_only_plural(pairs)
        or any(_is_cut_too_short(*_shorter_first(pair)) for pair in pairs)
    )
    return None if is_doubtful else True


@lru_cache(maxsize=4096)  # the ends of two names are reached in many ways, where words repeat
def _align_words(part: Words, other: Words) -> tuple[_Pair, ...] | None:
    """Each word of a name with its counterpart, in order; None where a word has none.

    The parts of a compound word are joined. Connectives have no counterpart, or an equal one, or
    are short forms: "For." is "Forest" too.
    """
    if not part or not other:
        rest = part or other
        return _align_words(rest[1:], ()) if rest and _is_dropped(rest) else None if rest else ()
    for taken, other_taken in _WORD_COUNTS:
        if len(part) < taken or len(other) < other_taken:
            continue
        pair = _counterparts(part[:taken], other[:other_taken], is_last=len(part) == taken)
        if pair and (pairs := _align_words(part[taken:], other[other_taken:])) is not None:
            return (pair, *pairs)
    pairs = _align_words(part[1:], other) if _is_dropped(part) else None
    if pairs is None and _is_dropped(other):
        return _align_words(part, other[1:])
    return pairs


def _is_dropped(part: Words) -> bool:
    """Whether a name begins with a connective, and is not the letter of a section."""
    if len(part) == 1 and (len(part[0]) == 1 or part[0] in _AMBIGUOUS_CONNECTIVES):
        return False
    return part[0] in CONNECTIVES or part[0] in _AMBIGUOUS_CONNECTIVES


def _counterparts(words: Words, others: Words, *, is_last: bool) -> _Pair | None:
    """Two words, or a word and the parts of it, as a pair; None where they are not one word."""
    if len(words) == len(others) == 1:
        short, long = sorted((words[0], others[0]), key=len)
        is_pair = (
            _is_beginning(short, long)
            or (
                len(short) == _TWO_LETTERS
                and long.startswith(short)
                and len(long) > _LONGEST_LIKELY_ACRONYM
            )
            # The last letter is that of a section: "Phys. Rev. A".
            or (len(short) == 1 and long[0] == short and long in _ONE_LETTER_WORDS)
            or (len(short) == 1 and not is_last and long[0] == short and len(long) > len("of"))
        )
        return (words[0], others[0]) if is_pair else None
    parts, (whole,) = (words, others) if len(words) > 1 else (others, words)
    return (whole, whole) if _is_compound("".join(parts[:-1]), parts[-1], whole) else None


def _is_compound(first: str, second: str, word: str) -> bool:
    """Whether two words are the parts of one, as they are or abbreviated."""
    if min(len(first), len(second)) < _SHORTEST_PART or not word.startswith(first):
        return False
    rest = word[len(first) :]
    is_cut = len(rest) >= _SHORTEST_PART and second.startswith(rest)
    return is_cut or (len(first) > _SHORTEST_PART and second in rest)


def _is_beginning(short: str, long: str) -> bool:
    """Whether two words are the same, or the shorter is long enough to abbreviate the other."""
    return short == long or (len(short) >= SHORTEST_ABBREVIATION and long.startswith(short))


def _have_enough_context(unlike: list[_Pair], count: int) -> bool:
    """Whether very short words stand beside enough others to be understood: "C. Net" does not.

    Args:
        unlike: the pairs of words that differ.
        count: how many pairs there are.
    """
    short = [
        _shorter_first(pair) for pair in unlike if len(min(pair, key=len)) < SHORTEST_ABBREVIATION
    ]
    letters = [pair for pair in short if len(pair[0]) == 1 and pair[1] not in _ONE_LETTER_WORDS]
    # Only where another word is cut are two letters an abbreviation, and not an acronym.
    is_abbreviated = len(unlike) > len(short)
    has_two_letters = any(len(pair[0]) == _TWO_LETTERS for pair in short)
    return (not letters or count - len(letters) > 1) and (is_abbreviated or not has_two_letters)


def _shorter_first(pair: _Pair) -> _Pair:
    short, long = sorted(pair, key=len)
    return short, long


def _cuts_both_names(pairs: tuple[_Pair, ...]) -> bool:
    """Whether each name abbreviates a word of the other, plurals aside."""
    cut = {
        len(word) < len(other)
        for word, other in pairs
        if word.removesuffix("s") != other.removesuffix("s")
    }
    return len(cut) > 1


def _is_only_plural(pairs: tuple[_Pair, ...]) -> bool:
    """Whether a short name has one word in the plural: "Cancer Cell", "Cancer Cells"."""
    plurals = [pair for pair in map(_shorter_first, pairs) if pair[1] == f"{pair[0]}s"]
    is_headed = any(HEADS.intersection(pair) for pair in pairs)
    return bool(plurals) and len(pairs) <= _TWO_WORDS and not is_headed


def _is_cut_too_short(short: str, word: str) -> bool:
    """Whether ISO 4 would not abbreviate a word by so short a beginning."""
    rest = word[len(short) :]
    if rest.startswith(_SECOND_PARTS) or any(part in rest for part in _INNER_PARTS):
        return True
    return word.startswith(_UNCUT_STEMS) and any(
        word.startswith(stem) and len(short) < len(stem) for stem in _UNCUT_STEMS
    )
