"""The vocabulary: frozen values and enums, no behavior beyond properties.

One word per thing, in the order in which data flows::

    Paper      one entry of the list, as written
    Record     one source's metadata for one identifier, uncorrected
    Candidate  a Record compared with a Paper, with its Evidence
    Match      one source's verdict for a Paper, with its candidates
    Work       the bibliographic item we export
    Entry      what was decided for one paper, on what evidence
    Lock       the entries of one list

Text is Unicode in normal form C everywhere between the decoders and the formats.
A title may carry the inline markup that CSL defines (``<i> <b> <sub> <sup> <sc>``,
https://docs.citationstyles.org) and TeX math between dollar signs; nothing else is markup.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "SERVICES",
    "Candidate",
    "Entry",
    "Evidence",
    "Finding",
    "Link",
    "Lock",
    "Match",
    "Paper",
    "Person",
    "PublicationStatus",
    "Record",
    "Severity",
    "SourceName",
    "Verdict",
    "Work",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person's name in parts, or an organization.

    Particles ("van den", "de la") stand in `family`. An organization has only a `literal`.
    """

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""

    @property
    def sort_name(self) -> str:
        """The name that an index lists first: the family name, or the organization."""
        return self.family or self.literal

    @property
    def display_name(self) -> str:
        """The name as people read it: given name first, suffix last."""
        name = f"{self.given} {self.family}".strip() or self.literal
        return ", ".join(filter(None, (name, self.suffix)))

    @property
    def index_name(self) -> str:
        """The name as an index has it: family name first, suffix last."""
        return self.literal or ", ".join(filter(None, (self.family, self.given, self.suffix)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link of a paper, as the list has it: its label and its URL."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One entry of the list, as written.

    `venue` and `year` are what the entry says, else what the headings above it say; `year` is 0
    where neither names one. `authors` are those that the list names, often not all.
    `line` counts from 1. Resolving hands papers to the sources with further links: those that a
    person has corrected and those that a source has proven.
    """

    title: str
    venue: str = ""
    year: int = 0
    section: str = ""
    links: tuple[Link, ...] = ()
    line: int = 0
    authors: tuple[Person, ...] = ()
    type: WorkType | None = None
    """The kind of work that the list says in so many words ("PhD thesis", "Books")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One source's metadata for one identifier, uncorrected.

    Decoders undo the source's encoding (JSON, XML, TeX) and nothing else: titles keep their
    capitals, authors their order, page ranges their dash.
    """

    source: SourceName
    locator: str
    """How the source names it: a DOI, an arXiv id, a DBLP key, ``FILE:KEY`` for a .bib."""
    mirror: str = ""
    """The address that answered, where it is not the service's own."""
    catalogue: str = ""
    """The file that has it and its UTC day, where a whole catalogue was read and no service asked:
    ``dblp.xml.gz, 2026-11-01``."""
    type: WorkType = WorkType.OTHER
    title: str = ""
    subtitle: str = ""
    authors: tuple[Person, ...] = ()
    year: int = 0
    month: int = 0
    day: int = 0
    container_title: str = ""
    """The title of the proceedings, volume or journal."""
    container_title_short: str = ""
    event_title: str = ""
    event_place: str = ""
    series: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    """A page range or an article number, as the source writes it."""
    publisher: str = ""
    publisher_place: str = ""
    doi: str = ""
    """Canonical: lower case, no resolver in front (see `snnbib.identifiers`)."""
    arxiv: str = ""
    """Canonical: no version."""
    arxiv_class: str = ""
    """The primary category, such as ``cs.NE``."""
    openreview: str = ""
    urls: tuple[str, ...] = ()
    """Landing pages, the publisher's first."""
    isbn: str = ""
    issn: str = ""
    note: str = ""
    editors: tuple[Person, ...] = ()
    """Of the book or volume."""
    edition: str = ""
    """Of a book, as the source writes it: ``2``, ``2nd``, ``Second``."""
    institution: str = ""
    """The school of a thesis, the institution of a report."""
    genre: str = ""
    """A narrower kind: ``PhD thesis``, ``Technical report``."""
    number: str = ""
    """The number of a report."""
    version: str = ""
    """Of software or a data set."""
    accessed: str = ""
    """The UTC day (ISO 8601) on which a web page was read."""
    status: PublicationStatus = PublicationStatus.CURRENT

    @property
    def full_title(self) -> str:
        """The title, with a subtitle that was deposited apart unless the title has it already."""
        if not self.title:
            return self.subtitle
        if not self.subtitle or self.subtitle.casefold() in self.title.casefold():
            return self.title
        # A full stop ends the title as DBLP writes it; an ellipsis is part of it.
        title = self.title if self.title.endswith("..") else self.title.removesuffix(".")
        ends_in_mark = title.endswith((":", "?", "!", "–", "—"))
        return f"{title}{' ' if ends_in_mark else ': '}{self.subtitle}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One compared feature: `distance` 0 agrees, 1 disagrees; `weight` is relative."""

    feature: str
    distance: float
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A record compared with a paper; `distance` (0 to 1) sums up the evidence."""

    record: Record
    distance: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One source's verdict for a paper, and the candidates it rests on, nearest first.

    `day` is the UTC day (ISO 8601) on which the source was asked and this verdict was first given.
    """

    source: SourceName
    verdict: Verdict
    day: str
    candidates: tuple[Candidate, ...] = ()

    @property
    def record(self) -> Record | None:
        """The record that is this paper; None unless `verdict` is matched."""
        return self.candidates[0].record if self.verdict is Verdict.MATCHED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The bibliographic item we export. Empty strings and zeros mean "not known"."""

    key: str
    """The citation key: what ``\\cite{}`` takes."""
    aliases: tuple[str, ...] = ()
    """Keys this work had in earlier releases."""
    type: WorkType = WorkType.CONFERENCE_PAPER
    title: str
    authors: tuple[Person, ...] = ()
    year: int
    month: int = 0
    day: int = 0
    venue: str = ""
    """The event series by its acronym in that year (AAAI, NeurIPS; NIPS before 2018)."""
    container_title: str = ""
    container_title_short: str = ""
    """Abbreviated word by word as ISO 4 has it (Adv. Neural Inf. Process. Syst.)."""
    event_title: str = ""
    """The conference's name, without year and place."""
    event_place: str = ""
    series: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    """``first-last`` with a hyphen-minus, a single page, or an article number."""
    publisher: str = ""
    publisher_place: str = ""
    doi: str = ""
    arxiv: str = ""
    arxiv_class: str = ""
    openreview: str = ""
    """The OpenReview forum id."""
    url: str = ""
    """The landing page a reader should open first: the publisher's."""
    code: str = ""
    """The code repository that the list names."""
    isbn: str = ""
    issn: str = ""
    editors: tuple[Person, ...] = ()
    """Of the book or volume."""
    edition: str = ""
    """Of a book: a number in digits where it is one."""
    institution: str = ""
    """The school of a thesis, the institution of a report."""
    genre: str = ""
    """A narrower kind: ``PhD thesis``, ``Technical report``."""
    number: str = ""
    """The number of a report."""
    version: str = ""
    """Of software or a data set."""
    accessed: str = ""
    """The UTC day (ISO 8601) on which a web page was read."""
    status: PublicationStatus = PublicationStatus.CURRENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was decided for one paper: the work, where each field came from, the evidence.

    `paper` has no line number here: a line moves whenever the list is edited above it.

    `work` is None while no source names the paper's authors: such a paper is not exported, because
    a citation key made without an author could never be corrected.
    `provenance` maps a field of the work to the source it was taken from; names of people may be in
    the fuller form of another matched source, see `snnbib.normalize.fullest`.
    """

    paper: Paper
    work: Work | None = None
    provenance: Mapping[str, SourceName] = field(default_factory=dict)
    matches: tuple[Match, ...] = ()
    provisional: bool = False
    """Whether the key is from a run in which some source could not be asked: it may still change.
    Otherwise the keys would depend on which service was slow that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The decisions about one list, in list order.

    `stem` names the list in file names ("papers" for ``papers.md``). `retired` maps the citation
    keys of papers that have left the list to their titles, so that no other work gets them.
    """

    stem: str
    entries: tuple[Entry, ...] = ()
    retired: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a person should look at: what is wrong, where, and what to do about it.

    `rule` is a short fixed name (``list-no-link``); `line` counts from 1, 0 means no line.
    """

    rule: str
    severity: Severity
    message: str
    path: str = ""
    line: int = 0
