"""What speaks for a paper in an entry, and what against it: `SIGNS`, with their weights. Pure."""

from collections.abc import Callable

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.recognition.labels import is_paper_label
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.described_names import (
    calls_link_a_work,
    describes_linked_name,
    is_described_name,
    is_described_term,
)
from snnbib.readinglist.selection.link_weights import (
    leads_to_post,
    leads_to_site,
    links_weight,
    names_page,
)
from snnbib.readinglist.selection.parts_of_sentences import (
    continues_sentence,
    has_link_in_sentence,
    is_cut_off,
)
from snnbib.readinglist.selection.people_and_institutions import (
    names_institution,
    names_person,
    names_position_or_law,
)
from snnbib.readinglist.selection.row_weight import lists_works
from snnbib.readinglist.selection.sentences import (
    is_news,
    is_pointer,
    is_remark_on_work,
    is_sentence,
)
from snnbib.readinglist.selection.sites_and_files import (
    is_at_site_itself,
    is_named_site,
    names_documentation,
    names_file,
    names_repository,
)
from snnbib.readinglist.selection.text_of_lists import is_line_above_paper
from snnbib.readinglist.selection.told_kinds import (
    calls_talk,
    names_blog,
    names_course,
    tells_other_kind,
)
from snnbib.readinglist.selection.venues_and_meetings import (
    names_deadline,
)
from snnbib.readinglist.shapes.kinds import heading_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit
from snnbib.sites import link_kind

__all__ = ["SIGNS", "TitledEntry"]


class TitledEntry:
    """An entry with a title, and what several signs of it depend on."""

    def __init__(self, reading: Reading, unit: Unit, heading: Heading) -> None:
        self.reading, self.unit, self.heading = reading, unit, heading
        self.title = title = reading.segments[reading.title]
        self.words = count_words(title.text)
        self.urls = [segment.url for segment in reading.segments if segment.url]
        self.rest = [reading.segments[at] for at in reading.rest]
        self.is_described = unit.kind == "item" and describes_linked_name(
            reading, title, unit.source
        )
        # Whether it tells authors or a venue of its own.
        self.has_own = not self.is_described and (bool(reading.authors) or reading.venue >= 0)
        # Whether it is told by nothing else that it is a paper either.
        self.tells_nothing = not (self.has_own or is_line_above_paper(reading))
        may_be_book = unit.kind == "heading" or (unit.kind == "item" and bool(title.url))
        is_below_books = may_be_book and heading_kind(unit.section.text) is WorkType.BOOK
        self.is_book = is_below_books and self.words > 1
        # Whether it leads to a page that is named like it, below a heading of papers: notes on it.
        self.has_page = heading.content == "papers" and names_page(title.text, title.url)
        self.is_work = self.is_book or self.has_page
        self.is_quoted: bool = title.bracket in _QUOTES
        # Whether a field says that this is the paper: "**Paper:** A title".
        self.is_named: bool = title.role == "title" and is_paper_label(title.field)
        # The address that it leads to, if there is one alone and that is not a paper's.
        url = title.url or (self.urls[0] if len(self.urls) == 1 else "")
        self.other_url: str = url if link_kind(url) != "paper" else ""


_QUOTES = BOOK_QUOTES | frozenset('"“')


def _is_title_of_reference(entry: TitledEntry) -> bool:
    """Whether the grammar of references found a title, without authors and venue."""
    title = entry.title
    return title.role == "title" and not (title.column or title.field or entry.has_own)


def _is_in_front(entry: TitledEntry) -> bool:
    """Whether only a short name stands in front of the title: 'AntNet: "How ants count"'."""
    at, first = entry.reading.title, entry.reading.segments[0]
    return not at or (entry.words > 3 and at == 1 and count_words(first.text) <= FEWEST_TITLE_WORDS)


def _begins_with_book(entry: TitledEntry) -> bool:
    """Whether an entry begins with a title in the marks of books that is no link."""
    return entry.title.bracket in BOOK_QUOTES and not (entry.title.url or entry.reading.title)


def _is_behind_authors(entry: TitledEntry) -> bool:
    """Whether an emphasized title stands right behind the authors: "Ada Bee, *Ants*"."""
    reading = entry.reading
    return "italic" in entry.title.style and reading.title == 1 and reading.authors == (0,)


def _is_short_name(entry: TitledEntry) -> bool:
    """Whether an entry that tells nothing of a paper is a name of few words."""
    title = entry.title
    return (
        entry.words < FEWEST_TITLE_WORDS
        and entry.tells_nothing
        and title.bracket not in BOOK_QUOTES
        and not (entry.is_book or (title.role == "title" and lists_works(entry.unit.head)))
        and not entry.heading.is_edition
        and links_weight(entry.reading.segments, title, is_other=True) < 1.0
    )


def _has_nothing(entry: TitledEntry) -> bool:
    """Whether an entry has neither authors nor a venue nor a link."""
    return not (entry.has_own or entry.urls)


def _is_in_small_letters(title: Segment) -> bool:
    """Whether it is a remark on the entry above, indented too little: "discusses ways of ants"."""
    return not title.column and _SMALL_WORDS.match(title.text) is not None


_SMALL_WORDS = lazy_pattern(r"(?:[a-z]{4,}|and|or|but|et|und|oder|y|e)\s[a-z]")


def _is_term(entry: TitledEntry) -> bool:
    is_cited = entry.has_own or entry.reading.year
    return not is_cited and is_described_term(entry.title, entry.unit.lines[0].spans)


def _is_part_of_sentence(entry: TitledEntry) -> bool:
    """Whether a sentence goes on around the link or the quotation that the title is."""
    unit, title = entry.unit, entry.title
    begins_with_link = any(span.url for span in unit.lines[0].spans[:1])
    lines = [line.spans for line in unit.lines if not (line.depth or entry.has_own)]
    return (
        (bool(title.url) and not begins_with_link and is_sentence(title.text))
        or (not entry.has_own and any(has_link_in_sentence(spans, title) for spans in lines))
        or _STARS in title.text  # what was rated, and a remark
    )


_STARS = "⭐⭐"


def _is_pointer(entry: TitledEntry) -> bool:
    """Whether a text points to something; "Check Out the Hill (KDD 2020)" is a title."""
    reading = entry.reading
    is_cited = reading.venue == reading.title + 1 and reading.year_from_venue
    return (is_pointer(entry.title) and not is_cited) or is_remark(entry.title.text)


def _is_news(entry: TitledEntry) -> bool:
    topic = entry.unit.section.text if link_kind(entry.title.url) != "paper" else ""
    return is_news(" ".join(part.text for part in entry.reading.segments[:2]), topic)


def _is_other_thing(entry: TitledEntry) -> bool:
    """Whether an entry is a person, a group, a course, or a site that it names."""
    reading, title = entry.reading, entry.title
    is_on_paper = reading.venue >= 0 or "paper" in map(link_kind, entry.urls)
    is_other = entry.heading.content == "other"
    is_person = names_person(reading, title, entry.unit, is_other=is_other)
    return (
        (is_person and not entry.is_work)
        or is_at_site_itself(reading, title)
        or names_position_or_law(entry.unit.source)
        or (not (entry.has_own or reading.year) and names_institution(title.text))
        or names_documentation(title.text, entry.urls)
        or (not is_on_paper and names_course(title.text))
    )


def _is_deadline(entry: TitledEntry) -> bool:
    return not (entry.urls or entry.reading.authors) and names_deadline(entry.unit.first_text)


def _has_name(entry: TitledEntry) -> bool:
    """Whether what leads to a whole site is a work all the same: a book, a title and subtitle."""
    return entry.has_own or entry.is_book or _HAS_SUBTITLE.search(entry.title.text) is not None


_HAS_SUBTITLE = lazy_pattern(r":\s[A-Z]\w*(?:\s\w+){3}")


def _has_page_of_site(entry: TitledEntry) -> bool:
    """Whether it leads to a page right below a site that is named like it, as posts are."""
    url = entry.title.url
    is_below_site = url.rstrip("/").count("/") == len(("http:", "", "a.org"))
    is_unknown = entry.words > FEWEST_TITLE_WORDS and is_below_site and not link_kind(url)
    return is_unknown and names_page(entry.title.text, url)


SIGNS: tuple[tuple[float, Callable[[TitledEntry], object]], ...] = (
    # What it tells, and its title's field, marks and remarks.
    (+0.8, lambda entry: entry.is_named),
    (+0.8, lambda entry: any(entry.reading.segments[at].field for at in entry.reading.authors)),
    (+0.8, lambda entry: any(part.field.startswith("isbn") for part in entry.reading.segments)),
    (+0.7, _is_title_of_reference),
    (+0.6, lambda entry: entry.is_quoted and _is_in_front(entry)),
    (+0.2, lambda entry: entry.is_quoted and not _is_in_front(entry)),
    (+0.2, lambda entry: entry.title.style == "bold" and not entry.is_quoted),
    (+0.4, _begins_with_book),
    (+0.2, _is_behind_authors),
    (+0.3, lambda entry: any(part.bracket and is_remark(part.text) for part in entry.rest)),
    (+0.6, lambda entry: calls_link_a_work(entry.reading)),
    # What its heading says.
    (+1.0, lambda entry: entry.heading.venue and entry.unit.kind != "paragraph"),
    (+0.3, lambda entry: entry.heading.year),
    (+0.2, lambda entry: entry.heading.kind and entry.reading.year),
    (+0.6, lambda entry: entry.is_book),
    # Not a title: a name and what it names, a sentence, a pointer, a remark.
    (-0.9, _is_short_name),
    (-0.9, lambda entry: entry.is_described or _is_term(entry)),
    (-1.5, lambda entry: not entry.is_work and is_described_name(entry.reading, entry.title)),
    (-1.0, lambda entry: _has_nothing(entry) and is_sentence(entry.title.text)),
    (-1.0, lambda entry: _has_nothing(entry) and _is_in_small_letters(entry.title)),
    (-1.5, lambda entry: continues_sentence(entry.title, entry.reading.title)),
    (-2.5, lambda entry: is_cut_off(entry.reading)),
    (-2.5, _is_part_of_sentence),
    (-2.5, lambda entry: is_remark_on_work(entry.reading, entry.unit.source)),
    (-2.5, _is_pointer),
    (-2.5, _is_news),
    # Something else than a paper: a person, a group, a meeting, a site, a post, a tool, a venue.
    (-2.5, _is_other_thing),
    (-4.0, _is_deadline),
    (-0.9, lambda entry: not entry.has_own and is_named_site(entry.title)),
    (-1.2, lambda entry: leads_to_site(entry.title.url) and not _has_name(entry)),
    (-1.5, lambda entry: leads_to_post(entry.other_url)),
    (-0.5, lambda entry: not entry.has_own and _has_page_of_site(entry)),
    (-2.5, lambda entry: entry.other_url and tells_other_kind(entry.reading, entry.title)),
    (-2.5, lambda entry: names_blog(entry.reading, entry.title)),
    (-1.5, lambda entry: any(calls_talk(part.text) for part in entry.rest)),
    (-1.5, lambda entry: names_repository(entry.title.text, entry.title.url)),
    (-2.5, lambda entry: not entry.has_own and names_file(entry.title.text)),
)
"""What speaks for a paper, and against it: its weight, and whether it holds for an entry."""
