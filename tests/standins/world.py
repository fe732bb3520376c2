"""Crossref and arXiv with works that a test can change: their answers follow from these works."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from snnbib.text import fold
from tests.standins.server import Answer, ReceivedRequest

_FEED = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
 xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<opensearch:totalResults>{total}</opensearch:totalResults>
<opensearch:itemsPerPage>{total}</opensearch:itemsPerPage>
<opensearch:startIndex>0</opensearch:startIndex>{entries}</feed>"""


@dataclass
class Preprint:
    """What arXiv has of one paper."""

    title: str
    authors: list[str]
    year: int
    doi: str = ""
    comment: str = ""


@dataclass
class World:
    """The works of both services; `answer` is a script for a stand-in."""

    works: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Crossref's, by DOI."""
    preprints: dict[str, Preprint] = field(default_factory=dict)
    """arXiv's, by arXiv id."""

    def answer(self, asked: ReceivedRequest) -> Answer:
        """What the service at this path answers."""
        if asked.path.startswith("/crossref"):
            return self._crossref(asked)
        return self._arxiv(asked)

    def _crossref(self, asked: ReceivedRequest) -> Answer:
        filters = [part.partition(":") for part in asked.parameters.get("filter", "").split(",")]
        dois = [value for name, _, value in filters if name == "doi"]
        query = asked.parameters.get("query.bibliographic", "")
        works = [self.works[doi] for doi in dois if doi in self.works]
        if query:
            works = self._search(query)[: int(asked.parameters["rows"])]
        message = {"total-results": len(works), "items": works}
        return Answer(body=json.dumps({"status": "ok", "message": message}).encode())

    def _search(self, query: str) -> list[dict[str, Any]]:
        """The works whose titles share words with a query, those with the most first."""
        words = set(fold(query).split())

        def shared(work: dict[str, Any]) -> int:
            return len(words & set(fold(work["title"][0]).split()))

        return sorted(filter(shared, self.works.values()), key=shared, reverse=True)

    def _arxiv(self, asked: ReceivedRequest) -> Answer:
        entries = "".join(
            _entry(arxiv_id, self.preprints[arxiv_id]) for arxiv_id in self._ids(asked)
        )
        feed = _FEED.format(total=entries.count("<entry>"), entries=entries)
        return Answer(body=feed.encode(), type="application/atom+xml")

    def _ids(self, asked: ReceivedRequest) -> Iterator[str]:
        wanted = asked.parameters.get("id_list", "").split(",")
        query = asked.parameters.get("search_query", "")
        for arxiv_id, preprint in self.preprints.items():
            if arxiv_id in wanted or f'"{fold(preprint.title)}"' in query:
                yield arxiv_id


def _entry(arxiv_id: str, preprint: Preprint) -> str:
    authors = "".join(f"<author><name>{escape(name)}</name></author>" for name in preprint.authors)
    doi = f"<arxiv:doi>{preprint.doi}</arxiv:doi>" if preprint.doi else ""
    return (
        f"<entry><id>http://arxiv.org/abs/{arxiv_id}v1</id><title>{escape(preprint.title)}</title>"
        f"<published>{preprint.year}-01-02T03:04:05Z</published>{authors}{doi}"
        f"<arxiv:comment>{escape(preprint.comment)}</arxiv:comment></entry>"
    )
