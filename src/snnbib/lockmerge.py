"""A lock in which git has left conflict markers -> one lock, merged entry by entry. Pure.

The two sides of the conflict are read as two locks. The digest of each entry shows whether it is
whole, so nothing depends on where git has put the markers. A key that both sides gave to different
papers stays with the older decision; the other paper gets a new one at the next resolve.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from snnbib import lockfile
from snnbib.differences import Identity, identity
from snnbib.model import Entry, Lock

__all__ = ["merge_conflicts", "merge_locks"]


def merge_conflicts(text: str, path: str = "") -> Lock:
    """The merged lock of a text with conflict markers.

    Args:
        text: of a lock, as git has left it.
        path: how error messages name it.

    Raises:
        LockError: it is of another version, or an entry cannot be read on either side.
    """
    ours, theirs = (lockfile.loads_partial(_side(text, number), path) for number in (0, 1))
    return merge_locks(ours, theirs)


def _side(text: str, number: int) -> str:
    """The text of one side (0 or 1): all lines outside conflicts, and its own lines within them."""
    lines = []
    current_side: int | None = None  # None: outside a conflict
    for line in text.split("\n"):  # titles may have other characters that end a line elsewhere
        if line.startswith("<<<<<<<"):
            current_side = 0
        elif line.startswith("|||||||") and current_side == 0:
            current_side = -1  # the common ancestor, which is not used
        elif line.startswith("=======") and current_side in {0, -1}:
            current_side = 1
        elif line.startswith(">>>>>>>") and current_side == 1:
            current_side = None
        elif current_side in {None, number}:
            lines.append(line)
    return "\n".join(lines)


def merge_locks(ours: Lock, theirs: Lock) -> Lock:
    """One lock with the papers of both, in the order of `ours`.

    Of a paper that both have, the newer decision counts, with the key of the older one.
    """
    our_entries, their_entries = _by_paper(ours), _by_paper(theirs)
    entries = [
        _merged(entry, their_entries[paper]) if paper in their_entries else entry
        for paper, entry in our_entries.items()
    ]
    entries = _with_inserted(entries, tuple(their_entries.values()))
    return Lock(
        stem=ours.stem,
        entries=tuple(_with_unique_keys(entries)),
        retired={**theirs.retired, **ours.retired},
    )


def _by_paper(side: Lock) -> Mapping[Identity, Entry]:
    """The entry of each paper: git shows one twice that one branch moved and the other changed."""
    entries: dict[Identity, Entry] = {}
    for entry in side.entries:
        paper = identity(entry.paper)
        entries[paper] = _merged(entries[paper], entry) if paper in entries else entry
    return entries


def _merged(ours: Entry, theirs: Entry) -> Entry:
    """The newer of two entries of one paper, with the key of the older one.

    A final key replaces a provisional one. The other side's final key becomes an alias.
    """
    newest_first = sorted((ours, theirs), key=lambda entry: _days(entry)[1], reverse=True)
    with_work = [entry for entry in newest_first if entry.work]
    if not with_work:
        return newest_first[0]
    by_age = sorted((ours, theirs), key=_age)
    keys = dict.fromkeys(key for entry in by_age for key in _final_keys(entry))
    newest = with_work[0]
    if not keys or newest.work is None:
        return newest
    key, *aliases = keys
    work = replace(newest.work, key=key, aliases=tuple(aliases))
    return replace(newest, work=work, provisional=_has_no_final_key(by_age[0]))


def _final_keys(entry: Entry) -> tuple[str, ...]:
    """The keys by which a work may have been cited; nobody cites a provisional key."""
    if entry.work is None or _is_mixture(entry):
        return ()
    key = () if entry.provisional else (entry.work.key,)
    return (*key, *entry.work.aliases)


def _has_no_final_key(entry: Entry) -> bool:
    return entry.work is None or entry.provisional or _is_mixture(entry)


def _is_mixture(entry: Entry) -> bool:
    """Whether lines of two entries were read as one, whose keys may then be another paper's."""
    return entry.work is not None and not entry.matches


def _age(entry: Entry) -> tuple[bool, bool, str]:
    """What sorts entries by the age of their keys; those of mixtures count least."""
    return _has_no_final_key(entry), _is_mixture(entry), _days(entry)[0]


def _days(entry: Entry) -> tuple[str, str]:
    """The first and the last day on which something was decided; "" if nothing was."""
    days = sorted(match.day for match in entry.matches)
    return (days[0], days[-1]) if days else ("", "")


def _with_inserted(entries: Sequence[Entry], others: Sequence[Entry]) -> list[Entry]:
    """The entries and every other one that they lack.

    Each stands after its predecessor among `others`, and after what `entries` alone have there.
    """
    our_identities = {identity(entry.paper) for entry in entries}
    shared = {identity(other.paper) for other in others} & our_identities
    following: dict[Identity | None, list[Entry]] = {}
    predecessor: Identity | None = None
    for other in others:
        if identity(other.paper) in shared:
            predecessor = identity(other.paper)
        else:
            following.setdefault(predecessor, []).append(other)
    merged: list[Entry] = []
    predecessor = None
    for entry in entries:
        if identity(entry.paper) in shared:
            merged += following.pop(predecessor, [])
            predecessor = identity(entry.paper)
        merged.append(entry)
    return [*merged, *following.pop(predecessor, []), *chain.from_iterable(following.values())]


def _with_unique_keys(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries; of two with one key, the older keeps it and the other's is provisional."""
    owners: dict[str, int] = {}
    by_age = sorted(range(len(entries)), key=lambda position: _age(entries[position]))
    for position in by_age:
        work = entries[position].work
        if work:
            owners.setdefault(work.key.lower(), position)
    for position in by_age:
        work = entries[position].work
        for alias in work.aliases if work else ():
            owners.setdefault(alias.lower(), position)
    return (_without_taken_keys(entry, position, owners) for position, entry in enumerate(entries))


def _without_taken_keys(entry: Entry, position: int, owners: dict[str, int]) -> Entry:
    if entry.work is None:
        return entry
    aliases = tuple(key for key in entry.work.aliases if owners[key.lower()] == position)
    is_taken = owners[entry.work.key.lower()] != position
    return replace(
        entry,
        work=replace(entry.work, aliases=aliases),
        provisional=entry.provisional or is_taken,
    )
