"""What commands that report the findings of rules have in common."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import CommandFunction, Messages

if TYPE_CHECKING:
    from snnbib.rules import Accepted

__all__ = ["read_accepted", "require_rules", "rule_options"]


def rule_options(command: CommandFunction) -> CommandFunction:
    """The options --select and --ignore."""
    select = click.option(
        "--select", metavar="RULE", multiple=True, help="Report this rule only; may be repeated."
    )
    ignore = click.option(
        "--ignore", metavar="RULE", multiple=True, help="Do not report this rule; may be repeated."
    )
    return select(ignore(command))


def require_rules(names: Iterable[str], messages: Messages) -> None:
    """Refuse names that no rule has or had; say what a former name means now.

    Raises:
        click.BadParameter: no rule has or had this name.
    """
    names = tuple(names)
    if not names:
        return
    from snnbib.rules import REMOVED, RULES, current_name

    current = {rule.name for rule in RULES}
    for name in names:
        if current_name(name) not in current | REMOVED:
            message = f"no rule is called {name!r}: see 'snnbib check --list-rules'"
            raise click.BadParameter(message)
    _explain_old_names(names, messages)


def read_accepted(list_files: ListFiles, messages: Messages) -> "tuple[Accepted, ...]":
    """The findings that corrections.toml accepts; none if there is no such file.

    Raises:
        CorrectionsError: its content is wrong.
    """
    from snnbib import files
    from snnbib.rules import accepted

    if not list_files.corrections.exists():
        return ()
    rows = accepted.parse(files.read_text(list_files.corrections), str(list_files.corrections))
    _explain_old_names(dict.fromkeys(row.rule for row in rows), messages)
    return rows


def _explain_old_names(names: Iterable[str], messages: Messages) -> None:
    from snnbib.rules import REMOVED, current_name

    for name in names:
        if name in REMOVED:
            messages.say(f"{name} is no longer a rule: snnbib's own tests check it")
        elif current_name(name) != name:
            messages.say(f"the rule {name} is now called {current_name(name)}")
