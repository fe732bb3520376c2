"""The facts of the venue table, and rows that people write themselves."""

import re
from collections import Counter

import pytest

from snnbib import venues
from snnbib.errors import SnnbibError
from snnbib.venues import Track, Venue, VenueKind, VenueTable
from snnbib.venues.data import _text
from snnbib.venues.rows import lines_by_acronym
from snnbib.venues.words import CONNECTIVES, fold_acronym, name_words

_ROWS = venues.all_venues()
_STREAM = re.compile(r"(?:conf|journals)/[A-Za-z0-9-]+")


def _words(name: str) -> list[str]:
    """The words that an abbreviation has to give, hyphenated ones in parts."""
    return [word for word in re.findall(r"[\w']+", name) if word.casefold() not in CONNECTIVES]


def test_the_table_is_large() -> None:
    kinds = Counter(venue.kind for venue in _ROWS)
    assert len(_ROWS) >= 900
    assert kinds[VenueKind.EVENT] >= 400
    assert kinds[VenueKind.JOURNAL] >= 400


def test_no_two_rows_claim_a_name_or_an_acronym() -> None:
    names = [name for venue in _ROWS for name in {name_words(name) for name in venue.names}]
    acronyms = [name for venue in _ROWS for name in {fold_acronym(a) for a in venue.acronyms}]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [name for name, count in Counter(acronyms).items() if count > 1] == []


def test_no_two_lines_have_an_acronym() -> None:
    acronyms = [acronym for acronym, _ in lines_by_acronym(_text("venues.tsv").decode())]
    assert [name for name, count in Counter(acronyms).items() if count > 1] == []


def test_every_stream_is_well_formed() -> None:
    assert [v.acronym for v in _ROWS if v.dblp and not _STREAM.fullmatch(v.dblp)] == []


def test_every_stream_fits_the_kind_of_venue() -> None:
    folders = {VenueKind.EVENT: "conf/", VenueKind.JOURNAL: "journals/", VenueKind.SERIES: ""}
    assert [v.acronym for v in _ROWS if v.dblp and not v.dblp.startswith(folders[v.kind])] == []


def test_every_abbreviation_abbreviates_the_name_word_by_word() -> None:
    wrong = [
        (venue.names[0], venue.abbreviation)
        for venue in _ROWS
        if venue.abbreviation and not venue.has_editions
        and not _abbreviates(venue.abbreviation, venue.names[0])
    ]  # fmt: skip
    assert wrong == []


def _abbreviates(short: str, name: str) -> bool:
    shorts, words = _words(short), _words(re.sub(r"\([^()]*\)", "", name))
    return len(shorts) == len(words) and all(
        word.casefold().startswith(short[0].casefold()) and len(short) <= len(word)
        for short, word in zip(shorts, words, strict=True)
    )


def test_journals_that_print_an_event_s_papers_are_in_the_table() -> None:
    acronyms = {venue.acronym for venue in _ROWS if venue.kind is VenueKind.JOURNAL}
    assert {name for venue in _ROWS for name in venue.published_in} <= acronyms


def test_a_venue_is_recognized_by_all_that_it_is_called() -> None:
    called = [
        (name, venue)
        for venue in _ROWS
        for name in (*venue.names, *venue.acronyms, f"{venue.acronym} 2020", _short(venue))
        if name
    ]
    assert [
        (name, venue.acronym)
        for name, venue in called
        if venues.recognize(name) is not venue
    ] == []  # fmt: skip


def _short(venue: Venue) -> str:
    """The abbreviation of the first name; that of an edition's title is something else."""
    return "" if venue.has_editions else venue.abbreviation


def test_a_common_word_is_a_venue_only_as_written() -> None:
    assert [venues.recognize(text) for text in ("Fast", "fast", "science", "Group")] == [None] * 4
    assert venues.recognize("FAST 2020") is not None
    assert venues.recognize("Science") is not None


def test_the_name_of_a_journal_may_be_a_subject() -> None:
    subjects = {v.acronym for v in _ROWS if v.is_subject}
    assert {"Neural Networks", "Sensors", "Machine Learning"} <= subjects
    assert not {"JMLR", "Nature Communications"[:0], "ICML", "IEEE Access", "Nano Lett."} & subjects


# Rows of people

_OWN = {
    "acronym": "QUIET",
    "names": ["Conference on Quiet Systems", "Quiet Systems"],
    "aliases": ["QS"],
    "kind": "conference",
    "container-title-short": "Conf. Quiet Syst.",
    "publisher": "Quiet Press",
    "dblp": "conf/quiet",
    "published-in": ["JQS"],
    "editions": {"2020": {"event-place": "Rome, Italy"}},
    "volume-zero": 2010,
    "renamed": [
        {"until": 2015, "acronym": "SILENT"},
        {"until": 2012, "acronym": "HUSH", "publisher": "", "event-title": "Hush {year}"},
    ],
}


def test_a_row_that_a_person_writes() -> None:
    (venue,) = venues.parse_rows([_OWN])
    assert venue == Venue(
        acronym="QUIET",
        names=("Conference on Quiet Systems", "Quiet Systems"),
        kind=VenueKind.EVENT,
        aliases=("QS",),
        abbreviation="Conf. Quiet Syst.",
        publisher="Quiet Press",
        dblp="conf/quiet",
        published_in=("JQS",),
        common={"container-title-short": "Conf. Quiet Syst.", "publisher": "Quiet Press"},
        editions={2020: {"event-place": "Rome, Italy"}},
        volume_zero=2010,
        renamed=(
            (2012, {"acronym": "HUSH", "publisher": "", "event-title": "Hush {year}"}),
            (2015, {"acronym": "SILENT"}),
        ),
    )
    assert venue.acronyms == ("QUIET", "QS", "HUSH", "SILENT")
    edition = venues.edition(venue, 2020)
    assert (edition.event_place, edition.volume, edition.publisher) == (
        "Rome, Italy", "10", "Quiet Press",
    )  # fmt: skip


def test_what_was_different_earlier() -> None:
    (venue,) = venues.parse_rows([_OWN])
    editions = [venues.edition(venue, year) for year in (2012, 2013, 2016)]
    assert [(e.acronym, e.publisher, e.event_title) for e in editions] == [
        ("HUSH", "", "Hush 2012"),
        ("SILENT", "Quiet Press", ""),
        ("QUIET", "Quiet Press", ""),
    ]


_VISION = "Conference on Computer Vision and Pattern Recognition"
_LEARNING = "International Conference on Machine Learning"


@pytest.mark.parametrize(
    ("acronym", "year", "container_title", "publisher"),
    [
        ("CVPR", 2010, f"Proceedings of the IEEE {_VISION}", "IEEE"),
        ("CVPR", 2018, f"Proceedings of the IEEE/CVF {_VISION}", "IEEE"),
        (
            "ICCV",
            2017,
            "Proceedings of the IEEE International Conference on Computer Vision",
            "IEEE",
        ),
        ("ICML", 2009, "", ""),
        ("ICML", 2013, f"Proceedings of the 30th {_LEARNING}", "PMLR"),
        ("ICML", 2025, f"Proceedings of the 42nd {_LEARNING}", "PMLR"),
        ("ICLR", 2014, "The Second International Conference on Learning Representations", ""),
        ("NIPS", 2005, "Advances in Neural Information Processing Systems", "MIT Press"),
        (
            "NIPS",
            2008,
            "Advances in Neural Information Processing Systems",
            "Curran Associates, Inc.",
        ),
    ],
)
def test_an_edition_before_or_after_those_of_our_list(
    acronym: str, year: int, container_title: str, publisher: str
) -> None:
    venue = venues.recognize(acronym)
    assert venue is not None
    edition = venues.edition(venue, year)
    assert (edition.container_title, edition.publisher) == (container_title, publisher)


def test_a_journal_s_container_title_is_its_name() -> None:
    (venue,) = venues.parse_rows(
        [{"acronym": "JQS", "names": ["Journal of Quiet Systems"], "kind": "journal"}]
    )
    assert venues.edition(venue, 2020).container_title == "Journal of Quiet Systems"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"acronim": "X"}, "[[venue]] number 1: unknown field 'acronim'"),
        ({"acronym": 5}, "[[venue]] number 1: acronym is not a text"),
        ({"acronym": " "}, "[[venue]] number 1: acronym is missing"),
        ({"names": "Quiet"}, "[[venue]] number 1: names is not a list of texts"),
        ({"names": [1]}, "[[venue]] number 1: names is not a list of texts"),
        ({"names": []}, "[[venue]] number 1 (QUIET): names is missing or has an empty text"),
        ({"names": [""]}, "[[venue]] number 1 (QUIET): names is missing or has an empty text"),
        ({"kind": "blog"},
         "[[venue]] number 1 (QUIET): kind is not one of conference, journal, series,"
         " repository"),
        ({"dblp": "quiet"}, "[[venue]] number 1 (QUIET): dblp is not a stream such as conf/icra"),
        ({"editions": {"first": {}}},
         "[[venue]] number 1 (QUIET): editions is not a table of tables by year"),
        ({"editions": {"2020": {"place": "Rome"}}},
         "[[venue]] number 1 (QUIET): editions is not a table of tables by year"),
        ({"editions": {"2020": {"event-place": 5}}},
         "[[venue]] number 1 (QUIET): editions is not a table of tables by year"),
        ({"volume-zero": "2010"}, "[[venue]] number 1 (QUIET): volume-zero is not a year"),
        *(
            ({"renamed": [renamed]},
             "[[venue]] number 1 (QUIET): renamed is not a list of "
             "{ until = YEAR, acronym = TEXT, or another field that was different }")
            for renamed in (
                {"until": "2015", "acronym": "X"}, {"until": 2015}, {"acronym": "X"},
                {"until": 2015, "acronym": 5}, {"until": 2015, "place": "Rome"},
            )
        ),
        ({"renamed": [{"until": 2015, "series": "{month}"}]},
         "[[venue]] number 1 (QUIET): series has braces other than {year}"),
        ({"container-title": "Quiet {month}"},
         "[[venue]] number 1 (QUIET): container-title has braces other than {year}"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_refused(change: dict[str, object], problem: str) -> None:
    with pytest.raises(SnnbibError) as caught:
        venues.parse_rows([_OWN | change], "snnbib.toml", [7])
    assert str(caught.value) == f"snnbib.toml:7: {problem}"


def test_own_rows_win_and_leave_no_trace() -> None:
    own = venues.parse_rows(
        [_OWN, {"acronym": "ICML", "names": ["Italian Conference on Mild Loudness"]}]
    )
    assert venues.recognize("QUIET 2020") is None
    with venues.own_rows(own) as table:
        assert table.rows[:2] == own
        assert venues.recognize("Proc. of the 3rd Conf. on Quiet Systems") == own[0]
        assert venues.recognize("ICML") == own[1]
        assert venues.recognize("CVPR") == _ROWS[1]
    assert venues.recognize("QUIET 2020") is None


def test_a_table_needs_no_other_table() -> None:
    table = VenueTable(venues.parse_rows([_OWN]))
    assert table.recognize("Quiet Systems 2021") is table.rows[0]
    assert table.recognize("CVPR") is None
    assert table.same_venue("SILENT 2014", "Conference on Quiet Systems") is True
    assert table.track("QUIETW") is Track.WORKSHOP
