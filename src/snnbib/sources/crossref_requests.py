"""What Crossref is asked: works by DOI, titles of one venue, one paper. Pure."""

from collections.abc import Iterable, Sequence
from itertools import chain

from snnbib import venues
from snnbib.counts import counted
from snnbib.model import Paper
from snnbib.sources.crossref_client import FILTER
from snnbib.text import clean, fold
from snnbib.venues import Venue
from snnbib.webservice.messages import Request

__all__ = [
    "ADDRESS",
    "DOIS_A_REQUEST",
    "SEARCH_ROWS",
    "SECTION_ROWS",
    "SELECTED_FIELDS",
    "WORDS_A_REQUEST",
    "dois_request",
    "query_words",
    "search_request",
    "section_request",
]

ADDRESS = "https://api.crossref.org"
"""The service's own address."""
DOIS_A_REQUEST = 40
"""DOIs in one request: the URL stays short enough."""
WORDS_A_REQUEST = 60
"""Different words in one search: as many as a long reference has; Crossref searches references."""
_COMMON_WORDS = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "the",
                 "to", "via", "with"}  # fmt: skip
SECTION_ROWS = 100
"""Results of a section's search: the works of the venue with the most words of its titles."""
SEARCH_ROWS = 10
"""Results of a paper's search: room for its preprints, notices and namesakes; we rank them."""
SELECTED_FIELDS = (
    "DOI", "type", "title", "subtitle", "original-title", "author", "editor", "issued", "published",
    "published-print", "published-online", "container-title", "short-container-title", "event",
    "volume", "issue", "page", "article-number", "publisher", "publisher-location", "ISBN", "ISSN",
    "degree", "resource", "update-to", "updated-by", "relation",
)  # fmt: skip
"""The fields asked for; abstracts, references and affiliations would be most of an answer."""


def dois_request(dois: Sequence[str], address: str = ADDRESS) -> Request:
    """The request for works by DOI; a DOI that is not registered is absent from the answer.

    >>> dois_request(["10.24963/ijcai.2018/221"]).parameters[:2]
    (('filter:doi', '10.24963/ijcai.2018/221'), ('rows', '1'))
    """
    filters = tuple((f"{FILTER}doi", doi) for doi in dois)
    about = dois[0] if len(dois) == 1 else counted(len(dois), "DOI")
    # Without `rows`, twenty works are returned, however many DOIs are asked for.
    parameters = (*filters, ("rows", str(len(dois))), ("select", ",".join(SELECTED_FIELDS)))
    return Request(address=address, parameters=parameters, about=about)


def section_request(
    titles: Iterable[str], venue: Venue, first: int, last: int, address: str = ADDRESS
) -> Request:
    """The search for several titles of one venue.

    Args:
        titles: of the papers.
        venue: where they appeared.
        first: the year of the first of them.
        last: the year of the last. The next year is searched as well: proceedings are registered
            after the event.
        address: the service's.
    """
    name, _, value = venues.edition(venue, first).crossref_filter.partition(":")
    venue_filter = ((FILTER + name, value),) if value else ()
    return Request(
        address=address,
        parameters=(
            *venue_filter,
            (f"{FILTER}from-pub-date", str(first)),
            (f"{FILTER}until-pub-date", str(last + 1)),
            ("query.bibliographic", " ".join(dict.fromkeys(chain(*map(query_words, titles))))),
            ("query.container-title", venue.names[0]),
            ("rows", str(SECTION_ROWS)),
            ("select", ",".join(SELECTED_FIELDS)),
        ),
        about=f"{venue.acronym} {first}" + (f"–{last}" if last > first else ""),
        # If the venue table has the edition and its papers are registered, some must be there.
        certain=bool(value) and first in venue.editions,
    )


def search_request(paper: Paper, address: str = ADDRESS) -> Request:
    """The search for one paper: title, venue and year, as a reference has them."""
    venue = venues.recognize(paper.venue)
    edition = venues.edition(venue, paper.year) if venue else None
    container = (edition.container_title or edition.event_title) if edition else paper.venue
    title = " ".join(paper.title.split()[:WORDS_A_REQUEST])
    reference = f"{title} {container} {paper.year or ''}".strip()
    return Request(
        address=address,
        parameters=(
            ("query.bibliographic", reference),
            ("rows", str(SEARCH_ROWS)),
            ("select", ",".join(SELECTED_FIELDS)),
        ),
        about=clean(paper.title),
    )


def query_words(title: str) -> list[str]:
    """The words of a title that are worth searching for."""
    words = [word for word in fold(title).split() if word not in _COMMON_WORDS]
    return words[:WORDS_A_REQUEST]
