"""The people of a list of names in one form of citation styles. Pure."""

from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names import from_display
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import person_from
from snnbib.readinglist.references.cited_names import HAS_AND, Names, names_at, surnames_at
from snnbib.readinglist.references.name_forms import FAMILY_FIRST
from snnbib.readinglist.words.names import GROUP_WORDS

__all__ = ["read_cited_people"]


def read_cited_people(text: str) -> tuple[Person, ...] | None:
    """The people of a list in one form of citation styles; None if the text is not such a list.

    >>> [person.family for person in read_cited_people("Bee, Ada M., and Eve Dee")]
    ['Bee', 'Dee']
    """
    names = names_at(text)
    if not names or text[names.end :].strip(" .,;:&"):
        return _slashed_families(text)
    if ", " in text and not HAS_AND.search(text) and _has_pairs(text, names):
        return None  # rather people with one name: "Ada Bee, Kumari, Carl Dee"
    return tuple(_person_or_group(text[start:end]) for start, end in names.extents)


def _has_pairs(text: str, names: Names) -> bool:
    """Whether a name of several words has a comma inside, and another name has none."""
    forms = [text[start:end].partition(", ") for start, end in names.extents]
    are_pairs = [" " in family and bool(comma) for family, comma, _ in forms]
    return any(are_pairs) and not all(comma for _, comma, _ in forms)


def _slashed_families(text: str) -> tuple[Person, ...] | None:
    """The people of a list of family names with slashes, as lawyers have it: "Bee/Cee/Dee"."""
    names = surnames_at(text) if "/" in text and "," not in text else None
    if not names or not names.is_sure or text[names.end :].strip(" .:"):
        return None
    return tuple(Person(family=text[start:end]) for start, end in names.extents)


# As in French lists: "BEE Ada M.", "VAN DER BEE Ada".
_FAMILY_IN_CAPITALS = lazy_pattern(
    rf"(?P<family>{CAPITAL}{{2,}}(?:[ '’-]{CAPITAL}{{2,}}){{0,3}})"
    rf"\s(?P<given>{CAPITAL}[a-zà-ÿ][^,]*)"
)
_IN_BRACKETS = lazy_pattern(r"(?P<family>[^()]+)\s\((?P<given>[^()]+)\)")


@lru_cache(maxsize=16_384)  # most authors have several works in a list
def _person_or_group(name: str) -> Person:
    if name.endswith(GROUP_WORDS) and " " in name:
        return Person(family="", literal=name)
    if bracketed := _IN_BRACKETS.fullmatch(name):
        name = f"{bracketed['family']}, {bracketed['given']}"
    if capital := _FAMILY_IN_CAPITALS.fullmatch(name):
        name = f"{capital['family']}, {capital['given']}"
    elif inverted := FAMILY_FIRST.match(name):
        name = f"{inverted['family']}, {inverted['given']}{inverted['suffix']}"
    name = name.replace("،", ",")
    displayed = from_display(name)
    return displayed if displayed.literal or displayed.suffix else person_from(name)
