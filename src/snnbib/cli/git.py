"""Locks of other times: files, and what git keeps of the list's lock."""

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from snnbib.cli.project import ListFiles
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.model import Lock

__all__ = ["last_release", "lock_at"]


def lock_at(name: str, place: ListFiles) -> "Lock":
    """The lock that a file is, or that a git revision or tag has for a list.

    Args:
        name: the path of a lock, or anything that ``git rev-parse`` takes for a commit.
        place: the list whose lock is meant, if `name` is no file.

    Raises:
        FileError: it is neither.
        LockError: it is refused.
    """
    from snnbib import files, lockfile

    if Path(name).is_file():
        return lockfile.loads(files.read_text(Path(name)), name)
    if name.startswith("-"):
        raise FileError("neither a file nor a git revision", path=name)
    text = _git(place, "show", f"{name}^{{commit}}:./{place.lock.name}")
    if text is None:
        message = f"neither a file nor a git revision that has {place.lock.name}"
        raise FileError(message, path=name)
    return lockfile.loads(text, f"{name}:{place.lock.name}")


def last_release(place: ListFiles) -> "Lock | None":
    """The lock in the last tag that has another one than the list has now.

    None without git, such a tag, or a lock that is read there. What is released right now, and may
    be tagged already, is compared with the release before.
    """
    from snnbib import files, lockfile
    from snnbib.errors import LockError

    now = files.read_text(place.lock)
    revision = "HEAD"
    while tag := _git(place, "describe", "--tags", "--abbrev=0", revision):
        tag = tag.strip()
        text = _git(place, "show", f"{tag}:./{place.lock.name}")
        if text is None:
            return None
        if text != now:
            try:
                return lockfile.loads(text, f"{tag}:{place.lock.name}")
            except LockError:  # of an older format: nothing to compare with
                return None
        revision = f"{tag}^"
    return None


def _git(place: ListFiles, *arguments: str) -> str | None:
    """What git prints in the directory of a list; None if it cannot say."""
    command = ("git", "-C", str(place.path.absolute().parent), *arguments)
    try:
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", "replace")
