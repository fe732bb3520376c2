r"""The works that a document cites: from its .tex sources, its .aux files or biber's .bcf. Pure.

LaTeX's own answer is in the .aux and .bcf files; they hold what ``\include``, conditionals and new
commands came to. A .tex file is read without running it: every command that is named like one of
natbib's, biblatex's or apacite's counts (``\cite``, ``\Textcite``, ``\footfullcite``,
``\autocites``, ``\citeNP``, ...), comments and verbatim text do not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import unescape

from snnbib.model import Lock, Work
from snnbib.text import similarity

__all__ = ["ALL", "Citation", "Cited", "citations", "cited", "decode"]

ALL = "*"
r"""The key of ``\nocite{*}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One key that a document cites, and where it does so first; `line` counts from 1."""

    key: str
    path: str = ""
    line: int = 0

    @property
    def where(self) -> str:
        """``paper.tex:12``."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """What the citations of a document come to."""

    works: tuple[Work, ...]
    """In list order. One that is cited by an earlier key only has that key, so that it is found."""
    renamed: tuple[tuple[Citation, str], ...] = ()
    """Citations by an earlier key, with the key of today."""
    unknown: tuple[tuple[Citation, str], ...] = ()
    """Citations of no work, with what may help: the nearest key, the title of a work that left."""


def decode(content: bytes) -> str:
    """The text of a document: UTF-8, or Latin-1 as documents before UTF-8 have it."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def citations(text: str, path: str = "") -> list[Citation]:
    r"""The keys that a document cites, each where it stands first.

    Args:
        text: of a .tex file, or of what LaTeX wrote beside it.
        path: its name; ``.aux`` and ``.bcf`` are LaTeX's, anything else is taken for TeX.

    >>> [citation.key for citation in citations(r"\citep[see][p.~3]{a, b} % \cite{c}")]
    ['a', 'b']
    """
    suffix = path.rpartition(".")[2].lower()
    found = _READERS.get(suffix, _of_tex)(text)
    first: dict[str, Citation] = {}
    line, counted = 1, 0
    for position, key in sorted(_split_keys(found)):
        line += text.count("\n", counted, position)
        counted = position
        first.setdefault(key, Citation(key=key, path=path, line=line))
    return list(first.values())


def cited(lock: Lock, found: Sequence[Citation]) -> Cited:
    """The works that are meant; `found` may be of several files."""
    known = {entry.work.key: entry.work for entry in lock.entries if entry.work}
    aliases = {alias: work for work in known.values() for alias in work.aliases}
    first: dict[str, Citation] = {}
    for citation in found:
        first.setdefault(citation.key, citation)
    wanted = set(known) if ALL in first else known.keys() & first.keys()
    renamed = [(item, aliases[key].key) for key, item in first.items() if key in aliases]
    by_old_key = {key: citation.key for citation, key in reversed(renamed) if key not in wanted}
    return Cited(
        works=tuple(
            _under_key(work, by_old_key.get(key, key))
            for key, work in known.items()
            if key in wanted or key in by_old_key
        ),
        renamed=tuple(renamed),
        unknown=tuple(
            (item, _suggestion(key, lock.retired, [*known, *aliases]))
            for key, item in first.items()
            if key not in known and key not in aliases and key != ALL
        ),
    )


def _under_key(work: Work, key: str) -> Work:
    """The work under one of its keys: classic bibtex finds no alias, only the key itself."""
    if key == work.key:
        return work
    others = [alias for alias in work.aliases if alias != key]
    return replace(work, key=key, aliases=(work.key, *others))


def _suggestion(key: str, retired: Mapping[str, str], keys: Sequence[str]) -> str:
    if key in retired:
        return f'it was "{retired[key]}", which has left the list'
    nearest = max(keys, key=lambda known: similarity(key.lower(), known), default="")
    return f"the nearest is {nearest!r}" if nearest else "the list has no works"


_KeyPositions = Iterator[tuple[int, str]]

_KEY = re.compile(r"[^,\s](?:[^,]*[^,\s])?")
# A backslash or a parameter: the body of a definition. The others are no works, but how REVTeX and
# IEEEtran tell their styles about options.
_NO_KEY = re.compile(r"[\\#]|^(?:REVTEX|apsrev|aip)\w*Control$|BSTcontrol$")

# A comment, but for the escaped percent sign; verbatim text; the end, behind which TeX reads
# nothing. Blanked out in this order of appearance: a percent sign in verbatim text is no comment.
_NOT_TEXT = re.compile(
    r"""
      (?<!\\)((?:\\\\)*)(?:
        %[^\n]*
      | \\(?:verb|lstinline)\*?(?P<bar>[^A-Za-z\s*{])[^\n]*?(?P=bar)
      | \\begin\{(?P<name>comment|verbatim\*?|Verbatim|lstlisting|minted|filecontents\*?)\}
        .*?(?:\\end\{(?P=name)\}|\Z)
      | \\end\{document\}.*
      )
    """,
    re.VERBOSE | re.DOTALL,
)
_NOT_LINE_END = re.compile(r"[^\n]")
_COMMAND = re.compile(r"\\(?P<name>[A-Za-z]*[Cc]ite[A-Za-z]*)\*?(?![A-Za-z])")
# Commands that are named like the others and take something else than keys.
_NO_KEYS = re.compile(
    r".*(?:style|text|setup|reset|color|punct|delim|command|alias|options|tracker|indent|dash|cited)"
    r"|(?:declare|new|renew|provide|bstctl).*",
    re.IGNORECASE,
)
_TEXT_TOO = {"footcitetext", "footcitetexts", "citetalias", "citepalias", "newcite"}
# Optional arguments in brackets, apacite's in angle brackets, biblatex's multicite in parentheses.
_OPTIONS = r"""\s*(?:(?:
      \[(?:[^][{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\]
    | <[^<>{}]*>
    | \([^(){}]*\)
    )\s*)*"""
_KEYS = re.compile(_OPTIONS + r"\{(?P<keys>[^{}]*)\}", re.VERBOSE)
_GROUP = re.compile(r"\s*\{[^{}]*\}")


def _split_keys(found: _KeyPositions) -> _KeyPositions:
    """Each key of a list of keys with its own position."""
    for position, keys in found:
        for match in _KEY.finditer(keys):
            if not _NO_KEY.search(match.group()):
                yield position + match.start(), match.group()


def _of_tex(text: str) -> _KeyPositions:
    bare = _NOT_TEXT.sub(_blank_out, text)
    for command in _COMMAND.finditer(bare):
        name, position = command["name"], command.end()
        if _NO_KEYS.fullmatch(name) and name not in _TEXT_TOO:
            continue
        if name.endswith("volcite") and (volume := _GROUP.match(bare, position)):
            position = volume.end()
        while group := _KEYS.match(bare, position):
            yield group.start("keys"), group["keys"]
            position = group.end()
            if not name.endswith("s"):  # \autocites and the like go on
                break


def _blank_out(match: re.Match[str]) -> str:
    r"""As many characters and lines, with nothing in them; ``\\`` before it stays."""
    return match[1] + _NOT_LINE_END.sub(" ", match.group()[len(match[1]) :])


# What bibtex reads, and what biblatex writes for itself; a number is the reference section's.
_IN_AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d+\})?)\{([^{}]*)\}|\\abx@aux@(nocite)all")


def _of_aux(text: str) -> _KeyPositions:
    for match in _IN_AUX.finditer(text):
        yield match.start(), ALL if match[2] else match[1]


_IN_BCF = re.compile(r"<bcf:citekey\b[^<>]*>([^<]*)</bcf:citekey>")


def _of_bcf(text: str) -> _KeyPositions:
    for match in _IN_BCF.finditer(text):
        yield match.start(), unescape(match[1])


_READERS = {"aux": _of_aux, "bcf": _of_bcf}
