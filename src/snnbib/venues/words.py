"""The words that names of venues are made of: what they mean, and whether they abbreviate."""

from typing import TypeAlias

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text import fold

__all__ = [
    "CONNECTIVES",
    "EVENT_ADJECTIVES",
    "EVENT_NOUNS",
    "HEADS",
    "ORDINALS",
    "SERIAL_WORDS",
    "SHORTEST_ABBREVIATION",
    "SPONSORS",
    "TENS",
    "YEAR_PATTERN",
    "Words",
    "fold_acronym",
    "folded_words",
    "is_acronym",
    "is_generic",
    "is_mistyped",
    "is_sponsor",
    "name_words",
    "spell_out",
    "without_connectives",
    "without_numeral",
    "without_proceedings",
    "without_volume",
]

Words: TypeAlias = tuple[str, ...]
"""The folded words of a name or of a part of one, connectives and sponsors included."""

CONNECTIVES = frozenset(
    ["a", "an", "and", "at", "by", "for", "from", "in", "its", "of", "on", "the", "to", "with",
     "through", "under",
     # German, French, Spanish, Portuguese, Italian, Dutch, Romanian
     "aus", "das", "der", "die", "fur", "und", "von", "zu", "zum", "zur", "au", "aux", "de", "du",
     "en", "et", "la", "le", "les", "pour", "e", "el", "los", "y", "da", "del", "do", "dos",
     "degli", "dei", "della", "delle", "di", "il", "em", "sobre", "van", "voor", "si"]
)  # fmt: skip
"""Words that may be missing without making another name."""
EVENT_NOUNS = frozenset(
    ["colloquium", "conference", "congress", "convention", "meeting", "symposium", "workshop"]
)  # fmt: skip
"""Words that say that a name is an event's."""
EVENT_ADJECTIVES = frozenset(["annual", "biennial", "international"])
"""Words that are left out and added at will in the names of events."""
SERIAL_WORDS = frozenset(["annals", "bulletin", "journal", "letters", "magazine", "transactions"])
"""Words that say that a name is a journal's."""
HEADS = EVENT_NOUNS | SERIAL_WORDS
"""Words that say what kind of venue a name stands for."""
ORDINALS = frozenset(
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
     "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
     "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth",
     "seventieth", "eightieth", "ninetieth", "forth"]
)  # fmt: skip
"""Also mistyped: ACM has deposited "Forth"."""
TENS = frozenset(
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
)  # fmt: skip
"""The first words of ordinals: "twenty first"."""
YEAR_PATTERN = r"(?:19|20)\d\d"
"""A year, as a regular expression."""

_ANY_YEAR = lazy_pattern(rf"(?<!\d){YEAR_PATTERN}(?!\d)|(?<=\w)\s?'\s?\d\d(?!\d)")
_VOLUME = lazy_pattern(r"(?i),?\s*\b(?:part|volume|vol\.?|no\.?|issue|number)\s+(?:\d+|[ivx]+)\b")
_LEADING_WORDS = lazy_pattern(r"(?i)^(?:in:?\s+(?=proc)|the\s+)+")
# Also mistyped: ACM has deposited "Proccedings".
_PROCEEDINGS = lazy_pattern(
    r"(?i)^(?:(?:conference\s+)?proc(?:c?ee?d+in?gs?|s)?[.,]?\s+(?:of\s+)?"
    r"|papers\s+(?:from|presented\s+(?:at|to))\s+)(?:the\s+)?(?=\S)"
)
_NUMERAL = lazy_pattern("[ivxl]{2,}")
_COUNT = lazy_pattern(r"\d+(?:st|nd|rd|th)?|[a-z]+(?:teenth|tieth)")
# Learned societies and ACM's special interest groups (https://www.acm.org/special-interest-groups).
SPONSORS = frozenset(
    ["acm", "ccf", "cvf", "eurasip", "iapr", "ieee", "iet", "ifip", "informs", "rsj", "siam",
     "sigaccess", "sigact", "sigai", "sigapp", "sigarch", "sigbed", "sigbio", "sigchi", "sigcomm",
     "sigda", "sigdoc", "sigecom", "sigevo", "siggraph", "sighpc", "sigir", "sigkdd", "siglog",
     "sigmetrics", "sigmicro", "sigmm", "sigmobile", "sigmod", "signll", "sigops", "sigplan",
     "sigsac", "sigsim", "sigsoft", "sigspatial", "sigweb", "spie", "usenix"]
)  # fmt: skip
# The short forms of the words above, and of others that ISO 4 abbreviates by more than their end.
_SHORT_FORMS = {
    "am": "america", "annu": "annual", "assn": "association", "br": "british", "bull": "bulletin",
    "colloq": "colloquium", "conf": "conference", "conferences": "conference", "congr": "congress",
    "cty": "county", "dept": "department", "dtsch": "deutsch", "ed": "edition",
    "engng": "engineering", "fla": "florida", "ga": "georgia", "govt": "government",
    "int": "international", "internat": "international", "intl": "international", "j": "journal",
    "jour": "journal", "jpn": "jap", "jt": "joint", "ky": "kentucky", "lett": "letters",
    "mag": "magazine", "md": "maryland", "meet": "meeting", "mgmt": "management", "mo": "missouri",
    "natl": "national", "pa": "pennsylvania", "proc": "proceedings", "q": "quarterly",
    "qld": "queensland", "symp": "symposium", "symposia": "symposium", "trans": "transactions",
    "transaction": "transactions", "va": "virginia", "vt": "vermont", "wksp": "workshop",
    "workshops": "workshop", "ztg": "zeitung",
}  # fmt: skip
SHORTEST_ABBREVIATION = 3
"""Letters of the shortest beginning that abbreviates any word: "AI" does not abbreviate "Aided"."""
_MISTYPED_WORD = 6
"""Letters of the shortest word in which a typing error is recognized."""
_ACRONYM_LENGTHS = range(2, 15)


def name_words(text: str) -> Words:
    """The words of a name without years, ordinals and numbers; usual short forms spelled out.

    >>> name_words("Proc. of the 31st Int. Conf. on Quiet Systems 2020")
    ('international', 'conference', 'on', 'quiet', 'systems')
    """
    title = _LEADING_WORDS.sub("", without_volume(_ANY_YEAR.sub("", text)).strip(" ,-"))
    name = folded_words(without_proceedings(title))
    # "Proceedings of the IEEE" has no other words.
    return name if any(not is_sponsor(word) for word in name) else folded_words(title)


def spell_out(word: str) -> str:
    """The word that a usual short form in names of venues stands for; any other as it is."""
    return _SHORT_FORMS.get(word, word)


def without_volume(text: str) -> str:
    """A title without "Volume 1" or "Part II"."""
    return _VOLUME.sub("", text)


def without_proceedings(text: str) -> str:
    """A title without "Proceedings of the" at its beginning."""
    begin = _PROCEEDINGS.match(text)
    return text[begin.end() :] if begin else text


def without_connectives(part: Words) -> Words:
    """The words without connectives; a letter at the end is that of a section: "Phys. Rev. A"."""
    if CONNECTIVES.isdisjoint(part):
        return part
    words = tuple(word for word in part if word not in CONNECTIVES)
    return (*words, part[-1]) if len(part[-1]) == 1 and part[-1] in CONNECTIVES else words


def without_numeral(part: Words) -> Words:
    """A name without the Roman numeral of an edition: "Quiet Systems XV"."""
    return part[:-1] if part and _NUMERAL.fullmatch(part[-1]) else part


def is_sponsor(word: str) -> bool:
    """Whether a folded word names a society that organizes events or publishes journals."""
    return word in SPONSORS


def is_generic(word: str) -> bool:
    """Whether a folded word says nothing about which event a name stands for."""
    return word in _GENERIC or is_sponsor(word)


_GENERIC = EVENT_NOUNS | EVENT_ADJECTIVES | CONNECTIVES | {"event", "forum", "joint", "proceedings"}


def is_acronym(word: str) -> bool:
    """Whether a word is written like an acronym: two capitals, or a capital and a digit.

    >>> [is_acronym(word) for word in ("CoRL", "3DV", "Nature", "nature")]
    [True, True, False, False]
    """
    if word[1:].islower() and word.isalpha():  # most words
        return False
    capitals = sum(letter.isupper() for letter in word)
    digits = sum(letter.isdigit() for letter in word)
    return len(fold_acronym(word)) in _ACRONYM_LENGTHS and capitals > 0 and capitals + digits > 1


def fold_acronym(acronym: str) -> str:
    """An acronym as it is compared: its letters and digits in lower case.

    >>> fold_acronym("EuroS&P"), fold_acronym("T-PAMI")
    ('eurosp', 'tpami')
    """
    if not acronym.isalnum():
        is_ascii = acronym.isascii()  # fast path: most texts
        acronym = acronym.translate(_SIGNS) if is_ascii else "".join(filter(str.isalnum, acronym))
    return acronym.casefold()


_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())


def is_mistyped(word: str, other: str) -> bool:
    """Whether two long words differ in one letter, or one of them has one letter more.

    >>> is_mistyped("europen", "european"), is_mistyped("test", "text")
    (True, False)
    """
    longest, shortest = max(len(word), len(other)), min(len(word), len(other))
    start = _common_start(word, other)
    end = _common_start(word[start:][::-1], other[start:][::-1])
    return shortest >= _MISTYPED_WORD and start + end >= longest - 1


def _common_start(word: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    pairs = enumerate(zip(word, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(word), len(other)))


def folded_words(text: str) -> Words:
    """The folded words of a text without ordinals and numbers; usual short forms spelled out.

    A journal's name is not that of an edition: "Bulletin of the Ninth District".
    """
    words = tuple(map(spell_out, fold(text).split()))
    if not any(map(_is_count, words)):
        return words
    is_journal = not SERIAL_WORDS.isdisjoint(words) and EVENT_NOUNS.isdisjoint(words)
    return tuple(
        word
        for place, word in enumerate(words)
        if not _is_count(word)
        or (is_journal and place and word in ORDINALS)
        or words[place - 1 : place] == ("series",)
    )


def _is_count(word: str) -> bool:
    """Whether a word counts editions or volumes: "31st", "thirty first", "36"."""
    if word in ORDINALS or word in TENS:
        return True
    may_be = word[0].isdigit() or word.endswith("th")  # as few words do
    return may_be and _COUNT.fullmatch(word) is not None
