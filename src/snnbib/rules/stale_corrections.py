"""Corrections against the lock: not applied yet, about papers that do not exist, or not needed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields

from snnbib.counts import counted
from snnbib.matching import NO_PRIOR, match_records
from snnbib.matching.disputed_ids import disputed_identifiers
from snnbib.matching.lookup_links import with_lookup_links
from snnbib.model import Entry, Paper, Record, Severity, SourceName
from snnbib.normalize import normalize
from snnbib.rules.rule import CheckInput, Rule, RuleFunction, Violation
from snnbib.sources.corrections import Correction
from snnbib.text import fold

__all__ = ["RULES"]

_NOT_COMPARED = {"source", "locator", "urls"}


def _unapplied(check_input: CheckInput) -> Iterator[Violation]:
    """Entries whose copy of the correction is not the one in corrections.toml."""
    for paper_identity, entry in check_input.entries:
        correction = check_input.corrected.get(paper_identity)
        applied = next(
            (match.record for match in entry.matches if match.source is SourceName.CORRECTIONS),
            None,
        )
        if applied != (correction.record if correction else None):
            message = f'"{entry.paper.title}": corrections.toml has changed since the lock was made'
            yield Violation(message, entry.paper)


def _about_corrected(
    messages: Callable[[CheckInput, Entry, Correction], Iterator[str]],
) -> RuleFunction:
    """A rule that gets one correction and the entry of its paper at a time."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        if not check_input.corrections:
            return
        for paper_identity, entry in check_input.entries:
            correction = check_input.corrected.get(paper_identity)
            for message in messages(check_input, entry, correction) if correction else ():
                yield Violation(
                    f'the correction of "{entry.paper.title}" {message}',
                    entry.paper,
                    path=check_input.corrections_path,
                )

    return violations


def _stale(check_input: CheckInput) -> Iterator[Violation]:
    """Corrections that name no paper or several, or records that no source has."""
    titles: dict[str, list[Paper]] = {}
    for paper in check_input.papers if check_input.corrections else ():
        titles.setdefault(fold(paper.title), []).append(paper)
    for correction in check_input.corrections:
        papers = [
            paper
            for paper in titles.get(fold(correction.paper), ())
            if correction.applies_to(paper)
        ]
        if len(papers) != 1:
            count = counted(len(papers), "paper") if papers else "no paper"
            message = f"matches {count} of the list: fix paper or section"
            yield Violation(
                f'the correction of "{correction.paper}" {message}',
                path=check_input.corrections_path,
            )
    yield from _stale_decisions(check_input)


def _stale_decision_messages(
    check_input: CheckInput, entry: Entry, correction: Correction
) -> Iterator[str]:
    if not (entry.provisional or check_input.is_incomplete(entry.paper)):
        yield from _unknown_records(entry, correction)
    if correction.no_doi:
        yield from _contradicting_dois(entry)


def _unknown_records(entry: Entry, correction: Correction) -> Iterator[str]:
    locators = {
        candidate.record.locator for match in entry.matches for candidate in match.candidates
    }
    for verb, named in (("accepts", correction.accept), ("rejects", correction.reject)):
        for locator in named:
            if locator not in locators:
                yield f"{verb} {locator}, which no source has for it"


def _contradicting_dois(entry: Entry) -> Iterator[str]:
    """DOIs of records that would be matched if no person had decided that there is no DOI."""
    paper = with_lookup_links(entry.paper, entry.matches)
    for match in entry.matches:
        records = tuple(candidate.record for candidate in match.candidates if candidate.record.doi)
        if not records or match.source is SourceName.CORRECTIONS:
            continue
        undecided = match_records(match.source, paper, records, match.day, NO_PRIOR)
        if undecided.record:
            yield f"says that there is no DOI; {match.source} has {undecided.record.doi}"


_stale_decisions = _about_corrected(_stale_decision_messages)


def _needless(_check_input: CheckInput, entry: Entry, correction: Correction) -> Iterator[str]:
    """Fields of a correction for which the list or a source has the same value now."""
    names = _corrected_field_names(correction.record)
    if not names or entry.work is None:
        return
    records = [
        match.record
        for match in entry.matches
        if match.record and match.source is not SourceName.CORRECTIONS
    ]
    work, provenance = normalize(
        entry.paper, records, disputed_identifiers(entry.paper, entry.matches)
    )
    for name in names:
        if name in provenance and getattr(entry.work, name) == getattr(work, name):
            label = name.replace("_", "-")
            yield f"is not needed for {label}: {provenance[name]} says the same"


def _corrected_field_names(record: Record) -> Sequence[str]:
    """The fields of a work that a correction sets."""
    names = [
        item.name
        for item in fields(record)
        if item.name not in _NOT_COMPARED and getattr(record, item.name) != item.default
    ]
    return names + ["url"] * bool(record.urls)


RULES = (
    Rule(
        name="correction-stale",
        severity=Severity.WARNING,
        reason="A correction about a paper or a record that does not exist does nothing.",
        example='paper = "a title that has changed"',
        fix="fix the correction, or remove it",
        violations=_stale,
    ),
    Rule(
        name="correction-unapplied",
        severity=Severity.ERROR,
        reason="A correction has no effect until the lock has it.",
        example="corrections.toml edited after the last resolve",
        fix="run 'snnbib resolve --offline'",
        violations=_unapplied,
    ),
    Rule(
        name="correction-needless",
        severity=Severity.NOTICE,
        reason="A correction that the sources now agree with can be removed.",
        example="a DOI that Crossref has now",
        fix="remove the field from corrections.toml",
        violations=_about_corrected(_needless),
    ),
)
