"""Whether two names are forms of one name, and the fuller of two forms. Pure."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names.parts import PARTICLES
from snnbib.text import count_diacritics, fold, is_all_caps, transcriptions

__all__ = ["FULLER_NAME", "family_forms", "fuller_form", "is_same_name"]

_STOPPED_INITIAL = lazy_pattern(r"\b[^\W\d_]\.")
_JOINED_INITIALS = lazy_pattern(r"[A-Z]{2,3}")


def _count_letters(name: str) -> int:
    """How many letters a name has, however its umlauts are written."""
    return max(sum(map(str.isalpha, form)) for form in transcriptions(name))


FULLER_NAME: Sequence[tuple[str, Callable[[Person], int]]] = (
    ("lower case, not all capitals",
     lambda person: not is_all_caps(f"{person.family}{person.given}")),
    ("given and family name apart", lambda person: bool(person.family and person.given)),
    ("given names, not initials", lambda person: _count_letters(person.given)),
    ("particles of the family name",
     lambda person: sum(word in PARTICLES for word in fold(person.family).split())),
    ("a suffix", lambda person: bool(person.suffix)),
    ("diacritics", lambda person: count_diacritics(f"{person.family} {person.given}")),
    ("full stops of initials", lambda person: len(_STOPPED_INITIAL.findall(person.given))),
)  # fmt: skip
"""What makes a form of a name the fuller one: the first row in which two forms differ decides."""


def fuller_form(person: Person, other: Person) -> Person:
    """The fuller of two forms of one person's name, by `FULLER_NAME`.

    The first, unless the other is fuller and both are forms of one name, see `is_same_name`.

    >>> fuller_form(
    ...     Person(family="Luxburg", given="U."), Person(family="von Luxburg", given="Ulrike")
    ... )
    Person(family='von Luxburg', given='Ulrike', suffix='', literal='')
    """
    if not is_same_name(person, other):
        return person
    for _, measure in FULLER_NAME:
        if measure(person) != measure(other):
            return max(person, other, key=measure)
    return person


def is_same_name(person: Person, other: Person) -> bool:
    """Whether two names are forms of one name: the one says the same as the other, or less.

    The family names are the same but for particles; the given names are the same, or their
    initials, or some of them are missing after the first. A name whose parts are swapped is not.

    >>> is_same_name(Person(family="Zorn", given="A."), Person(family="Zorn", given="Ada Maria"))
    True
    >>> is_same_name(Person(family="Wu", given="W."), Person(family="Wu", given="Bo"))
    False
    """
    if person == other:
        return True
    if person.literal or other.literal or not _suffixes_agree(person.suffix, other.suffix):
        return False
    if person.given and other.given:
        return _families_agree(person, other) and _given_names_agree(person, other)
    whole, divided = (other, person) if person.given else (person, other)
    return _families_agree(whole, divided) or _is_undivided(whole, divided)


def family_forms(person: Person) -> frozenset[str]:
    """The family name without particles, in each of its transcriptions.

    >>> sorted(family_forms(Person(family="von Müller")))
    ['mueller', 'muller']
    """
    words = person.family.split()
    distinctive = [word for word in words if fold(word) not in PARTICLES]
    return transcriptions(" ".join(distinctive or words)) - {""}


def _suffixes_agree(suffix: str, other: str) -> bool:
    return not (suffix and other) or fold(suffix) == fold(other)


def _families_agree(person: Person, other: Person) -> bool:
    return not family_forms(person).isdisjoint(family_forms(other))


def _is_undivided(whole: Person, divided: Person) -> bool:
    """Whether the family name of the one is the full name of the other."""
    full_names = (f"{divided.given} {divided.family}", f"{divided.family} {divided.given}")
    forms = family_forms(whole)
    return any(forms & family_forms(Person(family=full_name)) for full_name in full_names)


def _given_names_agree(person: Person, other: Person) -> bool:
    words, other_words = _given_words(person), _given_words(other)
    if not transcriptions("".join(words)).isdisjoint(transcriptions("".join(other_words))):
        return True
    return _includes(words, other_words) or _includes(other_words, words)


def _given_words(person: Person) -> list[str]:
    """The words of the given names; initials that are written as one word are one each."""
    given = person.given
    if _JOINED_INITIALS.fullmatch(given) and not person.family.isupper():
        return list(given)
    return re.split(r"[\W_]+", unicodedata.normalize("NFC", given).strip(" .-"))


def _includes(words: Sequence[str], fewer: Sequence[str]) -> bool:
    """Whether given names are all of `fewer` or more: the first with the first, then in order."""
    if not _is_form(fewer[0], words[0]):
        return False
    rest = iter(words[1:])
    return all(any(_is_form(word, full) for full in rest) for word in fewer[1:])


def _is_form(word: str, full: str) -> bool:
    """Whether a word is another in a second spelling, or its initial."""
    folded = fold(word)
    is_initial = len(folded) == 1 and fold(full).startswith(folded)
    return is_initial or not transcriptions(word).isdisjoint(transcriptions(full))
