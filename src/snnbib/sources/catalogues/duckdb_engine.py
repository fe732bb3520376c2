"""The same selection as a DuckDB query, over JSON lines and Parquet (optional extra "duckdb").

DuckDB reads and unpacks with all processors, and keeps the records that may share a key with a
paper: a few more than `snnbib.sources.catalogues.selection` keeps, which then filters them, so that
both engines select the same records. Every title that is not plain ASCII is kept. What DuckDB
cannot read is left to the Python engine, which reports what is wrong and where.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from snnbib import identifiers
from snnbib.errors import FileError
from snnbib.identifiers import Scheme
from snnbib.model import SourceName
from snnbib.sources.catalogues.arxiv_json import arxiv_paper_keys
from snnbib.sources.catalogues.crossref_json import CrossrefItems, work_keys
from snnbib.sources.catalogues.form_detection import UnknownFormError
from snnbib.sources.catalogues.forms import Problem
from snnbib.sources.catalogues.json_lines import JsonLines
from snnbib.sources.catalogues.parts import CataloguePart, form_of_part, is_parquet
from snnbib.sources.catalogues.scan import PartScan
from snnbib.sources.catalogues.selection import END_LETTERS, Selection
from snnbib.sources.catalogues.steps import Step, StepFile
from snnbib.sources.catalogues.streams import RecordBlock, first_bytes

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = ["scan_with_duckdb"]

_BATCH_BYTES = 32 << 20
"""Bytes of the files of one query for each processor: enough work, and little to repeat or keep."""
_ROWS_AT_ONCE = 256
"""Rows that are kept at a time: lines of kilobytes, which all become records."""
# Every line is one text: no sign separates or quotes. The Python engine reads longer lines.
_LINES = (
    "read_csv($files, columns = {'line': 'VARCHAR'}, delim = '\x01', quote = '', escape = '', "
    "header = false, auto_detect = false, max_line_size = 8388608, filename = true)"
)
_COLUMNS = "read_parquet($files, filename = true)"
_PATHS = {
    SourceName.CROSSREF: ("$.title[0]", "$.title[1]", "$.title", "$.DOI", "$.resource.primary.URL",
                          "$.subtitle[0]"),
    SourceName.ARXIV: ("$.title", "$.title", "$.title", "$.doi", "$.id", "$.title"),
}  # fmt: skip
"""JSON paths of a record's first title, second title, title if it is not a list, DOI, landing page
or arXiv id, and the subtitle, which stands for an empty title."""
# Titles are folded here if they are plain ASCII; all others are kept. Folding takes most of the
# time beside reading. So the four most frequent signs are replaced first: a pattern that replaces
# takes three times as long as one that only searches. Few titles have a subtitle.
_IDENTIFYING = """
with identifying as (
  select filename, line, json_extract_string({json}, {paths}) as texts from {rows}),
titles as (
  select filename, line, coalesce(lower(texts[4]), '') as doi, coalesce(texts[5], '') as page,
    coalesce(nullif(texts[1], ''), nullif(texts[2], ''), nullif(nullif(texts[3], '[]'), '[""]'),
      texts[6], '') as title from identifying)
"""
_SELECTED = """
{identifying},
joined as (
  select *, replace(replace(replace(replace(lower(title), ' ', ''), '-', ''), ':', ''), ',', '')
    as letters from titles),
folded as (
  select *,
    case when regexp_full_match(letters, '[a-z0-9]*') then letters
      else regexp_replace(letters, '[^a-z0-9]+', '', 'g') end as whole,
    case when regexp_matches(title, '([:?!.]|\\s-)\\s') then
      lower(regexp_replace(regexp_replace(title, '(?s)([:?!.]|\\s-)\\s.*', ''),
        '[^A-Za-z0-9]+', '', 'g')) else '' end as main,
    case when contains(page, '10.') then lower(regexp_extract(page, '10\\.\\d{{4,9}}/.*'))
      else '' end as page_doi from joined),
judged as (
  select *, (regexp_matches(title, '[^\\t\\n\\r -~]|[&<$\\\\]')
  or regexp_matches(whole, '^(extended|student)?abstract')
  or left(whole, {letters}) in (select key from starts)
  or right(whole, {letters}) in (select key from ends)
  or main in (select key from mains)
  or doi in (select key from dois)
  or {sure_page}) as is_sure,
    regexp_matches(doi, {odd_dois}) or {odd_page} as is_odd from folded)
select filename, case when is_sure then cast({whole_line} as varchar) end, doi, page from judged
where is_sure or is_odd
"""
# Odd links are read in Python, and few of them belong to the list. A second query fetches the lines
# of those few, because passing all lines to Python takes as long as everything else.
_LINES_OF_LINKS = """
{identifying}
select filename, cast({whole_line} as varchar) from titles
where (doi, page) in (select unnest($dois), unnest($pages))
"""
_SURE_PAGES = {
    # The DOI in the address of a page is seldom another than the record's. The address may go on
    # with a form or a part of the article, so only the beginning of the DOI is looked up.
    SourceName.CROSSREF:
        "page_doi <> doi and left(page_doi, {doi_letters}) in (select key from doi_starts)",
    SourceName.ARXIV: "page in (select key from arxiv_ids)",
}  # fmt: skip
"""Conditions for landing pages or arXiv ids of the list, whose records are kept."""
_ODD_PAGES = {
    SourceName.CROSSREF: "regexp_matches(page, {sites})",
    SourceName.ARXIV:
        "not regexp_full_match(page, '\\d{{4}}\\.\\d{{4,5}}|[a-z-]+/\\d{{7}}')",
}  # fmt: skip
"""Conditions for landing pages or arXiv ids in a form that only `snnbib.identifiers` reads."""
_KEYS: Mapping[SourceName, Callable[[str, str], Sequence[str]]] = {
    SourceName.CROSSREF: work_keys,
    SourceName.ARXIV: arxiv_paper_keys,
}
"""How the keys of a record are read from its DOI and its landing page or arXiv id."""


def scan_with_duckdb(
    parts: Mapping[int, CataloguePart],
    selection: Selection,
    directory: Path,
    *,
    workers: int,
    report_read: Callable[[int], None],
) -> set[int]:
    """Scan the parts that DuckDB can read, and return their numbers.

    Args:
        parts: those that are not done, by their numbers.
        selection: the keys of the list.
        directory: where the steps are written.
        workers: how many threads there are.
        report_read: gets how many bytes have been read.

    Raises:
        FileError: DuckDB is not installed.
    """
    try:
        import duckdb  # noqa: PLC0415  (an optional extra)
    except ImportError:
        message = "DuckDB is not installed: pip install 'snnbib[duckdb]'"
        raise FileError(message) from None
    done: set[int] = set()
    read = 0
    steps = StepFile(directory)
    try:
        with duckdb.connect() as connection:
            connection.execute(f"set threads = {max(1, workers)}")
            connection.execute("set enable_progress_bar = false")  # snnbib has its own
            _load_keys(connection, selection)
            for batch in _batches(parts, workers * _BATCH_BYTES):
                try:
                    done_steps = _query(connection, batch, selection)
                except (
                    duckdb.Error
                ):  # the Python engine reads these files again and reports the fault
                    done_steps = []
                for step in done_steps:
                    steps.append(step)
                    done.add(step.part)
                read += sum(part.size for part in batch.values())
                report_read(read)
    finally:
        steps.close()
    return done


def _load_keys(connection: "DuckDBPyConnection", selection: Selection) -> None:
    """The keys of the list as tables of one column."""
    titles = [key.decode() for key in selection.by_title]
    dois = _values(selection, Scheme.DOI)
    doi_letters = _doi_letters(selection)
    tables = {
        # The whole title of a paper may be the main title of its record, and the other way round.
        "starts": {
            *(key[:END_LETTERS].decode() for key in selection.by_start),
            *(key[:END_LETTERS] for key in titles),
        },
        "ends": {key[-END_LETTERS:].decode() for key in selection.by_end},
        "mains": set(titles),
        "dois": set(dois),
        "doi_starts": {doi[:doi_letters] for doi in dois},
        "arxiv_ids": set(_values(selection, Scheme.ARXIV)),
    }
    for name, keys in tables.items():
        connection.execute(
            f"create table {name} as select unnest(cast($keys as varchar[])) as key",
            {"keys": sorted(keys)},
        )


def _values(selection: Selection, scheme: Scheme) -> list[str]:
    """The identifiers of the list of one scheme."""
    keys = (key.partition(":") for key in selection.by_identifier)
    return [value for name, _, value in keys if name == scheme]


def _doi_letters(selection: Selection) -> int:
    """How many letters every DOI of the list has at least."""
    return min(map(len, _values(selection, Scheme.DOI)), default=0)


def _batches(parts: Mapping[int, CataloguePart], size: int) -> Iterator[dict[int, CataloguePart]]:
    """Batches of whole files of JSON lines or Parquet; the ranges of a file stay together.

    A batch has at least `size` bytes, but for the last.
    """
    batch: dict[int, CataloguePart] = {}
    for numbers in _numbers_by_file(parts).values():
        batch |= {number: parts[number] for number in numbers}
        if sum(part.size for part in batch.values()) >= size:
            yield batch
            batch = {}
    if batch:
        yield batch


def _numbers_by_file(parts: Mapping[int, CataloguePart]) -> dict[Path, list[int]]:
    files: dict[Path, list[int]] = {}
    for number, part in parts.items():
        files.setdefault(part.path, []).append(number)
    return {
        path: numbers
        for path, numbers in files.items()
        if _is_readable(parts[numbers[0]])
        and sum(parts[number].size for number in numbers) == path.stat().st_size
    }


def _is_readable(part: CataloguePart) -> bool:
    try:
        form = form_of_part(part, with_parquet=True)
        if is_parquet(part.path):
            return True
        head = first_bytes(part.path, part.start, part.size)
    except (UnknownFormError, OSError):
        return False
    return (
        isinstance(form, JsonLines)
        and not isinstance(form, CrossrefItems)
        # The Python engine reports records of another form, which have no titles.
        and any(form.summarize(form.split(head[: form.end(head, is_last=False)])).titles)
    )


def _query(
    connection: "DuckDBPyConnection", batch: Mapping[int, CataloguePart], selection: Selection
) -> list[Step]:
    """One step for each part of a batch; the first part of a file has all records of the file."""
    by_identifier = selection.by_identifier
    first = {str(part.path): number for number, part in reversed([*batch.items()])}
    kinds: dict[tuple[SourceName, bool], list[str]] = {}
    for path, number in first.items():
        form = form_of_part(batch[number], with_parquet=True)
        kinds.setdefault((form.source, is_parquet(batch[number].path)), []).append(path)
    scans = {
        number: PartScan(
            form_of_part(part, with_parquet=True), selection, part.catalogue, Step(number, 0, 1)
        )
        for number, part in batch.items()
    }
    for (source, in_columns), files in kinds.items():
        values = _query_values(connection, source, files, selection, in_columns=in_columns)
        for lines in _selected_lines(connection, files, values, by_identifier, _KEYS[source]):
            for path, texts in lines.items():
                scans[first[path]].add(RecordBlock("\n".join(texts).encode(), 1, 0))
    return [_finished(scans[number].step, part) for number, part in batch.items()]


def _selected_lines(
    connection: "DuckDBPyConnection",
    files: Sequence[str],
    values: Mapping[str, str],
    by_identifier: Mapping[str, object],
    keys_of: Callable[[str, str], Sequence[str]],
) -> Iterator[Mapping[str, Sequence[str]]]:
    """The lines that may be papers, by file, in batches; those with odd links come last."""
    links: set[tuple[str, str]] = set()
    files_of_links: set[str] = set()
    cursor = connection.execute(_SELECTED.format_map(values), {"files": files})
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        lines: dict[str, list[str]] = {}
        for path, line, doi, page in rows:
            if line is not None:
                lines.setdefault(path, []).append(line)
            elif not by_identifier.keys().isdisjoint(keys_of(doi, page)):
                links.add((doi, page))
                files_of_links.add(path)
        yield lines
    if links:
        dois, pages = zip(*sorted(links), strict=True)
        parameters = {"files": sorted(files_of_links), "dois": dois, "pages": pages}
        cursor = connection.execute(_LINES_OF_LINKS.format_map(values), parameters)
        for path, line in cursor.fetchall():
            yield {path: [line]}


def _finished(step: Step, part: CataloguePart) -> Step:
    """The step of a whole part, without line numbers, because DuckDB does not give them."""
    problems = [Problem(0, problem.message) for problem in step.problems]
    return msgspec.structs.replace(step, end=part.size, line=1, problems=problems, is_last=True)


def _query_values(
    connection: "DuckDBPyConnection",
    source: SourceName,
    files: Sequence[str],
    selection: Selection,
    *,
    in_columns: bool,
) -> dict[str, str]:
    """The values that the queries are filled in with."""
    paths = _PATHS[source]
    site_dois = "|".join(map(re.escape, identifiers.SITE_ID_DOIS))
    sites = "|".join(map(re.escape, identifiers.own_id_sites()))
    values = {
        "paths": repr(list(paths)),
        "letters": str(END_LETTERS),
        # Several in one field, arXiv's, and those that imply the id of a site.
        "odd_dois": f"'\\s|arxiv|^({site_dois})'",
        "odd_page": _ODD_PAGES[source].format(sites=f"'(?i){sites}|arxiv|ar5iv|%.*10|10.*%'"),
        "sure_page": _SURE_PAGES[source].format(doi_letters=_doi_letters(selection)),
    }
    values |= _row_values(connection, paths, files) if in_columns else _LINE_VALUES
    return values | {"identifying": _IDENTIFYING.format_map(values)}


_LINE_VALUES = {"json": "line", "whole_line": "line", "rows": _LINES}


def _row_values(
    connection: "DuckDBPyConnection", paths: Sequence[str], files: Sequence[str]
) -> dict[str, str]:
    """What the queries need for rows of Parquet: the columns of the paths that the files have."""
    wanted = {path.removeprefix("$.").partition(".")[0].partition("[")[0] for path in paths}
    described = connection.execute("describe select * from " + _COLUMNS, {"files": files[:1]})  # noqa: S608  (a constant)
    names = sorted(wanted & {str(name) for name, *_ in described.fetchall()})
    columns = ", ".join(f"'{name}': line.{name}" for name in names)
    return {
        "json": f"to_json({{{columns}}})",
        "whole_line": "to_json(line)",
        "rows": f"{_COLUMNS} as line",
    }
