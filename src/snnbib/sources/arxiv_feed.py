"""arXiv's Atom -> records. Pure."""

import re

from lxml import etree

from snnbib import identifiers
from snnbib.errors import SourceAnswerError
from snnbib.model import Person, Record, SourceName, WorkType
from snnbib.names import from_display, is_truncation
from snnbib.sources.status import split_status, status_in_abstract, status_in_comment
from snnbib.sources.value_checks import InvalidValue, ValueChecks
from snnbib.tex import decode
from snnbib.text import clean, title_text
from snnbib.values import parse_arxiv_class, parse_date
from snnbib.webservice.messages import ResultPage

__all__ = ["parse_feed"]

_NOTICE_CHARACTERS = 200
"""Characters of an abstract in which it may say that the paper was withdrawn."""
_ATOM = "{http://www.w3.org/2005/Atom}"
_ARXIV = "{http://arxiv.org/schemas/atom}"
_OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
_ERRORS = "arxiv.org/api/errors"


def parse_feed(feed: bytes, mirror: str = "") -> ResultPage:
    """The records of an Atom feed.

    Args:
        feed: the body of an answer.
        mirror: the address that answered, where it is not arXiv's own.

    Raises:
        SourceAnswerError: not a whole feed, or a feed that reports an error.
    """
    root = _root(feed)
    entries = root.findall(f"{_ATOM}entry")
    for entry in entries:
        if _ERRORS in _text(entry, f"{_ATOM}id"):
            raise SourceAnswerError(f"arXiv's error: {_text(entry, f'{_ATOM}summary')[:120]}")
    total, size, start = (
        _number(root, name) for name in ("totalResults", "itemsPerPage", "startIndex")
    )
    if len(entries) < min(total - start, size):
        raise SourceAnswerError("the feed has fewer entries than it announces")
    invalid: dict[str, tuple[InvalidValue, ...]] = {}
    records = [record for entry in entries if (record := _record(entry, mirror, invalid))]
    return ResultPage(records=tuple(records), total=total, invalid=invalid)


def _root(feed: bytes) -> etree._Element:
    # An answer must not expand entities or make us fetch other addresses.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(feed, parser)
    except etree.XMLSyntaxError:
        raise SourceAnswerError("the answer is not well-formed XML, or breaks off") from None
    if root.getroottree().docinfo.doctype:
        raise SourceAnswerError("the answer has a document type declaration, which no feed has")
    if root.tag != f"{_ATOM}feed":
        raise SourceAnswerError("the answer is not an Atom feed")
    return root


def _record(
    entry: etree._Element, mirror: str, invalid: dict[str, tuple[InvalidValue, ...]]
) -> Record | None:
    arxiv = identifiers.parse_arxiv_id(_text(entry, f"{_ATOM}id"))
    if not arxiv:
        return None
    date = parse_date(_text(entry, f"{_ATOM}published"))
    category = entry.find(f"{_ARXIV}primary_category")
    title = title_text(clean(decode(_text(entry, f"{_ATOM}title"))))
    status, title = split_status(title)
    checks = ValueChecks()
    authors = _authors(entry, checks)
    if checks.invalid:
        invalid[arxiv] = tuple(checks.invalid)
    return Record(
        source=SourceName.ARXIV,
        locator=arxiv,
        mirror=mirror,
        type=WorkType.PREPRINT,
        title=title,
        authors=authors,
        year=date.year,
        month=date.month,
        day=date.day,
        doi=identifiers.first_doi(_text(entry, f"{_ARXIV}doi")),
        arxiv=arxiv,
        arxiv_class=parse_arxiv_class(category.get("term", "")) if category is not None else "",
        urls=(identifiers.page_of_id(identifiers.Scheme.ARXIV, arxiv),),
        note=_note(entry),
        status=status
        or status_in_comment(_text(entry, f"{_ARXIV}comment"))
        or status_in_abstract((entry.findtext(f"{_ATOM}summary") or "")[:_NOTICE_CHARACTERS]),
    )


def _text(element: etree._Element, tag: str) -> str:
    return clean(element.findtext(tag) or "")


def _number(root: etree._Element, name: str) -> int:
    text = _text(root, f"{_OPENSEARCH}{name}")
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _authors(entry: etree._Element, checks: ValueChecks) -> tuple[Person, ...]:
    people = []
    for author in entry.findall(f"{_ATOM}author"):
        name = _text(author, f"{_ATOM}name")
        if is_truncation(name):
            checks.invalid.append(InvalidValue("author", name))
        elif name:
            person = from_display(name)
            checks.note_name("author", name, person)
            people.append(person)
    return tuple(person for person in people if person.sort_name)


def _note(entry: etree._Element) -> str:
    """The authors' comment and journal reference: where it appeared, that it was withdrawn."""
    fields = (_text(entry, f"{_ARXIV}{name}") for name in ("comment", "journal_ref"))
    return "; ".join(field for field in fields if field)
