"""What a BibTeX entry says that no field of its record has, for the record's note. Pure.

The fields are those of biblatex's manual, section 2.2, and of the reference managers.
"""

from collections.abc import Collection, Iterator, Mapping

from snnbib.model import Record
from snnbib.names import is_truncation, split_bibtex
from snnbib.tex import decode, decode_verbatim
from snnbib.text import clean, fold
from snnbib.values import is_placeholder

__all__ = ["NOT_READ", "is_truncated", "unread_texts"]

NOT_READ: Mapping[str, str] = {
    **dict.fromkeys(
        ("abstract", "keywords", "keyword", "annote", "annotation", "comment", "language",
         "langid", "copyright", "rights", "pagetotal", "numpages", "journalabbreviation"),
        "describes the paper, is not part of a reference to it",
    ),
    **dict.fromkeys(
        ("biburl", "bibsource", "timestamp", "date-added", "date-modified", "owner", "groups",
         "file", "bdsk-url-1", "bdsk-url-2", "bdsk-file-1", "ids", "options", "key", "label",
         "sortkey", "sorttitle", "presort", "shorttitle", "shortauthor", "crossref", "xdata"),
        "is for the program that keeps the file",
    ),
}  # fmt: skip
"""The fields of BibTeX, biblatex and reference managers that are not read, and why.

Fields with names of a person's own are not read either."""

# Fields of which the record has the first that there is.
_ALTERNATIVES = (
    frozenset({"booktitle", "journal", "journaltitle"}),
    frozenset({"number", "issue"}),
    frozenset({"address", "location"}),
    frozenset({"pages", "articleno", "eid", "article-number"}),
    frozenset({"url", "ee"}),
    frozenset({"year", "date"}),
    frozenset({"school", "institution", "organization"}),
)
_ADDRESSES = frozenset({"url", "ee", "doi"})
# Fields that are looked for in the record: it may have them or not, depending on its type.
_FOR_NOTE = frozenset({
    "howpublished", "addendum", "titleaddon", "booktitleaddon", "issuetitle", "issuesubtitle",
    "booksubtitle", "journalsubtitle", "maintitle", "mainsubtitle", "origtitle", "translator",
    "collaboration", "chapter", "type", "school", "institution", "organization", "part",
    "eventdate", "editora", "bookauthor", "pubstate", "shortseries",
})  # fmt: skip


def is_truncated(fields: Mapping[str, str]) -> bool:
    """Whether the list of authors says that it was cut short, as "and others" does."""
    return any(map(is_truncation, split_bibtex(fields.get("author", ""))[-1:]))


def unread_texts(
    fields: Mapping[str, str], record: Record, reported: Collection[str] = ()
) -> Iterator[str]:
    """The fields whose words the record does not have, each with its name.

    Args:
        fields: of the entry, by lower-case name, TeX as it is.
        record: made from them.
        reported: fields with a value that is named in a finding.
    """
    names = _FOR_NOTE & fields.keys()
    for alternatives in _ALTERNATIVES:
        if len(present := alternatives & fields.keys()) > 1:
            names |= present
    names |= _refused(fields, record)
    if record.genre:
        names -= {"type"}
    names -= set(reported)
    if not names:
        return
    record_words = set(fold(_text(record)).split())
    for name in sorted(names):
        text = decode_verbatim(fields[name]) if name in _ADDRESSES else clean(decode(fields[name]))
        if not is_placeholder(text) and not record_words.issuperset(fold(text).split()):
            yield f"{name}: {text}"


def _refused(fields: Mapping[str, str], record: Record) -> set[str]:
    """Fields that the record does not have: a list cut short, an id that is not registered."""
    values = {"author": record.authors, "doi": record.doi, "url": record.urls}
    return {name for name, value in values.items() if not value and name in fields}


def _text(record: Record) -> str:
    """All words of a record."""
    people = (person.display_name for person in (*record.authors, *record.editors))
    texts = (str(getattr(record, name)) for name in record.__slots__)
    return " ".join((*texts, *people))
