"""What reading the list and the corrections finds: the rules behind those findings."""

from collections.abc import Iterator

from snnbib.identifiers import Identifier, Scheme, paper_identifiers
from snnbib.model import Paper, Severity
from snnbib.rules.rule import CheckInput, Rule, Violation, by_reader

__all__ = ["RULES"]

# DOI, arXiv and OpenReview ids are rules of their own, about what is exported.
_PAGES = frozenset(Scheme) - {Scheme.DOI, Scheme.ARXIV, Scheme.OPENREVIEW}


def _shared_pages(subject: CheckInput) -> Iterator[Violation]:
    """Two papers of the list that link one page of the proceedings."""
    first: dict[Identifier, Paper] = {}
    for paper in subject.papers:
        for page in sorted(paper_identifiers(paper)):
            if page.scheme in _PAGES and (other := first.setdefault(page, paper)) is not paper:
                yield Violation(
                    f'links the page of "{other.title}" (line {other.line}): {page}', paper
                )


def _read(name: str, severity: Severity, reason: str, example: str, fix: str = "") -> Rule:
    return Rule(
        name=name, severity=severity, reason=reason, example=example, fix=fix, find=by_reader
    )


_ERROR, _WARNING, _NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

RULES = (
    _read("list-bad-url", _ERROR, "A link that is no web address identifies nothing.",
          "[paper](htps://arxiv.org/abs/2312.06372)", "write the whole address"),
    _read("list-broken-heading", _ERROR, "Without its space it is no heading: papers change venue.",
          "##AAAI-2024", 'put a space after the "#"'),
    _read("list-no-papers", _ERROR, "A list without papers is a mistake.", "an empty file"),
    _read("list-no-title", _ERROR, "A paper without a title cannot be looked up.",
          "- [[paper](https://arxiv.org/abs/2312.06372)]", "write the title before the links"),
    _read("list-too-deep", _ERROR, "What is nested this deep is not read.", "20 nested lists"),
    _read("list-too-long", _ERROR, "An item this long is no paper and is not read.",
          "- a page of text"),
    _read("list-duplicate", _WARNING, "A paper listed twice would be cited twice.",
          "the same title twice in AAAI-2024", "remove one of them"),
    _read("list-empty-section", _WARNING, "A section without papers has lost them, or its level.",
          "## AAAI-2024, then ## ICLR-2024"),
    _read("list-no-link", _WARNING, "Without a link the title alone has to identify the paper.",
          "- Ternary Spike", "link the paper"),
    _read("list-no-venue", _WARNING, "Without a venue the match lacks a proof.", "## 2024",
          "name the venue in a heading"),
    _read("list-no-year", _WARNING, "Without a year the match lacks a proof.", "## AAAI",
          "name the year in a heading"),
    _read("list-not-an-item", _WARNING, "A line with a link that is no list item is not read.",
          "Ternary Spike [paper](https://…)", 'begin the line with "- "'),
    _read("list-not-read", _WARNING, "What looks like items but is no list is not read.",
          "a table of papers", "write papers as list items"),
    _read("list-unknown-venue", _WARNING, "The venue table cannot fill in what it does not know.",
          "## AIII-2024", "mend the name, or add the venue to venues.toml"),
    _read("list-group", _NOTICE, "An item was taken for the heading of what is nested in it.",
          "- Training, with papers nested in it"),
    _read("list-left-out", _NOTICE, "Items in comments are left out on purpose.", "<!-- - Old -->"),
    _read("list-navigation", _NOTICE, "Links into the list itself are no papers.",
          "- [2024](#2024)"),
    _read("list-note", _NOTICE, "A nested item without a link is a note about its paper.",
          "- Paper, nested: - my favorite"),
    _read("list-title-rest", _NOTICE, "What follows the title was left out of it.",
          "- Ternary Spike (Oral)"),
    Rule(name="page-shared", severity=_WARNING,
         reason="One page of the proceedings is one paper's: one of two links is wrong.",
         example="two papers that link …/AAAI/article/view/29114", fix="mend the link",
         find=_shared_pages),
    _read("correction-stale", _WARNING, "A correction of no paper of the list does nothing.",
          'paper = "a title that has changed"', "mend paper or section, or remove it"),
    _read("accepted-stale", _WARNING, "What was accepted is found no longer.",
          'rule = "pages-form" where the pages are right', "remove it from corrections.toml"),
)  # fmt: skip
