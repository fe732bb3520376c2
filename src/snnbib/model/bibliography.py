"""What a list, a source and an export say of a work: papers, records, works, people, links."""

from dataclasses import dataclass

from snnbib.model.enumerations import PublicationStatus, SourceName, WorkType

__all__ = [
    "Link",
    "Paper",
    "Person",
    "Record",
    "Work",
]


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

    def __hash__(self) -> int:
        """Of the key only, which is unique in a lock: to hash all fields takes longer."""
        return hash(self.key)
