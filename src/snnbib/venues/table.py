"""The venue table: which row a text names, and whether two texts name one venue."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.venues.abbreviations import is_abbreviated_word
from snnbib.venues.comparison import compare_names, compare_words, same_words, spells_out
from snnbib.venues.indexed_rows import IndexedRows
from snnbib.venues.names import VenueName, parse_name
from snnbib.venues.rows import Venue, VenueKind
from snnbib.venues.tracks import Track, split_track
from snnbib.venues.words import (
    EVENT_NOUNS,
    HEADS,
    Words,
    fold_acronym,
    is_acronym,
    is_generic,
    is_mistyped,
    name_words,
    without_connectives,
    without_numeral,
)

__all__ = ["VenueTable"]


class VenueTable:
    """Venues, looked up by what lists and sources call them.

    Args:
        rows: the venues; where two claim one name, the earlier has it.
        others: more venues, which come after them.
    """

    def __init__(self, rows: Iterable[Venue], *others: IndexedRows) -> None:
        from_rows = IndexedRows.of(rows)
        self._sets = (from_rows, *others) if from_rows.rows else others
        self._recognized: dict[str, Venue | None] = {}
        self._compared: dict[tuple[str, str], bool | None] = {}

    def with_rows(self, rows: Iterable[Venue]) -> "VenueTable":
        """This table with other rows in front: they win."""
        return VenueTable(rows, *self._sets)

    @property
    def rows(self) -> tuple[Venue, ...]:
        """All venues."""
        return tuple(chain.from_iterable(venues.rows for venues in self._sets))

    def recognize(self, text: str) -> Venue | None:
        """The venue of the table that a text names; None for any other, and for its workshops."""
        if text not in self._recognized:
            venue = self._by_acronym(text.strip())
            if venue is None and self._may_name_venue(text):
                venue = self._venue_of(self._parse(text))
            self._recognized[text] = venue if venue and _is_written_like(venue, text) else None
        return self._recognized[text]

    def same_venue(self, text: str, other: str) -> bool | None:
        """Whether two texts name one venue; None where this cannot be told."""
        key = (text, other) if text <= other else (other, text)
        if key not in self._compared:
            self._compared[key] = self._compare(*key)
        return self._compared[key]

    def track(self, text: str) -> Track:
        """Which part of an event a text names: a venue of the table is the main one."""
        return Track.MAIN if self.recognize(text) else self._parse(text).track

    # Looking up

    def _may_name_venue(self, text: str) -> bool:
        return any(venues.screen.may_name_venue(text) for venues in self._sets)

    def _with_acronym(self, folded: str) -> Venue | None:
        """The venue that has a folded acronym."""
        return next(filter(None, (venues.with_acronym(folded) for venues in self._sets)), None)

    def _by_acronym(self, acronym: str) -> Venue | None:
        """The venue that has an acronym, as it is written here."""
        venue = self._with_acronym(fold_acronym(acronym))
        return venue if venue and _is_written_like(venue, acronym) else None

    def _by_acronyms(self, acronyms: Iterable[str]) -> Venue | None:
        """The venue of the first acronym that has one, be it of several events held together."""
        venues = (self._by_acronym(name) or self._first_of_joint(name) for name in acronyms)
        return next(filter(None, venues), None)

    def _first_of_joint(self, acronym: str) -> Venue | None:
        """The first venue of "AAAI/IAAI", "ESEC/FSE" or "IJCAI-ECAI"; None for something else."""
        pieces = _pieces(acronym)
        venues = [self._by_acronym(piece) for piece in pieces if is_acronym(piece)]
        is_joint = len(venues) == len(pieces) > 1 and ("/" in acronym or all(venues))
        return next(filter(None, venues), None) if is_joint else None

    def _by_words(self, part: Words) -> Venue | None:
        """The venue with this name, as it is or abbreviated, with or without its sponsors."""
        if venue := self._named(part):
            return venue
        similar = (pair for venues in self._sets for pair in venues.with_initials(part))
        named: dict[str, Venue] = {}
        for name, venue in similar:
            if compare_words(part, name):
                named.setdefault(venue.acronym, venue)
        return next(iter(named.values())) if len(named) == 1 else None

    def _named(self, part: Words) -> Venue | None:
        """The venue with just this name."""
        words = without_connectives(part)
        return next(filter(None, (venues.named(words) for venues in self._sets)), None)

    def _venue_of(self, name: VenueName) -> Venue | None:
        """The venue that a name stands for; None if it is the name of another track."""
        if name.track is not Track.MAIN:  # "Automatic Speech Recognition Workshop" is a venue
            is_named_so = split_track(" ".join(name.all_words))[1] is name.track
            return self._by_words(name.all_words) if is_named_so else None
        return self._host(name)

    def _host(self, name: VenueName) -> Venue | None:
        """The venue of a name, its track aside."""
        by_acronym = self._by_acronyms(name.acronyms)
        if not name.forms or (name.track is Track.FINDINGS and by_acronym):
            return by_acronym  # "Findings of the Association for ...: EMNLP 2020"
        return next(filter(None, (self._by_form(form, name) for form in name.forms)), None)

    def _by_form(self, form: Sequence[Words], name: VenueName) -> Venue | None:
        """The venue of one way to read a name."""
        words = tuple(word for part in form for word in part)
        # With its acronym, words that are all in the venue's names are enough.
        of_acronym = self._by_acronyms(name.acronyms)
        is_only_place = name.is_dated_acronym and HEADS.isdisjoint(words)
        if of_acronym and (is_only_place or _are_words_of(words, of_acronym)):
            return of_acronym
        venue = (
            self._by_words(words)
            or self._by_words(without_numeral(words))
            or self._by_joined_words(words)
            or self._by_acronym_alone(words)
            or self._by_name_with_acronym(words)
        )
        if venue:
            return venue
        first, *others = [
            self._by_words(part) for part in form if not all(map(is_generic, part))
        ] or [None]
        # What follows a name and its acronym is the theme of a volume.
        has_both = first is not None and first is of_acronym
        return first if has_both or all(other is first for other in others) else None

    def _by_joined_words(self, words: Words) -> Venue | None:
        """The venue whose acronym is written as several words: "USENIX Security"."""
        is_letters = len(words) > 1 and max(map(len, words)) == 1  # "C, C++" is not CC
        return None if is_letters else self._with_acronym("".join(words))

    def _by_acronym_alone(self, words: Words) -> Venue | None:
        """The event whose acronym is all that a name says: "International Conference RANLP"."""
        content = [word for word in words if not is_generic(word)]
        is_event = len(content) == 1 and not EVENT_NOUNS.isdisjoint(words)
        venue = self._with_acronym(content[0]) if is_event else None
        if venue is None or venue.is_common_word or venue.kind is not VenueKind.EVENT:
            return None
        return venue

    def _by_name_with_acronym(self, words: Words) -> Venue | None:
        """The venue of a name that has its acronym among its words."""
        for place, word in enumerate(words):
            venue = self._with_acronym(word)
            if venue and self._by_words((*words[:place], *words[place + 1 :])) is venue:
                return venue
        return None

    # Comparing

    def _parse(self, text: str) -> VenueName:
        """A text taken apart; "CVPRW" is a workshop because CVPR is a venue."""
        name = parse_name(text)
        acronym = name.acronyms[0] if name.acronyms and not name.forms else ""
        if name.track is Track.MAIN and acronym[-1:] in {"W", "w"} and len(acronym) > 1:
            host = acronym[:-1].rstrip("-'")
            if not self._by_acronym(acronym) and self._by_acronym(host):
                return replace(name, track=Track.WORKSHOP, acronyms=(host,))
        return name

    def _compare(self, text: str, other: str) -> bool | None:
        pairs = product(self._events(text), self._events(other))
        is_same, *further = [self._compare_events(*pair) for pair in pairs]
        return True if True in further else is_same

    def _events(self, text: str) -> Iterator[str]:
        """A text that names an event, and the names of others that were held together with it."""
        yield text
        name = self._parse(text)
        if name.track is not Track.MAIN:
            return
        yield from name.joint
        for acronym in name.acronyms:
            if self._first_of_joint(acronym):
                yield from filter(self._by_acronym, _pieces(acronym))

    def _compare_events(self, text: str, other: str) -> bool | None:
        is_same = self._compare_rows(text, other)
        if is_same is False and self.track(text) is self.track(other):
            name, other_name = self._parse(text), self._parse(other)
            # Several venues may have an acronym or a short form ("Ann. Phys."): that one of them is
            # in the table proves nothing.
            if (
                spells_out(name, other_name)
                or spells_out(other_name, name)
                or (name.track is Track.MAIN and compare_names(name, other_name))
            ):
                return None
        return is_same

    def _compare_rows(self, text: str, other: str) -> bool | None:
        """Whether two texts name one venue, by the rows that they name; None if it is open."""
        venue, other_venue = self.recognize(text), self.recognize(other)
        if any(row and row.kind is VenueKind.SERIES for row in (venue, other_venue)):
            return None
        if venue and other_venue:
            return (
                venue is other_venue
                or venue.acronym in other_venue.published_in
                or other_venue.acronym in venue.published_in
            )
        name, other_name = self._parse(text), self._parse(other)
        tracks = {self.track(text), self.track(other)}
        same_host = self._compare_hosts(name, other_name)
        if len(tracks) > 1:
            # Some events print a track's papers in the main volume.
            return None if tracks == {Track.MAIN, Track.TRACK} and same_host else False
        if same_host and name.topic and other_name.topic:
            return same_words(name.topic, other_name.topic)
        return same_host

    def _compare_hosts(self, name: VenueName, other: VenueName) -> bool | None:
        """Whether two names are of one venue, their tracks aside."""
        rows = self._host(name), self._host(other)
        if rows[0] and rows[1]:
            return rows[0] is rows[1]
        row = rows[0] or rows[1]
        if row is None:
            return compare_names(name, other)
        return compare_names(_name_of(row), other if rows[0] else name)


_VERSION = lazy_pattern(r"(?<!\d)\d+\.\d+(?!\d)")
"""A version of software, or the number of a heading: "SAS 9.4", "1.1 Brain"."""


def _pieces(acronym: str) -> list[str]:
    """The acronyms of events that were held together: "AAAI/IAAI", "IJCAI-ECAI"."""
    return re.split(r"[/-]", acronym)


def _name_of(venue: Venue) -> VenueName:
    return VenueName(
        forms=tuple((name_words(name),) for name in venue.names), acronyms=venue.acronyms
    )


def _is_written_like(venue: Venue, text: str) -> bool:
    """Whether a text is written like the venue, where the acronym is a common word.

    A name of several words is; so is a text that has an acronym or a name with the same capitals.
    """
    if not venue.is_common_word:
        return True
    if text.strip().isalpha():
        return text.strip() in (*venue.acronyms, *venue.names)
    if _VERSION.search(text):
        return False
    called = "|".join(map(re.escape, (*venue.acronyms, *venue.names)))
    is_acronym_only = fold_acronym(text) in map(fold_acronym, venue.acronyms)
    is_more = len(parse_name(text).all_words) > 1 and not is_acronym_only
    return is_more or re.search(rf"(?<!\w)(?:{called})(?!\w)", text) is not None


def _are_words_of(words: Words, venue: Venue) -> bool:
    """Whether all words that matter are in the venue's names, up to a typing error."""
    names = {word for name in venue.names for word in name_words(name)}
    content = [word for word in words if not is_generic(word)]
    return bool(content) and all(
        any(is_abbreviated_word(word, other) or is_mistyped(word, other) for other in names)
        for word in content
    )
