"""Spans of inline Markdown joined where they are written alike: links, emphasis, images. Pure.

Emphasis or a link inside running text ("a study of *Drosophila*") is a part of that text;
emphasis between marks ("Title, *Journal*, 2020") is a chunk of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.badges import badge_edition
from snnbib.readinglist.labels import count_words, is_link_label, named_field, trim
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.people import looks_like_people
from snnbib.readinglist.venue_levels import ACRONYM
from snnbib.readinglist.venue_text import is_remark, read_venue
from snnbib.readinglist.words.labels import READING_VERBS
from snnbib.readinglist.years import find_year
from snnbib.text import fold, tidy

__all__ = ["Chunk", "begins_with_et_al", "chunks_of"]


def chunks_of(spans: Sequence[Span], labels: frozenset[str]) -> list["Chunk"]:
    """The chunks of one line; `labels` are folded texts that label links in this list."""
    return _merged(_unwrapped(_chunks(spans, labels)))


@dataclass(slots=True)
class Chunk:
    """Adjacent spans that are written alike, before they are cut at brackets and stops."""

    text: str
    style: str = ""
    url: str = ""
    label: bool = False
    """Whether it says what a link leads to, and nothing of the paper."""
    is_image: bool = False
    begins_plain: bool = False
    """Whether plain text stands in front of what is linked in it."""
    line_end: str = ""
    """"soft" or "hard" if it is the end of a line, else ""."""


def _chunks(spans: Sequence[Span], labels: frozenset[str]) -> list[Chunk]:
    """Links whole, images apart, text by its style."""
    chunks: list[Chunk] = []
    link = 0
    for span in spans:
        if span.url == "" and is_link_label(span.text):
            continue  # "[Paper]()": a label that leads nowhere yet
        chunk = _chunk(span)
        if (span.link and span.link == link) or _goes_on_plain(chunks, chunk):
            _extend(chunks[-1], span)
        else:
            chunks.append(chunk)
        link = span.link
    _drop_angles(chunks)
    for chunk in chunks:
        if chunk.url or chunk.is_image:
            chunk.label = chunk.is_image or is_link_label(chunk.text) or fold(chunk.text) in labels
    return chunks


def _drop_angles(chunks: Sequence[Chunk]) -> None:
    """Drop the angle brackets around a link: "<[Title](...)> by Ada Bee"."""
    for opening, link, closing in zip(chunks, chunks[1:], chunks[2:], strict=False):
        if link.url and opening.text.endswith("<") and closing.text.startswith(">"):
            opening.text, closing.text = opening.text[:-1], closing.text[1:]
            if closing.text[:1].isalpha():  # "<[Title](...)>by Ada Bee"
                closing.text = f" {closing.text}"


def _chunk(span: Span) -> Chunk:
    if span.line_end:
        return Chunk("", line_end=span.line_end)
    if span.image:
        return Chunk(_image_text(span), "", span.url or "", is_image=True)
    style = "" if _is_number(span) else span.style
    return Chunk(span.text, style, span.url or "")


def _image_text(span: Span) -> str:
    """The text that stands for an image, or the edition that a badge draws and its text omits."""
    text = tidy(span.text)
    return text if find_year(text)[0] else badge_edition(span.image) or text


_NUMBER = lazy_pattern(r"[\s(]*[0-9]{1,5}[\s0-9(),.:–-]*")


def _is_number(span: Span) -> bool:
    """Whether emphasis marks nothing but a volume, as in "Nature **559**, 547–555"."""
    return bool(span.style and not span.url and _NUMBER.fullmatch(span.text))


def _goes_on_plain(chunks: Sequence[Chunk], chunk: Chunk) -> bool:
    """Whether plain text goes on that only an emphasized number has interrupted."""
    last = chunks[-1] if chunks else None
    return bool(
        last
        and (last.text[-1:].isdigit() or chunk.text[:1].isdigit())
        and not (last.style or last.url or last.line_end or last.is_image)
        and not (chunk.style or chunk.url or chunk.line_end or chunk.is_image)
    )


def _unwrapped(chunks: list[Chunk]) -> list[Chunk]:
    """Chunks without the ends of lines that only wrap running text."""
    joined: list[Chunk] = []
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        if chunk.line_end == "soft" and joined and following and _is_wrapped(joined[-1], following):
            joined[-1].text += " "
        elif (
            joined
            and joined[-1].text.endswith(" ")
            and chunk.style == joined[-1].style
            and _is_running(chunk)
            and _is_running(joined[-1])
            and not chunk.url
            and not joined[-1].url
        ):
            joined[-1].text += chunk.text
        else:
            joined.append(chunk)
    return joined


def _is_wrapped(previous: Chunk, following: Chunk) -> bool:
    """Whether the text of one line goes on in the next: written alike, and no mark between."""
    if (
        not _is_running(previous)
        or not _is_running(following)
        or previous.url
        or following.url
        or previous.style != following.style
        or named_field(following.text)
        or _BEGINS_QUOTED.match(following.text)
        or begins_with_et_al(following.text)
        or _ENDS_QUOTED.search(previous.text)
    ):
        return False
    return not re.search(r"[,.;，；。|]\s*$", previous.text) and not re.match(
        r"\s*[-–—|*•]\s", following.text
    )


def begins_with_et_al(text: str) -> bool:
    """Whether a line begins with authors and the year, so that the title ends above it.

    >>> begins_with_et_al("Li et al., 2020, Cell"), begins_with_et_al("Li et al. show how")
    (True, False)
    """
    return _BEGINS_WITH_ET_AL.match(text) is not None


_BEGINS_WITH_ET_AL = lazy_pattern(
    r"\s*[A-Z][\w'’-]+(?:,? [A-Z.]{1,5})?,? et al\b[.,\s(]*(?:1[89]|20)[0-9]{2}"
)
# A line that is a quotation, or begins with a long one, as titles are quoted.
_BEGINS_QUOTED = lazy_pattern(r"""\s*["“„«‘'](?=[^\W\d_]\S*\s\S+\s)""")
_ENDS_QUOTED = lazy_pattern(r"""\s\S+\s\S*[\w.,?!)]["”»’']\s*$""")


def _extend(chunk: Chunk, span: Span) -> None:
    chunk.text += span.text
    if _is_number(span):
        return
    if span.style != chunk.style:
        chunk.style = "" if not chunk.style or not span.style else chunk.style
    chunk.is_image = chunk.is_image and bool(span.image)


# How a chunk ends, and the next one begins, if one word reaches from the first into the second.
_GLUE_LEFT = lazy_pattern(r"[\w'’-]$")
_GLUE_RIGHT = lazy_pattern(r"^[\w'’-]")
# The same for a sentence that goes on.
_GOES_ON_LEFT = lazy_pattern(r"[\w'’)\]:$%”>-]\s$|[\w-]$|[(“\"'‘/]$|,\s$")
_GOES_ON_RIGHT = lazy_pattern(r"^[\w'’/)”-]|^\s[\w&+($\"“'‘<]|^:\s\w")


def _merged(chunks: list[Chunk]) -> list[Chunk]:
    """Chunks in which emphasis or a link inside running text is part of that text."""
    chunks = _without_blanks(chunks)
    merged: list[Chunk] = []
    open_end = False  # whether the last chunk goes on in the next one
    for index, chunk in enumerate(chunks):
        previous = merged[-1] if merged else None
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_mark = bool(chunk.style or chunk.url)
        joins = previous is not None and _is_running(previous) and _is_running(chunk)
        if (
            joins
            and previous is not None
            and not (previous.url and chunk.url)
            and (
                open_end
                or (is_mark and _is_embedded(previous, chunk, following))
                or _is_glued(previous, chunk)
            )
        ):
            merged[-1] = Chunk(
                previous.text + chunk.text,
                _style_of(previous, chunk),
                previous.url or chunk.url,
                begins_plain=previous.begins_plain or bool(chunk.url and not previous.url),
            )
            open_end = is_mark and _goes_on(chunk, following)
        else:
            merged.append(chunk)
            open_end = (
                is_mark and joins is False and _is_running(chunk) and _begins_text(chunk, following)
            )
    return merged


def _without_blanks(chunks: list[Chunk]) -> list[Chunk]:
    """Chunks of white space between two marked ones put in front of the second."""
    joined: list[Chunk] = []
    blank = ""
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_blank = (
            _is_running(chunk) and not chunk.style and not chunk.url and not chunk.text.strip()
        )
        if is_blank and joined and following and _is_running(following) and _is_running(joined[-1]):
            blank = chunk.text
            continue
        chunk.text = blank + chunk.text
        blank = ""
        joined.append(chunk)
    return joined


def _style_of(previous: Chunk, following: Chunk) -> str:
    if previous.style == following.style:
        return previous.style
    return (
        previous.style
        if len(previous.text) > 3 * len(following.text)
        else following.style
        if len(following.text) > 3 * len(previous.text)
        else ""
    )


def _is_running(chunk: Chunk) -> bool:
    return not (chunk.line_end or chunk.label or chunk.is_image) and bool(chunk.text)


def _is_glued(previous: Chunk, following: Chunk) -> bool:
    """Whether a word goes on from one chunk into the next."""
    if _is_cjk(previous.text[-1], following.text[0]):
        return False
    if previous.url and len(previous.text.split()) > 2 and following.text[0].isupper():
        return False
    if _is_title_without_space(previous.text, following):
        return False
    return bool(_GLUE_LEFT.search(previous.text) and _GLUE_RIGHT.match(following.text)) and not (
        _stands_alone(previous) or _stands_alone(following)
    )


def _is_title_without_space(text_before: str, link: Chunk) -> bool:
    """Whether a linked title follows without a space: "ICLR AntNet[A title](...)"."""
    is_title = bool(link.url) and link.text[0].isupper() and count_words(link.text) >= _TITLE_WORDS
    return is_title and text_before[-1].isalnum()


_TITLE_WORDS = 3


def _begins_text(chunk: Chunk, following: Chunk | None) -> bool:
    """Whether marked text in front is the beginning of the text after it."""
    if following is None or not _is_running(following) or following.style or following.url:
        return False
    text_after = following.text
    if re.match(r"-\w", text_after):
        return True
    if _stands_alone(chunk):
        return False
    if _GLUE_LEFT.search(chunk.text) and _GLUE_RIGHT.match(text_after):
        is_other = _is_cjk(chunk.text[-1], text_after[0]) or (
            chunk.url and len(chunk.text.split()) > 2 and text_after[0].isupper()
        )
        return not is_other
    words = len(chunk.text.split())
    if re.match(r"^:\s\w", text_after):
        return (
            words == 1
            and len(text_after.split()) >= 2
            and not text_after.strip().endswith((".", "。"))
        )
    return (
        words <= 3
        and bool(re.match(r"^\s[a-z]", text_after))
        and not re.match(r"^\s(?:by|in|at)\b", text_after)
    )


def _is_embedded(previous: Chunk, chunk: Chunk, following: Chunk | None) -> bool:
    """Whether marked text inside or at the end of running text is a part of it."""
    if (
        _stands_alone(chunk)
        or previous.style
        or previous.url
        or _is_title_without_space(previous.text, chunk)
        or not _GOES_ON_LEFT.search(previous.text)
        or not re.search(r"\w", _SHORTCODES.sub("", previous.text))
        or (chunk.url and _is_name_in_front(previous.text))
        or (chunk.url and _BRACKETED.fullmatch(previous.text))
        or (chunk.url and _TELLS_TO_READ.fullmatch(previous.text))
    ):
        return False
    words = len(chunk.text.split())
    if chunk.url and words > 2 and previous.text.endswith(", "):
        return False
    if _goes_on(chunk, following):
        return words <= 6
    if previous.text.endswith((", ", ": ", "] ", ") ")) and not re.search(
        r"\w[)\]]\s$", previous.text
    ):
        return False
    is_small = chunk.text.islower() and previous.text.endswith(" ")
    return words <= 2 and (
        chunk.style == "code" or is_small or bool(_ENDS_OPEN.search(previous.text))
    )


_SHORTCODES = lazy_pattern(r":\w+:")  # ":star:", an emoji


_TELLS_TO_READ = lazy_pattern(rf"\W*(?:{'|'.join(READING_VERBS)})\s", re.IGNORECASE)


def _is_name_in_front(text: str) -> bool:
    """Whether a text is a person's name and a comma: "Bee, [Title](...)"."""
    return text.endswith(", ") and len(text.split()) <= 3 and looks_like_people(text) >= 0.3


_BRACKETED = lazy_pattern(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s")  # "[UCT] [Title](...) by Ada Bee"
_ENDS_OPEN = lazy_pattern(
    r"(?:^|\s)(?:a|an|the|of|for|in|on|with|and|to|from|de|der|die|das|la|el|le)\s$", re.IGNORECASE
)


def _goes_on(chunk: Chunk, following: Chunk | None) -> bool:
    if following is None or not _is_running(following):
        return False
    if (following.style or following.url) and _stands_alone(following):
        return False
    if chunk.url and _begins_with_venue(following.text):
        return False
    return bool(_GOES_ON_RIGHT.match(following.text)) and not re.match(r"^\s\(", following.text)


def _begins_with_venue(text: str) -> bool:
    """Whether a text begins with a venue and its year in brackets: " arXiv (2025)"."""
    name, bracket, _ = text.partition(" (")
    return bool(bracket) and len(name.split()) <= _LONGEST_NAME and _is_venue(name)


_LONGEST_NAME = 8


def _is_venue(name: str) -> bool:
    return read_venue(name).weight >= ACRONYM


def _is_cjk(*letters: str) -> bool:
    return any(
        "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in letters
    )


def _stands_alone(chunk: Chunk) -> bool:
    """Whether marked text is people, a venue, a year or a remark of its own."""
    if not (chunk.style or chunk.url):
        return False
    text = trim(chunk.text)
    venue = read_venue(text)
    return bool(
        text.startswith("[")
        or venue.year
        or venue.weight >= ACRONYM
        or looks_like_people(text) >= 0.7
        or is_remark(text)
    )
