"""The characters of a list as a person sees them, and its links as they are meant. Pure."""

import re
import unicodedata
from html import unescape

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["with_seen_characters"]

# Spaces of typesetting. The ideographic space stays: it parts words where no other space is.
_SPACE = lazy_pattern("[\u00a0\u2000-\u200a\u202f\u205f]")
# The hyphens of typesetting, which publishers' records have in names and titles.
_HYPHENS = "\u2010\u2011"
# Soft hyphens, zero-width spaces and marks of byte order. Zero-width joiners stay: some scripts
# need them.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
# Several spaces behind a word, which are not the indentation of a list or a table.
_WIDE_SPACE = lazy_pattern(r"  (?:(?<=[^\W\d_]  )|(?<=[^\W\d_][,.;:)\]]  )) *(?=\S)")
# Tabs that end emphasis, or a line: they part no cells.
_LAST_TABS = lazy_pattern(r"(?m)\t+(?=[ \t]*(?:\*\*(?!\w)|(?:<br>\s*)*$))")
_LOOSE_BRACKET = lazy_pattern(r" \( +(?=\w)")
# Wide brackets of Chinese and Japanese around and behind other letters.
_WIDE_BRACKETS = lazy_pattern(r"(?<=[!-~]) ?（([ -~]+)）")
# A wide colon between them, as in "New York：Hill Press".
_WIDE_COLON = lazy_pattern(r"(?<=[a-z.])：\s?(?=[A-Z])")
# Lines of other letters that have a wide comma, semicolon or colon of these, and those marks.
_WIDE_MARKED = lazy_pattern(
    r"(?m)^[^\u3041-\u9fff\uac00-\ud7a3\n]*[，；：、][^\u3041-\u9fff\uac00-\ud7a3\n]*$"
)
_WIDE_MARK = lazy_pattern(r" ?(?P<mark>[，；：、]) ?")
_NARROW = {"，": ",", "、": ",", "；": ";", "：": ":"}
# Quotation marks of LaTeX, or what is code in Markdown and stays.
_LATEX_QUOTED = lazy_pattern(
    r"``(?P<text>[^`'\n]{1,500}(?:'[^`'\n]{1,500})*?)''(?!')|``[^`\n]{1,500}``"
)
# Quotation marks around a publisher with a stop, as search engines put them: '" Hill, Inc.".'.
_QUOTED_PUBLISHER = lazy_pattern(r"(?<=[.)] )\" (?P<name>[^\"\n]{3,60}?)\.?\"\.(?=\s|$)")
# "[How ants count] (https://...)" is not a link in Markdown. Numbers and boxes to tick are none.
_PARTED_LINK = lazy_pattern(
    r"(?P<text>\[(?![0-9 x]+\])(?:[^\[\]\n]{1,300}|\[[^\[\]\n]{1,100}\])\])"
    r"(?P<gap>[ \t]{1,3}|\n[ \t]*)(?P<address>\(https?://[^\s()]{1,500}\))"
)
# What stands between text and address, which is faster to look for.
_GAP_IN_LINK = lazy_pattern(r"\]\s+\(http")

# An item or a row whose title lacks the bracket in front of its link, behind a bold text, a bar or
# the last dash: "- ICML 2016 -- How ants count](https://...)".
_UNOPENED_LINK = lazy_pattern(
    r"(?P<front>\n[ \t]*(?:[-*+]|[0-9]{1,3}[.)]|\|)[ \t]+(?![ \t])"
    r"(?:[^\[\]\n]*(?:\s[-–—]{1,2}|\*\*|\|)[ \t]+)?)(?P<title>[^\[\]\n|]{3,300}\]\(https?://)"
)


# Letters as HTML writes them, which can stand where their semicolon would part names.
_ENTITY = lazy_pattern(r"&(?:#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{4,8});")


def with_seen_characters(text: str) -> str:
    r"""The text with the same lines: single spaces, nothing invisible, NFC, quotations, links.

    Hyphens of typesetting become plain ones. What is compared with patterns later is written in
    one way then.

    >>> with_seen_characters("``Ants''\u00a0of\u200b Zu\u0308rich")
    '“Ants” of Zürich'
    >>> with_seen_characters("Z&uuml;rich &lt; B&#233;")
    'Zürich &lt; Bé'
    >>> with_seen_characters("-   Bee,  A.  How ants count")
    '-   Bee, A. How ants count'
    >>> with_seen_characters("How ants count（ICML 2020）, how bees count ( ICLR)")
    'How ants count (ICML 2020), how bees count (ICLR)'
    """
    if "&" in text and ";" in text:
        text = _ENTITY.sub(_letter, text)
    if not text.isascii():
        text = _SPACE.sub(" ", text)
        for hyphen in _HYPHENS:
            text = text.replace(hyphen, "-")
        for invisible in _INVISIBLE:
            text = text.replace(invisible, "")
        text = unicodedata.normalize("NFC", text)
        text = _WIDE_BRACKETS.sub(r" (\1)", text) if "（" in text else text
        if any(mark in text for mark in _NARROW):
            text = _WIDE_COLON.sub(": ", _WIDE_MARKED.sub(_with_narrow_marks, text))
    text = _LAST_TABS.sub(" ", text) if "\t" in text else text
    text = _LOOSE_BRACKET.sub(" (", _WIDE_SPACE.sub(" ", text))
    text = _QUOTED_PUBLISHER.sub(r"\g<name>.", text) if '. " ' in text or ') " ' in text else text
    text = _LATEX_QUOTED.sub(_quoted, text) if "''" in text else text
    if _GAP_IN_LINK.search(text):
        text = _PARTED_LINK.sub(r"\g<text>\g<address>\g<gap>", text)
    return _UNOPENED_LINK.sub(r"\g<front>[\g<title>", f"\n{text}")[1:]


def _letter(entity: re.Match[str]) -> str:
    letter = unescape(entity[0])
    return letter if letter.isalpha() else entity[0]


def _with_narrow_marks(line: re.Match[str]) -> str:
    return _WIDE_MARK.sub(lambda wide: f"{_NARROW[wide['mark']]} ", line[0])


def _quoted(match: re.Match[str]) -> str:
    return f"“{match['text']}”" if match["text"] else match[0]
