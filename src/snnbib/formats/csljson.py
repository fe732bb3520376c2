"""CSL-JSON (CSL 1.0.2, https://docs.citationstyles.org, schema csl-data.json).

Names have their particles in `family`, and a suffix after the given name: Zotero keeps neither as
a field of its own, and citeproc-js reads both from there. Links of the list's own are lines of
`note`, which Zotero keeps in Extra; so is the arXiv id of a published work, because styles print
`archive` as the place where the work is kept. That is right for the works that only arXiv keeps.
The id of a preprint is its `number`, and arXiv its publisher: with `archive` beside them, APA's
style prints both twice.

Styles print the name and place of an event beside the title of its proceedings, and MLA's the
publisher's place after it: the event is written only where its name says something new, and the
publisher's place of proceedings only where the event's is unknown, because readers would take one
for the other (docs/readers.md has the table).

The number of pages of a book, thesis or report is not a page of it, and its number is not an issue:
APA's style would print "(p. 286)" and "(Issue 7)".
"""

from collections.abc import Iterator, Mapping, Sequence
from json.encoder import encode_basestring as _quoted

from snnbib.formats.fields import event_says_more, name_parts, page_ends
from snnbib.formats.links import extra_links, is_only_on_arxiv, landing_page, link_beside_doi
from snnbib.formats.markup import tagged
from snnbib.formats.validation import validated
from snnbib.formats.worktypes import TYPES
from snnbib.model import Person, Work, WorkType

__all__ = ["assemble", "render"]


_WITH_LINK_BESIDE_DOI = frozenset(
    {WorkType.PREPRINT, WorkType.THESIS, WorkType.DATASET, WorkType.WEBPAGE, WorkType.OTHER}
)
"""Types of which LNCS's style prints the link beside the DOI, also where it only repeats it."""


_WITH_ISSUES = frozenset({WorkType.JOURNAL_ARTICLE, WorkType.CONFERENCE_PAPER})
_IN_BOOK_SERIES = frozenset({WorkType.BOOK, WorkType.CHAPTER})
_WHOLE_WORKS = frozenset({WorkType.BOOK, WorkType.THESIS, WorkType.REPORT})
"""Types whose pages, if they are not a range, are counted."""


def render(work: Work, *, unicode: bool = False) -> str:
    """One item, a field to a line.

    Raises:
        RenderError: an identifier is malformed.
    """
    fields = [f'"{name}": {value}' for name, value in _item(validated(work)).items() if value]
    return "  {\n    " + ",\n    ".join(fields) + "\n  }\n"


def assemble(parts: Sequence[str]) -> str:
    """An array of items."""
    if not parts:
        return "[]\n"
    return "[\n" + ",\n".join(part.removesuffix("\n") for part in parts) + "\n]\n"


def _item(work: Work) -> Mapping[str, str]:
    """The variables of one item as JSON, in order; those without a value are empty."""
    is_preprint = bool(work.arxiv) and work.type is WorkType.PREPRINT
    is_paper_with_place = work.type is WorkType.CONFERENCE_PAPER and bool(work.event_place)
    has_issue = work.type in _WITH_ISSUES
    number_in_series = _number_in_series(work)
    is_page_count = work.type in _WHOLE_WORKS and not page_ends(work.pages)[1]
    on_arxiv = is_only_on_arxiv(work)
    names_event = event_says_more(work)
    texts = {
        "id": work.key,
        "citation-key": work.key,
        "type": TYPES[work.type].csl,
        "title": tagged(work.title),
        "author": "",
        "editor": "",
        "issued": "",
        "container-title": tagged(work.container_title),
        "container-title-short": work.container_title_short,
        "event-title": work.event_title if names_event else "",
        "event-place": work.event_place if names_event else "",
        "collection-title": work.series,
        "edition": work.edition,
        "collection-number": number_in_series,
        # A volume of a series is not one of a book: IEEE's style prints both.
        "volume": "" if number_in_series == work.volume else work.volume,
        "issue": work.issue if has_issue else "",
        "number": f"arXiv:{work.arxiv}" if is_preprint else _number(work, number_in_series),
        "page": "" if is_page_count else work.pages,
        "number-of-pages": work.pages if is_page_count else "",
        "genre": _genre(work),
        "version": work.version,
        "publisher": work.publisher or work.institution or ("arXiv" if is_preprint else ""),
        "publisher-place": "" if is_paper_with_place else work.publisher_place,
        "archive": "arXiv" if on_arxiv else "",
        "archive_location": work.arxiv if on_arxiv else "",
        "DOI": work.doi,
        "URL": link_beside_doi(work) if work.type in _WITH_LINK_BESIDE_DOI else landing_page(work),
        "accessed": "",
        "ISBN": work.isbn,
        "ISSN": work.issn,
        "status": work.status.value,
        "note": "\n".join(_note_lines(work, on_arxiv=on_arxiv)),
    }
    item = {name: _quoted(text) if text else "" for name, text in texts.items()}
    item["author"], item["editor"] = _names(work.authors), _names(work.editors)
    item["issued"] = _date(work)
    if work.accessed:
        item["accessed"] = _date_parts([int(part) for part in work.accessed.split("-")])
    return item


def _number_in_series(work: Work) -> str:
    """The place of a book in its series: the number, or the volume where there is no number."""
    is_in_series = work.type in _IN_BOOK_SERIES and work.series
    return (work.issue or work.volume) if is_in_series else ""


def _number(work: Work, number_in_series: str) -> str:
    """The number of a report; that of a patent or the like, which sources call an issue."""
    if work.number or work.type in _WITH_ISSUES or number_in_series:
        return work.number
    return work.issue


def _note_lines(work: Work, *, on_arxiv: bool) -> Iterator[str]:
    """The lines of `note`: the arXiv id of a work that is published elsewhere, further links."""
    if work.arxiv and work.type is not WorkType.PREPRINT and not on_arxiv:
        yield f"arXiv: {work.arxiv}"
    yield from extra_links(work)


def _genre(work: Work) -> str:
    """The genre; that of software is stated here, because it has no CSL type that Zotero reads."""
    return work.genre or ("Computer software" if work.type is WorkType.SOFTWARE else "")


def _names(people: Sequence[Person]) -> str:
    return f"[{', '.join(map(_name, people))}]" if people else ""


def _name(person: Person) -> str:
    family, given, suffix, literal = name_parts(person)
    if not family:
        return f'{{"literal": {_quoted(literal or given)}}}'
    if suffix:
        given = f"{given}, {suffix}" if given else suffix
    second = f', "given": {_quoted(given)}' if given else ""
    return f'{{"family": {_quoted(family)}{second}}}'


def _date(work: Work) -> str:
    """The date, as precise as it is stated; nothing without a year."""
    if not work.year:
        return ""
    parts = (work.year, work.month, work.day)
    return _date_parts(parts[: 1 + bool(work.month) + bool(work.month and work.day)])


def _date_parts(parts: Sequence[int]) -> str:
    return f'{{"date-parts": [{list(parts)}]}}' if parts else ""
