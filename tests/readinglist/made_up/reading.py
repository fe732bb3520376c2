"""What is read of made-up lists, in the forms that tests compare."""

import re

from snnbib import venues

__all__ = ["bare", "name_of_venue"]


def bare(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return re.sub(r"[\W_]", "", text).casefold()


def name_of_venue(text: str) -> str:
    """A venue's usual name; archives of preprints count as no venue."""
    text = re.sub(r"^the\s", "", text, flags=re.IGNORECASE)
    listed = venues.recognize(text)
    name = bare(listed.acronym if listed else text)
    return "" if name == "arxiv" else name
