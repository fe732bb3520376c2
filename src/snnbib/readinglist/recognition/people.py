"""Whether a text is a list of people's names, and the people in it. Pure."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names import from_display, is_suffix
from snnbib.readinglist.recognition.cjk_names import FAMILY_AND_GIVEN
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.name_likeness import (
    INITIALS,
    NOT_NAMES,
    ends_in_common_family,
    has_words_of_titles,
    is_title,
    name_likeness,
)
from snnbib.readinglist.recognition.name_lists import (
    GLUED_INITIAL,
    inverted_names,
    single_names,
    split_names,
    without_et_al,
)
from snnbib.readinglist.recognition.people_levels import FULL_NAME, ONE_WORD
from snnbib.readinglist.words.names import (
    ET_AL_WORDS,
    GIVEN_NAMES_LIKE_WORDS,
    NAME_CONJUNCTIONS,
    NAME_PARTICLES,
)
from snnbib.readinglist.words.venues import UNIVERSITY_PRESSES
from snnbib.text import fold

__all__ = [
    "are_shown",
    "people_likeness",
    "person_from",
    "read_people",
]


@lru_cache(maxsize=65_536)  # each text of a list of 10,000 entries is asked for several times
def people_likeness(text: str) -> float:
    """How much a text looks like a list of people's names, 0 to 1.

    The mean over the names, and more where there are several: a title can look like one name. One
    word has 0.35, a full name 0.75, two full names 0.85, three or a name with initials 1.
    `people_levels` names what is compared with it.

    >>> people_likeness("A. Lovelace, C. Babbage"), people_likeness("Deep Learning")
    (1.0, 0.0)
    """
    if len(text) > 3000 or _has_running_words(text):
        return 0.0
    if text.endswith(_FIRM_ENDS) or (text.endswith(" UP") and fold(text) in UNIVERSITY_PRESSES):
        return 0.0
    bare, had_et_al, names, kinds = _names_of(text)
    if not names:
        return 1.0 if had_et_al and not bare else 0.0
    likeness = sum(kinds) / len(kinds)
    if 0.0 in kinds and likeness < 0.75 - 0.01 * min(len(kinds), 15):
        return 0.15 if had_et_al and likeness > 0.3 else 0.0
    if had_et_al:
        return max(likeness, 0.9) if likeness > 0.3 else 0.0
    if len(names) > 2:
        likeness = min(1.0, likeness + 0.25)
    elif len(names) == 2:
        likeness = min(1.0, likeness + 0.1)
    return likeness


_FIRM_ENDS = tuple(f", {form}{stop}" for form in ("Inc", "Ltd", "LLC") for stop in ("", "."))


def _has_running_words(text: str) -> bool:
    """Whether a text has more words in small letters than a list of people has."""
    words = text.split()
    small = [
        word
        for word in words
        if word.islower() and word.isalpha() and word not in _SMALL_WORDS_OF_LISTS
    ]
    return 4 * len(small) > len(words) + 1


@lru_cache(maxsize=16_384)  # asked again where they are the authors
def _names_of(text: str) -> tuple[str, bool, Sequence[str], Sequence[float]]:
    """A list without "et al.", whether it has that, its names, and the likeness of each."""
    bare, has_et_al = without_et_al(text)
    names = split_names(bare)
    return bare, has_et_al, names, _likenesses(names, bare, has_et_al=has_et_al)


_SMALL_WORDS_OF_LISTS = (
    NAME_PARTICLES | NAME_CONJUNCTIONS | ET_AL_WORDS | {"et", "by", "in", "cộng", "sự"}
)


def read_people(
    text: str, *, are_certain: bool = False, are_families: bool = False
) -> tuple[Person, ...]:
    """The people in a list of names, in its order; "et al." is left out.

    Args:
        text: the names.
        are_certain: whether the list says that these are authors, so that other names are
            organizations.
        are_families: whether single words are family names, as in "Ziv, Lempel (1977)".

    >>> [person.family for person in read_people("A. Lovelace and C. Babbage et al.")]
    ['Lovelace', 'Babbage']
    >>> [person.family for person in read_people("Ziv, Lempel (1977)", are_families=True)]
    ['Ziv', 'Lempel']
    """
    bare, has_et_al, names, likenesses = _names_of(text)
    singles = single_names(bare) if are_families and not inverted_names(bare) else []
    if singles and not any(map(INITIALS.fullmatch, singles)):
        names = singles
        likenesses = _likenesses(names, bare, has_et_al=has_et_al)
    has_full = "full" in map(_form, names)
    in_capitals = {name for name in names if has_full and _CAPITALS.fullmatch(name)}
    return tuple(
        person_from(name) if likeness and name not in in_capitals else from_display(name)
        for name, likeness in zip(names, likenesses, strict=True)
        if likeness or are_certain
    )


def _likenesses(names: Sequence[str], text: str, *, has_et_al: bool) -> list[float]:
    """The likeness of each name of a list; one that looks like a word can be shown by the others.

    "Das S" is a name behind "Zhang J" or before "et al.", and "Max Springer" between others or
    after "and", as "maria Keller" is: what stands last behind a comma can be a title or a venue.
    """
    likenesses = [name_likeness(name) for name in names]
    if has_et_al and likenesses == [0.0] and not (" " in names[0] and is_title(names[0])):
        return [FULL_NAME if _form(names[0]) else ONE_WORD if _FAMILY.fullmatch(names[0]) else 0.0]
    if 0.0 not in likenesses or max(likenesses) < FULL_NAME:
        return likenesses
    forms = [_form(name) for name in names]
    if "full" in forms:
        forms = [
            "full" if _CAPITALS.fullmatch(names[at]) else form for at, form in enumerate(forms)
        ]
    of_names = Counter(
        form for form, likeness in zip(forms, likenesses, strict=True) if likeness >= FULL_NAME
    )
    number = of_names.total()
    for at, (name, form) in enumerate(zip(names, forms, strict=True)):
        if likenesses[at] or not form:
            continue
        words = name.split()
        is_like_word = fold(words[0]) in GIVEN_NAMES_LIKE_WORDS or words[0] == "In"
        is_last = text.rstrip(" .,;").endswith((f"and {name}", f"& {name}"))
        is_inside = at + 1 < len(names) or is_last
        if of_names[form] < _LEAST_OF_FORM[form] and not (is_inside and is_like_word):
            continue
        is_inside = (
            is_inside
            or ends_in_common_family(words)
            or (is_like_word and (number >= _MANY or words[0] == "Or"))
        )
        is_word = is_title(name) if form == "full" else form == "small" and _has_words(name)
        is_word = is_word or (not at and number < _MANY and name.islower())  # "deep ants" in front
        if form not in {"full", "small"} or (is_inside and not is_word):
            likenesses[at] = FULL_NAME
    return likenesses


def are_shown(names: Sequence[str]) -> list[bool]:
    """Which names of a list are full ones, by themselves or among the others.

    >>> are_shown(["Ada Bee", "Or Cee", "Carl Dee", "Ants"])
    [True, True, True, False]
    """
    return [likeness >= FULL_NAME for likeness in _likenesses(names, "", has_et_al=False)]


def _has_words(name: str) -> bool:
    """Whether two words in small letters are not a name: "from Ulm"."""
    return has_words_of_titles(name) or not NOT_NAMES.isdisjoint(fold(name).split())


def _form(name: str) -> str:
    """How a name is written, a key of `_FORMS`; "" in none of these ways."""
    for form, pattern in _FORMS.items():
        if pattern.fullmatch(name):
            return form
    return ""


_WORD = rf"(?:[dDlLO]['’])?{CAPITAL}[\w'’-]+"
_CAPITALS = lazy_pattern("[A-Z]{2,} [A-Z]{2,3}")  # "ADA LU" among full names
_SMALL = r"[^\W\d_A-ZÀ-Þ]"
_FORMS = {
    "initials last": lazy_pattern(rf"{_WORD}(?: {_WORD})? {CAPITAL}{{1,3}}"),
    "inverted": lazy_pattern(rf"{_WORD}(?: {_WORD})?, (?:{CAPITAL}\.?[ -]?){{1,3}}"),
    "initials first": lazy_pattern(rf"(?:{CAPITAL}\.[ -]?){{1,3}}{_WORD}"),
    "full": lazy_pattern(
        rf"(?:{_WORD}(?: {CAPITAL}\.)?|(?:In|So|The|You) (?!Situ|Viv|Vit)[A-Z][a-z]{{1,4}}"
        rf"|(?:Il|Na|Se) {_WORD}) {_WORD}"
    ),
    "small": lazy_pattern(rf"{_SMALL}{{2,}} (?:{_WORD}|{_SMALL}{{2,}})|{_WORD} {_SMALL}{{2,}}"),
}
_MANY = 3
"""The fewest names that show that two small words in front of them are one, too."""
_FAMILY = lazy_pattern(_WORD)
_LEAST_OF_FORM = {"initials last": 1, "inverted": 1, "initials first": 1, "full": 2, "small": 0}


# "Smith JA", "Smith J A", "Smith J. A.", "Smith J.A.", "Smith JCH"; four consonants are not a
# family name.
_FAMILY_FIRST = lazy_pattern(
    rf"^(?!{CAPITAL}\.)(?P<family>[^,]+?)\s+(?P<given>{CAPITAL}{{1,3}}|(?<=[a-z]\s)[B-DF-HJ-NP-TV-Z]{{4}}"
    rf"|{CAPITAL}-{CAPITAL}{{2}}|(?:{CAPITAL}(?:\.?[\s-]|\.)){{0,3}}{CAPITAL}\.?)$"
)
# "BEE Ada Maria", as French and Turkish lists have it; initials in front are fewer letters.
_FAMILY_IN_CAPITALS = lazy_pattern(
    rf"(?P<family>{CAPITAL}{{3,}}(?:[ -]{CAPITAL}{{2,}})?)"
    rf" (?P<given>(?:{CAPITAL}[\w'’-]*[a-zà-ÿ]\.?(?: |$))+)"
)
# "Bee, MA" and "Bee, J.D." have initials, not a degree.
_INITIALS_LAST = lazy_pattern(
    rf"(?P<family>{_WORD}), (?P<given>{CAPITAL}{{2}}|(?:{CAPITAL}\.){{1,2}}{CAPITAL}\.?)"
)
# "De Bee", "Van Der Bee": particles that are hardly ever given names, as "Di" and "Le" are.
_FAMILY_ONLY = lazy_pattern(r"(?:De|Dell?a?|Dos|V[ao]n)(?: [Dd]e[rn]?)? [A-Z][\w'’-]+")
_INITIAL = lazy_pattern(CAPITAL)
_PLAIN_NAME = lazy_pattern(r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*)*) ([A-Z][\w'’-]+)$")
_ENDS_IN_LETTER = lazy_pattern(r"\b\w\.$")
_ENDS_IN_BARE_INITIAL = lazy_pattern(r"[\s.,][^\W\d_]$")


def _with_stops(initials: str) -> str:
    return " ".join(f"{letter}." for letter in _INITIAL.findall(initials))


# The number of an affiliation: "Ada Bee¹", "Ada Bee1".
_NUMBERS_AT_END = lazy_pattern("(?:[¹²³⁰-⁹]|(?<=[a-zà-ÿ])[0-9])[0-9¹²³⁰-⁹,*]*$")


@lru_cache(maxsize=16_384)  # most authors have several works in a list
def person_from(name: str) -> Person:
    """The person of one name, in any of the forms that lists of names have."""
    name = GLUED_INITIAL.sub(" ", _NUMBERS_AT_END.sub("", name))
    if inverted := _FAMILY_IN_CAPITALS.fullmatch(name) or _INITIALS_LAST.fullmatch(name):
        given = inverted["given"]
        is_cut = "." in given and given[-1].isupper()  # "Bee, J.D", without the last stop
        return Person(family=inverted["family"], given=f"{given}." if is_cut else given)
    if _FAMILY_ONLY.fullmatch(name):
        return Person(family=name)
    plain = _PLAIN_NAME.match(name)
    is_plain = plain and not plain[2].isupper() and not is_suffix(plain[2])
    if plain and is_plain and NAME_PARTICLES.isdisjoint(fold(name).split()):
        return Person(family=plain[2], given=plain[1])
    if signs := FAMILY_AND_GIVEN.fullmatch(name):
        return Person(family=signs["family"], given=signs["given"])
    bare = name.rstrip(".") if not _ENDS_IN_LETTER.search(name) else name
    vancouver = _FAMILY_FIRST.match(bare)
    if vancouver and not (" " in vancouver["family"] and is_suffix(vancouver["given"])):
        given = "-".join(map(_with_stops, vancouver["given"].split("-")))
        return from_display(f"{vancouver['family']}, {given}")
    ends_in_initial = "," in bare and _ENDS_IN_BARE_INITIAL.search(bare)  # "Newport, E. L"
    return from_display(f"{bare}." if ends_in_initial else bare)
