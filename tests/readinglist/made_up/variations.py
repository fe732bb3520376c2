"""Ways in which people write the same list otherwise, which are no mistakes.

A variation is a function: of a title, of an entry (all its lines), or of the headings and tables of
a list; `layouts` are those of its lines. It changes no number of lines, so each paper stays on its
line.
"""

import re
from collections.abc import Callable

__all__ = ["CHANGED_TITLES", "ENTRIES", "LISTS", "MARKED_TITLES", "SHORT_NAME", "Rewrite"]

Rewrite = Callable[[str], str]
_CHINESE = re.compile("[\u4e00-\u9fff]")
SHORT_NAME = "[AntNet] "
"""A short name in front of a title may stay with it, as a person would leave it or not."""


def replacing(pattern: str, replacement: str) -> Rewrite:
    """Replaces a pattern in each line."""
    compiled = re.compile(pattern, re.MULTILINE)
    return lambda text: compiled.sub(replacement, text)


def around(opening: str, closing: str = "") -> Rewrite:
    """Puts marks around a title."""
    return lambda title: opening + title + (closing or opening)


def in_front(addition: str) -> Rewrite:
    """Puts something in front of what an item says; of items only."""
    return replacing(r"\A((?:[-*]|\d+\.) )(?!\[[ x]\]|\*\*Title:)", rf"\g<1>{addition}")


def behind(addition: str) -> Rewrite:
    """Puts something behind an entry of one line; not behind a row, or a tag."""

    def rewrite(entry: str) -> str:
        return entry + addition if re.fullmatch(r"[^|<\n].*[\w).\]*]", entry) else entry

    return rewrite


def headings(change: str) -> Rewrite:
    """Rewrites each heading below the first: "{marks} {text}"."""
    pattern = re.compile(r"^(##+) (.*)$", re.MULTILINE)
    return lambda text: pattern.sub(
        lambda match: change.format(marks=match[1], text=match[2], level=len(match[1])), text
    )


def rows(change: Callable[[list[str]], list[str]]) -> Rewrite:
    """Rewrites the cells of each row of a table, its line of hyphens too."""

    def of_line(line: str) -> str:
        if not re.fullmatch(r"\|.*\|", line):
            return line
        return f"| {' | '.join(change([cell.strip() for cell in line[1:-1].split('|')]))} |"

    return lambda text: "\n".join(map(of_line, text.split("\n")))


def is_rule(cells: list[str]) -> bool:
    return all(re.fullmatch(":?-+:?", cell) for cell in cells)


def with_number_column(text: str) -> str:
    """Puts a column of numbers in front; its head is "#"."""
    number = -2

    def numbered(cells: list[str]) -> list[str]:
        nonlocal number
        number += 1
        first = "#" if number < 0 else "---" if is_rule(cells) else f"{number}"
        return [first, *cells]

    return rows(numbered)(text)


def with_bold_heads(text: str) -> str:
    return re.sub(
        r"^\|(.*)\|(?=\n\|[-|: ]+\|$)",
        lambda row: re.sub(r"(?<=\| )([^|\n]+?)(?= \|)", r"**\1**", row[0]),
        text,
        flags=re.MULTILINE,
    )


# What stands around a title; the title read is the same.
MARKED_TITLES: dict[str, Rewrite] = {
    "bold": around("**"),
    "bold in underscores": around("__"),
    "italic": around("*"),
    "italic in an underscore": around("_"),
    "bold and italic": around("***"),
    "straight quotes": around('"'),
    "English quotes": around("“", "”"),
    "single quotes": around("‘", "’"),
    "German quotes": around("„", "“"),
    "French quotes": around("«", "»"),
    "French quotes with spaces": around("«\u00a0", "\u00a0»"),
    "Chinese title marks": around("《", "》"),
    "Japanese title marks": around("『", "』"),
    "Japanese quotes": around("「", "」"),
    "bold in quotes": around('"**', '**"'),
    "quotes in bold": around('**"', '"**'),
    "code": around("`"),
    "underlined": around("<u>", "</u>"),
    "bold in HTML": around("<b>", "</b>"),
    "strong in HTML": around("<strong>", "</strong>"),
    "short name in square brackets in front": lambda title: f"{SHORT_NAME}{title}",
}
# Other titles, of which each is read as it is written.
CHANGED_TITLES: dict[str, Rewrite] = {
    "capitals": str.upper,
    "small letters": lambda title: title[0] + title[1:].lower(),
    "subtitle": lambda title: title if ":" in title else f"{title.rstrip('?')}: a study of ants",
    "subtitle behind a dash": lambda title: f"{title.rstrip('?')} – a study of ants",
    "question": lambda title: title.rstrip("?") + "?",
    "exclamation": lambda title: title.rstrip("?") + "!",
    "part in brackets": lambda title: f"{title.rstrip('?')} (Part 2)",
    "part in Roman numbers": lambda title: f"{title.rstrip('?')} II",
    "TeX": lambda title: f"{title.rstrip('?')} in $L^2$",
    "year": lambda title: f"{title.rstrip('?')} in 2012",
    "years": lambda title: f"{title.rstrip('?')}, 1990–2005",
    "short name in front, colon": lambda title: f"AntNet: {title.replace(':', ',')}",
    "question in front": lambda title: (
        title if _CHINESE.search(title) else f"Do ants know? {title.replace('?', '')}"
    ),
    "quoted word": lambda title: f"“Busy” ants and {title[0].lower()}{title[1:]}",
}
ENTRIES: dict[str, Rewrite] = {
    "number in brackets in front": in_front("[12] "),
    "bold number in front": in_front("**12.** "),
    "anchor in front": in_front('<a name="p12"></a>'),
    "arrow in front": in_front("▶ "),
    "check box": in_front("[ ] "),
    "ticked box": in_front("[x] "),
    "bold remark in front": in_front("**[New]** "),
    "stars behind": behind(" ⭐⭐"),
    "comma behind": behind(","),
    "semicolon behind": behind(";"),
    "spaces behind": behind("   "),
    "backslash behind": behind("\\"),
    "line end of HTML behind": behind(" <br />"),
    "comment behind": behind(" <!-- to read -->"),
    "remark in brackets behind": behind(" (must read!)"),
    "badge behind": behind(" ![](https://img.shields.io/github/stars/bee/ants)"),
    "link of code behind": behind(" [[code](https://github.com/bee/ants)]"),
    "wide colon": replacing(r"(?<=\w): (?=\w)", "："),
    "wide comma": replacing(r"(?<=\w), (?=\w)", "，"),
    "two spaces behind marks": replacing(r"(?<=[.,:;]) (?=\w)", "  "),
    "entities": replacing(" & ", " &amp; "),
}
LISTS: dict[str, Rewrite] = {
    "no space in headings": headings("{marks}{text}"),
    "closed headings": headings("{marks} {text} {marks}"),
    "headings with a colon": headings("{marks} {text}:"),
    "headings with an emoji": headings("{marks} 📚 {text}"),
    "headings with an anchor": headings('{marks} <a id="top"></a>{text}'),
    "headings with an anchor behind": headings('{marks} {text} <a name="top"></a>'),
    "headings with a way back": headings("{marks} {text} [↑](#top)"),
    "headings with an attribute": headings("{marks} {text} {{#top}}"),
    "headings in italics": headings("{marks} *{text}*"),
    "headings underlined in HTML": headings("{marks} <u>{text}</u>"),
    "headings one deeper": headings("#{marks} {text}"),
    "headings in HTML": headings("<h{level}>{text}</h{level}>"),
    "centred headings in HTML": headings('<h{level} align="center">{text}</h{level}>'),
    "rows without outer bars": replacing(r"^\| (.*) \|$", r"\1"),
    "rows without spaces": rows(lambda cells: cells),
    "column of numbers": with_number_column,
    "empty column behind": rows(lambda cells: [*cells, "---" if is_rule(cells) else ""]),
    "columns in another order": rows(lambda cells: cells[::-1]),
    "bold heads": with_bold_heads,
}
