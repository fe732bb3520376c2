"""Names of people and organizations: read from any form, and compared. Pure."""

from snnbib.names.comparison import FULLER_NAME, family_forms, fuller_form, is_same_name
from snnbib.names.lists import is_truncation, split_bibtex
from snnbib.names.parsing import from_bibtex, from_display, from_parts, words_left_out
from snnbib.names.parts import (
    COMMON_PARTICLES,
    GENERATION,
    JUNIOR,
    SUFFIX_WORDS,
    is_suffix,
    with_parts_in_place,
)

__all__ = [
    "COMMON_PARTICLES",
    "FULLER_NAME",
    "GENERATION",
    "JUNIOR",
    "SUFFIX_WORDS",
    "family_forms",
    "from_bibtex",
    "from_display",
    "from_parts",
    "fuller_form",
    "is_same_name",
    "is_suffix",
    "is_truncation",
    "split_bibtex",
    "with_parts_in_place",
    "words_left_out",
]
