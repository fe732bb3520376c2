"""Which segment of an entry is its title. Pure."""

from collections.abc import Mapping, Sequence
from itertools import dropwhile, takewhile

from snnbib.readinglist.preparation.front_names import begins_with_topic
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.name_likeness import begins_with_method
from snnbib.readinglist.recognition.organizations import is_one_organization
from snnbib.readinglist.recognition.people_levels import FULL_NAME, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, PUBLISHER
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import CutEntry
from snnbib.readinglist.shapes.titled_lines import is_description
from snnbib.readinglist.shapes.venue_places import follows_names, is_year_only
from snnbib.sites import link_kind

__all__ = ["begins_with_linked_organization", "find_title", "title_signs"]


def find_title(entry: CutEntry, evidence: SlotEvidence, signs: Mapping[int, float]) -> int:
    """The index of the segment that is the title; -1 if none is.

    The entries around count more than all that one text can say of itself: they are written alike.
    That titles stand in front decides between equals.

    Args:
        entry: to find the title of.
        evidence: of the entries around.
        signs: the `title_signs` of the entry.
    """
    likeness = {
        at: sign + 1.5 * evidence.title_support(entry.places[at]) - 0.08 * min(at, 6)
        if sign > _LABEL
        else sign
        for at, sign in signs.items()
    }
    return _most_like_title(entry, likeness)


def title_signs(entry: CutEntry) -> dict[int, float]:
    """How much each segment is like a title by itself and by its place, the same in every pass.

    The first marked segment is rather the title; one without letters is none.
    """
    marked = next(
        (
            at
            for at, segment in enumerate(entry.segments)
            if not (segment.is_label or segment.depth or segment.role in _BESIDE_TITLES)
            and (segment.style or segment.url or segment.bracket in OPENING_QUOTES)
        ),
        -1,
    )
    dated = _year_behind_title(entry.segments, marked)
    is_title_marked = _is_title_behind_people(entry.segments, marked)
    address = _address_behind_title(entry.segments)
    return {
        at: likeness
        + 0.25 * (at == marked)
        - 2.5 * (at == 0 and begins_with_topic(entry.segments))
        + 1.2 * _has_address_after(entry.segments, at)
        + 2.0 * (at == 0 and _is_cited_in_link(entry.segments))
        - 2.0 * (at == 0 and begins_with_linked_organization(entry.segments))
        - 0.4 * (segment.separator == ":" and at > marked >= 0)
        - 0.9 * (marked == 0 and _is_remark_after_bracket(entry.segments, at))
        - 1.6 * (marked < 1 and _is_remark_in_other_script(entry.segments, at))
        - 1.2 * _describes_link(entry.segments, at)
        - 2.0 * _is_remark_after_link(entry.segments, at)
        - 1.6 * _is_remark_after_label(entry.segments, at)
        - 1.2 * is_description(entry.segments, at)
        - 1.6 * (0 < address < at)
        - 1.0 * (_is_published_in(entry.segments, at) or _is_journal(entry.segments, at))
        - 1.6 * (0 <= dated < at and not segment.is_marked)
        - 1.6 * (marked == 0 and _is_remark_after_people(entry.segments, at))
        - 1.6 * (is_title_marked and at > marked and _is_sentence(segment))
        - 1.5 * (at > 1 and names_editors_or_translators(entry.segments[at - 1].text))
        - 1.5 * names_editors_or_translators(segment.text)
        if not segment.is_label
        else _LABEL
        for at, (segment, likeness) in enumerate(zip(entry.segments, entry.likeness, strict=True))
        if segment.role == "title" or _has_letters(segment.text)
    }


_LABEL = float("-inf")
_BESIDE_TITLES = frozenset({"authors", "year"})


def _has_letters(text: str) -> bool:
    return text[:1].isalpha() or any(map(str.isalpha, text))


def _address_behind_title(segments: Sequence[Segment]) -> int:
    """Where a bare address stands behind what may be a title; -1 if nowhere.

    What follows is a remark: "How Ants Count <https://...>. The first who counted them."
    """
    at = next((at for at, part in enumerate(segments) if part.is_label and "://" in part.text), -1)
    if at < 0:
        return -1
    is_behind = any(
        count_words(part.text) > 1 and not part.is_label and part.role in {"", "title"}
        for part in segments[:at]
    )
    return at if is_behind else -1


def _year_behind_title(segments: Sequence[Segment], marked: int) -> int:
    """Where the year stands alone right behind people and an emphasized title; -1 if nowhere.

    What follows is a remark: "Bee, *The Ant Society*, 1995. This book is a good beginning."
    """
    at = marked + 1
    if at >= len(segments) or not is_year_only(segments[at]):
        return -1
    return at if _is_title_behind_people(segments, marked) else -1


def _is_title_behind_people(segments: Sequence[Segment], marked: int) -> bool:
    """Whether an emphasized text that is no venue stands right behind people, or their year."""
    if marked < 1:
        return False
    before = dropwhile(lambda part: part.role == "year", reversed(segments[:marked]))
    names, title = next(before, None), segments[marked]
    if names is None or names.role != "authors":
        return False
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
    if at < _LEAST_BEFORE_REMARK or segment.is_marked:
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


def _is_remark_after_link(segments: Sequence[Segment], at: int) -> bool:
    """Whether a sentence ends an item behind a linked paper: "[AntNet](...). Ants dig fast."."""
    link, segment = segments[0], segments[at]
    is_last = at == 1 and all(part.is_label for part in segments[2:])
    if not is_last or link.is_label or link_kind(link.url) != "paper":
        return False
    if segment.is_marked or segment.role or segment.depth:
        return False
    if CJK_CHARACTER.search(segment.text) and not CJK_CHARACTER.search(link.text):
        return segment.separator in _STOPS
    is_sentence = segment.text.endswith(".") and count_words(segment.text) >= _FEWEST_SENTENCE_WORDS
    return is_sentence and share_of_capitals(segment.text) < _MOSTLY_SMALL


_STOPS = frozenset("。.：:，,")


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
    is_plain = not (first.is_marked or first.role)
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


def _most_like_title(entry: CutEntry, likeness: Mapping[int, float]) -> int:
    """The index of the segment that is the title; -1 if none is like one."""
    title = max(likeness, key=likeness.__getitem__, default=-1)
    if title < 0 or likeness[title] >= _LEAST_LIKENESS:
        return title
    return title if sum(not part.is_label for part in entry.segments) == 1 else -1
