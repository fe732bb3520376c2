"""Detect the form of a catalogue from its first bytes. Pure."""

import codecs
import re

from snnbib.sources.catalogues.arxiv_json import ArxivLines
from snnbib.sources.catalogues.crossref_json import CrossrefItems, CrossrefLines
from snnbib.sources.catalogues.dblp_xml import DblpXml, declared_characters
from snnbib.sources.catalogues.forms import Form
from snnbib.text import is_html_page

__all__ = [
    "HEADER_BYTES",
    "PARQUET",
    "UnknownFormError",
    "form_of",
    "form_of_json",
    "is_tar",
]

PARQUET = b"PAR1"
"""The first bytes of Parquet (https://parquet.apache.org/docs/file-format/)."""
HEADER_BYTES = 262
"""How many bytes show that a file is a tar: up to the magic of its first header (POSIX, ustar)."""
_TAR = b"ustar"
# The first bytes of files that people may give instead of a catalogue, with the error message.
_OTHER_KINDS = {
    b"PK\x03\x04": "packed with zip: unpack it, or pack it with gzip",
    b"BZh": "packed with bzip2: unpack it, or pack it with gzip",
    b"\xfd7zXZ": "packed with xz: unpack it, or pack it with gzip",
    b"\x28\xb5\x2f\xfd": "packed with Zstandard: unpack it, or pack it with gzip",
    b"7z\xbc\xaf": "packed with 7-Zip: unpack it, or pack it with gzip",
    b"\xff\xfe": "text in UTF-16: convert it to UTF-8",
    b"\xfe\xff": "text in UTF-16: convert it to UTF-8",
    PARQUET: "Parquet, which needs --engine duckdb",
}
_ENCODING = re.compile(rb"""<\?xml[^>]*\bencoding=["']([A-Za-z][\w.-]*)["']""")
_ITEMS = re.compile(rb'\s*\{\s*"items"\s*:')


class UnknownFormError(ValueError):
    """A file is not a catalogue that can be read; the message says what it is instead."""


def form_of(head: bytes, document_type: str = "") -> Form:
    """The form of a catalogue, detected from its beginning.

    Args:
        head: a few thousand bytes of it, unpacked.
        document_type: the text of a DTD beside it.

    Raises:
        UnknownFormError: it is not a form that can be read.
    """
    head = head.removeprefix(codecs.BOM_UTF8)
    if not head.strip():
        raise UnknownFormError("the file is empty")
    if is_tar(head):
        raise UnknownFormError("a compressed tar: unpack it, and give the tar or its directory")
    for beginning, reason in _OTHER_KINDS.items():
        if head.startswith(beginning):
            raise UnknownFormError(reason)
    if head.lstrip().startswith(b"<"):
        return _xml_form(head, document_type)
    if head.lstrip().startswith(b"{"):
        return form_of_json(head)
    if head.lstrip().startswith(b"["):
        raise UnknownFormError("a list in JSON: write one record on each line, without brackets")
    message = "neither DBLP's XML nor the JSON of arXiv or Crossref; a .bib file is read with --bib"
    raise UnknownFormError(message)


def _xml_form(head: bytes, document_type: str) -> Form:
    if b"<dblp" in head:
        encoding = _ENCODING.search(head)
        return DblpXml(
            encoding=_python_encoding(encoding[1].decode() if encoding else "utf-8"),
            characters=declared_characters(document_type),
        )
    kind = "an HTML page" if is_html_page(head.decode("latin-1")) else "XML, but not DBLP's"
    raise UnknownFormError(f"{kind}: download it again")


def _python_encoding(name: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        raise UnknownFormError(f"the encoding {name} cannot be read") from None
    return name


def form_of_json(head: bytes) -> Form:
    """The form of JSON, by the names of its values.

    Raises:
        UnknownFormError: it is neither Crossref's nor arXiv's.
    """
    if _ITEMS.match(head):
        return CrossrefItems()
    if not head.partition(b"\n")[0].strip(b"{ \t\r"):
        raise UnknownFormError("JSON over several lines: write one record on each line")
    if b'"DOI"' in head:
        return CrossrefLines()
    if b'"authors_parsed"' in head or b'"categories"' in head:
        return ArxivLines()
    raise UnknownFormError(
        "JSON, but neither Crossref's works (no DOI) nor arXiv's papers (no categories)"
    )


def is_tar(head: bytes) -> bool:
    """Whether a file with these first bytes is a tar."""
    return head[HEADER_BYTES - len(_TAR) : HEADER_BYTES] == _TAR
