"""A new entry for a list, written like the entries around it. Pure.

The last entry of the section is the model: its marker or heading, its emphasis and the style of its
links are kept, its title, year and addresses are replaced. Where the model says more than that
(authors, a note), the entry is written plainly, with the model's marker and link. What is written
is read back before it is returned.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from snnbib.annotate import ListLink, enclosed, inline_links
from snnbib.errors import PaperNotFound
from snnbib.model import Paper, Record
from snnbib.text import fold

__all__ = ["add_entry", "section_for", "title_of"]

_LINE_END = re.compile(r"\r\n?|\n")
_HEADING = re.compile(r"^#{1,6}[ \t]", re.MULTILINE)
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_HTML_LINK = re.compile(
    r"""(?P<start><a\b[^>]*\bhref=["'])[^"']*(?P<end>["'][^>]*>)(?P<label>.*?)</a>""", re.IGNORECASE
)
_MARKER = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*")
_Read = Callable[[str], Sequence[Paper]]


def section_for(papers: Sequence[Paper], is_same_venue: Callable[[str], bool], year: int) -> str:
    """The section whose papers are of one venue and year.

    Args:
        papers: of the list.
        is_same_venue: whether a paper's venue is that of the new paper.
        year: of the new paper.

    Raises:
        PaperNotFound: no section is, or several are; the message names those of the list.
    """
    matching = {
        paper.section for paper in papers if paper.year == year and is_same_venue(paper.venue)
    }
    if len(matching) == 1:
        return matching.pop()
    sections = sorted(matching) or list(dict.fromkeys(paper.section for paper in papers))
    message = (
        f"{'several sections fit' if matching else 'no section fits'}: say which, --section NAME; "
        f"there are {', '.join(map(repr, sections))}"
    )
    raise PaperNotFound(message)


def add_entry(text: str, section: str, record: Record, urls: Sequence[str], read: _Read) -> str:
    """The list with a new entry at the end of a section.

    Args:
        text: the list.
        section: as `Paper.section` has it; it must have a paper.
        record: what the entry says.
        urls: its links, the most important first.
        read: how the list is read, to see that the new entry is read as what it says.

    Raises:
        PaperNotFound: the section has no paper to write the new one like.
    """
    listed = read(text)
    members = [paper for paper in listed if paper.section == section]
    if not members:
        message = f"no paper is in a section {section!r}"
        raise PaperNotFound(message)
    model = members[-1]
    start = [0, *(match.end() for match in _LINE_END.finditer(text))][model.line - 1]
    end = _entry_end(text, start)
    line_end = _LINE_END.search(text, start)
    line = text[start : line_end.start() if line_end else len(text)]
    newline = line_end[0] if line_end else "\n"
    if _HEADING.match(line):
        candidates = _heading_candidates(text[start:end], record, urls)
    elif line.lstrip().startswith("<"):
        candidates = _html_candidates(line, model, record, urls)
    else:
        candidates = _candidates(line, model, record, urls)
    for candidate in candidates:
        changed = _inserted(text, end, candidate, newline, is_apart=not _is_row_or_item(line))
        if _has_one_new_paper(listed, read(changed), record, urls[0], section):
            return changed
    message = (
        f"the entries of {section!r} are written in a way that cannot be copied: "
        f"add it there by hand: {title_of(record)} {urls[0]}"
    )
    raise PaperNotFound(message)


def _is_row_or_item(line: str) -> bool:
    """Whether a line begins an item of a list or is a row of a table: others need a blank line."""
    return line.lstrip().startswith(("|", "<")) or bool(_ITEM.match(line))


_LINE_ENDS = "\r\n"


def _inserted(text: str, end: int, entry: str, newline: str, *, is_apart: bool) -> str:
    """The text with an entry after `end`, between blank lines if it stands apart."""
    text_before, text_after = text[:end], text[end:]
    if is_apart:
        text_before = f"{text_before.rstrip(_LINE_ENDS)}{newline}{newline}"
        text_after = f"{newline}{text_after.lstrip(_LINE_ENDS)}" if text_after.strip() else ""
    is_ended = text_before.endswith(("\n", "\r"))  # the last line of a file need not be
    new_lines = entry.replace("\n", newline)
    return (
        f"{text_before}{new_lines}{newline}{text_after}"
        if is_ended
        else f"{text_before}{newline}{new_lines}"
    )


def _entry_end(text: str, start: int) -> int:
    """The end of the lines that belong to an entry.

    They are up to a blank line or the next item; of a heading, up to the next heading.
    """
    if _HEADING.match(text, start):
        following_heading = _HEADING.search(text, start + 1)
        return following_heading.start() if following_heading else len(text)
    marker = re.match(r"[ \t]*", text[start:])
    indent = len(marker[0]) if marker else 0
    position = start
    for match in _LINE_END.finditer(text, start):
        position = match.end()
        following = _LINE_END.split(text[position:], maxsplit=1)[0]
        if not following.strip() or not following.startswith(" " * (indent + 1)):
            return position
    return len(text)


def title_of(record: Record) -> str:
    """The title of a record without markup and the full stop of some .bib files."""
    title = re.sub(r"</?[a-z]+>", "", record.full_title)
    return title if title.endswith("..") else title.removesuffix(".")


def _candidates(line: str, model: Paper, record: Record, urls: Sequence[str]) -> Iterator[str]:
    """The new line like the model, then with less of it."""
    if like_model := _like_model(line, model, record, urls):
        yield like_model
    marker = _next_marker(line)
    links = [link for link in inline_links(line) if fold(link.label) != fold(model.title)]
    title = title_of(record)
    around = re.compile(rf"([*_]+){re.escape(model.title)}\1")  # in bold, or in italics
    emphasis = match[1] if (match := around.search(line)) else ""
    if links:
        first = _relabeled(line, links[0], urls[0])
        yield f"{marker}{emphasis}{title}{emphasis} {first}"
        yield f"{marker}{title} {first}"
    yield f"{marker}{title} [[paper]({urls[0]})]"
    yield f"{marker}[{title}]({urls[0]})"


def _heading_candidates(entry: str, record: Record, urls: Sequence[str]) -> Iterator[str]:
    """A new heading like the model's, and below it a link in the style of the model's first."""
    heading, *_ = _LINE_END.split(entry, maxsplit=1)
    marks = heading[: len(heading) - len(heading.lstrip("# "))]
    links = list(inline_links(entry))
    link = _relabeled(entry, links[0], urls[0]) if links else f"[paper]({urls[0]})"
    yield f"{marks}{title_of(record)}\n\n{link}"


def _html_candidates(line: str, model: Paper, record: Record, urls: Sequence[str]) -> Iterator[str]:
    """The model's line up to its first link, in HTML, with the new title and address."""
    link = _HTML_LINK.search(line)
    if link is None or model.title not in line:
        return
    start = line.index(model.title)
    tail = "</li>" if line.rstrip().endswith("</li>") else ""
    anchor = f"{link['start']}{html.escape(urls[0])}{link['end']}"
    title = html.escape(title_of(record), quote=False)
    if start > link.start():  # the title is the text of the link
        yield f"{line[: link.start()]}{anchor}{title}</a>{tail}"
    else:
        yield f"{line[:start]}{title} {anchor}{link['label']}</a>{tail}"


def _next_marker(line: str) -> str:
    """The marker of the next item: a bullet, or the number after this one."""
    match = _MARKER.match(line)
    marker = match[0] if match else ""
    return re.sub(r"\d+", lambda number: str(int(number[0]) + 1), marker)


def _relabeled(line: str, link: ListLink, url: str) -> str:
    start, end = enclosed(line, link)
    return f"{line[start : link.start]}[{link.label}]({url}){line[link.end : end]}"


def _like_model(line: str, model: Paper, record: Record, urls: Sequence[str]) -> str:
    """The model's line with the new paper's title, year and links, or ""."""
    marker = _MARKER.match(line)
    body = line[marker.end() :] if marker else line
    title = title_of(record)
    linked = [link for link in inline_links(body) if fold(link.label) == fold(model.title)]
    if linked:
        start, end = linked[0].start, linked[0].end
        title, urls = f"[{title}]({urls[0]})", urls[1:]
    else:
        start = body.find(model.title)
        end = start + len(model.title)
    if start < 0 or _says_more(_without_links(body[end:]), model):
        return ""
    tail = body[end:].replace(str(model.year), str(record.year)) if model.year else body[end:]
    return f"{_next_marker(line)}{body[:start]}{title}{_with_links(tail, urls)}".rstrip()


def _says_more(text: str, model: Paper) -> bool:
    """Whether a text says more than the paper's venue and year."""
    for part in (model.venue, str(model.year)):
        text = text.replace(part, "") if part else text
    return any(character.isalnum() for character in text)


def _without_links(text: str) -> str:
    pieces, position = [], 0
    for link in inline_links(text):
        pieces.append(text[position : link.start])
        position = link.end
    return "".join((*pieces, text[position:]))


def _with_links(text: str, urls: Sequence[str]) -> str:
    """The text with as many of its links as there are addresses, which replace theirs."""
    links = list(inline_links(text))
    pieces, position = [], 0
    for number, link in enumerate(links):
        start, end = enclosed(text, link)
        if number < len(urls):
            pieces += [text[position:start], _relabeled(text, link, urls[number])]
        position = end
    return "".join((*pieces, text[position:]))


def _has_one_new_paper(
    listed: Sequence[Paper], changed: Sequence[Paper], record: Record, url: str, section: str
) -> bool:
    """Whether exactly one paper is new, with this title, link and section."""
    old_papers = {replace(paper, line=0) for paper in listed}
    new_papers = [paper for paper in changed if replace(paper, line=0) not in old_papers]
    return len(changed) == len(listed) + 1 and [
        (fold(paper.title), paper.section, url in {link.url for link in paper.links})
        for paper in new_papers
    ] == [(fold(title_of(record)), section, True)]
