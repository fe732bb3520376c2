"""The library: the jobs of the command line as functions from values to values.

Only sources read files or use the network: `resolve` asks those that it is given.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from snnbib import exporting, lockfile
from snnbib.formats import FORMATS
from snnbib.model import Lock, Paper, ReadingList
from snnbib.package_data import DATA

if TYPE_CHECKING:
    from snnbib.resolving import Resolution
    from snnbib.sources import Source

__all__ = ["embedded_lock", "export", "read_list", "resolve"]


def read_list(text: str, path: str = "") -> ReadingList:
    r"""Read the papers of a Markdown list, and findings that a person should look at.

    Args:
        text: the list; any text can be read.
        path: the path that findings name.

    >>> read_list("## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]").findings
    ()
    """
    from snnbib.annotate import remove_annotations  # noqa: PLC0415
    from snnbib.readinglist import parse  # noqa: PLC0415  (export needs no Markdown)

    return parse(remove_annotations(text), path)


def resolve(
    papers: Sequence[Paper],
    sources: "Sequence[Source]",
    previous: Lock | None = None,
    *,
    day: str = "",
) -> "Resolution":
    """Look up every paper in the sources and decide; the result has the new `lock`.

    Args:
        papers: the papers of a list, in its order.
        sources: such as `snnbib.sources.bibtex.BibtexFiles`.
        previous: the lock of the last run: settled papers are not asked about again, and their
            citation keys stay.
        day: ISO 8601 date of the new answers; "" is today in UTC.

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
    ...     resolution = resolve(papers, [BibtexFiles([path])], day="2026-11-23")
    >>> [entry.work.key for entry in resolution.lock.entries if entry.work]
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
    """Write the references of a lock: text by path, for every exported file.

    Args:
        lock: the decisions.
        name: name of the file of all works, without suffix.
        formats: formats to write, by their names in `snnbib.formats.FORMATS`.
        unicode: whether BibTeX keeps Unicode instead of TeX accents.

    Raises:
        RenderError: a work cannot be written in a format, or there is no such format.

    >>> sorted(export(Lock(stem="papers"), formats=["ris"]))
    ['README.md', 'index.html', 'papers.ris']
    """
    return exporting.export(lock, name, formats, unicode=unicode)


def embedded_lock() -> Lock:
    """The lock that comes with the package: the decisions about its list of 222 papers.

    >>> len(embedded_lock().entries) > 200
    True
    """
    text = (DATA / "papers.lock.json").read_text("utf-8")
    return lockfile.loads(text, "papers.lock.json")
