r"""Markdown -> Papers with line numbers. Pure.

A list is headings that name venues and years, and list items that name papers::

    ## ICLR-2024
    - Title of the Paper [[paper](https://...)] [[code](https://...)]

What is read is the structure that CommonMark gives the text, not the shape of its lines:

* **Section.** A heading names a venue, a year, or both; what it does not name comes from the
  heading above it, so that "Oral" inside a venue's section belongs to that venue. An item that
  only names a venue or year is the heading of the items nested in it.
* **Title.** The item's first text that is not the label of a link. A link's label is the title
  where the item begins with it, unless it stands in brackets or is a word such as "paper".
  Emphasis is dropped, math kept. What follows the title (a second line, authors and venue after
  a dash, "(Oral)") is left out of it, with a notice.
* **Links.** All of the item's, with those of nested items that hold nothing else.
* **Not papers.** Links into the document itself, comments, code, tables: each with a finding.

One bad line never loses the others, and nothing is skipped in silence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from html import unescape
from itertools import chain, islice
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from snnbib import venues
from snnbib.errors import ListError
from snnbib.model import Finding, Link, Paper, Severity
from snnbib.text import fold, tidy

__all__ = ["ReadingList", "decode", "parse"]

# Where reading stops: what is deeper or longer is no list of papers, and costs quadratic time.
_DEEPEST = 60
_LONGEST = 5_000
_SHORT = 60  # characters of the list in a message
# The first model neuron is of 1943 (McCulloch and Pitts).
_YEARS = range(1943, 2100)
_TOO_LATE = 2050
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_SHORT_YEAR = re.compile(r"(?:(?<=[A-Z])[\s-]?|['’‘`´]\s?)([0-9]{2})(?![0-9A-Za-z])")
_ANCHOR = re.compile(r"\{#[^{}]*\}")

# Math by pandoc's rule: no space inside the dollar signs, no digit after them.
_MATH = re.compile(r"(\$\$?)(?![\s$])(?:[^$\\\n]|\\.)++(?<!\s)\1(?![0-9])")
_LITERAL_LINK = re.compile(
    # What was meant as a link and is none (a space in the URL), and GitHub's bare URLs.
    r"\[(?P<label>[^\[\]]*)\]\((?P<broken>[^()]*)\)?"
    r"|(?P<bare>https?://(?:[^\s<>()\[\]]|\([^\s<>()]*\))*(?:[^\s<>()\[\]?!.,:;*_~'\"]|\([^\s<>()]*\)))",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z]+)", re.IGNORECASE)
_HREF = re.compile(r"""\shref\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_ITEM_LIKE = re.compile(r"^[ \t]*(?:[-*+]|[0-9]+[.)])[ \t]+\S|<li\b", re.MULTILINE | re.IGNORECASE)
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?=[\w-]+[ \t]*:).*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)

_EMOJI = "".join(
    map(chr, chain(range(0x2600, 0x27C0), range(0x2B00, 0x2C00), range(0x1F000, 0x1FB00)))
)
_EDGES = " |,;:·•–—-\ufe0f\u200d" + _EMOJI
_GOES_ON = re.compile(r"[\w:'’(/-]|\s[\w&+($\"“'‘<]")
_DASH = re.compile(r"\s[-–—]+\s")
_TAIL = re.compile(r"[(\[]([^()\[\]]*)[)\]]$|(?:[,;|]|\s[-–—]+)\s([^,;|]*)$")
_SHORTCODE = re.compile(r"^(?::\w+:\s*)+|(?:\s*:\w+:)+$|^\[[ xX]\]\s")

_LABELS = frozenset(
    {
        "abs", "abstract", "appendix", "arxiv", "bib", "bibtex", "blog", "cite", "code", "data",
        "dataset", "demo", "doi", "download", "full", "github", "here", "homepage", "html",
        "link", "model", "models", "official", "openreview", "our", "page", "paper", "papers",
        "pdf", "post", "poster", "preprint", "project", "pytorch", "repo", "repository",
        "slides", "supp", "supplement", "supplementary", "talk", "tweet", "url", "video", "web",
        "webpage", "website", "weights", "with",
    }
)  # fmt: skip
_REMARKS = frozenset(
    {
        "accepted", "award", "best", "highlight", "honorable", "long", "mention", "new",
        "notable", "oral", "outstanding", "poster", "short", "spotlight", "top", "track",
    }
)  # fmt: skip
_TOO_DEEP = "lists are nested too deep here: what follows was not read"
_RAW_KINDS = {"fence": "code block", "code_block": "indented code block", "html_block": "HTML"}
_FILLERS = frozenset(
    {
        "a", "and", "at", "by", "for", "in", "main", "of", "paper", "papers", "the", "to",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingList:
    """What a list says: its papers in order, and what a person should look at."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]


def decode(data: bytes, path: str) -> str:
    """The text of a list: UTF-8, with or without a byte order mark.

    Raises:
        ListError: It is no text in UTF-8; the line is that of the first offending byte.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ListError("this is UTF-16: save it as UTF-8", path=path, line=1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_of(data, error.start)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8: save the list as UTF-8"
        raise ListError(message, path=path, line=line) from error
    if "\0" in text:
        line = _line_of(data, data.index(b"\0"))
        raise ListError("a NUL character: this is no text file", path=path, line=line)
    return text


def _line_of(data: bytes, position: int) -> int:
    return len(re.findall(rb"\r\n?|\n", data[:position])) + 1


def parse(text: str, path: str = "") -> ReadingList:
    r"""Read a list. Any text can be read; `path` only goes into the findings.

    >>> text = "## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]"
    >>> [(paper.title, paper.venue, paper.year, paper.line) for paper in parse(text).papers]
    [('Spikformer', 'ICLR', 2023, 2)]
    """
    text = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff"))
    if front := _FRONT_MATTER.match(text):
        text = "\n" * front[0].count("\n") + text[front.end() :]
    reader = _Reader(path)
    reader.read(text)
    findings = sorted(reader.findings, key=lambda finding: finding.line)
    return ReadingList(papers=tuple(reader.papers), findings=tuple(findings))


# Markdown


class _Markdown(MarkdownIt):
    """CommonMark that keeps URLs as the list has them; they are checked here, not rewritten."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


def _math(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """TeX math, whose underscores and backslashes are not Markdown's."""
    match = _MATH.match(state.src, state.pos, state.posMax)
    if not match or "](" in match[0]:
        return False
    if not silent:
        state.push("math", "", 0).content = match[0]
    state.pos = match.end()
    return True


# In two steps, because most inline text (tables, prose) need not be parsed.
_BLOCKS = _Markdown("commonmark", {"maxNesting": _DEEPEST}).enable("table").disable("inline")
_INLINE = _Markdown("commonmark")
_INLINE.inline.ruler.before("escape", "math", _math)


# Inline text


@dataclass(slots=True, kw_only=True)
class _Piece:
    """A stretch of inline text: a link with its label, emphasized or plain text, a line's end."""

    text: str = ""
    url: str | None = None
    marked: bool = False
    ends_line: bool = False


def _pieces(source: str, references: dict[str, object]) -> list[_Piece]:
    """Inline Markdown as a flat sequence."""
    tokens: list[Token] = []
    _INLINE.inline.parse(source, _INLINE, references, tokens)
    pieces = [_Piece()]
    marks = 0
    in_link = False
    for token in map(_without_html, tokens):
        if token.type in {"link_open", "link_close"}:
            in_link = token.nesting == 1
            href = str(token.attrs["href"]) if in_link else None
            pieces.append(_Piece(url=href, marked=marks > 0))
        elif token.nesting and not in_link:
            marks += token.nesting
            pieces.append(_Piece(marked=marks > 0))
        elif token.type == "hardbreak" and not in_link:
            pieces += _Piece(ends_line=True), _Piece(marked=marks > 0)
        elif token.type != "image" or in_link:
            pieces[-1].text += " " if token.type.endswith("break") else token.content
    return [part for piece in pieces for part in _literal_links(piece)]


def _without_html(token: Token) -> Token:
    """An HTML tag as the Markdown that does the same; nothing for the others."""
    tag = _TAG.match(token.content) if token.type == "html_inline" else None
    if not tag:
        return token if token.type != "html_inline" else Token("text", "", 0)
    name, closes = tag["name"].lower(), bool(tag["close"])
    if name == "a" and closes:
        return Token("link_close", "a", -1)
    if name == "a" and (href := _HREF.search(token.content)):
        return Token("link_open", "a", 1, {"href": unescape(href[1])})
    if name in {"b", "strong", "i", "em"}:
        return Token("html", name, -1 if closes else 1)
    kept = token.content if name in {"sub", "sup"} else ""
    return Token("hardbreak" if name == "br" else "text", "", 0, content=kept)


def _literal_links(piece: _Piece) -> Iterator[_Piece]:
    """The piece, cut where its text has a bare URL or what was meant as a link."""
    start = 0
    if piece.url is None and ("://" in piece.text or "](" in piece.text):
        for match in _LITERAL_LINK.finditer(piece.text):
            yield replace(piece, text=piece.text[start : match.start()])
            url = match["bare"] or match["broken"]
            yield _Piece(text=match["label"] or url, url=url)
            start = match.end()
    yield replace(piece, text=piece.text[start:]) if start else piece


def _is_label(pieces: Sequence[_Piece], index: int) -> bool:
    """Whether a link says what it leads to ("paper", anything in brackets), not a title."""
    text = pieces[index].text
    before = "".join(piece.text for piece in pieces[max(index - 1, 0) : index]).rstrip()
    after = "".join(piece.text for piece in pieces[index + 1 : index + 2]).lstrip()
    in_brackets = before.endswith(("[", "(")) and after.startswith(("]", ")"))
    return in_brackets or "://" in text or _LABELS.issuperset(fold(text).split())


def _runs(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """The stretches of text between the labels of links and the ends of lines."""
    run: list[_Piece] = []
    for index, piece in enumerate(pieces):
        if piece.ends_line or (piece.url is not None and _is_label(pieces, index)):
            yield run
            run = []
        elif piece.text:
            run.append(piece)
    yield run


# Titles


def _title(pieces: Sequence[_Piece]) -> tuple[str, list[str]]:
    """The title, and the text that is left out of it."""
    title = ""
    rest: list[str] = []
    has_links = any(piece.url is not None for piece in pieces)
    for run in _runs(pieces):
        text = _trim(_joined(run))
        if title or not text or (has_links and _is_remark(text)):
            rest.append(text)
        else:
            title, after = _split_run(run)
            rest += after
    return title, [text for text in rest if re.search(r"\w", text)]


def _split_run(run: list[_Piece]) -> tuple[str, list[str]]:
    """Title and the rest of a run that begins with the title."""
    while not _trim(run[0].text):
        del run[0]
    first, after = run[0], _joined(run[1:])
    if (first.url or first.marked) and (not _GOES_ON.match(after) or _is_remark(after)):
        return _trim(first.text), [_trim(after)]
    while len(run) > 1 and run[-1].url:
        del run[-1]
    rest = []
    if run[-1].marked and _is_remark(run[-1].text):
        rest.append(run.pop().text)
    title, tails = _without_tails(_joined(run))
    return title, tails + rest


def _joined(run: Iterable[_Piece]) -> str:
    return tidy("".join(piece.text for piece in run).replace("\n", " ")) if run else ""


def _without_tails(text: str) -> tuple[str, list[str]]:
    """The text without what is no part of a title at its end: credits, "(Oral)", ", ICLR 2024"."""
    tails = []
    for dash in islice(_DASH.finditer(text), 3):
        if _is_credit(text[dash.end() :]):
            tails.append(text[dash.end() :])
            text = text[: dash.start()]
            break
    text = _trim(text)
    while (tail := _TAIL.search(text)) and _is_remark(tail[1] or tail[2] or ""):
        tails.append(tail[0])
        text = _trim(text[: tail.start()])
    return text, tails


def _is_credit(text: str) -> bool:
    """Whether text after a dash names authors and venue: a comma, and a venue, year or "et al"."""
    if "et al" in text:
        return True
    return "," in text and bool(_YEAR.search(text) or venues.recognize(text))


def _is_remark(text: str) -> bool:
    """Whether text only says where or how a paper appeared: "Oral", "ICLR 2024 Best Paper"."""
    words = fold(text).split()
    telling = [
        word
        for word in words
        if word in _REMARKS
        or word in _acronyms()
        or (_YEAR.fullmatch(word) and int(word) in _YEARS)
    ]
    others = set(words) - set(telling) - _FILLERS
    return bool(telling) and all(word.isdigit() for word in others)


@cache
def _acronyms() -> frozenset[str]:
    names = ((venue.acronym, *(name for _, name in venue.renamed)) for venue in venues.table())
    return frozenset(fold(name) for name in chain.from_iterable(names))


def _trim(text: str) -> str:
    """Text without the punctuation, task marks and emoji that stand between and around links."""
    while True:
        trimmed = text.strip(_EDGES).lstrip("])}").rstrip("[({").removesuffix("[]")
        trimmed = _SHORTCODE.sub("", trimmed.removesuffix("()"))
        if trimmed == text:
            return text
        text = trimmed


# Sections


@dataclass(slots=True, kw_only=True)
class _Section:
    """A heading with what it names, its own or its parent's, and a count of what it holds."""

    text: str = ""
    line: int = 0
    level: int = 0
    venue: str = ""
    known: bool = False
    year: int = 0
    why_no_year: str = ""
    tells: bool = False
    """Whether the heading itself names a venue or a year."""
    first_paper: int = 0
    """The line of the first paper directly in this section."""
    filled: bool = False
    """Whether anything stands directly in this section."""
    has_parts: bool = False
    """Whether there are sections inside this one."""


def _section(text: str, line: int, level: int, parent: _Section) -> _Section:
    """The section that a heading opens inside another."""
    section = _Section(text=text, line=line, level=level)
    year, section.why_no_year = _year(text)
    venue, section.known = _venue(text)
    section.tells = bool(year or section.why_no_year or section.known)
    if not section.why_no_year:
        section.year = year or parent.year
    if not venue or (parent.known and not (section.tells or venues.is_workshop(text))):
        venue, section.known = parent.venue, parent.known
    section.venue = venue
    return section


def _year(heading: str) -> tuple[int, str]:
    """The year that a heading names, or 0 and why it cannot be used, or 0 and ""."""
    years = sorted({int(digits) for digits in _YEAR.findall(heading)})
    if not years:
        short = _SHORT_YEAR.search(heading)
        return (_full_year(int(short[1])) if short else 0), ""
    usable = [year for year in years if year in _YEARS]
    if not usable:
        return 0, f"{years[0]} is out of range ({_YEARS[0]} to {_YEARS[-1]})"
    return (usable[0], "") if len(usable) == 1 else (0, "the heading names several years")


def _full_year(short: int) -> int:
    """'98 is 1998, '24 is 2024."""
    return next(century + short for century in (2000, 1900) if century + short < _TOO_LATE)


def _venue(heading: str) -> tuple[str, bool]:
    """The venue that a heading names, by its acronym if it is known, and whether it is."""
    words = _ANCHOR.sub("", heading)
    telling = [word for word in words.split() if fold(word) not in _REMARKS | _FILLERS | _LABELS]
    found = venues.recognize(words) or venues.recognize(" ".join(telling))
    if found:
        return found.acronym, True
    words = _SHORT_YEAR.sub("", _YEAR.sub("", _without_tails(words)[0]))
    words = tidy(_trim(words))
    return ("" if _is_remark(words) or not re.search(r"\w", words) else words), False


# The list


@dataclass(slots=True, kw_only=True)
class _Item:
    """A list item as it is read: the sources of its paragraphs, then what they say."""

    line: int
    section: _Section
    sources: list[str] = field(default_factory=list)
    children: list["_Item"] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    title: str = ""
    rest: list[str] = field(default_factory=list)

    @property
    def links(self) -> list[Link]:
        """The links, good or bad."""
        return [
            Link(label=tidy(piece.text), url=piece.url)
            for piece in self.pieces
            if piece.url is not None
        ]

    @property
    def is_navigation(self) -> bool:
        """Whether it begins with a link into the document, and has no others."""
        first = next((piece for piece in self.pieces if _trim(piece.text)), None)
        links = self.links
        return bool(first and first.url) and all(link.url.startswith("#") for link in links)

    @property
    def is_label(self) -> bool:
        """Whether it is links of the item above it: no title, or one such as "Code:"."""
        if not self.links or self.children or self.is_navigation:
            return False
        return not self.title or self.pieces[0].text.rstrip().endswith(":")

    @property
    def has_links(self) -> bool:
        """Whether it or an item in it has a link."""
        return bool(self.links) or any(child.has_links for child in self.children)


class _Reader:
    """Collects papers and findings while it walks through the document once."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.papers: list[Paper] = []
        self.findings: list[Finding] = []
        self.references: dict[str, object] = {}
        self.section = _Section()
        self.sections = [self.section]
        self.every_section = [self.section]
        self.open: list[_Item] = []
        self.first_lines: dict[tuple[str, str, int], int] = {}
        self.navigation: list[int] = []

    def say(self, rule: str, severity: Severity, line: int, message: str) -> None:
        """Add a finding."""
        self.findings.append(
            Finding(rule=rule, severity=severity, message=message, path=self.path, line=line)
        )

    def read(self, text: str) -> None:
        """Read the whole document."""
        tokens = _BLOCKS.parse(text, self.references)
        previous = ""
        for token in tokens:
            line = token.map[0] + 1 if token.map else 0
            if token.type == "list_item_open":
                self._open(line)
            elif token.type == "list_item_close":
                self._close()
            elif token.type == "inline":
                self._inline(token.content, line, previous)
            elif token.type in {"fence", "code_block", "html_block"}:
                self._raw(token, line)
            elif token.type == "table_open":
                self._table(token, line)
            if token.level + 1 >= _DEEPEST and token.type in {"list_item_open", "blockquote_open"}:
                self.say("list-too-deep", Severity.ERROR, line, _TOO_DEEP)
            previous = token.type if token.type != "heading_open" else token.tag
        self._report()

    def _inline(self, source: str, line: int, opened_by: str) -> None:
        """A heading, a paragraph of an item, any other paragraph; cells are the table's matter."""
        item = self.open[-1] if self.open else None
        is_heading = opened_by.startswith("h")
        if is_heading and not (item and not item.sources):
            self._heading(self._plain(source), line, int(opened_by[1]))
        elif item and (is_heading or opened_by == "paragraph_open"):
            item.sources.append(source)
        elif opened_by == "paragraph_open":
            self._paragraph(source, line)

    def _plain(self, source: str) -> str:
        if len(source) > _LONGEST:
            return tidy(source[:_LONGEST])
        return _joined(_pieces(source, self.references))

    def _heading(self, text: str, line: int, level: int) -> None:
        while self.sections[-1].level >= level:
            self.sections.pop()
        self.sections[-1].has_parts = True
        self.section = _section(text, line, level, self.sections[-1])
        self.sections.append(self.section)
        self.every_section.append(self.section)

    def _paragraph(self, source: str, line: int) -> None:
        self.section.filled = True
        first = source.split("\n", 1)[0]
        if re.match(r"#{1,6}[^#\s]", source):
            self.say(
                "list-broken-heading",
                Severity.ERROR,
                line,
                f'"{_short(first)}" is not a heading: put a space after the "#"',
            )
        elif self.section.known and re.search(r"\]\(|://", source):
            self.say(
                "list-not-an-item",
                Severity.WARNING,
                line,
                f'"{_short(first)}" has a link but is no list item, and was not read:'
                ' if it is a paper, begin the line with "- "',
            )

    def _raw(self, token: Token, line: int) -> None:
        """A comment, HTML or code: not read, but what looks like items in it is counted."""
        self.section.filled = True
        count = len(_ITEM_LIKE.findall(token.content))
        if not count:
            return
        is_comment = token.content.lstrip().startswith("<!--")
        kind = "comment" if is_comment else _RAW_KINDS[token.type]
        expected = is_comment or (token.type == "fence" and self._is_closed(token))
        self.say(
            "list-not-read",
            Severity.NOTICE if expected else Severity.WARNING,
            line,
            f"{_count(count, 'list item')} in this {kind} not read",
        )

    @staticmethod
    def _is_closed(token: Token) -> bool:
        """Whether a fence has its closing line: it is one line longer than content and opening."""
        return _height(token) == token.content.count("\n") + 2

    def _table(self, token: Token, line: int) -> None:
        self.section.filled = True
        rows = _height(token) - 2  # the head and the line under it
        self.say(
            "list-not-read",
            Severity.WARNING,
            line,
            f"{_count(rows, 'row')} of this table not read: write papers as list items",
        )

    def _open(self, line: int) -> None:
        item = _Item(line=line, section=self.section)
        if self.open:
            self.open[-1].children.append(item)
        self.open.append(item)

    def _close(self) -> None:
        """An item is complete: read what it says; if it is an outermost one, decide what it is."""
        item = self.open.pop()
        for source in item.sources:
            if len(source) > _LONGEST:
                message = f"this item is longer than {_LONGEST} characters and was not read"
                self.say("list-too-long", Severity.ERROR, item.line, message)
            else:
                item.pieces += [*_pieces(source, self.references), _Piece(ends_line=True)]
        item.title, item.rest = _title(item.pieces)
        if not self.open:
            self._item(item, item.section)

    def _item(self, item: _Item, section: _Section) -> None:
        """Decide what an item is: navigation, a paper, a group of papers, or none of them."""
        section.filled = True
        nested = [child for child in item.children if not child.is_label]
        labels = [child for child in item.children if child.is_label]
        if item.is_navigation or (nested and all(child.is_navigation for child in nested)):
            self.navigation.append(item.line)
        elif item.title and not item.links and not labels and _holds_papers(item):
            section = self._group(item, section)
        elif item.title:
            links = item.links + [link for label in labels for link in label.links]
            self._paper(item, section, links)
            self._notes(item, [child for child in nested if not child.has_links])
            nested = [child for child in nested if child.has_links]
        elif item.sources or not nested:
            self._untitled(item)
        for child in nested:
            self._item(child, section)

    def _group(self, item: _Item, section: _Section) -> _Section:
        """An item that is no paper because papers are nested in it; the section it stands for."""
        self.say(
            "list-group",
            Severity.NOTICE,
            item.line,
            f'"{_short(item.title)}" is taken for the heading of the items nested in it',
        )
        if not _is_remark(item.title):
            return section
        section.has_parts = True
        inner = _section(item.title, item.line, section.level + 1, section)
        self.every_section.append(inner)
        return inner

    def _untitled(self, item: _Item) -> None:
        what = "links but no title: write the title before them" if item.links else "no text"
        self.say("list-no-title", Severity.ERROR, item.line, f"this item has {what}")

    def _notes(self, item: _Item, notes: Iterable[_Item]) -> None:
        for note in notes:
            self.say(
                "list-note",
                Severity.NOTICE,
                note.line,
                f'"{_short(note.title)}" is taken for a note on the paper in line {item.line}',
            )

    def _paper(self, item: _Item, section: _Section, links: Sequence[Link]) -> None:
        good = tuple(link for link in links if self._is_usable(link, item.line))
        if item.rest:
            rest = "; ".join(f'"{_short(text)}"' for text in item.rest)
            self.say("list-rest", Severity.NOTICE, item.line, f"left out of the title: {rest}")
        if not good:
            message = f'"{_short(item.title)}" has no link: add [[paper](https://...)]'
            self.say("list-no-link", Severity.WARNING, item.line, message)
        paper = Paper(
            title=item.title,
            venue=section.venue,
            year=section.year,
            section=section.text,
            links=good,
            line=item.line,
        )
        first = self.first_lines.setdefault((fold(paper.title), paper.venue, paper.year), item.line)
        if first != item.line:
            message = f'"{_short(item.title)}" is in line {first} already: remove one of the two'
            self.say("list-duplicate", Severity.WARNING, item.line, message)
            return
        section.first_paper = section.first_paper or item.line
        self.papers.append(paper)

    def _is_usable(self, link: Link, line: int) -> bool:
        """Whether a link leads into the web; a finding if it does not."""
        if _is_web(link.url):
            return True
        message = f"[{_short(link.label)}]({_short(link.url)}) is no link into the web: write the"
        message += " whole address, https://..., with spaces as %20"
        self.say("list-bad-url", Severity.ERROR, line, message)
        return False

    def _report(self) -> None:
        """What can be said only at the end."""
        for section in self.every_section:
            self._report_section(section)
        if self.navigation:
            count = _count(len(self.navigation), "item")
            message = f"{count} that link into the document itself are not papers"
            self.say("list-navigation", Severity.NOTICE, self.navigation[0], message)
        if not self.papers:
            message = 'no papers: write each as a list item, "- Title [[paper](https://...)]"'
            self.say("list-no-papers", Severity.ERROR, 0, message)

    def _report_section(self, section: _Section) -> None:
        line = section.line or section.first_paper
        name = f'"{_short(section.text)}"'
        if not section.first_paper:
            if not section.has_parts and section.line and (section.tells or not section.filled):
                message = f"{name} has no papers: add them, or remove the heading"
                self.say("list-empty-section", Severity.WARNING, line, message)
            return
        if not section.venue:
            message = 'no venue: put these papers under a heading such as "## ICLR-2024"'
            self.say("list-no-venue", Severity.WARNING, line, message)
        elif not section.known:
            message = f'"{_short(section.venue)}" is no venue of the table: check its spelling'
            self.say("list-unknown-venue", Severity.WARNING, line, message)
        if not section.year:
            why = section.why_no_year or "the heading names none"
            message = f'no year, {why}: write one year into the heading, as in "ICLR-2024"'
            self.say("list-no-year", Severity.WARNING, line, message)


def _holds_papers(item: _Item) -> bool:
    """Whether an item without links has papers nested in it, not notes."""
    return any(child.has_links for child in item.children) or (
        bool(item.children) and _is_remark(item.title)
    )


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and tidy(url) == url
        and " " not in url
    )


def _height(token: Token) -> int:
    """How many lines of the document a token is made of."""
    return token.map[1] - token.map[0] if token.map else 0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
