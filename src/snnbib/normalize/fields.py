"""One function for each field: a source's value -> the value to export. Pure and idempotent."""

import calendar
import re

from snnbib.model import Person
from snnbib.text import clean

__all__ = ["edition_number", "page_range", "plain_container_title", "plain_name", "plain_title"]

_YEAR = r"(?:19|20)\d\d"
# What ends a proceedings title, with all that follows: ", ICRA 2020, Paris, May 31, 2020",
# ", May 31, 2020", "(ICRA 2020)", ", pp. 1-9".
_LAST_PART = re.compile(
    rf"""\s*(?:
      ,\s+(?:[\w@'’/.&-]+\s+)?(?:{_YEAR}\b|['’]\d\d\b)
    | ,\s+(?:{"|".join(calendar.month_name[1:])})\b.*{_YEAR}
    | \([^()]*(?:{_YEAR}|['’]\d\d)\)\s*(?:,|$)
    | [,(]\s*(?:pp?\.|[Pp]ages?)\s*\d
    ).*$""",
    re.VERBOSE,
)
_FIRST_YEAR = re.compile(rf"^((?:(?:[Tt]he|[Pp]roceedings of(?: the)?)\s+)?){_YEAR}\s+(?=\S)")
_PAGES_LABEL = re.compile(r"^(?:(?:pp?|pages?)\b\.?\s*)+(?=\d)", re.IGNORECASE)
# Names as services write them: DBLP's number for people of the same name, particles behind the
# given name, a suffix behind the family name.
_HOMONYM_NUMBER = re.compile(r"\s+\d{4}$")
_PARTICLES = re.compile(
    r"(?P<given>.*?\S)\s+(?P<particles>(?:(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el"
    r"|al|ter|ten|ibn|bin|zu|zur)(?:\s+|$))+)"
)
_SUFFIX = re.compile(r"(?P<family>.*[^\s,]),?\s+(?P<suffix>(?:Jr|Sr)\.?|II|III|IV)")


def plain_title(title: str) -> str:
    """A title without the full stop at its end, as in DBLP's exports. Idempotent.

    >>> plain_title("Spiking networks."), plain_title("Spikes, again...")
    ('Spiking networks', 'Spikes, again...')
    """
    title = clean(title)
    return title[:-1].rstrip() if re.search(r"[^.\s]\s*\.$", title) else title


def plain_container_title(title: str) -> str:
    """A proceedings title without the year, place, dates and pages that go with it. Idempotent.

    >>> plain_container_title("2020 IEEE Conference on Robotics, ICRA 2020, Paris, May 31, 2020")
    'IEEE Conference on Robotics'
    """
    previous, title = "", clean(title)
    while title != previous:  # removing one part may uncover another
        previous, title = title, _FIRST_YEAR.sub(r"\1", _LAST_PART.sub("", title))
    return title


def page_range(pages: str) -> str:
    """Pages as "first-last", a single page, or an article number. Idempotent.

    Any dash or number of hyphens is a separator; a range of one page becomes that page.

    >>> page_range("492--502"), page_range("7–7"), page_range("e0314658")
    ('492-502', '7', 'e0314658')
    """
    parts = [
        _PAGES_LABEL.sub("", part)
        for part in re.split(r"\s*(?:-+|[‐-―−])\s*", clean(pages))
        if part
    ]
    return parts[0] if parts and set(parts) == {parts[0]} else "-".join(parts)


def plain_name(person: Person) -> Person:
    """A name with particles, suffix and family name in their own parts. Idempotent.

    >>> plain_name(Person(given="Rianne van den", family="Berg 0002")).family
    'van den Berg'
    """
    while person != (person := _plain_name_once(person)):
        pass
    return person


def _plain_name_once(person: Person) -> Person:
    family, given, suffix, literal = (
        _HOMONYM_NUMBER.sub("", clean(part))
        for part in (person.family, person.given, person.suffix, person.literal)
    )
    if family and not suffix and (match := _SUFFIX.fullmatch(family)):
        family, suffix = match["family"], match["suffix"]
    if family and (match := _PARTICLES.fullmatch(given)):
        family, given = f"{match['particles'].rstrip()} {family}", match["given"]
    if given and not (family or literal):  # a name of one part is the one to sort by
        family, given = given, ""
    return Person(family=family, given=given, suffix=suffix, literal=literal)


_ORDINAL_WORDS = {
    word: str(number)
    for number, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
         "tenth"], 1,
    )
}  # fmt: skip
_EDITION_NUMBER = re.compile(
    r"(\d+)(?:st|nd|rd|th|\.)?(?:\s+(?:ed\.?|edn\.?|edition))?", re.IGNORECASE
)


def edition_number(edition: str) -> str:
    """The edition of a book: its number in digits if it is one, else as it is. Idempotent.

    >>> edition_number("2nd ed."), edition_number("Third"), edition_number("Revised edition")
    ('2', '3', 'Revised edition')
    """
    edition = clean(edition)
    word = edition.casefold().removesuffix("edition").strip()
    if word in _ORDINAL_WORDS:
        return _ORDINAL_WORDS[word]
    number = _EDITION_NUMBER.fullmatch(edition)
    return number[1] if number else edition
