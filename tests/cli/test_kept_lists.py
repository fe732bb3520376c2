"""A list that has not changed is not read again, and one that may be read otherwise is."""

import json
import os
import pickle
import subprocess
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from snnbib import readinglist
from snnbib.cli.cache_directory import cache_directory
from snnbib.cli.kept_lists import (
    KEPT,
    LIBRARIES,
    KeptLists,
    code_stamp,
    decode,
    encode,
    list_digest,
)
from snnbib.model import Finding, Link, Paper, Person, ReadingList, Severity, WorkType
from tests.cli.conftest import LIST, Run
from tests.readinglist.made_up.shapes import SHAPES, Shape, write
from tests.readinglist.made_up.works import FIELDS

LISTED = ReadingList(
    papers=(
        Paper(title="Ants and their Nests", venue="AAAI", year=2024, section="AAAI-2024", line=2),
        Paper(
            title="Ameisen – <i>Formicidae</i>",
            links=(Link(label="pdf", url="https://example.org/ä.pdf"),),
            authors=(Person(family="Zorn", given="Ada"), Person(literal="The Ant Group")),
            type=WorkType.THESIS,
        ),
    ),
    findings=(
        Finding(
            rule="list-no-link", severity=Severity.WARNING, message="no link", path="a.md", line=2
        ),
    ),
)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_what_is_read_and_what_was_kept_are_the_same(shape: Shape) -> None:
    works = FIELDS[(shape.fields or list(FIELDS))[0]]
    listed = readinglist.parse(write(shape, works)[0], "papers.md")
    assert len(listed.papers) > 1
    again = decode(encode(listed))
    assert again == listed
    assert repr(again) == repr(listed)  # an enumeration is not only equal, but one again


def test_every_field_is_kept() -> None:
    assert repr(decode(encode(LISTED))) == repr(LISTED)


def test_the_digest_is_of_all_that_a_reading_depends_on() -> None:
    digests = [
        list_digest(b"- Ants", "a.md", {}, (), code="1"),
        list_digest(b"- ants", "a.md", {}, (), code="1"),
        list_digest(b"- Ants", "b.md", {}, (), code="1"),
        list_digest(b"- Ants", "a.md", {"topics": ["May"]}, (), code="1"),
        list_digest(b"- Ants", "a.md", {}, ({"acronym": "ANTS"},), code="1"),
        list_digest(b"- Ants", "a.md", {}, (), code="2"),
    ]
    assert len(set(digests)) == len(digests)
    assert list_digest(b"- Ants", "a.md", {}, (), code="1") == digests[0]


def _edit(path: Path) -> None:
    path.write_text("b = 1\n", encoding="utf-8")
    os.utime(path, ns=(0, 0))


def _touch(path: Path) -> None:
    os.utime(path, ns=(0, 1))


def _lengthen(path: Path) -> None:
    path.write_text("a = 10\n", encoding="utf-8")
    os.utime(path, ns=(0, 0))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("reader.py", _touch),
        ("reader.py", _lengthen),
        ("reader.py", Path.unlink),
        ("words/new.py", _edit),
        ("data/venues.json", _touch),
    ],
)
def test_a_change_of_the_code_is_seen(
    tmp_path: Path, name: str, change: Callable[[Path], None]
) -> None:
    for directory in ("words", "data"):
        (tmp_path / directory).mkdir()
    for path in ("reader.py", "data/venues.json"):
        (tmp_path / path).write_text("a = 1\n", encoding="utf-8")
        os.utime(tmp_path / path, ns=(0, 0))
    stamp = code_stamp(tmp_path)
    assert code_stamp(tmp_path) == stamp
    change(tmp_path / name)
    assert code_stamp(tmp_path) != stamp


def test_a_file_that_an_editor_removes_at_that_moment_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "reader.py").symlink_to("removed")
    assert "reader.py" in code_stamp(tmp_path)


def test_compiled_modules_are_not_the_code(tmp_path: Path) -> None:
    stamp = code_stamp(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "reader.pyc").write_bytes(b"compiled")
    assert code_stamp(tmp_path) == stamp


_MODULES = """
import json, sys
from snnbib import readinglist
readinglist.parse(sys.stdin.read())
print(json.dumps([name.partition(".")[0] for name, module in sys.modules.items()
                  if "site-packages" in (getattr(module, "__file__", None) or "")]))
"""


def test_the_stamp_has_every_library_that_reads() -> None:
    """But msgspec, which only makes the parts of a list and decides nothing."""
    done = subprocess.run(
        (sys.executable, "-c", _MODULES), input=LIST, stdout=subprocess.PIPE, text=True, check=True
    )
    others = {"msgspec", "typing_extensions"}
    loaded = {name for name in json.loads(done.stdout) if not name.startswith("_")} - others
    assert loaded <= set(LIBRARIES)
    assert all(f"{name}/__init__.py" in code_stamp() for name in LIBRARIES)


def _changed_bytes(data: bytes) -> list[bytes]:
    middle = len(data) // 2
    flipped = bytes((*data[:middle], data[middle] ^ 1, *data[middle + 1 :]))
    foreign = [b"{}", b"[]", b'{"papers": 1, "findings": []}']
    return [
        b"", data[:1], data[:middle], data[:-1], flipped, pickle.dumps(1), b"\0" * 100, *foreign,
        *map(zlib.compress, (b"", b"\xff", *foreign)),
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(len(_changed_bytes(b"0123"))))
def test_what_snnbib_has_not_written_is_not_taken(tmp_path: Path, number: int) -> None:
    kept = KeptLists(tmp_path)
    kept.put("digest", LISTED)
    assert kept.get("digest") == LISTED
    (tmp_path / "lists" / "digest").write_bytes(_changed_bytes(encode(LISTED))[number])
    assert kept.get("digest") is None
    kept.put("digest", LISTED)
    assert kept.get("digest") == LISTED


def test_nothing_was_kept_yet(tmp_path: Path) -> None:
    assert KeptLists(tmp_path / "none").get("digest") is None
    assert not (tmp_path / "none").exists()


def test_only_the_owner_reads_what_is_kept(tmp_path: Path) -> None:
    KeptLists(tmp_path / "cache").put("digest", LISTED)
    paths = ("cache", "cache/lists", "cache/lists/digest")
    assert [(tmp_path / path).stat().st_mode & 0o777 for path in paths] == [0o700, 0o700, 0o600]


def test_a_list_whose_path_is_not_utf_8_is_not_kept(tmp_path: Path) -> None:
    finding = replace(LISTED.findings[0], path="n\udce4sts.md")
    kept = KeptLists(tmp_path)
    kept.put(
        list_digest(b"- Ants", finding.path, {}, (), code=""),
        ReadingList(papers=(), findings=(finding,)),
    )
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"a file")
    kept = KeptLists(tmp_path / "cache")
    kept.put("digest", LISTED)
    assert kept.get("digest") is None
    assert (tmp_path / "cache").read_bytes() == b"a file"


def test_a_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "lists" / "digest").mkdir(parents=True)
    kept = KeptLists(tmp_path)
    kept.put("digest", LISTED)
    assert kept.get("digest") is None
    assert [path.name for path in (tmp_path / "lists").iterdir()] == ["digest"]


def test_the_lists_that_were_used_last_are_kept(tmp_path: Path) -> None:
    kept = KeptLists(tmp_path)
    for number in range(KEPT):
        kept.put(f"{number}", LISTED)
        os.utime(tmp_path / "lists" / f"{number}", (number, number))
    assert kept.get("0") == LISTED
    kept.put("new", LISTED)
    assert {path.name for path in (tmp_path / "lists").iterdir()} == {
        "new", "0", *(f"{number}" for number in range(2, KEPT)),
    }  # fmt: skip


def test_several_runs_at_once(tmp_path: Path) -> None:
    def run(number: int) -> bool:
        kept = KeptLists(tmp_path)
        kept.put(f"{number % 2}", LISTED)
        return kept.get(f"{number % 2}") == LISTED

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(run, range(200)))
    assert {path.name for path in (tmp_path / "lists").iterdir()} == {"0", "1"}


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were read from here on."""
    texts: list[str] = []
    parse = readinglist.parse

    def noting(text: str, *others: object) -> ReadingList:
        texts.append(text)
        return parse(text, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(readinglist, "parse", noting)
    return texts


def _findings(run: Run) -> object:
    return json.loads(run("check", "papers.md", "--json").stdout)


def test_commands_read_a_list_once(here: Path, run: Run, reads: list[str]) -> None:
    (here / "papers.md").write_text(f"{LIST}- Nests without a Link\n", encoding="utf-8")
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 1
    findings = _findings(run)
    assert findings
    assert _findings(run) == findings
    run("annotate", "papers.md", "--check")
    run("export", "papers.md")
    run("status", "papers.md")
    assert len(reads) == 1


def test_a_list_that_was_edited_is_read_again(resolved: Path, run: Run, reads: list[str]) -> None:
    findings = _findings(run)
    assert reads == []
    (resolved / "papers.md").write_text(LIST.replace("Gated", "Dated"), encoding="utf-8")
    assert _findings(run) != findings
    (resolved / "papers.md").write_text(LIST, encoding="utf-8")
    assert _findings(run) == findings
    assert [text.count("Dated") for text in reads] == [1]


@pytest.mark.parametrize(
    "table", ['[reading]\ntopics = ["May"]', '[[venue]]\nacronym = "ANTS"\nnames = ["Of Ants"]']
)
def test_what_the_project_file_states_counts(
    resolved: Path, run: Run, reads: list[str], table: str
) -> None:
    (resolved / "snnbib.toml").write_text('list = "papers.md"\n', encoding="utf-8")
    run("check")
    assert reads == []
    (resolved / "snnbib.toml").write_text(f'list = "papers.md"\n{table}\n', encoding="utf-8")
    run("check")
    assert len(reads) == 1


@pytest.mark.parametrize("data", [b"", b"# Ants\n", b"\xff", b"<<<<<<< HEAD\n- Ants\n"])
def test_a_list_that_is_refused_is_refused_again(here: Path, run: Run, data: bytes) -> None:
    (here / "papers.md").write_bytes(data)
    first, second = run("resolve", "papers.md"), run("resolve", "papers.md")
    assert (first.exit_code, first.stderr) == (second.exit_code, second.stderr)
    assert first.exit_code == 2
    assert not (cache_directory() / "lists").exists()


def test_the_reader_is_not_loaded_for_a_list_that_was_kept(resolved: Path) -> None:
    code = """
import sys
from snnbib.cli import main
main(["check", "papers.md"], standalone_mode=False)
print(sorted(name for name in sys.modules if name.startswith("snnbib.readinglist")))
"""
    done = subprocess.run(
        (sys.executable, "-c", code), cwd=resolved, stdout=subprocess.PIPE, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_cache_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SNNBIB_CACHE_DIR", str(tmp_path))
    assert cache_directory() == tmp_path
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SNNBIB_CACHE_DIR", "here")
    assert cache_directory() == tmp_path / "here"
    monkeypatch.setenv("SNNBIB_CACHE_DIR", "")
    assert cache_directory().name == "snnbib"


def test_without_a_home_directory_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = KeptLists(Path("~", ".cache", "snnbib"))
    kept.put("digest", LISTED)
    assert kept.get("digest") is None
    assert list(tmp_path.iterdir()) == []
