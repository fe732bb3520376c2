"""Sentences where a title would stand: of the list to its reader, or about a work. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.quotation_marks import OPENING_MARKS
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import NEWS
from snnbib.readinglist.words.labels import OTHER_COURSE_VERBS
from snnbib.text import fold

__all__ = ["is_news", "is_pointer", "is_remark_on_work", "is_sentence"]


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence to the reader, such as a rule of the list, or asks for help."""
    return bool(
        _SENTENCE.match(text)
        or _REQUEST.match(text)
        or _REQUEST_INSIDE.search(text)
        or _POLITE_END.search(text)
    )


# Verbs as who speaks to a reader writes them in Korean and Japanese; titles end in nouns.
_POLITE_END = lazy_pattern(r"(?:니다|세요|ます|です|ました|でした|ません|ください)[.。!！]?$")
_REQUEST = lazy_pattern(
    r"(?:please|feel free|contact|(?:e-?mail|add|send|write|let) (?:us|me|new|your|a|an|to))\b"
    r"|(?:submit|turn in|hand in)\s",  # what a course asks its students for
    re.IGNORECASE,
)
_REQUEST_INSIDE = lazy_pattern(
    r"[podt@](?:(?<=\w@)\w|(?<=\bp)ull requests?\b|(?<=\bo)pen an issue\b"
    r"|(?<=\bt)o class\b|(?<=\bd)ue(?: (?:by|on|at|before|in|today)\b|$))",
    re.IGNORECASE,
)
_SENTENCE = lazy_pattern(
    r"^(?:an?|the|we|you|if|please|this|these|papers|for|to|see|note|all|each|when|in|it)\b.*"
    r"(?<!\bthat )(?<!\bwhich )"  # "A model of ants that use leaves"
    r"\b(?:is|are|was|were|be|will|can|should|may|must|refer|add|use)\b",
    re.IGNORECASE,
)


def is_pointer(title: Segment) -> bool:
    """Whether a title only points to something: "See also ...", "Counting ants (see [...])"."""
    text = "" if title.url else title.text.casefold()
    if any(word in text for word in _THIS) and _IN_LIST.search(title.text):
        return True
    return bool(_POINTER.match(title.text) or (title.url and _SEE.search(title.text)))


# "The first part of this page contains books". A word of it is faster to look for.
_THIS = ("this ", "dieser ", "cette ", "esta ")
_IN_LIST = lazy_pattern(
    r"\b(?:(?:of|in|on) this (?:page|list|repo|repository|document|section|file|folder)"
    r"|(?:auf|in) dieser (?:Seite|Liste)|(?:de|dans|sur) cette (?:page|liste)"
    r"|(?:de|en) esta (?:página|lista)|d?nesta (?:página|lista))\b",
    re.IGNORECASE,
)
_POINTER = lazy_pattern(
    r"(?:this (?:repo|repository|list|page|project|collection|section)|lists? of|see|"
    r"(?:take|have) a look|"
    r"check out|visit|more (?:at|in|on)|cf|siehe|voir|véase|ver también|см)\b"
    rf"|{any_of(sorted(OTHER_COURSE_VERBS))}:"  # "WATCH: Ants at Work"
    r"|参见|参照|更多",
    re.IGNORECASE,
)
_SEE = lazy_pattern(r"\((?:see|cf\.?) ", re.IGNORECASE)  # "Counting ants (see [Title](...))"


def is_news(text: str, heading: str) -> bool:
    """Whether a text is a date and a change of the list: "2023/3/12: We add papers of ICLR".

    Below a heading of news, any text behind a month: "[2023-03] All papers of ICLR".
    """
    if not _MONTH_FIRST.match(text):
        return False
    return not NEWS.isdisjoint(fold(heading).split()) or _NEWS.match(text) is not None


_MONTH_FIRST = lazy_pattern(r"\W*20[0-9]{2}[-/.][0-9]{1,2}\W")
_NEWS = lazy_pattern(
    r"\W*20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\W+(?:we |our |add|updat|releas|new |fix|first "
    r"|(?:the|this) (?:code|list|paper|repo|repository|survey|data ?set) (?:is|was|has)\b)",
    re.IGNORECASE,
)


def is_remark_on_work(reading: Reading, source: str) -> bool:
    """Whether a work is only cited and the text is what the list says of it, in its own language.

    As in "Bee & Cee (2004): 初めて蟻を数えた": Latin names and a year, then unmarked text in
    another writing system.
    """
    title = reading.segments[reading.title]
    if source.partition(title.text)[0][-1:] in OPENING_MARKS:
        return False
    if not reading.authors or reading.venue >= 0 or title.is_marked:
        return False
    if title.role == "title" and title.column:
        return False
    names = [reading.segments[at].text for at in reading.authors if at < reading.title]
    are_latin = bool(names) and not any(map(CJK_CHARACTER.search, names))
    signs = len(CJK_CHARACTER.findall(title.text))
    return are_latin and bool(reading.year) and signs >= _LEAST_SIGNS


_LEAST_SIGNS = 3
