"""The right half: lock -> {path: text}.

Nothing here may use the network or look at the clock: same lock, same bytes, on any machine.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from snnbib import venues
from snnbib.formats import FORMATS, bibtex
from snnbib.model import Format, Lock, Work
from snnbib.text import ascii_letters

__all__ = ["README", "export", "is_export_readme", "stale_paths", "works"]

README = "README.md"
_MARKER = "<!-- Written by snnbib export. Edit the list or corrections.toml, not this file. -->"
_YEARS = "years"
_LINK = re.compile(r"\]\(([^()\s]+\.(?:bib|json|ris))\)")


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
    groups = _groups(exported, name)
    texts: dict[str, str] = {}
    for kind in formats:
        form = FORMATS[kind]
        # A work is rendered once, however many files it is in.
        rendered = {work.key: form.render(work, unicode=unicode) for work in exported}
        for stem, members in groups.items():
            texts[stem + form.suffix] = form.assemble([rendered[work.key] for work in members])
        if kind is Format.BIBTEX:
            texts |= _combined_bibtex(exported, rendered.values(), name, unicode=unicode)
    texts[README] = _readme(lock, name, formats, groups)
    return texts


def _combined_bibtex(
    exported: Sequence[Work], rendered: Iterable[str], name: str, *, unicode: bool
) -> dict[str, str]:
    """The file of all works with the groups that make nested collections, and the short one.

    The short one has acronyms for booktitles, for tight reference lists; the keys are the same.
    """
    short = (bibtex.render(work, unicode=unicode, short=True) for work in exported)
    grouped = [*rendered, bibtex.groups(exported)] if exported else []
    return {
        f"{name}.bib": bibtex.assemble(grouped),
        f"{name}-short.bib": bibtex.assemble(list(short)),
    }


def is_export_readme(text: str) -> bool:
    """Whether a README.md is one that `export` has written, so that it may be replaced."""
    return text.startswith(_MARKER)


def stale_paths(readme: str, texts: Mapping[str, str]) -> list[str]:
    """The files that an earlier export has written and this one does not.

    Args:
        readme: the earlier export's README.md, which links every file of it.
        texts: what this export writes.
    """
    if not is_export_readme(readme):
        return []
    paths = dict.fromkeys(_LINK.findall(readme))
    return [path for path in paths if path not in texts and ".." not in PurePosixPath(path).parts]


def _groups(exported: Sequence[Work], name: str) -> dict[str, list[Work]]:
    """The works of each file, by path without suffix: all, by venue, by year, by both."""
    groups: dict[str, list[Work]] = defaultdict(list)
    groups[name] = list(exported)
    for work in exported:
        venue = _slug(_series(work))
        groups[f"{venue}/{venue}"].append(work)
        groups[f"{_YEARS}/{work.year}"].append(work)
        groups[f"{venue}/{venue}-{work.year}"].append(work)
    return groups


def _series(work: Work) -> str:
    """The event series by the name it has today: NeurIPS also for the years it was called NIPS."""
    venue = venues.recognize(work.venue)
    return venue.acronym if venue else work.venue or "Other"


def _slug(name: str) -> str:
    """A venue's name as a file name: nothing but ``a-z0-9-`` can come out."""
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_letters(name).lower()).strip("-") or "other"
    return f"{slug}-venue" if slug == _YEARS else slug


def _readme(
    lock: Lock, name: str, formats: Sequence[Format], groups: Mapping[str, Sequence[Work]]
) -> str:
    exported = works(lock)
    series = sorted({_series(work) for work in exported}, key=str.casefold)
    years = sorted({work.year for work in exported}, reverse=True)
    missing = len(lock.entries) - len(exported)
    lines = [
        _MARKER,
        "",
        "# References",
        "",
        f"{len(exported)} works, {sum(1 for work in exported if work.doi)} of them with a DOI: "
        f"{_links(name, formats)}{_short_link(name, formats)}.",
    ]
    if missing:
        lines += ["", f"{missing} papers of the list are not here: no source names their authors."]
    lines += ["", "| | " + " | ".join(_year_head(year, formats, groups) for year in years) + " |"]
    lines += ["|---|" + "---|" * len(years)]
    for venue in series:
        cells = [_cell(venue, year, formats, groups) for year in years]
        head = f"**{_escaped(venue)}**<br>{_cell(venue, 0, formats, groups)}"
        lines.append(f"| {head} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _year_head(year: int, formats: Sequence[Format], groups: Mapping[str, Sequence[Work]]) -> str:
    stem = f"{_YEARS}/{year}"
    return f"{year}<br>{len(groups[stem])}: {_links(stem, formats)}"


def _cell(
    venue: str, year: int, formats: Sequence[Format], groups: Mapping[str, Sequence[Work]]
) -> str:
    """How many works, and the links to them, for a venue in a year; year 0 is all years."""
    slug = _slug(venue)
    stem = f"{slug}/{slug}-{year}" if year else f"{slug}/{slug}"
    return f"{len(groups[stem])}: {_links(stem, formats)}" if stem in groups else ""


def _links(stem: str, formats: Iterable[Format]) -> str:
    suffixes = (FORMATS[kind].suffix for kind in formats)
    return " ".join(f"[{suffix[1:]}]({stem}{suffix})" for suffix in suffixes)


def _short_link(name: str, formats: Sequence[Format]) -> str:
    return f" [short bib]({name}-short.bib)" if Format.BIBTEX in formats else ""


def _escaped(text: str) -> str:
    """A venue's name inside a Markdown table."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)
