"""Compare the works of a list as .bib files give them with those of a catalogue made of the files.

    python -m tests.bench.catalogue_works --list papers.md --bib DIRECTORY

The catalogue has DBLP's form, and all entries of the files that may be papers of the list. Works
that differ are printed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path

from snnbib import lockfile
from snnbib.errors import SourceError
from snnbib.model import Lock, Record, Work
from snnbib.readinglist import parse
from snnbib.sources.bibtex import BibtexFiles, bib_paths
from tests.sources.catalogues.written import dblp_xml

_MOST_PRINTED = 20


def main() -> None:
    """Print what differs, and how many works are the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", type=Path, required=True)
    parser.add_argument("--bib", type=Path, nargs="+", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        path = directory / "dblp-2026-11-01.xml"
        path.write_text(dblp_xml(_records(arguments.list, arguments.bib)), "ascii")
        bib = [part for item in arguments.bib for part in ("--bib", str(item.resolve()))]
        from_bib = _resolved(arguments.list, bib, directory)
        from_catalogue = _resolved(arguments.list, ["--catalogue", str(path)], directory)
    differences = list(_differences(_works(from_bib), _works(from_catalogue)))
    print("\n".join(differences[:_MOST_PRINTED]))  # noqa: T201
    count = len(from_bib.entries)
    print(f"{count - len(differences)} of {count} works are the same")  # noqa: T201
    sys.exit(1 if differences else 0)


def _records(list_path: Path, paths: Sequence[Path]) -> Iterator[Record]:
    """Each entry once, by DBLP's own key."""
    papers = parse(list_path.read_text("utf-8")).papers
    seen: set[str] = set()
    for _, records in BibtexFiles(bib_paths(paths)).find(papers):
        for record in () if isinstance(records, SourceError) else records:
            key = record.locator.rpartition("DBLP:")[2]
            if key not in seen:
                seen.add(key)
                yield replace(record, locator=key)


def _resolved(list_path: Path, sources: Sequence[str], directory: Path) -> Lock:
    """The lock of a copy of the list, resolved without any service."""
    copy = directory / "papers.md"
    copy.write_bytes(list_path.read_bytes())
    lock = directory / "papers.lock.json"
    lock.unlink(missing_ok=True)
    command = [sys.executable, "-m", "snnbib", "resolve", str(copy), "--quiet", *sources]
    environment = {**os.environ, "SNNBIB_CACHE_DIR": str(directory / "cache")}
    subprocess.run(command, check=False, env=environment)
    return lockfile.loads(lock.read_text("utf-8"))


def _works(lock: Lock) -> list[tuple[str, Work | None]]:
    return [(entry.paper.title, entry.work) for entry in lock.entries]


def _differences(
    works: Sequence[tuple[str, Work | None]], others: Sequence[tuple[str, Work | None]]
) -> Iterator[str]:
    """One line for each paper whose works differ: the fields, and both values."""
    for (title, work), (_, other) in zip(works, others, strict=True):
        if work is None or other is None:
            if work is not other:
                source = "the catalogue" if work is None else "the .bib files"
                yield f"{title}: only {source} gave a work"
        elif work != other:
            changed = [
                f"{item.name}: {getattr(work, item.name)!r}, {getattr(other, item.name)!r}"
                for item in fields(work)
                if getattr(work, item.name) != getattr(other, item.name)
            ]
            yield f"{title}: {'; '.join(changed)}"


if __name__ == "__main__":
    main()
