""".bib files as a source: what is joined, how it is decoded, what is said of a broken file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.errors import FileError
from snnbib.matching import title_keys
from snnbib.model import Finding, Paper, Person, Record, Severity, SourceName, WorkType
from snnbib.sources.bibtex import BibtexFiles, bib_paths, prefilter, read_entries
from snnbib.sources.bibtex_entries import decode_entry
from tests.examples import PAPER

DBLP = r"""@inproceedings{DBLP:conf/aaai/GuoCLPZHM24,
  author       = {Yufei Guo and
                  Yuanpei Chen 0001 and
                  J{\'{e}}r{\^{o}}me van den Berg},
  title        = {Ternary Spike: Learning Ternary Spikes for
                  Spiking Neural Networks.},
  booktitle    = {38th {AAAI} 2024:
Vancouver, Canada},
  pages        = {12244--12252},
  publisher    = {{AAAI} Press},
  year         = {2024},
  url          = {https://doi.org/10.1609/AAAI.V38I11.29114},
  doi          = {10.1609/AAAI.V38I11.29114},
  biburl       = {https://dblp.org/rec/conf/aaai/GuoCLPZHM24.bib}
}
"""


def _find(tmp_path: Path, text: str, *papers: Paper) -> tuple[list[Record], list[Finding]]:
    """The records found for all papers, and the findings, of one file with this text."""
    path = tmp_path / "some.bib"
    path.write_text(text, encoding="utf-8")
    source = BibtexFiles([path])
    records: list[Record] = []
    for _, result in source.find(papers or (PAPER,)):
        assert isinstance(result, tuple)
        records += result
    return records, source.findings


def test_a_dblp_entry(tmp_path: Path) -> None:
    assert _find(tmp_path, DBLP) == (
        [
            Record(
                source=SourceName.BIBTEX,
                locator="some.bib:DBLP:conf/aaai/GuoCLPZHM24",
                type=WorkType.CONFERENCE_PAPER,
                title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks.",
                authors=(
                    Person(family="Guo", given="Yufei"),
                    Person(family="Chen", given="Yuanpei"),
                    Person(family="van den Berg", given="Jérôme"),
                ),
                year=2024,
                container_title="38th AAAI 2024: Vancouver, Canada",
                pages="12244–12252",
                publisher="AAAI Press",
                doi="10.1609/aaai.v38i11.29114",
                urls=("https://doi.org/10.1609/AAAI.V38I11.29114",),
            )
        ],
        [],
    )


@pytest.mark.parametrize(
    "entry",
    [
        "@inproceedings{a, title={Other}, doi={10.1609/aaai.v38i11.29114}}",
        "@misc{a, title={Other}, eprint={2312.06372v3}, archiveprefix={arXiv}}",
        "@article{a, title={Other}, journal={CoRR}, volume={abs/2312.06372}}",
        r"@misc{a, title={Other}, url={https://ojs.aaai.org/index.php/AAAI/article/view/29114}}",
        "@misc{a, title={TERNARY spike --- learning {T}ernary Spikes for Networks}}",
        "@misc{a, title={Ternary Spike: Learning Ternary Spikes}}",
        '@string{t = "Ternary Spike"} @misc{a, doi={10.1609/aaai.v38i11.29114}, title = t}',
        "@misc(a, title={Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks})",
        "\ufeff@misc{a, doi={10.1609/aaai.v38i11.29114}}",
        "@misc{a, title={Other}, url={https://doi.org/10.1609%2Faaai.v38i11.29114}}",
        "@misc{a, title={Other}, url={https://ojs.aaai.org/index.php/AAAI/article/view/29114/1}}",
        "@misc{a,\r\n title={Ternary Spike: Learning\r\n Ternary Spikes},\r\n}\r\n",
    ],
)
def test_entries_that_are_joined(tmp_path: Path, entry: str) -> None:
    records, findings = _find(tmp_path, entry)
    assert [record.locator for record in records] == ["some.bib:a"]
    assert findings == []


@pytest.mark.parametrize(
    "entry",
    [
        "@inproceedings{a, title={Something Else Entirely}, doi={10.1609/aaai.v38i11.29115}}",
        "@proceedings{a, title={Ternary Spike: Learning Ternary Spikes}}",
        "@comment{a, title={Ternary Spike: Learning Ternary Spikes}}",
        "",
    ],
)
def test_entries_that_are_not_joined(tmp_path: Path, entry: str) -> None:
    assert _find(tmp_path, entry) == ([], [])


def test_an_unclosed_brace_loses_only_its_own_entry(tmp_path: Path) -> None:
    broken = "@inproceedings{broken,\n  title = {Never {closed},\n  year = 2020\n}\n\n"
    records, findings = _find(tmp_path, broken + DBLP)
    assert [record.doi for record in records] == ["10.1609/aaai.v38i11.29114"]
    assert findings == [
        Finding(
            rule="bib-unreadable-entry",
            severity=Severity.WARNING,
            message="@inproceedings{broken, is not read to its end: a brace or quote is not closed",
            path=str(tmp_path / "some.bib"),
            line=1,
        )
    ]


def test_an_unclosed_brace_at_the_end_of_the_file(tmp_path: Path) -> None:
    records, findings = _find(tmp_path, DBLP + "\n@misc{last, title = {Never closed")
    assert len(records) == 1
    assert [(finding.rule, finding.line) for finding in findings] == [("bib-unreadable-entry", 17)]


def test_a_key_used_twice_reads_both(tmp_path: Path) -> None:
    records, findings = _find(tmp_path, DBLP + DBLP.replace("12244", "12245"))
    assert {record.pages for record in records} == {"12244–12252", "12245–12252"}
    assert [finding.rule for finding in findings] == ["bib-duplicate-key"]


def test_a_field_given_twice_keeps_the_first(tmp_path: Path) -> None:
    records, findings = _find(tmp_path, DBLP.replace("year  ", "pages = {1}, year "))
    assert [record.pages for record in records] == ["12244–12252"]
    assert [finding.rule for finding in findings] == ["bib-duplicate-field"]


def test_authors_cut_short_are_not_taken(tmp_path: Path) -> None:
    records, findings = _find(tmp_path, DBLP.replace("J{\\'{e}}r{\\^{o}}me van den Berg", "others"))
    assert [record.authors for record in records] == [()]
    assert [(finding.rule, finding.message) for finding in findings] == [
        (
            "bib-truncated-authors",
            'DBLP:conf/aaai/GuoCLPZHM24: the authors end in "and others", so none of them is used',
        )
    ]


def test_a_child_inherits_from_its_volume(tmp_path: Path) -> None:
    records, _ = _find(
        tmp_path,
        "@inproceedings{a, doi={10.1609/aaai.v38i11.29114}, title={T}, crossref={Vol}}\n"
        "@proceedings{vol, title={The Volume}, year=2024, publisher={AAAI}, series={S}}",
    )
    assert records == [
        Record(
            source=SourceName.BIBTEX,
            locator="some.bib:a",
            type=WorkType.CONFERENCE_PAPER,
            title="T",
            year=2024,
            container_title="The Volume",
            series="S",
            publisher="AAAI",
            doi="10.1609/aaai.v38i11.29114",
        )
    ]


def test_a_volume_in_a_series_passes_on_its_own_title(tmp_path: Path) -> None:
    records, _ = _find(
        tmp_path,
        "@inproceedings{a, doi={10.1609/aaai.v38i11.29114}, title={T}, crossref={vol}}\n"
        "@proceedings{vol, title={The Volume}, crossref={series}}\n"
        "@proceedings{series, title={The Series}, publisher={P}}",
    )
    assert [(r.container_title, r.publisher) for r in records] == [("The Volume", "P")]


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ({"year": "2024", "month": "dec"}, (2024, 12, 0)),
        ({"year": "2024", "month": "December"}, (2024, 12, 0)),
        ({"year": "2024", "month": "3"}, (2024, 3, 0)),
        ({"year": "2024", "month": "13"}, (2024, 0, 0)),
        ({"year": "2024", "month": "may~3"}, (2024, 5, 3)),
        ({"year": "2024", "month": "3 May"}, (2024, 5, 3)),
        ({"year": "2024", "month": "December 2--8"}, (2024, 12, 0)),
        ({"year": "2024", "month": "February 30"}, (2024, 2, 0)),
        ({"year": "2024", "month": "5", "day": "03"}, (2024, 5, 3)),
        ({"year": "2024", "month": "May 3", "day": "2004"}, (2024, 5, 0)),
        ({"year": "in press"}, (0, 0, 0)),
        ({"year": "{\\noopsort{1}}1999"}, (1999, 0, 0)),
        ({"date": "2024-03-24", "year": "1"}, (2024, 3, 24)),
        ({"date": "2024"}, (2024, 0, 0)),
    ],
)
def test_dates(fields: dict[str, str], date: tuple[int, int, int]) -> None:
    record = decode_entry("misc", "f:k", fields).record
    assert (record.year, record.month, record.day) == date


@pytest.mark.parametrize(
    ("entry_type", "fields", "expected"),
    [
        ("inproceedings", {}, WorkType.CONFERENCE_PAPER),
        ("article", {"journal": "Neural Networks"}, WorkType.JOURNAL_ARTICLE),
        ("article", {"journal": "CoRR"}, WorkType.PREPRINT),
        ("article", {"journal": "arXiv preprint arXiv:2312.06372"}, WorkType.PREPRINT),
        ("misc", {"eprint": "2312.06372"}, WorkType.PREPRINT),
        ("misc", {}, WorkType.OTHER),
        ("phdthesis", {}, WorkType.THESIS),
    ],
)
def test_types(entry_type: str, fields: dict[str, str], expected: WorkType) -> None:
    assert decode_entry(entry_type, "f:k", fields).record.type is expected


def test_url_and_doi_lose_their_tex_escapes() -> None:
    record = decode_entry(
        "inproceedings",
        "f:k",
        {"doi": r"10.1007/978-3-030-58607-2\_23", "url": r"https://a.org/x\_y\%20z\~b"},
    ).record
    assert (record.doi, record.urls) == (
        "10.1007/978-3-030-58607-2_23",
        ("https://a.org/x_y%20z~b",),
    )


def test_pseudo_dois_and_other_eprints_are_not_taken() -> None:
    record = decode_entry(
        "misc", "f:k", {"doi": "10.5555/1.2", "eprint": "123/456", "eprinttype": "hdl"}
    ).record
    assert (record.doi, record.arxiv) == ("", "")


def test_a_directory_stands_for_its_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.bib", "a.bib", "sub/c.bib", "not.txt"):
        (tmp_path / name).touch()
    names = [str(path.relative_to(tmp_path)) for path in bib_paths([tmp_path, tmp_path / "a.bib"])]
    assert names == ["a.bib", "b.bib", "sub/c.bib"]


def test_paths_that_are_no_bib_files(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"there is no \.bib file in this directory"):
        bib_paths([tmp_path])
    with pytest.raises(FileError, match="no such file or directory"):
        bib_paths([tmp_path / "missing.bib"])


def test_a_file_without_an_entry_is_named(tmp_path: Path) -> None:
    (tmp_path / "page.bib").write_text("Please sign in", encoding="utf-8")
    (tmp_path / "empty.bib").write_text("\n", encoding="utf-8")
    source = BibtexFiles([tmp_path / "page.bib", tmp_path / "empty.bib"])
    assert list(source.find([PAPER])) == [(PAPER, ())]
    assert source.findings == [
        Finding(
            rule="bib-unreadable-entry",
            severity=Severity.WARNING,
            message="no entry is in it: is this a .bib file?",
            path=str(tmp_path / "page.bib"),
            line=1,
        )
    ]


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "latin1.bib"
    path.write_bytes(b"@misc{a,\n author = {J\xe9r\xf4me}}")
    with pytest.raises(FileError) as caught:
        list(BibtexFiles([path]).find([PAPER]))
    assert str(caught.value) == f"{path}:2: not UTF-8: save the file as UTF-8"


@pytest.mark.parametrize(
    "entry",
    [
        '@string{t = "Ternary Spike: "}\n@misc{a, title = t # "Learning Ternary Spikes"}',
        "@misc{a, title = {Ternary {S{p{i{k}}}}e: Learning Ternary Spikes}}",
        '@misc{a, title = "Ternary Spike: {"}Learning{"} Ternary Spikes"}',
        "@misc{a, author = {title = {x}}, title = {Ternary Spike: Learning Ternary Spikes}}",
        "@misc{a, TITLE = {Ternary Spike: Learning Ternary Spikes}, year = 2024, }",
        "@misc { a , title={Ternary Spike: Learning Ternary Spikes}\n}",
        "  @misc{a,title={Ternary Spike: Learning Ternary Spikes},note={a @ b}}",
        "junk\n@misc{a, note={mail@\n@host}, title={Ternary Spike: Learning Ternary Spikes}}",
    ],
)
def test_a_glance_passes_over_nothing_that_parsing_would_join(tmp_path: Path, entry: str) -> None:
    text = entry + "\n" + "@misc{other, title={Something Else Entirely}}\n" * 3
    wanted = title_keys(PAPER.title)
    joined = [
        record.locator
        for record in read_entries(text, tmp_path / "some.bib")[0]
        if title_keys(record.title) & wanted
    ]
    assert [record.locator for record in _find(tmp_path, text)[0]] == joined


_values = st.text("ab {}\"#,=@\\'\n", max_size=12)


@given(st.lists(st.tuples(st.sampled_from(["title", "note", "doi"]), _values), max_size=4))
def test_a_glance_at_any_text_keeps_the_lines_and_the_papers(rows: list[tuple[str, str]]) -> None:
    fields = ", ".join(f"{name} = {{{value}}}" for name, value in rows)
    text = f"@misc{{a, {fields}}}\n@misc{{b, title = {{Ternary Spike: Learning}}}}\n"
    wanted = frozenset(title_keys("Ternary Spike: Learning"))
    kept = prefilter(text, wanted)
    assert kept.count("\n") == text.count("\n")
    before, after = (
        {
            record.locator
            for record in read_entries(some, Path("f"))[0]
            if title_keys(record.title) & wanted
        }
        for some in (text, kept)
    )
    assert after == before
