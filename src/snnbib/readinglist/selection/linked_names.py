"""Links whose text names the authors of a paper, which other things seldom have. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.venue_places import is_year_only

__all__ = ["links_names"]


def links_names(reading: Reading) -> bool:
    """Whether a link of an entry names its authors, even one that does not look like people."""
    return _is_cited_in_link(reading) or _is_beside_linked_names(reading)


def _is_cited_in_link(reading: Reading) -> bool:
    """Whether a link's text is a name, a year and the title: "[Bee, 1993 - Ants count](...)"."""
    segments, title = reading.segments, reading.title
    return (
        title == _AFTER_NAME_AND_YEAR
        and bool(segments[title].url)
        and segments[0].url == segments[1].url == segments[title].url
        and is_year_only(segments[1])
        and not DIGIT.search(segments[0].text)
    )


_AFTER_NAME_AND_YEAR = 2


def _is_beside_linked_names(reading: Reading) -> bool:
    """Whether only the family names are linked: "[Bee and Dee](...) How ants count"."""
    if reading.title != 1 or reading.segments[1].url:
        return False
    names = reading.segments[0]
    return (
        bool(names.url) and not names.is_label and _FAMILY_NAMES.fullmatch(names.text) is not None
    )


_FAMILY_NAMES = lazy_pattern(
    r"[A-Z][\w'’-]+(?:(?:, [A-Z][\w'’-]+)*,? (?:and|&) [A-Z][\w'’-]+|,? et al\.?)"
)
