"""``snnbib resolve``: look the papers up, and write the lock."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.messages import Messages, message_options
from snnbib.cli.places import list_argument, place_of
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.model import Lock

__all__ = ["resolve"]


@click.command
@list_argument
@click.option(
    "--bib",
    "bib",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this .bib file, or all of a directory; may be repeated.",
)
@click.option("--dry-run", is_flag=True, help="Decide, but write nothing.")
@message_options
def resolve(
    list_path: Path | None, bib: tuple[Path, ...], *, dry_run: bool, quiet: bool, verbose: bool
) -> None:
    r"""Look up every paper of LIST and write the decisions to its lock.

    What the lock has settled stays settled, and citation keys never move.

    \b
    Example:
      snnbib resolve papers.md --bib proceedings/
    """
    from snnbib import files, lockfile
    from snnbib.resolving import resolve as resolve_papers
    from snnbib.sources.bibtex import BibtexFiles, bib_paths
    from snnbib.sources.corrections import Corrections

    messages = Messages(quiet=quiet, verbose=verbose)
    place = place_of(list_path)
    if not dry_run:
        place.require_writable("resolve")
    listed = place.read_list()
    previous = place.read_previous_lock()
    corrections = Corrections(place.read_corrections(), str(place.corrections))
    bib_files = BibtexFiles(bib_paths(bib))
    resolution = resolve_papers(
        listed.papers,
        [corrections, bib_files] if bib else [corrections],
        previous,
        day=_today(),
        path=str(place.path),
    )
    findings = (*listed.findings, *corrections.findings, *bib_files.findings, *resolution.findings)
    count = messages.findings(findings)
    if not dry_run:
        files.write_text(place.lock, lockfile.dumps(resolution.lock))
    messages.say(f"{_summary(resolution.lock)}: {'not written' if dry_run else str(place.lock)}")
    if count:
        raise click.exceptions.Exit(1)


def _today() -> str:
    """The UTC day; of SOURCE_DATE_EPOCH where that is set, for repeatable runs.

    Raises:
        FileError: SOURCE_DATE_EPOCH is not a number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date().isoformat()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        message = f"SOURCE_DATE_EPOCH is not a number of seconds since 1970: {epoch!r}"
        raise FileError(message) from None


def _summary(lock: "Lock") -> str:
    works = [entry.work for entry in lock.entries if entry.work]
    with_doi = sum(1 for work in works if work.doi)
    return f"{len(works)} of {len(lock.entries)} papers resolved, {with_doi} with a DOI"
