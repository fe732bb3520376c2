"""``snnbib read``: show how the list was read, so that a person can check it in seconds."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.output import Messages, finding_to_json, message_options, print_json, shell_word
from snnbib.counts import counted

if TYPE_CHECKING:
    from snnbib.model import Paper
    from snnbib.readinglist import Overview, ReadingList
    from snnbib.readinglist.overview import SectionOverview

__all__ = ["read"]

_MOST_SHOWN = 3
"""How many lines of what was left out are shown without --verbose."""
_MOST_CHARACTERS = 100


@click.command
@list_argument
@click.option(
    "--json", "as_json", is_flag=True, help="Print papers, sections and findings as JSON."
)
@message_options
def read(list_path: Path | None, *, as_json: bool, quiet: bool, verbose: bool) -> None:
    """Show how LIST was read: shapes, examples, and what was left out.

    For each section, the shape of its entries and how many agree with it.
    Titles are bold, authors green, venue and year yellow. If a section was read wrong, state its
    shape in snnbib.toml; the line to begin with is printed.

    \b
    Example:
      snnbib read survey.md
      snnbib read survey.md --json
    """
    from snnbib import readinglist

    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    listed, overview = readinglist.parse_with_overview(
        list_files.read_text(), str(list_files.path), list_files.reading_settings()
    )
    if as_json:
        print_json(_as_json(listed, overview))
    else:
        _show(listed, overview, list_files.path, messages)
    list_files.require_papers(listed)


def _show(listed: "ReadingList", overview: "Overview", path: Path, messages: Messages) -> None:
    """Print the sections, a summary, and with --verbose the findings."""
    for section in overview.sections:
        lists_left_out = messages.is_verbose or not listed.papers
        for line in _section_lines(
            section, verbose=messages.is_verbose, lists_left_out=lists_left_out
        ):
            click.echo(line)
    has_more = listed.findings and not messages.is_verbose
    hint = f": snnbib read {shell_word(path)} --verbose" if has_more else ""
    click.echo(f"{_summary(listed, overview)}{hint}")
    if messages.is_verbose:
        messages.findings(listed.findings)


def _summary(listed: "ReadingList", overview: "Overview") -> str:
    with_venue = sum(bool(paper.venue) for paper in listed.papers)
    with_year = sum(bool(paper.year) for paper in listed.papers)
    left_out = sum(len(section.left_out) for section in overview.sections)
    return (
        f"{counted(len(listed.papers), 'paper')}, "
        f"{with_venue} with a venue, {with_year} with a year; "
        f"{counted(left_out, 'other entry', 'other entries')} left out; "
        f"{counted(len(listed.findings), 'finding')}"
    )


def _section_lines(
    section: "SectionOverview", *, verbose: bool, lists_left_out: bool
) -> Iterator[str]:
    if not section.entries and not (lists_left_out and section.left_out):
        return
    edition = " ".join(filter(None, (section.venue, str(section.year or ""))))
    title = click.style(section.heading or "(no heading)", bold=True, underline=True)
    yield f"{title}  line {section.line or 1}" + (
        f"  {click.style(edition, fg='yellow')}" if edition else ""
    )
    if section.entries:
        papers_are = counted(section.entries, "paper is", "papers are")
        yield f"  {section.agree} of {papers_are} written as"
        yield from (f"    {click.style(line, fg='cyan')}" for line in _shape_lines(section))
        yield from (f"    {line}" for paper in section.examples for line in _paper_lines(paper))
    yield from _listed("left in no field", section.rest, verbose=verbose)
    yield from _listed("not a paper", section.left_out, verbose=verbose)
    yield ""


def _shape_lines(section: "SectionOverview") -> Iterator[str]:
    if section.can_be_stated:
        quote = "'" if '"' in section.shape and "'" not in section.shape else '"'
        shape = (
            section.shape.replace("\\", "\\\\").replace('"', '\\"')
            if quote == '"'
            else section.shape
        )
        yield f"shapes = [{quote}{shape.replace(chr(10), ' ')}{quote}]"
    else:
        yield section.shape


def _paper_lines(paper: "Paper") -> Iterator[str]:
    edition = " ".join(filter(None, (paper.type, paper.venue, str(paper.year or ""))))
    title = click.style(_short(paper.title), bold=True)
    where = click.style(edition or "no venue, no year", fg="yellow")
    yield f"{title}  {where}  line {paper.line}"
    people = ", ".join(person.sort_name for person in paper.authors)
    links = " ".join(_shown_label(link.label, paper.title) for link in paper.links)
    details = [click.style(_short(people), fg="green")] if people else []
    details += [click.style(_short(links), fg="blue")] if links else []
    if details:
        yield "  " + "  ".join(details)


def _shown_label(label: str, title: str) -> str:
    """A link's label, unless it is an address, or is or has the title, which is shown already."""
    return "link" if not label or "://" in label or title in label else label


def _listed(what: str, lines: tuple[tuple[int, str], ...], *, verbose: bool) -> Iterator[str]:
    shown = lines if verbose else lines[:_MOST_SHOWN]
    for number, text in shown:
        yield f"  {click.style(what, dim=True)}, line {number}: {_short(text)}"
    if len(shown) < len(lines):
        yield f"  {click.style(what, dim=True)}: {len(lines) - len(shown)} more (--verbose)"


def _short(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else text[: _MOST_CHARACTERS - 1] + "…"


def _as_json(listed: "ReadingList", overview: "Overview") -> Mapping[str, Any]:
    return {
        "papers": [_paper_json(paper) for paper in listed.papers],
        "sections": [_section_json(section) for section in overview.sections],
        "findings": [finding_to_json(finding) for finding in listed.findings],
    }


def _paper_json(paper: "Paper") -> Mapping[str, Any]:
    return {
        "line": paper.line,
        "title": paper.title,
        "authors": [person.display_name for person in paper.authors],
        "type": paper.type or "",
        "venue": paper.venue,
        "year": paper.year,
        "section": paper.section,
        "links": [{"label": link.label, "url": link.url} for link in paper.links],
    }


def _section_json(section: "SectionOverview") -> Mapping[str, Any]:
    return {
        "heading": section.heading,
        "line": section.line,
        "venue": section.venue,
        "year": section.year,
        "entries": section.entries,
        "shape": section.shape,
        "can_be_stated": section.can_be_stated,
        "agree": section.agree,
        "rest": [{"line": line, "text": text} for line, text in section.rest],
        "left_out": [{"line": line, "text": text} for line, text in section.left_out],
    }
