r"""Links to the BibTeX entries of papers in the lines of a list, in the list's own style. Pure.

The link stands after the last link of the paper's entry and looks like that one::

    - Ternary Spike [[paper](https://...)] [[bib](exports/snn.bib "\cite{guo2024ternary}")]

Everything else of the text stays as it is, byte by byte. The title, which browsers show, tells
how to cite the paper; a link with such a title is recognized as one of these.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Paper
from snnbib.text import fold

__all__ = ["ListLink", "Target", "annotate_list", "enclosed", "inline_links", "remove_annotations"]

_LABEL = "bib"
_MARK = r"\cite{"
_CITE = lazy_pattern(r"\\cite\{[^{}]+\}")
_LINE_END = lazy_pattern(r"\r\n?|\n")
_SEPARATOR = lazy_pattern(r"[ \t]*[|,/·•;&–-]?[ \t]*")
_TABLE_DELIMITER = lazy_pattern(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?")
_HTML_LINK = lazy_pattern(
    r"""<a\b[^<>]*?\bhref=(["'])(?P<url>.*?)\1[^<>]*>(?P<label>.*?)</a>""", re.IGNORECASE
)
_HTML_TITLE = lazy_pattern(r"""\btitle="([^"]*)\"""")
_HEADING = lazy_pattern(r"\s{0,3}#")
_HARD_END = lazy_pattern(r"(?:  |\\|<br[ \t]*/?>)[ \t]*$", re.IGNORECASE)
# What ends a paragraph without a blank line before it (CommonMark, "Paragraphs"), or makes it a
# heading.
_OTHER_BLOCK = lazy_pattern(
    r"[ \t]*(?:[-*+]|\d+[.)])[ \t]"
    r"| {0,3}(?:#{1,6}[ \t]|```|~~~|>|<|\||[-=]+[ \t]*$|(?:[-*_] *){3,}$)"
)
_ENDING = lazy_pattern(r"""[\s()<>"]""", re.ASCII)
# What encloses a link on both sides belongs to its style.
_ENCLOSING = {"[": "]", "(": ")", "*": "*", "_": "_"}
_MAX_ENCLOSING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLink:
    """A link in a text: ``text[start:end]``, without what encloses it."""

    start: int
    end: int
    label: str
    url: str
    title: str = ""
    is_html: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the link of a paper leads to."""

    url: str
    key: str
    """The citation key of the paper."""


def annotate_list(text: str, papers: Sequence[Paper], targets: Sequence[Target | None]) -> str:
    """Put a link into the entry of each paper; links of an earlier run are replaced.

    Args:
        text: the list.
        papers: of this text, in its order.
        targets: of each paper; None for a paper that has no reference.

    Returns:
        The text; an entry without a place for a link (a heading alone) has none.
    """
    text = remove_annotations(text)
    starts = [0, *(match.end() for match in _LINE_END.finditer(text)), len(text)]
    lines = sorted({paper.line for paper in papers})
    following = dict(zip(lines, [*lines[1:], len(starts)], strict=False))
    insertions: dict[int, list[str]] = {}
    for paper, target in zip(papers, targets, strict=True):
        start = starts[paper.line - 1]
        end = starts[min(following[paper.line], len(starts)) - 1]
        if target and (place := _insertion(text, start, end, paper, target)):
            insertions.setdefault(place[0], []).append(place[1])
    pieces, position = [], 0
    for start, added in sorted(insertions.items()):
        pieces += [text[position:start], *added]
        position = start
    return "".join((*pieces, text[position:]))


def remove_annotations(text: str) -> str:
    """The text without the links that `annotate_list` has put into it; its lines stay the same."""
    if _MARK not in text:
        return text
    links = list(_links(text))
    pieces, position = [], 0
    for number, link in enumerate(links):
        if _CITE.fullmatch(link.title):
            start, end = enclosed(text, link)
            previous_links = links[max(number - 2, 0) : number]
            pieces.append(
                text[position : start - len(_separator_before(text, previous_links, start))]
            )
            position = end
    return "".join((*pieces, text[position:]))


def _insertion(
    text: str, start: int, end: int, paper: Paper, target: Target
) -> tuple[int, str] | None:
    """Position and text of the link of a paper; None if there is no place for it.

    Args:
        text: the list.
        start: where the entry starts.
        end: where the next paper starts.
        paper: the paper of the entry.
        target: what the link leads to.
    """
    entry_end = _entry_end(text, start, end)
    urls = {link.url for link in paper.links}
    links = [item for item in _links(text, start, entry_end) if item.url in urls]
    title = fold(paper.title)
    links_besides_title = [item for item in links if fold(item.label) != title]
    if not links_besides_title:
        return _at_paragraph_end(text, start, entry_end, target)
    last = links_besides_title[-1]
    outer_start, outer_end = enclosed(text, last)
    opening, closing = text[outer_start : last.start], text[last.end : outer_end]
    previous_links = [item for item in _links(text, start, entry_end) if item.end <= outer_start]
    separator = _separator(text, previous_links, outer_start)
    return outer_end, f"{separator}{opening}{_styled(last, target)}{closing}"


def _entry_end(text: str, start: int, end: int) -> int:
    """Where a heading below the entry's first line ends it, if the next paper is farther."""
    heading = re.compile(r"(?<=\n)[ ]{0,3}#{1,6}[ \t]").search(text, start + 1, end)
    return heading.start() if heading else end


def _at_paragraph_end(text: str, start: int, end: int, target: Target) -> tuple[int, str] | None:
    """A link at the end of the entry's first paragraph, or of its first line that ends hard.

    Inside of a paragraph it would cut a title that goes on in the following line. It never stands
    in a heading, whose address it changes.
    """
    starts = [start, *(match.end() for match in _LINE_END.finditer(text, start, end)), end]
    lines = [(first, text[first:last].rstrip("\r\n")) for first, last in pairwise(starts)]
    position, line = lines[0]
    if _HEADING.match(line):
        return None
    is_block = line.startswith(("|", "<")) or ("|" in line and _is_in_table(text, position))
    for next_position, next_line in () if is_block else lines[1:]:
        if _HARD_END.search(line) or not next_line.strip() or _OTHER_BLOCK.match(next_line):
            break
        position, line = next_position, next_line
    body = line.rstrip(" \t\\")
    if body.endswith("|"):
        body = body[:-1].rstrip(" \t")
    return position + len(body), f" [{_LABEL}]({_destination(target)})"


def _destination(target: Target) -> str:
    return f'{_address(target)} "{_MARK}{target.key}}}"'


def _address(target: Target) -> str:
    """The address, with the characters escaped at which it would end in a list."""
    return _ENDING.sub(lambda character: f"%{ord(character[0]):02X}", target.url)


def _styled(link: ListLink, target: Target) -> str:
    """A link that looks like another one: its kind, the case and the signs of its label."""
    letters = _letters(link.label)
    label = _LABEL
    if letters and letters[0].isupper():
        label = _LABEL.upper() if letters.isupper() else _LABEL.capitalize()
    if link.is_html:
        return f'<a href="{_address(target)}" title="{_MARK}{target.key}}}">{label}</a>'
    signs = re.fullmatch(r"([\[*_`(]*)\w.*?([\]*_`)]*)", link.label.strip())
    if signs and signs[2] == "".join(_ENCLOSING.get(sign, sign) for sign in reversed(signs[1])):
        label = f"{signs[1]}{label}{signs[2]}"
    return f"[{label}]({_destination(target)})"


def _letters(label: str) -> str:
    """The letters of a label; "" for an image or HTML."""
    return "" if "![" in label or "<" in label else "".join(filter(str.isalpha, label))


def enclosed(text: str, link: ListLink) -> tuple[int, int]:
    """Start and end of a link with what encloses it on both sides."""
    start, end = link.start, link.end
    for _ in range(_MAX_ENCLOSING):
        opening = text[start - 1 : start]
        if not opening or _ENCLOSING.get(opening) != text[end : end + 1]:
            break
        start, end = start - 1, end + 1
    return start, end


def _separator(text: str, previous_links: Sequence[ListLink], start: int) -> str:
    """The text between the previous link and the one that starts here, or one space."""
    if not previous_links:
        return " "
    between = text[enclosed(text, previous_links[-1])[1] : start]
    is_plain = _SEPARATOR.fullmatch(between)
    return " " if not is_plain or ("|" in between and _is_in_table(text, start)) else between


def _separator_before(text: str, previous_links: Sequence[ListLink], start: int) -> str:
    """The separator that `_insertion` has put before a link: like that of the links before it."""
    if previous_links:
        outer_start, outer_end = enclosed(text, previous_links[-1])
        separator = _separator(text, previous_links[:-1], outer_start)
        if text[outer_end:start] == separator:
            return separator
    return " " if text[start - 1 : start] == " " else ""


def _is_in_table(text: str, position: int) -> bool:
    """Whether a position is in a table: a row of dashes and bars is above it in its block."""
    block_start = max(text.rfind(blank, 0, position) for blank in ("\n\n", "\n\r\n", "\r\r"))
    lines = _LINE_END.split(text[max(block_start, 0) : position])
    return any(_TABLE_DELIMITER.fullmatch(line) for line in lines)


def _links(text: str, start: int = 0, end: int | None = None) -> Iterator[ListLink]:
    """The inline and HTML links of a part of a text, in its order."""
    part = text[start:end]
    links = [*inline_links(part), *_html_links(part)]
    for link in sorted(links, key=lambda item: item.start):
        yield ListLink(
            start=link.start + start,
            end=link.end + start,
            label=link.label,
            url=link.url,
            title=link.title,
            is_html=link.is_html,
        )


def _html_links(text: str) -> Iterator[ListLink]:
    for match in _HTML_LINK.finditer(text):
        title = _HTML_TITLE.search(match[0])
        yield ListLink(
            start=match.start(),
            end=match.end(),
            label=match["label"],
            url=match["url"],
            title=title[1] if title else "",
            is_html=True,
        )


# CommonMark, "Links": a destination in angle brackets, or without spaces and with its parentheses
# in pairs; perhaps a title.
_DESTINATION = lazy_pattern(
    r"""\]\(\s*(?:<(?P<angle>[^<>\n]*)>|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))"""
    r"""(?:\s+(?:"(?P<title>[^"]*)"|'[^']*'))?\s*\)"""
)


def inline_links(text: str) -> Iterator[ListLink]:
    """The links ``[label](url)`` of a text, in its order."""
    for match in _DESTINATION.finditer(text):
        start = _label_start(text, match.start())
        if start >= 0 and text[start - 1 : start] != "!":
            yield ListLink(
                start=start,
                end=match.end(),
                label=text[start + 1 : match.start()],
                url=match["angle"] or match["plain"] or "",
                title=match["title"] or "",
            )


def _label_start(text: str, end: int) -> int:
    """Where the bracket opens that closes at `end`; -1 if that is not in the same paragraph."""
    depth = 0
    for position in range(end, -1, -1):
        character = text[position]
        if character == "\n" and text[position - 1 : position] in {"\n", ""}:
            return -1
        if character in "[]" and text[position - 1 : position] != "\\":
            depth += 1 if character == "]" else -1
            if depth == 0:
                return position
    return -1
