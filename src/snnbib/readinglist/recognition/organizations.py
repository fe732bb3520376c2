"""Whether an author is an organization. Pure."""

from snnbib.readinglist.words.names import GROUP_WORDS, ORGANIZATION_BEGINS

__all__ = ["is_one_organization"]


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
