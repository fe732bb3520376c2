"""The Crossref REST API, through habanero: https://api.crossref.org.

Papers are looked up in three steps, each for the papers that the previous step did not settle:
listed and derived DOIs, 40 a request; all titles of one venue and year in one search; one search
for each paper. For editions that have no DOIs by the venue table, the second step asks whether that
is still so, and the third is left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from snnbib import identifiers, venues
from snnbib.errors import SourceError
from snnbib.identifiers import Scheme
from snnbib.model import Finding, Paper, Record, Severity, SourceName
from snnbib.sources import LookupResult
from snnbib.sources.candidates import RecordIndex, is_settled
from snnbib.sources.crossref_client import CrossrefClient
from snnbib.sources.crossref_requests import (
    ADDRESS,
    DOIS_A_REQUEST,
    WORDS_A_REQUEST,
    dois_request,
    query_words,
    search_request,
    section_request,
)
from snnbib.sources.crossref_works import parse_works
from snnbib.sources.value_checks import SourceFindings
from snnbib.venues import Venue
from snnbib.webservice.addresses import checked_address
from snnbib.webservice.batches import ask_splitting, batches
from snnbib.webservice.messages import EmptyAnswer, Request, ResultPage
from snnbib.webservice.progress import Plan
from snnbib.webservice.service import Session

__all__ = ["POLITE_SECONDS", "PUBLIC_SECONDS", "Crossref"]

# Crossref's limits since December 2025, for lists of works: three requests a
# second for those who give an e-mail address, else one
# (https://www.crossref.org/blog/announcing-changes-to-rest-api-rate-limits/).
POLITE_SECONDS = 1 / 3
PUBLIC_SECONDS = 1.0
_PUBLIC_NOTICE = (
    "crossref is asked at the slower public limits; --mailto ADDRESS gives the faster ones"
)


class Crossref:
    """Crossref as a `snnbib.sources.Source`.

    Args:
        session: what the sources of a run share; its `mailto` decides on Crossref's pool.
        url: the address, for mirrors and tests.
    """

    name = SourceName.CROSSREF

    def __init__(self, session: Session, url: str = ADDRESS) -> None:
        self._url = checked_address(url).rstrip("/")
        interval = POLITE_SECONDS if session.mailto else PUBLIC_SECONDS
        self._service = session.service(self.name, CrossrefClient(self._url, session), interval)
        self._decode = partial(parse_works, mirror="" if self._url == ADDRESS else self._url)
        self._is_public = not session.mailto
        self._reports = SourceFindings()

    def close(self) -> None:
        """Nothing to close: habanero opens a connection for each request."""

    @property
    def findings(self) -> list[Finding]:
        """What a person should know about the answers; complete when `find` is."""
        return self._reports.findings

    def covers(self, _paper: Paper) -> bool:
        """Crossref is asked about every paper."""
        return True

    def plan(self, papers: Sequence[Paper]) -> Plan:
        """The cost of `find`; at most if every paper has to be searched for alone."""
        requests = [dois_request(batch, self._url) for batch in _doi_batches(papers)]
        without_doi = [paper for paper in papers if not _dois(paper)]
        requests += [self._section_request(*section) for section in _sections(without_doi)]
        without_venue = [paper for paper in without_doi if not _venue(paper)]
        requests += [search_request(paper, self._url) for paper in without_venue]
        searchable = sum(map(_is_searchable, papers)) - len(without_venue)
        return self._service.plan(requests, at_most=searchable)

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Papers with the works that share an identifier or a similar title."""
        plan = self.plan(papers)
        if self._is_public and plan.requests:
            self._service.report(_PUBLIC_NOTICE)
        results = self._reports.report_each(self._find(papers))
        return self._service.with_progress(papers, results, plan)

    def _find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        unsettled: dict[Paper, tuple[Record, ...]] = dict.fromkeys(papers, ())
        for step in (self._by_doi, self._by_section, self._by_search):
            for paper, result in step(tuple(unsettled)):
                if isinstance(result, SourceError):
                    del unsettled[paper]
                    yield paper, result
                    continue
                unsettled[paper] = _distinct((*unsettled[paper], *result))
                if is_settled(paper, unsettled[paper]):
                    yield paper, unsettled.pop(paper)
        yield from unsettled.items()

    def _by_doi(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """The works of the papers' DOIs, as listed or derived by the publisher's rule."""
        records: list[Record] = []
        error_by_doi: dict[str, SourceError] = {}
        for batch in _doi_batches(papers):
            for dois, answer in ask_splitting(batch, self._ask_dois):
                if isinstance(answer, SourceError):
                    error_by_doi |= dict.fromkeys(dois, answer)
                else:
                    records += answer.records
        by_doi = {record.doi: record for record in records}
        for paper in papers:
            dois = _dois(paper)
            errors = [error_by_doi[doi] for doi in dois if doi in error_by_doi]
            if dois:
                registered = tuple(by_doi[doi] for doi in dois if doi in by_doi)
                yield paper, errors[0] if errors else registered

    def _ask_dois(self, dois: Sequence[str]) -> ResultPage:
        def has_all(answer: ResultPage) -> bool:
            return {record.doi for record in answer.records} >= set(dois)

        return self._with_invalid_noted(
            self._service.ask(dois_request(dois, self._url), self._decode, has_all)
        )

    def _by_section(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """The works of the papers' venue and year; only those that settle a paper are given.

        The other results depend on which papers were searched for together, and the candidates of
        a paper must not.
        """
        for venue, group in _sections(papers):
            try:
                answer = self._ask_section(venue, group)
            except EmptyAnswer:
                about = self._section_request(venue, group).about
                message = f"crossref has no work of {about}; its papers are searched for one by one"
                self._reports.add("source-empty-section", message, Severity.NOTICE, group[0].line)
            except SourceError as error:
                yield from ((paper, error) for paper in group)
            else:
                yield from _settled_by(group, answer)

    def _ask_section(self, venue: Venue, papers: Sequence[Paper]) -> ResultPage:
        def has_any(answer: ResultPage) -> bool:
            return any(_settled_by(papers, answer))

        request = self._section_request(venue, papers)
        return self._with_invalid_noted(self._service.ask(request, self._decode, has_any))

    def _by_search(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        for paper in filter(_is_searchable, papers):
            try:
                yield paper, RecordIndex(self._search(paper).records).candidates(paper)
            except SourceError as error:
                yield paper, error

    def _search(self, paper: Paper) -> ResultPage:
        def has_any(answer: ResultPage) -> bool:
            return bool(RecordIndex(answer.records).candidates(paper))

        request = search_request(paper, self._url)
        return self._with_invalid_noted(self._service.ask(request, self._decode, has_any))

    def _with_invalid_noted(self, page: ResultPage) -> ResultPage:
        self._reports.note(page.invalid)
        return page

    def _section_request(self, venue: Venue, papers: Sequence[Paper]) -> Request:
        """The search for papers of one section (see `_sections`)."""
        years = [paper.year for paper in papers]
        return section_request(
            (paper.title for paper in papers), venue, min(years), max(years), self._url
        )


def _distinct(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple({record.locator: record for record in records}.values())


def _dois(paper: Paper) -> tuple[str, ...]:
    paper_ids = identifiers.paper_identifiers(paper)
    listed = {value for scheme, value in paper_ids if scheme is Scheme.DOI}
    derived = identifiers.derived_doi(paper_ids, paper.year)
    return tuple(sorted(listed | {derived} - {""}))


def _doi_batches(papers: Iterable[Paper]) -> Iterator[Sequence[str]]:
    dois = dict.fromkeys(doi for paper in papers for doi in _dois(paper))
    return batches(tuple(dois), DOIS_A_REQUEST)


def _venue(paper: Paper) -> Venue | None:
    """The paper's venue, if the table has its editions and the paper has a year."""
    venue = venues.recognize(paper.venue) if paper.year else None
    return venue if venue and venue.has_editions else None


def _is_searchable(paper: Paper) -> bool:
    """Whether the paper gets a search of its own: it has a title, and its edition may have DOIs."""
    venue = _venue(paper)
    if not paper.title:
        return False
    return venue is None or bool(venues.edition(venue, paper.year).crossref_filter)


def _settled_by(papers: Iterable[Paper], answer: ResultPage) -> Iterator[LookupResult]:
    """The papers that this page settles, with their records."""
    index = RecordIndex(answer.records)
    candidates = ((paper, index.candidates(paper)) for paper in papers)
    return ((paper, records) for paper, records in candidates if is_settled(paper, records))


def _sections(papers: Iterable[Paper]) -> Iterator[tuple[Venue, list[Paper]]]:
    """Papers of one venue and year, in parts whose words fit one search.

    The years of a venue whose papers have no DOIs are searched together: no result is expected.
    """
    sections: dict[tuple[str, int], tuple[Venue, list[Paper]]] = {}
    for paper in papers:
        if venue := _venue(paper):
            year = paper.year if venues.edition(venue, paper.year).crossref_filter else 0
            sections.setdefault((venue.acronym, year), (venue, []))[1].append(paper)
    for venue, section in sections.values():
        yield from ((venue, part) for part in _split_by_words(section))


def _split_by_words(section: Iterable[Paper]) -> Iterator[list[Paper]]:
    part: list[Paper] = []
    words: set[str] = set()
    for paper in section:
        title_words = set(query_words(paper.title))
        if part and len(words | title_words) > WORDS_A_REQUEST:
            yield part
            part, words = [], set()
        part.append(paper)
        words |= title_words
    if part:
        yield part
