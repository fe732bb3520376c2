"""Second step: an entry's inline text cut into typed segments. Pure.

A segment ends where the way of writing changes: emphasis, a link, brackets, quotation marks, the end
of a line, a dash or a full stop. What a segment says is judged here by itself only; what it is in its
entry is decided by `snnbib.readinglist.shapes`, from all entries of a section together.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.people import ET_AL, looks_like_people
from snnbib.readinglist.venue_text import VenueText, find_year, is_remark, read_venue
from snnbib.readinglist.words import (
    ABBREVIATIONS,
    FIELDS,
    FUNCTION_WORDS,
    LABEL_FILLERS,
    LINK_LABELS,
)
from snnbib.text import fold, tidy

__all__ = ["Line", "Segment", "count_words", "cut", "field_role", "is_link_label", "trim"]

_EMOJI = "".join(
    map(
        chr,
        chain(
            range(0x2600, 0x27C0),
            range(0x2B00, 0x2C00),
            range(0x2190, 0x2200),
            range(0x1F000, 0x1FB00),
        ),
    )
)
_EDGES = " |,;:·•–—-~\u3000，；：。、\ufe0f\u200d" + _EMOJI
_SHORTCODE = re.compile(r"^(?:\s*:\w+:)+|(?:\s*:\w+:)+$|^\[[ xX]\](?=\s|$)")
_WORD = re.compile(r"\w")
_NUMBER = re.compile(
    r"^(?:\[?\(?[0-9]{1,4}[\])]|[0-9]{1,4}\.(?=\s|\D)|#[0-9]+|№\s*[0-9]+)\s*[.:)]?\s*"
)
_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "（": "）",
    "【": "】",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "«": "»",
    "„": "“",
    "‘": "’",
}
_OPENING = re.compile('["%s]' % "".join(map(re.escape, _PAIRS)))
_QUOTES = set('"“«„《「『〈‘')
_DASH = re.compile(
    r"\s+[-–—−]+\s+|\s*[—―]\s*|\s+[|·•⋅∙‧/]+\s+|\s*[|｜]\s*|\s+//\s+|\s*‧\s*|-{2,}|\t+"
)
_STOP = re.compile(r"(?<=[^\s.])([.。])(?=\s|$|(?=[A-Z][a-z]))|([?!？！])(?=\s)|。")
_FIELD = re.compile(
    r"^\W{0,4}(?P<name>[^\W\d][\w &/()-]{0,28}?)\s*[:：]\s*(?P<rest>.*)$", re.DOTALL
)
# The kind of a work as GB/T 7714 marks it behind the title.
_TYPE_MARK = re.compile(r"\s?\[(?:[JCDMNRSPAGZ]|[A-Z]{2})(?:/OL)?\]$")
_ENDS = re.compile(r"[,.;:，；：。|]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an entry as written: its spans, where it stands, how deep below the entry."""

    spans: tuple[Span, ...]
    number: int
    depth: int = 0
    """0 for the entry's own lines, 1 for nested items and paragraphs after the first."""
    column: str = ""
    """The name of a table's column."""
    role: str = ""
    """What the column's head or a field's name says that the line is: a key of FIELDS, or ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of an entry that is written in one way."""

    text: str
    style: str = ""
    bracket: str = ""
    """The opening bracket or quotation mark around it."""
    url: str = ""
    label: bool = False
    """Whether it says what a link leads to, and nothing of the paper."""
    line: int = 0
    depth: int = 0
    column: str = ""
    role: str = ""
    """What a field's name or a column's head says that it is."""
    before: str = ""
    """The mark that stands in front: a dash, a comma, a stop, a line's end ("/"), or ""."""
    field: str = ""
    """The name of the field in front of a colon, folded."""
    joint: str = ""
    """What stands between the segment before and this one where only a soft mark parts them."""

    @property
    def venue(self) -> VenueText:
        """What it says of venue and year."""
        return read_venue(self.text)

    @property
    def people(self) -> float:
        """How much it looks like people's names."""
        return looks_like_people(self.text)


@lru_cache(maxsize=8192)
def trim(text: str) -> str:
    """Text without the punctuation, task boxes and emoji that stand around titles and links.

    >>> trim("] - Spikformer [Oral] [")
    'Spikformer [Oral]'
    """
    while not (text[:1].isalpha() and text[-1:].isalpha()):  # nothing here is a letter
        trimmed = text.strip()
        if trimmed.startswith((":", "[")) or trimmed.endswith(":"):
            trimmed = _SHORTCODE.sub("", trimmed)
        trimmed = trimmed.strip(_EDGES).lstrip("])}").rstrip("[({")
        trimmed = trimmed.removesuffix("[]").removesuffix("()")
        if trimmed == text:
            break
        text = trimmed
    return text


@lru_cache(maxsize=8192)
def is_link_label(text: str) -> bool:
    """Whether a link's text says what it leads to ("paper", "Project page"), not a title.

    >>> is_link_label("📄 PDF"), is_link_label("Code (PyTorch)"), is_link_label("Deep nets")
    (True, True, False)
    """
    if "://" in text or text.startswith(("10.", "doi:", "DOI:", "arXiv:", "www.")):
        return True
    words = fold(re.sub(r":\w+:", " ", text)).split()
    if not words:
        return True
    words = [word for word in words if not word.isdigit()]
    if len(words) > 5:
        return False
    telling = [word for word in words if word in LINK_LABELS or _is_cjk_label(word)]
    if (
        telling
        and len(words) <= 3
        and all(word in telling or re.search("[0-9]", word) for word in words)
    ):
        return True
    return (
        all(word in LINK_LABELS or word in LABEL_FILLERS or _is_cjk_label(word) for word in words)
        or (len(words) <= 3 and 2 * len(telling) > len(words))
        or (
            len(words) == 2
            and words[-1] in LINK_LABELS
            and words[0] not in FUNCTION_WORDS
            and text[:1].isupper()
            and text.rsplit(maxsplit=1)[-1][:1].islower()
        )
    )


def _is_cjk_label(word: str) -> bool:
    return len(word) <= 8 and not word.isascii() and any(label in word for label in _CJK_LABELS)


_CJK_LABELS = tuple(
    word for word in LINK_LABELS if re.fullmatch(r"[\u3040-\u9fff\uac00-\ud7a3]{2,}", word)
)


def count_words(text: str) -> int:
    """How many words a text has; two Chinese or Japanese signs count as one.

    >>> count_words("Deep nets"), count_words("深層学習の応用")
    (2, 3)
    """
    if text.isascii():
        return len(text.split())
    return max(len(text.split()), len(_CJK_LETTER.findall(text)) // 2)


_CJK_LETTER = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


_QUALIFIERS = frozenset(
    ["paper", "papers", "published", "publication", "source", "first", "corresponding", "full", "short", "key", "main", "of", "the", "link", "links", "all", "other", "project", "official", "and"]
)
_FIELD_ORDER = ("title", "authors", "venue", "year", "links", "note")


@lru_cache(maxsize=4096)
def field_role(name: str) -> str:
    """What a field is by its name, a key of FIELDS, or "".

    >>> field_role("Authors"), field_role("Paper Link"), field_role("American Journal")
    ('authors', 'links', '')
    """
    words = fold(re.sub(r":\w+:", " ", name)).split()
    if not words or len(words) > 4:
        return ""
    roles = [next((role for role in _FIELD_ORDER if word in FIELDS[role]), "") for word in words]
    if len(words) == 1:
        return roles[0]
    if any(not role and word not in _QUALIFIERS for role, word in zip(roles, words, strict=True)):
        return ""
    told = [
        role for role, word in zip(roles, words, strict=True) if role and word not in _QUALIFIERS
    ]
    return (told or roles)[-1]


# From spans to segments.


def cut(lines: Iterable[Line], labels: frozenset[str] = frozenset()) -> list[Segment]:
    """The segments of an entry, in order; `labels` are folded texts that label links in this list."""
    return [segment for line in lines for segment in _cut_line(line, labels) if _is_worth(segment)]


def _is_worth(segment: Segment) -> bool:
    return bool(segment.url) or bool(_WORD.search(segment.text))


@dataclass(slots=True)
class _Chunk:
    """Some spans of one way of writing, before they are cut at brackets and stops."""

    text: str
    style: str = ""
    url: str = ""
    label: bool = False
    is_image: bool = False
    is_break: str = ""


def _cut_line(line: Line, labels: frozenset[str]) -> Iterator[Segment]:
    chunks = _merged(_unwrapped(_chunks(line.spans, labels)))
    base = Segment(text="", line=line.number, depth=line.depth, column=line.column, role=line.role)
    yield from _Cutter(base, chunks).segments()


def _chunks(spans: Sequence[Span], labels: frozenset[str]) -> list[_Chunk]:
    """Links whole, images apart, text by its style."""
    chunks: list[_Chunk] = []
    links: dict[int, _Chunk] = {}
    for span in spans:
        if span.line_end:
            chunks.append(_Chunk("", is_break=span.line_end))
        elif span.link and span.link in links and links[span.link] is chunks[-1]:
            _extend(chunks[-1], span)
        elif span.url is not None or span.image:
            chunk = _Chunk(
                "" if span.image else span.text,
                span.style,
                span.url or "",
                is_image=bool(span.image),
            )
            if span.image:
                chunk.text = tidy(span.text)
            chunks.append(chunk)
            if span.link:
                links[span.link] = chunk
        else:
            chunks.append(_Chunk(span.text, span.style))
    for chunk in chunks:
        if chunk.url or chunk.is_image:
            chunk.label = chunk.is_image or is_link_label(chunk.text) or fold(chunk.text) in labels
    return chunks


def _unwrapped(chunks: list[_Chunk]) -> list[_Chunk]:
    """Chunks without the ends of lines that only wrap running text."""
    kept: list[_Chunk] = []
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        if chunk.is_break == "soft" and kept and following and _is_wrapped(kept[-1], following):
            kept[-1].text += " "
        elif (
            kept
            and kept[-1].text.endswith(" ")
            and chunk.style == kept[-1].style
            and _is_running(chunk)
            and _is_running(kept[-1])
            and not chunk.url
            and not kept[-1].url
        ):
            kept[-1].text += chunk.text
        else:
            kept.append(chunk)
    return kept


def _is_wrapped(left: _Chunk, right: _Chunk) -> bool:
    """Whether the text of one line goes on in the next: written alike, and no mark between."""
    if (
        not _is_running(left)
        or not _is_running(right)
        or left.url
        or right.url
        or left.style != right.style
    ):
        return False
    return not re.search(r"[,.;，；。|]\s*$", left.text) and not re.match(
        r"\s*[-–—|*•]\s", right.text
    )


def _extend(chunk: _Chunk, span: Span) -> None:
    chunk.text += span.text
    if span.style != chunk.style:
        chunk.style = "" if not chunk.style or not span.style else chunk.style
    chunk.is_image = chunk.is_image and bool(span.image)


_GLUE_LEFT = re.compile(r"[\w'’-]$")
_GLUE_RIGHT = re.compile(r"^[\w'’-]")
_GOES_ON_LEFT = re.compile(r"[\w'’)\]:$%”>-]\s$|[\w-]$|[(“\"'‘/]$|,\s$")
_GOES_ON_RIGHT = re.compile(r"^[\w'’/)”-]|^\s[\w&+($\"“'‘<]|^:\s\w")


def _merged(chunks: list[_Chunk]) -> list[_Chunk]:
    """Chunks in which emphasis or a link inside of running text is part of that text."""
    chunks = _without_blanks(chunks)
    merged: list[_Chunk] = []
    open_end = False  # whether the last chunk goes on in the next one
    for index, chunk in enumerate(chunks):
        previous = merged[-1] if merged else None
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_mark = bool(chunk.style or chunk.url)
        joins = previous is not None and _is_running(previous) and _is_running(chunk)
        if (
            joins
            and previous is not None
            and (
                open_end
                or (is_mark and _is_embedded(previous, chunk, following))
                or _is_glued(previous, chunk)
            )
        ):
            merged[-1] = _Chunk(
                previous.text + chunk.text, _style_of(previous, chunk), previous.url or chunk.url
            )
            open_end = is_mark and _goes_on(chunk, following)
        else:
            merged.append(chunk)
            open_end = (
                is_mark and joins is False and _is_running(chunk) and _begins_text(chunk, following)
            )
    return merged


def _without_blanks(chunks: list[_Chunk]) -> list[_Chunk]:
    """Chunks of white space between two marked ones put in front of the second."""
    kept: list[_Chunk] = []
    blank = ""
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_blank = (
            _is_running(chunk) and not chunk.style and not chunk.url and not chunk.text.strip()
        )
        if is_blank and kept and following and _is_running(following) and _is_running(kept[-1]):
            blank = chunk.text
            continue
        chunk.text = blank + chunk.text
        blank = ""
        kept.append(chunk)
    return kept


def _style_of(left: _Chunk, right: _Chunk) -> str:
    if left.style == right.style:
        return left.style
    return (
        left.style
        if len(left.text) > 3 * len(right.text)
        else right.style
        if len(right.text) > 3 * len(left.text)
        else ""
    )


def _is_running(chunk: _Chunk) -> bool:
    return not (chunk.is_break or chunk.label or chunk.is_image) and bool(chunk.text)


def _is_glued(left: _Chunk, right: _Chunk) -> bool:
    """Whether a word goes on from one chunk into the next."""
    if _is_cjk(left.text[-1], right.text[0]):
        return False
    if left.url and len(left.text.split()) > 2 and right.text[0].isupper():
        return False
    return bool(_GLUE_LEFT.search(left.text) and _GLUE_RIGHT.match(right.text)) and not (
        _stands_alone(left) or _stands_alone(right)
    )


def _begins_text(chunk: _Chunk, following: _Chunk | None) -> bool:
    """Whether marked text in front is the beginning of the text behind it."""
    if following is None or not _is_running(following) or following.style or following.url:
        return False
    after = following.text
    if re.match(r"-\w", after):
        return True
    if _stands_alone(chunk):
        return False
    if _GLUE_LEFT.search(chunk.text) and _GLUE_RIGHT.match(after):
        is_other = _is_cjk(chunk.text[-1], after[0]) or (
            chunk.url and len(chunk.text.split()) > 2 and after[0].isupper()
        )
        return not is_other
    words = len(chunk.text.split())
    if re.match(r"^:\s\w", after):
        return words == 1 and len(after.split()) >= 2 and not after.strip().endswith((".", "。"))
    return (
        words <= 3
        and bool(re.match(r"^\s[a-z]", after))
        and not re.match(r"^\s(?:by|in|at)\b", after)
    )


def _is_embedded(left: _Chunk, chunk: _Chunk, following: _Chunk | None) -> bool:
    """Whether marked text inside or at the end of running text is a part of it."""
    if _stands_alone(chunk) or left.style or left.url or not _GOES_ON_LEFT.search(left.text):
        return False
    words = len(chunk.text.split())
    if _goes_on(chunk, following):
        return words <= 6
    if left.text.endswith((", ", ": ", "] ", ") ")) and not re.search(r"\w[)\]]\s$", left.text):
        return False
    is_small = chunk.text.islower() and left.text.endswith(" ")
    return words <= 2 and (chunk.style == "code" or is_small or bool(_ENDS_OPEN.search(left.text)))


_ENDS_OPEN = re.compile(
    r"(?:^|\s)(?:a|an|the|of|for|in|on|with|and|to|from|de|der|die|das|la|el|le)\s$", re.IGNORECASE
)


def _goes_on(chunk: _Chunk, following: _Chunk | None) -> bool:
    if following is None or not _is_running(following):
        return False
    if (following.style or following.url) and _stands_alone(following):
        return False
    return bool(_GOES_ON_RIGHT.match(following.text)) and not re.match(r"^\s\(", following.text)


def _is_cjk(*letters: str) -> bool:
    return any(
        "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in letters
    )


def _stands_alone(chunk: _Chunk) -> bool:
    """Whether marked text is people, a venue, a year or a remark of its own."""
    if not (chunk.style or chunk.url):
        return False
    text = trim(chunk.text)
    venue = read_venue(text)
    return bool(
        text.startswith("[")
        or venue.year
        or venue.weight >= 0.5
        or looks_like_people(text) >= 0.7
        or is_remark(text)
    )


class _Cutter:
    """Cuts the chunks of one line; keeps what mark stands before a segment, and which brackets are open."""

    def __init__(self, base: Segment, chunks: list[_Chunk]) -> None:
        self.base = base
        self.chunks = chunks
        self.before = ""
        self.brackets: list[str] = []
        self.field = ""

    def segments(self) -> Iterator[Segment]:
        for index, chunk in enumerate(self.chunks):
            if chunk.is_break:
                self.field = "" if chunk.is_break == "hard" else self.field
                self.before = (
                    "/"
                    if chunk.is_break == "hard" or self._is_boundary(index)
                    else self.before or " "
                )
            elif chunk.url or chunk.is_image:
                yield from self._linked(chunk)
            else:
                yield from self._plain(chunk)

    def _is_boundary(self, index: int) -> bool:
        """Whether a soft line end separates: the next line begins otherwise, or a mark ends this one."""
        if index == 0 or index + 1 == len(self.chunks):
            return True
        left, right = self.chunks[index - 1], self.chunks[index + 1]
        if (
            (left.style, bool(left.url)) != (right.style, bool(right.url))
            or left.label
            or right.label
        ):
            return True
        return bool(_ENDS.search(left.text))

    def _bracket(self) -> str:
        return self.brackets[-1] if self.brackets else ""

    def _linked(self, chunk: _Chunk) -> Iterator[Segment]:
        text = trim(tidy(chunk.text))
        bracket = self._bracket()
        label = chunk.label
        if not label and not chunk.is_image:
            pieces = [piece for piece in _pieces(text) if _WORD.search(piece.text)]
            if len(pieces) > 1 and _is_reference(pieces):  # a whole reference inside of one link
                for number, piece in enumerate(pieces):
                    yield from (
                        replace(made, url=chunk.url if number == 0 else "")
                        for made in self._piece(piece, chunk.style)
                    )
                return
        if text[:1] in _QUOTES | {"'"} or (
            text[:1] in _PAIRS and text[-1:] == _PAIRS[text[:1]] and text.count(text[:1]) == 1
        ):
            bracket, text = text[0], trim(text.strip("\"“”«»„《》「」『』〈〉‘’'[]【】（）()"))
        yield self._made(text=text, style=chunk.style, url=chunk.url, label=label, bracket=bracket)

    def _plain(self, chunk: _Chunk) -> Iterator[Segment]:
        for piece in self._pieces_of(chunk.text):
            yield from self._piece(piece, chunk.style)

    def _piece(self, piece: "_Piece", style: str) -> Iterator[Segment]:
        text = _TYPE_MARK.sub("", trim(trim(tidy(piece.text)).lstrip(". 。")))
        if text or piece.text.strip():
            self.before = piece.mark or self.before
        if not _WORD.search(text):
            self.before = piece.text.strip()[:1] or self.before
            return
        if (named := _field(piece.text)) is not None:
            self.field, text = named[0], trim(named[1])
            if not _WORD.search(text):
                return
        joint = piece.joint if not self.field else ""
        if style and piece.mark in {".", "。"} and not joint and not piece.bracket:
            joint = f"{piece.mark} "
        yield self._made(
            text=text, style=style, bracket=piece.bracket or self._bracket(), joint=joint
        )

    def _made(self, **changes: object) -> Segment:
        """A segment with what stands in front of it; the mark counts once."""
        base = self.base
        role = field_role(self.field) if self.field else ""
        before, self.before = self.before, ""
        return Segment(
            line=base.line,
            depth=base.depth,
            column=base.column,
            role=role or base.role,
            before=before,
            field=self.field,
            **changes,
        )  # type: ignore[arg-type]

    def _pieces_of(self, text: str) -> Iterator["_Piece"]:
        """The pieces of a text; brackets that this text opens or closes around others are kept in mind."""
        start = 0
        for match in re.finditer(r"^[\s.,;:|]*([\])】）])|([\[(【（])\s*$", text):
            if match[1]:
                if self.brackets:
                    self.brackets.pop()
                start = match.end(1)
            elif match[2]:
                yield from _pieces(text[start : match.start()])
                self.brackets.append(match[2])
                return
        yield from _pieces(text[start:])


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of plain text, with the mark in front of it."""

    text: str
    mark: str = ""
    bracket: str = ""
    joint: str = ""


def _field(text: str) -> tuple[str, str] | None:
    """The folded name of a field in front of a colon, and what follows; None if it is not one."""
    match = _FIELD.match(text)
    if not match or not field_role(match["name"]):
        return None
    return fold(match["name"]), match["rest"]


def _is_reference(pieces: Sequence[_Piece]) -> bool:
    people = max(looks_like_people(piece.text) for piece in pieces)
    return people >= 0.8 and any(find_year(piece.text)[0] for piece in pieces)


def _pieces(text: str) -> list[_Piece]:
    """The pieces of plain text."""
    pieces: list[_Piece] = []
    for part, bracket in _at_brackets(text):
        if bracket:
            inner = (part,) if bracket in _QUOTES else _in_bracket(part)
            pieces += [_Piece(piece, "," if at else "", bracket) for at, piece in enumerate(inner)]
        else:
            pieces += _at_stops(part)
    return pieces


@lru_cache(maxsize=8192)
def _in_bracket(text: str) -> tuple[str, ...]:
    """What stands in brackets, cut at commas where the parts are of different kinds."""
    parts = [part for part in re.split(r"\s*[,;，；]\s+|\s+[|@]\s+|\s+[-–—]\s+", text) if part]
    if len(parts) < 2 or looks_like_people(text) >= 0.8:
        return (text,)
    whole = read_venue(text)
    if (
        whole.venue
        and whole.weight >= 0.75
        and not any(looks_like_people(part) >= 0.9 for part in parts)
    ):
        return (text,)
    grouped: list[str] = []
    for part in parts:
        if (
            grouped
            and looks_like_people(grouped[-1]) >= 0.35
            and looks_like_people(part) >= 0.35
            and read_venue(part).weight < 0.5
        ):
            grouped[-1] += ", " + part
        else:
            grouped.append(part)
    return tuple(grouped)


def _at_brackets(text: str) -> Iterator[tuple[str, str]]:
    """Cut at brackets and quotation marks whose content is of a kind of its own."""
    start = position = 0
    while opening := _OPENING.search(text, position):
        position, letter = opening.start(), opening[0]
        if (end := _closing(text, position)) > 0:
            inner = text[position + 1 : end]
            if _is_apart(inner, letter, text[start:position], text[end + 1 :]):
                yield text[start:position], ""
                yield inner.strip(), letter
                start = end + 1
            position = end
        position += 1
    yield text[start:], ""


def _closing(text: str, start: int) -> int:
    """Where the bracket or quotation mark ends that begins at `start`; -1 if nowhere near."""
    opening = text[start]
    closing = '"' if opening == '"' else _PAIRS[opening]
    limit = min(len(text), start + 400)
    if closing == opening or opening in "“„‘":
        ends = (
            [text.find(mark, start + 1, limit) for mark in ('"”' if opening != "„" else "“”")]
            if opening != "‘"
            else [text.find("’", start + 1, limit)]
        )
        return min((end for end in ends if end > 0), default=-1)
    depth = 0
    for position in range(start, limit):
        depth += (text[position] == opening) - (text[position] == closing)
        if depth == 0:
            return position
    return -1


def _is_apart(inner: str, bracket: str, left: str, right: str) -> bool:
    """Whether what is in brackets is a segment of its own, not a part of the text around."""
    text = tidy(inner)
    if not _WORD.search(text):
        return True
    if text == "Re":  # "[Re] Title" is what replications are called
        return False
    at_start = not _WORD.search(left)
    at_end = not _WORD.search(right) or bool(
        re.match(r"\s*[.,;:–—|-]?\s*$|\s*[.,;:|]\s|\s+[-–—]\s", right)
    )
    if bracket in _QUOTES or bracket == '"':
        return (
            ((
                count_words(text) >= 3
                or (count_words(text) >= 2 and (at_start or text[-1:] in ",.?!？"))
            )
            and (at_start or bool(re.search(r"[,.:;)\]–—-]\s*$", left)))
            and (
                at_end
                or bool(
                    re.match(r"\s*[\w(\[]", right)
                    and (at_start or len(text.split()) >= 4 or text[-1:] in ".,")
                )
                or text[-1:] in ".,"
            ))
            or (bracket in "《「『" and (at_start or at_end))
        )
    venue = read_venue(text)
    if venue.year and (len(text.split()) <= 12 or venue.weight >= 0.8):
        return True
    if looks_like_people(text) >= 0.8 or is_remark(text) or "et al" in text:
        return True
    if venue.weight >= 0.9 and at_end:
        return True
    if re.match(r"\s*[:：]", right):
        return bool(at_start and bracket in "[【")
    if bracket == "【":
        return at_end or at_start
    if bracket in "[【（" and at_start:
        return not re.match(r"\s?[\w-]", right[:1]) or right[:1].isspace()
    if at_end and bracket in "[【" and is_link_label(text):
        return True
    return at_end and (venue.weight >= 0.5 or _in_bracket(text) != (text,))


_COMMA = re.compile(r"[,，]\s+|，")
_SEMICOLON = re.compile(r"[;；]\s+")


def _at_stops(text: str) -> list[_Piece]:
    """Cut at dashes and stops, and at commas where people or a venue begin or end."""
    pieces: list[_Piece] = []
    for dash, part in _split(text, _DASH, _is_dash):
        for stop, piece in _split(part, _STOP, _is_stop):
            mark = stop or ("-" if dash else "")
            joint = dash if dash and not stop else " " if stop and stop in "?!？！" else ""
            pieces += _at_commas(piece, mark, joint)
    return [piece for piece in pieces if piece.text.strip()]


def _split(
    text: str, pattern: re.Pattern[str], is_end: Callable[[str, int, re.Match[str]], bool]
) -> Iterator[tuple[str, str]]:
    """The parts of a text between marks, each with the mark in front of it."""
    start, mark = 0, ""
    for match in pattern.finditer(text):
        if is_end(text, start, match):
            keeps = match[0].strip() in set("?!？！")
            yield mark, text[start : match.end() if keeps else match.start()]
            mark, start = match[0] if pattern is _DASH else match[0].strip(), match.end()
    yield mark, text[start:]


def _is_dash(text: str, start: int, match: re.Match[str]) -> bool:
    return bool(_WORD.search(text[start : match.start()])) or match.start() == 0


def _is_stop(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a stop ends a part, and not an abbreviation or initials."""
    if match[0] in "。？！":
        return True
    before = text[start : match.start()]
    after = text[match.end() : match.end() + 60]
    word = re.search(r"[^\s.(]+$", before)
    if not word or not after.strip():
        return False
    if ET_AL.search(before[-12:] + "."):
        return True
    last = word[0]
    if _goes_on_small(after) or (re.match(r"[A-Z]", after) and len(last) < 3):
        return False
    if (
        fold(last) == "j"
        and fold(before).split()[-2:-1]
        and fold(before).split()[-2] in ABBREVIATIONS
    ):
        return False
    if match[0] == "." and (
        len(last) == 1
        or (re.search(rf"(?:^|\.){re.escape(last)}$", before)
        and len(last) <= 2
        and last[:1].isupper())
    ):
        # An initial, unless the names before it are complete and a longer text follows.
        return bool(
            len(before.split()) >= 2
            and looks_like_people(before + ".") >= 0.9
            and (_begins_title(after) or _ENDS_NAMES.search(before))
        )
    if (
        match[0] == "."
        and fold(last).split()[-1:]
        and fold(last).split()[-1] in ABBREVIATIONS
        and not (looks_like_people(before) >= 0.9 and _begins_title(after))
    ):
        return False
    return True


# "Smith J, Doe AB": names whose initials stand behind, so that a stop behind an initial ends the list.
_ENDS_NAMES = re.compile(r"[^\W\d_][\w'’-]+ [A-Z]{1,3}, [^\W\d_][\w'’-]+ [A-Z]{1,3}$")


def _goes_on_small(after: str) -> bool:
    """Whether the text goes on in small letters; arXiv and eLife are names."""
    word = after.split(maxsplit=1)[0]
    return word[:1].islower() and word.islower() and fold(word) not in {"in", "corr", "arxiv"}


def _begins_title(text: str) -> bool:
    """Whether a text goes on as a title does, not with one more name."""
    sentence = re.split(r"[.?!:]\s", text.strip(), maxsplit=1)[0]
    first = re.split(r"[,;&]|\band\b", sentence, maxsplit=1)[0]
    if looks_like_people(sentence) >= 0.5 or looks_like_people(first) >= 0.7:
        return False
    return count_words(first) >= 2 or any(
        word.islower() and len(word) > 1 and word not in {"and", "et", "al", "und"}
        for word in sentence.split()
    )


@lru_cache(maxsize=8192)
def _kind(text: str) -> str:
    """A short text by itself: "people", "venue", "year", "remark" or ""."""
    bare = text.strip(" .,;")
    if not bare:
        return ""
    venue = read_venue(bare)
    if (venue.year or venue.has_numbers) and not venue.venue:
        return "year"
    if is_remark(bare):
        return "remark"
    if venue.weight >= 0.9 or (venue.weight >= 0.55 and (venue.year or venue.has_numbers)):
        return "venue"
    if looks_like_people(bare) >= 0.75:
        return "people"
    return ""


def _at_commas(text: str, mark: str, joint: str) -> list[_Piece]:
    """A part with the people in front or the venue, year and people behind as pieces of their own."""
    text = text.strip(" \t,;，；")
    if _SEMICOLON.search(text) and looks_like_people(text) < 0.75:
        parts = _SEMICOLON.split(text)
        return [
            piece
            for at, part in enumerate(parts)
            for piece in _at_commas(part, mark if not at else ";", joint if not at else "; ")
        ]
    if (led := _after_colon(text)) is not None:
        return [_Piece(led[0], mark, "", joint), *_at_commas(led[1], ":", ": ")]
    if et_al := ET_AL.search(text):
        head, rest = text[: et_al.end()], text[et_al.end() :]
        if _WORD.search(rest) and looks_like_people(head) >= 0.5:
            return [_Piece(head, mark, "", joint), *_at_commas(rest, ",", "")]
    if (by := _BY.search(text)) and _is_by(text[: by.start()], text[by.end() :]):
        return [
            _Piece(text[: by.start()], mark, "", joint),
            *_at_commas(text[by.end() :], ",", by[0]),
        ]
    if (year := _YEAR_FIRST.match(text)) and _WORD.search(year["rest"]):
        return [_Piece(year["year"], mark, "", joint), *_at_commas(year["rest"], ",", " ")]
    if (
        (edition := _EDITION_LAST.search(text))
        and count_words(text) >= 5
        and read_venue(edition[1]).weight >= 0.9
    ):
        return [*_at_commas(text[: edition.start()], mark, joint), _Piece(edition[1], ",", "", " ")]
    parts = _COMMA.split(text)
    if len(parts) < 2 or len(parts) > 80 or looks_like_people(text) >= 0.75:
        return [_Piece(text, mark, "", joint)]
    kinds = [_kind(part) for part in parts]
    if not any(kinds) and looks_like_people(", ".join(parts[:2])) < 0.7:
        return [_Piece(text, mark, "", joint)]
    return _grouped(parts, kinds, mark, joint)


_YEAR_FIRST = re.compile(r"(?P<year>(?:1[89]|20)[0-9]{2})[.:,]?\s+(?P<rest>\D.*)$", re.DOTALL)
_EDITION_LAST = re.compile(
    r"(?<=[\w)?!])\s+((?:[A-Z]+\s)?[A-Z][\w&/-]*[A-Z][\w&/-]*\s?['’]?(?:[0-9]{4}|[0-9]{2}))$"
)
_BY = re.compile(r"[\s,]\s?(?:by|von|par|por)\s(?=[^\W\d_])", re.IGNORECASE)


def _is_by(left: str, right: str) -> bool:
    """Whether "by" stands before people, not inside of a title ("inspired by Nature")."""
    names = re.split(r", (?=(?:in|[^,]*[0-9]{4}))|[(\[]", right, maxsplit=1)[0]
    likeness = looks_like_people(names)
    last = left.split()[-1:] or [""]
    return likeness >= 0.9 or (likeness >= 0.7 and not last[0].endswith(("ed", "en", "ing")))


def _after_colon(text: str) -> tuple[str, str] | None:
    """People or venue and year before a colon, and what follows it."""
    head, colon, rest = text.partition(": ")
    if not colon or not rest.strip() or len(head) > 400:
        return None
    venue = read_venue(head)
    is_venue = venue.weight >= 0.9 and venue.year > 0
    last = _COMMA.split(head)[-1]
    are_people = looks_like_people(head) >= 0.7 and looks_like_people(last) >= 0.7
    return (head, rest) if is_venue or are_people else None


def _grouped(parts: list[str], kinds: list[str], mark: str, joint: str) -> list[_Piece]:
    """Parts between commas, put together again by kind; single names inside of titles stay there."""
    first = next((n for n, kind in enumerate(kinds) if not kind), len(parts))
    last = max((n for n, kind in enumerate(kinds) if not kind), default=-1)
    for n in range(first, last + 1):
        kinds[n] = kinds[n] if kinds[n] == "year" or (kinds[n] == "venue" and n > first) else ""
    names = next((n for n, part in enumerate(parts) if looks_like_people(part) < 0.3), len(parts))
    are_people = looks_like_people(", ".join(parts[:names])) >= 0.7 if names else False
    kinds[:names] = [
        "people" if are_people else "" if kind == "people" else kind for kind in kinds[:names]
    ]
    for n in range(1, len(parts) - 1):
        if (
            not kinds[n]
            and kinds[n + 1] == "year"
            and read_venue(parts[n]).weight >= 0.25
            and count_words(parts[n]) <= 6
        ):
            kinds[n] = "venue"
    pieces: list[_Piece] = []
    previous = None
    for part, kind in zip(parts, kinds, strict=True):
        group = "venue" if kind == "year" and previous == "venue" else kind
        if pieces and group == previous:
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}, {part}")
        else:
            pieces.append(_Piece(part, mark if not pieces else ",", "", ", " if pieces else joint))
        previous = group
    return pieces
