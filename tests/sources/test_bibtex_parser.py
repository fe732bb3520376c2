"""BibTeX's grammar: what is read, and what is said of text that bibtex or biber would lose."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.sources.bibtex_parser import BibtexEntry, Fault, parse_bibtex


def fields(text: str) -> list[dict[str, str]]:
    return [dict(entry.fields) for entry in parse_bibtex(text).entries]


def test_an_entry_with_the_lines_of_its_fields() -> None:
    text = "Remark\n@InProceedings{Zorn:2023/a,\n  Author = {Zorn, Ada},\n  year = 2023,\n}\n"
    assert parse_bibtex(text).entries == (
        BibtexEntry(
            type="inproceedings",
            key="Zorn:2023/a",
            line=2,
            fields={"author": "Zorn, Ada", "year": "2023"},
            lines={"author": 3, "year": 4},
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('@misc{a, title = "On " # n # { Cores}} @string{n = {Quiet}}', "On Quiet Cores"),
        ('@string{b = a # "c"} @string{a = "ab"} @misc{k, title = b}', "abc"),
        ("@STRING(qc = {Quiet})\n@misc(k, title = QC)", "Quiet"),
        ("@misc{k, % a remark, with = a {brace\n title = {A % B}}", "A % B"),
        ("@misc{k, title = {A} % remark\n, year = 1}", "A"),
        ('@misc{k, title = "A {"}B{"} C"}', 'A {"}B{"} C'),
        ("@misc{k, title = {A\n   B}}", "A B"),
        ("@misc{k, title = {},}", ""),
        ("@ misc { k , title={A}\n}", "A"),
        ("@misc{title = {A}}", "A"),
        ("@comment{@misc{x, title={no}}} @misc{k, title={A}}", "A"),
        ("@comment unclosed { \n@misc{k, title={A}}", "A"),
        ('@preamble{"\\newcommand{x}"} @misc{k, title={A}}', "A"),
        ("@misc{k, title = a # b} @string{a = b} @string{b = a}", "ab"),
    ],
)
def test_values(text: str, expected: str) -> None:
    assert [entry["title"] for entry in fields(text)] == [expected]


FAULTY = {
    "missing-comma": (
        "@misc{k,\n author = {A}\n title = {B}}",
        [{"author": "A", "title": "B"}],
        [Fault("bib-missing-comma", 3, "a comma is missing before title; the field is read")],
    ),
    "brace-too-many": (
        "@misc{k, author = {A}},\n title = {B}\n}\n@misc{l, title={C}}",
        [{"author": "A", "title": "B"}, {"title": "C"}],
        [
            Fault(
                "bib-unreadable-entry",
                1,
                "@misc{k, author = {A}}, has one brace too many; the fields after it are read",
            )
        ],
    ),
    "brace-missing": (
        "@misc{k,\n author = {A},\n title = {B,\n year = {2023}\n}\n\n@misc{l, title={C}}",
        [{"author": "A"}, {"title": "C"}],
        [
            Fault(
                "bib-unreadable-entry",
                1,
                "@misc{k, is not read to its end: a brace or quote is not closed",
            )
        ],
    ),
    "quote-missing": (
        '@misc{k, author = "A, title = {B}}\n@misc{l, title={C}}',
        [{"title": "C"}],
        [
            Fault(
                "bib-unreadable-entry",
                1,
                '@misc{k, author = "A, title = {B}} is not read to its end: a quote is not closed',
            )
        ],
    ),
    "words-without-braces": (
        "@misc{k, author = {A}, title = Ember Gates, year = 2023}",
        [{"author": "A", "title": "Ember"}],
        [
            Fault("bib-undefined-string", 1, "no @string defines Ember; the name itself is used"),
            Fault(
                "bib-unreadable-entry",
                1,
                "@misc{k, author = {A}, title = Ember Gates, year = 2023} is not read from "
                "'Gates, year = 2023}' on: a field, NAME = VALUE, is expected there",
            ),
        ],
    ),
    "key-twice": (
        "@misc{k, title={A}}\n@misc{K, title={B}}",
        [{"title": "A"}, {"title": "B"}],
        [Fault("bib-duplicate-key", 2, "the key K is used twice; both entries are read")],
    ),
    "field-twice": (
        "@misc{k, title={A},\n title={B}}",
        [{"title": "A"}],
        [Fault("bib-duplicate-field", 2, "k has title twice; the first is read")],
    ),
    "html": (
        "\n<!DOCTYPE html><html><a href='x'>@misc{k, title={A}}</a></html>",
        [],
        [
            Fault(
                "bib-unreadable-entry",
                1,
                "this is an HTML page, not BibTeX: download the .bib file itself",
            )
        ],
    ),
}


@pytest.mark.parametrize("name", FAULTY)
def test_what_is_wrong_is_named_and_the_rest_is_read(name: str) -> None:
    text, expected, faults = FAULTY[name]
    assert fields(text) == expected
    assert sorted(parse_bibtex(text).faults) == sorted(faults)


def test_a_month_is_a_string_that_nobody_defines() -> None:
    assert parse_bibtex("@misc{k, month = sept # { 12}}").faults == ()


@given(st.text(alphabet='@misc{}()"#,=%\\ \n ab1', max_size=60))
def test_any_text_is_read(text: str) -> None:
    parsed = parse_bibtex(f"{text}\n@misc{{last, title = {{Quiet}}}}\n")
    assert [entry.fields["title"] for entry in parsed.entries if entry.key == "last"] == ["Quiet"]


@pytest.mark.parametrize(
    "hostile", ["@misc{", "@misc{a, b = {", '@misc{a, b = "', "@comment{", "{"]
)
def test_time_grows_with_the_length_only(hostile: str) -> None:
    start = time.process_time()
    parse_bibtex(hostile * (20_000 // len(hostile)))
    assert time.process_time() - start < 10
