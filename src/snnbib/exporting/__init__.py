"""The right half: lock -> {path: text}, and what reads a document's citations.

Nothing here may use the network or look at the clock: same lock, same bytes, on any machine.
"""

import json
from collections.abc import Sequence

from snnbib.exporting.layout import works_by_file
from snnbib.exporting.readme import README, is_export_readme, page, stale_paths
from snnbib.formats import FORMATS, bibtex
from snnbib.model import Format, Lock, Work

__all__ = ["README", "export", "is_export_readme", "stale_paths", "works"]


def works(lock: Lock) -> tuple[Work, ...]:
    """The works of a lock in list order; papers that no source knows have none."""
    return tuple(entry.work for entry in lock.entries if entry.work)


def export(
    lock: Lock, name: str, formats: Sequence[Format] = tuple(Format), *, unicode: bool = False
) -> dict[str, str]:
    """Everything that `snnbib export` writes, by path below the directory of exports.

    Args:
        lock: the decisions.
        name: what the file of all works is called, without suffix.
        formats: those to write.
        unicode: whether BibTeX keeps Unicode instead of TeX accents.

    Raises:
        RenderError: a work cannot be written in a format.
    """
    exported = works(lock)
    groups = works_by_file(exported, name)
    texts: dict[str, str] = {}
    extra: dict[str, str] = {}
    for kind in formats:
        form = FORMATS[kind]
        # A work is rendered once, however many files it is in.
        rendered, short = _rendered(exported, kind, unicode=unicode)
        for stem, members in groups.items():
            texts[stem + form.suffix] = form.assemble([rendered[work.key] for work in members])
        if kind is Format.BIBTEX:
            if exported:
                combined = [*rendered.values(), bibtex.groups(exported)]
                texts[f"{name}.bib"] = form.assemble(combined)
            extra["short bib"] = f"{name}-short.bib"
            texts[extra["short bib"]] = form.assemble(short)
    if aliases := _aliases(exported):
        extra["renamed keys"] = f"{name}-aliases.json"
        texts[extra["renamed keys"]] = aliases
    texts[README] = page(lock, exported, formats, groups, extra)
    return texts


def _rendered(
    exported: Sequence[Work], kind: Format, *, unicode: bool
) -> tuple[dict[str, str], list[str]]:
    """Every work by its key, and with an acronym for its booktitle, which only BibTeX has.

    The short form is for tight reference lists. It comes right after the long one, which is mostly
    the same: `bibtex.render` remembers the last work's fields.
    """
    rendered: dict[str, str] = {}
    short: list[str] = []
    for work in exported:
        rendered[work.key] = FORMATS[kind].render(work, unicode=unicode)
        if kind is Format.BIBTEX:
            short.append(bibtex.render(work, unicode=unicode, short=True))
    return rendered, short


def _aliases(exported: Sequence[Work]) -> str:
    """Every key of an earlier release with the work's key today, as JSON; "" if there is none."""
    renamed = {alias: work.key for work in exported for alias in work.aliases}
    return json.dumps(renamed, indent=1, sort_keys=True) + "\n" if renamed else ""
