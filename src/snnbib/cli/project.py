"""Which list a command works on, and the files that belong to it.

A list is chosen in one way by every command: LIST as first argument or ``--list LIST``; else the
list of ``snnbib.toml`` in this directory or above; else ``papers.md`` here; else the list that
comes with snnbib, which is only read.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

import snnbib
from snnbib.cli.messages import Messages, shell_word
from snnbib.counts import counted
from snnbib.errors import FileError, ListError, LockError

if TYPE_CHECKING:
    from snnbib.model import Lock, Paper
    from snnbib.project import Project
    from snnbib.readinglist import ReadingList
    from snnbib.sources.corrections import Correction

__all__ = ["EMBEDDED_IDENTITY", "ListFiles", "list_argument", "list_files_of", "list_option"]

_EMBEDDED = Path(snnbib.__file__).parent / "data" / "papers.md"
_EMBEDDED_NAME = "snn"
EMBEDDED_IDENTITY = "the list that comes with snnbib"
"""What the manifest of the exports of the embedded list calls it."""
_DEFAULT_LIST = "papers.md"
_CORRECTIONS = "corrections.toml"
_DEFAULT = "[default: the list of snnbib.toml, or papers.md]"
_Command = TypeVar("_Command", bound=Callable[..., object])


def list_argument(command: _Command) -> _Command:
    """The argument LIST of a command that has no other argument, and ``--list`` for the same."""
    argument = click.argument(
        "list_path",
        metavar="[LIST]",
        required=False,
        type=click.Path(path_type=Path),
        callback=_argument_or_option,
    )
    option = click.option(
        "--list",
        "list_option",
        metavar="LIST",
        type=click.Path(path_type=Path),
        help=f"The same as the argument LIST.  {_DEFAULT}",
        # The option is read first and kept for the argument's callback.
        is_eager=True,
        expose_value=False,
        callback=_keep_option,
    )
    return argument(option(command))


def list_option(what: str) -> Callable[[_Command], _Command]:
    """The option ``--list`` of a command whose arguments are not lists.

    Args:
        what: what the list is for, as a sentence of the help text.
    """
    return click.option(
        "--list",
        "list_path",
        metavar="LIST",
        type=click.Path(path_type=Path),
        help=f"{what}  {_DEFAULT}",
    )


def _keep_option(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    context.meta[__name__] = value


def _argument_or_option(
    context: click.Context, _parameter: click.Parameter, value: Path | None
) -> Path | None:
    option: Path | None = context.meta[__name__]
    if value is not None and option is not None:
        message = "LIST and --list cannot be combined"
        raise click.UsageError(message)
    return value or option


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
    mailto: str = ""
    """E-mail address for services; "" if the project does not state one."""
    reading: Mapping[str, Any] = field(default_factory=dict)
    """Stated shape of the list's entries."""

    @property
    def lock(self) -> Path:
        """``papers.md`` -> ``papers.lock.json``."""
        return _lock_of(self.path)

    @property
    def is_embedded(self) -> bool:
        """Whether it is the list that comes with snnbib."""
        return self.path.absolute() == _EMBEDDED

    def identity_from(self, directory: Path) -> str:
        """The list as the manifest of its exports names it: relative to their directory."""
        # In a checkout of snnbib it is the same list, whichever snnbib is run.
        if self.path.absolute().parts[-3:] == _EMBEDDED.parts[-3:]:
            return EMBEDDED_IDENTITY
        try:
            relative = os.path.relpath(self.path.absolute(), directory.absolute())
        except ValueError:  # on another drive of Windows
            relative = str(self.path.absolute())
        return Path(relative).as_posix()

    def require_writable(self, command: str) -> None:
        """Refuse to write beside the list that was installed with the package.

        Raises:
            FileError: it is not in a checkout of the project.
        """
        if self.is_embedded and not _in_checkout():
            message = (
                f"the list that comes with snnbib is only read: snnbib {command} LIST, "
                "or 'snnbib init LIST' once"
            )
            raise FileError(message)

    def read_list(self) -> "ReadingList":
        """Read the papers of the list.

        Raises:
            FileError: the file cannot be read.
            ListError: it is not UTF-8, has no papers, or git has left conflict markers in it.
        """
        from snnbib import files, readinglist

        path = str(self.path)
        text = readinglist.decode(files.read_bytes(self.path), path)
        for line in files.marker_lines(text):
            message = "git has left conflict markers: keep the papers of both sides"
            raise ListError(message, path=path, line=line)
        listed = readinglist.parse(text, path, readinglist.parse_settings(self.reading))
        if not listed.papers:
            raise ListError(
                'no papers: write them as list items below a heading "VENUE YEAR"', path=path
            )
        return listed

    def read_lock(self, *, evidence: bool = True) -> "Lock":
        """Read the lock; without its evidence where only works are needed.

        Raises:
            FileError: the file cannot be read.
            LockError: there is none, or it is damaged or of another version.
        """
        if not self.lock.exists():
            if not self.path.exists():
                raise FileError("no such file", path=str(self.path))
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

        return lockfile.loads(files.read_text(self.lock), str(self.lock), evidence=evidence)

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
        """Whether the list may have papers that the lock has not, by the times of the files.

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


def list_files_of(list_path: Path | None, messages: Messages) -> ListFiles:
    """The files of the list that was named, or of the default list (see the module).

    Raises:
        FileError: ``snnbib.toml`` cannot be read, or the list's corrections cannot be told from
            those of another list.
        ProjectError: the content of ``snnbib.toml`` is wrong.
    """
    from snnbib.project import find_project

    here = Path.cwd()
    # "a/../papers.md" has the project file of "papers.md", not that of "a".
    directory = Path(os.path.normpath(list_path.absolute())).parent if list_path else here
    project = find_project(directory)
    if list_path is not None:
        path = list_path.absolute()
    elif project is not None:
        path = project.list_path
    elif (here / _DEFAULT_LIST).exists():
        path = here / _DEFAULT_LIST
    else:
        path = _EMBEDDED
        messages.say("no snnbib.toml and no papers.md here: using the list that comes with snnbib")
    is_of_project = project is not None and _is_same(path, project.list_path)
    if project is None or not is_of_project:
        return _without_project(path, project)
    _use_own_venues(project)
    return _with_project(path, project)


def _use_own_venues(project: "Project") -> None:
    """Add the project's rows to the venue table until the command ends.

    Raises:
        SnnbibError: a row cannot be read.
    """
    context = click.get_current_context(silent=True)
    if project.venues and context is not None:
        from snnbib import venues

        rows = venues.parse_rows(project.venues, str(_display_path(project.path)))
        context.with_resource(venues.own_rows(rows))


def _with_project(path: Path, project: "Project") -> ListFiles:
    corrections = project.corrections or _corrections_of(path, project)
    return ListFiles(
        path=_display_path(path),
        name=project.name,
        corrections=_display_path(corrections),
        exports=_display_path(project.exports),
        mailto=project.mailto,
        reading=project.reading,
    )


def _without_project(path: Path, project: "Project | None") -> ListFiles:
    """The files of a list that no project file names."""
    return ListFiles(
        path=_display_path(path),
        name=_EMBEDDED_NAME if path == _EMBEDDED else path.stem,
        corrections=_display_path(_corrections_of(path, project)),
        exports=Path("exports"),
    )


def _corrections_of(path: Path, project: "Project | None") -> Path:
    """``papers.corrections.toml`` if it exists or is needed, else ``corrections.toml``.

    Two lists in one directory do not share corrections: ``corrections.toml`` is then that of the
    project's list, or of ``papers.md``.

    Raises:
        FileError: there is a ``corrections.toml``, and nothing says which list it belongs to.
    """
    own, shared = path.with_name(f"{path.stem}.{_CORRECTIONS}"), path.with_name(_CORRECTIONS)
    if own.exists():
        return own
    other_lists = _other_lists(path)
    if not other_lists:
        return shared
    owner = path.with_name(_DEFAULT_LIST)
    if project is not None and project.list_path.parent == path.parent:
        owner = project.list_path
    if path == owner:
        return shared
    if owner not in other_lists and shared.exists():
        names = ", ".join(sorted(item.name for item in (path, *other_lists)))
        message = (
            f"belongs to one of the lists {names}: call it LIST.{_CORRECTIONS} "
            f"(such as {own.name}), or name it in snnbib.toml"
        )
        raise FileError(message, path=str(_display_path(shared)))
    return own


def _other_lists(path: Path) -> list[Path]:
    """The lists beside a list: those that have a lock, or the default name."""
    directory = path.parent
    locks = directory.glob(f"*{_LOCK_SUFFIX}") if directory.is_dir() else ()
    lists = {lock.with_name(lock.name.removesuffix(_LOCK_SUFFIX) + ".md") for lock in locks}
    lists.add(path.with_name(_DEFAULT_LIST))
    return sorted(item for item in lists if item != path and item.exists())


_LOCK_SUFFIX = ".lock.json"


def _lock_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}{_LOCK_SUFFIX}")


def _is_same(path: Path, other: Path) -> bool:
    return path.resolve() == other.resolve()


def _in_checkout() -> bool:
    """Whether the package runs from a checkout of the project instead of an installation."""
    package = Path(snnbib.__file__).parent
    return package.parent.name == "src" and (package.parents[1] / "pyproject.toml").is_file()


def _display_path(path: Path) -> Path:
    """A path as messages name it: relative if it is below the current directory, else absolute."""
    here = Path.cwd()
    return path.relative_to(here) if path != here and path.is_relative_to(here) else path
