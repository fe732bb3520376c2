"""The notes between a title and its container: edition, volume, part, translators, series. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.extents import Extent, after_match
from snnbib.readinglist.references.styled_names import styled_name_at
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION, EDITION_WORDS
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.readinglist.words.references import (
    CHANGE_BEGINS,
    CHANGED_BY,
    CHANGES,
    EDITOR_MARKS,
    LANGUAGE_CODES,
    PART_WORDS,
    REPORT_NAMES,
    SERIES_BEGINS,
)

__all__ = ["after_asides", "after_notes"]

_LEAD = lazy_pattern(
    r"(?:[\s.,;:，、。．]|[–—-]\s)*(?:\((?:PDF|PS|HTML|EPUB|DjVu)\)[\s.,;:]*)?"
    rf"(?:{any_of(LANGUAGE_CODES)},\s)?"
)


_EDITION = lazy_pattern(
    rf"(?:\((?:[^()]{{1,12}}\b{any_of(EDITION_WORDS)}|{EDITION})\b[^()]{{0,24}}\)|\((?:[Vv]ol|[Tt](?:om[eo]?)?|Bd|Band|Teil)\b\.?[^()]{{0,12}}\)"
    rf"|{EDITION}\b\.?|[Ss]pecial\s[Ii]ssue(?:\sof\b)?"
    r"|(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised)(?=[.,;]\s)"
    r"|(?:wyd|изд|ediția|ediție|Auflage)\.?\s[0-9]{1,2}\b\.?"
    r"|\((?:pp?|S|s|ss)\.\s[^()]{1,20}\))[.,;:]?\s*"
)


# The volumes of a book in front of its publisher: "Т. VIII–IX. — М.: Наука".
_VOLUMES = lazy_pattern(
    r"(?:Т|[Vv]ol|Bd|Band|[Tt]ome|[Tt]omo)\.?\s(?:[IVXLC0-9]{1,5}|[A-Z])"
    r"(?:\s?[–-]\s?[IVXLC0-9]{1,5})?(?:\.\s(?:[–—]\s)?|,\s(?=[^\W\d]))"
)


_BRACKETS = frozenset("([（")


_LONGEST_EDITION = 40  # with the volume, in front of brackets


def after_asides(text: str, start: int) -> int:
    """Where the notes in brackets end that follow a title: "(A. C. Bee, trans.)", "(Vol. 3)"."""
    if not _BRACKETS.isdisjoint(text[start : start + _LONGEST_EDITION]):
        for aside in _ASIDES:
            start = after_match(aside, text, start)
    return start


def after_notes(text: str, start: int, styled: Sequence[Extent]) -> int:
    """Where the notes end that follow a title: "*Ants*, t. 1 : *Hills*, 2nd ed."."""
    start = _after_credits(text, after_match(_LEAD, text, start))
    return _after_credits(text, _after_part(text, start, styled))


def _after_credits(text: str, start: int) -> int:
    """Where the edition, the volume and the names end of who edited or translated a book."""
    for note in (_EDITION, _CHANGE, _CHANGE, _EDITION, _VOLUMES):
        start = after_match(note, text, start)
    return start


def _after_part(text: str, start: int, styled: Sequence[Extent]) -> int:
    """Where the number and the emphasized title of a part end: "*Ants*, t. 1 : *Hills*, Ulm"."""
    number = _PART.match(text, start) if styled else None
    title = styled_name_at(text, number.end(), styled) if number else None
    return after_match(_LEAD, text, title[1]) if title else start


_PART = lazy_pattern(
    rf"{any_of(PART_WORDS)}\b\.?\s?(?:[0-9]{{1,2}}|[IVX]{{1,5}})\s?[:.,]\s", re.IGNORECASE
)


# Who translated or edited a book, in brackets after its title: "(A. C. Bee, trans.)".
_CREDITED = rf"(?:trans|transl|trad|Übers|{any_of(EDITOR_MARKS)})"


_CREDIT_IN_BRACKETS = lazy_pattern(
    rf"[\s.,;:]*\((?:[^()]{{2,80}},?\s{_CREDITED}\.?|{_CREDITED}\.\s[^()0-9]{{2,80}})\)",
    re.IGNORECASE,
)


# The kind and number of a report, in brackets after its title: "(Hill Working Paper No. 12)".
_REPORT_IN_BRACKETS = lazy_pattern(
    rf"[\s.,;:]*[(\[](?:[^\W\d_][^()\[\]0-9]{{2,60}}\s)?"
    rf"(?:(?:No|Nr|Nº|N°|№)\.?\s?|(?:{'|'.join(REPORT_NAMES)})\s)[^()\[\]]{{0,30}}[0-9][^()\[\]]{{0,30}}[)\]]"
    rf"(?=\.\s{CAPITAL})"
)


# The series of a book and its volume, in brackets: "(Studies in Ants 12). Ulm: Hill Press".
_SERIES_IN_BRACKETS = lazy_pattern(
    rf"[\s.,;:]*\((?:{CAPITAL}[^()0-9]{{7,80}}\s[0-9]{{1,3}}|(?:{'|'.join(SERIES_BEGINS)})\s[^()]{{3,80}})\)"
    rf"(?=\.\s{CAPITAL})"
)


# The edition and the volume of a book in front of its publisher in brackets: "3rd edn, vol. 1 (".
_VOLUME = r"(?:[Vv]ol|Bd|[Tt]ome|[Tt]omo|[Vv]olume)\.?\s(?:[IVXLC]{1,5}|[0-9]{1,3})"


_VOLUME_ASIDE = lazy_pattern(
    r"[（(][^（）()]{2,20}(?:新書|文庫|選書|叢書|丛书|シリーズ)[^（）()]{0,6}[)）](?=\w)"
    r"|[（(]第?[0-9一二三四五六七八九十上中下]{1,3}[卷册冊輯辑][^（）()]{0,6}[)）]"
    rf"|[\s.,;:]*(?:\[{_VOLUME}\]|(?:{EDITION}\b\.?,?\s)?(?:{_VOLUME}[.,]?\s)?(?=\({CAPITAL})(?<=[\w.,]\s))"
)


_ASIDES = (_CREDIT_IN_BRACKETS, _REPORT_IN_BRACKETS, _SERIES_IN_BRACKETS, _VOLUME_ASIDE)


_PERSON = rf"{CAPITAL}[\w’'-]+\s(?:{CAPITAL}(?:\.|[\w’'-]+)?\s)?{CAPITAL}[\w’'-]*"


_ENDS_NOTE = r"(?:[,.;]\s(?=\S)|\s(?=\()|\s?\.?\s*$)"


_CHANGE = lazy_pattern(
    rf"(?:{any_of(CHANGES)}\s+by|{any_of(CHANGED_BY)}(?:\s{any_of(BY_WORDS)})?)"
    rf"\s(?:[^,.;()]|(?<=\b{CAPITAL})\.){{3,80}}{_ENDS_NOTE}"
    rf"|(?:{'|'.join(CHANGE_BEGINS)})(?!\w)(?:[^,.;]|(?<=\b{CAPITAL})\.){{3,60}}[,.;]\s(?=\S)"
    r"|[\u4e00-\u9fff·、]{2,14}(?:译|譯|訳|校|编|編)[，,]\s?"
    rf"|\((?i:{any_of(EDITOR_MARKS)}|transl?)\.?\)\s[^.,;()]{{3,60}}[.,;]\s(?=\S)"
    rf"|(?:Transl?|Eds?)\.\s{_PERSON}(?:\s(?:and|&)\s{_PERSON})?{_ENDS_NOTE}"
)
