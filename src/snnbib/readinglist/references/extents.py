"""Places in the text of a reference. Pure."""

import re

__all__ = ["Extent", "after_match", "as_spaces"]

Extent = tuple[int, int]
"""Where a part of a text begins and ends; (0, 0) for a part that is not there."""


def after_match(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where what matches a pattern at a place ends; the place itself if nothing does.

    >>> after_match(re.compile("[. ]+"), "Ants. Ulm", 4), after_match(re.compile("X"), "Ants", 0)
    (6, 0)
    """
    match = pattern.match(text, start)
    return match.end() if match else start


def as_spaces(match: re.Match[str]) -> str:
    """As many spaces as a match has characters, so that the places after it stay."""
    return " " * len(match[0])
