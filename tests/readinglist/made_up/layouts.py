"""Layouts: ways to write the lines of a list, which change nothing of what the list says.

A layout is a function from the text of a list to its text. It ends lines elsewhere, indents them,
puts other bullets or numbers in front, writes blanks, links and emphasis in other marks, or puts
lines around items that say nothing. No layout changes what stands in a block of code.
"""

import re
import textwrap
from collections.abc import Callable

__all__ = ["LAYOUTS", "Layout"]

Layout = Callable[[str], str]

_BULLET = re.compile(r"( *)([-*+]|\d{1,3}[.)])( +)(?=\S)")
_NO_PARAGRAPH = re.compile(r"[|#<>: ]")
_BEGINS_BLOCK = re.compile(r"(?:[-*+#>|=:]|\d+[.)])(?:\s|$)|[-=]+$")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]+)\]\((https?://[^\s()]+)\)")
_BOLD = re.compile(r"(?<![*\w])\*\*(?![\s*])([^*_\n]+)(?<!\s)\*\*(?![*\w])")
_ITALIC = re.compile(r"(?<![*\w\\])\*(?![\s*])([^*_\n]+)(?<!\s)\*(?![*\w])")


def lines(rewrite: Callable[[str], str]) -> Layout:
    """Rewrites each line, but for those of code; a line may become several."""

    def of_text(text: str) -> str:
        blocks = re.split(r"(^```.*?^```$)", text, flags=re.MULTILINE | re.DOTALL)
        blocks[::2] = ["\n".join(map(rewrite, block.split("\n"))) for block in blocks[::2]]
        return "".join(blocks)

    return of_text


def items(rewrite: Callable[[str, str, str], str], *, nested: bool = False) -> Layout:
    """Rewrites the first line of each item, of which indent, bullet and text are given."""

    def of_line(line: str) -> str:
        bullet = _BULLET.match(line)
        if not bullet or (bullet[1] and not nested):
            return line
        return rewrite(bullet[1], bullet[0].lstrip(" "), line[bullet.end() :])

    return lines(of_line)


def bulleted(bullet: str) -> Layout:
    """Another bullet for each that is no number."""
    return items(
        lambda indent, old, text: f"{indent}{old if old[0].isdigit() else bullet}{text}",
        nested=True,
    )


def numbered(form: str) -> Layout:
    """Numbers in front of items, anew below each heading; not in front of tasks and of fields."""

    def of_text(text: str) -> str:
        number = 0

        def of_line(line: str) -> str:
            nonlocal number
            bullet = re.match(r"(?:[-*+]|\d{1,3}[.)]) +(?!\[[ x]\]|\*\*\w+:\*\*)(?=\S)", line)
            if bullet:
                number += 1
                return form.format(number) + line[bullet.end() :]
            number = 0 if line.startswith("#") else number
            return line

        return lines(of_line)(text)

    return of_text


def without_bullets(form: str) -> Layout:
    """Items as paragraphs or lines, where each item is one line."""
    rewrite = items(lambda _, _bullet, text: form.format(text))
    return lambda text: text if re.search(r"^ +\S", text, re.MULTILINE) else rewrite(text)


def wrapped(width: int, indent: int | None = None) -> Layout:
    """Ends the lines of items and paragraphs at a width; those that follow are aligned, or not."""

    def of_line(line: str) -> str:
        bullet = _BULLET.match(line)
        first = bullet[0] if bullet else ""
        if len(line) <= width or (not bullet and _NO_PARAGRAPH.match(line)):
            return line
        parts = textwrap.wrap(
            line[len(first) :].rstrip(" "),
            width - len(first),
            break_long_words=False,
            break_on_hyphens=False,
        )
        if any(map(_BEGINS_BLOCK.match, parts[1:])):
            return line
        space = " " * (len(first) if indent is None else indent)
        return first + f"\n{space}".join(parts) + line[len(line.rstrip(" ")) :]

    return lines(of_line)


def indented(indent: int) -> Layout:
    """Items, and what is indented below them, further to the right."""
    return lines(
        lambda line: " " * indent + line if _BULLET.match(line) or line.startswith(" ") else line
    )


def every_other_indented(text: str) -> str:
    """Items, and what is indented below them, at the left edge or one to the right, in turn."""
    number = 0

    def of_line(line: str) -> str:
        nonlocal number
        is_item = _BULLET.match(line) is not None
        number += is_item and not line.startswith(" ")
        return " " * (number % 2) + line if is_item or line.startswith(" ") else line

    return lines(of_line)(text)


def nested_by(indent: str) -> Layout:
    """Another indent of nested items."""
    return items(lambda old, bullet, text: (indent if old else "") + bullet + text, nested=True)


def links(form: str) -> Layout:
    """Writes links in another form, of {text} and {url}."""
    return lines(lambda line: _LINK.sub(lambda link: form.format(text=link[1], url=link[2]), line))


def links_by_reference(text: str) -> str:
    """Writes the addresses of links at the end of the list."""
    urls: list[str] = []

    def referred(link: re.Match[str]) -> str:
        urls.append(link[2])
        return f"[{link[1]}][{len(urls)}]"

    text = lines(lambda line: _LINK.sub(referred, line))(text)
    return f"{text}\n\n" + "".join(f"[{number}]: {url}\n" for number, url in enumerate(urls, 1))


def emphasis(pattern: re.Pattern[str], opening: str, closing: str = "") -> Layout:
    """Writes bold, or italics, in other marks."""
    return lines(lambda line: pattern.sub(rf"{opening}\1{closing or opening}", line))


def underlined_heading(line: str) -> str:
    heading = re.fullmatch(r"(##?) (.*)", line)
    return f"{heading[2]}\n{'=-'[len(heading[1]) - 1] * 8}" if heading else line


LAYOUTS: dict[str, Layout] = {
    "wrapped at 80": wrapped(80),
    "wrapped at 60": wrapped(60),
    "wrapped, not indented": wrapped(80, 0),
    "wrapped, indented by four": wrapped(80, 4),
    "items indented by one": indented(1),
    "items indented by two": indented(2),
    "items indented by three": indented(3),
    "every other item indented by one": every_other_indented,
    "nested by three": nested_by("   "),
    "nested by four": nested_by("    "),
    "nested by a tab": nested_by("\t"),
    "stars as bullets": bulleted("* "),
    "hyphens as bullets": bulleted("- "),
    "pluses as bullets": bulleted("+ "),
    "dots as bullets": bulleted("• "),
    "bullets without a space": lambda text: re.sub(
        r"^- (?=[^\W\d_]|\[(?![ x]\]))", "-", text, flags=re.MULTILINE
    ),
    "bullets and spaces": bulleted("-   "),
    "bullets and tabs": items(lambda _, bullet, text: f"{bullet.rstrip()}\t{text}"),
    "numbers": numbered("{}. "),
    "numbers with a bracket": numbered("{}) "),
    "numbers in brackets": numbered("({}) "),
    "numbers in square brackets": numbered("[{}] "),
    "numbers that are all 1": numbered("1. "),
    "numbers behind bullets": numbered("- {}. "),
    "numbers in square brackets behind bullets": numbered("- [{}] "),
    "numbers with a Chinese comma": numbered("{}、"),
    "bold numbers": numbered("**{}.** "),
    "numbers of two digits": numbered("- {:02}. "),
    "paragraphs": without_bullets("\n{}\n"),
    "paragraphs with hard line breaks": without_bullets("\n{}  "),
    "lines with hard line breaks": without_bullets("{}  "),
    "lines with line breaks of HTML": without_bullets("{}<br>"),
    "blank lines between items": items(lambda *parts: "\n" + "".join(parts)),
    "two blank lines for one": lambda text: text.replace("\n\n", "\n\n\n"),
    "no blank lines around headings": lambda text: re.sub(r"\n+(#.*)\n+", r"\n\1\n", text),
    "comments between items": items(lambda *parts: "<!-- read -->\n" + "".join(parts)),
    "rules between items": items(lambda *parts: "\n---\n\n" + "".join(parts)),
    "underlined headings": lines(underlined_heading),
    "quoted": lambda text: re.sub("^", "> ", text, flags=re.MULTILINE),
    "front matter": lambda text: f"---\nlayout: page\ntitle: Reading\n---\n\n{text}",
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "spaces at line ends": lines(lambda line: f"{line} " if re.search(r"[^\s|]$", line) else line),
    "spaces that do not break": lines(
        lambda line: re.sub(r"(?<=[\w,.]) (?=[^\W\d_])", "\u00a0", line)
    ),
    "links in HTML": links('<a href="{url}">{text}</a>'),
    "links in HTML that open a page": links('<a href="{url}" target="_blank">{text}</a>'),
    "links with titles": links('[{text}]({url} "open")'),
    "links with attributes": links('[{text}]({url}){{:target="_blank"}}'),
    "links in angles": links("[{text}](<{url}>)"),
    "links by reference": links_by_reference,
    "bold in underscores": emphasis(_BOLD, "__"),
    "bold in HTML": emphasis(_BOLD, "<b>", "</b>"),
    "strong in HTML": emphasis(_BOLD, "<strong>", "</strong>"),
    "italics in underscores": emphasis(_ITALIC, "_"),
    "italics in HTML": emphasis(_ITALIC, "<i>", "</i>"),
    "emphasis in HTML": emphasis(_ITALIC, "<em>", "</em>"),
}
