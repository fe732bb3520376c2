"""Short forms in brackets, behind what they stand for: 'Many Ant Tests (MAT)'. Pure."""

import re

from snnbib.readinglist.recognition.venue_levels import SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.text import FUNCTION_WORDS, fold

__all__ = ["is_own_short_form", "is_short_form_of"]


def is_own_short_form(text: str, text_before: str) -> bool:
    """Whether what is in brackets abbreviates the title in front, and is not a venue after it.

    An acronym that is a venue's too must be made of the initials of the words in front.
    """
    if " " in text.strip() or len(re.findall("[A-Z]", text)) < 2:
        return False
    if read_venue(text).weight < SURE_VENUE:
        return is_short_form_of(text, text_before)
    words = [word for word in re.split(r"[\s-]+", text_before) if word]
    initials = "".join(word[0] for word in words if fold(word) not in FUNCTION_WORDS)
    return len(text) > 2 and initials.casefold().endswith(text.casefold())


def is_short_form_of(short: str, long: str) -> bool:
    """Whether a short form in brackets stands for the words in front of it.

    Its signs stand in them in this order, the first one at a word's beginning: Schwartz and Hearst,
    "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.

    >>> (
    ...     is_short_form_of("LSM-Tree", "The Log-Structured Merge-Tree"),
    ...     is_short_form_of("ICML", "Deep nets"),
    ... )
    (True, False)
    """
    letters = [char for char in short.casefold() if char.isalnum()]
    if not 2 <= len(letters) <= 10 or " " in short.strip():
        return False
    text = " ".join(long.split()[-min(len(letters) + 5, 2 * len(letters)) :]).casefold()
    position = len(text)
    for number, letter in enumerate(reversed(letters), 1):
        is_first = number == len(letters)
        position = _position_before(text, letter, position, at_word=is_first)
        if position < 0:
            return False
    return True


def _position_before(text: str, letter: str, end: int, *, at_word: bool) -> int:
    """Where a letter stands last before `end`, at a word's beginning if asked; -1 if nowhere."""
    position = text.rfind(letter, 0, end)
    while at_word and position > 0 and text[position - 1].isalnum():
        position = text.rfind(letter, 0, position)
    return position
