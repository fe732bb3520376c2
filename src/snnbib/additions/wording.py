"""The text of a new entry: like its model, in a shape of its section, or plainly. Pure."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from snnbib.additions.positions import is_heading, split_lines
from snnbib.annotate import ListLink, enclosed, inline_links
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Paper
from snnbib.text import fold

__all__ = ["NewEntry", "wordings"]

_HTML_LINK = lazy_pattern(
    r"""(?P<start><a\b[^>]*\bhref=["'])[^"']*(?P<end>["'][^>]*>)(?P<label>.*?)</a>""", re.IGNORECASE
)
_MARKER = lazy_pattern(r"\s*(?:[-*+]|\d+[.)])?\s*")
_CELL_BORDER = lazy_pattern(r"(?<!\\)\|")
_PLACEHOLDER = lazy_pattern(r"\{(\w*)\}")
_ANY_URL = "x:"
"""Stands for every address in a shape until the addresses are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """What a new entry says; what is not known is empty."""

    title: str
    urls: tuple[str, ...]
    """The most important first; there is at least one."""
    authors: tuple[str, ...] = ()
    """As they are displayed: "Ada Zorn"."""
    venue: str = ""
    """In the words of the list."""
    year: int = 0


def wordings(
    source: str, model: Paper, entry: NewEntry, shapes: Sequence[str] = ()
) -> Iterator[str]:
    """Ways to write a new entry, the best first.

    Args:
        source: the lines of the entry that is the model.
        model: what it was read as.
        entry: what the new one says.
        shapes: in which several entries of its section are written.
    """
    line = split_lines(source)[0]
    if is_heading(line):
        yield from _headings(source, entry)
    elif line.lstrip().startswith("|"):
        yield from _row(line, model, entry)
    elif line.lstrip().startswith("<"):
        yield from _html(line, model, entry)
    else:
        yield from _items(source, model, entry, shapes)


def _items(source: str, model: Paper, entry: NewEntry, shapes: Sequence[str]) -> Iterator[str]:
    """Like the model, in a shape of the section, then plainly."""
    line = split_lines(source)[0]
    if len(split_lines(source.rstrip())) == 1 and (like_model := _like_model(line, model, entry)):
        yield like_model
    marker = _next_marker(line)
    for shape in shapes:
        if filled := _filled(shape, entry):
            yield marker + filled.replace("\n", "\n" + " " * len(marker))
    links = [link for link in inline_links(source) if link.start > source.find(model.title)]
    around = re.compile(rf"([*_]+){re.escape(model.title)}\W?\1")  # in bold, or in italics
    emphasis = match[1] if (match := around.search(source)) else ""
    if links:
        first = _with_address(source, links[0], entry.urls[0])
        yield f"{marker}{emphasis}{entry.title}{emphasis} {first}"
        yield f"{marker}{entry.title} {first}"
    yield f"{marker}{entry.title} [[paper]({entry.urls[0]})]"
    yield f"{marker}[{entry.title}]({entry.urls[0]})"


def _filled(shape: str, entry: NewEntry) -> str:
    """A shape with what the entry says in its places; "" if it needs more than that."""
    values = {
        "title": entry.title,
        "authors": ", ".join(entry.authors),
        "venue": entry.venue,
        "year": str(entry.year or ""),
        "url": _ANY_URL,
    }
    names = _PLACEHOLDER.findall(shape)
    has_more = "<" in shape or "![" in shape  # an anchor, an image
    if has_more or names.count("title") != 1 or not all(values.get(name) for name in names):
        return ""
    # Places are filled at once: a title may have braces.
    filled = _PLACEHOLDER.sub(lambda place: values[place[1]], shape)
    return _with_addresses(filled, entry.urls).rstrip()


def _headings(source: str, entry: NewEntry) -> Iterator[str]:
    """A new heading like the model's, and below it a link in the style of the model's first."""
    heading = split_lines(source)[0]
    marks = heading[: len(heading) - len(heading.lstrip("# "))]
    links = list(inline_links(source))
    link = _with_address(source, links[0], entry.urls[0]) if links else f"[paper]({entry.urls[0]})"
    yield f"{marks}{entry.title}\n\n{link}"


def _row(line: str, model: Paper, entry: NewEntry) -> Iterator[str]:
    """A row of the same table: title, year, venue and first link in the model's cells."""
    bars = [match.start() for match in _CELL_BORDER.finditer(line)]
    cells = [line[first + 1 : last] for first, last in pairwise(bars)]
    links = list(entry.urls)
    row = [_cell(cell, model, entry, links) for cell in cells]
    yield f"{line[: bars[0]]}|{'|'.join(f' {cell} ' if cell else ' ' for cell in row)}|"


def _cell(cell: str, model: Paper, entry: NewEntry, urls: list[str]) -> str:
    """What a cell of a row says of a new entry; takes what it uses from `urls`."""
    title_start = cell.find(model.title)
    first = next(inline_links(cell), None)
    if title_start >= 0:
        is_linked = first is not None and first.start < title_start < first.end and urls
        text = f"[{entry.title}]({urls.pop(0)})" if is_linked else entry.title
        emphasis = re.search(rf"([*_]+)\[?{re.escape(model.title)}", cell)
        marks = emphasis[1] if emphasis else ""
        return f"{marks}{text}{marks}"
    if first is not None and urls:
        return _with_address(cell, first, urls.pop(0))
    if re.fullmatch(r"(?:19|20)\d\d", cell.strip()):
        return str(entry.year or "")
    return entry.venue if model.venue and cell.strip() == model.venue else ""


def _html(line: str, model: Paper, entry: NewEntry) -> Iterator[str]:
    """The model's line up to its first link, in HTML, with the new title and address."""
    link = _HTML_LINK.search(line)
    if link is None or model.title not in line:
        return
    start = line.index(model.title)
    tail = "</li>" if line.rstrip().endswith("</li>") else ""
    anchor = f"{link['start']}{html.escape(entry.urls[0])}{link['end']}"
    title = html.escape(entry.title, quote=False)
    if start > link.start():  # the title is the text of the link
        yield f"{line[: link.start()]}{anchor}{title}</a>{tail}"
    else:
        yield f"{line[:start]}{title} {anchor}{link['label']}</a>{tail}"


def _next_marker(line: str) -> str:
    """The marker of the next item: a bullet, or the number after this one."""
    match = _MARKER.match(line)
    marker = match[0] if match else ""
    return re.sub(r"\d+", lambda number: str(int(number[0]) + 1), marker)


def _with_address(text: str, link: ListLink, url: str) -> str:
    """A link of a text, with the brackets around it and its own label, to another address."""
    start, end = enclosed(text, link)
    return f"{text[start : link.start]}[{link.label}]({url}){text[link.end : end]}"


def _like_model(line: str, model: Paper, entry: NewEntry) -> str:
    """The model's line with the new paper's title, year and links; "" if it says more than that."""
    marker = _MARKER.match(line)
    body = line[marker.end() :] if marker else line
    title, urls = entry.title, entry.urls
    linked = [link for link in inline_links(body) if fold(link.label) == fold(model.title)]
    if linked:
        start, end = linked[0].start, linked[0].end
        title, urls = f"[{title}]({urls[0]})", urls[1:]
    else:
        start = body.find(model.title)
        end = start + len(model.title)
    besides_title = body[:start] + _without_links(body[end:])
    if start < 0 or _says_more(besides_title, model, entry):
        return ""
    tail = body[end:].replace(str(model.year), str(entry.year)) if model.year else body[end:]
    return f"{_next_marker(line)}{body[:start]}{title}{_with_addresses(tail, urls)}".rstrip()


def _says_more(text: str, model: Paper, entry: NewEntry) -> bool:
    """Whether a text of the model says what would be wrong of the new paper.

    That is anything but the year, and the venue if both have the same.
    """
    same_venue = model.venue if fold(model.venue) == fold(entry.venue) else ""
    for part in (same_venue, str(model.year if entry.year else "")):
        text = text.replace(part, "") if part else text
    return any(character.isalnum() for character in text)


def _without_links(text: str) -> str:
    """The text without its links and their labels."""
    pieces, position = [], 0
    for link in inline_links(text):
        pieces.append(text[position : link.start])
        position = link.end
    return "".join((*pieces, text[position:]))


def _with_addresses(text: str, urls: Sequence[str]) -> str:
    """The text with its first links, one for each of the addresses, which replace their own."""
    links = list(inline_links(text))
    pieces, position = [], 0
    for number, link in enumerate(links):
        start, end = enclosed(text, link)
        if number < len(urls):
            pieces += [text[position:start], _with_address(text, link, urls[number])]
        position = end
    return "".join((*pieces, text[position:]))
