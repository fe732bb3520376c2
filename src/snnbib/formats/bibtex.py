r"""BibTeX: for classic bibtex, biblatex with biber, and the programs that import it.

Entries are ASCII with TeX accents by default: classic bibtex cuts a non-ASCII initial in half,
while every reader we know takes ``{\"u}``. What TeX's own fonts lack (a name in Chinese) stays as
it is; `raw_characters` names it, so that a person is told. `unicode` leaves all characters as they
are, for biber with lualatex or xelatex.

The fields, in order: author, title; booktitle, eventtitle, series, volume, number, pages,
publisher, address, venue (papers), or journal, series, volume, number, pages (articles), or
howpublished (others); year, month, doi, url, eprint, eprinttype, eprintclass, isbn or issn,
keywords, annote, ids.

They are those that biber's data model allows each type (biblatex manual, section 2.1), so no
publisher in ``@article``; and ``number`` in ``@inproceedings`` only beside a series without a
volume, which is all that classic styles can use. The proceedings' ISSN, AAAI's issue and the day
have no place here; CSL-JSON and RIS have them. The code repository and the OpenReview forum stand
in ``annote``, which no common style prints, and which Zotero and JabRef show.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from snnbib.formats.casing import CLOSING, OPENING, protect
from snnbib.formats.fields import (
    MONTHS,
    landing_page,
    links,
    name_parts,
    page_ends,
    prepared,
)
from snnbib.formats.markup import Kind, Piece, pieces
from snnbib.model import Person, Work, WorkType
from snnbib.tex import encode, escape
from snnbib.text import ascii_letters, tidy

__all__ = ["assemble", "groups", "is_unicode", "raw_characters", "render"]

_Encoder = Callable[[str], str]

_TYPES = {
    WorkType.CONFERENCE_PAPER: "inproceedings",
    WorkType.JOURNAL_ARTICLE: "article",
    WorkType.PREPRINT: "misc",
    WorkType.OTHER: "misc",
}
_CONTAINERS = {
    WorkType.CONFERENCE_PAPER: "booktitle",
    WorkType.JOURNAL_ARTICLE: "journal",
    WorkType.PREPRINT: "howpublished",
    WorkType.OTHER: "howpublished",
}
_TAGS = {"i": "textit", "b": "textbf", "sub": "textsubscript", "sup": "textsuperscript",
         "sc": "textsc"}  # fmt: skip
# Zotero reads a raised or lowered number from a formula only, and other text from the command only.
_NUMBER = re.compile(r"[0-9+=()-]+")
# Within a part of a name these would begin another part of it, or another name (btxdoc, section 4).
_APART = re.compile(r",|(?:^|\s)and(?:\s|$)", re.IGNORECASE)
_BEFORE_WORD = re.compile(r"(?<![^\s\u2010-\u2015-])[^\w\s\u2010-\u2015-]+")
"""Signs where a word of a name begins: behind a space or a hyphen."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ENTRY = re.compile(r"^@\w+\{([^,\n]+),\n((?:  .*\n)*)", re.MULTILINE)
_NOT_GROUP_NAME = re.compile(r"[^\w.,&+/'()-]+")
"""What no group is called: braces, at signs, colons and semicolons mean something there."""


def render(work: Work, *, unicode: bool = False, short: bool = False) -> str:
    """One entry.

    Args:
        work: what to write.
        unicode: write characters as they are instead of as ASCII TeX.
        short: name proceedings and journals by the venue's acronym.

    Raises:
        RenderError: an identifier is none.
    """
    work = prepared(work)
    text = escape if unicode else encode
    values = _fields(work, text)
    if short and work.venue:
        values = {
            **values,
            _CONTAINERS.get(work.type, "howpublished"): _container(work.venue, text),
        }
    lines = [
        # A month is the name of one of BibTeX's own strings: no braces.
        f"  {name} = {value}" if name == "month" else f"  {name} = {{{value}}}"
        for name, value in values.items()
        if value
    ]
    return f"@{_TYPES.get(work.type, 'misc')}{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


def assemble(parts: Sequence[str]) -> str:
    """A file of entries, and of the comment that `groups` makes."""
    return "\n".join(parts)


def raw_characters(bibtex: str) -> dict[str, str]:
    """The entries of a file that are not ASCII, by citation key, each with what is not."""
    if bibtex.isascii():
        return {}
    entries = ((match[1], match[2]) for match in _ENTRY.finditer(bibtex))
    return {
        key: "".join(sorted(set(_NOT_ASCII.findall(fields))))
        for key, fields in entries
        if not fields.isascii()
    }


def is_unicode(bibtex: str) -> bool:
    """Whether a file has characters that would stand as TeX in the default flavor."""
    return any(encode(char) != char for char in set(_NOT_ASCII.findall(bibtex)))


def groups(works: Iterable[Work]) -> str:
    """A last part for a file of these works: collections for every year, in them every venue.

    JabRef's groups, version 3, which Zotero, Better BibTeX and JabRef make nested collections of.
    """
    tree = ["0 AllEntriesGroup:;"]
    placed = sorted((work for work in works if work.year), key=lambda work: (work.year, work.venue))
    for year, of_year in groupby(placed, key=lambda work: work.year):
        by_venue = {
            venue: list(members) for venue, members in groupby(of_year, key=lambda work: work.venue)
        }
        tree.append(_group(1, str(year), by_venue.pop("", [])))
        tree.extend(_group(2, _group_name(venue), found) for venue, found in by_venue.items())
    nodes = "\n".join(tree)
    return (
        "@comment{jabref-meta: groupsversion:3;}\n\n"
        f"@comment{{jabref-meta: groupstree:\n{nodes}\n}}\n"
    )


def _group(level: int, name: str, works: Iterable[Work]) -> str:
    keys = "".join(f"{work.key}\\;" for work in works)
    return f"{level} ExplicitGroup:{name}\\;0\\;{keys};"


def _group_name(venue: str) -> str:
    return _NOT_GROUP_NAME.sub(" ", ascii_letters(tidy(venue))).strip() or "Other"


@lru_cache(maxsize=1)  # an entry and its short form differ in one field
def _fields(work: Work, text: _Encoder) -> Mapping[str, str]:
    """The fields in order; what is not known is empty."""
    year = str(work.year or "")
    return {
        "author": " and ".join([_name(person, text) for person in work.authors]),
        "title": _title(work.title, text),
        **_OF_TYPE.get(work.type, _of_other)(work, text),
        "year": year,
        "month": MONTHS[work.month - 1] if work.month else "",
        "doi": work.doi,
        "url": landing_page(work),
        "eprint": work.arxiv,
        "eprinttype": "arxiv" if work.arxiv else "",
        "eprintclass": work.arxiv_class if work.arxiv else "",
        "isbn": work.isbn if work.type is WorkType.CONFERENCE_PAPER else "",
        "issn": work.issn if work.type is WorkType.JOURNAL_ARTICLE else "",
        "keywords": ", ".join(filter(None, (_plain(work.venue, text), year))),
        "annote": text("; ".join(links(work))),
        "ids": ", ".join(work.aliases),
    }


def _of_paper(work: Work, text: _Encoder) -> Mapping[str, str]:
    """What a paper in proceedings has of its own."""
    return {
        "booktitle": _container(work.container_title, text),
        "eventtitle": _container(work.event_title, text),
        "series": _container(work.series, text),
        "volume": _plain(work.volume, text),
        "number": _plain(work.issue, text) if work.series and not work.volume else "",
        "pages": _pages(work.pages, text),
        "publisher": _plain(work.publisher, text),
        "address": _plain(work.publisher_place, text),
        "venue": _plain(work.event_place, text),
    }


def _of_article(work: Work, text: _Encoder) -> Mapping[str, str]:
    """What an article in a journal has of its own."""
    return {
        "journal": _container(work.container_title, text),
        "series": _container(work.series, text),
        "volume": _plain(work.volume, text),
        "number": _plain(work.issue, text),
        "pages": _pages(work.pages, text),
    }


def _of_other(work: Work, text: _Encoder) -> Mapping[str, str]:
    return {"howpublished": _container(work.container_title, text)}


_OF_TYPE = {
    WorkType.CONFERENCE_PAPER: _of_paper,
    WorkType.JOURNAL_ARTICLE: _of_article,
    WorkType.PREPRINT: _of_other,
    WorkType.OTHER: _of_other,
}


@lru_cache(maxsize=4096)
def _plain(value: str, text: _Encoder) -> str:
    """A field without markup."""
    return text(value) if value else ""


def _pages(pages: str, text: _Encoder) -> str:
    first, last = page_ends(pages)
    return f"{text(first)}--{text(last)}" if last else text(first)


@lru_cache(maxsize=4096)
def _container(title: str, text: _Encoder) -> str:
    """The title of proceedings, a journal, an event or a series, of which there are few."""
    return _title(title, text)


def _title(title: str, text: _Encoder) -> str:
    """A title with TeX for its markup, and braces around what keeps its capitals."""
    found = pieces(title)
    if len(found) == 1 and found[0].kind is Kind.TEXT:
        return _protected(found[0].text, text)
    result = []
    depth = 0
    for number, (kind, content) in enumerate(found):
        if kind is Kind.OPEN:
            depth += 1
            result.append(_opening(found, number))
        elif kind is Kind.CLOSE:
            depth -= 1
            result.append(_closing(found, number))
        elif kind is Kind.FORMULA:
            result.append(_formula(content))
        else:
            # A tag's braces protect what is in them; Zotero ends the tag at the first brace.
            result.append(text(content) if depth else _protected(content, text))
    return "".join(result)


def _protected(content: str, text: _Encoder) -> str:
    if "{" in content or "}" in content:  # which may be a pair, if taken together
        return _braced(protect(content), text)
    # Word by word, because titles are made of the same words.
    return " ".join([_word(word, text) for word in content.split(" ")])


@lru_cache(maxsize=65_536)
def _word(word: str, text: _Encoder) -> str:
    return _braced(protect(word), text)


def _braced(marked: str, text: _Encoder) -> str:
    """Text whose marks become braces once all else is encoded."""
    return text(marked).replace(OPENING, "{").replace(CLOSING, "}")


def _is_number(found: Sequence[Piece], number: int) -> bool:
    """Whether a tag opens here that raises or lowers a number and nothing else."""
    if found[number].text not in {"sub", "sup"}:
        return False
    content = found[number + 1]
    return (
        content.kind is Kind.TEXT
        and _NUMBER.fullmatch(content.text) is not None
        and found[number + 2].kind is Kind.CLOSE
    )


def _opening(found: Sequence[Piece], number: int) -> str:
    tag = found[number].text
    if _is_number(found, number):
        return "$_{" if tag == "sub" else "$^{"
    return f"\\{_TAGS[tag]}{{"


def _closing(found: Sequence[Piece], number: int) -> str:
    opened = found[number - 2]
    return "}$" if opened.kind is Kind.OPEN and _is_number(found, number - 2) else "}"


def _formula(formula: str) -> str:
    """A formula; in braces if it has capitals, which classic bibtex would lower, commands too."""
    tex = _NOT_ASCII.sub(lambda match: _in_formula(match.group()), formula)
    return f"${tex}$" if tex == tex.lower() else f"{{${tex}$}}"


def _in_formula(char: str) -> str:
    """A character that is not ASCII, by its command: fonts for formulas have no others."""
    tex = encode(char)
    if "$" not in tex:
        return f"\\text{{{tex}}}"
    bare = tex.removeprefix("{").removesuffix("}").strip("$")
    return f"{{{bare}}}"


def _name(person: Person, text: _Encoder) -> str:
    """A name as "Family, Suffix, Given"; an organisation, or a name of one part, in braces."""
    family, given, suffix, literal = name_parts(person)
    if family and given:
        middle = f", {_name_part(suffix, text)}" if suffix else ""
        return f"{_name_part(family, text)}{middle}, {_name_part(given, text)}"
    if literal or suffix or given or " " in family or family.lower() == "others":
        return f"{{{_said(literal or ' '.join(filter(None, (given, family, suffix))), text)}}}"
    return _name_part(family, text)


@lru_cache(maxsize=65_536)
def _name_part(part: str, text: _Encoder) -> str:
    """One part of a name, in braces where BibTeX would take it apart."""
    said = _said(part, text)
    return f"{{{said}}}" if _APART.search(part) or _has_inner_particle(part) else said


def _said(name: str, text: _Encoder) -> str:
    r"""Characters of a name; biber takes ``family=`` for its extended format (manual, 3.4).

    Biber makes the initial of ``{\textbraceright}x`` a brace, which no document survives: such
    signs are left out where a word begins.
    """
    name = _BEFORE_WORD.sub(lambda signs: _without_commands(signs[0], text), name) or "?"
    return _braced(name.replace("=", f"{OPENING}={CLOSING}"), text)


def _without_commands(signs: str, text: _Encoder) -> str:
    return "".join(sign for sign in signs if not text(sign).startswith("{\\"))


def _has_inner_particle(part: str) -> bool:
    """Whether a small word follows a capitalized one, as in "García y Vega".

    BibTeX takes everything up to the last small word for particles ("van den" in "van den Berg").
    """
    capitalized = False
    for word in part.split():
        if word[0].isupper():
            capitalized = True
        elif capitalized and word[0].islower():
            return True
    return False
