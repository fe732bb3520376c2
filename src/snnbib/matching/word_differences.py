"""How many words of two titles differ, and how many of them are only written differently. Pure."""

from collections.abc import Sequence

from snnbib.matching.thresholds import THRESHOLDS
from snnbib.text import word_stem

__all__ = ["count_differences"]

_NOT_ACRONYMS = frozenset("an as at by do for how in is it no not of on or so to up via we".split())  # noqa: SIM905
_ARTICLES = frozenset({"a", "an", "and", "the"})


def count_differences(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """How many words of two titles differ, and how many are only variants of each other.

    Variants are a typing error, another ending, an acronym of the words, and an article.

    >>> count_differences(["training", "snns"], ["training", "spiking", "neural", "networks"])
    (0, 1)
    """
    if (count := len({*a}.difference(b))) > THRESHOLDS.most_differing_words:  # most titles
        return count, 0
    only_a, only_b = _multiset_difference(a, b), _multiset_difference(b, a)
    if not only_a and not only_b:  # the same words in another order
        return 1, 0
    if max(len(only_a), len(only_b)) > THRESHOLDS.most_differing_words:
        return max(len(only_a), len(only_b)), 0
    variants = _remove_acronyms(only_a, only_b) + _remove_acronyms(only_b, only_a)
    for word in tuple(only_a):
        variant = next((other for other in only_b if _is_word_variant(word, other)), None)
        if variant is not None:
            only_a.remove(word)
            only_b.remove(variant)
            variants += 1
    articles = _remove_articles(only_a) + _remove_articles(only_b)
    return max(len(only_a), len(only_b)), variants + articles


def _multiset_difference(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words that `others` do not have, or have less often."""
    difference, unpaired = [], list(others)
    for word in words:
        if word in unpaired:
            unpaired.remove(word)
        else:
            difference.append(word)
    return difference


def _remove_acronyms(short: list[str], long: list[str]) -> int:
    """Remove acronyms and their words: "snns", "spiking neural networks". Returns how many."""
    count = 0
    for word in tuple(short):
        letters = word.removesuffix("s")
        if len(letters) < THRESHOLDS.acronym_letters or word in _NOT_ACRONYMS:
            continue
        for start in range(len(long) - len(letters) + 1):
            spelled_out = long[start : start + len(letters)]
            if all(map(str.startswith, spelled_out, letters)):
                short.remove(word)
                del long[start : start + len(letters)]
                count += 1
                break
    return count


def _remove_articles(words: list[str]) -> int:
    """Remove articles. Returns how many."""
    others = [word for word in words if word not in _ARTICLES]
    count = len(words) - len(others)
    words[:] = others
    return count


def _is_word_variant(word: str, other: str) -> bool:
    """Whether two words are the same except for a typing error or the ending.

    The first letter must agree: encoding and decoding, convex and nonconvex are different words.
    """
    if word[0] != other[0]:
        return False
    stem = word_stem(word)
    same_stem = stem == word_stem(other) and len(stem) >= THRESHOLDS.stem_letters
    return same_stem or _within_one_edit(word, other)


def _within_one_edit(word: str, other: str) -> bool:
    """Whether one inserted, deleted, replaced or swapped letter makes the words equal."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (most commands compare nothing)

    return (
        min(len(word), len(other)) >= THRESHOLDS.typing_error_letters
        and word.isalpha()
        and other.isalpha()
        and OSA.distance(word, other, score_cutoff=1) <= 1
    )
