"""RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as Zotero, JabRef and EndNote read it.

A value is one line, never wrapped, and holds no line break of any kind, so it cannot begin a tag.
Zotero takes the conference's name from T2 and the proceedings' title from C3, and keeps the lines
of M2 in Extra: the citation key, the arXiv id. Tags are the venue and the year.
"""

from collections.abc import Mapping, Sequence

from rispy import RisWriter

from snnbib.formats.fields import check, encodable, landing_page, links, page_ends
from snnbib.formats.markup import plain
from snnbib.model import Person, Work, WorkType
from snnbib.text import tidy

__all__ = ["assemble", "render"]

_TYPES = {
    WorkType.CONFERENCE_PAPER: "CONF",
    WorkType.JOURNAL_ARTICLE: "JOUR",
    WorkType.PREPRINT: "UNPB",
    WorkType.OTHER: "GEN",
}


class _Writer(RisWriter):  # type: ignore[misc]
    """rispy's writer, without the number that it puts above each record: TY must come first."""

    def set_header(self, count: int) -> str:
        return ""


_WRITER = _Writer()


def render(work: Work, *, unicode: bool = False) -> str:
    """One record.

    Raises:
        RenderError: an identifier is none.
    """
    check(work)
    record = {name: value for name, value in _record(work).items() if value}
    return encodable(work, _WRITER.formats([record]))


def assemble(parts: Sequence[str]) -> str:
    """A file of records, an empty line between them."""
    return "\n".join(parts)


def _record(work: Work) -> Mapping[str, object]:
    """The fields of one record by rispy's names, in order; empty ones are left out later."""
    first, last = page_ends(tidy(work.pages))
    container, event = plain(tidy(work.container_title)), tidy(work.event_title)
    is_paper = work.type is WorkType.CONFERENCE_PAPER
    return {
        "type_of_reference": _TYPES[work.type],
        "id": work.key,
        "authors": [_name(person) for person in work.authors],
        "title": plain(tidy(work.title)),
        "secondary_title": event if is_paper else container,
        "custom3": container if is_paper else "",
        "tertiary_title": tidy(work.series),
        "custom1": tidy(work.event_place),
        "year": str(work.year or ""),
        "date": _date(work),
        "volume": tidy(work.volume),
        "number": tidy(work.issue),
        "start_page": first,
        "end_page": last,
        "publisher": tidy(work.publisher),
        "place_published": "" if is_paper else tidy(work.publisher_place),
        "issn": work.isbn if is_paper else work.issn or work.isbn,
        "doi": work.doi,
        "urls": [landing_page(work)] if landing_page(work) else [],
        "accession_number": f"arXiv:{work.arxiv}" if work.arxiv else "",
        "keywords": [tag for tag in (tidy(work.venue), str(work.year or "")) if tag],
        "notes": links(work),
        "unknown_tag": {"M2": _extra(work)},
    }


def _extra(work: Work) -> Sequence[str]:
    """What has no tag that Zotero keeps, as lines of its Extra field."""
    return [
        *(["type: preprint"] if work.type is WorkType.PREPRINT else []),
        f"Citation Key: {work.key}",
        *([f"arXiv: {work.arxiv}"] if work.arxiv else []),
        *([f"ISSN: {work.issn}"] if work.issn and work.type is WorkType.CONFERENCE_PAPER else []),
    ]


def _name(person: Person) -> str:
    """Family, Given: a suffix stands with the given name, where every reader keeps it."""
    family, given, suffix, literal = (
        tidy(part) for part in (person.family, person.given, person.suffix, person.literal)
    )
    given = " ".join(filter(None, (given, suffix)))
    return ", ".join(filter(None, (family, given))) or literal


def _date(work: Work) -> str:
    """YYYY/MM/DD, as precise as it is known; "" where PY says it all."""
    if not (work.year and work.month):
        return ""
    return f"{work.year:04d}/{work.month:02d}/" + (f"{work.day:02d}" if work.day else "/")
