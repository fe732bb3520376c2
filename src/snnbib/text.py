"""Folding, similarity and markup clean-up of strings; knows nothing of bibliography."""

import html
import re
import unicodedata
from functools import lru_cache

__all__ = ["ascii_letters", "clean", "collapse", "fold", "similarity", "strip_markup", "tidy"]

# Letters that have no canonical decomposition (Unicode chapter 7.1): the usual Latin transcription.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th",
        "ħ": "h", "Ħ": "H", "ı": "i", "ŋ": "n", "Ŋ": "N", "ŧ": "t", "Ŧ": "T", "ĸ": "k",
        "\N{MICRO SIGN}": "μ",
    }
)  # fmt: skip
_NOT_WORD = re.compile(r"[\W_]+")
_SPACES = re.compile(r"\s+")
# The inline tags that CSL keeps, the JATS ones that Crossref deposits use for the same things.
_KEPT = {"i": "i", "em": "i", "italic": "i", "b": "b", "strong": "b", "bold": "b", "sub": "sub",
         "sup": "sup", "sc": "sc", "scp": "sc"}  # fmt: skip
_TAG = re.compile(r"\s*</?(?P<name>[A-Za-z][\w:-]*)(?:\s[^<>]*)?/?>\s*")
# Controls, and the bidirectional and invisible formatting characters (Unicode TR 36).
# The zero-width joiner and non-joiner stay: some scripts need them.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_INLINE = re.compile(r"</?(?:i|b|sub|sup|sc)>")


def collapse(text: str) -> str:
    r"""One space for every run of white space, none at the ends.

    >>> collapse("  a\n   b ")
    'a b'
    """
    return _SPACES.sub(" ", text).strip()


def tidy(text: str) -> str:
    r"""Text without controls and invisible formatting, spaces collapsed, NFC. Idempotent.

    Control and bidirectional characters have no place in a title and could change what a terminal
    or an editor shows.

    >>> tidy("Spiking\u202e  nets\n")
    'Spiking nets'
    """
    if not text.isprintable():
        text = _INVISIBLE.sub("", collapse(text))
    return unicodedata.normalize("NFC", collapse(text))


def ascii_letters(text: str) -> str:
    """Latin letters without their marks; what is not a Latin letter stays as it is.

    >>> ascii_letters("Gülçehre, Børge Łukasz")
    'Gulcehre, Borge Lukasz'
    """
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """What is compared when two titles or names are compared: words, without case or marks.

    Markup, punctuation and the kinds of dash make no difference; digits and letters do.

    >>> fold("Spike-driven  Transformer\N{EN DASH}<i>V2</i>")
    'spike driven transformer v2'
    """
    if "<" in text:
        text = _INLINE.sub("", text)
    return _NOT_WORD.sub(" ", ascii_letters(text).casefold()).strip()


def similarity(left: str, right: str) -> float:
    """How alike two folded strings are, 0 to 1: normalised Indel similarity."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415  (most commands compare nothing)

    return ratio(left, right) / 100


def strip_markup(text: str) -> str:
    """All inline markup removed, its content kept.

    >>> strip_markup("CO<sub>2</sub> in <i>Drosophila</i>")
    'CO2 in Drosophila'
    """
    return _INLINE.sub("", text) if "<" in text else text


def clean(text: str) -> str:
    r"""A title or name as a service sends it, made plain: unescape, tags, spaces, NFC. Idempotent.

    Entities are undone as often as they were done: deposits escape them twice (``&amp;amp;``).
    Inline tags become CSL's; others (MathML, JATS) go, their content stays; white space that was
    indentation around a tag becomes one space. What `tidy` removes goes too.

    >>> clean("Learning &amp;amp; <italic>Spiking</italic>\n                    nets")
    'Learning & <i>Spiking</i> nets'
    """
    while True:
        previous = text
        if "&" in text:
            text = html.unescape(text)
        if "<" in text:
            text = _TAG.sub(_tag, text)
        text = tidy(text)
        if text == previous:
            return text


def _tag(match: re.Match[str]) -> str:
    """A tag in CSL's form, or nothing; the white space beside it as one space, or none."""
    tag = match.group().strip()
    kept = _KEPT.get(match["name"].lower())
    before = " " if match.group()[0].isspace() else ""
    after = " " if match.group()[-1].isspace() else ""
    if kept is None:
        return before or after
    closing = tag.startswith("</")
    return f"{before}<{'/' if closing else ''}{kept}>{after}"
