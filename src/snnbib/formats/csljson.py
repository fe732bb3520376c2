"""CSL-JSON (CSL 1.0.2, https://docs.citationstyles.org, schema csl-data.json).

Names have their particles in `family`, and a suffix behind the given name: Zotero keeps neither as
a field of its own, and citeproc-js reads both from there. Links of the list's own are lines of
`note`, which Zotero keeps in Extra.
"""

from collections.abc import Mapping, Sequence
from json.encoder import encode_basestring as _quoted

from snnbib.formats.fields import landing_page, links, name_parts, prepared
from snnbib.formats.markup import tagged
from snnbib.model import Person, Work, WorkType

__all__ = ["assemble", "render"]


def render(work: Work, *, unicode: bool = False) -> str:
    """One item, a field to a line.

    Raises:
        RenderError: an identifier is none.
    """
    fields = [f'"{name}": {value}' for name, value in _item(prepared(work)).items() if value]
    return "  {\n    " + ",\n    ".join(fields) + "\n  }\n"


def assemble(parts: Sequence[str]) -> str:
    """An array of items."""
    if not parts:
        return "[]\n"
    return "[\n" + ",\n".join(part.removesuffix("\n") for part in parts) + "\n]\n"


def _item(work: Work) -> Mapping[str, str]:
    """The variables of one item as JSON, in order; those that are not known are empty."""
    preprint = bool(work.arxiv) and work.type is WorkType.PREPRINT
    texts = {
        "id": work.key,
        "citation-key": work.key,
        "type": work.type.value,
        "title": tagged(work.title),
        "author": "",
        "issued": "",
        "container-title": tagged(work.container_title),
        "container-title-short": work.container_title_short,
        "event-title": work.event_title,
        "event-place": work.event_place,
        "collection-title": work.series,
        "volume": work.volume,
        "issue": work.issue,
        "number": f"arXiv:{work.arxiv}" if preprint else "",
        "page": work.pages,
        "publisher": work.publisher or ("arXiv" if preprint else ""),
        "publisher-place": work.publisher_place,
        "DOI": work.doi,
        "URL": landing_page(work),
        "archive": "arXiv" if work.arxiv else "",
        "archive_location": work.arxiv,
        "ISBN": work.isbn,
        "ISSN": work.issn,
        "note": "\n".join(links(work)),
    }
    item = {name: _quoted(text) if text else "" for name, text in texts.items()}
    return item | {"author": _authors(work), "issued": _date(work)}


def _authors(work: Work) -> str:
    return f"[{', '.join(map(_name, work.authors))}]" if work.authors else ""


def _name(person: Person) -> str:
    family, given, suffix, literal = name_parts(person)
    if not family:
        return f'{{"literal": {_quoted(literal or given)}}}'
    if suffix:
        given = f"{given}, {suffix}" if given else suffix
    known = f', "given": {_quoted(given)}' if given else ""
    return f'{{"family": {_quoted(family)}{known}}}'


def _date(work: Work) -> str:
    """As precise as it is known; nothing without a year."""
    if not work.year:
        return ""
    parts = (work.year, work.month, work.day)
    known = parts[: 1 + bool(work.month) + bool(work.month and work.day)]
    return f'{{"date-parts": [{list(known)}]}}'
