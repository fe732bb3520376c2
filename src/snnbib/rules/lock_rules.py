"""The lock: in step with list and corrections, on evidence, and from whom it says it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from operator import attrgetter

from snnbib.identifiers import Scheme, paper_identifiers, parse_doi
from snnbib.model import Entry, Match, Paper, Record, Severity, SourceName, Verdict, Work, WorkType
from snnbib.normalize import page_range
from snnbib.rules.rule import CheckInput, Rule, Violation, identity, of_entries
from snnbib.text import fold

__all__ = ["RULES", "STALE_DAYS"]

STALE_DAYS = 180
"""After how many days without an answer a source is worth asking again."""

_SERVICES = (SourceName.CROSSREF, SourceName.ARXIV, SourceName.DBLP)
_IDENTIFYING = frozenset(map(str, Scheme)) | {"id", "url"}
# What the list says of a paper: its line is not the lock's matter.
_LISTED = tuple(item.name for item in fields(Paper) if item.name != "line")
_of_list = attrgetter(*_LISTED)
# What sources say of a work, with what says nothing: keys are made, aliases kept.
_FOUND = {item.name: item.default for item in fields(Work) if item.name not in {"key", "aliases"}}
# Its deposits list authors alphabetically (Crossref, NeurIPS 2022 and 2023).
_ALPHABETICAL = "10.52202/"


def _missing(subject: CheckInput) -> Iterator[Violation]:
    decided = {found for found, _ in subject.decided}
    for paper in subject.papers:
        if identity(paper) not in decided:
            yield Violation(f'"{paper.title}" is not in the lock', paper)


def _left(subject: CheckInput) -> Iterator[Violation]:
    for found, entry in subject.decided:
        if found not in subject.listed:
            yield Violation(f'"{entry.paper.title}" ({entry.paper.section}) is not in the list')


def _changed(subject: CheckInput) -> Iterator[Violation]:
    for found, entry in subject.decided:
        paper = subject.listed.get(found)
        if paper and _of_list(paper) != _of_list(entry.paper):
            pairs = zip(_LISTED, _of_list(paper), _of_list(entry.paper), strict=True)
            names = [name for name, listed, decided in pairs if listed != decided]
            yield Violation(f'"{paper.title}": the list has other {" and ".join(names)} now', paper)


def _order(subject: CheckInput) -> Iterator[Violation]:
    decided = [found for found, _ in subject.decided]
    shared = set(decided) & subject.listed.keys()
    listed = [found for found in subject.listed if found in shared]
    for entry, expected in zip((key for key in decided if key in shared), listed, strict=False):
        if entry != expected:
            title = subject.listed[expected].title
            yield Violation(f'in another order than the list, from "{title}" on')
            return


def _no_work(subject: CheckInput) -> Iterator[Violation]:
    for entry in subject.lock.entries:
        if entry.work is None:
            message = f'"{entry.paper.title}" is not exported: no source names its authors'
            yield Violation(message, entry.paper)


def _provisional(entry: Entry, work: Work) -> Iterator[str]:
    if entry.provisional:
        yield "the key may still change: some source could not be asked"


def _ambiguous(subject: CheckInput) -> Iterator[Violation]:
    for entry in subject.lock.entries:
        for match in entry.matches:
            if match.verdict is Verdict.AMBIGUOUS and match.candidates:
                near = match.candidates[0].record
                said = f'{match.source} has "{near.title}" ({near.locator}), close but not proven'
                yield Violation(f'"{entry.paper.title}": {said}', entry.paper)


def _title_alone(entry: Entry, work: Work) -> Iterator[str]:
    """Matches without an identifier, venue or year that agrees."""
    for match in entry.matches:
        if match.record is None or match.source is SourceName.CORRECTIONS:
            continue
        agreeing = {item.feature for item in match.candidates[0].evidence if item.distance == 0}
        if not agreeing - {"title"}:
            yield f"{match.source} matches by its title alone ({match.record.locator})"


def _mirror(entry: Entry, work: Work) -> Iterator[str]:
    for match in entry.matches:
        for candidate in match.candidates:
            if mirror := candidate.record.mirror:
                yield f"{match.source}'s answer came from {mirror}, not from the service"
                break


def _unexplained(entry: Entry, work: Work) -> Iterator[str]:
    """Fields that no source is named for, and sources of fields that are empty."""
    for name, default in _FOUND.items():
        is_explained = name in entry.provenance
        if not is_explained and (value := getattr(work, name)) and value != default:
            yield f"nothing says where {name.replace('_', '-')} is from"


def _conflict(entry: Entry, work: Work) -> Iterator[str]:
    """Matched records that say different things, where no person has decided."""
    records = [match.record for match in entry.matches if match.record]
    if len(records) == 1:
        return
    settled = {name for name, source in entry.provenance.items()
               if source is SourceName.CORRECTIONS}  # fmt: skip
    for name, value_of in _COMPARED.items():
        said = {value: record for record in reversed(records) if (value := value_of(record))}
        if len(said) > 1 and name not in settled:
            claims = ", ".join(f"{record.source} {value}" for value, record in said.items())
            yield f"sources disagree on {name}: {claims}"


def _record_doi(record: Record) -> str:
    return parse_doi(record.doi)


def _record_authors(record: Record) -> str:
    """The first author, unless the deposit is known to be in another order."""
    if not record.authors or record.doi.startswith(_ALPHABETICAL):
        return ""
    return fold(record.authors[0].sort_name)


def _record_year(record: Record) -> str:
    """The year; a preprint's is another event's."""
    return str(record.year) if record.year and record.type is not WorkType.PREPRINT else ""


def _record_pages(record: Record) -> str:
    return page_range(record.pages) if record.type is not WorkType.PREPRINT else ""


_COMPARED: Mapping[str, Callable[[Record], str]] = {
    "doi": _record_doi,
    "arxiv": lambda record: record.arxiv,
    "authors": _record_authors,
    "year": _record_year,
    "pages": _record_pages,
}


def _stale(subject: CheckInput) -> Iterator[Violation]:
    """Services that have said nothing new for long, or were never asked."""
    last: dict[SourceName, str] = {}
    for entry in subject.lock.entries:
        for match in entry.matches:
            last[match.source] = max(last.get(match.source, ""), match.day)
    for source in _SERVICES if subject.lock.entries else ():
        if source not in last:
            yield Violation(f"{source} has not been asked yet")
        elif (days := (subject.today - date.fromisoformat(last[source])).days) > STALE_DAYS:
            yield Violation(f"{source} has said nothing new for {days} days")


def _unapplied(subject: CheckInput) -> Iterator[Violation]:
    """corrections.toml and the lock's copies of it, in both directions."""
    written = {identity(paper): record for paper, record in subject.corrected}
    for found, entry in subject.decided:
        match = _correction(entry)
        known = match.record if match else None
        if known != written.get(found):
            message = f'"{entry.paper.title}": corrections.toml has changed since the lock was made'
            yield Violation(message, entry.paper)


def _needless(entry: Entry, work: Work) -> Iterator[str]:
    """Corrections whose every field another source says by now."""
    match = _correction(entry)
    if match is None or match.record is None:
        return
    correction = match.record
    others = [other.record for other in entry.matches if other.record and other is not match]
    corrected = [item.name for item in fields(correction)
                 if item.name not in {"source", "locator"}
                 and getattr(correction, item.name) != item.default]  # fmt: skip
    listed = {str(found.scheme): found.value for found in paper_identifiers(entry.paper)}
    said = [
        listed.get(name) == getattr(correction, name)
        or any(getattr(other, name) == getattr(correction, name) for other in others)
        for name in corrected
    ]
    if said and all(said):
        yield f"other sources say the same as the correction of {', '.join(corrected)}"


def _correction(entry: Entry) -> Match | None:
    found = (match for match in entry.matches if match.source is SourceName.CORRECTIONS)
    return next(found, None)


_RESOLVE = "run 'snnbib resolve'"
_REVIEW = "decide with 'snnbib review'"
_ERROR, _WARNING, _NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

RULES = (
    Rule(name="lock-lacks-paper", severity=_ERROR, reason="A listed paper must have a decision.",
         example="a paper added to the list, not resolved", fix=_RESOLVE, find=_missing),
    Rule(name="lock-left-paper", severity=_ERROR,
         reason="A paper that has left the list must not be exported.",
         example="an entry of a paper that was removed", fix=_RESOLVE, find=_left),
    Rule(name="lock-changed-paper", severity=_ERROR,
         reason="The decision was made for other links or another section.",
         example="a link mended after the last resolve", fix=_RESOLVE, find=_changed),
    Rule(name="lock-order", severity=_WARNING, reason="Exports are in the list's order.",
         example="two entries the other way round", fix=_RESOLVE, find=_order),
    Rule(name="lock-no-work", severity=_WARNING, reason="A paper without authors is not exported.",
         example="a paper that no source knows", fix="correct it in corrections.toml",
         find=_no_work),
    Rule(name="lock-provisional", severity=_WARNING,
         reason="A key that may still change must not be released.",
         example="a resolve that was interrupted", fix=_RESOLVE, find=of_entries(_provisional)),
    Rule(name="lock-ambiguous", severity=_WARNING, reason="A person has to decide.",
         example="two records that come close", fix=_REVIEW, find=_ambiguous),
    Rule(name="lock-title-alone", severity=_WARNING,
         reason="Titles repeat: without venue, year or identifier a match is a guess.",
         example="matched, evidence: title 0.00", fix=_REVIEW, find=of_entries(_title_alone)),
    Rule(name="lock-mirror", severity=_ERROR,
         reason="A release rests on the services' own answers, not on a stand-in's.",
         example="mirror = http://127.0.0.1:8080", fix="run 'snnbib resolve --upgrade'",
         find=of_entries(_mirror)),
    Rule(name="lock-unexplained", severity=_ERROR, reason="Every field says where it is from.",
         example="pages without provenance", fix=_RESOLVE, find=of_entries(_unexplained)),
    Rule(name="lock-conflict", severity=_WARNING,
         reason="Sources that disagree: one of them has another paper, or a slip.",
         example="crossref 601-610, bibtex 601-611",
         fix="correct the field in corrections.toml with a reason", find=of_entries(_conflict)),
    Rule(name="lock-stale", severity=_NOTICE, reason="Registrations and corrections come late.",
         example="crossref has said nothing new for 200 days", fix=_RESOLVE, find=_stale),
    Rule(name="correction-unapplied", severity=_ERROR,
         reason="A correction counts when the lock has it.",
         example="corrections.toml edited after the last resolve", fix=_RESOLVE, find=_unapplied),
    Rule(name="correction-needless", severity=_NOTICE,
         reason="A correction that sources have caught up with can go.",
         example="a DOI that Crossref has by now", fix="remove it from corrections.toml",
         find=of_entries(_needless)),
)  # fmt: skip
