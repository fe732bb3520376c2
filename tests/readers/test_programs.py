"""Reference managers and converters: every field comes back, for every work and reader."""

import json
import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pybtex.database
import pytest
import rispy
from bibtexparser.entrypoint import parse_file as parse_bibtex_file
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from pybtex.richtext import Text

from snnbib.formats.fields import links
from snnbib.model import Work
from tests.formats import torture
from tests.readers.allowed import ODDITIES, SENTENCE_CASE, UNREAD
from tests.readers.conftest import INSTALLED, RAW
from tests.readers.reading import Reading, expected, of_bibtex, of_csl, of_ris, of_zotero

Run = Callable[..., subprocess.CompletedProcess[str]]
Count = Callable[[str, Mapping[str, bool]], None]
Item = Mapping[str, Any]
ReadJs = Callable[[str, Path], Any]
ReadPandoc = Callable[[str, str], Any]


def compare(
    reader: str, works: Sequence[Work], readings: Mapping[str, Reading], count: Count
) -> None:
    """Every work is there, and every field that the reader reads at all is equal."""
    assert sorted(readings) == sorted(work.key for work in works)
    unread = UNREAD[reader]
    unequal = []
    for work in works:
        wanted, read = expected(work), readings[work.key]
        equal = {
            name: _is_same(wanted[name], read[name], folded=name in SENTENCE_CASE.get(reader, ()))
            for name in wanted
            if name not in unread
        }
        count(reader, equal)
        unequal += [
            (work.key, name, wanted[name], read[name]) for name, same in equal.items() if not same
        ]
    assert unequal == []


def _is_same(wanted: object, read: object, *, folded: bool) -> bool:
    return str(wanted).casefold() == str(read).casefold() if folded else wanted == read


def by_key(items: Sequence[Item]) -> Mapping[str, Reading]:
    """Items of CSL-JSON by citation key."""
    return {str(item["id"]): of_csl(item) for item in items}


@pytest.fixture
def read_js(run: Run) -> Callable[[str, Path], Any]:
    """Read a file with one of the JavaScript readers."""

    def read(reader: str, path: Path) -> object:
        if not (INSTALLED / "node_modules").is_dir():
            pytest.skip("the JavaScript readers are not installed: make clients")
        script = Path(__file__).with_name("read.mjs")
        return json.loads(run("node", script, reader, path, cwd=INSTALLED).stdout)

    return read


@pytest.mark.parametrize("suffix", ["bib", "json", "ris"])
def test_citation_js(
    suffix: str, files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count
) -> None:
    items = read_js("citation-js", files / f"snn.{suffix}")
    compare(f"citation-js .{suffix}", listed, by_key(items), count)


def test_better_bibtex(files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count) -> None:
    """`@retorquere/bibtex-parser` reads for Better BibTeX, and puts titles into sentence case."""
    items = read_js("bibtex-parser", files / "snn.bib")
    compare("bibtex-parser .bib", listed, by_key(items), count)


@pytest.mark.parametrize("suffix", ["bib", "json", "ris"])
def test_zotero(
    suffix: str, files: Path, listed: Sequence[Work], read_js: ReadJs, count: Count
) -> None:
    """Its own translators, as npm has them; the list's own links are in Extra or in notes."""
    items = read_js("zotero", files / f"snn.{suffix}")
    compare(f"zotero .{suffix}", listed, by_place(listed, items), count)
    shown = [item.get("extra", "") + "".join(n["note"] for n in item["notes"]) for item in items]
    unseen = [
        (work.key, link)
        for work, text in zip(listed, shown, strict=True)
        for link in links(work)
        if link not in text
    ]
    assert unseen == []


def by_place(works: Sequence[Work], items: Sequence[Item]) -> Mapping[str, Reading]:
    """Zotero's items by the key of the work at the same place: it has keys of its own."""
    return {work.key: of_zotero(item) for work, item in zip(works, items, strict=True)}


@pytest.mark.parametrize("stem", ["snn", "torture"])
def test_bibtex_tidy_has_nothing_to_say(stem: str, files: Path, read_js: ReadJs) -> None:
    assert read_js("bibtex-tidy", files / f"{stem}.bib") == []


@pytest.fixture
def read_pandoc(run: Run, files: Path) -> Callable[[str, str], Any]:
    """Read one of the files with Debian's pandoc, or with the newest."""

    def read(version: str, name: str) -> object:
        form = {"bib": "biblatex", "json": "csljson", "ris": "ris"}[name.partition(".")[2]]
        said = run(_PANDOC[version], "-f", form, "-t", "csljson", files / name, cwd=files)
        assert not said.stderr
        return json.loads(said.stdout)

    return read


_PANDOC = {"2": Path("pandoc"), "3": INSTALLED / "venv/pandoc"}
_READABLE = [("2", "bib"), ("2", "json"), ("3", "bib"), ("3", "json"), ("3", "ris")]


@pytest.mark.parametrize(("version", "suffix"), _READABLE)
def test_pandoc(
    version: str, suffix: str, listed: Sequence[Work], read_pandoc: ReadPandoc, count: Count
) -> None:
    items = read_pandoc(version, f"snn.{suffix}")
    compare(f"pandoc {version} .{suffix}", listed, by_key(items), count)


@pytest.mark.parametrize(("version", "suffix"), _READABLE)
def test_pandoc_reads_every_oddity(version: str, suffix: str, read_pandoc: ReadPandoc) -> None:
    keys = {item["id"] for item in read_pandoc(version, f"torture.{suffix}")}
    assert keys == {work.key for work in torture.works()}


@pytest.mark.parametrize("reader", ["citation-js", "bibtex-parser", "pandoc"])
def test_letters_that_tex_lacks_are_read(
    reader: str, files: Path, read_js: ReadJs, read_pandoc: ReadPandoc
) -> None:
    (item,) = (
        read_pandoc("2", "raw.bib") if reader == "pandoc" else read_js(reader, files / "raw.bib")
    )
    wanted = expected(RAW)
    assert (item["title"], of_csl(item)["authors"]) == (RAW.title, wanted["authors"])


def test_rispy(files: Path, listed: Sequence[Work], count: Count) -> None:
    records = rispy.loads((files / "snn.ris").read_text("utf-8"))
    compare("rispy .ris", listed, {record["id"]: of_ris(record) for record in records}, count)


def test_pybtex(files: Path, listed: Sequence[Work], count: Count) -> None:
    compare("pybtex .bib", listed, by_pybtex(files / "snn.bib"), count)


def by_pybtex(path: Path) -> Mapping[str, Reading]:
    readings = {}
    for key, entry in pybtex.database.parse_file(path).entries.items():
        authors = [_pybtex_name(person) for person in entry.persons.get("author", [])]
        written = {name.lower(): value for name, value in entry.fields.items()}
        fields = {name: str(Text.from_latex(value)) for name, value in written.items()}
        readings[key] = of_bibtex(key, entry.type.lower(), authors, fields, written)
    return readings


def _pybtex_name(person: pybtex.database.Person) -> tuple[str, str]:
    family = person.rich_prelast_names + person.rich_last_names
    given = person.rich_first_names + person.rich_middle_names + person.rich_lineage_names
    return " ".join(map(str, family)), " ".join(map(str, given))


def test_bibtexparser(files: Path, listed: Sequence[Work], count: Count) -> None:
    """With the middlewares its users have: names apart, TeX decoded by pylatexenc."""
    raw = parse_bibtex_file(str(files / "snn.bib"))
    library = parse_bibtex_file(
        str(files / "snn.bib"),
        append_middleware=[
            LatexDecodingMiddleware(keep_math_mode=True),
            SeparateCoAuthors(),
            SplitNameParts(),
        ],
    )
    assert not library.failed_blocks
    readings = {}
    for entry, written in zip(library.entries, raw.entries, strict=True):
        fields = {name: str(field.value) for name, field in entry.fields_dict.items()}
        authors = [
            (" ".join(name.von + name.last), " ".join(name.first + name.jr))
            for name in entry.fields_dict["author"].value
        ]
        verbatim = {name: field.value for name, field in written.fields_dict.items()}
        readings[entry.key] = of_bibtex(entry.key, entry.entry_type, authors, fields, verbatim)
    compare("bibtexparser .bib", listed, readings, count)


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


def test_jabref_keeps_fields_and_groups(
    files: Path, listed: Sequence[Work], run: Run, count: Count, tmp_path: Path
) -> None:
    run("jabref", "-n", "-o", tmp_path / "out.bib", files / "snn.bib", cwd=tmp_path)
    text = (tmp_path / "out.bib").read_text(encoding="utf-8", errors="replace")
    compare("jabref .bib", listed, by_pybtex(tmp_path / "out.bib"), count)
    groups = re.findall(r"^([12]) \w+Group:([^\\]+)", text, re.MULTILINE)
    years = {str(work.year) for work in listed}
    assert {name for level, name in groups if level == "1"} == years
    assert len([name for level, name in groups if level == "2"]) == len(
        {(work.year, work.venue) for work in listed}
    )


@pytest.fixture
def read_torture(
    files: Path, read_js: ReadJs, read_pandoc: ReadPandoc
) -> Callable[[str], Mapping[str, Reading]]:
    """Every oddity of the torture set, read by a reader of `ODDITIES`."""

    def read(reader: str) -> Mapping[str, Reading]:
        program, _, suffix = reader.rpartition(" .")
        path = files / f"torture.{suffix}"
        if program == "rispy":
            records = rispy.loads(path.read_text("utf-8"))
            return {record["id"]: of_ris(record) for record in records}
        if program.startswith("pandoc"):
            return by_key(read_pandoc(program[-1], path.name))
        return by_key(read_js(program, path))

    return read


@pytest.mark.parametrize("reader", ODDITIES)
def test_every_oddity(
    reader: str, read_torture: Callable[[str], Mapping[str, Reading]], count: Count
) -> None:
    """Equal as a person sees it, but for those that are listed with a reason."""
    readings = read_torture(reader)
    unequal = {}
    for work in torture.works():
        wanted, read = expected(work), readings[work.key]
        equal = {
            name: loosely(wanted[name]) == loosely(read[name])
            for name in wanted
            if name not in {"capitals", *UNREAD[reader]}
        }
        count(f"{reader}, torture", equal)
        if not all(equal.values()):
            unequal[work.key.rpartition("-")[0]] = [name for name in equal if not equal[name]]
    assert sorted(unequal) == sorted(ODDITIES[reader])


def loosely(value: object) -> object:
    """Without capitals, kinds of quotation marks, and where a name of one part ends."""
    if isinstance(value, set):
        return {loosely(item) for item in value}
    text = "|".join(value) if isinstance(value, list) else str(value)
    return re.sub(r"[/,]", "", text.casefold().replace('"', "'"))
