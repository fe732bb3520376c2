"""``snnbib check``: forms of output, exit codes, what it reads."""

import json
from pathlib import Path

import pytest

from snnbib.rules import RULES
from tests.cli.conftest import Git, Run

PAGES = """
[[correction]]
paper = "Gated Attention Coding"
reason = "The first page."
pages = "610-601"
"""


@pytest.fixture
def backwards(resolved: Path, run: Run) -> Path:
    """The small list, resolved with wrong pages by correction, and exported."""
    (resolved / "corrections.toml").write_text(PAGES, encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    run("export", "papers.md")
    return resolved


def test_the_committed_list_has_no_errors(run: Run) -> None:
    result = run("check", "--strict")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("0 errors, 0 warnings, ")


def test_a_sound_list(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    result = run("check", "papers.md", "--strict")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "0 errors, 0 warnings, 3 notices (shown with --verbose)\n"
        "next: commit papers.md, papers.lock.json and exports\n"
    )


def test_a_list_that_was_not_exported_yet(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("check", "papers.md")
    assert (
        result.stderr == "0 errors, 0 warnings, 3 notices (shown with --verbose)\n"
        "next: snnbib export papers.md\n"
    )


def test_a_warning_is_shown_and_fails_with_strict_only(backwards: Path, run: Run) -> None:
    result = run("check", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "papers.md:6: warning: qiu2024gated: pages 610-601 end before they begin [pages-form]\n"
        "what to do:\n"
        "  pages-form: correct it in corrections.toml\n"
        "  corrections.toml: [[correction]] with paper (its title), reason, and the right fields\n"
        "  a finding that is right: [[accepted]] with rule, paper and reason in corrections.toml\n"
        "0 errors, 1 warning, 3 notices (shown with --verbose)\n"
        "next: fix what is wrong, or accept it in corrections.toml, then snnbib resolve papers.md\n"
    )
    assert run("check", "papers.md", "--strict").exit_code == 1


def test_findings_as_json(backwards: Path, run: Run) -> None:
    result = run("check", "papers.md", "--json", "--select", "pages-form")
    assert json.loads(result.stdout) == [
        {
            "rule": "pages-form",
            "severity": "warning",
            "message": "qiu2024gated: pages 610-601 end before they begin",
            "path": "papers.md",
            "line": 6,
        }
    ]


def test_annotations_at_the_line_of_the_list(backwards: Path, run: Run) -> None:
    result = run("check", "papers.md", "--github", "--select", "pages-form")
    assert result.stdout == (
        "::warning file=papers.md,line=6,title=pages-form::"
        "qiu2024gated: pages 610-601 end before they begin\n"
    )


def test_an_accepted_finding(backwards: Path, run: Run) -> None:
    with (backwards / "corrections.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n[[accepted]]\nrule = "pages-form"\npaper = "Gated Attention Coding"\n'
            'reason = "Printed so."\n'
        )
    result = run("check", "papers.md", "--strict")
    assert result.exit_code == 0
    assert result.stderr.startswith("0 errors, 0 warnings, 3 notices (shown with --verbose)\n")
    # Resolving does not mind what was accepted.
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0


def test_an_edited_export_is_an_error_that_names_the_work(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    path = resolved / "exports" / "papers.bib"
    path.write_text(path.read_text("utf-8").replace("601--610", "601--611"), encoding="utf-8")
    result = run("check", "papers.md", "--select", "export-outdated")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "exports/papers.bib: error: differs from the lock: qiu2024gated [export-outdated]\n"
    )
    assert result.stderr.splitlines()[-1] == "next: snnbib export papers.md"


def test_exports_in_one_format_and_unicode_are_whole(resolved: Path, run: Run) -> None:
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("Xuerui", "Jérôme"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    run("export", "papers.md", "--format", "bibtex", "--unicode", "-o", "references")
    assert run("check", "papers.md", "--exports", "references", "--strict").exit_code == 0


@pytest.mark.parametrize(
    "options", [["--abbreviate"], ["--unicode"], ["--abbreviate", "--unicode", "--format", "ris"]]
)
def test_exports_are_compared_with_those_of_the_same_options(
    resolved: Path, run: Run, options: list[str]
) -> None:
    run("export", "papers.md", *options)
    check = ("check", "papers.md", "--strict")
    assert run(*check).exit_code == 0
    path = next((resolved / "exports").glob("papers.[br]i[bs]"))
    path.write_text(path.read_text("utf-8").replace("601", "602"), encoding="utf-8")
    assert run(*check).exit_code == 1


def test_exports_that_git_has_checked_out_with_crlf_are_as_they_should_be(
    resolved: Path, run: Run
) -> None:
    run("export", "papers.md")
    for path in (resolved / "exports").rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check", "papers.md", "--strict").exit_code == 0
    assert run("export", "papers.md", "--check").exit_code == 0


def test_the_options_of_an_export_go_with_the_next_one(resolved: Path, run: Run) -> None:
    run("export", "papers.md", "--abbreviate")
    run("export", "papers.md")
    assert run("check", "papers.md", "--strict").exit_code == 0


def test_a_lock_that_is_not_utf_8_is_named_with_the_line(resolved: Path, run: Run) -> None:
    path = resolved / "papers.lock.json"
    path.write_bytes(path.read_bytes().replace(b"Gated", b"G\xe4ted", 1))
    line = path.read_bytes().split(b"\xe4")[0].count(b"\n") + 1
    result = run("check", "papers.md")
    assert (result.exit_code, result.stderr) == (
        2,
        f"Error: papers.lock.json:{line}: not UTF-8: save the file as UTF-8\n",
    )


def test_a_directory_without_exports_is_refused(resolved: Path, run: Run) -> None:
    result = run("check", "papers.md", "--exports", ".")
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: .: no exports that snnbib has written\n",
    )


def test_released_keys_are_kept(resolved: Path, run: Run, git: Git) -> None:
    lock = resolved / "papers.lock.json"
    git("init", "-q")
    git("add", "papers.lock.json")
    git("commit", "-q", "-m", "release")
    git("tag", "v1")
    assert run("check", "papers.md").exit_code == 0
    lock.unlink()
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("Xuerui Qiu", "Xuerui Zhu"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    result = run("check", "papers.md")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "papers.md:6: error: zhu2024gated: was qiu2024gated in the last release [key-moved]\n"
    )
    # The tag of what is being released is not the last release.
    git("commit", "-q", "-a", "-m", "next release")
    git("tag", "v2")
    assert run("check", "papers.md").stderr == result.stderr


def test_the_rules_are_listed_with_their_reasons(run: Run) -> None:
    text = run("check", "--list-rules").stdout
    assert all(rule.name in text and rule.reason in text for rule in RULES)
    rows = json.loads(run("check", "--list-rules", "--json").stdout)
    assert [row["name"] for row in rows] == [rule.name for rule in RULES]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--select", "pages"), "no rule is called 'pages': see 'snnbib check --list-rules'"),
        (("--json", "--github"), "--json and --github cannot be combined"),
    ],
)
def test_wrong_arguments_are_refused(
    resolved: Path, run: Run, arguments: tuple[str, ...], message: str
) -> None:
    result = run("check", "papers.md", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_without_a_lock_the_command_that_makes_one_is_named(here: Path, run: Run) -> None:
    result = run("check", "papers.md")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: papers.lock.json: no lock yet: run 'snnbib resolve papers.md'\n"
    )


def test_many_findings_of_a_rule_are_counted_with_their_lines(resolved: Path, run: Run) -> None:
    path = resolved / "papers.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    item = next(line for line in lines if "Gated Attention Coding" in line)
    at = lines.index(item) + 1
    path.write_text("\n".join([*lines[:at], *[item] * 16, *lines[at:]]), encoding="utf-8")
    message = f'warning: "Gated Attention Coding" is in line {at} already, and only that entry is '
    message += "used: remove one of the two [list-duplicate]"
    places = [at + number for number in range(1, 17)]
    found = run("check", "papers.md", "--select", "list-duplicate").stderr.splitlines()
    assert found[:6] == [
        *(f"papers.md:{line}: {message}" for line in places[:5]),
        f"papers.md: warning: 11 more like these (line {', '.join(map(str, places[5:15]))}, ...):"
        " --verbose shows them [list-duplicate]",
    ]
    assert found[6:] == [
        "what to do:",
        "  a finding that is right: [[accepted]] with rule, paper and reason in corrections.toml",
        "0 errors, 16 warnings, 0 notices",
        "next: fix what is wrong, or accept it in corrections.toml, then snnbib resolve papers.md",
    ]
    shown = run("check", "papers.md", "--select", "list-duplicate", "-v").stderr.splitlines()
    assert shown[:16] == [f"papers.md:{line}: {message}" for line in places]
