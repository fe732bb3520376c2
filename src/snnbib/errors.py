"""Every error that snnbib raises on purpose: one line on standard error, exit code 2.

::

    SnnbibError
    + FileError            path           a file or directory cannot be read or written
    + ListError            path, line     the list cannot be read
    + LockError            path           missing, another version, damaged, edited by hand
    + CorrectionsError     path, line     corrections.toml cannot be read
    + ProjectError         path, line     snnbib.toml cannot be read
    + SourceError                         a source gave no usable answer
      - SourceUnavailable                 try again later (429, 5xx, timeout, empty answer)
      - SourceAnswerError                 the answer is not what the service promises
    + RenderError                         a work cannot be written in a format
    + PaperNotFound                       no paper of the list matches the query
"""

__all__ = [
    "CorrectionsError",
    "FileError",
    "ListError",
    "LockError",
    "PaperNotFound",
    "ProjectError",
    "RenderError",
    "SnnbibError",
    "SourceAnswerError",
    "SourceError",
    "SourceUnavailable",
]


class SnnbibError(Exception):
    """Root of all errors; `str()` is the whole message, ``PATH:LINE: what is wrong``.

    A missing path or line is left out.
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0) -> None:
        self.message = message
        self.path = path
        self.line = line
        where = f"{path}:{line}: " if path and line else f"{path}: " if path else ""
        super().__init__(where + message)


class FileError(SnnbibError):
    """A file or directory cannot be read or written."""


class ListError(SnnbibError):
    """The list cannot be read at all (a single bad line is a `snnbib.model.Finding`)."""


class LockError(SnnbibError):
    """The lock is missing, of another version, damaged, or edited by hand."""


class CorrectionsError(SnnbibError):
    """corrections.toml cannot be read."""


class ProjectError(SnnbibError):
    """snnbib.toml cannot be read."""


class SourceError(SnnbibError):
    """A source gave no usable answer."""


class SourceUnavailable(SourceError):  # noqa: N818  (a state of the service, not an error of its answer)
    """The source could not be asked, which proves nothing about the paper. Try again later."""


class SourceAnswerError(SourceError, ValueError):
    """The answer is not what the service promises."""


class RenderError(SnnbibError, ValueError):
    """A work cannot be written in a format without a change of its content."""


class PaperNotFound(SnnbibError, LookupError):  # noqa: N818  (the name says what went wrong)
    """No paper of the list matches the query, or several do."""
