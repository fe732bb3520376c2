"""Regular expressions that are compiled when they are first used.

Most commands use a part of the expressions of the modules that they load, and to compile one takes
from 0.1 to 10 ms: compiled on import, they would take longer than checking a list of 200 papers.
"""

import re
from typing import cast

__all__ = ["regex"]

_ATTRIBUTES = ("match", "fullmatch", "search", "sub", "split", "findall", "finditer")


class _Regex:
    """A pattern that takes its methods from the compiled expression once one of them is used."""

    __slots__ = ("_expression", "_flags", "pattern", *_ATTRIBUTES)

    def __init__(self, expression: str, flags: int) -> None:
        self._expression = expression
        self._flags = flags
        self.pattern = expression

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._expression, self._flags)
        for attribute in _ATTRIBUTES:
            setattr(self, attribute, getattr(compiled, attribute))
        return getattr(compiled, name)


def regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of an expression, as `re.compile` gives it, compiled when it is first used.

    >>> regex("[0-9]+").search("in 1986")[0]
    '1986'
    """
    return cast("re.Pattern[str]", _Regex(expression, flags))
