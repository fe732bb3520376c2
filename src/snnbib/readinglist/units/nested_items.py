"""What an item is for those nested in it: their topic, their author, or a title. Pure."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import trim
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.cited_works import cited_title, may_be_reference
from snnbib.readinglist.units.entry_signs import is_reference
from snnbib.readinglist.units.nested_works import (
    is_person,
    is_topic,
    tells_work,
)
from snnbib.readinglist.units.outline import Inline, plain

__all__ = [
    "are_authors_of_items",
    "are_only_people",
    "first_source",
    "is_edition_of",
    "is_topic_of_items",
    "items_of_references",
    "name_with_page",
    "references_below_topic",
]


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


def first_source(item: Block) -> str:
    """What an item begins with, in Markdown."""
    return item.children[0].source if item.children else ""


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


def are_only_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, without a link."""
    return not any(span.url for span in spans) and _are_people(spans)


def _are_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, linked only if several."""
    links = [span.text for span in spans if span.url]
    least = SEVERAL_NAMES if links else FULL_NAME
    are_names = all(people_likeness(text) >= FULL_NAME for text in links)
    return are_names and people_likeness(trim(plain(spans)).strip("()")) >= least
