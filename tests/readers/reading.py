"""What each reader made of a work, in the same terms, as a person would see it."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from snnbib.formats.fields import event_says_more
from snnbib.formats.links import landing_page, link_beside_doi
from snnbib.formats.markup import strip_to_unicode, tagged
from snnbib.formats.validation import validated
from snnbib.model import Person, Work, WorkType
from snnbib.values import MONTHS

__all__ = ["Reading", "expected", "of_bibtex", "of_csl", "of_ris", "of_zotero"]

Reading = Mapping[str, object]
"""Field -> what is seen of it."""

_TAGS = re.compile(r"</?(?:i|b|sc|sub|sup|span)\b[^<>]*>")
_SAME = str.maketrans("’‘`“”−–—", "'''\"\"---")
_BIBTEX_TYPES = {"inproceedings": "paper-conference", "article": "article-journal", "misc": "other"}
_ZOTERO_TYPES = {"conferencePaper": "paper-conference", "journalArticle": "article-journal"}
_RIS_TYPES = {"CONF": "paper-conference", "JOUR": "article-journal", "UNPB": "other"}


def seen(text: object) -> str:
    """What a person sees of a field, whatever markup, quotation marks and dashes it has."""
    bare = _TAGS.sub("", strip_to_unicode(tagged(" ".join(str(text or "").split()))))
    shown = unicodedata.normalize("NFKC", bare.translate(_SAME))
    return re.sub(r"[\s$\\{}]+|--+", "", shown).replace("''", '"')


def _month(date: str) -> str:
    """The number of the month of a date, by name or behind the year.

    >>> _month("December 2024"), _month("dec"), _month("2024/02/29"), _month("2024-02")
    ('12', '12', '2', '2')
    """
    if numbered := re.match(r"[0-9]{4}[/-]0?([0-9]+)", date):
        return numbered[1]
    named = [number for number, name in enumerate(MONTHS, 1) if name in date.casefold()]
    return str(named[0]) if named else ""


def _capitals(title: str) -> list[str]:
    """The words that a style must not put into small letters: SNN, ReLU, CIFAR-10."""
    return re.findall(
        r"\w*[A-Z]\w*[A-Z]\w*", _TAGS.sub("", title.replace("{", "").replace("}", ""))
    )


_WITHOUT_RESOLVER = {WorkType.PREPRINT, WorkType.THESIS, WorkType.DATASET, WorkType.WEBPAGE,
                     WorkType.OTHER}  # fmt: skip
"""Types whose link CSL-JSON leaves out if it only repeats the DOI."""


def expected(work: Work, suffix: str) -> Reading:
    """What a reader should have made of a work that a format has written.

    Args:
        work: the work.
        suffix: bib, json or ris.
    """
    work = _PLACES[suffix](validated(work))
    doi_is_enough = suffix == "bib" or (suffix == "json" and work.type in _WITHOUT_RESOLVER)
    return {
        "key": work.key,
        "type": _kind(work.type.value),
        "title": seen(work.title),
        "capitals": _capitals(work.title),
        "authors": [_person(person) for person in work.authors],
        "container": seen(work.container_title),
        "event": seen(work.event_title),
        "year": str(work.year or ""),
        "month": str(work.month or "") if work.year else "",
        "series": seen(work.series),
        "volume": seen(work.volume),
        "issue": seen(work.issue),
        "pages": seen(work.pages),
        "publisher": seen(work.publisher or work.institution),
        "place": seen(work.publisher_place),
        "venue": seen(work.event_place),
        "isbn": work.isbn,
        "issn": work.issn,
        "doi": work.doi,
        "url": link_beside_doi(work) if doi_is_enough else landing_page(work),
        "arxiv": work.arxiv,
        "tags": {seen(work.venue), str(work.year or "")} - {""},
    }


_BOOKS = {WorkType.CONFERENCE_PAPER, WorkType.CHAPTER, WorkType.BOOK}


def _in_bibtex(work: Work) -> Work:
    """What has a place in BibTeX: see `snnbib.formats.bibtex` for why."""
    work = replace(work, event_title="", event_place="")
    if work.type is WorkType.JOURNAL_ARTICLE:
        return replace(work, publisher="", isbn="")
    is_in_series = bool(work.series and not work.volume)
    work = replace(work, issue=work.issue if is_in_series else "", issn="")
    if work.type is WorkType.BOOK:
        return replace(work, pages="")
    if work.type is WorkType.CONFERENCE_PAPER:
        return replace(work, publisher_place="")
    if work.type in _BOOKS:
        return work
    return replace(work, container_title=work.container_title or work.publisher, publisher="")


def _in_csljson(work: Work) -> Work:
    """What has a place in CSL-JSON, or in its note: see `snnbib.formats.csljson` for why."""
    if work.type is WorkType.CONFERENCE_PAPER and work.event_place:
        work = replace(work, publisher_place="")
    return work if event_says_more(work) else replace(work, event_title="", event_place="")


def _in_ris(work: Work) -> Work:
    """What has a place in RIS: see `snnbib.formats.ris` for why."""
    if work.type is WorkType.CONFERENCE_PAPER:
        return work if event_says_more(work) else replace(work, event_title="")
    return work if work.type in _BOOKS else replace(work, isbn="")


_PLACES: Mapping[str, Callable[[Work], Work]] = {
    "bib": _in_bibtex,
    "json": _in_csljson,
    "ris": _in_ris,
}


def _kind(kind: str | None) -> str:
    """Papers and articles; readers have many words for anything else."""
    return kind if kind in {"paper-conference", "article-journal"} else "other"


def _person(person: Person) -> str:
    given = " ".join(filter(None, (person.given, person.suffix)))
    return f"{seen(person.family or person.literal)}/{seen(given)}"


def of_csl(item: Mapping[str, Any]) -> Reading:
    """An item of CSL-JSON, which most readers can write."""
    issued = [*item.get("issued", {}).get("date-parts", [[]])[0], None, None]
    return {
        "key": str(item["id"]),
        "type": _kind(item.get("type")),
        "title": seen(item["title"]),
        "capitals": _capitals(item["title"]),
        "authors": [_csl_name(author) for author in item.get("author", ())],
        "container": seen(item.get("container-title")),
        "event": seen(item.get("event-title")),
        "year": str(issued[0] or ""),
        "month": str(issued[1] or ""),
        "series": seen(item.get("collection-title")),
        "volume": seen(item.get("volume") or _volume_of_series(item)),
        "issue": seen(item.get("issue")),
        "pages": seen(item.get("page") or item.get("number-of-pages")),
        "publisher": seen(item.get("publisher")),
        "place": seen(item.get("publisher-place")),
        "venue": seen(item.get("event-place")),
        "isbn": item.get("ISBN") or "",
        "issn": item.get("ISSN") or "",
        "doi": (item.get("DOI") or "").lower(),
        "url": item.get("URL") or "",
        # pandoc makes a variable of the line in the note.
        "arxiv": item.get("archive_location") or item.get("arxiv") or _arxiv_of_csl(item),
        "tags": {seen(tag) for tag in re.split("[,;]", item.get("keyword") or "") if tag},
    }


def _volume_of_series(item: Mapping[str, Any]) -> str:
    """The volume of a book or chapter in a series."""
    number = item.get("collection-number") or ""
    return number if _kind(item.get("type")) in {_kind("book"), _kind("chapter")} else ""


def _arxiv_of_csl(item: Mapping[str, Any]) -> str:
    """The arXiv id: the number of a preprint, or a line of the note."""
    number = str(item.get("number", ""))
    match = re.search(r"^arXiv: (\S+)", str(item.get("note", "")), re.MULTILINE)
    return match[1] if match else number.removeprefix("arXiv:") if "arXiv:" in number else ""


def _labeled(lines: str) -> Mapping[str, str]:
    """The values of lines such as "arXiv: 2312.06372", by their labels."""
    parts = (line.partition(": ") for line in lines.splitlines())
    return {label: value for label, _, value in parts}


def _csl_name(author: Mapping[str, str]) -> str:
    particle = author.get("non-dropping-particle") or author.get("dropping-particle") or ""
    family = author.get("family") or author.get("literal") or ""
    given = f"{author.get('given') or ''} {author.get('suffix') or ''}".replace(",", " ")
    return f"{seen(f'{particle} {family}')}/{seen(given)}"


def of_ris(record: Mapping[str, Any]) -> Reading:
    """A record as rispy has it."""
    ends = (record.get("start_page", ""), record.get("end_page", ""))
    kind = record["type_of_reference"]
    is_paper, is_book = kind == "CONF", kind in {"CONF", "CHAP", "BOOK"}
    extra = _labeled("\n".join(record.get("unknown_tag", {}).get("M2", [])))
    return {
        "key": record["id"],
        "type": _RIS_TYPES.get(kind, "other"),
        "title": seen(record["title"]),
        "capitals": _capitals(record["title"]),
        "authors": ["/".join(map(seen, name.split(", ", 1))) for name in record.get("authors", ())],
        "container": seen(record.get("custom3" if is_paper else "secondary_title")),
        "event": seen(record.get("secondary_title") if is_paper else ""),
        "year": record.get("year", ""),
        "month": _month(record.get("date", "")),
        "series": seen(record.get("tertiary_title")),
        "volume": seen(record.get("volume")),
        "issue": seen(record.get("number")),
        "pages": seen("-".join(filter(None, ends))),
        "publisher": seen(record.get("publisher")),
        "place": seen(record.get("place_published") or extra.get("Published in")),
        "venue": seen(extra.get("Held in")),
        "isbn": record.get("issn", "") if is_book else "",
        "issn": record.get("issn", "") if kind in {"JOUR", "GEN"} else extra.get("ISSN", ""),
        "doi": record.get("doi", ""),
        "url": record.get("urls", [""])[0],
        "arxiv": extra.get("arXiv", ""),
        "tags": set(map(seen, record.get("keywords", ()))),
    }


def of_bibtex(
    key: str,
    kind: str,
    authors: Sequence[tuple[str, str]],
    fields: Mapping[str, str],
    raw: Mapping[str, str],
) -> Reading:
    """An entry.

    Args:
        key: its citation key.
        kind: its type.
        authors: family and given name of each.
        fields: as text.
        raw: as they are written; addresses and identifiers are no text.
    """
    return {
        "key": key,
        "type": _BIBTEX_TYPES.get(kind, "other"),
        "title": seen(fields["title"]),
        "capitals": _capitals(fields["title"]),
        "authors": [f"{seen(family)}/{seen(given)}" for family, given in authors],
        "container": seen(
            fields.get("booktitle") or fields.get("journal") or fields.get("howpublished")
        ),
        "event": seen(fields.get("eventtitle")),
        "year": raw.get("year", ""),
        "month": _month(raw.get("month", "")),
        "series": seen(fields.get("series")),
        "volume": seen(fields.get("volume")),
        "issue": seen(fields.get("number")) if kind != "techreport" else "",
        "pages": seen(fields.get("pages", "").replace("--", "-")),
        "publisher": seen(
            fields.get("publisher") or fields.get("school") or fields.get("institution")
        ),
        "place": seen(fields.get("address")),
        "venue": seen(fields.get("venue")),
        "isbn": raw.get("isbn", ""),
        "issn": raw.get("issn", ""),
        "doi": raw.get("doi", ""),
        "url": raw.get("url", ""),
        "arxiv": raw.get("eprint", "") if raw.get("eprinttype") == "arxiv" else "",
        "tags": {seen(tag) for tag in fields.get("keywords", "").split(",")},
    }


def of_zotero(item: Mapping[str, Any]) -> Reading:
    """An item as Zotero keeps it; what has no field of its own is a line of Extra."""
    extra = _labeled(item.get("extra", ""))
    place = item.get("archiveLocation", "").removeprefix("arXiv:")
    year = re.search(r"[0-9]{4}", item.get("date", ""))
    return {
        "key": extra.get("Citation Key", ""),
        "type": _ZOTERO_TYPES.get(item["itemType"], "other"),
        "title": seen(item["title"]),
        "capitals": _capitals(item["title"]),
        "authors": [
            _zotero_name(creator)
            for creator in item["creators"]
            if creator["creatorType"] != "editor"
        ],
        "container": seen(
            _first(item, "proceedingsTitle", "publicationTitle", "bookTitle", "websiteTitle")
        ),
        "event": seen(item.get("conferenceName")),
        "year": year.group() if year else "",
        "month": _month(item.get("date", "")),
        "series": seen(item.get("series")),
        "volume": seen(item.get("volume") or item.get("seriesNumber")),
        "issue": seen(item.get("issue")),
        "pages": seen(item.get("pages") or item.get("numPages")),
        "publisher": seen(_first(item, "publisher", "university", "institution", "company")),
        "place": seen(extra.get("Published in") or item.get("place")),
        "venue": seen(extra.get("Held in")),
        "isbn": item.get("ISBN", ""),
        "issn": item.get("ISSN") or extra.get("ISSN", ""),
        "doi": item.get("DOI") or extra.get("DOI", ""),
        "url": item.get("url", ""),
        "arxiv": place or extra.get("arXiv", ""),
        "tags": {seen(tag["tag"]) for tag in item["tags"]},
    }


def _first(item: Mapping[str, Any], *names: str) -> str:
    return next((item[name] for name in names if item.get(name)), "")


def _zotero_name(creator: Mapping[str, str]) -> str:
    given = creator.get("firstName", "").replace(",", " ")
    return f"{seen(creator.get('lastName') or creator.get('name'))}/{seen(given)}"
