"""A list and the files that belong to it: lock, corrections, exports."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import snnbib
from snnbib.cli.cache_directory import cache_directory
from snnbib.cli.output import shell_word
from snnbib.counts import counted
from snnbib.errors import FileError, ListError, LockError, ProjectError, SnnbibError
from snnbib.package_data import DATA

if TYPE_CHECKING:
    from snnbib.model import Lock, Paper, ReadingList
    from snnbib.project import Project
    from snnbib.readinglist import ReadingSettings
    from snnbib.sources.corrections import Correction

__all__ = ["EMBEDDED_IDENTITY", "EMBEDDED_LIST", "LOCK_SUFFIX", "ListFiles"]

EMBEDDED_LIST = DATA / "papers.md"
"""The list that comes with snnbib."""
EMBEDDED_IDENTITY = "the list that comes with snnbib"
"""The name of the embedded list in the manifest of its exports."""
LOCK_SUFFIX = ".lock.json"
"""The end of a lock's name, which replaces the ``.md`` of the list's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFiles:
    """A list and the files that belong to it."""

    path: Path
    """Of the list, as messages name it."""
    name: str
    """Name of the exported file of all works, without suffix."""
    corrections: Path
    """Corrections and accepted findings; the file need not exist."""
    exports: Path
    """Directory of the exports."""
    project: "Project | None" = None
    """The project file that names the list, with its path as messages name it."""

    @property
    def lock(self) -> Path:
        """``papers.md`` -> ``papers.lock.json``."""
        return _lock_of(self.path)

    @property
    def mailto(self) -> str:
        """E-mail address for services; "" if the project does not state one."""
        return self.project.mailto if self.project else ""

    @property
    def is_embedded(self) -> bool:
        """Whether it is the list that comes with snnbib."""
        return self.path.absolute() == EMBEDDED_LIST

    def identity_from(self, directory: Path) -> str:
        """The list as the manifest of its exports names it: relative to their directory."""
        # In a checkout of snnbib it is the same list, whichever snnbib is run.
        if self.path.absolute().parts[-3:] == EMBEDDED_LIST.parts[-3:]:
            return EMBEDDED_IDENTITY
        try:
            relative = os.path.relpath(self.path.absolute(), directory.absolute())
        except ValueError:  # on another drive of Windows
            relative = str(self.path.absolute())
        return Path(relative).as_posix()

    def require_writable(self, command: str) -> None:
        """Refuse to write beside the list that was installed with the package.

        Raises:
            FileError: the person is not in a checkout of the project, or the name of the list is
                not one that a lock can have.
        """
        try:
            str(self.path).encode()
        except UnicodeEncodeError:
            raise FileError("its name is not UTF-8: rename it", path=str(self.path)) from None
        if self.is_embedded and not _in_checkout():
            message = (
                f"the list that comes with snnbib is only read: snnbib {command} LIST, "
                "or 'snnbib init LIST' once"
            )
            raise FileError(message)

    def read_text(self) -> str:
        """Read the text of the list.

        Raises:
            FileError: the file cannot be read.
            ProjectError: there is no such file, and a project file names it.
            ListError: it is not UTF-8, or git has left conflict markers in it.
        """
        return self._decoded(self._read_bytes())

    def _read_bytes(self) -> bytes:
        from snnbib import files

        if not self.path.exists():
            raise self._missing_list()
        return files.read_bytes(self.path)

    def _decoded(self, data: bytes) -> str:
        from snnbib import files
        from snnbib.listtext import decode

        path = str(self.path)
        text = decode(data, path)
        for line in files.marker_lines(text):
            message = "git has left conflict markers: keep the papers of both sides"
            raise ListError(message, path=path, line=line)
        return text

    def _missing_list(self) -> SnnbibError:
        if self.project is None:
            return FileError("no such file", path=str(self.path))
        from snnbib.tomlfiles import key_line

        message = f"there is no list {self.path}: correct 'list', or write that file"
        line = key_line(self.project.text, "list")
        return ProjectError(message, path=str(self.project.path), line=line)

    def reading_settings(self) -> "ReadingSettings":
        """How the list is written, as far as the project file states it.

        Raises:
            ProjectError: the table [reading] is wrong.
        """
        from snnbib.readinglist import ReadingSettings, parse_settings

        if self.project is None:
            return ReadingSettings()
        return parse_settings(self.project.reading, str(self.project.path), self.project.text)

    def read_list(self) -> "ReadingList":
        """The papers of the list, as they were read last time if the list has not changed since.

        Raises:
            FileError: the file cannot be read.
            ListError: it is not UTF-8, has no papers, or git has left conflict markers in it.
            ProjectError: there is no such file and a project file names it, or the table [reading]
                is wrong.
        """
        from snnbib.cli.kept_lists import KeptLists, code_stamp, list_digest

        data, path = self._read_bytes(), str(self.path)
        stated = (self.project.reading, self.project.venues) if self.project else ({}, ())
        digest = list_digest(data, path, *stated, code=code_stamp())
        kept_lists = KeptLists(cache_directory())
        listed = kept_lists.get(digest)
        if listed is None:
            listed = self._parse(self._decoded(data), path)
            kept_lists.put(digest, listed)
        return listed

    def _parse(self, text: str, path: str) -> "ReadingList":
        from snnbib import readinglist

        listed = readinglist.parse(text, path, self.reading_settings())
        if not listed.papers:
            hint = f"'snnbib read {shell_word(self.path)}' shows what was left out"
            raise ListError(f"{_no_papers(listed)}; {hint}", path=path)
        return listed

    def require_papers(self, listed: "ReadingList") -> None:
        """Refuse a list without papers, after a person has seen what was left out of it.

        Raises:
            ListError: it has no papers.
        """
        if not listed.papers:
            raise ListError(_no_papers(listed), path=str(self.path))

    def read_lock(self, *, evidence: bool = True) -> "Lock":
        """Read the lock; without its evidence where only works are needed.

        Raises:
            FileError: the file cannot be read.
            LockError: there is none, or it is damaged or of another version.
        """
        if not self.lock.exists():
            if not self.path.exists():
                raise self._missing_list()
            raise LockError(
                f"no lock yet: run 'snnbib resolve {shell_word(self.path)}'", path=str(self.lock)
            )
        return self._load_lock(evidence=evidence)

    def read_previous_lock(self) -> "Lock":
        """Read the lock, or make one without entries if there is none yet.

        If git has left conflict markers in it, both sides are merged.

        Raises:
            FileError: the file cannot be read.
            LockError: it is damaged or of another version.
        """
        from snnbib import files, lockfile, lockmerge
        from snnbib.model import Lock

        if not self.lock.exists():
            return Lock(stem=self.path.stem)
        text = files.read_text(self.lock)
        if files.conflict_line(text):
            return lockmerge.merge_conflicts(text, str(self.lock))
        return lockfile.loads(text, str(self.lock))

    def _load_lock(self, *, evidence: bool = True) -> "Lock":
        from snnbib import files, lockfile

        data = files.read_bytes(self.lock)
        try:
            return lockfile.loads(data, str(self.lock), evidence=evidence)
        except LockError:
            files.read_text(self.lock)  # if it is not UTF-8, its line is the better message
            raise

    def papers_not_in(self, lock: "Lock") -> "tuple[Paper, ...]":
        """The papers of the list that its lock has no entry for; none if there is no list.

        Raises:
            FileError: the file cannot be read.
            ListError: it is not UTF-8, or has no papers.
        """
        from snnbib.text import fold

        if self.is_embedded or not self._may_be_ahead():
            return ()
        locked = {(entry.paper.section, fold(entry.paper.title)) for entry in lock.entries}
        papers = self.read_list().papers
        return tuple(item for item in papers if (item.section, fold(item.title)) not in locked)

    def _may_be_ahead(self) -> bool:
        """Whether the list may have papers that are not in the lock, by the times of the files.

        Reading a list takes longer than reading its lock. git writes "papers.lock.json" before
        "papers.md", so that a fresh checkout counts as ahead.
        """
        if not self.path.exists():
            return False
        return self.path.stat().st_mtime_ns >= self.lock.stat().st_mtime_ns

    def not_in_lock_message(self, count: int) -> str:
        """What to do about papers that the lock does not have."""
        advice = f"run 'snnbib resolve {shell_word(self.path)}'"
        papers = counted(count, "paper is", "papers are")
        return f"{self.path}: {papers} not in the lock yet: {advice}"

    def read_corrections(self) -> "tuple[Correction, ...]":
        """Read the corrections; none if there is no such file.

        Raises:
            FileError: the file cannot be read.
            CorrectionsError: its content is wrong.
        """
        from snnbib import files
        from snnbib.sources import corrections

        if not self.corrections.exists():
            return ()
        return corrections.parse(files.read_text(self.corrections), str(self.corrections))


def _no_papers(listed: "ReadingList") -> str:
    """The message of the finding that says so of a list without papers."""
    return next(finding.message for finding in listed.findings if finding.rule == "list-no-papers")


def _lock_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}{LOCK_SUFFIX}")


def _in_checkout() -> bool:
    """Whether the package runs from a checkout of the project, by a person who is inside of it."""
    package = Path(snnbib.__file__).resolve().parent
    checkout = package.parents[1]
    is_checkout = package.parent.name == "src" and (checkout / "pyproject.toml").is_file()
    return is_checkout and Path.cwd().resolve().is_relative_to(checkout)
