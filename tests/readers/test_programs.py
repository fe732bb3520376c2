"""Reference managers and converters: every field comes back, for every work and reader."""

import json
import re
import subprocess
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from snnbib.formats.markup import plain, tagged
from snnbib.model import Person, Work
from tests.formats import torture
from tests.readers.conftest import INSTALLED

Run = Callable[..., subprocess.CompletedProcess[str]]
Count = Callable[[str, Mapping[str, bool]], None]
Item = Mapping[str, Any]
ReadJs = Callable[[str, Path], Any]

_TAGS = re.compile(r"<[^<>]*>")
_SAME = str.maketrans("’‘`“”−–—", "'''\"\"---")


def seen(text: str) -> str:
    """What a person sees of a field, whatever markup, quotation marks and dashes it has."""
    bare = _TAGS.sub("", plain(tagged(" ".join(text.split()))))
    shown = unicodedata.normalize("NFKC", bare.translate(_SAME))
    return re.sub(r"[\s$\\{}]+|--+", "", shown).casefold().replace("''", '"')


def family(person: Person) -> str:
    return seen(person.family or person.literal)


def theirs(author: Mapping[str, str]) -> str:
    particle = author.get("non-dropping-particle") or author.get("dropping-particle") or ""
    name = author.get("family") or author.get("literal") or author.get("given") or ""
    return seen(f"{particle} {name}")


def equal_fields(work: Work, item: Item) -> dict[str, bool]:
    """Which fields a reader has as the work has them; those it lacks are not counted."""
    year = item.get("issued", {}).get("date-parts", [[None]])[0][0]
    return {
        "title": seen(item["title"]) == seen(work.title),
        "authors": [theirs(author) for author in item.get("author", ())]
        == [family(person) for person in work.authors],
        "container": seen(item.get("container-title") or "") == seen(work.container_title),
        "year": int(year or 0) == work.year,
        "pages": seen(item.get("page") or "") == seen(work.pages),
        "doi": (item.get("DOI") or "").lower() == work.doi,
        "url": not work.url or (item.get("URL") or "") == work.url,
    }


def compare(
    reader: str,
    works: Sequence[Work],
    items: Sequence[Item],
    count: Count,
    unread: Collection[str] = (),
) -> None:
    """Every work is there, and every field that the reader reads at all is equal."""
    by_key = {str(item["id"]): item for item in items}
    assert sorted(by_key) == sorted(work.key for work in works)
    found = {
        work.key: {
            name: equal
            for name, equal in equal_fields(work, by_key[work.key]).items()
            if name not in unread
        }
        for work in works
    }
    for fields in found.values():
        count(reader, fields)
    unequal = {
        key: names
        for key, fields in found.items()
        if (names := [name for name, equal in fields.items() if not equal])
    }
    assert unequal == {}


@pytest.fixture
def read_js(run: Run) -> Callable[[str, Path], Any]:
    """Read a file with one of the JavaScript readers."""

    def read(reader: str, path: Path) -> object:
        if not (INSTALLED / "node_modules").is_dir():
            pytest.skip("the JavaScript readers are not installed: make clients")
        script = Path(__file__).with_name("read.mjs")
        return json.loads(run("node", script, reader, path, cwd=INSTALLED).stdout)

    return read


@pytest.mark.parametrize("suffix", ["bib", "json"])
def test_citation_js(
    suffix: str, files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count
) -> None:
    items = read_js("citation-js", files / f"snn.{suffix}")
    compare(f"citation-js .{suffix}", listed, items, count)


def test_citation_js_ris(
    files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count
) -> None:
    """citation-js takes PY of a conference paper for the date of the event."""
    items = read_js("citation-js", files / "snn.ris")
    compare("citation-js .ris", listed, items, count, unread={"year"})


def test_better_bibtex(files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count) -> None:
    """`@retorquere/bibtex-parser` reads for Better BibTeX, and puts titles into sentence case."""
    compare("bibtex-parser .bib", listed, read_js("bibtex-parser", files / "snn.bib"), count)


@pytest.mark.parametrize("stem", ["snn", "torture"])
def test_bibtex_tidy_has_nothing_to_say(stem: str, files: Path, read_js: ReadJs) -> None:
    assert read_js("bibtex-tidy", files / f"{stem}.bib") == []


@pytest.fixture
def read_pandoc(run: Run, files: Path) -> Callable[[str], Any]:
    """Read one of the files with pandoc."""

    def read(name: str) -> object:
        form = {"bib": "biblatex", "json": "csljson"}[name.partition(".")[2]]
        said = run("pandoc", "-f", form, "-t", "csljson", files / name, cwd=files)
        assert not said.stderr
        return json.loads(said.stdout)

    return read


@pytest.mark.parametrize("suffix", ["bib", "json"])
def test_pandoc(
    suffix: str, listed: Sequence[Work], read_pandoc: Callable[[str], Any], count: Count
) -> None:
    compare(f"pandoc .{suffix}", listed, read_pandoc(f"snn.{suffix}"), count)


@pytest.mark.parametrize("suffix", ["bib", "json"])
def test_pandoc_reads_every_oddity(suffix: str, read_pandoc: Callable[[str], Any]) -> None:
    keys = {item["id"] for item in read_pandoc(f"torture.{suffix}")}
    assert keys == {work.key for work in torture.works()}


@pytest.mark.parametrize("suffix", ["bib", "json"])
def test_pandoc_cites(
    suffix: str, files: Path, listed: Sequence[Work], run: Run, tmp_path: Path
) -> None:
    source = tmp_path / "a.md"
    source.write_text("\n".join(f"[@{work.key}]" for work in listed), encoding="utf-8")
    command = ("pandoc", "--citeproc", f"--bibliography={files}/snn.{suffix}", "-t", "plain")
    assert not run(*command, source, cwd=tmp_path).stderr


CITEPROC = """
import sys, json, warnings
from citeproc import CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc import Citation, CitationItem
from citeproc.source.json import CiteProcJSON
items = json.load(open(sys.argv[1], encoding="utf-8"))
style = CitationStylesStyle("harvard-cite-them-right", validate=False)
bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
for item in items:
    bibliography.register(Citation([CitationItem(item["id"])]))
print(len(bibliography.bibliography()))
"""


@pytest.mark.parametrize("stem", ["snn", "torture"])
def test_citeproc_py_sets_every_item(stem: str, files: Path, run: Run, tmp_path: Path) -> None:
    script = tmp_path / "set.py"
    script.write_text(CITEPROC, encoding="utf-8")
    python = INSTALLED / "venv/bin/python"
    said = run(python, script, files / f"{stem}.json", cwd=tmp_path)
    items = json.loads((files / f"{stem}.json").read_text("utf-8"))
    assert int(said.stdout.split()[-1]) == len(items)


def test_jabref_keeps_keys_and_groups(
    files: Path, listed: Sequence[Work], run: Run, tmp_path: Path
) -> None:
    run("jabref", "-n", "-o", tmp_path / "out.bib", files / "snn.bib", cwd=tmp_path)
    text = (tmp_path / "out.bib").read_text(encoding="utf-8", errors="replace")
    keys = re.findall(r"^@(?!comment)\w+\{([^,]+),", text, re.MULTILINE | re.IGNORECASE)
    assert sorted(keys) == sorted(work.key for work in listed)
    groups = re.findall(r"^([12]) \w+Group:([^\\]+)", text, re.MULTILINE)
    years = {str(work.year) for work in listed}
    assert {name for level, name in groups if level == "1"} == years
    assert len([name for level, name in groups if level == "2"]) == len(
        {(work.year, work.venue) for work in listed}
    )
