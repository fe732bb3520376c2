"""``snnbib search``: find papers by what a person remembers of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_files_of, list_option
from snnbib.cli.output import Messages, message_options, print_json
from snnbib.lazy_patterns import lazy_pattern

if TYPE_CHECKING:
    from snnbib.model import Entry

__all__ = ["result_lines", "search"]

_NO_KEY = "-"
"""Stands for the key of a paper that no source has."""
_LAST_YEAR = 9999


class _Years(click.ParamType[range]):
    """A year, or a range of years such as 2020-2023; either end may be left out."""

    name = "year"
    _pattern = lazy_pattern(r"(?P<first>\d{4})?(?P<dash>-)?(?P<last>\d{4})?")

    def convert(
        self, value: str | range, param: click.Parameter | None, ctx: click.Context | None
    ) -> range:
        """The years as numbers, or an error."""
        if isinstance(value, range):
            return value
        match = self._pattern.fullmatch(value)
        if not match or not (match["first"] or match["last"]):
            self.fail(f"{value!r} is not a year or a range such as 2020-2023", param, ctx)
        first = int(match["first"] or 0)
        last = int(match["last"] or (_LAST_YEAR if match["dash"] else first))
        return range(first, last + 1)


@click.command
@click.argument("words", metavar="[WORDS]...", nargs=-1)
@list_option("The list to search.")
@click.option("--author", metavar="NAME", default="", help="Only papers by this person.")
@click.option("--venue", metavar="NAME", default="", help="Only papers of this venue.")
@click.option(
    "--year",
    "years",
    metavar="YEAR",
    type=_Years(),
    default=range(0),
    help="Only papers of this year, or of a range such as 2020-2023.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the papers as JSON.")
@message_options
def search(
    words: tuple[str, ...],
    list_path: Path | None,
    author: str,
    venue: str,
    years: range,
    *,
    as_json: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Find papers by WORDS of title, authors, venue, year or key.

    One paper a line, best first: its citation key, title, venue and year. Misspelled words are
    taken for similar ones; if no paper has all words, those that have most of them are listed.
    Exits with 1 if there is no such paper.

    \b
    Example:
      snnbib search spike transformer
      snnbib search ternary --author guo --year 2023-2024
    """
    from snnbib.exporting.search import Query
    from snnbib.exporting.search import search as find

    if not (words or author or venue or years):
        message = "give words, or --author, --venue or --year"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    lock = list_files_of(list_path, messages).read_lock(evidence=False)
    query = Query(words=" ".join(words), author=author, venue=venue, years=years)
    entries = find(lock.entries, query)
    if as_json:
        print_json([_as_builtins(entry) for entry in entries])
    else:
        click.echo("".join(f"{line}\n" for line in result_lines(entries)), nl=False)
    if not entries:
        messages.say("no paper fits: leave out a word or an option")
        raise click.exceptions.Exit(1)


def result_lines(entries: "Iterable[Entry]") -> Iterator[str]:
    """A line for each paper: key, title, venue and year."""
    rows = [_row(entry) for entry in entries]
    width = max((len(key) for key, _, _ in rows), default=0)
    for key, title, where in rows:
        yield f"{key:<{width}}  {title}  ({where})" if where else f"{key:<{width}}  {title}"


def _row(entry: "Entry") -> tuple[str, str, str]:
    from snnbib.formats.markup import strip_to_unicode

    item = entry.work or entry.paper
    where = " ".join(filter(None, (item.venue, str(item.year or ""))))
    return entry.work.key if entry.work else _NO_KEY, strip_to_unicode(item.title), where


def _as_builtins(entry: "Entry") -> dict[str, object]:
    """A paper as JSON has it; fields that are not known are empty."""
    item, work = entry.work or entry.paper, entry.work
    return {
        "key": work.key if work else "",
        "title": item.title,
        "authors": [person.display_name for person in work.authors] if work else [],
        "venue": item.venue,
        "year": item.year,
        "doi": work.doi if work else "",
        "arxiv": work.arxiv if work else "",
        "url": work.url if work else "",
    }
