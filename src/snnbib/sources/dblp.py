"""The DBLP search API: whole tables of contents, joined on the publisher's URL.

https://dblp.org/faq/How+to+use+the+dblp+search+API.html. DBLP's data is CC0.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from snnbib import identifiers, venues
from snnbib.errors import SourceAnswerError, SourceError
from snnbib.model import (
    Finding,
    Paper,
    Person,
    PublicationStatus,
    Record,
    SourceName,
    WorkType,
)
from snnbib.names import from_display
from snnbib.sources import LookupResult
from snnbib.sources.candidates import Key, RecordIndex, keys_of_paper, keys_of_record
from snnbib.sources.status import split_status
from snnbib.text import clean, title_text
from snnbib.values import is_placeholder, parse_number, parse_url, parse_year
from snnbib.webservice.addresses import checked_address
from snnbib.webservice.client import Client
from snnbib.webservice.messages import Request, ResultPage
from snnbib.webservice.progress import Plan
from snnbib.webservice.service import Session

__all__ = ["ADDRESS", "INTERVAL_SECONDS", "ROWS", "Dblp", "parse_results", "toc_request"]

ADDRESS = "https://dblp.org"
"""The service's own address."""
INTERVAL_SECONDS = 1.2
"""DBLP asks for one to two seconds between requests; counted from the end of the last answer."""
ROWS = 1000
"""Most results that DBLP returns in one answer."""
_MOST_PAGES = 6
"""Pages of one table of contents: no proceedings of the venue table has more than 6,000 papers."""
_PATH = "/search/publ/api"
_TYPES = {
    "Conference and Workshop Papers": WorkType.CONFERENCE_PAPER,
    "Journal Articles": WorkType.JOURNAL_ARTICLE,
    "Informal Publications": WorkType.PREPRINT,
    "Informal and Other Publications": WorkType.PREPRINT,
    "Books and Theses": WorkType.BOOK,
    "Parts in Books or Collections": WorkType.CHAPTER,
    "Editorship": WorkType.BOOK,
    "Reference Works": WorkType.CHAPTER,
    "Data and Artifacts": WorkType.DATASET,
}


def toc_request(toc: str, first: int = 0, address: str = ADDRESS, *, certain: bool) -> Request:
    """The request for a table of contents from result `first` on, a thousand at a time.

    Args:
        toc: its name, ``db/conf/nips/nips2018``.
        first: how many results to skip.
        address: the service's.
        certain: the table of contents is known to exist.
    """
    page = f", from {first + 1}" if first else ""
    return Request(
        address=address + _PATH,
        parameters=(
            ("q", f"toc:{toc}.bht:"),
            ("h", str(ROWS)),
            ("f", str(first)),
            ("format", "json"),
        ),
        about=toc.rpartition("/")[2] + page,
        certain=certain or first > 0,
    )


def parse_results(
    body: bytes, mirror: str = "", wanted: frozenset[Key] | None = None
) -> ResultPage:
    """The records of a search answer.

    Args:
        body: the answer, JSON.
        mirror: the address that answered, where it is not DBLP's own.
        wanted: only records with one of these identifiers or title forms are decoded; None
            decodes all. A list has some twenty of the three thousand papers of a proceedings.

    Raises:
        SourceAnswerError: not a search answer, or not a whole one.
    """
    try:
        results = json.loads(body)["result"]["hits"]
        rows = _as_list(results.get("hit"))
        total, sent = int(results["@total"]), int(results["@sent"])
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError):
        raise SourceAnswerError("the answer is not DBLP's JSON, or breaks off") from None
    if len(rows) != sent:
        raise SourceAnswerError("the answer has fewer results than it announces")
    records = (_record(row.get("info"), mirror, wanted) for row in rows if isinstance(row, dict))
    return ResultPage(records=tuple(record for record in records if record), total=total)


def _as_list(value: object) -> list[Any]:
    """The values as a list: DBLP's JSON is made from XML and has none, one, or a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _record(info: object, mirror: str, wanted: frozenset[Key] | None) -> Record | None:
    if not isinstance(info, dict) or not info.get("key"):
        return None
    urls = tuple(url for url in map(_url, _as_list(info.get("ee"))) if url)
    arxiv_ids = {
        identifiers.parse_arxiv_id(url) for url in (*urls, f"https://doi.org/{info.get('doi')}")
    }
    status, title = split_status(_title(_text(info, "title")))
    is_withdrawn = "withdrawn" in _text(info, "type").lower()
    record = Record(
        source=SourceName.DBLP,
        locator=_text(info, "key"),
        mirror=mirror,
        type=_TYPES.get(_text(info, "type"), WorkType.OTHER),
        title=title,
        year=parse_year(_text(info, "year")),
        container_title=_text(info, "venue"),
        volume=parse_number(_text(info, "volume")),
        issue=parse_number(_text(info, "number")),
        pages="" if is_placeholder(_text(info, "pages")) else _text(info, "pages"),
        publisher=_text(info, "publisher"),
        doi=identifiers.parse_doi(_text(info, "doi")),
        arxiv=max(arxiv_ids),
        urls=urls,
        status=PublicationStatus.WITHDRAWN if is_withdrawn else status,
    )
    if wanted is not None and wanted.isdisjoint(keys_of_record(record)):
        return None
    return replace(record, authors=_authors(info.get("authors")))


def _text(info: Mapping[str, Any], name: str) -> str:
    """A field as text; the first of several."""
    value = next(iter(_as_list(info.get(name))), "")
    return clean(value if isinstance(value, str) else "")


def _url(value: object) -> str:
    return parse_url(clean(value)) if isinstance(value, str) else ""


def _title(title: str) -> str:
    """A title without the full stop that DBLP puts after every title."""
    return title_text(title.removesuffix("."))


def _authors(authors: object) -> tuple[Person, ...]:
    people = _as_list(authors.get("author")) if isinstance(authors, dict) else []
    names = (person.get("text") if isinstance(person, dict) else person for person in people)
    persons = (from_display(name) for name in names if isinstance(name, str))
    return tuple(person for person in persons if person.sort_name)


class Dblp:
    """DBLP as a `snnbib.sources.Source`.

    Args:
        session: what the sources of a run share.
        url: the address, for mirrors and tests.
    """

    name = SourceName.DBLP

    def __init__(self, session: Session, url: str = ADDRESS) -> None:
        self._url = checked_address(url).rstrip("/")
        self._client = Client(session.agent, session.clock)
        self._service = session.service(self.name, self._client, INTERVAL_SECONDS)
        self._decode = partial(parse_results, mirror="" if self._url == ADDRESS else self._url)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    @property
    def findings(self) -> list[Finding]:
        """None: DBLP's editors check their values."""
        return []

    def covers(self, paper: Paper) -> bool:
        """Whether DBLP is asked about a paper: the venue table names its table of contents."""
        return bool(_toc(paper))

    def plan(self, papers: Sequence[Paper]) -> Plan:
        """The cost of `find`."""
        first_pages = [self._request(group) for group in _by_toc(papers)]
        return self._service.plan(first_pages, at_most=len(first_pages) * (_MOST_PAGES - 1))

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Papers with the records of their proceedings that share a URL or a similar title.

        Papers without a table of contents (see `covers`) get no records: they are not asked about.
        """
        return self._service.with_progress(papers, self._find(papers), self.plan(papers))

    def _find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        for group in _by_toc(papers):
            yield from self._by_volume(group)
        yield from ((paper, ()) for paper in papers if not self.covers(paper))

    def _by_volume(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        try:
            index = RecordIndex(self._records(papers))
        except SourceError as error:
            yield from ((paper, error) for paper in papers)
            return
        yield from ((paper, index.candidates(paper)) for paper in papers)

    def _records(self, papers: Sequence[Paper]) -> list[Record]:
        """Every record of the table of contents that these papers are in, page by page."""
        records: list[Record] = []
        decode = partial(self._decode, wanted=frozenset().union(*map(keys_of_paper, papers)))
        for first in range(0, ROWS * _MOST_PAGES, ROWS):
            answer = self._service.ask(self._request(papers, first), decode)
            records += answer.records
            if answer.total <= first + ROWS:
                break
        return records

    def _request(self, papers: Sequence[Paper], first: int = 0) -> Request:
        """The request for the table of contents that these papers are in."""
        return toc_request(_toc(papers[0]), first, self._url, certain=_has_edition(papers[0]))


def _by_toc(papers: Iterable[Paper]) -> Iterable[list[Paper]]:
    """The papers by table of contents, in the order of the list."""
    groups: dict[str, list[Paper]] = {}
    for paper in papers:
        if toc := _toc(paper):
            groups.setdefault(toc, []).append(paper)
    return groups.values()


def _toc(paper: Paper) -> str:
    venue = venues.recognize(paper.venue)
    return venues.edition(venue, paper.year).dblp_toc if venue and paper.year else ""


def _has_edition(paper: Paper) -> bool:
    """Whether the venue table has this edition, so that its proceedings must exist."""
    venue = venues.recognize(paper.venue)
    return bool(venue and paper.year in venue.editions)
