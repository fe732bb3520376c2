"""The fullest form of a title and of people's names that several sources of one work have.

What is fuller is written in two tables, `snnbib.text.FULLER_TITLE` and
`snnbib.names.FULLER_NAME`. A value that a person has corrected stays as it is.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import permutations
from typing import Any, TypeAlias

from snnbib.model import Person, SourceName
from snnbib.names import family_forms, fuller_form, is_same_name
from snnbib.text import fuller_title

__all__ = ["FULLEST", "are_same_people", "fullest_people", "fullest_title"]

_People: TypeAlias = tuple[Person, ...]


def fullest_title(offered: Sequence[tuple[SourceName, str]]) -> tuple[str, SourceName]:
    """The fullest form of the first of several titles, and the source that has it.

    Args:
        offered: at least one source with its title, the preferred source first.
    """
    source, title = offered[0]
    if source is SourceName.CORRECTIONS:
        return title, source
    for other_source, other in offered[1:]:
        if fuller_title(title, other) != title:
            source, title = other_source, other
    return title, source


def fullest_people(offered: Sequence[tuple[SourceName, _People]]) -> tuple[_People, SourceName]:
    """The people of the first of several lists, each by the fullest form of their name.

    Only a list of the same people in the same order is used. The source is the one that has most
    of the names in just these forms, the preferred one of several.

    Args:
        offered: at least one source with its list, the preferred source first.
    """
    source, people = offered[0]
    if source is SourceName.CORRECTIONS:
        return people, source
    previous: _People = ()
    while people != previous:  # a fuller name may show that another list has the same people
        previous, people = people, _with_fuller_names(people, offered)
    agreeing = [item for item in offered if are_same_people(people, item[1])]
    source, _ = max(agreeing or offered[:1], key=lambda item: _count_same_forms(people, item[1]))
    return people, source


def _with_fuller_names(people: _People, offered: Sequence[tuple[SourceName, _People]]) -> _People:
    """The people, each by the fullest name that a list of the same people has."""
    for _, others in offered:
        if are_same_people(people, others):
            people = tuple(map(fuller_form, people, others))
    return people


def _count_same_forms(people: _People, others: _People) -> int:
    """How many names two lists have in the same form, at the same place."""
    return sum(map(Person.__eq__, people, others))


def are_same_people(people: _People, others: _People) -> bool:
    """Whether two lists certainly name the same people in the same order."""
    return people == others or (
        len(people) == len(others)
        and all(map(is_same_name, people, others))
        and not _is_order_uncertain(people, others)
    )


def _is_order_uncertain(people: _People, others: _People) -> bool:
    """Whether two names that differ may be those of two namesakes in another order.

    "Wang, Wei; Wang, W." and "Wang, W.; Wang, Wei" are.
    """
    by_family = defaultdict(list)
    for pair in zip(people, others, strict=True):
        if pair[0] != pair[1]:
            for form in family_forms(pair[0]):
                by_family[form].append(pair)
    return any(
        is_same_name(person, other)
        for pairs in by_family.values()
        for (person, _), (_, other) in permutations(pairs, 2)
    )


FULLEST: Mapping[str, Callable[[Sequence[tuple[SourceName, Any]]], tuple[Any, SourceName]]] = {
    "title": fullest_title,
    "authors": fullest_people,
    "editors": fullest_people,
}
"""The fields of a work that have a fuller form, and the function that chooses it."""
