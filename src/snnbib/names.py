"""Personal names and organizations: from BibTeX, from display form, from parts, and compared.

The rules of BibTeX names are those of btxdoc, section 4, and of tamethebeast, section 11; the
extended form (``family=Zorn, given=Ada``) is biblatex's (manual, section 3.4).
"""

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from snnbib.degrees import is_degree, without_address, without_degree_parts, without_degrees
from snnbib.model import Person
from snnbib.patterns import lazy_pattern
from snnbib.tex import decode
from snnbib.text import clean, diacritics, fold, is_all_caps, transcriptions
from snnbib.values import is_placeholder

__all__ = [
    "COMMON_PARTICLES",
    "FULLER_NAME",
    "arranged",
    "family_forms",
    "from_bibtex",
    "from_display",
    "from_parts",
    "fuller_form",
    "is_same_name",
    "is_truncation",
    "left_out",
    "split_bibtex",
]

# DBLP tells people of one name apart by four digits ("Wei Wang 0001"): its identifier, not a name.
_HOMONYM_NUMBER = lazy_pattern(r"\s+\d{4}$")
COMMON_PARTICLES = frozenset(
    """
    af al bin da dal dalla de del della den der di dos du el la las le los ten ter van vom von zu
    """.split()  # noqa: SIM905
)
"""Particles of family names, in lower case, that two forms of a name often differ in."""
# All particles. Any word in lower case between capital ones is taken for one as well; this table
# decides where a name is all in lower case or begins with one.
_PARTICLES = COMMON_PARTICLES | frozenset(
    """
    a an ap aus auf av bint dalle das degli dei dela dell delle des do d' ibn les lo of op 't te
    thoe ver vander vande zum zur 's
    """.split()  # noqa: SIM905
)
# Particles that many people write with a capital: between a given name and a name they belong to
# the family name (true of every "De" among the authors of 60,000 papers). "Ben", "Bin" and "Du"
# are given names more often.
_CAPITAL_PARTICLES = frozenset(
    "Al Da Dal Dalla De Del Della Den Der Di Dos El La Las Le Los Ten Ter Van Von".split()  # noqa: SIM905
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
_SUFFIX = lazy_pattern(
    r"(?:[JS]n?r|[js]n?r)\.?|II|III|IV|2nd|3rd|4th|Jun\.|Sen\.",
    re.ASCII,
)
_TRUNCATIONS = frozenset({
    "others", "and others", "et al", "et alii", "et aliae", "u a", "i dr", "и др", "等", "...", "…",
})  # fmt: skip
# What an organization's name ends in, or has in it: words that no personal name has.
_ORGANIZATION_END = frozenset(
    """
    association board collaboration committee community company conference congress consortium
    contributors corporation council department developers federation foundation group inc inc.
    initiative institute institution laboratory laboratories labs llc ltd ltd. gmbh ministry network
    organization organisation partnership programme program project society taskforce team union
    university
    """.split()  # noqa: SIM905
)
_ORGANIZATION_INSIDE = frozenset({"for", "of", "and", "&", "on", "the"})
_COMPANY = frozenset({"inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp", "corp.", "co.", "ag"})
# Marks of footnotes behind a name, and their numbers.
_MARKS = lazy_pattern(
    r"(?:\s*(?:[*∗⋆✉†‡§¶#‖][*∗⋆✉†‡§¶#‖,\d]*|<sup>(?:[^<>]{0,2}|[\d\s,*∗†‡§¶]+)</sup>"
    r"|\^\{?[\d,*]+\}?|\$(?:\\(?:ast|star|dagger|ddagger)\s*|[\d,*^{}]|\b[a-z]\b)+\$|[¹²³⁰-⁹]+"
    r"|(?<=[^\W\d_])\d{1,2}(?:,\d{1,2})*))+$"
)
_MARKS_AT_END = lazy_pattern(r"\s*[*∗⋆✉†‡§¶‖][*∗⋆✉†‡§¶‖,\d]*$")
# What stands in brackets behind a name: the number of an affiliation, a role, an affiliation.
_NOTE_AT_END = lazy_pattern(
    r"\s*[(\[](?:[\d\s,*∗†‡]+|eds?\.?|editors?|hrsg\.?|trans\.|translators?)[)\]]$", re.IGNORECASE
)
# An affiliation, a number such as an ORCID iD, an address, the name in another script, a nickname.
_REMARK_AT_END = lazy_pattern(r"(?<=\w)[.*]*\s+(?:\([^()]+\)|\[[^\[\]]+\]|<[^<>\s]+@[^<>\s]+>)$")
_ON_BEHALF = lazy_pattern(r"(?:and\s+)?(?:on behalf of|for)\s+(?:the\s+)?(?=\w)", re.IGNORECASE)
_EXTENDED = lazy_pattern(r"(family|given|prefix|suffix|useprefix|[\w-]+-i)\s*=\s*(.*)", re.DOTALL)
_AND = lazy_pattern(r"(?:^|\s+)and(?=\s|$)", re.IGNORECASE)
_ET_AL = lazy_pattern(r"[\s,]+(?=et\.?\s+al(?:ii|iae|\b))", re.IGNORECASE)
_SEMICOLON = lazy_pattern(";")
_AMPERSAND = lazy_pattern(r"\s+\\?&\s+")
_COMMA = lazy_pattern(",")
_WORD_SPACE = lazy_pattern(r"[\s~]+")
_INITIAL = lazy_pattern(r"[^\W\d_]\.?(?:-[^\W\d_]\.?)*")
_STOPPED_INITIAL = lazy_pattern(r"\b[^\W\d_]\.")
# "J. -P.": a space that typesetters put between two initials of one name (biber, issue 410).
_SPACE_BEFORE_HYPHEN = lazy_pattern(r"(?<=\.)\s+(?=-\w)")
_JOINED_INITIALS = lazy_pattern(r"[A-Z]{2,3}")


def split_bibtex(names: str) -> tuple[str, ...]:
    """The single names of a BibTeX name list: split at "and" outside braces.

    A comma behind a name or an "and" at the end divides nothing. A list without "and" may be
    divided by semicolons or ampersands, and names in display form by commas.

    >>> split_bibtex("Ada Lovelace, and {Research and Development} and others")
    ('Ada Lovelace', '{Research and Development}', 'others')
    >>> split_bibtex("Ada Zorn, Bo Lum, and Cy Kord")
    ('Ada Zorn', 'Bo Lum', 'Cy Kord')
    """
    names = html.unescape(names) if "&" in names else names
    singles = _split_outside_braces(names, _AND)
    if len(singles) == 1:
        singles = _split_outside_braces(names, _SEMICOLON)
    if "&" in names:
        singles = [part for name in singles for part in _split_at_ampersands(name)]
    parts = [part for name in singles for part in _ET_AL.split(name, maxsplit=1)]
    if "," in names:
        parts = _split_at_commas(parts)
    bare = (name.strip().rstrip(",;").strip() for name in parts)
    return tuple(name for name in bare if name)


def _split_at_ampersands(name: str) -> list[str]:
    """Two whole names with an ampersand between them; an organization's name is not divided."""
    parts = _split_outside_braces(name, _AMPERSAND)
    are_whole = all(len(part.split()) > 1 for part in parts)
    return [name] if not are_whole or _is_organization(parts[-1]) else parts


def _split_at_commas(names: list[str]) -> list[str]:
    """The names of a list that is divided by commas, all in display form, else as they are.

    Of three parts and more that each have several words, none is a suffix; of two, the comma before
    "and" tells: "Ada Zorn, Bo Lum, and Cy Kord". "Lobo Vega, Ana Maria" is one person.
    """
    first, *others = names
    parts = [part.strip() for part in _split_outside_braces(first, _COMMA)]
    filled = [part for part in parts if part]
    least = 2 if others and not parts[-1] else 3
    last = [name for name in others if not is_truncation(name)]
    if len(last) > 1 or len(filled) < least or not all(map(_is_whole_name, (*filled, *last))):
        return names
    return [*filled, *others]


def _is_whole_name(name: str) -> bool:
    """Whether a text may be a given and a family name in display form."""
    words = name.split()
    is_rank = _SUFFIX.fullmatch(words[-1]) or is_degree(name) if words else True
    return len(words) > 1 and not is_rank and not words[0][:1].islower() and "," not in name


def _split_outside_braces(text: str, separator: re.Pattern[str]) -> list[str]:
    """The parts of a text between separators that stand outside braces."""
    if "{" not in text and "\\" not in text:
        return separator.split(text)
    parts, depth, start = [], 0, 0
    for match in _tokens(separator).finditer(text):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(0, depth - 1)
        elif depth == 0 and match["separator"]:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


@cache
def _tokens(separator: re.Pattern[str]) -> re.Pattern[str]:
    """What matters where a text is divided: escaped signs, braces, separators."""
    pattern = rf"\\.|[{{}}]|(?P<separator>{separator.pattern})"
    return re.compile(pattern, separator.flags | re.DOTALL)


def is_truncation(name: str) -> bool:
    """Whether a name of a list only says that the list was cut short, such as ``others``.

    >>> [name for name in ("{others}", "et al.", "Ottis Hers") if is_truncation(name)]
    ['{others}', 'et al.']
    """
    bare = name.strip("{}()[],; \t\n").casefold()
    return bare in _TRUNCATIONS or fold(bare) in _TRUNCATIONS


def from_bibtex(name: str) -> Person:
    r"""A person from a name as .bib files have it, TeX included.

    A name in braces as a whole is an organization's.

    >>> from_bibtex(r"Federico Paredes{-}Vall{\'{e}}s")
    Person(family='Paredes-Vallés', given='Federico', suffix='', literal='')
    >>> from_bibtex("{Google Research}").literal
    'Google Research'
    """
    bare = _HOMONYM_NUMBER.sub("", name.strip().rstrip(",;").strip())
    bare = _without_note(_MARKS_AT_END.sub("", bare))
    if _is_braced(bare):
        return Person(literal=_plain_text(bare))
    bare = without_address(bare)
    parts = [part.strip() for part in _split_outside_braces(bare, _COMMA)]
    if "=" in bare and (person := _from_extended(parts)):
        return person
    if len(parts) == 1:
        words = _bibtex_words(without_degrees(_without_remark(bare)))
        is_organization = _is_organization(" ".join(words))
        return _organization(_plain_text(bare)) if is_organization else _from_words(words)
    return _from_comma_parts([_plain_text(part) for part in parts])


def from_display(name: str) -> Person:
    r"""A person or an organization from a name as it is displayed, given names first.

    TeX is decoded; braces and backslashes that remain are removed.

    >>> from_display("Guido de Croon")
    Person(family='de Croon', given='Guido', suffix='', literal='')
    >>> from_display("Hal Daum\\'e III"), from_display("The Spike Collaboration").literal
    (Person(family='Daumé', given='Hal', suffix='III', literal=''), 'The Spike Collaboration')
    """
    bare = _HOMONYM_NUMBER.sub("", _without_tex(_plain_text(clean(name))).rstrip(",; "))
    if _is_organization(bare):
        return _organization(bare)
    bare = _without_remark(_without_note(bare))
    bare = without_degrees(without_address(bare))
    if is_degree(bare):
        return Person()
    parts = [part.strip() for part in bare.split(",")]
    return _from_words(bare.split()) if len(parts) == 1 else _from_comma_parts(parts)


def left_out(written: str, person: Person) -> str:
    """The words of a name as written that the person's name lacks: degrees, forms of address.

    Marks of footnotes and the numbers of namesakes are not words.

    >>> left_out("Prof. Ada Zorn, Ph.D.", Person(family="Zorn", given="Ada"))
    'Prof. Ph.D.'
    """
    kept = " ".join((person.family, person.given, person.suffix, person.literal))
    if len(kept) - kept.count(" ") >= len(written) - written.count(",") - written.count(" "):
        return ""  # most names
    text = _HOMONYM_NUMBER.sub("", _without_tex(clean(decode(written))))
    bare = " ".join(_MARKS.sub("", part) for part in re.split(r",\s+", text))
    words = (_MARKS.sub("", word) for word in re.split(r"[\s,;()\[\]]+", bare))
    folded = set(fold(kept).split())
    return " ".join(word for word in words if not folded.issuperset(fold(word).split()))


def _organization(name: str) -> Person:
    """An organization, without the words that say that people write in its name."""
    match = _ON_BEHALF.match(name)
    return Person(literal=name[match.end() :] if match else name)


@lru_cache(maxsize=1 << 14)  # authors have several papers
def from_parts(family: str = "", given: str = "", suffix: str = "", literal: str = "") -> Person:
    """A person from the fields of a deposit, each part in its place.

    >>> from_parts("Zorn", "Ada van der, Jr.")
    Person(family='van der Zorn', given='Ada', suffix='Jr.', literal='')
    >>> from_parts("Sudarmi", "-").given
    ''
    """
    family, given, suffix, literal = map(_plain_part, (family, given, suffix, literal))
    if family and not given and (_is_organization(family) or _is_organization(literal)):
        return _organization(family)
    if not family and not given and literal:
        return _organization(literal)
    if given and family.endswith(("MD", "M.D.")):
        family = without_degrees(f"{given} {family}").removeprefix(given).strip()
    return arranged(Person(family=family, given=given, suffix=suffix))


def _plain_part(part: str) -> str:
    """A part of a deposited name as plain text; "" for a placeholder."""
    text = _without_tex(_plain_text(clean(part))) if part else ""
    return "" if not text or is_placeholder(text) else _without_note(text).strip(" ,;")


def arranged(person: Person) -> Person:
    """A name with every part in its place, wherever a source has put it. Idempotent.

    Suffixes and particles leave the given name, suffixes the family name; a name of one part is a
    family name, which is what an index sorts by.

    >>> arranged(Person(family="Berg 0002", given="Rianne van den"))
    Person(family='van den Berg', given='Rianne', suffix='', literal='')
    """
    family, given, suffix, literal = (
        _HOMONYM_NUMBER.sub("", clean(part)) if part else ""
        for part in (person.family, person.given, person.suffix, person.literal)
    )
    family, suffix = _without_rank(without_address(family), _suffix_without_degrees(suffix))
    given, suffix = _without_rank(without_address(given), suffix)
    given = _SPACE_BEFORE_HYPHEN.sub("", given)
    if _is_rank(family, given):
        named = _from_words(given.split())
        rank = "" if is_degree(family, even_if_like_initials=True) else _printed_suffix(family)
        return replace(named, suffix=named.suffix or suffix or rank, literal=literal)
    if family:
        given, particles = _without_particles(given, family)
        family = " ".join((*particles, family))
    if given and not (family or literal):
        family, given = given, ""
    return Person(family=family, given=given, suffix=suffix, literal=literal)


def _suffix_without_degrees(suffix: str) -> str:
    parts = (part.strip() for part in suffix.split(","))
    return ", ".join(part for part in parts if not is_degree(part, even_if_like_initials=True))


def _is_rank(family: str, given: str) -> bool:
    """Whether a suffix or a degree was taken for the family name, as in "Ph.D., Ada Zorn"."""
    is_like_initials = family.endswith(".") and is_degree(family, even_if_like_initials=True)
    is_rank = is_like_initials or _SUFFIX.fullmatch(family)
    return is_degree(family) or bool(is_rank and " " in given)


def _without_note(name: str) -> str:
    """A name without a role or the number of an affiliation in brackets behind it."""
    return _NOTE_AT_END.sub("", name) if name.endswith((")", "]")) else name


def _without_remark(name: str) -> str:
    return _REMARK_AT_END.sub("", name) if name.endswith((")", "]", ">")) else name


def _plain_text(tex: str) -> str:
    """A part of a name as plain text without footnote marks."""
    return _MARKS.sub("", clean(decode(tex))).strip()


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
    words = _split_outside_braces(tex.replace("\\ ", " "), _WORD_SPACE)
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
    return arranged(
        Person(family=family, given=fields.get("given", ""), suffix=fields.get("suffix", ""))
    )


def _from_words(words: Sequence[str]) -> Person:
    """A person from the words of a name in its natural order."""
    *front, last = words or [""]
    while front and not _MARKS.sub("", last):
        *front, last = front
    last = _MARKS.sub("", last) or last
    suffix = ""
    if len(front) > 0 and _SUFFIX.fullmatch(last):
        suffix = _printed_suffix(last)
        *front, last = front
    start = _family_start([*front, last])
    return Person(
        family=" ".join([*front, last][start:]), given=" ".join(front[:start]), suffix=suffix
    )


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
    """Whether a word is a particle: in `_PARTICLES`, or in lower case where other words are not."""
    word = words[number]
    if not word[:1].islower() or word in _FAMILY_CONJUNCTIONS:
        return False
    return word in _PARTICLES or (number > 0 and not all(other[:1].islower() for other in words))


def _from_comma_parts(parts: Sequence[str]) -> Person:
    """A person from "Family, Given", "Family, Jr., Given", or a suffix or "Inc." behind a comma."""
    filled = without_degree_parts([part for part in parts if part])
    suffixes = [part for part in filled[1:] if _SUFFIX.fullmatch(part)]
    names = [part for part in filled if part not in suffixes]
    if any(part.casefold() in _COMPANY for part in filled[1:]):
        return Person(literal=", ".join(filled))
    if filled[1:] == ["The"] and _is_organization(filled[0]):
        return Person(literal=f"The {filled[0]}")
    if len(suffixes) > 1 or len(names) > 2:  # noqa: PLR2004  (more commas than a name can have)
        if len(filled) == 3 and not suffixes:  # noqa: PLR2004  (BibTeX's form with any suffix)
            return arranged(Person(family=filled[0], given=filled[2], suffix=filled[1]))
        return Person(literal=", ".join(parts))
    suffix = _printed_suffix("".join(suffixes))
    if len(names) == 1:
        return replace(_from_words(names[0].split()), suffix=suffix) if names else Person()
    family, given = names or ("", "")
    return arranged(Person(family=family, given=given, suffix=suffix))


def _printed_suffix(suffix: str) -> str:
    """A suffix as it is printed: "Jr." for "jr."."""
    return suffix.capitalize() if suffix.islower() and suffix[0].isalpha() else suffix


def _without_rank(name: str, suffix: str) -> tuple[str, str]:
    """A part of a name without the suffix and the degrees at its end, and that suffix."""
    while True:
        bare = without_degrees(name).rstrip(" ,")
        front, _, last = bare.rpartition(" ")
        if front and not suffix and _SUFFIX.fullmatch(last):
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
    return word in _PARTICLES


def _is_organization(name: str) -> bool:
    """Whether a name in display form has words that only organizations have."""
    words = name.replace(",", " ").split()
    if len(words) < 2:  # noqa: PLR2004
        return False
    if not _ORGANIZATION_INSIDE.isdisjoint(words[1:-1]):
        return True
    is_end = words[-1].casefold() in _ORGANIZATION_END
    return is_end and not all(_INITIAL.fullmatch(word) for word in words[:-1])


def _letters(name: str) -> int:
    """How many letters a name has, however its umlauts are written."""
    return max(sum(map(str.isalpha, form)) for form in transcriptions(name))


FULLER_NAME: Sequence[tuple[str, Callable[[Person], int]]] = (
    ("lower case, not all capitals",
     lambda person: not is_all_caps(f"{person.family}{person.given}")),
    ("given and family name apart", lambda person: bool(person.family and person.given)),
    ("given names, not initials", lambda person: _letters(person.given)),
    ("particles of the family name",
     lambda person: sum(word in _PARTICLES for word in fold(person.family).split())),
    ("a suffix", lambda person: bool(person.suffix)),
    ("diacritics", lambda person: diacritics(f"{person.family} {person.given}")),
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
    initials, or some of them are missing behind the first. A name whose parts are swapped is not.

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
    distinctive = [word for word in words if fold(word) not in _PARTICLES]
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
