"""The name of a venue taken apart: its words, its acronyms, its track.

Years, ordinals, places, dates and "Proceedings of the" differ between texts that name one venue,
and are set aside.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text import clean, fold
from snnbib.venues.places import ends_in_country
from snnbib.venues.tracks import Track, split_track, without_main_volume
from snnbib.venues.words import (
    CONNECTIVES,
    EVENT_ADJECTIVES,
    HEADS,
    ORDINALS,
    TENS,
    YEAR_PATTERN,
    Words,
    folded_words,
    is_acronym,
    is_sponsor,
    name_words,
    without_proceedings,
    without_volume,
)

__all__ = ["VenueName", "parse_name", "split_parts"]


class VenueName(Struct, frozen=True, kw_only=True):
    """A text that names a venue, taken apart."""

    forms: tuple[tuple[Words, ...], ...] = ()
    """Ways to read the name, the longest first: its parts between dashes and colons.

    There are several where words before a date may be a place or belong to the name.
    """
    acronyms: tuple[str, ...] = ()
    """The acronyms that the text gives, as written."""
    is_dated_acronym: bool = False
    """Whether the text is an acronym and its year, and at most a place: "QUIET 2020: Rome"."""
    has_theme: bool = False
    """Whether words that may be a workshop's follow an acronym and its year."""
    joint: tuple[str, ...] = ()
    """The names of further events that were held together with this one, as written."""
    track: Track = Track.MAIN
    qualifier: Words = ()
    """The words of a journal's name in parentheses: "Folia Quieta (Praha)"."""
    topic: Words = ()
    """The words of a workshop's own subject."""
    all_words: Words = ()
    """All words up to the date, also those that say which track it is."""

    @property
    def words(self) -> Words:
        """All words of the longest form."""
        return tuple(word for part in self.forms[0] for word in part) if self.forms else ()


_MAX_PLACES = 4
"""Parts of a place between commas: "Singapore", or "Sydney, New South Wales, Australia"."""
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = lazy_pattern(rf"(?i)\b(?:{_MONTH})\b.*\d|\d.*\b(?:{_MONTH})\b|^{YEAR_PATTERN}\b")
# An event with its year: "CVPR 2020", "CIKM'13", "AAAI-18", "KDD (2019)", "Big Data 2018".
_EVENT_YEAR = lazy_pattern(
    rf"(?i)(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?(?P<name>[^\s,:]+(?:\s[^\s,:]+)?)"
    rf"(?:\s*[-/]?\s*\(?{YEAR_PATTERN}\)?|\s?'\s?\d\d|-\d\d)"
)
_YEAR_EVENT = lazy_pattern(rf"{YEAR_PATTERN}\s+(?P<name>[^\s,:]+)")
_NUMBERED_EDITION = lazy_pattern(r"(?P<name>\S+)\s+(?:[IVXL]+|\d{1,2})")
# "Computer Vision - ECCV 2022 - 17th European Conference, Tel Aviv"
_EVENT_IN_TITLE = lazy_pattern(rf"\s[-–—]+\s[^\s,:]+\s{YEAR_PATTERN}\b")
_PARENTHESES = lazy_pattern(r"\s*[\[(](?P<inside>[^()\[\]]*)[\])]")
_PLACE = lazy_pattern(r"(?:[A-Z][\w.'-]*)(?:\s(?:/\s)?[A-Z(][\w.'()-]*){0,3}")
_NEXT_PART = lazy_pattern(r"(?i)\s+[-–—]+\s+|:\s+|,\s+(?=(?:Proceedings\s+of|Papers\s+from)\b)")
_ORDINAL = rf"\d+(?:st|nd|rd|th)\b|(?:(?:{'|'.join(TENS)})[\s-])?(?:{'|'.join(ORDINALS)})\b"
# "... and the 11th Conference on Y": of two events that were held together, the first counts.
_SECOND_EVENT = lazy_pattern(rf"(?i)\s+(?:and|&)\s+(?:the\s+)?(?={_ORDINAL})")
_SOCIETY = lazy_pattern(r"(?i)\b(IEEE|ACM)\s+(?:Computer\s+)?Society\b")
# Initials that would be read as other words: J. is a journal, and y is "and".
_STATE = lazy_pattern(r"\bN\.?\s?(?P<initial>[JY])\b\.?(?!\s?[A-Z]\.)")
_STATES = {"J": "New Jersey", "Y": "New York"}
# The Italian and the Slavic "and", the French "of" without its apostrophe.
_LOWER_CONNECTIVE = lazy_pattern(r"(?<=\w) (?:ed|i|d|l) (?=\w)")
# The title of a section: "Soc. Sci. Med. [Med. Econ.]"
_SECTION_TITLE = lazy_pattern(r"\s\[([A-Z]\w+\.[^\]]*|[A-Z]\w+\s[^\]]*\.)\]")
# "Women's", "l'Enfance", "dell'Istituto"
_ELISION = lazy_pattern(r"(?i)(?<=\w)'(?=s\b)|\b(?:[dl]|(?:de|ne|su|a)ll|degl)'(?=\w)")
# "Journal of Combinatorial Theory, Series A" is "J. Comb. Theory [A]".
_SECTION = lazy_pattern(
    r"(?:[,.:]|\s*[-–—]+)?\s*(?:\b(?:[Ss]er(?:ies?|\.)|[Ss]ect(?:ion|\.)|P(?:ar)?t\.?|Reihe|Sezione)"
    r"\s+(?P<letter>[A-H])\b[,.:]?"
    r"|\[(?P<bracketed>[A-H])\])"
)
_BEFORE_JOURNAL = CONNECTIVES | EVENT_ADJECTIVES | {"interdisciplinary", "official"}
"""Words in front of "journal" in the description of a journal."""
_PLAIN_SIGNS = str.maketrans(
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}`´", "'" * 4, "{}"
)
"""Apostrophes of one kind, and no braces."""


@lru_cache(maxsize=8192)
def parse_name(text: str) -> VenueName:
    """A text that names a venue, taken apart.

    >>> name = parse_name("Proceedings of the 2016 ACM Conference on Quiet Systems (QUIET '16)")
    >>> name.words, name.acronyms
    (('acm', 'conference', 'on', 'quiet', 'systems'), ('QUIET',))
    """
    text = without_main_volume(_with_usual_spelling(text))
    undivided = _parse_volume(text)
    volume, track, topic = split_track(text)
    if track is Track.MAIN:
        return replace(undivided, all_words=undivided.words)
    host = _parse_volume(volume)
    acronyms = host.acronyms
    if track is Track.WORKSHOP:  # "CVPR Workshops (CVPRW)"
        acronyms += tuple(name[:-1].rstrip("-'") for name in acronyms if name.endswith("W"))
    return replace(
        host, acronyms=acronyms, track=track, topic=name_words(topic), all_words=undivided.words
    )


def _with_usual_spelling(text: str) -> str:
    """A name without markup, elisions and the like; sections and societies written in one way."""
    text = clean(text).translate(_PLAIN_SIGNS).replace("\\&", "&").replace(" & ", " and ")
    if "'" in text:
        text = re.sub(r"(?i)\bint'l\b", "International", text)
        text = _ELISION.sub("", text)
    text = _SECTION.sub(_section_letter, text)
    text = _STATE.sub(lambda state: _STATES[state["initial"]], text)
    text = _SECTION_TITLE.sub(r" \1", _LOWER_CONNECTIVE.sub(" ", text))
    return _SOCIETY.sub(r"\1", text).strip(" \"'.,;:")


def _section_letter(match: re.Match[str]) -> str:
    """The letter of a journal's section as the end of a part of its name."""
    return f" {match['letter'] or match['bracketed']}: "


def _parse_volume(text: str) -> VenueName:
    """A name taken apart, whatever its track."""
    text, acronyms, qualifiers = _without_parentheses(without_volume(text))
    segments, named, is_dated = _until_date(text.split(", "))
    acronyms += named
    forms = []
    may_end_in_place = (
        is_dated or ends_in_country(segments) or _EVENT_IN_TITLE.search(text) is not None
    )
    for reading in _readings(segments, may_end_in_place=may_end_in_place):
        parts, named = _parts(reading)
        acronyms += named
        if parts:
            forms.append(parts)
            forms += _section_names(parts)
            forms += _without_description(parts)
    start, *other_parts = split_parts(text)
    is_dated_acronym = _EVENT_YEAR.fullmatch(without_proceedings(start)) is not None
    places = ": ".join(other_parts).split(",") if other_parts else []
    has_only_places = all(_PLACE.fullmatch(place.strip()) for place in places)
    return VenueName(
        forms=tuple(dict.fromkeys(forms)),
        acronyms=tuple(dict.fromkeys(acronyms)),
        is_dated_acronym=is_dated_acronym and has_only_places,
        has_theme=is_dated_acronym and not has_only_places and HEADS.isdisjoint(name_words(text)),
        qualifier=folded_words(" ".join(qualifiers)),
        joint=tuple(_SECOND_EVENT.split(text)[1:]),
    )


def _without_parentheses(text: str) -> tuple[str, list[str], list[str]]:
    """The text outside the brackets, the acronyms inside them, and what else is inside.

    An acronym and a comma after it end the name: a place or another event follows.
    """
    acronyms: list[str] = []
    qualifiers: list[str] = []
    while match := _PARENTHESES.search(text):
        text_before, text_after = text[: match.start()].rstrip(" ,"), text[match.end() :].lstrip()
        inside = match["inside"].strip()
        event = _EVENT_YEAR.fullmatch(inside)
        name = event["name"] if event else inside
        if text_before and is_acronym(name) and text_after[:1] in {"", ",", ";", ":", "-", "–"}:
            acronyms.append(name)
            text_after = "" if text_after[:1] in {",", ";"} else text_after
        elif not text_before.strip():  # "[ICML]"
            text_before = inside
        else:
            qualifiers.append(inside)
        text = f"{text_before} {text_after}".strip()
    return text, acronyms, qualifiers


def _until_date(segments: Sequence[str]) -> tuple[list[str], list[str], bool]:
    """The segments of a name up to its date, the acronyms on the way, whether there is a date."""
    name: list[str] = []
    acronyms: list[str] = []
    for segment in segments:
        if name and _DATE.search(segment):
            return name, acronyms, True
        event = _EVENT_YEAR.fullmatch(without_proceedings(segment.strip()))
        if event is None or len(segments) == 1:
            name.append(segment)
            continue
        acronyms.append(event["name"].strip("-/"))
        if name:
            break
    return name, acronyms, False


def _readings(segments: Sequence[str], *, may_end_in_place: bool) -> Iterator[str]:
    """The name with all its segments, then without those at its end that may be a place."""
    yield ", ".join(segments)
    if may_end_in_place:
        for length in range(len(segments) - 1, max(0, len(segments) - 1 - _MAX_PLACES), -1):
            if not _PLACE.fullmatch(segments[length].strip()):
                return
            yield ", ".join(segments[:length])


def split_parts(text: str) -> list[str]:
    """The parts of a name between dashes and colons."""
    return [text] if _PART_SIGNS.isdisjoint(text) else _NEXT_PART.split(text)


_PART_SIGNS = frozenset("-–—:,")
"""Signs that stand between parts."""


def _parts(text: str) -> tuple[tuple[Words, ...], list[str]]:
    """The words of a name's parts between dashes and colons, and the acronyms among these."""
    parts: list[Words] = []
    acronyms: list[str] = []
    for part in split_parts(text):
        title = without_proceedings(part.strip())
        event = _EVENT_YEAR.fullmatch(title) or _YEAR_EVENT.fullmatch(title)
        name = event["name"].strip("-/") if event else _without_count(title)
        if acronym := _lone_acronym(name, is_dated=bool(event)):
            acronyms.append(acronym)
        elif words := name_words(_SECOND_EVENT.split(part)[0]):
            parts.append(words)
    return tuple(parts), acronyms


def _section_names(parts: Sequence[Words]) -> list[tuple[Words, ...]]:
    """The name of a section without its subject: "European Physical Journal D: Atoms"."""
    first, *others = parts
    is_section = len(first) > 2 and len(first[-1]) == 1  # noqa: PLR2004
    return [(first,)] if others and is_section else []


def _without_description(parts: Sequence[Words]) -> list[tuple[Words, ...]]:
    """The name of a journal without what describes it: "Chaos: An Interdisciplinary Journal"."""
    first, *others = parts
    described = [word for words in others for word in words if word not in _BEFORE_JOURNAL]
    return [(first,)] if described[:1] == ["journal"] else []


def _without_count(text: str) -> str:
    """An acronym without the number of its edition: "CADE 27", "PPSN XV"."""
    match = _NUMBERED_EDITION.fullmatch(text)
    return match["name"] if match and is_acronym(match["name"]) else text


def _lone_acronym(text: str, *, is_dated: bool) -> str:
    """The acronym that a text is, but for sponsors ("IEEE TNNLS"); "" if it is something else.

    One word that stands with a year is used like an acronym.
    """
    *ahead, last = text.split() or [""]
    is_name = is_acronym(last) or (is_dated and not ahead)
    others_are_sponsors = all(map(is_sponsor, fold(" ".join(ahead)).split()))
    return last if is_name and others_are_sponsors and not is_sponsor(fold(last)) else ""
