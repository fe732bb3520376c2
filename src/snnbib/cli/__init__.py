"""Arguments, files, messages, exit codes; builds the sources.

One module per command, named like it. Their imports stand inside the functions, so that
``snnbib --help`` answers at once and ``snnbib export`` loads no HTTP library.

Exit codes: 0 fine, 1 ran and there are findings, 2 could not run, 3 some source could not be asked.
"""

import gc
import sys
from io import TextIOWrapper
from typing import Any

import click

from snnbib import __version__
from snnbib.cli.check import check
from snnbib.cli.cited import cited
from snnbib.cli.diff import diff
from snnbib.cli.export import export
from snnbib.cli.resolve import resolve
from snnbib.cli.review import review
from snnbib.cli.search import search
from snnbib.cli.show import show
from snnbib.cli.status import status
from snnbib.errors import SnnbibError

__all__ = ["main"]


class _Commands(click.Group):
    """A group whose commands report errors raised on purpose in one line, with exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  (whatever click's base class gives)
        try:
            return super().invoke(ctx)
        except SnnbibError as error:
            raise _CouldNotRun(str(error)) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which they are used."""
        del ctx
        return list(self.commands)


class _CouldNotRun(click.ClickException):
    exit_code = 2


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="snnbib", message="%(prog)s %(version)s")
def main() -> None:
    """Turn a curated Markdown list of papers into references people can trust.

    \b
    papers.md --resolve--> papers.lock.json --export--> BibTeX, CSL-JSON, RIS

    LIST is the Markdown file; without it, the list that comes with snnbib. Its lock and its
    corrections stand beside it.
    """
    # What is read is kept, and frozen values make no cycles: looking often finds no garbage.
    gc.set_threshold(100_000)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A letter that the terminal does not have is no reason to stop.
            stream.reconfigure(errors="backslashreplace")


for _command in (resolve, review, export, cited, check, status, search, show, diff):
    main.add_command(_command)
