"""``snnbib export``: the lock as BibTeX, CSL-JSON and RIS."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.format_name import FormatName
from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.list_files import EMBEDDED_IDENTITY, ListFiles
from snnbib.cli.output import Messages, message_options, shell_word
from snnbib.counts import counted
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.exporting import Manifest
    from snnbib.model import Lock

__all__ = ["export"]

_MOST_NAMED = 5
"""How many works one message names at most."""


@click.command(no_args_is_help=False)
@list_argument
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to write.  [default: the directory of snnbib.toml, or exports]",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=FormatName(),
    help="Write only this format; may be repeated.",
)
@click.option(
    "--unicode", is_flag=True, help="BibTeX in Unicode, for biber with LuaLaTeX or XeLaTeX."
)
@click.option(
    "--abbreviate", is_flag=True, help="Abbreviate proceedings, journals and series by ISO 4."
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if something would change.")
@message_options
def export(
    list_path: Path | None,
    output: Path | None,
    formats: tuple[str, ...],
    *,
    unicode: bool,
    abbreviate: bool,
    check: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write the references of LIST's lock, by venue and year.

    Never uses the network, and writes the same bytes for the same lock everywhere.

    \b
    Example:
      snnbib export -o exports
      snnbib export papers.md -o references --format bibtex --unicode
    """
    from snnbib import exporting, files
    from snnbib.formats import FORMATS, bibtex

    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    output = output or list_files.exports
    lock = list_files.read_lock(evidence=False)
    options = {"unicode": unicode, "abbreviate": abbreviate}
    texts = exporting.export(lock, list_files.name, formats or tuple(FORMATS), **options)
    earlier = _earlier_export(output)
    _refuse_other_exports(list_files, output, earlier)
    stale = sorted(earlier.paths - texts.keys())
    _warn_of_unresolved(messages, list_files, lock)
    if unlocked := list_files.papers_not_in(lock):
        messages.warn(list_files.not_in_lock_message(len(unlocked)))
    if not unicode:
        messages.warn_of_non_ascii(bibtex.non_ascii_by_key(texts.get(f"{list_files.name}.bib", "")))
    if check:
        _report_differences(messages, output, texts, stale)
        return
    new = {path for path in texts if not (output / path).exists()}
    _refuse_to_replace(output, texts, earlier.paths | new)
    with _recorded(list_files, output, {*texts, *stale}, texts, options):
        changed = files.write_all(output, texts, stale)
    for path in changed:
        messages.detail(str(output / path))
    works = f"{counted(len(exporting.works(lock)), 'work')} in {counted(len(texts), 'file')}"
    messages.say(f"{works} in {output}: {_counts_of_changes(changed, new, stale)}")
    _name_next_step(messages, list_files, output)


def _name_next_step(messages: Messages, list_files: ListFiles, output: Path) -> None:
    """Print the command that checks what was written, except for the list of the package."""
    if not list_files.is_embedded:
        exports = "" if output == list_files.exports else f" --exports {shell_word(output)}"
        messages.next_step(f"snnbib check {shell_word(list_files.path)}{exports}")


@contextmanager
def _recorded(
    list_files: ListFiles,
    output: Path,
    paths_meanwhile: Iterable[str],
    paths: Iterable[str],
    options: Mapping[str, bool],
) -> Iterator[None]:
    """Record in the manifest what is written, before and after.

    A run that is killed in between leaves old and new files, and the next run must know
    that snnbib wrote all of them. If nothing could be written, the earlier manifest is restored.
    """
    from snnbib import exporting, files

    path = output / exporting.MANIFEST
    earlier_text = files.read_text(path) if path.is_file() else ""
    identity = list_files.identity_from(output)
    given = [name for name, is_given in options.items() if is_given]
    files.write_text(path, exporting.format_manifest(identity, paths_meanwhile, given))
    try:
        yield
    except FileError:
        with suppress(FileError):
            texts = {path.name: earlier_text} if earlier_text else {}
            files.write_all(output, texts, () if earlier_text else [path.name])
        raise
    files.write_text(path, exporting.format_manifest(identity, paths, given))


def _earlier_export(output: Path) -> "Manifest":
    """What an earlier export has written into a directory, empty if there is no earlier export.

    Raises:
        FileError: the manifest or README.md cannot be read.
    """
    from snnbib import exporting, files

    manifest, readme = output / exporting.MANIFEST, output / exporting.README
    if manifest.is_file():
        return exporting.parse_manifest(files.read_text(manifest))
    if readme.is_file():
        return exporting.manifest_of_readme(files.read_text(readme))
    return exporting.Manifest()


def _refuse_other_exports(list_files: ListFiles, output: Path, earlier: "Manifest") -> None:
    """Refuse to replace the exports of another list. A list that was moved is the same list.

    Raises:
        FileError: the directory has the exports of another list.
    """
    from snnbib import exporting

    if _belongs_to_list(list_files, output, earlier):
        return
    if not (earlier.list_path or earlier.name):
        message = "not written by snnbib export: choose another directory with -o, or remove it"
        raise FileError(message, path=str(output / exporting.MANIFEST))
    other = f"a list called {earlier.name}"
    if earlier.list_path == EMBEDDED_IDENTITY:
        other = EMBEDDED_IDENTITY
    elif earlier.list_path:
        other = os.path.normpath(output / earlier.list_path)
    message = (
        f"has the exports of {other}, not of {list_files.path}: "
        "choose another directory with -o, or remove this one"
    )
    raise FileError(message, path=str(output))


def _belongs_to_list(list_files: ListFiles, output: Path, earlier: "Manifest") -> bool:
    """Whether an earlier export is of this list, or there is no earlier export."""
    own = list_files.identity_from(output)
    if not earlier.paths or earlier.list_path == own:
        return True
    if not earlier.list_path:
        return earlier.name == list_files.name
    has_moved = EMBEDDED_IDENTITY not in {own, earlier.list_path} and (
        not (output / earlier.list_path).exists()
    )
    return has_moved and any(path.startswith(f"{list_files.name}.") for path in earlier.paths)


def _refuse_to_replace(output: Path, texts: Mapping[str, str], allowed: Set[str]) -> None:
    """Refuse to replace a file that snnbib has not written.

    Args:
        output: where to write.
        texts: what to write.
        allowed: the paths that an earlier export has written, or that do not exist.

    Raises:
        FileError: there is one.
    """
    from snnbib import files

    for path, text in texts.items():
        target = output / path
        if path not in allowed and not files.has_text(target, text):
            message = "not written by snnbib export: choose another directory with -o, or remove it"
            raise FileError(message, path=str(target))


def _counts_of_changes(changed: Iterable[str], new: Set[str], stale: Iterable[str]) -> str:
    """How many files are new, changed and removed."""
    kinds = (
        "new" if path in new else "removed" if path in stale else "changed" for path in changed
    )
    counts = Counter(kinds)
    return ", ".join(f"{counts[kind]} {kind}" for kind in ("new", "changed", "removed"))


def _warn_of_unresolved(messages: Messages, list_files: ListFiles, lock: "Lock") -> None:
    """Say which papers are not exported, if any."""
    open_papers = [entry.paper for entry in lock.entries if entry.work is None]
    for paper in open_papers:
        messages.detail(f'not exported: "{paper.title}"')
    if open_papers:
        not_exported = counted(
            len(open_papers),
            "paper is not exported, its authors or its year are missing",
            "papers are not exported, their authors or years are missing",
        )
        again = f"'snnbib resolve {shell_word(list_files.path)}'"
        messages.say(f"{not_exported}: see 'snnbib status', then run {again}")


def _report_differences(
    messages: Messages, output: Path, texts: Mapping[str, str], stale: list[str]
) -> None:
    """Name every file that export would change, with its works, and exit with 1 if any would."""
    from snnbib import files

    differing = [path for path, text in texts.items() if not files.has_text(output / path, text)]
    left_over = [path for path in stale if (output / path).exists()]
    for path in differing:
        works = _differing_works(output / path, texts[path])
        click.echo(f"{output / path}: differs from the lock{works}", err=True)
    for path in left_over:
        click.echo(f"{output / path}: no longer exported", err=True)
    if differing or left_over:
        count = len(differing) + len(left_over)
        differ = counted(count, f"file in {output} is", f"files in {output} are")
        messages.say(f"{differ} not what the lock says: run 'snnbib export'")
        raise click.exceptions.Exit(1)
    same = counted(len(texts), f"file in {output} is", f"files in {output} are")
    messages.say(f"{same} what the lock says")


def _differing_works(path: Path, text: str) -> str:
    """`` in KEY, KEY``: the works that differ in a file; "" if it is missing or none differ."""
    from snnbib import differences

    try:
        existing_text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    keys = differences.differing_works(path.name, existing_text, text)
    more = f" and {len(keys) - _MOST_NAMED} more" if len(keys) > _MOST_NAMED else ""
    return f" in {', '.join(keys[:_MOST_NAMED])}{more}" if keys else ""
