"""Most texts are told not to name a venue before they are taken apart: none that does is lost."""

import random
from typing import Final

import pytest

from snnbib import venues
from snnbib.venues import Venue, VenueTable
from snnbib.venues.table import _is_written_like

_FORMS: Final = (
    "{}", "Proceedings of the {}", "{} 2020", "2019 {} (QUIET '19)", "{} Workshops", "{}'21",
    "31st {}, Vancouver, BC, Canada, December 8-14, 2019", "In: {} - Volume 2", "IEEE {}",
    "{}-2021",
    "{} (2)", "{}, Part II", "{} XV", "{} Main Track", "{} Long Papers", "{} and the 3rd QUIET",
    "{} Conference Proceedings", "{}: Rome", "Computer Vision - {} 2022", "<i>{}</i>",
    "First {}", "The {}", "{}/QUIET", "Proccedings of the {}", "{0} Conference on {0}",
    "Papers from the {}", "International Conference {} 2010", "{} Conference",
)  # fmt: skip


class _Unscreened(VenueTable):
    """The table that takes every text apart."""

    def recognize(self, text: str) -> Venue | None:
        venue = self._by_acronym(text.strip()) or self._venue_of(self._parse(text))
        return venue if venue and _is_written_like(venue, text) else None


_ROWS = venues.all_venues()
_TABLE = VenueTable(_ROWS)
_UNSCREENED = _Unscreened(_ROWS)


@pytest.mark.parametrize("form", _FORMS)
def test_no_written_form_of_a_name_is_lost(form: str) -> None:
    choice = random.Random(form)  # noqa: S311
    names = [name for venue in _ROWS for name in (*venue.names, venue.acronym)]
    for name in choice.sample(names, 40):
        text = form.format(name)
        assert _TABLE.recognize(text) is _UNSCREENED.recognize(text), text


@pytest.mark.parametrize(
    "text",
    [
        "Front. Neurosci.", "IEEE Trans. Ind. Electron.", "Adv. Neural Inf. Process. Syst.",
        "Int. Conf. on Mach. Learn.", "Int'l Conf. on Robotics &amp; Automation", "EuroS&P'20",
        "USENIX Security", "3DV", "ICCV/ECCV 2020", "T-PAMI", "KDD2020", "ICLR2024", "VLSI2020",
        "N Engl J Med", "Proc Natl Acad Sci U S A", "Phys. Rev. E", "{IEEE} {T}rans. {R}obot.",
        "N. Engl. J. Med.", "J. Phys. A", "A. C. M. Trans. Graph.",
    ],
)  # fmt: skip
def test_no_short_form_is_lost(text: str) -> None:
    assert _TABLE.recognize(text) is _UNSCREENED.recognize(text)


def test_titles_are_told_without_taking_them_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(VenueTable, "_parse")
    for title in ("Quiet Nets for Loud Rooms", "Sparse Kernels for Rooms, Again"):
        assert _TABLE.recognize(title) is None


def test_people_with_initials_are_told_without_taking_them_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(VenueTable, "_parse")
    for people in ("Zoe Q. Bee", "Ada X. Zuse, Carl D. Bee, Eve F. Dee"):
        assert _TABLE.recognize(people) is None
