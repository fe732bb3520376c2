"""Values that have one spelling: what is accepted, made good, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.values import (
    Date,
    article_pages,
    is_citation_key,
    is_placeholder,
    parse_arxiv_class,
    parse_date,
    parse_date_parts,
    parse_isbn,
    parse_issn,
    parse_month,
    parse_number,
    parse_pages,
    parse_url,
    parse_year,
    volume_after_pages,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/a_b?c=d#e", "https://example.org/a_b?c=d#e"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("https://example.org/a, https://example.org/b", "https://example.org/a"),
        ("https://example.org/a (preprint)", "https://example.org/a"),
        ("https://example.org/my paper.pdf", "https://example.org/my%20paper.pdf"),
        ("URL: https://example.org/a", "https://example.org/a"),
        ("ftp://example.org/a", ""),
        ("example.org/a", ""),
        ("https://", ""),
        ("https:///a", ""),
        ("https://?a", ""),
        ("n/a", ""),
        ("", ""),
    ],
)
def test_urls(text: str, expected: str) -> None:
    assert parse_url(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cs.NE", "cs.NE"),
        ("cs.NE, cs.LG", "cs.NE"),
        ("[q-bio.NC]", "q-bio.NC"),
        ("cond-mat.dis-nn", "cond-mat.dis-nn"),
        ("quant-ph", "quant-ph"),
        ("Machine Learning (cs.LG)", "cs.LG"),
        ("Computer Science - Neural", ""),
        ("cs.", ""),
        ("", ""),
    ],
)
def test_arxiv_classes(text: str, expected: str) -> None:
    assert parse_arxiv_class(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9783161484100", "9783161484100"),
        ("978-3-16-148410-0", "978-3-16-148410-0"),
        ("978-3-16-148410-0 (print)", "978-3-16-148410-0"),
        ("978-3-16-148410-0, 978-0-306-40615-7", "978-3-16-148410-0"),
        ("978–3–16–148410–0", "978-3-16-148410-0"),
        ("ISBN 0-306-40615-2", "0-306-40615-2"),
        ("080442957x", "080442957X"),
        ("978-3-16-148410-1", ""),
        ("0-306-40615-3", ""),
        ("97831614841001", ""),
        ("9773161484103", ""),
        ("print", ""),
        ("", ""),
    ],
)
def test_isbns(text: str, expected: str) -> None:
    assert parse_isbn(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0302-9743", "0302-9743"),
        ("03029743", "0302-9743"),
        ("ISSN: 0302-9743 (Print) 1611-3349 (Online)", "0302-9743"),
        ("1050-124x", "1050-124X"),
        ("0302-9744", ""),
        ("978-3-16-148410-0", ""),
        ("", ""),
    ],
)
def test_issns(text: str, expected: str) -> None:
    assert parse_issn(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024", 2024),
        ("c. 1999, reprinted 2001", 1999),
        (2024, 2024),
        ("20233", 0),
        (20233, 0),
        ("in press", 0),
        ("1234", 0),
        (1449, 0),
        (1450, 1450),
        (2099, 2099),
        (2100, 0),
        (True, 0),
        (2024.0, 0),
        (None, 0),
    ],
)
def test_years(value: object, expected: int) -> None:
    assert parse_year(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("dec", 12),
        ("December", 12),
        ("Dec.", 12),
        ("sept", 9),
        ("10 July", 7),
        ("March/April", 3),
        ("03", 3),
        (12, 12),
        ("13", 0),
        ("0", 0),
        ("007", 0),
        (0, 0),
        (13, 0),
        ("Summer", 0),
        (True, 0),
        ("", 0),
    ],
)
def test_months(value: object, expected: int) -> None:
    assert parse_month(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", Date(2024)),
        ("2024-03", Date(2024, 3)),
        ("2024-03-24", Date(2024, 3, 24)),
        ("2024-03-24T10:00:00Z", Date(2024, 3, 24)),
        ("2023-12-31/2024-01-02", Date(2023, 12, 31)),
        ("2024-03~", Date(2024, 3)),
        ("2023-21", Date(2023)),
        ("2023-02-30", Date(2023, 2)),
        ("2023-03-2", Date()),
        ("24.03.2024", Date()),
        ("20233", Date()),
        ("", Date()),
    ],
)
def test_dates(text: str, expected: Date) -> None:
    assert parse_date(text) == expected


def test_parts_of_a_date_are_checked_each_for_itself() -> None:
    assert parse_date_parts(2024, 2, 29) == Date(2024, 2, 29)
    assert parse_date_parts(2023, 13, 1) == Date(2023)
    assert parse_date_parts(None, 5, 1) == Date()
    assert parse_date_parts("2023", "May") == Date(2023, 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("492-502", "492-502"),
        ("492--502", "492-502"),
        ("492 – 502", "492-502"),
        ("pp. 492–502", "492-502"),
        ("p. 7", "7"),
        ("1-1", "1"),
        ("xii–xxv", "xii-xxv"),
        ("e0314658", "e0314658"),
        ("S12-S19", "S12-S19"),
        ("2-1–2-9", "2-1–2-9"),
        ("2-1--2-9", "2-1–2-9"),
        ("2-1-2-9", "2-1–2-9"),
        ("12-", "12"),
        ("n/a", ""),
        ("N/A--N/A", ""),
        ("n/a-n/a", ""),
        ("–", ""),
        ("to appear", ""),
        ("?", ""),
        ("", ""),
        ("1234-1239 vol.2", "1234-1239"),
        ("12-19, Vol. 3", "12-19"),
        ("0-0", ""),
        ("0", ""),
        ("unpaginated", ""),
        ("045101, 12 pages", "045101"),
        ("Article 12, 18 pages", "12"),
        ("Art. no. e12", "e12"),
        ("Article ID 4567890", "4567890"),
        ("S. 12–15", "12-15"),
        ("Seiten 12-15", "12-15"),
        ("pp. 7 -- 9.", "7-9"),
        ("045101 (12 pp.)", "045101"),
        ("12 pages", ""),
        ("S1--S10", "S1-S10"),
        ("pp. 12-15", "12-15"),
        ("1, 5--7", "1, 5-7"),
        ("7.--8.", "7-8"),
        ("12.-", "12"),
        ("0.-", ""),
    ],
)
def test_pages(text: str, expected: str) -> None:
    assert parse_pages(text) == expected


@given(st.text(alphabet="0123eSx-–n/a pP.vol", max_size=12))
def test_pages_that_were_parsed_stay_as_they_are(text: str) -> None:
    assert parse_pages(parse_pages(text)) == parse_pages(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("38", "38"),
        ("Vol. 3", "3"),
        ("VOLUME 12", "12"),
        ("No.4", "4"),
        ("n° 5", "5"),
        ("Number 4-5", "4-5"),
        ("Novelty", "Novelty"),
        ("abs/2312.06372", "abs/2312.06372"),
        ("n/a", ""),
    ],
)
def test_numbers_of_volumes_and_issues(text: str, expected: str) -> None:
    assert parse_number(text) == expected


@pytest.mark.parametrize("key", ["yao2023spike", "DBLP:conf/nips/Yao23", "a.b_c-d+e", "2023a"])
def test_a_citation_key(key: str) -> None:
    assert is_citation_key(key)


@pytest.mark.parametrize("key", ["", "a b", "o'brien", "gülçehre", "-a", "a,b", "a}", "a\n"])
def test_what_is_not_a_citation_key(key: str) -> None:
    assert not is_citation_key(key)


def test_placeholders() -> None:
    assert [text for text in ("-", "N/A", "none", "…", "ember", "1") if is_placeholder(text)] == [
        "-",
        "N/A",
        "none",
        "…",
    ]


@given(st.text())
def test_any_text_is_parsed_to_a_canonical_value_or_to_nothing(text: str) -> None:
    for parse in (parse_url, parse_arxiv_class, parse_isbn, parse_issn):
        assert parse(parse(text)) == parse(text)
    assert 0 <= parse_month(text) <= 12
    assert parse_year(text) == parse_year(parse_year(text))


@pytest.mark.parametrize(
    ("pages", "number", "expected"),
    [
        ("n/a", "e1", "e1"),
        ("0-0", "12", "12"),
        ("1-11", "12", "12"),
        ("1-11", "", "1-11"),
        ("11-19", "12", "11-19"),
    ],
)
def test_an_article_number_stands_for_pages_that_locate_nothing(
    pages: str, number: str, expected: str
) -> None:
    assert article_pages(pages, number) == expected


def test_the_volume_after_pages() -> None:
    assert [volume_after_pages(pages) for pages in ("1-9 vol.2", "1-9", "vol. 2")] == ["2", "", ""]
