"""The entry types of BibTeX and biblatex: which kind of work each is, and the genres they name.

From btxdoc (https://ctan.org/pkg/bibtex, section 3.1) and biblatex's manual (section 2.1).
"""

from collections.abc import Mapping
from types import MappingProxyType

from snnbib.model import WorkType

__all__ = ["ENTRY_TYPES", "GENRES"]

ENTRY_TYPES: Mapping[str, WorkType] = MappingProxyType(
    {
        **dict.fromkeys(("inproceedings", "conference"), WorkType.CONFERENCE_PAPER),
        "article": WorkType.JOURNAL_ARTICLE,
        **dict.fromkeys(("unpublished", "preprint"), WorkType.PREPRINT),
        **dict.fromkeys(
            [
                "book",
                "mvbook",
                "booklet",
                "collection",
                "mvcollection",
                "reference",
                "mvreference",
                "proceedings",
                "mvproceedings",
            ],
            WorkType.BOOK,
        ),
        **dict.fromkeys(
            ("inbook", "incollection", "bookinbook", "suppbook", "inreference"), WorkType.CHAPTER
        ),
        **dict.fromkeys(
            ("phdthesis", "mastersthesis", "thesis", "mathesis", "bachelorsthesis"), WorkType.THESIS
        ),
        **dict.fromkeys(("techreport", "report", "manual", "standard"), WorkType.REPORT),
        **dict.fromkeys(("software", "softwareversion", "program"), WorkType.SOFTWARE),
        "dataset": WorkType.DATASET,
        **dict.fromkeys(("online", "electronic", "www", "webpage"), WorkType.WEBPAGE),
    }
)
"""The kind of work of an entry type in small letters; any other type says nothing."""
GENRES: Mapping[str, str] = MappingProxyType(
    {
        "phdthesis": "PhD thesis",
        "mastersthesis": "Master's thesis",
        "mathesis": "Master's thesis",
        "bachelorsthesis": "Bachelor's thesis",
        "bathesis": "Bachelor's thesis",
        "techreport": "Technical report",
        "techrep": "Technical report",
        "resreport": "Research report",
    }
)
"""The genres that entry types name, and biblatex's keys for the field `type`."""
