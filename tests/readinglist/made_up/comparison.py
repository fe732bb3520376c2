"""When two texts of a list are the same: but for signs, and for the usual names of a venue."""

import re
import unicodedata

from snnbib import venues

__all__ = ["bare", "name_of_venue"]


def bare(text: str) -> str:
    """The letters and digits of a text."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).casefold()


def name_of_venue(text: str) -> str:
    """A venue's usual name; archives of preprints count as no venue."""
    text = re.sub(r"^the\s", "", text, flags=re.IGNORECASE)
    listed = venues.recognize(text)
    name = bare(listed.acronym if listed else text)
    return "" if name == "arxiv" else name
