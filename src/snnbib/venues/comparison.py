"""Whether two names of venues may be one: words against words, acronyms against initials."""

from collections.abc import Sequence
from itertools import pairwise, product

from snnbib.lazy_patterns import lazy_pattern
from snnbib.venues.abbreviations import is_abbreviated_name, is_abbreviated_word
from snnbib.venues.names import VenueName
from snnbib.venues.words import (
    CONNECTIVES,
    EVENT_ADJECTIVES,
    EVENT_NOUNS,
    HEADS,
    SERIAL_WORDS,
    SPONSORS,
    Words,
    fold_acronym,
    is_generic,
    is_sponsor,
    without_connectives,
)

__all__ = [
    "compare_names",
    "compare_words",
    "distinctive",
    "same_words",
    "spells_out",
]

_SHORTEST_ACRONYM = 3
"""Letters. Two letters begin too many words: "SP" is also in "Speech"."""
_PREPOSITIONS = frozenset(["for", "in", "with"])
"""Connectives that relate two subjects; "of" and "on" are interchanged at will."""
_PIECES = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]|\d+[A-Za-z]?")


def compare_names(name: VenueName, other: VenueName) -> bool | None:
    """Whether two names, tracks aside, are of one venue; None where this cannot be told."""
    by_words = [
        compare_words(_joined(form), _joined(other_form))
        for form, other_form in product(name.forms, other.forms)
    ]
    acronyms, others = set(map(fold_acronym, name.acronyms)), set(map(fold_acronym, other.acronyms))
    if name.qualifier and other.qualifier and not _have_same_qualifier(name, other):
        by_words = [None if is_same else is_same for is_same in by_words]
    if True in by_words:
        return True
    if name.forms and other.forms:
        # With different words around it, the same acronym is a claim, and proves nothing.
        return None if None in by_words or acronyms & others else False
    if acronyms & others or spells_out(name, other) or spells_out(other, name):
        return None if name.has_theme or other.has_theme else True
    return None if name.forms or other.forms or _ends_in_other(acronyms, others) else False


def _have_same_qualifier(name: VenueName, other: VenueName) -> bool:
    """Whether what two names have in parentheses may be the same, a place for example."""
    return same_words(name.qualifier, other.qualifier)


def compare_words(part: Words, other: Words) -> bool | None:
    """Whether two names of one or more words are one, up to abbreviations and sponsors.

    Journals with different sponsors are different ("ACM Transactions on X", "IEEE Transactions on
    X"). Of events this cannot be told, nor of names such as "IEEE Access" and "Access".
    """
    words, others = distinctive(part), distinctive(other)
    if not words or not others:  # "Proceedings of the" names nothing
        return None
    is_same = words == others or _is_same_title(part, other)
    if is_same is False:
        return None if _is_subject_of(words, others) or _is_subject_of(others, words) else False
    sponsors, other_sponsors = _sponsors(part), _sponsors(other)
    if HEADS.issuperset(words) and not _name_one_group(sponsors, other_sponsors):
        return False
    if sponsors and other_sponsors and not sponsors & other_sponsors:
        return False if SERIAL_WORDS.intersection(words) else None
    if is_same is None or _have_other_relation(part, other):
        return None
    # Of "IEEE Access" the sponsor is a part; of "ACM Conference on X" it is not.
    is_titled = not HEADS.isdisjoint(words)
    return True if is_titled or sponsors == other_sponsors else None


def _have_other_relation(part: Words, other: Words) -> bool:
    """Whether one journal is about two subjects, and the other about the one within the other.

    "Computers & Education" is not "Computers in Education".
    """
    if not EVENT_NOUNS.isdisjoint(part):
        return False
    return {_relations(part), _relations(other)} == {(True, False), (False, True)}


def _relations(part: Words) -> tuple[bool, bool]:
    """Whether a name has subjects side by side, and whether it has one subject in another."""
    return "and" in part, not _PREPOSITIONS.isdisjoint(part)


def _is_same_title(part: Words, other: Words) -> bool | None:
    """Whether the words that make two names are the same, up to abbreviations."""
    subject, other_subject = _subject(part), _subject(other)
    first, other_first = subject[:1] or part[:1], other_subject[:1] or other[:1]
    if first[0][0] != other_first[0][0] and CONNECTIVES.isdisjoint((*first, *other_first)):
        return False  # most names
    if "".join(distinctive(part)) == "".join(distinctive(other)):
        return True
    is_whole = not (_sponsors(part) and _sponsors(other))
    return is_abbreviated_name(subject, other_subject, is_whole=is_whole)


def _is_subject_of(words: Words, event: Words) -> bool:
    """Whether a name is the subject of an event: some publishers call the proceedings so."""
    return event[0] in _EVENTS and words == event[1:]


def same_words(part: Words, other: Words) -> bool:
    """Whether two texts have the same words in the same order, up to abbreviations."""
    words, others = without_connectives(part), without_connectives(other)
    return len(words) == len(others) and all(map(is_abbreviated_word, words, others))


_EVENTS = EVENT_NOUNS - {"workshop"}


def distinctive(part: Words) -> Words:
    """The words that make a name: no connectives, no sponsors, no "International" of an event.

    Of several words for the event only the first counts, and of a subject that is repeated one:
    some deposits append "Conference", or say "Quiet Systems Conference on Quiet Systems".
    """
    words = without_connectives(part)
    return _subject(words) or words


def _subject(words: Words) -> Words:
    """The words without sponsors; of an event, first what it is, then its subject once."""
    if SPONSORS.isdisjoint(words) and _EVENTS.isdisjoint(words):
        return words
    events = [word for word in words if word in _EVENTS]
    dropped = EVENT_ADJECTIVES.union(events) if events else frozenset()
    subject = tuple(word for word in words if word not in dropped and not is_sponsor(word))
    return (events[0], *_without_repetition(subject)) if events else subject


def _without_repetition(words: Words) -> Words:
    """The first half of the words where the second half repeats it, else all of them."""
    half = len(words) // 2
    return words[:half] if words[:half] == words[half:] else words


def _sponsors(part: Words) -> frozenset[str]:
    """The societies that a name has in it."""
    return frozenset(filter(is_sponsor, part))


def _is_spelled_out(acronym: str, part: Words) -> bool:
    """Whether an acronym has the initials of all words of a name that say which venue it is.

    Connectives, sponsors and words such as "International" may have initials in it, or not;
    several letters in a row may stand for one word where the capitals say so (CoRL).

    >>> _is_spelled_out("ICASSP", tuple("conference on acoustics speech signal processing".split()))
    False
    >>> _is_spelled_out("CoRL", ("conference", "on", "robot", "learning"))
    True
    """
    if len(fold_acronym(acronym)) < _SHORTEST_ACRONYM:
        return False
    pieces = _PIECES.findall(acronym)
    if acronym.islower() or acronym.istitle():
        pieces = list(acronym)
    return _pieces_begin_words([piece.lower() for piece in pieces], part)


def _pieces_begin_words(pieces: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the pieces of an acronym begin the words in order, each word that matters by one."""
    if not words:
        return not pieces
    word, words_after = words[0], words[1:]
    # "ITS" may be a conference, "Transactions on ..." is not one: such a word has its letter.
    if is_generic(word) and _pieces_begin_words(pieces, words_after):
        return True
    if not pieces or not word.startswith(pieces[0]):
        return False
    if _pieces_begin_words(pieces[1:], words_after):
        return True
    # "ICONIP" has two letters of "conference": only words that do not matter may have that.
    return (
        (word in EVENT_NOUNS or word in EVENT_ADJECTIVES)
        and word.startswith("".join(pieces[:2]))
        and _pieces_begin_words(pieces[2:], words_after)
    )


def spells_out(name: VenueName, other: VenueName) -> bool:
    """Whether an acronym is all that the first name has, and the second spells it out."""
    return not name.forms and any(
        _is_spelled_out(acronym, part)
        or fold_acronym(acronym) == "".join(part)
        or _is_title_of(fold_acronym(acronym), part)
        for acronym in name.acronyms
        for part in map(_joined, other.forms)
    )


def _is_title_of(acronym: str, part: Words) -> bool:
    """Whether an event is called by its acronym in its name: "CHI Conference on ..."."""
    return len(acronym) >= _SHORTEST_ACRONYM and any(
        word == acronym and following in EVENT_NOUNS for word, following in pairwise(part)
    )


def _ends_in_other(acronyms: set[str], others: set[str]) -> bool:
    """Whether an acronym of one name is the end of one of the other: PAMI, TPAMI."""
    return any(
        acronym.endswith(other) or other.endswith(acronym)
        for acronym, other in product(acronyms, others)
    )


def _name_one_group(sponsors: frozenset[str], others: frozenset[str]) -> bool:
    """Whether names that have no other words have the same sponsors, or one group of ACM.

    "SIGMOD Conference" is the "ACM SIGMOD Conference"; "Journal" is not the "Journal of the ACM".
    """
    return sponsors == others or any(name.startswith("sig") for name in sponsors & others)


def _joined(form: Sequence[Words]) -> Words:
    """The words of all parts of a name."""
    return tuple(word for part in form for word in part)
