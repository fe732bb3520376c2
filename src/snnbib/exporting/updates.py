"""The works that a reader's library does not have yet, or has in an earlier form. Pure.

Readers such as Zotero make new items of all that they import, so they are given only these.
"""

from dataclasses import dataclass

from snnbib import differences
from snnbib.formats import Format
from snnbib.model import Lock, Work

__all__ = ["Updates", "updates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Updates:
    """Works of the new lock, in list order."""

    added: tuple[Work, ...]
    changed: tuple[Work, ...]
    """Those whose entry in the format differs; other fields may have changed without it."""

    @property
    def works(self) -> tuple[Work, ...]:
        """All of them, the new ones first."""
        return self.added + self.changed


def updates(old: Lock, new: Lock, form: Format) -> Updates:
    """The works to import into a library that has the works of the old lock.

    Raises:
        RenderError: a work cannot be written in the format.
    """
    difference = differences.compare_locks(old, new)
    earlier_keys = {key: earlier for earlier, key in difference.moved}
    earlier_works = {entry.work.key: entry.work for entry in old.entries if entry.work}
    added = {work.key for work in difference.added}
    retained_works = [
        entry.work for entry in new.entries if entry.work and entry.work.key not in added
    ]
    pairs = [(work, earlier_works[earlier_keys.get(work.key, work.key)]) for work in retained_works]
    return Updates(
        added=difference.added,
        changed=tuple(
            work for work, earlier_work in pairs if _is_rewritten(earlier_work, work, form)
        ),
    )


def _is_rewritten(old: Work, new: Work, form: Format) -> bool:
    return old != new and form.render(old) != form.render(new)
