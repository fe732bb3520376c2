"""arXiv's feeds, decoded; what is not one is refused."""

from dataclasses import replace

import pytest

from snnbib.errors import SourceAnswerError
from snnbib.model import (
    Person,
    PublicationStatus,
    Record,
    SourceName,
    WorkType,
)
from snnbib.sources.arxiv_feed import parse_feed
from tests.standins.server import feed

PLAIN = Record(
    source=SourceName.ARXIV,
    locator="2312.06372",
    type=WorkType.PREPRINT,
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    authors=(
        Person(family="Guo", given="Yufei"),
        Person(family="de Croon", given="Guido"),
    ),
    year=2023,
    month=12,
    day=11,
    arxiv="2312.06372",
    arxiv_class="cs.NE",
    urls=("https://arxiv.org/abs/2312.06372",),
)
RECORDS = {
    "version-in-id": PLAIN,
    "title-over-two-lines": replace(PLAIN, title=PLAIN.title + " & More"),
    "doi-by-authors": replace(
        PLAIN, doi="10.1609/aaai.v38i10.29114", note="Accepted by AAAI2024; AAAI 2024"
    ),
    "withdrawn": replace(
        PLAIN,
        note="This paper has been withdrawn by the author",
        status=PublicationStatus.WITHDRAWN,
    ),
    "id-in-old-style": replace(
        PLAIN,
        locator="cs/0701001",
        arxiv="cs/0701001",
        urls=("https://arxiv.org/abs/cs/0701001",),
    ),
    "author-with-affiliation": replace(PLAIN, authors=(Person(family="Guo", given="Yufei"),)),
}
REFUSED = {
    "fewer-entries-than-announced": "the feed has fewer entries than it announces",
    "breaks-off": "the answer is not well-formed XML, or breaks off",
    "error": "arXiv's error: incorrect id format for x",
    "entities-that-multiply": "the answer has a document type declaration, which no feed has",
    "entity-from-a-file": "the answer has a document type declaration, which no feed has",
    "no-feed": "the answer is not an Atom feed",
}


@pytest.mark.parametrize("name", RECORDS)
def test_an_entry_is_decoded(name: str) -> None:
    assert parse_feed(feed(name).body).records == (RECORDS[name],)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_a_whole_feed_is_refused(name: str) -> None:
    with pytest.raises(SourceAnswerError, match=REFUSED[name]):
        parse_feed(feed(name).body)


def test_an_empty_feed_is_an_answer() -> None:
    assert parse_feed(feed("empty").body).is_empty


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r"\emph{Quiet} Gates", "<i>Quiet</i> Gates"),
        (r"Schr\"odinger Gates", "Schrödinger Gates"),
        ("``Quiet'' Gates -- Calm~Cores", "“Quiet” Gates – Calm Cores"),
        (r"Gates \&amp; Cores at 99\%", "Gates & Cores at 99%"),
        ("Cores at 10$^{3}$ Hz and $k$-WTA", "Cores at 10<sup>3</sup> Hz and $k$-WTA"),
        ("Quiet Gates*", "Quiet Gates"),
        ("Gates\n  for Cores", "Gates for Cores"),
        (r"{\L}ukasz Gates and Stra{\ss}e", "Łukasz Gates and Straße"),
        (r"\texttt{QuietGate}: A Library", "QuietGate: A Library"),
        (r"$\mathcal{O}(n)$ Spikes", "$\\mathcal{O}(n)$ Spikes"),
        (r"Quiet Gates \\ for Cores", "Quiet Gates for Cores"),
        (r"Quiet Gates\thanks{Supported by a grant} for Cores", "Quiet Gates for Cores"),
        (r"50\% Fewer Spikes, \#1 of A\_B", "50% Fewer Spikes, #1 of A_B"),
        (r"Gates for \~{}Everything", "Gates for ~Everything"),
    ],
)
def test_titles_are_tex(written: str, title: str) -> None:
    body = feed("version-in-id").body.decode()
    start, end = body.index("<title>", body.index("<entry>")), body.rindex("</title>")
    (record,) = parse_feed(f"{body[:start]}<title>{written}{body[end:]}".encode()).records
    assert record.title == title
