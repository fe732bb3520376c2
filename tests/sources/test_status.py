"""Retracted and withdrawn works: as titles and comments say it."""

import pytest

from snnbib.model import PublicationStatus
from snnbib.sources.status import (
    split_status,
    status_in_abstract,
    status_in_comment,
    without_ieee_notice,
)

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
        ("12 pages. The authors have withdrawn this paper due to a bug", WITHDRAWN),
        ("We withdraw this paper", WITHDRAWN),
        ("We retract our submission", RETRACTED),
        ("Superseded by arXiv:2302.00001. Withdrawn.", WITHDRAWN),
        ("9 pages; withdrawn", WITHDRAWN),
        ("9 pages. Withdrawn from ICLR 2022", CURRENT),
        ("Fixes the withdrawn version of a competing work; 12 pages", CURRENT),
        ("Withdrawn from ICLR 2022", CURRENT),
        ("This paper has been withdrawn from a workshop", CURRENT),
        ("We withdrew funds", CURRENT),
        ("Accepted at a workshop", CURRENT),
        ("", CURRENT),
    ],
)
def test_comments(comment: str, status: PublicationStatus) -> None:
    assert status_in_comment(comment) is status


@pytest.mark.parametrize(
    ("abstract", "status"),
    [
        ("This paper has been withdrawn by the authors due to an error.", WITHDRAWN),
        ("Withdrawn.", WITHDRAWN),
        ("The authors have retracted this article.", RETRACTED),
        ("We study funds that have been withdrawn.", CURRENT),
        ("", CURRENT),
    ],
)
def test_abstracts(abstract: str, status: PublicationStatus) -> None:
    assert status_in_abstract(abstract) is status


@pytest.mark.parametrize(
    ("title", "doi", "expected"),
    [
        ("Notice of Retraction: Ember Gates", "10.1109/a.1", (RETRACTED, "Ember Gates")),
        ("Notice of Retraction Ember Gates", "10.1109/a.1", (RETRACTED, "Ember Gates")),
        ("Notice of Retraction: Ember Gates", "10.1002/a.1",
         (CURRENT, "Notice of Retraction: Ember Gates")),
        ("Ember Gates", "10.1109/a.1", (CURRENT, "Ember Gates")),
    ],
)  # fmt: skip
def test_papers_that_ieee_has_renamed(
    title: str, doi: str, expected: tuple[PublicationStatus, str]
) -> None:
    assert without_ieee_notice(title, doi) == expected
