r"""Citations in LaTeX sources, and in what LaTeX and biber write beside them.

LaTeX's own answer is in the .aux and .bcf files; they hold what ``\include``, conditionals and new
commands resulted in. A source is read without running it: every command that is named like one of
natbib's, biblatex's or apacite's counts (``\cite``, ``\Textcite``, ``\footfullcite``,
``\autocites``, ``\citeNP``, ...), and so do bibentry's and csquotes' own; comments and verbatim
text do not.
"""

import re
from collections.abc import Iterator
from html import unescape

from snnbib.exporting.citations.document import Inclusion, Marks, blank_out
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["aux_marks", "bcf_marks", "source_marks"]

_KeyPositions = Iterator[tuple[int, str]]

_KEY = lazy_pattern(r"[^,\s](?:[^,]*[^,\s])?")
# A backslash or a parameter: the body of a definition. The others name no works: REVTeX and
# IEEEtran pass options to their styles this way.
_NOT_A_KEY = lazy_pattern(r"[\\#]|^(?:REVTEX|apsrev|aip)\w*Control$|BSTcontrol$")

# What holds no citations. Blanked out in the order of appearance: a percent sign in a web address
# or in verbatim text does not begin a comment. TeX reads nothing after the end of the document, or
# after a condition that is false by name; \let gives the condition another name.
_NOT_TEXT = lazy_pattern(
    r"""
      (?<!\\)((?:\\\\)*)(?:
        %[^\n]*
      | \\(?:url|nolinkurl|href|path)\*?\s*(?:\[[^][]*\]\s*)?\{(?:[^{}\n]|\{[^{}\n]*\})*\}
      | \\(?:verb\*?|path|url)(?P<bar>[^A-Za-z\s*{[])[^\n]*?(?P=bar)
      | \\(?:lstinline\s*(?:\[[^][]*\])?|mintinline\s*(?:\[[^][]*\])?\{[^{}]*\})
        (?:\{(?:[^{}\n]|\{[^{}\n]*\})*\}|(?P<mark>[^A-Za-z\s*{[])[^\n]*?(?P=mark))
      | \\begin\{(?P<name>
          comment|[A-Za-z]*[Vv]erbatim\*?|(?:lst|tcb)listing|minted|filecontents\*?
        )\}.*?(?:\\end\{(?P=name)\}|\Z)
      | \\let\s*\\[A-Za-z@]+\s*=?\s*\\iffalse(?![A-Za-z@])
      | \\iffalse(?![A-Za-z@]).*?(?=\\(?:else|fi)(?![A-Za-z@]))
      | \\end\{document\}.*
      )
    """,
    re.VERBOSE | re.DOTALL,
)
_COMMAND = lazy_pattern(
    r"\\(?P<name>[A-Za-z]*[Cc]ite[A-Za-z]*|(?:no)?bibentry|(?:foreign|hyphen)?(?:text|block)cquote"
    r"|begin\{(?:foreign|hyphen)?displaycquote\})\*?(?![A-Za-z])"
)
# Commands whose first argument is something else: a volume, a language.
_WITH_ARGUMENT_BEFORE_KEYS = lazy_pattern(r".*volcite|(?:begin\{)?(?:foreign|hyphen)\w+cquote\}?")
# Commands that are named like the others and take something else than keys.
_WITHOUT_KEYS = lazy_pattern(
    r".*(?:style|text|setup|reset|color|punct|delim|command|alias|options|tracker|indent|dash|cited)"
    r"|(?:declare|new|renew|provide|bstctl).*",
    re.IGNORECASE,
)
_WITH_KEYS_AND_TEXT = {"footcitetext", "footcitetexts", "citetalias", "citepalias", "newcite"}
# Optional arguments in brackets, apacite's in angle brackets, biblatex's multicite in parentheses.
_OPTIONS = r"""\s*(?:(?:
      \[(?:[^][{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\]
    | <[^<>{}]*>
    | \((?:[^(){}]|\{[^{}]*\})*\)
    )\s*)*"""
_KEYS = lazy_pattern(_OPTIONS + r"\{(?P<keys>[^{}]*)\}", re.VERBOSE)
_GROUP = lazy_pattern(r"\s*\{[^{}]*\}")

# \input and \include of LaTeX, \subfile of subfiles, \import and \subimport of import, \@input as
# LaTeX writes it. \input of plain TeX has no braces.
_NAME = r"[^\s{}\\\#](?:[^{}\\\#]*[^\s{}\\\#])?"
_INPUT = lazy_pattern(
    rf"""\\(?:
        (?:input|include|subfile|subfileinclude)\s*\{{\s*(?P<file>{_NAME})\s*\}}
      | input\s+(?P<bare>[^\s{{}}\\\#%]+)
      | (?:sub)?(?:import|inputfrom|includefrom)\*?
        \s*\{{\s*(?:(?P<directory>{_NAME})\s*)?\}}\s*\{{\s*(?P<imported>{_NAME})\s*\}}
    )""",
    re.VERBOSE,
)
_BODY = "\\begin{document}"


def source_marks(text: str) -> Marks:
    """What a LaTeX source cites and includes."""
    bare = _NOT_TEXT.sub(_blank_out, text)
    body = bare.find(_BODY)
    inclusions = [
        # A preamble inputs macros, which often come with TeX itself and cite nothing.
        (match.start(), _inclusion(match, is_optional=match.start() < body))
        for match in _INPUT.finditer(bare)
    ]
    return Marks(keys=list(_split_keys(_cited_in(bare))), inclusions=inclusions)


def aux_marks(text: str) -> Marks:
    """What an .aux file cites: bibtex's commands, and those that biblatex writes for itself."""
    inclusions = [
        (match.start(), Inclusion(names=(match[1],))) for match in _AUX_INPUT.finditer(text)
    ]
    return Marks(keys=list(_split_keys(_cited_in_aux(text))), inclusions=inclusions)


def bcf_marks(text: str) -> Marks:
    """What biber's control file cites."""
    keys = ((match.start(), unescape(match[1])) for match in _BCF_KEY.finditer(text))
    return Marks(keys=list(_split_keys(keys)))


def _split_keys(key_lists: _KeyPositions) -> _KeyPositions:
    """Each key of a list of keys with its own position."""
    for position, keys in key_lists:
        for match in _KEY.finditer(keys):
            if not _NOT_A_KEY.search(match.group()):
                yield position + match.start(), match.group()


def _cited_in(bare: str) -> _KeyPositions:
    for command in _COMMAND.finditer(bare):
        name, position = command["name"], command.end()
        if _WITHOUT_KEYS.fullmatch(name) and name not in _WITH_KEYS_AND_TEXT:
            continue
        if _WITH_ARGUMENT_BEFORE_KEYS.fullmatch(name) and (first := _GROUP.match(bare, position)):
            position = first.end()
        while group := _KEYS.match(bare, position):
            yield group.start("keys"), group["keys"]
            position = group.end()
            if not name.endswith("s"):  # \autocites and the like go on
                break


def _blank_out(match: re.Match[str]) -> str:
    r"""The match as blanks; ``\\`` before it stays."""
    return match[1] + blank_out(match.group()[len(match[1]) :])


def _inclusion(match: re.Match[str], *, is_optional: bool) -> Inclusion:
    name = match["file"] or match["bare"] or match["imported"]
    name = name.strip('"')
    names = (name,) if name.endswith(".tex") else (f"{name}.tex", name)
    return Inclusion(names=names, directory=match["directory"] or "", is_optional=is_optional)


# A number is the reference section's.
_AUX_KEYS = lazy_pattern(
    r"\\(?:citation|abx@aux@cite(?:\{\d+\})?)\{([^{}]*)\}|\\abx@aux@(nocite)all"
)
_AUX_INPUT = lazy_pattern(r"\\@input\s*\{([^{}]+)\}")
_BCF_KEY = lazy_pattern(r"<bcf:citekey\b[^<>]*>([^<]*)</bcf:citekey>")


def _cited_in_aux(text: str) -> _KeyPositions:
    for match in _AUX_KEYS.finditer(text):
        yield match.start(), "*" if match[2] else match[1]
