"""Kinds and numbers of reports, which stand in front of who published them. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.extents import after_match
from snnbib.readinglist.words.references import REPORT_NAMES
from snnbib.readinglist.words.venues import TEACHING_MATERIAL
from snnbib.text import fold

__all__ = ["is_kind_of_report", "report_after_stop", "report_end"]


def report_end(text: str, start: int) -> int:
    """Where the kind and number of a report end in front of its publisher; else the start.

    >>> text = "Working Paper 23. Hill Institute"
    >>> text[report_end(text, 0) :]
    'Hill Institute'
    """
    return after_match(_REPORT, text, start)


_KIND = rf"(?:{'|'.join(REPORT_NAMES)})"
_NUMBER = r"(?:(?:[A-Z]{1,8}[-–/. ]?){0,3}[0-9][\w–/.-]*\w|[0-9])"
_CODE = rf"{CAPITAL}{{2,8}}(?:-{CAPITAL}{{2,8}})*-[0-9][\w–/-]*"  # "ANT-CS-89-12"
_REPORT = lazy_pattern(
    rf"(?:(?:{CAPITAL}{{2,8}}\s|(?:{CAPITAL}[\w-]+\s){{1,4}}(?={_KIND},?\s(?:No|Nr)\b))?{_KIND}\b\.?(?:,?\s(?:No|Nr|no|nr|n)\b\.?[º°]?)?"
    rf"(?:\s\\?\#?{_NUMBER})?|{_CODE})[.,;]\s(?=\[|{CAPITAL})"
)


def report_after_stop(text: str, start: int, end: int) -> int:
    """Where a stop ends in front of the kind and number of a report; 0 if there is none."""
    stop = _REPORT_AFTER_STOP.search(text, start, end)
    return stop.start() if stop else 0


_REPORT_AFTER_STOP = lazy_pattern(rf"(?<=[.?!])\s(?:{_REPORT.pattern})")


def is_kind_of_report(name: str) -> bool:
    """Whether a name says that a work is a report or teaching material, not of which series.

    >>> is_kind_of_report("Working paper"), is_kind_of_report("Hill Working Paper")
    (True, False)
    """
    is_kind = len(name) <= _LONGEST_KIND and _KIND_ALONE.fullmatch(name) is not None
    return is_kind or fold(name) in TEACHING_MATERIAL


_LONGEST_KIND = len("discussion paper, version")
_KIND_ALONE = lazy_pattern(_KIND, re.IGNORECASE)
