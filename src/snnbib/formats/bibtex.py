r"""BibTeX: for classic bibtex, biblatex with biber, and the programs that import it.

Entries are ASCII with TeX accents by default: classic bibtex cuts a non-ASCII initial in half,
while every reader we know takes ``{\"u}``. What TeX's own fonts lack (a name in Chinese) stays as
it is; `non_ascii_by_key` names it, so that a person is told. `unicode` is the flavor for biber with
lualatex or xelatex: all characters as they are, and biblatex's own types and fields.

`snnbib.formats.worktypes` has the fields of each type: those that biber's data model allows
(biblatex manual, section 2.1), so no publisher in ``@article``; and ``number`` in
``@inproceedings`` only beside a series without a volume, which is all that classic styles can use.
The proceedings' ISSN, AAAI's issue and the day have no place here; CSL-JSON and RIS have them.

What a reader would print where it does not belong is left out too (docs/readers.md has the table):
the conference's name and place, because biblatex prints them beside the title of the proceedings;
the publisher's place of proceedings, which classic styles read as the place of the conference. The
code repository and the OpenReview forum stand in ``verba``, a field that biblatex keeps for its
users and that no style we know of prints: ``note`` is printed by all, ``annote`` by biblatex-apa.

Titles of proceedings, books and series stand in double braces, because pandoc puts them into
sentence case. The braces within are for Better BibTeX, which takes no notice of the outer ones.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from snnbib.formats.abbreviations import series_acronym
from snnbib.formats.bibtex_text import (
    NOT_ASCII,
    Encoder,
    encode_container,
    encode_names,
    encode_organization,
    encode_pages,
    encode_text,
    encode_title,
)
from snnbib.formats.fields import ordinal
from snnbib.formats.jabref_groups import groups
from snnbib.formats.links import extra_links, link_beside_doi
from snnbib.formats.validation import validated
from snnbib.formats.worktypes import TYPES
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work, WorkType
from snnbib.tex import encode, escape
from snnbib.text import tidy
from snnbib.values import MONTHS

__all__ = [
    "assemble",
    "assemble_all",
    "is_unicode",
    "non_ascii_by_key",
    "render",
    "render_short",
    "shorten",
]

_ENTRY = lazy_pattern(r"^@\w+\{([^,\n]+),\n((?:  .*\n)*)", re.MULTILINE)
_BIBLATEX_ONLY = lazy_pattern(
    rf"^@(?:{'|'.join(row.biblatex for row in TYPES.values() if row.biblatex)})\{{", re.MULTILINE
)


def render(work: Work, *, unicode: bool = False) -> str:
    """One entry.

    Args:
        work: what to write.
        unicode: write for biber with lualatex or xelatex, not as ASCII TeX.

    Raises:
        RenderError: an identifier is malformed.
    """
    work = validated(work)
    return _entry(work, _fields(work, escape if unicode else encode), unicode=unicode)


def render_short(work: Work, *, unicode: bool = False) -> str:
    """One entry with acronyms for its proceedings or journal, and for its series.

    Raises:
        RenderError: an identifier is malformed.
    """
    return shorten(work, render(work, unicode=unicode), unicode=unicode)


def shorten(work: Work, rendered: str, *, unicode: bool = False) -> str:
    """What `render` has made of a work, with the acronyms of `render_short`."""
    encoder = escape if unicode else encode
    acronyms = {
        TYPES[work.type].container: tidy(work.venue),
        "series": series_acronym(work.series),
    }
    for name, acronym in acronyms.items():
        if acronym:
            rendered = _with_field(rendered, name, encode_container(acronym, encoder))
    return rendered


def _with_field(entry: str, name: str, value: str) -> str:
    """An entry with another value of a field, if it has the field; each stands on its own line."""
    start = entry.find(f"\n  {name} = {{")
    if start < 0:
        return entry
    end = entry.index("\n", start + 1)
    comma = "," if entry[end - 1] == "," else ""
    return f"{entry[:start]}\n  {name} = {{{value}}}{comma}{entry[end:]}"


def _entry(work: Work, fields: Mapping[str, str], *, unicode: bool) -> str:
    lines = [
        # A month is the name of one of BibTeX's own strings: no braces.
        f"  {name} = {value}" if name == "month" else f"  {name} = {{{value}}}"
        for name, value in fields.items()
        if value
    ]
    return f"@{_entry_type(work, unicode=unicode)}{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


def _entry_type(work: Work, *, unicode: bool) -> str:
    row = TYPES[work.type]
    if work.type is WorkType.THESIS and "master" in work.genre.casefold():
        return "mastersthesis"
    return (row.biblatex if unicode else "") or row.bibtex


def assemble(parts: Sequence[str]) -> str:
    """A file of entries."""
    return "\n".join(parts)


def assemble_all(works: Sequence[Work], parts: Sequence[str]) -> str:
    """The file of all works: their entries, then JabRef's groups."""
    return assemble([*parts, groups(works)] if works else parts)


def non_ascii_by_key(bibtex: str) -> dict[str, str]:
    """The entries of a file that are not ASCII: citation key -> its characters that are not."""
    if bibtex.isascii():
        return {}
    entries = ((match[1], match[2]) for match in _ENTRY.finditer(bibtex))
    return {
        key: "".join(sorted(set(NOT_ASCII.findall(fields))))
        for key, fields in entries
        if not fields.isascii()
    }


def is_unicode(bibtex: str) -> bool:
    """Whether a file was written with `unicode`, as far as its entries show."""
    return _BIBLATEX_ONLY.search(bibtex) is not None or any(
        encode(char) != char for char in set(NOT_ASCII.findall(bibtex))
    )


def _fields(work: Work, encoder: Encoder) -> Mapping[str, str]:
    """The fields in order; those without a value are empty."""
    row = TYPES[work.type]
    year = str(work.year or "")
    return {
        "author": encode_names(work.authors, encoder),
        "title": encode_title(work.title, encoder),
        **{name: _VALUES[name](work, encoder) for name in row.fields},
        "year": year,
        "month": MONTHS[work.month - 1] if work.month else "",
        "doi": work.doi,
        # A link that only repeats the DOI is printed beside it by plainnat, splncs04 and biblatex.
        "url": link_beside_doi(work),
        "eprint": work.arxiv,
        "eprinttype": "arxiv" if work.arxiv else "",
        "eprintclass": work.arxiv_class if work.arxiv else "",
        row.standard_number: getattr(work, row.standard_number, ""),
        "note": encode_text(". ".join(_note_parts(work, encoder)), encoder),
        "keywords": ", ".join(filter(None, (encode_text(work.venue, encoder), year))),
        "verba": "; ".join(extra_links(work)),
        "ids": ", ".join(work.aliases),
    }


def _number(work: Work, encoder: Encoder) -> str:
    """The number of a report, an issue, or a place in a series.

    Classic styles warn of a number beside a volume, and of one without a series.
    """
    if work.type is WorkType.REPORT:
        return encode_text(work.number, encoder)
    is_usable = work.type is WorkType.JOURNAL_ARTICLE or (work.series and not work.volume)
    return encode_text(work.issue, encoder) if is_usable else ""


def _genre(work: Work, encoder: Encoder) -> str:
    """The genre, where the entry type does not say it already: biblatex's word is "MA thesis"."""
    implied = {"phd thesis", "technical report", "tech. rep."}
    return "" if work.genre.casefold() in implied else encoder(work.genre)


def _edition(work: Work, encoder: Encoder) -> str:
    """A number for biblatex, which makes an ordinal of it; classic styles print what they get."""
    return encoder(work.edition if encoder is escape else ordinal(work.edition))


def _note_parts(work: Work, encoder: Encoder) -> Iterator[str]:
    """What every style should print at the end, and what has no other field."""
    if work.status:
        yield work.status.value.capitalize()
    if encoder is escape:  # biblatex has fields for the others
        return
    if work.version and "version" in TYPES[work.type].fields:
        yield f"Version {work.version}"
    if work.accessed and "urldate" in TYPES[work.type].fields:
        yield f"Accessed {work.accessed}"


_Value = Callable[[Work, Encoder], str]
_VALUES: Mapping[str, _Value] = {
    "booktitle": lambda work, encoder: encode_container(work.container_title, encoder),
    "journal": lambda work, encoder: encode_title(work.container_title, encoder),
    "howpublished": lambda work, encoder: encode_title(
        work.container_title or work.publisher, encoder
    ),
    "editor": lambda work, encoder: encode_names(work.editors, encoder),
    "edition": _edition,
    "series": lambda work, encoder: encode_container(work.series, encoder),
    "volume": lambda work, encoder: encode_text(work.volume, encoder),
    "number": _number,
    "pages": lambda work, encoder: encode_pages(work.pages, encoder),
    "publisher": lambda work, encoder: encode_organization(work.publisher, encoder),
    "school": lambda work, encoder: encode_organization(
        work.institution or work.publisher, encoder
    ),
    "institution": lambda work, encoder: encode_organization(
        work.institution or work.publisher, encoder
    ),
    "address": lambda work, encoder: encode_organization(work.publisher_place, encoder),
    "type": _genre,
    "version": lambda work, encoder: encoder(work.version) if encoder is escape else "",
    "urldate": lambda work, encoder: work.accessed if encoder is escape else "",
}
"""How the value of each field of `TypeRow.fields` is made."""
