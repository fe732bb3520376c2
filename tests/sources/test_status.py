"""Retracted and withdrawn works: as titles and comments say it."""

import pytest

from snnbib.model import PublicationStatus
from snnbib.sources.status import split_status, status_in_comment

RETRACTED, WITHDRAWN = PublicationStatus.RETRACTED, PublicationStatus.WITHDRAWN
CURRENT = PublicationStatus.CURRENT


@pytest.mark.parametrize(
    ("title", "status", "bare"),
    [
        ("RETRACTED: Ember Gates", RETRACTED, "Ember Gates"),
        ("Retracted Article: Ember Gates", RETRACTED, "Ember Gates"),
        ("[Retracted] Ember Gates", RETRACTED, "Ember Gates"),
        ("WITHDRAWN: Ember Gates", WITHDRAWN, "Ember Gates"),
        ("Ember Gates (Retracted)", RETRACTED, "Ember Gates"),
        ("Ember Gates [Withdrawn by the authors]", WITHDRAWN, "Ember Gates"),
        ("Retracted Article - Ember Gates", RETRACTED, "Ember Gates"),
        ("Retracted Gates in Spiking Networks", CURRENT, "Retracted Gates in Spiking Networks"),
        ("Retracted", CURRENT, "Retracted"),
        ("", CURRENT, ""),
    ],
)
def test_titles(title: str, status: PublicationStatus, bare: str) -> None:
    assert split_status(title) == (status, bare)


@pytest.mark.parametrize(
    ("comment", "status"),
    [
        ("This paper has been withdrawn by the author", WITHDRAWN),
        ("Withdrawn: the proof of Lemma 2 has a gap", WITHDRAWN),
        ("The paper was withdrawn due to an error", WITHDRAWN),
        ("withdrawn by arXiv admins", WITHDRAWN),
        ("This article has been retracted", RETRACTED),
        ("12 pages. Supersedes a withdrawn draft", CURRENT),
        ("Accepted at a workshop", CURRENT),
        ("", CURRENT),
    ],
)
def test_comments(comment: str, status: PublicationStatus) -> None:
    assert status_in_comment(comment) is status
