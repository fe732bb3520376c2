"""One BibTeX entry as a record: every field in its form, and what is left out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.bibtex_entries import decode_entry
from snnbib.sources.bibtex_notes import is_truncated
from snnbib.sources.value_checks import InvalidValue


def record(entry_type: str, **fields: str) -> Record:
    return decode_entry(entry_type, "f:k", {k.replace("_", "-"): v for k, v in fields.items()})[0]


def expected(**fields: object) -> Record:
    return Record(source=SourceName.BIBTEX, locator="f:k", **fields)  # type: ignore[arg-type]


WORKS = {
    "book": (
        record("book", title="Quiet Neurons", edition="2nd", editor="Lum, Bo and others",
               publisher="Example Press", isbn="978-3-16-148410-0 (print)", year="2023"),
        expected(type=WorkType.BOOK, title="Quiet Neurons", edition="2nd",
                 editors=(Person(family="Lum", given="Bo"),), publisher="Example Press",
                 isbn="978-3-16-148410-0", year=2023),
    ),
    "chapter": (
        record("incollection", title="Spikes", booktitle="Quiet Neurons", pages="1--9"),
        expected(type=WorkType.CHAPTER, title="Spikes", container_title="Quiet Neurons",
                 pages="1–9"),
    ),
    "thesis": (
        record("phdthesis", title="Spikes", school="Example University", address="Town"),
        expected(type=WorkType.THESIS, title="Spikes", institution="Example University",
                 genre="PhD thesis", publisher_place="Town"),
    ),
    "thesis-of-biblatex": (
        record("thesis", title="Spikes", type="mathesis", institution="Example University"),
        expected(type=WorkType.THESIS, title="Spikes", institution="Example University",
                 genre="Master's thesis"),
    ),
    "report": (
        record("techreport", title="Spikes", institution="Example Labs", number="TR-7"),
        expected(type=WorkType.REPORT, title="Spikes", institution="Example Labs",
                 genre="Technical report", number="TR-7"),
    ),
    "software": (
        record("software", title="spikelib", version="1.2", url="https://example.org/spikelib"),
        expected(type=WorkType.SOFTWARE, title="spikelib", version="1.2",
                 urls=("https://example.org/spikelib",)),
    ),
    "dataset": (record("dataset", title="Spikes"), expected(type=WorkType.DATASET, title="Spikes")),
    "web-page": (
        record("online", title="Spikes", url="https://example.org", urldate="2024-03-31"),
        expected(type=WorkType.WEBPAGE, title="Spikes", urls=("https://example.org",),
                 accessed="2024-03-31"),
    ),
    "retracted": (
        record("article", title="RETRACTED: Ember Gates", journal="Quiet Letters"),
        expected(type=WorkType.JOURNAL_ARTICLE, title="Ember Gates",
                 container_title="Quiet Letters", status=PublicationStatus.RETRACTED),
    ),
    "withdrawn-by-note": (
        record("misc", title="Ember Gates", note="Withdrawn: an error in Lemma 2"),
        expected(title="Ember Gates", note="Withdrawn: an error in Lemma 2",
                 status=PublicationStatus.WITHDRAWN),
    ),
    "retracted-by-state": (
        record("misc", title="<b>Ember Gates</b>", pubstate="retracted"),
        expected(title="Ember Gates", status=PublicationStatus.RETRACTED),
    ),
    "acm": (
        record("inproceedings", title="Spikes", articleno="12", numpages="9", pages="1–9"),
        expected(type=WorkType.CONFERENCE_PAPER, title="Spikes", pages="12", note="pages: 1–9"),
    ),
    "what-no-field-has": (
        record("inproceedings", title="Ember Gates", booktitle="Quiet Symposium", note="Best paper",
               series="Ash", journal="Ash Letters", howpublished=r"Shown in {\"U}lm", type="Poster",
               author="Zorn, Ada and others", url="10.5555/3666122", doi="n/a"),
        expected(
            type=WorkType.CONFERENCE_PAPER, title="Ember Gates", container_title="Quiet Symposium",
            series="Ash", note="Best paper; author: Zorn, Ada and others; howpublished: Shown in "
            "Ülm; journal: Ash Letters; type: Poster; url: 10.5555/3666122",
        ),
    ),
    "linked-title": (
        record("misc", title=r"\href{https://a.org/b}{Ember Gates}", url="https://a.org/c"),
        expected(title="Ember Gates", urls=("https://a.org/c", "https://a.org/b")),
    ),
    "labels": (
        record("article", title="Spikes", volume="Vol. 3", number="No. 4", pages="n/a"),
        expected(type=WorkType.JOURNAL_ARTICLE, title="Spikes", volume="3", issue="4", pages="n/a"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WORKS)
def test_a_work_of_each_kind(name: str) -> None:
    decoded, right = WORKS[name]
    assert decoded == right


@pytest.mark.parametrize(
    ("fields", "doi"),
    [
        ({"doi": "10.1234/A"}, "10.1234/a"),
        ({"doi": r"10.1007/978-3-030-1{\_}12"}, "10.1007/978-3-030-1_12"),
        ({"doi": r"\url{https://doi.org/10.1234/abc}"}, "10.1234/abc"),
        ({"doi": "10.1002/1:1{\\textless}1::AID{\\textgreater}3"}, "10.1002/1:1<1::aid>3"),
        ({"doi": "DOI: 10.1234/abc, 10.1234/def"}, "10.1234/abc"),
        ({"url": "https://doi.org/10.1234/abc"}, "10.1234/abc"),
        ({"url": "10.1234/abc"}, "10.1234/abc"),
        ({"url": "https://example.org/doi/full/10.1234/abc"}, "10.1234/abc"),
        ({"howpublished": r"\url{https://doi.org/10.1234/abc}"}, "10.1234/abc"),
        ({"howpublished": r"\href{https://doi.org/10.1234/abc}{A page}"}, "10.1234/abc"),
        ({"title": r"\href{https://doi.org/10.1234/abc}{Ember Gates}"}, "10.1234/abc"),
        ({"doi": "10.48550/arXiv.2312.06372"}, ""),
        ({"doi": "doi:10.1234/AbC."}, "10.1234/abc"),
        ({"doi": "https://doi.org/10.1234/abc%2Fd"}, "10.1234/abc/d"),
        ({"url": "https://example.org/x"}, ""),
    ],
)
def test_dois(fields: dict[str, str], doi: str) -> None:
    assert record("misc", **fields).doi == doi


@pytest.mark.parametrize(
    ("fields", "arxiv", "arxiv_class"),
    [
        ({"eprint": "2312.06372", "archiveprefix": "arXiv", "primaryclass": "cs.NE"},
         "2312.06372", "cs.NE"),
        ({"eprint": "2312.06372 [cs.NE]"}, "2312.06372", "cs.NE"),
        ({"eprint": "arXiv:2312.06372v2", "eprinttype": "arxiv", "eprintclass": "cs.NE, cs.LG"},
         "2312.06372", "cs.NE"),
        ({"journal": "arXiv preprint arXiv:2312.06372"}, "2312.06372", ""),
        ({"journal": "CoRR", "volume": "abs/2312.06372"}, "2312.06372", ""),
        ({"note": "arXiv:2312.06372 [cs.NE]"}, "2312.06372", ""),
        ({"howpublished": r"\url{https://arxiv.org/abs/2312.06372}"}, "2312.06372", ""),
        ({"url": "https://arxiv.org/pdf/2312.06372v2.pdf"}, "2312.06372", ""),
        ({"doi": "10.48550/arXiv.2312.06372"}, "2312.06372", ""),
        ({"howpublished": "arXiv:2312.06372v3 [cs.NE]"}, "2312.06372", ""),
        ({"title": r"\href{https://arxiv.org/abs/2312.06372}{Gates}"}, "2312.06372", ""),
        ({"eprint": "123/456", "eprinttype": "hdl"}, "", ""),
    ],
)  # fmt: skip
def test_arxiv_ids(fields: dict[str, str], arxiv: str, arxiv_class: str) -> None:
    decoded = record("misc", **fields)
    assert (decoded.arxiv, decoded.arxiv_class) == (arxiv, arxiv_class)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("url", "ftp://example.org/a", 'url "ftp://example.org/a" is not a web address'),
        ("doi", "see publisher", 'doi "see publisher" is not a DOI'),
        ("isbn", "978-1", 'isbn "978-1" is not an ISBN'),
        ("issn", "1234", 'issn "1234" is not an ISSN'),
        ("primaryclass", "Neural", 'primaryclass "Neural" is not an arXiv class'),
        ("year", "20233", 'year "20233" is not a year'),
        ("year", "in press", 'year "in press" is not a year'),
        ("date", "May 2023", 'date "May 2023" is not a date'),
        ("urldate", "yesterday", 'urldate "yesterday" is not a date'),
    ],
)
def test_a_value_that_cannot_be_made_good_is_left_out_and_named(
    name: str, value: str, message: str
) -> None:
    decoded, invalid = decode_entry("misc", "f:k", {"title": "Spikes", name: value})
    assert decoded == record("misc", title="Spikes")
    assert invalid == (InvalidValue(name, value),)
    assert invalid[0].message == f"{message}; it is left out"


def test_a_month_needs_a_year_to_be_wrong() -> None:
    assert decode_entry("misc", "f:k", {"month": "13"}).invalid == ()
    assert decode_entry("misc", "f:k", {"month": "13", "year": "2023"}).invalid == (
        InvalidValue("month", "13"),
    )


@pytest.mark.parametrize("value", ["", "n/a", "--", "none"])
def test_placeholders_are_not_worth_a_finding(value: str) -> None:
    fields = dict.fromkeys(("url", "doi", "isbn", "issn", "year"), value)
    assert decode_entry("misc", "f:k", fields).invalid == ()


@pytest.mark.parametrize(
    "author", ["Zorn, Ada and others", "Zorn, Ada and {others}", "Zorn, Ada and others, ",
               "Ada Zorn and et al.", "Zorn, Ada and Lum, Bo and et al"],
)  # fmt: skip
def test_a_list_that_is_cut_short_has_no_authors(author: str) -> None:
    assert is_truncated({"author": author})
    assert record("misc", author=author).authors == ()


WORD = st.sampled_from(["Quiet", "ember", "GATES", "Éclair", "zorn", "Networks", "iii", "and"])
WRAPPED = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "{", r"\emph{", r"\textbf{", "``", "$", "<i>", "(", r"\enquote{"]),
    WORD,
    st.sampled_from(["", "}", "''", "$", "</i>", ")", ":", r"\"a", "--"]),
)
TEXT = st.lists(WRAPPED, min_size=1, max_size=6).map(" ".join)


@given(
    st.dictionaries(
        st.sampled_from(
            ["title", "subtitle", "author", "editor", "booktitle", "series", "publisher", "note",
             "address", "eventtitle", "venue", "isbn", "url", "doi", "edition", "journal",
             "location", "ee", "howpublished", "organization", "school", "type", "addendum",
             "titleaddon", "translator", "chapter", "number", "issue", "pages", "eid", "pubstate"]
        ),
        TEXT,
    )
)  # fmt: skip
def test_every_word_is_in_the_record_or_in_a_finding(fields: dict[str, str]) -> None:
    decoded, invalid = decode_entry("inproceedings", "f:k", fields)
    kept = f"{decoded} {' '.join(value.value for value in invalid)}"
    words = re.findall(r"(?<![\\A-Za-z])[A-Za-zÉ]{3,}", " ".join(fields.values()))
    assert [word for word in words if word != "and" and word not in kept] == []
