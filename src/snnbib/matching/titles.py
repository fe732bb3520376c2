"""Titles compared by what their differences mean, and the keys under which they are looked up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import name, normalize

from rapidfuzz.distance import OSA

from snnbib.matching.thresholds import THRESHOLDS
from snnbib.tex import decode
from snnbib.text import clean, fold, similarity

__all__ = ["is_notice", "title_distance", "title_keys", "words"]

_KEY_WORDS = 3
# Forms of one word: "spike", "spikes", "spiking", "spiked".
_ENDING = re.compile(r"(?:e|es|(?<!s)s|ed|ing)$")
_NO_ACRONYMS = frozenset("an as at by do for how in is it no not of on or so to up via we".split())  # noqa: SIM905
_CACHE = 1 << 17

# Words that mark a paper's short form: not part of its title.
_PREFIX = re.compile(r"^(?:extended abstract|student abstract|abstract) (?=\w)")
# What begins the title of a notice about a paper, a review of it or an appendix to it, as
# Crossref's members deposit them (https://www.crossref.org/documentation/crossmark/).
_NOTICE = re.compile(
    r"""(?:
      (?:(?:publisher|author|editorial|notice\ of)\ )?(?:corrections?
        |corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)
        |retraction|withdrawal|removal|expression\ of\ concern)
        (?:\ notice|\ note)?(?:\ (?:to|for|of|on))?
    | (?:retracted|withdrawn|removed)(?:\ article|\ paper|\ chapter)?
    | (?:peer\ |decision\ letter\ and\ )?reviews?\ (?:for|of)
    | (?:an?\ )?(?:online\ )?(?:appendix|supplement|suppl?ement(?:ary|al)\ (?:materials?
        |information|data)|supporting\ information)(?:\ (?:to|for|of))?
    | (?:an?\ )?(?:comments?|commentary|reply|response|rejoinder|discussion)\ (?:on|to|of)
    )\ (?=\w)""",
    re.VERBOSE,
)
# What tells two papers of a series apart: numbers, Roman numerals, "part".
_NUMBER = re.compile(r"\d+|\b(?:[ivx]{2,4}|part)\b")
_ARTICLES = frozenset({"a", "an", "and", "the"})
_SUBTITLE = re.compile(r"[:?!–—]\s|\s-\s|\.\s")

# TeX that only chooses a face; other commands are symbols, and read by their names.
_FACE = re.compile(r"\\(?:math|text|operator|bold|mbox|ensure|left|right|rm|bf|it|bm|em)[a-z]*")
_COMMAND = re.compile(r"\\(?:var)?([A-Za-z]+)")
_SYMBOLS = {"ell": "l", "infty": "infinity", "times": "x", "to": ""}
_GREEK = str.maketrans(
    {
        chr(code): name(chr(code)).rpartition(" ")[2].lower()
        for code in (*range(0x391, 0x3A2), *range(0x3A3, 0x3AA), *range(0x3B1, 0x3CA))
    }
    | {"∞": " infinity ", "×": "x", "ς": "sigma", "ϵ": "epsilon", "Ω": "omega"}
)


@dataclass(frozen=True, slots=True)
class _Title:
    """A title as it is compared; each is read once, and weighed many times."""

    words: tuple[str, ...]
    joined: str
    numbers: tuple[str, ...]
    is_notice: bool


@lru_cache(maxsize=_CACHE)
def _read(title: str) -> _Title:
    text = _PREFIX.sub("", fold(_plain(title)))
    found = tuple(text.split())
    return _Title(
        words=found,
        joined="".join(found),
        numbers=tuple(sorted(_NUMBER.findall(text))),
        is_notice=bool(_NOTICE.match(text)),
    )


def words(title: str) -> tuple[str, ...]:
    r"""The words of a title, however it is typeset.

    Entities, markup, TeX, Greek letters, capitals, dashes, accents and a prefix that marks a
    short form make no difference.

    >>> words(r"Extended Abstract: $\beta$-VAE &amp;amp; <i>Friends</i>")
    ('beta', 'vae', 'and', 'friends')
    """
    return _read(title).words


def title_keys(title: str) -> frozenset[str]:
    """Under which keys a title is looked up: any two forms of one title share at least one.

    The title without spaces, also without its subtitle, its first words and its last words: a form
    with a lost subtitle keeps what stands before it, one with a prefix its end, one with a typing
    error its beginning or its end.
    """
    found = words(title)
    if not found:
        return frozenset()
    start, end = " ".join(found[:_KEY_WORDS]), " ".join(found[-_KEY_WORDS:])
    main = "".join(words(_main(title)))
    return frozenset({"".join(found), main, f"{start} *", f"* {end}"} - {""})


def title_distance(left: str, right: str) -> float:
    """How different two titles are, 0 to 1, by what the differences mean.

    Typography costs nothing, a typing error or an article little, a missing subtitle more, another
    word much, and a number or version that only one has, everything. So does being a notice about
    the other.

    >>> title_distance("Spike-driven Transformer", "Spike-Driven Transformer V2")
    1.0
    >>> title_distance("Spike-driven Transformer", "Correction to: Spike-driven Transformer")
    1.0
    """
    return _distance(*sorted((left, right)))


def is_notice(title: str) -> bool:
    """Whether a title is of something about a paper: a correction, a review, an appendix.

    >>> is_notice("Publisher Correction to: Spiking Networks"), is_notice("Correction")
    (True, False)
    """
    return _read(title).is_notice


@lru_cache(maxsize=_CACHE)
def _distance(left: str, right: str) -> float:
    a, b = _read(left), _read(right)
    if not a.words or not b.words:
        return 1.0
    if a.joined == b.joined:
        return 0.0
    if a.is_notice != b.is_notice:
        return 1.0
    if _lost_subtitle(a, right, b) or _lost_subtitle(b, left, a):
        return THRESHOLDS.missing_subtitle
    if a.numbers != b.numbers:
        return 1.0
    return _distance_of_words(a, b)


def _distance_of_words(a: _Title, b: _Title) -> float:
    others, errors = _differences(a.words, b.words)
    by_words = others * THRESHOLDS.other_word + errors * THRESHOLDS.typing_error
    if not others or by_words >= 1:
        return min(1.0, by_words)
    by_share = others / max(len(a.words), len(b.words)) * THRESHOLDS.other_share
    unlike = 0.5 * (1 - similarity(" ".join(a.words), " ".join(b.words)))
    return min(1.0, max(by_words, by_share, unlike))


def _plain(title: str) -> str:
    if title.isascii() and not set(title) & set("&<\\$"):
        return title
    title = normalize("NFKC", clean(title))
    if "\\" in title or "$" in title:
        title = _COMMAND.sub(_symbol, _FACE.sub(" ", decode(title)))
    return title.translate(_GREEK).replace("&", " and ")


def _symbol(command: re.Match[str]) -> str:
    return f" {_SYMBOLS.get(command[1], command[1])} "


def _lost_subtitle(short: _Title, longer: str, long: _Title) -> bool:
    """Whether one title is the other up to its first colon or dash."""
    if not long.joined.startswith(short.joined):
        return False
    return words(_main(longer)) == short.words


def _main(title: str) -> str:
    """A title up to its first colon or dash."""
    return _SUBTITLE.split(_plain(title), maxsplit=1)[0]


def _differences(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """How many words of the two are other words, and how many the same but for their form.

    A typing error, another ending, an acronym for the words, and an article are forms.
    """
    only_a, only_b = _without(a, b), _without(b, a)
    if not only_a and not only_b:  # the same words in another order
        return 1, 0
    if max(len(only_a), len(only_b)) > THRESHOLDS.differences:
        return max(len(only_a), len(only_b)), 0
    errors = _without_acronyms(only_a, only_b) + _without_acronyms(only_b, only_a)
    for word in tuple(only_a):
        twin = next((other for other in only_b if _is_form(word, other)), None)
        if twin is not None:
            only_a.remove(word)
            only_b.remove(twin)
            errors += 1
    articles = _without_articles(only_a) + _without_articles(only_b)
    return max(len(only_a), len(only_b)), errors + articles


def _without(some: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words that others do not have, or not as often."""
    left, rest = [], list(others)
    for word in some:
        if word in rest:
            rest.remove(word)
        else:
            left.append(word)
    return left


def _without_acronyms(short: list[str], long: list[str]) -> int:
    """How many words are acronyms of others, "snns" of "spiking neural networks"; all go."""
    count = 0
    for word in tuple(short):
        letters = word.removesuffix("s")
        if len(letters) < THRESHOLDS.acronym or word in _NO_ACRONYMS:
            continue
        for start in range(len(long) - len(letters) + 1):
            spelt_out = long[start : start + len(letters)]
            if all(map(str.startswith, spelt_out, letters)):
                short.remove(word)
                del long[start : start + len(letters)]
                count += 1
                break
    return count


def _without_articles(some: list[str]) -> int:
    """How many articles there were among these words; they are taken out."""
    kept = [word for word in some if word not in _ARTICLES]
    count = len(some) - len(kept)
    some[:] = kept
    return count


def _is_form(word: str, other: str) -> bool:
    """Whether two words are one, mistyped or with another ending.

    A slip at the beginning makes another word: encoding and decoding, convex and nonconvex.
    """
    if word[0] != other[0]:
        return False
    stem = _stem(word)
    return _mistyped(word, other) or (stem == _stem(other) and len(stem) >= THRESHOLDS.stem)


@lru_cache(maxsize=_CACHE)
def _stem(word: str) -> str:
    return _ENDING.sub("", word)


def _mistyped(word: str, other: str) -> bool:
    """Whether two words are one slip of a finger apart."""
    return (
        min(len(word), len(other)) >= THRESHOLDS.long_word
        and word.isalpha()
        and other.isalpha()
        and OSA.distance(word, other, score_cutoff=1) <= 1
    )
