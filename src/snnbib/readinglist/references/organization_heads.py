"""Authors in front of a title who are organizations, not known, or have one name. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.head_parts import MARK_AFTER_NAMES, ReferenceHead, dated_head
from snnbib.readinglist.references.marked_titles import quoted_title
from snnbib.readinglist.references.organization_names import (
    anonymous_end,
    dated_organization_end,
    organization_ends,
    organization_of_work,
    single_word_end,
)
from snnbib.readinglist.references.publishers import is_certain_venue
from snnbib.readinglist.references.years_after_names import year_before_title

__all__ = ["organization_head"]


def organization_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """An organization in the place of authors, in front of a year, a marked title or a medium.

    In front of any title where names end in the same mark in the entries around, or where it is
    the publisher, too: "Hill Inc., Ants at Work, Hill Inc., 2019".
    """
    if publisher := _IS_PUBLISHER_TOO.match(text, start):
        return ReferenceHead(start, publisher.end("name"), publisher.start("title"), is_sure=True)
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


_IS_PUBLISHER_TOO = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^,;:()0-9]{{1,60}}),\s(?P<title>[^\W\d_][^\"“]{{4,200}}?),\s(?P=name),\s{CITED_YEAR}"
)


def _named_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """The head of organizations that their words show."""
    ends = organization_ends(text, start, emphasis)
    heads = (_head_at(text, start, end, emphasis, name_stop) for end in ends)
    return next(filter(None, heads), None)


def _head_at(
    text: str, start: int, end: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """The head of organizations that end at a place, if what follows shows that they do."""
    dated = dated_head(text, start, end)
    if not dated and start not in emphasis and (year := year_before_title(text, end, emphasis)):
        return ReferenceHead(start, end, year[1], year[0])
    if dated and (start not in emphasis or dated.end in emphasis):
        return dated
    mark = MARK_AFTER_NAMES.match(text, end)
    title = mark.end() if mark else end + 1
    is_usual = bool(name_stop) and text[end : end + 2].lstrip().startswith(name_stop[-1])
    is_before_title = title in emphasis or quoted_title(text, title) is not None
    is_author = is_usual or is_before_title
    if start in emphasis:  # "**Ant Society.** *Ants*" or, alone, a title in bold
        is_author = is_usual and is_before_title
    return ReferenceHead(start, end, title, is_sure=is_usual) if is_author else None


def _single_word_head(
    text: str, start: int, emphasis: Sequence[int], name_stop: str
) -> ReferenceHead | None:
    """The head of an author with one name, in front of a marked title: "Plato. 1997. *Ants*"."""
    end = single_word_end(text, start) if start not in emphasis else 0
    if not end or is_certain_venue(text[start:end]):
        return None
    mark = MARK_AFTER_NAMES.match(text, end)
    is_usual = bool(name_stop) and text[end : end + 2].lstrip().startswith(name_stop[-1])
    usual = ReferenceHead(start, end, mark.end()) if mark and is_usual else None
    head = dated_head(text, start, end) or usual
    is_marked = head and (head.end in emphasis or quoted_title(text, head.end))
    return head if is_marked else None
