"""``snnbib status``: how far the references of a list are."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snnbib.cli.messages import message_options, print_json
from snnbib.cli.project import list_argument, list_files_of

if TYPE_CHECKING:
    from snnbib.model import Entry, Work

__all__ = ["status"]

_COUNTED: dict[str, "Callable[[Work], object]"] = {
    "authors": lambda work: work.authors,
    "pages": lambda work: work.pages,
    "doi": lambda work: work.doi,
    "arxiv": lambda work: work.arxiv,
    "url": lambda work: work.url,
}
"""The fields of a work that are counted: those that a paper may lack."""


@click.command
@list_argument
@click.option("--json", "as_json", is_flag=True, help="The same as JSON, with every open paper.")
@message_options
def status(list_path: Path | None, *, as_json: bool, quiet: bool, verbose: bool) -> None:
    """Say how many papers of LIST are resolved, and which are open.

    \b
    Example:
      snnbib status
      snnbib status papers.md --json
    """
    del quiet
    place = list_files_of(list_path)
    report = _report(str(place.path), place.read_lock().entries)
    if as_json:
        print_json(report)
    else:
        _print(report, verbose=verbose)


def _report(path: str, entries: "tuple[Entry, ...]") -> dict[str, Any]:
    venues = sorted({_venue(entry) for entry in entries}, key=str.casefold)
    return {
        "list": path,
        "total": _counts(entries),
        "venues": {
            venue: _counts(entry for entry in entries if _venue(entry) == venue) for venue in venues
        },
        "open": [item for entry in entries for item in _open(entry)],
        "missing": {
            name: [entry.work.key for entry in entries if entry.work and not has(entry.work)]
            for name, has in _COUNTED.items()
        },
    }


def _venue(entry: "Entry") -> str:
    return (entry.work.venue if entry.work else "") or entry.paper.venue or "no venue"


def _counts(entries: "Iterable[Entry]") -> dict[str, int]:
    listed = list(entries)
    works = [entry.work for entry in listed if entry.work]
    fields = {name: sum(1 for work in works if has(work)) for name, has in _COUNTED.items()}
    return {"papers": len(listed), "resolved": len(works), **fields}


def _open(entry: "Entry") -> "Iterable[dict[str, str]]":
    """What a person may want to do about a paper."""
    from snnbib.model import Verdict

    paper = {"title": entry.paper.title, "section": entry.paper.section}
    if entry.work is None:
        yield {**paper, "why": "no source names its authors"}
    for match in entry.matches:
        if match.verdict is Verdict.AMBIGUOUS:
            near = match.candidates[0].record
            yield {**paper, "why": f'{match.source}: "{near.title}" ({near.locator}) is close'}


def _print(report: dict[str, Any], *, verbose: bool) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    columns = list(report["total"])
    table = Table(box=box.SIMPLE_HEAD, show_footer=True)
    table.add_column("", footer="all")
    for column in columns:
        footer = str(report["total"][column])
        table.add_column(column, footer=footer, justify="right", no_wrap=True)
    for venue, counts in report["venues"].items():
        table.add_row(venue, *(str(counts[column]) for column in columns))
    console = Console(highlight=False, soft_wrap=True)
    console.print(table)
    for item in report["open"]:
        click.echo(f"open: {item['section']}: {item['title']}: {item['why']}")
    if verbose:
        for name, keys in report["missing"].items():
            click.echo(f"no {name}: {', '.join(keys) or 'none'}")
