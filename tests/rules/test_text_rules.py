"""Titles that differ from those of the list."""

from dataclasses import replace

from snnbib.model import SourceName
from snnbib.resolving import resolve
from snnbib.sources.corrections import Corrections
from tests.examples import CROSSREF, JOURNAL_VERSION, PAPER, RECORD
from tests.resolved import DAY, EMPTY, SameForAll, corrections_of, findings, messages


def test_a_title_that_a_person_has_given_is_settled() -> None:
    corrections = 'title = "Deep Residual Learning for Image Recognition"'
    assert messages(PAPER, RECORD, rule="title-unlike-list", corrections=corrections) == []


def test_the_title_of_a_record_that_a_person_has_accepted_is_settled() -> None:
    retitled = replace(CROSSREF, title="Deep Residual Learning for Image Recognition")
    other = replace(JOURNAL_VERSION, title="Wide Residual Networks")
    decisions = f'accept = ["{retitled.locator}"]\nreject = ["{other.locator}"]'
    corrections = Corrections(corrections_of(PAPER, decisions), "corrections.toml")
    services = SameForAll(SourceName.CROSSREF, (retitled, other))
    lock = resolve([PAPER], [services, corrections], EMPTY, day=DAY).lock
    (entry,) = lock.entries
    locators = [
        candidate.record.locator
        for match in entry.matches
        for candidate in match.candidates
        if match.source is SourceName.CROSSREF
    ]
    assert locators == [retitled.locator, other.locator]
    assert [item for item in findings([PAPER], lock) if item.rule == "title-unlike-list"] == []
