"""Replace a title that was cut in the wrong place by that of a proven record. Pure."""

from dataclasses import replace

from snnbib.model import Paper
from snnbib.text import fold

__all__ = ["correct_title"]

_FEWEST_WORDS = 3  # that so many words of two titles agree is not a coincidence


def correct_title(paper: Paper, record_title: str) -> Paper:
    """The paper with the title that a record of it has, if the list's was read with a tail or cut.

    Only for records that an identifier in the entry has proven: a title that merely begins alike
    can be another paper's.

    Args:
        paper: as the list was read.
        record_title: of a record with an identifier of the paper.

    >>> correct_title(Paper(title="Deep nets for all, A. Bee, ICLR"), "Deep Nets for All").title
    'Deep Nets for All'
    >>> correct_title(Paper(title="On cats"), "On dogs").title
    'On cats'
    """
    as_read, as_recorded = f" {fold(paper.title)} ", f" {fold(record_title)} "
    shorter, longer = sorted((as_read, as_recorded), key=len)
    is_part = shorter != longer and shorter in longer
    if is_part and len(shorter.split()) >= _FEWEST_WORDS:
        return replace(paper, title=record_title)
    return paper
