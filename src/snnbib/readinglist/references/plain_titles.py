"""Where a title ends in the plain text of a reference, and what follows it. Pure.

No mark says where such a title ends: a title has stops and commas inside, and so has the name of a
journal ("J. Chem. Phys."). So the end is looked for backward: from volume, pages and year, from
"In", from an emphasized or well known name.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SHORT_NAME, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import DIGIT, MONTH, OLD_YEAR_DIGITS
from snnbib.readinglist.references.abbreviation_stops import include_stop
from snnbib.readinglist.references.book_series import title_end_before_series
from snnbib.readinglist.references.contained_titles import (
    AFTER_MEETING,
    split_at_emphasis,
    split_at_pages,
    split_before_editors,
    split_before_proceedings,
)
from snnbib.readinglist.references.container import MOST_NAME_WORDS, Container
from snnbib.readinglist.references.containers import container_after, without_place_or_series
from snnbib.readinglist.references.ends import text_end, year_after
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.numbered_journals import (
    split_at_issue,
    split_at_last_colon,
    split_at_volume,
)
from snnbib.readinglist.references.places import is_city
from snnbib.readinglist.references.published_titles import split_at_publisher
from snnbib.readinglist.references.publishers import (
    PLACES,
    is_published_in_east_asia,
    is_publisher,
    publisher_after_comma,
)
from snnbib.readinglist.references.sentences import last_sentence_start, sentences_of
from snnbib.readinglist.references.slashed_titles import split_at_slashes
from snnbib.readinglist.references.spaced_titles import split_at_space
from snnbib.readinglist.references.title_ends import title_end
from snnbib.readinglist.references.title_series import begins_subtitle
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION, EDITION_WORDS
from snnbib.readinglist.words.references import (
    CHANGES,
    CHAPTER,
    IN_PHRASES,
    IN_WORDS,
    NUMBER_WORDS,
    REPORT_NAMES,
    THESES_IN_SIGNS,
    THESIS_BEGINS,
    UNPUBLISHED_KINDS,
)
from snnbib.readinglist.words.venues import PREPRINT_SERVERS
from snnbib.text import fold

__all__ = ["Split", "split_plain"]

Split = tuple[int, Container]
"""Where a title ends, and its container."""

# GB/T 7714 marks the end of a title by its kind: "[J]". Another step reads these.
_THESIS_ASIDE = lazy_pattern(rf"\s*[(\[](?:{'|'.join(THESIS_BEGINS)})(?!\w)[^()\[\]]*[)\]]")
_UNPUBLISHED_AFTER = lazy_pattern(
    rf"(?:[,.]|\s?:|(?<=[?!]))\s(?:{'|'.join(UNPUBLISHED_KINDS)})(?!\w)"
)
# Where and when a thesis appeared, as ISO 690 has it: "Ants. Ulm, 2018. Doctoral thesis".
_PLACE_AND_YEAR_LAST = lazy_pattern(
    rf"[.?!]\s{CAPITAL}[\w -]{{1,40}},\s(?P<year>{OLD_YEAR_DIGITS})$"
)


def split_plain(text: str, start: int, styled: Sequence[Extent]) -> Split | None:
    """Where the title ends that begins at a place, and its container; None where that is not sure.

    Args:
        text: of a reference.
        start: where the title begins.
        styled: what of the text is emphasized or stands in quotation marks.
    """
    stop = text_end(text, start)
    if thesis := _THESIS_ASIDE.search(text, start):
        year = year_after(text, thesis.end())
        return title_end(text, start, thesis.start()), Container(year=year, is_sure=True)
    if thesis := _UNPUBLISHED_AFTER.search(text, start, stop):
        place = _PLACE_AND_YEAR_LAST.search(text, start, thesis.start())
        year = place.span("year") if place else year_after(text, thesis.end())
        end = (place or thesis).start()
        return title_end(text, start, end), Container(year=year, is_sure=True)
    contained = split_at_emphasis(text, start, stop, styled, needs_in=True)
    slashed = split_at_slashes(text, start, stop, styled)
    if slashed and not (contained and contained[0] < slashed[0]):  # "Ants. In *Hills*. Oak / Elm"
        return title_end(text, start, slashed[0]), slashed[1]
    if spaced := split_at_space(text, start, stop):
        return title_end(text, start, spaced[0]), spaced[1]
    sentences = sentences_of(text, start, stop)
    return (
        split_at_last_colon(text, start, stop)
        or split_at_pages(text, start, stop, styled)
        or split_before_editors(text, start, stop, styled)
        or contained
        or split_before_proceedings(text, start, stop, styled)
        or split_at_publisher(text, start, stop)
        or split_at_volume(text, start, stop)
        or split_at_emphasis(text, start, stop, styled)
        or split_at_issue(text, start, stop)
        or _split_at_edition(text, start, stop, styled)
        or _split_at_sentence(text, start, sentences, styled)
        or _title_with_years(text, start, stop)
        or _split_at_numbers(text, start, stop, sentences)
    )


# At the edition after a comma: "Bee, Ada: Ants, 2nd edition, Antville".


def _split_at_edition(text: str, start: int, stop: int, styled: Sequence[Extent]) -> Split | None:
    """Split in front of a book's edition between commas."""
    if not _EDITION_WORD.search(text, start, stop):
        return None
    edition = _EDITION_AT_COMMA.search(text, start + 1, stop)
    if not edition:
        return None
    container = container_after(text, edition.start(), styled)
    return title_end(text, start, edition.start()), replace(container, is_sure=True)


_EDITION_WORD = lazy_pattern(rf"\s{any_of(EDITION_WORDS)}\.?,\s")
_EDITION_AT_COMMA = lazy_pattern(rf",\s(?={EDITION}\b\.?,\s{CAPITAL})")


# At a sentence that begins something else.

_NEW_PART = lazy_pattern(
    rf"{any_of(IN_WORDS)}:?\s|(?:{'|'.join(THESIS_BEGINS)})(?!\w)|(?:{'|'.join(REPORT_NAMES)})\b"
    rf"|{EDITION}\b"
    rf"|{any_of(CHANGES)}\s(?:by|from)\b|{CHAPTER}\s(?:in|of)\s"
    rf"|{PLACES}\s?:\s(?:de\s)?{CAPITAL}"
    rf"|{CAPITAL}[\w&'’ -]{{2,60}},?\s[0-9]{{1,4}}"
    r"(?:\([0-9–-]+\)|\s?:\s?[0-9]|,\s[0-9]+[–-]{1,2}[0-9])"
)


def _split_at_sentence(
    text: str, start: int, sentences: Sequence[Extent], styled: Sequence[Extent]
) -> Split | None:
    """Split in front of the first sentence that surely is not part of the title."""
    if comma := _IN_AFTER_COMMA.search(text, start, sentences[-1][1] if sentences else start):
        container = container_after(text, comma.end("comma"), styled)
        sure = Container(container.venue, container.year, is_sure=True)
        return title_end(text, start, comma.start()), sure
    for begin, end in sentences[1:]:
        if _begins_new_part(text[begin:end]):
            container = container_after(text, begin, styled)
            year = None if container.year[1] else _YEAR_BEHIND.search(text, start, begin)
            title = year.start() if year else begin
            dated = year.span("year") if year else container.year
            return title_end(text, start, title), Container(container.venue, dated, is_sure=True)
    return None


# The year in front of an archive: "How ants count, 2024. arXiv: 2403.1".
_YEAR_BEHIND = lazy_pattern(rf",\s(?P<year>{OLD_YEAR_DIGITS})\.\s$")


_IN_AFTER_COMMA = lazy_pattern(
    rf"(?P<comma>[,;]\s|(?<=\w)\s(?=In:))(?:{any_of(IN_WORDS)}:|[\[(]{any_of(IN_WORDS)}:?[\])]|{any_of(IN_PHRASES)}"
    rf"|(?<=;\s)in)\s(?:the\s)?(?={CAPITAL}|[0-9])"
)


def _begins_new_part(sentence: str) -> bool:
    """Whether a sentence says what a work is part of, what kind it is, or who published it."""
    name = sentence.rstrip(" .")
    return (
        bool(_NEW_PART.match(sentence))
        or fold(sentence).partition(" ")[0] in PREPRINT_SERVERS
        or read_venue(name).weight >= SURE_VENUE
        or read_venue(AFTER_MEETING.split(name, maxsplit=1)[0]).weight >= SURE_VENUE
        or is_publisher(name)
        or is_published_in_east_asia(name)
        or publisher_after_comma(name, 0) is not None
    )


# At numbers.

_NUMBER_TOKEN = lazy_pattern(
    rf"[(\[,;:]*(?:(?:{any_of(NUMBER_WORDS)}|and|e|de)[.,:°º]*|{MONTH}(?:;[0-9][\w():;.–-]*|[.,;:)]*)"
    rf"|(?:no|vol|pp?|S|v|n)\.[0-9].*|(?![A-Za-z]?[0-9]+[A-Z][a-z]{{2}}|[0-9]+(?-i:[^\W0-9\u0000-\u9fff쪽호권집년월일면]))[A-Za-z]{{0,2}}[0-9][\w()\[\]:;,./–—−-]*|[–—-]+)[)\].,;:]*",
    re.IGNORECASE,
)
_YEAR = lazy_pattern(rf"(?<![\w–-]){OLD_YEAR_DIGITS}(?=[a-z]?(?![\w–-])|年)")
_MOST_OPEN_NAME_WORDS = 6


def _split_at_numbers(
    text: str, start: int, stop: int, sentences: Sequence[Extent]
) -> Split | None:
    """Split in front of the name that stands before volume, pages or year."""
    numbers = _numbers_start(text, start, stop)
    end = start + len(text[start:numbers].rstrip(" ,;:(["))
    begin = _name_start(text, start, end)
    name = without_place_or_series(text[begin:end].rstrip(" .,"))
    if begin <= start:
        return _without_container(text, start, stop, sentences)
    if _EDITION_ALONE.match(text, begin, stop):
        return title_end(text, start, begin), Container(year=year_after(text, begin))
    if not name[:1].isalpha() or len(name.split()) > MOST_NAME_WORDS:
        return _without_container(text, start, stop, sentences)
    if name.endswith(THESES_IN_SIGNS):
        year = year_after(text[:stop], numbers)
        return title_end(text, start, begin), Container(year=year, is_sure=True)
    weight = read_venue(name).weight
    has_volume = bool(DIGIT.search(_YEAR.sub("", text[numbers:stop])))
    is_named = has_volume or weight >= POSSIBLE_VENUE or is_publisher(name)
    is_after_comma = text[start:begin].endswith(", ")
    is_proper = _PROPER_NAME.fullmatch(name) is not None  # "Ants at Work, Ant Care Alliance, 2001"
    stops = sum(
        text[last - 1] not in "?!" for _, last in sentences[:-1]
    )  # "Do ants count? A study."
    if not is_named and (
        stops > 1
        or len(name.split()) > _MOST_OPEN_NAME_WORDS
        or (is_after_comma and weight < SHORT_NAME and len(sentences) == 1 and not is_proper)
    ):
        return _without_container(text, start, stop, sentences)
    extent = (begin, include_stop(text, begin + len(name)))
    year = year_after(text[:stop], numbers)
    is_sure = has_volume or weight >= SURE_VENUE
    end_of_title = title_end(text, start, begin)
    if is_publisher(name):
        end_of_title = title_end_before_series(text, start, end_of_title)
    return end_of_title, Container(extent, year, is_named, is_sure)


_PROPER_NAME = lazy_pattern(rf"{CAPITAL}\w+(?:\s{CAPITAL}\w+){{1,3}}")
_EDITION_ALONE = lazy_pattern(rf"{EDITION}\b[\s.]*$")


def _numbers_start(text: str, start: int, stop: int) -> int:
    """Where volume, pages and year begin at a text's end; `stop` if there are none."""
    first = stop
    for token in reversed(list(_TOKEN.finditer(text, start, stop))):
        if not _NUMBER_TOKEN.fullmatch(token[0]):
            break
        first = token.start()
    return first if DIGIT.search(text, first, stop) else stop


def _title_with_years(text: str, start: int, stop: int) -> Split | None:
    """A title without a stop that ends in the years it is about: "Ants, 1860–1910"; else None."""
    years = _YEARS_LAST.search(text, start, stop)
    if not years or ". " in (title := text[start : years.start()]) or DIGIT.search(title):
        return None
    return start + len(text[start:stop].rstrip(" .")), Container()


_YEARS_LAST = lazy_pattern(r"[\s,](?:1[5-9]|20)[0-9]{2}\s?[–-]\s?(?:1[5-9]|20)[0-9]{2}[.\s]*$")


_TOKEN = lazy_pattern(r"\S+")


def _name_start(text: str, start: int, end: int) -> int:
    """Where the name begins that ends at a place: after a stop or a comma; `start` if nowhere."""
    return last_sentence_start(text, start, end) or _after_comma(text, start, end)


def _after_comma(text: str, start: int, end: int) -> int:
    """Where the name begins that a comma separates from the title; `start` if nowhere."""
    commas = [match.end() for match in _COMMA.finditer(text, start + 1, end)]
    if not commas:
        return start
    if begin := _name_with_commas(text, commas, end):
        return begin
    if len(commas) > 1:  # in front of its place: "Ant Press, Ulm", "Bee & Cee, Berlin"
        is_place = is_city(text[commas[-1] : end])
        if is_place or is_publisher(text[commas[-2] : commas[-1] - 2]):
            return commas[-2]
    return commas[-1]


def _name_with_commas(text: str, commas: Sequence[int], end: int) -> int:
    """Where a journal's name begins that has commas: "Journal of Ants: Memory, and Wood"; else 0.

    Not a series of books, which a publisher follows.
    """
    parts = list(zip(commas, [*(begin - 2 for begin in commas[1:]), end], strict=True))
    if any(is_publisher(text[slice(*part)]) for part in parts):
        return 0
    return next(
        (begin for begin, stop in parts if read_venue(text[begin:stop]).weight >= SURE_VENUE), 0
    )


_COMMA = lazy_pattern(r",\s")


def _without_container(
    text: str, start: int, stop: int, sentences: Sequence[Extent]
) -> Split | None:
    """The first sentence as the title, where nothing after it is surely a container."""
    if not sentences:
        return None
    ends = [end for _, end in sentences[:-1]]
    # "Do it! How ants learn. Wood": what follows an exclamation is not yet the publisher.
    end = next((end for end in ends if text[end - 1] not in "?!"), ends[0]) if ends else 0
    subtitle = next((part for part in sentences[1:] if part[0] > end > 0), None)
    if subtitle and begins_subtitle(text, subtitle[0]) and not is_publisher(text[slice(*subtitle)]):
        end = subtitle[1]
    end = end or _numbers_start(text, start, stop)
    end_of_title = start + len(text[start:end].rstrip(" ,.;:(["))
    return end_of_title, Container(year=year_after(text, end))
