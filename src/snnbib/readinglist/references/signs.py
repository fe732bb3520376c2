"""What every reference in a citation style has, a fast test that most other texts fail. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.words.names import AND_WORDS

__all__ = ["may_be_reference"]

_AND = "|".join(word for word in AND_WORDS if word.isascii())
# Stops, commas, brackets, quotation marks, dashes for authors, and years; and what shows that names
# in front of a colon are names: capitals for given names ("Bee AC: Ants"), or "and" twice.
_MARK = lazy_pattern(r"[^\w\s:?!'&+-](?=\s*\S)")
_OTHER_SIGN = lazy_pattern(
    rf"---|___|{OLD_YEAR_DIGITS}"
    rf"|\s(?:[A-Z](?:[A-Z]{{0,2}}|-[A-Z])(?![\w'-])|(?:{_AND})\s.*\s(?:{_AND})\s)"
)


def may_be_reference(text: str, marks: Sequence[MarkedExtent]) -> bool:
    """Whether a text has a sign of a reference, if the entries around do not show that it is one.

    A mark that begins with the text is its title's.

    >>> may_be_reference("Bee, A. (2001). How ants count", ())
    True
    >>> may_be_reference("Counting: how ants do it", ())
    False
    """
    return (
        not text.isascii()
        or any(mark.start for mark in marks)
        or _MARK.search(text) is not None
        or _OTHER_SIGN.search(text) is not None
        or find_et_al(text) is not None
    )
