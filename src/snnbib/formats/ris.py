"""RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as Zotero, JabRef and EndNote read it.

A value is one line, never wrapped, and holds no line break of any kind, so it cannot begin a tag.
Zotero takes the conference's name from T2 and the proceedings' title from C3, and keeps the lines
of M2 in Extra: the citation key, the arXiv id. Tags are the venue and the year.
"""

from collections.abc import Mapping, Sequence

from rispy import RisWriter

from snnbib.formats.fields import landing_page, links, name_parts, page_ends, prepared
from snnbib.formats.markup import plain
from snnbib.model import Person, Work, WorkType

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
    work = prepared(work)
    record = {name: value for name, value in _record(work).items() if value}
    return str(_WRITER.formats([record]))


def assemble(parts: Sequence[str]) -> str:
    """A file of records, an empty line between them."""
    return "\n".join(parts)


def _record(work: Work) -> Mapping[str, object]:
    """The fields of one record by rispy's names, in order; empty ones are left out later."""
    first, last = page_ends(work.pages)
    container, event = plain(work.container_title), work.event_title
    is_paper = work.type is WorkType.CONFERENCE_PAPER
    return {
        "type_of_reference": _TYPES[work.type],
        "id": work.key,
        "authors": [_name(person) for person in work.authors],
        "title": plain(work.title),
        "secondary_title": event if is_paper else container,
        "custom3": container if is_paper else "",
        "tertiary_title": work.series,
        "custom1": work.event_place,
        "year": str(work.year or ""),
        "date": _date(work),
        "volume": work.volume,
        "number": work.issue,
        "start_page": first,
        "end_page": last,
        "publisher": work.publisher,
        "place_published": "" if is_paper else work.publisher_place,
        "issn": work.isbn if is_paper else work.issn or work.isbn,
        "doi": work.doi,
        "urls": list(filter(None, [landing_page(work)])),
        "accession_number": f"arXiv:{work.arxiv}" if work.arxiv else "",
        "keywords": [tag for tag in (work.venue, str(work.year or "")) if tag],
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
    family, given, suffix, literal = name_parts(person)
    if suffix:
        given = f"{given} {suffix}" if given else suffix
    return f"{family}, {given}" if family and given else family or literal or given


def _date(work: Work) -> str:
    """YYYY/MM/DD, as precise as it is known; "" where PY says it all."""
    if not (work.year and work.month):
        return ""
    return f"{work.year:04d}/{work.month:02d}/" + (f"{work.day:02d}" if work.day else "/")
