"""The rules that the readers of the list, of corrections, .bib files and answers report."""

from snnbib.model import Severity
from snnbib.rules.rule import Command, Rule, reported_while_reading

__all__ = ["RULES"]


def _rule(
    name: str,
    severity: Severity,
    reason: str,
    example: str,
    fix: str = "",
    commands: frozenset[Command] = frozenset(Command),
) -> Rule:
    return Rule(
        name=name,
        severity=severity,
        reason=reason,
        example=example,
        fix=fix,
        violations=reported_while_reading,
        commands=commands,
    )


def _resolve(name: str, severity: Severity, reason: str, example: str, fix: str = "") -> Rule:
    """A rule about .bib files, catalogues or answers, which only `snnbib resolve` reads."""
    return _rule(name, severity, reason, example, fix, frozenset({Command.RESOLVE}))


_ERROR, _WARNING, _NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

RULES = (
    _rule("list-bad-url", _ERROR, "A link that is not a web address cannot identify a paper.",
          "htps://arxiv.org/abs/2312.06372",
          "write the whole address, https://..., with %20 for a space"),
    _rule("list-broken-heading", _ERROR, "A heading has a space after its signs.",
          "##AAAI-2024", 'put a space after the "#"'),
    _rule("list-no-papers", _ERROR, "A list without papers is a mistake.", "an empty file",
          'write each as a list item, "- Title [[paper](https://...)]"'),
    _rule("list-no-title", _ERROR, "A paper without a title cannot be looked up.",
          "- [[paper](https://arxiv.org/abs/2312.06372)]", "write the title before the links"),
    _rule("list-too-deep", _ERROR, "What is nested this deep is not read.", "20 nested lists",
          "nest it less deeply"),
    _rule("list-too-long", _ERROR, "An item this long is not a paper and is not read.",
          "- a page of text", "divide it, if papers are in it"),
    _rule("list-duplicate", _WARNING, "A paper listed twice would be cited twice.",
          "the same title twice in AAAI-2024", "remove one of the two"),
    _rule("list-empty-section", _WARNING,
          "A section without papers may not be read as it is meant.",
          "## AAAI-2024, then ## ICLR-2024", "add papers, or remove the heading"),
    _rule("list-heading-differs", _WARNING,
          "The venue of an entry is used, not the one of its heading.",
          "- Ternary Spike (ICLR 2024), below AAAI-2024", "correct one of them"),
    _rule("list-no-link", _WARNING, "Without a link the title alone has to identify the paper.",
          "- Ternary Spike", "add one, such as [[paper](https://...)]"),
    _rule("list-no-year", _WARNING, "Without a year there is less evidence for a match.",
          "## AAAI",
          'write it into the entry or the heading, as in "ICLR-2024"'),
    _rule("list-not-an-item", _WARNING, "A line with a link that is not a list item is not read.",
          "Ternary Spike [paper](https://…)", 'begin the line with "- "'),
    _rule("list-not-read", _WARNING, "Items in code, HTML or another text are not read.",
          "``` without a second ```", "check the indentation, and that code and comments end"),
    _rule("list-unknown-heading", _WARNING,
          "A heading names a venue that the table does not have.",
          "## AIII-2024", "correct the name, or add a [[venue]] to snnbib.toml beside the list"),
    _rule("list-group", _NOTICE, "An item was taken for the heading of what is nested in it.",
          "- Training, with papers nested in it"),
    _rule("list-left-out", _NOTICE, "What does not look like a paper is left out.",
          "- [labkit](https://github.com/example/labkit) - A toolbox"),
    _rule("list-local-link", _NOTICE, "A link to a file beside the list cannot be exported.",
          "a link to notes/ternary-spike.md"),
    _rule("list-navigation", _NOTICE, "Links into the list itself are not papers.",
          "- [2024](#2024)"),
    _rule("list-no-venue", _NOTICE, "Without a venue there is less evidence for a match.",
          "## 2024",
          'write it into the entry, as in "Title (ICLR 2024)", or into the heading'),
    _rule("list-note", _NOTICE, "What stands in no field of a paper, below its entry, is a note.",
          "- Paper, nested: - my favorite"),
    _rule("list-odd-shape", _NOTICE, "An entry is written in another way than those around it.",
          "a title in bold where all others are links"),
    _rule("list-title-rest", _NOTICE, "What follows the title was left out of it.",
          "- Ternary Spike (Oral)"),
    _rule("list-unknown-venue", _NOTICE, "The venue table has no facts about this venue.",
          "- Ternary Spike (Annals of Spikes, 2024)",
          "add a [[venue]] to snnbib.toml beside the list, or correct the name"),
    _rule("accepted-stale", _WARNING, "A finding that was accepted no longer exists.",
          'rule = "pages-form" where the pages are right',
          "remove it from corrections.toml, or fix the name of the rule"),
    _resolve("catalogue-unreadable", _WARNING, "A part or record of a catalogue was not used.",
             "a gzip that breaks off", "download the file again"),
    _resolve("bib-unreadable-entry", _WARNING, "An entry that cannot be read is lost.",
             "title = {a brace that is not closed", "fix the entry"),
    _resolve("bib-duplicate-field", _WARNING, "Of a field that an entry has twice, one is ignored.",
             "an entry with two titles", "remove one of them"),
    _resolve("bib-duplicate-key", _NOTICE, "Of two entries with one key, BibTeX reads the first.",
             "@misc{spike, ...} twice"),
    _resolve("bib-truncated-authors", _WARNING, "Authors that end in \"and others\" are not all.",
             "author = {Guo, Yufei and others}", "write all authors"),
    _resolve("bib-missing-comma", _WARNING, "BibTeX loses an entry in which a comma is missing.",
             "author = {Guo, Yufei} title = {Spikes}", "put a comma after each field"),
    _resolve("bib-undefined-string", _WARNING, "A name that no @string defines is not a value.",
             "publisher = aaai", "define the string, or put braces around the value"),
    _resolve("bib-invalid-value", _WARNING, "A value that no export could write is left out.",
             "isbn = {978-1}", "fix the field"),
    _resolve("name-rest", _NOTICE, "What is not part of a name is left out of it.",
             "author = {Ada Zorn, Ph.D.}"),
    _resolve("source-empty-section", _NOTICE, "A service has no work of a venue and year.",
             "proceedings that are not registered yet"),
    _resolve("source-invalid-value", _NOTICE, "A value that no export could write is left out.",
             "an ISBN with a wrong check digit"),
)  # fmt: skip
