"""What the note of a record says besides its fields: each phrase is written and read here.

A note of Crossref's begins with the works that the deposit updates, if it is a notice; further
titles and numbers, related works, and the years of online and print publication follow.
"""

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "is_update",
    "other_number",
    "other_title",
    "other_titles_of",
    "relation",
    "same_work",
    "two_years",
    "update",
    "years_of",
]

_TITLED, _NUMBERED, _RELATED, _ONLINE = "also titled", "also", "related", "published online"
_UPDATE = lazy_pattern(rf"(?!{_NUMBERED}\b|{_RELATED}\b|{_ONLINE})\S")
_OTHER_TITLE = lazy_pattern(rf'{_TITLED} "(.*?)"(?=; |$)')
_TWO_YEARS = lazy_pattern(rf"{_ONLINE} in (\d{{4}}), in print in (\d{{4}})")


def update(kind: str, doi: str) -> str:
    """That a record is a notice about another work.

    >>> update("correction", "10.1234/abc")
    'correction of 10.1234/abc'
    """
    return f"{kind} of {doi}".strip()


def other_title(title: str) -> str:
    """A title beside the first: a translation, the original, another spelling.

    >>> other_title("Portas")
    'also titled "Portas"'
    """
    return f'{_TITLED} "{title}"'


def other_titles_of(note: str) -> tuple[str, ...]:
    """The titles that a note has beside the first.

    >>> other_titles_of(f"{other_title('Portas')}; {other_title('Gates')}")
    ('Portas', 'Gates')
    """
    return tuple(_OTHER_TITLE.findall(note)) if _TITLED in note else ()


def other_number(kind: str, number: str) -> str:
    """A number beside the first of its kind: that of the other medium.

    >>> other_number("ISSN", "2374-3468")
    'also ISSN 2374-3468'
    """
    return f"{_NUMBERED} {kind} {number}"


def relation(kind: str, identifier: str) -> str:
    """How the work is related to another, in Crossref's terms.

    >>> relation("is-preprint-of", "10.1234/abc")
    'related: is-preprint-of 10.1234/abc'
    """
    return f"{_RELATED}: {kind} {identifier}"


def same_work(locator: str) -> str:
    """That another entry of a .bib file describes the same work, and which.

    >>> same_work("papers.bib:zorn")
    'together with papers.bib:zorn'
    """
    return f"together with {locator}"


def two_years(online: int, printed: int) -> str:
    """The years of online and of print publication.

    >>> two_years(2019, 2020)
    'published online in 2019, in print in 2020'
    """
    return f"{_ONLINE} in {online}, in print in {printed}"


def is_update(note: str) -> bool:
    """Whether a note begins with the work that the record updates.

    >>> is_update(update("correction", "10.1234/abc")), is_update(other_title("Portas"))
    (True, False)
    """
    return _UPDATE.match(note) is not None


def years_of(note: str) -> set[int]:
    """The years of online and of print publication that a note has.

    >>> sorted(years_of(two_years(2019, 2020))), years_of(other_title("Portas"))
    ([2019, 2020], set())
    """
    return {int(year) for years in _TWO_YEARS.findall(note) for year in years}
