"""A mark in a file that snnbib writes beside people's own files: who wrote it, and a digest.

A file whose digest agrees with its text is as snnbib wrote it, so it may be replaced. A file that a
person wrote or edited is recognized for certain.
"""

import hashlib
import re

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["is_stamped", "stamped"]

_LINE = lazy_pattern(r"^.*Written by snnbib cited, sha256 ([0-9a-f]{64}).*\n", re.MULTILINE)
# BibTeX ignores what stands between entries; "custom" is CSL's variable for data of other programs,
# and pandoc, Zotero and citation-js skip it. The stamp stands after the first text of each row.
_PLACES = {
    "bibtex": ("", "% Written by snnbib cited, sha256 {}\n"),
    "csljson": (
        "[\n  {\n",
        '    "custom": {{"comment": "Written by snnbib cited, sha256 {}"}},\n',
    ),
}


def stamped(text: str, format_name: str) -> str:
    """A text with its stamp; `format_name` is BibTeX or CSL-JSON with at least one work."""
    start, line = _PLACES[format_name]
    return start + line.format(_digest(text)) + text[len(start) :]


def is_stamped(text: str) -> bool:
    r"""Whether snnbib wrote a text, and nobody has changed it since.

    >>> text = stamped("@misc{a,\n}\n", "bibtex")
    >>> is_stamped(text), is_stamped(text + "@misc{mine,\n}\n"), is_stamped("@misc{a,\n}\n")
    (True, False, False)
    """
    text = text.replace("\r\n", "\n")  # git writes such line ends on Windows
    match = _LINE.search(text)
    return match is not None and match[1] == _digest(text[: match.start()] + text[match.end() :])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
