"""Remarks in references: where a work was printed again, that an issue was a special one. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.extents import Extent, as_spaces

__all__ = ["without_remarks", "without_special_issue"]


def without_remarks(text: str, styled: Sequence[Extent]) -> Sequence[Extent]:
    """The emphasized names without those in a bracket that begins behind a stop and another name.

    >>> text = "In Wood, 3. (Printed again in Ants, 1984)"
    >>> [text[slice(*name)] for name in without_remarks(text, [(3, 7), (30, 34)])]
    ['Wood']
    """
    if len(styled) < 2:
        return styled
    remark = _REMARK.search(text, styled[0][1])
    return [name for name in styled if not remark or not remark.start() < name[0] < remark.end()]


_REMARK = lazy_pattern(r"[.。]\s?[(\[（](?!\d)[^\[\]]{20,600}[)\]）]\W*$")


def without_special_issue(text: str) -> str:
    """A text with spaces in place of what says on what an issue was, so that places stay.

    >>> without_special_issue("Ant Letters, special issue on legs, 3, 2001").split()
    ['Ant', 'Letters,', '3,', '2001']
    >>> without_special_issue("Ant Letters (Special Issue: Ants), 2001").split()
    ['Ant', 'Letters', ',', '2001']
    """
    if "pecial " not in text and "hematic " not in text:
        return text
    text = _ISSUE_BETWEEN_COMMAS.sub(lambda issue: "," + as_spaces(issue)[1:], text)
    return _SPECIAL_ISSUE.sub(as_spaces, text)


_SPECIAL = r"(?:[Ss]pecial|[Tt]hematic)\s(?:[Ii]ssue|[Ss]ection)"
_ABOUT = r"(?:\s(?:on|for|of|in)\s|:\s)[^().:]{3,160}?"
_ISSUE_BETWEEN_COMMAS = lazy_pattern(
    rf"(?<=\w),\s{_SPECIAL}{_ABOUT},(?=\s(?:[Vv]ol|[Nn]o|[Ii]ss|[Pp]p|[0-9]))"
)
_SPECIAL_ISSUE = lazy_pattern(
    rf"\s\({_SPECIAL}[^()]{{0,160}}\)|(?<=\w),\s{_SPECIAL}{_ABOUT}(?=\s\(|\.(?:\s|$))"
)
