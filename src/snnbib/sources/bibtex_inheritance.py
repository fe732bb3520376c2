"""What a BibTeX entry takes over from others: ``crossref`` and ``xdata``. Pure.

BibTeX's rule is in btxdoc (section 2.3), biblatex's in its manual (section 2.4.1 and appendix B).
"""

from collections.abc import Iterator, Mapping

from snnbib.sources.bibtex_parser import BibtexEntry

__all__ = ["with_inherited_fields"]

# Fields that describe only the volume itself, so that its papers do not inherit them.
_NOT_INHERITED = frozenset({
    "crossref", "xref", "xdata", "ids", "key", "title", "subtitle", "titleaddon", "author", "doi",
    "url", "urldate", "ee", "eprint", "eprinttype", "eprintclass", "archiveprefix", "primaryclass",
    "pages", "abstract", "keywords", "note", "annote", "addendum", "biburl", "bibsource",
    "timestamp", "shorttitle", "sorttitle", "indextitle", "label", "presort", "sortkey", "file",
    "type", "numpages", "pagetotal",
})  # fmt: skip
_DATES = frozenset({"year", "date", "month"})


def with_inherited_fields(
    entry: BibtexEntry, by_key: Mapping[str, BibtexEntry], children: tuple[str, ...] = ()
) -> dict[str, str]:
    """The fields of an entry, with those that it inherits where it has none of its own.

    Args:
        entry: as parsed.
        by_key: every entry of the file, by key in lower case.
        children: keys of the entries that inherit from this one, which it must not
            inherit from: two entries may name each other.
    """
    fields = dict(entry.fields)
    for field_name, key in _parents(entry):
        parent = by_key.get(key)
        if parent is None or key in children or parent is entry:
            continue
        parent_fields = with_inherited_fields(parent, by_key, (*children, entry.key.lower()))
        own_title = parent.fields.get("booktitle") or parent.fields.get("title")
        passed_on = (
            parent_fields
            if field_name == "xdata"
            else _fields_passed_on(parent_fields, own_title or "")
        )
        if _DATES & fields.keys():  # a date is inherited as a whole, or not at all
            passed_on = {name: passed_on[name] for name in passed_on if name not in _DATES}
        fields = {**passed_on, **fields}
    return fields


def _parents(entry: BibtexEntry) -> Iterator[tuple[str, str]]:
    """The field that names a parent, and the parent's key; xdata before crossref."""
    for field_name in ("xdata", "crossref"):
        for key in entry.fields.get(field_name, "").split(","):
            if key.strip():
                yield field_name, key.strip().lower()


def _fields_passed_on(fields: Mapping[str, str], own_title: str) -> dict[str, str]:
    """What a volume passes on: its own title, not that of its series, becomes the book title."""
    passed_on = {name: fields[name] for name in fields if name not in _NOT_INHERITED}
    title = own_title or fields.get("booktitle") or fields.get("title")
    return passed_on | ({"booktitle": title} if title else {})
