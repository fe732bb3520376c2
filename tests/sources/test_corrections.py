"""Corrections: what may be written, what is refused, what is said of a stale one."""

import pytest

from snnbib.errors import CorrectionsError
from snnbib.model import Person, Record, SourceName
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
        ("[[correction]]", "[[corrections]]", "unknown table 'corrections': write [[correction]]"),
        ("year", "yaer", "correction 1: unknown field 'yaer'; known: accept, arxiv, arxiv-class,"),
        ("reason =", "isbn =", "correction 1 has no reason"),
        ("paper =", "isbn =", "correction 1 has no paper"),
        ("2025", '"2025"', "correction 1: year is not a number"),
        ("2025", "true", "correction 1: year is not a number"),
        ('["Guo, Yufei", "{Spiking Group}"]', '"Guo"', "authors is not an array of strings"),
        ("https://doi.org/10.1609/", "", "'AAAI.v38i11.29114' is not a valid doi"),
        ("year = 2025", "no-doi = 1", "correction 1: no-doi is not true or false"),
        ("year = 2025", "no-doi = true", "says that there is no DOI, and has one: https://doi.org"),
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
    with pytest.raises(CorrectionsError, match=r"^c\.toml: ") as caught:
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


@pytest.mark.parametrize("key", ["", "a b", "o'brien", "gülçehre", "-a", "a,b", "a}"])
def test_a_key_that_some_reader_would_refuse(key: str) -> None:
    text = f'[[correction]]\npaper = "A"\nreason = "B"\nkey = "{key}"\n'
    with pytest.raises(CorrectionsError) as caught:
        parse(text, "corrections.toml")
    assert str(caught.value) == (
        f"corrections.toml: correction 1: {key!r} is not a valid key: "
        "letters and digits of ASCII, -_:./+"
    )
