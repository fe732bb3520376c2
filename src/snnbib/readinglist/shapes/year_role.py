"""Which year an entry names. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.access_notes import is_access_date, stands_for_no_year
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.venue_places import is_year_only
from snnbib.readinglist.shapes.venue_role import EntryVenue

__all__ = ["find_entry_year"]


def _early_year(text: str) -> int:
    """A year before 1800, which looks like any other number outside a reference."""
    return int(text) if _EARLY_YEAR.fullmatch(text) else 0


_EARLY_YEAR = lazy_pattern("1[5-7][0-9]{2}")


def _is_year_written(segments: Sequence[Segment], venue: EntryVenue) -> bool:
    """Whether the year of an archive stands there, not an arXiv number only: "arXiv, 2019"."""
    return venue.at >= 0 and str(venue.year) in segments[venue.at].text


def _has_year_elsewhere(segments: Sequence[Segment], title: int, venue: int) -> bool:
    """Whether another segment has the year, which wins over that of an arXiv number."""
    others = (segment for at, segment in enumerate(segments) if at not in {title, venue})
    return any(is_year_only(segment) and segment.venue.year for segment in others)


def _has_number_and_year(segments: Sequence[Segment], at: int) -> bool:
    """Whether a number of four digits is an article's, as the year follows: "9, 1849 (2025)"."""
    if not 0 < at < len(segments) - 1:
        return False
    number, year = segments[at], segments[at + 1]
    return number.text.isdigit() and year.bracket == "(" and is_year_only(year)


def _year_behind_page(segments: Sequence[Segment], venue: int) -> int:
    """The year in brackets behind a volume and a page of four digits: "Nature 9, 1849 (2025)"."""
    if not 0 <= venue < len(segments) - 1 or not _VOLUME_AND_PAGE.search(segments[venue].text):
        return 0
    year = segments[venue + 1]
    return year.venue.year if year.bracket == "(" and is_year_only(year) else 0


_VOLUME_AND_PAGE = lazy_pattern(r"\s[0-9]{1,4},\s[0-9]{4}$|\.\s[0-9]{4}$")


def _stated_year(segments: Sequence[Segment]) -> int | None:
    """The year that a field or a reference's grammar states, 0 for "n.d."; None if none does."""
    for segment in segments:
        if segment.role == "year" and (year := segment.venue.year or _early_year(segment.text)):
            return year
        if segment.role == "year" and stands_for_no_year(segment.text):
            return 0
    return None


def _year_of_edition(segments: Sequence[Segment]) -> int:
    """The year in a venue's own field, which a day in another field only precedes; 0 for none.

    As in "Date: May 3, 2024", "Venue: ICLR 2025"; but not in "Year: 2021", "Venue: ICLR 2020".
    """
    days = [part for part in segments if part.role == "year"]
    editions = [part for part in segments if part.role == "venue" and part.venue.year]
    if not days or len(editions) != 1 or editions[0].venue.is_preprint or editions[0].column:
        return 0
    is_apart = all(part.line != editions[0].line for part in days)
    are_days = not all(part.text.isdigit() for part in days)
    return editions[0].venue.year if is_apart and are_days else 0


def find_entry_year(segments: Sequence[Segment], title: int, venue: EntryVenue) -> tuple[int, bool]:
    """The year of the entry, 0 if it names none; and whether it stands with the venue."""
    stated = _year_of_edition(segments) or _stated_year(segments)
    if (
        stated
        and venue.at >= 0
        and segments[venue.at].role == "venue"
        and not segments[venue.at].column
    ):
        return stated, True
    of_venue = _year_behind_page(segments, venue.at) or venue.year
    is_of_number = venue.is_preprint and not _is_year_written(segments, venue)
    if of_venue and not (is_of_number and _has_year_elsewhere(segments, title, venue.at)):
        return of_venue, True
    near = [venue.at + 1, venue.at - 1] if venue.at >= 0 else []
    if _has_number_and_year(segments, venue.at + 1):
        near[0] += 1
    for at in near:
        if (
            0 <= at < len(segments)
            and at != title
            and is_year_only(segments[at])
            and segments[at].venue.year
        ):
            return segments[at].venue.year, True
    if stated is not None:
        return stated, False
    dated = [
        segment
        for at, segment in enumerate(segments)
        if at != title
        and segment.venue.year
        and not (segment.is_label and "://" in segment.text)
        and not is_access_date(segment.text)
    ]
    dates = [segment for segment in dated if is_year_only(segment)]
    if title >= 0:  # the year in the title's cell is the paper's, and not that of a meeting
        dates.sort(key=lambda segment: segment.column != segments[title].column)
    mixed = [
        segment.venue.year
        for segment in dated
        if len(segment.text.split()) <= 12
        and (not segment.depth or (segment.is_label and segment.venue.is_preprint))
    ]
    return ([date.venue.year for date in dates] or mixed or [0])[0], False
