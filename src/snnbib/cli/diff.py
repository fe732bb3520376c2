"""``snnbib diff``: what has changed between two locks."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.format_name import FormatName
from snnbib.cli.list_choice import list_files_of, list_option
from snnbib.cli.output import Messages, message_options

if TYPE_CHECKING:
    from snnbib.model import Lock

__all__ = ["diff"]


@click.command
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@list_option("The list whose locks are compared.")
@click.option("--json", "as_json", is_flag=True, help="Print the differences as JSON.")
@click.option(
    "--markdown", "as_markdown", is_flag=True, help="Print the differences as release notes."
)
@click.option(
    "--format",
    "format_name",
    type=FormatName(),
    help="Print the entries of works that are new or changed, to import them.",
)
@message_options
def diff(
    old: str,
    new: str,
    list_path: Path | None,
    *,
    as_json: bool,
    as_markdown: bool,
    format_name: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say which works are new, gone or changed, and which keys moved.

    OLD and NEW are locks, or git revisions or tags of LIST's lock. Exits with 0 either way.

    \b
    Example:
      snnbib diff v1.0 HEAD --markdown
      snnbib diff v1.0 HEAD --format ris > new.ris
    """
    from snnbib import differences
    from snnbib.cli.git import lock_at

    if sum(map(bool, (as_json, as_markdown, format_name))) > 1:
        message = "--json, --markdown and --format cannot be combined"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    locks = lock_at(old, list_files), lock_at(new, list_files)
    if format_name:
        _print_updates(messages, locks, format_name)
        return
    difference = differences.compare_locks(*locks)
    form = differences.as_text
    if as_json:
        form = differences.as_json
    elif as_markdown:
        form = differences.as_markdown
    click.echo(form(difference).encode(), nl=False)  # UTF-8 whatever the locale: it goes into files


def _print_updates(messages: Messages, locks: "tuple[Lock, Lock]", format_name: str) -> None:
    from snnbib.exporting.updates import updates
    from snnbib.formats import format_named

    form = format_named(format_name)
    changes = updates(*locks, form)
    if changes.works:
        text = form.assemble([form.render(work) for work in changes.works])
        click.echo(text.encode(), nl=False)
    messages.say(f"{len(changes.added)} new, {len(changes.changed)} changed")
