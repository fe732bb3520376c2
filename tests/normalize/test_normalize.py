"""Records to a work: which source each field is taken from, and each field's own step."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Link, Paper, Person, Record, SourceName, WorkType
from snnbib.normalize import normalize
from snnbib.normalize.fields import page_range, plain_container_title, plain_name, plain_title
from tests.examples import PAPER, PREPRINT, RECORD, WORK

_NAME = st.lists(
    st.sampled_from(["van", "den", "Berg", "Jr.", "III", "0001", ",", "Wei", "de la", "x"]),
    max_size=4,
).map(" ".join)
_TITLES = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(["2020", "The", "Proceedings of the", ", ICRA 2020", "(", ")", "'20",
                         ", pp. 1-2", "May 1,", "pp.", "p", ".", "-", "7", "Spikes"]),
        max_size=8,
    ).map(" ".join),
)  # fmt: skip


def test_a_work_and_where_each_field_is_from() -> None:
    work, provenance = normalize(PAPER, [PREPRINT, RECORD])
    assert work == replace(WORK, key="", arxiv_class="cs.CV")
    assert provenance == {
        "title": SourceName.BIBTEX,
        "authors": SourceName.BIBTEX,
        "year": SourceName.LIST,
        "type": SourceName.VENUES,
        "venue": SourceName.VENUES,
        "container_title": SourceName.VENUES,
        "container_title_short": SourceName.VENUES,
        "event_title": SourceName.VENUES,
        "event_place": SourceName.VENUES,
        "volume": SourceName.VENUES,
        "issue": SourceName.BIBTEX,
        "pages": SourceName.BIBTEX,
        "publisher": SourceName.VENUES,
        "doi": SourceName.BIBTEX,
        "arxiv": SourceName.LIST,
        "arxiv_class": SourceName.ARXIV,
        "url": SourceName.LIST,
        "code": SourceName.LIST,
        "issn": SourceName.VENUES,
    }


def test_the_order_of_the_records_makes_no_difference() -> None:
    assert normalize(PAPER, [RECORD, PREPRINT]) == normalize(PAPER, [PREPRINT, RECORD])


def test_proceedings_older_than_the_venue_s_series_are_those_of_the_record() -> None:
    title = "Proceedings of the 26th Annual International Conference on Machine Learning"
    record = replace(
        RECORD,
        source=SourceName.CROSSREF,
        year=2009,
        container_title=title,
        publisher="ACM",
        volume="",
        issn="",
    )
    work, _ = normalize(replace(PAPER, venue="ICML", year=2009), [record])
    assert (work.container_title, work.series, work.publisher, work.issn) == (title, "", "ACM", "")
    assert (work.venue, work.event_title) == (
        "ICML",
        "International Conference on Machine Learning",
    )


def test_a_correction_wins_and_a_preprint_only_fills() -> None:
    correction = Record(source=SourceName.CORRECTIONS, locator="why", pages="1--9", year=2025)
    work, provenance = normalize(PAPER, [PREPRINT, correction])
    assert (work.pages, work.year, work.authors) == ("1-9", 2025, PREPRINT.authors)
    assert provenance["authors"] is SourceName.ARXIV
    assert provenance["pages"] is provenance["year"] is SourceName.CORRECTIONS


def test_the_publishers_type_is_not_the_readers() -> None:
    """Crossref has AAAI's papers as journal articles; the venue table decides."""
    deposit = replace(RECORD, source=SourceName.CROSSREF, type=WorkType.JOURNAL_ARTICLE)
    assert normalize(PAPER, [deposit])[0].type is WorkType.CONFERENCE_PAPER


def test_an_alphabetical_deposit_gives_no_author_order() -> None:
    """Crossref's deposits of 10.52202 list authors alphabetically."""
    deposit = replace(RECORD, source=SourceName.CROSSREF, doi="10.52202/075280-0001")
    assert normalize(PAPER, [deposit])[0].authors == ()
    assert normalize(PAPER, [deposit, PREPRINT])[0].authors == PREPRINT.authors


def test_month_and_day_of_another_year_are_not_taken() -> None:
    online = replace(RECORD, source=SourceName.CROSSREF, year=2023, month=12, day=30)
    work, _ = normalize(PAPER, [online])
    assert (work.year, work.month, work.day) == (2024, 0, 0)


def test_a_paper_of_no_known_venue_keeps_what_its_record_says() -> None:
    paper = Paper(title="Robots that spike", venue="QUIET", year=2020)
    record = replace(
        RECORD,
        title="Robots that spike",
        year=2020,
        container_title="2020 IEEE International Conference on Robotics, QUIET 2020, Paris, France",
        publisher="IEEE",
        doi="10.1109/icra.2020.1",
        urls=("https://ieeexplore.ieee.org/document/1",),
    )
    work, provenance = normalize(paper, [record])
    assert (work.venue, work.container_title, work.publisher, work.url) == (
        "QUIET",
        "IEEE International Conference on Robotics",
        "IEEE",
        "https://ieeexplore.ieee.org/document/1",
    )
    assert provenance["venue"] is SourceName.LIST


def test_without_a_heading_the_record_tells_venue_and_year() -> None:
    work, _ = normalize(replace(PAPER, venue="", year=0), [RECORD])
    assert (work.venue, work.year, work.volume) == ("AAAI", 2024, "38")


@pytest.mark.parametrize(
    ("records", "work_type", "container_title"),
    [
        ([PREPRINT], WorkType.PREPRINT, ""),
        ([PREPRINT, replace(RECORD, container_title="ECCV 2024")], WorkType.CONFERENCE_PAPER,
         "Computer Vision – ECCV 2024"),
        ([PREPRINT, Record(source=SourceName.CORRECTIONS, locator="corrections.toml", year=2024)],
         WorkType.CONFERENCE_PAPER, "Computer Vision – ECCV 2024"),
    ],
)  # fmt: skip
def test_a_preprint_s_year_is_not_the_edition_s(
    records: list[Record], work_type: WorkType, container_title: str
) -> None:
    paper = replace(PAPER, venue="ECCV", year=0, links=PAPER.links[1:2])
    work, _ = normalize(paper, records)
    assert (work.type, work.container_title) == (work_type, container_title)


@pytest.mark.parametrize("venue", ["arXiv", "LNCS"])
def test_a_repository_or_a_book_series_is_not_where_a_paper_appeared(venue: str) -> None:
    paper = replace(PAPER, venue=venue, links=PAPER.links[1:2])
    work, _ = normalize(paper, [PREPRINT])
    assert (work.type, work.container_title, work.series) == (WorkType.PREPRINT, "", "")


def test_nips_before_2018() -> None:
    work, _ = normalize(replace(PAPER, venue="NeurIPS", year=2017), [])
    assert (work.venue, work.container_title, work.volume) == (
        "NIPS",
        "Advances in Neural Information Processing Systems",
        "30",
    )


def test_a_short_form_goes_with_its_long_form() -> None:
    journal = Record(
        source=SourceName.CROSSREF, locator="10.1016/1", title=PAPER.title, year=2024,
        container_title="Neural Networks", container_title_short="Neural Netw.",
    )  # fmt: skip
    by_hand = Record(
        source=SourceName.CORRECTIONS, locator="why", container_title="Neural Networks and Brains"
    )
    elsewhere = replace(PAPER, venue="")
    assert normalize(elsewhere, [journal])[0].container_title_short == "Neural Netw."
    work, provenance = normalize(elsewhere, [journal, by_hand])
    assert (work.container_title, work.container_title_short) == ("Neural Networks and Brains", "")
    assert "container_title_short" not in provenance


def test_eccv_is_its_volume_not_the_series() -> None:
    record = replace(
        RECORD,
        container_title="Computer Vision - ECCV 2022 - 17th European Conference, Proceedings",
        series="Lecture Notes in Computer Science",
        volume="13672",
    )
    work, _ = normalize(replace(PAPER, venue="ECCV", year=2022), [record])
    assert (work.container_title, work.series, work.volume) == (
        "Computer Vision – ECCV 2022",
        "Lecture Notes in Computer Science",
        "13672",
    )


@pytest.mark.parametrize(
    ("page", "year", "doi", "issue"),
    [
        ("https://www.ijcai.org/proceedings/2018/221", 2018, "10.24963/ijcai.2018/221", ""),
        (
            "https://ojs.aaai.org/index.php/AAAI/article/view/11317",
            2018,
            "10.1609/aaai.v32i1.11317",
            "1",
        ),
        ("https://ojs.aaai.org/index.php/AAAI/article/view/3929", 2019, "", ""),
    ],
)
def test_a_doi_that_follows_from_the_list(page: str, year: int, doi: str, issue: str) -> None:
    paper = Paper(title="A", year=year, links=(Link(label="paper", url=page),))
    work, provenance = normalize(paper, [])
    assert (work.doi, work.issue) == (doi, issue)
    assert provenance.get("doi") == (SourceName.LIST if doi else None)


@pytest.mark.parametrize(
    ("labels_and_urls", "url"),
    [
        (
            [("paper", "https://iclr.cc/virtual/2024/poster/1"), ("x", "https://openreview.net/forum?id=a")],
            "https://openreview.net/forum?id=a",
        ),
        (
            [("arxiv", "https://arxiv.org/abs/2312.06372"), ("paper", "https://www.nature.com/articles/1")],
            "https://www.nature.com/articles/1",
        ),
        ([("pdf", "https://arxiv.org/pdf/2312.06372")], "https://arxiv.org/abs/2312.06372"),
        ([("Code", "https://github.com/a/b"), ("paper with code", "https://c.org")], ""),
        ([("PyTorch", "https://github.com/a/b"), ("talk", "https://youtu.be/x")], ""),
        ([("here", "https://a.github.com/b"), ("x", "https://c.org")], "https://c.org"),
    ],
)  # fmt: skip
def test_the_landing_page(labels_and_urls: list[tuple[str, str]], url: str) -> None:
    links = tuple(Link(label=label, url=target) for label, target in labels_and_urls)
    assert normalize(Paper(title="A", year=2024, links=links), [])[0].url == url


def test_the_page_of_software_is_where_its_code_is() -> None:
    link = Link(label="here", url="https://github.com/a/b")
    software = Paper(title="A", year=2024, type=WorkType.SOFTWARE, links=(link,))
    assert normalize(software, [])[0].url == link.url


@pytest.mark.parametrize(
    ("label", "code"),
    [("PyTorch", "https://github.com/a/b"), ("slides", ""), ("Papers with Code", "")],
)
def test_code_is_known_by_its_site_where_the_label_is_another(label: str, code: str) -> None:
    link = Link(label=label, url="https://github.com/a/b")
    assert normalize(Paper(title="A", year=2024, links=(link,)), [])[0].code == code


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Spiking networks.", "Spiking networks"),
        ("Spikes...", "Spikes..."),
        ("What next?", "What next?"),
        ("Learning &amp;amp; <italic>spiking</italic>\n   nets", "Learning & <i>spiking</i> nets"),
        ("ALL CAPITALS STAY", "ALL CAPITALS STAY"),
        (".", "."),
    ],
)
def test_titles(title: str, plain: str) -> None:
    assert plain_title(title) == plain


@pytest.mark.parametrize(
    ("pages", "plain"),
    [
        ("12244--12252", "12244-12252"),
        ("12244 – 12252", "12244-12252"),
        ("12244---12252", "12244-12252"),
        ("7-7", "7"),
        ("e0314658", "e0314658"),
        ("1:1–1:20", "1:1-1:20"),
        ("", ""),
        ("--", ""),
        ("pp. 1–9", "1-9"),
        ("p. 7", "7"),
        ("Pages 3-4", "3-4"),
        ("P12", "P12"),
    ],
)
def test_pages(pages: str, plain: str) -> None:
    assert page_range(pages) == plain


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Vision - ACCV 2020 - 15th Conference", "Vision - ACCV 2020 - 15th Conference"),
        ("2021 IEEE Conference on X, X 2021, Paris, France, May 1-2, 2021", "IEEE Conference on X"),
        ("Spiking Workshop, WS@ICRA 2020, Online", "Spiking Workshop"),
        ("Nature", "Nature"),
        ("2018 IEEE Symposium on Circuits (ISCAS)", "IEEE Symposium on Circuits (ISCAS)"),
        ("Symposium on Circuits (ISCAS 2018), Florence, Italy", "Symposium on Circuits"),
        ("Symposium on Circuits (ISCAS'18)", "Symposium on Circuits"),
        ("Proceedings of the 2019 Spike Days", "Proceedings of the Spike Days"),
        ("The 2019 Conference on Language", "The Conference on Language"),
        ("Conference on Spikes, Rome, May 1-3, 2020", "Conference on Spikes, Rome"),
        ("Conference on Spikes, May 1-3, 2020, Rome", "Conference on Spikes"),
        ("Conference on Spikes, pp. 12-19", "Conference on Spikes"),
        ("Conference on Spikes (pages 12-19)", "Conference on Spikes"),
        ("Neural Processing - 27th Conference, ICONIP 2020, Bangkok, November 23-27, 2020,"
         " Proceedings, Part I", "Neural Processing - 27th Conference"),
        ("2020", "2020"),
    ],
)  # fmt: skip
def test_container_titles(title: str, plain: str) -> None:
    assert plain_container_title(title) == plain


@pytest.mark.parametrize(
    ("person", "plain"),
    [
        (("Berg", "Rianne van den"), Person(family="van den Berg", given="Rianne")),
        (("Luxburg", "Ulrike von"), Person(family="von Luxburg", given="Ulrike")),
        (("Wang", "De"), Person(family="Wang", given="De")),
        (("Song", "le"), Person(family="Song", given="le")),
        (("King, Jr.", "Martin"), Person(family="King", given="Martin", suffix="Jr.")),
        (("Daumé III", "Hal"), Person(family="Daumé", given="Hal", suffix="III")),
        (("III", "Hal"), Person(family="III", given="Hal")),
        (("Wang 0001", "Wei"), Person(family="Wang", given="Wei")),
        (("", "Madonna"), Person(family="Madonna")),
        (("Gru\u0308ning", "Andre\u0301"), Person(family="Grüning", given="André")),
    ],
)
def test_names(person: tuple[str, str], plain: Person) -> None:
    family, given = person
    assert plain_name(Person(family=family, given=given)) == plain


def test_an_organization_keeps_its_name() -> None:
    assert plain_name(Person(literal="Bin  Li III 0001")) == Person(literal="Bin Li III")


@given(st.builds(Person, family=_NAME, given=_NAME, suffix=_NAME, literal=_NAME))
def test_a_plain_name_stays_as_it_is(person: Person) -> None:
    assert plain_name(plain_name(person)) == plain_name(person)


def test_a_publisher_that_has_its_place_with_it() -> None:
    paper = Paper(title="Robots that spike", venue="QUIET", year=2020)
    record = replace(RECORD, title="Robots that spike", publisher="Springer, Berlin, Heidelberg")
    work, _ = normalize(paper, [record])
    assert (work.publisher, work.publisher_place) == ("Springer", "Berlin, Heidelberg")


def test_a_conference_that_has_year_and_place_with_it() -> None:
    paper = Paper(title="Robots that spike", venue="QUIET", year=2020)
    record = replace(
        RECORD, title="Robots that spike", event_title="2020 IEEE Conference (QUIET 2020)"
    )
    assert normalize(paper, [record])[0].event_title == "IEEE Conference"


@given(_TITLES)
def test_every_step_is_idempotent(text: str) -> None:
    for step in (plain_title, plain_container_title, page_range):
        once = step(text)
        assert step(once) == once


def test_control_characters_never_reach_a_work() -> None:
    hostile = replace(RECORD, title="A\x1b[31mB\u202eC", authors=(Person(family="X\x07\u200fY"),))
    work, _ = normalize(PAPER, [hostile])
    assert (work.title, work.authors) == ("A[31mBC", (Person(family="XY"),))
