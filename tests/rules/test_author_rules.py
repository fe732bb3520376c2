"""Authors that are missing, and authors that are left out."""

from dataclasses import replace

from snnbib import rules
from snnbib.model import Candidate, Match, SourceName, Verdict
from tests.examples import RECORD
from tests.rules import seeded


def test_a_work_without_authors_is_not_truncated() -> None:
    """Nothing was cut short: a thesis or a web page may have none."""
    match = Match(
        source=SourceName.BIBTEX,
        verdict=Verdict.MATCHED,
        day="2026-11-23",
        candidates=(Candidate(record=RECORD, distance=0.0),),
    )
    check_input = seeded.work(authors=())
    entry, *others = check_input.lock.entries
    lock = replace(check_input.lock, entries=(replace(entry, matches=(match,)), *others))
    reported = rules.check(replace(check_input, lock=lock), select=["author-truncated"])
    assert reported == ()
