"""The list is checked too: links that are another paper's, papers in a wrong section or twice."""

import re
from collections.abc import Iterator, Sequence

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, THRESHOLDS, TITLE, distances_of, event_year, is_identified
from snnbib.model import Candidate, Entry, Match, Paper, SourceName, Verdict, WorkType
from snnbib.text import fold

__all__ = ["in_wrong_place", "listed_twice", "wrong_identifiers"]

# The venue and year that a proceedings page has in its address; a group may be missing.
_ADDRESSES = {
    Scheme.AAAI: ("AAAI", re.compile(r"(?P<number>\d+)")),
    Scheme.IJCAI: ("IJCAI", re.compile(r"(?P<year>\d{4})/")),
    Scheme.NEURIPS: ("NeurIPS", re.compile(r"(?P<year>\d{4})/")),
    Scheme.ECVA: ("ECCV", re.compile(r"(?P<year>\d{4})/")),
    Scheme.CVF: ("", re.compile(r".*_(?P<venue>cvpr|iccv|wacv)_(?P<year>\d{4})_paper")),
}


def wrong_identifiers(entry: Entry) -> Iterator[str]:
    """What is wrong with the identifiers that the list has for a paper, one sentence each."""
    for match in entry.matches:
        for candidate in match.candidates:
            distances = distances_of(candidate)
            if CORRECTION in distances:
                continue
            shared = _listed(entry, match) & identifiers.record_identifiers(candidate.record)
            if shared and distances[TITLE] > THRESHOLDS.close_title:
                yield (
                    f'"{entry.paper.title}": {match.source} has {min(shared, key=_best_known)} for '
                    f'"{candidate.record.title}", which is another paper, or this one retitled: '
                    "fix the link, or accept the record with 'snnbib review'"
                )
            elif _is_same_but_for_identifier(match, candidate):
                yield from _other_identifiers(entry, match, candidate)


def _best_known(identifier: Identifier) -> tuple[bool, Identifier]:
    """What people look up by comes first."""
    return identifier.scheme not in {Scheme.DOI, Scheme.ARXIV}, identifier


def _listed(entry: Entry, match: Match) -> frozenset[Identifier]:
    """The identifiers of the list, without those that a person has corrected."""
    if match.source is SourceName.CORRECTIONS:
        return frozenset()
    people = next((one for one in entry.matches if one.source is SourceName.CORRECTIONS), None)
    corrected = identifiers.record_identifiers(people.record) if people and people.record else ()
    schemes = {scheme for scheme, _ in corrected}
    found = identifiers.paper_identifiers(entry.paper)
    return frozenset(item for item in found if item.scheme not in schemes)


def _is_same_but_for_identifier(match: Match, candidate: Candidate) -> bool:
    """Whether only an identifier speaks against a record: one of the two has a wrong one."""
    distances = distances_of(candidate)
    return (
        match.verdict is not Verdict.MATCHED
        and distances.get("correction", 0.0) == 0
        and all(distances.get(name, 1.0) == 0 for name in ("title", "venue", "year"))
        and distances.get("authors", 0.0) < THRESHOLDS.other_authors
    )


def _other_identifiers(entry: Entry, match: Match, candidate: Candidate) -> Iterator[str]:
    theirs = dict(sorted(identifiers.record_identifiers(candidate.record)))
    for scheme, value in sorted(_listed(entry, match)):
        if theirs.get(scheme, value) != value:
            yield (
                f'"{entry.paper.title}": the list has {scheme}:{value}, {match.source} has '
                f"{scheme}:{theirs[scheme]} for a paper of this title, venue and year "
                f"({candidate.record.locator}): one of them is wrong"
            )


def listed_twice(entries: Sequence[Entry]) -> Iterator[tuple[Entry, str]]:
    """Every later entry that has an identifier of an earlier one.

    What has the same title as well is for the reader of the list to say.
    """
    owners: dict[Identifier, Entry] = {}
    for entry in entries:
        for identifier in sorted(identifiers.paper_identifiers(entry.paper)):
            owner = owners.setdefault(identifier, entry)
            if owner is not entry and fold(owner.paper.title) != fold(entry.paper.title):
                yield (
                    entry,
                    f'"{entry.paper.title}" has {identifier}, as has "{owner.paper.title}" '
                    f"(line {owner.paper.line}): one link is wrong, or the paper is listed twice",
                )
                break


def in_wrong_place(entry: Entry) -> Iterator[str]:
    """What speaks against the section that a paper stands in, one sentence each."""
    yield from _by_address(entry.paper)
    for match in entry.matches:
        for candidate in match.candidates[:1]:
            if _is_surely_the_paper(match, candidate):
                yield from _by_record(entry.paper, candidate)


def _by_address(paper: Paper) -> Iterator[str]:
    venue = venues.recognize(paper.venue)
    for identifier in sorted(identifiers.paper_identifiers(paper)):
        acronym, pattern = _ADDRESSES.get(identifier.scheme, ("", None))
        found = pattern.match(identifier.value) if pattern else None
        if found is None:
            continue
        parts = found.groupdict()
        theirs = venues.recognize(acronym or parts["venue"].upper())
        if venue and theirs and theirs != venue:
            yield _misplaced(paper, "venue", paper.venue, theirs.acronym, str(identifier))
        if paper.year and int(parts.get("year", paper.year)) != paper.year:
            yield _misplaced(paper, "year", str(paper.year), parts["year"], str(identifier))


def _by_record(paper: Paper, candidate: Candidate) -> Iterator[str]:
    record, distances = candidate.record, distances_of(candidate)
    where = f"{record.source} ({record.locator})"
    if distances.get("venue", 0.0) > 0:
        yield _misplaced(paper, "venue", paper.venue, f'"{record.container_title}"', where)
    year = event_year(record) or record.year
    is_far = distances.get("year", 0.0) > THRESHOLDS.near_year
    if paper.year and year != paper.year and (is_far or event_year(record)):
        yield _misplaced(paper, "year", str(paper.year), str(year), where)


def _is_surely_the_paper(match: Match, candidate: Candidate) -> bool:
    """Whether a record is of this work and of its version of record, wherever it appeared."""
    if candidate.record.type is WorkType.PREPRINT or match.verdict is Verdict.UNMATCHED:
        return False
    distances = distances_of(candidate)
    by_people = distances.get("authors", 1.0) <= THRESHOLDS.same_authors
    is_listed_venue = venues.recognize(candidate.record.container_title) is not None
    return (match.record is not None and is_identified(candidate)) or (
        distances.get("title") == THRESHOLDS.exact_title and by_people and is_listed_venue
    )


def _misplaced(paper: Paper, what: str, ours: str, theirs: str, where: str) -> str:
    return f'"{paper.title}": the {what} is {ours} in the list, {theirs} in {where}'
