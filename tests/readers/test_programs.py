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

from snnbib.formats.links import extra_links
from snnbib.model import Work
from tests.formats import torture
from tests.readers.allowed import CITEPROC_WARNINGS, ODDITIES, SENTENCE_CASE, UNREAD, is_allowed
from tests.readers.conftest import INSTALLED, RAW, missing
from tests.readers.reading import Reading, expected, of_bibtex, of_csl, of_ris, of_zotero

Run = Callable[..., subprocess.CompletedProcess[str]]
Count = Callable[[str, Mapping[str, bool]], None]
Item = Mapping[str, Any]
ReadJs = Callable[[str, Path], Any]
ReadPandoc = Callable[[str, str], Sequence[Item]]
Read = Callable[[str, str], Mapping[str, Reading]]


@pytest.mark.parametrize("reader", UNREAD)
def test_every_field_of_every_work(
    reader: str, read: Read, listed: Sequence[Work], count: Count
) -> None:
    """Every work is there, and every field that the reader reads at all is equal."""
    readings = read(reader, "snn")
    suffix = reader.rpartition(".")[2]
    folded = SENTENCE_CASE.get(reader, ())
    unequal = []
    for work in listed:
        wanted, understood = expected(work, suffix), readings[work.key]
        equal = {
            name: _is_same(wanted[name], understood[name], folded=name in folded)
            for name in wanted
            if name not in UNREAD[reader]
        }
        count(reader, equal)
        unequal += [
            (work.key, name, wanted[name], understood[name]) for name in equal if not equal[name]
        ]
    assert unequal == []


def _is_same(wanted: object, read: object, *, folded: bool) -> bool:
    return str(wanted).casefold() == str(read).casefold() if folded else wanted == read


@pytest.mark.parametrize("reader", UNREAD)
def test_every_oddity(reader: str, read: Read, count: Count) -> None:
    """Equal as a person sees it, but for the fields that are listed with a reason."""
    readings = read(reader, "torture")
    suffix = reader.rpartition(".")[2]
    unequal = {}
    for work in torture.works():
        wanted, understood = expected(work, suffix), readings[work.key]
        equal = {
            name: loosely(wanted[name]) == loosely(understood[name])
            for name in wanted
            if name not in {"capitals", *UNREAD[reader]}
        }
        count(f"{reader}, torture", equal)
        if not all(equal.values()):
            oddity = work.key.rpartition("-")[0]
            unequal[oddity] = ", ".join(name for name in equal if not equal[name])
    allowed = {oddity: why.partition(": ")[0] for oddity, why in ODDITIES[reader].items()}
    assert unequal == allowed


def loosely(value: object) -> object:
    """Without capitals, kinds of quotation marks, and where a name of one part ends."""
    if isinstance(value, set):
        return {loosely(item) for item in value}
    text = "|".join(value) if isinstance(value, list) else str(value)
    return re.sub(r"[/,]", "", text.casefold().replace('"', "'"))


@pytest.fixture
def read(
    files: Path,
    listed: Sequence[Work],
    read_js: ReadJs,
    read_pandoc: ReadPandoc,
    read_jabref: Callable[[Path], Path],
) -> Read:
    """What a reader makes of a file, by key: ``read("rispy .ris", "torture")``.

    A reader that keeps no keys keeps the order.
    """
    programs: Mapping[str, Callable[[Path], list[Reading]]] = {
        "bibtex-parser": lambda path: [of_csl(item) for item in read_js("bibtex-parser", path)],
        "bibtexparser": by_bibtexparser,
        "citation-js": lambda path: [of_csl(item) for item in read_js("citation-js", path)],
        "jabref": lambda path: by_pybtex(read_jabref(path)),
        "pandoc 2": lambda path: [of_csl(item) for item in read_pandoc("2", path.name)],
        "pandoc 3": lambda path: [of_csl(item) for item in read_pandoc("3", path.name)],
        "pybtex": by_pybtex,
        "rispy": lambda path: [of_ris(record) for record in rispy.loads(path.read_text("utf-8"))],
        "zotero": lambda path: [of_zotero(item) for item in read_js("zotero", path)],
        "zotero page": lambda path: [of_zotero(item) for item in read_js("zotero-page", path)],
    }

    def by_reader(reader: str, stem: str) -> Mapping[str, Reading]:
        program, _, suffix = reader.rpartition(" .")
        readings = programs[program](files / f"{stem}.{suffix}")
        keys = [work.key for work in (listed if stem == "snn" else torture.works())]
        if "key" in UNREAD[reader]:
            return dict(zip(keys, readings, strict=True))
        assert sorted(str(reading["key"]) for reading in readings) == sorted(keys)
        return {str(reading["key"]): reading for reading in readings}

    return by_reader


@pytest.fixture
def read_js(run: Run) -> Callable[[str, Path], Any]:
    """Read a file with one of the JavaScript readers."""

    def read(reader: str, path: Path) -> object:
        if not (INSTALLED / "node_modules").is_dir():
            missing("the JavaScript readers are")
        result = run("node", Path(__file__).with_name("read.mjs"), reader, path, cwd=INSTALLED)
        assert not result.stderr
        return json.loads(result.stdout)

    return read


@pytest.mark.parametrize("stem", ["snn", "torture"])
def test_bibtex_tidy_has_nothing_to_say(stem: str, files: Path, read_js: ReadJs) -> None:
    assert read_js("bibtex-tidy", files / f"{stem}.bib") == []


@pytest.fixture
def read_pandoc(run: Run, files: Path) -> ReadPandoc:
    """Read one of the files with Debian's pandoc, or with the newest."""

    def read(version: str, name: str) -> Sequence[Item]:
        form = {"bib": "biblatex", "json": "csljson", "ris": "ris"}[name.partition(".")[2]]
        result = run(_PANDOC[version], "-f", form, "-t", "csljson", files / name, cwd=files)
        assert not result.stderr
        items: list[Item] = json.loads(result.stdout)
        if form == "biblatex":  # pandoc's own item, by the name that CSL 1.0.1 had for it
            items = [{"event-title": item.get("event"), **item} for item in items]
        return items

    return read


_PANDOC = {"2": Path("pandoc"), "3": INSTALLED / "venv/pandoc"}


@pytest.mark.parametrize("reader", ["citation-js", "bibtex-parser", "pandoc"])
def test_letters_that_tex_lacks_are_read(
    reader: str, files: Path, read_js: ReadJs, read_pandoc: ReadPandoc
) -> None:
    (item,) = (
        read_pandoc("2", "raw.bib") if reader == "pandoc" else read_js(reader, files / "raw.bib")
    )
    wanted = expected(RAW, "bib")
    assert (item["title"], of_csl(item)["authors"]) == (RAW.title, wanted["authors"])


def by_pybtex(path: Path) -> list[Reading]:
    readings = []
    for key, entry in pybtex.database.parse_file(path).entries.items():
        authors = [_pybtex_name(person) for person in entry.persons.get("author", [])]
        written = {name.lower(): value for name, value in entry.fields.items()}
        fields = {name: str(Text.from_latex(value)) for name, value in written.items()}
        readings.append(of_bibtex(key, entry.type.lower(), authors, fields, written))
    return readings


def _pybtex_name(person: pybtex.database.Person) -> tuple[str, str]:
    family = person.rich_prelast_names + person.rich_last_names
    given = person.rich_first_names + person.rich_middle_names + person.rich_lineage_names
    return " ".join(map(str, family)), " ".join(map(str, given))


def by_bibtexparser(path: Path) -> list[Reading]:
    """With the middlewares its users have: names apart, TeX decoded by pylatexenc."""
    raw = parse_bibtex_file(str(path))
    library = parse_bibtex_file(
        str(path),
        append_middleware=[
            LatexDecodingMiddleware(keep_math_mode=True),
            SeparateCoAuthors(),
            SplitNameParts(),
        ],
    )
    assert not library.failed_blocks
    readings = []
    for entry, written in zip(library.entries, raw.entries, strict=True):
        fields = {name: str(field.value) for name, field in entry.fields_dict.items()}
        names = entry.fields_dict["author"].value if "author" in entry.fields_dict else ()
        authors = [
            (" ".join(name.von + name.last), " ".join(name.first + name.jr)) for name in names
        ]
        verbatim = {name: field.value for name, field in written.fields_dict.items()}
        readings.append(of_bibtex(entry.key, entry.entry_type, authors, fields, verbatim))
    return readings


@pytest.fixture
def read_jabref(run: Run, tmp_path: Path) -> Callable[[Path], Path]:
    """What JabRef writes of a file; with new keys (-g), for else it copies entries as they are."""

    def read(path: Path) -> Path:
        run("jabref", "-n", "-g", "-o", tmp_path / "out.bib", path, cwd=tmp_path)
        return tmp_path / "out.bib"

    return read


def test_jabref_keeps_the_groups(
    files: Path, listed: Sequence[Work], run: Run, tmp_path: Path
) -> None:
    run("jabref", "-n", "-o", tmp_path / "out.bib", files / "snn.bib", cwd=tmp_path)
    text = (tmp_path / "out.bib").read_text(encoding="utf-8", errors="replace")
    made = {}
    year = ""
    for level, name, keys in re.findall(r"^([12]) \w+Group:(.+?)\\;0\\;(.*);$", text, re.MULTILINE):
        if level == "1":
            year = name
        else:
            made[year, name] = sorted(re.findall(r"[^\\;]+", keys))
    wanted: dict[tuple[str, str], list[str]] = {}
    for work in sorted(listed, key=lambda work: work.key):
        wanted.setdefault((str(work.year), work.venue), []).append(work.key)
    assert made == wanted


def test_zotero_makes_nested_collections(
    files: Path, listed: Sequence[Work], read_js: ReadJs
) -> None:
    years = read_js("zotero-collections", files / "snn.bib")
    made = {
        (int(year["name"]), venue["name"]): [item["id"] for item in venue["children"]]
        for year in years
        for venue in year["children"]
    }
    wanted: dict[tuple[int, str], list[str]] = {}
    for work in listed:
        wanted.setdefault((work.year, work.venue), []).append(work.key)
    assert made == wanted


@pytest.mark.parametrize("suffix", ["json", "ris"])  # by .bib they are lost: docs/readers.md
def test_zotero_shows_the_lists_own_links(
    suffix: str, files: Path, listed: Sequence[Work], read_js: ReadJs
) -> None:
    items = read_js("zotero", files / f"snn.{suffix}")
    shown = [item.get("extra", "") + "".join(n["note"] for n in item["notes"]) for item in items]
    unseen = [
        (work.key, link)
        for work, text in zip(listed, shown, strict=True)
        for link in extra_links(work)
        if link not in text
    ]
    assert unseen == []


@pytest.mark.parametrize("version", ["2", "3"])
@pytest.mark.parametrize("name", ["snn.bib", "snn.json", "torture.bib", "torture.json"])
def test_pandoc_cites(name: str, version: str, files: Path, run: Run, tmp_path: Path) -> None:
    """An entry for every work that is cited, and no warning."""
    exported = json.loads((files / name).with_suffix(".json").read_text("utf-8"))
    keys = [item["id"] for item in exported]
    source = tmp_path / "a.md"
    source.write_text("\n".join(f"[@{key}]" for key in keys), encoding="utf-8")
    command = (_PANDOC[version], "--citeproc", f"--bibliography={files / name}", "-t", "html")
    result = run(*command, source, cwd=tmp_path)
    assert not result.stderr
    assert sorted(re.findall(r'id="ref-([^"]+)"', result.stdout)) == sorted(keys)


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
    result = run(python, script, files / f"{stem}.json", cwd=tmp_path)
    warnings = re.findall(r"Warning: (.*)", result.stderr)
    assert [line for line in warnings if not is_allowed(line, CITEPROC_WARNINGS)] == []
    items = json.loads((files / f"{stem}.json").read_text("utf-8"))
    assert int(result.stdout.split()[-1]) == len(items)
