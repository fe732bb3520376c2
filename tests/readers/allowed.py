"""What readers may say and may leave out, each with the reason: everything else fails a test."""

import re
from collections.abc import Mapping

__all__ = ["BIBER_WARNINGS", "BIBTEX_WARNINGS", "ODDITIES", "SENTENCE_CASE", "UNREAD", "is_allowed"]

BIBTEX_WARNINGS: Mapping[str, str] = {
    r"empty publisher": "the torture set has works that name none",
    r"empty address": "ACM's style wants the place of every publisher; AAAI Press names none",
    r"page numbers missing": "ACM's style wants pages for every paper; ICLR's have none",
    r"empty (?:author|year)|need author or key|no key, author|no author, editor":
        "the torture set has works without them",
}  # fmt: skip
"""What bibtex styles say of entries that are as they are: an expression, and why."""

BIBER_WARNINGS: Mapping[str, str] = {
    r"'no-author-\d+'|'no-year-\d+'": "works of the torture set that have none",
    r"'fields-with-newlines-\d+'": "a volume of the torture set is no number",
    r"'name-others-\d+'": "a person of the torture set is called others",
}
"""The same of ``biber --tool --validate-datamodel``."""

_OF_2019 = "npm has the Zotero of 2019, which read neither citation-key nor event-title"
_NO_EPRINT = "knows no eprint; the address is read"
UNREAD: Mapping[str, Mapping[str, str]] = {
    "citation-js .bib": {"arxiv": _NO_EPRINT},
    "citation-js .ris": {
        "arxiv": "does not read AN",
        "year": "takes PY of a conference paper for the date of the event",
    },
    "citation-js .json": {"tags": "CSL-JSON has none"},
    "pandoc 2 .bib": {"arxiv": _NO_EPRINT},
    "pandoc 2 .json": {"tags": "CSL-JSON has none"},
    "pandoc 3 .bib": {"arxiv": _NO_EPRINT},
    "pandoc 3 .json": {"tags": "CSL-JSON has none"},
    "pandoc 3 .ris": {
        "container": "reads T2 only, which is the conference's name",
        "event": "takes it for the container",
        "arxiv": "does not read AN",
    },
    "bibtex-parser .bib": {},
    "zotero .bib": {"key": "keeps none of BibTeX; Better BibTeX does"},
    "zotero .ris": {},
    "zotero .json": {
        "key": _OF_2019,
        "event": _OF_2019,
        "tags": "CSL-JSON has none",
    },
    "rispy .ris": {},
    "pybtex .bib": {},
    "bibtexparser .bib": {},
    "jabref .bib": {},
}
"""Fields that a reader does not read from a format, or reads as another one."""

SENTENCE_CASE = {
    "pandoc 2 .bib": ("title", "container", "event"),
    "pandoc 3 .bib": ("title", "container", "event"),
    "bibtex-parser .bib": ("title", "container", "event"),
}
"""Fields that a reader of BibTeX puts into sentence case, but for what stands in braces."""

_COMMAS = {"venue-with-brace": "a comma in a venue's name separates tags"}
_BIBTEX_HAS_NOT = {
    "journal": "@article has no publisher in biblatex's data model",
    "other": "howpublished of @misc is the publisher to most readers",
    **_COMMAS,
}
_PANDOC_DROPS = {
    "bar": r"drops \textbar, which OT1 needs",
    "times-degree": r"drops \texttimes",
    "arrow": r"drops \textrightarrow",
    "name-comma-below": r"drops \textcommabelow",
    **_BIBTEX_HAS_NOT,
}
_NO_FORMULAS = "pandoc 2 reads no formulas, and writes their TeX"
_NO_ORGANIZATIONS = "RIS knows people only; pandoc takes names without a comma apart"
_REPOSITORY = {"preprint": "Zotero takes the repository from the publisher: ours is arXiv"}
ODDITIES: Mapping[str, Mapping[str, str]] = {
    "citation-js .bib": {
        "infinity": r"reads $\infty$ as text",
        "formula-fonts": r"drops \mathcal",
        "name-comma-below": r"does not know \textcommabelow",
        "name-newline": "drops a hyphen at the end of a name",
        **_BIBTEX_HAS_NOT,
    },
    "citation-js .ris": {"journal": "reads PB of papers only", **_COMMAS},
    "citation-js .json": _REPOSITORY,
    "pandoc 2 .bib": {
        **dict.fromkeys(
            ("greek", "greek-capital", "raised-digit", "infinity", "subscript", "superscript",
             "formula-greek", "formula-script", "formula-greek-capital"),
            _NO_FORMULAS,
        ),
        "micro": r"drops \textmu",
        **_PANDOC_DROPS,
    },
    "pandoc 3 .bib": _PANDOC_DROPS,
    "pandoc 3 .json": _REPOSITORY,
    "pandoc 3 .ris": {
        "name-single-of-two": _NO_ORGANIZATIONS,
        "name-organisation": _NO_ORGANIZATIONS,
        "name-organisation-and": _NO_ORGANIZATIONS,
        "name-comma-in-given": "two commas are family name, suffix, given name",
        "name-equals": "reads family=x as biblatex's extended names",
        **_COMMAS,
    },
    "bibtex-parser .bib": {"formula-fonts": r"drops \mathcal", **_BIBTEX_HAS_NOT},
    "rispy .ris": {"doi-special": "takes the semicolons of an address for separators"},
}  # fmt: skip
"""What of the torture set a reader does not read equally, and why: exactly that."""


def is_allowed(line: str, allowed: Mapping[str, str]) -> bool:
    """Whether a warning is one of those that are listed here."""
    return any(re.search(pattern, line) for pattern in allowed)
