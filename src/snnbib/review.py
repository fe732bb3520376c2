"""Questions about ambiguous matches, and a person's answers as corrections. Pure.

A question is open while the match is ambiguous in the lock and no correction answers it. So no
question is asked twice, even if the list has not been resolved since the answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import tomlkit
from tomlkit.items import AoT, Array, InlineTable, Table

from snnbib.model import Entry, Evidence, Match, Paper, Record, SourceName, Verdict
from snnbib.sources.corrections import Correction, names_paper
from snnbib.text import fold

__all__ = ["Question", "ReviewAnswer", "add_answer", "open_questions", "question_to_json"]

_HEADER = "# Corrections of the list and of its sources, each with a reason.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The candidates of one source among which a person has to choose, nearest first."""

    paper: Paper
    match: Match
    is_title_shared: bool = False
    """Whether the list has the title twice: a correction must then name the section."""

    @property
    def may_have_no_doi(self) -> bool:
        """Whether "the paper has no DOI" is an answer: every record of Crossref has one."""
        return self.match.source is SourceName.CROSSREF


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewAnswer:
    """A person's decision: which records are the paper, which are not, or that there is no DOI."""

    reason: str
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    no_doi: bool = False


def open_questions(
    entries: Sequence[Entry], corrections: Sequence[Correction]
) -> tuple[Question, ...]:
    """The questions that nobody has answered yet, in list order.

    Args:
        entries: of the lock.
        corrections: those written so far.
    """
    titles = [fold(entry.paper.title) for entry in entries]
    return tuple(
        Question(
            paper=entry.paper,
            match=match,
            is_title_shared=titles.count(fold(entry.paper.title)) > 1,
        )
        for entry in entries
        for match in _open_matches(entry, corrections)
    )


def _open_matches(entry: Entry, corrections: Sequence[Correction]) -> Iterator[Match]:
    correction = next((item for item in corrections if item.applies_to(entry.paper)), None)
    for match in entry.matches:
        if match.verdict is Verdict.AMBIGUOUS:
            open_match = match if correction is None else _undecided(match, correction)
            if open_match.candidates:
                yield open_match


def _undecided(match: Match, correction: Correction) -> Match:
    """The match without the candidates that a person has decided about."""
    locators = {candidate.record.locator for candidate in match.candidates}
    is_settled = (correction.no_doi and match.source is SourceName.CROSSREF) or not (
        locators.isdisjoint(correction.accept)
    )
    undecided = tuple(
        candidate
        for candidate in match.candidates
        if candidate.record.locator not in correction.reject
    )
    return replace(match, candidates=() if is_settled else undecided)


def add_answer(text: str, question: Question, answer: ReviewAnswer) -> str:
    """The text of a corrections file with an answer added.

    Everything that people wrote stays as it is, comments too. If the paper has a correction
    already, the answer extends it.

    Args:
        text: of the file so far; empty if there is none.
        question: one of `open_questions`.
        answer: the person's decision.
    """
    document = tomlkit.parse(text.removeprefix("\ufeff") or _HEADER)
    rows = document.get("correction")
    if not rows:
        rows = tomlkit.aot()
        document.pop("correction", None)
        document.add(tomlkit.nl())
        document["correction"] = rows
    row = next((item for item in rows if _is_about(item, question.paper)), None)
    if row is None:
        _append(rows, _new_row(question, answer))
        row = rows[-1]
    elif answer.reason not in str(row["reason"]):
        row["reason"] = f"{row['reason']} {answer.reason}"
    _extend(row, "accept", answer.accept)
    _extend(row, "reject", answer.reject)
    if answer.no_doi:
        row["no-doi"] = True
    return tomlkit.dumps(document)


def _append(rows: AoT | Array, row: Table) -> None:
    """Add a row to [[correction]] tables after an empty line, or to "correction = [{...}]"."""
    if isinstance(rows, Array):
        inline = tomlkit.inline_table()
        inline.update(row)
        rows.append(inline)
        return
    if rows.body and not rows.body[-1].as_string().endswith("\n\n"):
        rows.body[-1].add(tomlkit.nl())
    rows.append(row)


def _is_about(row: Table | InlineTable, paper: Paper) -> bool:
    return names_paper(str(row["paper"]), str(row.get("section", "")), paper)


def _new_row(question: Question, answer: ReviewAnswer) -> Table:
    row = tomlkit.table()
    row["paper"] = question.paper.title
    if question.is_title_shared:
        row["section"] = question.paper.section
    row["reason"] = answer.reason
    return row


def _extend(row: Table | InlineTable, name: str, locators: Sequence[str]) -> None:
    """Add records to an array, each on a line of its own, so that a diff shows them apart."""
    array = row.get(name, tomlkit.array())
    if not isinstance(array, Array) or not locators:
        return
    array.extend(locator for locator in locators if locator not in array.unwrap())
    row[name] = array.multiline(multiline=len(array) > 1)


def question_to_json(question: Question) -> Mapping[str, Any]:
    """A question as JSON values, for tools that present it to a person in their own way."""
    paper, match = question.paper, question.match
    return {
        "paper": paper.title,
        "section": paper.section,
        "links": [link.url for link in paper.links],
        "source": str(match.source),
        "day": match.day,
        "may_have_no_doi": question.may_have_no_doi,
        "candidates": [
            {
                **_record_to_json(candidate.record),
                "distance": candidate.distance,
                "evidence": _evidence_to_json(candidate.evidence),
            }
            for candidate in match.candidates
        ],
    }


def _record_to_json(record: Record) -> Mapping[str, Any]:
    return {
        "locator": record.locator,
        "type": str(record.type),
        "title": record.full_title,
        "authors": [person.display_name for person in record.authors],
        "year": record.year,
        "container_title": record.container_title,
        "doi": record.doi,
        "urls": list(record.urls),
    }


def _evidence_to_json(evidence: Sequence[Evidence]) -> Mapping[str, float]:
    return {item.feature: item.distance for item in evidence}
