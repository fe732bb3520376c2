"""arXiv's and Crossref's JSON: every oddity of their records, as whole values."""

import gzip
import json
from dataclasses import replace
from typing import Any

import pytest

from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.catalogues.arxiv_json import ArxivLines
from snnbib.sources.catalogues.crossref_json import CrossrefItems, CrossrefLines
from snnbib.sources.catalogues.forms import CatalogueRecord, UnreadableRecordError
from snnbib.sources.crossref_works import parse_work

WORK: dict[str, Any] = {
    "DOI": "10.1609/AAAI.V38I11.29114",
    "title": ["Ternary Spike"],
    "type": "proceedings-article",
    "author": [{"given": "Yufei", "family": "Guo"}],
    "issued": {"date-parts": [[2024, 3]]},
    "resource": {"primary": {"URL": "https://ojs.aaai.org/index.php/AAAI/article/view/29114"}},
    "reference": [{"key": "1", "unstructured": "title: DOI"}],
}
PAPER: dict[str, Any] = {
    "id": "2312.06372",
    "submitter": "Yufei Guo",
    "authors": "Yufei Guo and C. B\\'alazs",
    "title": "Ternary Spike: Learning $\\alpha$ Spikes\n  for Networks",
    "comments": "Accepted",
    "journal-ref": "AAAI 2024",
    "doi": "10.1609/AAAI.v38i11.29114",
    "categories": "cs.CV cs.NE",
    "versions": [{"version": "v1", "created": "Mon, 11 Dec 2023 13:28:54 GMT"}],
    "authors_parsed": [["Guo", "Yufei", ""], ["B\\'alazs", "C. -P.", "Jr"], ["CMS", "", ""]],
}
RECORD = Record(
    source=SourceName.ARXIV,
    locator="2312.06372",
    catalogue="arxiv.json, 2026-11-01",
    type=WorkType.PREPRINT,
    title="Ternary Spike: Learning $\\alpha$ Spikes for Networks",
    authors=(
        Person(family="Guo", given="Yufei"),
        Person(family="Bálazs", given="C.-P.", suffix="Jr"),
        Person(family="CMS"),
    ),
    year=2023,
    month=12,
    day=11,
    doi="10.1609/aaai.v38i11.29114",
    arxiv="2312.06372",
    arxiv_class="cs.CV",
    urls=("https://arxiv.org/abs/2312.06372",),
    note="Accepted; AAAI 2024",
)


def _line(value: object) -> bytes:
    return json.dumps(value).encode()


def test_a_work_is_decoded_as_the_service_s() -> None:
    service = parse_work(WORK)
    assert service is not None
    decoded = CrossrefLines().decode(_line(WORK), "0001.jsonl.gz, 2025-03-01")
    assert decoded == CatalogueRecord(replace(service, catalogue="0001.jsonl.gz, 2025-03-01"))


def test_what_is_left_out_of_a_name_is_named() -> None:
    work = WORK | {"author": [{"given": "Ada", "family": "Zorn, Ph.D."}]}
    assert CrossrefLines().decode(_line(work), "").invalid == (
        ("author", "Zorn, Ph.D. Ada", "Ph.D."),
    )
    paper = PAPER | {"authors_parsed": [["Prof. Ada Zorn", "", ""], ["", "Lum", ""]]}
    decoded = ArxivLines().decode(_line(paper), "")
    assert [person.family for person in decoded.record.authors] == ["Zorn", "Lum"]
    assert list(decoded.invalid) == [("author", "Prof. Ada Zorn", "Prof.")]


def test_a_paper_of_arxiv_is_decoded_whole() -> None:
    assert ArxivLines().decode(_line(PAPER), RECORD.catalogue) == CatalogueRecord(
        RECORD, invalid=[]
    )


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"versions": None}, {"year": 0, "month": 0, "day": 0}),
        ({"versions": [{"created": "Mon, 31 Feb 2023"}]}, {"year": 0, "month": 0, "day": 0}),
        ({"doi": None}, {"doi": ""}),
        ({"doi": "10.1000/a; 10.1000/b"},
         {"doi": "10.1000/a", "note": "Accepted; AAAI 2024; also DOI 10.1000/b"}),
        ({"title": r"Schr\"odinger  $\alpha$-{Gates}"},
         {"title": r"Schrödinger $\alpha$-Gates"}),
        ({"comments": "This paper has been withdrawn by the author", "journal-ref": None},
         {"note": "This paper has been withdrawn by the author",
          "status": PublicationStatus.WITHDRAWN}),
        ({"title": "Withdrawn: Ember Gates"},
         {"title": "Ember Gates", "status": PublicationStatus.WITHDRAWN}),
        ({"report-no": "QUIET-07-12"}, {"number": "QUIET-07-12"}),
        ({"comments": None, "journal-ref": None}, {"note": ""}),
        ({"authors_parsed": None}, {"authors": ()}),
        ({"authors_parsed": [["", "x", ""], [], [None], "x"]},
         {"authors": (Person(family="x"),)}),
        ({"id": "cs/0701001"}, {"locator": "cs/0701001", "arxiv": "cs/0701001",
                                "urls": ("https://arxiv.org/abs/cs/0701001",)}),
    ],
)  # fmt: skip
def test_what_a_paper_of_arxiv_may_lack(
    changed: dict[str, object], expected: dict[str, Any]
) -> None:
    decoded = ArxivLines().decode(_line(PAPER | changed), RECORD.catalogue)
    assert decoded.record == replace(RECORD, **expected)


@pytest.mark.parametrize(
    ("form", "record", "message"),
    [
        (ArxivLines(), b'{"id": ', "the record is not a JSON object"),
        (ArxivLines(), b'["id"]', "the record is not a JSON object"),
        (ArxivLines(), b'{"id": "x"}', "the record has no arXiv id"),
        (ArxivLines(), b'{"id": "\xff"}', "the record is not UTF-8"),
        (CrossrefLines(), b'{"DOI"', "the record is not a JSON object"),
        (CrossrefLines(), b'{"DOI": "\xff"}', "the record is not UTF-8"),
        (CrossrefLines(), b'{"DOI": "x"}', "the record has no DOI of Crossref's"),
    ],
)
def test_a_damaged_record_says_why(
    form: ArxivLines | CrossrefLines, record: bytes, message: str
) -> None:
    with pytest.raises(UnreadableRecordError, match=message):
        form.decode(record, "")


def test_titles_and_identifiers_are_seen_without_decoding() -> None:
    works = [WORK, {"title": "One Title", "DOI": None, "resource": 1}, {"title": [], "x": "\n"}]
    summary = CrossrefLines().summarize([*map(_line, works), b"<html>"])
    assert summary.titles == [b"Ternary Spike", b"One Title", b"", b""]
    assert summary.identifier_keys == [
        ("doi:10.1609/aaai.v38i11.29114", "aaai:29114", "aaai:29114"),
        (),
        (),
        (),
    ]
    assert summary.unreadable == [(3, "the line is not a JSON object")]
    papers = ArxivLines().summarize([_line(PAPER), _line({"id": "cs/0701001v2", "doi": "a b"})])
    assert papers.titles == [b"Ternary Spike: Learning $\\alpha$ Spikes for Networks", b""]
    assert papers.identifier_keys == [
        ("arxiv:2312.06372", "doi:10.1609/aaai.v38i11.29114", "aaai:29114"),
        ("arxiv:cs/0701001", "doi:a", "doi:b"),
    ]


def test_lines_are_cut_at_their_ends() -> None:
    form = CrossrefLines()
    assert form.end(b"{}\n{}\n{", is_last=False) == 6
    assert form.end(b"{}\n{}\n{", is_last=True) == 7
    assert form.first_end(b"{}\n{}\n{") == 3
    assert form.split(b"{}\n\n {}\n") == [b"{}", b" {}"]
    assert not form.breaks_off(b"{")


@pytest.mark.parametrize("indent", [None, 2])
def test_an_older_part_is_one_object_with_items(indent: int | None) -> None:
    form = CrossrefItems()
    part = json.dumps({"items": [WORK, WORK]}, indent=indent).encode()
    assert form.end(part, is_last=False) == form.first_end(part) == 0
    assert [json.loads(item) for item in form.split(part)] == [WORK, WORK]
    # A part that breaks off has the items before the break, and the rest, which is named.
    whole, rest = form.split(part[:-60])
    assert json.loads(whole) == WORK
    assert form.summarize([whole, rest]).unreadable == [(1, "the line is not a JSON object")]
    assert form.split(b'{"items": 1}') == form.split(b"{") == []
    assert form.longest_record > len(gzip.compress(part))
