"""exports/README.md: a table of venues and years with links to every file of an export."""

from collections.abc import Iterable, Mapping, Sequence

from snnbib.counts import counted
from snnbib.exporting.layout import YEARS, current_acronym, slug
from snnbib.exporting.page import PAGE
from snnbib.formats import Format
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Lock, Work
from snnbib.text import escape_markdown

__all__ = ["README", "is_export_readme", "linked_paths", "render_readme"]

README = "README.md"
_MARKER = "<!-- Written by snnbib export. Edit the list or corrections.toml, not this file. -->"
# Links to files below the README, whichever format they are in: not to a web address.
_LINK = lazy_pattern(r"\]\(([^()\s:]+)\)")
_Groups = Mapping[str, Sequence[Work]]


def is_export_readme(text: str) -> bool:
    """Whether a README.md is one that `export` has written, so that it may be replaced."""
    return text.startswith(_MARKER)


def linked_paths(readme: str) -> list[str]:
    """The files that a README.md links, in its order, each once."""
    return list(dict.fromkeys(_LINK.findall(readme)))


def render_readme(
    lock: Lock,
    exported: Sequence[Work],
    formats: Sequence[Format],
    groups: _Groups,
    extra: Mapping[str, str],
) -> str:
    """The text of README.md.

    Args:
        lock: what is exported.
        exported: the works of it.
        formats: those that were written.
        groups: the works of each file, by path without suffix; the first is that of all works.
        extra: files that stand beside the one of all works, by what they are.
    """
    names = sorted({current_acronym(work.venue) for work in exported}, key=str.casefold)
    years = sorted({work.year for work in exported}, reverse=True)
    missing = len(lock.entries) - len(exported)
    files = [_links(next(iter(groups)), formats), *(f"[{what}]({extra[what]})" for what in extra)]
    with_doi = sum(1 for work in exported if work.doi)
    lines = [
        _MARKER,
        "",
        "# References",
        "",
        f"{counted(len(exported), 'work')}, {with_doi} of them with a DOI: {' '.join(files)}.",
        "",
        f"[{PAGE}]({PAGE}) is a page to search them and copy entries from: open it in a browser.",
    ]
    if missing:
        singular = "paper of the list is not here: its authors or its year are missing."
        plural = "papers of the list are not here: their authors or years are missing."
        lines += ["", counted(missing, singular, plural)]
    lines += ["", "| | " + " | ".join(_year_head(year, formats, groups) for year in years) + " |"]
    lines += ["|---|" + "---|" * len(years)]
    for name in names:
        cells = [_cell(name, year, formats, groups) for year in years]
        head = f"**{escape_markdown(name)}**<br>{_cell(name, 0, formats, groups)}"
        lines.append(f"| {head} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _year_head(year: int, formats: Sequence[Format], groups: _Groups) -> str:
    stem = f"{YEARS}/{year}"
    return f"{year}<br>{len(groups[stem])}: {_links(stem, formats)}"


def _cell(name: str, year: int, formats: Sequence[Format], groups: _Groups) -> str:
    """How many works, and the links to them, for a venue in a year; year 0 is all years."""
    venue = slug(name)
    stem = f"{venue}/{venue}-{year}" if year else f"{venue}/{venue}"
    return f"{len(groups[stem])}: {_links(stem, formats)}" if stem in groups else ""


def _links(stem: str, formats: Iterable[Format]) -> str:
    suffixes = (form.suffix for form in formats)
    return " ".join(f"[{suffix[1:]}]({stem}{suffix})" for suffix in suffixes)
