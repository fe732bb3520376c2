"""Where a link's text ends in venue or year: "[Deep nets, 2020, Neural Computation](...)". Pure."""

import re

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.recognition.venue_levels import LIKELY_VENUE, POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT, MONTH, YEAR_DIGITS, find_year
from snnbib.readinglist.segments.brackets import edition_at_end

__all__ = ["ends_in_date", "ends_in_year", "is_edition_alone", "title_and_edition"]

_DAY = rf"{MONTH}\s(?:[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s)?|[0-9]{{1,2}}\s{MONTH},?\s"
_DATED = lazy_pattern(
    rf"(?P<title>.+?),\s(?P<edition>(?:{_DAY})?{YEAR_DIGITS}(?:,\s(?P<name>.+))?)$",
    re.IGNORECASE,
)


# "Hill Talks'21", "Hill Review of Ants 2021"
_NAME_AND_YEAR = lazy_pattern(
    rf"[a-z]{{0,2}}[^\W\d_a-z][^,()]{{1,80}}?(?: ?['’][0-9]{{2}}| {YEAR_DIGITS})"
)


def ends_in_date(text: str) -> bool:
    """Whether a text ends in a comma and a year, or in its venue and year, or in one more name.

    >>> ends_in_date("Deep nets, 2020, Neural Computation"), ends_in_date("Deep nets (2020)")
    (True, False)
    """
    if not DIGIT.search(text):
        return False
    if _DATED.fullmatch(text) or _NAME_AND_YEAR.fullmatch(text.rpartition(", ")[2]):
        return True
    if _DASHED.fullmatch(text):
        return True
    return edition_at_end(text) is not None and not text.endswith((")", "]", "）"))


def ends_in_year(text: str) -> bool:
    """Whether a title of several words ends in a comma and the only year in it.

    >>> ends_in_year("How ants count, 2020"), ends_in_year("Ants of 1914, 1918")
    (True, False)
    """
    title, _, year = text.rpartition(", ")
    is_year = year.isdigit() and re.fullmatch(YEAR_DIGITS, year) is not None
    return is_year and count_words(title) >= FEWEST_TITLE_WORDS and not find_year(title)[0]


def title_and_edition(text: str, *, are_dated: bool) -> tuple[str, str]:
    """A title, and the venue and year behind it, "" if there are none.

    Args:
        text: of the link.
        are_dated: whether the links around end in a comma and a year too; a title can.
    """
    return (
        _dashed(text, are_dated=are_dated)
        or _behind_dash(text)
        or edition_at_end(text)
        or _edition_after_stop(text)
        or _dated(text, are_dated=are_dated)
        or (text, "")
    )


def _dashed(text: str, *, are_dated: bool) -> tuple[str, str] | None:
    """A title, and the venue and year after dashes: "How ants count - ICML - 2019"."""
    match = _DASHED.fullmatch(text) if text[-1:].isdigit() else None
    if not match:
        return None
    edition = f"{match['venue']} {match['year']}"
    is_venue = are_dated or read_venue(edition).weight >= SURE_VENUE
    return (match["title"], edition) if is_venue else None


_DASHED = lazy_pattern(
    rf"(?P<title>.*\S)\s+[-–—]\s+(?P<venue>\S.{{0,60}}?)\s+[-–—]\s?(?P<year>{YEAR_DIGITS})"
)


def _behind_dash(text: str) -> tuple[str, str] | None:
    """A title, and a venue with its year behind a dash: "How ants count - ICML 2019"."""
    match = _BEHIND_DASH.fullmatch(text) if " " in text and text[-1:] in _ENDS_OF_EDITIONS else None
    if not match or count_words(match["title"]) < FEWEST_TITLE_WORDS:
        return None
    venue = read_venue(match["edition"])
    is_sure = text[-1].isdigit() or venues.recognize(venue.venue) is not None
    return (match["title"], match["edition"]) if venue.is_edition and is_sure else None


_BEHIND_DASH = lazy_pattern(r"(?P<title>.*\S)\s+[-–—]{1,3}\s+(?P<edition>[^\W_].{3,60})")
_ENDS_OF_EDITIONS = frozenset("0123456789)]lltr")


def _dated(text: str, *, are_dated: bool) -> tuple[str, str] | None:
    match = _DATED.fullmatch(text) if DIGIT.search(text) else None
    if not match and are_dated:
        title, _, edition = text.rpartition(", ")
        is_edition = _NAME_AND_YEAR.fullmatch(edition) and count_words(title) >= FEWEST_TITLE_WORDS
        return (title, edition) if is_edition and not is_edition_alone(text) else None
    if not match or count_words(match["title"]) < FEWEST_TITLE_WORDS:
        return None
    is_venue = match["name"] and read_venue(match["name"]).weight >= POSSIBLE_VENUE
    if not (are_dated or is_venue):
        return None
    title, _, last = match["title"].rpartition(", ")
    if not match["name"] and _is_venue_beside_year(last):
        return title, f"{last}, {match['edition']}"
    return match["title"], match["edition"]


def _edition_after_stop(text: str) -> tuple[str, str] | None:
    """A title, and what stands after its stop: "Nature, 2021.", "arXiv", or "PhD Thesis"."""
    stops = list(_STOP.finditer(text))
    if not stops or is_edition_alone(text):
        return None
    for stop in stops:
        edition = text[stop.end() :].rstrip(" .")
        venue = read_venue(edition)
        is_venue = venue.weight >= SURE_VENUE or venues.recognize(venue.venue) is not None
        is_edition = (
            (bool(venue.year) and is_venue)
            or _PREPRINT.fullmatch(edition) is not None
            or kind_of_words(edition) is WorkType.THESIS
        )
        if is_edition and count_words(venue.venue) <= _MOST_VENUE_WORDS:
            return text[: stop.end()].rstrip(), edition
    return None


def is_edition_alone(text: str) -> bool:
    """Whether all of a text is a venue, as in "J. Am. Chem. Soc. 2017"."""
    return count_words(text) <= _MOST_VENUE_WORDS and read_venue(text).weight >= SURE_VENUE


_STOP = lazy_pattern(r"(?<=\w\w)(?:[?!]\.|[.?!])\s+(?=[A-Z]|arXiv\b|(?:bio|med)Rxiv\b)")


# A preprint server: "arXiv", "bioRxiv, 2021", "arXiv:2001.01234", "arXiv preprint".
_PREPRINT = lazy_pattern(
    r"(?i)(?:ar|bio|med)xiv(?: preprint)?(?:[:,]? ?[0-9.]{4,10})?(?:, [0-9]{4})?"
)


_MOST_VENUE_WORDS = 8


def _is_venue_beside_year(text: str) -> bool:
    """Whether a text surely is a venue's name, as a year follows it."""
    return read_venue(f"{text}, 2000").weight >= LIKELY_VENUE
