"""Fifth step: which entries are papers, and which are written unlike those around them. Pure.

`entries` makes an entry of a unit and the headings above it. `paper_weight` weighs by itself how
much it looks like a paper: by the table of `paper_signs`, and `link_weights`, `row_weight`,
`text_of_lists`. What is not one is known by `sentences`, `parts_of_sentences`, `described_names`,
`people_and_institutions`, `venues_and_meetings`, `sites_and_files` and `told_kinds`. Here the
entries of a list decide together; `name_order` lets them decide which part of a name is the family
name.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar
from urllib.parse import urlsplit

from snnbib.identifiers import from_url
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.selection.link_weights import leads_to_post, target_kind
from snnbib.readinglist.selection.paper_weight import LEAST_PAPER_WEIGHT, is_paper
from snnbib.readinglist.selection.sentences import is_sentence
from snnbib.readinglist.shapes.written_shapes import shape_of
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, MOST, do_most
from snnbib.readinglist.words.headings import GENERIC_HEADINGS, PAPER_HEADINGS, PAPER_QUALIFIERS
from snnbib.sites import link_kind
from snnbib.text import fold

__all__ = ["grouped", "mark_odd", "select_papers"]

_T = TypeVar("_T")
_K = TypeVar("_K")


def grouped(members: Sequence[_T], keys: Sequence[_K]) -> dict[_K, list[_T]]:
    """The members of each key, in order."""
    groups: dict[_K, list[_T]] = {}
    for member, key in zip(members, keys, strict=True):
        groups.setdefault(key, []).append(member)
    return groups


_UNCITED = 0.3  # a text that tells nothing else, where all papers tell their authors or venue
_UNLINKED = 0.6  # a list without links below one heading, where all papers have links
_MOSTLY_PAPERS = 0.4  # of at most 1, as `_leaning` has it
_SHAPE_FROM = 4  # among fewer entries, none can be said to differ from the others


def mark_odd(entries: Sequence[ListEntry]) -> None:
    """The shape of each paper, and whether its title stands elsewhere than in most around it."""
    papers = [entry for entry in entries if entry.is_paper and entry.reading.title >= 0]
    for group in grouped(
        papers, [(id(entry.unit.section), entry.unit.kind) for entry in papers]
    ).values():
        places = Counter(_title_place(entry) for entry in group)
        place, number = places.most_common(1)[0]
        for entry in group:
            entry.shape = shape_of(entry.reading)
            entry.is_odd = 2 * number > len(group) >= _SHAPE_FROM and _title_place(entry) != place


def _title_place(entry: ListEntry) -> tuple[object, ...]:
    slot = entry.reading.places[entry.reading.title]
    return slot.depth, slot.style, slot.bracket, slot.is_link, slot.column


def select_papers(entries: Sequence[ListEntry], heading_texts: frozenset[str]) -> None:
    """Decide which entries are papers: each by itself and by its neighbors of the same kind.

    A line of the table of contents is not one.
    """
    kinds = [entry.unit.kind for entry in entries]
    of_list = {kind: _leaning(group) for kind, group in grouped(entries, kinds).items()}
    keys = [(id(entry.unit.section), entry.unit.kind) for entry in entries]
    are_linked = _do_nearly_all(entries, _is_linked)
    are_cited = _do_nearly_all(entries, _is_cited)
    are_bare = _are_bare_papers(entries)
    for (_, kind), group in grouped(entries, keys).items():
        leaning = _leaning(group) - _UNLINKED * (
            are_linked and not any(entry.links or _is_dated_item(entry) for entry in group)
        )
        have_plain_titles = _have_plain_titles(group)
        are_titles = _are_titles_below_papers(group)
        if are_titles or (of_list[kind] >= _MOSTLY_PAPERS and all(map(_is_bare_title, group))):
            leaning = 1.0
        are_alike = kind == "paragraph" and do_most(sum(map(_begins_with_work, group)), group)
        are_posts = _are_posts(group)
        is_index = 2 * sum(entry.is_navigation for entry in group) >= len(group)
        for entry in group:
            is_bare = _is_bare_title(entry) or (are_titles and _is_unsigned(entry))
            is_title = is_bare and (have_plain_titles or are_bare or are_titles)
            likeness = _CAPITALIZED * (is_title or (are_alike and _begins_with_work(entry)))
            likeness -= _UNCITED * (are_cited and not is_bare and _is_unsigned(entry))
            likeness -= _POSTED * (are_posts and _may_be_post(entry))
            entry.is_paper = (
                bool(entry.title)
                and not entry.is_navigation
                and not _is_line_of_contents(entry, heading_texts)
                and not (is_index and all(link.url.startswith("#") for link in entry.links))
                and is_paper(
                    entry.weight + likeness,
                    leaning if leaning > 0 or not _leads_to_paper(entry) else 0.0,
                    of_list[kind] if entry.links or is_bare else 0.0,
                )
            )
        _add_short_titles(group)
        _add_rows(group)
    papers = [entry for entry in entries if entry.is_paper]
    for group in grouped(entries, kinds).values():
        if not papers or do_most(sum(map(_is_bare_title, group)), group):
            _add_long_titles(group)


def _add_long_titles(group: Sequence[ListEntry]) -> None:
    """Make papers of texts as long as titles, where a list has nearly only these.

    Who reads a list knows that it is one of papers: all lead to notes or code of the list's author,
    or none has a link.
    """
    titles = [
        entry
        for entry in group
        if entry.weight >= _LEAST_LONG
        and _is_long_title(entry)
        and entry.unit.kind != "paragraph"
        and not (entry.is_navigation or is_sentence(entry.title))
    ]
    if len(titles) > LEAST_ENTRIES and do_most(len(titles), group):
        for entry in titles:
            entry.is_paper = True


_LEAST_LONG = -0.5  # links that lead elsewhere, and nothing else that speaks against it


def _add_rows(group: Sequence[ListEntry]) -> None:
    """Make papers of the short titles in a table whose other rows are papers.

    Its head says that a column has the titles: "| Title | Year |".
    """
    if group[0].unit.kind != "row" or group[0].heading.content == "other":
        return
    rows = [entry for entry in group if entry.reading.title >= 0 and not entry.is_navigation]
    rows = [entry for entry in rows if entry.reading.segments[entry.reading.title].role == "title"]
    for table in grouped(rows, [entry.unit.head for entry in rows]).values():
        papers = sum(entry.is_paper for entry in table)
        if papers >= LEAST_ENTRIES and do_most(papers, table):
            for entry in table:
                entry.is_paper |= count_words(entry.title) > 1 and entry.weight >= _LEAST_BESIDE


def _add_short_titles(group: Sequence[ListEntry]) -> None:
    """Make papers of entries with authors, or on the same site, among nearly nothing but papers."""
    papers = [entry for entry in group if entry.is_paper]
    if len(papers) < max(_FEW, MOST * len(group)):
        return
    site, number = Counter(map(_site, papers)).most_common(1)[0]
    are_on_site = bool(site) and number >= max(LEAST_ENTRIES, MOST * len(papers))
    for entry in group:
        is_titled = bool(entry.title) and not entry.is_navigation
        is_signed = bool(entry.authors) and entry.weight >= _LEAST_SIGNED
        is_beside = are_on_site and count_words(entry.title) > 1 and _site(entry) == site
        is_beside = is_beside and entry.weight >= _LEAST_BESIDE
        entry.is_paper = entry.is_paper or (is_titled and (is_signed or is_beside))


_LEAST_SIGNED = 0.5
_LEAST_BESIDE = -0.9  # a short name, and nothing else that speaks against it


def _site(entry: ListEntry) -> str:
    """The site of the only link of an entry, with the repository if it has those of many people."""
    if len(entry.links) != 1:
        return ""
    address = urlsplit(entry.links[0].url)
    is_shared = link_kind(entry.links[0].url) == "code"
    return "/".join([address.netloc, *(address.path.split("/")[1:3] if is_shared else ())])


def _is_line_of_contents(entry: ListEntry, heading_texts: frozenset[str]) -> bool:
    """Whether an entry repeats a heading word for word, without a link to the web.

    A book can have the name of its topic: its authors, venue or year stand beside it.
    """
    if entry.unit.kind == "heading" or any("://" in link.url for link in entry.links):
        return False
    says_more = bool(entry.authors or entry.year or entry.reading.venue >= 0)
    title = fold(entry.title)
    return fold(entry.unit.source) in heading_texts or (title in heading_texts and not says_more)


def _is_bare_title(entry: ListEntry) -> bool:
    """Whether an entry is nothing but some words, with capitals or a colon as titles have them."""
    return _is_unsigned(entry) and _is_long_title(entry)


def _is_long_title(entry: ListEntry) -> bool:
    """Whether a text is as long as titles are, with capitals or a colon as they have them."""
    is_long = count_words(entry.title) > FEWEST_TITLE_WORDS
    is_like_title = ": " in entry.title or share_of_capitals(entry.title) >= MOST
    return is_long and is_like_title and entry.heading.content != "other"


def _begins_with_work(entry: ListEntry) -> bool:
    """Whether an entry begins with a title that is marked, and has a year or leads to a document.

    As "**How ants count** (2001)", which a paragraph of running text does not.
    """
    title = entry.reading.segments[0] if entry.reading.title == 0 else None
    if title is None or not (title.url or title.style) or count_words(title.text) < _FEW:
        return False
    return bool(entry.year) or not _DOCUMENTS.isdisjoint(map(target_kind, entry.reading.segments))


_DOCUMENTS = frozenset({"paper", "note", "academic", "book"})


def _is_unsigned(entry: ListEntry) -> bool:
    """Whether an entry has no links and tells nothing but a title."""
    return not (entry.links or entry.authors or entry.venue or entry.year)


def _are_titles_below_papers(entries: Sequence[ListEntry]) -> bool:
    """Whether nothing but texts of the length of titles stands below a heading such as "Papers".

    Some can be papers by themselves.
    """
    words = set(fold(entries[0].unit.section.text).split())
    names_papers = words <= _PLAIN_HEADINGS and words & PAPER_HEADINGS
    if len(entries) <= _FEW or not names_papers:
        return False
    titles = [
        entry
        for entry in entries
        if count_words(entry.title) > FEWEST_TITLE_WORDS
        and not (is_sentence(entry.title) or entry.title[0].islower())
    ]
    are_titles = all(entry.weight >= LEAST_PAPER_WEIGHT or _is_unsigned(entry) for entry in entries)
    return are_titles and do_most(len(titles), entries)


_PLAIN_HEADINGS = PAPER_HEADINGS | GENERIC_HEADINGS | PAPER_QUALIFIERS


def _are_bare_papers(entries: Sequence[ListEntry]) -> bool:
    """Whether most items of a list of papers are bare titles, and none has a link."""
    items = [entry for entry in entries if entry.unit.kind == "item"]
    if len(items) < _SHAPE_FROM or any(entry.links for entry in items):
        return False
    bare = sum(entry.heading.content == "papers" and _is_bare_title(entry) for entry in items)
    return do_most(bare, items)


_CAPITALIZED = 0.5
_SURE_WEIGHT = 1.2
_FEW = 2


def _have_plain_titles(entries: Sequence[ListEntry]) -> bool:
    """Whether entries without links name venues or authors, so that a plain title may be another.

    As in "How Ants Count | Nature" above "Where Bees Sleep in Summer".
    """
    sure = [entry for entry in entries if entry.weight >= _SURE_WEIGHT and not entry.links]
    return len(sure) >= _FEW and 4 * len(sure) >= len(entries)


def _leads_to_paper(entry: ListEntry) -> bool:
    """Whether a title of some words is the link to a paper, whatever else is listed around."""
    reading = entry.reading
    title = reading.segments[reading.title] if reading.title >= 0 else None
    return (
        title is not None
        and entry.heading.content != "other"
        and from_url(title.url) is not None
        and count_words(title.text) > FEWEST_TITLE_WORDS
    )


def _are_posts(entries: Sequence[ListEntry]) -> bool:
    """Whether at least half of some linked titles lead to posts and sites, and none to a paper."""
    linked = [entry for entry in entries if _may_be_post(entry)]
    posts = [entry for entry in linked if entry.weight < 0 or _is_post(entry)]
    return len(linked) == len(entries) >= _SHAPE_FROM and 2 * len(posts) >= len(linked)


def _is_post(entry: ListEntry) -> bool:
    """Whether an entry is no paper by itself, and leads to a post or to a site of posts."""
    others = [part for part in entry.reading.segments if part.url]
    lead_there = [leads_to_post(part.url) or target_kind(part) == "other" for part in others]
    return entry.weight < LEAST_PAPER_WEIGHT and all(lead_there)


def _may_be_post(entry: ListEntry) -> bool:
    """Whether an entry is a link that leads to no paper or book, and tells nothing else."""
    if entry.authors or entry.reading.venue >= 0 or not entry.links:
        return False
    return _WORK_SITES.isdisjoint(map(target_kind, entry.reading.segments))


_WORK_SITES = frozenset({"paper", "academic", "book"})
_POSTED = 0.6


def _do_nearly_all(entries: Sequence[ListEntry], tell: Callable[[ListEntry], bool]) -> bool:
    """Whether nearly all entries of a list that look like papers tell something."""
    papers = [entry for entry in entries if entry.weight > LEAST_PAPER_WEIGHT]
    return 10 * sum(map(tell, papers)) >= 8 * len(papers) > 0


def _is_linked(entry: ListEntry) -> bool:
    return bool(entry.links)


def _is_dated_item(entry: ListEntry) -> bool:
    """Whether an item or a row tells a year: "`2020` How Ants Count"."""
    return entry.reading.year > 0 and entry.unit.kind != "paragraph"


def _is_cited(entry: ListEntry) -> bool:
    """Whether an entry tells its authors or venue itself."""
    return bool(entry.authors) or entry.reading.venue >= 0


def _leaning(entries: Sequence[ListEntry]) -> float:
    """How much some entries are papers, from -1 to 1; nearer to 0 where there are few.

    Bare titles, which say too little themselves, do not speak against each other.
    """
    leanings = [
        max(-1.0, min(1.0, entry.weight - LEAST_PAPER_WEIGHT))
        for entry in entries
        if not (
            entry.is_navigation or (entry.weight < LEAST_PAPER_WEIGHT and _is_bare_title(entry))
        )
    ]
    return sum(leanings) / (len(leanings) + 1)
