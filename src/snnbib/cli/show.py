"""``snnbib show``: one paper, what was decided about it and why."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.format_name import FormatName
from snnbib.cli.list_choice import list_files_of, list_option
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, message_options, print_json
from snnbib.cli.search import result_lines
from snnbib.counts import counted
from snnbib.errors import PaperNotFound, SnnbibError

if TYPE_CHECKING:
    from snnbib.model import Candidate, Entry, Lock, Match, Work

__all__ = ["CSL_STYLES", "show"]

_MOST_SIMILAR = 5
"""How many similar papers are listed at most if no paper matches."""
_BIBTEX_STYLES = ("plain", "alpha", "unsrt", "unsrtalpha")
CSL_STYLES = ("apa", "ieee", "nature", "acm", "lncs")
"""The keys of `snnbib.exporting.csl_reference.STYLES`: help should not have to load them."""


@click.command
@click.argument("words", metavar="PAPER...", nargs=-1, required=True)
@list_option("The list that has the paper.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole entry of the lock as JSON.")
@click.option(
    "--format", "format_name", type=FormatName(), help="Print the entry as export writes it."
)
@click.option(
    "--style",
    type=click.Choice([*_BIBTEX_STYLES, *CSL_STYLES]),
    help="Print the reference in this style of BibTeX or CSL.",
)
@message_options
def show(
    words: tuple[str, ...],
    list_path: Path | None,
    *,
    as_json: bool,
    format_name: str | None,
    style: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Show the evidence for PAPER, and where each field came from.

    PAPER is a citation key, a DOI, an arXiv id, the address of a page, or words of title, authors,
    venue and year. Where it means several papers, they are listed.

    \b
    Example:
      snnbib show yao2023spike
      snnbib show ternary spike --format bibtex
    """
    from snnbib import lockfile

    if sum(map(bool, (as_json, format_name, style))) > 1:
        message = "--json, --format and --style cannot be combined"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    is_for_person = not (as_json or format_name or style)
    text = " ".join(words)
    entry = _find_entry(list_files.read_lock(), text, messages, is_for_person=is_for_person)
    if as_json:
        print_json(lockfile.to_builtins(entry))
    elif format_name:
        click.echo(_formatted(entry, format_name).encode(), nl=False)
    elif style:
        click.echo(_reference(entry, style))
    else:
        for line in _lines(entry, _line_in(list_files, entry), verbose=verbose):
            click.echo(line)


def _find_entry(lock: "Lock", text: str, messages: Messages, *, is_for_person: bool) -> "Entry":
    """The entry that a key, an identifier, an address or words mean.

    Misspelled words are taken for similar ones if only one paper has all of them, and a message
    says so. A single word is not: it may be a key, and the key of another paper is not noticed.

    Raises:
        PaperNotFound: none, or several; those are listed before, where a person reads the output.
    """
    from snnbib.exporting.search import Query, entries_named, entries_with_title
    from snnbib.exporting.search import search as find

    query = Query(words=text)
    entries = (
        entries_named(lock.entries, text)
        or entries_with_title(lock.entries, text)
        or (find(lock.entries, query, forgiving=False) if text.strip() else [])
    )
    if len(entries) == 1:
        return entries[0]
    if entries:
        _list(entries, err=not is_for_person)
        message = f'"{text}" means {counted(len(entries), "paper")}: give the citation key of one'
        raise PaperNotFound(message)
    similar = find(lock.entries, query) if text.strip() else []
    if len(text.split()) > 1 and len(find(similar, query, all_words=True)) == 1:
        messages.warn(f'"{text}" is taken for "{similar[0].paper.title}"')
        return similar[0]
    if similar := similar[:_MOST_SIMILAR]:
        _list(similar, err=not is_for_person)
        raise PaperNotFound(f'no paper is called "{text}"; these are similar')
    raise PaperNotFound(f'no paper is called "{text}": use a word of its title, or its key')


def _list(entries: "Sequence[Entry]", *, err: bool) -> None:
    for line in result_lines(entries):
        click.echo(line, err=err)


def _line_in(list_files: ListFiles, entry: "Entry") -> str:
    """Where the list has the paper, as ``papers.md:12``; only the file if it cannot be read."""
    try:
        line = _line_with(list_files.read_text(), entry.paper.title)
        listed = () if line else list_files.read_list().papers
    except SnnbibError:
        return str(list_files.path)
    lines = (
        paper.line
        for paper in listed
        if (paper.title, paper.section) == (entry.paper.title, entry.paper.section)
    )
    line = line or next(lines, 0)
    return f"{list_files.path}:{line}" if line else str(list_files.path)


def _line_with(text: str, title: str) -> int:
    """The only line with a title, if it begins an item; else 0, and the list has to be read."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if title in line]
    is_item = len(lines) == 1 and lines[0][1].startswith(("- ", "* ", "+ "))
    return lines[0][0] if is_item else 0


def _lines(entry: "Entry", where: str, *, verbose: bool) -> Iterator[str]:
    paper = entry.paper
    yield click.style(paper.title, bold=True)
    yield f"{paper.section or paper.venue}    {where}"
    for match in entry.matches:
        yield from _match_lines(match, verbose=verbose)
    if not entry.matches:
        yield "  no source has a record of it: run 'snnbib resolve'"
    yield ""
    yield from _field_lines(entry)


def _match_lines(match: "Match", *, verbose: bool) -> Iterator[str]:
    head = f"  {match.source:<12}{match.verdict:<11}"
    if not match.candidates:
        yield f"{head}{match.day}"
    for candidate in match.candidates:
        yield f"{head}{candidate.record.locator}"
        if evidence := _evidence(candidate):
            yield f"  {'':<12}{'':<11}{evidence}"
        if verbose or not match.record:
            yield f'  {"":<12}{"":<11}"{candidate.record.title}", {candidate.record.year}'


def _evidence(candidate: "Candidate") -> str:
    return "  ".join(f"{item.feature} {item.distance:.2f}" for item in candidate.evidence)


def _field_lines(entry: "Entry") -> Iterator[str]:
    """Every field of the work with its source, in the order of the model."""
    from snnbib import lockfile
    from snnbib.rules.lock_rules import what_is_missing

    if entry.work is None:
        yield f"  not exported: {what_is_missing(entry)}"
        return
    for name, value in lockfile.to_builtins(entry.work).items():
        if name == "authors":
            value = "; ".join(", ".join(person.values()) for person in value)  # noqa: PLW2901
        elif name == "aliases":
            value = ", ".join(value)  # noqa: PLW2901
        source = entry.provenance.get(name, "")
        yield f"  {name.replace('_', '-'):<23}{source:<12}{value}"


def _formatted(entry: "Entry", format_name: str) -> str:
    """A file of this one work, as `snnbib export` writes it."""
    from snnbib.formats import format_named

    form = format_named(format_name)
    return form.assemble([form.render(_work_of(entry))])


def _reference(entry: "Entry", style: str) -> str:
    from snnbib.exporting import csl_reference
    from snnbib.formats import reference

    render = csl_reference.render if style in CSL_STYLES else reference.render
    return render(_work_of(entry), style)


def _work_of(entry: "Entry") -> "Work":
    """The work of an entry.

    Raises:
        PaperNotFound: it has none yet.
    """
    from snnbib.rules.lock_rules import what_is_missing

    if entry.work is None:
        message = f'"{entry.paper.title}" has no reference yet: {what_is_missing(entry)}'
        raise PaperNotFound(message)
    return entry.work
