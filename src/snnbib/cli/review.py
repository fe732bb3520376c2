"""``snnbib review``: ask a person about matches that are not certain, each once."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, message_options, print_json, shell_word
from snnbib.errors import FileError

if TYPE_CHECKING:
    from rich.console import Console

    from snnbib.review import Question, ReviewAnswer

__all__ = ["review"]

_REASON = "Compared the record with the paper."
_NONE, _NO_DOI, _SKIP, _QUIT = "r", "n", "s", "q"


@click.command
@list_argument
@click.option("--json", "as_json", is_flag=True, help="Print the open questions as JSON; ask none.")
@message_options
def review(list_path: Path | None, *, as_json: bool, quiet: bool, verbose: bool) -> None:
    """Decide about the matches of LIST that are ambiguous.

    Each answer goes into corrections.toml at once, with your reason, and is not asked again.
    Then run 'snnbib resolve --offline': it uses your answers and asks no service.

    \b
    Example:
      snnbib review papers.md
      snnbib review papers.md --json
    """
    from snnbib import review as review_module

    messages = Messages(quiet=quiet, verbose=verbose)
    list_files = list_files_of(list_path, messages)
    questions = review_module.open_questions(
        list_files.read_lock().entries, list_files.read_corrections()
    )
    if as_json:
        listed = [review_module.question_to_json(question) for question in questions]
        print_json(listed)
        open_count = len(questions)
    else:
        open_count = _ask_all(questions, list_files, messages)
    if open_count:
        raise click.exceptions.Exit(1)


def _ask_all(questions: "Sequence[Question]", list_files: ListFiles, messages: Messages) -> int:
    """Ask one question after the other, and return how many stay open.

    Raises:
        FileError: standard input is not a terminal, or the corrections cannot be written.
    """
    if questions:
        list_files.require_writable("review")
        _require_terminal()
    open_count = 0
    for number, question in enumerate(questions, 1):
        _show(question, f"{number} of {len(questions)}")
        choice = _choice(question)
        if choice == _QUIT:
            open_count += len(questions) - number + 1
            break
        if choice == _SKIP:
            open_count += 1
        else:
            _write(list_files, question, _answer(question, choice))
    messages.say(_summary(len(questions) - open_count, open_count, list_files))
    return open_count


def _require_terminal() -> None:
    if not _is_terminal():
        message = "review asks a person: run it in a terminal, or with --json"
        raise FileError(message)


def _is_terminal() -> bool:
    return sys.stdin.isatty()


def _choice(question: "Question") -> str:
    numbers = [str(number) for number, _ in enumerate(question.match.candidates, 1)]
    no_doi = [_NO_DOI] if question.may_have_no_doi else []
    meaning = (
        f"{'/'.join(numbers)} this is it, {_NONE} none of them, "
        + (f"{_NO_DOI} no DOI exists, " if no_doi else "")
        + f"{_SKIP} skip, {_QUIT} quit"
    )
    choices = click.Choice([*numbers, _NONE, *no_doi, _SKIP, _QUIT])
    return str(click.prompt(meaning, type=choices, default=_SKIP, show_choices=False, err=True))


def _answer(question: "Question", choice: str) -> "ReviewAnswer":
    from snnbib.review import ReviewAnswer

    reason = click.prompt("How do you know?", default=_REASON, err=True).strip() or _REASON
    locators = tuple(candidate.record.locator for candidate in question.match.candidates)
    if choice == _NONE:
        return ReviewAnswer(reason=reason, reject=locators)
    if choice == _NO_DOI:
        return ReviewAnswer(reason=reason, no_doi=True)
    return ReviewAnswer(reason=reason, accept=(locators[int(choice) - 1],))


def _write(list_files: ListFiles, question: "Question", answer: "ReviewAnswer") -> None:
    """Write one answer: a person who stops in the middle keeps the earlier answers."""
    from snnbib import files
    from snnbib import review as review_module
    from snnbib.sources import corrections

    path = list_files.corrections
    text = files.read_text(path) if path.exists() else ""
    text = review_module.add_answer(text, question, answer)
    corrections.parse(text, str(path))  # what is written can be read, or nothing is written
    files.write_text(path, text)


def _summary(answers: int, open_count: int, list_files: ListFiles) -> str:
    if not answers and not open_count:
        return "nothing to review: no match is ambiguous"
    again = (
        f"; run 'snnbib resolve {shell_word(list_files.path)} --offline' to use them"
        if answers
        else ""
    )
    return f"{answers} answered, {open_count} still open: {list_files.corrections}{again}"


def _show(question: "Question", count: str) -> None:
    """The paper and its candidates: side by side where they fit, else below each other."""
    from rich.console import Console

    from snnbib.cli.review_layout import candidate_facts, fits, paper_facts

    paper, match = question.paper, question.match
    click.echo(f"\n{count}    {paper.section or paper.venue}", err=True)
    click.echo(click.style(paper.title, bold=True), err=True)
    for link in paper.links:
        click.echo(f"  {link.label}: {link.url}", err=True)
    columns = [paper_facts(paper), *map(candidate_facts, match.candidates)]
    console = Console(stderr=True, highlight=False)
    show = _show_table if fits(columns, console.width) else _show_stacked
    show(f"{match.source}, {match.day}", columns, console)


def _show_table(heading: str, columns: "Sequence[Mapping[str, str]]", console: "Console") -> None:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1))
    for name in (heading, "the list", *map(str, range(1, len(columns)))):
        table.add_column(name)
    for label in dict.fromkeys(label for facts in columns[1:] for label in facts):
        table.add_row(label, *(escape(facts.get(label, "")) for facts in columns))
    console.print(table)


def _show_stacked(heading: str, columns: "Sequence[Mapping[str, str]]", console: "Console") -> None:
    from snnbib.cli.review_layout import stacked

    titles = ["the list", *(f"{number}    {heading}" for number in range(1, len(columns)))]
    for title, facts in zip(titles, columns, strict=True):
        click.echo("", err=True)
        for line in stacked(title, facts, console.width):
            click.echo(line, err=True)
