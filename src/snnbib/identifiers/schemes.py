"""What an identifier is: a scheme, and a canonical value. Pure."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

__all__ = ["Identifier", "Scheme", "first_value"]


class Scheme(StrEnum):
    """The kind of an identifier."""

    DOI = "doi"
    """A registered DOI: ACM's ``10.5555`` are not, and arXiv's ``10.48550`` are arXiv ids."""
    ARXIV = "arxiv"
    """An arXiv id without version: ``2312.06372``, ``cs/0701001``."""
    OPENREVIEW = "openreview"
    """An OpenReview forum."""
    AAAI = "aaai"
    """An article of AAAI's journal system, which its DOIs end in."""
    IJCAI = "ijcai"
    """A paper of IJCAI's proceedings: ``2018/221``."""
    NEURIPS = "neurips"
    """A paper of NeurIPS' proceedings: ``2023/`` and 32 hexadecimal digits."""
    PMLR = "pmlr"
    """A paper of the Proceedings of Machine Learning Research: ``v202/deng23d``."""
    CVF = "cvf"
    """A paper on the Computer Vision Foundation's open access site, by its file's stem."""
    ECVA = "ecva"
    """A paper on the European Computer Vision Association's site: ``2022/601``."""


class Identifier(NamedTuple):
    """A scheme and a canonical value."""

    scheme: Scheme
    value: str

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


def first_value(identifiers: Iterable[Identifier], scheme: Scheme) -> str:
    """The value of the identifier of that scheme; "" if there is none, the first if several.

    >>> first_value([Identifier(Scheme.ARXIV, "2312.06372")], Scheme.ARXIV)
    '2312.06372'
    """
    return min((value for kind, value in identifiers if kind is scheme), default="")
