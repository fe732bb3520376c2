"""Where an entry ends in the text of a list, and where the next one begins. Pure."""

import re
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["entry_end", "insert_entry", "is_heading", "line_starts", "split_lines"]

_LINE_END = lazy_pattern(r"\r\n?|\n")
_LINE_ENDS = "\r\n"
_HEADING = lazy_pattern(r"^#{1,6}[ \t]", re.MULTILINE)
_ITEM = lazy_pattern(r"(?P<indent>[ \t]*)(?P<marker>[-*+]|\d+[.)])[ \t]+")
# What ends a paragraph without a blank line before it (CommonMark, "Paragraphs").
_OTHER_BLOCK = lazy_pattern(r" {0,3}(?:#{1,6}[ \t]|```|~~~|>|<|\||(?:[-*_] *){3,}$)")


def line_starts(text: str) -> list[int]:
    """Where each line begins."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def split_lines(text: str) -> list[str]:
    """The lines without their ends."""
    return _LINE_END.split(text)


def is_heading(line: str) -> bool:
    """Whether a line is a heading with number signs."""
    return bool(_HEADING.match(line))


def _is_item(line: str) -> bool:
    """Whether a line begins an item of a list."""
    return bool(_ITEM.match(line))


def entry_end(text: str, start: int) -> int:
    """Where the lines end that belong to the entry at `start`.

    A heading has all lines up to the next heading, a row its line. An item has the lines of its
    paragraph, also those that are not indented (CommonMark, "Laziness"), and every indented line
    below, also after blank lines.
    """
    if _HEADING.match(text, start):
        following_heading = _HEADING.search(text, start + 1)
        return following_heading.start() if following_heading else len(text)
    starts = [*(place for place in line_starts(text) if place >= start), len(text)]
    lines = [text[first:last] for first, last in pairwise(starts)]
    item = _ITEM.match(lines[0])
    content = len(item["indent"]) + 1 if item else 1
    end = 1
    is_paragraph = not lines[0].lstrip().startswith(("|", "<"))
    for number, line in enumerate(lines[1:], 1):
        if not line.strip():
            is_paragraph = False
            continue
        is_below = _indent(line) >= content and (item or is_paragraph)
        is_lazy = is_paragraph and not _is_item(line) and not _OTHER_BLOCK.match(line)
        if not (is_below or is_lazy):
            break
        end = number + 1
    return starts[end]


def _indent(line: str) -> int:
    """How many spaces and tabs a line begins with."""
    return len(line) - len(line.lstrip(" \t"))


def insert_entry(text: str, start: int, end: int, entry: str) -> str:
    """The text with an entry after the one from `start` to `end`.

    It stands apart by a blank line if the entries do.
    """
    line = split_lines(text[start:])[0]
    line_end = _LINE_END.search(text, start)
    newline = line_end[0] if line_end else "\n"
    text_before, text_after = text[:end], text[end:]
    if not _is_item(line) and not line.lstrip().startswith(("|", "<")):
        text_before = f"{text_before.rstrip(_LINE_ENDS)}{newline}{newline}"
        text_after = f"{newline}{text_after.lstrip(_LINE_ENDS)}" if text_after.strip() else ""
    elif _has_blank_line_before(text, start):
        text_before = f"{text_before.rstrip(_LINE_ENDS)}{newline}{newline}"
    is_ended = text_before.endswith(("\n", "\r"))  # the last line of a file need not be
    new_lines = entry.replace("\n", newline)
    return (
        f"{text_before}{new_lines}{newline}{text_after}"
        if is_ended
        else f"{text_before}{newline}{new_lines}"
    )


def _has_blank_line_before(text: str, start: int) -> bool:
    """Whether an item stands apart from the item before it in its list."""
    item = _ITEM.match(text, start)
    lines = split_lines(text[:start])[:-1]
    if item is None or not lines or lines[-1].strip():
        return False
    above = [line for line in lines if line.strip()]
    for line in reversed(above):
        previous = _ITEM.match(line)
        if previous and previous["indent"] == item["indent"]:
            return True
        if _indent(line) <= len(item["indent"]):
            return False
    return False
