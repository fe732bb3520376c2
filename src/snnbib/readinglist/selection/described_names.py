"""Names of tools, terms and sites that an entry describes. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import leads_to_site, target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.title_role import begins_with_linked_organization
from snnbib.sites import link_kind

__all__ = ["calls_link_a_work", "describes_linked_name", "is_described_name", "is_described_term"]


def is_described_name(reading: Reading, title: Segment) -> bool:
    """Whether a link is a name with a description after a dash: "[AFS](...) - A file system."."""
    if not title.url or link_kind(title.url) == "paper" or reading.authors or reading.year:
        return False
    name = _DASHED.split(title.text, maxsplit=1)
    after = reading.segments[reading.title + 1 : reading.title + 2]
    is_apart = bool(after) and bool(_DASH.search(after[0].joint)) and after[0].line == title.line
    is_described = len(name) > 1 or (is_apart and reading.segments[-1].text.endswith("."))
    return is_described and count_words(name[0]) < FEWEST_TITLE_WORDS


_DASHED = lazy_pattern(r"\s[-–—]\s")
_DASH = lazy_pattern("[-–—]")


def is_described_term(title: Segment, spans: Sequence[Span]) -> bool:
    """Whether a few bold words are described, without a link: "**Counting** - Ants know sums"."""
    first, after = (*(span for span in spans if span.text.strip()), None, None)[:2]
    if first is None or after is None or title.url or first.style != "bold" or first.url:
        return False
    term = _SPELLED_OUT.sub("", first.text)  # "**ACA (Ant Counting Association)**: how it counts"
    is_short = count_words(term) <= _LONGEST_TERM and title.text.startswith(first.text)
    return is_short and _DASH_OR_COLON.match(after.text) is not None


_LONGEST_TERM = 4
_SPELLED_OUT = lazy_pattern(r"(?<=^[A-Z]{2}|.[A-Z])\s\([^()]*\)$")
_DASH_OR_COLON = lazy_pattern(r"\s[-–—]\s|\s?:\s")


def describes_linked_name(reading: Reading, title: Segment, source: str) -> bool:
    """Whether one name in front is linked, and no paper is: "[Apache TVM](...) - A compiler"."""
    name = reading.segments[0]
    is_mark = bool(name.bracket) or name.is_label  # "[#12](...) How Ants Count"
    is_name = reading.title > 0 and not (is_mark or _SEVERAL.search(name.text))
    if not is_name or f"{name.text}](http" not in source or _LINK_AND_COMMA.search(source):
        return False
    is_dated = reading.year and not leads_to_site(name.url)
    is_marked = is_dated or title.is_marked
    is_group = reading.venue >= 0 and begins_with_linked_organization(reading.segments)
    return not (is_marked or is_group) and "paper" not in map(target_kind, reading.segments)


_LINK_AND_COMMA = lazy_pattern(r"\]\(http[^()\s]*\),\s")  # "[Bee](https://bee.org), How Ants Count"
_SEVERAL = lazy_pattern(r"[,;&]|\s(?:and|et|und|y)\s")


def calls_link_a_work(reading: Reading) -> bool:
    """Whether a description calls what is linked a work: "[Ants](...) - A book by Ada Bee."."""
    return any(_WORK.match(reading.segments[at].text) for at in reading.rest)


_WORK = lazy_pattern(
    r"(?:An?|The|This)\s(?:\w+\s){0,3}(?:books?|textbooks?|papers?|articles?|monograph|thesis|survey)\b"
)
