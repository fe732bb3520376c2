"""Words for comparison: without case, marks of letters, punctuation and markup. Pure."""

import unicodedata
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text.cleaning import strip_markup

__all__ = [
    "FUNCTION_WORDS",
    "ascii_letters",
    "count_diacritics",
    "fold",
    "similarity",
    "transcriptions",
    "word_stem",
]

# Letters that have no canonical decomposition (Unicode chapter 7.1): the usual Latin transcription.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th",
        "ħ": "h", "Ħ": "H", "ı": "i", "ŋ": "n", "Ŋ": "N", "ŧ": "t", "Ŧ": "T", "ĸ": "k",
        "\N{MICRO SIGN}": "μ",
    }
)  # fmt: skip
_OWN_LETTERS = frozenset(map(chr, _LETTERS)) - {"\N{MICRO SIGN}"}
# The other usual transcription, of German and the Scandinavian languages.
_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
     "Å": "Aa", "Ø": "Oe"}
)  # fmt: skip
_NOT_WORD = lazy_pattern(r"[\W_]+")
_FOLDED_ASCII = str.maketrans(
    {
        character: character.lower() if character.isalnum() else " "
        for character in map(chr, range(128))
    }
)
# Forms of one word: "spike", "spikes", "spiking", "spiked".
_ENDING = lazy_pattern(r"(?:e|es|(?<!s)s|ed|ing)$")


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
    """The words of a title or name for comparison, without case, marks and punctuation.

    Markup, punctuation and the kinds of dash make no difference; digits and letters do.

    >>> fold("Spike-driven  Transformer\N{EN DASH}<i>V2</i>")
    'spike driven transformer v2'
    """
    if text.isascii() and "<" not in text:  # fast path: most texts
        return " ".join(text.translate(_FOLDED_ASCII).split())
    return _NOT_WORD.sub(" ", ascii_letters(strip_markup(text)).casefold()).strip()


def transcriptions(text: str) -> frozenset[str]:
    """The forms in which a name may be written in plain letters, folded: ü as u and as ue.

    Two spellings are of one name if they share a form.

    >>> sorted(transcriptions("Müller")), sorted(transcriptions("Mueller"))
    (['mueller', 'muller'], ['mueller'])
    """
    return frozenset({fold(text), fold(unicodedata.normalize("NFC", text).translate(_TWO_LETTERS))})


@lru_cache(maxsize=1 << 17)  # titles are compared many times in one run
def word_stem(word: str) -> str:
    """A folded word without the ending by which its forms differ.

    >>> {word_stem(word) for word in ("spike", "spikes", "spiked", "spiking")}
    {'spik'}
    """
    return _ENDING.sub("", word)


def similarity(first: str, second: str) -> float:
    """How alike two folded strings are, 0 to 1: normalized Indel similarity."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415  (most commands compare nothing)

    return ratio(first, second) / 100


def count_diacritics(text: str) -> int:
    """How many marks of letters and letters of their own ("ø", "ß") a text has.

    Ligatures and typographic quotes do not count: they are typesetting.

    >>> count_diacritics("Müller, Børge"), count_diacritics("“ﬁrst”")
    (2, 0)
    """
    if text.isascii():
        return 0
    decomposed = unicodedata.normalize("NFD", text)
    return sum(bool(unicodedata.combining(char)) or char in _OWN_LETTERS for char in decomposed)


FUNCTION_WORDS = frozenset(
    """
    a about after against all among an and are as at based be been before between beyond but by can
    do does during for from has have how if in into is it its may more not of on or our over than
    that the their them there these they this through to toward towards under upon using via via
    was we were what when where which while who whose why will with within without you your should
    der die das den dem des ein eine einer eines und oder fur von im in zum zur mit bei auf aus uber
    durch wie was
    el los las del una uno un y o para por con sobre entre desde en al como que se su
    le les des du une et ou pour par avec dans sur au aux est entre
    il lo gli della delle dei nel nella di e per da tra su
    o os as dos das uma um para em no na e com por
    и в на с для по о от из к при как не
    """.split()  # noqa: SIM905
)
"""Small words of several languages, folded: articles, prepositions, conjunctions and the like."""
