"""CSL-JSON: whole items, and the official schema.

csl-data.json is the schema of CSL 1.0.2 (citation-style-language/schema, MIT license).
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from snnbib.formats import csljson
from snnbib.model import WorkType
from tests.formats.test_bibtex import PAPER
from tests.formats.torture import OTHERS, plain_work, works

SCHEMA = Draft7Validator(
    json.loads(Path(__file__).with_name("csl-data.json").read_text(encoding="utf-8"))
)


def test_paper_in_proceedings() -> None:
    assert (
        csljson.assemble([csljson.render(replace(PAPER, code="https://example.org/a_b"))])
        == """[
  {
    "id": "guo2024ternary",
    "citation-key": "guo2024ternary",
    "type": "paper-conference",
    "title": "Ternary Spike: Learning SNNs in München",
    "author": [{"family": "Guo", "given": "Yufei"}, {"family": "de Croon", "given": "Guido"}],
    "issued": {"date-parts": [[2024, 3, 24]]},
    "container-title": "Proceedings of the AAAI Conference on Artificial Intelligence",
    "collection-title": "Proceedings & more",
    "volume": "38",
    "issue": "11",
    "page": "12244-12252",
    "publisher": "AAAI Press",
    "DOI": "10.1609/aaai.v38i11.29114",
    "URL": "https://ojs.aaai.org/index.php/AAAI/article/view/29114",
    "ISBN": "978-1-57735-887-9",
    "ISSN": "2374-3468",
    "note": "arXiv: 2312.06372\\nSource code: https://example.org/a_b\\nOpenReview: https://openreview.net/forum?id=ab_c"
  }
]
"""
    )


def test_an_event_is_written_if_its_name_says_something_new() -> None:
    work = plain_work(
        container_title="Advances in Neural Information Processing Systems",
        event_title="Conference on Neural Information Processing Systems",
        event_place="Montréal, QC, Canada",
    )
    item = json.loads(csljson.render(work))
    assert item["event-title"] == "Conference on Neural Information Processing Systems"
    assert item["event-place"] == "Montréal, QC, Canada"


@pytest.mark.parametrize(
    ("event_place", "type_", "written"),
    [
        ("", WorkType.CONFERENCE_PAPER, "Cham"),
        ("Tel Aviv, Israel", WorkType.CONFERENCE_PAPER, None),
        ("Tel Aviv, Israel", WorkType.BOOK, "Cham"),
    ],
)
def test_the_publishers_place_is_not_written_beside_the_place_of_a_conference(
    event_place: str, type_: WorkType, written: str | None
) -> None:
    work = plain_work(type=type_, publisher_place="Cham", event_place=event_place)
    assert json.loads(csljson.render(work)).get("publisher-place") == written


@pytest.mark.parametrize(
    ("type_", "pages", "page", "count"),
    [
        (WorkType.BOOK, "286", None, "286"),
        (WorkType.BOOK, "xvi + 691", None, "xvi + 691"),
        (WorkType.THESIS, "72", None, "72"),
        (WorkType.REPORT, "29", None, "29"),
        (WorkType.REPORT, "5-29", "5-29", None),
        (WorkType.CHAPTER, "147", "147", None),
        (WorkType.CONFERENCE_PAPER, "625", "625", None),
    ],
)
def test_the_pages_of_a_whole_work_are_counted(
    type_: WorkType, pages: str, page: str | None, count: str | None
) -> None:
    item = json.loads(csljson.render(plain_work(type=type_, pages=pages)))
    assert (item.get("page"), item.get("number-of-pages")) == (page, count)


@pytest.mark.parametrize(
    ("type_", "fields", "written"),
    [
        (WorkType.JOURNAL_ARTICLE, {"issue": "7"}, {"issue": "7"}),
        (WorkType.BOOK, {"issue": "7", "series": "S"}, {"collection-number": "7"}),
        (WorkType.BOOK, {"issue": "75", "volume": "7", "series": "S"},
         {"collection-number": "75", "volume": "7"}),
        (WorkType.BOOK, {"volume": "7", "series": "S"}, {"collection-number": "7"}),
        (WorkType.BOOK, {"volume": "7"}, {"volume": "7"}),
        (WorkType.OTHER, {"issue": "9500261"}, {"number": "9500261"}),
        (WorkType.REPORT, {"number": "TR-1"}, {"number": "TR-1"}),
    ],
)  # fmt: skip
def test_only_periodicals_and_proceedings_have_issues(
    type_: WorkType, fields: dict[str, str], written: dict[str, str]
) -> None:
    work = plain_work(**{"volume": "", "issue": "", "series": "", **fields, "type": type_})
    item = json.loads(csljson.render(work))
    names = {"issue", "number", "volume", "collection-number"}
    assert {name: item[name] for name in names & item.keys()} == written


def test_preprint_is_an_article_of_arxiv_with_its_number() -> None:
    work = plain_work(type=WorkType.PREPRINT, arxiv="2312.06372", container_title="", venue="")
    assert json.loads(csljson.render(work)) == {
        "id": "guo2024ternary",
        "citation-key": "guo2024ternary",
        "type": "article",
        "title": "Ternary spikes",
        "author": [{"family": "Guo", "given": "Yufei"}],
        "issued": {"date-parts": [[2024]]},
        "number": "arXiv:2312.06372",
        "publisher": "arXiv",
        "URL": "https://arxiv.org/abs/2312.06372",
    }


@pytest.mark.parametrize(
    ("elsewhere", "kept_by"),
    [
        ({}, ("arXiv", "2312.06372", None)),
        ({"url": "http://arxiv.org/pdf/2312.06372v2"}, ("arXiv", "2312.06372", None)),
        ({"code": "https://example.org/c"},
         ("arXiv", "2312.06372", "Source code: https://example.org/c")),
        ({"doi": "10.1000/a"}, (None, None, "arXiv: 2312.06372")),
        ({"url": "https://proceedings.mlr.press/v202/deng23d.html"},
         (None, None, "arXiv: 2312.06372")),
        ({"url": "https://example.org/arxiv.org/abs/2312.06372"},
         (None, None, "arXiv: 2312.06372")),
        ({"openreview": "ab_c"},
         (None, None, "arXiv: 2312.06372\nOpenReview: https://openreview.net/forum?id=ab_c")),
    ],
)  # fmt: skip
def test_arxiv_is_the_archive_of_what_only_arxiv_keeps(
    elsewhere: dict[str, str], kept_by: tuple[str | None, ...]
) -> None:
    item = json.loads(csljson.render(plain_work(arxiv="2312.06372", **elsewhere)))
    fields = ("archive", "archive_location", "note")
    assert tuple(map(item.get, fields)) == kept_by


@pytest.mark.parametrize(
    ("doi", "url"),
    [
        ("10.1000/a_b", "https://doi.org/10.1000/a_b"),
        ("10.1000/a<b>", "https://doi.org/10.1000/a%3Cb%3E"),
    ],
)
def test_a_doi_gives_the_address(doi: str, url: str) -> None:
    assert json.loads(csljson.render(plain_work(doi=doi, arxiv="2312.06372")))["URL"] == url


@pytest.mark.parametrize(
    "url", ["", "http://dx.doi.org/10.1000/A_b", "https://doi.org/10.1000/a_b"]
)
def test_where_styles_print_doi_and_address_a_doi_stands_alone(url: str) -> None:
    for kind in (WorkType.PREPRINT, WorkType.THESIS, WorkType.DATASET):
        item = json.loads(csljson.render(plain_work(type=kind, doi="10.1000/a_b", url=url)))
        assert (item["DOI"], item.get("URL")) == ("10.1000/a_b", None)
    own = plain_work(type=WorkType.THESIS, doi="10.1000/a_b", url="https://example.org/10.1000/a_b")
    assert json.loads(csljson.render(own))["URL"] == "https://example.org/10.1000/a_b"


def test_the_volume_of_a_series_is_not_one_of_a_book() -> None:
    item = json.loads(csljson.render(plain_work(**OTHERS["book-in-series"])))
    assert (item["collection-number"], item.get("volume")) == ("2375", None)
    item = json.loads(csljson.render(plain_work(series="PMLR", volume="80")))
    assert (item.get("collection-number"), item["volume"]) == (None, "80")


@pytest.mark.parametrize(
    ("date", "parts"),
    [
        ({"year": 2024, "month": 2, "day": 3}, [[2024, 2, 3]]),
        ({"year": 2024, "month": 2}, [[2024, 2]]),
        ({"year": 2024, "day": 3}, [[2024]]),
    ],
)
def test_dates_are_as_precise_as_known(date: dict[str, int], parts: list[list[int]]) -> None:
    assert json.loads(csljson.render(plain_work(**date)))["issued"] == {"date-parts": parts}


def test_no_date_without_a_year() -> None:
    assert "issued" not in json.loads(csljson.render(plain_work(year=0, month=3)))


def test_every_oddity_is_valid() -> None:
    text = csljson.assemble([csljson.render(work) for work in works()])
    SCHEMA.validate(json.loads(text))


def test_no_works_are_an_array_too() -> None:
    assert csljson.assemble([]) == "[]\n"
