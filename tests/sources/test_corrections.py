"""Corrections: what may be written, what is refused, what is said of a stale one."""

import pytest

from snnbib.errors import CorrectionsError
from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.corrections import Corrections, parse
from tests.examples import PAPER

TEXT = """
[[correction]]
paper = "ternary spike: Learning Ternary Spikes for Spiking Neural Networks"
section = "AAAI 2024"
reason = "The proceedings' front page."
title = "Ternary Spike"
authors = ["Guo, Yufei", "{Spiking Group}"]
year = 2025
container-title = "Proceedings"
doi = "https://doi.org/10.1609/AAAI.v38i11.29114"
url = "https://example.org/paper"
"""


def test_a_correction_becomes_a_record() -> None:
    source = Corrections(parse(TEXT))
    assert list(source.find([PAPER])) == [
        (
            PAPER,
            (
                Record(
                    source=SourceName.CORRECTIONS,
                    locator="The proceedings' front page.",
                    title="Ternary Spike",
                    authors=(
                        Person(family="Guo", given="Yufei"),
                        Person(literal="Spiking Group"),
                    ),
                    year=2025,
                    container_title="Proceedings",
                    doi="10.1609/aaai.v38i11.29114",
                    urls=("https://example.org/paper",),
                ),
            ),
        )
    ]


def test_a_correction_of_another_section_is_not_the_paper_s() -> None:
    source = Corrections(parse(TEXT.replace("AAAI 2024", "ICLR-2024")), "corrections.toml")
    assert list(source.find([PAPER])) == [(PAPER, ())]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("[[correction]]", "[correction", "not TOML"),
        (
            "[[correction]]",
            "[[corrections]]",
            "unknown table 'corrections': write [[correction]] or [[accepted]]",
        ),
        (
            "year",
            "yaer",
            "correction 1: unknown field 'yaer'; fields are: accept, accessed, arxiv,",
        ),
        (
            "reason =",
            "isbn =",
            'correction 1: reason is missing, or not a text: write reason = "..."',
        ),
        ("paper =", "isbn =", 'correction 1: paper is missing, or not a text: write paper = "..."'),
        ("2025", '"2025"', "correction 1: year is not a number without quotes"),
        ("2025", "true", "correction 1: year is not a number without quotes"),
        ('["Guo, Yufei", "{Spiking Group}"]', '"Guo"', "authors is not an array of strings"),
        ("https://doi.org/10.1609/", "", "doi = 'AAAI.v38i11.29114' is not a DOI"),
        ("year = 2025", "no-doi = 1", "correction 1: no-doi is not true or false"),
        ("year = 2025", "no-doi = true", "sets no-doi and names the DOI https://doi.org"),
        ("year = 2025", 'accept = "a"', "correction 1: accept is not an array of strings"),
        ("year = 2025", 'reject = [""]', "correction 1: reject is not an array of strings"),
        (
            "year = 2025",
            'accept = ["10.1016/A"]\nreject = ["x", "doi:10.1016/a"]',
            "correction 1 accepts and rejects 10.1016/a",
        ),
    ],
)
def test_what_is_refused(before: str, after: str, message: str) -> None:
    with pytest.raises(CorrectionsError, match=r"^c\.toml:\d+: ") as caught:
        parse(TEXT.replace(before, after, 1), "c.toml")
    assert message in str(caught.value)


def test_two_corrections_of_one_paper_are_refused() -> None:
    with pytest.raises(CorrectionsError, match="corrected twice: put both into one correction"):
        parse(TEXT + TEXT)


def test_no_corrections() -> None:
    assert parse("# nothing yet\n") == ()


def test_records_are_named_in_canonical_form() -> None:
    (correction,) = parse(
        """
        [[correction]]
        paper = "Spikes"
        reason = "The DOI is the journal version's."
        accept = ["https://arxiv.org/abs/2312.06372v2", "zotero.bib:guo"]
        reject = ["https://doi.org/10.1016/J.Neunet.1"]
        no-doi = true
        """
    )
    assert (correction.accept, correction.reject, correction.no_doi) == (
        ("2312.06372", "zotero.bib:guo"),
        ("10.1016/j.neunet.1",),
        True,
    )


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("year = 20233", "year = 20233 is not a year"),
        ("month = 13", "month = 13 is not a month from 1 to 12"),
        ("day = 32", "day = 32 is not a day from 1 to 31"),
        ('url = "www.example.org/x"', "url = 'www.example.org/x' is not a web address that begins"),
        ('url = ""', "url = '' is not a web address"),
        ('arxiv-class = "cs.NE, cs.LG"', "arxiv-class = 'cs.NE, cs.LG' is not one arXiv class"),
        ('arxiv = "1234"', "arxiv = '1234' is not an arXiv id"),
        ('openreview = "a b"', "openreview = 'a b' is not an OpenReview forum id"),
        ('isbn = "978-3-16-148410-1"', "isbn = '978-3-16-148410-1' is not an ISBN"),
        ('issn = "1234"', "issn = '1234' is not an ISSN"),
        ('type = "poem"', "type = 'poem' is not one of paper-conference, article-journal,"),
        ('status = "gone"', "status = 'gone' is not retracted or withdrawn"),
        ('accessed = "today"', "accessed = 'today' is not a day such as 2024-03-31"),
        ('title = ""', "title is empty: leave the field out"),
        ("authors = []", "authors is empty: leave the field out"),
    ],
)
def test_a_value_that_no_export_could_write_is_refused_at_its_line(field: str, kind: str) -> None:
    first = '[[correction]]\npaper = "A"\nreason = "B"\n\n'
    text = f'{first}[[correction]]\npaper = "C"\n{field}\nreason = "D"\n'
    with pytest.raises(CorrectionsError) as caught:
        parse(text, "c.toml")
    assert str(caught.value).startswith(f"c.toml:7: correction 2: {kind}")


def test_every_kind_of_work_can_be_corrected() -> None:
    (correction,) = parse(
        """
        [[correction]]
        paper = "Quiet Neurons"
        reason = "Its title page."
        type = "thesis"
        institution = "Example University"
        genre = "PhD thesis"
        editors = ["Lum, Bo"]
        status = "withdrawn"
        accessed = "2024-03-31"
        issn = "03029743"
        """
    )
    assert correction.record == Record(
        source=SourceName.CORRECTIONS,
        locator="Its title page.",
        type=WorkType.THESIS,
        institution="Example University",
        genre="PhD thesis",
        editors=(Person(family="Lum", given="Bo"),),
        status=PublicationStatus.WITHDRAWN,
        accessed="2024-03-31",
        issn="0302-9743",
    )


def test_without_headers_of_its_own_a_correction_is_named_by_its_number() -> None:
    text = 'correction = [{paper = "A", reason = "B", year = 1}]'
    with pytest.raises(CorrectionsError, match=r"^c\.toml: correction 1: year = 1 is not a year$"):
        parse(text, "c.toml")


@pytest.mark.parametrize("text", ["correction = 1", "[correction]\npaper = 'A'"])
def test_what_is_not_an_array_of_corrections(text: str) -> None:
    with pytest.raises(CorrectionsError, match="correction is not an array of tables"):
        parse(text)


@pytest.mark.parametrize("key", ["", "a b", "o'brien", "gülçehre", "-a", "a,b", "a}"])
def test_a_key_that_some_reader_would_refuse(key: str) -> None:
    text = f'[[correction]]\npaper = "A"\nreason = "B"\nkey = "{key}"\n'
    with pytest.raises(CorrectionsError) as caught:
        parse(text, "corrections.toml")
    assert str(caught.value) == (
        f"corrections.toml:4: correction 1: key = {key!r} is not a valid key: "
        "letters and digits of ASCII, -_:./+"
    )
