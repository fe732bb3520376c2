"""Every oddity of Crossref's works, as whole records."""

import json

import pytest

from snnbib.errors import SourceAnswerError
from snnbib.model import (
    Finding,
    Person,
    PublicationStatus,
    Record,
    Severity,
    SourceName,
    WorkType,
)
from snnbib.sources.crossref_works import parse_work, parse_works
from snnbib.sources.value_checks import InvalidValue
from tests.standins.server import work, works

DOI = "10.24963/ijcai.2018/221"


def record(**fields: object) -> Record:
    given = {
        "source": SourceName.CROSSREF,
        "locator": DOI,
        "doi": DOI,
        "type": WorkType.CONFERENCE_PAPER,
    }
    return Record(**(given | fields))  # type: ignore[arg-type]


RECORDS = {
    "whole": record(
        title="Jointly Learning Network Connections and Link Weights in Spiking Neural Networks",
        authors=(Person(family="Qi", given="Yu"), Person(family="Shen", given="Jiangrong")),
        year=2018,
        month=7,
        container_title=(
            "Proceedings of the Twenty-Seventh International Joint Conference on "
            "Artificial Intelligence"
        ),
        event_title=(
            "Twenty-Seventh International Joint Conference on Artificial Intelligence {IJCAI-18}"
        ),
        event_place="Stockholm, Sweden",
        pages="1597-1603",
        publisher="International Joint Conferences on Artificial Intelligence Organization",
        publisher_place="California",
        urls=("https://www.ijcai.org/proceedings/2018/221",),
        isbn="9780999241127",
    ),
    "title-with-markup": record(title="Spikes in <i>Drosophila</i> and CO<sub>2</sub>: n neurons"),
    "title-escaped": record(
        title="Learning & Spiking <i>Fast</i>", container_title="Engineering & Neurons"
    ),
    "title-empty": record(),
    "title-twice": record(title="Deep Spikes"),
    "title-in-capitals": record(title="SPIKING NEURAL NETWORKS"),
    "subtitle-apart": record(title="SLAYER", subtitle="Spike Layer Error Reassignment in Time"),
    "subtitle-repeats-title": record(title="SLAYER: Spike Layer Error Reassignment in Time"),
    "author-family-only": record(authors=(Person(family="Xiao"), Person(family="Madonna"))),
    "author-group": record(authors=(Person(literal="The Spike Consortium"),)),
    "author-without-name": record(authors=(Person(family="Qi", given="Yu"),)),
    "author-suffix": record(authors=(Person(family="Daumé", given="Hal", suffix="III"),)),
    "author-decomposed": record(authors=(Person(family="Gülçehre", given="Çağlar"),)),
    "date-null": record(),
    "date-in-print-only": record(year=2021),
    "date-print-and-online": record(
        year=2020, month=11, day=3, note="published online in 2020, in print in 2021"
    ),
    "series-before-volume": record(
        locator="10.1007/978-3-031-20083-0_3",
        doi="10.1007/978-3-031-20083-0_3",
        title="Neuromorphic Data Augmentation for Training Spiking Neural Networks",
        series="Lecture Notes in Computer Science",
        container_title="Computer Vision – ECCV 2022",
        publisher_place="Cham",
        pages="631-649",
        isbn="9783031200823",
        issn="0302-9743",
        note="also ISBN 9783031200830; also ISSN 1611-3349",
    ),
    "chapter-of-a-book": record(
        locator="10.1007/978-3-540-71984-7_3",
        doi="10.1007/978-3-540-71984-7_3",
        type=WorkType.CHAPTER,
        title="Spiking Neurons",
        container_title="Handbook of Neurons",
    ),
    "pages-with-en-dash": record(pages="1597–1603"),
    "article-number": record(pages="e1007"),
    "journal-of-proceedings": record(
        locator="10.1609/aaai.v33i01.33011311",
        doi="10.1609/aaai.v33i01.33011311",
        type=WorkType.JOURNAL_ARTICLE,
        title="Direct Training for Spiking Neural Networks: Faster, Larger, Better",
        container_title="Proceedings of the AAAI Conference on Artificial Intelligence",
        volume="33",
        issue="01",
        pages="1311-1318",
        issn="2374-3468",
        note="also ISSN 2159-5399",
        year=2019,
        month=7,
        day=17,
        urls=("https://ojs.aaai.org/index.php/AAAI/article/view/3929",),
    ),
    "notice-of-correction": record(
        locator="10.1007/s11023-019-1",
        doi="10.1007/s11023-019-1",
        type=WorkType.JOURNAL_ARTICLE,
        title="Correction to: Spiking Neurons",
        note="correction of 10.1007/s11023-018-1",
    ),
    "preprint": record(
        locator="10.2139/ssrn.4000001",
        doi="10.2139/ssrn.4000001",
        type=WorkType.PREPRINT,
        title="Spiking Neurons",
        year=2022,
    ),
    "doi-not-registered": None,
    "fields-of-wrong-type": record(),
    "landing-page-of-wrong-kind": record(),
}


def deposit(**fields: object) -> Record:
    decoded = parse_work(
        {"DOI": DOI, "type": "proceedings-article"}
        | {name.replace("_", "-"): value for name, value in fields.items()}
    )
    assert decoded is not None
    return decoded


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Cores at 10<jats:sup>3</jats:sup> Hz", "Cores at 10<sup>3</sup> Hz"),
        ("Quiet Gates<br/>for Cores", "Quiet Gates for Cores"),
        ("<![CDATA[Gates & Cores]]>", "Gates & Cores"),
        ("The $$\\alpha $$-Cell", "The $\\alpha$-Cell"),
        ("Quiet Gates<sup>†</sup>", "Quiet Gates"),
        ('Gates<jats:xref ref-type="fn"><jats:sup>1</jats:sup></jats:xref>', "Gates"),
        ("The \\(\\alpha\\)-Gate", "The $\\alpha$-Gate"),
        ("CO$_2$ Gates", "CO<sub>2</sub> Gates"),
        ("<jats:italic>Drosophila</jats:italic> Gates", "<i>Drosophila</i> Gates"),
        ("<jats:title>Quiet Gates</jats:title>", "Quiet Gates"),
        ("Quiet&nbsp;Gates &#8211; Calm", "Quiet Gates – Calm"),
        ("Qui\N{SOFT HYPHEN}et\N{ZERO WIDTH SPACE} Gates", "Quiet Gates"),
        ("A &amp;lt;i&amp;gt;Quiet&amp;lt;/i&amp;gt; Gate", "A <i>Quiet</i> Gate"),
        ("If p &lt; 0.05 and q > 3", "If p < 0.05 and q > 3"),
        ("The <u>Q</u>uiet Gate", "The Quiet Gate"),
        (
            "<math><mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo></math> Gates",
            "f(x) Gates",
        ),
        ("Retraction Note: Quiet Gates", "Retraction Note: Quiet Gates"),
        ("From $10 to $20", "From $10 to $20"),
        (
            '<mml:math xmlns:mml="x"><mml:msup><mml:mi>L</mml:mi><mml:mn>2</mml:mn></mml:msup>'
            "</mml:math> Gates",
            "L<sup>2</sup> Gates",
        ),
    ],
)
def test_markup_of_titles(title: str, expected: str) -> None:
    assert deposit(title=[title]) == record(title=expected)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"page": "1-11", "article_number": "077201"}, {"pages": "077201"}),
        ({"page": "531-539", "article_number": "12"}, {"pages": "531-539"}),
        ({"page": "12-19 vol.2"}, {"pages": "12-19 vol.2", "volume": "2"}),
        ({"page": "12-19 vol.2", "volume": "3"}, {"pages": "12-19 vol.2", "volume": "3"}),
        ({"title": ["Gates", "Portas", "GATES"], "original_title": ["Portas", "Tore"]},
         {"title": "Gates", "note": 'also titled "Portas"; also titled "Tore"'}),
        ({"title": ["Gates"], "update_to": [{"type": "correction", "DOI": "10.1/a"}],
          "original_title": ["Tore"]},
         {"title": "Gates", "note": 'correction of 10.1/a; also titled "Tore"'}),
        ({"issued": {"date-parts": [[2022, 11]]}, "published_print": {"date-parts": [[2023]]}},
         {"year": 2022, "month": 11, "note": "published online in 2022, in print in 2023"}),
        ({"issued": {"date-parts": [[2023]]}, "published_print": {"date-parts": [[2023]]}},
         {"year": 2023}),
        ({"volume": "Vol. 3", "issue": "No. 4"}, {"volume": "3", "issue": "4"}),
        ({"short_container_title": ["Quiet Lett."]}, {"container_title_short": "Quiet Lett."}),
        ({"editor": [{"family": "Lum", "given": "Bo"}]},
         {"editors": (Person(family="Lum", given="Bo"),)}),
        ({"author": [{"family": "Zorn"}, {"name": "et al."}]},
         {"authors": (Person(family="Zorn"),)}),
        ({"ISBN": ["978-1", "9783161484100"], "ISSN": ["03029743"]},
         {"isbn": "9783161484100", "issn": "0302-9743"}),
        ({"issued": {"date-parts": [[2023, 2, 30]]}}, {"year": 2023, "month": 2}),
        ({"issued": {"date-parts": [[20233]]}, "published": {"date-parts": [[2023]]}},
         {"year": 2023}),
        ({"updated_by": [{"type": "retraction", "DOI": "10.1/r"}]},
         {"status": PublicationStatus.RETRACTED}),
        ({"issued": {"date-parts": [[2020, 0, 0]]}}, {"year": 2020}),
        ({"issued": {"date-parts": [["2020", "5"]]}}, {"year": 2020, "month": 5}),
        ({"page": "e1-e12"}, {"pages": "e1-e12"}),
        ({"page": "045101", "article_number": "045101"}, {"pages": "045101"}),
        ({"updated_by": [{"type": "correction", "DOI": "10.1/r"}]}, {}),
        ({"relation": {"is-retracted-by": [{"id": "10.1/r"}]}},
         {"status": PublicationStatus.RETRACTED, "note": "related: is-retracted-by 10.1/r"}),
        ({"relation": {"is-preprint-of": [{"id": "10.1/a"}, {"id": "10.1/b"}, {}, 5], "x": 5}},
         {"note": "related: is-preprint-of 10.1/a; related: is-preprint-of 10.1/b"}),
        ({"ISSN": ["0302-9743", "1611-3349", "0302-9743", "1"]},
         {"issn": "0302-9743", "note": "also ISSN 1611-3349"}),
        ({"title": ["RETRACTED: Quiet Gates"]},
         {"title": "Quiet Gates", "status": PublicationStatus.RETRACTED}),
        ({"type": "dissertation", "institution": [{"name": "Example University"}],
          "degree": ["PhD"]},
         {"type": WorkType.THESIS, "institution": "Example University", "genre": "PhD"}),
        ({"type": "report", "publisher": "Example Labs", "report_number": "TR-7"},
         {"type": WorkType.REPORT, "publisher": "Example Labs", "institution": "Example Labs",
          "genre": "Report", "number": "TR-7"}),
        ({"type": "book", "edition_number": "2"}, {"type": WorkType.BOOK, "edition": "2"}),
        ({"type": "dataset"}, {"type": WorkType.DATASET}),
        ({"type": "peer-review"}, {"type": WorkType.OTHER}),
    ],
)  # fmt: skip
def test_fields_of_deposits(fields: dict[str, object], expected: dict[str, object]) -> None:
    assert deposit(**fields) == record(**expected)


@pytest.mark.parametrize("name", RECORDS)
def test_a_work_is_decoded_as_it_was_deposited(name: str) -> None:
    assert parse_work(work(name)) == RECORDS[name]


def test_a_list_of_works_says_how_many_there_are_and_who_answered() -> None:
    answer = parse_works(works(work("preprint"), total=12).body, mirror="http://127.0.0.1")
    assert answer.total == 12
    assert [(record.doi, record.mirror) for record in answer.records] == [
        ("10.2139/ssrn.4000001", "http://127.0.0.1")
    ]


@pytest.mark.parametrize(
    "body",
    [
        b"<html>maintenance</html>",
        works(work("preprint")).body[:-20],
        b'{"status": "ok", "message": "none"}',
        b'{"status": "ok"}',
        b"[1]",
        b'"text"',
        b'{"status": "ok", "message": {"items": null, "total-results": 1}}',
        b'{"status": "ok", "message": {"items": [], "total-results": Infinity}}',
        b"[" * 100_000,
        b"\xff\xfe",
        json.dumps(None).encode(),
    ],
    ids=[
        "html",
        "cut",
        "message-text",
        "no-message",
        "list",
        "text",
        "items-null",
        "infinity",
        "deep",
        "no-utf-8",
        "null",
    ],
)
def test_what_is_no_list_of_works_is_refused(body: bytes) -> None:
    with pytest.raises(SourceAnswerError, match="the answer is not a list of works"):
        parse_works(body)


def test_items_that_are_no_works_are_left_out() -> None:
    assert parse_works(works("text", None, {}, work("preprint"), total=4).body).total == 4


def test_what_is_left_out_of_names_is_named() -> None:
    people = [
        {"given": "Ada, Ph.D.", "family": "Zorn"},
        {"given": "Dr. Bo", "family": "Lum, MD"},
        {"given": "Cy", "family": "Kord", "suffix": "Jr."},
        {"given": "Dee", "family": "Farr", "name": "Dee Farr of the Quiet Lab"},
    ]
    body = works(work("whole") | {"author": people, "editor": people[:1]}).body
    page = parse_works(body)
    record = page.records[0]
    assert [person.sort_name for person in record.authors] == ["Zorn", "Lum", "Kord", "Farr"]
    assert page.invalid[record.locator] == (
        InvalidValue("author", "Zorn Ada, Ph.D.", "Ph.D."),
        InvalidValue("author", "Lum, MD Dr. Bo", "MD Dr."),
        InvalidValue("author", "Farr Dee Dee Farr of the Quiet Lab", "of the Quiet Lab"),
        InvalidValue("editor", "Zorn Ada, Ph.D.", "Ph.D."),
    )
    assert InvalidValue(*page.invalid[record.locator][0]).finding("crossref 10.1/a") == Finding(
        rule="name-rest",
        severity=Severity.NOTICE,
        message='crossref 10.1/a: author "Zorn Ada, Ph.D.": "Ph.D." is left out of the name',
    )
