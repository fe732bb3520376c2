"""What readers may say and may leave out, each with the reason: everything else fails a test."""

import re
from collections.abc import Mapping

__all__ = [
    "BIBER_WARNINGS",
    "BIBTEX_WARNINGS",
    "CITEPROC_WARNINGS",
    "ODDITIES",
    "SENTENCE_CASE",
    "UNREAD",
    "is_allowed",
]

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
    r"'chapter-in-series-\d+'": "a chapter of the torture set names no editor of its book",
    r"'fields-with-newlines-\d+'": "a volume of the torture set is no number",
    r"'name-others-\d+'": "a person of the torture set is called others",
    r"'book-edited-\d+'": "classic BibTeX has @book for a book of editors, biblatex @collection",
}
"""The same of ``biber --tool --validate-datamodel``."""

CITEPROC_WARNINGS: Mapping[str, str] = {
    r"unsupported: (?:citation_key|event_title|, )+$": "variables that are newer than it",
}
"""The same of citeproc-py."""

_OF_2019 = "npm has the Zotero of 2019, which read neither citation-key nor event-title"
_ZOTERO_HAS_NONE = "a conference paper has none in Zotero"
_NO_M2 = "does not read M2"
_NO_EPRINT = "knows no eprint; the address is read"
UNREAD: Mapping[str, Mapping[str, str]] = {
    "citation-js .bib": {"arxiv": _NO_EPRINT},
    "citation-js .ris": {
        "arxiv": _NO_M2,
        "year": "takes PY of a conference paper for the date of the event",
        "month": "does the same with DA",
        "issue": "reads IS of articles only",
        "place": _NO_M2,
        "venue": _NO_M2,
        "issn": _NO_M2,
    },
    "citation-js .json": {"tags": "CSL-JSON has none"},
    "pandoc 2 .bib": {"arxiv": _NO_EPRINT},
    "pandoc 2 .json": {"tags": "CSL-JSON has none"},
    "pandoc 3 .bib": {"arxiv": _NO_EPRINT},
    "pandoc 3 .json": {"tags": "CSL-JSON has none"},
    "pandoc 3 .ris": {
        "container": "reads T2 only, which is the conference's name",
        "event": "takes it for the container",
        "arxiv": _NO_M2,
        "month": "does not read DA",
        "series": "does not read T3",
        "place": _NO_M2,
        "venue": _NO_M2,
        "issn": _NO_M2,
    },
    "bibtex-parser .bib": {},
    "zotero .bib": {
        "key": "keeps none of BibTeX; Better BibTeX does",
        "issue": _ZOTERO_HAS_NONE,
    },
    "zotero .ris": {
        "issue": _ZOTERO_HAS_NONE,
    },
    "zotero .json": {
        "key": _OF_2019,
        "event": _OF_2019,
        "issue": _ZOTERO_HAS_NONE,
        "issn": _ZOTERO_HAS_NONE,
        "place": "has one place, which is the event's here",
        "venue": "the same",
        "tags": "CSL-JSON has none",
    },
    "zotero page .json": {
        **dict.fromkeys(("key", "event", "venue", "arxiv", "tags"), "OpenURL has none"),
    },
    "rispy .ris": {},
    "pybtex .bib": {},
    "bibtexparser .bib": {},
    "jabref .bib": {"key": "makes keys anew when it is made to write entries anew"},
}
"""Fields that a reader does not read from a format, or reads as another one."""

SENTENCE_CASE = {
    "pandoc 2 .bib": ("title", "container", "event", "series"),
    "pandoc 3 .bib": ("title", "container", "event", "series"),
    "bibtex-parser .bib": ("title", "container", "event", "series"),
}
"""Fields that a reader of BibTeX puts into sentence case, but for what stands in braces."""

_COMMAS = {"venue-with-brace": "tags: a comma in a venue's name separates tags"}
_TAKES_HOWPUBLISHED = {
    **_COMMAS,
    **dict.fromkeys(
        ("other", "software", "dataset", "webpage", "preprint-doi"),
        "container, publisher: howpublished of @misc is taken for the publisher",
    ),
}
_PANDOC_DROPS = {
    "bar": r"title: drops \textbar, which OT1 needs",
    "times-degree": r"title: drops \texttimes",
    "arrow": r"title: drops \textrightarrow",
    "name-comma-below": r"authors: drops \textcommabelow",
    "series-and-number": "issue: takes a number beside a series for its place there",
    **_TAKES_HOWPUBLISHED,
}
_PYBTEX_LEAVES = {
    **dict.fromkeys(
        (
            "caret",
            "brace-open",
            "brace-close",
            "braces-reversed",
            "less-than",
            "bar",
            "caret-notation",
            "unpaired-tag",
            "unpaired-end",
            "other-tag",
            "formula-unbalanced",
            "formula-carets",
            "entry-in-title",
            "times-degree",
            "micro",
            "arrow",
        ),
        r"title: leaves commands such as \textless as they are",
    ),
    **dict.fromkeys(
        ("italic", "bold", "small-caps", "superscript-text", "nested", "acronym-in-markup"),
        r"title: leaves commands such as \textit as they are",
    ),
    "stacked-accents": "title: decodes one accent a letter",
    "combining-only": "title: decodes accents that Unicode has as one character",
    "name-braces": r"authors: leaves \textbraceleft as it is",
    "pages-odd": r"pages: leaves \textbraceright as it is",
    **_COMMAS,
}
_NO_FORMULAS = "title: pandoc 2 reads no formulas, and writes their TeX"
_NO_ORGANIZATIONS = "authors: RIS knows people only; names without a comma are taken apart"
_REPOSITORY = {
    "preprint": "publisher: Zotero takes the repository from the publisher: ours is arXiv"
}
ODDITIES: Mapping[str, Mapping[str, str]] = {
    "citation-js .bib": {
        "infinity": r"title: reads $\infty$ as text",
        "formula-fonts": r"title: drops \mathcal",
        "name-comma-below": r"authors: does not know \textcommabelow",
        "name-newline": "authors: drops a hyphen at the end of a name",
        **_TAKES_HOWPUBLISHED,
    },
    "citation-js .ris": {
        "journal": "publisher: reads PB of papers only",
        "webpage": "container, series: takes T2 of a web page for a series",
        "book-in-series": "series: takes T2 of a book for its series",
        **_COMMAS,
    },
    "citation-js .json": _REPOSITORY,
    "pandoc 2 .bib": {
        **dict.fromkeys(
            ("greek", "greek-capital", "raised-digit", "infinity", "subscript", "superscript",
             "formula-greek", "formula-script", "formula-greek-capital"),
            _NO_FORMULAS,
        ),
        "micro": r"title: drops \textmu",
        **_PANDOC_DROPS,
    },
    "pandoc 2 .json": _REPOSITORY,
    "pandoc 3 .bib": _PANDOC_DROPS,
    "pandoc 3 .json": _REPOSITORY,
    "pandoc 3 .ris": {
        "name-single-of-two": _NO_ORGANIZATIONS,
        "name-organisation": _NO_ORGANIZATIONS,
        "name-organisation-and": _NO_ORGANIZATIONS,
        "name-comma-in-given": "authors: two commas are family name, suffix, given name",
        "name-equals": "authors: reads family=x as biblatex's extended names",
        **dict.fromkeys(("numbers", "book"), "isbn: takes SN for an ISSN"),
        **_COMMAS,
    },
    "bibtex-parser .bib": {"formula-fonts": r"title: drops \mathcal", **_COMMAS},
    "zotero .bib": {
        **dict.fromkeys(
            ("backslash", "brace-open", "brace-close", "braces-reversed", "less-than", "bar",
             "commands", "write18", "unpaired-tag", "unpaired-end", "other-tag",
             "formula-hostile", "formula-unbalanced", "entry-in-title", "json-in-title"),
            r"title: leaves commands such as \textless as they are",
        ),
        **dict.fromkeys(
            ("caret", "caret-notation", "formula-carets"),
            r"title: \textasciicircum is a circumflex",
        ),
        "tilde": r"title: leaves \textasciitilde as it is",
        "superscript-text": r"title: leaves \textsuperscript as it is",
        "stacked-accents": "title: decodes one accent a letter",
        "combining-only": "title: decodes accents that Unicode has as one character",
        "letters": r"title: decodes \L, \ss and \ae as L, ss and ae",
        "infinity": r"title: reads \i in \infty",
        "name-comma-below": r"authors: does not know \textcommabelow",
        "name-braces": r"authors: leaves \textbraceleft as it is",
        "url-special": "url: decodes addresses as text, so a tilde is a space",
        "pages-odd": r"pages: leaves \textbraceright as it is",
        **_COMMAS,
        **dict.fromkeys(
            ("other", "software", "dataset", "webpage", "preprint-doi"),
            "container: howpublished goes to Extra",
        ),
    },
    "zotero .ris": {
        "other-tag": "title: takes <em> for markup, and drops it",
        "preprint": "type: knows no UNPB, and has preprints since 2022",
        "preprint-doi": "type, publisher: knows no UNPB, and an article has no publisher",
        "other": "type, publisher: knows no UNPB, and an article has no publisher",
        **_COMMAS,
        "journal": "publisher: an article has none in Zotero",
    },
    "zotero .json": {
        "other": "container: a document has none in Zotero",
        "preprint": "publisher, arxiv: npm's Zotero of 2019 reads neither of a preprint",
        "journal": "publisher, isbn: an article has neither in Zotero",
        **dict.fromkeys(
            ("book-in-series", "preprint-doi", "thesis-doi"),
            "doi: npm's Zotero of 2019 has DOIs of papers only",
        ),
    },
    "zotero page .json": {
        **_REPOSITORY,
        **dict.fromkeys(
            ("name-particles-only", "name-and-in-family", "name-and-alone", "name-newline"),
            "authors: writes a stop behind an initial",
        ),
        **dict.fromkeys(
            ("name-suffix", "name-suffix-alone"), "authors: drops a stop behind a suffix"
        ),
    },
    "rispy .ris": {"doi-special": "url: takes the semicolons of an address for separators"},
    "pybtex .bib": _PYBTEX_LEAVES,
    "bibtexparser .bib": {
        **dict.fromkeys(
            ("less-than", "bar", "unpaired-tag", "unpaired-end", "other-tag"),
            r"title: drops \textless, \textgreater and \textbar",
        ),
        **dict.fromkeys(
            ("caret", "caret-notation", "formula-carets"),
            r"title: \textasciicircum is a circumflex",
        ),
        **dict.fromkeys(
            ("name-suffix-alone", "name-single-of-two", "name-organisation",
             "name-organisation-and", "name-and-in-family", "name-comma-in-given"),
            "authors: takes braces away before it takes names apart",
        ),
        "name-comma-below": r"authors: drops \textcommabelow",
        **_COMMAS,
    },
    "jabref .bib": _PYBTEX_LEAVES,
}  # fmt: skip
"""What of the torture set a reader does not read equally, "FIELDS: why": exactly that."""


def is_allowed(line: str, allowed: Mapping[str, str]) -> bool:
    """Whether a warning is one of those that are listed here."""
    return any(re.search(pattern, line) for pattern in allowed)
