"""Which part of an event a text names: a workshop or a companion is not the main volume."""

import re
from enum import StrEnum

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text import fold
from snnbib.venues.words import HEADS, Words, is_acronym, is_generic, is_sponsor, name_words

__all__ = ["Track", "split_track", "without_main_volume"]


class Track(StrEnum):
    """Which part of an event a text names."""

    MAIN = ""
    """The event or the journal itself."""
    WORKSHOP = "workshop"
    """One workshop of the event, or all of them."""
    FINDINGS = "findings"
    """Papers that were accepted, but not for the main volume."""
    COMPANION = "companion"
    """A companion volume: extended abstracts, adjunct proceedings."""
    TRACK = "track"
    """A track that some events print in the main volume: demonstrations, posters, industry."""


_FINDINGS = lazy_pattern(r"(?i)^findings\s+of\s+(?:the\s+)?")
_COMPANION = lazy_pattern(r"""(?ix)\b
    (?: companion(?:\s+(?:proceedings|publication|volume))? | adjunct(?:\s+proceedings)?
    | (?:extended|student)\s+abstracts? )\b
    (?:\s+(?:of|on|to|from)\b)?(?:\s+the\b)?""")
_TRACK = lazy_pattern(r"""(?ix)[:,]?\s*\b
    (?: track\s+on\b.* | (?:\w+\s+(?:(?:and|&)\s+)?){1,2}track\b | d&b\b | posters?\b
    | tutorials?(?=\s*[)\]]|$) | tutorial\s+(?:abstracts|notes)\b | (?:system\s+)?demonstrations?\b
    | demos?\b | doctoral\s+consortium\b | blog\s?posts?\b | tiny\s+papers\b )""")
_WORKSHOP = lazy_pattern(
    r"(?i)\b(?:ws(?=\s?@)|work[-\s]?shops?|wksh?ps?|wkshops?)\b(?:\s+(?:track\s+)?proceedings\b)?"
)
_SUBJECT = lazy_pattern(r"(?is)[:,\s]*(?:on|for|in|of)\s+(.*)")
_AT_HOST = lazy_pattern(r"(?i)\s+at\s+(?:the\s+)?|\s*@\s*")
# What ends a title of proceedings and names no other volume.
_MAIN_VOLUME = lazy_pattern(r"""(?ix)[:;,.-]?\s*\b
    (?: (?:proceedings\s+of\s+the\s+)?main\s+conference
    | (?:main|conference|research|technical)\s+(?:track|volume|papers?)(?:\s+proceedings)?
    | (?:(?:long|short|full)\s+(?:and\s+)?)+papers?
    | (?:revised\s+)?(?:selected|contributed)\s+papers?
    | (?:(?<=\d\s)|(?<=(?-i:[A-Z])\s)|(?<=conference\s)|(?<=symposium\s)|(?<=workshops\s)
        |(?<=workshop\s)|(?<=meeting\s)|(?<=congress\s))proceedings(?:\s+of\s+a\s+meeting\s+held.*)?
    )\s*$""")


def without_main_volume(text: str) -> str:
    """A title without what only says that it is the main volume: "Long Papers", "Main Track"."""
    return _MAIN_VOLUME.sub("", text)


def split_track(text: str) -> tuple[str, Track, str]:
    """The name of the event, which of its parts is named, and a workshop's subject.

    >>> split_track("ICRA 2020 Workshop on Quiet Robots")
    ('ICRA 2020 ', <Track.WORKSHOP: 'workshop'>, 'Quiet Robots')
    """
    if workshop := _WORKSHOP.search(text):
        host, topic = _host_and_topic(text, workshop)
        if host:
            return host, Track.WORKSHOP, topic
    for track, pattern in _PATTERNS:
        if pattern.search(text):
            return pattern.sub(" ", text).strip(" ,:-"), track, ""
    return text, Track.MAIN, ""


_PATTERNS = (
    (Track.FINDINGS, _FINDINGS),
    (Track.COMPANION, _COMPANION),
    (Track.TRACK, _TRACK),
)


def _are_sponsors(text: str) -> bool:
    """Whether every word of a text names a society."""
    return all(map(is_sponsor, fold(text).split()))


def _is_subject(part: Words) -> bool:
    """Whether words are a workshop's subject, and not the name of its host."""
    return bool(part) and HEADS.isdisjoint(part)


def _host_and_topic(text: str, workshop: re.Match[str]) -> tuple[str, str]:
    """The event that a workshop belongs to, and the workshop's subject; "" where there is none."""
    start, rest = text[: workshop.start()], text[workshop.end() :]
    at_host = _AT_HOST.search(text)
    if at_host and at_host.end() >= workshop.end():  # "Workshop on X at ICRA 2020"
        return text[at_host.end() :], _WORKSHOP.sub(" ", text[: at_host.start()])
    if at_host:  # "Best paper @ ICRA Workshop"
        start = text[at_host.end() : workshop.start()]
    first, _, others = start.strip().partition(" ")
    if is_acronym(first) and not _are_sponsors(first) and _is_subject(name_words(others)):
        return first, others  # "ICRA Quiet Robots Workshop"
    if all(map(is_generic, name_words(start))):
        return "", ""
    if subject := _SUBJECT.match(rest):
        return start, subject[1]
    return f"{start.strip()}{rest}".strip(" -:"), ""
