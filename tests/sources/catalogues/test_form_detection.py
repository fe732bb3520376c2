"""The form of a catalogue, detected from its first bytes."""

import pytest

from snnbib.sources.catalogues.arxiv_json import ArxivLines
from snnbib.sources.catalogues.crossref_json import CrossrefItems, CrossrefLines
from snnbib.sources.catalogues.dblp_xml import DblpXml
from snnbib.sources.catalogues.form_detection import UnknownFormError, form_of

WORK = b'{"title": ["T"], "DOI": "10.1000/1"}\n'
DBLP = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n'


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (DBLP, DblpXml("ISO-8859-1", {})),
        (b'<?xml version="1.0"?><dblp>', DblpXml("utf-8", {})),
        (b'\xef\xbb\xbf{"DOI": "10.1000/1"}', CrossrefLines()),
        (WORK, CrossrefLines()),
        (b'{\n  "items": [\n', CrossrefItems()),
        (b'{"id":"0704.0001","authors_parsed":[["A","B",""]]}', ArxivLines()),
        (b'{"id":"0704.0001","categories":"cs.NE"}', ArxivLines()),
    ],
)
def test_the_form_is_told_from_the_beginning(head: bytes, form: object) -> None:
    assert form_of(head) == form


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"<!DOCTYPE html><html>", "an HTML page: download it again"),
        (b"\n<HTML>", "an HTML page: download it again"),
        (b"<feed/>", "XML, but not DBLP's: download it again"),
        (b'<?xml version="1.0" encoding="klingon"?><dblp>', "the encoding klingon cannot be read"),
        (b'{"message": {"a": 1}}', "JSON, but neither Crossref's works"),
        (b"x" * 257 + b"ustar", "a compressed tar: unpack it, and give the tar or its directory"),
        (b"PK\x03\x04...", "packed with zip: unpack it, or pack it with gzip"),
        (b"BZh91AY", "packed with bzip2: unpack it, or pack it with gzip"),
        ("{}".encode("utf-16"), "text in UTF-16: convert it to UTF-8"),
        (b'[{"DOI": 1}]', "a list in JSON: write one record on each line, without brackets"),
        (b'{\n "DOI": 1}', "JSON over several lines: write one record on each line"),
        (
            b"@misc{a}",
            "neither DBLP's XML nor the JSON of arXiv or Crossref; a .bib file is read with --bib",
        ),
    ],
)
def test_what_is_not_a_catalogue_says_what_it_is(head: bytes, message: str) -> None:
    with pytest.raises(UnknownFormError, match=message):
        form_of(head)
