"""The library: what the command line does, as functions of values.

They read and write no files but those they are given, and only `resolve` uses the network, if the
sources that it is given do.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING

from snnbib import exporting, lockfile
from snnbib.formats import FORMATS
from snnbib.model import Lock, Paper

if TYPE_CHECKING:
    from snnbib.readinglist import ReadingList
    from snnbib.resolving import Resolution
    from snnbib.sources import Source

__all__ = ["embedded_lock", "export", "read_list", "resolve"]


def read_list(text: str, path: str = "") -> "ReadingList":
    r"""The papers of a Markdown list, and what a person should look at.

    Args:
        text: the list; any text can be read.
        path: what findings call it.

    >>> read_list("## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]").findings
    ()
    """
    from snnbib.readinglist import parse  # noqa: PLC0415  (export needs no Markdown)

    return parse(text, path)


def resolve(
    papers: Sequence[Paper],
    sources: "Sequence[Source]",
    previous: Lock | None = None,
    *,
    day: str = "",
) -> "Resolution":
    """Decide about every paper, by asking sources; the new lock is the answer's `lock`.

    Args:
        papers: of a list, in its order.
        sources: whom to ask, such as `snnbib.sources.bibtex.BibtexFiles`.
        previous: the lock so far: what it has settled is not asked again, and keys do not move.
        day: ISO 8601, noted with every new answer; today's UTC day if it is left out.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from snnbib.sources.bibtex import BibtexFiles
    >>> papers = read_list('''
    ... ## ICLR-2023
    ... - Spikformer: When Spiking Neural Network Meets Transformer
    ... ''').papers
    >>> with TemporaryDirectory() as directory:
    ...     path = Path(directory, "iclr.bib")
    ...     _ = path.write_text('''@inproceedings{zhou,
    ...       author = {Zhaokun Zhou and Yuesheng Zhu}, year = 2023, booktitle = {ICLR 2023},
    ...       title = {Spikformer: When Spiking Neural Network Meets Transformer}}''')
    ...     found = resolve(papers, [BibtexFiles([path])], day="2026-11-23")
    >>> [entry.work.key for entry in found.lock.entries if entry.work]
    ['zhou2023spikformer']
    """
    from snnbib.resolving import resolve as resolve_papers  # noqa: PLC0415  (loads the sources)

    return resolve_papers(
        papers,
        sources,
        previous or Lock(stem="papers"),
        day=day or datetime.now(UTC).date().isoformat(),
    )


def export(
    lock: Lock, name: str = "papers", formats: Sequence[str] = tuple(FORMATS), *,
    unicode: bool = False,
) -> dict[str, str]:  # fmt: skip
    """The references of a lock as files: text by path.

    Args:
        lock: what was decided.
        name: what the file of all works is called, without suffix.
        formats: those to write, by their names in `snnbib.formats.FORMATS`.
        unicode: whether BibTeX keeps Unicode instead of TeX accents.

    Raises:
        RenderError: a work cannot be written in a format, or there is no such format.

    >>> sorted(export(Lock(stem="papers"), formats=["ris"]))
    ['README.md', 'papers.ris']
    """
    return exporting.export(lock, name, formats, unicode=unicode)


def embedded_lock() -> Lock:
    """The lock that comes with the package: the decisions about its own list.

    >>> len(embedded_lock().entries) > 200
    True
    """
    text = files("snnbib").joinpath("data/papers.lock.json").read_text("utf-8")
    return lockfile.loads(text, "papers.lock.json")
