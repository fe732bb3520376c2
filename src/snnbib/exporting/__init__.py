"""Exports: a lock -> {path: text}; and the citations of documents.

Nothing here may use the network or look at the clock: same lock, same bytes, on any machine.
"""

import json
from collections.abc import Sequence

from snnbib.exporting.abbreviation import abbreviated_lock
from snnbib.exporting.layout import works_by_file
from snnbib.exporting.manifest import (
    MANIFEST,
    Manifest,
    format_manifest,
    manifest_of_readme,
    parse_manifest,
)
from snnbib.exporting.page import PAGE, render_page
from snnbib.exporting.readme import README, is_export_readme, render_readme
from snnbib.formats import FORMATS, Format, format_named
from snnbib.model import Lock, Work

__all__ = [
    "MANIFEST",
    "PAGE",
    "README",
    "Manifest",
    "export",
    "format_manifest",
    "is_export_readme",
    "manifest_of_readme",
    "parse_manifest",
    "works",
]


def works(lock: Lock) -> tuple[Work, ...]:
    """The works of a lock in list order; a paper whose authors no source names has none."""
    return tuple(entry.work for entry in lock.entries if entry.work)


def export(
    lock: Lock,
    name: str,
    formats: Sequence[str] = tuple(FORMATS),
    *,
    unicode: bool = False,
    abbreviate: bool = False,
) -> dict[str, str]:
    """The text of each file that `snnbib export` writes, by path below the directory of exports.

    Args:
        lock: the decisions.
        name: of the file of all works, without suffix.
        formats: those to write, by name.
        unicode: whether BibTeX keeps Unicode instead of TeX accents.
        abbreviate: whether proceedings, journals and series are abbreviated by ISO 4.

    Raises:
        RenderError: a work cannot be written in a format, or there is no such format.
    """
    chosen = [format_named(format_name) for format_name in formats]
    exported = works(abbreviated_lock(lock) if abbreviate else lock)
    groups = works_by_file(exported, name)
    texts: dict[str, str] = {}
    extra: dict[str, str] = {}
    rendered_by_format: list[list[str]] = []
    for form in chosen:
        # A work is rendered once, however many files it is in.
        rendered, variants = _rendered(exported, form, unicode=unicode)
        for stem, members in groups.items():
            texts[stem + form.suffix] = form.assemble([rendered[work.key] for work in members])
        if form.assemble_all:
            texts[name + form.suffix] = form.assemble_all(exported, list(rendered.values()))
        rendered_by_format.append(list(rendered.values()))
        for variant, parts in variants.items():
            path = f"{name}-{variant}{form.suffix}"
            extra[f"{variant} {form.suffix[1:]}"] = path
            texts[path] = form.assemble(parts)
    if aliases := _aliases(exported):
        extra["renamed keys"] = f"{name}-aliases.json"
        texts[extra["renamed keys"]] = aliases
    texts[PAGE] = render_page(name, exported, chosen, rendered_by_format)
    texts[README] = render_readme(lock, exported, chosen, groups, extra)
    return texts


def _rendered(
    exported: Sequence[Work], form: Format, *, unicode: bool
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Every work by its key, and every work in each of the format's variants."""
    rendered: dict[str, str] = {}
    variants: dict[str, list[str]] = {variant: [] for variant in form.variants}
    for work in exported:
        rendered[work.key] = form.render(work, unicode=unicode)
        for variant, vary in form.variants.items():
            variants[variant].append(vary(work, rendered[work.key], unicode=unicode))
    return rendered, variants


def _aliases(exported: Sequence[Work]) -> str:
    """Every key of an earlier release with the work's key today, as JSON; "" if there is none."""
    renamed = {alias: work.key for work in exported for alias in work.aliases}
    return json.dumps(renamed, indent=1, sort_keys=True) + "\n" if renamed else ""
