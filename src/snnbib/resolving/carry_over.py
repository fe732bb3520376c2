"""What is kept of the previous lock: which entry is of which paper, and its citation key."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from snnbib import citekeys, identifiers
from snnbib.errors import CorrectionsError
from snnbib.model import Entry, Lock, Paper, Work
from snnbib.text import fold

__all__ = ["carried_over", "with_keys"]


def carried_over(papers: Sequence[Paper], previous: Lock) -> dict[Paper, Entry]:
    """The previous entry of each paper that has one.

    A paper is the same one if title, venue and year are; if the list has changed one of them, it
    is the same one as long as it shares a link that identifies it.
    """
    by_identity = {_identity(entry.paper): entry for entry in previous.entries}
    found = {
        paper: by_identity.pop(_identity(paper))
        for paper in papers
        if _identity(paper) in by_identity
    }
    by_link = {
        identifier: entry
        for entry in by_identity.values()
        for identifier in identifiers.paper_identifiers(entry.paper)
    }
    for paper in papers:
        shared = sorted(identifiers.paper_identifiers(paper) & by_link.keys())
        if paper not in found and shared:
            entry = by_link[shared[0]]
            found[paper] = entry
            by_link = {key: other for key, other in by_link.items() if other is not entry}
    return found


def _identity(paper: Paper) -> tuple[str, str, int]:
    return fold(paper.title), fold(paper.venue), paper.year


def with_keys(
    entries: Sequence[Entry],
    before: Mapping[Paper, Entry],
    previous: Lock,
    *,
    by_hand: Mapping[Paper, str],
    provisional: bool,
) -> tuple[list[Entry], dict[str, str]]:
    """The entries with their citation keys, and the keys of papers that have left the list.

    Args:
        entries: in list order, their works without keys.
        before: the previous entry of each paper that has one.
        previous: the lock so far.
        by_hand: the keys that a person has given.
        provisional: whether the keys that are new may still change.

    Raises:
        CorrectionsError: a key given by hand is or was another work's.
    """
    retired = _retired(before, previous)
    returned = {fold(title): key for key, title in sorted(retired.items(), reverse=True)}
    kept: dict[Paper, str] = {}
    works = []
    for entry in entries:
        if entry.work is None:
            continue
        old = before.get(entry.paper)
        work = entry.work
        # A provisional key is made anew: else it would depend on which source was slow.
        if old and old.work and not old.provisional:
            work = replace(work, key=old.work.key, aliases=old.work.aliases)
        elif fold(work.title) in returned:
            work = replace(work, key=returned[fold(work.title)])
        if entry.paper in by_hand:
            work = _renamed(work, by_hand[entry.paper])
        if work.key:
            retired.pop(work.key, None)
            kept[entry.paper] = work.key
        works.append(work)
    _refuse_taken(works, by_hand.values(), retired)
    keyed = iter(citekeys.assign(works, reserved=retired))
    return [
        replace(entry, work=next(keyed), provisional=provisional and entry.paper not in kept)
        if entry.work
        else entry
        for entry in entries
    ], retired


def _renamed(work: Work, key: str) -> Work:
    """The work with another key; those it had stay as aliases."""
    had = [old for old in (work.key, *work.aliases) if old and old != key]
    return replace(work, key=key, aliases=tuple(had))


def _refuse_taken(
    works: Sequence[Work], by_hand: Iterable[str], retired: Mapping[str, str]
) -> None:
    """A key given by hand must not be another work's, now or in an earlier release."""
    used = Counter(key.lower() for work in works for key in (work.key, *work.aliases))
    used.update(key.lower() for key in retired)
    for key in by_hand:
        if used[key.lower()] > 1:
            message = f"the key {key!r} is or was another work's: choose another one"
            raise CorrectionsError(message)


def _retired(before: Mapping[Paper, Entry], previous: Lock) -> dict[str, str]:
    """The keys that no other work may get, with the titles of the works they meant."""
    retired = dict(previous.retired)
    carried = {id(entry) for entry in before.values()}
    for entry in previous.entries:
        if entry.work and id(entry) not in carried and not entry.provisional:
            retired |= dict.fromkeys((entry.work.key, *entry.work.aliases), entry.work.title)
    return retired
