"""One work on the page: a list item to read, and the script's data in it."""

from collections.abc import Iterable, Sequence
from html import escape

import msgspec

from snnbib.exporting.layout import current_acronym
from snnbib.exporting.page.compact import compacted
from snnbib.formats.links import ascii_url, landing_page
from snnbib.formats.markup import Kind, formula_text, strip_to_unicode, tokenize
from snnbib.formats.validation import validated
from snnbib.identifiers import Scheme, page_of_id
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import PublicationStatus, Work

__all__ = ["embedded_json", "item"]

_ELEMENTS = {"i": "i", "b": "b", "sub": "sub", "sup": "sup", "sc": "span"}
"""The HTML element of each tag that a title may have."""
_SPECIAL = lazy_pattern(r"[&<>\"']")


def item(work: Work, texts: Sequence[str]) -> str:
    """The list item of a work.

    Args:
        work: what to show.
        texts: the work as each format of the export writes it.

    Raises:
        RenderError: an identifier is malformed.
    """
    work = validated(work)
    authors = [person.display_name for person in work.authors]
    return (
        f'<li id="{_escaped(work.key)}">'
        f"<h3>{_heading(work)}</h3>"
        f"<p>{_escaped(', '.join(authors))}</p>"
        f"<p>{' '.join(_facts(work))}</p>"
        f'<script type="application/json">{embedded_json(_data(work, texts))}</script>'
        "</li>"
    )


def embedded_json(value: object) -> str:
    r"""JSON that can stand in a script element: no text in it can end the element.

    >>> embedded_json({"title": "</script><b>"})
    '{"title":"\\u003c/script>\\u003cb>"}'
    """
    return msgspec.json.encode(value).decode().replace("<", "\\u003c")


def _data(work: Work, texts: Sequence[str]) -> object:
    """What the script needs and the list item does not show."""
    compact = compacted(work, texts)
    return {
        "firstAuthor": next((person.sort_name for person in work.authors), ""),
        "venue": current_acronym(work.venue),
        "thenVenue": work.venue,
        "year": work.year,
        "code": int(bool(work.code)),
        "arxiv": int(bool(work.arxiv)),
        "values": compact.values,
        "texts": compact.texts,
    }


def _escaped(text: str) -> str:
    """Text in HTML; fast path: most texts have nothing to escape."""
    return escape(text) if _SPECIAL.search(text) else text


def _heading(work: Work) -> str:
    title = "".join(_as_html(work.title))
    address = landing_page(work)
    return f'<a href="{_escaped(address)}">{title}</a>' if address else title


def _as_html(title: str) -> Iterable[str]:
    """A title's tags as HTML; everything else that looks like a tag is text."""
    for kind, text in tokenize(title):
        if kind is Kind.OPEN:
            yield f"<{_ELEMENTS[text]}>"
        elif kind is Kind.CLOSE:
            yield f"</{_ELEMENTS[text]}>"
        else:
            yield _escaped(strip_to_unicode(formula_text(text)) if kind is Kind.FORMULA else text)


def _facts(work: Work) -> Iterable[str]:
    """Status, venue and year, key, links."""
    if work.status is not PublicationStatus.CURRENT:
        yield f"<strong>{_escaped(work.status)}</strong>"
    if where := " ".join(filter(None, (work.venue, str(work.year or "")))):
        yield f"<span>{_escaped(where)}</span>"
    yield f"<code>{_escaped(work.key)}</code>"
    targets: dict[str, str] = {}
    for label, address in _addresses(work):
        targets.setdefault(address, label)
    for address, label in targets.items():
        yield f'<a href="{_escaped(address)}">{label}</a>'


def _addresses(work: Work) -> Iterable[tuple[str, str]]:
    """The work's links; the publisher's page comes last, as it may be one of the others."""
    if work.doi:
        yield "DOI", page_of_id(Scheme.DOI, work.doi)
    if work.arxiv:
        yield "arXiv", page_of_id(Scheme.ARXIV, work.arxiv)
    if work.openreview:
        yield "OpenReview", page_of_id(Scheme.OPENREVIEW, work.openreview)
    if work.code:
        yield "code", ascii_url(work.code)
    if work.url:
        yield "publisher", ascii_url(work.url)
