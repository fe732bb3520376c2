"""Persons and organizations from a name in BibTeX's form, in display form, or in parts. Pure.

The rules of BibTeX names are those of btxdoc, section 4, and of tamethebeast, section 11; the
extended form (``family=Zorn, given=Ada``) is biblatex's (manual, section 3.4).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from snnbib.degrees import is_degree, without_degrees, without_form_of_address
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names.lists import split_outside_braces
from snnbib.names.marks import HOMONYM_NUMBER, MARKS, MARKS_AT_END, without_note, without_remark
from snnbib.names.organizations import is_organization, organization
from snnbib.names.parts import from_comma_parts, from_plain_name, from_words, with_parts_in_place
from snnbib.tex import decode
from snnbib.text import clean, fold
from snnbib.values import is_placeholder

__all__ = ["from_bibtex", "from_display", "from_parts", "words_left_out"]

_COMMA = lazy_pattern(",")
_EXTENDED = lazy_pattern(r"(family|given|prefix|suffix|useprefix|[\w-]+-i)\s*=\s*(.*)", re.DOTALL)
_WORD_SPACE = lazy_pattern(r"[\s~]+")


def from_bibtex(name: str) -> Person:
    r"""A person from a name as .bib files have it, TeX included.

    A name in braces as a whole is an organization's.

    >>> from_bibtex(r"Federico Paredes{-}Vall{\'{e}}s")
    Person(family='Paredes-Vallés', given='Federico', suffix='', literal='')
    >>> from_bibtex("{Google Research}").literal
    'Google Research'
    """
    bare = HOMONYM_NUMBER.sub("", name.strip().rstrip(",;").strip())
    bare = without_note(MARKS_AT_END.sub("", bare))
    if _is_braced(bare):
        return Person(literal=_plain_text(bare))
    bare = without_form_of_address(bare)
    parts = [part.strip() for part in split_outside_braces(bare, _COMMA)]
    if "=" in bare and (person := _from_extended(parts)):
        return person
    if len(parts) == 1:
        words = _bibtex_words(without_degrees(without_remark(bare)))
        if is_organization(" ".join(words)):
            return organization(_plain_text(bare))
        return from_words(words)
    return from_comma_parts([_plain_text(part) for part in parts])


def from_display(name: str) -> Person:
    r"""A person or an organization from a name as it is displayed, given names first.

    TeX is decoded; braces and backslashes that remain are removed.

    >>> from_display("Guido de Croon")
    Person(family='de Croon', given='Guido', suffix='', literal='')
    >>> from_display("Hal Daum\\'e III"), from_display("The Spike Collaboration").literal
    (Person(family='Daumé', given='Hal', suffix='III', literal=''), 'The Spike Collaboration')
    """
    if (person := from_plain_name(name)) and not is_organization(name):  # fast path
        return person
    bare = HOMONYM_NUMBER.sub("", _without_tex(_plain_text(clean(name))).rstrip(",; "))
    if is_organization(bare):
        return organization(bare)
    bare = without_remark(without_note(bare))
    bare = without_degrees(without_form_of_address(bare))
    if is_degree(bare):
        return Person()
    parts = [part.strip() for part in bare.split(",")]
    return from_words(bare.split()) if len(parts) == 1 else from_comma_parts(parts)


@lru_cache(maxsize=1 << 14)  # authors have several papers
def from_parts(family: str = "", given: str = "", suffix: str = "", literal: str = "") -> Person:
    """A person from the fields of a deposit, each part in its place.

    >>> from_parts("Zorn", "Ada van der, Jr.")
    Person(family='van der Zorn', given='Ada', suffix='Jr.', literal='')
    >>> from_parts("Sudarmi", "-").given
    ''
    >>> from_parts("Zorn, Ada") == from_parts("Zorn", "Zorn, Ada") == from_parts("Zorn", "Ada")
    True
    """
    family, given, suffix, literal = map(_plain_part, (family, given, suffix, literal))
    if family and not given and (is_organization(family) or is_organization(literal)):
        return organization(family)
    if not family and not given and literal:
        return organization(literal)
    if "," in family and not given and not suffix:
        return from_comma_parts([part.strip() for part in family.split(",")])
    given = given.removeprefix(f"{family},").lstrip() if family else given
    if given and family.endswith(("MD", "M.D.")):
        family = without_degrees(f"{given} {family}").removeprefix(given).strip()
    return with_parts_in_place(Person(family=family, given=given, suffix=suffix))


def _plain_part(part: str) -> str:
    """A part of a deposited name as plain text; "" for a placeholder."""
    text = _without_tex(_plain_text(clean(part))) if part else ""
    return "" if not text or is_placeholder(text) else without_note(text).strip(" ,;")


def words_left_out(written: str, person: Person) -> str:
    """The words of a name as written that the person's name lacks: degrees, forms of address.

    Marks of footnotes and the numbers of namesakes are not words.

    >>> words_left_out("Prof. Ada Zorn, Ph.D.", Person(family="Zorn", given="Ada"))
    'Prof. Ph.D.'
    """
    kept = " ".join((person.family, person.given, person.suffix, person.literal))
    if len(kept) - kept.count(" ") >= len(written) - written.count(",") - written.count(" "):
        return ""  # most names
    text = HOMONYM_NUMBER.sub("", _without_tex(clean(decode(written))))
    bare = " ".join(MARKS.sub("", part) for part in re.split(r",\s+", text))
    words = (MARKS.sub("", word) for word in re.split(r"[\s,;()\[\]]+", bare))
    folded = set(fold(kept).split())
    return " ".join(word for word in words if not folded.issuperset(fold(word).split()))


def _plain_text(tex: str) -> str:
    """A part of a name as plain text without footnote marks."""
    return MARKS.sub("", clean(decode(tex))).strip()


def _without_tex(name: str) -> str:
    return name.replace("{", "").replace("}", "").replace("\\", "")


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


def _bibtex_words(tex: str) -> list[str]:
    """The words of a BibTeX name, decoded; braces hold words together."""
    if "{" not in tex and "\\" not in tex:
        return clean(tex.replace("~", " ")).split()
    words = split_outside_braces(tex.replace("\\ ", " "), _WORD_SPACE)
    return [text for word in words if word and (text := clean(decode(word)))]


def _from_extended(parts: Sequence[str]) -> Person | None:
    """A name in biblatex's extended form; None if it is not one."""
    fields: dict[str, str] = {}
    for part in parts:
        match = _EXTENDED.fullmatch(part)
        if not match:
            return None
        fields[match[1]] = _plain_text(match[2].strip('"'))
    prefix = fields.get("prefix", "")
    family = f"{prefix} {fields.get('family', '')}".strip()
    return with_parts_in_place(
        Person(family=family, given=fields.get("given", ""), suffix=fields.get("suffix", ""))
    )
