"""The works that a document cites: what each kind of document names, and which works that is. Pure.

A kind of document is one row of `SYNTAXES`: LaTeX sources and what LaTeX and biber write beside
them, Markdown as pandoc and Quarto read it, Typst. Documents are read without running them.
Reading the files, and those that they include, is the caller's part.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from snnbib.exporting.citations import latex, markdown, typst
from snnbib.exporting.citations.document import Citation, DocumentFile, Inclusion, Marks, located
from snnbib.model import Lock, Work
from snnbib.text import similarity

__all__ = [
    "ALL",
    "SYNTAXES",
    "Citation",
    "Cited",
    "DocumentFile",
    "Inclusion",
    "cited",
    "decode",
    "parse",
    "syntax_of",
]

ALL = "*"
r"""The key of ``\nocite{*}``, and of ``@*`` in Markdown."""

_LEAST_SIMILARITY = 0.7
"""Below this a key is not suggested: it shares some letters with the wanted one, no more."""

SYNTAXES: Mapping[str, Callable[[str], Marks]] = {
    "latex": latex.source_marks,
    "aux": latex.aux_marks,
    "bcf": latex.bcf_marks,
    "markdown": markdown.marks,
    "typst": typst.marks,
}
"""How each kind of document is read."""

_SYNTAX_BY_SUFFIX = {
    "aux": "aux", "bcf": "bcf", "typ": "typst",
    "md": "markdown", "markdown": "markdown", "mdown": "markdown", "qmd": "markdown",
    "rmd": "markdown", "rmarkdown": "markdown", "pandoc": "markdown",
}  # fmt: skip
# What only one kind of document has, in the order in which it is looked for.
_SIGNS = (
    ("<bcf:", "bcf"),
    ("\\citation{", "aux"),
    ("\\abx@aux@", "aux"),
    ("\\documentclass", "latex"),
    ("\\begin{", "latex"),
    ("\\cite", "latex"),
    ("#cite(", "typst"),
    ("#import ", "typst"),
    ("#set ", "typst"),
    ("#bibliography(", "typst"),
    ("@", "markdown"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """The works that the citations of a document stand for."""

    works: tuple[Work, ...]
    """In list order. A work that is cited by an earlier key only has that key here."""
    renamed: tuple[tuple[Citation, str], ...] = ()
    """Citations by an earlier key, with the key of today."""
    unknown: tuple[tuple[Citation, str], ...] = ()
    """Citations of no work, each with a suggestion, or "" if no key is similar."""


def decode(content: bytes) -> str:
    """The text of a document: UTF-8, UTF-16 with its mark, or Latin-1 as older documents."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def syntax_of(path: str, text: str) -> str:
    """How a document is read, a key of `SYNTAXES`: by its suffix, or by its text if it has none.

    >>> syntax_of("paper.qmd", ""), syntax_of("paper.ltx", ""), syntax_of("-", "as @guo2024 says")
    ('markdown', 'latex', 'markdown')
    """
    suffix = path.rpartition(".")[2].lower()
    if suffix in _SYNTAX_BY_SUFFIX:
        return _SYNTAX_BY_SUFFIX[suffix]
    if path != "-":
        return "latex"
    return next((syntax for sign, syntax in _SIGNS if sign in text), "latex")


def parse(text: str, path: str = "", syntax: str = "") -> DocumentFile:
    r"""What a document cites, each key where it stands first, and what it includes.

    Args:
        text: the document.
        path: its name, "-" for standard input.
        syntax: a key of `SYNTAXES`; "" to infer it from the path or the text.

    >>> [item.key for item in parse(r"\citep[see][p.~3]{a, b} % \cite{c}", "a.tex").citations]
    ['a', 'b']
    """
    return located(SYNTAXES[syntax or syntax_of(path, text)](text), text, path)


def cited(lock: Lock, documents: Sequence[DocumentFile]) -> Cited:
    """The works that documents cite; a label of any of them is not a citation."""
    works = {entry.work.key: entry.work for entry in lock.entries if entry.work}
    aliases = {alias: work for work in works.values() for alias in work.aliases}
    citations = _first_of_each_key(documents)
    labels = frozenset[str]().union(*(document.labels for document in documents))
    wanted = set(works) if ALL in citations else works.keys() & citations.keys()
    renamed = [(item, aliases[key].key) for key, item in citations.items() if key in aliases]
    earlier_keys = {key: item.key for item, key in reversed(renamed) if key not in wanted}
    return Cited(
        works=tuple(
            _under_key(work, earlier_keys.get(key, key))
            for key, work in works.items()
            if key in wanted or key in earlier_keys
        ),
        renamed=tuple(renamed),
        unknown=tuple(
            (item, _suggestion(key, lock.retired, [*works, *aliases]))
            for key, item in citations.items()
            if key not in works and key not in aliases and key != ALL and key not in labels
        ),
    )


def _first_of_each_key(documents: Iterable[DocumentFile]) -> Mapping[str, Citation]:
    first: dict[str, Citation] = {}
    for document in documents:
        for citation in document.citations:
            first.setdefault(citation.key, citation)
    return first


def _under_key(work: Work, key: str) -> Work:
    """The work under one of its keys: classic bibtex reads no aliases, only the key itself."""
    if key == work.key:
        return work
    other_aliases = [alias for alias in work.aliases if alias != key]
    return replace(work, key=key, aliases=(work.key, *other_aliases))


def _suggestion(key: str, retired: Mapping[str, str], keys: Sequence[str]) -> str:
    """The most similar key, or the title of a work that has left the list; "" if there is none."""
    if key in retired:
        return f'it was "{retired[key]}", which has left the list'
    if not keys:
        return "the list has no works"
    best_similarity, nearest = max(
        (similarity(key.lower(), other.lower()), other) for other in keys
    )
    return f"did you mean {nearest!r}?" if best_similarity >= _LEAST_SIMILARITY else ""
