"""Time the main jobs as whole processes, in turn, and print medians and ratios.

Everything is timed in one run, round by round, so that a ratio holds when the machine's speed
drifts. Nothing here fails: a figure is for a person to read.
"""

import argparse
import os
import pickle
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import rispy
from bibtexparser.entrypoint import parse_string

from snnbib import identifiers, lockfile
from snnbib.formats import FORMATS
from snnbib.model import Entry, Link, Lock, Paper, SourceName

_ROOT = Path(__file__).parents[2]
_EMBEDDED_LOCK = _ROOT / "src/snnbib/data/papers.lock.json"
_WORKS = 10_000
_BIB_ENTRIES = 60_000
_BIB_FILES = 39
_LONGEST_SECONDS = 60
_FINDINGS = 1
"""The exit code of a command that did its work and has something to say."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One command, and the row it is compared with ("" for none)."""

    name: str
    command: Sequence[str]
    beside: str = ""


def main() -> None:
    """Prepare the inputs, time the rows, print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=5)
    rounds = arguments.parse_args().rounds
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        # As where snnbib is installed: compiled once, whatever the environment says.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(work / "bytecode")
        os.environ["SNNBIB_CACHE_DIR"] = str(work / "cache")
        rows = [*_start_up(work), *_ten_thousand(work), *_check(work), *_join(work)]
        _print(rows, _timed(rows, rounds))


def _python(code: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", code, *map(str, arguments)]


_SNNBIB = "from snnbib.cli import main; main()"


def _start_up(work: Path) -> list[_Row]:
    return [
        _Row("python, nothing imported", _python("")),
        _Row("snnbib --help", _python(_SNNBIB, "--help"), "python, nothing imported"),
        _Row(
            "snnbib export of the 222 works",
            _python(_SNNBIB, "export", "-q", "-o", work / "exports"),
            "python, nothing imported",
        ),
        _Row(
            "snnbib check of the 222 works",
            _python(_SNNBIB, "check", "-q", "--exports", work / "exports"),
            "python, nothing imported",
        ),
    ]


def _many_works() -> Lock:
    """The embedded list's works over and over, each copy a work of its own."""
    entries = lockfile.loads(_EMBEDDED_LOCK.read_text("utf-8")).entries
    copies = [_copy(entries[number % len(entries)], number) for number in range(_WORKS)]
    return Lock(stem="many", entries=tuple(copies))


def _copy(entry: Entry, number: int) -> Entry:
    """An entry with key, titles, identifiers and links of its own; nobody has corrected it."""
    paper = replace(
        entry.paper,
        title=f"{entry.paper.title} x{number}",
        links=tuple(_own_link(link, number) for link in entry.paper.links),
    )
    work = entry.work and replace(
        entry.work,
        key=f"{entry.work.key}x{number}",
        title=f"{entry.work.title} x{number}",
        doi=entry.work.doi and f"{entry.work.doi}.{number}",
        arxiv=entry.work.arxiv and f"{number:04}.00001",
        openreview=entry.work.openreview and f"{entry.work.openreview}-{number}",
    )
    matches = tuple(item for item in entry.matches if item.source is not SourceName.CORRECTIONS)
    return replace(entry, paper=paper, work=work, matches=matches)


def _own_link(link: Link, number: int) -> Link:
    """A link that identifies a paper, made to identify another one."""
    identifier = identifiers.from_url(link.url)
    if not identifier:
        return link
    return replace(link, url=f"https://openreview.net/forum?id={identifier.scheme}-{number}")


_EXPORT_COMBINED = """
import sys
from pathlib import Path
from snnbib import exporting, lockfile
from snnbib.formats import FORMATS
text = Path(sys.argv[1]).read_text("utf-8")
works = exporting.works(lockfile.loads(text, evidence=False))
for name in sys.argv[2:]:
    form = FORMATS[name]
    text = form.assemble([form.render(work) for work in works])
    Path(sys.argv[1] + form.suffix).write_text(text, "utf-8")
"""
_BIBTEXPARSER_WRITE = """
import pickle, sys, bibtexparser
library = pickle.load(open(sys.argv[1], "rb"))
open(sys.argv[1] + ".bib", "w").write(bibtexparser.write_string(library))
"""
_RISPY_WRITE = """
import pickle, sys, rispy
references = pickle.load(open(sys.argv[1], "rb"))
rispy.dump(references, open(sys.argv[1] + ".ris", "w"))
"""
_CITATION_JS = """
const fs = require("fs"); const { plugins } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
// Without its graph: with it, every item carries, and writes, the whole text it came from.
const text = fs.readFileSync(process.argv[1], "utf8");
const items = plugins.input.chain(text, { forceType: "@bibtex/text", generateGraph: false });
fs.writeFileSync(process.argv[1] + ".json", JSON.stringify(items));
"""


def _ten_thousand(work: Path) -> list[_Row]:
    lock = _many_works()
    path = work / "many.lock.json"
    path.write_text(lockfile.dumps(lock), "utf-8")
    texts = {
        name: form.assemble([form.render(entry.work) for entry in lock.entries if entry.work])
        for name, form in FORMATS.items()
    }
    (work / "many.bib").write_text(texts["bibtex"], "utf-8")
    (work / "library.pickle").write_bytes(pickle.dumps(parse_string(texts["bibtex"])))
    (work / "references.pickle").write_bytes(pickle.dumps(rispy.loads(texts["ris"])))
    ours = f"snnbib, {_WORKS:,} works: lock to "
    rows = [
        _Row(f"{ours}all three", _python(_EXPORT_COMBINED, path, *FORMATS)),
        _Row(f"{ours}BibTeX", _python(_EXPORT_COMBINED, path, "bibtex")),
        _Row(
            "bibtexparser, unpickle and write",
            _python(_BIBTEXPARSER_WRITE, work / "library.pickle"),
            f"{ours}BibTeX",
        ),
        _Row(f"{ours}RIS", _python(_EXPORT_COMBINED, path, "ris")),
        _Row(
            "rispy, unpickle and write",
            _python(_RISPY_WRITE, work / "references.pickle"),
            f"{ours}RIS",
        ),
        _Row(f"{ours}CSL-JSON", _python(_EXPORT_COMBINED, path, "csljson")),
    ]
    if _has_citation_js():
        command = ["node", "-e", _CITATION_JS, str(work / "many.bib")]
        rows.append(_Row("citation-js, BibTeX to CSL-JSON", command, f"{ours}CSL-JSON"))
    return rows


def _check(work: Path) -> list[_Row]:
    """List, lock and exports of the same works."""
    papers = [entry.paper for entry in _many_works().entries]
    (work / "many.md").write_text(_listed(papers), "utf-8")
    exports = work / "many-exports"
    subprocess.run(_python(_SNNBIB, "export", work / "many.md", "-q", "-o", exports), check=True)
    command = _python(_SNNBIB, "check", work / "many.md", "-q", "--exports", exports)
    return [_Row(f"snnbib check of {_WORKS:,} works", command)]


def _listed(papers: Sequence[Paper]) -> str:
    """A list of these papers, in order."""
    lines = []
    for section, members in groupby(papers, key=lambda paper: paper.section):
        lines.append(f"\n## {section}\n")
        for paper in members:
            links = " ".join(f"[[{link.label}]({link.url})]" for link in paper.links)
            lines.append(f"- {paper.title} {links}")
    return "\n".join(lines) + "\n"


def _has_citation_js() -> bool:
    """Whether node finds citation-js (npm install @citation-js/core @citation-js/plugin-bibtex)."""
    if shutil.which("node") is None:
        return False
    probe = 'require("@citation-js/core"); require("@citation-js/plugin-bibtex")'
    return subprocess.run(["node", "-e", probe], capture_output=True, check=False).returncode == 0  # noqa: S607


_ENTRY = """@inproceedings{{DBLP:conf/nips/{number},
  author       = {{J{{\\'{{e}}}}r{{\\^{{o}}}}me Author{number} and
                  Jan{{-}}Michael Other and
                  Wei Wang 0001}},
  editor       = {{Some Editor and
                  Another Editor}},
  title        = {{A {{Synthetic}} Title about CheckInput {number} and Networks of Kind
                  {kind}}},
  booktitle    = {{Advances in Neural Information Processing Systems 35: Annual Conference
                  on Neural Information Processing Systems 2022, NeurIPS 2022, New Orleans,
                  LA, USA, November 28 - December 9, 2022}},
  pages        = {{{number}--{number}}},
  year         = {{2022}},
  url          = {{http://papers.nips.cc/paper\\_files/paper/2022/hash/{number:032x}-Abstract-Conference.html}},
  timestamp    = {{Mon, 08 Jan 2024 00:00:00 +0100}},
  biburl       = {{https://dblp.org/rec/conf/nips/{number}.bib}},
  bibsource    = {{dblp computer science bibliography, https://dblp.org}}
}}

"""


def _join(work: Path) -> list[_Row]:
    """The embedded list joined with as many entries as all its proceedings have."""
    bib = work / "bib"
    bib.mkdir()
    per_file = _BIB_ENTRIES // _BIB_FILES + 1
    for number in range(_BIB_FILES):
        first = number * per_file
        entries = (
            _ENTRY.format(number=first + index, kind=index % 97) for index in range(per_file)
        )
        (bib / f"{number}.bib").write_text("".join(entries), "utf-8")
    shutil.copy(_ROOT / "src/snnbib/data/papers.md", work / "papers.md")
    command = _python(_SNNBIB, "resolve", work / "papers.md", "--bib", bib, "-q")
    return [_Row(f"snnbib resolve --bib, {_BIB_ENTRIES:,} entries", command)]


def _timed(rows: Sequence[_Row], rounds: int) -> dict[str, list[float]]:
    """Seconds of each row in each round; none for what takes longer than we wait."""
    seconds: dict[str, list[float]] = {row.name: [] for row in rows}
    too_long: set[str] = set()
    for number in range(rounds + 1):  # the first round only warms the caches
        for row in rows:
            duration = None if row.name in too_long else _seconds(row.command)
            if duration is None:
                too_long.add(row.name)
            elif number:
                seconds[row.name].append(duration)
    return seconds


def _seconds(command: Sequence[str]) -> float | None:
    """Seconds of one run; None if it takes longer than we wait.

    Raises:
        CalledProcessError: it does not do what is timed.
    """
    start = time.perf_counter()
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_LONGEST_SECONDS)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != _FINDINGS:
        done.check_returncode()
    return time.perf_counter() - start


def _print(rows: Sequence[_Row], seconds: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(duration) for name, duration in seconds.items() if duration}
    for row in rows:
        if row.name not in medians:
            print(f"{row.name:<48}stopped after {_LONGEST_SECONDS} s")  # noqa: T201
            continue
        low, high = min(seconds[row.name]), max(seconds[row.name])
        beside = ""
        if row.beside in medians:
            beside = f"{medians[row.name] / medians[row.beside]:6.2f} x {row.beside}"
        print(f"{row.name:<48}{medians[row.name]:7.3f} s ({low:.3f} to {high:.3f})  {beside}")  # noqa: T201
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{'the largest of all these processes':<48}{peak:7d} MB")  # noqa: T201


if __name__ == "__main__":
    main()
