"""A curated Markdown list of papers goes in, verified references come out.

As a library, snnbib is three functions and the values they work on (see `snnbib.model`)::

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

Importing the package loads none of this: each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snnbib.api import embedded_lock, export, read_list, resolve
    from snnbib.errors import SnnbibError
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
        Record,
        Severity,
        SourceName,
        Verdict,
        Work,
        WorkType,
    )

__all__ = [
    "Candidate",
    "Entry",
    "Evidence",
    "Finding",
    "Link",
    "Lock",
    "Match",
    "Paper",
    "Person",
    "PublicationStatus",
    "Record",
    "Severity",
    "SnnbibError",
    "SourceName",
    "Verdict",
    "Work",
    "WorkType",
    "__version__",
    "embedded_lock",
    "export",
    "read_list",
    "resolve",
]

__version__ = "0.1.0"

_FUNCTIONS = {"embedded_lock", "export", "read_list", "resolve"}


if not TYPE_CHECKING:  # a type checker sees the imports above, and no others

    def __getattr__(name: str) -> object:
        """A name of the library, from the module that has it (PEP 562)."""
        if name in _FUNCTIONS:
            return getattr(import_module("snnbib.api"), name)
        if name == "SnnbibError":
            return getattr(import_module("snnbib.errors"), name)
        if name in __all__:
            return getattr(import_module("snnbib.model"), name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))
