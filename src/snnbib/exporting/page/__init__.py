"""exports/index.html: one page to search, cite and import from, complete in itself. Pure.

The page is `page.html` with `page.css`, the scripts and the works put in. It makes no requests, and
its content security policy forbids them. Each work is a list item that reads well without
JavaScript, with the data in it that the script needs: the work's texts as the exports have them.
"""

import hashlib
import unicodedata
from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from pathlib import Path
from string import Template

from snnbib.counts import counted
from snnbib.exporting.page.file_list import file_list
from snnbib.exporting.page.items import embedded_json, item
from snnbib.exporting.ranking import FILLERS
from snnbib.formats import Format
from snnbib.model import Work
from snnbib.text import ascii_letters

__all__ = ["PAGE", "render_page"]

PAGE = "index.html"
_MARKER = "<!-- Written by snnbib export. Edit the list or corrections.toml, not this file. -->"
_SCRIPTS = (
    "works.js",
    "address.js",
    "similar.js",
    "references.js",
    "selection.js",
    "filters.js",
    "matrix.js",
    "results.js",
    "keyboard.js",
    "page.js",
)
_LATIN_LETTERS = (0xB5, *range(0xC0, 0x250), 0x1E9E)


def render_page(
    name: str, works: Sequence[Work], formats: Sequence[Format], texts: Sequence[Sequence[str]]
) -> str:
    """The page.

    Args:
        name: what the files of all works are called, without suffix.
        works: in list order.
        formats: those that the export has.
        texts: for every format, the works as it writes them, in list order.

    Raises:
        RenderError: an identifier of a work is malformed.
    """
    style, script = _part("page.css"), "".join(map(_part, _SCRIPTS))
    texts_by_work = zip(*texts, strict=True) if texts else ((),) * len(works)
    items = [item(work, work_texts) for work, work_texts in zip(works, texts_by_work, strict=True)]
    return Template(_part("page.html")).substitute(
        marker=_MARKER,
        name=escape(name),
        count=counted(len(works), "work"),
        style=style,
        style_hash=_hash(style),
        script=script,
        script_hash=_hash(script),
        settings=embedded_json(_settings(name, formats)),
        files=file_list(works, name, formats),
        items="\n".join(items),
    )


@cache
def _part(name: str) -> str:
    return (Path(__file__).parent / name).read_text("utf-8")


def _hash(text: str) -> str:
    """What a content security policy allows a style or script by (CSP level 3, hash-source)."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _settings(name: str, formats: Sequence[Format]) -> object:
    """What the script needs that is not of a single work."""
    return {
        "name": name,
        "formats": [_format_settings(form) for form in formats],
        "letters": _letters(),
        "fillers": sorted(FILLERS),
    }


def _format_settings(form: Format) -> Mapping[str, str]:
    """How a file is made of works: what `assemble` writes before, between and after them."""
    head, separator_and_tail = form.assemble(["\x02\n", "\x03\n"]).split("\x02")
    separator, tail = separator_and_tail.split("\x03")
    return {
        "name": form.name,
        "label": form.label or form.name.upper(),
        "suffix": form.suffix,
        "head": head,
        "separator": separator,
        "tail": tail,
    }


@cache
def _letters() -> Mapping[str, str]:
    """Lower-case letters that Unicode does not decompose, as `ascii_letters` writes them."""
    folded = {
        letter: ascii_letters(letter).lower()
        for letter in map(str.lower, map(chr, _LATIN_LETTERS))
        if unicodedata.normalize("NFKD", letter) == letter
    }
    return {
        letter: ascii_letter for letter, ascii_letter in folded.items() if letter != ascii_letter
    }
