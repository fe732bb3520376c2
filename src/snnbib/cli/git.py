"""Locks of other revisions: from files, and from git."""

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from snnbib.cli.list_files import ListFiles
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.model import Lock

__all__ = ["last_release", "lock_at"]


def lock_at(name: str, list_files: ListFiles) -> "Lock":
    """The lock in a file, or a list's lock at a git revision or tag.

    Args:
        name: the path of a lock, or anything that ``git rev-parse`` takes for a commit.
        list_files: the list whose lock is read from git, if `name` is not a file.

    Raises:
        FileError: `name` is neither a file nor a revision.
        LockError: the lock is damaged or of another version.
    """
    from snnbib import files, lockfile

    if Path(name).is_file():
        return lockfile.loads(files.read_bytes(Path(name)), name)
    if name.startswith("-"):
        raise FileError("neither a file nor a git revision", path=name)
    data = _git(list_files, "show", f"{name}^{{commit}}:./{list_files.lock.name}")
    if data is None:
        message = f"neither a file nor a git revision that has {list_files.lock.name}"
        raise FileError(message, path=name)
    return lockfile.loads(data, f"{name}:{list_files.lock.name}")


def last_release(list_files: ListFiles) -> "Lock | None":
    """The lock of the last tag whose lock differs from the current one, without its evidence.

    The release that is being made may be tagged already: its lock is the current one, so the search
    goes on to the release before it. None without git, without such a tag, or if that lock cannot
    be read.
    """
    from snnbib import files, lockfile
    from snnbib.errors import LockError

    revision = "HEAD"
    while described := _git(list_files, "describe", "--tags", "--abbrev=0", revision):
        tag = described.decode("utf-8", "replace").strip()
        data = _git(list_files, "show", f"{tag}:./{list_files.lock.name}")
        if data is None:
            return None
        if data != files.read_bytes(list_files.lock):
            try:
                name = f"{tag}:{list_files.lock.name}"
                return lockfile.loads(data, name, evidence=False)
            except LockError:  # an older format that cannot be compared
                return None
        revision = f"{tag}^"
    return None


def _git(list_files: ListFiles, *arguments: str) -> bytes | None:
    """Output of a git command in the directory of a list; None if git fails."""
    command = ("git", "-C", str(list_files.path.absolute().parent), *arguments)
    try:
        result = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    return result.stdout
