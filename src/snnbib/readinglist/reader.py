"""Walks through a document once and says of every item what it is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from markdown_it.token import Token

from snnbib.model import Finding, Link, Paper, Severity
from snnbib.readinglist.markdown import DEEPEST, Piece, References, blocks, pieces
from snnbib.readinglist.sections import Section, open_section
from snnbib.readinglist.titles import is_remark, joined, split_title, trim
from snnbib.text import fold, tidy

__all__ = ["RULES", "Reader"]

RULES: Mapping[str, Severity] = MappingProxyType(
    {
        "list-bad-url": Severity.ERROR,
        "list-broken-heading": Severity.ERROR,
        "list-no-papers": Severity.ERROR,
        "list-no-title": Severity.ERROR,
        "list-too-deep": Severity.ERROR,
        "list-too-long": Severity.ERROR,
        "list-duplicate": Severity.WARNING,
        "list-empty-section": Severity.WARNING,
        "list-no-link": Severity.WARNING,
        "list-no-venue": Severity.WARNING,
        "list-no-year": Severity.WARNING,
        "list-not-an-item": Severity.WARNING,
        "list-not-read": Severity.WARNING,
        "list-unknown-venue": Severity.WARNING,
        "list-group": Severity.NOTICE,
        "list-left-out": Severity.NOTICE,
        "list-navigation": Severity.NOTICE,
        "list-note": Severity.NOTICE,
        "list-title-rest": Severity.NOTICE,
    }
)
"""Every rule that a finding of this package can name, and how much it matters."""

_LONGEST = 5_000  # a longer item is no paper, and inline Markdown can take quadratic time
_QUOTED = 60

_ITEM = r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\S"
_ITEM_LIKE = re.compile(rf"^{_ITEM}|<li\b", re.MULTILINE | re.IGNORECASE)
_STRAY = re.compile(rf"^(?:(?P<heading>#{{1,6}}[^#\s].*)|(?<=\n){_ITEM}.*)", re.MULTILINE)
_WEB = re.compile(r"https?://\w[^\s/?#\[\]\\]*(?:[/?#]\S*)?", re.IGNORECASE)
_LINK_LIKE = re.compile(r"\]\(|://")
_HTML_HEADING = re.compile(r"<h([1-6])\b[^<>]*>([^<]*(?:<(?!/?h[1-6])[^<]*)*)</h\1", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(slots=True, kw_only=True)
class _Item:
    """A list item: where it stands, its paragraphs, and what they say once it is complete."""

    line: int
    section: Section
    sources: list[str] = field(default_factory=list)
    children: list["_Item"] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    title: str = ""
    rest: list[str] = field(default_factory=list)

    @property
    def links(self) -> list[Link]:
        """Its own links, good or bad."""
        urls = ((piece.text, piece.url) for piece in self.pieces)
        return [Link(label=tidy(text), url=url) for text, url in urls if url is not None]

    @property
    def is_navigation(self) -> bool:
        """Whether it begins with a link into the document, and has no others."""
        first = next((piece for piece in self.pieces if trim(piece.text)), None)
        return bool(first and first.url) and all(link.url.startswith("#") for link in self.links)

    @property
    def is_label(self) -> bool:
        """Whether it is links of the item above: no title, or one such as "Code:"."""
        if not self.links or self.children or self.is_navigation:
            return False
        return not self.title or self.pieces[0].text.rstrip().endswith(":")

    @property
    def leads_somewhere(self) -> bool:
        """Whether it or an item in it has a link."""
        return bool(self.links) or any(child.leads_somewhere for child in self.children)

    @property
    def is_group(self) -> bool:
        """Whether it is the heading of papers nested in it: it has no link, they have."""
        if not self.children or self.links or any(child.is_label for child in self.children):
            return False
        return is_remark(self.title) or any(child.leads_somewhere for child in self.children)


class Reader:
    """Collects papers and findings; `path` goes into the findings."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.papers: list[Paper] = []
        self.findings: list[Finding] = []
        self._references: References = {}
        self._outline = [Section()]
        self._sections = [self._outline[0]]
        self._open_items: list[_Item] = []
        self._first_lines: dict[tuple[str, str, int], int] = {}
        self._navigation: list[int] = []

    def read(self, text: str) -> None:
        """Read a whole document; its lines end in line feeds."""
        inside = ""
        for token in blocks(text, self._references):
            self._block(token, inside)
            inside = token.tag if token.type.endswith("_open") else ""
        self._report()

    def _say(self, rule: str, line: int, message: str) -> None:
        self.findings.append(
            Finding(rule=rule, severity=RULES[rule], message=message, path=self.path, line=line)
        )

    # Blocks

    def _block(self, token: Token, inside: str) -> None:
        line = token.map[0] + 1 if token.map else 0
        match token.type:
            case "list_item_open":
                self._open_item(line)
            case "list_item_close":
                self._close_item()
            case "inline":
                self._inline(token.content, line, inside)
            case "fence" | "code_block" | "html_block":
                self._raw(token, line)
            case "table_open":
                self._table(token, line)
        if token.level + 1 >= DEEPEST and token.type in {"list_item_open", "blockquote_open"}:
            self._say("list-too-deep", line, "nested too deep: what follows was not read")

    def _inline(self, source: str, line: int, inside: str) -> None:
        """The text of a heading, of an item, or of a paragraph; cells are the table's matter."""
        item = self._open_items[-1] if self._open_items else None
        is_title = item is not None and not item.sources
        if inside.startswith("h") and not is_title:
            self._heading(self._plain(source), line, int(inside[1]))
        elif inside in {"th", "td"}:
            return
        else:
            self._stray_lines(source, line)
            if item:
                item.sources.append(source)
            else:
                self._paragraph(source, line)

    def _plain(self, source: str) -> str:
        return joined(pieces(source[:_LONGEST], self._references))

    def _heading(self, text: str, line: int, level: int) -> None:
        while self._outline[-1].level >= level:
            self._outline.pop()
        section = open_section(text, line, level, self._outline[-1])
        self._outline.append(section)
        self._sections.append(section)

    def _stray_lines(self, source: str, line: int) -> None:
        """Lines that look like headings or items, where Markdown sees a paragraph going on."""
        for stray in _STRAY.finditer(source):
            at = line + source.count("\n", 0, stray.start())
            if stray["heading"]:
                message = f'{_quoted(stray[0])} is no heading: put a space after the "#"'
                self._say("list-broken-heading", at, message)
            else:
                message = f"{_quoted(stray[0])} is no list item but part of the text above:"
                self._say("list-not-read", at, message + " check its indentation")

    def _paragraph(self, source: str, line: int) -> None:
        """Prose, unless it has a link and stands where papers are."""
        section = self._outline[-1]
        section.is_filled = True
        if section.is_known and _LINK_LIKE.search(source):
            message = f"{_quoted(source)} has a link but is no list item, and was not read:"
            message += ' if it is a paper, begin the line with "- "'
            self._say("list-not-an-item", line, message)

    def _raw(self, token: Token, line: int) -> None:
        """A comment, HTML or code: no papers, but what looks like items in it is counted."""
        self._outline[-1].is_filled = True
        is_comment = token.content.lstrip().startswith("<!--")
        if token.type == "html_block" and not is_comment:
            self._html_headings(token.content, line)
        count = len(_ITEM_LIKE.findall(token.content))
        if count:
            kind = "comment" if is_comment else "HTML" if token.type == "html_block" else "code"
            rule = "list-left-out" if _is_meant(token, kind) else "list-not-read"
            self._say(rule, line, f"{_count(count, 'line')} with list items in {kind}, not read")

    def _html_headings(self, content: str, line: int) -> None:
        for heading in _HTML_HEADING.finditer(content):
            text = tidy(_TAG.sub(" ", heading[2]))
            at = line + content.count("\n", 0, heading.start())
            self._heading(text[:_LONGEST], at, int(heading[1]))

    def _table(self, token: Token, line: int) -> None:
        self._outline[-1].is_filled = True
        rows = _height(token) - 2  # less the head and the line under it
        message = f"{_count(rows, 'row')} of a table, not read: write papers as list items"
        self._say("list-not-read", line, message)

    # Items

    def _open_item(self, line: int) -> None:
        item = _Item(line=line, section=self._outline[-1])
        if self._open_items:
            self._open_items[-1].children.append(item)
        self._open_items.append(item)

    def _close_item(self) -> None:
        """An item is complete; what an outermost one is can be said now."""
        item = self._open_items.pop()
        for source in item.sources:
            if len(source) > _LONGEST:
                message = f"an item of more than {_LONGEST} characters, not read"
                self._say("list-too-long", item.line, message)
            else:
                item.pieces += [*pieces(source, self._references), Piece(ends_line=True)]
        item.title, item.rest = split_title(item.pieces)
        if not self._open_items:
            self._item(item, item.section)

    def _item(self, item: _Item, section: Section) -> None:
        """Decide what an item is: navigation, a group of papers, a paper, or no paper."""
        section.is_filled = True
        labels = [child for child in item.children if child.is_label]
        nested = [child for child in item.children if not child.is_label]
        if item.is_navigation or (nested and all(child.is_navigation for child in nested)):
            self._navigation.append(item.line)
        elif item.is_group:
            section = self._group(item, section)
        elif item.title:
            self._paper(item, section, [link for one in (item, *labels) for link in one.links])
            self._notes(item, (child for child in nested if not child.leads_somewhere))
            nested = [child for child in nested if child.leads_somewhere]
        elif item.pieces or not (nested or item.sources):
            self._untitled(item)
        for child in nested:
            self._item(child, section)

    def _group(self, item: _Item, section: Section) -> Section:
        """The section that an item stands for: its own if it names a venue or a year."""
        message = f"{_quoted(item.title)} is taken for the heading of the items nested in it"
        self._say("list-group", item.line, message)
        if not is_remark(item.title):
            return section
        inner = open_section(item.title, item.line, section.level + 1, section)
        self._sections.append(inner)
        return inner

    def _untitled(self, item: _Item) -> None:
        what = "links but no title: write the title before them" if item.links else "no text"
        self._say("list-no-title", item.line, f"an item with {what}")

    def _notes(self, item: _Item, notes: Iterable[_Item]) -> None:
        for note in notes:
            message = f"{_quoted(note.title)} is taken for a note on the paper in line {item.line}"
            self._say("list-note", note.line, message)

    def _paper(self, item: _Item, section: Section, links: Sequence[Link]) -> None:
        section.first_paper = section.first_paper or item.line
        if self._is_duplicate(item, section):
            return
        usable = tuple(link for link in links if self._is_usable(link, item.line))
        if not usable:
            message = f"{_quoted(item.title)} has no link: add one, such as [[paper](https://...)]"
            self._say("list-no-link", item.line, message)
        if item.rest:
            rest = ", ".join(_quoted(text) for text in item.rest)
            self._say("list-title-rest", item.line, f"left out of the title: {rest}")
        self.papers.append(
            Paper(
                title=item.title,
                venue=section.venue,
                year=section.year,
                section=section.text,
                links=usable,
                line=item.line,
            )
        )

    def _is_usable(self, link: Link, line: int) -> bool:
        if _is_web(link.url):
            return True
        message = f"[{_short(link.label)}]({_short(tidy(link.url))}) does not lead into the web:"
        message += " write the whole address, https://..., with %20 for a space"
        self._say("list-bad-url", line, message)
        return False

    def _is_duplicate(self, item: _Item, section: Section) -> bool:
        """Whether the list has the paper already; a work must not be exported twice."""
        key = (fold(item.title), section.venue, section.year)
        first = self._first_lines.setdefault(key, item.line)
        if first == item.line:
            return False
        message = f"{_quoted(item.title)} is in line {first} already, which counts:"
        self._say("list-duplicate", item.line, message + " remove one of the two")
        return True

    # The end

    def _report(self) -> None:
        for section in self._sections:
            if section.first_paper:
                self._report_section(section)
            elif self._is_empty(section):
                message = f"{_quoted(section.text)} has no papers: add them, or remove the heading"
                self._say("list-empty-section", section.line, message)
        if self._navigation:
            count = _count(len(self._navigation), "item")
            message = f"{count} without papers, only links into this document"
            self._say("list-navigation", self._navigation[0], message)
        if not self.papers:
            message = 'no papers: write each as a list item, "- Title [[paper](https://...)]"'
            self._say("list-no-papers", 0, message)

    @staticmethod
    def _is_empty(section: Section) -> bool:
        """Whether a heading promises papers and has none; one over prose promises nothing."""
        promises = section.tells or not section.is_filled
        return promises and not section.has_parts and section.line > 0

    def _report_section(self, section: Section) -> None:
        line = section.line or section.first_paper
        if not section.venue:
            message = 'papers of no venue: put them under a heading such as "ICLR-2024"'
            self._say("list-no-venue", line, message)
        elif not section.is_known:
            message = f"{_quoted(section.venue)} is no venue of the table: check its spelling"
            self._say("list-unknown-venue", line, message)
        if not section.year:
            why = f" ({section.year_problem})" if section.year_problem else ""
            message = f'papers of no year{why}: write it into the heading, as in "ICLR-2024"'
            self._say("list-no-year", line, message)


def _is_web(url: str) -> bool:
    """Whether a URL can be opened as it stands."""
    return bool(_WEB.fullmatch(url)) and url.isprintable()


def _height(token: Token) -> int:
    """How many lines of the document a token is made of."""
    return token.map[1] - token.map[0] if token.map else 0


def _is_meant(block: Token, kind: str) -> bool:
    """Whether a comment or fenced code ends as it should; if not, it swallows the whole list."""
    if kind == "comment":
        return "-->" in block.content
    return block.type == "fence" and _height(block) == block.content.count("\n") + 2


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _short(text: str) -> str:
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def _quoted(text: str) -> str:
    return f'"{_short(tidy(text[: 4 * _QUOTED]))}"'
