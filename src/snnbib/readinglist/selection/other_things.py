"""Entries of other things than papers: people, venues, sites, courses and talks. Pure."""

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SURE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import CERTAIN_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.short_forms import is_short_form_of
from snnbib.readinglist.selection.link_weights import leads_to_site, target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.headings import EVENTS
from snnbib.sites import leads_to_video, link_kind
from snnbib.text import fold

__all__ = [
    "is_at_site_itself",
    "is_of_other_thing",
    "names_person",
    "spells_out_venue",
    "venue_for_title_weight",
]


def venue_for_title_weight(reading: Reading, title: Segment, *, has_own: bool) -> float:
    """How much a title is the name of a venue instead."""
    is_credited = reading.title == 0 and reading.authors == (1,)  # "*Poetics* – Ada Bee"
    is_bare = not (title.url or title.role or is_credited)
    if title.style and is_bare and _is_name_of_venue(title.text):
        return 3.0  # "A. Bee et al., *Nature*, 2021" names no title
    return 1.5 if not has_own and _is_venue_itself(title.text) else 0.0


def spells_out_venue(reading: Reading, title: Segment) -> bool:
    """Whether a title is the long name of the entry's own venue, or of a workshop of it."""
    if reading.authors or reading.venue < 0:
        return False
    own, titled = venues.recognize(reading.venue_name), venues.recognize(title.text)
    is_after = title.bracket == "(" and reading.venue == reading.title - 1
    return (
        (own is not None and own is titled)
        or (is_after and is_short_form_of(reading.venue_name, title.text))
        or _WORKSHOP.match(title.text) is not None
    )


_WORKSHOP = lazy_pattern(r"(?:[0-9]{1,2}\w\w )?Workshop on\b")


def is_of_other_thing(reading: Reading, title: Segment, unit: Unit, heading: Heading) -> bool:
    """Whether names, a place and a year are those of a course or talk: its links lead to none.

    As in "[Counting Ants](https://...) by Ada Bee (Hill University, 2016)" below "Courses".
    """
    if heading.content != "other":
        return False
    links = [segment for segment in reading.segments if "://" in segment.url]
    kinds = set(map(target_kind, links))
    are_cited = any(reading.segments[at].people >= SURE_PEOPLE for at in reading.authors)
    is_named = title.role == "title" and not (title.column or title.url)
    is_reference = is_named or are_cited
    is_known = reading.venue >= 0 and venues.recognize(reading.venue_name) is not None
    is_event = not EVENTS.isdisjoint(fold(unit.section.text).split())
    leads_away = bool(kinds) and kinds.isdisjoint({"paper", "book"})
    if is_event and leads_away and all(map(_leads_to_talk, links)):
        return True  # however its speaker is named
    if reading.year_from_venue and all(link.is_label_of_code for link in links):
        is_event = False  # "How Ants Count (KDD 2020) [code](...)": the code of a paper
    return leads_away and not is_reference and (is_event or not is_known)


def _leads_to_talk(link: Segment) -> bool:
    return leads_to_video(link.url) or (link.is_label and target_kind(link) == "other")


def is_at_site_itself(reading: Reading, title: Segment) -> bool:
    """Whether the title leads to a whole site that the entry names beside it.

    As in "[Counting Ants](https://course.hill.org/) (hill.org, 2016)"; or its venue is only the
    site of courses, videos or posts that it leads to.
    """
    if not leads_to_site(title.url):
        name = "".join(fold(reading.venue_name).split()) if reading.venue >= 0 else ""
        sites = [part.url for part in reading.segments if link_kind(part.url) == "other"]
        return bool(name) and any(f"{name}." in site.partition("?")[0] for site in sites)
    site = "".join(fold(title.url).split())
    names = ("".join(fold(part.text).split()) for part in reading.segments if not part.url)
    return any(len(name) >= _SHORTEST_SITE and name in site for name in names)


_SHORTEST_SITE = 4


def names_person(reading: Reading, title: Segment, unit: Unit, *, is_other: bool) -> bool:
    """Whether a title is somebody's name that leads to no paper: "[Ada Bee](https://...), MIT".

    Where the heading says that no papers stand below (`is_other`), it needs no link: "Ada Bee: ICML".
    """
    if "://" in title.url and reading.venue < 0 and (name := _TITLED_NAME.match(title.text)):
        return people_likeness(name["name"]) >= FULL_NAME
    is_marked = title.role or title.style or count_words(title.text) > _LONGEST_NAME
    if is_other and not (title.url or is_marked or reading.authors):
        return title.people >= FULL_NAME
    if title.people < FULL_NAME or "://" not in title.url or is_marked:
        return False
    is_credited = bool(reading.authors) and unit.kind != "paragraph"
    venue = reading.segments[reading.venue] if reading.venue >= 0 else None
    is_known = venue is not None and not venue.depth and venue.venue.weight >= SURE_VENUE
    return not (is_credited or is_known or "paper" in map(target_kind, reading.segments))


_LONGEST_NAME = 3
_TITLED_NAME = lazy_pattern(r"(?:(?:Dr|Prof|Professor|Mrs?|Ms)\.?\s)+(?P<name>.+)")


def _is_venue_itself(title: str) -> bool:
    """Whether a title is the name of a journal or conference, in a list of those."""
    if _MEETING.match(title):
        return True
    longest = 12 if _ACRONYM_AFTER.search(title) else 8
    if count_words(title) > longest:
        return False
    may_be_listed = " " in title and read_venue(title).weight >= CERTAIN_VENUE
    listed = venues.recognize(title) if may_be_listed else None
    is_listed = listed is not None and not listed.is_subject
    return is_listed or bool(_VENUE_NAME.search(title))


def _is_name_of_venue(title: str) -> bool:
    """Whether all that a title says is the name of a venue of the table."""
    return count_words(title) <= 4 and venues.recognize(title) is not None


_VENUE_NAME = lazy_pattern(
    r"\bJournal of\b|\b(?:Conference|Transactions) on\b"
    r"|\b(?:International|Annual|IEEE|ACM|USENIX) (?:Symposium|Workshop)s? on\b"
)
# "ICML 2020 Workshop on Ants", "SIGIR 2019 Tutorial: Ants".
_MEETING = lazy_pattern(r"[\w&-]+ (?:19|20)[0-9]{2} (?:Workshop|Tutorial)(?: on\b|:)")
_ACRONYM_AFTER = lazy_pattern(r"\([A-Z][A-Za-z&-]*[A-Z]\)$")
