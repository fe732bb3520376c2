"""Folding, similarity and clean-up of strings; knows nothing of bibliography.

Which clean-up is used where; each is idempotent:

========== ==================================================== ==============================
`collapse` one space for every run of white space               keys of lines and of fields
`tidy`     `collapse`, and no controls or invisible characters  whatever is written or shown
`clean`    `tidy`, and entities and markup undone               whatever a source sends
`fold`     words without case, marks and punctuation            whatever is compared
========== ==================================================== ==============================
"""

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from snnbib.mathml import replace_formulas
from snnbib.patterns import lazy_pattern

__all__ = [
    "FULLER_TITLE",
    "FUNCTION_WORDS",
    "ascii_letters",
    "clean",
    "collapse",
    "diacritics",
    "fold",
    "fuller_title",
    "is_all_caps",
    "is_html_page",
    "similarity",
    "strip_markup",
    "tidy",
    "title_text",
    "transcriptions",
    "without_footnote_marks",
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
# Forms of one word: "spike", "spikes", "spiking", "spiked".
_ENDING = lazy_pattern(r"(?:e|es|(?<!s)s|ed|ing)$")
# The inline tags of CSL, and the HTML and JATS tags of the same meaning.
_INLINE_TAGS = {
    "i": "i", "em": "i", "italic": "i", "b": "b", "strong": "b", "bold": "b", "sub": "sub",
    "inf": "sub", "sup": "sup", "sc": "sc", "scp": "sc", "small-caps": "sc",
}  # fmt: skip
# Tags of HTML, JATS and MathML that go, their content stays; those with a prefix go as well.
_OTHER_TAGS = frozenset(
    """
    a abbr address alternatives big blockquote center cite code div dfn disp-formula ext-link fn
    font h1 h2 h3 h4 h5 h6 img inline-formula inline-graphic kbd label li list list-item math mi mn
    mo mrow ms mstyle mtext monospace named-content ol overline p q roman s sans-serif sec section
    small span strike styled-content subtitle tex-math title tt u ul underline uri var xref
    """.split()  # noqa: SIM905
)
_BREAKS = frozenset({"br", "break", "p", "div", "li", "list-item", "sec"})
_TAG = lazy_pattern(
    r"""\s*</?(?P<name>(?P<prefix>[A-Za-z][\w-]*:)?[A-Za-z][\w-]*)
    (?P<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*)\s*/?>\s*""",
    re.VERBOSE,
)
_CDATA = lazy_pattern(r"<!\[CDATA\[(.{0,8000}?)\]\]>", re.DOTALL)
_COMMENT = lazy_pattern(r"<!--.{0,8000}?-->|<\?[\w-]+[^<>]*\?>", re.DOTALL)
# References to footnotes and their text, and the TeX form of a formula that has another form too.
_ASIDE = lazy_pattern(
    r"<(?P<name>(?:\w+:)?(?:xref|fn))\b[^<>]*(?<!/)>.{0,2000}?</(?P=name)\s*>",
    re.DOTALL | re.IGNORECASE,
)
_ALTERNATIVE_TEX = lazy_pattern(
    r"<(?P<tex>(?:\w+:)?tex-math)\b[^<>]*>[^<>]*</(?P=tex)\s*>\s*(?=<(?:\w+:)?math\b)"
    r"|(?<=math>)\s*<(?P<after>(?:\w+:)?tex-math)\b[^<>]*>[^<>]*</(?P=after)\s*>",
    re.IGNORECASE,
)
_TEX_DOCUMENT = lazy_pattern(
    r"\\documentclass.{0,4000}?\\begin\{document\}(.{0,4000}?)\\end\{document\}", re.DOTALL
)
_EMPTY_TAG = lazy_pattern(r"<(?P<name>i|b|sub|sup|sc)>(\s*)</(?P=name)>")
# Spaces that come from indentation: inside brackets, before punctuation, and before a script that
# does not belong to the word behind it ("<sup>13</sup>C").
_SPACE_IN_BRACKETS = lazy_pattern(r"([(\[{])\s+(?=<(?:i|b|sub|sup|sc)>)")
_SPACE_BEFORE_MARK = lazy_pattern(r"(</(?:i|b|sub|sup|sc)>)\s+(?=[)\]},.;:?!]|[-‐–]\w)")
_SPACE_BEFORE_SCRIPT = lazy_pattern(
    r"(?<=[^\s(\[{–—-])\s+(?=<(?P<script>sup|sub)>[^<>]*</(?P=script)>(?!\w))"
)
# Controls, and the bidirectional and invisible formatting characters (Unicode TR 36).
# The zero-width joiner and non-joiner stay: some scripts need them.
_INVISIBLE = lazy_pattern(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_INLINE = lazy_pattern(r"</?(?:i|b|sub|sup|sc)>")
# A footnote's mark behind a title. "A*" and "C*-algebra" have their star for another reason: the
# word before a mark is in lower case, or a bracket.
_MARKS = "*∗⋆†‡§¶"
_FOOTNOTE_MARKS = lazy_pattern(
    rf"(?:(?<=[^\W\d_A-Z]{{3}}|[^\W\d_A-Z]{{2}}\))|(?<=[^\W\d_A-Z]{{3}}</[ib]>))"
    rf"(?:[.\s]*(?:<(?P<script>su[bp])>[\s,{_MARKS}]+</(?P=script)>|[{_MARKS}]+))+\s*$"
)
_FOOTNOTE_ENDS = (*_MARKS, "</sup>", "</sub>")
_WHOLE = lazy_pattern(
    r"<(?P<tag>i|b|sc)>(?P<content>(?:(?!</?(?P=tag)>).)+)</(?P=tag)>(?P<stop>\.?)"
)
# Two neighboring words in capitals of four letters and more: acronyms are shorter, or alone.
_CAPITAL_PAIR = lazy_pattern(r"\b[^\W\d_a-z]{4,}(?=[\s-]+[^\W\d_a-z]{4,}\b)")
_HTML_PAGE = lazy_pattern(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_SCRIPTS = lazy_pattern(r"<su[bp]>[^<>]*\w|[²³¹⁰-₟]+")
_SHORTEST_TITLE = 4
"""Capital letters in a text before it counts as set in capitals: an acronym is not."""


def collapse(text: str) -> str:
    r"""One space for every run of white space, none at the ends.

    >>> collapse("  a\n   b ")
    'a b'
    """
    return " ".join(text.split())


def tidy(text: str) -> str:
    r"""Text without controls and invisible formatting, spaces collapsed, NFC. Idempotent.

    Control and bidirectional characters could change what a terminal or an editor shows.

    >>> tidy("Spiking\u202e  nets\n")
    'Spiking nets'
    """
    if text.isascii() and text.isprintable() and "  " not in text:  # fast path: most texts
        return text.strip(" ")
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
    """The words of a title or name for comparison, without case, marks and punctuation.

    Markup, punctuation and the kinds of dash make no difference; digits and letters do.

    >>> fold("Spike-driven  Transformer\N{EN DASH}<i>V2</i>")
    'spike driven transformer v2'
    """
    if "<" in text:
        text = _INLINE.sub("", text)
    return _NOT_WORD.sub(" ", ascii_letters(text).casefold()).strip()


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


def strip_markup(text: str) -> str:
    """All inline markup removed, its content kept.

    >>> strip_markup("CO<sub>2</sub> in <i>Drosophila</i>")
    'CO2 in Drosophila'
    """
    return _INLINE.sub("", text) if "<" in text else text


def clean(text: str) -> str:
    r"""Text as a service sends it, without entities and foreign markup. Idempotent.

    Entities are unescaped repeatedly, because deposits are often escaped twice (``&amp;amp;``).
    Inline tags become CSL's, MathML becomes such tags or TeX, footnotes and their marks go; other
    tags go and their content stays. White space that was indentation around a tag becomes one
    space, or none where no text has one.

    >>> clean("Learning &amp;amp; <italic>Spiking</italic>\n                    nets")
    'Learning & <i>Spiking</i> nets'
    >>> clean("On (\n   <i>T. maxima</i>\n   ) and CO\n <sub>2</sub>\n <jats:xref>1</jats:xref>")
    'On (<i>T. maxima</i>) and CO<sub>2</sub>'
    """
    if "&" not in text and "<" not in text:  # fast path: most texts
        return tidy(text)
    while True:
        previous = text
        if "&" in text:
            text = html.unescape(text)
        if "<" in text:
            text = _without_foreign_markup(text)
        text = tidy(text)
        if text == previous:
            return text


def _without_foreign_markup(text: str) -> str:
    text = _COMMENT.sub("", _CDATA.sub(r"\1", collapse(text)))
    text = _TEX_DOCUMENT.sub(r"\1", _ALTERNATIVE_TEX.sub("", _ASIDE.sub("", text)))
    text = _TAG.sub(_tag, replace_formulas(text))
    text = _EMPTY_TAG.sub(r"\2", text)
    text = _SPACE_BEFORE_MARK.sub(r"\1", _SPACE_IN_BRACKETS.sub(r"\1", text))
    return _SPACE_BEFORE_SCRIPT.sub("", text)


def _tag(match: re.Match[str]) -> str:
    """A tag in CSL's form, or nothing; the white space beside it as one space, or none.

    What only looks like a tag ("<T> cells") stays as it is.
    """
    tag = match.group().strip()
    name = match["name"].removeprefix(match["prefix"] or "").lower()
    space_before = " " if match.group()[0].isspace() else ""
    space_after = " " if match.group()[-1].isspace() else ""
    if name in _BREAKS:
        return " "
    if inline := _INLINE_TAGS.get(name):
        return f"{space_before}<{'/' if tag.startswith('</') else ''}{inline}>{space_after}"
    if name in _OTHER_TAGS or match["prefix"] or match["attributes"]:
        return space_before or space_after
    return match.group()


def without_footnote_marks(title: str) -> str:
    """A title without the mark of a footnote behind its last word. Idempotent.

    >>> without_footnote_marks("Quiet Networks<sup>†</sup>"), without_footnote_marks("Learning A*")
    ('Quiet Networks', 'Learning A*')
    """
    return _FOOTNOTE_MARKS.sub("", title) if title.rstrip().endswith(_FOOTNOTE_ENDS) else title


def title_text(title: str) -> str:
    """A title without what only typesets it: footnote marks, one font for all of it. Idempotent.

    >>> title_text("<b>Quiet <i>T. maxima</i>*</b>")
    'Quiet <i>T. maxima</i>'
    """
    title = without_footnote_marks(title)
    while title.startswith("<") and (match := _WHOLE.fullmatch(title)):
        bare = without_footnote_marks(match["content"].strip()) + match["stop"]
        title = without_footnote_marks(bare)
    return title


def is_html_page(text: str) -> bool:
    """Whether a text begins as a web page does: what a site sends in place of a file.

    >>> is_html_page("<!DOCTYPE html><html>"), is_html_page("@misc{a, title = {<i>A</i>}}")
    (True, False)
    """
    return _HTML_PAGE.match(text) is not None


def _adjacent_capitals(title: str) -> int:
    """How many pairs of neighboring words are both set in capitals, acronyms left out.

    >>> _adjacent_capitals("EMBER GATES: A Study"), _adjacent_capitals("SLAYER on FPGA")
    (1, 0)
    """
    return len(_CAPITAL_PAIR.findall(strip_markup(title)))


def is_all_caps(text: str) -> bool:
    """Whether a title or name is set in capitals, so that its own capitals are lost.

    >>> is_all_caps("EMBER GATES"), is_all_caps("SLAYER: Spikes"), is_all_caps("GRU")
    (True, False, False)
    """
    letters = [char for char in strip_markup(text) if char.isalpha()]
    return len(letters) >= _SHORTEST_TITLE and all(not char.islower() for char in letters)


def diacritics(text: str) -> int:
    """How many marks of letters and letters of their own ("ø", "ß") a text has.

    Ligatures and typographic quotes do not count: they are typesetting.

    >>> diacritics("Müller, Børge"), diacritics("“ﬁrst”")
    (2, 0)
    """
    if text.isascii():
        return 0
    decomposed = unicodedata.normalize("NFD", text)
    return sum(bool(unicodedata.combining(char)) or char in _OWN_LETTERS for char in decomposed)


FULLER_TITLE: Sequence[tuple[str, Callable[[str], int]]] = (
    ("small letters, not all capitals", lambda title: not is_all_caps(title)),
    ("no part in capitals", lambda title: -_adjacent_capitals(title)),
    ("raised and lowered characters", lambda title: len(_SCRIPTS.findall(title))),
    ("diacritics", diacritics),
)
"""What makes a form of a title the fuller one: the first rule in which two differ decides."""


def fuller_title(title: str, other: str) -> str:
    """Of two forms of a title the one that says more, by `FULLER_TITLE`.

    The first, unless both have the same words and the other is fuller.

    >>> fuller_title("EMBER GATES", "Ember Gates"), fuller_title("EMBER GATES", "Ember")
    ('Ember Gates', 'EMBER GATES')
    """
    if fold(title) != fold(other):
        return title
    for _, measure in FULLER_TITLE:
        if measure(title) != measure(other):
            return max(title, other, key=measure)
    return title


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
