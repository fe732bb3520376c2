r"""Regular expressions that are compiled when they are first used.

The package has more than 500 of them, and a command needs few: compiling all of them takes longer
than most commands do.

A pattern that is searched for in many texts begins with one character or class of characters, and
what stands around is looked at from there, as in "1(?<!\w1)0" for a word that begins with "10":
that is found several times faster than one of several alternatives, or a boundary of a word.
"""

import re
from typing import cast

__all__ = ["LazyPattern", "lazy_pattern"]


_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class LazyPattern:
    """A pattern that has the methods of the compiled one as soon as one of them is used."""

    __slots__ = ("_flags", "pattern", *_METHODS)

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):  # asked for by what looks through modules, such as pytest
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` returns for these arguments, compiled when it is first asked for anything.

    Raises:
        re.error: at the first use, if the text is not a regular expression.

    >>> lazy_pattern("[0-9]+").findall("NeurIPS 2019, 8 tracks")
    ['2019', '8']
    """
    return cast("re.Pattern[str]", LazyPattern(text, flags))
