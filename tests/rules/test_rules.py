"""Every rule finds its own seeded defect, and no rule finds anything in what is sound."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from snnbib import readinglist, rules
from snnbib.model import Finding, Person, Severity, SourceName
from snnbib.rules import RULES, CheckInput
from tests.examples import RECORD, WORK
from tests.rules import seeded

BY_READERS = {"correction-stale", "accepted-stale"}
SERVICES = "lock-stale"  # the sound subject was never asked about: a notice in every one


def _names(subject: CheckInput) -> set[str]:
    return {finding.rule for finding in rules.check(subject)} - {SERVICES}


def _wrong(subject: CheckInput) -> set[str]:
    """The rules that find errors or warnings."""
    found = rules.check(subject)
    return {finding.rule for finding in found if finding.severity is not Severity.NOTICE}


def _unique(names: Iterable[str]) -> bool:
    listed = list(names)
    return len(set(listed)) == len(listed)


def test_the_sound_subject_is_sound() -> None:
    assert _names(seeded.sound()) == set()


@pytest.mark.parametrize("rule", seeded.DEFECTS)
def test_a_defect_is_found_by_its_rule_alone(rule: str) -> None:
    is_notice = next(row for row in RULES if row.name == rule).severity is Severity.NOTICE
    subject = seeded.DEFECTS[rule]
    assert rule in {finding.rule for finding in rules.check(subject)}
    assert _wrong(subject) == (set() if is_notice else {rule})


def test_every_rule_has_a_defect() -> None:
    read = {rule.name for rule in RULES if rule.name.startswith("list-")} | BY_READERS
    assert {rule.name for rule in RULES} - read == set(seeded.DEFECTS)


def test_rules_are_rows_that_people_can_read() -> None:
    assert _unique(rule.name for rule in RULES)
    assert all(rule.reason.endswith((".", '."')) and "\n" not in rule.reason for rule in RULES)
    assert all(rule.example for rule in RULES)


def test_the_list_s_own_rules_are_the_reader_s() -> None:
    listed = {rule.name: rule.severity for rule in RULES if rule.name.startswith("list-")}
    assert listed == dict(readinglist.RULES)


def test_a_source_that_is_silent_is_a_notice_with_its_days() -> None:
    found = rules.check(seeded.DEFECTS[SERVICES], select=[SERVICES])
    assert found == (
        Finding(
            rule="lock-stale",
            severity=Severity.NOTICE,
            message="crossref has said nothing new for 691 days",
            path="papers.lock.json",
        ),
    )


def test_a_finding_points_at_the_paper_s_line() -> None:
    assert rules.check(seeded.work(pages="12252-12244"), select=["pages-form"]) == (
        Finding(
            rule="pages-form",
            severity=Severity.WARNING,
            message="guo2024ternary: pages 12252-12244 run backwards",
            path="papers.md",
            line=12,
        ),
    )


def test_an_export_s_finding_points_into_the_export() -> None:
    assert rules.check(seeded.DEFECTS["bib-unescaped"], ignore=[SERVICES]) == (
        Finding(
            rule="bib-unescaped",
            severity=Severity.ERROR,
            message="guo2024ternary: publisher has an unescaped &",
            path="exports/papers.bib",
            line=1,
        ),
    )


def test_what_differs_in_an_export_is_named() -> None:
    [finding] = rules.check(seeded.DEFECTS["export-outdated"], ignore=[SERVICES])
    assert (finding.path, finding.message) == (
        "exports/aaai/aaai.bib",
        "differs from the lock: guo2024ternary",
    )


def test_select_and_ignore() -> None:
    subject = seeded.work(pages="9-1", month=13)
    assert [item.rule for item in rules.check(subject, select=["date-form"])] == ["date-form"]
    names = {item.rule for item in rules.check(subject, ignore=["date-form", SERVICES])}
    assert names == {"pages-form"}


def test_time_alone_never_makes_an_error() -> None:
    later = replace(seeded.sound(), today=date(2099, 1, 1))
    assert {finding.severity for finding in rules.check(later)} <= {Severity.NOTICE}


def test_a_workshop_is_not_the_main_track_whatever_the_venue_table_says() -> None:
    record = replace(
        RECORD, source=SourceName.DBLP, container_title="AAAI 2024 Workshops, Vancouver, Canada"
    )
    assert _wrong(seeded.also(record)) == {"venue-unlike-section"}


def test_a_reader_s_finding_is_handed_on_even_if_it_has_no_row() -> None:
    new = Finding(rule="list-new", severity=Severity.WARNING, message="new", path="papers.md")
    subject = replace(seeded.sound(), findings=(new,))
    assert rules.check(subject, ignore=[SERVICES]) == (new,)


def test_a_place_in_a_row_of_dashes_is_no_page_range() -> None:
    title = "Computer Vision - ECCV 2020 - 16th European Conference"
    found = rules.check(seeded.work(container_title=title), select=["booktitle-pages"])
    assert found == ()


@pytest.mark.parametrize(
    ("rule", "person"),
    [
        ("author-form", Person(family="Peng*", given="Weihang")),
        ("author-form", Person(family="Peng", given="-Weihang")),
        ("author-form", Person(family="Peng!", given="Weihang")),
        ("author-form", Person(family="Peng", given="Weihang and Yufei")),
        ("author-form", Person(family="Peng", given="Weihang", suffix="Jr3")),
        ("author-form", Person(given="Weihang")),
        ("author-truncated", Person(family="et al.")),
        ("author-truncated", Person(literal="Others")),
        ("author-truncated", Person(family="Peng", given="Weihang…")),
    ],
)
def test_a_name_is_looked_at_wherever_it_stands(rule: str, person: Person) -> None:
    first, *others = WORK.authors
    assert rule in _names(seeded.work(authors=(first, person, *others)))


def test_an_entity_behind_what_only_looks_like_one() -> None:
    subject = seeded.work(title="R&D; and &so;", publisher="AAAI &amp; Press")
    found = rules.check(subject, select=["text-entity"])
    assert [item.message for item in found] == ["guo2024ternary: publisher has &amp;"]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Ternary SpikE", "SpikE"),
        ("Of 3DNet", "DNet"),
        ("{SNN}s and SNNs", "SNNs"),
        ("Ternary {\\'E}cole", ""),
        ("Deep {SNN} Learning", ""),
        ("{\\'E}coleX", "coleX"),
    ],
)
def test_capitals_that_need_braces(title: str, found: str) -> None:
    subject = seeded.text("papers.bib", "{Ternary ", f"{{{title} Ternary ")
    messages = [item.message for item in rules.check(subject, select=["bib-capitals"])]
    assert messages == [f"guo2024ternary: title does not protect the capitals of {found}"] * (
        found != ""
    )


def test_works_that_formats_disagree_on_are_named_in_the_order_of_the_file() -> None:
    before = seeded.sound()
    changed = before.exports["papers.ris"].replace("SP  - ", "SP  - 9")
    subject = replace(before, exports={**before.exports, "papers.ris": changed})
    found = rules.check(subject, select=["export-disagrees"])
    assert [(item.message.partition(" ")[0], item.line) for item in found] == [
        ("guo2024ternary", 1),
        ("qiu2024gated", changed.split("\n").index("ID  - qiu2024gated")),
    ]
