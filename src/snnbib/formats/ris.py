"""RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as Zotero, JabRef and EndNote read it.

A value is one line, never wrapped, and holds no line break of any kind, so it cannot begin a tag.
Zotero takes the conference's name from T2 and the proceedings' title from C3, and keeps the lines
of M2 in Extra: the citation key, the arXiv id. Tags are the venue and the year.
"""

from collections.abc import Sequence

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


def render(work: Work, *, unicode: bool = False) -> str:
    """One record.

    Raises:
        RenderError: an identifier is none.
    """
    lines = [f"{tag}  - {value}\n" for tag, value in _tags(prepared(work)) if value]
    return "".join(lines) + "ER  - \n"


def assemble(parts: Sequence[str]) -> str:
    """A file of records, an empty line between them."""
    return "\n".join(parts)


def _tags(work: Work) -> Sequence[tuple[str, str]]:
    """The tags of one record in order; what is not known is empty."""
    first, last = page_ends(work.pages)
    container, year = plain(work.container_title), str(work.year or "")
    is_paper = work.type is WorkType.CONFERENCE_PAPER
    return (
        ("TY", _TYPES.get(work.type, "GEN")),
        ("ID", work.key),
        *[("AU", _name(person)) for person in work.authors],
        ("TI", plain(work.title)),
        ("T2", work.event_title if is_paper else container),
        ("C3", container if is_paper else ""),
        ("T3", work.series),
        ("C1", work.event_place),
        ("PY", year),
        ("DA", _date(work)),
        ("VL", work.volume),
        ("IS", work.issue),
        ("SP", first),
        ("EP", last),
        ("PB", work.publisher),
        ("CY", "" if is_paper else work.publisher_place),
        ("SN", work.isbn if is_paper else work.issn or work.isbn),
        ("DO", work.doi),
        ("UR", landing_page(work)),
        ("AN", work.arxiv and f"arXiv:{work.arxiv}"),
        ("KW", work.venue),
        ("KW", year),
        *[("N1", line) for line in links(work)],
        # What has no tag that Zotero keeps, as lines of its Extra field.
        ("M2", "type: preprint" if work.type is WorkType.PREPRINT else ""),
        ("M2", f"Citation Key: {work.key}"),
        ("M2", work.arxiv and f"arXiv: {work.arxiv}"),
        ("M2", f"ISSN: {work.issn}" if work.issn and is_paper else ""),
    )


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
