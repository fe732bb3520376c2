"""Fields of a work: required ones there, dates and pages possible, proceedings named alike."""

import re
from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from snnbib import venues
from snnbib.model import Entry, Severity, Work, WorkType
from snnbib.rules.rule import CheckInput, Rule, Violation, of_entries, of_works

__all__ = ["RULES"]

_REQUIRED: Mapping[WorkType, Sequence[str]] = {
    # biblatex 3.20, section 2.1: what an entry of the type cannot be without.
    WorkType.CONFERENCE_PAPER: ("title", "year", "container_title"),
    WorkType.JOURNAL_ARTICLE: ("title", "year", "container_title"),
    WorkType.PREPRINT: ("title", "year"),
    WorkType.OTHER: ("title", "year"),
}
_FIRST_YEAR, _LAST_MONTH = 1900, 12
_PAGES = re.compile(r"(?P<first>[A-Za-z]{0,3}\d+(?:[:.]\d+)*)(?:-(?P<last>[A-Za-z]{0,3}\d+"
                    r"(?:[:.]\d+)*))?")  # fmt: skip
_ROMAN = re.compile(r"[ivxlc]+(?:-[ivxlc]+)?", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PAGE_WORDS = re.compile(r"\bpp?\.\s*\d|\bpages?\s+\d|\d{2,}[-–]{1,2}\d{2,}")
_CUT = re.compile(r"(?:^|\s)(?:on|of|for|in|and|the)$|\b(?:conference|workshop|symposium)s? on\W*$",
                  re.IGNORECASE)  # fmt: skip
# Where the conferences of this field have been; JabRef's rule knows every country.
_COUNTRIES = (
    "Australia", "Austria", "Belgium", "Brazil", "Canada", "China", "Denmark", "Ethiopia", "France",
    "Germany", "Greece", "Hungary", "India", "Ireland", "Israel", "Italy", "Japan", "Korea",
    "Macao", "Mexico", "Netherlands", "New Zealand", "Norway", "Poland", "Portugal", "Puerto Rico",
    "Rwanda", "Singapore", "Slovenia", "Spain", "Sweden", "Switzerland", "Taiwan", "Thailand",
    "Turkey", "UK", "USA", "United Kingdom", "Virtual Event", "Virtual Conference",
)  # fmt: skip
_PLACE = re.compile(rf"\b(?:{'|'.join(_COUNTRIES)})\b")
_OF_VENUE = ("type", "container_title", "event_title", "event_place", "publisher",
             "publisher_place", "series", "issn")  # fmt: skip
_FEWEST = 4
"""How many works of a venue and year say what is usual there."""
_USUAL = 0.9


def _missing(work: Work) -> Iterator[str]:
    for name in _REQUIRED[work.type]:
        if not getattr(work, name):
            yield f"has no {name.replace('_', '-')}"
    if not (work.doi or work.url or work.arxiv or work.openreview):
        yield "has neither DOI nor address: nobody can find it"


def _year(subject: CheckInput) -> Iterator[Violation]:
    for entry, work in subject.works:
        # Proceedings are dated up to a year ahead.
        if work.year and not _FIRST_YEAR <= work.year <= subject.today.year + 1:
            yield Violation(f"{work.key}: the year {work.year}", entry.paper)


def _date(work: Work) -> Iterator[str]:
    if not 0 <= work.month <= _LAST_MONTH:
        yield f"the month {work.month}"
    elif work.day and not work.month:
        yield f"the day {work.day} of no month"
    elif work.month and work.year and not 0 <= work.day <= monthrange(work.year, work.month)[1]:
        yield f"the day {work.day} of month {work.month}"


def _pages(work: Work) -> Iterator[str]:
    if not work.pages or _ROMAN.fullmatch(work.pages):
        return
    found = _PAGES.fullmatch(work.pages)
    if not found:
        yield f"pages {work.pages!r} are no range, page or article number"
    elif found["last"] and _number(found["first"]) > _number(found["last"]):
        yield f"pages {work.pages} run backwards"


def _number(page: str) -> list[int]:
    """What pages are ordered by; ACL and IJCAI number articles before pages ("12:1")."""
    return [int(part) for part in re.findall(r"\d+", page)]


def _section_venue(entry: Entry, work: Work) -> Iterator[str]:
    listed = venues.recognize(entry.paper.venue)
    if listed and venues.recognize(work.venue) is not listed:
        yield f"is of {work.venue or 'no venue'}, listed under {entry.paper.section}"
    elif listed and (workshop := _workshop(entry, work)):
        yield f'"{workshop}" is a workshop, listed under {entry.paper.section}'


def _workshop(entry: Entry, work: Work) -> str:
    """The workshop that the work or a matched record names; the venue table knows none."""
    records = [match.record for match in entry.matches if match.record]
    titles = (work.container_title, *(record.container_title for record in records))
    return next(filter(venues.is_workshop, titles), "")


def _section_year(entry: Entry, work: Work) -> Iterator[str]:
    if entry.paper.year and work.year != entry.paper.year:
        yield f"is of {work.year}, listed under {entry.paper.section or entry.paper.year}"


def _superseded(entry: Entry, work: Work) -> Iterator[str]:
    """Exported as a preprint, although a version of record is known."""
    if work.type is not WorkType.PREPRINT:
        return
    for match in entry.matches:
        record = match.record
        if record and record.type in {WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE}:
            yield f"a preprint, but {record.source} has {record.locator}: {record.container_title}"
            return
    if venues.recognize(entry.paper.venue):
        yield f"a preprint, but listed under {entry.paper.section}"


def _is_official(work: Work) -> bool:
    """Whether the venue table calls the proceedings so ("Computer Vision – ECCV 2022")."""
    venue = venues.recognize(work.venue)
    return (
        venue is not None
        and venues.edition(venue, work.year).container_title == work.container_title
    )


@lru_cache(maxsize=1024)  # works share them
def _first(pattern: re.Pattern[str], container_title: str) -> str:
    """What of a container title a pattern finds; "" for nothing."""
    found = pattern.search(container_title)
    return found[0] if found else ""


def _container_year(work: Work) -> Iterator[str]:
    found = _first(_YEAR, work.container_title)
    if found and work.type is WorkType.CONFERENCE_PAPER and not _is_official(work):
        yield f"container-title has the year {found}"


def _container_place(work: Work) -> Iterator[str]:
    places = [part.strip() for part in work.event_place.split(",") if len(part.strip()) > 2]  # noqa: PLR2004
    found = _first(_PLACE, work.container_title)
    place = found or next(filter(work.container_title.__contains__, places), "")
    if place and work.type is WorkType.CONFERENCE_PAPER and not _is_official(work):
        yield f"container-title has the place {place}"


def _container_pages(work: Work) -> Iterator[str]:
    if found := _first(_PAGE_WORDS, work.container_title):
        yield f"container-title has pages: {found}"


def _container_cut(work: Work) -> Iterator[str]:
    if _first(_CUT, work.container_title):
        yield f"container-title is cut short: {work.container_title!r}"


def _uneven(subject: CheckInput) -> Iterator[Violation]:
    """What differs from nine in ten works of the same venue and year."""
    groups: dict[tuple[str, int], list[tuple[Entry, Work]]] = defaultdict(list)
    for entry, work in subject.works:
        if work.venue:
            groups[work.venue, work.year].append((entry, work))
    for (venue, year), members in groups.items():
        for name, usual in _usual_values([work for _, work in members]):
            for entry, work in members:
                if (value := getattr(work, name)) != usual:
                    said = f"{name.replace('_', '-')} is {value or 'missing'!r}"
                    yield Violation(
                        f"{work.key}: {said}, {venue} {year} has {usual!r}", entry.paper
                    )


def _usual_values(works: Sequence[Work]) -> Iterator[tuple[str, str]]:
    """The fields in which nearly all works of a venue and year agree, with that value."""
    if len(works) < _FEWEST:
        return
    for name in _OF_VENUE:
        usual, count = Counter(getattr(work, name) for work in works).most_common(1)[0]
        if _USUAL * (len(works) - 1) <= count < len(works):
            yield name, usual


_CORRECT = "correct it in corrections.toml"
_TABLE = "correct it in corrections.toml, or complete the venue in venues.toml"
_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

RULES = (
    Rule(name="field-missing", severity=_ERROR,
         reason="Without it a style prints a gap, and nobody finds the work.",
         example="a conference paper without container-title", fix=_TABLE,
         find=of_works(_missing)),
    Rule(name="year-range", severity=_ERROR, reason="Nothing is cited from the far future.",
         example="2204", fix=_CORRECT, find=_year),
    Rule(name="date-form", severity=_ERROR, reason="A month has a number to 12, a day its month.",
         example="month 13", fix=_CORRECT, find=of_works(_date)),
    Rule(name="pages-form", severity=_WARNING,
         reason="Pages are first-last, one page or an article number, in rising order.",
         example="12252-12244", fix=_CORRECT, find=of_works(_pages)),
    Rule(name="venue-unlike-section", severity=_ERROR,
         reason="The section names the venue: another one is another paper's, or a workshop's.",
         example="a work of ICML listed under AAAI-2024", fix=_CORRECT,
         find=of_entries(_section_venue)),
    Rule(name="year-unlike-section", severity=_ERROR,
         reason="The section names the year of the proceedings.",
         example="a work of 2023 listed under AAAI-2024", fix=_CORRECT,
         find=of_entries(_section_year)),
    Rule(name="preprint-superseded", severity=_ERROR,
         reason="The version of record is what is cited (NISO RP-8).",
         example="an arXiv preprint of a paper of AAAI-2024",
         fix="run 'snnbib resolve --upgrade', or correct type and container-title",
         find=of_entries(_superseded)),
    Rule(name="booktitle-year", severity=_WARNING, reason="Styles print the year themselves.",
         example="Proceedings of AAAI 2024", fix=_TABLE, find=of_works(_container_year)),
    Rule(name="booktitle-place", severity=_WARNING, reason="The place has a field of its own.",
         example="Proceedings of AAAI, Vancouver, Canada", fix=_TABLE,
         find=of_works(_container_place)),
    Rule(name="booktitle-pages", severity=_WARNING, reason="Pages have a field of their own.",
         example="Proceedings of AAAI, pp. 12244", fix=_TABLE, find=of_works(_container_pages)),
    Rule(name="booktitle-cut", severity=_WARNING, reason="A title that ends in \"on\" was cut.",
         example="Proceedings of the Conference on", fix=_TABLE, find=of_works(_container_cut)),
    Rule(name="venue-uneven", severity=_WARNING,
         reason="Works of one venue and year share proceedings, publisher and place.",
         example="one of ten papers of AAAI-2024 by another publisher", fix=_TABLE, find=_uneven),
)  # fmt: skip
