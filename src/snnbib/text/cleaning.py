"""Text as sources send it, made plain: spaces, controls, entities, markup. Pure."""

import html
import re
import unicodedata
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.mathml import replace_formulas

__all__ = ["clean", "collapse", "escape_markdown", "is_html_page", "strip_markup", "tidy"]

# The inline tags of CSL, and the HTML and JATS tags of the same meaning.
_INLINE_TAGS = {
    "i": "i", "em": "i", "italic": "i", "b": "b", "strong": "b", "bold": "b", "sub": "sub",
    "inf": "sub", "sup": "sup", "sc": "sc", "scp": "sc", "small-caps": "sc",
}  # fmt: skip
# Tags of HTML, JATS and MathML that are dropped while their content stays, as are all tags with a
# prefix.
_DROPPED_TAGS = frozenset(
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
# References to footnotes, and the text of footnotes.
_FOOTNOTE = lazy_pattern(
    r"<(?P<name>(?:\w+:)?(?:xref|fn))\b[^<>]*(?<!/)>.{0,2000}?</(?P=name)\s*>",
    re.DOTALL | re.IGNORECASE,
)
# The TeX form of a formula that is in MathML too.
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
# does not belong to the word after it ("<sup>13</sup>C").
_SPACE_IN_BRACKETS = lazy_pattern(r"([(\[{])\s+(?=<(?:i|b|sub|sup|sc)>)")
_SPACE_BEFORE_MARK = lazy_pattern(r"(</(?:i|b|sub|sup|sc)>)\s+(?=[)\]},.;:?!]|[-‐–]\w)")
_SPACE_BEFORE_SCRIPT = lazy_pattern(
    r"(?<=[^\s(\[{–—-])\s+(?=<(?P<script>sup|sub)>[^<>]*</(?P=script)>(?!\w))"
)
# Controls, the bidirectional and invisible formatting characters (Unicode TR 36), and halves of
# surrogate pairs, which JSON can escape and UTF-8 cannot hold. The zero-width joiner and non-joiner
# stay: some scripts need them.
_INVISIBLE = lazy_pattern(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\ud800-\udfff]"
)
# Joined letters of typesetting, which a PDF has and a word does not (Unicode, FB00 to FB06).
_LIGATURE = lazy_pattern("[\ufb00-\ufb06]+")
_INLINE = lazy_pattern(r"</?(?:i|b|sub|sup|sc)>")
_HTML_PAGE = lazy_pattern(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def collapse(text: str) -> str:
    r"""One space for every run of white space, none at the ends.

    >>> collapse("  a\n   b ")
    'a b'
    """
    return " ".join(text.split())


def tidy(text: str) -> str:
    r"""Text without controls, invisible formatting and ligatures; one space each, NFC. Idempotent.

    Control and bidirectional characters could change what a terminal or an editor shows.

    >>> tidy("Spiking\u202e  nets\n"), tidy("E\ufb03cient")
    ('Spiking nets', 'Efficient')
    """
    if text.isascii() and text.isprintable() and "  " not in text:  # fast path: most texts
        return text.strip(" ")
    return _tidied(text)


@lru_cache(maxsize=4096)  # labels with an emoji are the same in all entries of a list
def _tidied(text: str) -> str:
    if not text.isprintable():
        text = _INVISIBLE.sub("", collapse(text))
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return unicodedata.normalize("NFC", collapse(text))


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
    text = _TEX_DOCUMENT.sub(r"\1", _ALTERNATIVE_TEX.sub("", _FOOTNOTE.sub("", text)))
    text = _TAG.sub(_csl_tag, replace_formulas(text))
    text = _EMPTY_TAG.sub(r"\2", text)
    text = _SPACE_BEFORE_MARK.sub(r"\1", _SPACE_IN_BRACKETS.sub(r"\1", text))
    return _SPACE_BEFORE_SCRIPT.sub("", text)


def _csl_tag(match: re.Match[str]) -> str:
    """A tag in CSL's form; "" for a tag that CSL has no form of.

    White space beside the tag becomes one space, or none. What only looks like a tag ("<T> cells")
    stays as it is.
    """
    tag = match.group().strip()
    name = match["name"].removeprefix(match["prefix"] or "").lower()
    space_before = " " if match.group()[0].isspace() else ""
    space_after = " " if match.group()[-1].isspace() else ""
    if name in _BREAKS:
        return " "
    if inline := _INLINE_TAGS.get(name):
        return f"{space_before}<{'/' if tag.startswith('</') else ''}{inline}>{space_after}"
    if name in _DROPPED_TAGS or match["prefix"] or match["attributes"]:
        return space_before or space_after
    return match.group()


def is_html_page(text: str) -> bool:
    """Whether a text begins as a web page does: what a site sends in place of a file.

    >>> is_html_page("<!DOCTYPE html><html>"), is_html_page("@misc{a, title = {<i>A</i>}}")
    (True, False)
    """
    return _HTML_PAGE.match(text) is not None


def escape_markdown(text: str) -> str:
    r"""Text in which no character is a mark of Markdown, not even in a table.

    >>> escape_markdown("A* search [draft] | 2")
    'A\\* search \\[draft\\] \\| 2'
    """
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)
