"""Two locks, or two texts of one export: which works differ, and in what. Pure."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from snnbib import identifiers
from snnbib.model import Entry, Lock, Person, Work
from snnbib.text import fold

__all__ = ["Change", "Difference", "as_json", "as_markdown", "as_text", "compare",
           "differing_works"]  # fmt: skip

_ENTRY = re.compile(r"^@\w+\{([^,\s]+),\n.*?^\}", re.MULTILINE | re.DOTALL)
_RECORD = re.compile(r"^TY  - .*?^ER  -", re.MULTILINE | re.DOTALL)
_RECORD_KEY = re.compile(r"^(?:M2  - Citation Key: |ID  - )(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of a work, before and after."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one lock has that another has not.

    `changed` pairs a work as it is now with its changed fields; `moved` pairs the key that a work
    had with the one it has: people have cited the first.
    """

    added: tuple[Work, ...] = ()
    removed: tuple[Work, ...] = ()
    changed: tuple[tuple[Work, tuple[Change, ...]], ...] = ()
    moved: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether both locks say the same of the same works."""
        return not (self.added or self.removed or self.changed or self.moved)


def compare(old: Lock, new: Lock) -> Difference:
    """What has changed from one lock to another, in the order of the new one.

    A work is the same one if its paper is (title, venue, year), or shares a link that identifies
    it, or if its key is the same.
    """
    before = list(_with_work(old))
    pairs: list[tuple[Work, Work]] = []
    added: list[Work] = []
    by_trait: dict[object, int] = {}
    for number, (entry, work) in reversed(list(enumerate(before))):
        by_trait |= dict.fromkeys(_traits(entry, work), number)
    taken: set[int] = set()
    for entry, work in _with_work(new):
        numbers = (by_trait[trait] for trait in _traits(entry, work) if trait in by_trait)
        found = next((number for number in numbers if number not in taken), None)
        if found is None:
            added.append(work)
        else:
            taken.add(found)
            pairs.append((before[found][1], work))
    changes = [(now, tuple(_changes(was, now))) for was, now in pairs]
    return Difference(
        added=tuple(added),
        removed=tuple(work for at, (_, work) in enumerate(before) if at not in taken),
        changed=tuple(change for change in changes if change[1]),
        moved=tuple((was.key, now.key) for was, now in pairs if was.key != now.key),
    )


def _with_work(lock: Lock) -> Iterator[tuple[Entry, Work]]:
    return ((entry, entry.work) for entry in lock.entries if entry.work)


def _traits(entry: Entry, work: Work) -> Iterator[object]:
    """What makes two entries be of one work, the surest first."""
    paper = entry.paper
    yield fold(paper.title), fold(paper.venue), paper.year
    yield from sorted(identifiers.paper_identifiers(paper))
    yield work.key


def _changes(before: Work, after: Work) -> Iterator[Change]:
    for item in fields(Work):
        was, now = getattr(before, item.name), getattr(after, item.name)
        if was != now and item.name != "key":
            name = item.name.replace("_", "-")
            yield Change(field=name, before=_plain(was), after=_plain(now))


def _plain(value: object) -> str:
    """A field's value as people read it; "" for what is not known."""
    if isinstance(value, tuple):
        return "; ".join(_name(item) if isinstance(item, Person) else str(item) for item in value)
    return str(value or "")


def _name(person: Person) -> str:
    return person.literal or ", ".join(filter(None, (person.family, person.given, person.suffix)))


def as_text(found: Difference) -> str:
    """One line a fact: ``+`` added, ``-`` removed, ``~`` changed, ``!`` a key that has moved."""
    lines = [f"! {was} -> {now}" for was, now in found.moved]
    lines += [f"+ {_headline(work)}" for work in found.added]
    lines += [f"- {_headline(work)}" for work in found.removed]
    for work, changes in found.changed:
        lines.append(f"~ {work.key}")
        lines += [f"    {item.field}: {item.before!r} -> {item.after!r}" for item in changes]
    return "".join(f"{line}\n" for line in lines) or "no differences\n"


def _headline(work: Work) -> str:
    return f'{work.key}: "{work.title}", {" ".join(filter(None, (work.venue, str(work.year))))}'


def as_markdown(found: Difference) -> str:
    """Release notes: a section for each kind of change, none for what has not happened."""
    sections = (
        ("Keys that moved", [f"`{was}` is now `{now}`" for was, now in found.moved]),
        ("Added", [_markdown_headline(work) for work in found.added]),
        ("Removed", [_markdown_headline(work) for work in found.removed]),
        ("Changed", [_markdown_change(work, changes) for work, changes in found.changed]),
    )
    parts = [
        f"### {title} ({len(lines)})\n\n" + "".join(f"- {line}\n" for line in lines)
        for title, lines in sections
        if lines
    ]
    return "\n".join(parts) or "No reference has changed.\n"


def _markdown_headline(work: Work) -> str:
    return f"`{work.key}` {_escaped(work.title)} ({work.venue} {work.year})".replace("( ", "(")


def _markdown_change(work: Work, changes: tuple[Change, ...]) -> str:
    said = (f"{item.field}: {_quoted(item.before)} → {_quoted(item.after)}" for item in changes)
    return f"`{work.key}` " + "; ".join(said)


def _quoted(value: str) -> str:
    return _escaped(value) or "*nothing*"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


def as_json(found: Difference) -> str:
    """The same as JSON: keys, and fields with their values before and after."""
    plain = {
        "added": [work.key for work in found.added],
        "removed": [work.key for work in found.removed],
        "moved": [{"before": was, "after": now} for was, now in found.moved],
        "changed": {
            work.key: {item.field: {"before": item.before, "after": item.after} for item in changes}
            for work, changes in found.changed
        },
    }
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def differing_works(path: str, left: str, right: str) -> list[str]:
    """The citation keys of the works that two texts of one export write differently.

    Args:
        path: of the export; its suffix says what it is. Other files have no works.
        left: one text, written by whoever.
        right: the other.
    """
    before, after = _parts(path, left), _parts(path, right)
    keys = dict.fromkeys((*after, *before))
    return [key for key in keys if before.get(key) != after.get(key)]


def _parts(path: str, text: str) -> Mapping[str, Any]:
    """What a file says of each work, as far as it can be read, by citation key."""
    if path.endswith(".bib"):
        return {found[1]: found[0] for found in _ENTRY.finditer(text)}
    if path.endswith(".ris"):
        records = _RECORD.findall(text)
        return {key[1]: record for record in records if (key := _RECORD_KEY.search(record))}
    return _items(text) if path.endswith(".json") else {}


def _items(text: str) -> Mapping[str, Any]:
    try:
        items = json.loads(text)
    except ValueError:
        return {}
    listed = items if isinstance(items, list) else []
    return {str(item["id"]): item for item in listed if isinstance(item, dict) and "id" in item}
