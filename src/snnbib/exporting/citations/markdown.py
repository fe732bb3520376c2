"""Citations in Markdown, as pandoc (User's Guide, "Citation syntax") and Quarto read them."""

import re
from collections.abc import Iterator

from snnbib.exporting.citations.document import Inclusion, Marks, blank_out
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["marks"]

# Code, comments and addresses, in the order of appearance.
_NOT_TEXT = lazy_pattern(
    r"""
      ^(?P<fence>[ ]{0,3}(?P<ticks>`{3,}|~{3,}))[^\n]*\n.*?(?:^[ ]{0,3}(?P=ticks)[`~]*[ ]*$|\Z)
    | (?<!`)(?P<code>`+)(?!`).+?(?<!`)(?P=code)(?!`)
    | <!--.*?(?:-->|\Z)
    | <(?:https?:|mailto:)[^<>\s]*>
    | \]\((?:[^()\s]|\([^()\s]*\))*
    | (?<!@\{)https?://[^\s<>\])]*
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
# A key begins with a letter, a digit or an underscore and may have single punctuation marks inside;
# in braces it may have anything. No letter or digit stands before the sign: that is an e-mail
# address. "@*" in the metadata's `nocite` is every work.
_CITATION = lazy_pattern(
    r"(?<![\w\\@])@(?:\{(?P<braced>[^{}\s]+)\}"
    r"|(?P<key>[^\W]\w*(?:[:.#$%&+?<>~/-]\w+)*)"
    r"|(?P<all>\*))"
)
# Quarto's kinds of cross-references, and pandoc-crossref's, begin so.
_CROSS_REFERENCE = lazy_pattern(
    r"(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau|vid"
    r"|suppfig|supptbl)[-:]",
    re.IGNORECASE,
)
_LABEL = lazy_pattern(r"\{#([\w:.-]+)|^#\|\s*label:\s*['\"]?([\w:.-]+)", re.MULTILINE)
_INCLUDE = lazy_pattern(
    r"\{\{<\s*include\s+(?P<quote>[\"']?)(?P<file>[^\s>\"']+|(?<=[\"'])[^>\"']+)(?P=quote)\s*>\}\}"
)
# What may go on after an empty line, indented: an item of a list, a footnote, a definition.
_CONTAINER = lazy_pattern(r" {0,3}(?:[-*+:~]|\(?\w{1,4}[.)]|\[\^[^]]+\]:)(?:\s|$)")


def marks(text: str) -> Marks:
    """What a Markdown document cites and includes, and the labels that it refers to."""
    bare = _NOT_TEXT.sub(lambda match: blank_out(match.group()), text)
    bare = _without_indented_code(bare, text)
    keys = list(_cited_in(bare))
    labels = {name for pair in _LABEL.findall(text) for name in pair if name}
    labels |= {key for _, key in keys if _CROSS_REFERENCE.match(key)}
    inclusions = [
        (match.start(), Inclusion(names=(match["file"],), is_beside=True))
        for match in _INCLUDE.finditer(bare)
    ]
    return Marks(keys=keys, inclusions=inclusions, labels=frozenset(labels))


def _without_indented_code(bare: str, text: str) -> str:
    """The text with blanks for indented lines that stand after an empty line, outside lists.

    Args:
        bare: the text, with blanks for other code.
        text: as it is, with its indentation.
    """
    lines = []
    is_after_empty, in_container, in_code = True, False, False
    for bare_line, line in zip(bare.split("\n"), text.split("\n"), strict=True):
        if line.strip():
            is_indented = line.startswith(("    ", "\t"))
            in_code = is_indented and not in_container and (in_code or is_after_empty)
            is_start = _CONTAINER.match(bare_line) is not None
            in_container = is_start or (in_container and line[0].isspace())
        is_after_empty = not line.strip()
        lines.append(blank_out(bare_line) if in_code else bare_line)
    return "\n".join(lines)


def _cited_in(bare: str) -> Iterator[tuple[int, str]]:
    for match in _CITATION.finditer(bare):
        yield match.start(), match["braced"] or match["key"] or match["all"]
