"""RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as Zotero, JabRef and EndNote read it.

A value is one line, never wrapped, and holds no line break of any kind, so it cannot begin a tag.
Zotero takes the conference's name from T2 and the proceedings' title from C3, and keeps the lines
of M2 in Extra: the citation key, the arXiv id. Tags are the venue and the year.

Zotero prints T2 of a conference beside its C3, and both C1 and CY as the publisher's place, which
MLA's style prints after the title of the proceedings. So T2 is written only where it says
something new, and places are lines of M2 that no style prints (docs/readers.md has the table).
"""

from collections.abc import Sequence

from snnbib.formats.fields import event_says_more, name_parts, page_ends
from snnbib.formats.links import extra_links, landing_page
from snnbib.formats.markup import strip_to_unicode
from snnbib.formats.validation import validated
from snnbib.formats.worktypes import TYPES
from snnbib.model import Person, Work, WorkType

__all__ = ["assemble", "render"]


def render(work: Work, *, unicode: bool = False) -> str:
    """One record.

    Raises:
        RenderError: an identifier is malformed.
    """
    lines = [f"{tag}  - {value}\n" for tag, value in _tags(validated(work)) if value]
    return "".join(lines) + "ER  - \n"


def assemble(parts: Sequence[str]) -> str:
    """A file of records, an empty line between them."""
    return "\n".join(parts)


def _tags(work: Work) -> Sequence[tuple[str, str]]:
    """The tags of one record in order; those without a value are empty."""
    first, last = page_ends(work.pages)
    place = work.publisher_place
    container, year = strip_to_unicode(work.container_title), str(work.year or "")
    is_paper, is_preprint = (
        work.type is WorkType.CONFERENCE_PAPER,
        work.type is WorkType.PREPRINT,
    )
    return (
        ("TY", TYPES[work.type].ris),
        ("ID", work.key),
        *[("AU", _name(person)) for person in work.authors],
        *[("ED", _name(person)) for person in work.editors],
        ("TI", strip_to_unicode(work.title)),
        ("T2", _second_title(work, container)),
        ("C3", container if is_paper else ""),
        ("T3", work.series),
        ("PY", year),
        ("DA", _date(work)),
        ("VL", work.volume),
        ("IS", work.issue),
        ("SP", first),
        ("EP", last),
        ("ET", work.edition or work.version),
        ("M3", work.genre if work.type in _TYPES_WITH_GENRE else ""),
        ("PB", work.publisher or work.institution),
        ("CY", "" if is_paper else place),
        ("SN", _standard_number(work)),
        ("DO", work.doi),
        ("UR", landing_page(work)),
        ("Y2", work.accessed.replace("-", "/")),
        ("AN", f"arXiv:{work.arxiv}" if work.arxiv and is_preprint else ""),
        ("KW", work.venue),
        ("KW", year),
        *[("N1", line) for line in extra_links(work)],
        ("N1", f"Status: {work.status}" if work.status else ""),
        # What has no tag that Zotero keeps, as lines of its Extra field.
        ("M2", "type: preprint" if is_preprint else ""),
        ("M2", f"Citation Key: {work.key}"),
        ("M2", work.arxiv and f"arXiv: {work.arxiv}"),
        ("M2", f"ISSN: {work.issn}" if work.issn and is_paper else ""),
        ("M2", f"Held in: {work.event_place}" if work.event_place else ""),
        ("M2", f"Published in: {place}" if place and is_paper else ""),
    )


def _second_title(work: Work, container: str) -> str:
    """The title in T2: of the container, or of a conference if its name says something new."""
    if work.type is WorkType.CONFERENCE_PAPER:
        return work.event_title if event_says_more(work) else ""
    return container


_TYPES_WITH_GENRE = frozenset({WorkType.THESIS, WorkType.REPORT, WorkType.WEBPAGE})
"""Types for which M3 is the genre; Zotero takes it for a DOI elsewhere."""


def _standard_number(work: Work) -> str:
    """The one number that SN holds: of a report its own, else ISBN or ISSN."""
    if work.type is WorkType.REPORT:
        return work.number
    if work.type in {WorkType.CONFERENCE_PAPER, WorkType.CHAPTER, WorkType.BOOK}:
        return work.isbn
    return work.issn or work.isbn


def _name(person: Person) -> str:
    """Family, Given: a suffix stands with the given name, where every reader keeps it."""
    family, given, suffix, literal = name_parts(person)
    if suffix:
        given = f"{given} {suffix}" if given else suffix
    return f"{family}, {given}" if family and given else family or literal or given


def _date(work: Work) -> str:
    """The date as YYYY/MM/DD, as precise as it is stated; "" for a year alone, which PY has."""
    if not (work.year and work.month):
        return ""
    return f"{work.year:04d}/{work.month:02d}/" + (f"{work.day:02d}" if work.day else "/")
