"""What is said: findings and what was done on standard error, JSON on standard output."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from snnbib.model import Finding

__all__ = ["Messages", "message_options", "print_json"]

_Command = TypeVar("_Command", bound=Callable[..., object])
_SHOWN = 20
"""How many characters a message shows at most."""
_COLORS = {"error": "red", "warning": "yellow", "notice": "cyan"}


def message_options(command: _Command) -> _Command:
    """The options that every command has: --quiet and --verbose."""
    quiet = click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
    verbose = click.option("-v", "--verbose", is_flag=True, help="Say more.")
    return quiet(verbose(command))


def print_json(value: object) -> None:
    """JSON for programs on standard output: UTF-8, as RFC 8259 has it, whatever the locale."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1).encode())


class Messages:
    """Messages on standard error, as many as were asked for."""

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self.is_quiet = quiet
        self.is_verbose = verbose

    @property
    def is_terminal(self) -> bool:
        """Whether a person is watching."""
        return sys.stderr.isatty()

    def warn(self, text: str) -> None:
        """What must be read, also with --quiet."""
        click.echo(text, err=True)

    def say(self, text: str) -> None:
        """What was done; not with --quiet."""
        if not self.is_quiet:
            click.echo(text, err=True)

    def detail(self, text: str) -> None:
        """What only --verbose asks for."""
        if self.is_verbose:
            click.echo(text, err=True)

    def raw_characters(self, found: Mapping[str, str]) -> None:
        """The works with characters that BibTeX in ASCII lacks, by citation key."""
        for key, characters in found.items():
            shown = characters if len(characters) <= _SHOWN else f"{characters[:_SHOWN]}…"
            self.warn(
                f"{key}: {shown} written as they are, TeX's own fonts have no such letters: "
                "cite it with LuaLaTeX or XeLaTeX"
            )

    def findings(self, findings: "Iterable[Finding]") -> int:
        """One line for each finding, notices only with --verbose; how many were not notices."""
        count = 0
        for finding in findings:
            is_notice = finding.severity == "notice"
            count += not is_notice
            if self.is_verbose or not is_notice:
                click.echo(_line(finding), err=True)
        return count


def _line(finding: "Finding") -> str:
    """``papers.md:12: warning: what is wrong [rule]``."""
    where = f"{finding.path}:{finding.line}: " if finding.line else f"{finding.path}: "
    severity = click.style(str(finding.severity), fg=_COLORS[finding.severity])
    return f"{where if finding.path else ''}{severity}: {finding.message} [{finding.rule}]"
