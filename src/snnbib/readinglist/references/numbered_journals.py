"""Where a title ends in front of a journal that its volume and issue follow. Pure."""

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.abbreviation_stops import ends_abbreviation
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.ends import year_after
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.places import ends_in_place
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.references.title_ends import title_end
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION_WORDS
from snnbib.readinglist.words.references import IN_WORDS, NUMBER_WORDS, YEAR_COUNT_WORDS

__all__ = [
    "journal_with_subtitle",
    "split_at_issue",
    "split_at_last_colon",
    "split_at_volume",
    "with_name_in_front",
]

# At a journal in East Asian characters and its volume: "題, 学会誌, Vol.3, pp. 1-9, 町".


def split_at_volume(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a journal's name in East Asian characters, if volume or pages follow it."""
    if text.isascii():
        return None
    name = _JOURNAL_AND_VOLUME.search(text, start + 2, stop)
    if not name or not CJK_CHARACTER.search(name["name"]):
        return None
    year = year_after(text[:stop], name.end())
    return title_end(text, start, name.start()), Container(name.span("name"), year, is_sure=True)


_JOURNAL_AND_VOLUME = lazy_pattern(
    r"(?:[,，、]\s*|[.．。]\s*(?=[^\x00-\x7f]))(?P<name>[^\s,，、.．。][^,，、.．。]{1,60}?)"
    r"(?:[,，、]\s*|\s)"
    r"(?=(?:[Vv]ol|[Nn]o|pp?)\.?\s?[0-9]|第?제?\s?[0-9]+\s?[巻号卷期집권호輯]|[0-9]+\s?[(:]|[0-9]{1,4},\s?[0-9]+\s?[-–~])"
)

# At a journal and two of its numbers: "Ants. Journal of Hills, Ulm, vol. 3, no. 2, May 2001".


def split_at_issue(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split in front of a journal's name between a stop and two numbers with words for them."""
    if cited := _JOURNAL_BETWEEN_COMMAS.search(text, start + 2, stop):
        year = year_after(text[:stop], cited.end())
        return title_end(text, start, cited.start()), Container(
            cited.span("name"), year, is_sure=True
        )
    for name in _JOURNAL_AND_ISSUE.finditer(text, start + 2, stop):
        is_in_book = _IN_BOOK.search(text, start, name.start("name"))
        if not is_in_book and not ends_abbreviation(text, name.start(), start):
            end = name.start() + (text[name.start()] in "?!")
            year = year_after(text[:stop], name.end())
            return title_end(text, start, end), Container(name.span("name"), year, is_sure=True)
    return None


# As Oxford has it: "How ants count, Ant Letters, Volume 3, Issue 2, May 2020, abc123", and in front
# of the issue "How ants count, Ant Letters, abc123".
_JOURNAL_BETWEEN_COMMAS = lazy_pattern(
    rf",\s(?P<name>{CAPITAL}[^.?!:;,()0-9]{{2,80}}),\s"
    r"(?:(?:Volume|Vol\.)\s[0-9]{1,4},\s(?:Issue|No\.)\s|,?\s?[a-z]{3,8}[0-9]{2,5}[\s,.]*$)"
)
_IN_BOOK = lazy_pattern(rf"[.?!,”\"]\s+{any_of(IN_WORDS)}:?\s")
_NUMBERED = (
    rf"(?:{'|'.join((*YEAR_COUNT_WORDS, *NUMBER_WORDS))})\b\.?[°º]?\s?"
    r"(?:[0-9]{1,4}|[IVXLC]{1,7})\b"
)
_JOURNAL_AND_ISSUE = lazy_pattern(
    rf"[.?!]\s(?P<name>{CAPITAL}[^.?!:;,()0-9]{{2,80}})(?:,\s{CAPITAL}[^\W\d]+(?:\s[^\W\d]+){{0,3}})?"
    rf",\s(?:[0-9]{{1,2}}\.\s{any_of(EDITION_WORDS)}\b\.?,\s)?(?i:{_NUMBERED},\s{_NUMBERED})"
)


def split_at_last_colon(text: str, start: int, stop: int) -> tuple[int, Container] | None:
    """Split at the colon that ends a title behind a year and a comma, as geologists write.

    As in "Bee, A., 2012, How ants count: Journal of Ants, v. 3, p. 4-9", "Ants: Ulm, Hill, 560 p.".
    """
    if not _YEAR_AND_COMMA.search(text, max(0, start - 8), start):
        return None
    name = _JOURNAL_AFTER_COLON.search(text, start, stop)
    name = name or _PUBLISHER_AFTER_COLON.search(text, start, stop)
    alone = None if name else _NAME_AFTER_COLON.search(text, start, stop)
    if alone and is_publisher(alone["name"]) and not ends_in_place(text[start : alone.start()]):
        name = alone
    inside = _IN.search(text, start, name.start()) if name else None
    if name and inside:  # "Ants, in Cee, C., ed., Ants and Bees: Hill Special Paper 5, p. 4-9"
        name = _EDITED_BOOK.match(text, inside.end(), name.start())
    if not name:
        return None
    return (inside or name).start(), Container(name.span("name"), is_sure=True)


_IN = lazy_pattern(r",\s[Ii]n:?\s")
_EDITED_BOOK = lazy_pattern(rf".{{3,200}}?,\s(?:eds?|editors?)\.?,\s(?P<name>{CAPITAL}.{{3,200}})")
_YEAR_AND_COMMA = lazy_pattern(r"[0-9]{4}[a-z]?,\s$")
_JOURNAL_AFTER_COLON = lazy_pattern(
    rf":\s(?P<name>{CAPITAL}(?:[^:;.\"“”]|(?<=[A-Z])\.){{2,100}}?)"
    r"(?:,\s[vV](?:ol)?\.\s?[0-9]|\s[0-9][\w-]{0,9},\s(?:[0-9]+\s?p\.|p\.\s?[0-9]))"
)
# A publisher in front of its place, with no number of pages: "Ants: Hill Press, Ulm".
_NAME_AFTER_COLON = lazy_pattern(
    rf":\s(?P<name>{CAPITAL}[^:;,()]{{2,60}}?)(?:,\s{CAPITAL}[^:;()0-9]{{2,40}})?[.\s]*$"
)
_PUBLISHER_AFTER_COLON = lazy_pattern(
    rf":\s{CAPITAL}[^:;,.()]{{2,30}}(?:,\s{CAPITAL}[^:;,()]{{1,20}})?,"
    rf"\s(?P<name>{CAPITAL}[^:;,.()]{{2,60}}),\s(?:[0-9]+\s?p\.|p\.\s?[0-9])"
)


def journal_with_subtitle(text: str, start: int) -> Extent | None:
    """Where a journal with a subtitle stands in front of its volume and issue; None if not so.

    >>> text = "Forests. History, Sciences, vol. 3, no. 2, 1999"
    >>> text[slice(*journal_with_subtitle(text, 0))]
    'Forests. History, Sciences'
    """
    journal = _JOURNAL_WITH_SUBTITLE.match(text, start) or _NAME_AND_KIND.match(text, start)
    return journal.span("name") if journal else None


_KINDS = r"(?:Revista|Rivista|Revue|Zeitschrift|Cuadernos|Cadernos|Boletín|Boletim|Anuario|Journal)"
# As in "Formica. Revista de Hormigas, (53), 15–30".
_NAME_AND_KIND = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^\s.,:;()0-9]{{2,20}}\.\s{_KINDS}\s[^.:;()0-9]{{3,80}}?),?\s[(\[]?[0-9]"
)


def with_name_in_front(text: str, title: Extent, container: Container) -> tuple[Extent, Container]:
    """The title without its last word, where that is the name in front of a journal's kind.

    As in "How ants count. Formica. Revista de Hormigas, 53".
    """
    name = _NAME_LAST.search(text, *title)
    if not name or not _KIND.match(text, container.venue[0]):
        return title, container
    venue = (name.start("name"), container.venue[1])
    return (title[0], name.start()), replace(container, venue=venue)


_KIND = lazy_pattern(rf"{_KINDS}\s")
_NAME_LAST = lazy_pattern(rf"(?:\.|(?<=[?!]))\s(?P<name>{CAPITAL}[^\s.,:;()0-9]{{2,20}})$")


_JOURNAL_WITH_SUBTITLE = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.,:;()0-9]{{2,40}}\.\s{CAPITAL}[^.:;()0-9]{{3,80}}?)"
    rf",\s(?i:{_NUMBERED},\s{_NUMBERED})"
)
