"""What is wrong with a printed reference: everything in it must be the work's own, and once.

The pieces of the work are taken out of the text one after the other, each once. What is left over
must be the style's own words ("In", "pp.", "and"). So whatever is printed twice, in the place of
another field, or has no business in a reference, is left over and named.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from snnbib.formats.fields import event_says_more, ordinal, page_ends
from snnbib.formats.links import is_only_on_arxiv, landing_page
from snnbib.formats.markup import strip_to_unicode, tagged
from snnbib.formats.validation import validated
from snnbib.model import Person, Work, WorkType

__all__ = ["Fault", "faults"]


class Fault(NamedTuple):
    """One thing that is wrong: its kind, and what is to be seen."""

    kind: str
    detail: str


_STYLE_WORDS = frozenset(
    """
    in and et al ed eds edited by editor editors vol volume number no of p pp pages page doi url
    https available online accessed retrieved from isbn issn series ser version with art
    """.split()  # noqa: SIM905
)
"""What styles write between the fields, in lower case."""
_PLACED_TYPES = {WorkType.BOOK, WorkType.CHAPTER, WorkType.THESIS, WorkType.REPORT}
_COUNTED_TYPES = {WorkType.BOOK, WorkType.THESIS, WorkType.REPORT}
"""Whole works, whose pages are counted: no style prints how many there are."""
_CONTAINED_TYPES = {WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE, WorkType.CHAPTER}
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
_URL = re.compile(r"https?://[^\s“”\"]+")
# The number of a reference in its list; pages could be taken for it.
_LABEL = re.compile(r"\[?(\d+)[].]\s")
_FONT_COMMANDS = re.compile(r"\\(?:mathcal|mathbb|mathrm|text|left|right)\b")
_PUNCTUATION = {
    "empty brackets": re.compile(r"[(\[]\s*[,.;:]?\s*[)\]]"),
    # A stop behind the point of an abbreviation is one; "..." is an ellipsis.
    "two stops": re.compile(r"[,;:]\s?[.,;:]|(?<![. ])\.\s?\.(?!\s?\.)|\.\s[,;:]"),
    "stop in brackets": re.compile(r"[(\[][,;.:]\s|[,;:]\s?[)\]]"),
    "stop behind a question": re.compile(r"[?!]\s?[.,;]"),
    "TeX": re.compile(r"\\[A-Za-z]+|[{}]"),
}


def faults(
    printed: str, work: Work, *, prints_eprint: bool = False, short: bool = False
) -> list[Fault]:
    """All that is wrong with a reference.

    Args:
        printed: its text.
        work: what it should be of.
        prints_eprint: whether the reader prints the arXiv id of published works on purpose.
        short: whether the container title may be the venue's acronym.
    """
    work = validated(work)
    label = _LABEL.match(printed)
    if label and label[1] != str(work.year):
        printed = printed[label.end() :]
    reference = _Reference(printed)
    return [
        *_punctuation(printed, work),
        *_links(reference, work),
        *_title(reference, work),
        *_container(reference, work, short=short),
        *_people(reference, work),
        *_numbers(reference, work, prints_eprint=prints_eprint),
        *_leftovers(reference),
    ]


class _Reference:
    """The letters and digits of a reference; those of a piece that was taken out are spent."""

    def __init__(self, printed: str) -> None:
        self.text = _normalized(printed)
        self.places = [place for place, char in enumerate(self.text) if char.isalnum()]
        self.letters = "".join(self.text[place] for place in self.places)
        self.lowered = "".join(map(_lower, self.letters))
        self.spent = [False] * len(self.letters)

    def take(self, piece: str, *, whole: bool = True, before: int | None = None) -> str | None:
        """Spend the first place where a piece stands; its letters as printed, None if nowhere."""
        wanted = "".join(_lower(char) for char in _normalized(piece) if char.isalnum())
        start = self.lowered.find(wanted) if wanted else -1
        while start >= 0:
            end = start + len(wanted)
            if before is not None and start >= before:
                return None
            if not any(self.spent[start:end]) and (not whole or self._is_whole(start, end)):
                self.spent[start:end] = [True] * len(wanted)
                return self.letters[start:end]
            start = self.lowered.find(wanted, start + 1)
        return None

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether no letter or digit stands right before or behind."""
        first, last = self.places[start], self.places[end - 1]
        sign_before = self.text[first - 1] if first else " "
        sign_behind = self.text[last + 1] if last + 1 < len(self.text) else " "
        return not sign_before.isalnum() and not sign_behind.isalnum()

    def spend_span(self, start: int, end: int) -> None:
        """Spend all letters between two places of the text."""
        for number, place in enumerate(self.places):
            if start <= place < end:
                self.spent[number] = True

    def first_spent(self) -> int:
        """Where the first piece that was taken stands among the letters."""
        return self.spent.index(True) if True in self.spent else len(self.spent)

    def left(self) -> list[str]:
        """The words that nobody has taken."""
        marked = list(self.text)
        for number, place in enumerate(self.places):
            if self.spent[number]:
                marked[place] = " "
        return re.findall(r"\w+", "".join(marked).replace("_", " "))


def _normalized(text: str) -> str:
    return unicodedata.normalize("NFKC", text.replace("\u02d8", ""))


def _lower(char: str) -> str:
    return char.lower() if len(char.lower()) == 1 else char


def _letters(text: str) -> str:
    return "".join(char for char in _normalized(text) if char.isalnum())


def _plain_title(title: str) -> str:
    return _FONT_COMMANDS.sub("", strip_to_unicode(tagged(title)))


def _punctuation(printed: str, work: Work) -> Iterator[Fault]:
    """Faults that do not stand in the work's own values."""
    people = [part for person in work.authors for part in (person.family, person.given)]
    values = (_plain_title(work.title), work.container_title, work.pages, work.doi, *people)
    own = " ".join(values).casefold()
    bare = _URL.sub("URL", printed)
    for kind, pattern in _PUNCTUATION.items():
        for match in pattern.finditer(bare):
            if match.group().strip().casefold() not in own:
                yield Fault(kind, bare[max(0, match.start() - 12) : match.end() + 6])


def _links(reference: _Reference, work: Work) -> Iterator[Fault]:
    own = {landing_page(work)}
    own |= {f"https://doi.org/{work.doi}"} if work.doi else set()
    own |= {f"https://arxiv.org/abs/{work.arxiv}"} if work.arxiv else set()
    seen: set[str] = set()
    for match in _URL.finditer(reference.text):
        url = match.group().rstrip(".,;:)]>")
        reference.spend_span(match.start(), match.end())
        if url not in {_normalized(link) for link in own}:
            yield Fault("foreign link", url)
        elif url in seen:
            yield Fault("printed twice", url)
        seen.add(url)
    # Before given names are taken by their initials: a DOI may have letters that stand alone.
    if work.doi:
        reference.take(work.doi, whole=False)


def _title(reference: _Reference, work: Work) -> Iterator[Fault]:
    title = _plain_title(work.title)
    printed = reference.take(title, whole=False)
    if printed is None:
        yield Fault("no title", work.title[:40])
        return
    yield from _lost_capitals("capitals of the title", title, printed, _capital_words(title))


def _container(reference: _Reference, work: Work, *, short: bool) -> Iterator[Fault]:
    names = (work.container_title, work.container_title_short, work.venue if short else "")
    if not any(names):
        return
    for name in filter(None, map(_plain_title, names)):
        printed = reference.take(name)
        if printed is not None:
            words = re.findall(r"\w+", name)
            yield from _lost_capitals("capitals of the container", name, printed, words)
            return
    if work.type in _CONTAINED_TYPES:
        yield Fault("no container", work.container_title)


def _capital_words(title: str) -> list[str]:
    """SNN, ReLU, E2NeRF, and what begins a sentence: no style may put it into small letters."""
    return re.findall(r"\w*[^\W\d_a-z]\w*[^\W\d_a-z]\w*|(?<=[?!] )[^\W\d_a-z]\w*", title)


def _lost_capitals(kind: str, wanted: str, printed: str, words: Iterable[str]) -> Iterator[Fault]:
    """Words in which a capital letter is printed small."""
    letters = _letters(wanted)
    position = 0
    for word in words:
        bare = _letters(word)
        position = letters.find(bare, position)
        shown = printed[position : position + len(bare)]
        pairs = zip(bare, shown, strict=False)
        if any(char.isupper() and not other.isupper() for char, other in pairs):
            yield Fault(kind, f"{word}: {shown}")
        position += len(bare)


def _people(reference: _Reference, work: Work) -> Iterator[Fault]:
    """Authors stand before the title, with initials or whole names, in any order of the parts."""
    people = (*work.authors, *work.editors)
    repeated = re.match(r"(?:\[?\d+[\].])?\s?[-–—]{1,3}", reference.text) is not None
    shortened = re.search(r"et al|\. \. \.|…|\.\.\.", reference.text) is not None
    for number, person in enumerate(people):
        name = person.family or person.literal or person.given
        taken = _take_family(reference, name)
        if taken is None and not (repeated or (shortened and number)):
            yield Fault("no author", name)
        elif taken is not None and taken != _letters(name):
            yield Fault("author", f"{name}: {taken}")
    # Given names last: one person's may be another's family name.
    for person in people:
        _take_given(reference, person)


def _take_family(reference: _Reference, name: str) -> str | None:
    """A family name; its words may stand apart ("Croon, G. de")."""
    taken = reference.take(name)
    if taken is None and " " in name:
        parts = [reference.take(word) for word in name.split()]
        taken = "".join(part for part in parts if part) if all(parts) else None
    return taken


def _take_given(reference: _Reference, person: Person) -> None:
    given = f"{person.given} {person.suffix}" if person.family else person.suffix
    if reference.take(given) is not None:
        return
    for part in re.split(r"[\s.,\-‐'’]+", given):
        if part and reference.take(part) is None:
            reference.take(part[0])


def _numbers(reference: _Reference, work: Work, *, prints_eprint: bool) -> Iterator[Fault]:
    """Year, pages, identifiers and the rest: what must be there, and what may be."""
    if work.arxiv and (prints_eprint or work.type is WorkType.PREPRINT or is_only_on_arxiv(work)):
        _take_eprint(reference, work)
    is_counted = work.type in _COUNTED_TYPES and not page_ends(work.pages)[1]
    if work.pages and not is_counted and not _take_pages(reference, work.pages):
        yield Fault("no pages", work.pages)
    if not work.year:
        reference.take("n. d.")
    elif not _take_year(reference, str(work.year)):
        yield Fault("no year", str(work.year))
    for piece in filter(None, _optional(work)):
        reference.take(piece)


def _take_year(reference: _Reference, year: str) -> bool:
    """The year, perhaps with the letter that tells works of one author and year apart."""
    letters = ("", *"abcdefghijklmnopqrstuvwxyz")
    return any(reference.take(year + letter) is not None for letter in letters)


def _take_eprint(reference: _Reference, work: Work) -> None:
    for piece in (work.arxiv, work.arxiv_class, "arXiv", "eprint"):
        reference.take(piece)
    if work.type is WorkType.PREPRINT:
        reference.take("arXiv")  # the repository, beside the id


def _take_pages(reference: _Reference, pages: str) -> bool:
    """First and last page, the last perhaps shortened ("12244-52"); one page stands alone."""
    first, last = page_ends(_normalized(pages))
    if not last:
        return reference.take(first) is not None
    # IEEE's styles set a space between the thousands.
    spaced = r"\s?".join(map(re.escape, first))
    pattern = re.compile(rf"(?<!\w){spaced}\s*[-–—‐−]+\s*([\w.]*\w(?:\s\d{{3}})?)(?!\w)")
    for match in pattern.finditer(reference.text):
        if last.endswith(match[1].replace(" ", "")):
            reference.spend_span(*match.span())
            return True
    return False


def _optional(work: Work) -> Iterator[str]:
    """What a style may print, once."""
    yield from (work.series, work.publisher, work.volume, work.issue, work.edition, work.version)
    yield from (work.institution, work.number, work.status.value, work.genre)
    if work.type in _PLACED_TYPES:
        yield work.publisher_place
    if work.month:
        yield from (_MONTHS[work.month - 1], _MONTHS[work.month - 1][:3], "Sept")
        yield from (f"{work.day:02}", str(work.day)) if work.day else ()
    if work.edition:
        yield f"{ordinal(work.edition)} edition"
        yield ordinal(work.edition)
    yield from (work.isbn, work.issn)
    if event_says_more(work):
        yield from (work.event_title, work.event_place, "paper presented at")
    yield from _type_words(work)


def _type_words(work: Work) -> Sequence[str]:
    return {
        WorkType.THESIS: (
            "PhD thesis", "PhD dissertation", "PhD diss", "Doctoral dissertation",
            "Master’s thesis",
        ),
        WorkType.REPORT: ("Technical Report", "Tech. rep.", "Report"),
        WorkType.SOFTWARE: ("Computer software", "Version", "Software"),
        WorkType.DATASET: ("Data set", "Dataset", "Version"),
        WorkType.WEBPAGE: (work.accessed, *_accessed(work), "last", "Online"),
        WorkType.PREPRINT: ("Preprint", "at"),
    }.get(work.type, ())  # fmt: skip


def _accessed(work: Work) -> Sequence[str]:
    """The parts of the day on which a page was read, the month as a name too."""
    if not work.accessed:
        return ()
    year, month, day = work.accessed.split("-")
    name = _MONTHS[int(month) - 1]
    return (year, name, name[:3], month, day, day.lstrip("0"))


def _leftovers(reference: _Reference) -> Iterator[Fault]:
    words = [word for word in reference.left() if word.lower() not in _STYLE_WORDS]
    if words:
        yield Fault("not its own", " ".join(words))
