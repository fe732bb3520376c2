"""The files of an export as a list of links: all works, each year, each venue with its years."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from snnbib.exporting.layout import YEARS, current_acronym, slug
from snnbib.formats import Format
from snnbib.model import Work

__all__ = ["file_list"]


def file_list(works: Sequence[Work], name: str, formats: Sequence[Format]) -> str:
    """List items with links to every file that is made by venue and year.

    Args:
        works: all of the export.
        name: the file of all works, without suffix.
        formats: those that the export has.
    """
    rows = [_row("All works", quote(name), YEARS + "/", {work.year for work in works}, formats)]
    years_of: dict[str, set[int]] = {}
    for work in works:
        years_of.setdefault(current_acronym(work.venue), set()).add(work.year)
    for venue in sorted(years_of, key=str.casefold):
        stem = f"{slug(venue)}/{slug(venue)}"
        rows.append(_row(venue, stem, f"{stem}-", years_of[venue], formats))
    return "\n".join(rows)


def _row(
    title: str, stem: str, year_stem: str, years: Iterable[int], formats: Sequence[Format]
) -> str:
    cells = [f"<span>{_links(stem, formats)}</span>"]
    cells += [
        f'<span data-year="{year}">{year} {_links(f"{year_stem}{year}", formats)}</span>'
        for year in sorted(years, reverse=True)
    ]
    return f'<li data-venue="{escape(title)}"><b>{escape(title)}</b> {" ".join(cells)}</li>'


def _links(stem: str, formats: Sequence[Format]) -> str:
    """A link to the file in each format."""
    return " ".join(
        f'<a href="{escape(stem + form.suffix)}">{form.suffix[1:]}</a>' for form in formats
    )
