"""Names compared as people: initials, marks, particles, suffixes, family-first order, numbers."""

import re
from collections.abc import Sequence
from functools import lru_cache

from snnbib.matching.thresholds import THRESHOLDS
from snnbib.model import Person
from snnbib.text import fold

__all__ = ["authors_distance", "is_alphabetical", "same_order", "same_person"]

_PARTICLES = frozenset(
    """
    af al bin da dal dalla de del della den der di dos du el la las le los ten ter van vom von zu
    """.split()  # noqa: SIM905
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md"})
_TITLE = re.compile(r"\b(?:ph\.?\s?d|m\.?\s?d)\b\.?", re.IGNORECASE)

_Form = tuple[str, tuple[str, ...]]
"""A family name without spaces, and the given names."""


def same_person(left: Person, right: Person) -> bool:
    """Whether two names may well be one person's.

    >>> same_person(Person(family="van den Berg", given="Jan"), Person(literal="J. van den Berg"))
    True
    >>> same_person(Person(family="Wang", given="Wei"), Person(family="Wei", given="Wang"))
    True
    >>> same_person(Person(family="Wang", given="Wei"), Person(family="Wang", given="Wen"))
    False
    """
    if left == right:
        return True
    return any(
        mine[0] == theirs[0] and _may_be_one(mine[1], theirs[1])
        for mine in _forms(left)
        for theirs in _forms(right)
    )


def authors_distance(left: Sequence[Person], right: Sequence[Person]) -> float:
    """How different two lists of authors are: the share of the longer without a counterpart.

    The order counts for nothing: some deposits are alphabetical.
    """
    longest = max(len(left), len(right))
    if not longest:
        return 0.0
    rest = list(right)
    for person in left:
        found = next((other for other in rest if same_person(person, other)), None)
        if found is not None:
            rest.remove(found)
    return 1.0 - (len(right) - len(rest)) / longest


def same_order(left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether two lists name the same people in the same order."""
    return len(left) == len(right) and all(map(same_person, left, right))


def is_alphabetical(people: Sequence[Person]) -> bool:
    """Whether a list is in the order of an index: it says nothing about whose work came first."""
    families = ["".join(_words(person.sort_name)) for person in people]
    return families == sorted(families)


@lru_cache(maxsize=1 << 16)
def _forms(person: Person) -> tuple[_Form, ...]:
    """Every reading of a name: some deposits swap its parts, or have it whole in one of them."""
    given, family = _words(person.given), _words(person.family or person.literal)
    if given:
        return _form(family, given), _form(given, family)
    return _form(family, ()), _form(family[-1:], family[:-1]), _form(family[:1], family[1:])


def _form(family: Sequence[str], given: Sequence[str]) -> _Form:
    return "".join(family), tuple(given)


def _words(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart; all, if there is no other."""
    found = fold(_TITLE.sub(" ", name)).split()
    telling = [word for word in found if not (word in _PARTICLES | _SUFFIXES or word.isdigit())]
    return tuple(telling or found)


def _may_be_one(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether given names agree as far as both are known."""
    if not left or not right:
        return True
    a, b = "".join(left), "".join(right)
    return a in {b, _initials(right)} or b == _initials(left) or _abbreviated(left, right)


def _abbreviated(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the first given names are one, or the initial or the beginning of the other."""
    a, b = sorted((left[0], right[0]), key=len)
    return b.startswith(a) and (len(a) == 1 or len(a) >= THRESHOLDS.short_name or a == b)


def _initials(given: Sequence[str]) -> str:
    return "".join(word[0] for word in given)
