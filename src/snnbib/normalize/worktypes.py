"""The type of a work, and the fields that works of each type have. Pure."""

import re
from collections.abc import Mapping
from dataclasses import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import SourceName, Work, WorkType

__all__ = ["with_type"]

_BOOKS = frozenset({WorkType.BOOK, WorkType.CHAPTER})
_FIELD_TYPES: Mapping[str, frozenset[WorkType]] = {
    "editors": _BOOKS,
    "edition": _BOOKS,
    "institution": frozenset({WorkType.THESIS, WorkType.REPORT}),
    "genre": frozenset({WorkType.THESIS, WorkType.REPORT}),
    "number": frozenset({WorkType.REPORT}),
    "version": frozenset({WorkType.SOFTWARE, WorkType.DATASET}),
    "accessed": frozenset({WorkType.WEBPAGE}),
}
"""The types of work that have a field. Every type has the fields that are not in this table."""
_REPOSITORY = lazy_pattern(r"corr\b|arxiv\b|computing research repository", re.IGNORECASE)
_IN_CONTAINER = frozenset({WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE, WorkType.CHAPTER})
"""The types whose references need the title of the proceedings, journal or book."""


def with_type(
    work: Work, provenance: Mapping[str, SourceName]
) -> tuple[Work, dict[str, SourceName]]:
    """The work with a type that fits its fields, and without the fields of other types.

    A paper or an article without container title gets the list's venue as its container title. If
    the list names no venue either, its type becomes `WorkType.OTHER`.
    """
    sources = dict(provenance)
    if "type" not in sources:
        work = replace(work, type=WorkType.PREPRINT if _is_only_posted(work) else WorkType.OTHER)
    if work.type in _IN_CONTAINER and not work.container_title:
        if work.venue:
            work = replace(work, container_title=work.venue)
            sources["container_title"] = sources["venue"]
        else:
            work = replace(work, type=WorkType.OTHER)
            sources.pop("type", None)
    excluded = [name for name, types in _FIELD_TYPES.items() if work.type not in types]
    if _names_its_repository(work):
        excluded += ["container_title", "container_title_short", "volume"]
    empty = {name: () if name == "editors" else "" for name in excluded}
    field_sources = {name: source for name, source in sources.items() if name not in excluded}
    return replace(work, **empty), field_sources  # type: ignore[arg-type]


def _names_its_repository(work: Work) -> bool:
    """Whether the container title of a preprint is only arXiv's name, which the arXiv id implies.

    The volume then repeats the id.
    """
    is_preprint = work.type is WorkType.PREPRINT and work.arxiv != ""
    return is_preprint and _REPOSITORY.match(work.container_title) is not None


def _is_only_posted(work: Work) -> bool:
    """Whether nothing but an arXiv id says where the work was published."""
    return bool(work.arxiv) and not (work.doi or work.container_title)
