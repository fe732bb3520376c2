"""Whether an author is an organization. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.words.names import GROUP_WORDS, INSTITUTIONS, ORGANIZATION_BEGINS
from snnbib.text import fold

__all__ = ["is_institution", "is_one_organization"]


def is_institution(text: str) -> bool:
    """Whether a text is nothing but where authors work.

    >>> is_institution("Tsinghua University"), is_institution("MIT"), is_institution("MIT Press")
    (True, True, False)
    >>> is_institution("University of Chicago"), is_institution("University of Chicago Press")
    (True, False)
    """
    name = text.strip(" ()[]")
    may_be_university = "Universi" in name or name.endswith(_SCHOOLS)  # fast path: most are not
    return fold(text) in INSTITUTIONS or (
        may_be_university and _UNIVERSITY.fullmatch(name) is not None
    )


_SCHOOLS = ("Institute", "College", "Academy")

_UNIVERSITY = lazy_pattern(
    r"(?!.*\b(?:Press|Publi|Verlag|Edi[tz]|Journal|Annals|Bulletin|Proc))"
    r"(?:Universi\w+ (?:[^\W\d_]+ ?){1,4}|(?:[^\W\d_][\w.-]* ){1,4}"
    rf"(?:University|{'|'.join(_SCHOOLS)}))"
)


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
