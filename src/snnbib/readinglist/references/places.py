"""Places in references, in front of publishers and after them: cities, states, countries. Pure."""

from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.words.venues import COUNTRIES, PUBLISHING_PLACES, STATE_CODES
from snnbib.text import fold

__all__ = ["ends_in_place", "is_city", "is_region", "is_state", "may_be_city"]


@lru_cache(maxsize=16384)  # asked of a name in each pass
def is_city(text: str) -> bool:
    """Whether a text is a city that books are published in, with or without what stands after it.

    >>> is_city("Berlin"), is_city("Frankfurt a. M."), is_city("Antville CA"), is_city("Antville")
    (True, True, True, False)
    """
    if fold(text) in PUBLISHING_PLACES or fold(_AFTER_CITY.sub("", text)) in PUBLISHING_PLACES:
        return True
    city, _, state = text.rpartition(" ")
    return state.isupper() and state.lower() in STATE_CODES and may_be_city(city)


# The initial of its river, "Frankfurt a. M.", or "and others" for more cities: "Köln u. a.".
_AFTER_CITY = lazy_pattern(r"\sa\.\s?\w\.?$|/\w\.?$|,?\su\.\s?a\.?$|,?\set\sal\.?$")


def may_be_city(text: str) -> bool:
    """Whether a text is written like the name of a city, of at most three words."""
    return _CITY.fullmatch(text) is not None


_CITY = lazy_pattern(rf"{CAPITAL}[\w'’-]+(?:\s{CAPITAL}[\w'’-]+){{0,2}}")


def is_region(text: str) -> bool:
    """Whether a text is a city that books are published in, a state or a country.

    >>> is_region("Berlin"), is_region("MA"), is_region("The Netherlands"), is_region("Ants")
    (True, True, True, False)
    """
    return is_city(text) or is_state(text)


def is_state(text: str) -> bool:
    """Whether a text is a state or a country.

    >>> is_state("MA"), is_state("The Netherlands"), is_state("Berlin")
    (True, True, False)
    """
    return fold(text) in COUNTRIES or _STATE_CODE.fullmatch(text) is not None


_STATE_CODE = lazy_pattern(r"[A-Z]{2}(?:\s[0-9]{5})?")


def ends_in_place(text: str) -> bool:
    """Whether a city ends a text behind a comma, with or without its state, county or country.

    >>> ends_in_place("How Ants Count, Cambridge, MA"), ends_in_place("Ants, Bees, Wasps")
    (True, False)
    """
    *_, city, last = ("", "", *text.split(", "))
    return bool(city) and (is_region(last) or (is_city(city) and may_be_city(last)))
