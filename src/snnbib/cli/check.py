"""``snnbib check``: rules over list, lock, corrections and exports."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib.cli.list_choice import list_argument, list_files_of
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages, finding_to_json, message_options, print_json, shell_word
from snnbib.cli.rule_options import read_accepted, require_rules, rule_options
from snnbib.counts import counted
from snnbib.errors import FileError
from snnbib.garbage_collection import paused_garbage_collection

if TYPE_CHECKING:
    from snnbib.model import Finding, Lock
    from snnbib.rules import CheckInput

__all__ = ["check"]


@click.command
@list_argument
@click.option(
    "--exports",
    "exports_path",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the exports are.  [default: the directory of snnbib.toml, or exports]",
)
@click.option("--json", "as_json", is_flag=True, help="Print findings or rules as JSON.")
@click.option("--github", is_flag=True, help="Print findings as annotations of a GitHub workflow.")
@click.option("--list-rules", is_flag=True, help="List the rules and check nothing.")
@rule_options
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@message_options
def check(
    list_path: Path | None,
    exports_path: Path | None,
    *,
    as_json: bool,
    github: bool,
    list_rules: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Check LIST, its lock, corrections and exports.

    No service is asked. Exits with 1 if there is an error. Notices are shown with --verbose, --json
    and --github. A finding about something that is right is accepted in corrections.toml, with a
    reason.

    \b
    Example:
      snnbib check
      snnbib check papers.md --exports references --strict
      snnbib check --list-rules
    """
    if as_json and github:
        message = "--json and --github cannot be combined"
        raise click.UsageError(message)
    messages = Messages(quiet=quiet, verbose=verbose)
    require_rules((*select, *ignore), messages)
    if list_rules:
        _print_rules(as_json=as_json)
        return
    list_files = list_files_of(list_path, messages)
    findings = _findings(list_files, exports_path, messages, select, ignore)
    if as_json:
        print_json([finding_to_json(item) for item in findings])
    elif github:
        for finding in findings:
            click.echo(_annotation(finding))
    else:
        messages.findings(findings)
    hidden = any(item.severity == "notice" for item in findings) and not verbose
    hint = " (shown with --verbose)" if hidden and not (as_json or github) else ""
    messages.say(f"{_summary(findings)}{hint}")
    if not (as_json or github or list_files.is_embedded):
        messages.next_step(_next_step(findings, list_files, exports_path or list_files.exports))
    failing = {"error", "warning"} if strict else {"error"}
    if any(finding.severity in failing for finding in findings):
        raise click.exceptions.Exit(1)


def _print_rules(*, as_json: bool) -> None:
    from snnbib.rules import RULES

    if as_json:
        rows = [
            {
                "name": rule.name,
                "severity": rule.severity,
                "reason": rule.reason,
                "example": rule.example,
                "fix": rule.fix,
            }
            for rule in RULES
        ]
        print_json(rows)
        return
    for rule in RULES:
        click.echo(f"{rule.name:<22}{rule.severity:<9}{rule.reason}")
        click.echo(f"{'':<31}e.g. {rule.example}")
        if rule.fix:
            click.echo(f"{'':<31}fix: {rule.fix}")


def _findings(
    list_files: ListFiles,
    exports_path: Path | None,
    messages: Messages,
    select: Sequence[str],
    ignore: Sequence[str],
) -> "tuple[Finding, ...]":
    from snnbib import rules

    _stop_at_conflicts(list_files, exports_path or list_files.exports)
    accepted = read_accepted(list_files, messages)
    with paused_garbage_collection():
        return rules.check(
            _check_input(list_files, exports_path), accepted, select=select, ignore=ignore
        )


def _stop_at_conflicts(list_files: ListFiles, exports: Path) -> None:
    """Exit with 2 if the list or the lock has conflicts, and name those of all files before."""
    from snnbib.cli.conflicts import conflicts

    errors = conflicts(list_files, exports)
    for error in errors:
        click.echo(f"Error: {error}", err=True)
    if errors:
        raise click.exceptions.Exit(2)


def _check_input(list_files: ListFiles, exports_path: Path | None) -> "CheckInput":
    """Read everything that is checked."""
    from snnbib.cli.clock import current_date
    from snnbib.cli.git import last_release
    from snnbib.rules import CheckInput

    listed = list_files.read_list()
    lock = list_files.read_lock()
    exports, expected = _exports(list_files, lock, exports_path)
    return CheckInput(
        path=str(list_files.path),
        lock_path=str(list_files.lock),
        papers=listed.papers,
        lock=lock,
        today=current_date(),
        findings=listed.findings,
        corrections=list_files.read_corrections(),
        corrections_path=str(list_files.corrections),
        exports_path=str(exports_path or list_files.exports),
        exports=exports,
        expected=expected,
        released=last_release(list_files),
    )


def _exports(
    list_files: ListFiles, lock: "Lock", exports_path: Path | None
) -> tuple[dict[str, str], dict[str, str]]:
    """The exported files that exist and the files that should; none if there are no exports.

    Only formats that were exported are expected, written with the options of that export.

    Raises:
        FileError: the directory that was named has no exports that snnbib has written.
    """
    from snnbib import exporting, files

    root = exports_path or list_files.exports
    readme = root / exporting.README
    text = files.read_text(readme) if readme.is_file() else ""
    if not exporting.is_export_readme(text):
        if exports_path:
            raise FileError("no exports that snnbib has written", path=str(root))
        return {}, {}
    earlier = sorted(exporting.manifest_of_readme(text).paths)
    options = _options(root, f"{list_files.name}.bib")
    expected = exporting.export(lock, list_files.name, _formats(earlier), **options)
    paths = [path for path in dict.fromkeys((*expected, *earlier)) if (root / path).is_file()]
    # A file that is as it should be is not kept in memory twice.
    existing = {
        path: expected[path]
        if path in expected and files.has_text(root / path, expected[path])
        else files.read_text(root / path)
        for path in paths
    }
    return existing, expected


def _options(root: Path, combined: str) -> dict[str, bool]:
    """The options of the export in a directory.

    Exports of earlier versions do not record theirs: a .bib in Unicode is told from its letters.
    """
    from snnbib import exporting, files
    from snnbib.formats import bibtex

    path, bib = root / exporting.MANIFEST, root / combined
    manifest = exporting.parse_manifest(files.read_text(path) if path.is_file() else "")
    looks_unicode = bib.is_file() and bibtex.is_unicode(files.read_text(bib))
    return {
        "unicode": "unicode" in manifest.options or looks_unicode,
        "abbreviate": "abbreviate" in manifest.options,
    }


def _formats(paths: Iterable[str]) -> list[str]:
    """The names of the formats of an earlier export, by the suffixes of its files."""
    from snnbib.formats import FORMATS

    suffixes = {Path(path).suffix for path in paths}
    return [name for name, form in FORMATS.items() if form.suffix in suffixes] or list(FORMATS)


def _annotation(finding: "Finding") -> str:
    """One workflow command (GitHub Docs, "Workflow commands": what is escaped, and how)."""
    location = f"file={_escaped_property(finding.path)},line={max(finding.line, 1)}"
    message = _escaped_message(finding.message)
    # The levels of GitHub have the same names.
    return f"::{finding.severity} {location},title={_escaped_property(finding.rule)}::{message}"


def _escaped_message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped_message(text).replace(":", "%3A").replace(",", "%2C")


def _next_step(findings: "Sequence[Finding]", list_files: ListFiles, exports: Path) -> str:
    from snnbib.model import Severity

    rules = {item.rule for item in findings if item.severity is not Severity.NOTICE}
    is_in_exports_only = all(rule.startswith("export-") for rule in rules)
    if not is_in_exports_only:
        return (
            f"fix what is wrong, or accept it in {list_files.corrections}, then "
            f"snnbib resolve {shell_word(list_files.path)}"
        )
    if rules or not exports.exists():
        return f"snnbib export {shell_word(list_files.path)}"
    corrections = [list_files.corrections] if list_files.corrections.exists() else []
    *others, last = (list_files.path, list_files.lock, *corrections, exports)
    return f"commit {', '.join(map(str, others))} and {last}"


def _summary(findings: "Sequence[Finding]") -> str:
    from snnbib.model import Severity

    counts = [sum(1 for item in findings if item.severity is kind) for kind in Severity]
    return ", ".join(counted(count, kind) for count, kind in zip(counts, Severity, strict=True))
