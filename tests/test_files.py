"""Files are written whole or not at all, and read with errors that say what is wrong."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from snnbib import files
from snnbib.errors import FileError


def _tree(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    texts = {"a.txt": "ä\n", "b/c.txt": "c\n"}
    assert files.write_all(tmp_path / "new", texts) == ["a.txt", "b/c.txt"]
    assert files.write_all(tmp_path / "new", texts | {"a.txt": "b\n"}) == ["a.txt"]
    assert _tree(tmp_path / "new") == {"a.txt": "b\n", "b/c.txt": "c\n"}


def test_stale_files_go_and_their_empty_directories_too(tmp_path: Path) -> None:
    files.write_all(tmp_path, {"old/a.bib": "a", "keep/b.bib": "b", "keep/mine.txt": "m"})
    changed = files.write_all(tmp_path, {}, stale=["old/a.bib", "keep/b.bib", "gone.bib"])
    assert changed == ["old/a.bib", "keep/b.bib"]
    assert _tree(tmp_path) == {"keep/mine.txt": "m"}
    assert not (tmp_path / "old").exists()


def test_a_full_disk_half_way_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write_all(tmp_path, {"a.txt": "old a", "b.txt": "old b"})
    before = _tree(tmp_path)
    write_bytes = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if b"new b" in data:
            write_bytes(path, data[:2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(FileError) as caught:
        files.write_all(tmp_path, {"a.txt": "new a", "sub/b.txt": "new b"}, stale=["b.txt"])
    assert str(caught.value) == f"{tmp_path / 'sub/b.txt'}: no space left on device"
    assert _tree(tmp_path) == before
    assert not (tmp_path / "sub").exists()


def test_a_directory_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(FileError, match=r"a\.txt: is a directory"):
        files.write_text(tmp_path / "a.txt", "a")
    with pytest.raises(FileError, match="is a directory"):
        files.read_text(tmp_path / "a.txt")


def test_a_file_where_a_directory_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(FileError, match=r"a: is a file, not a directory"):
        files.write_text(tmp_path / "a" / "b.txt", "b")


def test_reading_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file or directory"):
        files.read_text(tmp_path / "missing")
    (tmp_path / "latin").write_bytes(b"a\nb\xe9")
    with pytest.raises(FileError, match=r"latin:2: not UTF-8"):
        files.read_text(tmp_path / "latin")


def test_line_ends_are_kept(tmp_path: Path) -> None:
    files.write_text(tmp_path / "a", "1\r\n2\n3\r")
    assert files.read_text(tmp_path / "a") == "1\r\n2\n3\r"


def test_what_a_killed_run_left_goes_at_the_next(tmp_path: Path) -> None:
    code = "import os; os.kill(os.getpid(), 9)"
    killed = subprocess.Popen([sys.executable, "-c", code])
    killed.wait()
    leftover = tmp_path / "b" / f".c.txt.{killed.pid}.tmp"
    running = tmp_path / "b" / f".c.txt.{os.getppid()}.tmp"
    other = tmp_path / "b" / f".mine.txt.{killed.pid}.tmp"
    (tmp_path / "b").mkdir()
    for path in (leftover, running, other):
        path.touch()
    files.write_all(tmp_path, {"b/c.txt": "c"})
    assert sorted(tmp_path.rglob("*.*")) == sorted([running, other, tmp_path / "b" / "c.txt"])


def test_a_checkout_with_crlf_has_the_same_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1\r\n2\r\n")
    assert files.has_text(tmp_path / "a.txt", "1\n2\n")
    assert files.write_all(tmp_path, {"a.txt": "1\n2\n"}) == []
    assert not files.has_text(tmp_path / "a.txt", "1\n3\n")
    assert not files.has_text(tmp_path / "missing.txt", "")


@pytest.mark.parametrize(
    ("text", "may_have"), [("a\n<<<<<<< HEAD\n", True), (">>>>>>> b\n", True), ("<< a >>", False)]
)
def test_a_file_without_signs_of_a_conflict_need_not_be_read_as_text(
    text: str, *, may_have: bool
) -> None:
    assert files.may_have_markers(text.encode()) is may_have
    assert bool(files.marker_lines(text)) is may_have


@pytest.mark.skipif(os.name != "posix", reason="Windows has neither in this form")
def test_a_link_and_the_rights_of_a_file_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "lists" / "real.md", tmp_path / "link.md"
    real.parent.mkdir()
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    assert files.write_text(link, "new") is True
    assert link.is_symlink()
    assert (real.read_text("utf-8"), real.stat().st_mode & 0o777) == ("new", 0o640)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["link.md", "lists", "real.md"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such links")
def test_what_a_killed_run_left_beside_the_target_of_a_link_is_removed(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "link.md").symlink_to(tmp_path / "lists" / "real.md")
    (tmp_path / "lists" / ".real.md.999999999.tmp").touch()
    files.write_text(tmp_path / "link.md", "new")
    assert [path.name for path in (tmp_path / "lists").iterdir()] == ["real.md"]
