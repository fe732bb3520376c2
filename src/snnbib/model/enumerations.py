"""The closed sets of values: sources, types of work, verdicts, severities."""

from enum import StrEnum

__all__ = [
    "SERVICES",
    "PublicationStatus",
    "Severity",
    "SourceName",
    "Verdict",
    "WorkType",
]


class SourceName(StrEnum):
    """Where a fact came from."""

    CORRECTIONS = "corrections"
    """A person's correction, with a reason."""
    CROSSREF = "crossref"
    """The Crossref REST API, or Crossref's public data file; the record says which."""
    DBLP = "dblp"
    """The DBLP search API, or DBLP's dump; the record says which. A .bib file exported from it is
    `BIBTEX`."""
    BIBTEX = "bibtex"
    """A .bib file on this machine; the record's locator says which file and key."""
    ARXIV = "arxiv"
    """The arXiv API, or arXiv's metadata as a file; the record says which."""
    LIST = "list"
    """The list itself: what it says, and what follows from its links by a rule."""
    VENUES = "venues"
    """The venue table: names, publishers, volumes by year. It has no records, only fields."""


SERVICES = (SourceName.CROSSREF, SourceName.ARXIV, SourceName.DBLP)
"""The sources that are web services, so that what they have changes by the day."""


class WorkType(StrEnum):
    """The type of a work, in the terms of CSL 1.0.2."""

    CONFERENCE_PAPER = "paper-conference"
    """A paper in the proceedings of a conference."""
    JOURNAL_ARTICLE = "article-journal"
    """An article in a journal."""
    PREPRINT = "article"
    """A preprint (NISO RP-8: not the version of record). CSL has no type of its own for it."""
    CHAPTER = "chapter"
    """A chapter of a book."""
    BOOK = "book"
    """A book, or a whole volume of proceedings."""
    THESIS = "thesis"
    """A thesis of any degree."""
    REPORT = "report"
    """A technical report, a standard, a white paper."""
    SOFTWARE = "software"
    """A program."""
    DATASET = "dataset"
    """A data set."""
    WEBPAGE = "webpage"
    """A web page or a blog post."""
    OTHER = "document"
    """Anything else a source may hold, such as front matter."""


class PublicationStatus(StrEnum):
    """Whether a work was retracted or withdrawn after it was published."""

    CURRENT = ""
    """No source says that it was retracted or withdrawn."""
    RETRACTED = "retracted"
    """Its publisher has retracted it."""
    WITHDRAWN = "withdrawn"
    """Its authors have withdrawn it."""


class Verdict(StrEnum):
    """What one source's candidates prove about one paper."""

    MATCHED = "matched"
    """One record is this paper; it is the first candidate."""
    AMBIGUOUS = "ambiguous"
    """Records come close, none is proven: a person decides."""
    UNMATCHED = "unmatched"
    """The source was asked and has no record of this paper."""


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """Something is wrong and stays wrong until a person acts."""
    WARNING = "warning"
    """Something is probably wrong."""
    NOTICE = "notice"
    """Worth knowing, nothing to do."""
