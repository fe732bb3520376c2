"""The parts of a personal name: family name, given name, particles and suffix. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from snnbib.degrees import is_degree, without_degree_parts, without_degrees, without_form_of_address
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names.marks import HOMONYM_NUMBER, MARKS
from snnbib.names.organizations import COMPANY_FORMS, is_organization
from snnbib.text import clean

__all__ = [
    "COMMON_PARTICLES",
    "GENERATION",
    "JUNIOR",
    "PARTICLES",
    "SUFFIX_WORDS",
    "from_comma_parts",
    "from_plain_name",
    "from_words",
    "is_suffix",
    "with_parts_in_place",
]

COMMON_PARTICLES = frozenset(
    """
    af al bin da dal dalla de del della den der di dos du el la las le los ten ter van vom von zu
    """.split()  # noqa: SIM905
)
"""Particles of family names, in lower case, that two forms of a name often differ in."""
# All particles. Any word in lower case between capital ones is taken for one as well; this table
# decides where a name is all in lower case or begins with one.
PARTICLES = COMMON_PARTICLES | frozenset(
    """
    a an ap aus auf av bint dalle das degli dei dela dell delle des do d' ibn les lo of op 't te
    thoe ver vander vande zum zur 's
    """.split()  # noqa: SIM905
)
# Particles that many people write with a capital: between a given name and a name they belong to
# the family name (true of every "De" among the authors of 60,000 papers). "Ben", "Bin" and "Du"
# are given names more often.
_CAPITAL_PARTICLES = frozenset(
    "Al Da Dal Dalla De Del Della Den Der Di Dos El La Las Le Los St. Ten Ter Van Von".split()  # noqa: SIM905
)
# Vietnamese has "Van" and "Le" as middle names; before these families they are.
_VIETNAMESE = frozenset(
    """
    Bui Cao Chu Dang Dao Dinh Do Doan Duong Ha Ho Hoang Huynh Lam Le Luong Ly Mai Ngo Nguyen Pham
    Phan Phung Tran Trinh Truong Vo Vu
    """.split()  # noqa: SIM905
)
# Join two family names: Spanish, Catalan, Portuguese.
_FAMILY_CONJUNCTIONS = frozenset({"y", "i", "e"})
SUFFIX_WORDS = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th"})
"""Suffixes of names, folded: in lower case, without a full stop."""
JUNIOR = r"[JS]n?r"
"""Junior and senior as they are written with a capital, as an expression."""
GENERATION = r"II|III|IV"
"""Which of the bearers of a name somebody is, in Roman numerals, as an expression."""
# As they are written. "Jun" and "Sen" are names, and so is "Iv" in lower case.
_SUFFIX = lazy_pattern(
    rf"(?:{JUNIOR}|[js]n?r)\.?|{GENERATION}|2nd|3rd|4th|Jun\.|Sen\.",
    re.ASCII,
)
# Given names, initials and a family name in ASCII, each with a capital: no mark, note or TeX.
_PLAIN_NAME = lazy_pattern(
    r"(?P<given>(?:[A-Z][a-z]+|[A-Z]\.)(?: (?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]\.))*)"
    r" (?P<family>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
)
# Words of that shape that are not names, or not always: suffixes, degrees, forms of address.
_UNPLAIN_WORDS = _CAPITAL_PARTICLES | frozenset(
    "Jr Sr Jnr Snr Sc Phil Eng Tech Dr Prof Professor".split()  # noqa: SIM905
)
# "J. -P.": a space that typesetters put between two initials of one name (biber, issue 410).
_SPACE_BEFORE_HYPHEN = lazy_pattern(r"(?<=\.)\s+(?=-\w)")


def with_parts_in_place(person: Person) -> Person:
    """A name with every part in its place, wherever a source has put it.

    Suffixes and particles leave the given name, suffixes the family name; a name of one part is a
    family name, which is what an index sorts by. Where one part hides another, another call moves
    that: `snnbib.normalize.fields.plain_name` calls until nothing moves.

    >>> with_parts_in_place(Person(family="Berg 0002", given="Rianne van den"))
    Person(family='van den Berg', given='Rianne', suffix='', literal='')
    """
    family, given, suffix, literal = (
        HOMONYM_NUMBER.sub("", clean(part)) if part else ""
        for part in (person.family, person.given, person.suffix, person.literal)
    )
    family, suffix = _split_suffix(without_form_of_address(family), _suffix_without_degrees(suffix))
    given, suffix = _split_suffix(without_form_of_address(given), suffix)
    given = _SPACE_BEFORE_HYPHEN.sub("", given)
    if _is_suffix_or_degree(family, given):
        named = from_words(given.split())
        is_only_degree = is_degree(family, even_if_like_initials=True)
        moved = "" if is_only_degree else _printed_suffix(family)
        return replace(named, suffix=named.suffix or suffix or moved, literal=literal)
    if family:
        given, particles = _without_particles(given, family)
        family = " ".join((*particles, family))
    if given and not (family or literal):
        family, given = given, ""
    return Person(family=family, given=given, suffix=suffix, literal=literal)


def is_suffix(text: str) -> bool:
    """Whether a text is a suffix such as ``Jr.`` or ``III``, which is not a degree."""
    return _SUFFIX.fullmatch(text) is not None


def _suffix_without_degrees(suffix: str) -> str:
    parts = (part.strip() for part in suffix.split(","))
    return ", ".join(part for part in parts if not is_degree(part, even_if_like_initials=True))


def _is_suffix_or_degree(family: str, given: str) -> bool:
    """Whether a suffix or a degree was taken for the family name, as in "Ph.D., Ada Zorn"."""
    is_like_initials = family.endswith(".") and is_degree(family, even_if_like_initials=True)
    return is_degree(family) or ((is_like_initials or is_suffix(family)) and " " in given)


def _split_suffix(name: str, suffix: str) -> tuple[str, str]:
    """A part of a name without the suffix and the degrees at its end, and that suffix."""
    while True:
        bare = without_degrees(name).rstrip(" ,")
        front, _, last = bare.rpartition(" ")
        if front and not suffix and is_suffix(last):
            bare, suffix = front.rstrip(" ,"), _printed_suffix(last)
        if bare == name:
            return name, suffix
        name = bare


def _without_particles(given: str, family: str) -> tuple[str, list[str]]:
    """A given name without the particles at its end, and those."""
    words, particles = given.split(), list[str]()
    while len(words) > 1 and _belongs_to_family(words[-1], family):
        particles.insert(0, words.pop())
    return " ".join(words), particles


def _belongs_to_family(word: str, family: str) -> bool:
    if word in _CAPITAL_PARTICLES:
        return family not in _VIETNAMESE
    return word in PARTICLES


def _printed_suffix(suffix: str) -> str:
    """A suffix as it is printed: "Jr." for "jr."."""
    return suffix.capitalize() if suffix.islower() and suffix[0].isalpha() else suffix


def from_words(words: Sequence[str]) -> Person:
    """A person from the words of a name in its natural order; nobody if they have no letter."""
    if not any(char.isalnum() for word in words for char in word):
        return Person()
    *front, last = words or [""]
    while front and not MARKS.sub("", last):
        *front, last = front
    last = MARKS.sub("", last) or last
    suffix = ""
    if len(front) > 0 and is_suffix(last):
        suffix = _printed_suffix(last)
        *front, last = front
    start = _family_start([*front, last])
    return Person(
        family=" ".join([*front, last][start:]), given=" ".join(front[:start]), suffix=suffix
    )


def from_plain_name(name: str) -> Person | None:
    """A person from given names or initials and a family name; None if there is anything else.

    Most names are of this kind, and are read in a fifth of the time.

    >>> from_plain_name("Ada M. Zorn-Lum")
    Person(family='Zorn-Lum', given='Ada M.', suffix='', literal='')
    >>> from_plain_name("Ada de Zorn"), from_plain_name("Ada Zorn Jr."), from_plain_name("Zorn")
    (None, None, None)
    """
    match = _PLAIN_NAME.fullmatch(name)
    if match is None or not _UNPLAIN_WORDS.isdisjoint(name.split(" ")):
        return None
    return Person(family=match["family"], given=match["given"])


def _family_start(words: Sequence[str]) -> int:
    """Where the family name begins: at its particles, or a name before "y"."""
    last = len(words) - 1
    start = next((n for n in range(last) if _is_particle(words, n)), last)
    joint = next((n for n in range(2, last) if words[n] in _FAMILY_CONJUNCTIONS), 0)
    if joint:
        start = min(start, joint - 1) if start != joint else joint - 1
    while start > 1 and words[start - 1] in _CAPITAL_PARTICLES and words[last] not in _VIETNAMESE:
        start -= 1
    return start


def _is_particle(words: Sequence[str], number: int) -> bool:
    """Whether a word is a particle: in `PARTICLES`, or in lower case where other words are not."""
    word = words[number]
    if not word[:1].islower() or word in _FAMILY_CONJUNCTIONS:
        return False
    return word in PARTICLES or (number > 0 and not all(other[:1].islower() for other in words))


def from_comma_parts(parts: Sequence[str]) -> Person:
    """A person from "Family, Given", "Family, Jr., Given", or a suffix or "Inc." after a comma."""
    filled = without_degree_parts([part for part in parts if part])
    suffixes = [part for part in filled[1:] if is_suffix(part)]
    names = [part for part in filled if part not in suffixes]
    if any(part.casefold() in COMPANY_FORMS for part in filled[1:]):
        return Person(literal=", ".join(filled))
    if filled[1:] == ["The"] and is_organization(filled[0]):
        return Person(literal=f"The {filled[0]}")
    if len(suffixes) > 1 or len(names) > 2:  # noqa: PLR2004  (more commas than a name can have)
        if len(filled) == 3 and not suffixes:  # noqa: PLR2004  (BibTeX's form with any suffix)
            return with_parts_in_place(Person(family=filled[0], given=filled[2], suffix=filled[1]))
        return Person(literal=", ".join(parts))
    suffix = _printed_suffix("".join(suffixes))
    if len(names) == 1:
        return replace(from_words(names[0].split()), suffix=suffix) if names else Person()
    family, given = names or ("", "")
    return with_parts_in_place(Person(family=family, given=given, suffix=suffix))
