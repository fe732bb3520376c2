"""How each type of work is called in each format, and which BibTeX fields it has: one row each."""

from collections.abc import Mapping

from msgspec import Struct

from snnbib.model import WorkType

__all__ = ["TYPES", "TypeRow"]


class TypeRow(Struct, frozen=True, kw_only=True):
    """One work type.

    `fields` are the BibTeX fields of its own, in the order in which they are written; the ones that
    every type has stand in `snnbib.formats.bibtex`. `standard_number` is the field of the ISBN or
    ISSN. `container` is the one of `fields` that holds the container title.
    """

    bibtex: str
    """The entry type of classic BibTeX (btxdoc, section 3.1)."""
    biblatex: str = ""
    """The entry type of biblatex (manual, section 2.1), where it has a better one."""
    fields: tuple[str, ...]
    container: str = ""
    standard_number: str = ""
    csl: str
    """The type of CSL 1.0.2, of those that Zotero's importer takes."""
    ris: str
    """The reference type of RIS, for its tag TY."""


_BOOK_FIELDS = ("editor", "edition", "series", "volume", "number")
_PUBLISHER = ("publisher", "address")
# What @misc has in classic BibTeX, and beside it what only biblatex prints.
_MISC = ("howpublished", "version")

TYPES: Mapping[WorkType, TypeRow] = {
    WorkType.CONFERENCE_PAPER: TypeRow(
        bibtex="inproceedings",
        fields=(
            "booktitle", "editor", "series", "volume", "number", "pages", "publisher",
        ),
        container="booktitle",
        standard_number="isbn",
        csl="paper-conference",
        ris="CONF",
    ),
    WorkType.JOURNAL_ARTICLE: TypeRow(
        bibtex="article",
        fields=("journal", "series", "volume", "number", "pages"),
        container="journal",
        standard_number="issn",
        csl="article-journal",
        ris="JOUR",
    ),
    WorkType.PREPRINT: TypeRow(
        bibtex="misc",
        fields=("howpublished",),
        container="howpublished",
        csl="article",
        ris="UNPB",
    ),
    WorkType.CHAPTER: TypeRow(
        bibtex="incollection",
        fields=("booktitle", *_BOOK_FIELDS, "pages", *_PUBLISHER),
        container="booktitle",
        standard_number="isbn",
        csl="chapter",
        ris="CHAP",
    ),
    WorkType.BOOK: TypeRow(
        bibtex="book",
        fields=(*_BOOK_FIELDS, *_PUBLISHER),
        standard_number="isbn",
        csl="book",
        ris="BOOK",
    ),
    WorkType.THESIS: TypeRow(
        bibtex="phdthesis",
        fields=("type", "school", "address"),
        csl="thesis",
        ris="THES",
    ),
    WorkType.REPORT: TypeRow(
        bibtex="techreport",
        fields=("type", "institution", "number", "address"),
        csl="report",
        ris="RPRT",
    ),
    # Zotero refuses a whole file for one item of the CSL type "software".
    WorkType.SOFTWARE: TypeRow(
        bibtex="misc",
        biblatex="software",
        fields=_MISC,
        container="howpublished",
        csl="book",
        ris="COMP",
    ),
    WorkType.DATASET: TypeRow(
        bibtex="misc",
        biblatex="dataset",
        fields=_MISC,
        container="howpublished",
        csl="dataset",
        ris="DATA",
    ),
    WorkType.WEBPAGE: TypeRow(
        bibtex="misc",
        biblatex="online",
        fields=("howpublished", "urldate"),
        container="howpublished",
        csl="webpage",
        ris="ELEC",
    ),
    WorkType.OTHER: TypeRow(
        bibtex="misc",
        fields=("howpublished",),
        container="howpublished",
        csl="document",
        ris="GEN",
    ),
}  # fmt: skip
"""Every member of `WorkType` has a row, which a test checks."""
