"""What raised and lowered text is: a part of its word, a footnote's mark, or words beside it. Pure.

"H<sub>2</sub>O" keeps its tags, which titles may have; elsewhere no tag reaches a field.
"""

import re
from html import escape

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME

__all__ = ["with_plain_raised_text"]

# With all tags around, as in the small print of GitHub: "<sub><sup>Ada Bee, 2020</sup></sub>".
_RAISED = lazy_pattern(
    r"<sup\b[^<>]*>\s?(?P<note>\[[^\[\]\n]{1,6}\]\(#[^()\s]*\)"
    r"|<a\s[^<>]*[\"']#[^<>]*>[^<>]{1,6}</a>)\s?</sup>"
    r"|(?:<su[bp]\b[^<>]*>\s?){1,4}(?P<inside>[^<>]*)(?:\s?</su[bp]\s*>){1,4}|</?su[bp]\b[^<>]*>",
    re.IGNORECASE,
)
_ENDS_LINK = lazy_pattern(r"\]\([^()\s]*\)$")
_LONGEST_ADDRESS = 300
_SYMBOL = lazy_pattern(r"[A-Z][a-z]?(?![a-z])")  # of a chemical element: "<sup>13</sup>C"
_ENDS_WORD = lazy_pattern(r"[^\W\d_A-Z]{3}$")  # not a symbol or a name: "E", "Na", "C", "Bee"
_WORD = lazy_pattern(r"[^\W\d_]{2}|[^\W\d_a-zA-Z]|[0-9]{4}|['’][0-9]{2}")
_MARKUP = lazy_pattern(r"[\[\]`*\"]")
_MOST_WORDS_OF_REMARK = 3


def with_plain_raised_text(source: str) -> str:
    """Inline Markdown in which nothing is raised or lowered but a part of a word.

    Few other words are a remark, as an image is; more are plain text.

    >>> with_plain_raised_text("H<sub>2</sub>O in E<sup>3</sup> <sub>Ada Bee, *Ant Letters*</sub>")
    'H<sub>2</sub>O in E<sup>3</sup> Ada Bee, *Ant Letters*'
    >>> with_plain_raised_text("[How ants count](...)<sup>1</sup> <sup>new</sup>")
    '[How ants count](...) <img alt="new" src="?">'
    """
    return _RAISED.sub(_plain, source) if "<su" in source or "<SU" in source else source


def _plain(raised: re.Match[str]) -> str:
    before = raised.string[max(0, raised.start() - _LONGEST_ADDRESS) : raised.start()]
    after = raised.string[raised.end() : raised.end() + 3]
    inside = (raised["inside"] or "").strip()
    if inside and _is_part_of_word(before, inside, after):
        return raised[0]
    if raised["note"] or (inside and not _WORD.search(inside)):
        return ""
    if inside and _is_remark(inside):
        inside = f'<img alt="{escape(inside)}" src="?">'
    gap_before = "" if not before or before[-1] in " \n([" else " "
    gap_after = "" if not inside or not after or after[0] in " \n)].,;:" else " "
    return f"{gap_before}{inside}{gap_after}"


def _is_remark(text: str) -> bool:
    is_short = len(text.split()) <= _MOST_WORDS_OF_REMARK and not _MARKUP.search(text)
    return is_short and not text.isdecimal() and people_likeness(text) < FULL_NAME


def _is_part_of_word(before: str, inside: str, after: str) -> bool:
    if not before[-1:].isalnum() and (before[-1:] not in set(")]}$") or _ENDS_LINK.search(before)):
        return inside.isdecimal() and _SYMBOL.match(after) is not None
    if _ENDS_WORD.search(before):
        return inside.isdecimal()
    return len(inside.split()) == 1
