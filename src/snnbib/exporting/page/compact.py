"""The texts of one work with signs for its repeated values, which are most of a large page."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from itertools import chain
from operator import attrgetter

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work

__all__ = ["Compacted", "compacted"]

_FIRST_SIGN, _LAST_SIGN = 0xE000, 0xF8FF
"""Unicode's private use area, which no metadata has; a work that has it is not compacted."""
_SEPARATOR = "\x1f"
_LEAST_LENGTH = 3
"""Of a value that is worth a sign: one takes three bytes."""
_ONCE = 2
"""Parts of a text that is split at a value which stands in it once."""
_SIGN = lazy_pattern(f"[{chr(_FIRST_SIGN)}-{chr(_LAST_SIGN)}]")
_texts_of = attrgetter(*(field.name for field in fields(Work) if field.type is str))


class Compacted(Struct, frozen=True, kw_only=True):
    """Texts in which signs stand for values. Replacing each sign gives the texts back exactly."""

    values: Sequence[str]
    """What each sign stands for, in the order of the signs; "" for a sign that is not used."""
    texts: Sequence[str]


def compacted(work: Work, texts: Sequence[str]) -> Compacted:
    r"""The texts of a work, with its own values taken out where they stand more than once.

    A field always has the same sign, so that the compacted texts of two works are much the same.

    >>> work = Work(key="guo2024ternary", title="Ternary Spike", year=2024)
    >>> compacted(work, ["@misc{guo2024ternary,}\n", "ID  - guo2024ternary\n"])
    Compacted(values=['guo2024ternary'], texts=['@misc{\ue000,}', 'ID  - \ue000'])
    """
    joined = _SEPARATOR.join(text.removesuffix("\n") for text in texts)
    value_by_number: dict[int, str] = {}
    if joined.isascii() or not _SIGN.search(joined):
        numbers = _numbered_values(work)
        for value in sorted(numbers, key=len, reverse=True):
            parts = joined.split(value)
            if len(parts) > _ONCE:
                joined = chr(_FIRST_SIGN + numbers[value]).join(parts)
                value_by_number[numbers[value]] = value
    return Compacted(
        values=[
            value_by_number.get(number, "")
            for number in range(max(value_by_number, default=-1) + 1)
        ],
        texts=joined.split(_SEPARATOR) if texts else [],
    )


def _numbered_values(work: Work) -> Mapping[str, int]:
    """The work's own texts and names with their place in the model, which a sign stands for."""
    names = chain.from_iterable((person.family, person.given) for person in work.authors)
    values = [*_texts_of(work), *names][: _LAST_SIGN - _FIRST_SIGN + 1]
    # Backwards, so that the first of two fields with one value gives it its number.
    return {
        value: number
        for number, value in reversed(list(enumerate(values)))
        if len(value) >= _LEAST_LENGTH
    }
