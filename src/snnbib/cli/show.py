"""``snnbib show``: one paper, what was decided about it and why."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.messages import Messages, message_options, print_json
from snnbib.cli.project import ListFiles, list_files_of, list_option
from snnbib.errors import PaperNotFound, SnnbibError

if TYPE_CHECKING:
    from snnbib.model import Candidate, Entry, Lock, Match

__all__ = ["show"]

_NAMED = 5
"""How many papers a message names at most."""


@click.command
@click.argument("paper", metavar="PAPER")
@list_option("The list it is in.")
@click.option("--json", "as_json", is_flag=True, help="The whole entry of the lock as JSON.")
@click.option(
    "--style",
    type=click.Choice(["plain", "alpha", "unsrt", "unsrtalpha"]),
    help="The reference as this BibTeX style prints it.",
)
@message_options
def show(
    paper: str,
    list_path: Path | None,
    *,
    as_json: bool,
    style: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Show the evidence for PAPER, and where each field came from.

    PAPER is a citation key, a DOI, an arXiv id, or words of the title.

    \b
    Example:
      snnbib show yao2023spike
      snnbib show "ternary spike" --style plain
    """
    from snnbib import lockfile

    messages = Messages(quiet=quiet, verbose=verbose)
    place = list_files_of(list_path, messages)
    entry = _find_entry(place.read_lock(), paper)
    if as_json:
        print_json(lockfile.to_builtins(entry))
    elif style:
        click.echo(_reference(entry, style))
    else:
        for line in _lines(entry, _line_in(place, entry), verbose=verbose):
            click.echo(line)


def _find_entry(lock: "Lock", text: str) -> "Entry":
    """The entry that a key, an identifier or words of a title mean.

    Raises:
        PaperNotFound: none, or several; the message names the nearest.
    """
    found = [entry for entry in lock.entries if _has_name(entry, text)] or _with_title(lock, text)
    if len(found) == 1:
        return found[0]
    if found:
        message = f'"{text}" is in the titles of {len(found)} papers: {_listed(found)}'
        raise PaperNotFound(message)
    raise PaperNotFound(
        f'no paper is called "{text}"; the nearest: {_listed(_nearest(lock, text))}'
    )


def _has_name(entry: "Entry", text: str) -> bool:
    from snnbib import identifiers

    if entry.work is None:
        return False
    names = {entry.work.key, *entry.work.aliases, entry.work.doi, entry.work.arxiv} - {""}
    return bool(names & {text, identifiers.parse_doi(text), identifiers.parse_arxiv_id(text)})


def _with_title(lock: "Lock", text: str) -> "list[Entry]":
    """The entries with this title; if there is none, those whose title has these words."""
    from snnbib.text import fold

    words = fold(text)
    if not words:
        return []
    titles = [(entry, fold(entry.paper.title)) for entry in lock.entries]
    same = [entry for entry, title in titles if title == words]
    return same or [entry for entry, title in titles if words in title]


def _nearest(lock: "Lock", text: str) -> "list[Entry]":
    from snnbib.text import fold, similarity

    wanted = fold(text)
    return sorted(
        lock.entries,
        key=lambda entry: max(
            similarity(wanted, fold(entry.paper.title)),
            similarity(wanted, entry.work.key if entry.work else ""),
        ),
        reverse=True,
    )[:_NAMED]


def _listed(entries: "list[Entry]") -> str:
    names = [entry.work.key if entry.work else f'"{entry.paper.title}"' for entry in entries]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _line_in(place: ListFiles, entry: "Entry") -> str:
    """Where the list has the paper, as ``papers.md:12``; only the file if it cannot be read."""
    try:
        listed = place.read_list().papers
    except SnnbibError:
        return str(place.path)
    lines = (
        paper.line
        for paper in listed
        if (paper.title, paper.section) == (entry.paper.title, entry.paper.section)
    )
    line = next(lines, 0)
    return f"{place.path}:{line}" if line else str(place.path)


def _lines(entry: "Entry", where: str, *, verbose: bool) -> Iterator[str]:
    paper = entry.paper
    yield click.style(paper.title, bold=True)
    yield f"{paper.section or paper.venue}    {where}"
    for match in entry.matches:
        yield from _match_lines(match, verbose=verbose)
    if not entry.matches:
        yield "  no source has been asked: run 'snnbib resolve'"
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

    if entry.work is None:
        yield "  not exported: no source names its authors"
        return
    for name, value in lockfile.to_builtins(entry.work).items():
        if name == "authors":
            value = "; ".join(", ".join(person.values()) for person in value)  # noqa: PLW2901
        elif name == "aliases":
            value = ", ".join(value)  # noqa: PLW2901
        source = entry.provenance.get(name, "")
        yield f"  {name.replace('_', '-'):<23}{source:<12}{value}"


def _reference(entry: "Entry", style: str) -> str:
    from snnbib.formats import reference

    if entry.work is None:
        message = f'"{entry.paper.title}" has no reference yet: no source names its authors'
        raise PaperNotFound(message)
    return reference.render(entry.work, style)
