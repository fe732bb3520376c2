"""Compare titles by what their differences mean, and make the keys to look them up by."""

import re
from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple
from unicodedata import name, normalize

from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching.thresholds import THRESHOLDS
from snnbib.matching.word_differences import count_differences
from snnbib.model import Record, SourceName
from snnbib.recordnotes import other_titles_of
from snnbib.tex import decode
from snnbib.text import clean, fold, similarity

__all__ = [
    "is_notice",
    "record_titles",
    "title_distance",
    "title_keys",
    "title_numbers",
    "title_words",
]

_KEY_WORDS = 3  # the words of a key that is the beginning or the end of a title
_CACHE_SIZE = 1 << 16
"""A title is compared many times within a short time; each takes half a kilobyte of memory."""

# Words in front of the title of an abstract: not part of the title.
_PREFIX = lazy_pattern(r"^(?:extended abstract|student abstract|abstract) (?=\w)")
_SUFFIX = " extended abstract"
# What journals with open peer review append to the title of an article.
_REVIEWED_VERSION = lazy_pattern(r"\s*\[version \d+;[^\]]*\]\s*$")
# How the title of a notice about a paper, of a review or of an appendix begins, as
# Crossref's members deposit them (https://www.crossref.org/documentation/crossmark/).
_NOTICE = lazy_pattern(
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
# What differs between two papers of a series: numbers, Roman numerals, "part".
_NUMBER = lazy_pattern(r"\d+|\bpart\b")
_ROMAN = {
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11",
    "xii": "12",
}  # fmt: skip
"""Roman numerals of two letters and more that are not words, each with its digits."""
_ROMAN_PART = lazy_pattern(r"\b(part|volume|chapter) ([ivx])\b")
_NUMERAL_WORDS = {*_ROMAN, "part", "volume", "chapter"}
"""Only a title with one of these words has a Roman numeral."""
_NUMERAL_LETTERS = {"i": "1", "v": "5", "x": "10"}
_NUMBER_WORDS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip
# "C++", "C#", "CLIP+": without their last signs these would be other names.
_SIGNS = ((lazy_pattern(r"(?<=\w)\+\+"), "plusplus"), (lazy_pattern(r"(?<=\w)\+(?!\w)"), "plus"),
          (lazy_pattern(r"(?<=\b[A-Z])#"), "sharp"))  # fmt: skip
_SUBTITLE = lazy_pattern(r"[:?!–—]\s|\s-\s|\.\s")

# TeX that only chooses a font; other commands are symbols and are read by their names.
_FONT = lazy_pattern(r"\\(?:math|text|operator|bold|mbox|ensure|left|right|rm|bf|it|bm|em)[a-z]*")
_COMMAND = lazy_pattern(r"\\(?:var)?([A-Za-z]+)")
_SYMBOLS = {"ell": "l", "infty": "infinity", "times": "x", "to": ""}
_GREEK = str.maketrans(
    {
        chr(code): name(chr(code)).rpartition(" ")[2].lower()
        for code in (*range(0x391, 0x3A2), *range(0x3A3, 0x3AA), *range(0x3B1, 0x3CA))
    }
    | {"∞": " infinity ", "×": "x", "ς": "sigma", "ϵ": "epsilon", "Ω": "omega"}
)


class _Title(NamedTuple):
    """A title prepared for comparison: parsed once, compared many times."""

    words: tuple[str, ...]
    compared: tuple[str, ...]
    """The words with every number in digits, and with the signs of names such as "C++"."""
    joined: str
    numbers: tuple[str, ...]
    is_notice: bool
    is_abstract: bool
    """Whether the title ends in "(Extended Abstract)"."""


@lru_cache(maxsize=_CACHE_SIZE)
def _parse(title: str) -> _Title:
    text = _folded(title)
    signed = _folded(_with_signs(title)) if "+" in title or "#" in title else text
    unmarked = signed.removesuffix(_SUFFIX)
    title_words = _split(text)
    compared = title_words if unmarked == text else _split(unmarked)
    if not _NUMERAL_WORDS.isdisjoint(compared):
        compared = _split(_with_digits(unmarked))
    numbers = _numbers(compared)
    if not _NUMBER_WORDS.keys().isdisjoint(compared):
        compared = tuple(_NUMBER_WORDS.get(word, word) for word in compared)
    return _Title(
        words=title_words,
        compared=compared,
        joined="".join(compared),
        numbers=numbers,
        is_notice=bool(_NOTICE.match(text)),
        is_abstract=unmarked != signed,
    )


def _numbers(title_words: Sequence[str]) -> tuple[str, ...]:
    if "part" not in title_words and "".join(title_words).isalpha():  # fast path: most titles
        return ()
    return tuple(sorted(_NUMBER.findall(" ".join(title_words))))


def _split(text: str) -> tuple[str, ...]:
    return tuple(map(intern, text.split()))  # interned: thousands of titles share their words


def _folded(title: str) -> str:
    if "[version " in title:
        title = _REVIEWED_VERSION.sub("", title)
    return _PREFIX.sub("", fold(_normalize_typography(title)))


def _with_signs(title: str) -> str:
    """A title with the signs spelled out that are a part of a name: "C++", "C#", "CLIP+"."""
    for sign, spelled in _SIGNS:
        title = sign.sub(spelled, title)
    return title


def _with_digits(text: str) -> str:
    """A folded title with its Roman numerals in digits."""
    text = _ROMAN_PART.sub(lambda part: f"{part[1]} {_NUMERAL_LETTERS[part[2]]}", text)
    return " ".join(_ROMAN.get(word, word) for word in text.split())


def title_words(title: str) -> tuple[str, ...]:
    r"""The words of a title, whatever its typography.

    Entities, markup, TeX, Greek letters, capitals, dashes, accents and a prefix such as "Extended
    Abstract:" make no difference.

    >>> title_words(r"Extended Abstract: $\beta$-VAE &amp;amp; <i>Friends</i>")
    ('beta', 'vae', 'and', 'friends')
    """
    return _parse(title).words


def title_keys(title: str) -> frozenset[str]:
    """The keys to look a title up by: any two forms of one title share at least one key.

    The keys are the whole title without spaces, the same without the subtitle, the first words and
    the last words. So a form without the subtitle, one with a prefix, and one with a typing error
    each share a key with the full title.
    """
    words = title_words(title)
    if not words:
        return frozenset()
    start, end = " ".join(words[:_KEY_WORDS]), " ".join(words[-_KEY_WORDS:])
    main = "".join(title_words(_main_title(title)))
    return frozenset({"".join(words), main, f"{start} *", f"* {end}"} - {""})


def record_titles(record: Record) -> tuple[str, ...]:
    """The titles that a list may have of a record: without its subtitle, whole, and others.

    Those of a Crossref record are translations and originals.
    """
    others = other_titles_of(record.note) if record.source is SourceName.CROSSREF else ()
    return tuple(dict.fromkeys((record.title, record.full_title, *others)))


def title_distance(title: str, other: str) -> float:
    """How different two titles are, from 0 to 1, by the meaning of the differences.

    Typography costs nothing, a typing error or an article little, a missing subtitle more, another
    word still more. A number or version that only one title has makes the distance 1, and so does
    being a notice about the other.

    >>> title_distance("Spike-driven Transformer", "Spike-Driven Transformer V2")
    1.0
    >>> title_distance("Spike-driven Transformer", "Correction to: Spike-driven Transformer")
    1.0
    """
    return _distance(*sorted((title, other)))  # sorted: one row of the cache for both orders


def is_notice(title: str) -> bool:
    """Whether a title announces something about a paper: a correction, a review, an appendix.

    >>> is_notice("Publisher Correction to: Spiking Networks"), is_notice("Correction")
    (True, False)
    """
    return _parse(title).is_notice


def title_numbers(title: str) -> tuple[str, ...]:
    """The numbers of a title in digits, sorted, and "part": what differs in a series.

    >>> title_numbers("Spiking YOLOv5, Part II")
    ('2', '5', 'part')
    """
    return _parse(title).numbers


@lru_cache(maxsize=_CACHE_SIZE)
def _distance(title: str, other: str) -> float:
    a, b = _parse(title), _parse(other)
    if not a.compared or not b.compared:
        return 1.0
    if a.joined == b.joined:
        # The abstract of a paper is often published on its own.
        return 0.0 if a.is_abstract == b.is_abstract else THRESHOLDS.typing_error
    if a.is_notice != b.is_notice:
        return 1.0
    if _is_title_without_subtitle(a, other, b) or _is_title_without_subtitle(b, title, a):
        return THRESHOLDS.missing_subtitle
    if a.numbers != b.numbers:
        return 1.0
    return _word_distance(a, b)


def _word_distance(a: _Title, b: _Title) -> float:
    differing, variants = count_differences(a.compared, b.compared)
    by_words = differing * THRESHOLDS.other_word + variants * THRESHOLDS.typing_error
    if not differing or by_words >= 1:
        return min(1.0, by_words)
    by_share = differing / max(len(a.compared), len(b.compared)) * THRESHOLDS.other_share_weight
    by_letters = 0.5 * (1 - similarity(" ".join(a.compared), " ".join(b.compared)))
    return min(1.0, max(by_words, by_share, by_letters))


def _normalize_typography(title: str) -> str:
    if title.isascii() and not any(map(title.__contains__, "&<\\$")):
        return title
    title = normalize("NFKC", clean(title))
    if "\\" in title or "$" in title:
        title = _COMMAND.sub(_symbol_name, _FONT.sub(" ", decode(title)))
    return title.translate(_GREEK).replace("&", " and ")


def _symbol_name(command: re.Match[str]) -> str:
    return f" {_SYMBOLS.get(command[1], command[1])} "


def _is_title_without_subtitle(short: _Title, long_title: str, long: _Title) -> bool:
    """Whether one title is the other up to its first colon or dash."""
    if not long.joined.startswith(short.joined):
        return False
    return _parse(_main_title(long_title)).compared == short.compared


def _main_title(title: str) -> str:
    """A title up to its first colon or dash."""
    return _SUBTITLE.split(_normalize_typography(title), maxsplit=1)[0]
