"""What the rules say about single fields of a work."""

from dataclasses import replace

import pytest

from snnbib import rules
from snnbib.model import Person, PublicationStatus, SourceName, WorkType
from snnbib.rules import CheckInput
from tests.examples import AUTHORS, PREPRINT, RECORD, WORK
from tests.rules import seeded


def _messages(rule: str, check_input: CheckInput) -> list[str]:
    reported = rules.check(check_input, select=[rule])
    return [item.message.removeprefix("guo2024ternary: ") for item in reported]


_LATE = "month 2 of 2024 has no day 30"


@pytest.mark.parametrize(
    ("rule", "change", "messages"),
    [
        # required fields
        ("field-missing", {"container_title": ""}, ["has no container-title"]),
        ("field-missing", {"type": WorkType.PREPRINT, "container_title": ""}, []),
        (
            "field-missing",
            {"doi": "", "url": "", "arxiv": "", "openreview": ""},
            ["has neither an identifier nor a web address: nobody can find it"],
        ),
        ("field-missing", {"doi": "", "url": "", "arxiv": "", "openreview": "x12345"}, []),
        # dates
        ("date-form", {"month": 12, "day": 31}, []),
        ("date-form", {"month": 0, "day": 0}, []),
        ("date-form", {"month": 12, "day": 0}, []),
        ("date-form", {"month": 13}, ["13 is not a month"]),
        ("date-form", {"month": -1}, ["-1 is not a month"]),
        ("date-form", {"day": 3}, ["the day 3 is given without a month"]),
        ("date-form", {"month": 2, "day": 29}, []),
        ("date-form", {"month": 2, "day": 30}, [_LATE]),
        ("date-form", {"month": 2, "day": 30, "year": 0}, []),
        ("year-range", {"year": 1900}, []),
        ("year-range", {"year": 1899}, ["the year 1899 is before 1900 or after next year"]),
        ("year-range", {"year": 2027}, []),
        ("year-range", {"year": 2028}, ["the year 2028 is before 1900 or after next year"]),
        ("year-range", {"year": 0}, []),
        # pages
        ("pages-form", {"pages": ""}, []),
        ("pages-form", {"pages": "xii-xiv"}, []),
        ("pages-form", {"pages": "12:1-12:20"}, []),
        ("pages-form", {"pages": "e1234"}, []),
        ("pages-form", {"pages": "9-9"}, []),
        ("pages-form", {"pages": "9-10"}, []),
        ("pages-form", {"pages": "10-9"}, ["pages 10-9 end before they begin"]),
        (
            "pages-form",
            {"pages": "1-2, 5"},
            ["pages '1-2, 5' are not a range, a page or an article number"],
        ),
        # identifiers
        ("doi-form", {"doi": "10.1000/A"}, ["'10.1000/A' is not canonical: 10.1000/a"]),
        ("doi-form", {"doi": "none"}, ["'none' is not a DOI"]),
        ("doi-form", {"doi": ""}, []),
        ("arxiv-form", {"arxiv": "2312.06372v2"}, ["'2312.06372v2' is not canonical: 2312.06372"]),
        ("arxiv-form", {"arxiv": "none"}, ["'none' is not an arXiv id"]),
        ("openreview-form", {"openreview": "a b"}, ["'a b' is not an OpenReview forum"]),
        ("url-form", {"url": "https://example.org/a?b=c#d"}, []),
        ("url-form", {"url": "https://example.org/caf\u00e9"}, []),
        ("url-form", {"code": "https://[/"}, ["code 'https://[/' is not a web address"]),
        (
            "url-form",
            {"url": "ftp://example.org"},
            ["url 'ftp://example.org' is not a web address"],
        ),
        (
            "url-form",
            {"url": "https://localhost"},
            ["url 'https://localhost' is not a web address"],
        ),
        (
            "url-form",
            {"url": "https://a.org/b c"},
            ["url 'https://a.org/b c' is not a web address"],
        ),
        ("isbn-form", {"isbn": "978-3-16-148410-0"}, []),
        ("isbn-form", {"isbn": "3-16-148410-X"}, []),
        ("isbn-form", {"isbn": "3-16-148410-1"}, ["3-16-148410-1 is not an ISBN"]),
        ("isbn-form", {"isbn": "977-3-16-148410-0"}, ["977-3-16-148410-0 is not an ISBN"]),
        ("isbn-form", {"isbn": "123"}, ["123 is not an ISBN"]),
        ("isbn-form", {"isbn": "X-16-148410-1"}, ["X-16-148410-1 is not an ISBN"]),
        ("issn-form", {"issn": "2434-561X"}, []),
        ("issn-form", {"issn": "2374-346"}, ["2374-346 is not an ISSN"]),
        # texts
        ("text-entity", {"title": "A &amp; B"}, ["title has &amp;"]),
        ("text-entity", {"title": "A <b>B</b> & C <D"}, []),
        ("text-entity", {"title": "A <span>B</span>"}, ["title has <span>"]),
        ("text-tex", {"title": r"The $\alpha$ \emph{x}"}, [r"title has TeX: \emph"]),
        ("text-tex", {"publisher": "Ant {Press"}, ["publisher has TeX: {"]),
        ("text-tex", {"publisher": "Ant} Press"}, ["publisher has TeX: }"]),
        ("text-mojibake", {"series": "\u00c3\u00a9"}, None),
        (
            "text-invisible",
            {"publisher": " AAAI Press"},
            ["publisher has spaces or characters that cannot be seen"],
        ),
        (
            "text-invisible",
            {"publisher": "AAAI\N{ZERO WIDTH SPACE}Press"},
            ["publisher has spaces or characters that cannot be seen"],
        ),
        (
            "author-capitals",
            {"authors": (Person(family="ZORN", given="A."), Person(family="LUMBER", given="B."))},
            ["names in capitals: ZORN"],
        ),
        ("title-brackets", {"title": "A (B [C])"}, []),
        ("title-brackets", {"title": "A) B"}, ["the brackets of title do not match"]),
        ("title-brackets", {"title": "A (B]"}, ["the brackets of title do not match"]),
        ("title-brackets", {"title": "On $[0, 1)$ and (B)"}, []),
        ("title-capitals", {"title": "LIF NEURONS"}, []),
        ("title-stop", {"title": "And so on..."}, []),
        ("title-stop", {"title": "A title,"}, ["the title ends in ','"]),
        ("title-address", {"title": "On www.example.org"}, ["title has a web address"]),
        ("title-address", {"title": "U.S. networks"}, []),
        # proceedings
        ("booktitle-year", {"container_title": "AAAI 2024"}, ["container-title has the year 2024"]),
        ("booktitle-year", {"container_title": "A 2024", "type": WorkType.BOOK}, []),
        (
            "booktitle-place",
            {"container_title": "Proceedings, Vancouver"},
            ["container-title has the place Vancouver"],
        ),
        (
            "booktitle-place",
            {"container_title": "Conference in Ulm", "event_place": "Ulm, BW"},
            ["container-title has the place Ulm"],
        ),
        ("booktitle-place", {"container_title": "On CAD", "event_place": "Irvine, CA"}, []),
        (
            "booktitle-cut",
            {"container_title": "International Conference on"},
            ["container-title is cut short: 'International Conference on'"],
        ),
        # status
        ("work-retracted", {"status": PublicationStatus.CURRENT}, []),
    ],
)
def test_a_wrong_field_is_named(
    rule: str, change: dict[str, object], messages: list[str] | None
) -> None:
    reported = _messages(rule, seeded.work(**change))
    assert reported == messages if messages is not None else len(reported) == 1


@pytest.mark.parametrize(
    ("rule", "person", "messages"),
    [
        ("text-entity", Person(family="Guo &amp; Co"), ["an author's name has &amp;"]),
        ("text-tex", Person(literal=r"Schr\"oder"), ["an author's name has TeX: \\\""]),
        ("author-form", Person(given="Ann"), ["'Ann' has no family name"]),
        ("author-form", Person(literal="Team 42"), []),
        ("author-form", Person(family="Guo", given="Yufei, Ann"), None),
        ("author-truncated", Person(literal="et al"), None),
        ("author-twice", AUTHORS[0], ["'Guo, Yufei' is an author twice"]),
    ],
)
def test_a_wrong_name_is_named(rule: str, person: Person, messages: list[str] | None) -> None:
    reported = _messages(rule, seeded.work(authors=(*WORK.authors, person)))
    assert reported == messages if messages is not None else len(reported) == 1


def test_authors_that_a_source_has_and_the_work_has_not() -> None:
    longer = replace(RECORD, source=SourceName.CROSSREF, authors=(*AUTHORS, Person(family="Wu")))
    assert _messages("author-truncated", seeded.also(longer)) == [
        f"3 authors, 4 in crossref ({RECORD.locator})"
    ]
    corrected = seeded.entry(provenance={"authors": SourceName.CORRECTIONS})
    entry = corrected.lock.entries[0]
    matches = (*entry.matches, seeded.also(longer).lock.entries[0].matches[-1])
    lock = replace(corrected.lock, entries=(replace(entry, matches=matches),))
    assert _messages("author-truncated", replace(corrected, lock=lock)) == []


def test_a_retraction_names_who_says_so() -> None:
    retracted = replace(
        RECORD, source=SourceName.CROSSREF, locator="10.1/x", status=PublicationStatus.RETRACTED
    )
    assert _messages("work-retracted", seeded.also(retracted)) == [
        "was retracted, says crossref (10.1/x): remove the paper, or accept the finding"
    ]
    by_hand = seeded.entry(matches=(), work=replace(WORK, status=PublicationStatus.WITHDRAWN))
    assert _messages("work-retracted", by_hand) == [
        "was withdrawn, says corrections.toml: remove the paper, or accept the finding"
    ]


def test_a_preprint_names_the_doi_of_its_version_of_record() -> None:
    published = replace(PREPRINT, doi="10.1016/j.neunet.2024.1")
    check_input = seeded.also(published)
    assert _messages("preprint-superseded", check_input) == []
    entry = check_input.lock.entries[0]
    work = replace(WORK, type=WorkType.PREPRINT)
    lock = replace(
        check_input.lock, entries=(replace(entry, work=work, matches=entry.matches[1:]),)
    )
    assert _messages("preprint-superseded", replace(check_input, lock=lock)) == [
        "a preprint, but its version of record has the DOI 10.1016/j.neunet.2024.1: list the paper "
        "under its venue, or accept the finding"
    ]


def test_the_doi_that_a_preprint_server_gave_is_not_of_a_version_of_record() -> None:
    own = replace(PREPRINT, source=SourceName.CROSSREF, arxiv="", doi="10.1101/2021.06.02.446754")
    check_input = seeded.also(own)
    entry = check_input.lock.entries[0]
    only_own = replace(entry, work=replace(WORK, type=WorkType.PREPRINT), matches=entry.matches[1:])
    lock = replace(check_input.lock, entries=(only_own,))
    assert _messages("preprint-superseded", replace(check_input, lock=lock)) == []


def test_two_works_with_one_doi_are_reported_at_the_second() -> None:
    reported = rules.check(seeded.DEFECTS["doi-shared"], select=["doi-shared"])
    assert [(item.message, item.line) for item in reported] == [
        ("qiu2024gated: guo2024ternary has 10.1007/978-3-030-01234-5_1 too", 13)
    ]


def test_what_differs_from_nine_in_ten_works_of_the_venue() -> None:
    reported = rules.check(seeded.DEFECTS["venue-uneven"], select=["venue-uneven"])
    assert [item.message for item in reported] == [
        "qiu2024gatedx30: publisher is 'PKP Publishing', AAAI 2024 has 'AAAI Press'"
    ]


def test_where_works_of_a_venue_are_divided_no_value_is_usual() -> None:
    """One of six that differs is named; three of six are not."""
    check_input = seeded.DEFECTS["venue-uneven"]
    assert len(_messages("venue-uneven", check_input)) == 1
    other = check_input.lock.entries[0].work
    assert other is not None
    entries = tuple(
        replace(item, work=replace(item.work, publisher=other.publisher)) if number < 3 else item
        for number, item in enumerate(check_input.lock.entries)
        if item.work is not None
    )
    divided = replace(check_input, lock=replace(check_input.lock, entries=entries))
    assert _messages("venue-uneven", divided) == []
