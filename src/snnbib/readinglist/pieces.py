"""Plain text cut into pieces: at brackets, dashes, stops, and where people or a venue begin. Pure.

A cut at a comma, a dash, a colon or "by" is soft: the mark is kept, so that the parts can be joined
again where the entries around say that they are one title.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.brackets import OPENING_QUOTES, at_brackets, parts_in_bracket
from snnbib.readinglist.credits import credited_role
from snnbib.readinglist.labels import count_words
from snnbib.readinglist.name_lists import find_et_al
from snnbib.readinglist.people import looks_like_people
from snnbib.readinglist.venue_levels import ACRONYM, POSSIBLE_VENUE, SHORT_NAME, SURE_VENUE
from snnbib.readinglist.venue_text import is_remark, read_venue
from snnbib.readinglist.words.venues import ABBREVIATIONS
from snnbib.readinglist.years import DIGIT
from snnbib.text import fold

__all__ = ["Piece", "plain_pieces"]

_WORD = lazy_pattern(r"\w")
_DASH = lazy_pattern(
    r"\s+[-–—−]+\s+|(?<![?!])\s*[—―]\s*|\s+[|·•⋅∙‧/]+\s+|\s*[|｜]\s*|\s+//\s+|\s*‧\s*"
    r"|(?<![0-9])-{2,}|-{2,}(?![0-9-])|\t+"  # not the pages "101--120"
)
_DASH_SIGN = lazy_pattern(r"[-–—−―|｜·•⋅∙‧/\t]")
_STOP = lazy_pattern(
    r"(?<=[^\s.])([.。])(?=\s|$|(?=[A-Z][a-z]))|([?!？！])(?=\s)|。|．(?![0-9０-９])"
)
_STOP_SIGN = lazy_pattern("[.。．?!？！]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of plain text, with the mark in front of it."""

    text: str
    mark: str = ""
    bracket: str = ""
    joint: str = ""
    role: str = ""
    """What it is for certain: "authors", "note", or "" where that is open."""


def plain_pieces(text: str) -> list[Piece]:
    """The pieces of plain text."""
    if not text or text.isspace():
        return []
    pieces: list[Piece] = []
    for part, bracket in at_brackets(text):
        if bracket:
            inner = (part,) if bracket in OPENING_QUOTES else parts_in_bracket(part)
            pieces += [Piece(piece, "," if at else "", bracket) for at, piece in enumerate(inner)]
        else:
            pieces += _at_stops(part)
    return pieces


_COMMA = lazy_pattern(r"[,，]\s+|，")
_SEMICOLON = lazy_pattern(r"[;；]\s+")


def _at_stops(text: str) -> list[Piece]:
    """Cut at dashes and stops, and at commas where people or a venue begin or end."""
    pieces: list[Piece] = []
    dashed = _split(text, _DASH, _is_dash) if _DASH_SIGN.search(text) else [("", text)]
    for dash, part in dashed:
        stopped = _split(part, _STOP, _is_stop) if _STOP_SIGN.search(part) else [("", part)]
        for stop, piece in stopped:
            mark = stop or ("-" if dash else "")
            joint = dash if dash and not stop else " " if stop and stop in "?!？！" else ""
            role, names = credited_role(piece) if dash else ("", piece)
            if role:
                pieces.append(Piece(names, mark, "", joint, role))
                continue
            pieces += _at_commas(piece, mark, joint)
    return [piece for piece in pieces if piece.text.strip()]


def _split(
    text: str, pattern: re.Pattern[str], is_end: Callable[[str, int, re.Match[str]], bool]
) -> Iterator[tuple[str, str]]:
    """The parts of a text between marks, each with the mark in front of it."""
    start, mark = 0, ""
    for match in pattern.finditer(text):
        if is_end(text, start, match):
            keeps = match[0].strip() in set("?!？！")
            yield mark, text[start : match.end() if keeps else match.start()]
            mark, start = match[0] if pattern is _DASH else match[0].strip(), match.end()
    yield mark, text[start:]


def _is_dash(text: str, start: int, match: re.Match[str]) -> bool:
    return bool(_WORD.search(text[start : match.start()])) or match.start() == 0


def _is_stop(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a stop ends a part, and not an abbreviation or initials."""
    if match[0] in "。．？！":
        return True
    text_before, text_after = text[start : match.start()], text[match.end() : match.end() + 60]
    word = re.search(r"[^\s.(]+$", text_before)
    if not word or not text_after.strip():
        return False
    if find_et_al(text_before[-12:] + "."):
        return True
    last = word[0]
    if _goes_on_small(text_after) or (re.match(r"[A-Z]", text_after) and len(last) < 3):
        return False
    if match[0] != ".":
        return True
    return _ends_sentence(text_before, last, text_after)


_IN_CAPITALS = lazy_pattern(r"\b[A-Z]{3,}(?:\s[A-Z]\.?)*$")  # "MONICA C. BEE"
_TWO_WORDS = 60
"""Letters in which two words stand."""
_TWO_NAMES = 120
"""Letters in which two people's names stand."""


def _ends_sentence(text_before: str, last: str, text_after: str) -> bool:
    """Whether a full stop ends a sentence: not after an abbreviation, or an initial in a list."""
    folded = fold(last).split()[-1:]
    previous = fold(text_before[-_TWO_WORDS:]).split()[-2:-1]
    if folded == ["j"] and previous and previous[0] in ABBREVIATIONS:
        return False
    if len(last.lstrip("-")) == 1:
        if _needs_family(text_before) or _IN_CAPITALS.search(text_before[-_TWO_WORDS:]):
            return False
        goes_on = (  # what is looked at here does not grow with the text before it
            _begins_title(text_after)
            or _ENDS_NAMES.search(text_before[-_TWO_NAMES:]) is not None
            or _begins_venue(text_after)
        )
        has_words = len(text_before.split(maxsplit=2)) > 1
        return goes_on and has_words and looks_like_people(text_before + ".") >= 0.9
    if folded and folded[0] in ABBREVIATIONS:
        if _begins_abbreviated(text_after):
            return False
        goes_on = _begins_title(text_after) or _begins_venue(text_after)
        has_name = any(
            len(word) > 2 and fold(word) not in ABBREVIATIONS for word in text_before.split()
        )
        return has_name and looks_like_people(text_before) >= 0.75 and goes_on
    return True


def _begins_venue(text: str) -> bool:
    """Whether a text goes on with a venue up to its first stop or comma."""
    return read_venue(re.split(r"[.,;]\s|$", text.strip(), maxsplit=1)[0]).weight >= POSSIBLE_VENUE


def _begins_abbreviated(text: str) -> bool:
    """Whether a text begins with one more abbreviation: "Syst. Rev."."""
    word, stop, _ = text.strip().partition(".")
    return bool(stop) and len(word) > 1 and fold(word) in ABBREVIATIONS


_INITIALS_LAST = lazy_pattern(r"(?:^|[,;]|(?P<last>&|\band\b))\s*(?:[A-Z]\.?[\s-]*)+$")
_INITIALS_FIRST = lazy_pattern(r"(?:^|[,;&]|\band)\s*(?:[A-Z]\.[\s-]*)+[A-Z][a-z]")


def _needs_family(text: str) -> bool:
    """Whether a list of names ends in initials whose family name follows: "A. Bee, & C. D"."""
    initials = _INITIALS_LAST.search(text)
    if not initials:
        return False
    return bool(initials["last"] or _INITIALS_FIRST.match(text[: initials.start()]))


# "Smith J, Doe AB": initials stand last, so that a stop after one ends the list of names.
_ENDS_NAMES = lazy_pattern(r"[^\W\d_][\w'’-]+ [A-Z]{1,3}, [^\W\d_][\w'’-]+ [A-Z]{1,3}$")


def _goes_on_small(text_after: str) -> bool:
    """Whether the text goes on in small letters; arXiv and eLife are names."""
    word = text_after.split(maxsplit=1)[0]
    return word[:1].islower() and word.islower() and fold(word) not in {"in", "corr", "arxiv"}


def _begins_title(text: str) -> bool:
    """Whether a text goes on as a title does, not with one more name."""
    sentence = re.split(r"[.?!:]\s|\s[(\[]|\sfrom\s", text.strip(), maxsplit=1)[0]
    first = re.split(r"[,;&]|\band\b", sentence, maxsplit=1)[0]
    if looks_like_people(sentence) >= 0.5 or looks_like_people(first) >= 0.7:
        return False
    return count_words(first) >= 2 or any(
        word.islower() and len(word) > 1 and word not in {"and", "et", "al", "und"}
        for word in sentence.split()
    )


_MONTH_AND_DAY = lazy_pattern(r"[^\W\d]{3,}\.?\s[0-9]")


@lru_cache(maxsize=8192)
def _kind(text: str) -> str:
    """A short text by itself: "people", "venue", "year", "remark" or ""."""
    bare = text.strip(" .,;")
    if not bare:
        return ""
    venue = read_venue(bare)
    is_date = venue.year or venue.has_numbers or _MONTH_AND_DAY.match(bare)
    if is_date and not venue.venue:
        return "year"
    if is_remark(bare):
        return "remark"
    if venue.weight >= SURE_VENUE or (
        venue.weight >= ACRONYM and (venue.year or venue.has_numbers)
    ):
        return "venue"
    if looks_like_people(bare) >= 0.75:
        return "people"
    return ""


def _at_commas(text: str, mark: str, joint: str) -> list[Piece]:
    """A part, with the people in front and the venue, year and people after cut off."""
    text = text.strip(" \t,;，；")
    for cut in _CUTS:
        if (pieces := cut(text)) is not None:
            return [replace(pieces[0], mark=mark, joint=joint), *pieces[1:]] if pieces else []
    return [Piece(text, mark, "", joint)]


def _cut_semicolons(text: str) -> list[Piece] | None:
    if not _SEMICOLON.search(text) or looks_like_people(text) >= 0.75:
        return None
    return [piece for part in _SEMICOLON.split(text) for piece in _at_commas(part, ";", "; ")]


def _cut_colon(text: str) -> list[Piece] | None:
    parts = _after_colon(text) if text.count(": ") <= _MOST_COLONS else None
    return [Piece(parts[0]), *_at_commas(parts[1], ":", ": ")] if parts else None


_MOST_COLONS = 20  # a text with more is not an entry, and each cut would be within the cut before


def _cut_et_al(text: str) -> list[Piece] | None:
    et_al = find_et_al(text)
    if not et_al:
        return None
    head, text_after = text[: et_al.end()], text[et_al.end() :]
    if not _WORD.search(text_after) or looks_like_people(head) < 0.5:
        return None
    return [Piece(head), *_at_commas(text_after, ",", "")]


def _cut_by(text: str) -> list[Piece] | None:
    by = _BY.search(text)
    if not by or not _is_by(text[: by.start()], text[by.end() :]):
        return None
    return [Piece(text[: by.start()]), *_at_commas(text[by.end() :], ",", by[0])]


def _cut_affiliation(text: str) -> list[Piece] | None:
    """People, where they are from, and a venue: "A. Bee from Cee University on JAMIA"."""
    aside = _ASIDE.search(text)
    if not aside or not _are_people_from(text[: aside.start()], text[aside.end() :]):
        return None
    text_after = text[aside.end() :]
    for on in re.finditer(" on ", text_after):
        if read_venue(text_after[on.end() :]).weight:
            affiliation = Piece(text_after[: on.start()], ",", role="note")
            return [Piece(text[: aside.start()]), affiliation, Piece(text_after[on.end() :], ",")]
    return [Piece(text[: aside.start()]), Piece(text_after, ",", role="note")]


def _are_people_from(names: str, text_after: str) -> bool:
    """Whether people stand in front of an aside, and not "A Perspective from Physics"."""
    likeness = looks_like_people(names)
    is_sure = likeness >= 0.85 or bool(_BY_FIRST.match(names) or _INSTITUTION.search(text_after))
    return likeness >= 0.7 and is_sure


def _cut_year_after(text: str) -> list[Piece] | None:
    """The year without a mark after names: "Bee, A., Cee, B. 1963"."""
    year = _YEAR_AFTER.fullmatch(text)
    if not year or "." not in year["names"]:
        return None
    if looks_like_people(year["names"]) < _WITH_INITIALS:
        return None
    if read_venue(_COMMA.split(text)[-1]).weight >= SHORT_NAME:
        return None
    return [Piece(year["names"]), Piece(year["year"], ",", "", " ")]


_YEAR_AFTER = lazy_pattern(r"(?P<names>\D{5,400}?)\s+(?P<year>(?:1[89]|20)[0-9]{2})")


def _cut_year_in_front(text: str) -> list[Piece] | None:
    year = _YEAR_FIRST.match(text)
    if not year or not _WORD.search(year["rest"]):
        return None
    if venue := _venue_and_name(year["rest"]):
        return [Piece(year["year"]), Piece(venue[0], ",", "", " "), Piece(venue[1], ",")]
    return [Piece(year["year"]), *_at_commas(year["rest"], ",", " ")]


def _venue_and_name(text: str) -> tuple[str, str] | None:
    """A venue of the table and a method's name after it: "ICLR AntNet", in front of a title."""
    words = text.split()
    if not 1 < len(words) <= _FEW_WORDS:
        return None
    if not _METHOD.fullmatch(words[-1]) or venues.recognize(text):
        return None
    number = next((n for n in (1, 2) if _is_listed(" ".join(words[:n]))), 0)
    return (" ".join(words[:number]), " ".join(words[number:])) if number else None


def _is_listed(name: str) -> bool:
    listed = venues.recognize(name)
    return listed is not None and not listed.is_subject


_FEW_WORDS = 4
_METHOD = lazy_pattern(r"[A-Z][\w&-]*[A-Z][\w&-]*")  # the name of a method: "MI-FGSM"


def _cut_edition(text: str) -> list[Piece] | None:
    """A venue with a year after a title without a mark between: "Deep nets for all ICLR 2024"."""
    edition = _EDITION_LAST.search(text)
    if not edition or read_venue(edition[1]).weight < SURE_VENUE:
        return None
    head = text[: edition.start()]
    if count_words(text) < 5 and (" " in head.strip() or looks_like_people(head) < 0.3):
        return None
    if re.search(r"\b[A-Z]{2,}$", text[: edition.start()]):  # "ACM CCS 2022" is one name
        return None
    return [*_at_commas(text[: edition.start()], "", ""), Piece(edition[1], ",", "", " ")]


def _cut_last_name(text: str) -> list[Piece] | None:
    """People whose last name stands after "and", and what follows: "A. Bee and C. Dee, Ants"."""
    names = _LAST_NAME.match(text)
    if not names or looks_like_people(names["names"]) < _TWO_PEOPLE:
        return None
    following = _COMMA.split(names["rest"], maxsplit=1)[0]
    if count_words(following) < _SHORTEST_TITLE or _AND.search(following):
        return None
    has_venue = any(_kind(part) == "venue" for part in _COMMA.split(names["rest"])[1:_FEW_PARTS])
    return [Piece(names["names"]), *_at_commas(names["rest"], ",", "" if has_venue else ", ")]


_LAST_NAME = lazy_pattern(
    r"(?P<names>[^\W\d_][^,]{2,60}\s(?:and|&)\s[^,]{3,60}),\s(?P<rest>[^\W\d_].*)$", re.DOTALL
)
_AND = lazy_pattern(r"\s(?:and|&)\s")
_TWO_PEOPLE = 0.85
_FEW_PARTS = 6
_SHORTEST_TITLE = 3


def _cut_commas(text: str) -> list[Piece] | None:
    parts = _COMMA.split(text)
    if not 1 < len(parts) <= 80:
        return None
    are_people = not DIGIT.search(text) and looks_like_people(text) >= 0.75
    if are_people and not any(map(is_remark, parts)):
        return None
    kinds = [_kind(part) for part in parts]
    kinds[len(kinds) - _count_last_numbers(parts) :] = ["year"] * _count_last_numbers(parts)
    if not any(kinds) and looks_like_people(", ".join(parts[:2])) < 0.7:
        return None
    return _grouped(parts, kinds)


def _count_last_numbers(parts: list[str]) -> int:
    """How many numbers stand at the end, as volume and article do (", 43, e28"), or after one."""
    count = 0
    while count < len(parts) - 1 and _LONE_NUMBER.fullmatch(parts[-1 - count].strip()):
        count += 1
    has_volume = count and _ENDS_IN_NUMBER.search(parts[-1 - count])
    return count if count > 1 or has_volume else 0


_ENDS_IN_NUMBER = lazy_pattern(r"[A-Za-z]\s+[0-9]{1,4}\s*$")
_LONE_NUMBER = lazy_pattern(r"[A-Za-z]?[0-9]{1,8}\.?")
_CUTS: tuple[Callable[[str], list[Piece] | None], ...] = (
    _cut_semicolons, _cut_colon, _cut_et_al, _cut_by, _cut_affiliation, _cut_year_after,
    _cut_year_in_front, _cut_edition, _cut_last_name, _cut_commas,
)  # fmt: skip
# What says where people are from, or a remark on them in brackets, in small letters.
_ASIDE = lazy_pattern(r"\s+from\s+(?:the\s+)?(?=[A-Z])|\s+\((?=[a-z]{2,} )")
_INSTITUTION = lazy_pattern(
    r"\b(?:univ|institut|colleg|hospital|laborator|labs?\b|inc\b)", re.IGNORECASE
)
_BY_FIRST = lazy_pattern(r"\s*(?:by|von|par|por)\s", re.IGNORECASE)
_YEAR_FIRST = lazy_pattern(
    r"(?P<year>(?:1[89]|20)[0-9]{2})(?:[.:,]?\s+|\.(?=[A-Z]))(?P<rest>\D.*)$", re.DOTALL
)
_EDITION_LAST = lazy_pattern(
    r"(?<=[\w)?!])\s+((?:[A-Z]+\s)?[A-Z][\w&/-]*[A-Z][\w&/-]*\s?['’]?(?:[0-9]{4}|[0-9]{2}))$"
)
_BY = lazy_pattern(r"[\s,]\s?(?:by|von|par|por)\s(?=[^\W\d_])", re.IGNORECASE)


def _is_by(text_before: str, text_after: str) -> bool:
    """Whether "by" stands before people, not inside a title ("inspired by Nature")."""
    names = re.split(r", (?=(?:in|[^,]*[0-9]{4}))|[(\[]", text_after, maxsplit=1)[0]
    likeness = looks_like_people(names)
    last = text_before.split()[-1:] or [""]
    return likeness >= 0.9 or (likeness >= 0.7 and not last[0].endswith(("ed", "en", "ing")))


def _after_colon(text: str) -> tuple[str, str] | None:
    """People or venue and year before a colon, and what follows it."""
    head, colon, text_after = text.partition(": ")
    if not colon or not text_after.strip() or len(head) > 400:
        return None
    last = _COMMA.split(head)[-1]
    are_people = looks_like_people(head) >= 0.7 and looks_like_people(last) >= 0.7
    return (head, text_after) if are_people or _is_edition(head, text_after) else None


def _is_edition(head: str, text_after: str) -> bool:
    """Whether a venue and year stand before a colon; in front of capitals the table decides."""
    if not DIGIT.search(head):
        return False
    venue = read_venue(head)
    in_capitals = text_after.isupper() and not venues.recognize(venue.venue)
    return venue.weight >= SURE_VENUE and venue.year > 0 and not in_capitals


_WITH_INITIALS = 0.95  # "M. Bee" between commas, which no part of a title looks like


def _has_volume(parts: list[str], at: int) -> bool:
    """Whether a volume shows that a part is a journal's name: "Ants 3", "Ants, Volume 3"."""
    is_after = at + 1 < len(parts) and _VOLUME.match(parts[at + 1].strip())
    return bool(is_after or _ENDS_IN_NUMBER.search(parts[at]))


_VOLUME = lazy_pattern(r"(?:vol(?:ume|umen)?|band|bd|tome|том)\b\.?\s?[0-9]", re.IGNORECASE)


def _grouped(parts: list[str], kinds: list[str]) -> list[Piece]:
    """Parts between commas, put together again by kind."""
    first = next((n for n, kind in enumerate(kinds) if not kind), len(parts))
    last = max((n for n, kind in enumerate(kinds) if not kind), default=-1)
    for n in range(first, last + 1):
        is_initialed = n > first and looks_like_people(parts[n]) >= _WITH_INITIALS
        may_stay = kinds[n] == "year" or (kinds[n] == "venue" and n > first)
        kinds[n] = kinds[n] if may_stay or (kinds[n] == "people" and is_initialed) else ""
    names = next(
        (
            n
            for n, part in enumerate(parts)
            if looks_like_people(part) < 0.3 or is_remark(part) or (kinds[n] == "venue" and n)
        ),
        len(parts),
    )
    are_people = looks_like_people(", ".join(parts[:names])) >= 0.7 if names else False
    kinds[:names] = [
        "people" if are_people else "" if kind == "people" else kind for kind in kinds[:names]
    ]
    for n in range(1, len(parts) - 1):
        if (
            not kinds[n]
            and kinds[n + 1] == "year"
            and read_venue(parts[n]).weight >= (0.1 if _has_volume(parts, n) else SHORT_NAME)
            and count_words(parts[n]) <= 7
        ):
            kinds[n] = "venue"
    groups: list[list[str]] = []
    previous = None
    for part, kind in zip(parts, kinds, strict=True):
        group = "venue" if kind == "year" and previous == "venue" else kind
        if groups and group == previous:
            groups[-1].append(part)
        else:
            groups.append([part])
        previous = group
    return [Piece(", ".join(group), ",", "", ", ") for group in groups]
