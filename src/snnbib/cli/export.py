"""``snnbib export``: the lock as BibTeX, CSL-JSON and RIS."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.format_name import FormatName
from snnbib.cli.messages import Messages, message_options
from snnbib.cli.project import ListFiles, list_argument, list_files_of
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.model import Lock

__all__ = ["export"]

_NAMED = 5
"""How many works a line names at most."""


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
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if something would change.")
@message_options
def export(
    list_path: Path | None,
    output: Path | None,
    formats: tuple[str, ...],
    *,
    unicode: bool,
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
    place = list_files_of(list_path, messages)
    output = output or place.exports
    lock = place.read_lock(evidence=False)
    texts = exporting.export(lock, place.name, formats or tuple(FORMATS), unicode=unicode)
    stale = exporting.stale_paths(_earlier_readme(output), texts)
    _warn_of_unresolved(messages, place, lock)
    if not unicode:
        messages.warn_of_non_ascii(bibtex.non_ascii_by_key(texts.get(f"{place.name}.bib", "")))
    if check:
        _report_differences(messages, output, texts, stale)
        return
    changed = files.write_all(output, texts, stale)
    for path in changed:
        messages.detail(str(output / path))
    count = len(exporting.works(lock))
    messages.say(f"{count} works in {len(texts)} files in {output}, {len(changed)} of them changed")


def _earlier_readme(output: Path) -> str:
    """The README.md of an earlier export; "" if there is none.

    Raises:
        FileError: there is one that `snnbib export` has not written.
    """
    from snnbib import exporting, files

    path = output / exporting.README
    if not path.exists():
        return ""
    text = files.read_text(path)
    if not exporting.is_export_readme(text):
        message = "not written by snnbib export: choose another directory with -o, or remove it"
        raise FileError(message, path=str(path))
    return text


def _warn_of_unresolved(messages: Messages, place: ListFiles, lock: "Lock") -> None:
    """Say which papers are not exported, if any."""
    open_papers = [entry.paper for entry in lock.entries if entry.work is None]
    for paper in open_papers:
        messages.detail(f'not exported: "{paper.title}"')
    if open_papers:
        messages.say(
            f"{len(open_papers)} papers are not exported, no source names their authors: "
            f"see 'snnbib status', then run 'snnbib resolve {place.path}'"
        )


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
        messages.say(f"{count} files in {output} are not what the lock says: run 'snnbib export'")
        raise click.exceptions.Exit(1)
    messages.say(f"{len(texts)} files in {output} are what the lock says")


def _differing_works(path: Path, text: str) -> str:
    """`` in KEY, KEY``: the works that a file has otherwise; "" if it is not there, or has none."""
    from snnbib import differences

    try:
        there = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    keys = differences.differing_works(path.name, there, text)
    more = f" and {len(keys) - _NAMED} more" if len(keys) > _NAMED else ""
    return f" in {', '.join(keys[:_NAMED])}{more}" if keys else ""
