"""What readers may say and may leave out, each with the reason: everything else fails a test."""

import re
from collections.abc import Mapping

__all__ = ["BIBER_WARNINGS", "BIBTEX_WARNINGS", "SENTENCE_CASE", "UNREAD", "is_allowed"]

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


def is_allowed(line: str, allowed: Mapping[str, str]) -> bool:
    """Whether a warning is one of those that are listed here."""
    return any(re.search(pattern, line) for pattern in allowed)
