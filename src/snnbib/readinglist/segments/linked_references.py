"""A whole reference as the text of one link: "[A. Bee. How Ants Count. 2001](...)". Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.credits import is_byline
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.listed_editions import is_listed_edition
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import SHORT_NAME, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import VenueText, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import (
    DIGIT,
    OLD_YEAR_DIGITS,
    YEAR_DIGITS,
    find_year,
)
from snnbib.readinglist.references.cited_names import cited_surnames, surnames_at
from snnbib.readinglist.references.heads import reference_head, stop_after_names
from snnbib.readinglist.segments.piece import Piece
from snnbib.readinglist.segments.pieces import plain_pieces

__all__ = [
    "reference_pieces",
]


def reference_pieces(text: str, name_stop: str = "") -> Sequence[Piece]:
    """The pieces of a link's text that is a whole reference, or begins with its authors; else none.

    Args:
        text: of the link.
        name_stop: what ends the names in front of the titles around, "" if they differ.

    >>> [piece.text for piece in reference_pieces("Bee et al. How ants count")]
    ['Bee et al.', 'How ants count']
    """
    if is_listed_edition(text.partition(": ")[0]):
        return ()
    if named := _names_and_title(text):
        return named
    if DIGIT.search(text):
        if cited := _surnames_and_edition(text):
            return cited
        pieces = [piece for piece in plain_pieces(text) if LETTER_OR_DIGIT.search(piece.text)]
        if len(pieces) > 1 and _is_reference(pieces):
            return pieces
    return _names_before_stop(text, name_stop)


def _names_before_stop(text: str, name_stop: str) -> Sequence[Piece]:
    """The names in front of the mark that most entries around have, and the title; else nothing."""
    head = (
        reference_head(text, (), surname_marks="", begins_with_surname=False, name_stop=name_stop)
        if name_stop
        else None
    )
    if not head or not head.are_likely or stop_after_names(text, head)[-1:] != name_stop[-1]:
        return ()
    title = Piece(text[head.end :])
    return (Piece(text[head.start : head.names_end], role="authors"), title) if title.text else ()


def _names_and_title(text: str) -> Sequence[Piece]:
    """Who wrote it in front of a colon or after "et al.", and the title; else nothing."""
    year_last = _DATED_LAST.fullmatch(text)
    text = year_last["text"] if year_last else text
    match = _ET_AL_FIRST.fullmatch(text) or _CITED_FIRST.fullmatch(text)
    if not match or (count_words(match["title"]) < FEWEST_TITLE_WORDS and not year_last):
        return ()
    if is_byline(match["title"].partition(". ")[0]):
        return ()  # "Ant Life. 2001. By Ada Bee. Hill Press"
    names, year = match["names"], match["year"] or (year_last["year"] if year_last else "")
    families = surnames_at(names) if year else None
    if families and families.end == len(names) and len(families.extents) > 1:
        people = [names[start:end] for start, end in families.extents]
    elif people_likeness(names) >= LIKELY_PEOPLE:
        people = [names]
    else:
        return ()  # one word can be an event: "Hill 2000: a census"
    dated = (Piece(year, "", "("),) if year else ()
    return *(Piece(name, role="authors") for name in people), *dated, Piece(match["title"])


_DATED_LAST = lazy_pattern(rf"(?P<text>.+?)\s\((?P<year>{YEAR_DIGITS})\)")
_ET_AL_FIRST = lazy_pattern(
    rf"(?P<names>[^0-9:]{{2,80}}\set al\b\.?)[\s,(]*(?P<year>{YEAR_DIGITS})?\)?"
    r"(?:[.,:]|(?<=\.))\s+(?P<title>[A-Z].+)"
)
# As in "Bee and Dee 2002: How ants count" and "Bee and Dee 2002. How ants count".
_CITED_FIRST = lazy_pattern(
    rf"(?P<names>[^0-9:]{{2,80}}?)[\s,(]+(?P<year>{YEAR_DIGITS})\)?(?:\s?:|\.)\s+(?P<title>.+)"
)


def _surnames_and_edition(text: str) -> Sequence[Piece]:
    """Family names, and the venue with its year: "Bee & Cee, Nature 2021"; else nothing."""
    if dated := _DATED.fullmatch(text) or _DATED_IN_BRACKETS.fullmatch(text):
        return _surnames_year_and_venue(dated)
    cited = _CITED.fullmatch(text)
    venue = read_venue(cited["edition"]) if cited else None
    if not cited or venue is None or venue.weight < SHORT_NAME:
        return ()
    families = _families(cited["names"], venue)
    if not families:
        return ()
    return *(Piece(name, role="authors") for name in families), Piece(cited["edition"], ",", "(")


_CITED = lazy_pattern(
    r"\[?(?P<names>[^0-9\[]{2,80}),\s(?P<edition>[^,]{3,60}\s(?:19|20)[0-9]{2}[a-z]?)\]?"
)


def _surnames_year_and_venue(dated: re.Match[str]) -> Sequence[Piece]:
    """The same where the year is first: "Bee & Cee 2021 (Nature 12)", "[Bee & Cee, 2021, IEEE]"."""
    venue = read_venue(dated["venue"])
    families = _families(dated["names"], venue) if venue.weight >= SHORT_NAME else ()
    if not families:
        return ()
    authors = (Piece(name, role="authors") for name in families)
    return (
        *authors,
        Piece(dated["year"], ",", role="year"),
        Piece(dated["venue"], ",", "(", role="venue"),
    )


_DATED = lazy_pattern(
    rf"(?P<names>[^0-9()\[\]]{{2,80}}?),?\s(?P<year>{OLD_YEAR_DIGITS})"
    r"\s\((?P<venue>[^()0-9]{2,60}?)(?:,?\s[0-9]{1,4}(?:\([0-9]{1,3}\))?)?\)"
)


_DATED_IN_BRACKETS = lazy_pattern(
    rf"\[(?P<names>[^0-9()\[\]]{{2,80}}?),\s(?P<year>{OLD_YEAR_DIGITS}),\s(?P<venue>[^,()0-9\]]{{2,60}})\]"
)


def _families(text: str, venue: VenueText) -> Sequence[str]:
    """The text if it is family names; two with only a comma between, before a sure venue, apart."""
    if cited_surnames(f"{text}, 2000"):
        return (text,)
    names = surnames_at(text) if venue.weight >= SURE_VENUE else None
    if names is None or names.end != len(text):
        return ()
    return tuple(text[start:end] for start, end in names.extents)


def _is_reference(pieces: Sequence[Piece]) -> bool:
    """Whether a link's text names more than the title: people or a quoted title, and a year."""
    people = max(people_likeness(piece.text) for piece in pieces)
    is_quoted = any(piece.bracket in OPENING_QUOTES for piece in pieces)
    is_cited = (
        len(pieces) > 2
        and people_likeness(pieces[0].text) >= POSSIBLE_PEOPLE
        and _is_only_year(pieces[1])
    )
    is_reference = people >= 0.8 or is_quoted or is_cited
    return is_reference and any(find_year(piece.text)[0] for piece in pieces)


def _is_only_year(piece: Piece) -> bool:
    """Whether a piece has a year, and no name of a venue."""
    venue = read_venue(piece.text)
    return bool(venue.year) and not venue.venue
