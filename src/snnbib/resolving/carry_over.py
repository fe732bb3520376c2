"""What a new lock takes from the previous one: each paper's entry, and its citation key. Pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from snnbib import citekeys, identifiers
from snnbib.differences import identity
from snnbib.errors import CorrectionsError
from snnbib.model import Entry, Lock, Paper, Work
from snnbib.text import fold

__all__ = ["assign_keys", "previous_entries"]


def previous_entries(papers: Sequence[Paper], previous: Lock) -> dict[Paper, Entry]:
    """The previous entry of each paper that has one.

    An entry is a paper's if title, venue and year are the same. If the list has changed one of
    them, it is the entry with a link that identifies the same paper.
    """
    unused = {identity(entry.paper): entry for entry in previous.entries}
    entries = {paper: unused.pop(identity(paper)) for paper in papers if identity(paper) in unused}
    by_link = {
        identifier: entry
        for entry in unused.values()
        for identifier in identifiers.paper_identifiers(entry.paper)
    }
    paired: set[int] = set()
    for paper in papers:
        if paper in entries:
            continue
        shared = sorted(identifiers.paper_identifiers(paper) & by_link.keys())
        entry = next((by_link[link] for link in shared if id(by_link[link]) not in paired), None)
        if entry is not None:
            entries[paper] = entry
            paired.add(id(entry))
    return entries


def assign_keys(
    entries: Sequence[Entry],
    old_entries: Mapping[Paper, Entry],
    previous: Lock,
    *,
    by_hand: Mapping[Paper, str],
    unanswered: Collection[Paper],
) -> tuple[list[Entry], dict[str, str]]:
    """The entries with citation keys, and the retired keys: those of papers that left the list.

    Args:
        entries: in list order, their works without keys.
        old_entries: the previous entry of each paper that has one.
        previous: the previous lock.
        by_hand: the keys that a person has given.
        unanswered: papers about which some source could not be asked. Their new keys may still
            change, and so may new keys of other papers that could get the same key.

    Raises:
        CorrectionsError: a key given by hand is or was another work's.
    """
    retired = _retired_keys(entries, old_entries, previous)
    # In reverse order, so that if several keys have one title, the alphabetically first is used.
    key_by_title = {fold(title): key for key, title in sorted(retired.items(), reverse=True)}
    with_final_key: set[Paper] = set()
    works = []
    for entry in entries:
        if entry.work is None:
            continue
        work = _with_old_key(entry.work, old_entries.get(entry.paper), key_by_title)
        if entry.paper in by_hand:
            work = _with_key(work, by_hand[entry.paper])
        if work.key:
            retired.pop(work.key, None)
            with_final_key.add(entry.paper)
        works.append(work)
    _reject_taken_keys(works, by_hand.values(), retired)
    keyed = iter(citekeys.assign(works, reserved=retired))
    words = {citekeys.title_word(paper.title) for paper in unanswered}

    def is_provisional(paper: Paper, work: Work) -> bool:
        may_change = paper in unanswered or citekeys.title_word(work.title) in words
        return may_change and paper not in with_final_key

    return [
        replace(entry, work=next(keyed), provisional=is_provisional(entry.paper, entry.work))
        if entry.work
        else entry
        for entry in entries
    ], retired


def _with_old_key(work: Work, old_entry: Entry | None, key_by_title: Mapping[str, str]) -> Work:
    """The work with the key of its previous entry, or the retired key of its title.

    A provisional key is made again, since it was made without the answer of some source.
    """
    if old_entry and old_entry.work and not old_entry.provisional:
        return replace(work, key=old_entry.work.key, aliases=old_entry.work.aliases)
    return replace(work, key=key_by_title.get(fold(work.title), work.key))


def _with_key(work: Work, key: str) -> Work:
    """The work with another key; its old keys become aliases."""
    old_keys = [old_key for old_key in (work.key, *work.aliases) if old_key and old_key != key]
    return replace(work, key=key, aliases=tuple(old_keys))


def _reject_taken_keys(
    works: Sequence[Work], by_hand: Iterable[str], retired: Mapping[str, str]
) -> None:
    """Refuse a key given by hand that is another work's, now or in an earlier release."""
    uses = Counter(key.lower() for work in works for key in (work.key, *work.aliases))
    uses.update(key.lower() for key in retired)
    for key in by_hand:
        if uses[key.lower()] > 1:
            message = f"the key {key!r} is or was another work's: choose another one"
            raise CorrectionsError(message)


def _retired_keys(
    entries: Iterable[Entry], old_entries: Mapping[Paper, Entry], previous: Lock
) -> dict[str, str]:
    """The keys that no other work may get, each with the title of its work.

    They are the keys of papers that left the list, and of papers that are not exported any more.
    """
    retired = dict(previous.retired)
    exported = {
        id(old_entries[entry.paper])
        for entry in entries
        if entry.work and entry.paper in old_entries
    }
    for entry in previous.entries:
        if entry.work and id(entry) not in exported and not entry.provisional:
            retired |= dict.fromkeys((entry.work.key, *entry.work.aliases), entry.work.title)
    return retired
