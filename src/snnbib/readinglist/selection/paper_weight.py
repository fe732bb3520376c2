"""How much an entry looks like a paper by itself. Pure."""

import re
from itertools import takewhile
from typing import NamedTuple

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.headings.heading_topics import names_only_links
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.labels import is_paper_label, kind_of_words, names_presenter
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.references.same_authors import repeats_authors
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import (
    leads_to_post,
    leads_to_site,
    links_weight,
    names_page,
    target_kind,
)
from snnbib.readinglist.selection.not_entries import (
    has_link_in_sentence,
    is_undated_page,
    lists_topic_counts,
    names_deadline,
    names_documentation,
    names_meeting,
)
from snnbib.readinglist.selection.not_titles import (
    SHORTEST_TITLE,
    calls_link_a_work,
    continues_sentence,
    is_cut_off,
    is_defined,
    is_described_name,
    is_described_term,
    is_named_site,
    is_news,
    is_pointer,
    is_quotation,
    is_remark_on_work,
    is_review,
    is_sentence,
    names_file,
    names_institution,
    names_position_or_law,
)
from snnbib.readinglist.selection.other_things import (
    is_at_site_itself,
    is_of_other_thing,
    names_person,
    spells_out_venue,
    venue_for_title_weight,
)
from snnbib.readinglist.selection.row_weight import lists_works, row_weight
from snnbib.readinglist.selection.text_of_lists import (
    is_line_above_paper,
    leads_to_paper_only,
    text_of_list_weight,
)
from snnbib.readinglist.selection.told_kinds import (
    calls_talk,
    names_blog,
    names_course,
    names_repository,
    tells_other_kind,
)
from snnbib.readinglist.shapes.kinds import heading_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.title_role import begins_with_linked_organization
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.labels import LINK_LABELS, REMARKS
from snnbib.sites import link_kind
from snnbib.text import fold

__all__ = ["LEAST_PAPER_WEIGHT", "is_paper", "paper_weight"]

# More than the weight of a title of five words: a paper needs another sign beside its title.
LEAST_PAPER_WEIGHT = 0.75


def paper_weight(reading: Reading, unit: Unit, heading: Heading, *, has_bare_id: bool) -> float:
    """How much an entry looks like a paper: `LEAST_PAPER_WEIGHT` is enough without other evidence.

    Authors, a venue (its own or its heading's) or a link to where papers are make a title of a few
    words a paper. A title without any of these is not a paper.
    """
    if reading.title < 0 or _is_placeholder(reading.segments[reading.title]):
        return -2.0
    title = reading.segments[reading.title]
    signs = _signs_of(reading, unit, heading)
    is_of_other = is_of_other_thing(reading, title, unit, heading)
    is_marked = title.bracket in BOOK_QUOTES  # however short it is
    weight = 0.15 * min(max(signs.words, SHORTEST_TITLE * is_marked), 5) - 0.2
    weight += _told_weight(reading, unit, signs) * (0.2 if is_of_other else 1.0)
    weight += links_weight(reading.segments, title, is_other=heading.content == "other")
    weight += _heading_weight(reading, unit, heading, is_of_other=is_of_other)
    weight += row_weight(reading, unit, heading) + _marks_weight(reading, signs)
    weight += 1.1 * has_bare_id
    weight -= _name_weight(reading, unit, heading, signs)
    weight -= _text_weight(reading, title, signs)
    weight -= _other_thing_weight(reading, unit, signs)
    topic = unit.section.text if link_kind(title.url) != "paper" else ""
    weight -= 2.5 * is_news(" ".join(part.text for part in reading.segments[:2]), topic)
    if unit.kind == "paragraph":
        weight -= text_of_list_weight(
            reading, unit, is_quoted=signs.is_quoted, is_named=signs.is_named
        )
    return round(weight, 6)  # the order of the sum does not decide


class _Signs(NamedTuple):
    """What several weights of an entry depend on."""

    words: int
    """Of the title."""
    is_described: bool
    """Whether the entry is a linked name and a description."""
    is_book: bool
    """Whether a linked title stands below a heading of books."""
    is_quoted: bool
    is_named: bool
    """Whether a field says that this is the paper: "**Paper:** A title"."""
    has_own: bool
    """Whether it tells authors or a venue of its own."""
    has_page: bool
    """Whether it leads to a page that is named like it, below a heading of papers: notes on it."""


def _signs_of(reading: Reading, unit: Unit, heading: Heading) -> _Signs:
    title = reading.segments[reading.title]
    words = count_words(title.text)
    is_described = unit.kind == "item" and _describes_linked_name(reading, title, unit.source)
    may_be_book = words > 1 and unit.kind == "item" and bool(title.url)
    return _Signs(
        words=words,
        is_described=is_described,
        is_book=may_be_book and heading_kind(unit.section.text) is WorkType.BOOK,
        is_quoted=title.bracket in _QUOTES,
        is_named=title.role == "title" and is_paper_label(title.field),
        has_own=not is_described and (bool(reading.authors) or reading.venue >= 0),
        has_page=heading.content == "papers" and names_page(title.text, title.url),
    )


_QUOTES = BOOK_QUOTES | frozenset('"“')


def _is_placeholder(title: Segment) -> bool:
    """Whether a text stands in the place of a title, or says only of what kind a work is."""
    is_kind = kind_of_words(title.text) is not None  # "Bee's [PhD thesis](...) has an overview"
    return is_kind or bool(_PLACEHOLDER.fullmatch(title.text)) or _is_lower_label(title.text)


def _told_weight(reading: Reading, unit: Unit, signs: _Signs) -> float:
    """The weight of authors, venue and year."""
    has_authors = bool(reading.authors) and not signs.is_described
    has_authors = has_authors or repeats_authors(unit.first_text)
    has_authors = has_authors or any(
        names_editors_or_translators(segment.text) for segment in reading.segments
    )
    has_venue = reading.venue >= 0 and not signs.is_described
    is_dated = bool(reading.year) or (
        has_authors and any(segment.role == "year" for segment in reading.segments)  # "c. 350 BC"
    )
    return 0.9 * has_authors + 1.2 * has_venue + 0.4 * is_dated


def _heading_weight(reading: Reading, unit: Unit, heading: Heading, *, is_of_other: bool) -> float:
    """The weight of what the heading says."""
    title = reading.segments[reading.title]
    return (
        1.0 * bool(heading.venue and unit.kind != "paragraph")
        + 0.3 * bool(heading.year)
        + 0.2 * bool(heading.kind and reading.year)
        + _topic_weight(reading, title, unit.section.text, heading, is_of_other=is_of_other)
    )


def _marks_weight(reading: Reading, signs: _Signs) -> float:
    """The weight of the fields, quotation marks, emphasis and remarks that titles have."""
    title = reading.segments[reading.title]
    names_authors = any(reading.segments[at].field for at in reading.authors)  # "Authors: A. Bee"
    is_in_front = not reading.title or (signs.words > 3 and _follows_name(reading))
    is_bold = title.style == "bold"
    is_cited = "italic" in title.style and reading.title == 1 and reading.authors == (0,)
    rest = (reading.segments[at] for at in reading.rest)
    is_recommended = any(part.bracket and is_remark(part.text) for part in rest)
    return (
        0.8 * signs.is_named
        + 0.8 * names_authors
        + 0.8 * any(segment.field.startswith("isbn") for segment in reading.segments)
        + 0.6 * signs.is_book
        + 0.7 * (title.role == "title" and not (title.column or title.field or signs.has_own))
        + (0.6 if signs.is_quoted and is_in_front else 0.2 * (signs.is_quoted or is_bold))
        + 0.4 * (title.bracket in BOOK_QUOTES and not (title.url or reading.title))
        + 0.2 * is_cited
        + 0.3 * is_recommended
    )


def _name_weight(reading: Reading, unit: Unit, heading: Heading, signs: _Signs) -> float:
    """How much an entry that tells nothing of a paper is a short name, or running text."""
    if signs.has_own or is_line_above_paper(reading):
        return 0.0
    title = reading.segments[reading.title]
    is_of_works = signs.is_book or (title.role == "title" and lists_works(unit.head))
    is_name = (
        signs.words < SHORTEST_TITLE
        and title.bracket not in BOOK_QUOTES
        and not is_of_works
        and not heading.is_edition
        and links_weight(reading.segments, title, is_other=True) < 1.0
    )
    return min(_heaviest_prose(title), _prose_weight(reading, unit)) + 0.9 * is_name


def _other_thing_weight(reading: Reading, unit: Unit, signs: _Signs) -> float:
    """How much an entry is of something else than a paper: a person, a meeting, a tool, a venue."""
    title = reading.segments[reading.title]
    has_link_inside = not signs.has_own and (
        any(has_link_in_sentence(line.spans, title) for line in unit.lines if not line.depth)
        or (signs.is_quoted and is_quotation(title.text, unit.source))
    )
    begins_before_link = bool(title.url) and not _begins_with_link(unit)
    has_link_inside = has_link_inside or (begins_before_link and is_sentence(title.text))
    has_link_inside = has_link_inside or _STARS in title.text  # what was rated, and a remark
    is_term = not (signs.has_own or reading.year) and is_described_term(title, unit.lines[0].spans)
    is_person = names_person(reading, title, unit) and not (signs.is_book or signs.has_page)
    is_other = is_person or is_at_site_itself(reading, title) or names_position_or_law(unit.source)
    is_other = is_other or (not (signs.has_own or reading.year) and names_institution(title.text))
    urls = [segment.url for segment in reading.segments if segment.url]
    is_other = is_other or names_documentation(title.text, urls)
    is_on_paper = reading.venue >= 0 or "paper" in map(link_kind, urls)
    is_other = is_other or (not is_on_paper and names_course(title.text))
    is_dated = not (urls or reading.authors) and names_deadline(unit.first_text)
    is_cited = bool(reading.authors) or (reading.venue >= 0 and bool(reading.year))
    return (
        2.5 * is_remark_on_work(reading, unit.source)
        + 0.9 * (signs.is_described or is_term)
        + 2.5 * is_other
        + 4.0 * (names_meeting(unit.source) or is_dated)
        + 4.0 * is_undated_page(reading.segments)
        + 2.5 * has_link_inside
        + venue_for_title_weight(reading, title, has_own=is_cited)
        + 3.0 * (spells_out_venue(reading, title) or lists_topic_counts(reading.segments))
    )


def _begins_with_link(unit: Unit) -> bool:
    return any(span.url for span in unit.lines[0].spans[:1])


def _describes_linked_name(reading: Reading, title: Segment, source: str) -> bool:
    """Whether one name in front is linked, and no paper is: "[Apache TVM](...) - A compiler"."""
    name = reading.segments[0]
    is_mark = bool(name.bracket) or name.is_label  # "[#12](...) How Ants Count"
    is_name = reading.title > 0 and not (is_mark or _SEVERAL.search(name.text))
    is_linked = is_name and f"{name.text}](http" in source and not _LINK_AND_COMMA.search(source)
    is_dated = reading.year and not leads_to_site(name.url)
    is_marked = is_dated or title.url or title.style or title.bracket
    is_group = reading.venue >= 0 and begins_with_linked_organization(reading.segments)
    return (
        is_linked
        and not (is_marked or is_group)
        and "paper" not in map(target_kind, reading.segments)
    )


_STARS = "⭐⭐"
_LINK_AND_COMMA = lazy_pattern(r"\]\(http[^()\s]*\),\s")  # "[Bee](https://bee.org), How Ants Count"
_SEVERAL = lazy_pattern(r"[,;&]|\s(?:and|et|und|y)\s")


def _follows_name(reading: Reading) -> bool:
    """Whether only a short name stands in front of the title: 'AntNet: "How ants count"'."""
    return reading.title == 1 and count_words(reading.segments[0].text) <= SHORTEST_TITLE


# Words that a table or schedule has in place of a paper.
_PLACEHOLDER = lazy_pattern(
    r"none|n/?a|n/a\W.*|tb[ad]|no (?:class|meeting|paper|reading)s?", re.IGNORECASE
)


def _is_lower_label(text: str) -> bool:
    """Whether a text is made of small words that label links: "survey paper"."""
    return text.islower() and all(
        word in LINK_LABELS or word in REMARKS for word in fold(text).split()
    )


def _text_weight(reading: Reading, title: Segment, signs: _Signs) -> float:
    """How much the words of a title are those of something else: a sentence, a pointer, a site."""
    has_own = signs.has_own
    has_link = any(segment.url for segment in reading.segments)
    weight = 1.0 * (not has_own and not has_link and is_sentence(title.text))
    # As "Check Out the Hill (KDD 2020)" is.
    is_cited = reading.venue == reading.title + 1 and reading.year_from_venue
    is_other = (is_pointer(title) and not is_cited) or is_remark(title.text)
    is_other = is_other or names_presenter(title.field)
    is_other = is_other or (not has_own and is_review(title.text))
    weight += 2.5 * is_other
    urls = [segment.url for segment in reading.segments if segment.url]
    url = title.url or (urls[0] if len(urls) == 1 else "")
    may_be_post = url != "" and link_kind(url) != "paper"
    weight += 1.5 * (may_be_post and leads_to_post(url))
    is_plain = not (has_own or has_link or title.column)
    weight += 1.0 * (is_plain and _SMALL_WORD.match(title.text) is not None)
    weight += 2.5 * (not has_own and names_file(title.text))
    weight += 1.5 * (is_described_name(reading, title) and not signs.has_page)
    weight -= 0.6 * calls_link_a_work(reading)
    weight += 1.5 * any(calls_talk(reading.segments[at].text) for at in reading.rest)
    weight += 2.5 * (may_be_post and tells_other_kind(reading, title))
    weight += 2.5 * names_blog(reading, title)
    weight += 1.5 * names_repository(title.text, title.url)
    weight += 1.5 * continues_sentence(title, reading.title)
    is_named = has_own or signs.is_book or _HAS_SUBTITLE.search(title.text) is not None
    weight += 1.2 * (leads_to_site(title.url) and not is_named)
    weight += 2.5 * (is_cut_off(reading) or is_defined(reading))
    return weight + 0.9 * (is_named_site(title) and not has_own)


_HAS_SUBTITLE = lazy_pattern(r":\s[A-Z]\w*(?:\s\w+){3}")
# A remark on the entry above that is indented too little: "discusses ways of counting".
_SMALL_WORD = lazy_pattern(r"(?:[a-z]{4,}|and|or|but|et|und|oder|y|e)\s[a-z]")


def _heaviest_prose(title: Segment) -> float:
    """What running text can weigh at most: little after a long title that is marked as one."""
    words = count_words(title.text) if title.url or title.style else 0
    return 0.1 if words >= 6 else 0.3 if words >= 4 or link_kind(title.url) == "paper" else 1.0


def _topic_weight(
    reading: Reading, title: Segment, section: str, heading: Heading, *, is_of_other: bool
) -> float:
    """What the heading says; "Datasets" says little against a title that leads to a paper."""
    if heading.content != "other":
        return 0.4 * (heading.content == "papers")
    has_edition = reading.venue >= 0 and reading.year_from_venue
    if (
        has_edition
        and not is_of_other
        and link_kind(title.url) != "other"
        and (count_words(title.text) >= 4 or venues.recognize(reading.venue_name))
    ):
        return 0.0
    leads_to = link_kind(title.url)
    if leads_to == "other":  # a video below "Talks"
        return -1.6
    if title.bracket in BOOK_QUOTES and not title.url:
        return -0.2
    is_labeled = leads_to_paper_only(reading) and not is_sentence(title.text)
    leads_to_paper = leads_to == "paper" or is_labeled
    if leads_to_paper and names_only_links(section) and count_words(title.text) >= 4:
        return 0.0
    return -0.4 if leads_to_paper and count_words(title.text) >= 4 else -1.1


def _prose_weight(reading: Reading, unit: Unit) -> float:
    """How much running text there is beside the title; an item's next line describes it."""
    line = takewhile(lambda at: reading.segments[at].separator != "/", reading.rest)
    beside = line if unit.kind == "item" else reading.rest
    outside_brackets = [
        reading.segments[at]
        for at in beside
        if not reading.segments[at].depth and not reading.segments[at].bracket
    ]
    words = sum(len(segment.text.split()) for segment in outside_brackets)
    return min(1.0, 0.08 * words) if unit.kind == "paragraph" else min(0.6, 0.04 * words)


def is_paper(weight: float, leaning: float, list_leaning: float) -> bool:
    """Whether an entry is a paper.

    Its neighbors decide where it says little itself: they count less than authors or a venue, and
    those of its section more than those of the list.

    Args:
        weight: of the entry by itself.
        leaning: how much its neighbors are papers, from -1 to 1.
        list_leaning: the same of all entries of the list that are written as the same kind of unit.
    """
    return weight + 0.5 * leaning + 0.3 * list_leaning >= LEAST_PAPER_WEIGHT
