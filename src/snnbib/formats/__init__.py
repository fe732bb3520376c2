"""How a work is written: BibTeX, CSL-JSON, RIS.

Every format is two pure functions: `render` writes one work, `assemble` makes a file of rendered
works. A work is rendered once, however many files it is in. `FORMATS` is the table of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from snnbib.formats import bibtex, csljson, ris
from snnbib.model import Format, Work

__all__ = ["FORMATS", "Render", "Writer"]


class Render(Protocol):
    """How one work is written."""

    def __call__(self, work: Work, *, unicode: bool = False) -> str:
        """One work; `unicode` makes a difference to BibTeX only, the others are Unicode anyway.

        Raises:
            RenderError: the format cannot hold the work; the message names it.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """One format: `render` writes one work, `assemble` makes a whole file of rendered works.

    What they return ends with a line feed. `suffix` is how file names end, with the dot.
    """

    render: Render
    assemble: Callable[[Sequence[str]], str]
    suffix: str


FORMATS: Mapping[Format, Writer] = {
    Format.BIBTEX: Writer(render=bibtex.render, assemble=bibtex.assemble, suffix=".bib"),
    Format.CSLJSON: Writer(render=csljson.render, assemble=csljson.assemble, suffix=".json"),
    Format.RIS: Writer(render=ris.render, assemble=ris.assemble, suffix=".ris"),
}
