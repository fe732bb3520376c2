"""``snnbib status``: how many papers of a list have references, and what is still open."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.output import Messages, message_options, print_json
from snnbib.counts import counted

if TYPE_CHECKING:
    from snnbib.model import Entry, Paper, Work

__all__ = ["status"]

_COUNTED_FIELDS: dict[str, "Callable[[Work], object]"] = {
    "authors": lambda work: work.authors,
    "pages": lambda work: work.pages,
    "doi": lambda work: work.doi,
    "arxiv": lambda work: work.arxiv,
    "url": lambda work: work.url,
}
"""Fields that a work may lack, and how to read them."""
_MAX_VENUES = 12
_MAX_OPEN = 10
"""How many rows and lines fit on one page; --verbose prints all."""
_MAX_TITLE = 60


@click.command
@list_argument
@click.option(
    "--json", "as_json", is_flag=True, help="Print the counts and every open paper as JSON."
)
@message_options
def status(list_path: Path | None, *, as_json: bool, quiet: bool, verbose: bool) -> None:
    """Say how many papers of LIST are resolved, and which are open.

    Prints at most one page; --verbose and --json name every paper.

    \b
    Example:
      snnbib status
      snnbib status papers.md --json
    """
    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    lock = list_files.read_lock()
    new = list_files.papers_not_in(lock)
    report = _report(str(list_files.path), lock.entries, new)
    if as_json:
        print_json(report)
    else:
        _print(report, quiet=quiet, verbose=verbose)
    if new:
        messages.warn(list_files.not_in_lock_message(len(new)))


def _report(path: str, entries: "tuple[Entry, ...]", new: "Sequence[Paper]") -> dict[str, Any]:
    return {
        "list": path,
        "total": _counts(entries),
        "venues": {venue: _counts(members) for venue, members in _by_venue(entries)},
        "open": [item for entry in entries for item in _open_questions(entry)],
        "missing": {
            name: [entry.work.key for entry in entries if entry.work and not value_of(entry.work)]
            for name, value_of in _COUNTED_FIELDS.items()
        },
        "new": [{"title": paper.title, "section": paper.section} for paper in new],
    }


def _by_venue(entries: "Iterable[Entry]") -> "list[tuple[str, list[Entry]]]":
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        venue = (entry.work.venue if entry.work else "") or entry.paper.venue or "no venue"
        groups.setdefault(venue, []).append(entry)
    return sorted(groups.items(), key=lambda group: group[0].casefold())


def _counts(entries: "Sequence[Entry]") -> dict[str, int]:
    works = [entry.work for entry in entries if entry.work]
    fields = {
        name: sum(1 for work in works if value_of(work))
        for name, value_of in _COUNTED_FIELDS.items()
    }
    return {"papers": len(entries), "resolved": len(works), **fields}


def _open_questions(entry: "Entry") -> "Iterable[dict[str, str]]":
    """What a person may want to do about a paper."""
    from snnbib.model import Verdict
    from snnbib.rules.lock_rules import what_is_missing

    paper = {"title": entry.paper.title, "section": entry.paper.section}
    if entry.work is None:
        yield {**paper, "why": what_is_missing(entry)}
    for match in entry.matches:
        if match.verdict is Verdict.AMBIGUOUS:
            record = match.candidates[0].record
            yield {**paper, "why": f'{match.source}: "{record.title}" ({record.locator}) is close'}


def _print(report: dict[str, Any], *, quiet: bool, verbose: bool) -> None:
    if not quiet:
        _print_table(report, limit=None if verbose else _MAX_VENUES)
    questions = report["open"]
    for item in questions if verbose else questions[:_MAX_OPEN]:
        title, why = (
            text if verbose else _shortened(text) for text in (item["title"], item["why"])
        )
        click.echo(f"open: {item['section']}: {title}: {why}")
    if not verbose and len(questions) > _MAX_OPEN:
        hidden = len(questions) - _MAX_OPEN
        pronoun = "it" if hidden == 1 else "them"
        click.echo(f"open: {hidden} more: --verbose names {pronoun}")
    if verbose:
        for name, keys in report["missing"].items():
            click.echo(f"no {name}: {', '.join(keys) or 'none'}")


def _print_table(report: dict[str, Any], *, limit: int | None) -> None:
    """One row per venue, those with the most papers if there are more than `limit`."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    columns = list(report["total"])
    table = Table(box=box.SIMPLE_HEAD, show_footer=True)
    table.add_column("", footer="all")
    for column in columns:
        footer = str(report["total"][column])
        table.add_column(column, footer=footer, justify="right", no_wrap=True)
    venues: dict[str, dict[str, int]] = report["venues"]
    by_size = sorted(venues, key=lambda venue: -venues[venue]["papers"])
    shown = set(by_size[:limit])
    for venue, counts in venues.items():
        if venue in shown:
            table.add_row(_shortened(venue), *(str(counts[column]) for column in columns))
    if hidden_counts := [counts for venue, counts in venues.items() if venue not in shown]:
        sums = (str(sum(counts[column] for counts in hidden_counts)) for column in columns)
        table.add_row(counted(len(hidden_counts), "more venue"), *sums)
    Console(highlight=False, soft_wrap=True).print(table)


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_TITLE else f"{text[: _MAX_TITLE - 1]}…"
