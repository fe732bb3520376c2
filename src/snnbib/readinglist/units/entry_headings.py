"""Headings that are entries: most of one level have links or authors below them. Pure."""

from collections.abc import Iterator, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role, is_link_label, is_paper_label, trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.cited_names import cited_surnames
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.segments.brackets import edition_at_end
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Inline, Section, plain
from snnbib.sites import link_kind

__all__ = ["EntryHeadings", "field_in_front"]

_NAMES_LINK = lazy_pattern(r"[:：]\s*https?://\S+\s*$")  # "dataset: https://..."


class EntryHeadings:
    """Judges which headings of a list are entries."""

    def __init__(self, root: Section, inline: Inline) -> None:
        self._inline = inline
        self._weights: dict[int, float] = {}
        self._with_entries: dict[int, bool] = {}
        self._leaning_of_level: dict[int, float] = {}
        self._number_of_level: dict[int, int] = {}
        self._weigh(root)

    def _weigh(self, root: Section) -> None:
        """Weigh each heading as an entry, since those of one level of a list are mostly alike."""
        by_level: dict[int, list[float]] = {}
        for part in _headings(root):
            self._weights[id(part)] = self._weight(part)
            by_level.setdefault(part.level, []).append(self._weights[id(part)])
        self._number_of_level = {level: len(weights) for level, weights in by_level.items()}
        self._leaning_of_level = {
            level: sum(weights) / len(weights) for level, weights in by_level.items()
        }

    def ids_of_entries(self, parts: Sequence[Section]) -> set[int]:
        """The sections, by their `id`, that are entries, as most of their neighbors are."""
        candidates = [part for part in parts if part.kind == "heading"]
        by_level: dict[int, list[Section]] = {}
        for part in candidates:
            by_level.setdefault(part.level, []).append(part)
        ids_of_entries: set[int] = set()
        for level, group in by_level.items():
            marks = {id(part): self._weights[id(part)] for part in group}
            leaning = sum(marks.values()) / len(group)
            are_on_level = self._leaning_of_level[level] >= 0.5
            is_alike = len(group) > 1 and leaning >= 0.3 and are_on_level
            is_single = (
                len(group) == 1 and are_on_level and self._number_of_level[level] >= _LEAST_ON_LEVEL
            )
            is_likely = leaning >= 0.5 and (len(group) > 1 or is_single)
            if is_alike or is_likely or leaning >= 0.9:
                ids_of_entries |= {key for key, mark in marks.items() if mark > 0.2}
        return ids_of_entries

    def _weight(self, part: Section) -> float:
        """How much a heading looks like an entry's title, 0 to 1."""
        if not LETTER_OR_DIGIT.search(part.text):
            return 0.0
        if self._names_authors(part) and count_words(part.text) >= 2:
            return 1.0
        if _is_reference(part.spans):
            return 1.0
        linked = any(
            span.url and span.url.startswith("http") and not is_link_label(span.text)
            for span in part.spans
            if not span.image
        )
        words = count_words(part.text)
        is_paper = linked and words >= _LONG_TITLE and self._has_edition_below(part)
        if part.parts or (self._has_entries_below(part) and not is_paper):
            return 0.0
        body = [
            self.body_likeness(block)
            for block in part.blocks
            if block.kind in {"paragraph", "item"}
        ]
        signs = max(body, default=0.0)
        venue = read_venue(NUMBERED.sub("", part.text))
        if venue.is_edition and words <= 6:
            return 0.0
        weight = (
            (0.55 if signs else 0.35) * linked * (words >= 3)
            + 0.25 * bool(NUMBERED.match(part.text)) * (words >= 3)
            + 0.2 * (words >= 5)
        )
        if _title_with_edition(part.text):  # items below can be its notes, or the section's entries
            has_items = any(block.kind in {"item", "table"} for block in part.blocks)
            signs = max(signs, 0.2 if has_items else 0.6)
        weight = min(1.0, weight + signs) if signs or linked else 0.0
        return max(weight, 0.7 * _names_people_last(part.text))

    def _names_authors(self, part: Section) -> bool:
        """Whether the first line below a heading is a field with its authors."""
        first = part.blocks[0] if part.blocks else None
        if first is None or first.kind not in {"paragraph", "item"}:
            return False
        spans = self._inline.spans(
            first.source or (first.children[0].source if first.children else "")
        )
        field = field_in_front(spans)
        return field is not None and field[0] == "authors"

    def _has_entries_below(self, part: Section) -> bool:
        """Whether entries of their own stand below a heading."""
        return (
            any(self.has_entries(block) for block in part.blocks)
            or sum(self._is_entry(block) for block in part.blocks) > 1
            or self._has_title_below(part)
        )

    def _has_edition_below(self, part: Section) -> bool:
        """Whether the first line below a heading is nothing but a venue and a year."""
        first = part.blocks[0] if part.blocks else None
        if not first or first.kind != "paragraph":
            return False
        return read_venue(plain(self._inline.spans(first.source))).is_edition

    def _has_title_below(self, part: Section) -> bool:
        """Whether the first line below a heading begins with a marked title: "**Title** (2017)"."""
        first = part.blocks[0] if part.blocks else None
        spans = self._inline.spans(first.source) if first and first.kind == "paragraph" else ()
        if field_in_front(spans):
            return False
        marked = next((span for span in spans if span.text.strip() and not span.image), None)
        if marked is None or not (marked.style == "bold" or marked.url) or marked.style == "code":
            return False
        if marked.url and marked.url.startswith("#"):  # "[back to the top](#top)"
            return False
        venue = read_venue(marked.text)
        return (
            count_words(marked.text) >= 4
            and not is_link_label(marked.text)
            and not venue.year
            and venue.weight < POSSIBLE_VENUE
            and people_likeness(marked.text) < 0.5
        )

    def body_likeness(self, block: Block) -> float:
        """How much a block looks like the authors, venue and links of the title above it."""
        source = block.source or (block.children[0].source if block.children else "")
        spans = self._inline.spans(source)
        text = trim(plain(span for span in spans if not span.url))
        labels = [span for span in spans if span.url and (span.image or is_link_label(span.text))]
        longest = 12 if block.kind == "paragraph" else 0
        text = text.strip("[], |")
        if labels and len(text.split()) <= longest:
            return 0.5
        first = field_in_front(spans)
        if first and first[0] in {"authors", "venue", "year"}:
            return 0.6
        if first and first[0] == "links" and _leads_to_paper(spans):
            return 0.5
        if (
            people_likeness(text) >= LIKELY_PEOPLE
            or (read_venue(text).weight >= ACRONYM and len(text.split()) <= 12)
            or (read_venue(text).year and len(text.split()) <= 4)
        ):
            return 0.4
        return 0.0

    def _is_entry(self, block: Block) -> bool:
        """Whether a paragraph has a title of its own in front of a link to a paper."""
        spans = self._inline.spans(block.source) if block.kind == "paragraph" else ()
        text = trim(plain(span for span in spans if not span.url))
        has_paper = any(span.url and is_paper_label(span.text) for span in spans)
        return has_paper and count_words(text) >= 3 and people_likeness(text) < LIKELY_PEOPLE

    def has_entries(self, block: Block) -> bool:
        """Whether a block has entries of its own, such as items with linked titles."""
        if id(block) not in self._with_entries:
            self._with_entries[id(block)] = self._finds_entries(block)
        return self._with_entries[id(block)]

    def _finds_entries(self, block: Block) -> bool:
        if block.kind == "table":
            return len(block.children) > 2 and len(block.children[0].cells) > 1
        if block.kind != "item":
            return False
        spans = self._inline.spans(block.children[0].source if block.children else "")
        if field_in_front(spans) or _lists_links(spans):
            return False
        links = [span for span in spans if span.url and not span.image]
        labels = [span for span in links if is_link_label(span.text)]
        titles = [span for span in links if span not in labels and count_words(span.text) > 1]
        text = trim(plain(span for span in spans if not span.url))
        if titles and len(text.split()) <= 60:
            return True
        if len(text.split()) <= 4 and _NAMES_LINK.search(plain(spans)):
            return False
        is_sure = any(is_paper_label(span.text) for span in labels)
        is_labeled = bool(labels) and count_words(text) > (0 if is_sure else 3)
        is_labeled = is_labeled and (is_sure or not _continues_sentence_after(spans, labels[-1]))
        is_labeled = is_labeled and not (_is_byline(text) or _labels_addresses(text, labels))
        title = "" if links else _title_with_edition(text)
        is_cited = not links and _is_cited_title(text)
        return is_labeled or is_cited or (bool(title) and people_likeness(title) < _UNLIKELY_PEOPLE)


def _labels_addresses(text: str, links: Sequence[Span]) -> bool:
    """Whether a text says what bare addresses lead to: "https://ants.org/1.pdf (paper)"."""
    are_bare = all("://" in link.text for link in links)
    return are_bare and len(text) > 1 and is_link_label(text)


def _is_byline(text: str) -> bool:
    """Whether a text is several people, a venue and a year: "A. Bee and C. Dee. ICLR 2020."."""
    edition = edition_at_end(_LAST_STOP.sub(", ", text.rstrip("., []")))
    return edition is not None and people_likeness(edition[0]) >= SEVERAL_NAMES


_LAST_STOP = lazy_pattern(r"\.\s+(?=[^.]+$)")


def _leads_to_paper(spans: Sequence[Span]) -> bool:
    return any(link_kind(span.url) == "paper" for span in spans if span.url and not span.image)


def _is_cited_title(text: str) -> bool:
    """Whether a text is a title in quotation marks and who wrote it when: '"Ants" (Bee, 2017)'."""
    match = _QUOTED_AND_CITED.fullmatch(text)
    return match is not None and cited_surnames(match["cited"]) is not None


_QUOTED_AND_CITED = lazy_pattern(r"[\"“«„][^()]{3,300}[\"”»“]\s*\((?P<cited>[^()]{6,100})\)?\W*")


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


def _title_with_edition(text: str) -> str:
    """The title that stands in front of its venue and year ("A title of ants. CVPR'19"), or ""."""
    edition = edition_at_end(text.replace(". ", ", ") if ". " in text[-30:] else text)
    if not edition or count_words(edition[0]) < FEWEST_TITLE_WORDS:
        return ""
    return edition[0] if read_venue(edition[1]).is_edition else ""


_LONG_TITLE = 4


def _is_reference(spans: Sequence[Span]) -> bool:
    """Whether a heading is a whole reference: "Ada Bee, *How Ants Count* (Hill Press, 2001)"."""
    text, marks = "", []
    for span in spans:
        start, text = len(text), text + span.text
        if span.style or span.url:
            marks.append(MarkedExtent(start, len(text), span.style, span.url or ""))
    if count_words(text) < _FEWEST_REFERENCE_WORDS or not DIGIT.search(text):
        return False
    return {"authors", "title", "year"}.issubset(part.role for part in read_citation(text, marks))


_FEWEST_REFERENCE_WORDS = 6
_LEAST_ON_LEVEL = 3
_UNLIKELY_PEOPLE = 0.3


def _names_people_last(text: str) -> bool:
    """Whether a heading ends in several people: "A Book on Ants (2nd ed). Ada Bee, Carl Dee"."""
    title, _, last = text.partition(". ")
    return (
        count_words(title) >= 2 and last.count(" ") >= 3 and people_likeness(last) >= SEVERAL_NAMES
    )


def _headings(section: Section) -> Iterator[Section]:
    """All headings below a section."""
    for part in section.parts:
        yield part
        yield from _headings(part)


_FIELD_IN_FRONT = lazy_pattern(r"\W{0,6}([^\W\d][\w &/()-]{0,28}?)\W{0,4}[:：]")


def field_in_front(spans: Sequence[Span]) -> tuple[str, str] | None:
    """The role and the name of the field that a line begins with, such as "Authors:"."""
    text = "".join(
        span.text for span in spans[:3] if not span.url and not span.line_end and not span.image
    )[:60]
    match = _FIELD_IN_FRONT.match(text) if ":" in text or "：" in text else None
    role = field_role(match[1]) if match else ""
    return (role, match[1]) if match and role else None
