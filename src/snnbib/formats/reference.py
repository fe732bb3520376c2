"""A work as a reference that people read, in one of BibTeX's own styles, by pybtex."""

from pybtex.database.input.bibtex import Parser
from pybtex.plugin import find_plugin

from snnbib.formats import bibtex
from snnbib.model import Work

__all__ = ["render"]


def render(work: Work, style: str) -> str:
    """One line of plain text.

    Args:
        work: what to print.
        style: "plain", "alpha", "unsrt" or "unsrtalpha".
    """
    entries = Parser().parse_string(bibtex.render(work)).entries
    formatted = find_plugin("pybtex.style.formatting", style)().format_entries(entries.values())
    text = find_plugin("pybtex.backends", "plaintext")
    return " ".join(f"[{entry.label}] {entry.text.render(text())}" for entry in formatted)
