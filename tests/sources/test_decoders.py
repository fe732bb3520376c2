"""Whatever a service answers, a decoder reads it or refuses it, and raises nothing else."""

import dataclasses
import json
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.errors import SourceAnswerError
from snnbib.model import Person, Record
from snnbib.sources.arxiv_feed import parse_feed
from snnbib.sources.bibtex_entries import decode_entry
from snnbib.sources.crossref_works import parse_work, parse_works
from snnbib.sources.dblp import parse_results
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

WORDS = [first + second * 4 for first in "bdgkm" for second in "bdgkm"]
TEX = [
    "{%s}", r"\emph{%s}", r"\textcolor{red}{%s}", r"{\bf %s}", r"\foo{%s}", "$%s$", r"\uline{%s}",
    r"\texorpdfstring{%s}{}", "``%s''", r"\ensuremath{%s}", "<i>%s</i>", r"{\\%s}", "%s~", "%s",
]  # fmt: skip
BIB_FIELDS = ["title", "subtitle", "booktitle", "series", "publisher", "address", "eventtitle",
              "venue", "note", "version", "edition", "number", "volume", "pages"]  # fmt: skip


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


@pytest.mark.parametrize("decode", [parse_works, parse_results, parse_feed])
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
    assert parse_results(body).records[-1].locator == "conf/nips/whole"


@given(start=st.integers(0, len(ENTRY)), end=st.integers(0, len(ENTRY)))
def test_a_feed_that_lacks_a_piece_is_refused_or_read(start: int, end: int) -> None:
    answer = refuses_or_reads(parse_feed, ENTRY[:start] + ENTRY[end:])
    assert answer is None or len(answer.records) <= 2


@given(st.lists(st.sampled_from(WORDS), min_size=10, max_size=10))
def test_no_word_of_a_work_is_lost(words: list[str]) -> None:
    title, second, original, publisher, volume, page, family, given_name, event, container = words
    work = {
        "DOI": "10.1234/a", "title": [title, second], "original-title": [original],
        "publisher": publisher, "volume": volume, "page": page, "event": {"name": event},
        "author": [{"family": family, "given": given_name}], "container-title": [container],
    }  # fmt: skip
    assert set(words) <= set(words_of(parse_work(work)))


@given(st.permutations(TEX))
def test_no_word_of_a_bibtex_entry_is_lost(forms: list[str]) -> None:
    texts = [form % word for form, word in zip(forms, WORDS, strict=False)]
    fields = dict(zip(BIB_FIELDS, texts, strict=True))
    record, _ = decode_entry("inproceedings", "a:b", fields)
    assert set(WORDS[: len(texts)]) <= set(words_of(record))
