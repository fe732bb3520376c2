"""DBLP's dump: every oddity of its records, as whole values."""

from dataclasses import replace

import pytest

from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.catalogues.dblp_xml import DblpXml, declared_characters, with_volume
from snnbib.sources.catalogues.forms import CatalogueRecord, UnreadableRecordError

FORM = DblpXml()
PAPER = b"""
<inproceedings mdate="2024-03-25" key="conf/aaai/GuoC24">
<author orcid="0000-0001-9216-9695">J&uuml;rgen Gu&#261;o 0001</author>
<author>Guido de Croon</author>
<title>Ternary <i>Spike</i>: CO<sub>2</sub> &amp; Fr&eacute;chet Means.</title>
<pages>12244-12252</pages>
<year>2024</year>
<booktitle>AAAI</booktitle>
<ee type="oa">https://doi.org/10.1609/AAAI.v38i11.29114</ee>
<ee>https://www.wikidata.org/entity/Q60698562</ee>
<crossref>conf/aaai/2024</crossref>
<url>db/conf/aaai/aaai2024.html#GuoC24</url>
<stream>streams/conf/aaai</stream>
</inproceedings>"""
RECORD = Record(
    source=SourceName.DBLP,
    locator="conf/aaai/GuoC24",
    catalogue="dblp.xml.gz, 2026-11-01",
    type=WorkType.CONFERENCE_PAPER,
    title="Ternary <i>Spike</i>: CO<sub>2</sub> & Fréchet Means",
    authors=(Person(family="Guąo", given="Jürgen"), Person(family="de Croon", given="Guido")),
    year=2024,
    container_title="AAAI",
    pages="12244-12252",
    doi="10.1609/aaai.v38i11.29114",
    urls=(
        "https://doi.org/10.1609/AAAI.v38i11.29114",
        "https://www.wikidata.org/entity/Q60698562",
    ),
)
PREPRINT = b"""<article mdate="2023-12-12" key="journals/corr/abs-2312-06372" publtype="informal">
<author>Yufei Guo</author><title>Who knows?</title><year>2023</year><month>December</month>
<volume>abs/2312.06372</volume><journal>CoRR</journal>
<ee type="oa">https://doi.org/10.48550/arXiv.2312.06372</ee></article>"""
THESIS = b"""<phdthesis key="phd/Ha21"><author>Ada Ha</author><title>On Spikes.</title>
<year>2021</year><school>ETH Zurich</school></phdthesis>"""
VOLUME = b"""<proceedings key="conf/aaai/2024"><editor>Ada Lovelace</editor>
<title>Thirty-Eighth AAAI Conference on Artificial Intelligence.</title><volume>38</volume>
<publisher href="db/publishers/aaai.html">AAAI Press</publisher><isbn>978-1-57735-887-9</isbn>
<year>2024</year></proceedings>"""


def _decoded(record: bytes) -> Record:
    return FORM.decode(record, RECORD.catalogue).record


def test_a_paper_is_decoded_whole() -> None:
    decoded = FORM.decode(PAPER, RECORD.catalogue)
    assert decoded == CatalogueRecord(RECORD, "conf/aaai/2024")


def test_what_is_left_out_of_a_name_is_named() -> None:
    record = (
        b'<book key="a/B"><author>Prof. Ada Zorn 0001</author><editor>Bo Lum, Ph.D.</editor>'
        b"<author>Cy Kord</author><title>T.</title></book>"
    )
    decoded = FORM.decode(record, RECORD.catalogue)
    assert decoded.record.authors == (
        Person(family="Zorn", given="Ada"),
        Person(family="Kord", given="Cy"),
    )
    assert decoded.record.editors == (Person(family="Lum", given="Bo"),)
    assert decoded.invalid == (
        ("author", "Prof. Ada Zorn 0001", "Prof."),
        ("editor", "Bo Lum, Ph.D.", "Ph.D."),
    )


def test_an_informal_article_is_a_preprint() -> None:
    assert _decoded(PREPRINT) == Record(
        source=SourceName.DBLP,
        locator="journals/corr/abs-2312-06372",
        catalogue=RECORD.catalogue,
        type=WorkType.PREPRINT,
        title="Who knows?",
        authors=(Person(family="Guo", given="Yufei"),),
        year=2023,
        month=12,
        container_title="CoRR",
        volume="abs/2312.06372",
        arxiv="2312.06372",
        urls=("https://doi.org/10.48550/arXiv.2312.06372",),
    )


def test_a_thesis_has_its_school() -> None:
    assert _decoded(THESIS) == Record(
        source=SourceName.DBLP,
        locator="phd/Ha21",
        catalogue=RECORD.catalogue,
        type=WorkType.THESIS,
        title="On Spikes",
        authors=(Person(family="Ha", given="Ada"),),
        year=2021,
        institution="ETH Zurich",
        genre="PhD thesis",
    )


@pytest.mark.parametrize(
    ("publtype", "changes"),
    [
        (b"withdrawn", {"status": PublicationStatus.WITHDRAWN}),
        (b"informal withdrawn", {"type": WorkType.PREPRINT, "status": PublicationStatus.WITHDRAWN}),
        (b"software", {"type": WorkType.SOFTWARE}),
        (b"data", {"type": WorkType.DATASET}),
        (b"survey", {}),
    ],
)
def test_what_kind_of_publication_it_is(publtype: bytes, changes: dict[str, object]) -> None:
    record = PAPER.replace(b"<inproceedings ", b'<inproceedings publtype="' + publtype + b'" ')
    assert _decoded(record) == replace(RECORD, **changes)  # type: ignore[arg-type]


def test_a_paper_takes_from_its_proceedings_what_it_lacks() -> None:
    volume = _decoded(VOLUME)
    assert with_volume(RECORD, volume) == replace(
        RECORD,
        container_title="Thirty-Eighth AAAI Conference on Artificial Intelligence",
        volume="38",
        publisher="AAAI Press",
        isbn="978-1-57735-887-9",
        editors=(Person(family="Lovelace", given="Ada"),),
    )
    assert with_volume(replace(RECORD, volume="9"), volume).volume == "9"
    assert FORM.volumes([PAPER, VOLUME]) == [("conf/aaai/2024", VOLUME)]


def test_titles_and_identifiers_are_seen_without_decoding() -> None:
    person = b'<www key="homepages/g/G"><author>A</author><title>Home Page</title></www>'
    summary = FORM.summarize([PAPER, person, THESIS])
    assert [FORM.title(title) for title in summary.titles] == [
        "Ternary <i>Spike</i>: CO<sub>2</sub> & Fréchet Means",
        "",
        "On Spikes",
    ]
    assert summary.identifier_keys == [
        ["doi:10.1609/aaai.v38i11.29114", "aaai:29114"],
        [],
        [],
    ]


def test_records_are_cut_behind_their_end_tags() -> None:
    text = b"<?xml?><dblp>\n<article key='a'><title>A</title></article><www key='b'>\n</www>\n<art"
    end = FORM.end(text, is_last=False)
    assert FORM.split(text[:end]) == [
        b"<article key='a'><title>A</title></article>",
        b"<www key='b'>\n</www>",
    ]
    assert FORM.first_end(text) == text.find(b"<www")
    assert FORM.end(b"<article key='a'>", is_last=True) == FORM.first_end(b"<article") == 0
    assert FORM.breaks_off(b"\n<article key='c'><title>A</ti")
    assert not FORM.breaks_off(b"\n</dblp>\n")


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (PAPER.replace(b"&uuml;", b"&lol9;"), "the entity &lol9; is not one character of dblp.dtd"),
        (PAPER.replace(b"</pages>", b""), "the record is not well-formed XML"),
        (PAPER.replace(b"2024</year>", b"\x00</year>"), "the record is not well-formed XML"),
        (PAPER.replace(b' key="conf/aaai/GuoC24"', b""), "the record has no key"),
    ],
)
def test_a_damaged_record_says_why(record: bytes, message: str) -> None:
    with pytest.raises(UnreadableRecordError, match=message):
        FORM.decode(record, "")


def test_a_newer_document_type_adds_its_characters_and_nothing_else() -> None:
    document_type = """
      <!ENTITY Scaron "&#352;"> <!ENTITY x "&#x3b1;"> <!ENTITY % field "author|title">
      <!ENTITY lol "lol"> <!ENTITY lol2 "&lol;&lol;"> <!ENTITY file SYSTEM "file:///etc/passwd">
      <!ENTITY big "&#99999999;"> <!ENTITY tag "&#60;">"""
    characters = declared_characters(document_type)
    assert characters == {"Scaron": "Š", "x": "α", "tag": "<"}
    form = DblpXml(characters=characters)
    record = PAPER.replace(b"J&uuml;rgen", b"&Scaron;&tag;").replace(b"0001", b"")
    assert form.decode(record, "").record.authors[0].given == "Š<"
    with pytest.raises(UnreadableRecordError, match="&file;"):
        form.decode(PAPER.replace(b"&uuml;", b"&file;"), "")


def test_a_record_may_lack_everything_but_its_key() -> None:
    expected = Record(source=SourceName.DBLP, locator="x", type=WorkType.JOURNAL_ARTICLE)
    assert FORM.decode(b'<article key="x"><title></title></article>', "").record == expected
    assert FORM.decode(b'<article key="x"><!-- nothing --></article>', "").record == expected


def test_latin_1_and_utf_8_are_read_as_the_document_says() -> None:
    record = '<article key="x"><title>Café.</title></article>'
    for encoding in ("iso-8859-1", "utf-8"):
        decoded = DblpXml(encoding).decode(record.encode(encoding), "")
        assert decoded.record.title == "Café"
