"""Fields of a work: required ones present, dates and pages valid, proceedings consistent."""

import re
from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, PublicationStatus, Severity, Work, WorkType
from snnbib.rules.rule import CheckInput, Rule, Violation, about_works, about_works_and_evidence
from snnbib.venues.words import YEAR_PATTERN

__all__ = ["RULES"]

_REQUIRED: Mapping[WorkType, Sequence[str]] = {
    # biblatex 3.20, section 2.1: the required fields of an entry type.
    WorkType.CONFERENCE_PAPER: ("title", "year", "container_title"),
    WorkType.JOURNAL_ARTICLE: ("title", "year", "container_title"),
    WorkType.CHAPTER: ("title", "year", "container_title"),
    WorkType.THESIS: ("title", "year", "institution"),
    WorkType.REPORT: ("title", "year", "institution"),
}
_FIRST_YEAR, _LAST_MONTH = 1900, 12
_PAGES = lazy_pattern(r"(?P<first>[A-Za-z]{0,3}\d+(?:[:.]\d+)*)(?:-(?P<last>[A-Za-z]{0,3}\d+"
                    r"(?:[:.]\d+)*))?")  # fmt: skip
_ROMAN = lazy_pattern(r"[ivxlc]+(?:-[ivxlc]+)?", re.IGNORECASE)
_YEAR = lazy_pattern(rf"\b{YEAR_PATTERN}\b")
_PAGE_WORDS = lazy_pattern(r"\bpp?\.\s*\d|\bpages?\s+\d|\d{2,}[-–]{1,2}\d{2,}")
_CUT = lazy_pattern(
    r"(?:^|\s)(?:on|of|for|in|and|the)$|\b(?:conference|workshop|symposium)s? on\W*$", re.IGNORECASE
)
# Countries in which large conferences have taken place, and the words that mark online events.
_COUNTRIES = (
    "Australia", "Austria", "Belgium", "Brazil", "Canada", "China", "Denmark", "Ethiopia", "France",
    "Germany", "Greece", "Hungary", "India", "Ireland", "Israel", "Italy", "Japan", "Korea",
    "Macao", "Mexico", "Netherlands", "New Zealand", "Norway", "Poland", "Portugal", "Puerto Rico",
    "Rwanda", "Singapore", "Slovenia", "Spain", "Sweden", "Switzerland", "Taiwan", "Thailand",
    "Turkey", "UK", "USA", "United Kingdom", "Virtual Event", "Virtual Conference",
)  # fmt: skip
_PLACE = lazy_pattern(rf"\b(?:{'|'.join(_COUNTRIES)})\b")
_VENUE_FIELDS = ("type", "container_title", "event_title", "event_place", "publisher",
             "publisher_place", "series", "issn")  # fmt: skip
_MIN_WORKS = 4
"""The fewest works of a venue and year that show which value is usual."""
_MAJORITY = 0.9
"""A value is reported as different only if this share of the other works agree."""


def _missing(work: Work) -> Iterator[str]:
    for name in _REQUIRED.get(work.type, ("title", "year")):
        if not getattr(work, name):
            yield f"has no {name.replace('_', '-')}"
    if not (work.doi or work.url or work.arxiv or work.openreview):
        yield "has neither an identifier nor a web address: nobody can find it"


def _year(check_input: CheckInput) -> Iterator[Violation]:
    for entry, work in check_input.works:
        # Proceedings can be dated a year ahead.
        if work.year and not _FIRST_YEAR <= work.year <= check_input.today.year + 1:
            message = f"{work.key}: the year {work.year} is before {_FIRST_YEAR} or after next year"
            yield Violation(message, entry.paper)


def _date(work: Work) -> Iterator[str]:
    if not 0 <= work.month <= _LAST_MONTH:
        yield f"{work.month} is not a month"
    elif work.day and not work.month:
        yield f"the day {work.day} is given without a month"
    elif work.month and work.year and not 0 <= work.day <= monthrange(work.year, work.month)[1]:
        yield f"month {work.month} of {work.year} has no day {work.day}"


def _pages(work: Work) -> Iterator[str]:
    if not work.pages or _ROMAN.fullmatch(work.pages):
        return
    parts = _PAGES.fullmatch(work.pages)
    if not parts:
        yield f"pages {work.pages!r} are not a range, a page or an article number"
    elif parts["last"] and _number(parts["first"]) > _number(parts["last"]):
        yield f"pages {work.pages} end before they begin"


def _number(page: str) -> list[int]:
    """The numbers of a page; some proceedings count within an article ("12:1")."""
    return [int(part) for part in re.findall(r"\d+", page)]


def _superseded(entry: Entry, work: Work) -> Iterator[str]:
    """Works exported as a preprint although a matched record names a version of record."""
    if work.type is not WorkType.PREPRINT:
        return
    records = (match.record for match in entry.matches if match.record)
    # The DOI of a preprint that is not on arXiv is its own: its server registered it.
    dois = (
        record.doi for record in records if record.arxiv or record.type is not WorkType.PREPRINT
    )
    if doi := next(filter(None, dois), ""):
        yield (
            f"a preprint, but its version of record has the DOI {doi}: list the paper under its "
            "venue, or accept the finding"
        )


def _retracted(entry: Entry, work: Work) -> Iterator[str]:
    """Works that were retracted or withdrawn, as a matched record or a person says."""
    records = [match.record for match in entry.matches if match.record]
    statuses = [(record.status, f"{record.source} ({record.locator})") for record in records]
    for status, where in statuses or [(work.status, "corrections.toml")]:
        if status is not PublicationStatus.CURRENT:
            yield f"was {status}, says {where}: remove the paper, or accept the finding"


def _has_title_of_table(work: Work) -> bool:
    """Whether the venue table has this title, such as "Computer Vision – ECCV 2022"."""
    venue = venues.recognize(work.venue)
    return (
        venue is not None
        and venues.edition(venue, work.year).container_title == work.container_title
    )


@lru_cache(maxsize=1024)  # works share their container title
def _first_match(pattern: re.Pattern[str], container_title: str) -> str:
    """The first part of a container title that a pattern matches; "" if none."""
    match = pattern.search(container_title)
    return match[0] if match else ""


def _container_year(work: Work) -> Iterator[str]:
    year = _first_match(_YEAR, work.container_title)
    if year and work.type is WorkType.CONFERENCE_PAPER and not _has_title_of_table(work):
        yield f"container-title has the year {year}"


def _container_place(work: Work) -> Iterator[str]:
    places = [part.strip() for part in work.event_place.split(",") if len(part.strip()) > 2]  # noqa: PLR2004
    country = _first_match(_PLACE, work.container_title)
    place = country or next(filter(work.container_title.__contains__, places), "")
    if place and work.type is WorkType.CONFERENCE_PAPER and not _has_title_of_table(work):
        yield f"container-title has the place {place}"


def _container_pages(work: Work) -> Iterator[str]:
    if pages := _first_match(_PAGE_WORDS, work.container_title):
        yield f"container-title has pages: {pages}"


def _container_cut(work: Work) -> Iterator[str]:
    if _first_match(_CUT, work.container_title):
        yield f"container-title is cut short: {work.container_title!r}"


def _inconsistent_in_venue(check_input: CheckInput) -> Iterator[Violation]:
    """Values that differ from those of nine in ten works of the same venue and year."""
    groups: dict[tuple[str, int], list[tuple[Entry, Work]]] = defaultdict(list)
    for entry, work in check_input.works:
        if work.venue:
            groups[work.venue, work.year].append((entry, work))
    for (venue, year), members in groups.items():
        for name, usual in _majority_values([work for _, work in members]):
            for entry, work in members:
                if (value := getattr(work, name)) != usual:
                    label = name.replace("_", "-")
                    yield Violation(
                        f"{work.key}: {label} is {value or 'missing'!r}, "
                        f"{venue} {year} has {usual!r}",
                        entry.paper,
                    )


def _majority_values(works: Sequence[Work]) -> Iterator[tuple[str, str]]:
    """The fields in which nine in ten works agree but not all, each with the usual value."""
    if len(works) < _MIN_WORKS:
        return
    for name in _VENUE_FIELDS:
        usual, count = Counter(getattr(work, name) for work in works).most_common(1)[0]
        if _MAJORITY * (len(works) - 1) <= count < len(works):
            yield name, usual


_CORRECT = "correct it in corrections.toml"
_EDITION = "correct it in corrections.toml, or add a [[venue]] to snnbib.toml beside the list"

RULES = (
    Rule(
        name="field-missing",
        severity=Severity.ERROR,
        reason="Without it a style prints a gap, or nobody finds the work.",
        example="a conference paper without container-title",
        fix=_EDITION,
        violations=about_works(_missing),
    ),
    Rule(
        name="year-range",
        severity=Severity.ERROR,
        reason="A year far in the past or in the future is a typing error.",
        example="2204",
        fix=_CORRECT,
        violations=_year,
    ),
    Rule(
        name="date-form",
        severity=Severity.ERROR,
        reason="Months are 1 to 12, and a month has 28 to 31 days.",
        example="month 13",
        fix=_CORRECT,
        violations=about_works(_date),
    ),
    Rule(
        name="pages-form",
        severity=Severity.WARNING,
        reason="Pages are a rising range, one page, or an article number.",
        example="12252-12244",
        fix=_CORRECT,
        violations=about_works(_pages),
    ),
    Rule(
        name="preprint-superseded",
        severity=Severity.WARNING,
        reason="The version of record is what is cited (NISO RP-8).",
        example="an arXiv preprint that has the DOI of a journal article",
        fix="list the paper under its venue, or accept the finding",
        violations=about_works_and_evidence(_superseded),
    ),
    Rule(
        name="work-retracted",
        severity=Severity.WARNING,
        reason="Whoever cites a retracted or withdrawn work should know it.",
        example="a paper that its publisher has retracted",
        fix="remove the paper, or accept the finding",
        violations=about_works_and_evidence(_retracted),
    ),
    Rule(
        name="booktitle-year",
        severity=Severity.WARNING,
        reason="Styles print the year themselves.",
        example="Proceedings of AAAI 2024",
        fix=_EDITION,
        violations=about_works(_container_year),
    ),
    Rule(
        name="booktitle-place",
        severity=Severity.WARNING,
        reason="The place has a field of its own.",
        example="Proceedings of AAAI, Vancouver, Canada",
        fix=_EDITION,
        violations=about_works(_container_place),
    ),
    Rule(
        name="booktitle-pages",
        severity=Severity.WARNING,
        reason="Pages have a field of their own.",
        example="Proceedings of AAAI, pp. 12244",
        fix=_EDITION,
        violations=about_works(_container_pages),
    ),
    Rule(
        name="booktitle-cut",
        severity=Severity.WARNING,
        reason='A title that ends in "on" was cut.',
        example="Proceedings of the Conference on",
        fix=_EDITION,
        violations=about_works(_container_cut),
    ),
    Rule(
        name="venue-uneven",
        severity=Severity.WARNING,
        reason="Works of one venue and year have the same proceedings, publisher and place.",
        example="one of ten papers of AAAI-2024 by another publisher",
        fix=_EDITION,
        violations=_inconsistent_in_venue,
    ),
)
