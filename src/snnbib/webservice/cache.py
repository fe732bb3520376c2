"""Cache of raw answers in one SQLite file, so that a run that was killed continues where it was.

An answer is stored the moment it arrives, each in a transaction of its own, so that a run that is
killed loses at most the request in flight. The rollback journal is used and not WAL: there are
fewer writes than a hundred a run, and WAL does not work on network file systems
(https://sqlite.org/wal.html).
"""

import os
import sqlite3
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, Self

from snnbib.text import collapse

__all__ = ["ANSWER_SECONDS", "INCOMPLETE_SECONDS", "Cache"]

_DAY = 24 * 60 * 60
ANSWER_SECONDS = 30 * _DAY
"""How long an answer is fresh: deposits and proceedings seldom change."""
INCOMPLETE_SECONDS = 7 * _DAY
"""How long an incomplete answer is fresh: a missing record may be registered within days."""

# The number is the version of the format: a new format gets a new file, and old releases keep
# theirs.
_FILE = "answers-1.sqlite"
_DAMAGED = "answers-1.damaged.sqlite"
_SCHEMA = """
create table if not exists answers (
    key text primary key, day real not null, complete integer not null, body blob not null
) without rowid
"""
_BUSY_SECONDS = 30


def _ignore(_line: str) -> None: ...


class Cache:
    """Answers by request, for several threads and several processes at once.

    A cache that cannot be used never stops a run: a damaged file is set aside, and a file that
    cannot be written is replaced by memory. `note` gets one line about it.

    Args:
        directory: where the file is; None keeps answers in memory only.
        now: seconds since 1970.
        note: called with one line for a person to read.
    """

    def __init__(
        self,
        directory: Path | None,
        *,
        now: Callable[[], float] = time.time,
        note: Callable[[str], None] = _ignore,
    ) -> None:
        self._path = directory / _FILE if directory else None
        self._now = now
        self._note = note
        self._lock = Lock()
        self._connection = self._open()
        self._run("delete from answers where day < ?", (now() - ANSWER_SECONDS,))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def has(self, key: str) -> bool:
        """Whether there is a fresh answer to this request; the answer itself is not read."""
        rows = self._run("select day, complete from answers where key = ?", (key,))
        return any(self._is_fresh(*row) for row in rows)

    def get(self, key: str) -> bytes | None:
        """The fresh answer to this request, or None."""
        rows = self._run("select day, complete, body from answers where key = ?", (key,))
        if not rows:
            return None
        day, complete, body = rows[0]
        if not self._is_fresh(day, complete):
            return None
        try:
            return zlib.decompress(body)
        except zlib.error:  # zlib has a checksum, SQLite pages have none
            return None

    def _is_fresh(self, day: float, complete: int) -> bool:
        # An answer dated in the future, by a wrong clock, must not stay fresh for ever.
        longest = ANSWER_SECONDS if complete else INCOMPLETE_SECONDS
        return -_DAY < self._now() - day < longest

    def put(self, key: str, body: bytes, *, complete: bool) -> None:
        """Store an answer; `complete`: it has everything that was asked for."""
        values = (key, self._now(), complete, zlib.compress(body))
        self._run("insert or replace into answers values (?, ?, ?, ?)", values)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _run(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.ProgrammingError:  # a programming error, such as use after `close`
                raise
            except sqlite3.DatabaseError as error:
                self._connection.close()
                self._connection = self._reopen(error)
            return self._connection.execute(sql, values).fetchall()

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            return _connect(":memory:")
        try:
            _make_private(self._path)
            return _connect(self._path)
        except (OSError, sqlite3.DatabaseError) as error:
            return self._reopen(error)

    def _reopen(self, error: Exception) -> sqlite3.Connection:
        """A new connection: to a new file if the old one is damaged, else to memory."""
        damaged = not isinstance(error, OSError | sqlite3.OperationalError)
        if self._path is not None and damaged:
            try:
                _set_aside(self._path)
                reason = collapse(str(error))
                self._note(f"the cache is damaged; its answers are asked for again: {reason}")
                _make_private(self._path)
                return _connect(self._path)
            except (OSError, sqlite3.DatabaseError) as reopen_error:
                error = reopen_error
        path, self._path = self._path, None
        self._note(
            f"answers cannot be kept for the next run: {_reason(error, path)}; {_OTHER_PLACE}"
        )
        return _connect(":memory:")


_OTHER_PLACE = "SNNBIB_CACHE_DIR can name another directory"


def _reason(error: Exception, path: Path | None) -> str:
    """What is wrong with the cache, with the path that the operating system names, if any."""
    if isinstance(error, OSError):
        return f"{error.filename or path}: {(error.strerror or str(error)).lower()}"
    return f"{path}: {collapse(str(error))}"


def _connect(path: Path | str) -> sqlite3.Connection:
    """A connection to an undamaged file that has the table of answers.

    Raises:
        sqlite3.DatabaseError: the file is damaged, or is not an SQLite file.
    """
    connection = sqlite3.connect(
        path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _check(connection)
        connection.execute(_SCHEMA)
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("pragma quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


def _make_private(path: Path) -> None:
    """The file and its directory, readable by their owner only.

    A directory that exists keeps its mode: it may be shared with others on purpose.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)


def _set_aside(path: Path) -> None:
    """Move a damaged file out of the way; it stays for inspection."""
    os.replace(path, path.with_name(_DAMAGED))  # noqa: PTH105  (replaces on every system)
    # SQLite would roll a journal of the damaged file back into the new one.
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
