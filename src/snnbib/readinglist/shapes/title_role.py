"""Which segment of an entry is its title, with the parts that were cut off from it. Pure."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.preparation.front_names import begins_plain_title, is_topic
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.name_likeness import begins_with_method
from snnbib.readinglist.recognition.organizations import is_one_organization
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.venue_levels import (
    POSSIBLE_VENUE,
    PUBLISHER,
    VENUE_WORD,
)
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.brackets import OPENING_QUOTES
from snnbib.readinglist.shapes.slots import (
    FEW,
    CutEntry,
    Slot,
    SlotEvidence,
)
from snnbib.readinglist.shapes.titled_lines import is_description
from snnbib.readinglist.shapes.venue_places import follows_names, is_year_only
from snnbib.readinglist.shapes.venue_role import LEAST_VENUE_WEIGHT, venue_weight
from snnbib.readinglist.words.names import BY_WORDS

__all__ = ["begins_with_linked_organization", "find_title", "join_title", "title_signs"]


def find_title(entry: CutEntry, evidence: SlotEvidence, signs: Sequence[float]) -> int:
    """The index of the segment that is the title; -1 if none is.

    The entries around count more than all that one text can say of itself: they are written alike.
    That titles stand in front decides between equals.

    Args:
        entry: to find the title of.
        evidence: of the entries around.
        signs: the `title_signs` of the entry.
    """
    likeness = [
        sign + 1.5 * evidence.title_support(slot) - 0.08 * min(at, 6) if sign > _LABEL else sign
        for at, (slot, sign) in enumerate(zip(entry.places, signs, strict=True))
    ]
    return _most_like_title(entry.segments, likeness)


def title_signs(entry: CutEntry) -> list[float]:
    """How much each segment is like a title by itself and by its place, the same in every pass.

    The first marked segment is rather the title.
    """
    marked = next(
        (
            at
            for at, segment in enumerate(entry.segments)
            if not segment.is_label
            and not segment.depth
            and (segment.style or segment.url or segment.bracket in OPENING_QUOTES)
        ),
        -1,
    )
    dated = _year_behind_title(entry.segments, marked)
    is_title_marked = _is_title_behind_people(entry.segments, marked)
    return [
        likeness
        + 0.25 * (at == marked)
        - 2.5 * (at == 0 and is_topic(entry.segments))
        + 1.2 * _has_address_after(entry.segments, at)
        + 2.0 * (at == 0 and _is_cited_in_link(entry.segments))
        - 2.0 * (at == 0 and begins_with_linked_organization(entry.segments))
        - 0.4 * (segment.separator == ":" and at > marked >= 0)
        - 0.9 * (marked == 0 and _is_remark_after_bracket(entry.segments, at))
        - 1.6 * (marked < 1 and _is_remark_in_other_script(entry.segments, at))
        - 1.2 * _describes_link(entry.segments, at)
        - 1.6 * _is_remark_after_label(entry.segments, at)
        - 1.2 * is_description(entry.segments, at)
        - 1.0 * (_is_published_in(entry.segments, at) or _is_journal(entry.segments, at))
        - 1.6 * (0 <= dated < at and not (segment.style or segment.url or segment.bracket))
        - 1.6 * (marked == 0 and _is_remark_after_people(entry.segments, at))
        - 1.6 * (is_title_marked and at > marked and _is_sentence(segment))
        - 1.5 * (at > 1 and names_editors_or_translators(entry.segments[at - 1].text))
        - 1.5 * names_editors_or_translators(segment.text)
        if not segment.is_label
        else _LABEL
        for at, (segment, likeness) in enumerate(zip(entry.segments, entry.likeness, strict=True))
    ]


_LABEL = float("-inf")


def _year_behind_title(segments: Sequence[Segment], marked: int) -> int:
    """Where the year stands alone right behind people and an emphasized title; -1 if nowhere.

    What follows is a remark: "Bee, *The Ant Society*, 1995. This book is a good beginning."
    """
    at = marked + 1
    if at >= len(segments) or not is_year_only(segments[at]):
        return -1
    return at if _is_title_behind_people(segments, marked) else -1


def _is_title_behind_people(segments: Sequence[Segment], marked: int) -> bool:
    """Whether an emphasized text that is no venue stands right behind people."""
    if marked < 1 or segments[marked - 1].role != "authors":
        return False
    title = segments[marked]
    return "italic" in title.style and title.venue.weight < POSSIBLE_VENUE


def _is_sentence(segment: Segment) -> bool:
    """Whether a plain text is long and mostly in small letters, as remarks on a work are.

    A link can stand in it: ". Free at [his page](...)".
    """
    begins_plain = segment.text.startswith(". ")
    is_marked = segment.style or (segment.url and not begins_plain)
    is_long = begins_plain or count_words(segment.text) >= _FEWEST_SENTENCE_WORDS
    if is_marked or segment.bracket or segment.role or not is_long:
        return False
    return share_of_capitals(segment.text) < _MOSTLY_SMALL


_FEWEST_SENTENCE_WORDS = 6
_MOSTLY_SMALL = 0.3


def _is_remark_after_people(segments: Sequence[Segment], at: int) -> bool:
    """Whether plain text follows a marked title and its people: "*Ants*, A. Bee. A classic."."""
    segment = segments[at]
    if at < _LEAST_BEFORE_REMARK or segment.style or segment.url or segment.bracket:
        return False
    title, names = segments[:_LEAST_BEFORE_REMARK]
    is_edition = title.venue.weight >= PUBLISHER or is_year_only(title) or is_remark(title.text)
    is_title = "code" not in title.style and not is_edition and not begins_with_method(title.text)
    return is_title and names.people >= FULL_NAME and not (names.style or names.url)


def _is_remark_after_bracket(segments: Sequence[Segment], at: int) -> bool:
    """Whether a dash and plain text follow a marked title and brackets: "*Ants* (Bee) - a classic".

    After bold text it has to begin in small letters, as "**AntNet** (Bee) - A title" ends in its
    title.
    """
    segment = segments[at]
    if at < _LEAST_BEFORE_REMARK or segment.separator != "-" or segment.style or segment.url:
        return False
    first, between = segments[0], segments[1:at]
    is_title = first.style == "italic" or segment.text[:1].islower()
    return is_title and all(part.bracket == "(" or _goes_on(part) for part in between)


_LEAST_BEFORE_REMARK = 2


def _is_remark_in_other_script(segments: Sequence[Segment], at: int) -> bool:
    """Whether Chinese or Japanese follows an English title and brackets: "Ants (Bee) — 蟻の本"."""
    segment = segments[at]
    if at < _LEAST_BEFORE_REMARK or segment.separator != "-" or segment.style or segment.url:
        return False
    is_other = CJK_CHARACTER.search(segment.text) and not CJK_CHARACTER.search(segments[0].text)
    return bool(is_other) and all(part.bracket in {"(", "（"} for part in segments[1:at])


def _goes_on(segment: Segment) -> bool:
    """Whether emphasis goes on after a soft cut."""
    return bool(segment.style and segment.joint)


def _describes_link(segments: Sequence[Segment], at: int) -> bool:
    """Whether a text in small letters follows a linked name: "**[AntNet](...)**: counts ants.".

    After a linked title no colon has to stand between, and links can stand in what follows:
    "[How Ants Count](...) - a paper by [Ada](...)".
    """
    name, segment = segments[at - 1] if at else None, segments[at]
    is_marked = segment.style or segment.bracket or segment.role
    if name is None or not name.url or name.is_label or name.depth or is_marked:
        return False
    is_titled = count_words(name.text) >= FEWEST_TITLE_WORDS and name.people < POSSIBLE_PEOPLE
    is_named = segment.separator == ":" and not segment.url
    return segment.text[:1].islower() and (is_titled or is_named)


def _is_remark_after_label(segments: Sequence[Segment], at: int) -> bool:
    """Whether a dash and small letters follow a link's label: "Ants [[pdf](...)] - a classic"."""
    segment = segments[at]
    if at < _LEAST_BEFORE_REMARK or segment.separator not in _DASHES or segment.style:
        return False
    is_behind = segments[at - 1].is_label and segment.text[:1].islower() and not segment.url
    return is_behind and not segments[0].is_label


_DASHES = frozenset("-–—")


def _is_published_in(segments: Sequence[Segment], at: int) -> bool:
    """Whether text in italics stands between people and a year: "Ants dig. A. Bee. *Hills*, 2020".

    Its commas may have cut it.
    """
    if segments[at].style != "italic" or segments[0].style == "italic":
        return False
    first, *people = takewhile(lambda part: part.style != "italic", segments)
    after = dropwhile(lambda part: part.style == "italic", segments[len(people) + 1 :])
    is_plain = not (first.style or first.url or first.bracket or first.role)
    is_title = is_plain and count_words(first.text) >= FEWEST_TITLE_WORDS
    are_people = bool(people) and all(part.people >= FULL_NAME for part in people)
    following = next(after, None)
    is_dated = following is not None and is_year_only(following)
    return is_title and first.people < POSSIBLE_PEOPLE and are_people and is_dated


def _is_journal(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name follows title and people, and volume or pages the name."""
    if at < _LEAST_BEFORE_JOURNAL or not follows_names(segments, at):
        return False
    title = segments[at - _LEAST_BEFORE_JOURNAL]
    return count_words(title.text) >= FEWEST_TITLE_WORDS and title.people < POSSIBLE_PEOPLE


_LEAST_BEFORE_JOURNAL = 2


def _is_cited_in_link(segments: Sequence[Segment]) -> bool:
    """Whether a title is followed by a link with authors and year: "AntNet: [Bee et al., 2017]"."""
    if len(segments) < _LEAST_CITED or segments[0].url or segments[0].people >= FULL_NAME:
        return False
    names, year = segments[1:_LEAST_CITED]
    return bool(names.url) and names.people >= POSSIBLE_PEOPLE and is_year_only(year)


_LEAST_CITED = 3


def begins_with_linked_organization(segments: Sequence[Segment]) -> bool:
    """Whether a link in front of a plain title is a group: "[Ant Team](...). How ants dig"."""
    first, *others = segments[:2]
    if not others or not first.url or first.is_label or not is_one_organization(first.text):
        return False
    title = others[0]
    is_marked = title.url or title.bracket or title.role or title.venue.year
    return not is_marked and count_words(title.text) >= FEWEST_TITLE_WORDS


def _has_address_after(segments: Sequence[Segment], at: int) -> bool:
    """Whether a bare address follows in the same cell of a table: "Title: https://..."."""
    column = segments[at].column
    following = segments[at + 1] if column and at + 1 < len(segments) else None
    return (
        following is not None
        and following.column == column
        and "://" in following.text
        and count_words(segments[at].text) > 1
    )


_LEAST_LIKENESS = -0.6
"""A title of one word after another segment has more."""


def _most_like_title(segments: Sequence[Segment], likeness: Sequence[float]) -> int:
    """The index of the segment that is the title; -1 if none is like one."""
    may_be = (n for n, part in enumerate(segments) if part.role == "title" or _has_letters(part))
    title = max(may_be, key=likeness.__getitem__, default=-1)
    if title < 0:
        return -1
    is_like_title = likeness[title] >= _LEAST_LIKENESS
    return title if is_like_title or sum(not part.is_label for part in segments) == 1 else -1


def _has_letters(segment: Segment) -> bool:
    return any(map(str.isalpha, segment.text))


def join_title(
    segments: Sequence[Segment], places: Sequence[Slot], evidence: SlotEvidence, title: int
) -> tuple[list[Segment], list[Slot], int]:
    """The segments with the title as one: with parts that a soft mark has cut off from it.

    Returns:
        The segments, the slot of each, and the index of the title.
    """
    segments, places = list(segments), list(places)
    if title > 1 and begins_plain_title(segments, title - 1):
        title -= 1
    if begins_plain_title(segments, title):
        segments[title + 1] = replace(segments[title + 1], joint=": ")
        _join(segments, places, title)
    while title + 1 < len(segments) and _is_part_of_title(
        segments, places, evidence, title + 1, title
    ):
        _join(segments, places, title)
    while (
        title > 0
        and segments[title].joint
        and _is_part_of_title(segments, places, evidence, title - 1, title)
    ):
        _join(segments, places, title - 1)
        title -= 1
    return segments, places, title


def _join(segments: list[Segment], places: list[Slot], at: int) -> None:
    """Join a segment with the next one."""
    first, second = segments[at], segments.pop(at + 1)
    places.pop(at + 1)
    segments[at] = replace(
        first, text=f"{first.text}{second.joint}{second.text}", style=first.style or second.style
    )


def _is_part_of_title(
    segments: list[Segment], places: list[Slot], evidence: SlotEvidence, at: int, title: int
) -> bool:
    """Whether a softly cut neighbor of the title is neither people nor venue, year or remark."""
    segment, slot = segments[at], places[at]
    joint = segment.joint if at > title else segments[title].joint
    if (
        not joint
        or segment.is_label
        or segment.bracket != segments[title].bracket
        or segment.role != segments[title].role
        or (at > title and _ends_with_mark(segments[title], segment))
    ):
        return False
    is_same_style = bool(segment.style) and segment.style == segments[title].style
    is_subtitle = (
        is_same_style and joint in {" ", ": "} and bool(_BEGINS_SUBTITLE.match(segment.text))
    )
    # a cell of titles, or another year follows: "2001 Ants of the Year. Ant Letters 2002"
    is_dated = is_year_only(segment) and any(part.venue.year for part in segments[title + 1 :])
    begins_title = joint == " " and at < title and (segment.role == "title" or is_dated)
    is_subtitle = is_subtitle or begins_title
    is_subtitle = is_subtitle or (is_same_style and _is_inside(segments, at))
    if is_subtitle or segment.role == "title" or (is_same_style and joint == ". "):
        in_front = at < title and segment.people >= SEVERAL_NAMES
        return is_subtitle or not (
            in_front or _names_edition_or_people(segments, at, slot, evidence)
        )
    if is_year_only(segment) or is_remark(segment.text) or len(segment.text.split()) > 20:
        return False
    people = segment.people
    support = evidence.support(slot, "people")
    is_sure = people >= SURE_PEOPLE and (support >= 0.12 or evidence.entries < FEW)
    others_are_sure = people >= SEVERAL_NAMES or evidence.support(slot, "sure") >= 0.12
    is_likely = people >= POSSIBLE_PEOPLE and people + support >= 1.0 and others_are_sure
    are_alike = people >= LIKELY_PEOPLE and support >= 0.45  # a name stands there in most entries
    says_by = joint.strip(" ,").casefold() in {*BY_WORDS, "de", "di"}
    is_by = people >= LIKELY_PEOPLE and says_by and (support > 0 or evidence.entries < FEW)
    if is_sure or is_likely or is_by or are_alike:
        return False
    if joint.strip() in {"", ":"}:  # after these only what surely is a venue
        return segment.venue.weight < VENUE_WORD
    return venue_weight(segments, at, slot, evidence, title) < LEAST_VENUE_WEIGHT


def _is_inside(segments: Sequence[Segment], at: int) -> bool:
    """Whether an article and a word stand between parts: "*Ants: A Thorough, Short Survey*"."""
    segment, following = segments[at], segments[at + 1 : at + 2]
    goes_on = bool(following) and following[0].style == segment.style and bool(following[0].joint)
    return goes_on and segment.joint == ": " and bool(_ARTICLE_AND_WORD.fullmatch(segment.text))


_ARTICLE_AND_WORD = lazy_pattern(r"An? [A-Z]\w+")
_BEGINS_SUBTITLE = lazy_pattern(r"An? [A-Z]\w+,? [A-Z]")  # "Do Ants Count? A Replication Study"


def _names_edition_or_people(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence
) -> bool:
    """Whether a text after a part of the title is a venue, a year or people.

    In a cell of titles a list of nouns looks alike ("datasets, models, and tasks"): there a venue
    has its year or ends the cell, and people stand in other rows too.
    """
    segment, following = segments[at], segments[at + 1 : at + 2]
    in_cell = bool(segment.column)
    ends = not following or following[0].column != segment.column or bool(following[0].bracket)
    is_venue = segment.venue.weight >= PUBLISHER and (ends or not in_cell)
    are_people = segment.people >= SEVERAL_NAMES
    if in_cell:
        are_people = are_people and evidence.support(slot, "people") >= _IN_OTHERS
    return is_venue or bool(segment.venue.year) or are_people


_IN_OTHERS = 0.12


def _ends_with_mark(title: Segment, following: Segment) -> bool:
    """Whether a title is marked as a whole (a link, bold), so that a dash after it ends it."""
    if not _DASHED.search(following.joint) or following.style:
        return False
    is_small = following.text[:1].islower()
    words = count_words(title.text)
    return bool(title.url and words >= 2 - is_small) or bool(title.style and words >= 3 - is_small)


_DASHED = lazy_pattern("[-–—―~|/]")
