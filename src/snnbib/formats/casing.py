"""Which words of a title keep their capitals when a style puts the title into sentence case.

A word is protected if its capitals mean something: acronyms and inner capitals by a rule, people's
names and the like by a list (`data/title-names.txt`). In a title that is in sentence case already,
and in a German one, where nouns have capitals, every capital means something. First words are not
protected: every style keeps their capitals. After a question or exclamation mark a new sentence
begins, whose first letter classic BibTeX and biblatex would lower: the letter is protected, not the
rest of its word.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.package_data import DATA
from snnbib.text import FUNCTION_WORDS

__all__ = [
    "CLOSING",
    "OPENING",
    "ends_sentence",
    "has_meaningful_capitals",
    "is_sentence_case",
    "protect",
]

OPENING, CLOSING = "\x02", "\x03"
"""Stand for the braces until the text between them is encoded; titles hold no controls."""

_WORD = lazy_pattern(r"[^\W_]+(?:[-‐‑–'’./&][^\W_]+)*")
_PART = lazy_pattern(r"([-‐‑–'’./&])")
# The first letter after "? " or "! ", perhaps in quotation marks or brackets.
_NEW_SENTENCE = lazy_pattern(r"([?!][\"'”’)\]]* [\"'“‘(\[]*)([^\W\d_])")
# Where a sentence or subtitle begins: its first word has a capital that means nothing.
_BEGINNING = lazy_pattern(r"(?:^|[:?!.;–—]\s|\s-\s)[\s\"'“‘(\[]*\Z")
_SIGNS_AROUND_WORD = ",;:.?!()[]\"'“”‘’"
_FEWEST_LOWER_WORDS = 2
"""Words in lower case of a title in sentence case: one may be a slip in a title in title case."""
_ONE_LETTER_ARTICLES = frozenset("AÀ")  # "À la carte"
_APOSTROPHES = frozenset("'’")


_GERMAN_WORDS = frozenset(
    """
    das dem der durch eine einer eines für mit nach nicht oder sich und unter vom zum zur zwischen
    über
    """.split()  # noqa: SIM905
)
"""Function words of German that are not words of English, nor of other languages' titles."""
_ENGLISH_WORDS = frozenset({"a", "an", "and", "by", "for", "from", "of", "the", "to", "with"})
_NAME_PARTICLES = frozenset({"van", "von"})


def has_meaningful_capitals(title: str) -> bool:
    """Whether every capital of a title means something, but for those that begin a sentence."""
    return is_sentence_case(title) or _is_german(title)


def _is_german(title: str) -> bool:
    """Whether a title has a function word of German, and none of English.

    >>> _is_german("Die Geburt der Tragödie"), _is_german("Networks of van der Pol Oscillators")
    (True, False)
    >>> _is_german("Van der Waals Networks")
    False
    """
    words = title.split()
    if _GERMAN_WORDS.isdisjoint(words) or not _ENGLISH_WORDS.isdisjoint(title.lower().split()):
        return False
    return any(
        word in _GERMAN_WORDS and previous.lower() not in _NAME_PARTICLES
        for previous, word in pairwise(("", *words))
    )


def is_sentence_case(title: str) -> bool:
    """Whether a title is in sentence case: of its words that could have a capital, few have one.

    >>> is_sentence_case("Epitope mapping of Helicobacter pylori proteins in patients")
    True
    >>> is_sentence_case("Epitope Mapping of Proteins with a Learned Prior")
    False
    """
    lower = [word for word in title.split() if word.islower() and word not in FUNCTION_WORDS]
    if len(lower) < _FEWEST_LOWER_WORDS:  # fast path: most titles are in title case
        return False
    words = [
        word.strip(_SIGNS_AROUND_WORD)
        for previous, word in pairwise(title.split())
        if not previous.endswith((":", "?", "!", "."))
    ]
    words = [word for word in words if word.isalpha() and word.lower() not in FUNCTION_WORDS]
    lower_count = sum(map(str.islower, words))
    return lower_count >= max(_FEWEST_LOWER_WORDS, 2 * sum(map(str.istitle, words)))


def protect(text: str, *, keeps_all_capitals: bool = False) -> str:
    r"""The text, with `OPENING` and `CLOSING` around the words that keep their capitals.

    Args:
        text: of a title, all or part of it.
        keeps_all_capitals: whether every capital of the title means something, see
            `has_meaningful_capitals`.

    >>> protect("ANN-SNN Hebbian Learning on CIFAR-10 with Spike-driven LIF Neurons").replace(
    ...     OPENING, "{"
    ... ).replace(CLOSING, "}")
    '{ANN-SNN} {Hebbian} Learning on {CIFAR-10} with Spike-driven {LIF} Neurons'
    """
    protected = _WORD.sub(_protect_all_capitals if keeps_all_capitals else _protect_word, text)
    return _NEW_SENTENCE.sub(_protect_first_letter, protected) if ends_sentence(text) else protected


def ends_sentence(text: str) -> bool:
    """Whether a sentence may end within the text, so that its words depend on each other."""
    return "?" in text or "!" in text


def _protect_first_letter(match: re.Match[str]) -> str:
    """The end of a sentence and the letter after it, which is protected if it is a capital."""
    sentence_end, letter = match.groups()
    return f"{sentence_end}{OPENING}{letter}{CLOSING}" if letter.isupper() else match.group()


@cache
def _title_names() -> frozenset[str]:
    """The names of `data/title-names.txt`, which are written like common words."""
    text = (DATA / "title-names.txt").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(word for line in lines for word in line.split())


def _protect_all_capitals(match: re.Match[str]) -> str:
    """A word of which every capital is protected, unless a sentence begins with it."""
    word = match.group()
    if word.islower():  # fast path: most words of such a title
        return word
    parts = [part for part in _PART.split(word)[::2] if len(part) > 1]
    if (
        all(map(str.istitle, parts))
        and parts
        and not _BEGINNING.search(match.string[: match.start()])
    ):
        return f"{OPENING}{word}{CLOSING}"
    return _protect_word(match)


def _protect_word(match: re.Match[str]) -> str:
    """A word of which the capitals that mean something are protected."""
    word = match.group()
    if word.islower() or word.isdigit():
        return word
    parts = _PART.split(word)
    if len(parts) == 1:
        return f"{OPENING}{word}{CLOSING}" if _keeps_capitals(word, alone=True) else word
    return "".join(_protect_runs(parts))


def _protect_runs(parts: Sequence[str]) -> Sequence[str]:
    """The parts of a compound, each run of parts that keep their capitals between braces.

    A run may go on with a number ("CIFAR-10"), but does not begin with one; the signs between its
    parts belong to it, other signs do not ("{SNN}-based").
    """
    keeps = [_part_keeps_capitals(parts, number) for number in range(0, len(parts), 2)]
    numeric = [part.isdigit() for part in parts[::2]]
    result = list(parts)
    number = 0
    while number < len(keeps):
        if not keeps[number]:
            number += 1
            continue
        end = number
        while end + 1 < len(keeps) and (keeps[end + 1] or numeric[end + 1]):
            end += 1
        result[2 * number] = OPENING + result[2 * number]
        result[2 * end] += CLOSING
        number = end + 1
    return result


def _part_keeps_capitals(parts: Sequence[str], number: int) -> bool:
    """Whether a part of a compound keeps its capitals: like a word, or like the B of O'Brien.

    "A" between two hyphens is the article ("Ground-A-Video").
    """
    part = parts[number]
    if part == "A" and parts[number - 1 : number] == parts[number + 1 : number + 2] == ["-"]:
        return False
    after_apostrophe = number > 0 and parts[number - 1] in _APOSTROPHES
    return _keeps_capitals(part, alone=False) or (after_apostrophe and part[0].isupper())


def _keeps_capitals(word: str, *, alone: bool) -> bool:
    """Whether one word keeps its capitals. A lone "A" is the article; in "Q&A" it is not."""
    if word in _title_names():
        return True
    if len(word) == 1:
        return word.isupper() and not (alone and word in _ONE_LETTER_ARTICLES)
    has_inner_capital = word[1:] != word[1:].lower()
    has_number = not word.isalpha()
    return has_inner_capital or (word[0].isupper() and has_number)
