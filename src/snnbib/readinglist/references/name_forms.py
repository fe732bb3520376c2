"""The forms in which citation styles write names, as patterns.

"Bee, A. C." (APA), "Bee AC" (Vancouver), "A. C. Bee" (IEEE), "Bee, Ada" (Chicago), "Ada Bee" (ACM).
"""

import re

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.names import GENERATION, JUNIOR
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER, CJK_NAME_IN_LIST
from snnbib.readinglist.recognition.letters import CAPITAL, FIRST_LETTER, VOWEL_SIGNS
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTE
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import CUT_GIVEN_NAMES, GIVEN_NAMES_LIKE_WORDS, NAME_PARTICLES

__all__ = [
    "ASCII_FORMS",
    "COMPOUND_FAMILY",
    "FAMILY_FIRST",
    "FULL_NAME",
    "INVERTED",
    "INVERTED_FULL",
    "NAME_FORMS",
    "NAME_LIKE_WORDS",
    "NAME_WORD",
    "SURNAME",
    "SURNAMES",
    "TWO_FULL_NAMES",
    "NameForm",
]

_PARTICLE = (
    rf"(?:(?:{'|'.join(sorted(NAME_PARTICLES, key=len, reverse=True))})\.?\s|St\.\s|[dDlLO]['’]"
    r"|['’‘]t\s|Ó\s)"
)
# "De Bee", "Van Der Bee"; but not "At Home & Abroad".
_LARGE = {
    particle.capitalize() for particle in NAME_PARTICLES - {"am", "at", "do", "e", "tot", "y"}
}
_LARGE_PARTICLE = rf"(?:{'|'.join(sorted(_LARGE, reverse=True))})\s"
# Repeated parts are few or begin differently, so that no text takes long to match.
NAME_WORD = (
    rf"{FIRST_LETTER}[\w'’´¨\u200c{VOWEL_SIGNS}]{{0,30}}(?:[^\W\d_]|[{VOWEL_SIGNS}])"
    rf"(?:[-–](?:[iy][-–])?\w[\w'’]{{1,30}}){{0,3}}(?![\w-])"
)
_JUNIOR = rf"(?:{JUNIOR}|JR|SR)\b"
_BETWEEN_FAMILIES = rf"(?:{_PARTICLE}|[YE]\s(?={CAPITAL}{{2}}))?"  # "ORTEGA Y BEE"
_FAMILY = (
    rf"(?:{_PARTICLE}){{0,3}}{NAME_WORD}(?: (?!{_JUNIOR}){_BETWEEN_FAMILIES}{NAME_WORD}){{0,2}}"
)
# One letter, or two that stand for one of another script: "Yu.", "Zh.", "Дж."; but not "Wu.".
_INITIAL = rf"(?:{CAPITAL}[hа-я]?|Y[aeou]|J[aeu]|I[au]|E[uv]|Ts|Gy|Sz|Cs)"
_INITIALS = (
    rf"(?:{_INITIAL}\.(?:[\s-]{{0,2}}(?:(?:van|von|de|d[ao]s?)\s)?(?:{_INITIAL}|[dv]|(?<=-)[a-z])\.){{0,4}}(?:(?!\w)|(?<=\b{CAPITAL}\.)(?={CAPITAL}[^\W\d_]))(?:\s?{CAPITAL}(?=;|,?\s(?:&|and)\s|\s\([0-9]))?"
    rf"|{CAPITAL}(?=;)|{CAPITAL}-{CAPITAL}\.(?!\w)|{CAPITAL}{{2,3}}\.(?=[,;]|\s(?:and|&)\s)|{CAPITAL}{{1,2}}(?=,?\set\sal\b))"
)
COMPOUND_FAMILY = lazy_pattern(
    rf"{NAME_WORD}\s(?:{_PARTICLE}){{1,2}}{NAME_WORD},\s(?P<given>{NAME_WORD})"
)
"""Two family names with a particle between them, in front of the given name."""
_SUFFIX = rf"(?:,?\s(?:{_JUNIOR}\.?|(?:{GENERATION})\b))?"
_OF = rf"(?:d[aeo]s?|de la|von|van)(?= {CAPITAL})"
_MORE_GIVEN = rf"(?!{CAPITAL}[a-zа-я]\.){NAME_WORD}|{CAPITAL}(?![\w.])|{_OF}"
_INITIALS_LAST = rf"(?:{CAPITAL}[a-zа-я]?\.){{1,3}}(?!\w)"  # "Ada M." in "Bee, Ada M. Ants"
_GIVEN = (
    rf"(?:{NAME_WORD}(?: (?:{_MORE_GIVEN})){{0,4}}(?: {_INITIALS_LAST}){{0,3}}"
    rf"|(?![Ѐ-Я]){CAPITAL}\.\s{NAME_WORD}(?:\s{CAPITAL}\.)?(?=\.\s|[.,]?\s*$"
    rf"|\s?[;/]|,?\set\sal\b|(?:(?:,\s{CAPITAL}[\w .’'-]{{2,40}}){{0,4}},)?\s(?:and|&)\s|\s\())"
)
# "Costa e Silva", but in "Bia Costa e Gil E. Dias" the "e" is the "and" of a list.
_LONE_PARTICLE = rf"(?![ey]\s{NAME_WORD}\s{CAPITAL})" + _PARTICLE.replace(r"\s", "") + r"(?!\w)"
_INITIALS_IN_NAME = rf"(?:{CAPITAL}\.){{1,3}}|{CAPITAL}(?=\s{CAPITAL}\w)"
_CUT_GIVEN = rf"{any_of(CUT_GIVEN_NAMES)}\."
FULL_NAME = (
    rf"(?:{_CUT_GIVEN}\s)?{NAME_WORD}"
    rf"(?:\s(?:{_CUT_GIVEN}(?=\s)|{_INITIALS_IN_NAME}|{_LONE_PARTICLE}|(?:[dl]['’])?{NAME_WORD})){{1,5}}"
)
_ANY_TEXT = lazy_pattern("")


class NameForm(Struct, frozen=True):
    """One form of names: the first of a list, and the others."""

    first: re.Pattern[str]
    others: tuple[re.Pattern[str], ...]
    is_sure: bool
    """Whether a text in this form can be nothing else than names."""
    sign: re.Pattern[str] = _ANY_TEXT
    """What a name in this form has in it or after it, which is faster to look for."""
    are_dashed: bool = False
    """Whether dashes can stand between the names."""
    last: tuple[re.Pattern[str], ...] = ()
    """Other forms that the last name can have, after "and"."""


# "Bee, R. van": what stands in front of the family name elsewhere.
_PARTICLE_AFTER = (
    r"\s(?:[Vv]an(?: [Dd]e[nr]?)?|[Vv]o[mn]|[Dd]e(?: [Ll]a)?|[Dd]en|[Tt]e[nr]|[Dd](?:[aiu]|[oa]s)"
    r"|де|фон|ван)"
    r"(?=[.,:;]|\s(?:[(;/]|&|and|und|et|y|e)|\s[0-9]{4}|$)"
)
_PARTICLE_LAST = f"(?:{_PARTICLE_AFTER})?"
# Without a comma a capital begins the family name: "Simon S. Du".
_SMALL_PARTICLE_LAST = re.sub(r"\[([A-Z])([a-z])\]", r"\2", _PARTICLE_LAST)
# Before the year, the stop is often forgotten: "Bee, A. B., Dee, C (2010)".
_BARE_BEFORE_YEAR = rf"(?<=,\s){CAPITAL}{{1,2}}(?=\s\([0-9]{{4}})"
INVERTED = lazy_pattern(
    rf"{_FAMILY}{_SUFFIX}(?:,?\s|,)(?:{_INITIALS}|{_BARE_BEFORE_YEAR}){_PARTICLE_LAST}{_SUFFIX}"
)
# A stop is forgotten: "Bee, L, Dee, E." or "Bee, L and Dee, E.".
_WITHOUT_STOP = lazy_pattern(
    rf"{_FAMILY},\s{CAPITAL}(?=(?:,|,?\s(?:and|&))\s{NAME_WORD},\s{CAPITAL}\.)"
)
_MORE_INITIALS = rf"\s(?:d[aeo]s?\s)?{CAPITAL}"  # "Costa L da F"
_GLUED = lazy_pattern(
    rf"{_FAMILY}\s(?:{CAPITAL}{{1,2}}-{CAPITAL}{{1,2}}(?!\w)|{CAPITAL}{{1,4}})(?:{_MORE_INITIALS}){{0,2}}"
    rf"{_PARTICLE_LAST}{_SUFFIX}(?![\w’'-])"
)
_FIRST = lazy_pattern(rf"{_INITIALS}\s{{0,2}}{_FAMILY}{_SUFFIX}")
# A foreign name as Japanese writes it, with its initials: "C. ダーウィン".
_FIRST_IN_KANA = lazy_pattern(rf"{_INITIALS}\s?[\u30a1-\u30fa\u30fc]{{2,20}}")
INVERTED_FULL = lazy_pattern(rf"{_FAMILY}(?:\s(?:JR|Jr)\.)?[,،]\s{_GIVEN}{_PARTICLE_LAST}{_SUFFIX}")
_PLAIN = lazy_pattern(rf"{FULL_NAME}{_SUFFIX}")
# In small letters among names with initials: "Bee, A., fly, e., Dee, C.", "A. Bee, e. fly, C. Dee".
_SMALL_INVERTED = lazy_pattern(r"[^\W\dA-Z_]{2,20},\s[^\W\dA-Z_]\.(?=,\s|\s?[&(])")
_SMALL_WITH_INITIAL = lazy_pattern(
    rf"[^\W\dA-Z_]\.\s[^\W\dA-Z_]{{2,20}}(?=,\s(?:and\s)?{CAPITAL}\.|,?\s[\"“])"
)
# In small letters among full names: "Ada Bee, eve fly, Carl Dee".
_SMALL_IN_LIST = lazy_pattern(
    rf"[^\W\dA-Z_]{{2,20}}\s[^\W\dA-Z_]{{2,20}}(?=,\s(?:and\s)?{FULL_NAME}(?:[,.:]|\s(?:and|&)\s))"
)
_SMALL_LAST = lazy_pattern(r"[^\W\dA-Z_]{2,20}\s[^\W\dA-Z_]{2,20}(?=[.:]\s)")
_PLAIN_WITH_PARTICLE = lazy_pattern(rf"{_PARTICLE}{FULL_NAME}")  # "von Bee Ada"
# A full name among those with initials: "A. Bee, Carl D. Eff, and G. Hum".
_WITH_MIDDLE_INITIAL = lazy_pattern(rf"{NAME_WORD}(?:\s{CAPITAL}\.){{1,3}}\s{NAME_WORD}{_SUFFIX}")
# The same behind a family name and initials: "Bee, A. C., Carl D. Dee, and Eva Eff (2001)".
_FULL_IN_LIST = lazy_pattern(
    rf"{NAME_WORD}(?:\s{CAPITAL}\.){{1,3}}\s{NAME_WORD}{_SUFFIX}"
    r"(?=,\s|\s(?:and|&|und|et|y)\s|[.,]?\s\([12])"
)
_FULL_BEFORE_YEAR = lazy_pattern(rf"{FULL_NAME}(?=[.,]?\s\(?[12][0-9]{{3}})")
# The same without an initial, in front of a title in quotation marks or of a name with initials.
_FULL_BEFORE_MARK = lazy_pattern(
    rf"{NAME_WORD}(?:\s{NAME_WORD}){{1,2}}(?=[.,:]?\s{WESTERN_QUOTE}|,\s{_INITIALS}\s{NAME_WORD})"
)
# A name with initials in front of full ones: "A. Bee, Carl Dee, and E. Gee", "A. Bob Cee, Carl Dee,
# Eva Eff", "Bee, A., Carl Dee, and Eva Eff".
_BEFORE_FULL = lazy_pattern(
    rf"{_INITIALS}\s{_FAMILY}{_SUFFIX}(?=(?:,\s{FULL_NAME}){{1,8}},?\s(?:and|&)\s(?:{_INITIALS}\s{NAME_WORD}|{FULL_NAME}[.,:]))"
    rf"|{CAPITAL}\.\s{NAME_WORD}\s{NAME_WORD}{_SUFFIX}(?=(?:,\s{FULL_NAME}){{2}})"
    rf"|{_INITIALS}\s{_FAMILY}{_SUFFIX}(?=(?:,\s{FULL_NAME}){{2,8}}$)"
    rf"|{_FAMILY}{_SUFFIX},\s{_INITIALS}(?=(?:,\s{FULL_NAME}){{1,8}},?\s(?:and|&)\s{FULL_NAME}(?:[.,:]|\s\())"
)
# A Latin name in front of an East Asian one: "田中太郎, Ada Bee, 鈴木花子".
_AMONG_CJK_NAMES = lazy_pattern(rf"{FULL_NAME}(?=\s?[,，、・;；]\s?{CJK_CHARACTER.pattern})")
# Turkish lists have dashes between names: 'Bee, Ada - Eve Dee. "Ants"'.
_BEFORE_TITLE = lazy_pattern(rf"{FULL_NAME}(?=\s-\s|[.,]\s{WESTERN_QUOTE}|[.,]?$)")
# As French historians write it: "Bee (Ada)".
_GIVEN_IN_BRACKETS = lazy_pattern(
    rf"{_FAMILY}\s\((?:{NAME_WORD}|{CAPITAL}\.)(?:\s{NAME_WORD})?(?:\s{CAPITAL}\.){{0,3}}\)"
)
# As Australian Harvard styles have it: "Bee, AC 1994, ‘Ants’".
_BARE_INITIALS = lazy_pattern(rf"{_FAMILY},\s{CAPITAL}{{1,3}}(?![\w’'-])")
_BARE_FIRST = lazy_pattern(rf"{CAPITAL}{{1,2}}\s{_FAMILY}")  # the others: "Bee, AC & E Dee 1994"
_BARE_FIRST_BEFORE_YEAR = lazy_pattern(rf"{_BARE_FIRST.pattern}(?=\s\({OLD_YEAR_DIGITS})")
_CAPITALIZED = rf"{CAPITAL}[\w.’'-]*,?"
# One in another form, as by mistake, where nothing but such names follow up to the year:
# "Bee AC, Dee E, F Gee, Hay I (2001)".
_ODD = lazy_pattern(
    rf"[^\W\d_][^,;:()0-9&]{{2,30}}?(?=\.?(?:,\s{_FAMILY}\s{CAPITAL}{{1,4}}(?!\w)|\s(?:&|and)\s)"
    rf"[.,]{{0,2}}(?:{_CAPITALIZED})?(?:\s(?:{_CAPITALIZED}|&|and)|(?<=,){_CAPITALIZED}){{0,300}}"
    rf"\s\({OLD_YEAR_DIGITS}[a-z]?\))"
)
_INITIAL_SIGN = lazy_pattern("[.;]")
_DASH = lazy_pattern("[–—-]")
_COMMA = lazy_pattern("[,،]")
_BRACKET = lazy_pattern(r"\(")
_LONE_CAPITALS = lazy_pattern(rf"\s{CAPITAL}{{1,4}}(?![\w’'])")
NAME_FORMS = (
    NameForm(
        INVERTED,
        (_FULL_IN_LIST, INVERTED, _FIRST, _GLUED, _WITHOUT_STOP, _SMALL_INVERTED),
        is_sure=True,
        sign=_INITIAL_SIGN,
        last=(_FULL_BEFORE_YEAR,),
    ),
    NameForm(INVERTED, (INVERTED,), is_sure=True, sign=_DASH, are_dashed=True),
    NameForm(
        INVERTED_FULL, (_BEFORE_TITLE, INVERTED_FULL), is_sure=False, sign=_DASH, are_dashed=True
    ),
    NameForm(_PLAIN, (_BEFORE_TITLE,), is_sure=False, sign=_DASH, are_dashed=True),
    NameForm(
        _GLUED, (_GLUED, _ODD), is_sure=True, sign=_LONE_CAPITALS, last=(_BARE_FIRST_BEFORE_YEAR,)
    ),
    NameForm(
        _FIRST,
        (_FIRST, _WITH_MIDDLE_INITIAL, _FULL_BEFORE_MARK, _SMALL_WITH_INITIAL),
        is_sure=True,
        sign=_INITIAL_SIGN,
        last=(_PLAIN,),
    ),
    NameForm(
        _BARE_INITIALS, (_BARE_INITIALS, _BARE_FIRST, _GLUED), is_sure=False, sign=_LONE_CAPITALS
    ),
    NameForm(_FIRST_IN_KANA, (_FIRST_IN_KANA,), is_sure=True, sign=_INITIAL_SIGN),
    NameForm(
        INVERTED_FULL, (INVERTED_FULL, _FIRST, _PLAIN, _SMALL_IN_LIST), is_sure=False, sign=_COMMA
    ),
    NameForm(
        _PLAIN,
        (_PLAIN, _FIRST, _PLAIN_WITH_PARTICLE, _SMALL_IN_LIST),
        is_sure=False,
        last=(_SMALL_LAST,),
    ),
    NameForm(_BEFORE_FULL, (_PLAIN, _FIRST), is_sure=False, sign=_INITIAL_SIGN),
    NameForm(_GIVEN_IN_BRACKETS, (_GIVEN_IN_BRACKETS,), is_sure=False, sign=_BRACKET),
    NameForm(CJK_NAME_IN_LIST, (CJK_NAME_IN_LIST, _AMONG_CJK_NAMES), is_sure=False),
)
ASCII_FORMS = tuple(
    form for form in NAME_FORMS if form.first not in {_FIRST_IN_KANA, CJK_NAME_IN_LIST}
)
"""The forms that names in a text of ASCII can have."""
_LATER = rf"(?:\s(?:{CAPITAL}\.? |de |v[ao]n (?:de[nr] )?|d['’])?{NAME_WORD})"
TWO_FULL_NAMES = lazy_pattern(rf"{NAME_WORD}{_LATER}{{1,2}},\s{NAME_WORD}{_LATER}{{1,3}}")
"""Two full names with a comma between, which may be one inverted name: "Bob Cee, Dan Dee"."""
NAME_LIKE_WORDS = lazy_pattern(
    rf"(?:{any_of(sorted(map(str.title, GIVEN_NAMES_LIKE_WORDS)))}"
    r"|In(?= (?!Situ|Viv|Vit)[A-Z][a-z]{1,4} ))"
    rf" (?:{CAPITAL}[a-z]{{1,5}} )?{NAME_WORD}"
)
"""Full names that begin like a text: "Or Bee", "Na Li", "In So Bee"."""
_GLUED_PARTICLE = rf"(?:(?:d[aeiu]|l[ae]|v[ao]n)(?={CAPITAL}))?"  # "diBee"
SURNAME = lazy_pattern(rf"(?:{_PARTICLE}|{_LARGE_PARTICLE}){{0,3}}{_GLUED_PARTICLE}{NAME_WORD}")
SURNAMES = NameForm(SURNAME, (SURNAME,), is_sure=False)
# "Bee A. C.", "BEE A C"
FAMILY_FIRST = lazy_pattern(
    rf"(?P<family>{_FAMILY})\s(?!{JUNIOR}\.?$)(?P<given>(?:{_INITIALS}|{CAPITAL}-{CAPITAL}"
    rf"|{CAPITAL}(?:{_MORE_INITIALS}){{1,2}}){_SMALL_PARTICLE_LAST}"
    rf"|{CAPITAL}{{1,3}}(?:{_MORE_INITIALS}){{1,2}}|{CAPITAL}{{1,3}}(?:{_PARTICLE_AFTER}|(?=,?\s{JUNIOR}\.?$)))(?P<suffix>{_SUFFIX})$"
)
