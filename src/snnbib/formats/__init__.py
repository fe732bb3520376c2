"""How a work is written: BibTeX, CSL-JSON, RIS. `FORMATS` is the table of the formats.

A format is one complete row: two pure functions, `render` for one work and `assemble` for a file of
rendered works, and what it is called. A work is rendered once, however many files it is in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from snnbib.errors import RenderError
from snnbib.formats import bibtex, csljson, ris
from snnbib.model import Work

__all__ = ["FORMATS", "Format", "MakeVariant", "Render", "format_named"]


class Render(Protocol):
    """Writes one work in a format."""

    def __call__(self, work: Work, *, unicode: bool = False) -> str:
        """One work; `unicode` makes a difference to BibTeX only, the others are Unicode anyway.

        Raises:
            RenderError: the format cannot hold the work; the message names it.
        """


class MakeVariant(Protocol):
    """Makes another form of a rendered work: with acronyms, for example."""

    def __call__(self, work: Work, rendered: str, *, unicode: bool = False) -> str:
        """The other form of `rendered`, which `Render` has made of `work`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format. What its functions return ends with a line feed.

    `name` is what ``--format`` and `snnbib.export` call it, `suffix` how its file names end, with
    the dot, `label` what people call it, if that is not the name in capitals. `variants` are other
    forms of a rendered work, each with a file of all works beside the main one: "short" gives
    ``NAME-short.bib``. `assemble_all`, if there is one, is used instead of `assemble` for the file
    of all works.
    """

    name: str
    suffix: str
    render: Render
    assemble: Callable[[Sequence[str]], str]
    label: str = ""
    assemble_all: Callable[[Sequence[Work], Sequence[str]], str] | None = None
    variants: Mapping[str, MakeVariant] = field(default_factory=dict)


FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        Format(
            name="bibtex",
            label="BibTeX",
            suffix=".bib",
            render=bibtex.render,
            assemble=bibtex.assemble,
            assemble_all=bibtex.assemble_all,
            variants={"short": bibtex.shorten},
        ),
        Format(
            name="csljson",
            label="CSL-JSON",
            suffix=".json",
            render=csljson.render,
            assemble=csljson.assemble,
        ),
        Format(name="ris", suffix=".ris", render=ris.render, assemble=ris.assemble),
    )
}


def format_named(name: str) -> Format:
    """A row of `FORMATS`.

    Raises:
        RenderError: there is no such row.
    """
    if name not in FORMATS:
        raise RenderError(f"{name!r} is not a format: choose from {', '.join(FORMATS)}")
    return FORMATS[name]
