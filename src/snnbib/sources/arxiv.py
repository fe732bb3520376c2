"""The arXiv API: https://info.arxiv.org/help/api/user-manual.html.

One request every three seconds, over one connection
(https://info.arxiv.org/help/api/tou.html). Thank you to arXiv for use of its open access
interoperability.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from snnbib import identifiers, venues
from snnbib.counts import counted
from snnbib.errors import SourceError
from snnbib.identifiers import Scheme
from snnbib.matching import title_distance
from snnbib.model import Finding, Paper, Record, SourceName
from snnbib.sources import LookupResult
from snnbib.sources.arxiv_feed import parse_feed
from snnbib.sources.candidates import RecordIndex
from snnbib.sources.value_checks import SourceFindings
from snnbib.text import fold
from snnbib.webservice.addresses import checked_address
from snnbib.webservice.batches import ask_splitting, batches
from snnbib.webservice.client import Client
from snnbib.webservice.messages import Request, ResultPage
from snnbib.webservice.progress import Plan
from snnbib.webservice.service import Session

__all__ = [
    "ADDRESS",
    "IDS_A_REQUEST",
    "INTERVAL_SECONDS",
    "TITLES_A_REQUEST",
    "Arxiv",
    "ids_request",
    "titles_request",
]

ADDRESS = "https://export.arxiv.org/api/query"
"""The service's own endpoint."""
INTERVAL_SECONDS = 3.0
"""The terms of use."""
IDS_A_REQUEST = 300
"""Ids of one request: the answer may have 2,000 entries, the URL stays below 4,000 characters."""
TITLES_A_REQUEST = 10
"""Titles of one request: with `_WORDS_A_TITLE` words each, the URL stays short enough."""
_RESULTS_A_TITLE = 20
"""Results for each title: some are longer titles that begin with the same words."""
_WORDS_A_TITLE = 30


def ids_request(ids: Sequence[str], address: str = ADDRESS) -> Request:
    """The request for papers by id. Without `max_results` only ten are returned.

    >>> ids_request(["2312.06372", "2402.04882"]).parameters
    (('id_list', '2312.06372,2402.04882'), ('max_results', '2'))
    """
    return Request(
        address=address,
        parameters=(("id_list", ",".join(ids)), ("max_results", str(len(ids)))),
        about=ids[0] if len(ids) == 1 else counted(len(ids), "id"),
        # A single id may be mistyped in the list, but not all of several.
        certain=len(ids) > 1,
    )


def titles_request(titles: Iterable[str], address: str = ADDRESS) -> Request:
    """The search for papers by their whole titles, several at once.

    >>> titles_request(["Spike-driven Transformer"]).parameters
    (('search_query', 'ti:"spike driven transformer"'), ('max_results', '20'))
    """
    # A phrase may be the beginning of a longer title: results are compared as a whole later.
    phrases = [f'ti:"{" ".join(fold(title).split()[:_WORDS_A_TITLE])}"' for title in titles]
    return Request(
        address=address,
        parameters=(
            ("search_query", " OR ".join(phrases)),
            ("max_results", str(_RESULTS_A_TITLE * len(phrases))),
        ),
        about="a title" if len(phrases) == 1 else counted(len(phrases), "title"),
    )


class Arxiv:
    """arXiv as a `snnbib.sources.Source`.

    Args:
        session: what the sources of a run share.
        url: the endpoint, for mirrors and tests.
    """

    name = SourceName.ARXIV

    def __init__(self, session: Session, url: str = ADDRESS) -> None:
        self._url = checked_address(url)
        self._client = Client(session.agent, session.clock)
        self._service = session.service(self.name, self._client, INTERVAL_SECONDS)
        self._reports = SourceFindings()
        self._decode = partial(parse_feed, mirror="" if url == ADDRESS else url)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    @property
    def findings(self) -> list[Finding]:
        """What was left out of the names in records of the list's papers."""
        return self._reports.findings

    def covers(self, paper: Paper) -> bool:
        """Whether arXiv is asked about a paper: by id, or by title if no DOI is expected."""
        return bool(_ids(paper)) or _is_unregistered(paper)

    def plan(self, papers: Sequence[Paper]) -> Plan:
        """The cost of `find`."""
        with_id, without_id = self._split(papers)
        ids = [ids_request(batch, self._url) for batch in _id_batches(with_id)]
        titles = [_titles_request(batch, self._url) for batch in _title_batches(without_id)]
        return self._service.plan([*ids, *titles], at_most=0)

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Papers with an id by id, papers without any DOI by their exact title.

        Papers that are not covered (see `covers`) get no records.
        """
        results = self._reports.report_each(self._find(papers))
        return self._service.with_progress(papers, results, self.plan(papers))

    def _find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        with_id, without_id = self._split(papers)
        yield from self._by_id(with_id)
        for batch in _title_batches(without_id):
            yield from self._by_title(batch)
        asked = {*with_id, *without_id}
        yield from ((paper, ()) for paper in papers if paper not in asked)

    def _split(self, papers: Iterable[Paper]) -> tuple[list[Paper], list[Paper]]:
        """The papers to ask about by id, and by title."""
        covered = [paper for paper in papers if self.covers(paper)]
        with_id = [paper for paper in covered if _ids(paper)]
        return with_id, [paper for paper in covered if not _ids(paper)]

    def _by_id(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        records: list[Record] = []
        error_by_id: dict[str, SourceError] = {}
        for batch in _id_batches(papers):
            for ids, answer in ask_splitting(batch, self._ask_ids):
                if isinstance(answer, SourceError):
                    error_by_id |= dict.fromkeys(ids, answer)
                else:
                    records += answer.records
        index = RecordIndex(records)
        for paper in papers:
            errors = [error_by_id[arxiv] for arxiv in _ids(paper) if arxiv in error_by_id]
            yield paper, errors[0] if errors else index.candidates(paper)

    def _ask_ids(self, ids: Sequence[str]) -> ResultPage:
        def has_all(answer: ResultPage) -> bool:
            return {record.arxiv for record in answer.records} >= set(ids)

        page = self._service.ask(ids_request(ids, self._url), self._decode, has_all)
        self._reports.note(page.invalid)
        return page

    def _by_title(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        def has_all(answer: ResultPage) -> bool:
            return all(_with_same_title(paper, answer.records) for paper in papers)

        try:
            request = _titles_request(papers, self._url)
            page = self._service.ask(request, self._decode, has_all)
        except SourceError as error:
            yield from ((paper, error) for paper in papers)
            return
        self._reports.note(page.invalid)
        records = page.records
        yield from ((paper, _with_same_title(paper, records)) for paper in papers)


def _with_same_title(paper: Paper, records: Iterable[Record]) -> tuple[Record, ...]:
    """The records with exactly the paper's title: a search returns longer titles as well."""
    return tuple(record for record in records if title_distance(paper.title, record.title) == 0.0)


def _titles_request(papers: Iterable[Paper], address: str) -> Request:
    return titles_request((paper.title for paper in papers), address)


def _id_batches(papers: Iterable[Paper]) -> Iterator[Sequence[str]]:
    ids = dict.fromkeys(arxiv for paper in papers for arxiv in _ids(paper))
    return batches(tuple(ids), IDS_A_REQUEST)


def _title_batches(papers: Sequence[Paper]) -> Iterator[Sequence[Paper]]:
    return batches(papers, TITLES_A_REQUEST)


def _ids(paper: Paper) -> tuple[str, ...]:
    paper_ids = identifiers.paper_identifiers(paper)
    return tuple(sorted(value for scheme, value in paper_ids if scheme is Scheme.ARXIV))


def _is_unregistered(paper: Paper) -> bool:
    """Whether the paper has no DOI and is not expected to have one; its title must have words.

    Apart from their proceedings, arXiv is the only source of the authors of such papers.
    """
    paper_ids = identifiers.paper_identifiers(paper)
    if identifiers.first_value(paper_ids, Scheme.DOI) or identifiers.derived_doi(
        paper_ids, paper.year
    ):
        return False
    venue = venues.recognize(paper.venue)
    has_doi_registered = bool(venue and venues.edition(venue, paper.year).crossref_filter)
    return bool(fold(paper.title)) and not has_doi_registered
