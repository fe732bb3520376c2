"""The right half: which files there are, what is in them, and that they are the same everywhere."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import rispy
from pybtex.database import parse_string

from snnbib import exporting, lockfile
from snnbib.model import Entry, Lock, Paper, Work
from tests.examples import ENTRY, WORK

ROOT = Path(__file__).parents[2]
COMMITTED = lockfile.loads((ROOT / "src/snnbib/data/papers.lock.json").read_text("utf-8"))


def _lock(*works: Work) -> Lock:
    return Lock(stem="papers", entries=tuple(replace(ENTRY, work=work) for work in works))


NIPS = replace(WORK, key="nips2017", venue="NIPS", year=2017)
NEURIPS = replace(WORK, key="neurips2023", venue="NeurIPS", year=2023)


def test_files_for_all_each_venue_each_year_and_both() -> None:
    texts = exporting.export(_lock(WORK, NIPS, NEURIPS), "snn", ["bibtex"])
    assert list(texts) == [
        "snn.bib",
        "aaai/aaai.bib",
        "years/2024.bib",
        "aaai/aaai-2024.bib",
        "neurips/neurips.bib",
        "years/2017.bib",
        "neurips/neurips-2017.bib",
        "years/2023.bib",
        "neurips/neurips-2023.bib",
        "snn-short.bib",
        "index.html",
        "README.md",
    ]
    keys = {path: re.findall(r"@\w+\{([^,]+),", text) for path, text in texts.items()}
    assert keys["snn.bib"] == ["guo2024ternary", "nips2017", "neurips2023"]
    assert keys["neurips/neurips.bib"] == ["nips2017", "neurips2023"]
    assert keys["neurips/neurips-2017.bib"] == keys["years/2017.bib"] == ["nips2017"]


@pytest.mark.parametrize(
    ("venue", "folder"),
    [
        ("../../etc", "etc"),
        ("Journal of Spikes & Nets", "journal-of-spikes-nets"),
        ("years", "years-venue"),
        ("Æther", "aether"),
        ("2020 International Conference on Quiet Robots and Systems (ICQRS)", "icqrs"),
        (
            "International Conference on Quiet Robots in Loud Rooms of Old Houses",
            "international-conference-quiet-robots",
        ),
        ("神经", "other"),
        ("", "other"),
    ],
)
def test_no_venue_leaves_the_directory(venue: str, folder: str) -> None:
    texts = exporting.export(_lock(replace(WORK, venue=venue)), "snn", ["ris"])
    assert f"{folder}/{folder}-2024.ris" in texts
    assert not [path for path in texts if ".." in path or path.startswith("/")]


def test_a_paper_without_work_is_counted_not_exported() -> None:
    lock = replace(_lock(WORK), entries=(ENTRY, Entry(paper=Paper(title="Unknown"))))
    texts = exporting.export(lock, "snn")
    assert len(json.loads(texts["snn.json"])) == 1
    assert (
        "1 paper of the list is not here: its authors or its year are missing."
        in texts["README.md"]
    )


def test_the_readme_links_every_file() -> None:
    texts = exporting.export(_lock(WORK, NIPS), "snn")
    assert set(re.findall(r"\(([^()]+)\)", texts["README.md"])) == set(texts) - {"README.md"}


def test_no_works_at_all() -> None:
    texts = exporting.export(Lock(stem="papers"), "snn")
    assert (texts["snn.json"], texts["snn.bib"], texts["snn.ris"]) == ("[]\n", "", "")


def _with_manifest(texts: dict[str, str]) -> dict[str, str]:
    """The texts of the embedded list's exports, and the manifest that names them."""
    manifest = exporting.format_manifest("the list that comes with snnbib", texts)
    return {**texts, exporting.MANIFEST: manifest}


def test_the_committed_exports_are_what_the_lock_says() -> None:
    texts = _with_manifest(exporting.export(COMMITTED, "snn"))
    committed = {
        str(path.relative_to(ROOT / "exports")): path.read_text("utf-8")
        for path in (ROOT / "exports").rglob("*")
        if path.is_file()
    }
    assert committed == texts


def test_the_222_papers_have_what_a_reference_needs_in_all_three_formats() -> None:
    texts = exporting.export(COMMITTED, "snn")
    bibtex = parse_string(texts["snn.bib"], "bibtex").entries
    items = json.loads(texts["snn.json"])
    references = rispy.loads(texts["snn.ris"])
    assert len(bibtex) == len(items) == len(references) == 222
    for entry in bibtex.values():
        assert entry.type == "inproceedings"
        assert entry.persons["author"]
        assert all(entry.fields.get(name) for name in ("title", "booktitle", "year", "url"))
    needed = {"title", "author", "container-title", "issued", "URL", "publisher"}
    assert all(needed <= item.keys() for item in items)
    assert all(
        {"title", "authors", "year", "urls", "type_of_reference"} <= reference.keys()
        for reference in references
    )
    assert sum("eprint" in entry.fields for entry in bibtex.values()) == 134
    assert sum("DOI" in item for item in items) == sum("doi" in item for item in references) == 104


def test_names_that_venues_got_wrong_elsewhere() -> None:
    bibtex = parse_string(exporting.export(COMMITTED, "snn", ["bibtex"])["snn.bib"], "bibtex")
    by_venue = {entry.fields["keywords"].split(",")[0]: entry for entry in bibtex.entries.values()}
    assert by_venue["AAAI"].type == "inproceedings"
    assert by_venue["ECCV"].fields["booktitle"].endswith("2020}")
    assert "Lecture Notes" not in by_venue["ECCV"].fields["booktitle"]
    assert by_venue["ECCV"].fields["series"] == "{Lecture Notes in Computer Science}"
    assert by_venue["NeurIPS"].fields["booktitle"] == (
        "{Advances in Neural Information Processing Systems}"
    )


def test_renamed_works_are_in_a_map_of_aliases() -> None:
    renamed = replace(WORK, aliases=("guo2023old", "Guo:2023"))
    texts = exporting.export(_lock(renamed), "snn", ["bibtex"])
    assert texts["snn-aliases.json"] == (
        '{\n "Guo:2023": "guo2024ternary",\n "guo2023old": "guo2024ternary"\n}\n'
    )
    assert "[renamed keys](snn-aliases.json)" in texts["README.md"]
