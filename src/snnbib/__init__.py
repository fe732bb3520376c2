"""A curated Markdown list of papers goes in, verified references come out.

As a library, snnbib is a few functions and the values they take and return::

    >>> import snnbib
    >>> papers = snnbib.read_list('''
    ... ## AAAI-2024
    ... - Ternary Spike [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/29114)]
    ... ''').papers
    >>> [(paper.title, paper.venue, paper.year) for paper in papers]
    [('Ternary Spike', 'AAAI', 2024)]

`snnbib.resolve` looks papers up in sources and returns a `Lock` of what was decided, on what
evidence; `snnbib.export` turns a lock into files. `snnbib.embedded_lock` is the one that comes
with the package::

    >>> texts = snnbib.export(snnbib.embedded_lock(), "snn", ["bibtex"])
    >>> texts["aaai/aaai-2024.bib"].startswith("@inproceedings{")
    True

Importing the package loads none of this: each name is loaded when it is first used. The pages
in ``docs/`` explain the library and every file that snnbib reads or writes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snnbib.api import embedded_lock, export, read_list, resolve
    from snnbib.errors import (
        CorrectionsError,
        FileError,
        ListError,
        LockError,
        RenderError,
        SnnbibError,
        SourceAnswerError,
        SourceError,
        SourceUnavailable,
    )
    from snnbib.lockfile import dumps as dump_lock
    from snnbib.lockfile import loads as load_lock
    from snnbib.model import (
        Candidate,
        Entry,
        Evidence,
        Finding,
        Link,
        Lock,
        Match,
        Paper,
        Person,
        PublicationStatus,
        ReadingList,
        Record,
        Severity,
        SourceName,
        Verdict,
        Work,
        WorkType,
    )
    from snnbib.resolving import Resolution
    from snnbib.sources import LookupResult, Source

__all__ = [
    "Candidate",
    "CorrectionsError",
    "Entry",
    "Evidence",
    "FileError",
    "Finding",
    "Link",
    "ListError",
    "Lock",
    "LockError",
    "LookupResult",
    "Match",
    "Paper",
    "Person",
    "PublicationStatus",
    "ReadingList",
    "Record",
    "RenderError",
    "Resolution",
    "Severity",
    "SnnbibError",
    "Source",
    "SourceAnswerError",
    "SourceError",
    "SourceName",
    "SourceUnavailable",
    "Verdict",
    "Work",
    "WorkType",
    "__version__",
    "dump_lock",
    "embedded_lock",
    "export",
    "load_lock",
    "read_list",
    "resolve",
]

__version__ = "0.1.0"

_LOCATIONS = {
    **dict.fromkeys(("embedded_lock", "export", "read_list", "resolve"), "snnbib.api"),
    **dict.fromkeys(("LookupResult", "Source"), "snnbib.sources"),
    "Resolution": "snnbib.resolving",
    "dump_lock": "snnbib.lockfile:dumps",
    "load_lock": "snnbib.lockfile:loads",
}
"""The module that has a name, and what it is called there; other names are in `snnbib.model`."""


if not TYPE_CHECKING:  # a type checker reads the imports above instead

    def __getattr__(name: str) -> object:
        """Load a name of the library from its module (PEP 562)."""
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        is_error = name.endswith("Error") or name == "SourceUnavailable"
        default = "snnbib.errors" if is_error else "snnbib.model"
        module, _, attribute = _LOCATIONS.get(name, default).partition(":")
        return getattr(import_module(module), attribute or name)


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))
