"""Every rule finds its own seeded defect, and no rule finds anything in what is sound."""

import ast
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from snnbib import readinglist, rules
from snnbib.model import Finding, Person, Severity
from snnbib.rules import REMOVED, RULES, Accepted, CheckInput, Command, Rule
from snnbib.rules.rule import reported_while_reading
from snnbib.sources.bibtex import BibtexFiles
from tests.examples import PAPER, WORK
from tests.rules import seeded

SERVICES = "lock-stale"  # the sound input was never asked about: a notice in every one


def _names(check_input: CheckInput) -> set[str]:
    return {finding.rule for finding in rules.check(check_input)} - {SERVICES}


def _wrong(check_input: CheckInput, command: Command) -> set[str]:
    """The rules that find errors or warnings."""
    reported = rules.check(check_input, command=command)
    return {finding.rule for finding in reported if finding.severity is not Severity.NOTICE}


def _unique(names: Iterable[str]) -> bool:
    listed = list(names)
    return len(set(listed)) == len(listed)


def test_the_sound_subject_is_sound() -> None:
    assert _names(seeded.sound()) == set()


@pytest.mark.parametrize("rule", seeded.DEFECTS)
def test_a_defect_is_found_by_its_rule_alone(rule: str) -> None:
    row = next(row for row in RULES if row.name == rule)
    command = Command.CHECK if Command.CHECK in row.commands else Command.RESOLVE
    check_input = seeded.DEFECTS[rule]
    assert rule in {finding.rule for finding in rules.check(check_input, command=command)}
    is_notice = row.severity is Severity.NOTICE
    assert _wrong(check_input, command) == (set() if is_notice else {rule})


def test_every_rule_has_a_defect() -> None:
    reported_by_readers = {rule.name for rule in RULES if rule.violations is reported_while_reading}
    assert {rule.name for rule in RULES} - reported_by_readers == set(seeded.DEFECTS)


def test_rules_are_rows_that_people_can_read() -> None:
    assert _unique(rule.name for rule in RULES)
    assert all(rule.reason.endswith((".", '."')) and "\n" not in rule.reason for rule in RULES)
    assert all(rule.example for rule in RULES)


def test_the_list_s_own_rules_are_the_reader_s() -> None:
    listed = {
        rule.name: rule.severity
        for rule in RULES
        if rule.name.startswith("list-") and rule.violations is reported_while_reading
    }
    assert listed == dict(readinglist.RULES)


def test_a_source_that_is_silent_is_a_notice_with_its_days() -> None:
    findings = rules.check(seeded.DEFECTS[SERVICES], select=[SERVICES])
    assert findings == (
        Finding(
            rule="lock-stale",
            severity=Severity.NOTICE,
            message="crossref has given no new answer for 691 days",
            path="papers.lock.json",
        ),
    )


@pytest.mark.parametrize(("today", "is_reported"), [("2025-06-30", False), ("2025-07-01", True)])
def test_a_source_may_be_silent_for_180_days(today: str, is_reported: bool) -> None:  # noqa: FBT001
    check_input = seeded.DEFECTS[SERVICES]
    matches = [replace(match, day="2025-01-01") for match in check_input.lock.entries[0].matches]
    assert matches
    entry = replace(check_input.lock.entries[0], matches=tuple(matches))
    check_input = replace(
        check_input,
        lock=replace(check_input.lock, entries=(entry,)),
        today=date.fromisoformat(today),
    )
    assert (rules.check(check_input, select=[SERVICES]) != ()) == is_reported


def test_a_finding_points_at_the_paper_s_line() -> None:
    assert rules.check(seeded.work(pages="12252-12244"), select=["pages-form"]) == (
        Finding(
            rule="pages-form",
            severity=Severity.WARNING,
            message="guo2024ternary: pages 12252-12244 end before they begin",
            path="papers.md",
            line=12,
        ),
    )


def test_what_differs_in_an_export_is_named() -> None:
    [finding] = rules.check(seeded.DEFECTS["export-outdated"], ignore=[SERVICES])
    assert (finding.path, finding.message) == (
        "exports/aaai/aaai.bib",
        "differs from the lock: guo2024ternary",
    )


def test_select_and_ignore() -> None:
    check_input = seeded.work(pages="9-1", month=13)
    assert [item.rule for item in rules.check(check_input, select=["date-form"])] == ["date-form"]
    names = {item.rule for item in rules.check(check_input, ignore=["date-form", SERVICES])}
    assert names == {"pages-form"}


def test_time_alone_never_makes_an_error() -> None:
    later = replace(seeded.sound(), today=date(2099, 1, 1))
    assert {finding.severity for finding in rules.check(later)} <= {Severity.NOTICE}


def test_a_reader_s_finding_is_handed_on_even_if_it_has_no_row() -> None:
    new = Finding(rule="list-new", severity=Severity.WARNING, message="new", path="papers.md")
    check_input = replace(seeded.sound(), findings=(new,))
    assert rules.check(check_input, ignore=[SERVICES]) == (new,)


def test_a_place_in_a_row_of_dashes_is_no_page_range() -> None:
    title = "Computer Vision - ECCV 2020 - 16th European Conference"
    findings = rules.check(seeded.work(container_title=title), select=["booktitle-pages"])
    assert findings == ()


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


def test_the_key_of_a_released_paper_that_the_list_calls_otherwise_is_not_lost() -> None:
    check_input = seeded.DEFECTS["key-lost"]
    assert check_input.released is not None
    released = check_input.released.entries
    [lost] = [entry for entry in released if entry.work and entry.work.key == "guo2023left"]
    listed = replace(lost, paper=replace(lost.paper, links=seeded.PAPERS[0].links))
    others = tuple(listed if entry is lost else entry for entry in released)
    renamed = replace(check_input, released=replace(check_input.released, entries=others))
    assert _rules(check_input, "key-lost") == {"key-lost"}
    assert _rules(renamed, "key-lost") == set()


def _rules(check_input: CheckInput, rule: str) -> set[str]:
    return {finding.rule for finding in rules.check(check_input, select=[rule])}


def test_an_entity_behind_what_only_looks_like_one() -> None:
    check_input = seeded.work(title="R&D; and &so;", publisher="AAAI &amp; Press")
    findings = rules.check(check_input, select=["text-entity"])
    assert [item.message for item in findings] == ["guo2024ternary: publisher has &amp;"]


# Every name that a finding can have is in the table

SOURCE = Path(rules.__file__).parents[1]


def _emitted() -> dict[str, set[str]]:
    """The rules named where findings are made, and the severities that are named beside them."""
    emitted: dict[str, set[str]] = {}
    sources = [path.read_text("utf-8") for path in SOURCE.rglob("*.py")]
    for source in (source for source in sources if "Finding(" in source):
        for call in ast.walk(ast.parse(source)):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Name)
                and call.func.id == "Finding"
            ):
                keywords = {keyword.arg: keyword.value for keyword in call.keywords}
                rule, severity = keywords["rule"], keywords["severity"]
                if isinstance(rule, ast.Constant):
                    named = ast.unparse(severity).removeprefix("Severity.").lower()
                    emitted.setdefault(str(rule.value), set()).add(named)
    return emitted


def test_every_rule_that_is_emitted_is_in_the_table() -> None:
    severities = {rule.name: str(rule.severity) for rule in RULES}
    emitted = _emitted()
    assert {"source-invalid-value", "accepted-stale"} <= emitted.keys()
    assert emitted == {name: {severities.get(name, "")} for name in emitted}


def test_findings_of_bib_files_are_in_the_table(tmp_path: Path) -> None:
    """Their rules are named by variables."""
    path = tmp_path / "papers.bib"
    path.write_text(
        "@misc{a, title = {Ternary Spike}}\n@misc{a, title = {Ternary Spike}}\n"
        "@misc{b, title = {Ternary Spike}, title = {Ternary Spike}}\n"
        "@misc{c, title = {Ternary Spike}, author = {Guo, Yufei and others}}\n"
        "@misc{e, title = {Ternary Spike}, author = {Ada Zorn, Ph.D.}}\n"
        "@misc{d, title = {Ternary Spike}\n isbn = {1}, publisher = aaai}\n"
        "@misc{broken,\n title = {x\n}\n",
        encoding="utf-8",
    )
    files = BibtexFiles([path])
    list(files.find([replace(PAPER, title="Ternary Spike")]))
    rows = {
        rule.name: rule.severity
        for rule in RULES
        if rule.name.startswith(("bib-", "name-rest")) and rule.commands == {Command.RESOLVE}
    }
    assert {item.rule: item.severity for item in files.findings} == rows


# Names of earlier versions


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.old_names], ids=lambda row: row.name
)
def test_an_old_name_means_the_rule_that_has_taken_its_place(rule: Rule) -> None:
    check_input = seeded.DEFECTS[rule.name]
    for old_name in rule.old_names:
        assert rules.current_name(old_name) == rule.name
        assert {item.rule for item in rules.check(check_input, select=[old_name])} == {rule.name}
        assert rule.name not in {item.rule for item in rules.check(check_input, ignore=[old_name])}


def test_no_name_means_two_things() -> None:
    names = [rule.name for rule in RULES]
    names += [old_name for rule in RULES for old_name in rule.old_names]
    assert _unique([*names, *REMOVED])


def test_selecting_a_removed_rule_selects_nothing() -> None:
    check_input = seeded.work(pages="9-1")
    assert rules.check(check_input, select=["bib-capitals"]) == ()


def test_rules_about_exports_and_releases_are_for_check_only() -> None:
    reported = rules.check(seeded.DEFECTS["export-outdated"], command=Command.RESOLVE)
    assert {item.rule for item in reported} == {SERVICES}


def test_what_only_the_other_command_reports_is_not_missed() -> None:
    row = Accepted(rule="export-outdated", reason="Written by hand.")
    assert _stale(row, Command.RESOLVE) == []
    assert _stale(row, Command.CHECK) == ["accepted-stale"]


def _stale(row: Accepted, command: Command) -> list[str]:
    reported = rules.check(seeded.sound(), [row], ignore=[SERVICES], command=command)
    return [item.rule for item in reported]
