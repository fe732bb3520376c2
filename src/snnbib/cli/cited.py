"""``snnbib cited``: just the works that a document cites."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.messages import Messages, message_options
from snnbib.cli.project import list_files_of, list_option

if TYPE_CHECKING:
    from snnbib.exporting.citations import Citation, Cited

__all__ = ["cited"]


@click.command
@click.argument(
    "documents", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@list_option("The list to cite from.")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(path_type=Path, allow_dash=True),
    default="-",
    help="The .bib file to write.  [default: standard output]",
)
@click.option("--unicode", is_flag=True, help="Unicode, for biber with LuaLaTeX or XeLaTeX.")
@click.option("--short", is_flag=True, help="Name proceedings by the venue's acronym.")
@message_options
def cited(
    documents: tuple[Path, ...],
    list_path: Path | None,
    output: Path,
    *,
    unicode: bool,
    short: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write BibTeX with the works that the FILEs cite, and only those.

    A FILE is LaTeX source, or what LaTeX wrote: .aux, .bcf. Files that it inputs are not read; name
    them too, or the .aux or .bcf of the whole document. Keys that the list does not know are named,
    with the nearest that it does know; the works that are known are written all the same.

    \b
    Example:
      snnbib cited paper.tex -o refs.bib
      snnbib cited paper.aux --list papers.md --short -o refs.bib
    """
    from snnbib import files
    from snnbib.exporting import citations
    from snnbib.formats import bibtex

    messages = Messages(quiet=quiet, verbose=verbose)
    lock = list_files_of(list_path, messages).read_lock(evidence=False)
    found = [
        citation
        for path in documents
        for citation in citations.citations(citations.decode(files.read_bytes(path)), str(path))
    ]
    document = citations.cited(lock, found)
    text = bibtex.assemble(
        [bibtex.render(work, unicode=unicode, short=short) for work in document.works]
    )
    if not unicode:
        messages.warn_of_non_ascii(bibtex.raw_characters(text))
    if str(output) == "-":
        click.echo(text.encode(), nl=False)
    else:
        files.write_text(output, text)
        messages.say(f"{len(document.works)} works in {output}")
    _report(messages, documents, found, document)


def _report(
    messages: Messages,
    documents: tuple[Path, ...],
    found: "list[Citation]",
    document: "Cited",
) -> None:
    """Name keys that have changed; name those that are not known, and exit with 1 if any is."""
    for citation, key in document.renamed:
        messages.say(f"{citation.where}: {citation.key!r} is called {key!r} now")
    for citation, hint in document.unknown:
        messages.warn(f"{citation.where}: no work is called {citation.key!r}; {hint}")
    if not found:
        names = ", ".join(map(str, documents))
        messages.warn(f"{names}: nothing is cited; files that are input must be named too")
    if document.unknown or not found:
        raise click.exceptions.Exit(1)
