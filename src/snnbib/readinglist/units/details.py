"""Units that have only the authors, venue, links or notes of the unit above them. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, POSSIBLE_VENUE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.starts import REFERENCE_KEY
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.title_likeness import title_likeness
from snnbib.readinglist.units.outline import Unit

__all__ = ["with_details"]


def with_details(cuts: list[tuple[Unit, list[Segment]]]) -> list[tuple[Unit, list[Segment]]]:
    """Units that are only authors, venue or links of the unit above put below it."""
    starts = _entry_starts(cuts)
    result: list[tuple[Unit, list[Segment]]] = []
    for unit, segments in cuts:
        above = result[-1] if result else None
        start = starts.get(id(unit.section))
        if above and above[0].section is unit.section and _is_detail(unit, segments, *above, start):
            above[1].extend(replace(segment, depth=max(2, segment.depth)) for segment in segments)
            above[0].end = max(above[0].end, unit.end)
        else:
            result.append((unit, segments))
    return result


_Start = tuple[str, str, bool]


def _start(segments: Sequence[Segment]) -> _Start:
    first = segments[0]
    return first.style, first.bracket, bool(first.url) and not first.is_label


def _start_after_name(segments: Sequence[Segment]) -> _Start | None:
    """How a title begins that a short name stands in front of: "AntNet, [How Ants Count](...)"."""
    if len(segments) < 2 or count_words(segments[0].text) > FEWEST_TITLE_WORDS:
        return None
    return _start(segments[1:]) if count_words(segments[1].text) >= FEWEST_TITLE_WORDS else None


def _entry_starts(cuts: Sequence[tuple[Unit, list[Segment]]]) -> dict[int, _Start]:
    """How the entries of a section of paragraphs begin, where some begin with a marked title."""
    sums: dict[int, dict[_Start, list[float]]] = {}
    for unit, segments in cuts:
        if unit.kind == "paragraph" and segments:
            by_start = sums.setdefault(id(unit.section), {})
            by_start.setdefault(_start(segments), []).append(title_likeness(segments[0]))
    result = {}
    for section, by_start in sums.items():
        best = max(by_start, key=lambda start: sum(by_start[start]) / (len(by_start[start]) + 1))
        likeness = by_start[best]
        if any(best) and len(by_start) > 1 and sum(likeness) / (len(likeness) + 1) >= 0.5:
            result[section] = best
    return result


def _is_detail(
    unit: Unit,
    segments: Sequence[Segment],
    above: Unit,
    above_segments: Sequence[Segment],
    start: _Start | None,
) -> bool:
    """Whether a paragraph or item below a paragraph or heading says nothing but its details."""
    says_rest = _are_labels(segments) or (bool(segments) and _is_edition_only(segments))
    follows_item = above.kind == "item" and (
        (unit.kind == "paragraph" and unit.line - above.end <= 2)
        or (unit.kind == "item" and not _has_link(above_segments) and says_rest)
    )
    is_own = unit.kind not in {"paragraph", "item"} or bool(unit.bibtex) or unit.is_numbered
    is_own = is_own or (bool(segments) and _is_key(segments[0]))
    # a sentence in front of a list
    is_own = is_own or (unit.kind == "item" and above.source.rstrip(" *_").endswith((":", "：")))
    if is_own or not segments or not above_segments:
        return False
    if above.kind not in {"paragraph", "heading"} and not follows_item:
        return False
    is_reference = any(segment.role == "title" and not segment.is_label for segment in segments)
    begins_cited = _cites(segments) and (_cites(above_segments) or _links_title(segments[1:]))
    is_reference = is_reference or begins_cited
    is_entry = start == _start(above_segments) or any(
        title_likeness(segment) >= 0.4 for segment in above_segments
    )
    if not is_entry or is_reference or _is_whole(segments):
        return False
    begins_alike = segments[0].field == above_segments[0].field  # "Authors: ..." in each entry
    is_field = segments[0].role in _DETAILS and not (segments[0].field and begins_alike)
    is_field = is_field or _are_labels(segments)  # "Paper: https://..."
    is_note = follows_item and _has_link(above_segments) and not _has_link(segments)
    if is_field or is_note or _is_edition_only(segments):
        return True
    if start and unit.kind == "paragraph":
        begins_entry = start in {_start(segments), _start_after_name(segments)}
        return _start(above_segments) == start and not begins_entry
    return _says_details_only(segments, above_segments)


def _cites(segments: Sequence[Segment]) -> bool:
    """Whether authors stand in front as in a reference, which names a title or none."""
    return segments[0].role == "authors" and not segments[0].field


def _links_title(segments: Sequence[Segment]) -> bool:
    """Whether a linked title stands in front."""
    return bool(segments) and bool(segments[0].url) and not segments[0].is_label


def _is_edition_only(segments: Sequence[Segment]) -> bool:
    """Whether the first text is surely a venue and its year, and all others are labels of links."""
    first, *others = segments
    return first.venue.is_edition and not first.url and all(s.is_label for s in others)


_DETAILS = {"authors", "venue", "year", "links", "note"}


def _is_whole(segments: Sequence[Segment]) -> bool:
    """Whether a title stands in front of people and venue: an entry of its own.

    A title without a mark has people right behind it or on the next line, and a link or an edition.
    """
    title = segments[0]
    following = [segment for segment in segments[1:] if not segment.is_label]
    if title.style or title.url or title.bracket in OPENING_QUOTES:
        has_people = any(segment.people >= SEVERAL_NAMES for segment in following)
    else:
        behind = next((segment for segment in following if not segment.joint), title)
        least = FULL_NAME if behind.separator == "/" else SEVERAL_NAMES
        is_told = _has_link(segments) or any(map(_names_edition, following))
        has_people = behind.people >= least and is_told
    return (
        has_people
        and not title.is_label
        and count_words(title.text) >= FEWEST_TITLE_WORDS
        and title.people < SEVERAL_NAMES
        and any(segment.venue.year or segment.venue.weight >= ACRONYM for segment in following)
    )


def _is_key(first: Segment) -> bool:
    """Whether a unit begins with its key in the list: "[BEE01]"."""
    may_be_key = first.bracket == "[" and not first.venue.is_edition
    return may_be_key and REFERENCE_KEY.fullmatch(f"[{first.text}]") is not None


def _are_labels(segments: Sequence[Segment]) -> bool:
    return all(segment.is_label for segment in segments)


def _has_link(segments: Sequence[Segment]) -> bool:
    return any(segment.url for segment in segments)


def _form(segments: Sequence[Segment]) -> list[tuple[str, str, str, bool]]:
    return [
        (segment.style, segment.bracket, segment.role, segment.is_label) for segment in segments
    ]


def _names_edition(segment: Segment) -> bool:
    """Whether a segment may be a venue, and has a year."""
    return segment.venue.weight >= POSSIBLE_VENUE and bool(segment.venue.year)


def _says_details_only(segments: Sequence[Segment], above: Sequence[Segment]) -> bool:
    """Whether all text is people, venue or year, and it does not begin like the entry above."""
    if _start(segments) == _start(above) and any(_start(segments)):
        return False
    if len(segments) > 1 and _form(segments) == _form(above):
        return False
    texts = [segment for segment in segments if not segment.is_label]
    are_details = all(
        segment.people >= LIKELY_PEOPLE or segment.venue.weight > ACRONYM or segment.venue.year
        for segment in texts
    )
    return are_details and not all(segment.is_label for segment in above)
