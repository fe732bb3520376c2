"""``snnbib resolve``: look the papers up, and write the lock."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.clock import current_date
from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, message_options, shell_word
from snnbib.cli.progress import duration, progress_for
from snnbib.cli.rule_options import read_accepted, require_rules, rule_options
from snnbib.cli.services import (
    SERVICE_NAMES,
    checked_mailto,
    interruptible,
    mailto_option,
    open_cache,
    open_catalogue_files,
    open_services,
)
from snnbib.counts import counted

if TYPE_CHECKING:
    from snnbib.cli.services import ServiceSource
    from snnbib.model import Finding, Lock, Paper
    from snnbib.resolving import Resolution
    from snnbib.sources.bibtex import BibtexFiles
    from snnbib.sources.catalogues import Catalogue
    from snnbib.sources.corrections import Corrections
    from snnbib.webservice.rate_limit import Clock
    from snnbib.webservice.service import Session

__all__ = ["resolve"]

_MOST_NAMED = 3
"""How many papers a message names at most."""


@click.command
@list_argument
@click.option(
    "--source",
    "sources",
    metavar="NAME",
    multiple=True,
    type=click.Choice(SERVICE_NAMES),
    help="Ask this service: crossref, arxiv or dblp; may be repeated.  [default: all three, "
    "or none if there is a --bib or a --catalogue]",
)
@click.option(
    "--bib",
    "bib",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this .bib file, or all of a directory; may be repeated.",
)
@click.option(
    "--catalogue",
    "catalogues",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this whole catalogue instead of asking its service: dblp.xml.gz, arXiv's or "
    "Crossref's JSON, as a file, a directory or a tar; may be repeated.",
)
@click.option(
    "--engine",
    type=click.Choice(["python", "duckdb"]),
    default="python",
    show_default=True,
    help="What searches a catalogue: duckdb also reads Parquet (pip install 'snnbib[duckdb]').",
)
@click.option("--offline", is_flag=True, help="Ask no service; use the answers that are stored.")
@click.option("--upgrade", is_flag=True, help="Ask again about what is settled or stored.")
@click.option("--dry-run", is_flag=True, help="Say what would be asked; ask and write nothing.")
@mailto_option
@rule_options
@message_options
def resolve(
    list_path: Path | None,
    sources: tuple[str, ...],
    bib: tuple[Path, ...],
    catalogues: tuple[Path, ...],
    engine: str,
    *,
    offline: bool,
    upgrade: bool,
    dry_run: bool,
    mailto: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    quiet: bool,
    verbose: bool,
) -> None:
    """Look up every paper of LIST and write the decisions to its lock.

    What the lock has settled is not asked again, and citation keys never move. The findings are
    those of 'snnbib check', and are accepted in the same way.

    \b
    Example:
      snnbib resolve papers.md --mailto me@example.org
      snnbib resolve papers.md --bib proceedings/
      snnbib resolve papers.md --catalogue dblp.xml.gz
    """
    from snnbib.webservice.rate_limit import SystemClock

    messages = Messages(quiet=quiet, verbose=verbose)
    require_rules((*select, *ignore), messages)
    list_files = list_files_of(list_path, messages)
    if not dry_run:
        list_files.require_writable("resolve")
    job = _Job(list_files, bib, messages, upgrade=upgrade)
    names = sources or (() if bib or catalogues else SERVICE_NAMES)
    clock = SystemClock()
    mailto = checked_mailto(mailto or list_files.mailto)
    with _open_session(mailto, clock, messages, upgrade=upgrade, offline=offline) as session:
        job.catalogues = open_catalogue_files(catalogues, engine, names, session)
        with open_services(names, session) as services:
            if dry_run:
                _print_plan(job, services)
                return
            with interruptible(clock, messages):
                resolution = job.run(services)
    findings = job.findings(resolution, select, ignore)
    _report(messages, job, resolution, findings, offline=offline)


@contextmanager
def _open_session(
    mailto: str, clock: "Clock", messages: Messages, *, upgrade: bool, offline: bool
) -> "Iterator[Session]":
    """What the sources of the run share, with the stored answers and the display of progress."""
    from snnbib.webservice.service import Session

    with open_cache(messages) as cache, progress_for(messages) as progress:
        yield Session(
            cache=cache,
            mailto=mailto,
            upgrade=upgrade,
            offline=offline,
            progress=progress,
            clock=clock,
        )


class _Job:
    """One run: what is read before any service is asked, and what the services answered."""

    def __init__(
        self, list_files: ListFiles, bib: Sequence[Path], messages: Messages, *, upgrade: bool
    ) -> None:
        from snnbib.sources.bibtex import BibtexFiles, bib_paths
        from snnbib.sources.corrections import Corrections

        self.files = list_files
        self.listed = list_files.read_list()
        self.previous = list_files.read_previous_lock()
        self.corrections = Corrections(list_files.read_corrections(), str(list_files.corrections))
        self.accepted = read_accepted(list_files, messages)
        self.bib = BibtexFiles(bib_paths(bib))
        self.catalogues: Sequence[Catalogue] = ()
        self.service_findings: list[Finding] = []
        self.upgrade = upgrade
        self.day = current_date().isoformat()

    def run(self, services: "Sequence[ServiceSource]") -> "Resolution":
        """Decide, and write the lock."""
        from snnbib import files, lockfile
        from snnbib.resolving import resolve as resolve_papers

        local: list[BibtexFiles | Corrections] = [self.corrections]
        if self.bib.paths:
            local.append(self.bib)
        resolution = resolve_papers(
            self.listed.papers,
            [*local, *services, *self.catalogues],
            self.previous,
            day=self.day,
            upgrade=self.upgrade,
        )
        files.write_text(self.files.lock, lockfile.dumps(resolution.lock))
        self.service_findings = [
            self._at_list(item) for service in services for item in service.findings
        ]
        return resolution

    def _at_list(self, finding: "Finding") -> "Finding":
        """A finding of a service about a line of the list, whose path the service does not know."""
        return replace(finding, path=str(self.files.path)) if finding.line else finding

    def findings(
        self, resolution: "Resolution", select: Sequence[str], ignore: Sequence[str]
    ) -> "tuple[Finding, ...]":
        """The findings of the rules about the list, the new lock and the corrections."""
        from snnbib import rules

        scanned = (finding for catalogue in self.catalogues for finding in catalogue.findings)
        check_input = rules.CheckInput(
            path=str(self.files.path),
            lock_path=str(self.files.lock),
            papers=self.listed.papers,
            lock=resolution.lock,
            previous=self.previous,
            today=current_date(),
            findings=(*self.listed.findings, *self.bib.findings, *scanned, *self.service_findings),
            corrections=tuple(self.corrections.corrections),
            corrections_path=str(self.files.corrections),
            incomplete=frozenset(
                paper for _, papers in resolution.failed.values() for paper in papers
            ),
        )
        return rules.check(
            check_input,
            self.accepted,
            select=select,
            ignore=ignore,
            command=rules.Command.RESOLVE,
        )


def _report(
    messages: Messages,
    job: _Job,
    resolution: "Resolution",
    findings: "Iterable[Finding]",
    *,
    offline: bool,
) -> None:
    """Print the findings and the lookups that failed, and exit accordingly."""
    count = messages.findings(findings)
    for name, (error, papers) in resolution.failed.items():
        if offline:
            messages.say(f"{name} was not asked about {counted(len(papers), 'paper')}: offline")
        else:
            messages.warn(f"{error}: {_unchanged_message(papers)}")
        for paper in papers:
            messages.detail(f'  as it was: "{paper.title}"')
    messages.say(f"{_summary(resolution.lock)}: {job.files.lock}")
    if resolution.failed and not offline:
        messages.warn("some sources could not be asked; what was learned is kept: run it again")
        raise click.exceptions.Exit(3)
    again = f"; after a fix, snnbib resolve {shell_word(job.files.path)}" if count else ""
    messages.next_step(_next_command(job.files, resolution.lock) + again)
    if count:
        raise click.exceptions.Exit(1)


def _next_command(list_files: ListFiles, lock: "Lock") -> str:
    """Questions come before the references that depend on them; without any, what is open."""
    from snnbib.model import Verdict

    matches = (match for entry in lock.entries for match in entry.matches)
    is_open = any(match.verdict is Verdict.AMBIGUOUS for match in matches)
    has_works = any(entry.work for entry in lock.entries)
    command = "review" if is_open else "export" if has_works else "status"
    return f"snnbib {command} {shell_word(list_files.path)}"


def _unchanged_message(papers: "Sequence[Paper]") -> str:
    named = ", ".join(f'"{paper.title}"' for paper in papers[:_MOST_NAMED])
    more = f" and {len(papers) - _MOST_NAMED} more" if len(papers) > _MOST_NAMED else ""
    stay = counted(len(papers), "paper stays as it was", "papers stay as they were")
    return f"{stay}: {named}{more}"


def _summary(lock: "Lock") -> str:
    works = [entry.work for entry in lock.entries if entry.work]
    with_doi = sum(1 for work in works if work.doi)
    papers = counted(len(lock.entries), "paper")
    return f"{len(works)} of {papers} resolved, {with_doi} with a DOI"


def _print_plan(job: _Job, services: "Iterable[ServiceSource]") -> None:
    """Print what `resolve` would ask, and how long that takes at the services' limits."""
    from snnbib.resolving import papers_to_query

    if job.bib.paths:
        files = counted(len(job.bib.paths), "file")
        click.echo(f"bibtex    {_papers_column(job.listed.papers)}  {files:>21}")
    for catalogue in job.catalogues:
        papers = papers_to_query(
            job.listed.papers, catalogue, job.previous, day=job.day, upgrade=job.upgrade
        )
        megabytes = f"{sum(part.size for part in catalogue.parts) >> 20}"
        click.echo(f"{catalogue.name:<9} {_papers_column(papers)}  {megabytes:>15} MB to scan")
    for service in services:
        papers = papers_to_query(
            job.listed.papers, service, job.previous, day=job.day, upgrade=job.upgrade
        )
        plan = service.plan(papers)
        requests, time = counted(plan.requests, "request"), duration(plan.seconds)
        if plan.at_most > plan.requests:
            requests = f"{plan.requests} to {counted(plan.at_most, 'request')}"
            longest = duration(plan.seconds_at_most)
            time += f" to {longest}" if longest != time else ""
        click.echo(f"{plan.source:<9} {_papers_column(papers)}  {requests:>24}  {time}")


def _papers_column(papers: "Sequence[Paper]") -> str:
    return f"{counted(len(papers), 'paper'):>13}"
