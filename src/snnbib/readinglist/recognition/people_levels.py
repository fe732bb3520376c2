"""How much a text looks like people's names: the levels of `people_likeness`. Pure.

They say what `people_likeness` of `recognition.people` returns for typical texts; what is compared
is their order.
"""

__all__ = [
    "FULL_NAME",
    "LIKELY_PEOPLE",
    "ONE_WORD",
    "POSSIBLE_PEOPLE",
    "SEVERAL_NAMES",
    "SURE_PEOPLE",
]

SURE_PEOPLE = 0.9
"""Several full names, names with initials, or names before "et al."."""
SEVERAL_NAMES = 0.85
"""Two full names."""
FULL_NAME = 0.75
"""One full name."""
LIKELY_PEOPLE = 0.7
"""Names of which most are full ones."""
ONE_WORD = 0.35
"""One word with a capital, which can be a family name."""
POSSIBLE_PEOPLE = 0.3
"""Words that can be names: no word speaks against it."""
