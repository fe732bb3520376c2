"""Citations in Typst: ``@key`` and ``#cite(<key>)`` (Typst reference, "Cite" and "Label")."""

import re

from snnbib.exporting.citations.document import Inclusion, Marks, blank_out
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["marks"]

# Comments and raw text, in the order of appearance; "//" of a web address does not begin a comment.
_NOT_TEXT = lazy_pattern(
    r"""
      (?P<ticks>`{3,}).*?(?:(?P=ticks)|\Z)
    | `[^`]*`
    | https?://[^\s\])"]*
    | //[^\n]*
    | /\*(?:/\*.*?\*/|.)*?(?:\*/|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
# A citation, a reference, or what a quotation is attributed to; other arguments may come first.
_CITE = lazy_pattern(
    r"""
    \b(?:(?:cite|ref)\((?:\s*[\w-]+:\s*(?:"[^"]*"|\[[^][]*\]|\w+)\s*,)*|attribution:)\s*
    (?:<(?P<key>[^<>\s]+)>|label\(\s*"(?P<named>[^"]+)"\s*\))
    """,
    re.VERBOSE,
)
_WHOLE_BIBLIOGRAPHY = lazy_pattern(r"\bbibliography\([^()]*\bfull:\s*true\b")
# What may end a sentence is not part of a label's end.
_REFERENCE = lazy_pattern(r"(?<![\w\\@.])@(?P<key>\w[\w:.-]*?)(?=[:.-]*(?![\w:.-]))")
_LABEL = lazy_pattern(r"<(\w[\w:.-]*)>")
_INCLUDE = lazy_pattern(r"\b(?P<verb>include|import)\s+\"(?P<file>[^\"@][^\"]*)\"")
_PACKAGE = lazy_pattern(r"\bimport\s+\"@[^\"]*\"")


def marks(text: str) -> Marks:
    """What a Typst document cites and includes, and the labels that it refers to."""
    bare = _NOT_TEXT.sub(lambda match: blank_out(match.group()), text)
    bare = _PACKAGE.sub(lambda match: blank_out(match.group()), bare)
    calls = list(_CITE.finditer(bare))
    keys = [(match.start(), match["key"] or match["named"]) for match in calls]
    keys += [(match.start(), match["key"]) for match in _REFERENCE.finditer(bare)]
    keys += [(match.start(), "*") for match in _WHOLE_BIBLIOGRAPHY.finditer(bare)]
    return Marks(
        keys=keys,
        inclusions=[(match.start(), _inclusion(match)) for match in _INCLUDE.finditer(bare)],
        labels=frozenset(_LABEL.findall(_CITE.sub("", bare))),
    )


def _inclusion(match: re.Match[str]) -> Inclusion:
    """A path that begins with a slash begins at the project, which is the main file's directory."""
    path = match["file"]
    return Inclusion(names=(path.lstrip("/"),), is_beside=not path.startswith("/"))
