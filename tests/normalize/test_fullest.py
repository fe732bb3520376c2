"""The fullest form of names and titles that several sources of one work have."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Person, SourceName, WorkType
from snnbib.names import is_same_name
from snnbib.normalize import normalize
from snnbib.normalize.fullest import fullest_people, fullest_title
from tests.examples import PAPER, PREPRINT, RECORD

DBLP, CROSSREF, ARXIV = SourceName.DBLP, SourceName.CROSSREF, SourceName.ARXIV


def _people(names: str) -> tuple[Person, ...]:
    """People from "Family, Given; Family, Given"."""
    parts = (name.partition(", ") for name in names.split("; ") if name)
    return tuple(Person(family=family, given=given) for family, _, given in parts)


@pytest.mark.parametrize(
    ("first", "second", "people", "source"),
    [
        # one source has all names in the fuller form
        ("Luxburg, U.; Zorn, A.", "von Luxburg, Ulrike; Zorn, Ada",
         "von Luxburg, Ulrike; Zorn, Ada", CROSSREF),
        ("Beerel, Peter A; Liu, Zeyu", "Beerel, Peter A.; Liu, Zeyu",
         "Beerel, Peter A.; Liu, Zeyu", CROSSREF),
        ("Muller, Jo", "Müller, Jo", "Müller, Jo", CROSSREF),
        ("Mueller, Joerg", "Müller, Jörg", "Müller, Jörg", CROSSREF),
        ("ZORN, ADA", "Zorn, Ada", "Zorn, Ada", CROSSREF),
        ("Zorn, JP", "Zorn, Jean-Pierre", "Zorn, Jean-Pierre", CROSSREF),
        ("Ada Zorn", "Zorn, Ada", "Zorn, Ada", CROSSREF),
        # some names from the one, some from the other
        ("Luxburg, U.; Zorn, Ada; Lum, Bo", "von Luxburg, Ulrike; Zorn, A.; Lum, Bo",
         "von Luxburg, Ulrike; Zorn, Ada; Lum, Bo", DBLP),
        ("Luxburg, U.; Zorn, A.; Lum, Bo", "von Luxburg, Ulrike; Zorn, Ada; Lum, B.",
         "von Luxburg, Ulrike; Zorn, Ada; Lum, Bo", CROSSREF),
        # the first says as much or more
        ("Zorn, Ada Maria", "Zorn, A. M.", "Zorn, Ada Maria", DBLP),
        ("Zorn, Ada M.", "Zorn, A. Maria", "Zorn, Ada M.", DBLP),
        ("Guo, Yufei", "Guo, Yu-Fei", "Guo, Yufei", DBLP),
        # other people, another order, another number of people
        ("Wu, W.; Zorn, A.", "Wu, Bo; Zorn, Ada", "Wu, W.; Zorn, A.", DBLP),
        ("Zorn, A.; Lum, B.", "Lum, Bo; Zorn, Ada", "Zorn, A.; Lum, B.", DBLP),
        ("Zorn, A.", "Zorn, Ada; Lum, Bo", "Zorn, A.", DBLP),
        ("Zorn, A.", "Kord, Ada Zorn", "Zorn, A.", DBLP),
        ("Li, Wang", "Wang, Li", "Li, Wang", DBLP),
        # namesakes, whose order nobody can tell
        ("Wang, Wei; Wang, W.", "Wang, W.; Wang, Wei", "Wang, Wei; Wang, W.", DBLP),
        ("Wang, W.; Wang, W.", "Wang, Wei; Wang, Wen", "Wang, W.; Wang, W.", DBLP),
        ("Wang, Wei; Wang, W.", "Wang, Wei; Wang, Wen", "Wang, Wei; Wang, Wen", CROSSREF),
    ],
)  # fmt: skip
def test_each_person_has_the_fullest_form_of_two_lists(
    first: str, second: str, people: str, source: SourceName
) -> None:
    offered = [(DBLP, _people(first)), (CROSSREF, _people(second))]
    assert fullest_people(offered) == (_people(people), source)


def test_three_lists_give_a_name_each() -> None:
    offered = [
        (DBLP, _people("Zorn, A.; Lum, B.; Kord, C.; Mel, Di")),
        (CROSSREF, _people("Zorn, Ada; Lum, B.; Kord, Cy; Mel, D.")),
        (ARXIV, _people("Zorn, A.; Lum, Bo; Kord, C.; Mel, D.")),
    ]
    assert fullest_people(offered) == (_people("Zorn, Ada; Lum, Bo; Kord, Cy; Mel, Di"), CROSSREF)


def test_of_two_lists_that_contradict_each_other_the_preferred_is_used() -> None:
    names = {DBLP: "Zorn, A.", CROSSREF: "Zorn, Ada", ARXIV: "Zorn, Anna"}
    offered = [(source, _people(name)) for source, name in names.items()]
    assert fullest_people(offered) == (_people("Zorn, Ada"), CROSSREF)


def test_the_list_has_capitals_that_a_source_has_lost() -> None:
    paper = replace(PAPER, authors=_people("Zorn, Ada; Lum, Bo"))
    record = replace(RECORD, authors=_people("ZORN, ADA; LUM, BO"))
    work, provenance = normalize(paper, [record])
    assert (work.authors, provenance["authors"]) == (paper.authors, SourceName.LIST)


def test_the_list_names_no_authors_of_its_own() -> None:
    paper = replace(PAPER, authors=_people("Zorn, Ada"))
    work, _ = normalize(paper, [replace(RECORD, authors=())])
    assert work.authors == ()


def test_an_organization_among_the_people_stays() -> None:
    team = Person(literal="Example Collaboration")
    offered = [(DBLP, (*_people("Zorn, A."), team)), (CROSSREF, (*_people("Zorn, Ada"), team))]
    assert fullest_people(offered) == ((*_people("Zorn, Ada"), team), CROSSREF)


def test_a_suffix_is_part_of_the_fuller_form_and_another_suffix_another_person() -> None:
    junior, senior = (replace(_people("Zorn, Ada")[0], suffix=suffix) for suffix in ("Jr.", "Sr."))
    assert fullest_people([(DBLP, _people("Zorn, A.")), (ARXIV, (junior,))]) == ((junior,), ARXIV)
    assert fullest_people([(DBLP, (junior,)), (ARXIV, (senior,))]) == ((junior,), DBLP)


@pytest.mark.parametrize(
    ("first", "second", "title", "source"),
    [
        ("EMBER GATES", "Ember Gates", "Ember Gates", CROSSREF),
        ("Schrodinger Spikes", "Schrödinger Spikes", "Schrödinger Spikes", CROSSREF),
        ("CO2 Spikes", "CO<sub>2</sub> Spikes", "CO<sub>2</sub> Spikes", CROSSREF),
        ("10³ Spikes", "103 Spikes", "10³ Spikes", DBLP),
        ("Finding Spikes", "ﬁnding “spikes”", "Finding Spikes", DBLP),
        ("Ember Gates", "Ember Gates<sup>∗</sup>", "Ember Gates", DBLP),
        ("Ember Gates", "Ember Gates: A Survey", "Ember Gates", DBLP),
    ],
)
def test_the_fullest_form_of_two_titles(
    first: str, second: str, title: str, source: SourceName
) -> None:
    assert fullest_title([(DBLP, first), (CROSSREF, second)]) == (title, source)


def test_what_a_person_has_corrected_stays() -> None:
    corrected = [(SourceName.CORRECTIONS, _people("Zorn, A.")), (DBLP, _people("Zorn, Ada"))]
    assert fullest_people(corrected) == (_people("Zorn, A."), SourceName.CORRECTIONS)
    titles = [(SourceName.CORRECTIONS, "EMBER GATES"), (DBLP, "Ember Gates")]
    assert fullest_title(titles) == ("EMBER GATES", SourceName.CORRECTIONS)


def test_a_work_has_the_fuller_names_of_its_preprint_and_says_so() -> None:
    record = replace(RECORD, title=RECORD.title.upper(), authors=_people("Guo, Y.; Chen, Y."))
    preprint = replace(PREPRINT, authors=_people("Guo, Yufei; Chen, Yuanpei"))
    work, provenance = normalize(PAPER, [record, preprint])
    assert (work.title, work.authors) == (PREPRINT.title, preprint.authors)
    assert (provenance["title"], provenance["authors"]) == (ARXIV, ARXIV)


def test_editors_have_the_fullest_form_too() -> None:
    book = replace(RECORD, type=WorkType.BOOK, container_title="", doi="10.1234/x1")
    initials = replace(book, source=DBLP, locator="x", editors=_people("Luxburg, U."))
    full = replace(book, source=CROSSREF, editors=_people("von Luxburg, Ulrike"))
    paper = replace(PAPER, venue="")
    work, provenance = normalize(paper, [initials, full])
    assert (work.editors, provenance["editors"]) == (full.editors, CROSSREF)


_PERSON = st.one_of(
    st.builds(
        Person,
        family=st.sampled_from(["Wu", "Zorn", "von Zorn", "ZORN", "Müller", "Mueller", "Ada Zorn"]),
        given=st.sampled_from(
            ["", "A.", "A", "Ada", "Ada M.", "Ada Maria", "A. Maria", "ADA", "Anna", "W.", "AM"]
        ),
        suffix=st.sampled_from(["", "", "Jr.", "Sr."]),
    ),
    st.builds(Person, family=st.text(max_size=5), given=st.text(max_size=5)),
)
_LISTS = st.integers(1, 3).flatmap(
    lambda size: st.tuples(*[st.lists(_PERSON, min_size=size, max_size=size).map(tuple)] * 3)
)


@given(_LISTS)
def test_no_person_becomes_another_and_a_second_time_changes_nothing(
    lists: tuple[tuple[Person, ...], ...],
) -> None:
    offered = list(zip((DBLP, CROSSREF, ARXIV), lists, strict=True))
    people, source = fullest_people(offered)
    assert len(people) == len(lists[0])
    for position, person in enumerate(people):
        assert person in [names[position] for names in lists]
        assert is_same_name(person, lists[0][position])
    assert fullest_people([(source, people), *offered])[0] == people
