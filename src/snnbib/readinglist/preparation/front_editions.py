"""Venue and year in front of the title, joined to it or in brackets: "16-ATC-A Title". Pure.

As in "21_KDD_A Title", "CVPR-2020-A Title", "ICSE'20 A Title", "2020 (Hill Inc) (KDD) A Title"; a
year alone that a linked title begins with: "[2020 A Title](...)"; and names with a colon where many
are surely venues: "Ant Letters: A Title".
"""

from collections.abc import Collection, Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    LIKELY_PEOPLE,
)
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    LIKELY_VENUE,
    POSSIBLE_VENUE,
)
from snnbib.readinglist.recognition.venue_names import venue_likeness
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import EDITION_YEAR_DIGITS
from snnbib.readinglist.segments.short_forms import is_short_form_of
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.venues import recognize

__all__ = ["separate_editions"]

_START = r"\s*(?:\[[0-9]{1,4}\]\s*)?"  # "[4] 2021_KDD_A Title"
_VENUE = r"(?:[0-9]?[A-Z][A-Za-z&]{1,15}|ar[Xx][Ii]v)"
_JOINED = lazy_pattern(
    rf"{_START}(?:(?P<year>{EDITION_YEAR_DIGITS})[-_](?P<venue>{_VENUE})"
    rf"|(?P<venue_first>{_VENUE})[-_]?(?P<year_last>{EDITION_YEAR_DIGITS}))"
    r"(?:[-_](?:oral|spotlight|poster))?[-_](?=[^\W\d_]|[0-9][^\W\d_])"
)
# "ICSE'20 A Title", "ICSE20' A Title", "ICSE 20' A Title", "ICSE20 A Title"
_SPACED = lazy_pattern(
    r"\s*(?P<venue>[A-Z][A-Za-z&]{1,15})(?:['’]|\s+(?=[0-9]{2}['’]))?(?P<year>[0-9]{2})['’]?\s"
    r"(?!(?:[Tt]asks?|[Ww]orkshops?|[Cc]hallenges?|[Tt]racks?|[Pp]apers?|[Cc]ompetition)\b)"
    r"(?=[^\W\d_]|[0-9][^\W\d_])"
)
# "2020 (KDD) A Title", "2020 (Hill Inc) (KDD) *[AntNet] A Title": where the authors are from, and
# the method's name.
_BRACKETED = lazy_pattern(
    rf"{_START}(?P<year>{EDITION_YEAR_DIGITS})\s?(?:\([^()]{{1,40}}\)\s?)?\((?P<venue>[A-Z][^()]{{1,15}})\)\s"
    r"\**(?:\[[^\[\]]{1,40}\]\s+)?(?=[^\W\d_]|[0-9][^\W\d_])"
)


class _Front(Struct, frozen=True):
    """What stands in front of a title."""

    edition: str
    end: int
    """Where the title begins."""
    venue: str = ""
    end_of_venue: int = 0
    """Where the venue in front of a colon ends."""
    is_evident: bool = False
    """Whether it is an edition even if no other entry begins with one."""


def separate_editions(units: Sequence[Unit]) -> None:
    """Separate venue and year from the titles, where several entries of a list begin with them.

    One entry is enough if a known venue has its year joined to it: "16-ATC-A", "ICSE'20 A". A year
    alone, or with the month, is separated where most linked titles of the list or of a section
    begin with one. Paragraphs that begin so are read as items.
    """
    for unit in units:
        _put_remark_below(unit)
    begun = [(unit, front) for unit in units if (front := _front(unit))]
    evident = [(unit, front) for unit, front in begun if front.is_evident]
    _separate(begun if len(begun) >= LEAST_ENTRIES else evident)
    for members in (units, *by_section(units, LEAST_ENTRIES)):
        dated = [(unit, front) for unit in members if (front := _year_in_link(unit))]
        if do_most(len(dated), members):
            _separate(dated)
    _separate_before_colons(units)


def _separate_before_colons(units: Sequence[Unit]) -> None:
    """Separate venues and a colon from titles, where most entries of a section begin with one.

    One alone can begin a title: "Ant Letters: A history". The other sections of the list then need
    only what is surely a venue.
    """
    fronts = {id(unit): front for unit in units if (front := _before_colon(unit))}
    names = set[str]()
    for members in by_section(units) if len(fronts) >= LEAST_ENTRIES else ():
        begun = [front.venue for unit in members if (front := fronts.get(id(unit)))]
        if do_most(sum(map(_is_venue, begun)), members):
            names.update(map(_bare, filter(_may_be_venue, begun)))
    for unit in units if names else ():
        front = fronts.get(id(unit))
        if front and (_bare(front.venue) in names or _is_venue(front.venue)):
            _separate([(unit, _at_known_name(front, names))], role="venue")


def _bare(name: str) -> str:
    return _LAST_BRACKET.sub("", name).casefold()


_LAST_BRACKET = lazy_pattern(r"\s\([^()]+\)$")


def _at_known_name(front: _Front, names: Collection[str]) -> _Front:
    """The part in front of a title that the list has elsewhere: "Ant Letters AntNet: A Title"."""
    words = front.venue.split(" ")
    for number in range(2, len(words)):
        name = " ".join(words[:number])
        if _bare(name) in names and not words[number].startswith("("):
            behind = front.end_of_venue - len(front.venue) + len(name)
            edition = front.edition.replace(front.venue, name)
            return replace(front, edition=edition, venue=name, end=behind)
    return front


def _is_venue(name: str) -> bool:
    venue = read_venue(name)
    return venue.weight >= LIKELY_VENUE and not venue.year  # unlike "ANTS 2020"


def _may_be_venue(name: str) -> bool:
    """Whether a name is a subject or several words in capitals, as methods and titles are not."""
    is_proper = " " in name and _IN_CAPITALS.fullmatch(name) is not None
    return is_proper or read_venue(name).weight >= POSSIBLE_VENUE


# But for short words: "Annals of the Ants and Bees".
_IN_CAPITALS = lazy_pattern(r"(?:(?:[^\W\d_a-z][\w&./-]*|&|[a-z]{1,4})(?:,?\s|$|\s?[()])){2,}")


def _before_colon(unit: Unit) -> _Front | None:
    """The name in front of a colon, and the year in front of that: "(2020) Ant Letters: A"."""
    line = unit.lines[0] if unit.lines and unit.kind != "row" else None
    text = line.spans[0].text if line and line.spans and not line.role else ""
    match = _YEAR_AND_COLON.match(text) if ":" in text or "：" in text else None
    if not match or is_short_form_of(match["venue"], text[match.end() :]):
        return None  # "ANTS: Annual New Tests of Swarms"
    edition = f"{match['venue']} {match['year'] or ''}".rstrip()
    return _Front(edition, match.end(), match["venue"], match.end("venue"))


_YEAR_AND_COLON = lazy_pattern(
    r"\s*(?:[\[(（](?P<year>(?:19|20)[0-9]{2})[\])）][\s.–—-]*)?"
    r"(?P<venue>[^\W\d_][^:：\[\]\n]{1,150}?)\s?(?::\s+|：\s*)(?=\S)"
)


def _put_remark_below(unit: Unit) -> None:
    """Put what stands between an edition and a linked title below, as a note on it.

    As in "ICML-18 a way to count at two levels: [How Ants Count](...)", a date in front or not.
    """
    front, title = (*(unit.lines[0].spans if unit.lines else ()), Span(), Span())[:2]
    if front.url or front.style or not title.url or count_words(title.text) < FEWEST_TITLE_WORDS:
        return
    match = _EDITION_AND_REMARK.fullmatch(front.text)
    if not match or is_link_label(title.text):
        return
    if not (match["venue"].isupper() or recognize(match["venue"])):
        return
    remark = match["remark"]
    is_remark = CJK_CHARACTER.search(remark) or share_of_capitals(remark) < _FEW_CAPITALS
    if not is_remark or people_likeness(remark.rstrip(" :：,，")) >= LIKELY_PEOPLE:
        return
    line = unit.lines[0]
    edition = replace(front, text=f"{front.text[: match.start('remark')]} - ")
    note = replace(line, spans=(replace(front, text=remark),), depth=1, role="note")
    unit.lines[:1] = [replace(line, spans=(edition, *line.spans[1:])), note]


_EDITION_AND_REMARK = lazy_pattern(
    r"\s*(?:[0-9][0-9./-]{5,9}[,:]?\s+)?(?P<venue>[A-Z][A-Za-z&]{1,15})[-'’]?\s?"
    rf"{EDITION_YEAR_DIGITS}(?:\s?[(\[（][^()]{{2,20}}[)\]）])?[\s,:，：]+(?P<remark>[^\W\d_].+)"
)
_FEW_CAPITALS = 0.5


def _separate(begun: Sequence[tuple[Unit, _Front]], role: str = "") -> None:
    """Put editions in front of titles, in lines of their own if titles are marked or they roles."""
    for unit, front in begun:
        line = unit.lines[0]
        first, *rest = line.spans
        title = replace(first, text=first.text[front.end :])
        edition = replace(first, text=f"{front.edition} - ", style="", url=None, link=0)
        if title.style or title.url or role:
            edition = replace(edition, text=front.edition) if role else edition
            of_edition = replace(line, spans=(edition,), role=role)
            unit.lines[:1] = [of_edition, replace(line, spans=(title, *rest))]
        else:
            title = replace(title, text=edition.text + title.text)
            unit.lines[0] = replace(line, spans=(title, *rest))
        unit.kind = "item" if unit.kind == "paragraph" else unit.kind


def _year_in_link(unit: Unit) -> _Front | None:
    """The year that the text of an entry's link begins with, in front of its title."""
    spans = unit.lines[0].spans if unit.lines else ()
    year = _YEAR_FIRST.match(spans[0].text) if spans and spans[0].url else None
    return _Front(year["year"], year.end()) if year else None


_YEAR_FIRST = lazy_pattern(
    r"\s*(?P<year>(?:19|20)[0-9]{2})(?:[.-]?(?:0[1-9]|1[0-2]))?"
    r"(?:\s*[:,.|_]|\s+[-–—])?\s+(?=[A-Z]\w*\W+\w)"
)


def _front(unit: Unit) -> _Front | None:
    spans = unit.lines[0].spans if unit.lines else ()
    text = spans[0].text if spans else ""
    if match := _JOINED.match(text):
        venue, year = match["venue"] or match["venue_first"], match["year"] or match["year_last"]
        is_venue = venue.isupper() or venue_likeness(venue) >= ACRONYM
        is_evident = recognize(venue) is not None
    elif match := _SPACED.match(text) or _BRACKETED.match(text):
        venue, year = match["venue"], match["year"]
        is_marked = _MARK.search(match[0]) is not None
        is_venue = recognize(venue) is not None or (is_marked and venue.isupper())
        is_evident = not match[0][match.end("venue")].isdigit()
    else:
        return None
    if not is_venue:
        return None
    edition = f"{venue} {year}" if len(year) > 2 else f"{venue}'{year}"
    return _Front(edition, match.end(), is_evident=is_evident)


_MARK = lazy_pattern("['’]")
