"""Whatever a service answers, a decoder reads it or refuses it, and raises nothing else."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.errors import SourceAnswerError
from snnbib.sources.arxiv import parse_feed
from snnbib.sources.crossref_works import parse_works
from snnbib.sources.dblp import parse_hits
from snnbib.webservice.messages import ResultPage
from tests.standins.server import feed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)
WORK = st.fixed_dictionaries(
    {"DOI": st.just("10.1234/a")},
    optional=dict.fromkeys(
        (
            "type", "title", "subtitle", "author", "issued", "published", "container-title",
            "event", "page", "ISBN", "resource", "update-to",
        ),
        JSON,
    ),
)  # fmt: skip
DATED = st.fixed_dictionaries(
    {"DOI": st.just("10.1234/a"), "issued": st.fixed_dictionaries({"date-parts": JSON})}
)
INFO = st.fixed_dictionaries(
    {"key": JSON},
    optional=dict.fromkeys(("authors", "title", "venue", "year", "type", "ee", "doi"), JSON),
)
ENTRY = feed("version-in-id").body


def refuses_or_reads(decode: Callable[[bytes], ResultPage], body: bytes) -> ResultPage | None:
    try:
        return decode(body)
    except SourceAnswerError:
        return None


@pytest.mark.parametrize("decode", [parse_works, parse_hits, parse_feed])
@given(body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_no_body_is_a_surprise(decode: Callable[[bytes], ResultPage], body: bytes) -> None:
    refuses_or_reads(decode, body)


@given(work=WORK | DATED)
def test_no_field_of_a_work_costs_the_other_works(work: object) -> None:
    whole = {"DOI": "10.1234/whole", "title": ["Spiking Neurons"]}
    body = json.dumps({"message": {"items": [work, whole], "total-results": 2}}).encode()
    assert parse_works(body).records[-1].doi == "10.1234/whole"


@given(info=INFO)
def test_no_field_of_a_hit_costs_the_other_hits(info: object) -> None:
    whole = {"key": "conf/nips/whole", "title": "Spiking Neurons."}
    hits = {"@total": "2", "@sent": "2", "hit": [{"info": info}, {"info": whole}]}
    body = json.dumps({"result": {"hits": hits}}).encode()
    assert parse_hits(body).records[-1].locator == "conf/nips/whole"


@given(start=st.integers(0, len(ENTRY)), end=st.integers(0, len(ENTRY)))
def test_a_feed_that_lacks_a_piece_is_refused_or_read(start: int, end: int) -> None:
    answer = refuses_or_reads(parse_feed, ENTRY[:start] + ENTRY[end:])
    assert answer is None or len(answer.records) <= 2
