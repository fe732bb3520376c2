"""Unique citation keys that never change once published. Pure.

The rule: the first author's family name, the year and the first significant word of the title, in
``[a-z0-9]``: ``yao2023spike``. Where that is taken, the new work gets a letter suffix
(``yao2023spikeb``); the work that had the key keeps it. A key is made once and then stored in the
lock: the rule names new works and never renames old ones.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import count
from string import ascii_lowercase

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work
from snnbib.text import fold, strip_markup

__all__ = ["assign", "base_key", "title_word"]

# Articles, conjunctions, prepositions, and words that questions begin with.
_INSIGNIFICANT = frozenset(
    """
    a an the and or but nor of in on at by for from to towards toward into onto with without within
    through throughout via under over between among across about as is are was were be can could
    do does did how what when where which who why we our
    """.split()  # noqa: SIM905  (shorter than one word a line)
)
_NOT_KEY = lazy_pattern(r"[^a-z0-9]+")


def base_key(work: Work) -> str:
    """The key that the rule gives, whether or not another work has it.

    A name without Latin letters becomes "anon", a title without any "work".

    >>> from snnbib.model import Person
    >>> base_key(
    ...     Work(key="", title="The Tea-1 Spike", authors=(Person(family="de Groß"),), year=2024)
    ... )
    'degross2024tea'
    """
    family = _NOT_KEY.sub("", fold(work.authors[0].sort_name)) if work.authors else ""
    return f"{family or 'anon'}{work.year}{title_word(work.title) or 'work'}"


def assign(works: Sequence[Work], reserved: Collection[str] = ()) -> tuple[Work, ...]:
    """The works in order, each with a key: its own if it has one, else a new unique one.

    Args:
        works: those that have a key or aliases keep them.
        reserved: keys that no work may get, because an earlier release used them for another one.
    """
    taken = {key.lower() for key in reserved}
    taken |= {key.lower() for work in works for key in (work.key, *work.aliases) if key}
    keyed = []
    for work in works:
        key = work.key or next(key for key in _variants(base_key(work)) if key not in taken)
        taken.add(key)
        keyed.append(replace(work, key=key))
    return tuple(keyed)


def title_word(title: str) -> str:
    """The word of a title that its key has: the first that is significant."""
    words = fold(strip_markup(title)).split()
    bare = (_NOT_KEY.sub("", word) for word in words)
    significant = next((word for word in bare if len(word) > 1 and word not in _INSIGNIFICANT), "")
    return significant or _NOT_KEY.sub("", next(iter(words), ""))


def _variants(key: str) -> Iterator[str]:
    """The key; then with a letter from b to z; then with x27, x28, ..."""
    yield key
    yield from (key + letter for letter in ascii_lowercase[1:])
    yield from (f"{key}x{number}" for number in count(27))
