"""Spans of inline Markdown joined where they are written alike: links, emphasis, images. Pure."""

from collections.abc import Sequence

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_label_of_list, is_link_label, names_site
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.years import YEAR, find_year
from snnbib.readinglist.segments.badges import badge_edition
from snnbib.text import tidy

__all__ = ["Chunk", "chunks_of", "is_running"]


class Chunk(Struct):
    """Adjacent spans that are written alike, before they are cut at brackets and stops."""

    text: str
    style: str = ""
    url: str = ""
    is_label: bool = False
    """Whether it says what a link leads to, and nothing of the paper."""
    is_image: bool = False
    begins_plain: bool = False
    """Whether plain text stands in front of what is linked in it."""
    line_end: str = ""
    """"soft" or "hard" if it is the end of a line, else ""."""


def chunks_of(spans: Sequence[Span], labels: frozenset[str]) -> list[Chunk]:
    """The chunks of one line: links whole, images apart, text by its style.

    Args:
        spans: of the line.
        labels: folded texts that label links in this list.
    """
    chunks: list[Chunk] = []
    link = 0
    for at, span in enumerate(spans):
        if span.url == "" and not span.image and is_link_label(span.text):
            continue  # "[Paper]()": a label that leads nowhere yet
        is_number = bool(span.style) and _is_number(span) and not _is_year_behind_title(spans, at)
        chunk = _chunk(span, is_number=is_number)
        if not chunks and len(spans) > 1:
            chunk.style = span.style  # "**2020-05-01** How ants count"
        if (span.link and span.link == link) or _goes_on_after_number(chunks, chunk):
            _extend(chunks[-1], span, is_number=is_number)
        else:
            chunks.append(chunk)
        link = span.link
    _drop_angles(chunks)
    for chunk in chunks:
        if chunk.url or chunk.is_image:
            chunk.is_label = (
                chunk.is_image
                or is_label_of_list(chunk.text, labels)
                or (chunk is not chunks[0] and names_site(chunk.text, chunk.url))
            )
    return chunks


def _drop_angles(chunks: Sequence[Chunk]) -> None:
    """Drop the angle brackets around a link: "<[Title](...)> by Ada Bee"."""
    for opening, link, closing in zip(chunks, chunks[1:], chunks[2:], strict=False):
        if link.url and opening.text.endswith("<") and closing.text.startswith(">"):
            opening.text, closing.text = opening.text[:-1], closing.text[1:]


def _chunk(span: Span, *, is_number: bool) -> Chunk:
    if span.line_end:
        return Chunk("", line_end=span.line_end)
    if span.image:
        return Chunk(_image_text(span), "", span.url or "", is_image=True)
    style = "" if is_number else span.style
    return Chunk(span.text, style, span.url or "")


def _image_text(span: Span) -> str:
    """The text that stands for an image, or the edition that a badge draws and its text omits."""
    text = tidy(span.text)
    return text if find_year(text)[0] else badge_edition(span.image) or text


_NUMBER = lazy_pattern(r"[\s(]*[0-9]{1,5}[\s0-9(),.:–-]*")


def _is_number(span: Span) -> bool:
    """Whether emphasis marks nothing but a volume, as in "Nature **559**, 547–555"."""
    return bool(span.style and not span.url and _NUMBER.fullmatch(span.text))


def _is_year_behind_title(spans: Sequence[Span], at: int) -> bool:
    """Whether an emphasized year ends the text behind plain words: "How Ants Count `2015`"."""
    if not at or not YEAR.fullmatch(spans[at].text) or not _IS_TITLE.fullmatch(spans[at - 1].text):
        return False
    following = spans[at + 1] if at + 1 < len(spans) else Span()
    goes_on = LETTER_OR_DIGIT.match(following.text.lstrip(" ,"))
    return bool(following.url or following.image or following.line_end) or not goes_on


_IS_TITLE = lazy_pattern(r"[^,.;()]*[^\W\d_][^\W\d_A-Z][?!]?\s+")  # not "Ada Bee, ICML **2018**"


def _goes_on_after_number(chunks: Sequence[Chunk], chunk: Chunk) -> bool:
    """Whether plain text goes on that only an emphasized number has interrupted."""
    last = chunks[-1] if chunks else None
    return bool(
        last
        and (last.text[-1:].isdigit() or chunk.text[:1].isdigit())
        and not (last.style or last.url or last.line_end or last.is_image)
        and not (chunk.style or chunk.url or chunk.line_end or chunk.is_image)
    )


def _extend(chunk: Chunk, span: Span, *, is_number: bool) -> None:
    """Add a span to a chunk; a number in bold leaves its style as it is."""
    chunk.text += span.text
    if is_number:
        return
    if span.style != chunk.style:
        chunk.style = "" if not chunk.style or not span.style else chunk.style
    chunk.is_image = chunk.is_image and bool(span.image)


def is_running(chunk: Chunk) -> bool:
    """Whether a chunk is text of the entry: not a label or an image, not the end of a line."""
    return not (chunk.line_end or chunk.is_label) and bool(chunk.text)
