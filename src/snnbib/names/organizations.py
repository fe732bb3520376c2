"""Names of organizations, and the words that distinguish them from people. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person

__all__ = ["COMPANY_FORMS", "is_organization", "organization"]

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
COMPANY_FORMS = frozenset(
    {"inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp", "corp.", "co.", "ag"}
)
_ON_BEHALF = lazy_pattern(r"(?:and\s+)?(?:on behalf of|for)\s+(?:the\s+)?(?=\w)", re.IGNORECASE)
_INITIAL = lazy_pattern(r"[^\W\d_]\.?(?:-[^\W\d_]\.?)*")


def is_organization(name: str) -> bool:
    """Whether a name in display form has words that only organizations have."""
    words = name.replace(",", " ").split()
    if len(words) < 2:  # noqa: PLR2004
        return False
    if not _ORGANIZATION_INSIDE.isdisjoint(words[1:-1]):
        return True
    is_end = words[-1].casefold() in _ORGANIZATION_END
    return is_end and not all(_INITIAL.fullmatch(word) for word in words[:-1])


def organization(name: str) -> Person:
    """An organization, without the words that say that people write in its name."""
    match = _ON_BEHALF.match(name)
    return Person(literal=name[match.end() :] if match else name)
