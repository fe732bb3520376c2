"""Which list a command works on.

A list is chosen in one way by every command: LIST as first argument or ``--list LIST``; else the
list of ``snnbib.toml`` in this directory or above; else ``papers.md`` here; else the list that
comes with snnbib, which is only read.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_files import EMBEDDED_LIST, LOCK_SUFFIX, ListFiles
from snnbib.cli.output import CommandFunction, Messages
from snnbib.errors import FileError, ProjectError

if TYPE_CHECKING:
    from snnbib.project import Project

__all__ = ["list_argument", "list_files_of", "list_option"]

_EMBEDDED_NAME = "snn"
_DEFAULT_LIST = "papers.md"
_CORRECTIONS = "corrections.toml"
_DEFAULT = "[default: the list of snnbib.toml, or papers.md]"


def list_argument(command: CommandFunction) -> CommandFunction:
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


def list_option(what: str) -> Callable[[CommandFunction], CommandFunction]:
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


def list_files_of(list_path: Path | None, messages: Messages) -> ListFiles:
    """The files of the list that was named, or of the default list (see the module).

    Raises:
        FileError: the list is a directory, ``snnbib.toml`` cannot be read, or the list's
            corrections cannot be told from those of another list.
        ProjectError: the content of ``snnbib.toml`` is wrong.
    """
    here = Path.cwd()
    # "a/../papers.md" has the project file of "papers.md", not that of "a".
    directory = Path(os.path.normpath(list_path.absolute())).parent if list_path else here
    project = _project_of(directory)
    if list_path is not None:
        path = list_path.absolute()
    elif project is not None:
        path = project.list_path
    elif (here / _DEFAULT_LIST).exists():
        path = here / _DEFAULT_LIST
    else:
        path = EMBEDDED_LIST
        messages.say("no snnbib.toml and no papers.md here: using the list that comes with snnbib")
    if path.is_dir():
        raise FileError("is a directory: name the list in it", path=str(_display_path(path)))
    is_of_project = project is not None and _is_same(path, project.list_path)
    if project is None or not is_of_project:
        return _without_project(path, project)
    _use_own_venues(project)
    return _with_project(path, project)


def _project_of(directory: Path) -> "Project | None":
    """The project file of a directory; errors name it as messages do.

    Raises:
        FileError: it cannot be read.
        ProjectError: its content is wrong.
    """
    from snnbib.project import find_project

    try:
        return find_project(directory)
    except (FileError, ProjectError) as error:
        path = str(_display_path(Path(error.path)))
        raise type(error)(error.message, path=path, line=error.line) from None


def _use_own_venues(project: "Project") -> None:
    """Add the project's rows to the venue table until the command ends.

    Raises:
        SnnbibError: a row cannot be read.
    """
    context = click.get_current_context(silent=True)
    if project.venues and context is not None:
        from snnbib import venues
        from snnbib.tomlfiles import table_lines

        path, lines = str(_display_path(project.path)), table_lines(project.text, "venue")
        rows = venues.parse_rows(project.venues, path, lines)
        context.with_resource(venues.own_rows(rows))


def _with_project(path: Path, project: "Project") -> ListFiles:
    corrections = project.corrections or _corrections_of(path, project)
    return ListFiles(
        path=_display_path(path),
        name=project.name,
        corrections=_display_path(corrections),
        exports=_display_path(project.exports),
        project=replace(project, path=_display_path(project.path)),
    )


def _without_project(path: Path, project: "Project | None") -> ListFiles:
    """The files of a list that no project file names."""
    return ListFiles(
        path=_display_path(path),
        name=_EMBEDDED_NAME if path == EMBEDDED_LIST else path.stem,
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
    locks = directory.glob(f"*{LOCK_SUFFIX}") if directory.is_dir() else ()
    lists = {lock.with_name(lock.name.removesuffix(LOCK_SUFFIX) + ".md") for lock in locks}
    lists.add(path.with_name(_DEFAULT_LIST))
    return sorted(item for item in lists if item != path and item.exists())


def _is_same(path: Path, other: Path) -> bool:
    return path.resolve() == other.resolve()


def _display_path(path: Path) -> Path:
    """A path as messages name it: relative if it is below the current directory, else absolute."""
    here = Path.cwd()
    return path.relative_to(here) if path != here and path.is_relative_to(here) else path
