"""What an entry or its heading says that it is: a video, a course, a list, no paper. Pure."""

import re
from collections.abc import Sequence

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.headings.heading_topics import content_below
from snnbib.readinglist.recognition.people_levels import SURE_PEOPLE
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import COLLECTIONS, EVENTS, KIND_COLUMNS, MEDIA
from snnbib.sites import leads_to_video, link_kind
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "calls_talk",
    "is_of_other_thing",
    "names_blog",
    "names_course",
    "tells_other_kind",
    "told_kind",
]


def tells_other_kind(reading: Reading, title: Segment) -> bool:
    """Whether an entry with a link says itself that it is a video, a course, a list or the like."""
    if _names_collection(title.text) and not reading.year:
        return True
    if reading.venue >= 0 and reading.year:
        return False
    return _names_other_kind(title.text) or any(
        _stands_beside(part, title) and (_calls_other_thing(part.text) or calls_talk(part.text))
        for part in reading.segments
    )


def _calls_other_thing(text: str) -> bool:
    """Whether a remark says of what kind the thing is that a link leads to: "(blog)", "Video"."""
    return _OTHER_THING.fullmatch(text) is not None


_MEDIA = any_of(sorted(MEDIA, key=len, reverse=True))
_OTHER_THING = lazy_pattern(
    rf"\W*(?:an?\s|the\s)?(?:{_MEDIA}|post)\W*|(?:[A-Z][\w']*\s){{1,3}}Blog", re.IGNORECASE
)


def _names_other_kind(title: str) -> bool:
    """Whether a title says at one of its ends that it is that of a video, a course or the like.

    >>> _names_other_kind("Podcast: How ants count"), _names_other_kind("How ants count [video]")
    (True, True)
    >>> _names_other_kind("Video ants: how they count")
    False
    """
    return _TOLD_IN_TITLE.match(title) is not None


_TOLD_IN_TITLE = lazy_pattern(
    rf"{_MEDIA}(?:\s?(?:[:|]\s|：)|\s[–—-]\s)"  # "Video: Why ants count"
    rf"|.*(?:[(\[]{_MEDIA}[)\]]|\s[|–—-]\s(?:Vimeo|Medium|{_MEDIA}))$"
    r"|.*\b(?:blog ?post|student project)\b",
    re.IGNORECASE | re.DOTALL,
)


def _stands_beside(part: Segment, title: Segment) -> bool:
    """Whether a text of an entry stands beside its title, in the same column, and is no link."""
    return part is not title and not (part.depth or part.url) and part.column == title.column


def names_blog(reading: Reading, title: Segment) -> bool:
    """Whether the name of a blog stands beside the title: '**Hill Blog**: "How ants count"'."""
    return any(
        part.text.endswith(" Blog") and _stands_beside(part, title) for part in reading.segments
    )


def _names_collection(title: str) -> bool:
    """Whether a title is the name of a list or collection: "Papers by Ada Bee", "Ant reading list".

    >>> _names_collection("Selected Papers in Antology"), _names_collection("Awesome ants")
    (True, True)
    >>> _names_collection("How to Read Papers"), _names_collection("Mining Repositories")
    (False, False)
    """
    match = _COLLECTION.match(title)
    if match is None:
        return False
    words = fold(match["front"] or "").split()
    small = FUNCTION_WORDS.intersection(words) - {"a", "and"}
    return not (small or (words[:1] and words[0].endswith("ing")))


_COLLECTION = lazy_pattern(
    r"awesome[\s-]|(?:lectures|notes) from\b|(?:the\s)?(?P<front>(?:[^\s(:|–—]+\s){0,7}?)"
    rf"{any_of(COLLECTIONS)}(?=$|\s(?:by|from|on|of|about|for|in|at|to|related|with)\b|,|\s[(|–—-])",
    re.IGNORECASE,
)


def calls_talk(text: str) -> bool:
    """Whether a description says that a link leads to a talk, slides, a course or a journal.

    >>> calls_talk("Slides from a talk on ants"), calls_talk("Talks of ants are studied")
    (True, False)
    >>> calls_talk("The leading journal of ants"), calls_talk("Finds the journal of Ada Bee")
    (True, False)
    """
    return _TALK.match(text) is not None


# Words in front of what something is called: "The leading international journal of ants".
_IN_FRONT = r"(?:an?\s|the\s|\W)?(?:(?!(?:an?|the|of|for|in|on|to|and)\s)[\w-]+\s)"
_TALK = lazy_pattern(
    rf"{_IN_FRONT}{{0,2}}(?:talk|slides|lectures?|video|podcast|webinar|course|workshop|blog ?post"
    r"|infographic)\s(?:from|by|given|held|at|on)\b"
    rf"|{_IN_FRONT}{{0,3}}(?:journal|magazine|periodical)"
    # but "Journal of Screens" is a name
    r"\s(?-i:(?:of|on|for|about|from|by|in|with|that|which|focus\w+|devoted|dedicated)\s[a-z])",
    re.IGNORECASE,
)


def names_course(title: str) -> bool:
    """Whether a title begins with the number of a course: "CS101a: Ants", "EE 210 @ Hill: Ants"."""
    return _COURSE.match(title) is not None


_COURSE = lazy_pattern(
    r"[A-Z]{2,5}[ -]?[0-9]{3}[0-9A-Za-z]?(?::\s|\s(?:@|at)\s)"
    r"|(?:[A-Z][A-Za-z]+\s)?(?:[A-Z]{2,4} ?[0-9]{3}[A-Za-z]?(?=$|\s[(A-Z])"  # not "AES-256"
    r"|(?:[0-9]{1,2}\.[0-9]{3}|6\.S[0-9]{3})\b)"
)


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


def told_kind(cells: Sequence[Segment], head: Sequence[str]) -> str:
    """What a row's cell in a column of kinds says that it is: "papers", "other", or ""."""
    columns = {str(at) for at, name in enumerate(head, 1) if fold(name) in KIND_COLUMNS}
    if not columns or any(link_kind(cell.url) == "paper" for cell in cells if cell.url):
        return ""
    kinds = (
        "other" if _calls_other_thing(cell.text) else content_below(cell.text)
        for cell in cells
        if cell.column in columns
    )
    return next(filter(None, kinds), "")
