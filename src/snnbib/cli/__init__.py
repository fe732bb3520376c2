"""The command line: arguments, files, messages, exit codes.

One module per command, with its name, loaded when the command is used. Imports are inside functions
where they cost time, so that ``snnbib --help`` answers at once and ``snnbib export`` loads no HTTP
library.

Exit codes: 0 fine, 1 ran and there are findings, 2 could not run, 3 some source could not be asked.
"""

import atexit
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import Any, TextIO

import click

from snnbib import __version__
from snnbib.errors import SnnbibError

__all__ = ["main"]

_COMMANDS = (
    "init",
    "add",
    "read",
    "resolve",
    "review",
    "export",
    "cited",
    "annotate",
    "check",
    "status",
    "search",
    "show",
    "diff",
)
"""In the order of their use."""


class _Commands(click.Group):
    """The group of all commands: a `SnnbibError` is one line on standard error, exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  (whatever click's base class gives)
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()  # at this point an error is still reported
        except SnnbibError as error:
            raise _CouldNotRun(str(error)) from error
        except KeyboardInterrupt:
            raise _CouldNotRun("interrupted") from None
        return result

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401  (click's signature)
        """Run the program; a closed pipe ends it without a message, as click does it."""
        _open_closed_streams()
        try:
            return super().main(*args, **extra)
        except OSError as error:
            _discard(sys.stdout)
            reason = (error.strerror or str(error)).lower()
            with suppress(OSError):
                click.echo(f"Error: {error.filename or 'standard output'}: {reason}", err=True)
            _discard(sys.stderr)
            sys.exit(_CouldNotRun.exit_code)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; an error about another name suggests what to type.

        Raises:
            click.UsageError: there is no such command.
        """
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            advice = f"To find a paper: snnbib search {' '.join(args)}"
            for name in get_close_matches(args[0], _COMMANDS, n=1):
                advice = f"Did you mean '{name}'?"
            raise click.UsageError(f"{error.format_message()} {advice}", ctx) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands in the order of their use, not in alphabetical order."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of the module that has its name."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"{__name__}.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command


def _open_closed_streams() -> None:
    """Open the standard streams that a shell has closed (``>&-``): Python has None for them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123


def _discard(stream: TextIO) -> None:
    """Discard what a stream still holds, so that Python's last flush does not fail again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _CouldNotRun(click.ClickException):
    exit_code = 2


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="snnbib", message="%(prog)s %(version)s")
def main() -> None:
    """Turn a curated Markdown list of papers into references people can trust.

    \b
    papers.md --resolve--> papers.lock.json --export--> BibTeX, CSL-JSON, RIS

    LIST is the Markdown file: by default that of snnbib.toml in this directory or above, else
    papers.md, else the list that comes with snnbib, for reading only.
    """
    # Almost all objects are needed until the end, and frozen values make no reference cycles.
    gc.set_threshold(100_000)
    atexit.register(gc.freeze)  # the collection at the end would visit all of them
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A letter that the encoding of the terminal does not have is escaped.
            stream.reconfigure(errors="backslashreplace")
