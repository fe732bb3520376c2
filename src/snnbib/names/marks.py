"""Footnote marks, notes and numbers after a name, which are not parts of it. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["HOMONYM_NUMBER", "MARKS", "MARKS_AT_END", "without_note", "without_remark"]

# DBLP distinguishes people of one name by four digits ("Wei Wang 0001"), which are not a name.
HOMONYM_NUMBER = lazy_pattern(r"\s+\d{4}$")
# Marks of footnotes after a name, and their numbers.
_SIGNS = "*∗⋆☆★✩✉†‡§¶‖"
MARKS = lazy_pattern(
    rf"(?:[\s,]*(?:[{_SIGNS}#¹²³⁰-⁹]|<sup>(?:[^<>]{{0,2}}|[\d\s,*∗†‡§¶]+)</sup>"
    r"|\^\{?[\d,*]+\}?|\$(?:\\(?:ast|star|dagger|ddagger)\s*|[\d,*^{}]|\b[a-z]\b)+\$"
    rf"|(?<=[^\W\d_])\d{{1,2}}|(?<=[{_SIGNS}#,])\d{{1,3}}))+,*$"
)
MARKS_AT_END = lazy_pattern(rf"\s*[{_SIGNS}][{_SIGNS},\d]*$")
# What stands in brackets after a name: the number of an affiliation, a role, an affiliation.
_NOTE_AT_END = lazy_pattern(
    r"\s*[(\[](?:[\d\s,*∗†‡]+|eds?\.?|editors?|hrsg\.?|trans\.|translators?)[)\]]$", re.IGNORECASE
)
# An affiliation, a number such as an ORCID iD, an address, the name in another script, a nickname.
_REMARK_AT_END = lazy_pattern(r"(?<=\w)[.*]*\s+(?:\([^()]+\)|\[[^\[\]]+\]|<[^<>\s]+@[^<>\s]+>)$")


def without_note(name: str) -> str:
    """A name without a role or the number of an affiliation in brackets after it."""
    return _NOTE_AT_END.sub("", name) if name.endswith((")", "]")) else name


def without_remark(name: str) -> str:
    """A name without an affiliation, an address, a nickname or the like after it."""
    return _REMARK_AT_END.sub("", name) if name.endswith((")", "]", ">")) else name
