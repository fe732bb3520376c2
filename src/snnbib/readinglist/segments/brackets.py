"""Brackets and quotation marks: whether what is in them is a segment of its own. Pure."""

import re
from collections.abc import Iterator

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.credits import credited_parts
from snnbib.readinglist.recognition.labels import is_link_label, kind_of_words
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT, share_of_capitals
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    ONE_WORD,
    POSSIBLE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import EAST_ASIAN_QUOTES, OPENING_QUOTES, PAIRS
from snnbib.readinglist.recognition.venue_levels import ACRONYM, DATED_NAME, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, is_year_alone, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT, YEAR_DIGITS
from snnbib.readinglist.segments.bracket_parts import FIRST_AND_LAST_YEAR, parts_in_bracket
from snnbib.readinglist.segments.short_forms import is_own_short_form
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import PLACEHOLDERS
from snnbib.readinglist.words.names import BY_WORDS, JOINT_WORDS, WITH_WORDS
from snnbib.text import fold, tidy

__all__ = ["coauthors_of", "cut_at_brackets", "edition_at_end", "is_in_other_script"]

# An apostrophe opens a quotation in front of a word: 'Deep nets', but not "the nets' depth".
_OPENING = lazy_pattern(
    "[\"'" + "".join(map(re.escape, PAIRS)) + r"](?:(?<!')|(?<!\w')(?=[^\W\d_]))"
)
_APOSTROPHE_CLOSES = lazy_pattern(r"(?<=[\w.,?!)])'(?=$|[\s.,;:)\]])")


def edition_at_end(text: str) -> tuple[str, str] | None:
    """A title, and the year or the venue and year that stand in brackets or last after it.

    >>> edition_at_end("Deep nets for all (ICLR 2020)"), edition_at_end("Deep nets (DNN)")
    (('Deep nets for all', 'ICLR 2020'), None)
    >>> edition_at_end("Deep nets, POPL 2018"), edition_at_end("Deep nets, POPL, 2018")
    (('Deep nets', 'POPL 2018'), ('Deep nets', 'POPL, 2018'))
    """
    bare = text.rstrip(".,; ")
    opening = {")": "(（", "]": "[", "）": "(（"}.get(bare[-1:], "")
    start = _last_opening(bare, opening) if opening else bare.rfind(", ")
    ends_in_digit = not opening and bare[-1:].isdigit()
    if ends_in_digit and _LAST_YEAR.fullmatch(bare[start + 1 :]):  # the venue is before a comma
        start = bare.rfind(", ", 0, max(start, 0))
    edition = bare[start + 1 : -1] if opening else bare[start + 1 :]
    if (
        start < 1
        or not LETTER_OR_DIGIT.search(bare[:start])
        or not 4 <= len(edition) <= _LONGEST_EDITION
        or not DIGIT.search(edition)
    ):
        return None
    venue = read_venue(edition.strip())
    if not venue.venue and FIRST_AND_LAST_YEAR.fullmatch(edition.strip()):
        return None  # "A history of ants (1956–1959)"
    is_likely = venue.weight >= (DATED_NAME if opening else SURE_VENUE)
    is_edition = is_likely or venue.is_preprint or (opening and not venue.venue)
    return (bare[:start].rstrip(), edition.strip()) if venue.year and is_edition else None


def _last_opening(text: str, opening: str) -> int:
    """Where the brackets open that a text ends in, with others in them: "Ants (ICML (2020))"."""
    closing, depth = ")）" if "(" in opening else "]", 0
    for position in range(len(text) - 1, max(-1, len(text) - _LONGEST_EDITION - 3), -1):
        depth += (text[position] in closing) - (text[position] in opening)
        if depth == 0:
            return position
    return -1


_LONGEST_EDITION = 100
_LAST_YEAR = lazy_pattern(rf"\s*{YEAR_DIGITS}")


def cut_at_brackets(text: str, *, is_marked: bool = False) -> Iterator[tuple[str, str]]:
    """Cut at brackets and quotation marks whose content is of a kind of its own.

    Args:
        text: between links.
        is_marked: whether it is emphasized or in a cell of titles, so that it may be one title.
    """
    start = position = 0
    while opening := _OPENING.search(text, position):
        position, letter = opening.start(), "‘" if opening[0] == "'" else opening[0]
        if (end := _closing(text, position)) > 0:
            inner = text[position + 1 : end]
            is_next = letter == "(" and text[start - 1 : position] == ") "
            is_last = is_next and not LETTER_OR_DIGIT.search(text, end)  # "Ants (Oral) (a remark)"
            around = text[start:position], text[end + 1 :]
            is_word = is_marked and letter in _AROUND_WORDS and _go_on(*around)
            if is_last or (not is_word and _is_own_segment(inner, letter, *around)):
                yield text[start:position], ""
                yield inner.strip(), letter
                start = end + 1
            position = end
        position += 1
    yield text[start:], ""


_AROUND_WORDS = EAST_ASIAN_QUOTES | {"“"}


def _go_on(text_before: str, text_after: str) -> bool:
    """Whether East Asian words that name nobody touch a quotation: "论《蚂蚁》", "「蚁」的历史"."""
    after = _WORDS_AFTER.match(text_after)
    words = (after, None if after else _WORDS_BEFORE.search(text_before[-_LONGEST_WORDS:]))
    return any(match is not None and not _may_be_names(match["words"]) for match in words)


def _may_be_names(words: str) -> bool:
    return people_likeness(words) > ONE_WORD or bool(credited_parts(words))


_LONGEST_WORDS = 40
_WORDS_AFTER = lazy_pattern(
    rf"(?:[《「『〈“][^》」』〉”]{{1,20}}[》」』〉”])*(?P<words>(?:{CJK_CHARACTER.pattern}|[、・·])+)"
)
_WORDS_BEFORE = lazy_pattern(rf"(?P<words>(?:{CJK_CHARACTER.pattern}|[、・·])+)$")


def _closing(text: str, start: int) -> int:
    """Where the bracket or quotation mark ends that begins at `start`; -1 if nowhere near."""
    opening = text[start]
    if opening == "'":
        return _closing_apostrophe(text, start)
    closing = PAIRS.get(opening, opening)
    limit = min(len(text), start + 400)
    if closing == opening or opening in "“„‘":
        marks = {"„": "“”", "‘": "’"}.get(opening, '"”')
        ends = [text.find(mark, start + 1, limit) for mark in marks]
        return min((end for end in ends if end > 0), default=-1)
    openings, closings = ("(（", ")）") if opening in "(（" else (opening, closing)
    depth = 0
    for position in range(start, limit):
        depth += (text[position] in openings) - (text[position] in closings)
        if depth == 0:
            return position
    return -1


def _closing_apostrophe(text: str, start: int) -> int:
    """Where a quotation in apostrophes ends, which must have three words; -1 if nowhere near.

    Fewer are enough in front of a byline, "'Ants' by Ada Bee", and where nothing else stands.
    """
    limit = min(len(text), start + 400)
    ends = [match.start() for match in _APOSTROPHE_CLOSES.finditer(text, start + 1, limit)]
    is_first = not text[:start].strip()
    ends = [
        end
        for end in ends
        if text.count(" ", start, end) > 1 or (is_first and _BYLINE_OR_END.match(text, end + 1))
    ]
    before_marks = [end for end in ends if not text[end + 1 : end + 2].isspace()]
    return (before_marks or ends or [-1])[0]


_BYLINE_OR_END = lazy_pattern(rf",?\s{any_of(BY_WORDS)}\s|$")


def _is_own_segment(inner: str, bracket: str, text_before: str, text_after: str) -> bool:
    """Whether what is in brackets is a segment of its own, not a part of the text around."""
    text = tidy(inner)
    if not LETTER_OR_DIGIT.search(text):
        return True
    at_start = not LETTER_OR_DIGIT.search(text_before)
    at_end = not LETTER_OR_DIGIT.search(text_after) or bool(_ENDS_PART.match(text_after))
    if bracket in OPENING_QUOTES:
        return _is_quoted_apart(
            text, bracket, text_before, text_after, at_start=at_start, at_end=at_end
        )
    if text == "Re":  # "[Re] Title" is what replications are called
        return False
    if bracket == "(" and (_is_serial(text, text_before) or is_own_short_form(text, text_before)):
        return False
    at_end = at_end or text_after.lstrip()[:1] in {"(", "["}
    # As in "How ants count - (Bee, Cee) - *Hills*" and "*How ants count* (Ada Bee) - a classic".
    is_apart = bool(at_end and _ENDS_IN_DASH.search(text_before[-_LONGEST_DASH:]))
    is_apart = is_apart or (at_start and at_end and people_likeness(text) >= POSSIBLE_PEOPLE)
    if is_apart or coauthors_of(text):
        return True
    return (
        (at_end and is_in_other_script(text, text_before))
        or (at_end and bracket == "(" and _is_name_after_byline(text, text_before))
        or _is_known_part(text, at_end=at_end)
        or _stands_apart(text, bracket, text_after, at_start=at_start, at_end=at_end)
    )


def _is_serial(text: str, text_before: str) -> bool:
    """Whether brackets say which issue of a series a number is: "Vol. 1, No. 2 (ANT23)"."""
    is_serial = _SERIAL.fullmatch(text) is not None
    return is_serial and _NUMBER_LAST.search(text_before) is not None


_SERIAL = lazy_pattern(r"[A-Z]{2,6}[0-9]{1,3}")
_NUMBER_LAST = lazy_pattern(r"\b[Nn]o\.?\s?[A-Z]*[0-9]+\s?$")


def is_in_other_script(inner: str, title: str) -> bool:
    """Whether what is in brackets translates a title or remarks on it in another script.

    >>> (
    ...     is_in_other_script("蚂蚁如何计步", "How Ants Count"),
    ...     is_in_other_script("第2版", "Many Ants"),
    ... )
    (True, False)
    """
    is_other = _OTHER_SCRIPT.fullmatch(inner) is not None or (
        _SHORT_REMARK.fullmatch(inner) is not None
        and (is_link_label(inner) or people_likeness(inner) < POSSIBLE_PEOPLE)
    )
    is_alone = not _OTHER_LETTER.search(title)
    return is_other and is_alone and count_words(title) >= FEWEST_TITLE_WORDS


# "(译)", "(笔记)", but not the part of a book: "(上)".
_SHORT_REMARK = lazy_pattern(rf"(?![上中下]$){CJK_CHARACTER.pattern}{{1,3}}[a-z]{{0,3}}")
_OTHER_LETTER = lazy_pattern(r"[^\W\da-zA-Z\u00c0-\u024f]")
_OTHER_SCRIPT = lazy_pattern(rf"(?:[\s:：,，、。·・-]*{_OTHER_LETTER.pattern}){{4,}}[\s。!！?？]*")


_ENDS_IN_DASH = lazy_pattern(r"\s[–—|/·-]{1,3}\s*$")
_LONGEST_DASH = 6
_ENDS_PART = lazy_pattern(r"\s*[.,;:–—|-]?\s*$|\s*[.,;:|]\s|\s+[-–—]{1,3}\s")
_BEGINS_PART = lazy_pattern(r"[,.:;)\]–—-]\s*$")


_SUBTITLE = lazy_pattern(r"[?!]?:\s+(?:[A-Z][\w'’-]*\s+){1,2}[\w'’-]+")


def _is_quoted_apart(
    text: str, bracket: str, text_before: str, text_after: str, *, at_start: bool, at_end: bool
) -> bool:
    """Whether a quotation is a title of its own, not words quoted inside a title."""
    if bracket in "《「『" and (at_start or at_end):
        return True
    if at_start and _SUBTITLE.match(text_after) and text[-1:] not in ",.":
        return False
    if _is_title_before_colon(text_before):
        return False
    words = count_words(text)
    is_long = words >= 3 or (words >= 2 and (at_start or text[-1:] in ",.?!？"))
    # one word: 'Ada Bee "Ants"', '"Ants" (1970)'
    is_long = is_long or (at_end and people_likeness(text_before.strip(" ,:-–—")) >= FULL_NAME)
    is_long = is_long or (at_start and is_year_alone(text_after.strip(" ,()（）")))
    begins = at_start or bool(_BEGINS_PART.search(text_before))
    goes_on = re.match(r"\s*[\w(\[]", text_after) and (at_start or len(text.split()) >= 4)
    return is_long and begins and (at_end or text[-1:] in ".," or bool(goes_on))


def _is_title_before_colon(text: str) -> bool:
    """Whether a title with capitals ends in a colon, so that a quotation behind is its subtitle."""
    title, colon, after = text.rpartition(": ")
    if not colon or after or count_words(title) <= FEWEST_TITLE_WORDS:
        return False
    is_title = share_of_capitals(title) >= _MOSTLY_CAPITALS and not is_institution(title)
    return is_title and not (people_likeness(title) or DIGIT.search(title))


_MOSTLY_CAPITALS = 0.75


def coauthors_of(text: str) -> str:
    """The people that a text names after "with", or "".

    >>> coauthors_of("With Ada Bee and Carl Dee."), coauthors_of("with applications")
    ('Ada Bee and Carl Dee', '')
    """
    match = _WITH.match(text)
    names = _LAST_STOP.sub("", text[match.end() :].strip()) if match else ""
    return names if names and people_likeness(names) >= LIKELY_PEOPLE else ""


_WITH = lazy_pattern(rf"(?:{any_of(JOINT_WORDS)}\s)?{any_of(WITH_WORDS)}:?\s", re.IGNORECASE)
_LAST_STOP = lazy_pattern(r"(?<=\w{2})\.$")

_BY = lazy_pattern(rf"{any_of(BY_WORDS)}\s")


def _is_known_part(text: str, *, at_end: bool) -> bool:
    """Whether what is in brackets is a year, a venue, people or a remark."""
    venue = read_venue(text)
    if venue.year and len(text.split()) <= 12:
        return True
    if people_likeness(text) >= 0.8 or is_remark(text) or "et al" in text:
        return True
    if coauthors_of(text) or (_BY.match(text) and people_likeness(text) >= LIKELY_PEOPLE):
        return True
    return at_end and (
        kind_of_words(text) is not None
        or fold(text) in PLACEHOLDERS
        or venue.weight >= SURE_VENUE
        or _is_from_institution(text)
    )


def _is_from_institution(text: str) -> bool:
    """Whether a text says where a paper is from: "from Google", "by Hill University"."""
    source = _FROM.match(text)
    return source is not None and is_institution(text[source.end() :])


_FROM = lazy_pattern(r"(?:from|by|at)\s")


# What the list says of a paper between its title and edition: "Title [Vision] (ICLR 2020)".
_REMARK = lazy_pattern(r"[A-Z][a-z]+(?: [A-Za-z]+)?")
_EDITION_AFTER = lazy_pattern(
    r"\s(?:\((?:[^()]{2,60}\b)?[0-9]{2,4}\)|\[(?:[^\[\]]{2,60}\b)?[0-9]{2,4}\])"
)
# A tag or letter of the list in front of a title: "(HP) Title", "(A) Title".
_TAG = lazy_pattern(r"[A-Z]{1,5}[0-9]?")


def _stands_apart(
    text: str, bracket: str, text_after: str, *, at_start: bool, at_end: bool
) -> bool:
    """Whether what is in brackets stands where tags, labels and editions stand."""
    if re.match(r"\s*[:：]", text_after):
        return at_start and bracket in "[【"
    if bracket == "【":
        return at_end or at_start
    if bracket in "[（" and at_start:
        return not re.match(r"\s?[\w-]", text_after[:1])
    is_tag = at_start and _TAG.fullmatch(text) is not None
    is_last = at_end or text_after.lstrip()[:1] == "["
    if (bracket == "(" and is_tag) or (bracket == "[" and is_last and is_link_label(text)):
        return True
    if _EDITION_AFTER.match(text_after):
        is_remark_before = bracket == "[" and _REMARK.fullmatch(text) is not None
        return is_remark_before or people_likeness(text) >= FULL_NAME
    has_parts = parts_in_bracket(text) != (text,) or bool(credited_parts(text))
    return at_end and (read_venue(text).weight >= ACRONYM or has_parts)


def _is_name_after_byline(text: str, text_before: str) -> bool:
    """Whether a name stands behind people, as publishers do: "*Ants*, by Ada Bee (Hill)"."""
    by = _BY.match(text_before.lstrip(" ,"))
    is_name = by is not None and text[:1].isupper() and not DIGIT.search(text)
    return is_name and people_likeness(text_before) >= FULL_NAME
