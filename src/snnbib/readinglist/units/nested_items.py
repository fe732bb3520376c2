"""What an item is for those nested in it: their topic, their author, or a title. Pure."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import trim
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.cited_works import cited_title, may_be_reference
from snnbib.readinglist.units.entry_signs import is_reference
from snnbib.readinglist.units.nested_works import (
    is_address,
    is_person,
    is_topic,
    lines_around_title,
    tells_work,
)
from snnbib.readinglist.units.outline import Inline, plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS

__all__ = [
    "are_authors_of_items",
    "are_only_people",
    "are_people_and_edition",
    "first_source",
    "has_byline",
    "is_edition_of",
    "is_title_above_address",
    "is_topic_of_items",
    "items_of_references",
    "lines_citing_again",
    "name_with_page",
    "names_year",
    "references_below_topic",
]


def is_title_above_address(
    inline: Inline, spans: Sequence[Span], nested: Sequence[Block], inner: Sequence[Block]
) -> bool:
    """Whether one of the items below a title is its address.

    The title is emphasized, or what looks like an entry below it says what it leads to.
    """
    addresses = [item for item in nested if is_address(inline.spans(first_source(item)))]
    is_title = bool(spans) and not any(span.url for span in spans)
    is_marked = is_title and bool(spans[0].style)
    is_marked = is_marked or all(_SAYS_ADDRESS.match(first_source(item)) for item in inner)
    return is_title and is_marked and len(addresses) == 1 and count_words(plain(spans)) > 1


def is_topic_of_items(inline: Inline, item: Block, least: int) -> bool:
    """Whether an item is the topic of those nested in it, most and so many works or topics."""
    nested = [child for child in item.children if child.kind == "item"]
    if len(nested) < least or not is_topic(inline.spans(first_source(item))):
        return False
    works = [
        tells_work(inline.spans(first_source(child))) or is_topic_of_items(inline, child, least)
        for child in nested
    ]
    return sum(works) >= max(least, MOST * len(works))


def are_authors_of_items(inline: Inline, blocks: Iterable[Block]) -> bool:
    """Whether all items with others in them, of at least two, are the names of people."""
    items = [block for block in blocks if block.kind == "item"]
    parents = [item for item in items if any(part.kind == "item" for part in item.children)]
    above = [inline.spans(first_source(item)) for item in parents]
    if len(parents) < 2 or not all(map(is_person, map(name_with_page, above))):
        return False
    are_linked = all(span.url for spans in above for span in spans[:1])
    return not (are_linked and all(map(_is_described, parents)))


def _is_described(item: Block) -> bool:
    """Whether one sentence without a link is nested in an item: "- [Ant Club](...)" above it."""
    nested = [first_source(part) for part in item.children if part.kind == "item"]
    text = nested[0] if len(nested) == 1 else ""
    is_sentence = text.endswith(".") and not (". " in text or "](" in text)
    return is_sentence and share_of_capitals(text.partition(" ")[2]) < MOST


def name_with_page(spans: Sequence[Span]) -> str:
    """The text of an item; of a link that only other links follow, such as to profiles, its own."""
    first, *others = spans or (Span(),)
    is_page = bool(first.url) and all(span.url or not span.text.strip() for span in others)
    return trim(first.text if is_page else plain(spans))


def are_people_and_edition(inline: Inline, nested: Sequence[Block], inner: Sequence[Block]) -> bool:
    """Whether people stand below a title, and what looks like entries is only its edition."""
    texts = [inline.spans(first_source(item)) for item in nested]
    people = [item for item, spans in zip(nested, texts, strict=True) if _are_people(spans)]
    others = [inline.spans(first_source(item)) for item in inner if item not in people]
    editions = (plain(span for span in spans if not span.url) for spans in others)
    return bool(inner and people) and all(read_venue(trim(text)).is_edition for text in editions)


def lines_citing_again(inline: Inline, spans: Sequence[Span], item: Block) -> list[Line]:
    """The lines of a nested item that cites the work that the item above it names."""
    return lines_around_title(spans, inline.spans(first_source(item)), item.line)


def items_of_references(inline: Inline, item: Block) -> list[Block]:
    """The items of a reference and of those in paragraphs below it; none if only one is cited."""
    paragraphs = [child for child in item.children if child.kind == "paragraph"]
    if len(paragraphs) <= 1:
        return []
    texts = [plain(inline.spans(child.source)) for child in paragraphs]
    if sum(may_be_reference(text, is_dated=False) for text in texts) <= 1:
        return []
    items: list[Block] = []
    titles = set[str]()
    for child in item.children:
        is_text = child.kind == "paragraph" and not child.level
        title = cited_title(inline.spans(child.source), is_dated=False) if is_text else ""
        if title and title not in titles:
            titles.add(title)
            items.append(replace(item, line=child.line, end=child.end, children=[child]))
        elif items:
            items[-1].children.append(child)
        else:
            return []
    return items if len(items) > 1 else []


def references_below_topic(inline: Inline, item: Block) -> list[Block]:
    """The paragraphs below an item's few words, if all of them are whole references."""
    topic, *paragraphs = item.children
    if not paragraphs or topic.kind != "paragraph":
        return []
    if count_words(plain(inline.spans(topic.source))) >= FEWEST_TITLE_WORDS:
        return []
    are_references = all(
        child.kind == "paragraph" and is_reference(plain(inline.spans(child.source)))
        for child in paragraphs
    )
    return paragraphs if are_references else []


def is_edition_of(inline: Inline, text: str, nested: Sequence[Block]) -> bool:
    """Whether a short text surely is a venue, or a venue with a year above titles."""
    venue = read_venue(text)
    if venue.weight >= SURE_VENUE or venue.weight < ACRONYM or not venue.year:
        return venue.weight >= SURE_VENUE
    first_lines = [plain(inline.spans(first_source(child))) for child in nested]
    return all(count_words(line) >= 4 and people_likeness(line) < 0.5 for line in first_lines)


def names_year(inline: Inline, item: Block) -> bool:
    """Whether the text of an item names a year, as that of a paper does."""
    return bool(read_venue(plain(inline.spans(first_source(item)))).year)


def has_byline(spans: Sequence[Span]) -> bool:
    """Whether a line is an emphasized title and its authors: "**Ants and Bees** by Ada Bee"."""
    by = _BY.match(plain(spans[1:]))
    if by is None or people_likeness(by["names"]) < FULL_NAME:
        return False
    return bool(spans[0].style) and count_words(spans[0].text) >= FEWEST_TITLE_WORDS


_BY = lazy_pattern(rf"[\s,]*{any_of(BY_WORDS)}\s(?P<names>.+)")


def are_only_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, without a link."""
    return not any(span.url for span in spans) and _are_people(spans)


def _are_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, linked only if several."""
    links = [span.text for span in spans if span.url]
    least = SEVERAL_NAMES if links else FULL_NAME
    are_names = all(people_likeness(text) >= FULL_NAME for text in links)
    return are_names and people_likeness(trim(plain(spans)).strip("()")) >= least


# What words in small letters and a colon lead to, as in "A good example of ants: https://...".
_SAYS_ADDRESS = lazy_pattern(r"[^\[\]:]{0,120}\b[a-z]{4,20}[^\[\]:A-Z]{0,80}:\s*<?https?://\S+$")


def first_source(item: Block) -> str:
    """What an item begins with, in Markdown."""
    return item.children[0].source if item.children else ""
