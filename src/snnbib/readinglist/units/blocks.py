"""The blocks of a list as a tree: headings, paragraphs, items and what is in them, rows. Pure."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import References
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.years import YEARS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.units.block import Block
from snnbib.readinglist.units.html_blocks import HTML_TAG, html_blocks
from snnbib.readinglist.units.item_lines import with_usual_items
from snnbib.readinglist.units.markdown_blocks import DEEPEST, block_tokens

__all__ = ["Block", "read_blocks"]

_SUMMARY = lazy_pattern(
    r"^(?P<front>[ \t]*(?:[-*+][ \t]+)?)(?:<details[^<>]*>\s*)?"
    r"<summary[^<>]*>(?P<text>.*?)</summary>"
    r"(?P<rest>.*?)(?:</details>\s*)?$",
    re.IGNORECASE,
)
# Lines of tags that only lay out what is between them; Markdown would take the text for HTML.
# So do those of the templates of a site: "{{< rowopen >}}", "{% include toc %}".
_LAYOUT = lazy_pattern(
    r"^[ \t]*(?:</?(?:details|div|center|section|span|font|small|article|main|blockquote|summary"
    r"|hr)\b[^<>]*>\s*)+$"
    r"|^[ \t]*(?:(?:\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\})[ \t]*)+$",
    re.IGNORECASE,
)
# A line of authors in small print; what is lowered or raised in a formula or a name is short.
_SMALL_PRINT = lazy_pattern(r"<(?P<tag>su[bp])>(?P<text>(?:(?!</?su[bp]>).){25,}?)</(?P=tag)>")
_FENCE = lazy_pattern(r"^ {0,3}(?:`{3,}|~{3,})")
_OTHER_TAG = lazy_pattern(r"<(?!/?(?:a|img)\b)[^<>]*>", re.IGNORECASE)  # not of links, pictures


def read_blocks(text: str, references: References) -> tuple[list[Block], int]:
    """The outermost blocks, and the line where nesting became too deep (0 if nowhere)."""
    builder = _Builder()
    for token in block_tokens(_normalized(text), references):
        builder.take(token)
    return builder.top, builder.too_deep


def _normalized(text: str) -> str:
    """The text as its author meant it, with the same lines."""
    if "{%" in text or "{{<" in text:
        text = _TEMPLATE.sub(_link_of_template, _STYLED_BY_TEMPLATE.sub(_styled, text))
    text = _without_lone_dashes(_without_layout(_without_comments(text)))
    if "\t" in text:
        text = _ITEM_WITH_TABS.sub(_with_bars, _TAB_BEHIND_BULLET.sub(r"\1 ", text))
    text = _SWAPPED_LINK.sub(r"[\1](\2)", text) if ")[http" in text else text
    text = _BROKEN_ROW.sub(r"\g<row> \g<rest>\n|", text) if "|\n|" in text else text
    text = _DEFINITION.sub(r"  \n", text) if "\n:" in text else text
    return with_usual_items(_with_spaced_headings(text))


def _with_bars(item: re.Match[str]) -> str:
    """An item with bars for the tabs that part its texts: Markdown takes them for spaces."""
    return _TABS.sub(" | ", item[0])


def _without_layout(text: str) -> str:
    """Lines of layout tags emptied, so that what is between them is read as Markdown."""
    if "<" not in text and "{%" not in text:
        return text
    lines = text.split("\n")
    fence = ""
    for number, line in enumerate(lines):
        has_sign = "```" in line or "~~~" in line
        if has_sign and (mark := _FENCE.match(line)):
            fence = "" if fence and line.strip().startswith(fence) else fence or mark[0].strip()
        if fence or ("<" not in line and "{%" not in line):
            continue
        if summary := _SUMMARY.match(line):
            plain = _OTHER_TAG.sub("", summary["text"]).strip()
            shown = f"{summary['front']}**{plain}** {summary['rest']}".rstrip()
            lines[number] = shown if plain else line
        elif _LAYOUT.match(line):
            lines[number] = line if _begins_article(lines, number) else ""
        elif "<su" in line:
            lines[number] = _SMALL_PRINT.sub(r"\g<text>", line)
    return "\n".join(lines)


# Words that a template styles: '{{< smallcaps "Bee" >}}', "{{< quote >}}How{{< /quote >}}".
# One lone word in small letters or with digits is a key: '{{< cite "bee2020" >}}'.
_STYLED_BY_TEMPLATE = lazy_pattern(
    r"\{\{[<%]\s?(?P<name>\w+)\s"
    rf"(?:\s?\"(?P<words>(?=\S+\s[^\"/]+\"|{CAPITAL}[^\W\d_]*[\"'’-])[^\"\n]+)\"\s?[>%]\}}\}}"
    r"|[>%]\}\}(?P<inside>[^{}\n]+)\{\{[<%]\s?/(?P=name)\s[>%]\}\})"
)


def _styled(template: re.Match[str]) -> str:
    text = template["words"] or template["inside"]
    return f"“{text}”" if template["name"] in _QUOTING else text


_QUOTING = frozenset({"quote", "quotes", "q"})

# A template of a site, which can have an address: '{{< button link="https://..." text="PDF" >}}'.
_TEMPLATE = lazy_pattern(r"\{(?:\{[<%]|%)[^{}\n]*(?:[>%]\}|%)\}")
_TEMPLATE_ADDRESS = lazy_pattern(
    r"(?<=[\s\"'=])https?://(?![^\s\"']*\.(?:png|jpe?g|gif|svg|webp)\b)[^\s\"'{}<>]+"
)
_TEMPLATE_WORDS = lazy_pattern(r"=\s?[\"']([^\"':]{2,40})[\"']")


def _link_of_template(template: re.Match[str]) -> str:
    """The links that a template makes, with its label: "[PDF](https://...)"; others as they are."""
    words = (words[1] for words in _TEMPLATE_WORDS.finditer(template[0]))
    label = next(filter(is_link_label, words), "link")
    addresses = _TEMPLATE_ADDRESS.findall(template[0])
    return " ".join(f"[{label}]({address})" for address in addresses) or template[0]


def _without_comments(text: str) -> str:
    """Lines without comments beside their text, or between items; one between rows is a row."""
    if "<!--" not in text:
        return text
    lines = text.split("\n")
    is_open = False  # whether a comment of several lines goes on
    for number, line in enumerate(lines):
        if is_open or "<!--" not in line or "-->" not in line:
            begins = not is_open and line.lstrip().startswith("<!--")
            is_open = (is_open or begins) and "-->" not in line
            continue
        end = line.rfind("-->") + 3  # behind it, no comment ends
        without = _COMMENT.sub("", line[:end]) + line[end:]
        around = [*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2]]
        if LETTER_OR_DIGIT.search(without):
            lines[number] = without
        elif not without.strip() and all(beside.lstrip()[:1] == "|" for beside in around):
            lines[number] = "|"
        elif not without.strip() and all(map(_ITEM.match, around)):
            lines[number] = ""
    return "\n".join(lines)


_ITEM = lazy_pattern(r"[-*+]\s+\S")
_COMMENT = lazy_pattern(r"(?<![^ \t])<!--(?:(?!-->).)*-->[ \t]*|<!--(?:(?!-->).)*-->")


def _begins_article(lines: Sequence[str], number: int) -> bool:
    """Whether a line of tags begins an element that is an entry, with its parts as elements."""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return lines[number].lstrip().startswith("<article") and below.lstrip().startswith("<")


# A row of a table whose last bar stands in the line below.
_BROKEN_ROW = lazy_pattern(
    r"(?m)(?<=\|\n)(?P<row>\|.*[^|\s])[ \t]*\n"
    r"(?![ \t]*(?:[|#>+*-]|[0-9]+[.)]))(?P<rest>\S.*\|)[ \t]*$"
)
# A link whose brackets are swapped: "(How ants count)[https://...]".
_SWAPPED_LINK = lazy_pattern(r"\(([^()\[\]\n]{3,200})\)\[(https?://[^\s\[\]()]+)\]")
# A tab is as wide as four columns, and what is below would have to be indented as far.
_TAB_BEHIND_BULLET = lazy_pattern(r"(?m)^([ \t]*(?:[-+*]|[0-9]{1,3}[.)]))\t+(?=\S)")
_TABS = lazy_pattern(r"(?<=\S) ?\t+ ?(?=\S)")
_ITEM_WITH_TABS = lazy_pattern(
    r"(?m)^ *(?:[-+*]|[0-9]{1,4}[.)]) +(?! )[^\t\n]*\S ?\t+ ?[^\t\n]+\t.*$"
)
# The sign in front of what is said of the term in the line above: "How ants count\n:   Ada Bee".
_DEFINITION = lazy_pattern(r"(?<=\S)[ \t]*\n:[ \t]+(?=\S)")
# A line of text, and an empty item below: Markdown would take the text for a heading.
_LONE_DASH = lazy_pattern(r"(?m)^(?P<text> {0,3}(?![-*+>#|`~\s]|[0-9]+[.)]\s).*\n) {0,3}-[ \t]*$")


def _without_lone_dashes(text: str) -> str:
    """Lines with nothing but one dash emptied, below text that is not an item."""
    return _LONE_DASH.sub(r"\g<text>", text) if "-\n" in text or "- \n" in text else text


_BULLET = lazy_pattern(r"^[-*+•]\s+(?=\S)")  # "#### - How Ants Count"
# "##Papers", "##1. Ants", "##[Ants](...)", headings to their author and to older readers of
# Markdown; not "#tag #tag".
_UNSPACED_HEADING = lazy_pattern(
    r"\n\n(#{1,6})(?=(?:[^\W\d_][^#\n]{1,80}|[0-9]{1,3}\.\s[^#\n]{2,200}|\[[^\n]{2,400}\))(?:\n|\Z))"
)


def _with_spaced_headings(text: str) -> str:
    """A space added after the signs of headings that have none."""
    if not _UNSPACED_HEADING.search(padded := f"\n\n{text}"):
        return text
    return _UNSPACED_HEADING.sub(r"\n\n\1 ", padded)[2:]


class _ItemNumbers:
    """Tells the years that stand in the place of numbers of items from numbers: "2013. Ants"."""

    def __init__(self) -> None:
        self._last = 0
        self._counts = False

    def year_of(self, number: str) -> str:
        """The year with a stop and a space if the number of an item is one; else ""."""
        value = int(number or 0)
        if value != self._last + 1 or value < YEARS.start:
            self._counts = value < YEARS.start
        self._last = value
        return f"{number}. " if value in YEARS and not self._counts else ""


# Entries of BibTeX as code of HTML, with or without the summary that folds them.
_BIBTEX = lazy_pattern(
    r"(?:\*\*[^*\n]{1,20}\*\*)?\s*(?:<(?:pre|code)\b[^<>]*>\s*){1,2}"
    r"(?P<entries>@[a-z]+\s?\{.*\})\s*(?:</(?:pre|code|details)>\s*){1,3}",
    re.DOTALL | re.IGNORECASE,
)


class _Builder:
    """Builds the tree of blocks from tokens; `stack` holds the items that are still open."""

    def __init__(self) -> None:
        self.top: list[Block] = []
        self.stack: list[Block] = []
        self.table: Block | None = None
        self.row: Block | None = None
        self.inside = ""
        self.too_deep = 0
        self._numbers = _ItemNumbers()
        self._year = ""
        """The year in the place of the number of the item that has just begun."""

    def take(self, token: Token) -> None:
        line, end = (token.map[0] + 1, token.map[1]) if token.map else (0, 0)
        self.inside = token.tag or self.inside
        match token.type:
            case "plain_item":
                year = self._numbers.year_of(token.info)
                paragraph = Block("paragraph", line, end, year + token.content)
                info = "ordered" if token.info and not year else ""
                self._add(Block("item", line, end, children=[paragraph], info=info))
            case "list_item_open":
                self._year = self._numbers.year_of(token.info)
                info = "ordered" if token.info and not self._year else ""
                item = Block("item", line, end, info=info)
                self._add(item)
                self.stack.append(item)
            case "list_item_close":
                self.stack.pop()
            case "inline" | "plain_paragraph":
                self._inline(token, line, end)
            case "fence" | "code_block":
                self._code(token, line, end)
            case "html_block":
                self._html(token, line, end)
            case _:
                self._table(token, line, end)
        self._note_depth(token, line)

    def _table(self, token: Token, line: int, end: int) -> None:
        if token.type == "table_open":
            self.table = Block("table", line, end)
            self._add(self.table)
        elif token.type == "table_close" and self.table:
            head, *rows = self.table.children
            self.table.children = [head, *(row for row in rows if any(row.cells))]
            self.table = None
        elif token.type == "tr_open" and self.table:
            self.row = Block("row", line, line)
            self.table.children.append(self.row)

    def _note_depth(self, token: Token, line: int) -> None:
        if token.level + 1 >= DEEPEST and token.type in {"list_item_open", "blockquote_open"}:
            self.too_deep = self.too_deep or line

    def _add(self, block: Block) -> None:
        (self.stack[-1].children if self.stack else self.top).append(block)

    def _inline(self, token: Token, line: int, end: int) -> None:
        if self.table and self.row and self.inside in {"th", "td"}:
            self.row.cells.append(token.content)
        elif self.inside.startswith("h") and self.inside[1:].isdigit():
            kind = "paragraph" if self.stack and not self.stack[-1].children else "heading"
            content = _BULLET.sub("", token.content)
            self._add(Block(kind, line, end, content, level=int(self.inside[1])))
        elif bibtex := _BIBTEX.fullmatch(token.content) if "@" in token.content else None:
            begin = line + token.content.count("\n", 0, bibtex.start("entries"))
            self._add(Block("code", begin - 1, end, bibtex["entries"], info="bibtex"))
        elif "\t" in token.content and (rows := _tabbed_rows(token.content, line)):
            self._add(Block("table", line, end, info="html", children=rows))
        else:
            year, self._year = self._year, ""
            self._add(Block("paragraph", line, end, year + token.content))

    def _code(self, token: Token, line: int, end: int) -> None:
        is_indented = token.type == "code_block"  # too far: its authors meant a paragraph
        if is_indented and HTML_TAG.match(token.content.lstrip()):
            self._html(token, line, end)
            return
        texts = list(_paragraphs(token.content, line)) if is_indented else []
        if texts and (self.stack or all(read_citation(text) for _, text in texts)):
            for begin, text in texts:
                self._add(Block("paragraph", begin, begin + text.count("\n"), text))
            return
        height = end - line + 1
        is_open = token.type == "code_block" or height != token.content.count("\n") + 2
        self._add(
            Block("code", line, end, token.content, info="open" if is_open else token.info.strip())
        )

    def _html(self, token: Token, line: int, end: int) -> None:
        content = token.content
        if content.lstrip().startswith("<!--"):
            self._add(Block("comment", line, end, content, info="" if "-->" in content else "open"))
            return
        blocks_inside = html_blocks(content, line)
        if not blocks_inside:
            self._add(Block("html", line, end, content))
        for block in blocks_inside:
            self._add(block)


def _paragraphs(content: str, line: int) -> Iterator[tuple[int, str]]:
    """The texts between empty lines, and the line that each begins in."""
    for text in _BETWEEN_EMPTY_LINES.finditer(content):
        yield line + content.count("\n", 0, text.start()), text[0].strip()


_BETWEEN_EMPTY_LINES = lazy_pattern(r"(?m)^[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


def _tabbed_rows(content: str, line: int) -> list[Block]:
    """The rows of a table that is copied without its lines: tabs part the cells of each row."""
    rows = [
        Block("row", at, at, cells=[cell.strip() for cell in row.split("\t")])
        for at, row in enumerate(content.split("\n"), line)
    ]
    widths = {len(row.cells) for row in rows}
    are_rows = len(widths) == 1 and min(widths) >= _FEWEST_CELLS and len(rows) >= _FEWEST_ROWS
    return rows if are_rows else []


_FEWEST_CELLS = _FEWEST_ROWS = 3
