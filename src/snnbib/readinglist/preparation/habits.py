"""Finds how the entries of a list are written, before they are cut. Pure."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import ceil
from typing import TypeVar

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.entry_habits import Habits
from snnbib.readinglist.recognition.labels import field_role, is_link_label
from snnbib.readinglist.recognition.letters import COLONS
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import OLD_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.heads import (
    FAMILIES_AND_COLON,
    FAMILIES_AND_MARKED,
    reference_head,
    stop_after_names,
)
from snnbib.readinglist.references.organization_names import organization_ends
from snnbib.readinglist.references.places import is_city
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.references.surname_heads import (
    YEAR_ENDS,
    cited_surnames_kind,
    surname_head,
    surnames_before_colon,
    surnames_before_marked_title,
)
from snnbib.readinglist.references.title_series import possible_series, series_of_list
from snnbib.readinglist.references.untitled import may_be_untitled
from snnbib.readinglist.segments import Line
from snnbib.readinglist.segments.flat_texts import flat_text
from snnbib.readinglist.segments.link_editions import ends_in_date, ends_in_year
from snnbib.readinglist.segments.link_texts import ends_in_author
from snnbib.readinglist.units.agreement import by_section
from snnbib.readinglist.units.outline import Unit, plain
from snnbib.text import fold
from snnbib.venues import recognize

__all__ = ["habits_of"]

_T = TypeVar("_T")


def habits_of(units: Sequence[Unit]) -> Mapping[int, Habits]:
    """The habits that hold for each unit, by its `id`."""
    labels = _repeated_labels(units)
    usual_stop = _usual_stop(units, labels)
    links = list(map(_link_texts, _sample(units)))
    sections = [
        (section, _usual_stop(section, labels) or usual_stop) for section in by_section(units)
    ]
    of_list = Habits(
        labels=labels,
        date_links=_do_enough(links, _any(ends_in_year), least=3, share=0.2),
        authors_in_links=_name_authors(links),
        cite_by_surname=_cite_by_surname(units),
        fields=_repeated_fields(units),
        series=series_of_list(
            [
                name
                for section, stop in sections
                for unit in section
                for name in _possible_series(unit, stop)
            ]
        ),
    )
    habits: dict[int, Habits] = {}
    for section, stop in sections:
        habits |= dict.fromkeys(map(id, section), _of_section(section, stop, of_list))
    return habits


def _of_section(section: Sequence[Unit], name_stop: str, of_list: Habits) -> Habits:
    """The habits of a section, with those of its list."""
    sample = _sample(section)
    links = list(map(_link_texts, sample))
    return replace(
        of_list,
        name_stop=name_stop,
        begin_with_surname=_begin_with_surname(sample),
        date_links=of_list.date_links or _do_enough(links, _any(ends_in_date), least=3, share=0.5),
        authors_in_links=of_list.authors_in_links or _name_authors(links),
        omit_titles=_do_enough(sample, _is_without_title, least=3, share=0.5),
        end_in_place=_do_enough(sample, _ends_in_place, least=2, share=0.3),
    )


def _ends_in_place(unit: Unit) -> bool:
    """Whether an entry ends in a sentence that is a city: "How ants count. Berlin."."""
    place = _LAST_SENTENCE.search(plain(unit.lines[0].spans)) if len(unit.lines) == 1 else None
    return place is not None and is_city(place["name"])


_LAST_SENTENCE = lazy_pattern(
    rf"[.?!\]]\s(?P<name>[^\W\d][\w ]{{2,20}}?)(?:,?\s{OLD_YEAR_DIGITS})?\.?\s*$"
)


def _name_authors(links: Sequence[Sequence[str]]) -> bool:
    """Whether the texts of half of some entries' links end in authors."""
    linked = [texts for texts in links if texts]
    return _do_enough(linked, _any(ends_in_author), least=2, share=0.5)


def _any(is_written_so: Callable[[str], bool]) -> Callable[[Sequence[str]], bool]:
    """Whether one of the texts of an entry is written in a way."""
    return lambda texts: any(map(is_written_so, texts))


def _repeated_labels(units: Sequence[Unit]) -> frozenset[str]:
    """The short texts that label links again and again in this list."""
    counts = Counter(
        text
        for unit in units
        for text in {
            span.text
            for line in unit.lines
            for span in line.spans
            if span.url and not span.image and len(span.text.split()) <= 4
        }
    )
    enough = max(3, len(units) // 100)
    repeated = [text for text, number in counts.items() if number >= enough]
    labels = {fold(text) for text in repeated if is_link_label(text) or not _is_venue(text)}
    return frozenset(labels - {""})


def _is_venue(text: str) -> bool:
    return recognize(text) is not None or read_venue(text).weight >= SURE_VENUE


def _repeated_fields(units: Sequence[Unit]) -> frozenset[str]:
    """The words in front of a colon that stand after the titles of several entries.

    They are emphasized, or begin a line.
    """
    counts = Counter(
        name
        for unit in units
        for fields_of in (_fields_after, _fields_in_lines)
        for name in {name for line in unit.lines for name in fields_of(line)}
    )
    enough = max(3, len(units) // 20)
    return frozenset(name for name, number in counts.items() if number >= enough and name)


def _fields_after(line: Line) -> Iterator[str]:
    """The folded names of the fields that follow something else in a line."""
    filled = [span for span in line.spans if span.text.strip()]
    for at, span in enumerate(filled):
        if at == 0 or span.style in {"", "code"} or span.url or span.image:
            continue
        following = filled[at + 1].text if at + 1 < len(filled) else ""
        ends = span.text.rstrip().endswith(COLONS) or following.lstrip().startswith(COLONS)
        is_short = len(span.text.split()) <= _LONGEST_FIELD and not field_role(span.text)
        if ends and is_short and _ENDS_PART.search(filled[at - 1].text):
            yield fold(span.text)


def _fields_in_lines(line: Line) -> Iterator[str]:
    """The folded names of unknown fields that begin the lines below the first one."""
    begins_line = line.depth > 0
    for span in line.spans:
        name = _FIELD_NAME.match(span.text) if begins_line and span.is_plain else None
        if name and len(name[1].split()) <= _LONGEST_FIELD and not field_role(name[1]):
            yield fold(name[1])
        begins_line = bool(span.line_end)


_FIELD_NAME = lazy_pattern(r"\s*([^\W\d][\w &/()-]{0,28}?)\s*[:：]")
_LONGEST_FIELD = 4
_ENDS_PART = lazy_pattern(r"[.;:。．；)\]]\s*$")


def _begin_with_surname(sample: Sequence[Unit]) -> bool:
    """Whether the entries of a section begin with family names and a comma."""
    if len(sample) < _LEAST_ALIKE:
        return False
    lines = [_first_line(unit, frozenset()) for unit in sample if unit.lines]
    texts = [text for text, emphasis in lines if surname_head(text, emphasis)]
    names = {text.partition(",")[0] for text in texts}
    titles = sum(people_likeness(text) < SEVERAL_NAMES for text in texts)
    are_all = len(texts) == len(sample) >= _LEAST_ALIKE
    least = _LEAST_ALIKE if are_all else _LEAST_REFERENCES
    return min(len(names), 1.5 * titles) >= max(least, 0.75 * len(sample))


_LEAST_REFERENCES = 4
_LEAST_ALIKE = 3


def _do_enough(
    sample: Sequence[_T], is_written_so: Callable[[_T], bool], *, least: int, share: float
) -> bool:
    """Whether enough entries of a section are written in one way.

    Args:
        sample: of its entries, or what they say.
        is_written_so: whether an entry is written in that way.
        least: how many have to be, however short the section is.
        share: what part of the section has to be.
    """
    enough = ceil(max(least, share * len(sample)))
    telling = _telling(sample, enough)
    number = sum(map(is_written_so, telling))
    return bool(number) and number + sum(map(is_written_so, sample[len(telling) :])) >= enough


def _is_without_title(unit: Unit) -> bool:
    return any(may_be_untitled(plain(line.spans)) for line in unit.lines[:1])


def _usual_stop(units: Sequence[Unit], labels: frozenset[str]) -> str:
    """What ends the names in most of these units; "" if there are few, or they differ.

    Names count that look like people's by themselves: "Bee, Ada M.", but not "Ants, Their Hills".
    """
    sample = _sample(units)
    enough = ceil(max(_LEAST_REFERENCES, 0.5 * len(sample)))
    if len(sample) < enough:
        return ""
    if _begin_with_families(sample, enough):
        return FAMILIES_AND_COLON
    lines = [_first_line(unit, labels) for unit in sample]
    if _begin_with_families_and_marks(lines, enough):
        return FAMILIES_AND_MARKED
    telling = _telling(lines, enough)
    stops = [_name_stop(*line) for line in telling]
    if not any(stops):
        return ""
    stops += [_name_stop(*line) for line in lines[len(telling) :]]
    numbers = Counter(filter(None, stops))
    agreeing = {stop: number + numbers[stop[1:][-1:]] for stop, number in numbers.items()}
    stop, number = max(agreeing.items(), key=lambda one: (one[1], len(one[0])))
    return stop if number >= enough else ""


def _begin_with_families(sample: Sequence[Unit], enough: int) -> bool:
    """Whether enough units begin with family names alone and a colon: "Bee and Cee: Ants".

    Several of them name several people, and many are not pairs of a family and a given name.
    """
    lines = (unit.first_text for unit in sample if unit.lines)
    texts = [text for text in lines if ":" in text]
    if len(texts) < enough:
        return False
    found = [
        (text[start : names.end], names)
        for text, start in ((text, reference_start(text)) for text in texts)
        if (names := surnames_before_colon(text, start))
    ]
    several = sum(len(names.extents) > 1 or names.is_sure for _, names in found)
    not_pairs = sum(len(names.extents) % 2 == 1 or "," not in text for text, names in found)
    third = len(found) / 3
    return len(found) >= enough and several >= max(2, third) and not_pairs >= third


def _begin_with_families_and_marks(lines: Sequence[tuple[str, Sequence[int]]], enough: int) -> bool:
    """Whether enough units begin with family names alone and a marked title: 'Bee, "Ants"'."""
    heads = [
        (text, head)
        for text, emphasis in lines
        if (head := surnames_before_marked_title(text, reference_start(text), emphasis))
    ]
    names = {text[head.start : head.names_end] for text, head in heads}
    several = sum(head.is_sure for _, head in heads)
    dated = sum(OLD_YEAR.search(text, head.end) is not None for text, head in heads)
    are_told = several >= _LEAST_SEVERAL or 2 * dated > len(heads)
    return len(names) >= enough and are_told


_LEAST_SEVERAL = 2


def _first_line(unit: Unit, labels: frozenset[str]) -> tuple[str, list[int]]:
    """The text of an entry's first line, and where its emphasized and linked text begins."""
    text, marks, _ = flat_text(unit.lines[0].spans if unit.lines else (), labels)
    return text, [mark.start for mark in marks]


def _name_stop(text: str, emphasis: Sequence[int]) -> str:
    """What ends the names of an entry, with their form; a colon alone behind an organization."""
    head = reference_head(text, emphasis, surname_marks="", begins_with_surname=False)
    if head and head.are_likely:
        return stop_after_names(text, head)
    start = reference_start(text)
    ends = organization_ends(text, start, emphasis) if not head and ": " in text else ()
    return ":" if any(text.startswith(": ", end) for end in ends) else ""


_SENTENCE_BEFORE_PLACE = lazy_pattern(r"\.\s[^.]{2,80}\.\s[^.:]{2,40}:\s")


def _possible_series(unit: Unit, name_stop: str) -> Iterator[str]:
    text = unit.first_text
    if not _SENTENCE_BEFORE_PLACE.search(text):
        return
    for part in read_citation(text, (), Habits(name_stop=name_stop)):
        if part.role == "title" and (name := possible_series(text, part.start, part.end)):
            yield name


def _link_texts(unit: Unit) -> Sequence[str]:
    """The texts of the links of an entry, each whole, whatever is emphasized in it."""
    spans = [span for line in unit.lines for span in line.spans if span.url and not span.image]
    texts: list[str] = []
    link = 0
    for span in spans:
        if span.link and span.link == link:
            texts[-1] += span.text
        else:
            texts.append(span.text)
        link = span.link
    return [text.strip() for text in texts]


def _sample(units: Sequence[Unit]) -> Sequence[Unit]:
    """Evenly spaced units, at most `_LARGEST_SAMPLE`: enough to see what most of them do."""
    return units[:: -(-len(units) // _LARGEST_SAMPLE) or 1]


_LARGEST_SAMPLE = 60


def _telling(sample: Sequence[_T], enough: int) -> Sequence[_T]:
    """Those of a sample: where none of them is written in a way, less than `enough` of all are."""
    return sample[: max(0, len(sample) - enough + 1)]


def _titled_line(unit: Unit) -> Line:
    """The cell of a row that has the title, or the first line."""
    return next((line for line in unit.lines if line.role == "title"), unit.lines[0])


def _cite_by_surname(units: Sequence[Unit]) -> str:
    """The marks behind the years where enough entries begin with several family names and one."""
    lines = (_titled_line(unit) for unit in units if unit.lines)
    texts = ("".join(span.text for span in line.spans[:2]) for line in lines)
    kinds = Counter(map(cited_surnames_kind, texts))
    marks = ""
    for mark in YEAR_ENDS:
        several, pairs = kinds["several", mark], kinds["pairs", mark]  # "Bee, Ada, Cee, Bob"
        if several > pairs and 8 * several >= several + kinds["one", mark]:
            marks += mark
    return marks
