"""Short names of book series, and works abbreviated by ISO 4."""

import pytest

from snnbib.formats.abbreviations import abbreviated, series_acronym
from tests.formats.torture import plain_work


@pytest.mark.parametrize(
    ("title", "acronym"),
    [
        ("Lecture Notes in Computer Science", "LNCS"),
        ("lecture notes in computer science", "LNCS"),
        ("Lecture Notes in Computer Science (LNCS)", ""),
        ("", ""),
    ],
)
def test_a_series_has_the_acronym_of_the_table(title: str, acronym: str) -> None:
    assert series_acronym(title) == acronym


def test_abbreviated_by_iso_4() -> None:
    work = plain_work(
        container_title="Computer Vision – ECCV 2022",
        container_title_short="Comput. Vis. – ECCV 2022",
        series="Lecture Notes in Computer Science",
        event_title="European Conference on Computer Vision",
    )
    assert abbreviated(work) == plain_work(
        container_title="Comput. Vis. – ECCV 2022",
        container_title_short="Comput. Vis. – ECCV 2022",
        series="Lect. Notes Comput. Sci.",
        event_title="European Conference on Computer Vision",
    )


def test_abbreviating_does_not_make_an_event_new() -> None:
    """Its name was in the whole title, so it is not written beside the abbreviation."""
    work = plain_work(
        container_title_short="Proc. AAAI Conf. Artif. Intell.",
        event_title="AAAI Conference on Artificial Intelligence",
    )
    assert abbreviated(work).event_title == ""


def test_what_has_no_abbreviation_stays() -> None:
    assert abbreviated(plain_work(series="Springer Briefs")) == plain_work(series="Springer Briefs")
