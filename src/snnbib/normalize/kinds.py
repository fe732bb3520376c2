"""Which kind of work a work is, and which fields that kind has."""

from collections.abc import Mapping
from dataclasses import replace

from snnbib.model import SourceName, Work, WorkType

__all__ = ["with_kind"]

_BOOKS = frozenset({WorkType.BOOK, WorkType.CHAPTER})
_KINDS: Mapping[str, frozenset[WorkType]] = {
    "editors": _BOOKS,
    "edition": _BOOKS,
    "institution": frozenset({WorkType.THESIS, WorkType.REPORT}),
    "genre": frozenset({WorkType.THESIS, WorkType.REPORT}),
    "number": frozenset({WorkType.REPORT}),
    "version": frozenset({WorkType.SOFTWARE, WorkType.DATASET}),
    "accessed": frozenset({WorkType.WEBPAGE}),
}
"""The kinds of work that have a field; fields that are not here, every kind has."""
_IN_A_CONTAINER = frozenset({WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE, WorkType.CHAPTER})
"""The kinds of which a reference is nothing without the title of the proceedings or journal."""


def with_kind(
    work: Work, provenance: Mapping[str, SourceName]
) -> tuple[Work, dict[str, SourceName]]:
    """The work with a type that fits its fields, and without the fields of other types.

    A paper or an article without container title is in what the list calls the venue. If the list
    names none, it is of no kind that is known.
    """
    sources = dict(provenance)
    if "type" not in sources:
        work = replace(work, type=WorkType.PREPRINT if _is_only_posted(work) else WorkType.OTHER)
    if work.type in _IN_A_CONTAINER and not work.container_title:
        if work.venue:
            work = replace(work, container_title=work.venue)
            sources["container_title"] = sources["venue"]
        else:
            work = replace(work, type=WorkType.OTHER)
            sources.pop("type", None)
    foreign = [name for name, kinds in _KINDS.items() if work.type not in kinds]
    empty = {name: () if name == "editors" else "" for name in foreign}
    kept = {name: source for name, source in sources.items() if name not in foreign}
    return replace(work, **empty), kept  # type: ignore[arg-type]


def _is_only_posted(work: Work) -> bool:
    """Whether all that is known of the publication is a preprint's identifier."""
    return bool(work.arxiv) and not (work.doi or work.container_title)
