"""DBLP's dump: https://dblp.org/xml/, whose records https://dblp.org/faq/16154937.html describes.

The file has a document type with about a hundred entities, and is too large to parse as one tree.
So the document is cut at the ends of its records, the entities of the document type are replaced by
one character each, and each record is parsed alone. Other declarations of the document are ignored,
so no entity expands to more than a character and nothing is fetched. Pure.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from html.entities import name2codepoint

from lxml import etree

from snnbib import identifiers
from snnbib.entrytypes import ENTRY_TYPES, GENRES
from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.names import from_display, words_left_out
from snnbib.sources.catalogues.forms import (
    LONGEST_RECORD_BYTES,
    CatalogueRecord,
    Summary,
    UnreadableRecordError,
)
from snnbib.sources.catalogues.selection import identifier_keys
from snnbib.sources.value_checks import InvalidValue
from snnbib.text import clean
from snnbib.values import parse_month

__all__ = ["DblpXml", "declared_characters", "with_volume"]

# The records of the document type; "person" and "data" were added later.
_TAGS = (
    rb"article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis|www|person|data"
)
_RECORD_END = re.compile(rb"</(?:" + _TAGS + rb")>")
_RECORD_START = re.compile(rb"<(?:" + _TAGS + rb")\s")
_DOCUMENT_END = b"</dblp>"
_TAIL_BYTES = 1 << 16
_TITLE = re.compile(rb"<title[^>]*>([^<]*(?:<(?!/title>)[^<]*)*)</title>")
_LINK = re.compile(rb"<ee[^>]*>\s*([^<\s]+)")
_KEY = re.compile(rb"""\skey=["']([^"']+)""")
# `bytes.find` looks for these three times as fast as `re` looks for the patterns above.
_TITLE_BEGINNING, _LINK_BEGINNING = b"<title", b"<ee"
# Home pages: records of people, whose titles are never those of papers.
_PERSON = re.compile(rb"\s*<(?:www|person)")
_VOLUME = re.compile(rb"\s*<(?:proceedings|book)")
_INHERITED_FIELDS = ("publisher", "series", "volume", "isbn", "editors")

# The elements of DBLP are named like BibTeX's entry types.
_TYPES = {**ENTRY_TYPES, "data": WorkType.DATASET}
_PREPRINT_JOURNAL = "CoRR"
"""What DBLP calls arXiv."""

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_ENTITY = re.compile(r"&([A-Za-z][\w.-]*);")
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARATION = re.compile(r'<!ENTITY\s+([A-Za-z][\w.-]*)\s+"&#(?:x([0-9A-Fa-f]+)|(\d+));"')
_LATIN_1 = 0x100
# The entities of DBLP's document type are those of HTML 4 for Latin-1, which Python has as well.
_LATIN_1_ENTITIES = {name: chr(code) for name, code in name2codepoint.items() if code < _LATIN_1}


def declared_characters(document_type: str) -> dict[str, str]:
    """The entities that a DTD declares as one character each; all others are left out.

    >>> declared_characters('<!ENTITY ouml "&#246;"><!ENTITY lol "&ha;&ha;">')
    {'ouml': 'ö'}
    """
    characters = {}
    for name, hexadecimal, decimal in _DECLARATION.findall(document_type):
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        if 0 < code <= 0x10FFFF:  # noqa: PLR2004  (Unicode's last character)
            characters[name] = chr(code)
    return characters


@dataclass(frozen=True, slots=True)
class DblpXml:
    """DBLP's XML as a `snnbib.sources.catalogues.forms.Form`.

    Args:
        encoding: the encoding that the document declares.
        characters: entities that a DTD beside the file declares, in addition to Latin-1's.
    """

    encoding: str = "iso-8859-1"
    characters: Mapping[str, str] | None = None
    source: SourceName = SourceName.DBLP

    @property
    def longest_record(self) -> int:
        """See `snnbib.sources.catalogues.forms.LONGEST_RECORD_BYTES`."""
        return LONGEST_RECORD_BYTES

    def first_end(self, text: bytes | bytearray) -> int:
        """After the first end tag of a record."""
        match = _RECORD_END.search(text)
        return match.end() if match else 0

    def end(self, text: bytes | bytearray, *, is_last: bool) -> int:
        """After the last end tag of a record."""
        del is_last
        for length in (_TAIL_BYTES, len(text)):  # fast path: the last record is seldom long
            first = max(0, len(text) - length)
            if ends := [match.end() for match in _RECORD_END.finditer(text, first)]:
                return ends[-1]
        return 0

    def breaks_off(self, rest: bytes) -> bool:
        """Whether these bytes are anything but the end of the document."""
        is_end = not rest.strip() or _DOCUMENT_END in rest
        return not is_end or _RECORD_START.search(rest) is not None

    def split(self, block: bytes) -> list[bytes]:
        """Cut after the end tags; text between two records belongs to the second."""
        first = _RECORD_START.search(block)
        records, start = [], first.start() if first else 0
        for match in _RECORD_END.finditer(block):
            records.append(block[start : match.end()])
            start = match.end()
        return records

    def summarize(self, records: Sequence[bytes]) -> Summary:
        """Titles, and links to electronic editions (DBLP's element "ee")."""
        titles, keys = [], []
        for record in records:
            start = record.find(_TITLE_BEGINNING)
            title = _TITLE.search(record, start) if start >= 0 else None
            is_paper = title is not None and not _PERSON.match(record)
            titles.append(title[1].replace(b"\n", b" ") if title and is_paper else b"")
            keys.append(self._identifier_keys(record) if is_paper else [])
        return Summary(titles, keys)

    def _identifier_keys(self, record: bytes) -> list[str]:
        start = record.find(_LINK_BEGINNING)
        if start < 0:
            return []
        links = self._text(b" ".join(_LINK.findall(record, start))).split()
        return [key for link in links for key in identifier_keys(link)]

    def title(self, title: bytes) -> str:
        """The title without its full stop; an entity that is not declared stays as it is."""
        text = _ENTITY.sub(partial(self._character, is_strict=False), self._text(title))
        return _without_full_stop(clean(text))

    def decode(self, record: bytes, catalogue: str) -> CatalogueRecord:
        """The record, and the key of its proceedings or book.

        Raises:
            UnreadableRecordError: it is not well-formed, has an undeclared entity, or has no key.
        """
        root = self._parsed(record)
        fields = _fields(root)
        if not root.get("key"):
            raise UnreadableRecordError("the record has no key")
        return CatalogueRecord(
            _record(root, fields, catalogue), _first(fields, "crossref"), _invalid_names(fields)
        )

    def volumes(self, records: Sequence[bytes]) -> list[tuple[str, bytes]]:
        """Proceedings and books."""
        volumes = filter(_VOLUME.match, records)
        keys = ((_KEY.search(volume), volume) for volume in volumes)
        return [(self._text(key[1]), volume) for key, volume in keys if key]

    def _parsed(self, record: bytes) -> etree._Element:
        start = _RECORD_START.search(record)
        text = self._text(record[start.start() :] if start else record)
        text = _ENTITY.sub(partial(self._character, is_strict=True), text)
        try:
            return etree.fromstring(text, _PARSER)
        except (etree.XMLSyntaxError, ValueError):
            raise UnreadableRecordError("the record is not well-formed XML") from None

    def _text(self, data: bytes) -> str:
        return data.decode("ascii" if data.isascii() else self.encoding, errors="replace")

    def _character(self, entity: re.Match[str], *, is_strict: bool) -> str:
        """The character that an entity stands for, escaped if XML needs it."""
        name = entity[1]
        if name in _XML_ENTITIES:
            return entity[0]
        character = (self.characters or {}).get(name) or _LATIN_1_ENTITIES.get(name, "")
        if not character and is_strict:
            raise UnreadableRecordError(
                f"the entity {entity[0]} is not one character of dblp.dtd: put the file's own "
                "dblp.dtd beside it"
            )
        return f"&#{ord(character)};" if character in {"&", "<"} else character or entity[0]


def with_volume(record: Record, volume: Record) -> Record:
    """The record with the container title and the missing fields from its proceedings or book."""
    inherited = {
        name: getattr(volume, name) for name in _INHERITED_FIELDS if not getattr(record, name)
    }
    return replace(record, container_title=volume.title or record.container_title, **inherited)


def _record(root: etree._Element, fields: Mapping[str, Sequence[str]], catalogue: str) -> Record:
    urls = tuple(url for url in fields.get("ee", ()) if url.startswith(("https://", "http://")))
    year = re.fullmatch(r"\d{4}", _first(fields, "year"))
    return Record(
        source=SourceName.DBLP,
        locator=clean(root.get("key", "")),
        catalogue=catalogue,
        type=_type(root, fields),
        title=_title(root),
        authors=_people(fields.get("author", ())),
        editors=_people(fields.get("editor", ())),
        year=int(year[0]) if year else 0,
        month=parse_month(_first(fields, "month")),
        container_title=_first(fields, "booktitle") or _first(fields, "journal"),
        series=_first(fields, "series"),
        volume=_first(fields, "volume"),
        issue=_first(fields, "number"),
        pages=_first(fields, "pages"),
        publisher=_first(fields, "publisher"),
        institution=_first(fields, "school"),
        genre=GENRES.get(str(root.tag), ""),
        isbn=_first(fields, "isbn"),
        doi=next(filter(None, map(identifiers.parse_doi, urls)), ""),
        arxiv=next(filter(None, map(identifiers.parse_arxiv_id, urls)), ""),
        urls=urls,
        status=_status(root),
    )


def _fields(root: etree._Element) -> dict[str, list[str]]:
    """The texts of the elements by tag, in their order."""
    fields: dict[str, list[str]] = {}
    for element in root:
        if isinstance(element.tag, str):
            text = "".join(element.itertext()) if len(element) else element.text or ""
            fields.setdefault(element.tag, []).append(clean(text))
    return fields


def _first(fields: Mapping[str, Sequence[str]], name: str) -> str:
    return next(iter(fields.get(name, ())), "")


def _title(root: etree._Element) -> str:
    """The title with its markup (https://dblp.org/faq/16154937.html: sub, sup, i, tt, ref)."""
    element = root.find("title")
    if element is None:
        return ""
    if len(element) == 0:  # fast path: most titles have no markup
        return _without_full_stop(clean(element.text or ""))
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return _without_full_stop(clean(text[text.find(">") + 1 :].removesuffix("</title>")))


def _without_full_stop(title: str) -> str:
    """DBLP ends every title with a full stop, unless another mark ends it."""
    return title.removesuffix(".")


def _people(names: Sequence[str]) -> tuple[Person, ...]:
    return tuple(_read_name(name)[0] for name in names if name)


def _invalid_names(fields: Mapping[str, Sequence[str]]) -> tuple[InvalidValue, ...]:
    """The names with words that are not part of them, such as degrees and forms of address."""
    names = ((role, name) for role in ("author", "editor") for name in fields.get(role, ()))
    return tuple(
        InvalidValue(role, name, rest) for role, name in names if (rest := _read_name(name)[1])
    )


@lru_cache(maxsize=1 << 14)  # in a volume, each author has several papers
def _read_name(written: str) -> tuple[Person, str]:
    """A person, and the words that are not part of the person's name."""
    person = from_display(written)
    return person, words_left_out(written, person)


def _type(root: etree._Element, fields: Mapping[str, Sequence[str]]) -> WorkType:
    kinds = (root.get("publtype") or "").split()
    if "informal" in kinds or _first(fields, "journal") == _PREPRINT_JOURNAL:
        return WorkType.PREPRINT
    if "software" in kinds:
        return WorkType.SOFTWARE
    return WorkType.DATASET if "data" in kinds else _TYPES.get(str(root.tag), WorkType.OTHER)


def _status(root: etree._Element) -> PublicationStatus:
    is_withdrawn = "withdrawn" in (root.get("publtype") or "").split()
    return PublicationStatus.WITHDRAWN if is_withdrawn else PublicationStatus.CURRENT
