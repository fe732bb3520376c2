"""Compare two locks, or two texts of one export: which works differ, and in which fields. Pure."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

from snnbib import identifiers
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Lock, Paper, Person, Work
from snnbib.text import escape_markdown, fold

__all__ = [
    "Change",
    "Difference",
    "Identity",
    "as_json",
    "as_markdown",
    "as_text",
    "compare_locks",
    "differing_works",
    "identity",
]

_BIBTEX_ENTRY = lazy_pattern(r"^@\w+\{([^,\s]+),\n.*?^\}", re.MULTILINE | re.DOTALL)
_RIS_RECORD = lazy_pattern(r"^TY  - .*?^ER  -", re.MULTILINE | re.DOTALL)
_HTML_ITEM = lazy_pattern(r'^<li id="([^"]+)">.*', re.MULTILINE)
_RIS_KEY = lazy_pattern(r"^(?:M2  - Citation Key: |ID  - )(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of a work with its old and its new value."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What changed from one lock to another.

    `changed` pairs a work of the new lock with its changed fields; `moved` pairs the old key of a
    work with its new one: people have cited the old key.
    """

    added: tuple[Work, ...] = ()
    removed: tuple[Work, ...] = ()
    changed: tuple[tuple[Work, tuple[Change, ...]], ...] = ()
    moved: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether both locks have the same works with the same fields."""
        return not (self.added or self.removed or self.changed or self.moved)


def compare_locks(old: Lock, new: Lock) -> Difference:
    """What has changed from one lock to another, in the order of the new one.

    Two works are the same if their papers have the same identity, or share a link that identifies
    them, or if their keys are the same.
    """
    old_works = list(_with_work(old))
    pairs: list[tuple[Work, Work]] = []
    added: list[Work] = []
    by_trait: dict[object, int] = {}
    for number, (entry, work) in reversed(list(enumerate(old_works))):
        by_trait |= dict.fromkeys(_traits(entry, work), number)
    paired: set[int] = set()
    for entry, work in _with_work(new):
        numbers = (by_trait[trait] for trait in _traits(entry, work) if trait in by_trait)
        counterpart = next((number for number in numbers if number not in paired), None)
        if counterpart is None:
            added.append(work)
        else:
            paired.add(counterpart)
            pairs.append((old_works[counterpart][1], work))
    changes = [(new_work, tuple(_changes(old_work, new_work))) for old_work, new_work in pairs]
    return Difference(
        added=tuple(added),
        removed=tuple(work for number, (_, work) in enumerate(old_works) if number not in paired),
        changed=tuple(change for change in changes if change[1]),
        moved=tuple(
            (old_work.key, new_work.key)
            for old_work, new_work in pairs
            if old_work.key != new_work.key
        ),
    )


Identity: TypeAlias = tuple[str, str, int]
"""Folded title, folded venue and year: two papers with the same three are one paper."""


def identity(paper: Paper) -> Identity:
    """By what a paper is recognized in the list and in every lock."""
    return fold(paper.title), fold(paper.venue), paper.year


def _with_work(lock: Lock) -> Iterator[tuple[Entry, Work]]:
    return ((entry, entry.work) for entry in lock.entries if entry.work)


def _traits(entry: Entry, work: Work) -> Iterator[object]:
    """Values that identify the work of an entry, the most reliable first."""
    yield identity(entry.paper)
    yield from sorted(identifiers.paper_identifiers(entry.paper))
    yield work.key


def _changes(old: Work, new: Work) -> Iterator[Change]:
    for item in fields(Work):
        old_value, new_value = getattr(old, item.name), getattr(new, item.name)
        if old_value != new_value and item.name != "key":
            name = item.name.replace("_", "-")
            yield Change(field=name, old=_format_value(old_value), new=_format_value(new_value))


def _format_value(value: object) -> str:
    """A field's value as text for people; "" for an empty field."""
    if isinstance(value, tuple):
        return "; ".join(
            item.index_name if isinstance(item, Person) else str(item) for item in value
        )
    return str(value or "")


def as_text(difference: Difference) -> str:
    """One line for each change: ``+`` added, ``-`` removed, ``~`` changed, ``!`` key moved."""
    lines = [f"! {old} -> {new}" for old, new in difference.moved]
    lines += [f"+ {_headline(work)}" for work in difference.added]
    lines += [f"- {_headline(work)}" for work in difference.removed]
    for work, changes in difference.changed:
        lines.append(f"~ {work.key}")
        lines += [f"    {item.field}: {item.old!r} -> {item.new!r}" for item in changes]
    return "".join(f"{line}\n" for line in lines) or "no differences\n"


def _headline(work: Work) -> str:
    return f'{work.key}: "{work.title}", {" ".join(filter(None, (work.venue, str(work.year))))}'


def as_markdown(difference: Difference) -> str:
    """Release notes: one section for each kind of change that happened."""
    sections = (
        ("Keys that moved", [f"`{old}` is now `{new}`" for old, new in difference.moved]),
        ("Added", [_markdown_headline(work) for work in difference.added]),
        ("Removed", [_markdown_headline(work) for work in difference.removed]),
        ("Changed", [_markdown_change(work, changes) for work, changes in difference.changed]),
    )
    parts = [
        f"### {title} ({len(lines)})\n\n" + "".join(f"- {line}\n" for line in lines)
        for title, lines in sections
        if lines
    ]
    return "\n".join(parts) or "No reference has changed.\n"


def _markdown_headline(work: Work) -> str:
    title = escape_markdown(work.title)
    return f"`{work.key}` {title} ({work.venue} {work.year})".replace("( ", "(")


def _markdown_change(work: Work, changes: tuple[Change, ...]) -> str:
    parts = (f"{item.field}: {_quoted(item.old)} → {_quoted(item.new)}" for item in changes)
    return f"`{work.key}` " + "; ".join(parts)


def _quoted(value: str) -> str:
    return escape_markdown(value) or "*nothing*"


def as_json(difference: Difference) -> str:
    """JSON: citation keys, and changed fields with their old and new values."""
    data = {
        "added": [work.key for work in difference.added],
        "removed": [work.key for work in difference.removed],
        "moved": [{"before": old, "after": new} for old, new in difference.moved],
        "changed": {
            work.key: {item.field: {"before": item.old, "after": item.new} for item in changes}
            for work, changes in difference.changed
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def differing_works(path: str, text: str, other: str) -> list[str]:
    """The citation keys of the works that differ between two texts of one export.

    Args:
        path: of the export; its suffix names the format. Files of other formats have no works.
        text: one text; it may have been edited.
        other: the other text.
    """
    works, other_works = _works_by_key(path, text), _works_by_key(path, other)
    keys = dict.fromkeys((*other_works, *works))
    return [key for key in keys if works.get(key) != other_works.get(key)]


def _works_by_key(path: str, text: str) -> Mapping[str, Any]:
    """The readable works of an export by citation key, each as its text or its JSON value."""
    if path.endswith(".html"):
        return {match[1]: match[0] for match in _HTML_ITEM.finditer(text)}
    if path.endswith(".bib"):
        return {entry[1]: entry[0] for entry in _BIBTEX_ENTRY.finditer(text)}
    if path.endswith(".ris"):
        records = _RIS_RECORD.findall(text)
        return {key[1]: record for record in records if (key := _RIS_KEY.search(record))}
    return _csl_items(text) if path.endswith(".json") else {}


def _csl_items(text: str) -> Mapping[str, Any]:
    try:
        items = json.loads(text)
    except ValueError:
        return {}
    rows = items if isinstance(items, list) else []
    return {str(item["id"]): item for item in rows if isinstance(item, dict) and "id" in item}
