"""Values that a decoder has to leave out, and the findings about them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from snnbib import names
from snnbib.errors import SourceError
from snnbib.model import Finding, Person, Record, Severity
from snnbib.sources import LookupResult
from snnbib.text import collapse
from snnbib.values import is_placeholder

__all__ = ["InvalidValue", "SourceFindings", "ValueChecks"]

_T = TypeVar("_T")
_LONGEST_EXCERPT = 60
# What a field should hold, for people; other fields name themselves.
_KINDS = {
    "doi": "a DOI", "url": "a web address", "ee": "a web address", "isbn": "an ISBN",
    "issn": "an ISSN", "eprint": "an arXiv id", "class": "an arXiv class", "year": "a year",
    "month": "a month", "date": "a date", "urldate": "a date",
}  # fmt: skip


class InvalidValue(NamedTuple):
    """A value that was left out: its field, as the source calls it, and the text."""

    field: str
    value: str
    left_out: str = ""
    """What was left out of a name; "" where the whole value was."""

    @property
    def is_name(self) -> bool:
        """Whether the value is a name, of which only a part was left out."""
        return bool(self.left_out)

    @property
    def message(self) -> str:
        """What is wrong with it: ``isbn "978-1" is not an ISBN; it is left out``."""
        if self.is_name:
            return f'{self.field} "{self.value}": "{self.left_out}" is left out of the name'
        name = self.field.lower()
        if name == "author":
            return "the list of authors was cut short"
        kind = next((_KINDS[word] for word in _KINDS if name.endswith(word)), f"a valid {name}")
        return f'{self.field} "{self.value[:_LONGEST_EXCERPT]}" is not {kind}; it is left out'

    def finding(self, where: str) -> Finding:
        """The finding of a service, whose record has the value."""
        message = f"{where}: {self.message}"
        if self.is_name:
            return Finding(rule="name-rest", severity=Severity.NOTICE, message=message)
        return Finding(rule="source-invalid-value", severity=Severity.NOTICE, message=message)


class ValueChecks:
    """Parses the values of one record, and collects those that its parsers refuse."""

    def __init__(self) -> None:
        self.invalid: list[InvalidValue] = []

    def parse(self, field: str, text: str, parser: Callable[[str], _T]) -> _T:
        """The parsed value; a refused text is noted, unless it is a placeholder such as ``n/a``."""
        value = parser(text)
        if not value and not is_placeholder(text):
            self.invalid.append(InvalidValue(field, text))
        return value

    def note_name(self, field: str, written: str, person: Person) -> None:
        """Note the words of a written name that the person's name lacks, such as a degree."""
        if rest := names.words_left_out(written, person):
            self.invalid.append(InvalidValue(field, collapse(written), rest))


class SourceFindings:
    """The findings of a service about the records that it gives out, each once.

    A search returns many records that are not of the list's papers: their invalid values are not
    reported.
    """

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._invalid: dict[str, tuple[InvalidValue, ...]] = {}

    def note(self, invalid: Mapping[str, Sequence[tuple[str, ...]]]) -> None:
        """Keep what was left out of records, by locator, until they are given out."""
        self._invalid |= {
            locator: tuple(InvalidValue(*value) for value in values)
            for locator, values in invalid.items()
        }

    def add(self, rule: str, message: str, severity: Severity, line: int = 0) -> None:
        """Add a finding; `line` is the list's, whose path a source does not know."""
        finding = Finding(rule=rule, severity=severity, message=message, line=line)
        if finding not in self.findings:
            self.findings.append(finding)

    def report_each(self, results: Iterable[LookupResult]) -> Iterator[LookupResult]:
        """The results; what was left out of their records is reported as they are given out."""
        for paper, result in results:
            if not isinstance(result, SourceError):
                self.report(result)
            yield paper, result

    def report(self, records: Iterable[Record]) -> None:
        """Report what was left out of these records."""
        for record in records:
            self.findings += self._findings_of(record)

    def _findings_of(self, record: Record) -> Iterator[Finding]:
        for value in self._invalid.pop(record.locator, ()):
            yield value.finding(f"{record.source} {record.locator}")
