"""Progress of the services on standard error: bars on a terminal, lines with --verbose."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from snnbib.cli.output import Messages
from snnbib.counts import counted

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

    from snnbib.model import SourceName
    from snnbib.webservice.progress import Progress

__all__ = ["duration", "progress_for"]

_ABOUT_WIDTH = 40
"""How many characters of the current request a bar shows."""


@contextmanager
def progress_for(messages: Messages) -> "Iterator[Progress]":
    """Bars on a terminal; lines with --verbose, with --quiet, or into a file."""
    if messages.is_verbose or messages.is_quiet or not messages.is_terminal:
        yield _ProgressLines(messages)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.fields[source]:<9}"),
        BarColumn(bar_width=20),
        MofNCompleteColumn(),
        TextColumn("{task.fields[remaining]:>12}"),
        TextColumn("{task.fields[about]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        yield _ProgressBars(messages, bars)


class _ProgressLines:
    """Each request as a line with --verbose; otherwise only notes."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def asking(self, source: "SourceName", about: str) -> None:
        self._messages.detail(f"{source}: asking about {about}")

    def settled(self, source: "SourceName", papers: int, of: int, seconds_left: float) -> None:
        if papers == of:
            self._messages.detail(f"{source}: {papers} of {counted(of, 'paper')} settled")

    def scanned(self, source: "SourceName", megabytes: int, of: int, seconds_left: float) -> None:
        self._messages.detail(
            f"{source}: {megabytes} of {of} MB scanned, {duration(seconds_left)} left"
        )

    def note(self, source: "SourceName", line: str) -> None:
        del source
        self._messages.say(line)


class _ProgressBars:
    """One bar per service: its current request, papers settled of all, seconds left."""

    def __init__(self, messages: Messages, bars: "RichProgress") -> None:
        self._messages = messages
        self._bars = bars
        self._tasks: dict[SourceName, TaskID] = {}

    def _task(self, source: "SourceName") -> "TaskID":
        if source not in self._tasks:
            self._tasks[source] = self._bars.add_task(
                "", total=None, source=str(source), about="", remaining=""
            )
        return self._tasks[source]

    def asking(self, source: "SourceName", about: str) -> None:
        self._bars.update(self._task(source), about=about[:_ABOUT_WIDTH])

    def settled(self, source: "SourceName", papers: int, of: int, seconds_left: float) -> None:
        remaining = f"{seconds_left:.0f} s left" if papers < of else ""
        self._bars.update(self._task(source), completed=papers, total=of, remaining=remaining)

    def scanned(self, source: "SourceName", megabytes: int, of: int, seconds_left: float) -> None:
        remaining = f"{duration(seconds_left)} left" if megabytes < of else ""
        self._bars.update(
            self._task(source),
            completed=megabytes,
            total=of,
            remaining=remaining,
            about="MB of the catalogue",
        )

    def note(self, source: "SourceName", line: str) -> None:
        del source
        self._bars.console.print(line, markup=False, highlight=False, soft_wrap=True)


def duration(seconds: float) -> str:
    """A duration as a person reads it: seconds up to two minutes, minutes up to two hours."""
    if seconds < 120:  # noqa: PLR2004  (two minutes are still told in seconds)
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"  # noqa: PLR2004
