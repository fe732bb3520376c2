"""How printed references may deviate from their works: the style's or the reader's own rules."""

import re
from typing import NamedTuple

from tests.readers.judging import Fault

__all__ = ["ALLOWED", "PRINTS_EPRINT", "Deviation"]

PRINTS_EPRINT = re.compile(r"biblatex .*|bibtex \.bib ACM-Reference-Format")
"""The pairs of reader and style that print the arXiv id of published works, on purpose."""


class Deviation(NamedTuple):
    """One kind of deviation. All but the reason are expressions that match the whole."""

    printers: str
    kind: str
    works: str
    detail: str
    reason: str

    def allows(self, printer: str, key: str, fault: Fault) -> bool:
        """Whether a fault is of this kind."""
        pairs = zip(
            (self.printers, self.kind, self.works, self.detail),
            (printer, fault.kind, key, fault.detail),
            strict=True,
        )
        return all(re.fullmatch(pattern, text) for pattern, text in pairs)


_ANY = ".*"
_LATEX = r"bib(?:la)?tex .*"
_CSL_ACM = r"(?:pandoc|citeproc-js) .* ACM"
_TYPST_UNDECODED = (
    r"(?:bold|italic|nested|small-caps|superscript-text|times-degree|micro|arrow|greek.*|infinity"
    r"|formula-greek.*|minus|letters|caret.*|tilde|backslash|br.*|less-than|bar|commands|write18"
    r"|un.*|other-tag|formula-.*|entry-.*|json-.*|name-braces|acronym-in-markup|pages-odd"
    r"|raised-digit|subscript|superscript|name-comma-below)-\d+"
)

ALLOWED = (
    Deviation(_CSL_ACM, "not its own", _ANY, r"\d{4}[a-z]?",
              "ACM's style prints the year behind the authors and behind the proceedings"),
    Deviation(_CSL_ACM, "two stops", _ANY, r".*(?: \d{4}|Intelligence),? ?\. ?\.?.*",
              "ACM's style prints the stops around pages and DOI where there are neither"),
    Deviation(r"bibtex .* ACM.*|citeproc-js .* IEEE|typst .*", "stop behind a question", _ANY, _ANY,
              "the style sets its own stop behind the title, a question or not"),
    Deviation("typst .* APA", "stop in brackets", _ANY, r".*\(\d{4},\).*",
              "Typst prints the comma before the month where there is no month"),
    Deviation("typst .* Chicago", "two stops", _ANY, _ANY,
              "Typst prints the comma before pages where there are none"),
    Deviation("typst .* (?:Chicago|MLA)", "not its own", _ANY, r"[Ss]pecial issue.*",
              "Typst takes proceedings for a special issue, and prints their title again"),
    Deviation("typst .*", _ANY, _TYPST_UNDECODED, _ANY, "Typst leaves TeX commands as they are"),
    Deviation("typst .*", "not its own",
              r"(?:(?:chapter|book)(?:-in-series)?|paper-edited|report)-\d+", _ANY,
              "Typst prints a book's title or volume twice, and a report's number as several"),
    Deviation("typst .*", "foreign link|not its own", r"doi-special-\d+", _ANY,
              "Typst ends a link at a < of the DOI"),
    Deviation("typst .*", "no author", r"name-equals-\d+", _ANY,
              "Typst reads family=x as biblatex's extended names"),
    Deviation("typst .*Chicago", "no pages", r"chapter-(?:in-series-)?\d+", _ANY,
              "Typst prints the pages of a chapter in no place"),
    Deviation("typst .*(?:IEEE|LNCS)", "no year", r"(?:preprint|software|webpage)-\d+", _ANY,
              "Typst takes @misc with a URL for a web page, of which the style prints no year"),
    Deviation("bibtex .*ACM.*", "not its own", r"journal-\d+", r"\d{4}",
              "ACM's style prints the year of an article behind its issue again"),
    Deviation("pandoc .bib .*|" + _LATEX, "no title|not its own|TeX", r"formula-fonts-\d+", _ANY,
              "letters of a mathematical alphabet have no characters of their own"),
    Deviation(_ANY, "no title|not its own|TeX", r"formula-fonts-\d+", _ANY,
              "CSL-JSON has no formulas: the TeX stays"),
    Deviation(_ANY, "no author|not its own|two stops", r"name-comma-below-\d+", _ANY,
              "the comma below stands beside its letter, or is dropped"),
    Deviation(_ANY, "no author", r"name-others-\d+", _ANY, "BibTeX reads others as et al."),
    Deviation("biblatex .*", "not its own", r"name-equals-\d+", _ANY,
              "biber splits a given name at the equals sign"),
    Deviation("(?:pandoc|citeproc-js) .*(?:IEEE|LNCS)", "no year", r"webpage-\d+", _ANY,
              "the style dates web pages by the day on which they were read"),
    Deviation("(?:pandoc|citeproc-js) .*Chicago", "no pages", r"chapter-(?:in-series-)?\d+", _ANY,
              "the Chicago Manual, 18th edition, prints no pages of chapters"),
    Deviation(_CSL_ACM, "no author", r"paper-edited-\d+", _ANY, "ACM's style prints no editors"),
    Deviation("(?:pandoc|citeproc-js) .*Nature", "no author", r"book-edited-\d+", _ANY,
              "Nature's style prints no editors of whole books"),
    Deviation("pandoc .bib IEEE", "not its own", r"(?:book|chapter)-in-series-\d+", r"2375|12538",
              "pandoc takes the volume of a series for one of the book as well"),
    Deviation("citeproc-js .* IEEE", "two stops", r"chapter-in-series-\d+", r".*\. , Cham:",
              "the style ends the series with a stop, and sets a comma before the place"),
    Deviation("(?:pandoc|citeproc-js) .*Nature", "not its own", r"fields-with-newlines-\d+", "vols",
              "a volume with a hyphen is more than one"),
    Deviation("bibtex .*splncs04", "not its own", r"book-\d+", "edn", "edn. is its word"),
)  # fmt: skip
"""A deviation that no reader shows any more fails the test: it is to be removed."""
