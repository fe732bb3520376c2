"""What an entry says itself that it is: a video, a course, a list of papers, no paper. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.headings.heading_topics import content_below
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import COLLECTIONS, KIND_COLUMNS, MEDIA
from snnbib.sites import link_kind
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "calls_talk",
    "names_blog",
    "names_course",
    "names_repository",
    "tells_other_kind",
    "told_kind",
]

_MEDIA = any_of(sorted(MEDIA, key=len, reverse=True))
_OTHER_THING = lazy_pattern(
    rf"\W*(?:an?\s|the\s)?(?:{_MEDIA}|post)\W*|(?:[A-Z][\w']*\s){{1,3}}Blog", re.IGNORECASE
)
_TALK = lazy_pattern(
    r"(?:an?\s|the\s|\W)?(?:\w+\s){0,2}(?:talk|slides|lectures?|video|podcast|webinar|course|workshop"
    r"|blog ?post)\s(?:from|by|given|held|at|on)\b",
    re.IGNORECASE,
)
_TOLD_IN_TITLE = lazy_pattern(
    rf"{_MEDIA}(?:\s?(?:[:|]\s|：)|\s[–—-]\s)"  # "Video: Why ants count"
    rf"|.*(?:[(\[]{_MEDIA}[)\]]|\s[|–—-]\s(?:Vimeo|Medium|{_MEDIA}))$"
    r"|.*\b(?:blog ?post|student project)\b",
    re.IGNORECASE | re.DOTALL,
)


def calls_talk(text: str) -> bool:
    """Whether a description says that a link leads to a talk, slides or a course.

    >>> calls_talk("Slides from a talk on ants"), calls_talk("Talks of ants are studied")
    (True, False)
    """
    return _TALK.match(text) is not None


def _calls_other_thing(text: str) -> bool:
    """Whether a remark says of what kind the thing is that a link leads to: "(blog)", "Video"."""
    return _OTHER_THING.fullmatch(text) is not None


def _names_other_kind(title: str) -> bool:
    """Whether a title says at one of its ends that it is that of a video, a course or the like.

    >>> _names_other_kind("Podcast: How ants count"), _names_other_kind("How ants count [video]")
    (True, True)
    >>> _names_other_kind("Video ants: how they count")
    False
    """
    return _TOLD_IN_TITLE.match(title) is not None


def tells_other_kind(reading: Reading, title: Segment) -> bool:
    """Whether an entry with a link says itself that it is a video, a course, a list or the like."""
    if _names_collection(title.text) and not reading.year:
        return True
    if reading.venue >= 0 and reading.year:
        return False
    told = _told_beside(reading, title)
    return _names_other_kind(title.text) or any(
        _calls_other_thing(part.text) or calls_talk(part.text) for part in told
    )


def _told_beside(reading: Reading, title: Segment) -> list[Segment]:
    """What stands beside the title, without links and columns."""
    beside = (part for part in reading.segments if part is not title)
    return [part for part in beside if not (part.depth or part.url) and part.column == title.column]


def names_blog(reading: Reading, title: Segment) -> bool:
    """Whether the name of a blog stands beside the title: '**Hill Blog**: "How ants count"'."""
    return any(part.text.endswith(" Blog") for part in _told_beside(reading, title))


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


def names_course(title: str) -> bool:
    """Whether a title begins with the number of a course: "CS101a: Ants", "EE 210 @ Hill: Ants"."""
    return _COURSE.match(title) is not None


_COURSE = lazy_pattern(
    r"[A-Z]{2,5}[ -]?[0-9]{3}[0-9A-Za-z]?(?::\s|\s(?:@|at)\s)"
    r"|(?:[A-Z][A-Za-z]+\s)?(?:[A-Z]{2,4} ?[0-9]{3}[A-Za-z]?(?=$|\s[(A-Z])"  # not "AES-256"
    r"|(?:[0-9]{1,2}\.[0-9]{3}|6\.S[0-9]{3})\b)"
)


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


def names_repository(text: str, url: str) -> bool:
    """Whether a link's text is the path of a repository that it leads to.

    >>> (
    ...     names_repository("bee/ants", "https://github.com/bee/ants"),
    ...     names_repository("bee/ants: how ants count", "https://github.com/bee/ants"),
    ...     names_repository("10.1234/ants", "https://doi.org/10.1234/ants"),
    ... )
    (True, True, False)
    """
    path = text.partition(":")[0]
    return (
        path.count("/") == 1
        and " " not in path
        and link_kind(url) != "paper"
        and url.rstrip("/").lower().endswith(f"/{path.lower()}")
    )
