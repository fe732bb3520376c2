"""``snnbib resolve``: look the papers up, and write the lock."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.clock import current_date
from snnbib.cli.messages import Messages, message_options
from snnbib.cli.progress import progress_for
from snnbib.cli.project import ListFiles, list_argument, list_files_of
from snnbib.cli.services import SERVICES, interruptible, open_cache, open_services

if TYPE_CHECKING:
    from snnbib.cli.services import Service
    from snnbib.model import Lock, Paper
    from snnbib.resolving import Resolution
    from snnbib.sources.bibtex import BibtexFiles
    from snnbib.sources.corrections import Corrections

__all__ = ["resolve"]

_NAMED = 3
"""How many papers a line names at most."""


@click.command
@list_argument
@click.option(
    "--source",
    "sources",
    metavar="NAME",
    multiple=True,
    type=click.Choice(SERVICES),
    help="Ask this service: crossref, arxiv or dblp; may be repeated.  [default: all three, "
    "or none if there is a --bib]",
)
@click.option(
    "--bib",
    "bib",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this .bib file, or all of a directory; may be repeated.",
)
@click.option("--offline", is_flag=True, help="Ask nobody; use the answers that are stored.")
@click.option("--upgrade", is_flag=True, help="Ask again about what is settled or stored.")
@click.option("--dry-run", is_flag=True, help="Say what would be asked; ask and write nothing.")
@click.option(
    "--mailto",
    metavar="ADDRESS",
    envvar="SNNBIB_MAILTO",
    default="",
    help="Your e-mail address: Crossref serves those who give one better.",
)
@message_options
def resolve(
    list_path: Path | None,
    sources: tuple[str, ...],
    bib: tuple[Path, ...],
    *,
    offline: bool,
    upgrade: bool,
    dry_run: bool,
    mailto: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Look up every paper of LIST and write the decisions to its lock.

    What the lock has settled is not asked again, and citation keys never move.

    \b
    Example:
      snnbib resolve papers.md --mailto me@example.org
      snnbib resolve papers.md --bib proceedings/
    """
    from snnbib.webservice.rate_limit import SystemClock
    from snnbib.webservice.service import Session

    messages = Messages(quiet=quiet, verbose=verbose)
    place = list_files_of(list_path, messages)
    if not dry_run:
        place.require_writable("resolve")
    job = _Job(place, bib, upgrade=upgrade)
    names = sources or (() if bib else SERVICES)
    clock = SystemClock()
    with open_cache(messages) as cache, progress_for(messages) as progress:
        session = Session(
            cache=cache,
            mailto=_checked(mailto or place.mailto),
            upgrade=upgrade,
            offline=offline,
            progress=progress,
            clock=clock,
        )
        with open_services(names, session) as services:
            if dry_run:
                _print_plan(job, services)
                return
            with interruptible(clock, messages):
                resolution = job.run(services)
    _report(messages, job, resolution, offline=offline)


class _Job:
    """What is read before anything is asked: the list, its lock, its corrections, .bib files."""

    def __init__(self, place: ListFiles, bib: Sequence[Path], *, upgrade: bool) -> None:
        from snnbib.sources.bibtex import BibtexFiles, bib_paths
        from snnbib.sources.corrections import Corrections

        self.place = place
        self.listed = place.read_list()
        self.previous = place.read_previous_lock()
        self.corrections = Corrections(place.read_corrections(), str(place.corrections))
        self.bib = BibtexFiles(bib_paths(bib))
        self.upgrade = upgrade
        self.day = current_date().isoformat()

    def run(self, services: "Sequence[Service]") -> "Resolution":
        """Decide, and write the lock."""
        from snnbib import files, lockfile
        from snnbib.resolving import resolve as resolve_papers

        local: list[BibtexFiles | Corrections] = [self.corrections]
        if self.bib.paths:
            local.append(self.bib)
        resolution = resolve_papers(
            self.listed.papers,
            [*local, *services],
            self.previous,
            day=self.day,
            path=str(self.place.path),
            upgrade=self.upgrade,
        )
        files.write_text(self.place.lock, lockfile.dumps(resolution.lock))
        return resolution


def _report(messages: Messages, job: _Job, resolution: "Resolution", *, offline: bool) -> None:
    """Say what was found and what was not, and exit accordingly."""
    count = messages.findings(
        (
            *job.listed.findings,
            *job.corrections.findings,
            *job.bib.findings,
            *resolution.findings,
        )
    )
    for name, (error, papers) in resolution.failed.items():
        if offline:
            messages.say(f"{name} was not asked about {len(papers)} papers: offline")
        else:
            messages.warn(f"{error}: {_as_they_were(papers)}")
        for paper in papers:
            messages.detail(f'  as it was: "{paper.title}"')
    messages.say(f"{_summary(resolution.lock)}: {job.place.lock}")
    if resolution.failed and not offline:
        messages.warn("some sources could not be asked; what was learnt is kept: run it again")
        raise click.exceptions.Exit(3)
    if count:
        raise click.exceptions.Exit(1)


def _as_they_were(papers: "Sequence[Paper]") -> str:
    named = ", ".join(f'"{paper.title}"' for paper in papers[:_NAMED])
    more = f" and {len(papers) - _NAMED} more" if len(papers) > _NAMED else ""
    return f"{len(papers)} papers stay as they were: {named}{more}"


def _summary(lock: "Lock") -> str:
    works = [entry.work for entry in lock.entries if entry.work]
    with_doi = sum(1 for work in works if work.doi)
    return f"{len(works)} of {len(lock.entries)} papers resolved, {with_doi} with a DOI"


def _print_plan(job: _Job, services: "Iterable[Service]") -> None:
    """What `resolve` would ask, and how long that takes at the services' limits."""
    from snnbib.resolving import papers_to_query

    if job.bib.paths:
        count = len(job.listed.papers)
        click.echo(f"bibtex    {count:>6} papers  {len(job.bib.paths):>15} files")
    for service in services:
        papers = papers_to_query(
            job.listed.papers, service, job.previous, day=job.day, upgrade=job.upgrade
        )
        plan = service.plan(papers)
        requests, time = f"{plan.requests}", _duration(plan.seconds)
        if plan.at_most > plan.requests:
            requests += f" to {plan.at_most}"
            time += f" to {_duration(plan.seconds_at_most)}"
        click.echo(f"{plan.source:<9} {len(papers):>6} papers  {requests:>15} requests  {time}")


def _duration(seconds: float) -> str:
    if seconds < 120:  # noqa: PLR2004  (two minutes are still told in seconds)
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"  # noqa: PLR2004


def _checked(mailto: str) -> str:
    """An address that can stand in a header.

    Raises:
        click.BadParameter: it cannot.
    """
    if mailto and not re.fullmatch(r"[^@\s<>()]+@[^@\s<>()]+", mailto):
        message = f"{mailto!r} is no e-mail address"
        raise click.BadParameter(message, param_hint="--mailto")
    return mailto
