"""How ``snnbib review`` lays out a paper and the records that may be it. Pure."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from snnbib.model import Candidate, Paper

__all__ = ["candidate_facts", "fits", "paper_facts", "stacked"]

_GAP = 2
"""Columns between two columns of a table."""
_LABEL = 20
"""Columns that a label takes where facts stand below each other."""


def paper_facts(paper: Paper) -> dict[str, str]:
    """What the list says of a paper, by label."""
    return {"title": paper.title, "in": paper.venue, "year": str(paper.year or "")}


def candidate_facts(candidate: Candidate) -> dict[str, str]:
    """What a record says of itself, and the distance of each feature from the paper's, by label."""
    record = candidate.record
    facts = {
        "record": record.locator,
        "title": record.full_title,
        "authors": ", ".join(person.sort_name for person in record.authors),
        "in": record.container_title,
        "year": str(record.year or ""),
        "type": str(record.type),
        "page": next(iter(record.urls), ""),
    }
    for item in candidate.evidence:
        facts[f"{item.feature} distance"] = f"{item.distance:.2f}"
    return {**facts, "distance": f"{candidate.distance:.2f}"}


def fits(columns: Sequence[Mapping[str, str]], width: int) -> bool:
    """Whether facts can stand side by side in this many columns without a word being cut."""
    labels = max((len(label) for facts in columns for label in facts), default=0)
    longest = (
        max((len(word) for value in facts.values() for word in value.split()), default=0)
        for facts in columns
    )
    return labels + sum(length + _GAP for length in longest) + _GAP <= width


def stacked(title: str, facts: Mapping[str, str], width: int) -> Iterator[str]:
    """The facts below each other; a word that is longer than a line stands on one of its own."""
    yield title
    for label, value in facts.items():
        yield textwrap.fill(
            value,
            width=width,
            initial_indent=f"  {label:<{_LABEL - 2}}",
            subsequent_indent=" " * _LABEL,
            break_long_words=False,
            break_on_hyphens=False,
        )
