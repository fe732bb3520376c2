"""Whether an author is an organization. Pure."""

from functools import lru_cache
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.words import any_of, word_set
from snnbib.readinglist.words.names import (
    COMMON_AND_WORDS,
    GROUP_WORDS,
    INSTITUTIONS,
    LINKS_OF_ORGANIZATIONS,
    ORGANIZATION_ADJECTIVES,
    ORGANIZATION_BEGINS,
    ORGANIZATION_NOUNS,
    ORGANIZATION_WORDS,
    ROMANCE_ORGANIZATION_NOUNS,
    SMALL_WORDS_OF_ORGANIZATIONS,
)
from snnbib.text import fold

__all__ = [
    "begins_with_organization",
    "is_acronym",
    "is_institution",
    "is_one_organization",
    "may_name_organization",
    "names_organization",
    "organizations_in",
]


@lru_cache(maxsize=16_384)  # asked of a name in each pass
def is_institution(text: str) -> bool:
    """Whether a text is nothing but where authors work.

    >>> is_institution("Tsinghua University"), is_institution("MIT"), is_institution("MIT Press")
    (True, True, False)
    >>> is_institution("Univ. of Chicago"), is_institution("University of Chicago Press")
    (True, False)
    >>> is_institution("Max Planck Institute for Ants"), is_institution("Universities and Ants")
    (True, False)
    """
    name = text.strip(" ()[]")
    may_be_university = any(word in name for word in _SCHOOLS)  # fast path: most are not
    return fold(text) in INSTITUTIONS or (
        may_be_university and _UNIVERSITY.fullmatch(name) is not None
    )


_SCHOOLS = ("Univ", "Institute", "College", "Academy")

_UNIVERSITY = lazy_pattern(
    r"(?!.*\b(?:Press|Publi|Verlag|Edi[tz]|Journal|Annals|Bulletin|Proc))"
    r"(?:Univ(?:\.|ersi(?!ties)\w+) (?:[^\W\d_]+ ?){1,4}|(?:[^\W\d_][\w.-]* ){1,4}"
    r"(?:Univ(?:ersity|\.)|Institute|College|Academy)(?: (?:of|for)(?: the)?(?: [A-Z]\w+){1,3})?)"
)


def is_acronym(text: str) -> bool:
    """Whether a text is one word in capitals, as many organizations are called: "WAO"."""
    return _LONG_ACRONYM.fullmatch(text.strip(" .,")) is not None


_LONG_ACRONYM = lazy_pattern(r"[A-Z]{3,8}")


def is_one_organization(name: str) -> bool:
    """Whether a text is the name of one organization, and of nobody else.

    >>> is_one_organization("Instituto das Formigas"), is_one_organization("Ant Care Committee")
    (True, True)
    >>> is_one_organization("Bee, A., & Ant Society"), is_one_organization("Institoris, Ada")
    (False, False)
    """
    if "," in name or ";" in name:
        return False
    begins = name.split(maxsplit=1)[0] in ORGANIZATION_BEGINS if " " in name else False
    return begins or (" " in name and name.endswith(GROUP_WORDS))


@lru_cache(maxsize=16_384)  # asked of a name in each pass
def names_organization(name: str) -> bool:
    """Whether words show that a name is an organization's, and all of them are written like names.

    >>> names_organization("World Ant Bank"), names_organization("Intercity Panel on Ant Change")
    (True, True)
    >>> names_organization("Umweltbundesamt"), names_organization("Ada Bank")
    (True, False)
    """
    words = name.split()
    if len(words) == 1:
        return _COMPOUND.fullmatch(name) is not None
    if not words or not all(
        word[0].isupper() or word in SMALL_WORDS_OF_ORGANIZATIONS for word in words
    ):
        return False
    folded = [fold(word) for word in words]
    if not ORGANIZATION_WORDS.isdisjoint(folded) or folded[-1] in _GROUPS:
        return True
    if len(words) > _FEWEST_ROMANCE and not ROMANCE_ORGANIZATION_NOUNS.isdisjoint(folded[:2]):
        return True  # "Real Academia Hormiga"
    links = pairwise(folded[: _MOST_IN_FRONT + 1])
    if any(noun in ORGANIZATION_NOUNS and link in _LINKS for noun, link in links):
        return True  # "Intercity Panel on Ants"
    begins = folded[0] in ORGANIZATION_ADJECTIVES or _ACRONYM.fullmatch(words[0]) is not None
    return begins and folded[-1] in ORGANIZATION_NOUNS  # "National Ant Safety Board"


# "Umweltbundesamt": German and Dutch join what others write in several words.
_COMPOUND_ENDS = (
    "amt", "ministerium", "anstalt", "behörde", "agentur", "konferenz", "kommission", "institut",
    "instituut",
)  # fmt: skip
_COMPOUND = lazy_pattern(rf"[^\W\d_a-z][^\W\d_]{{3,}}(?:{'|'.join(_COMPOUND_ENDS)})")
_FEWEST_ROMANCE = 2
_MOST_IN_FRONT = 3
_GROUPS = frozenset({"team", "collaboration", "collaborators", "investigators", "group"})
_ACRONYM = lazy_pattern(r"[A-Z]{2,4}|(?:[A-Z]\.){2,4}")
_LINKS = frozenset(map(fold, LINKS_OF_ORGANIZATIONS))


def may_name_organization(text: str) -> bool:
    """Whether a text has a word that names of organizations have, as few titles do.

    >>> may_name_organization("Hill Ant Council"), may_name_organization("How Ants Dig")
    (True, False)
    """
    has_word = not _SIGNS.isdisjoint(fold(text).split())
    return has_word or any(end in text for end in _ENDS)


_ENDS = (*GROUP_WORDS, *_COMPOUND_ENDS)


_SIGNS = (
    ORGANIZATION_WORDS
    | ORGANIZATION_NOUNS
    | ROMANCE_ORGANIZATION_NOUNS
    | word_set(" ".join(ORGANIZATION_BEGINS))
    | _GROUPS
)


def begins_with_organization(text: str) -> bool:
    """Whether a list can be one of organizations, by what stands in front of its first comma."""
    first, *_ = _BETWEEN.split(text, maxsplit=1)
    return not first or names_organization(first) or names_organization(text.partition(",")[0])


def organizations_in(text: str) -> tuple[str, ...]:
    """The organizations of a list of nothing else; none if the text is not one.

    >>> organizations_in("Ant Research Council & Institute of Bees")
    ('Ant Research Council', 'Institute of Bees')
    >>> organizations_in("National Ant and Bee Council"), organizations_in("Bee, Ada, and Eve Dee")
    (('National Ant and Bee Council',), ())
    """
    first, *rest = _BETWEEN.split(text, maxsplit=1)
    if rest and (not first or names_organization(first)):  # not people, as most lists of names
        names = [name for name in _BETWEEN.split(text) if name]
        if len(names) > 1 and all(map(names_organization, names)):
            return tuple(names)
    begins = ";" not in text and names_organization(text.partition(",")[0])  # not "Bee A, Ant Team"
    is_one = is_one_organization(text) or (begins and names_organization(text))
    return (text,) if is_one else ()


_BETWEEN = lazy_pattern(
    rf"\s?[,;]\s(?:(?:{any_of(COMMON_AND_WORDS)}|&)\s)?|\s(?:{any_of(COMMON_AND_WORDS)}|&)\s"
)
