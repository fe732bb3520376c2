"""Short names that stand in front of titles: "**AntNet**: How ants count". Pure.

Such a name may be a part of the title, the title's topic, or a name that the list gives to the
paper. In front of a title that is marked itself, the name is a topic (`begins_with_topic`); in
front of a plain one, it is the beginning of the title (`begins_plain_title`). Where most entries
have one that is marked alike, it is none (`separate_front_names`).
"""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.remarks import put_last
from snnbib.readinglist.recognition.labels import field_role, is_link_label, trim
from snnbib.readinglist.recognition.letters import COLONS, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    LIKELY_PEOPLE,
    ONE_WORD,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, PUBLISHER, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["begins_with_topic", "separate_front_names"]

_MOST_NAME_WORDS = 3


def separate_front_names(units: Sequence[Unit]) -> None:
    """Separate names and topics from the titles where most entries begin with one, marked alike.

    As in "(AntNet) How ants count", "[ICLR 2024] (AntNet) How ants count", "`Nests` *How ants dig*"
    and "**Nests** - [How ants dig](...)". One alone can begin a title: "(Almost) all ants count".
    """
    fronts = {id(unit): _front(unit) for unit in units}
    for members in [*by_section(units), units]:
        by_form: defaultdict[tuple[str, str], list[tuple[Unit, _Front]]] = defaultdict(list)
        for unit in members:
            if front := fronts[id(unit)]:
                by_form[front.form].append((unit, front))
        for named in by_form.values():
            if do_most(len(named), members) and _are_names([front for _, front in named]):
                for unit, front in named:
                    put_last(unit, front.name, front.rest)
                    fronts[id(unit)] = _front(unit)


class _Front(Struct, frozen=True):
    """What an entry begins with, in emphasis, code or brackets, or as a link in front of a dash."""

    form: tuple[str, str]
    """The emphasis, "link" or bracket, and the colon or dash behind it."""
    text: str
    name: tuple[Span, ...]
    rest: tuple[Span, ...]


def _front(unit: Unit) -> _Front | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role or not line.spans:
        return None
    has_picture = len(line.spans) > 1 and not LETTER_OR_DIGIT.search(line.spans[0].text)
    front = _marked(line.spans[has_picture:])
    if front is None or not front.rest or not _is_short_name(front.text):
        return None
    has_fields = len(unit.lines) > 1 or any(span.line_end == "hard" for span in line.spans)
    return None if has_fields and _is_label(front) else front


def _marked(spans: Sequence[Span]) -> _Front | None:
    """The text that the spans of a line begin with, and that its mark parts from what follows."""
    first, *others = spans
    is_marked = bool(first.style or first.url)
    for pattern in (_IN_BRACKETS,) if is_marked else (_IN_BRACKETS, _LABEL):
        if name := pattern.match(first.text):
            edition = name.groupdict().get("edition") or ""
            rest = _from([replace(first, text=edition + first.text[name.end() :]), *others], 0)
            front = (replace(first, text=name["name"], url=None),)
            return _Front((name["mark"], ""), name["name"], front, rest)
    if not is_marked:
        return None
    text = first.text.strip()
    if text.endswith(COLONS):
        mark, begin = ":", 0
    elif others and (dash := _DASH.match(others[0].text)) and not others[0].style:
        mark, begin = dash["mark"] or "", dash.end()
    else:
        return None
    form = "link" if first.url else "[" if text.startswith(("[", "【", "(")) else first.style
    text = trim(text.rstrip(":： ")).strip("[]()【】")
    return _Front((form, mark), text, (replace(first, text=text),), _from(others, begin))


def _from(spans: Sequence[Span], begin: int) -> tuple[Span, ...]:
    """The spans from a place in the first one on, which is left out if nothing is there."""
    text = spans[0].text[begin:] if spans else ""
    is_empty = not text.strip() and not (spans and spans[0].url)
    return tuple(spans[1:]) if is_empty else (replace(spans[0], text=text), *spans[1:])


def _is_short_name(text: str) -> bool:
    """Whether a text may be a name or a topic: not an edition, people or a field's name."""
    if not 0 < len(text) <= _LONGEST_NAME or count_words(text) > _MOST_NAME_WORDS:
        return False
    is_name = any(map(str.isalpha, text)) and not read_venue(text).year
    return is_name and people_likeness(text) < LIKELY_PEOPLE


def _are_names(fronts: Sequence[_Front]) -> bool:
    """Whether what several entries begin with are names and topics, not venues nor their titles."""
    kind, mark = fronts[0].form
    texts = {front.text for front in fronts}
    labels = sum(map(_is_label, fronts))
    if labels or kind in COLONS:
        return labels == len(fronts) and kind != "link" and len(texts) == 1
    if kind == "link":
        return False
    are_repeated = 3 * len(texts) <= 2 * len(fronts)
    least = ACRONYM if are_repeated else SURE_VENUE
    venues = sum(read_venue(front.text).weight >= least for front in fronts)
    people = sum(people_likeness(front.text) > ONE_WORD for front in fronts)
    if 2 * venues >= len(fronts) or 3 * people >= len(fronts):
        return False
    is_apart = kind in _APART or (mark and are_repeated)
    are_marked = mark and do_most(sum(map(_is_title_marked, fronts)), fronts)
    return bool(is_apart or are_marked) and do_most(sum(map(_begins_with_title, fronts)), fronts)


_APART = frozenset({"[", "(", "code"})


def _is_label(front: _Front) -> bool:
    """Whether a text says what an entry or a link is: "Paper"."""
    return bool(field_role(front.text)) or is_link_label(front.text)


def _is_title_marked(front: _Front) -> bool:
    """Whether more than a name is emphasized, linked or quoted."""
    return any(
        (span.style or span.url or not OPENING_QUOTES.isdisjoint(span.text))
        and count_words(span.text) >= _LEAST_TITLE_WORDS
        for span in front.rest
    )


def _begins_with_title(front: _Front) -> bool:
    """Whether more than a short name follows that is neither a venue nor the label of a link."""
    text = front.rest[0].text
    is_other = is_link_label(text) or read_venue(text).is_edition
    return count_words(text) >= _LEAST_TITLE_WORDS and not is_other


_DASH = lazy_pattern(r"\s*(?P<mark>[:：–—-](?=\s|$))?\s*")
_LABEL = lazy_pattern(r"\s*(?P<name>[^\W\d_]+)\s?(?P<mark>[:：])(?:\s+|$)")
_LEAST_TITLE_WORDS = 2
_LONGEST_NAME = 40
_IN_BRACKETS = lazy_pattern(
    r"\s*(?P<edition>(?:\[[^\[\]]{3,60}\]\s+)?)"
    r"(?P<mark>[\[(])(?P<name>[^\W_][^\[\]()]{0,40})[\])]\s+(?=\S|$)"
)


def begins_with_topic(segments: Sequence[Segment]) -> bool:
    """Whether an entry begins with a bold name that is not a part of the title.

    The title after it is marked itself: "**Memory**: *How ants remember*. A. Bee. Nature, 2005".
    """
    following = segments[1] if len(segments) > 1 else None
    title = following if following and following.separator == ":" else None
    return title is not None and title.is_marked and (bool(title.url) or _is_cited(segments[2:]))


def _is_cited(segments: Sequence[Segment]) -> bool:
    """Whether people or a venue are among the segments."""
    return any(
        segment.people >= SEVERAL_NAMES or segment.venue.weight >= PUBLISHER
        for segment in segments
        if not segment.is_label
    )
