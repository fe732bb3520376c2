"""The scan of one part of a catalogue: filters its records, and decodes those that remain."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from snnbib.sources.catalogues.form_detection import UnknownFormError
from snnbib.sources.catalogues.forms import (
    LONGEST_RECORD_BYTES,
    Form,
    Problem,
    UnreadableRecordError,
)
from snnbib.sources.catalogues.parts import CataloguePart, form_of_part
from snnbib.sources.catalogues.selection import Selection, matching_positions
from snnbib.sources.catalogues.steps import Step, selected
from snnbib.sources.catalogues.streams import (
    RecordBlock,
    read_ahead,
    read_range,
    record_blocks,
    too_long_message,
    unpack,
    without_mark,
)

__all__ = ["STEP_BYTES", "PartScan", "scan_part"]

STEP_BYTES = 64 << 20
"""The fewest unpacked bytes of a step. When a scan is killed, the unfinished step is lost: less
than a second of scanning."""
_RECORDS_AT_ONCE = 4096


def scan_part(
    number: int,
    part: CataloguePart,
    selection: Selection,
    earlier: Step | None = None,
    count: Callable[[int], None] = lambda _: None,
) -> Iterator[Step]:
    """What a part has for a list, step by step.

    Args:
        number: of the part.
        part: where it is.
        selection: the keys of the list.
        earlier: the last step of an earlier scan.
        count: called again and again with the number of bytes just read from the disk.
    """
    try:
        form = form_of_part(part)
    except (UnknownFormError, OSError) as error:
        problem = Problem(0, getattr(error, "strerror", "") or str(error))
        yield Step(number, 0, 1, problems=[problem], is_last=True)
        return
    start, line = (earlier.end, earlier.line) if earlier else (0, 1)
    pieces = read_ahead(without_mark(unpack(read_range(part.path, part.start, part.size, count))))
    scan = PartScan(form, selection, part.catalogue, Step(number, start, line))
    for block in record_blocks(pieces, form, skip=start, line=line):
        if isinstance(block, Problem):
            scan.step.problems.append(block)
            continue
        scan.add(block)
        if block.end - start >= STEP_BYTES:
            yield scan.step
            start = block.end
            scan.step = Step(number, start, scan.step.line)
    if scan.has_only_untitled_records and earlier is None:
        scan.step.problems.append(Problem(0, "none of its records has a title: another form?"))
    scan.step.is_last = True
    yield scan.step


class PartScan:
    """The scan of one part: adds the records and problems of each block to the current step."""

    def __init__(self, form: Form, selection: Selection, catalogue: str, step: Step) -> None:
        self.step = step
        self._form = form
        self._selection = selection
        self._catalogue = catalogue
        self._has_records = self._has_titles = False
        self._first_lines = _FirstLines(RecordBlock(b"", 1, 0), ())

    @property
    def has_only_untitled_records(self) -> bool:
        """Whether there were records, but none had a title."""
        return self._has_records and not self._has_titles

    def add(self, block: RecordBlock) -> None:
        """Search a block."""
        records = self._form.split(block.data)
        self._first_lines = _FirstLines(block, records)
        readable = []
        for number, record in enumerate(records):
            if len(record) <= LONGEST_RECORD_BYTES:
                readable.append(number)
            else:
                self._note(number, too_long_message(LONGEST_RECORD_BYTES))
        for first in range(0, len(readable), _RECORDS_AT_ONCE):
            self._search(records, readable[first : first + _RECORDS_AT_ONCE])
        self.step.end = block.end
        self.step.line = block.line + block.data.count(b"\n")

    def _search(self, block_records: Sequence[bytes], numbers: Sequence[int]) -> None:
        """Search those records of the block that have these numbers."""
        records = [block_records[number] for number in numbers]
        summary = self._form.summarize(records)
        self._has_records = self._has_records or bool(records)
        self._has_titles = self._has_titles or any(summary.titles)
        for index, reason in summary.unreadable:
            self._note(numbers[index], reason)
        positions = matching_positions(
            self._selection, summary.titles, summary.identifier_keys, self._form.title
        )
        for index, papers in positions.items():
            self._decode(numbers[index], records[index], papers)
        self.step.volumes += self._form.volumes(records)

    def _decode(self, number: int, record: bytes, papers: set[int]) -> None:
        try:
            decoded = self._form.decode(record, self._catalogue)
        except UnreadableRecordError as error:
            self._note(number, str(error))
            return
        self.step.selected.append(selected(papers, decoded))

    def _note(self, number: int, message: str) -> None:
        """A problem with a record of the block, at its first line."""
        self.step.problems.append(Problem(self._first_lines.lines[number], message))


class _FirstLines:
    """The lines at which the records of a block begin, counted only if one has a problem."""

    def __init__(self, block: RecordBlock, records: Sequence[bytes]) -> None:
        self._block = block
        self._records = records

    @cached_property
    def lines(self) -> list[int]:
        """The first line of each record."""
        lines, line, position = [], self._block.line, 0
        for record in self._records:
            indent = len(record) - len(record.lstrip())
            start = max(self._block.data.find(record, position), position) + indent
            line += self._block.data.count(b"\n", position, start)
            lines.append(line)
            position = start + len(record.strip())
            line += record.strip().count(b"\n")
        return lines
