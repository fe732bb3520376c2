"""One entry of a list: what its segments and the headings above it say that it is. Pure."""

import re

from msgspec import Struct

from snnbib import venues
from snnbib.identifiers import from_url
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link, Paper, Person, WorkType
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.recognition.bare_arxiv_ids import link_of_bare_arxiv_id
from snnbib.readinglist.recognition.bibtex_block import read_bibtex
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.recognition.organizations import is_acronym, organizations_in
from snnbib.readinglist.recognition.people import read_people
from snnbib.readinglist.recognition.quotation_marks import EAST_ASIAN_QUOTES, PAIRS, WESTERN_QUOTES
from snnbib.readinglist.recognition.venue_text import canonical_venue, read_venue
from snnbib.readinglist.references.cited_people import read_cited_people
from snnbib.readinglist.selection.paper_weight import paper_weight
from snnbib.readinglist.shapes.kinds import bibtex_kind, entry_kind, names_thesis
from snnbib.readinglist.shapes.slots import Reading, cited_at
from snnbib.readinglist.shapes.venue_places import is_citation
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.text import fold, tidy

__all__ = ["ListEntry", "clean_title", "make_entry"]

_CITE = lazy_pattern(r"\b(?:cit(?:e|ing|ation|ar|er)|zitier\w*|цит\w+)\b|引用", re.IGNORECASE)
_CITES_LIST = lazy_pattern(r"\b[Cc]it(?:e|ing) (?:this|our)\b")  # "How do I cite this list?"
_NUMBERED = lazy_pattern(
    rf"^(?:[0-9]{{1,4}}(?:[.)](?:\s+|(?=[A-Z]|{CJK_CHARACTER.pattern}))|[、．])\s*"
    r"|第?[0-9]{1,3}[位名위](?:\s*[:：]\s*|\s+)|[\[【][0-9]{1,4}[\]】]\s*|[(（][0-9]{1,4}[)）]\s*)(?=\S)"
)
_ARXIV_NUMBER = lazy_pattern(
    r"^\[?(?:arXiv[: ])?[0-9]{4}\.[0-9]{4,5}(?:v[0-9])?\]?[\s:–—-]+(?=\S)", re.IGNORECASE
)
# A remark that a link closes: "A title [also in [2.1](#ants)]".
_OPEN_REMARK = lazy_pattern(
    r"(?<=\w)\s+[(\[](?:also|see|siehe|voir|cf\.?)\b[^()\[\]]*$", re.IGNORECASE
)
# What is left of the part to read: "A title, ch. 1-3", "A title, pp. 3–9".
_PART_TO_READ = lazy_pattern(r",\s(?:chs?|chaps?|pp?|secs?|kap|caps?)$", re.IGNORECASE)
_IN = lazy_pattern(r"(?<=[?!])\s+In:?$")  # "Do ants count? In *ICML 2018*"


class ListEntry(Struct):
    """A unit with what its segments are, and whether it is a paper."""

    unit: Unit
    heading: Heading
    reading: Reading
    weight: float = 0.0
    is_paper: bool = False
    is_stated: bool = False
    """Whether it was read by a shape that the maintainer states."""
    title: str = ""
    venue: str = ""
    year: int = 0
    authors: tuple[Person, ...] = ()
    links: tuple[Link, ...] = ()
    kind: WorkType | None = None
    """The kind of work that it says it is."""
    shape: str = ""
    """How it is written, as `snnbib.readinglist.shapes.shape_of` says it."""
    is_odd: bool = False
    """Whether it is written otherwise than most entries of its section."""
    contradicts: str = ""
    """What its heading says, where the entry itself says otherwise."""

    is_navigation: bool = False
    """Whether it only leads to other places of the document."""

    def paper(self) -> Paper:
        """The paper that the entry names; its links as written."""
        section = next((part.text for part in self.unit.section.above() if part.line), "")
        return Paper(
            title=self.title,
            venue=self.venue,
            year=self.year,
            section=section,
            links=self.links,
            line=self.unit.line,
            authors=self.authors,
            type=self.kind,
        )


def make_entry(unit: Unit, reading: Reading, heading: Heading) -> ListEntry:
    """An entry with its values, and how much it looks like a paper."""
    entry = ListEntry(unit, heading, reading, is_navigation=_leads_inside(reading))
    bare_id = link_of_bare_arxiv_id(unit.source)
    _fill(entry, bare_id)
    tells_how_to_cite = bool(unit.bibtex) and any(
        _CITE.search(segment.text) for segment in reading.segments
    )
    if unit.bibtex and not tells_how_to_cite:
        _fill_from_bibtex(entry)
    entry.weight = (
        paper_weight(reading, unit, heading, has_bare_id=bare_id is not None)
        if not (unit.bibtex and entry.title)
        else 3.0
    )
    if tells_how_to_cite or _CITES_LIST.search(entry.title):
        entry.weight = -1.0  # the list itself, or a work of its authors
    if unit.kind == "bibtex" and not entry.title:
        entry.weight = -1.0
    return entry


def _leads_inside(reading: Reading) -> bool:
    """Whether all links of an entry lead to other places in the list.

    An entry with authors or a venue has to begin with such a link: "Title (ICLR 2024), see
    [below](#below)", "Title, Ada Bee [↑](#top)". "[Title](#)" leads nowhere yet.
    """
    if (reading.authors or reading.venue >= 0) and not reading.segments[0].url.startswith("#"):
        return False
    urls = [segment.url for segment in reading.segments if segment.url.strip("#")]
    if not urls or any("#" not in url for url in urls):
        return False
    if len(urls) > 1 and len({url.partition("#")[0] for url in urls}) == 1:
        return True  # by the address of the list itself
    if any("://" in url for url in urls):
        return False
    return len(urls) > 1 or urls[0].startswith("#")


def _fill(entry: ListEntry, bare_id: Link | None) -> None:
    """The values of an entry: what it says itself, then what the headings above it say.

    Args:
        entry: to fill.
        bare_id: the page of the arXiv id that it names without a link.
    """
    reading, heading = entry.reading, entry.heading
    segments = reading.segments
    if reading.title >= 0:
        entry.title = clean_title(segments[reading.title].text)
    entry.authors = tuple(person for at in reading.authors for person in _people(reading, at))
    entry.links = _links(entry, bare_id)
    own_venue = canonical_venue(reading.venue_name) if not reading.is_preprint else ""
    if reading.venue >= 0:
        entry.venue = own_venue
    else:
        entry.venue = heading.venue if not _is_preprint(heading.venue) else ""
    entry.year = reading.year
    entry.kind = _kind(entry)
    is_date_only = reading.year and not reading.year_from_venue and reading.venue < 0
    if not entry.year or (is_date_only and heading.is_edition and heading.year):
        entry.year = heading.year
    is_kind = bool(entry.venue) and bool(kind_of_words(entry.venue) or names_thesis(entry.venue))
    if is_kind and not any(part.type_mark in {"J", "N"} for part in segments):  # "[J]. 软件, 2024"
        entry.venue = ""
    if (
        reading.venue >= 0
        and own_venue
        and heading.venue
        and fold(own_venue) != fold(heading.venue)
    ):
        entry.contradicts = heading.venue


def _links(entry: ListEntry, bare_id: Link | None) -> tuple[Link, ...]:
    """The links of an entry that lead out of the list, and the page of an id without a link."""
    links = tuple(
        Link(label=segment.text, url=segment.url)
        for segment in entry.reading.segments
        if segment.url and not segment.url.startswith("#") and not segment.goes_on
    )
    if bare_id is None or from_url(bare_id.url) in {from_url(link.url) for link in links}:
        return links
    return (*links, bare_id)


def _people(reading: Reading, at: int) -> tuple[Person, ...]:
    """The people that a segment names."""
    segment = reading.segments[at]
    is_told = segment.role == "authors"
    if organizations := organizations_in(_BY.sub("", segment.text)):
        return tuple(Person(family="", literal=name) for name in organizations)
    if not is_told and is_acronym(segment.text):
        return (Person(family="", literal=segment.text),)
    if is_told and (people := read_cited_people(segment.text)):
        return people
    if names := cited_at(reading.segments, at):
        return tuple(Person(family=segment.text[start:end]) for start, end in names.extents)
    are_families = reading.title < at and is_citation(reading.segments, at)
    return read_people(segment.text, are_certain=is_told, are_families=are_families)


_BY = lazy_pattern(rf"^{any_of(BY_WORDS)}\s", re.IGNORECASE)


def _kind(entry: ListEntry) -> WorkType | None:
    """The kind of work: what the entry says, then its heading, unless it names a venue."""
    reading = entry.reading
    own_kind = entry_kind(reading.segments, reading.title, reading.venue)
    if own_kind or not entry.heading.kind:
        return own_kind
    return entry.heading.kind if not venues.recognize(reading.venue_name) else None


def _is_preprint(venue: str) -> bool:
    return read_venue(venue).is_preprint


def clean_title(text: str) -> str:
    """A title without a number in front, quotation marks around it, or a full stop after it.

    >>> clean_title("12. “Deep nets.”"), clean_title("To be or not ...")
    ('Deep nets', 'To be or not ...')
    >>> clean_title("2303.17651 Deep nets")
    'Deep nets'
    """
    title = text.strip()
    for in_front in (_NUMBERED, _ARXIV_NUMBER):
        if number := in_front.match(title):
            title = title[number.end() :]
    if (opening := title[:1]) in _QUOTES:
        closing = PAIRS.get(opening, opening)
        if title[-1:] in {closing, ","} and title.count(opening) <= 1 + (opening == closing):
            title = title.strip(opening + closing + ",")
    if title.endswith((".", "。", "．")) and not title.endswith(".."):
        title = title[:-1]
    title = _PART_TO_READ.sub("", title)
    if "(" in title or "[" in title:
        title = _OPEN_REMARK.sub("", title)
    if "In" in title:
        title = _IN.sub("", title)
    return tidy(title.rstrip(" ,;:，；"))


_QUOTES = WESTERN_QUOTES | EAST_ASIAN_QUOTES


def _fill_from_bibtex(entry: ListEntry) -> None:
    """Take from a block of BibTeX what the entry itself does not say.

    Where the text above the block only leads to it ("For details see:"), it says nothing.
    """
    fields = read_bibtex(entry.unit.bibtex)
    if not fields:
        return
    is_told = entry.unit.kind != "bibtex" and _share_words(entry.title, fields.title)
    if not is_told:
        entry.title, entry.authors = fields.title, ()
    is_venue_told = is_told and entry.reading.venue >= 0
    if not is_venue_told and fields.venue and not _is_preprint(fields.venue):
        entry.venue = canonical_venue(fields.venue)
    entry.year = (entry.reading.year if is_told else 0) or fields.year or entry.year
    entry.authors = entry.authors or fields.authors
    entry.kind = entry.kind or bibtex_kind(entry.unit.bibtex)
    listed_urls = {link.url for link in entry.links}
    entry.links += tuple(link for link in fields.links if link.url not in listed_urls)


def _share_words(title: str, other: str) -> bool:
    """Whether most words of the shorter title stand in the other one."""
    words, others = set(fold(title).split()), set(fold(other).split())
    return 2 * len(words & others) >= min(len(words), len(others)) > 0
