"""Years right behind titles, by agreement: "How Ants Count 2015". Pure.

One title may end in a year that it is about. Where most entries of a section end in one, it is the
year in which they came out.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments.pieces import plain_pieces
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.titles import WORDS_BEFORE_YEARS
from snnbib.venues import recognize

__all__ = ["put_last_years_in_brackets"]

# Behind a word of a title, and not behind "in" or a mark that parts the year from it already.
_TITLE_AND_YEAR = lazy_pattern(
    rf"(?P<title>[^;|\[\]]*[^\W\d_][^\W_]+(?:[?!]|\))?)\s+(?P<year>{YEAR_DIGITS})"
    r"(?:\s+(?P<behind>[^\W\d_][^\d,;|()\[\]]*?))?\s*[|:–—-]?\s*\[?\s*"
)
_YEAR_INSIDE = lazy_pattern(rf"\s{YEAR_DIGITS}(?:\s|$)")


class _Parts(Struct, frozen=True):
    """A title with the year behind it: where it stands, and what follows the year."""

    line: int
    end: int
    """Where the title ends in the first text of the line."""
    year: str
    venue: str = ""
    people: str = ""
    rest: str = ""
    """The mark that opens a label behind: "How ants count 2015 [[paper](...)]"."""


def put_last_years_in_brackets(units: Sequence[Unit]) -> None:
    """Put the year behind each title in brackets, where most entries of a section end in a year.

    A venue or people can stand behind the year: "How Ants Count 2015 ICML Ada Bee".
    """
    for members in by_section(units, LEAST_ENTRIES):
        dated = [(unit, parts) for unit in members if (parts := _parts_of(unit))]
        titles = {unit.lines[parts.line].spans[0].text[: parts.end] for unit, parts in dated}
        # reports of several years have one title: "State of the Hills 2019"
        if do_most(len(dated), members) and len(titles) == len(dated):
            for unit, parts in dated:
                _put_in_brackets(unit, parts)


def _parts_of(unit: Unit) -> _Parts | None:
    """The title and the year that the first text of a unit, or of its cell of titles, ends in."""
    at = next((at for at, line in enumerate(unit.lines) if line.role == "title"), 0)
    spans = unit.lines[at].spans if unit.lines else ()
    text = spans[0].text if spans and not spans[0].image else ""
    match = _TITLE_AND_YEAR.fullmatch(text) if _YEAR_INSIDE.search(text) else None
    following = spans[1] if len(spans) > 1 else Span()
    ends = bool(following.url or following.image or following.line_end)
    if not match or not (ends or following.text.lstrip()[:1] in {"", "[", "|"}):
        return None
    behind = _venue_and_people(match["behind"] or "")
    if behind is None or not _is_title(match["title"], match["year"]):
        return None
    rest = " [" if text.rstrip().endswith("[") else ""
    return _Parts(at, match.end("title"), match["year"], *behind, rest)


def _is_title(text: str, year: str) -> bool:
    """Whether a text is a title, and neither people nor a venue stand in front of the year."""
    last = text.rsplit(maxsplit=1)[-1]
    if count_words(text) < FEWEST_TITLE_WORDS or last.casefold() in WORDS_BEFORE_YEARS:
        return False
    if last.isupper() and last[-1] != ")":
        return False
    cut_off = plain_pieces(f"{text} {year}")[1:]
    return not recognize(last.strip("()")) and all(piece.separator != "," for piece in cut_off)


def _venue_and_people(text: str) -> tuple[str, str] | None:
    """The known venue and the people that a text behind a year is; None if it is anything else."""
    first, _, others = text.partition(" ")
    venue, people = (first, others.strip()) if recognize(first) else ("", text)
    if recognize(text):
        venue, people = text, ""
    return (venue, people) if not people or people_likeness(people) >= FULL_NAME else None


def _put_in_brackets(unit: Unit, parts: _Parts) -> None:
    """Part the year behind a title from it, as text in brackets that no link or emphasis covers."""
    line = unit.lines[parts.line]
    first = line.spans[0]
    year = f" ({f'{parts.venue} {parts.year}'.strip()}) {parts.rest}"
    dated = replace(first, text=year, style="", url=None, link=0)
    spans = (replace(first, text=first.text[: parts.end]), dated, *line.spans[1:])
    unit.lines[parts.line] = replace(line, spans=spans)
    if parts.people:
        people = replace(line, spans=(replace(dated, text=parts.people),), role="authors")
        unit.lines.insert(parts.line + 1, people)
