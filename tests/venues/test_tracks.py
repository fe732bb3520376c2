"""Which part of an event a text names: each way to write it."""

import pytest

from snnbib.venues.tracks import Track, split_track


@pytest.mark.parametrize(
    ("text", "event", "track"),
    [
        ("CHI 2020", "CHI 2020", Track.MAIN),
        ("Findings of the ACL", "ACL", Track.FINDINGS),
        ("CHI 2020 Extended Abstract", "CHI 2020", Track.COMPANION),
        ("Student Abstracts of CHI 2020", "CHI 2020", Track.COMPANION),
        ("WWW Companion Volume", "WWW", Track.COMPANION),
        ("Adjunct Proceedings of UIST", "UIST", Track.COMPANION),
        ("NeurIPS D&B", "NeurIPS", Track.TRACK),
        ("KDD 2020: Industry Track", "KDD 2020", Track.TRACK),
        ("ISMIR Posters", "ISMIR", Track.TRACK),
        ("ACL System Demonstrations", "ACL", Track.TRACK),
        ("AAAI Doctoral Consortium", "AAAI", Track.TRACK),
        ("ICLR Blogpost", "ICLR", Track.TRACK),
        ("ICLR Tiny Papers", "ICLR", Track.TRACK),
        ("SIGIR Tutorial", "SIGIR", Track.TRACK),
    ],
)
def test_the_part_is_split_from_the_event(text: str, event: str, track: Track) -> None:
    assert split_track(text) == (event, track, "")
