"""Third step: what each segment of an entry is: its title, authors, venue, or something else. Pure.

`slots` are the places of segments in the entries of a section, `slot_evidence` is what all entries
have there (`forgotten_marks`: the slot of a title whose mark is missing).
`title_role`, `author_role`, `venue_role` (with `venue_places` and `not_venues`) and `year_role`
choose the segment of each role (`titled_lines`: a bold line as the title; `name_descriptions`: a
name in front of a sentence; `title_parts` were cut off from it); `kinds` says what kind of work the
entry names. `written_shapes` writes the shape down as a person reads it, `stated_shapes` reads the
shapes that a person states.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.author_role import find_authors, may_name_authors
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import CutEntry, Reading, Slot
from snnbib.readinglist.shapes.title_parts import join_title
from snnbib.readinglist.shapes.title_role import find_title, title_signs
from snnbib.readinglist.shapes.venue_places import is_year_only
from snnbib.readinglist.shapes.venue_role import find_venue, may_name_venue, may_tell_edition
from snnbib.readinglist.shapes.year_role import find_entry_year

__all__ = ["EntrySigns", "entry_signs", "read_alone", "read_entry"]


class EntrySigns(Struct, frozen=True):
    """What the segments of an entry say by themselves, the same in every pass."""

    titles: Mapping[int, float] = {}
    """The `title_signs` of the entry."""
    venues: Sequence[int] = ()
    """The indices of the segments that may name the venue."""
    authors: Sequence[int] = ()
    """Those that may name the authors."""
    rest: Sequence[int] = ()
    """Those that say something of the work, beside labels, years and numbers."""


def entry_signs(entry: CutEntry) -> EntrySigns:
    """What the segments of an entry say by themselves."""
    return _signs_of(entry.segments, title_signs(entry))


def _signs_of(segments: Sequence[Segment], titles: Mapping[int, float]) -> EntrySigns:
    return EntrySigns(
        titles,
        [at for at, segment in enumerate(segments) if may_name_venue(segment)],
        [at for at, segment in enumerate(segments) if may_name_authors(segment)],
        [at for at, segment in enumerate(segments) if _says_more(segment)],
    )


def _says_more(segment: Segment) -> bool:
    is_number = segment.is_label or segment.role == "numbers" or is_year_only(segment)
    return bool(segment.text) and not is_number


def read_entry(
    entry: CutEntry, evidence: SlotEvidence, signs: EntrySigns, before: Reading | None = None
) -> Reading:
    """What the segments of an entry are, by themselves and by the entries around.

    Args:
        entry: to read.
        evidence: of the entries around.
        signs: of the entry.
        before: what it was read as in the pass before; the same as now for most entries.
    """
    segments: Sequence[Segment] = entry.segments
    places: Sequence[Slot] = entry.places
    title = find_title(entry, evidence, signs.titles)
    # A sentence that describes the work is neither its title nor its venue.
    described = entry.description_at if evidence.describes_names else 0
    behind = len(segments) - described if described > 0 else 0
    if title >= 0:
        title = title if title < len(segments) - behind else 0
        segments, places, title = join_title(segments, places, evidence, title, behind)
        if len(segments) < len(entry.segments):
            signs = _signs_of(segments, {})
    venues = [at for at in signs.venues if at < len(segments) - behind] if behind else signs.venues
    venue = find_venue(segments, places, evidence, title, venues)
    authors = find_authors(segments, places, evidence, title, venue.at, signs.authors)
    if before and before.segments == tuple(segments):
        is_same = (before.title, before.venue, before.authors) == (title, venue.at, authors)
        if is_same:
            return before
    year, from_venue = find_entry_year(segments, title, venue)
    assigned = {title, venue.at, *venue.also, *authors}
    rest = tuple(at for at in signs.rest if at not in assigned)
    return Reading(
        tuple(segments),
        tuple(places),
        title,
        authors,
        venue.at,
        venue.name,
        venue.is_preprint,
        year,
        from_venue,
        rest,
    )


def read_alone(entry: CutEntry) -> Reading | None:
    """What `read_entry` gives whatever other entries say, as all but the title labels links.

    None if the entry has anything else, which has to be judged by the entries around.
    """
    titles = [at for at, segment in enumerate(entry.segments) if not segment.is_label]
    if len(titles) != 1 or any(segment.role for segment in entry.segments):
        return None
    title = titles[0]
    if not any(map(str.isalpha, entry.segments[title].text)):
        return None
    labels = (segment for segment in entry.segments if segment.is_label)
    return (
        None if any(map(may_tell_edition, labels)) else Reading(entry.segments, entry.places, title)
    )
