"""Lines that are items to their author, without any bullet or number. Pure.

Markdown takes them for paragraphs, or for one if they end in hard breaks.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import field_role, named_field
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.block import LONGEST
from snnbib.readinglist.units.bullets import is_item
from snnbib.readinglist.units.edition_lines import begins_with_edition
from snnbib.readinglist.units.entry_signs import is_edition_alone

__all__ = ["are_entries", "bare_lines"]


def bare_lines(lines: Sequence[str], sections: Sequence[range]) -> Iterator[tuple[int, str]]:
    """Lines that end alone, where most of them look like whole entries, with a bullet."""
    groups = [
        group
        for section in sections
        for group in (_without_titles(lines, group) for group in _groups(lines, section))
        if are_entries([lines[number] for number in group])
    ]
    if any(len(group) >= _FEWEST for group in groups):
        for number in chain.from_iterable(groups):
            yield number, f"- {_without_break(lines[number])}"


_FEWEST = 3


def _groups(lines: Sequence[str], section: range) -> Iterator[list[int]]:
    """The lines of a section that can be entries together.

    Those of each paragraph with hard breaks, and all other paragraphs if there are no items, unless
    they are titles above paragraphs of several lines.
    """
    alone, above = list[int](), 0
    is_above = False
    for begun in _begun_lines(lines, section):
        if len(begun) == 1:
            alone += begun
        else:
            above += is_above
            yield begun
        is_above = len(begun) == 1
    are_titles = above >= _MOST * len(alone)
    if alone and not are_titles and not any(map(is_item, lines[section.start : section.stop])):
        yield alone


def _without_titles(lines: Sequence[str], group: list[int]) -> list[int]:
    """The lines without the few that are bold as a whole: headings of those below."""
    bold = {number for number in group if _BOLD.fullmatch(lines[number])}
    return group if 2 * len(bold) > len(group) else [line for line in group if line not in bold]


_BOLD = lazy_pattern(r"\*\*[^*]+\*\*\s*")


def _ends_in_break(line: str) -> bool:
    """Whether a line ends in a hard break of Markdown or HTML."""
    return line.endswith(("  ", "\\", "<br>")) or _without_break(line) != line.rstrip()


def _without_break(line: str) -> str:
    line = line.rstrip().removesuffix("\\")
    return _BREAK.sub("", line).rstrip() if line.endswith(">") else line


_BREAK = lazy_pattern(r"<br\s?/?>$")


def _begun_lines(lines: Sequence[str], section: range) -> Iterator[list[int]]:
    """The first line of each paragraph of a section, and those in it behind hard breaks.

    No line of a paragraph in which many lines end without such a break, but go on at the left edge.
    Labels part paragraphs as empty lines do.
    """
    begun, height = list[int](), 0
    for number in (*section, -1):
        line = lines[number] if number >= 0 else ""
        if line.strip() and not _is_label(line):
            if not begun or (_ends_in_break(lines[number - 1]) and not line[0].isspace()):
                begun.append(number)
            height += not line[0].isspace()
            continue
        if begun:
            yield begun if len(begun) >= _MOST * height else []
        begun, height = [], 0


def _is_label(line: str) -> bool:
    """Whether a line is a year or a few words in emphasis, or any in front of a colon."""
    return line.rstrip().endswith(_LABEL_ENDS) and _LABEL.fullmatch(line) is not None


_LABEL_ENDS = ("**", "__", ":", "：")
_LABEL = lazy_pattern(
    r"(?:\*\*|__)(?:(?:[^\s*]{1,30}\s?){1,3}|[^*]{1,80}[:：])(?:\*\*|__):?\s*"
    r"|\w[^.,;:()0-9]{2,60}[:：]\s*"
)


def are_entries(lines: Sequence[str]) -> bool:
    """Whether most lines are entries, or all of a few, and none has a bullet."""
    if not lines or any(map(is_item, lines)):
        return False
    others = len(lines) - (_MOST * len(lines) if len(lines) >= _FEWEST else len(lines))
    for line in lines:
        others -= not _is_entry(line)
        if others < 0:
            return False
    return True


_MOST = 0.8


def _is_entry(line: str) -> bool:
    """Whether a line looks like a whole entry: a title, with or without what is told of it."""
    line = _without_break(line)
    if line[:1] in _FIRST_IN_FRONT:
        line = _IN_FRONT.sub("", line)
    if len(line) > LONGEST or "](#" in line or not _BEGINS.match(line):
        return False
    text = _MARKUP.sub("", line)
    if count_words(text) < FEWEST_TITLE_WORDS:
        return False
    if people_likeness(_LINK_AT_END.sub("", line).strip(" .()*_")) >= SEVERAL_NAMES:
        return False
    if begins_with_edition(text):
        return True
    if _BEGINS_WITH_WORK.match(line) or _ends_with_link_or_year(line):
        return not _is_detail(line, text)
    is_like_title = share_of_capitals(text) >= _CAPITALS or (": " in text and text[-1] != ".")
    is_part = people_likeness(text) >= FULL_NAME or read_venue(text).weight >= POSSIBLE_VENUE
    return is_like_title and not (is_part or _FIELD.match(line))


def _is_detail(line: str, text: str) -> bool:
    """Whether a line is a field of the title above it, or nothing but a venue and its year."""
    field = named_field(text)
    role = field_role(field[0]) if field else ""
    return role != "title" if role else "](" not in line and is_edition_alone(text)


_FIELD = lazy_pattern(r"\*\*[^*]{1,30}(?:[:：]\*\*|\*\*\s?[:：])")  # "**Office Hours:** Monday"


_CAPITALS = 0.6
# Images, pictures by name, and a month: what can stand in front of an entry.
_IN_FRONT = lazy_pattern(
    r"^(?:!\[[^\[\]]*\]\([^()]*\)\s*|:[a-z][a-z0-9_+-]+:\s*|(?:19|20)[0-9]{2}[-./][0-9]{1,2}\s+(?=[\[*]))+"
)
_FIRST_IN_FRONT = frozenset("!:12")
_BEGINS = lazy_pattern(
    r"\[[^\[\]]+\s(?:19|20)[0-9]{2}\]|[*_~`\"“\[(【]{0,4}(?:(?![a-z])\w|\w[^\[\]]*\]\(http)"
)
_MARKUP = lazy_pattern(r"\]\([^()\s]*\)|[*_~`\[\]]+|<[^<>]*>")
_LINK_AT_END = lazy_pattern(r"\[[^\[\]]*\]\([^()\s]*\)\W*$")
# A linked title, or a venue and its year, in front; a link, an address or a year at the end.
_BEGINS_WITH_WORK = lazy_pattern(
    rf"\W{{0,3}}\[(?:[^\[\]]{{12,}}|(?:{CJK_CHARACTER.pattern}){{6,}})\]\(http"
    r"|\[[^\[\]]{2,60}\s(?:19|20)[0-9]{2}\]"
    r"|\W{0,3}(?=\w*[A-Z]\w*[A-Z])\w+ ?[`'’]*(?:19|20)?[0-9]{2}\b"
)
_LINK_LAST = lazy_pattern(
    r"(?:\]\(\S*\)[\]}>*]*|(?<!\()https?://[^\s()]+(?:\)[\])}>*]*)?)(?:\s:\w+:)*$"
)
_YEAR_LAST = lazy_pattern(r"[12](?:(?<=\b1)9|(?<=\b2)0)[0-9]{2}[)\].*_~]*(?:\(http\S*\)\.)?$")


def _ends_with_link_or_year(line: str) -> bool:
    has_link = "](" in line or "://" in line
    return bool((has_link and _LINK_LAST.search(line)) or _YEAR_LAST.search(line))
