"""Values that several formats write: parts of names, the name of the event, ordinals, pages."""

from functools import lru_cache
from operator import attrgetter

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work
from snnbib.text import fold
from snnbib.venues.words import CONNECTIVES, EVENT_ADJECTIVES, is_acronym, is_sponsor, spell_out

__all__ = ["NAME_PARTS", "event_says_more", "name_parts", "ordinal", "page_ends"]

NAME_PARTS = ("family", "given", "suffix", "literal")
"""The fields of `Person`, in the order of `name_parts`."""
name_parts = attrgetter(*NAME_PARTS)
"""A person's family name, given name, suffix and literal name."""
_NOT_WORD = lazy_pattern(r"[\W_]+")
_RANGE = lazy_pattern(r"([^\s-]+)-([^\s-]+)")
# Pages with a hyphen of their own: from 2-1 to 2-9 (see `snnbib.values`).
_RANGE_OF_HYPHENATED = lazy_pattern(r"([^\s–]+)–([^\s–]+)")


def event_says_more(work: Work) -> bool:
    """Whether the event's name says something that the container title does not."""
    return _says_more(work.event_title, work.container_title)


@lru_cache(maxsize=1024)  # many works are of one event
def _says_more(event_title: str, container_title: str) -> bool:
    """Whether a name has words that a title lacks; acronyms, societies, numbers do not count.

    >>> _says_more("ACM SIGACT Symposium on Theory", "Proc. of the 43rd ACM Symposium on Theory")
    False
    >>> _says_more("Conference on Neural Systems", "Advances in Neural Systems")
    True
    """
    if fold(event_title) in fold(container_title):
        return False
    title = set(map(spell_out, fold(container_title).split()))
    # Acronyms are told from words by their capitals.
    words = [word for word in _NOT_WORD.split(event_title) if word and not is_acronym(word)]
    folded = (spell_out(fold(word)) for word in words if not word[0].isdigit())
    known = title | CONNECTIVES | EVENT_ADJECTIVES
    return any(word not in known and not is_sponsor(word) for word in folded)


def ordinal(number: str) -> str:
    """A number in digits as an English ordinal; anything else as it is.

    >>> [ordinal(number) for number in ("1", "2", "3", "11", "22", "Second", "")]
    ['1st', '2nd', '3rd', '11th', '22nd', 'Second', '']
    """
    if not (number.isascii() and number.isdigit()):
        return number
    suffix = "th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1])
    return number + (suffix or "th")


def page_ends(pages: str) -> tuple[str, str]:
    """First and last page; the last is "" for a single page or an article number.

    >>> page_ends("531-539"), page_ends("e0314658")
    (('531', '539'), ('e0314658', ''))
    """
    pattern = _RANGE_OF_HYPHENATED if "\N{EN DASH}" in pages else _RANGE
    match = pattern.fullmatch(pages)
    return (match[1], match[2]) if match else (pages, "")
