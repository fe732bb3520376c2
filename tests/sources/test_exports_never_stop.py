"""Whatever one entry or one deposit holds, everything is exported: from the list to the files."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snnbib import export, read_list, resolve
from snnbib.sources.bibtex import BibtexFiles
from snnbib.sources.crossref_works import parse_works
from tests.resolved import resolved

LIST = "## NeurIPS 2023\n- Ember Gates for Quiet Neurons\n- Ash Gates for Calm Neurons\n"
CALM = (
    "@inproceedings{calm, author={Lum, Bo}, title={Ash Gates for Calm Neurons}, "
    "booktitle={NeurIPS}, year=2023}\n"
)
FIELDS = ("url", "isbn", "issn", "doi", "eprint", "primaryclass", "pages", "date", "month",
          "volume", "editor", "author", "edition", "urldate", "version")  # fmt: skip


def titles_exported(path: Path, fields: str) -> int:
    """How many of the two works the BibTeX of a list and a .bib file has."""
    title = "title={Ember Gates for Quiet Neurons}, booktitle={NeurIPS}"
    path.write_text(f"{CALM}@inproceedings{{k, {title}, {fields}}}\n", encoding="utf-8")
    papers = read_list(LIST).papers
    resolution = resolve(papers, [BibtexFiles([path])], day="2026-11-28")
    return export(resolution.lock)["papers.bib"].count("Gates")


@pytest.mark.parametrize(
    "fields",
    [
        "url={www.example.org/x}", "url={<https://example.org/x>}", "url={ftp://example.org/x}",
        r"url={\url{https://example.org/a_b}}", "isbn={978-3-16-148410-0 (print)}",
        "isbn={978-3-16-148410-0, 978-0-306-40615-7}", "issn={1234-5678 (Online)}",
        "eprint={2301.00001}, primaryclass={cs.NE, cs.LG}", "date={2023-21}", "month={13}",
        "date={2023-02-31}", "pages={n/a--n/a}", "doi={10.1234/a b}",
    ],
)  # fmt: skip
def test_a_value_of_one_entry_stops_no_export(tmp_path: Path, fields: str) -> None:
    assert titles_exported(tmp_path / "x.bib", f"author={{Zorn, Ada}}, year=2023, {fields}") == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(FIELDS), st.text("ab1 -/:.{}\\$<>é~&", max_size=12))))
def test_no_values_stop_an_export(tmp_path: Path, values: list[tuple[str, str]]) -> None:
    fields = ", ".join(f"{name} = {{{value}}}" for name, value in values)
    assert titles_exported(tmp_path / "x.bib", fields) >= 1


def test_halves_of_surrogate_pairs_stop_no_export() -> None:
    """JSON may escape them alone, and UTF-8 cannot hold them."""
    half = "\ud800"
    work = {
        "DOI": "10.1234/a", "type": "proceedings-article", "title": [f"Ash {half}Gates"],
        "author": [{"given": f"Bo{half}", "family": f"{half}Lum"}], "volume": half,
        "container-title": [f"The {half}Gates"], "publisher": f"{half}A", "page": f"1{half}-2",
        "issued": {"date-parts": [[2023]]},
    }  # fmt: skip
    answer = {"message": {"items": [work], "total-results": 1}}
    (record,) = parse_works(json.dumps(answer).encode()).records
    (paper,) = read_list("## 2023\n- Ash Gates [doi](https://doi.org/10.1234/a)\n").papers
    bibtex = export(resolved(paper, record))["papers.bib"]
    assert bibtex.encode().startswith(b"@inproceedings{lum2023ash,\n  author = {Lum, Bo},")
