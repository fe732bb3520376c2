"""Signs in one line of text that it is an entry, or begins with a field of one. Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib import venues
from snnbib.identifiers import from_url
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import (
    field_role,
    is_link_label,
    is_paper_label,
    named_field,
    trim,
)
from snnbib.readinglist.recognition.letters import (
    CAPITAL,
    COLONS,
    LETTER_OR_DIGIT,
)
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, LIKELY_PEOPLE, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, POSSIBLE_VENUE, PUBLISHER
from snnbib.readinglist.recognition.venue_text import is_year_alone, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT, YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.segments.brackets import edition_at_end
from snnbib.readinglist.units.cited_works import quoted_title_in_front
from snnbib.readinglist.units.outline import plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS, BY_WORDS
from snnbib.sites import link_kind

__all__ = [
    "field_in_front",
    "has_links_only",
    "has_one_link",
    "has_only_paper_links",
    "has_paper_id",
    "has_people_and_title",
    "is_byline",
    "is_edition_alone",
    "is_note",
    "is_reference",
    "leads_to_paper",
    "names_entry",
    "title_with_edition",
]

_UNLIKELY_PEOPLE = 0.3


def names_entry(spans: Sequence[Span]) -> bool:
    """Whether an item is an entry: a title that is linked, has links, or has its venue and year."""
    if field_in_front(spans) or _lists_links(spans) or _is_link_behind_label(spans):
        return False
    links = [span for span in spans if span.url and not span.image]
    titles = [span for span in links if not _names_link(span.text)]
    text = trim(plain(span for span in spans if not span.url))
    if any(count_words(span.text) > 1 for span in titles) and len(text.split()) <= _MOST_WORDS:
        return True
    if len(text.split()) <= _FEW_WORDS and _NAMES_LINK.search(plain(spans)):
        return False
    if links:
        return _is_labeled_title(text, spans)
    title = title_with_edition(text)
    is_title = bool(title) and people_likeness(text[: len(title)]) < _UNLIKELY_PEOPLE
    is_title = is_title or bool(quoted_title_in_front(text))
    return is_title or (is_reference(text) and not is_byline(text))


def _is_link_behind_label(spans: Sequence[Span]) -> bool:
    """Whether a line is a few words, a colon and a link elsewhere: "Blog: [Ants dig](...)"."""
    filled = [span for span in spans if span.text.strip()]
    if len(filled) != _LABEL_AND_LINK or filled[0].url or not filled[1].url:
        return False
    label = filled[0].text.strip()
    is_label = label.endswith(COLONS) and count_words(label) <= _FEW_WORDS
    return is_label and not leads_to_paper(spans)


_LABEL_AND_LINK = 2


def is_reference(text: str) -> bool:
    """Whether a text is a whole reference: authors, a title, what it is published in, and the year.

    >>> is_reference("Bee, A. (2001). How ants count. Ants, 3(2), 1–9.")
    True
    >>> is_reference("Ada Bee and Carl Dee, Hill University, 2001")
    False
    """
    if not DIGIT.search(text):
        return False
    roles = {part.role.rstrip("?") for part in read_citation(text)}
    return roles >= {"authors", "title", "venue", "year"}


def _names_link(text: str) -> bool:
    """Whether a link's text is a label, or a venue of the table and its year."""
    venue = read_venue(text)
    is_edition = bool(venue.year) and venues.recognize(venue.venue) is not None
    return is_edition or is_link_label(text)


_MOST_WORDS = 60
_FEW_WORDS = 4
_NAMES_LINK = lazy_pattern(r"[:：]\s*https?://\S+\s*$")  # "dataset: https://..."


def _is_labeled_title(text: str, spans: Sequence[Span]) -> bool:
    """Whether labels of links stand beside a title: "How ants count [pdf](...)"."""
    labels = [s for s in spans if s.url and not s.image and is_link_label(s.text)]
    is_detail = is_byline(text) or read_venue(text).is_edition or _labels_addresses(text, labels)
    if not labels or is_detail or is_note(text):
        return False
    if any(is_paper_label(span.text) for span in labels):
        return LETTER_OR_DIGIT.search(text) is not None
    return count_words(text) > _FEW_WORDS - 1 and not _continues_sentence_after(spans, labels[-1])


def _labels_addresses(text: str, links: Sequence[Span]) -> bool:
    """Whether a text says what bare addresses lead to: "https://ants.org/1.pdf (paper)"."""
    are_bare = all("://" in link.text for link in links)
    return are_bare and len(text) > 1 and is_link_label(text)


def is_byline(text: str) -> bool:
    """Whether a text is people, a venue or publisher, and a year: "A. Bee. ICLR 2020".

    The word "by" in front of a name is as sure a sign: "by Ada Bee and Eve Dee, Hill Press".
    """
    bare = text.rstrip("., []")
    by = _BY_NAME.match(bare)
    if (by and people_likeness(by["name"]) >= FULL_NAME) or _is_parted_byline(bare):
        return True
    if " | " in bare:
        return False
    if _is_group_with_edition(bare):
        return True
    edition = edition_at_end(_LAST_STOP.sub(", ", bare))
    if edition is None:
        return False
    is_published = read_venue(edition[1]).weight >= PUBLISHER
    return people_likeness(edition[0]) >= (FULL_NAME if is_published else SEVERAL_NAMES)


def _is_parted_byline(text: str) -> bool:
    """Whether marks part people, a year and a venue: "A. Bee, C. Dee, 2020 (ICLR)"."""
    if not DIGIT.search(text):
        return False
    parts = [part for part in _BETWEEN_DETAILS.split(text) if part.strip()]
    if not 1 < len(parts) <= _MOST_DETAILS:
        return False
    people = [part for part in parts if people_likeness(part) >= LIKELY_PEOPLE]
    found = [read_venue(part) for part in parts if part not in people]
    has_venue = any(venue.weight >= ACRONYM for venue in found)
    return (
        len(people) == 1
        and all(venue.year or venue.weight >= ACRONYM for venue in found)
        and any(venue.year for venue in found)
        and all(not venue.venue or venue.weight >= POSSIBLE_VENUE for venue in found)
        and people_likeness(people[0]) >= (FULL_NAME if has_venue else SEVERAL_NAMES)
        and not is_reference(text)
    )


_MOST_DETAILS = 4
_BETWEEN_DETAILS = lazy_pattern(
    rf"\s?[|·•]\s?|\s[-–—]\s|[.,]?\s?\(|\)[.,]?|[.,]\s(?={YEAR_DIGITS})|(?<={YEAR_DIGITS})[.,]\s"
)


def _is_group_with_edition(text: str) -> bool:
    """Whether "et al.", a name and a year follow each other: "Bee et al., Hill Club, 2022"."""
    et_al = find_et_al(text) if _VENUE_AND_YEAR_LAST.search(text) else None
    return et_al is not None and _VENUE_AND_YEAR_LAST.match(text, et_al.end()) is not None


_BY_NAME = lazy_pattern(
    rf"(?i:{any_of(BY_WORDS)})\s(?P<name>[^,;:()&|]{{3,60}}?)(?:,|\s{any_of(AND_WORDS)}\s|$)"
)
_VENUE_AND_YEAR_LAST = lazy_pattern(rf",\s[^,;:()]{{2,40}},\s{YEAR_DIGITS}$")


def has_people_and_title(spans: Sequence[Span]) -> bool:
    """Whether people stand in front of a title that is emphasized or linked."""
    title = next((at for at, span in enumerate(spans) if at and _is_marked_title(span)), 0)
    return bool(title) and people_likeness(trim(plain(spans[:title]))) >= LIKELY_PEOPLE


def _is_marked_title(span: Span) -> bool:
    is_marked = bool(span.style or (span.url and not is_link_label(span.text)))
    return (
        is_marked
        and not (span.image or span.text.lstrip().startswith(_TEMPLATE))
        and count_words(span.text) >= FEWEST_TITLE_WORDS
        and people_likeness(span.text) < _UNLIKELY_PEOPLE
        and read_venue(span.text).weight < POSSIBLE_VENUE
    )


_TEMPLATE = "{{"  # "{{ site.author.name }}", which a page generator fills in
_LAST_STOP = lazy_pattern(r"\.\s+(?=[^.]+$)")


def leads_to_paper(spans: Sequence[Span]) -> bool:
    """Whether a link leads to where papers are."""
    return any(link_kind(span.url) == "paper" for span in spans if span.url and not span.image)


def has_one_link(spans: Sequence[Span]) -> bool:
    """Whether a text of few words has one link, and this is no label."""
    links = {span.link: span for span in spans if span.url and not span.image}
    is_title = len(links) == 1 and not any(is_link_label(span.text) for span in links.values())
    return is_title and count_words(plain(spans)) <= _LONGEST_LINE


_LONGEST_LINE = 16


def has_paper_id(spans: Sequence[Span]) -> bool:
    """Whether the address of a link has the id of a paper in it, such as its DOI."""
    return any(from_url(span.url) for span in spans if span.url and not span.image)


def has_only_paper_links(spans: Sequence[Span]) -> bool:
    """Whether a text is nothing but labeled links, one of them with the id of a paper."""
    told = (span for span in spans if span.url or span.text.strip())
    return has_paper_id(spans) and all(is_link_label(span.text) for span in told)


def has_links_only(spans: Sequence[Span]) -> bool:
    """Whether a line is only links that say what they lead to: "[pdf](...)", "Paper: https://..."."""
    texts = [span for span in spans if LETTER_OR_DIGIT.search(span.text)]
    links = [span for span in texts if span.url]
    if not links or not all(is_link_label(span.text) for span in links):
        return False
    name = plain(span for span in texts if not span.url).rstrip(" :：")
    in_front = plain(takewhile(lambda span: not span.url, spans)).rstrip()
    return not name.strip() or (in_front.endswith(COLONS) and is_link_label(name))


def _lists_links(spans: Sequence[Span]) -> bool:
    """Whether a line is several links after an emphasized name: "**Topics**: [ants](...), ..."."""
    if len(spans) < 2 or not spans[0].style or sum(bool(span.url) for span in spans[1:]) < 2:
        return False
    name = spans[0].text + spans[1].text[:1]
    return count_words(name) <= _MOST_NAME_WORDS and name.rstrip().endswith((":", "："))


_MOST_NAME_WORDS = 2


def _continues_sentence_after(spans: Sequence[Span], label: Span) -> bool:
    """Whether a sentence goes on after a link: "See the [slides](...) for more"."""
    following = spans[spans.index(label) + 1 :]
    return bool(following) and bool(_BEGINS_SMALL.match(following[0].text))


_BEGINS_SMALL = lazy_pattern(r"\s?[a-zà-öø-ÿ\u3040-\u309f]{2}")


def title_with_edition(text: str) -> str:
    """The title that stands in front of its venue and year ("A title of ants. CVPR'19"), or ""."""
    edition = edition_at_end(_STOP.sub(", ", text) if ". " in text[-30:] else text)
    if not edition or count_words(edition[0]) < FEWEST_TITLE_WORDS:
        return ""
    venue = read_venue(edition[1])
    is_in_brackets = text.rstrip(".,; ")[-1] in _CLOSING and bool(venue.venue)
    return edition[0] if venue.is_edition or is_in_brackets else ""


_CLOSING = frozenset(")]）")


def is_edition_alone(text: str) -> bool:
    """Whether a line is a venue and its year, or a year, without a title in front.

    >>> is_edition_alone("Ann. Ants, 2019"), is_edition_alone("How Ants Count (Ann. Ants, 2019)")
    (True, False)
    """
    if not DIGIT.search(text) or _ENDS_SENTENCE.search(text):
        return False
    venue = read_venue(trim(text).strip("()[]"))
    if not venue.year:
        return False
    edition = edition_at_end(text)
    has_title = edition is not None and read_venue(edition[1]).weight >= POSSIBLE_VENUE
    return (venue.weight >= POSSIBLE_VENUE and not has_title) or is_year_alone(text)


# A full stop behind a word that is too long for a short form: "How Ants Count. Hill Press, 2019".
_ENDS_SENTENCE = lazy_pattern(r"[^\W\d_]{6}[.?!]\s+\w")


_STOP = lazy_pattern(rf"(?<!\b{CAPITAL})\.\s")  # but for initials: "A. Bee"
_FIELD_IN_FRONT = lazy_pattern(
    r"\W{0,6}?(?::\w+:\W{1,4})?([^\W\d][\w &/()-]{0,28}?)\W{0,4}[:：]"  # ":star: Title: ..."
)


def field_in_front(spans: Sequence[Span]) -> tuple[str, str] | None:
    """The role and the name of the field that a line begins with, such as "Authors:"."""
    if spans and spans[0].url and count_words(spans[0].text) >= FEWEST_TITLE_WORDS:
        return None
    text = "".join(
        [span.text for span in spans[:3] if not span.url and not span.line_end and not span.image]
    )[:60]
    match = _FIELD_IN_FRONT.match(text) if ":" in text or "：" in text else None
    role = field_role(match[1]) if match else ""
    return (role, match[1]) if match and role else None


def is_note(text: str) -> bool:
    """Whether a text is a field that says something of the paper: "TL;DR: ants can count"."""
    field = named_field(text)
    return field is not None and field_role(field[0]) == "note"
