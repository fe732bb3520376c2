"""``snnbib cited``: only the works that a document cites."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_files_of, list_option
from snnbib.cli.output import Messages, message_options
from snnbib.counts import counted
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.cli.documents import MissingFile
    from snnbib.exporting.citations import Cited
    from snnbib.model import Work

__all__ = ["CITED_FORMATS", "SYNTAX_NAMES", "cited"]

CITED_FORMATS = ("bibtex", "csljson")
"""The formats that typesetting programs read; names of `snnbib.formats.FORMATS`."""
SYNTAX_NAMES = ("latex", "aux", "bcf", "markdown", "typst")
"""The keys of `snnbib.exporting.citations.SYNTAXES`, repeated so that help does not load them."""


@click.command
@click.argument(
    "documents",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, allow_dash=True),
)
@list_option("The list to cite from.")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(path_type=Path, allow_dash=True),
    default="-",
    help="The file to write; only a new one, or one that cited wrote.  [default: standard output]",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(CITED_FORMATS),
    default=CITED_FORMATS[0],
    show_default=True,
    help="What to write: CSL-JSON is for pandoc and Quarto.",
)
@click.option(
    "--from",
    "syntax",
    type=click.Choice(SYNTAX_NAMES),
    help="What the FILEs are written in.  [default: by their suffix, and for standard input by its "
    "text]",
)
@click.option("--unicode", is_flag=True, help="BibTeX in Unicode, for LuaLaTeX or XeLaTeX.")
@click.option("--short", is_flag=True, help="BibTeX that names proceedings by acronym.")
@message_options
def cited(
    documents: tuple[Path, ...],
    list_path: Path | None,
    output: Path,
    format_name: str,
    syntax: str | None,
    *,
    unicode: bool,
    short: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write the works that the FILEs cite, and only those.

    A FILE is LaTeX, or what LaTeX wrote (.aux, .bcf), Markdown for pandoc or Quarto, or Typst; "-"
    is standard input. Files that a FILE includes are read as well. Keys that the list does not have
    are named, with a similar key; the other works are still written.

    \b
    Example:
      snnbib cited paper.tex -o refs.bib
      snnbib cited paper.qmd --list papers.md --format csljson -o refs.json
    """
    from snnbib.cli.documents import DocumentReader
    from snnbib.exporting import citations

    if (unicode or short) and format_name != "bibtex":
        message = f"--unicode and --short cannot be combined with --format {format_name}"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    lock = list_files_of(list_path, messages).read_lock(evidence=False)
    reader = DocumentReader(syntax or "")
    parsed = [document for path in documents for document in reader.read(path)]
    result = citations.cited(lock, parsed)
    if result.works:
        text = _text(result.works, format_name, unicode=unicode, short=short)
        _warn_of_non_ascii(messages, text, is_ascii=format_name == "bibtex" and not unicode)
        _write(messages, output, text, format_name, len(result.works))
    names = ", ".join(map(str, documents))
    has_citations = any(document.citations for document in parsed)
    is_complete = _report(messages, result, reader.missing)
    if not result.works:
        reason = "cites nothing of the list" if has_citations else "cites nothing"
        messages.warn(f"{names}: {reason}, so nothing is written")
    if not (result.works and is_complete):
        raise click.exceptions.Exit(1)


def _text(works: "Sequence[Work]", format_name: str, *, unicode: bool, short: bool) -> str:
    from snnbib.formats import format_named

    form = format_named(format_name)
    rendered = [form.render(work, unicode=unicode) for work in works]
    if short:
        vary = form.variants["short"]
        pairs = zip(works, rendered, strict=True)
        rendered = [vary(work, text, unicode=unicode) for work, text in pairs]
    return form.assemble(rendered)


def _warn_of_non_ascii(messages: Messages, text: str, *, is_ascii: bool) -> None:
    from snnbib.formats import bibtex

    if is_ascii:
        messages.warn_of_non_ascii(bibtex.non_ascii_by_key(text))


def _write(messages: Messages, output: Path, text: str, format_name: str, count: int) -> None:
    """Write to standard output, to a new file, or over one that `cited` wrote.

    Raises:
        FileError: there is another file, or it cannot be written.
    """
    from snnbib import files
    from snnbib.exporting import stamp

    if str(output) == "-":
        click.echo(text.encode(), nl=False)
        return
    if output.exists() and not _is_ours(output):
        message = (
            "was not written by 'snnbib cited', or was edited: "
            "choose another file with -o, or remove it"
        )
        raise FileError(message, path=str(output))
    files.write_text(output, stamp.stamped(text, format_name))
    messages.say(f"{counted(count, 'work')} in {output}")


def _is_ours(path: Path) -> bool:
    from snnbib import files
    from snnbib.exporting import stamp

    return stamp.is_stamped(files.read_bytes(path).decode("utf-8", "replace"))


def _report(messages: Messages, result: "Cited", missing: "Sequence[MissingFile]") -> bool:
    """Report renamed and unknown keys and missing files; False if a key or file is missing."""
    for citation, key in result.renamed:
        messages.say(f"{citation.where}: {citation.key!r} is called {key!r} now")
    for citation, suggestion in result.unknown:
        hint = f"; {suggestion}" if suggestion else ""
        messages.warn(f"{citation.where}: no work has the key {citation.key!r}{hint}")
    for file in missing:
        if file.is_optional:
            messages.say(f"{file.where}: no such file: {file.name}; it may come with TeX")
        else:
            messages.warn(f"{file.where}: no such file: {file.name}")
    return not result.unknown and all(file.is_optional for file in missing)
