"""The services that ``snnbib resolve`` asks, built from options and environment variables."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from snnbib.cli.cache_directory import cache_directory
from snnbib.cli.output import Messages
from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.sources.arxiv import Arxiv
    from snnbib.sources.catalogues import Catalogue
    from snnbib.sources.crossref import Crossref
    from snnbib.sources.dblp import Dblp
    from snnbib.webservice.cache import Cache
    from snnbib.webservice.rate_limit import SystemClock
    from snnbib.webservice.service import Session

    ServiceSource = Arxiv | Crossref | Dblp

__all__ = [
    "SERVICE_NAMES",
    "checked_mailto",
    "interruptible",
    "mailto_option",
    "open_cache",
    "open_catalogue_files",
    "open_services",
]

SERVICE_NAMES = ("crossref", "arxiv", "dblp")
"""The values of --source: those of `snnbib.model.SERVICES`, whose import would take time."""

mailto_option = click.option(
    "--mailto",
    metavar="ADDRESS",
    envvar="SNNBIB_MAILTO",
    default="",
    help="Your e-mail address: Crossref allows more requests with one.",
)


def checked_mailto(mailto: str) -> str:
    """An e-mail address that can be sent in a header.

    Raises:
        click.BadParameter: it is not an e-mail address.
    """
    from snnbib.values import is_mail_address

    if mailto and not is_mail_address(mailto):
        message = f"{mailto!r} is not an e-mail address"
        raise click.BadParameter(message, param_hint="--mailto")
    return mailto


def open_cache(messages: Messages) -> "Cache":
    """The cache of answers: in SNNBIB_CACHE_DIR, else in the user's cache directory."""
    from snnbib.webservice.cache import Cache

    return Cache(cache_directory(), note=messages.say)


def open_catalogue_files(
    paths: Sequence[Path], engine: str, services: Sequence[str], session: "Session"
) -> "list[Catalogue]":
    """The catalogues at these paths.

    Raises:
        click.UsageError: a service that is asked as well has the same name.
        FileError: a path cannot be read, or is not a catalogue.
    """
    if not paths:
        return []
    from snnbib.sources.catalogues import Engine, ScanSettings, open_catalogues

    settings = ScanSettings(
        directory=cache_directory() / "catalogues",
        engine=Engine(engine),
        progress=session.progress,
        clock=session.clock,
    )
    catalogues = open_catalogues(paths, settings)
    for catalogue in catalogues:
        if catalogue.name in services:
            message = (
                f"--source {catalogue.name} and a catalogue of {catalogue.name} cannot be combined"
            )
            raise click.UsageError(message)
    return catalogues


@contextmanager
def open_services(names: Sequence[str], session: "Session") -> "Iterator[list[ServiceSource]]":
    """Build services by name; SNNBIB_CROSSREF_URL and its like replace their addresses."""
    from snnbib.model import SourceName
    from snnbib.sources.arxiv import Arxiv
    from snnbib.sources.crossref import Crossref
    from snnbib.sources.dblp import Dblp

    kinds: dict[SourceName, type[Arxiv] | type[Crossref] | type[Dblp]] = {
        kind.name: kind for kind in (Crossref, Arxiv, Dblp)
    }
    services: list[ServiceSource] = []
    try:
        for name in map(SourceName, names):
            url = _mirror_address(f"SNNBIB_{name.upper()}_URL")
            services.append(kinds[name](session, url) if url else kinds[name](session))
        yield services
    finally:
        for service in services:
            service.close()


def _mirror_address(variable: str) -> str:
    """The address in an environment variable; "" for the service's own.

    Raises:
        FileError: it is not the address of a server.
    """
    from snnbib.webservice.addresses import is_service_address

    url = os.environ.get(variable, "")
    if url and not is_service_address(url):
        message = f"{variable} is not a web address: {url!r}"
        raise FileError(message)
    return url


@contextmanager
def interruptible(clock: "SystemClock", messages: Messages) -> Iterator[None]:
    """Let the first Ctrl-C stop the requests and save the answers, a second one the program."""
    import signal

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        messages.warn("stopping: what was learned is kept (Ctrl-C again to leave at once)")
        clock.interrupt()

    previous_handler = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous_handler)
