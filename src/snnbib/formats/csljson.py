"""CSL-JSON (CSL 1.0.2, https://docs.citationstyles.org, schema csl-data.json).

Names have their particles in `family`, and a suffix behind the given name: Zotero keeps neither as
a field of its own, and citeproc-js reads both from there. Links of the list's own are lines of
`note`, which Zotero keeps in Extra.
"""

import json
from collections.abc import Mapping, Sequence

from snnbib.formats.fields import check, encodable, landing_page, links
from snnbib.formats.markup import tagged
from snnbib.model import Person, Work, WorkType
from snnbib.text import tidy

__all__ = ["assemble", "render"]

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def render(work: Work, *, unicode: bool = False) -> str:
    """One item, a field to a line.

    Raises:
        RenderError: an identifier is none.
    """
    check(work)
    lines = [f"{_ENCODE(name)}: {_ENCODE(value)}" for name, value in _item(work).items() if value]
    return encodable(work, "  {\n    " + ",\n    ".join(lines) + "\n  }\n")


def assemble(parts: Sequence[str]) -> str:
    """An array of items."""
    if not parts:
        return "[]\n"
    return "[\n" + ",\n".join(part.removesuffix("\n") for part in parts) + "\n]\n"


def _item(work: Work) -> Mapping[str, object]:
    """The variables of one item, in order; empty ones are left out later."""
    preprint = work.type is WorkType.PREPRINT
    return {
        "id": work.key,
        "citation-key": work.key,
        "type": work.type.value,
        "title": tagged(tidy(work.title)),
        "author": [_name(person) for person in work.authors],
        "issued": _date(work),
        "container-title": tagged(tidy(work.container_title)),
        "event-title": tidy(work.event_title),
        "event-place": tidy(work.event_place),
        "collection-title": tidy(work.series),
        "volume": tidy(work.volume),
        "issue": tidy(work.issue),
        "number": f"arXiv:{work.arxiv}" if preprint and work.arxiv else "",
        "page": tidy(work.pages),
        "publisher": tidy(work.publisher) or ("arXiv" if preprint and work.arxiv else ""),
        "publisher-place": tidy(work.publisher_place),
        "DOI": work.doi,
        "URL": landing_page(work),
        "archive": "arXiv" if work.arxiv else "",
        "archive_location": work.arxiv,
        "ISBN": work.isbn,
        "ISSN": work.issn,
        "note": "\n".join(links(work)),
    }


def _name(person: Person) -> Mapping[str, str]:
    family, given, suffix, literal = (
        tidy(part) for part in (person.family, person.given, person.suffix, person.literal)
    )
    if not family:
        return {"literal": literal or given}
    given = ", ".join(filter(None, (given, suffix)))
    return {"family": family, "given": given} if given else {"family": family}


def _date(work: Work) -> Mapping[str, object]:
    """As precise as it is known; nothing without a year."""
    parts = [work.year, work.month, work.day]
    known = next((number for number, part in enumerate(parts) if not part), len(parts))
    return {"date-parts": [parts[:known]]} if known else {}
