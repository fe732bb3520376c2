"""People's names: BibTeX and display forms -> Person, on pybtex's reading of BibTeX names."""

import re

from snnbib.model import Person
from snnbib.tex import decode
from snnbib.text import clean

__all__ = ["from_bibtex", "from_display", "split_bibtex"]

# DBLP tells people of one name apart by four digits ("Wei Wang 0001"): its identifier, not a name.
_HOMONYM_NUMBER = re.compile(r"\s+\d{4}$")
# BibTeX takes particles in small letters for part of the family name. In display forms these are
# as well, if they stand between a given name and a name: of 60,000 papers' authors all "De"s are.
# ("Ben", "Bin", "Du" and "Do" are given names more often.)
_PARTICLES = frozenset(
    "Al Da Dal Dalla De Del Della Den Der Di Dos El La Las Le Los Ten Ter Van Von".split()  # noqa: SIM905
)
# Vietnamese has "Van" and "Le" as middle names; before these families they are.
_VIETNAMESE = frozenset(
    """
    Bui Cao Chu Dang Dao Dinh Do Doan Duong Ha Ho Hoang Huynh Lam Le Luong Ly Mai Ngo Nguyen Pham
    Phan Phung Tran Trinh Truong Vo Vu
    """.split()  # noqa: SIM905
)
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|II|III|IV")


def split_bibtex(names: str) -> tuple[str, ...]:
    """The single names of a BibTeX name list: split at "and" outside braces.

    >>> split_bibtex("Ada Lovelace and {Research and Development} and others")
    ('Ada Lovelace', '{Research and Development}', 'others')
    """
    found, depth, start = [], 0, 0
    for match in re.finditer(r"\\.|[{}]|\s+and(?=\s)", names, re.IGNORECASE | re.DOTALL):
        mark = match.group()
        if mark in {"{", "}"}:
            depth += 1 if mark == "{" else -1
        elif depth == 0 and mark[0] != "\\":
            found.append(names[start : match.start()])
            start = match.end()
    return tuple(name.strip() for name in (*found, names[start:]) if name.strip())


def from_bibtex(name: str) -> Person:
    r"""A person from a name as .bib files have it, TeX included.

    A name in braces as a whole is an organisation's.

    >>> from_bibtex(r"Federico Paredes{-}Vall{\'{e}}s")
    Person(family='Paredes-Vallés', given='Federico', suffix='', literal='')
    >>> from_bibtex("{Google Research}").literal
    'Google Research'
    """
    bare = _HOMONYM_NUMBER.sub("", name.strip())
    if _is_braced(bare):
        return Person(literal=clean(decode(bare)))
    name_only, suffix = _split_suffix(bare)
    # Most commands read no names, and pybtex takes a tenth of their time to import.
    from pybtex import database  # noqa: PLC0415

    try:
        parts = database.Person(name_only)
    except database.InvalidNameString:  # more commas than a name can have: keep it whole
        return Person(literal=clean(decode(bare)))
    given, family = parts.first_names + parts.middle_names, parts.prelast_names + parts.last_names
    if "," not in bare:
        given, family = _with_particles(given, family)
    return Person(
        family=_joined(family),
        given=_joined(given),
        suffix=suffix or _joined(parts.lineage_names),
    )


def from_display(name: str) -> Person:
    """A person from a name as it is displayed, given names first; braces mean nothing.

    >>> from_display("Guido de Croon")
    Person(family='de Croon', given='Guido', suffix='', literal='')
    >>> from_display("Hal Daumé III").suffix
    'III'
    """
    bare = _HOMONYM_NUMBER.sub("", clean(name)).replace("{", "").replace("}", "")
    return from_bibtex(bare.replace("\\", ""))


def _is_braced(name: str) -> bool:
    """Whether one pair of braces encloses the whole name."""
    if not (name.startswith("{") and name.endswith("}")):
        return False
    depth = 0
    for position, char in enumerate(name):
        depth += (char == "{") - (char == "}")
        if depth == 0:
            return position == len(name) - 1
    return False


def _split_suffix(name: str) -> tuple[str, str]:
    """A suffix that stands last without a comma, as display forms have it."""
    before, _, last = name.rpartition(" ")
    if before and "," not in name and _SUFFIX.fullmatch(last):
        return before, last
    return name, ""


def _with_particles(given: list[str], family: list[str]) -> tuple[list[str], list[str]]:
    """Capital particles behind the first given name moved to the family name they belong to."""
    while len(given) > 1 and given[-1] in _PARTICLES and family[0] not in _VIETNAMESE:
        given, family = given[:-1], [given[-1], *family]
    return given, family


def _joined(parts: list[str]) -> str:
    return clean(decode(" ".join(parts)))
