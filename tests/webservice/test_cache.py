"""The store of answers: fresh, expired, damaged, killed, shared."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from snnbib.webservice.cache import ANSWER_SECONDS, INCOMPLETE_SECONDS, Cache
from tests.conftest import FakeClock

WRITE_FOR_EVER = """
import sys
from pathlib import Path
from snnbib.webservice.cache import Cache

store, number = Cache(Path(sys.argv[1])), 0
while True:
    store.put(f"key {number}", b"body" * 1000, complete=True)
    print(number, flush=True)
    number += 1
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_an_answer_is_there_for_the_next_run(tmp_path: Path) -> None:
    with Cache(tmp_path) as store:
        store.put("key", b"body", complete=True)
    with Cache(tmp_path) as store:
        assert store.get("key") == b"body"
        assert store.get("another") is None
        assert (store.has("key"), store.has("another")) == (True, False)


@pytest.mark.parametrize(
    ("complete", "age", "expected"),
    [
        (True, ANSWER_SECONDS - 1, b"body"),
        (True, ANSWER_SECONDS, None),
        (False, INCOMPLETE_SECONDS - 1, b"body"),
        (False, INCOMPLETE_SECONDS, None),
        (True, -2 * 86_400, None),
    ],
    ids=["fresh", "expired", "fresh-miss", "expired-miss", "from-the-future"],
)
def test_answers_expire(
    clock: FakeClock,
    age: float,
    expected: bytes | None,
    complete: bool,  # noqa: FBT001
) -> None:
    with Cache(None, now=clock.now) as store:
        store.put("key", b"body", complete=complete)
        clock.time += age
        assert store.get("key") == expected
        assert store.has("key") is (expected is not None)


def test_expired_answers_leave_the_file(tmp_path: Path, clock: FakeClock) -> None:
    with Cache(tmp_path, now=clock.now) as store:
        store.put("key", b"body", complete=True)
    clock.time += ANSWER_SECONDS + 1
    Cache(tmp_path, now=clock.now).close()
    rows = sqlite3.connect(tmp_path / "answers-1.sqlite")
    assert rows.execute("select count(*) from answers").fetchall() == [(0,)]
    rows.close()


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache" / "snnbib"):
        assert mode(tmp_path / "cache/snnbib") == 0o700
        assert mode(tmp_path / "cache/snnbib/answers-1.sqlite") == 0o600


def test_a_directory_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with Cache(tmp_path):
        assert mode(tmp_path) == 0o755


def test_a_killed_writer_loses_at_most_the_answer_in_flight(tmp_path: Path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE_FOR_EVER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": "src"},
    )
    assert writer.stdout is not None
    written = [int(writer.stdout.readline()) for _ in range(20)]
    writer.send_signal(signal.SIGKILL)
    written += [int(line) for line in writer.stdout.read().split()]
    writer.stdout.close()
    writer.wait()
    lines: list[str] = []
    with Cache(tmp_path, note=lines.append) as store:
        assert [number for number in written if store.get(f"key {number}") is None] == []
    assert lines == []


@pytest.mark.parametrize("damage", ["overwritten", "cut", "another-program"])
def test_a_damaged_file_is_set_aside_with_one_line(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "answers-1.sqlite"
    with Cache(tmp_path) as store:
        for number in range(50):
            store.put(f"key {number}", os.urandom(4000), complete=True)
    content = path.read_bytes()
    path.write_bytes(
        {
            "overwritten": content[:4096] + b"\xff" * 16_384 + content[20_480:],
            "cut": content[: len(content) // 2],
            "another-program": b"hello" * 1000,
        }[damage]
    )
    lines: list[str] = []
    with Cache(tmp_path, note=lines.append) as store:
        store.put("key", b"body", complete=True)
        assert store.get("key") == b"body"
    assert len(lines) == 1
    assert lines[0].startswith("the cache is damaged; its answers are asked for again: ")
    assert "\n" not in lines[0]
    assert sorted(item.name for item in tmp_path.iterdir()) == [
        "answers-1.damaged.sqlite",
        "answers-1.sqlite",
    ]


def test_damage_in_the_middle_of_a_run_is_survived(tmp_path: Path) -> None:
    lines: list[str] = []
    with Cache(tmp_path, note=lines.append) as store:
        store.put("key", b"body" * 5000, complete=True)
        (tmp_path / "answers-1.sqlite").write_bytes(b"hello" * 2000)
        assert store.get("key") is None
        store.put("key", b"again", complete=True)
        assert store.get("key") == b"again"
    assert len(lines) == 1


def test_a_changed_body_is_asked_for_again(tmp_path: Path) -> None:
    with Cache(tmp_path) as store:
        store.put("key", b"body", complete=True)
        rows = sqlite3.connect(tmp_path / "answers-1.sqlite")
        rows.execute("update answers set body = ?", (b"x",))
        rows.commit()
        rows.close()
        assert store.get("key") is None


def test_a_place_that_cannot_be_written_is_replaced_by_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")
    lines: list[str] = []
    with Cache(tmp_path / "file", note=lines.append) as store:
        store.put("key", b"body", complete=True)
        assert store.get("key") == b"body"
    path = tmp_path / "file"
    assert lines == [
        f"answers cannot be kept for the next run: {path}: file exists; "
        "SNNBIB_CACHE_DIR can name another directory"
    ]


def test_runs_at_the_same_time_share_it(tmp_path: Path) -> None:
    def write(name: int) -> None:
        with Cache(tmp_path) as store:
            for number in range(20):
                store.put(f"{name} {number}", b"body", complete=True)

    threads = [Thread(target=write, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Cache(tmp_path) as store:
        kept = [store.get(f"{name} {number}") for name in range(4) for number in range(20)]
    assert kept == [b"body"] * 80


def test_a_cache_of_a_later_version_is_not_touched(tmp_path: Path) -> None:
    """It has a name of its own: each version of the format has."""
    later = tmp_path / "answers-2.sqlite"
    later.write_bytes(b"whatever a later version writes")
    with Cache(tmp_path) as cache:
        cache.put("key", b"body", complete=True)
    assert later.read_bytes() == b"whatever a later version writes"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "answers-1.sqlite", "answers-2.sqlite",
    ]  # fmt: skip
