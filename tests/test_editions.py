"""Which edition a record belongs to: one rule for matching, for normalizing and for the checks."""

from dataclasses import replace

import pytest

from snnbib.editions import address_edition, edition_year, year_difference
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import match_records
from snnbib.model import Paper, Record, SourceName, Verdict, WorkType

RECORD = Record(
    source=SourceName.CROSSREF,
    locator="10.5072/quiet",
    doi="10.5072/quiet",
    type=WorkType.JOURNAL_ARTICLE,
    title="Quiet Robots That Listen",
    container_title="Quiet Review",
)
AAAI = "Proceedings of the AAAI Conference on Artificial Intelligence"
IJCAI_PAGE = "https://www.ijcai.org/proceedings/2019/7"
TWO_YEARS = "published online in 2019, in print in 2020"
NOTHING: dict[str, object] = {}


@pytest.mark.parametrize(
    ("changes", "listed", "edition", "difference"),
    [
        # a date alone may be the online one
        ({"year": 2020}, 2020, 0, 0),
        ({"year": 2019}, 2020, 0, 1),
        ({"year": 2018}, 2020, 2018, 2),
        ({"year": 2018}, 0, 2018, None),
        (NOTHING, 2020, 0, None),
        (NOTHING, 0, 0, None),
        # the container title says the edition
        ({"year": 2019, "container_title": "QUIET 2020"}, 2020, 2020, 0),
        ({"year": 2020, "container_title": "QUIET 2019"}, 2020, 2019, 1),
        ({"year": 2018, "container_title": "QUIET 2020"}, 2020, 2020, 2),
        ({"container_title": "QUIET 2019"}, 2020, 2019, 1),
        ({"year": 2019, "container_title": "QUIET 2019 and 2020"}, 2020, 0, 1),
        # or the address of the page, or the volume
        ({"year": 2020, "urls": (IJCAI_PAGE,)}, 2020, 2019, 0),
        ({"year": 2023, "container_title": AAAI, "volume": "37"}, 2024, 2023, 1),
        ({"year": 2023, "container_title": AAAI, "volume": "370"}, 2024, 0, 1),
        ({"year": 2023, "container_title": AAAI, "volume": "37"}, 0, 2023, None),
        # of two publications the nearer one counts
        ({"year": 2019, "note": TWO_YEARS}, 2020, 0, 0),
        ({"year": 2019, "note": TWO_YEARS}, 2019, 0, 0),
        ({"year": 2019, "note": TWO_YEARS}, 2021, 0, 1),
        ({"year": 2019, "note": TWO_YEARS}, 2022, 2019, 2),
        ({"year": 2019, "note": f'also titled "X 2022"; {TWO_YEARS}'}, 2022, 2019, 2),
        ({"year": 2017, "note": "published online in 2017, in print in 2020"}, 2020, 0, 0),
        ({"year": 2019, "note": TWO_YEARS, "container_title": "QUIET 2019"}, 2020, 2019, 1),
    ],
)  # fmt: skip
def test_the_year_of_an_edition(
    changes: dict[str, object], listed: int, edition: int, difference: int | None
) -> None:
    record = replace(RECORD, **changes)  # type: ignore[arg-type]
    assert edition_year(record, listed) == edition
    assert year_difference(record, listed) == difference


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        (Identifier(Scheme.AAAI, "29111"), ("AAAI", 0)),
        (Identifier(Scheme.IJCAI, "2019/7"), ("IJCAI", 2019)),
        (Identifier(Scheme.NEURIPS, "2023/0bcf"), ("NeurIPS", 2023)),
        (Identifier(Scheme.CVF, "quiet_robots_iccv_2021_paper"), ("ICCV", 2021)),
        (Identifier(Scheme.DOI, "10.5072/2019"), ("", 0)),
    ],
)
def test_the_edition_in_the_address_of_a_page(
    identifier: Identifier, expected: tuple[str, int]
) -> None:
    venue, year = address_edition(identifier)
    assert (venue.acronym if venue else "", year) == expected


@pytest.mark.parametrize("listed", [2019, 2020])
def test_neither_the_print_year_nor_the_online_year_refutes(listed: int) -> None:
    paper = Paper(title=RECORD.title, venue="Quiet Rev.", year=listed)
    record = replace(RECORD, year=2019, note=TWO_YEARS)
    assert match_records(SourceName.CROSSREF, paper, [record], "").verdict is Verdict.MATCHED
