"""``snnbib add``: a paper by its DOI, arXiv id or address, written into the list and resolved."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_files_of, list_option
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, message_options
from snnbib.cli.resolve import resolve
from snnbib.cli.services import checked_mailto, mailto_option
from snnbib.errors import PaperNotFound, SourceError

if TYPE_CHECKING:
    from snnbib.identifiers import Identifier
    from snnbib.model import Paper, Record, Work
    from snnbib.readinglist import Overview
    from snnbib.sources import Source

__all__ = ["add"]


@click.command
@click.argument("identifier", metavar="DOI|ARXIV-ID|URL")
@list_option("The list to add to.")
@click.option(
    "--section",
    metavar="NAME",
    default="",
    help="The section, by its heading.  [default: that of the paper's venue and year]",
)
@click.option(
    "--bib",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this .bib file, or all of a directory, instead of asking a service.",
)
@mailto_option
@message_options
@click.pass_context
def add(
    context: click.Context,
    identifier: str,
    list_path: Path | None,
    section: str,
    bib: tuple[Path, ...],
    *,
    mailto: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Add a paper to the list, and resolve it.

    The line is written like the others of its section, at the end of it.

    \b
    Example:
      snnbib add 10.1609/aaai.v38i11.29114
      snnbib add https://arxiv.org/abs/2312.06372 --section AAAI-2024
    """
    from snnbib import additions
    from snnbib.identifiers import record_identifiers

    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    list_files.require_writable("add")
    mailto = checked_mailto(mailto or list_files.mailto)
    wanted, url = _parsed(identifier)
    papers = list_files.read_list().papers
    works = _works(list_files, papers)
    if listed := additions.listed_paper(papers, works, {wanted}):
        messages.say(f"{list_files.path}:{listed.line}: {wanted} is in the list already")
        return
    try:
        with _source(wanted, bib, mailto, messages) as source:
            record = _record(source, wanted, url, bib)
    except SourceError as error:
        messages.warn(f"{error}: nothing is added, run it again")
        raise click.exceptions.Exit(3) from None
    title = additions.new_entry(record, [url]).title
    if listed := additions.listed_paper(papers, works, record_identifiers(record), title):
        messages.say(f'{list_files.path}:{listed.line}: "{title}" is in the list already')
        return
    section = section or additions.section_for(papers, _same_venue(record), record.year)
    _write_entry(list_files, papers, section, record, url)
    messages.say(f'{list_files.path}: "{title}" added to {section}')
    context.invoke(
        resolve, list_path=list_files.path, bib=bib, mailto=mailto, quiet=quiet, verbose=verbose
    )


def _parsed(text: str) -> "tuple[Identifier, str]":
    """What is to be added, and its address.

    Raises:
        PaperNotFound: it is not a DOI, an arXiv id, or an address that has one.
    """
    from snnbib import identifiers
    from snnbib.identifiers import Identifier, Scheme

    if doi := identifiers.parse_doi(text):
        return Identifier(Scheme.DOI, doi), identifiers.page_of_id(Scheme.DOI, doi)
    if arxiv := identifiers.parse_arxiv_id(text):
        return Identifier(Scheme.ARXIV, arxiv), identifiers.page_of_id(Scheme.ARXIV, arxiv)
    identifier = identifiers.from_url(text)
    if identifier and identifier.scheme in {Scheme.DOI, Scheme.ARXIV}:
        return identifier, text
    message = f"{text!r} is not a DOI, an arXiv id, or an address with one of them"
    raise PaperNotFound(message)


def _write_entry(
    list_files: ListFiles, papers: "Sequence[Paper]", section: str, record: "Record", url: str
) -> None:
    """Write the entry into its section of the list."""
    from snnbib import additions, files, readinglist

    settings = list_files.reading_settings()
    text = files.read_text(list_files.path)
    entry = additions.new_entry(record, [url], _venue_name(papers, section, record))
    changed = additions.add_entry(
        text,
        section,
        entry,
        lambda new: readinglist.parse(new, str(list_files.path), settings).papers,
        _shapes(readinglist.overview(text, settings), section),
    )
    files.write_text(list_files.path, changed)


def _venue_name(papers: "Sequence[Paper]", section: str, record: "Record") -> str:
    """What the section calls the venue of a record, else the list, else the record itself."""
    from snnbib import venues

    is_same = _same_venue(record)
    in_section = [paper.venue for paper in papers if paper.section == section]
    for venue in dict.fromkeys((*reversed(in_section), *(paper.venue for paper in papers))):
        if is_same(venue):
            return venue
    row = venues.recognize(record.container_title)
    return row.acronym if row else record.container_title_short or record.container_title


def _shapes(overview: "Overview", section: str) -> list[str]:
    """The shapes in which several entries of a section are written, the most common first."""
    parts = [
        part
        for part in overview.sections
        if part.heading == section and part.can_be_stated and part.agree > 1
    ]
    return [part.shape for part in sorted(parts, key=lambda part: -part.agree)]


def _works(list_files: ListFiles, papers: "Sequence[Paper]") -> "dict[Paper, Work]":
    """The works of the papers that are resolved."""
    from snnbib.differences import identity

    entries = list_files.read_previous_lock().entries
    works = {identity(entry.paper): entry.work for entry in entries if entry.work}
    return {paper: works[identity(paper)] for paper in papers if identity(paper) in works}


@contextmanager
def _source(
    wanted: "Identifier", bib: Sequence[Path], mailto: str, messages: Messages
) -> "Iterator[Source]":
    """The .bib files, or the service that has this kind of identifier."""
    from snnbib.cli.services import open_cache, open_services
    from snnbib.identifiers import Scheme
    from snnbib.sources.bibtex import BibtexFiles, bib_paths
    from snnbib.webservice.progress import NullProgress
    from snnbib.webservice.rate_limit import SystemClock
    from snnbib.webservice.service import Session

    if bib:
        yield BibtexFiles(bib_paths(bib))
        return
    name = "crossref" if wanted.scheme is Scheme.DOI else "arxiv"
    with open_cache(messages) as cache:
        session = Session(cache=cache, mailto=mailto, progress=NullProgress(), clock=SystemClock())
        with open_services((name,), session) as (service,):
            yield service


def _record(source: "Source", wanted: "Identifier", url: str, bib: Sequence[Path]) -> "Record":
    """The record of an identifier.

    Raises:
        SourceError: the source could not be asked.
        PaperNotFound: it has no such record, or one without a title.
    """
    from snnbib.identifiers import record_identifiers
    from snnbib.model import Link, Paper

    paper = Paper(title="", links=(Link(label="paper", url=url),))
    for _, result in source.find((paper,)):
        if isinstance(result, SourceError):
            raise result
        for record in result:
            if wanted in record_identifiers(record) and record.title:
                return record
    message = f"no record of {wanted} in {', '.join(map(str, bib)) or source.name}"
    raise PaperNotFound(message)


def _same_venue(record: "Record") -> "Callable[[str], bool]":
    from snnbib import venues

    return lambda venue: bool(venue) and venues.same_venue(venue, record.container_title) is True
