"""What a link's text says after the title: who wrote it, and where and when it came out. Pure.

As in "[Deep nets by Bee & Cee](...)", "[Deep nets — Bee (2016, MIT Press)](...)" and
"[Deep nets, 2020, Neural Computation](...)".
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from snnbib import venues
from snnbib.degrees import without_form_of_address
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.editor_marks import without_editor_mark
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import is_institution, organizations_in
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SHORT_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import cited_surnames
from snnbib.readinglist.segments.bracket_parts import parts_in_bracket
from snnbib.readinglist.segments.brackets import is_in_other_script
from snnbib.readinglist.segments.link_editions import is_edition_alone, title_and_edition
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS

__all__ = ["LinkText", "ends_in_author", "read_link_text", "without_file_ending"]

_IN_BRACKETS = lazy_pattern(rf"\s\((?P<by>{any_of(BY_WORDS)}\s)?(?P<names>[^()]{{3,120}})\)$")
_NAMES = lazy_pattern(
    r"(?:\s+[-–—]|,?\s(?P<by>by)|,)\s+(?=(?P<names>(?:[^-–—:()]|(?<=\w)-(?=\w)){3,80})$)"
)
_AND = lazy_pattern(r"\s(?:and|&)\s")


class LinkText(Struct, frozen=True):
    """The title that a link's text begins with, and what stands after it, "" for nothing."""

    title: str
    authors: str = ""
    edition: str = ""
    aside: str = ""
    """What brackets after the title say of it: a short name, or what it is for."""
    joint: str = ""
    """What stands between the title and the authors, if that is part of a title too: "by"."""


def without_file_ending(text: str) -> str:
    """A title without its ending as the name of a file, or its format or kind in brackets.

    >>> without_file_ending("How ants count.pdf"), without_file_ending("ants.pdf")
    ('How ants count', 'ants.pdf')
    >>> (
    ...     without_file_ending("How ants count (PDF, 2 MB)"),
    ...     without_file_ending("Ants of hills [BOOK]"),
    ... )
    ('How ants count', 'Ants of hills')
    """
    if count_words(text) < FEWEST_TITLE_WORDS:
        return text
    if text.endswith((")", "]")):
        return _FORMAT_IN_BRACKETS.sub("", text)
    return text.removesuffix(".pdf").removesuffix(".md")


_FORMAT_IN_BRACKETS = lazy_pattern(
    r"\s[(\[](?:(?:pdf|ps|epub|djvu|html|docx?)(?:[,;:]?\s[0-9.,]{1,6}\s?[kmg]i?b)?"
    r"|(?:free\s)?(?:book|e-?book|paper|article|preprint|thesis|pdf)|free|open access)[)\]]$",
    re.IGNORECASE,
)


def _before_translation(text: str) -> LinkText | None:
    """A title and what is said of it in another script: "How Ants Count（蚂蚁如何计步）"."""
    match = _IN_BRACKETS_LAST.fullmatch(text) if text.endswith((")", "）")) else None
    if not match or not is_in_other_script(match["inner"], match["title"]):
        return None
    return LinkText(match["title"], aside=match["inner"])


_IN_BRACKETS_LAST = lazy_pattern(r"(?P<title>[^()（）]+?)\s?[(（](?P<inner>[^()（）]+)[)）]")


def ends_in_author(text: str) -> bool:
    """Whether a text ends in "by" and a full name, or several family names, or in full names.

    >>> ends_in_author("How ants count by Ada Bee"), ends_in_author("Ants by Bee and Cee")
    (True, True)
    >>> ends_in_author("Robots inspired by Ant Hills"), ends_in_author("Ants: how they count")
    (False, False)
    >>> ends_in_author("How ants count: Ada Bee, Carl Dee"), ends_in_author("Ants (Ada Bee)")
    (True, True)
    """
    in_brackets = _IN_BRACKETS.search(text) if text.endswith(")") else None
    if _before_people(text) or (in_brackets and _are_named(in_brackets["names"])):
        return True
    by = _BY_AT_END.search(text)
    if not by or by["names"].endswith("ing"):  # "by Image Matching"
        return False
    are_several = _AND.search(by["names"]) and cited_surnames(f"{by['names']}, 2000")
    return people_likeness(by["names"]) >= FULL_NAME or bool(are_several)


def _before_people(text: str) -> LinkText | None:
    """A title, and full names behind a comma, colon or dash: "How ants count - Ada Bee".

    Of several marks the first counts that has only full names behind it, if there is one: "Ants: Up
    and Running, Ada Bee, Carl Dee".
    """
    found = None
    for mark in _BEFORE_PEOPLE.finditer(text):
        names = without_form_of_address(text[mark.end() :])
        if people_likeness(names) >= FULL_NAME and read_venue(names).weight < POSSIBLE_VENUE:
            found = found or LinkText(text[: mark.start()], names)
            if all(" " in name for name in _BETWEEN_NAMES.split(names)):
                return LinkText(text[: mark.start()], names)
    return found


_BEFORE_PEOPLE = lazy_pattern(r"(?:\s[-–—]|[,:])\s(?=[^\W\d_a-z])")
_BY_AT_END = lazy_pattern(r"(?<!ed)(?<!en),?\sby\s(?P<names>(?:[^-–—:()]|(?<=\w)-(?=\w)){3,80})$")


def read_link_text(text: str, *, are_dated: bool, name_authors: bool = False) -> LinkText:
    """The parts of a link's text.

    Args:
        text: of the link.
        are_dated: whether the links around end in a comma and a year too; a title can.
        name_authors: whether several links around end in their authors.

    >>> ants = read_link_text("How ants count by Bee & Cee", are_dated=False)
    >>> ants.title, ants.authors
    ('How ants count', 'Bee & Cee')
    >>> ants = read_link_text(
    ...     "Ants: Up and Down, Ada Bee, C. Dee", are_dated=False, name_authors=True
    ... )
    >>> ants.title, ants.authors
    ('Ants: Up and Down', 'Ada Bee, C. Dee')
    >>> ants = read_link_text("Ants — Bee (2016, MIT Press)", are_dated=False)
    >>> ants.title, ants.authors, ants.edition
    ('Ants', 'Bee', '2016, MIT Press')
    """
    day = _DAY_LAST.search(text, len(text) - _LONGEST_DAY)
    if day and not is_edition_alone(text):
        parts = read_link_text(
            text[: day.start()],
            are_dated=are_dated,
            name_authors=name_authors,
        )
        return parts if parts.edition else replace(parts, edition=day["day"])
    ways = (_before_translation, _quoted, _after_edition, _before_dated_name)
    if parted := next(filter(None, (part(text) for part in ways)), None):
        return parted
    title, edition = title_and_edition(text, are_dated=are_dated)
    title = _without_label(_DAY_LAST.sub("", title)) if edition else title
    aside = _IN_BRACKETS.search(title)
    are_people = aside and (
        _are_people(aside["names"], has_by=bool(aside["by"]))
        or (name_authors and _are_named(aside["names"]))
    )
    if aside and are_people:
        return LinkText(title[: aside.start()], _WITH.sub(", ", aside["names"]), edition)
    return _with_families(title, edition) or _with_authors(
        title, edition, are_dated=are_dated, name_authors=name_authors
    )


def _with_families(title: str, edition: str) -> LinkText | None:
    """A title, family names and a known venue: "How ants count (Bee & Dee, ICML 2020)"."""
    names, *rest = parts_in_bracket(edition) if ", " in edition else ("",)
    is_listed = bool(rest) and venues.recognize(read_venue(rest[0]).venue) is not None
    are_told = is_listed and _are_families(names)
    return LinkText(title, names, ", ".join(rest)) if are_told else None


def _are_families(text: str) -> bool:
    """Whether family names stand in front of a venue: "Bee & Dee", but not "MIT", "Oral"."""
    is_name = 0 < read_venue(text).weight < POSSIBLE_VENUE and not is_institution(text)
    return is_name and _FAMILIES.fullmatch(text) is not None


_FAMILIES = lazy_pattern(
    rf"{CAPITAL}\w*[a-zà-ÿ](?:(?:,| &| and) {CAPITAL}\w*[a-zà-ÿ]){{0,2}}(?: et al\.?)?"
)


def _without_label(title: str) -> str:
    """A title without what its entry has as well: "How ants count, source code"."""
    before, _, label = title.rpartition(", ")
    is_label = is_link_label(label) and label.replace(" ", "").isalpha() and " and " not in label
    is_alone = count_words(before) >= FEWEST_TITLE_WORDS and "," not in before
    return before if is_label and is_alone else title


def _quoted(text: str) -> LinkText | None:
    """A quotation, and people behind "by" or in front, who are not a part of the title there."""
    if OPENING_QUOTES.isdisjoint(text):
        return None
    if match := _QUOTED_BY.fullmatch(text):
        return LinkText(match["title"], match["names"]) if people_likeness(match["names"]) else None
    match = _QUOTED_LAST.fullmatch(text)
    if not match:
        return None
    names = match["names"]
    are_people = people_likeness(names) >= LIKELY_PEOPLE or cited_surnames(f"{names}, 2000")
    return LinkText(match["title"], names) if are_people else None


_QUOTED_BY = lazy_pattern(
    r"[\"“](?P<title>[^\"“”]{8,})[\"”],?\sby\s(?P<names>[A-Z][^():0-9]{1,300}?)\.?"
)
_QUOTED_LAST = lazy_pattern(
    rf"(?P<names>{CAPITAL}[^\"“”«»():0-9]{{2,200}}?)[,.:;]?"
    r"\s[\"“«](?P<title>[^\"“”«»]{3,})[\"”»]\.?"
)


def _before_dated_name(text: str) -> LinkText | None:
    """A title, and one full name and the year, which are no venue: "Ants (Ada Bee, 2021)"."""
    match = _DATED_NAME.fullmatch(text) if text.endswith(")") else None
    if not match or people_likeness(match["name"]) < FULL_NAME:
        return None
    is_venue = read_venue(match["name"]).weight > SHORT_NAME
    return None if is_venue else LinkText(match["title"], match["name"], match["year"])


_DATED_NAME = lazy_pattern(
    rf"(?P<title>.*\S)\s\((?P<name>[^(),0-9]{{3,60}}),\s(?P<year>{YEAR_DIGITS})\)"
)


def _with_authors(title: str, edition: str, *, are_dated: bool, name_authors: bool) -> LinkText:
    """A link's text without its edition, cut in front of the authors that it ends in."""
    by = _BY_AT_END.search(title) if name_authors else None
    if by and (people_likeness(by["names"]) >= POSSIBLE_PEOPLE or organizations_in(by["names"])):
        return LinkText(title[: by.start()], by["names"], edition)
    if name_authors and (before := _before_people(title)):
        return replace(before, edition=edition)
    for names in _NAMES.finditer(title):
        if _are_authors(names, title, are_dated=are_dated, has_edition=bool(edition)):
            joint = " by " if names["by"] else ""
            return LinkText(title[: names.start()], names["names"], edition, joint=joint)
    return LinkText(title, "", edition)


# "How ants count. 2020-04-01", "How ants count. 2020-04", "How ants count. 2020"
_DAY_LAST = lazy_pattern(
    r"(?:(?<=[?!])\.|[.,])?\s(?P<day>(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?"
    r"|(?<=[\w?!]\.\s[0-9]{4})))\.?$"
)
_LONGEST_DAY = len(", 2020-04-01.\n")


def _are_people(names: str, *, has_by: bool) -> bool:
    """Whether people stand in brackets after a title: after "by", or several full names."""
    likeness = people_likeness(names)
    if has_by:
        return likeness >= LIKELY_PEOPLE
    people = _BETWEEN_NAMES.split(names)
    return len(people) > 1 and all(" " in name for name in people) and likeness >= SEVERAL_NAMES


def _are_named(names: str) -> bool:
    """Whether full names stand in brackets: "(Ada Bee)", "(Ada Bee, with Carl Dee)"."""
    return people_likeness(_WITH.sub(", ", names)) >= FULL_NAME


_WITH = lazy_pattern(r",\swith\s")
_BETWEEN_NAMES = lazy_pattern(r",?\s(?:and|&)\s|,\s")


def _after_edition(text: str) -> LinkText | None:
    """A title after a venue of the table, its year, and a dash or colon: "ICML 2020 - Title"."""
    match = _EDITION_FIRST.match(text)
    venue = read_venue(match["edition"]) if match else None
    if not match or venue is None or not venue.year or not venues.recognize(venue.venue):
        return None
    title = text[match.end() :]
    is_title = count_words(title) >= FEWEST_TITLE_WORDS
    return LinkText(title, edition=match["edition"]) if is_title else None


_EDITION_FIRST = lazy_pattern(
    r"(?P<edition>[A-Z12][^:|–—]{1,40}?[0-9][^:|–—]{0,30}?)(?:\s*[:|]|\s+[-–—])\s+"
)


def _are_authors(names: re.Match[str], title: str, *, are_dated: bool, has_edition: bool) -> bool:
    """Whether people stand after "by", or after a dash or comma and in front of the year."""
    people = without_editor_mark(names["names"])
    likeness = people_likeness(people)
    surnames = cited_surnames(f"{people}, 2000")  # which are cited with a year
    before = title[: names.start()]
    is_behind_title = count_words(before) >= FEWEST_TITLE_WORDS and ". " not in before
    if names["by"]:
        is_passive = before.endswith(("ed", "en"))  # "inspired by Ada Bee"
        are_surnames = surnames is not None and bool(_AND.search(people))
        return not is_passive and (likeness >= SEVERAL_NAMES or are_surnames)
    if names[0].startswith(","):  # a title has commas too
        are_full = all(" " in name.removeprefix("and ") for name in people.split(", "))
        is_dated = are_dated and has_edition and are_full and likeness >= LIKELY_PEOPLE
        has_initials = likeness >= SURE_PEOPLE and _INITIAL_FIRST.match(people) is not None
        return is_dated or (is_behind_title and has_initials)
    # Of 50,000 titles two end in a dash and what looks like a full name.
    if is_behind_title and likeness >= FULL_NAME and read_venue(people).weight < POSSIBLE_VENUE:
        return True
    return has_edition and (surnames is not None or likeness >= LIKELY_PEOPLE)


_INITIAL_FIRST = lazy_pattern(rf"{CAPITAL}\.")
