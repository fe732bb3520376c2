"""``snnbib annotate``: links to the BibTeX entries in the lines of the list."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, message_options, shell_word
from snnbib.counts import counted

if TYPE_CHECKING:
    from snnbib.annotate import Target
    from snnbib.model import Lock, Paper, Work

__all__ = ["annotate"]


@click.command
@list_argument
@click.option(
    "--page",
    metavar="URL",
    default="",
    help="Link the entries of this page, such as the index.html of the exports, published.  "
    "[default: link the .bib file of the venue and year]",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the list would change.")
@click.option("--remove", is_flag=True, help="Remove the links again.")
@message_options
def annotate(
    list_path: Path | None, page: str, *, check: bool, remove: bool, quiet: bool, verbose: bool
) -> None:
    """Link each paper of LIST to its BibTeX entry.

    The link stands after the other links of the paper and looks like them. Links of an earlier run
    are replaced, and nothing else of the file changes.

    \b
    Example:
      snnbib annotate papers.md
      snnbib annotate papers.md --page https://example.org/papers/
    """
    from snnbib import annotate as annotations
    from snnbib import files
    from snnbib.values import parse_url

    messages = Messages(quiet=quiet, verbose=verbose)
    if page and not parse_url(page):
        message = f"--page {page!r} is not a web address: write https://..."
        raise click.UsageError(message)
    list_files = list_files_of(list_path, messages)
    if not check:
        list_files.require_writable("annotate")
    lock = list_files.read_lock(evidence=False)
    papers = list_files.read_list().papers
    text = files.read_text(list_files.path)
    if remove:
        changed = annotations.remove_annotations(text)
    else:
        changed = annotations.annotate_list(text, papers, _targets(list_files, papers, lock, page))
    _finish(messages, list_files, text, changed, check=check)
    if not (page or remove or list_files.exports.exists()):  # the links lead to files in it
        messages.next_step(f"snnbib export {shell_word(list_files.path)}")


def _finish(
    messages: Messages, list_files: ListFiles, text: str, changed: str, *, check: bool
) -> None:
    """Write the list, or only say whether it would change, and exit with 1 then."""
    from snnbib import files
    from snnbib.additions.positions import split_lines

    if text == changed:
        messages.say(f"{list_files.path}: nothing to change")
        return
    pairs = zip(split_lines(text), split_lines(changed), strict=True)
    numbers = [number for number, (old, new) in enumerate(pairs, 1) if old != new]
    for number in numbers:
        messages.detail(f"{list_files.path}:{number}")
    if check:
        differ = counted(len(numbers), "line differs", "lines differ")
        messages.warn(f"{list_files.path}: {differ}: run 'snnbib annotate'")
        raise click.exceptions.Exit(1)
    files.write_text(list_files.path, changed)
    messages.say(f"{list_files.path}: {counted(len(numbers), 'line')} changed")


def _targets(
    list_files: ListFiles, papers: "Sequence[Paper]", lock: "Lock", page: str
) -> "list[Target | None]":
    """What each paper's link leads to; None for papers without a work."""
    from snnbib.annotate import Target
    from snnbib.text import fold

    works = {
        (entry.paper.section, fold(entry.paper.title)): entry.work
        for entry in lock.entries
        if entry.work
    }
    address = _page_address(page) if page else _file_address(list_files)
    listed = (works.get((paper.section, fold(paper.title))) for paper in papers)
    return [Target(url=address(work), key=work.key) if work else None for work in listed]


def _page_address(page: str) -> "Callable[[Work], str]":
    """The entry of a work on the page of the exports, where its key is the fragment."""
    return lambda work: f"{page.partition('#')[0]}#{work.key}"


def _file_address(list_files: ListFiles) -> "Callable[[Work], str]":
    """The .bib file of a work's venue and year, as a link in the list reaches it."""
    from urllib.parse import quote

    from snnbib.exporting.layout import current_acronym, slug

    directory = list_files.path.absolute().parent
    relative = os.path.relpath(list_files.exports.absolute(), directory)
    exports = quote(Path(relative).as_posix())

    def address(work: "Work") -> str:
        venue = slug(current_acronym(work.venue))
        return f"{exports}/{venue}/{venue}-{work.year}.bib"

    return address
