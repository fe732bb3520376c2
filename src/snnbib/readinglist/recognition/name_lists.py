"""The single names of a list of people, and its "et al.". Pure."""

import re
from collections.abc import Sequence

from snnbib.degrees import is_degree, without_degrees, without_form_of_address
from snnbib.lazy_patterns import lazy_pattern
from snnbib.names import is_suffix
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.editor_marks import without_editor_mark
from snnbib.readinglist.recognition.letters import CAPITAL, PICTURES
from snnbib.readinglist.recognition.name_likeness import INITIALS
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS, ET_AL_WORDS, MORE_PEOPLE, NAME_PARTICLES
from snnbib.text import fold, tidy

__all__ = [
    "BY_BEFORE_NAME",
    "GLUED_INITIAL",
    "ends_in_last_name",
    "et_al_at",
    "find_et_al",
    "inverted_names",
    "single_names",
    "split_names",
    "without_et_al",
]

_ET_AL = lazy_pattern(
    rf"[\s,;]*(?:\band\b|&|,)?\s*\[?(?:\b[ea]t\.?\s*al(?:ii|ia)?\b\.?|&\s*al\.|\band\s+(?:others|colleagues)\b|(?<=[,;]\s)others\b(?=[.,;:(]|$)|(?<=[\w\s,，、])等(?:人)?(?=$|[\s,.，。;；:：(（])|\b(?:{'|'.join(MORE_PEOPLE)})|ら(?=$|\s)|ほか(?=$|[\s:：,，、.。「『])|(?<=[가-힣a-z])\s[외등](?=$|[\s.,])|(?<=[\s,，、a-z])他(?=$|[\s:：,，、.。])|(?<=[^\s,，、のa-z])他$|\sआदि$|\s?และคณะ|\sואחרים\b|(?:…|\.\.\.)(?=$|\s[A-Z]))\]?",
    re.IGNORECASE,
)
# One character of each form in other alphabets, and what has no word of its own.
_ET_AL_SIGN = lazy_pattern(r"[等らほ他외등…आแאșşά.](?:(?<!\.)|\.\.|(?<=\be\.)\s?a\.)")
_GIVEN_OR_FAMILY = rf"{CAPITAL}[a-zà-ÿ]+"
BY_BEFORE_NAME = (
    rf"(?-i:d[ei]\s(?={_GIVEN_OR_FAMILY}(?:\s(?:[a-z]{{1,3}}\s){{0,2}}{_GIVEN_OR_FAMILY}){{1,3}}"
    rf"(?:$|\s?\(|\s(?:y|e|et)\s|,\s(?:[0-9]|\S+\s\S))))"
)
""""di" and "de" in front of a given and a family name, as an expression: "La formica, di Ada Bee".

They mean "by" in Italian, Spanish and Portuguese, but are also particles of names.
"""
_LEAD = lazy_pattern(
    rf"^(?:(?:by|in:?|authors?|von|par|por|автор(?:ы)?|作者|著者)\b\s*[:：]?\s*|{BY_BEFORE_NAME})",
    re.IGNORECASE,
)
_ASIDE_SIGN = lazy_pattern(r"[(（\[{<*†‡§¶∗#⁰¹²³⁴-⁹]")
_ASIDE = lazy_pattern(
    r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|\$?\^?\{[^{}]*\}\$?|<su[pb]>[^<>]*</su[pb]>|[*†‡§¶∗#]|[⁰¹²³⁴-⁹]+"
)
_AND_WORD = rf"(?:{'|'.join(AND_WORDS)})"
_SEPARATOR = lazy_pattern(
    r"[;，、；،•|&·・－,\sa](?:(?<=[;，、；،•|&－])|(?<=·)(?![\u4e00-\u9fff])|(?<=・)(?=[A-Za-z])"
    r"|(?<=[\u4e00-\u9fff]・)(?=[\u4e00-\u9fff])"
    rf"|(?<=,)(?=\s|$|[^\d\W])|(?<=\s)(?![A-Z]){_AND_WORD}\s|(?<=\ba)nd\s)\s*(?:{_AND_WORD}\s+)?"
)
_WITHOUT_PICTURES = dict.fromkeys(map(ord, (*PICTURES, "\ufe0f")))


def find_et_al(text: str) -> re.Match[str] | None:
    """Where a text says that there are more people than it names.

    >>> find_et_al("Lovelace, A. et al. Notes")[0], find_et_al("Notes of Metals")
    (' et al.', None)
    """
    return _ET_AL.search(text) if _may_have_et_al(text) else None


def _may_have_et_al(text: str) -> bool:
    return bool(_ET_AL_SIGN.search(text)) or not ET_AL_WORDS.isdisjoint(fold(text).split())


def et_al_at(text: str, start: int) -> re.Match[str] | None:
    """What says at a place, right behind a name, that there are more people."""
    match = _ET_AL.match(text, start, start + _LONGEST_ET_AL)
    return match if match and _may_have_et_al(match[0]) else None


_LONGEST_ET_AL = 24


def ends_in_last_name(text: str) -> bool:
    """Whether "and" and a full name end a list of names, so that what follows is not one of them.

    >>> ends_in_last_name("Ada Bee and Carl Dee"), ends_in_last_name("A. and Dee")
    (True, False)
    """
    return _LAST_NAME.search(text) is not None


_LAST_NAME = lazy_pattern(rf"{CAPITAL}[^\W\d_]+\s{_AND_WORD}\s{CAPITAL}\S*\s\S+$")


def without_et_al(text: str) -> tuple[str, bool]:
    """A list of names without "et al.", "by" and "eds.", and whether it has "et al.".

    >>> without_et_al("by A. Lovelace et al."), without_et_al("Bee & Cee (Eds.)")
    (('A. Lovelace', True), ('Bee & Cee', False))
    """
    if not text.isascii():
        text = text.translate(_WITHOUT_PICTURES)
    bare = tidy(text).strip(" .,;:-–—*_")
    if lead := _LEAD.match(bare):
        bare = bare[lead.end() :]
    bare = without_editor_mark(bare)
    without = _ET_AL.sub("", bare) if find_et_al(bare) else bare
    names = without.strip(" .,;:&")
    last = _LAST_AND.search(names, len(names) - _LONGEST_AND)
    return names[: last.start() if last else None].rstrip(" ,"), without != bare


# What stands in front of the last person, where that one is marked: "Ada Bee and *Eve Eff*".
_LAST_AND = lazy_pattern(rf"(?:^|(?<=[\s,])){_AND_WORD}$")
_LONGEST_AND = max(map(len, AND_WORDS))


def split_names(text: str) -> list[str]:
    """The single names of a list; "Family, G." and "Family, Given" stay together.

    >>> split_names("Lovelace, A., Babbage, C."), split_names("Ada Bee and Eve Dee")
    (['Lovelace, A.', 'Babbage, C.'], ['Ada Bee', 'Eve Dee'])
    """
    if inverted := inverted_names(text):
        return inverted
    parts = single_names(text)
    if len(parts) == 1:
        return parts
    names: list[str] = []
    for part in parts:
        if (
            names
            and INITIALS.fullmatch(part.replace(" ", ""))
            and not _stands_after_and(part, text)
            and not INITIALS.match(names[-1].split()[-1])
        ):
            names[-1] = f"{names[-1]}, {part}"
        else:
            names.append(part)
    # "van Bee" is one, "Ben Bee" and "E. Bee" are not.
    singles = [
        name for name in names if "," not in name and all(map(str.islower, name.split()[:-1]))
    ]
    if len(names) > 2 and _is_first_inverted(names, singles):
        return [", ".join(names[:2]), *names[2:]]
    if (
        len(names) > 1
        and 2 * len(singles) >= len(names)
        and (text.isascii() or not CJK_CHARACTER.search(text))
        and _COMMA_AFTER_WORD.search(text)
        # Two words can be one inverted name, more are a list of family names.
        and not 2 < len(singles) == len(names)
    ):
        names = _pair(names)
    return names


def _is_first_inverted(names: Sequence[str], singles: Sequence[str]) -> bool:
    """Whether only the first name is inverted, as in Chicago: "Bee, F. Ada M., Carl Dee"."""
    ends_in_initial = " " in names[1] and _ENDS_IN_INITIAL.search(names[1]) is not None
    return singles == names[:2] or (singles == names[:1] and ends_in_initial)


def inverted_names(text: str) -> list[str]:
    """Names as BibTeX has them, "Lovelace, Ada and van Rossum, Guido"; nothing if they are not.

    >>> inverted_names("Bee, Ada, Dee, Carl & Eff, Emil"), inverted_names("Bee, Ada; Dee, Carl")
    (['Bee, Ada', 'Dee, Carl', 'Eff, Emil'], ['Bee, Ada', 'Dee, Carl'])
    """
    separator = _SEMICOLON if ";" in text else _AND
    groups = separator.split(text.strip(" .,;")) if ", " in text else []
    if len(groups) < 2:
        return []
    if any(map(_is_inverted, groups)) and all(map(_can_be_inverted, groups)):
        return groups
    if not _is_inverted(groups[-1]):
        return []
    words = [word for group in groups for word in group.split(", ")]
    if len(words) % 2 or any(map(INITIALS.match, words[1::2])):
        return []
    names = [f"{family}, {given}" for family, given in zip(words[::2], words[1::2], strict=True)]
    return names if all(map(_is_inverted, names)) else []


_AND = lazy_pattern(rf",? {any_of(AND_WORDS)} ")
_SEMICOLON = lazy_pattern(rf"\s?;\s+(?:{any_of(AND_WORDS)} )?")


def _is_inverted(name: str) -> bool:
    """Whether a name is a family name, particles in front, a comma, and a given name."""
    family, _, given = name.partition(", ")
    *particles, last = fold(family).split() or [""]
    if family[1:2] in {"'", "’"}:  # "d’Ape, Ada"
        del particles[:1]
    return bool(last and given) and "," not in given and NAME_PARTICLES.issuperset(particles)


def _can_be_inverted(name: str) -> bool:
    """Whether a name has one comma, behind a family name of up to three words and particles."""
    family, _, given = name.partition(", ")
    words = [word for word in fold(family).split() if word not in NAME_PARTICLES]
    return 0 < len(words) <= _LONGEST_FAMILY and bool(given) and "," not in given


_LONGEST_FAMILY = 3


def _stands_after_and(part: str, text: str) -> bool:
    """Whether initials stand after "and", not after the family name: "Relations and XML"."""
    return f", {part}" not in text and f",{part}" not in text


def single_names(text: str) -> list[str]:
    """What stands between the commas and conjunctions of a list of names."""
    spaced = _ASIDE.sub("", text) if _ASIDE_SIGN.search(text) else text
    if "." in spaced:
        spaced = GLUED_INITIAL.sub(" ", spaced)
    names: list[str] = []
    for part in map(_bare_name, _SEPARATOR.split(spaced)):
        if is_suffix(part) and names:
            names[-1] += f" {part}"
        elif part and not (names and _is_degree_of(part, names[-1])):
            names.append(part)
    return names


def _is_degree_of(part: str, name: str) -> bool:
    """Whether a part is the degree of a person: "Ada Bee, PhD", "Ada Bee, MD", not "Bee, MD"."""
    return is_degree(part) or (part in _PHYSICIAN and " " in name)


_PHYSICIAN = frozenset({"MD", "M.D."})
_COMMA_AFTER_WORD = lazy_pattern(r"\w,\s")


def _bare_name(name: str) -> str:
    """A name without "Prof.", "PhD" and the stop after it, unless that is of an initial."""
    name = without_degrees(without_form_of_address(name.strip().lstrip(" .…")))
    if not name.endswith("."):
        return name
    return name if _ENDS_IN_INITIAL.search(name) else name.rstrip(" .")


GLUED_INITIAL = lazy_pattern(rf"(?<=\b{CAPITAL}\.)(?={CAPITAL}[^\W\d_]{{2}})")
"""Between an initial and the family name after it: "M.R.Bee"."""

_ENDS_IN_INITIAL = lazy_pattern(r"(?<![^\W_])[^\W\d_]\.$")


def _is_family(name: str) -> bool:
    """Whether a name is one word, with or without particles in front: "De Bee"."""
    *particles, _ = name.split() or [""]
    return "," not in name and NAME_PARTICLES.issuperset(map(fold, particles))


def _pair(names: list[str]) -> list[str]:
    """Join family and given names that commas have separated: "Lovelace", "Ada"."""
    paired: list[str] = []
    for name in names:
        last = paired[-1] if paired else ""
        if last and _is_family(last) and len(name.split()) <= 3:
            paired[-1] = f"{last}, {name}"
        else:
            paired.append(name)
    return paired
