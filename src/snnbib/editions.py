"""Which edition a record, or the address of a page, belongs to: the venue and its year. Pure.

This is the only place that decides which year counts where a record says several.
"""

import re
from functools import lru_cache

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Record
from snnbib.recordnotes import years_of
from snnbib.venues.words import YEAR_PATTERN

__all__ = ["address_edition", "edition_year", "year_difference"]

# The venue and year in the address of a proceedings page; a group may be missing.
_ADDRESSES = {
    Scheme.AAAI: ("AAAI", lazy_pattern(r"(?P<number>\d+)")),
    Scheme.IJCAI: ("IJCAI", lazy_pattern(r"(?P<year>\d{4})/")),
    Scheme.NEURIPS: ("NeurIPS", lazy_pattern(r"(?P<year>\d{4})/")),
    Scheme.ECVA: ("ECCV", lazy_pattern(r"(?P<year>\d{4})/")),
    Scheme.CVF: ("", lazy_pattern(r".*_(?P<venue>cvpr|iccv|wacv)_(?P<year>\d{4})_paper")),
}
_YEARS_SEARCHED = 10
"""How many years before and after a given one an edition is searched by its volume."""


def edition_year(record: Record, listed: int) -> int:
    """The year of the edition that a record belongs to; 0 where the record does not say.

    The title of the proceedings says it, or the address of their page, or their volume. A date of
    publication alone is a year early or late where papers go online before the event or are
    printed after it, so that it counts only if it is two years or more from the listed one, and
    another publication is not nearer.

    Args:
        record: of the version of record.
        listed: the year that the list gives; 0 if it gives none.
    """
    year = (
        _event_year(record.container_title)
        or _address_year(record)
        or _volume_year(record.container_title, record.volume, listed)
    )
    return year or (0 if listed and _date_difference(record, listed) <= 1 else record.year)


def year_difference(record: Record, listed: int) -> int | None:
    """How many years lie between a listed year and a record's; None if one of them has none.

    Of the years of online and print publication the nearer one counts; of that and the year in the
    container title the farther one. But where the container title has the listed year, a date that
    is one year off is that of the other publication, which the record does not have.
    """
    title_year = _event_year(record.container_title)
    if not listed or not (record.year or title_year):
        return None
    by_date = _date_difference(record, listed) if record.year else 0
    by_title = abs(listed - title_year) if title_year else by_date
    return 0 if by_date <= 1 and title_year == listed else max(by_date, by_title)


def _date_difference(record: Record, listed: int) -> int:
    """How many years lie between a listed year and the nearest in which a record appeared."""
    return min(abs(listed - year) for year in {record.year, *years_of(record.note)})


@lru_cache(maxsize=4096)  # the papers of an edition share their container title
def _event_year(container_title: str) -> int:
    """The year that a container title names; 0 if it names none or several.

    >>> _event_year("Computer Vision – ECCV 2020"), _event_year("Neural Networks")
    (2020, 0)
    """
    years = set(re.findall(rf"(?<!\d){YEAR_PATTERN}(?!\d)", container_title))
    return int(years.pop()) if len(years) == 1 else 0


@lru_cache(maxsize=1024)  # the records of an edition share title and volume
def _volume_year(container_title: str, volume: str, year: int) -> int:
    """The year nearest to the given one in which a venue's proceedings have a volume; 0 if none.

    >>> _volume_year("Proceedings of the AAAI Conference on Artificial Intelligence", "37", 2024)
    2023
    """
    venue = venues.recognize(container_title) if volume else None
    if venue is None or not year:
        return 0
    nearest_first = sorted(
        range(year - _YEARS_SEARCHED, year + _YEARS_SEARCHED + 1),
        key=lambda other: abs(other - year),
    )
    editions = ((other, venues.edition(venue, other)) for other in nearest_first)
    return next((other for other, edition in editions if edition.volume == volume), 0)


def _address_year(record: Record) -> int:
    """The year in the address of a record's page; 0 if no address has one."""
    years = (address_edition(item)[1] for item in sorted(identifiers.record_identifiers(record)))
    return next(filter(None, years), 0)


def address_edition(identifier: Identifier) -> tuple[venues.Venue | None, int]:
    """The venue and the year that a proceedings page has in its address; None and 0 if none."""
    acronym, pattern = _ADDRESSES.get(identifier.scheme, ("", None))
    address = pattern.match(identifier.value) if pattern else None
    if address is None:
        return None, 0
    parts = address.groupdict()
    return venues.recognize(acronym or parts["venue"].upper()), int(parts.get("year", 0))
