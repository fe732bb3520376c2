"""The vocabulary: frozen values and enums, no behavior beyond properties.

One word per thing, in the order in which data flows::

    Paper      one entry of the list, as written
    Record     one source's metadata for one identifier, uncorrected
    Candidate  a Record compared with a Paper, with its Evidence
    Match      one source's verdict for a Paper, with its candidates
    Work       the bibliographic item we export
    Entry      what was decided for one paper, on what evidence
    Lock       the entries of one list

A ReadingList is what was read from the list: its papers, and Findings for a person to look at.

Text is Unicode in normal form C everywhere between the decoders and the formats.
A title may carry the inline markup that CSL defines (``<i> <b> <sub> <sup> <sc>``,
https://docs.citationstyles.org) and TeX math between dollar signs; nothing else is markup.
"""

from snnbib.model.bibliography import (
    Link,
    Paper,
    Person,
    Record,
    Work,
)
from snnbib.model.decisions import (
    Candidate,
    Entry,
    Evidence,
    Finding,
    Lock,
    Match,
    ReadingList,
)
from snnbib.model.enumerations import (
    SERVICES,
    PublicationStatus,
    Severity,
    SourceName,
    Verdict,
    WorkType,
)

__all__ = [
    "SERVICES",
    "Candidate",
    "Entry",
    "Evidence",
    "Finding",
    "Link",
    "Lock",
    "Match",
    "Paper",
    "Person",
    "PublicationStatus",
    "ReadingList",
    "Record",
    "Severity",
    "SourceName",
    "Verdict",
    "Work",
    "WorkType",
]
