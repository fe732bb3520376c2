"""``snnbib diff``: what has changed between two locks."""

from pathlib import Path

import click

from snnbib.cli.messages import message_options
from snnbib.cli.places import list_option, place_of

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
    from snnbib import comparing
    from snnbib.cli.revisions import lock_at

    del quiet, verbose
    if as_json and as_markdown:
        message = "--json and --markdown are two forms of the same: choose one"
        raise click.UsageError(message)
    place = place_of(list_path)
    found = comparing.compare(lock_at(old, place), lock_at(new, place))
    form = comparing.as_text
    if as_json:
        form = comparing.as_json
    elif as_markdown:
        form = comparing.as_markdown
    click.echo(form(found).encode(), nl=False)  # UTF-8 whatever the locale: it goes into files
