"""What items begin with: the bullets and numbers of Markdown, and those of authors. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import PICTURE
from snnbib.readinglist.recognition.years import YEAR_DIGITS

__all__ = [
    "BEGINS_TEXT",
    "OTHER_BULLET",
    "SIGNS_OF_ITEMS",
    "UNSPACED_BULLET",
    "USUAL_BULLET",
    "is_item",
    "sign_of",
]

USUAL_BULLET = lazy_pattern(r"(?:(?P<sign>[-+*])|[0-9]{1,4}[.)])[ \t]+(?=\S)")
"""What an item of Markdown begins with: "- ", "1. "."""
SIGNS_OF_ITEMS = frozenset("-+*0123456789")
"""The first characters of these."""


def is_item(line: str) -> bool:
    """Whether a line is an item of Markdown at the left edge."""
    return line[:1] in SIGNS_OF_ITEMS and USUAL_BULLET.match(line) is not None


_TEXT = rf"[^\W\d_]|{YEAR_DIGITS}\b|\*{{1,2}}[^\s*]|\[|[\"“«]|:\w+: |<a "
BEGINS_TEXT = lazy_pattern(rf"(?!\[[^\]]*\]:)(?:{_TEXT})")
"""What the text of an item can begin with; "[Ants]: https://ants.org" defines a reference."""

UNSPACED_BULLET = lazy_pattern(rf"(?:(?P<sign>[-+*])|[0-9]{{1,3}}[.)])(?!(?<=\*)\*[^*])(?={_TEXT})")
"""A bullet of Markdown without the space behind it: "-Ants", "1.Ants"; not emphasis: "**Ants**"."""

_NUMBER = "[0-9]{1,3}"
_CIRCLED = "[①-⑳㉑-㉟❶-➓]"
OTHER_BULLET = lazy_pattern(
    r"(?:(?:\[[ xX]?\]|[\[(][*+~•·–—-][)\]]|[*+•][)\]]|\\[*+-]|[–—·⁃∙◦○□→►▶▸▹➤➔]"
    rf"|{_CIRCLED}|{PICTURE}\ufe0f?|[-*+] {{1,3}}{_NUMBER}[.)]|[(（]{_NUMBER}[)）]"
    rf"|\[{_NUMBER}\]|【{_NUMBER}】|\\\[{_NUMBER}\\?\]|\\?#{_NUMBER}[.:)]?"
    rf"|(?:No\.?|Nr\.|№) ?{_NUMBER}[.:)]?|{_NUMBER}(?:,| ?[:：]| [–—-])"
    rf"|(?:\*\*|__|`|<b>)[\[(]?{_NUMBER}[\]).:]?(?:\*\*|__|`|</b>)[.:)]?)[ \t]+"
    rf"|(?:[•・‣▪●■]|{_NUMBER}[、．])[ \t\u3000]*)(?=\S)"
)
"""A sign, a box, or a number: "•", "[x]", "①", "(1)", "\\[1\\]", "#1", "No. 1", "1:", "**1.**"."""


def sign_of(bullet: str) -> str:
    """The sign, the same for all numbers and for all task boxes.

    >>> sign_of("[x] "), sign_of("(12) "), sign_of("⑫ ")
    ('[ ]', '(1)', '①')
    """
    sign = bullet.strip().replace("x", " ").replace("X", " ")
    return "①" if _IS_CIRCLED.match(sign) else _DIGITS.sub("1", sign)


_IS_CIRCLED = lazy_pattern(_CIRCLED)
_DIGITS = lazy_pattern("[0-9]+")
