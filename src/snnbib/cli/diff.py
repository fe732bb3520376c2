"""``snnbib diff``: what has changed between two locks."""

from pathlib import Path

import click

from snnbib.cli.messages import Messages, message_options
from snnbib.cli.project import list_files_of, list_option

__all__ = ["diff"]


@click.command
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@list_option("The list whose lock a revision has.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@click.option("--markdown", "as_markdown", is_flag=True, help="The same as release notes.")
@message_options
def diff(
    old: str,
    new: str,
    list_path: Path | None,
    *,
    as_json: bool,
    as_markdown: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say which works are new, gone or changed, and which keys moved.

    OLD and NEW are locks, or git revisions or tags of LIST's lock. Exits with 0 either way.

    \b
    Example:
      snnbib diff v1.0 HEAD --markdown
      snnbib diff old.lock.json papers.lock.json
    """
    from snnbib import differences
    from snnbib.cli.git import lock_at

    if as_json and as_markdown:
        message = "--json and --markdown cannot be combined"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    found = differences.compare(lock_at(old, list_files), lock_at(new, list_files))
    form = differences.as_text
    if as_json:
        form = differences.as_json
    elif as_markdown:
        form = differences.as_markdown
    click.echo(form(found).encode(), nl=False)  # UTF-8 whatever the locale: it goes into files
