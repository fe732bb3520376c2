"""Lines that are items to their author, without any bullet or number. Pure.

Markdown takes them for paragraphs, or for one if they end in hard breaks.
"""

from collections.abc import Iterator, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.edition_lines import begins_with_edition
from snnbib.readinglist.units.forgotten_bullets import sections_of

__all__ = ["with_bare_items"]


def with_bare_items(text: str) -> str:
    r"""Bullets in front of lines that end alone, where most of them look like whole entries.

    >>> with_bare_items("How Ants Count<br>\nHow Bees Fly, 2020<br>\n[How Wasps Dig](https://a.b)")
    '- How Ants Count\n- How Bees Fly, 2020\n- [How Wasps Dig](https://a.b)'
    """
    lines = text.split("\n")
    for section in sections_of(lines):
        alone = list[int]()
        for begun in _begun_lines(lines, section):
            if len(begun) == 1:
                alone += begun
            else:
                _add_bullets(lines, begun)
        if alone and not any(_USUAL_BULLET.match(lines[number]) for number in section):
            _add_bullets(lines, alone)
    return "\n".join(lines)


def _ends_in_break(line: str) -> bool:
    """Whether a line ends in a hard break of Markdown or HTML."""
    return line.endswith(("  ", "\\", "<br>")) or _without_break(line) != line.rstrip()


def _without_break(line: str) -> str:
    line = line.rstrip().removesuffix("\\")
    return _BREAK.sub("", line).rstrip() if line.endswith(">") else line


_BREAK = lazy_pattern(r"<br\s?/?>$")


def _begun_lines(lines: Sequence[str], section: range) -> Iterator[list[int]]:
    """The first line of each paragraph of a section, and those in it behind hard breaks.

    None of a paragraph in which many lines end without such a break, but go on at the left edge.
    Labels part paragraphs as empty lines do.
    """
    begun, height = list[int](), 0
    for number in (*section, -1):
        line = lines[number] if number >= 0 else ""
        if line.strip() and not _LABEL.fullmatch(line):
            if not begun or (_ends_in_break(lines[number - 1]) and not line[0].isspace()):
                begun.append(number)
            height += not line[0].isspace()
            continue
        if begun and len(begun) >= _MOST * height:
            yield begun
        begun, height = [], 0


# A year, a few words in emphasis, or any in front of a colon.
_LABEL = lazy_pattern(
    r"(?:\*\*|__)(?:(?:[^\s*]+\s?){1,3}|[^*]{1,80}[:：])(?:\*\*|__):?\s*"
    r"|\w[^.,;:()0-9]{2,60}[:：]\s*"
)


def _add_bullets(lines: list[str], numbers: Sequence[int]) -> None:
    """Add bullets to lines if most of them are entries, and none has a bullet."""
    if len(numbers) < _FEWEST or any(_USUAL_BULLET.match(lines[number]) for number in numbers):
        return
    least = max(_FEWEST, _MOST * len(numbers))
    if sum(_is_entry(lines[number]) for number in numbers) >= least:
        for number in numbers:
            lines[number] = f"- {_without_break(lines[number])}"


_FEWEST = 3
_MOST = 0.8
_USUAL_BULLET = lazy_pattern(r"(?:[-+*]|[0-9]{1,4}[.)])[ \t]")


def _is_entry(line: str) -> bool:
    """Whether a line looks like a whole entry: a title, with or without what is told of it."""
    line = _without_break(line)
    if "](#" in line or not _BEGINS.match(line):
        return False
    text = _MARKUP.sub("", line)
    if count_words(text) < FEWEST_TITLE_WORDS:
        return False
    if _TELLS_WORK.search(line) or begins_with_edition(text):
        return True
    is_like_title = share_of_capitals(text) >= _CAPITALS or (": " in text and text[-1] != ".")
    is_part = people_likeness(text) >= FULL_NAME or read_venue(text).weight >= POSSIBLE_VENUE
    return is_like_title and not is_part


_CAPITALS = 0.6
_BEGINS = lazy_pattern(r"[*_`\"“\[(【]{0,4}(?![a-z])\w")
_MARKUP = lazy_pattern(r"\]\([^()\s]*\)|[*_`\[\]]+|<[^<>]*>")
# A linked title in front, or a link, an address or a year at the end.
_TELLS_WORK = lazy_pattern(
    r"^\[[^\[\]]{12,}\]\(http|(?:\]\(\S*\)|https?://\S+)[\])}>]*$|\b(?:19|20)[0-9]{2}[)\].*_]*$"
)
