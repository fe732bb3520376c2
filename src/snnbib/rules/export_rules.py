"""The exports: there, as the lock says, readable, and all three formats of one mind."""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from pathlib import PurePosixPath

from snnbib.differences import differing_works
from snnbib.model import Severity
from snnbib.rules.export_parsers import ExportedFields, UnreadableError, said
from snnbib.rules.rule import CheckInput, Rule, Violation

__all__ = ["RULES"]

_NAMED = 3
_FORMATS = (".bib", ".json", ".ris")
# What all formats say; the line is a file's own.
_SHARED = tuple(name for name in ExportedFields._fields if name != "line")
_shared = attrgetter(*_SHARED)


def _path(subject: CheckInput, path: str) -> str:
    return str(PurePosixPath(subject.exports_path) / path)


def _lacking(subject: CheckInput) -> Iterator[Violation]:
    for path in subject.expected:
        if subject.exports and path not in subject.exports:
            yield Violation("is not there", path=_path(subject, path))


def _outdated(subject: CheckInput) -> Iterator[Violation]:
    for path, text in subject.exports.items():
        if path in subject.expected and subject.expected[path] != text:
            keys = differing_works(path, text, subject.expected[path])
            named = ", ".join(keys[:_NAMED]) + (" and more" if len(keys) > _NAMED else "")
            yield Violation(f"differs from the lock{f': {named}' if keys else ''}",
                       path=_path(subject, path))  # fmt: skip


def _left_over(subject: CheckInput) -> Iterator[Violation]:
    for path in subject.exports:
        if path not in subject.expected:
            yield Violation("is no longer exported", path=_path(subject, path))


def looked_into(subject: CheckInput) -> Iterator[tuple[str, str]]:
    """The files whose content is looked at: those of all works, and those that were changed.

    Every other file has the same bytes of the same works.
    """
    for path, text in subject.exports.items():
        is_whole = "/" not in path and not path.endswith("-short.bib")
        if path.endswith(_FORMATS) and (is_whole or subject.expected.get(path) != text):
            yield path, text


def _unreadable(subject: CheckInput) -> Iterator[Violation]:
    for path, text in looked_into(subject):
        try:
            said(PurePosixPath(path).suffix, text)
        except UnreadableError as error:
            yield Violation(str(error), path=_path(subject, path), line=error.line)


def _disagreeing(subject: CheckInput) -> Iterator[Violation]:
    """Works of which two formats of one file say different things."""
    stems: dict[str, dict[str, Mapping[str, ExportedFields]]] = {}
    for path, text in looked_into(subject):
        stem, suffix = str(PurePosixPath(path).with_suffix("")), PurePosixPath(path).suffix
        try:
            stems.setdefault(stem, {})[suffix] = said(suffix, text)
        except UnreadableError:  # a finding of its own
            continue
    for stem, formats in stems.items():
        first, *others = formats
        for suffix in others:
            path = _path(subject, stem + suffix)
            yield from _differences(formats[first], formats[suffix], first, path)


def _differences(
    left: Mapping[str, ExportedFields], right: Mapping[str, ExportedFields], suffix: str, path: str
) -> Iterator[Violation]:
    for key in sorted(left.keys() ^ right.keys()):
        where = suffix if key in left else PurePosixPath(path).suffix
        yield Violation(f"{key} is in {where} only", path=path)
    for key, item in right.items():
        if key in left and _shared(left[key]) != _shared(item):
            pairs = zip(_SHARED, _shared(left[key]), _shared(item), strict=True)
            names = [name for name, one, other in pairs if one != other]
            message = f"{key} has other {' and '.join(names)} than {suffix}"
            yield Violation(message, path=path, line=item.line)


def _rule(
    name: str, severity: Severity, reason: str, example: str,
    find: Callable[[CheckInput], Iterator[Violation]],
) -> Rule:  # fmt: skip
    fix = "run 'snnbib export'"
    return Rule(name=name, severity=severity, reason=reason, example=example, fix=fix, find=find)


_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

RULES = (
    _rule("export-lacking", _ERROR, "What the lock has is exported as a whole.",
          "aaai/aaai-2024.ris was deleted", _lacking),
    _rule("export-outdated", _ERROR, "Exports are the lock's, byte for byte.",
          "snn.bib edited by hand", _outdated),
    _rule("export-left-over", _WARNING, "A file of an earlier export says what no longer holds.",
          "aaai/aaai-2017.bib, when no paper of 2017 is listed", _left_over),
    _rule("export-unreadable", _ERROR, "A file that cannot be read loses every work behind.",
          "a .bib entry without its closing brace", _unreadable),
    _rule("export-disagrees", _ERROR, "The three formats say the same of every work.",
          "other pages in .ris than in .bib", _disagreeing),
)  # fmt: skip
