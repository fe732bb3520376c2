"""The exports: complete, as the lock says, and nothing else."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath

from snnbib.differences import differing_works
from snnbib.files import marker_lines
from snnbib.model import Severity
from snnbib.rules.rule import CheckInput, Command, Rule, Violation

__all__ = ["RULES"]

_NAMED = 3
"""How many works a message names at most."""


def _path(check_input: CheckInput, path: str) -> str:
    return str(PurePosixPath(check_input.exports_path) / path)


def _missing(check_input: CheckInput) -> Iterator[Violation]:
    for path in check_input.expected if check_input.exports else ():
        if path not in check_input.exports:
            yield Violation("does not exist", path=_path(check_input, path))


def _outdated(check_input: CheckInput) -> Iterator[Violation]:
    for path, text in check_input.exports.items():
        expected = check_input.expected.get(path, text)
        if expected != text and not marker_lines(text):
            keys = differing_works(path, text, expected)
            named = ", ".join(keys[:_NAMED]) + (" and more" if len(keys) > _NAMED else "")
            message = f"differs from the lock{f': {named}' if keys else ''}"
            yield Violation(message, path=_path(check_input, path))


def _conflicts(check_input: CheckInput) -> Iterator[Violation]:
    for path, text in check_input.exports.items():
        for line in marker_lines(text) if text != check_input.expected.get(path) else ():
            yield Violation(
                "git has left conflict markers", path=_path(check_input, path), line=line
            )


def _obsolete(check_input: CheckInput) -> Iterator[Violation]:
    for path in check_input.exports:
        if path not in check_input.expected:
            yield Violation("is no longer exported", path=_path(check_input, path))


def _rule(
    name: str,
    severity: Severity,
    reason: str,
    example: str,
    violations: Callable[[CheckInput], Iterable[Violation]],
) -> Rule:
    return Rule(
        name=name,
        severity=severity,
        reason=reason,
        example=example,
        fix="run 'snnbib export'",
        violations=violations,
        commands=frozenset({Command.CHECK}),
    )


RULES = (
    _rule(
        "export-lacking",
        Severity.ERROR,
        "All files of an export belong together.",
        "aaai/aaai-2024.ris was deleted",
        _missing,
    ),
    _rule(
        "export-outdated",
        Severity.ERROR,
        "Exports are written from the lock and are the same byte for byte.",
        "papers.bib edited by hand",
        _outdated,
    ),
    _rule(
        "export-conflict",
        Severity.ERROR,
        "An export is written anew from the lock, never merged.",
        "<<<<<<< HEAD",
        _conflicts,
    ),
    _rule(
        "export-left-over",
        Severity.WARNING,
        "A file of an earlier export has works that may be out of date.",
        "aaai/aaai-2017.bib, when the list has no paper of 2017",
        _obsolete,
    ),
)
