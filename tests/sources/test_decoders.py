"""Whatever a service answers, a decoder reads it or refuses it, and raises nothing else."""

import dataclasses
import json
import re
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.errors import SourceAnswerError
from snnbib.model import Person, Record
from snnbib.sources.arxiv import parse_feed
from snnbib.sources.bibtex_entries import decode_entry
from snnbib.sources.crossref_works import parse_work, parse_works
from snnbib.sources.dblp import parse_hits
from snnbib.text import fold
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

WORD = st.text(alphabet="bdgkmz", min_size=5, max_size=8)
PHRASE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
TEX = st.sampled_from(
    ["{%s}", r"\emph{%s}", r"\textcolor{red}{%s}", r"{\bf %s}", r"\foo{%s}", "$%s$", r"\uline{%s}",
     r"\texorpdfstring{%s}{}", "``%s''", r"\ensuremath{%s}", "<i>%s</i>", "{\\%s}", "%s~"]
)  # fmt: skip
TEX_PHRASE = st.lists(st.builds(str.__mod__, TEX, WORD), min_size=1, max_size=3).map(" ".join)
BIB_FIELDS = ("title", "subtitle", "booktitle", "series", "publisher", "address", "eventtitle",
              "venue", "note", "version", "edition", "number", "volume", "pages")  # fmt: skip


def words_of(value: object) -> Iterable[str]:
    """Every word in the fields of a record."""
    if isinstance(value, Record | Person):
        value = tuple(getattr(value, field.name) for field in dataclasses.fields(value))
    if isinstance(value, tuple):
        return (word for part in value for word in words_of(part))
    return fold(str(value)).split()


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


@given(st.fixed_dictionaries({name: st.lists(PHRASE) for name in ("title", "original-title")}),
       st.fixed_dictionaries(dict.fromkeys(("publisher", "volume", "issue", "page"), PHRASE)),
       st.lists(st.fixed_dictionaries({"family": PHRASE, "given": PHRASE})),
       PHRASE, st.lists(PHRASE, min_size=1, max_size=2))  # fmt: skip
def test_no_word_of_a_work_is_lost(
    titles: dict[str, list[str]],
    texts: dict[str, str],
    people: list[dict[str, str]],
    event: str,
    containers: list[str],
) -> None:
    fields = {"event": {"name": event}, "author": people, "container-title": containers}
    record = parse_work({"DOI": "10.1234/a", **titles, **texts, **fields})
    given_words = (*titles["title"], *titles["original-title"], *texts.values(), event, *containers)
    names = (name for person in people for name in person.values())
    assert set(" ".join((*given_words, *names)).split()) <= set(words_of(record))


@given(st.fixed_dictionaries(dict.fromkeys(BIB_FIELDS, TEX_PHRASE)),
       st.lists(PHRASE, min_size=1))  # fmt: skip
def test_no_word_of_a_bibtex_entry_is_lost(fields: dict[str, str], authors: list[str]) -> None:
    record, _ = decode_entry("inproceedings", "a:b", fields | {"author": " and ".join(authors)})
    text = " ".join((*fields.values(), *authors))
    decoded = set(words_of(record))
    assert set(re.findall("[bdgkmz]{5,}", text)) <= decoded
