"""Authors in front of a title who are organizations, not known, or have one name. Pure."""

from collections.abc import Sequence

from snnbib.readinglist.references.head_parts import MARK_AFTER_NAMES, ReferenceHead, dated_head
from snnbib.readinglist.references.marked_titles import quoted_title
from snnbib.readinglist.references.organization_names import (
    anonymous_end,
    dated_organization_end,
    organization_end,
    organization_of_work,
    single_word_end,
)
from snnbib.readinglist.references.publishers import is_certain_venue

__all__ = ["organization_head"]


def organization_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """An organization in the place of authors, in front of a year, a marked title or a medium.

    In front of any title where names end in the same mark in the entries around.
    """
    if end := organization_of_work(text, start):
        return ReferenceHead(start, end, end + len(". "))
    is_usual = name_stop.endswith("(") and start not in emphasis
    if end := dated_organization_end(text, start, is_usual=is_usual):
        return dated_head(text, start, end)
    if end := anonymous_end(text, start):
        mark = MARK_AFTER_NAMES.match(text, end)
        title = mark.end() if mark else end
        return dated_head(text, start, end) or ReferenceHead(start, end, title)
    return _named_head(text, start, emphasis, name_stop) or _single_word_head(
        text, start, emphasis, name_stop
    )


def _named_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """The head of an organization that its words show."""
    end = organization_end(text, start)
    dated = dated_head(text, start, end) if end else None
    if dated and (start not in emphasis or dated.end in emphasis):
        return dated
    mark = MARK_AFTER_NAMES.match(text, end) if end else None
    is_usual = bool(name_stop) and text.startswith(name_stop[-1], end)
    is_before_title = mark is not None and mark.end() in emphasis
    is_author = is_usual or is_before_title
    if start in emphasis:  # "**Ant Society.** *Ants*" or, alone, a title in bold
        is_author = is_usual and is_before_title
    return ReferenceHead(start, end, mark.end()) if mark and is_author else None


def _single_word_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """The head of an author with one name, in front of a marked title: "Plato. 1997. *Ants*"."""
    end = single_word_end(text, start) if start not in emphasis else 0
    if not end or is_certain_venue(text[start:end]):
        return None
    mark = MARK_AFTER_NAMES.match(text, end)
    is_usual = bool(name_stop) and text.startswith(name_stop[-1], end)
    usual = ReferenceHead(start, end, mark.end()) if mark and is_usual else None
    head = dated_head(text, start, end) or usual
    is_marked = head and (head.end in emphasis or quoted_title(text, head.end))
    return head if is_marked else None
