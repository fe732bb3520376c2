"""Where a list, its lock and its corrections are, and how they are read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

import snnbib
from snnbib.errors import FileError, ListError, LockError

if TYPE_CHECKING:
    from snnbib.model import Lock
    from snnbib.readinglist import ReadingList
    from snnbib.sources.corrections import Correction

__all__ = ["ListFiles", "list_argument", "list_files_of", "list_option"]

_EMBEDDED = Path(snnbib.__file__).parent / "data" / "papers.md"
_EMBEDDED_NAME = "snn"

list_argument = click.argument(
    "list_path", metavar="[LIST]", required=False, type=click.Path(path_type=Path)
)
_Command = TypeVar("_Command", bound=Callable[..., object])


def list_option(what: str) -> Callable[[_Command], _Command]:
    """The option ``--list`` of a command whose arguments are other things; `what` the list is."""
    return click.option(
        "--list",
        "list_path",
        metavar="LIST",
        type=click.Path(path_type=Path),
        help=f"{what}  [default: the list that comes with snnbib]",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFiles:
    """A list and what stands beside it."""

    path: Path
    """Of the list, as messages name it."""
    name: str
    """What the exported file of all works is called."""

    @property
    def lock(self) -> Path:
        """``papers.md`` -> ``papers.lock.json``."""
        return self.path.with_name(f"{self.path.stem}.lock.json")

    @property
    def corrections(self) -> Path:
        """``corrections.toml``, beside the list."""
        return self.path.with_name("corrections.toml")

    def require_writable(self, command: str) -> None:
        """Refuse to write beside the list that was installed with the package.

        Raises:
            FileError: it is not in a checkout of the project.
        """
        if self.path.absolute() == _EMBEDDED and not _in_checkout():
            message = f"the list that comes with snnbib is not written to: snnbib {command} LIST"
            raise FileError(message)

    def read_list(self) -> "ReadingList":
        """The papers of the list.

        Raises:
            FileError: the file cannot be read.
            ListError: it is not UTF-8, or has no papers.
        """
        from snnbib import files, readinglist

        path = str(self.path)
        listed = readinglist.parse(readinglist.decode(files.read_bytes(self.path), path), path)
        if not listed.papers:
            raise ListError(
                'no papers: write them as list items below a heading "VENUE YEAR"', path=path
            )
        return listed

    def read_lock(self, *, evidence: bool = True) -> "Lock":
        """The lock; without its evidence where only works are wanted.

        Raises:
            FileError: the file cannot be read.
            LockError: there is none, or it is refused.
        """
        if not self.lock.exists():
            if not self.path.exists():
                raise FileError("no such file", path=str(self.path))
            raise LockError(f"no lock yet: run 'snnbib resolve {self.path}'", path=str(self.lock))
        return self._loaded(evidence=evidence)

    def read_previous_lock(self) -> "Lock":
        """The lock, or one without entries if there is none yet.

        Raises:
            FileError: the file cannot be read.
            LockError: it is refused.
        """
        from snnbib.model import Lock

        return self._loaded() if self.lock.exists() else Lock(stem=self.path.stem)

    def _loaded(self, *, evidence: bool = True) -> "Lock":
        from snnbib import files, lockfile

        return lockfile.loads(files.read_text(self.lock), str(self.lock), evidence=evidence)

    def read_corrections(self) -> "tuple[Correction, ...]":
        """The corrections; none if there is no such file.

        Raises:
            FileError: the file cannot be read.
            CorrectionsError: it is refused.
        """
        from snnbib import files
        from snnbib.sources import corrections

        if not self.corrections.exists():
            return ()
        return corrections.parse(files.read_text(self.corrections), str(self.corrections))


def list_files_of(list_path: Path | None) -> ListFiles:
    """The place of the list that was named, or of the one that comes with snnbib."""
    path = (list_path or _EMBEDDED).absolute()
    return ListFiles(path=_from_here(path), name=_EMBEDDED_NAME if path == _EMBEDDED else path.stem)


def _in_checkout() -> bool:
    """Whether the package is run from a checkout of the project, not installed."""
    package = Path(snnbib.__file__).parent
    return package.parent.name == "src" and (package.parents[1] / "pyproject.toml").is_file()


def _from_here(path: Path) -> Path:
    """A path as messages name it: from the current directory if it is below, whole if not."""
    here = Path.cwd()
    return path.relative_to(here) if path != here and path.is_relative_to(here) else path
