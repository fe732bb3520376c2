"""Emphasis and links inside running text, which are a part of that text. Pure.

"a study of *Drosophila*" is one text; emphasis between marks ("Title, *Journal*, 2020") is a chunk
of its own.
"""

import re
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import field_role, trim
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments.chunks import Chunk, is_running
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import READING_VERBS
from snnbib.readinglist.words.names import COMMON_AND_WORDS, WITH_WORDS

__all__ = ["with_embedded_marks"]

# How a chunk ends, and the next one begins, if one word reaches from the first into the second.
_GLUE_LEFT = lazy_pattern(r"(?:[\w'’]|(?<!-)-)$")
_GLUE_RIGHT = lazy_pattern(r"^(?:[\w'’]|-(?!-))")
# The same for a sentence that goes on.
_GOES_ON_LEFT = lazy_pattern(r"[\w'’)\]:$%”>-]\s$|[\w-]$|[(“\"'‘/]$|,\s$")
_LONGEST_END = 4
"""Characters of the longest end of a text that one of these looks at."""
_GOES_ON_RIGHT = lazy_pattern(r"^[\w'’/)”-]|^\s(?![12]\d{3}(?:$|\W*[.,;([|]))[\w&+$\"“'‘<]|^:\s\w")


def with_embedded_marks(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where emphasis or a link inside running text is joined with that text."""
    if not any(
        is_running(chunk) and is_running(following) for chunk, following in pairwise(chunks)
    ):
        return chunks
    chunks = _without_marks_of_names(_without_blanks(chunks))
    chunks = _cut_behind_links(chunks)
    _close_colons(chunks)
    merged: list[Chunk] = []
    open_end = False  # whether the last chunk goes on in the next one
    for index, chunk in enumerate(chunks):
        previous = merged[-1] if merged else None
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_mark = bool(chunk.style or chunk.url)
        joins = previous is not None and is_running(previous) and is_running(chunk)
        if (
            joins
            and previous is not None
            and not (previous.url and chunk.url)
            and (
                open_end
                or (is_mark and _is_embedded(previous, chunk, following))
                or _goes_on_from_proceedings(previous, chunk)
                or _is_glued(previous, chunk)
            )
        ):
            merged[-1] = Chunk(
                previous.text + chunk.text,
                _joint_style(previous, chunk),
                previous.url or _url_inside(previous, chunk),
                begins_plain=previous.begins_plain or bool(chunk.url),
            )
            open_end = is_mark and _continues_in(chunk, following)
        else:
            merged.append(chunk)
            open_end = (
                is_mark and joins is False and is_running(chunk) and _begins_text(chunk, following)
            )
    return merged


def _url_inside(previous: Chunk, chunk: Chunk) -> str:
    """Where a link in running text leads, but for a place of the list that a remark points to."""
    is_pointer = chunk.url.startswith("#") and count_words(previous.text) >= _TITLE_WORDS
    return "" if is_pointer else chunk.url


def _without_marks_of_names(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where one emphasized name of a list is joined with the names beside it.

    People emphasize their own name: "Ada Bee, **Carl Dee**, and Eve Fly".
    """
    joined: list[Chunk] = []
    goes_on = False
    for index, chunk in enumerate(chunks):
        previous = joined[-1] if joined else None
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_after, is_in_front = (
            _names_beside(previous, following) if _is_emphasized_name(chunk) else (False, False)
        )
        if previous and (goes_on or is_after):
            previous.text += chunk.text
        else:
            joined.append(Chunk(chunk.text) if is_in_front else chunk)
        goes_on = is_in_front
    return joined


def _names_beside(previous: Chunk | None, following: Chunk | None) -> tuple[bool, bool]:
    """Whether the names of a list stand in front of an emphasized one, and after it.

    After it they show that it is not a venue behind the list: "Ada Bee, *Ant Letters*, 2020".
    """
    is_after = previous is not None and _is_plain(previous) and _ends_in_names(previous.text)
    is_last = following is None or bool(following.line_end or _ENDS_LIST.match(following.text))
    is_in_front = (
        following is not None
        and _is_plain(following)
        and _goes_on_in_names(following.text, are_in_front=is_after)
    )
    return is_after and (is_in_front or is_last), is_in_front


def _is_plain(chunk: Chunk) -> bool:
    return is_running(chunk) and not (chunk.style or chunk.url or chunk.is_image)


def _is_emphasized_name(chunk: Chunk) -> bool:
    """Whether a chunk is one emphasized name of a person."""
    is_marked = bool(chunk.style) and not chunk.url and is_running(chunk)
    return is_marked and "," not in chunk.text and people_likeness(chunk.text) >= FULL_NAME


def _ends_in_names(text: str) -> bool:
    """Whether a text ends in a name, and a comma or "and" after it."""
    last = _BEFORE_NAME.search(text[-_LONGEST_NAME:])
    return last is not None and people_likeness(last["name"]) >= FULL_NAME


def _goes_on_in_names(text: str, *, are_in_front: bool) -> bool:
    """Whether a text begins with a comma and several names, or with "and" and one.

    One name after a comma can be a venue, unless names stand in front as well: "*Ada Bee*, Ant
    Letters, 2020".
    """
    names = _AFTER_NAME.match(text)
    if names is None:
        return False
    least = FULL_NAME if names["and"] or are_in_front else SEVERAL_NAMES
    return people_likeness(names["names"].rstrip(" ,;")) >= least


_LONGEST_NAME = 80
_AND = rf"(?:{any_of(COMMON_AND_WORDS)}|&)\s"
_ENDS_LIST = lazy_pattern(r"[.:]?\s*$|[.:]\s")
_BEFORE_NAME = lazy_pattern(
    rf"(?:^|[,;:.]\s*)(?P<name>[^,;:.]{{3,60}}?)(?:[,;]\s*(?:{_AND})?|\s{_AND})\s*$"
)
_AFTER_NAME = lazy_pattern(
    rf"(?:\s*[,;]\s*|\s(?={_AND}))(?P<and>{_AND})?(?P<names>(?![–—-])(?:[^.()]|(?<=\b[A-Z])\.){{3,400}}?)(?:[.(]|$)"
)


def _cut_behind_links(chunks: list[Chunk]) -> list[Chunk]:
    """Chunks cut at the first bar or dot behind a link: "[Ant Rings](...) with Legs | HILL"."""
    cut: list[Chunk] = []
    for chunk in chunks:
        is_behind = bool(cut and cut[-1].url and not cut[-1].is_label)
        is_plain = is_behind and is_running(chunk) and not (chunk.style or chunk.url)
        bar = _BAR.search(chunk.text, 1) if is_plain else None
        cut.append(chunk)
        if bar:
            tail = chunk.text[bar.start() :]
            chunk.text = chunk.text[: bar.start()]
            cut.append(Chunk(tail))
    return cut


_BAR = lazy_pattern(r"\s[|｜·•]\s")


def _close_colons(chunks: list[Chunk]) -> None:
    """Move a colon into the emphasized name of a field: "**Authors**: Ada Bee"."""
    for index, (name, following) in enumerate(pairwise(chunks)):
        if not name.style or name.url or following.style or following.url:
            continue
        colon = _COLON.match(following.text)
        if not colon or not field_role(name.text):
            continue
        if index == 0 or chunks[index - 1].line_end or not name.text[:1].islower():
            name.text = f"{name.text.rstrip()}:"
            following.text = following.text[colon.end() :] or " "


_COLON = lazy_pattern(r"\s*[:：](?=\s|$)")


def _without_blanks(chunks: list[Chunk]) -> list[Chunk]:
    """Chunks of white space between two marked ones put in front of the second."""
    joined: list[Chunk] = []
    blank = ""
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        is_blank = chunk.text.isspace() and not chunk.style and not chunk.url
        if is_blank and joined and following and is_running(following) and is_running(joined[-1]):
            blank = chunk.text
            continue
        chunk.text = blank + chunk.text
        blank = ""
        joined.append(chunk)
    return joined


def _joint_style(previous: Chunk, following: Chunk) -> str:
    """The style of two chunks together: that of the longer one, if it is much longer."""
    if previous.style == following.style:
        return previous.style
    return (
        previous.style
        if len(previous.text) > 3 * len(following.text)
        else following.style
        if len(following.text) > 3 * len(previous.text)
        else ""
    )


def _is_glued(previous: Chunk, following: Chunk) -> bool:
    """Whether a word goes on from one chunk into the next."""
    if not _reaches_into(previous.text, following.text):
        return False
    if CJK_CHARACTER.search(f"{previous.text[-1]}{following.text[0]}"):
        return False
    if previous.url and len(previous.text.split()) > 2 and following.text[0].isupper():
        return False
    if _is_title_without_space(previous.text, following):
        return False
    return not (_stands_alone(previous) or _stands_alone(following))


def _reaches_into(text: str, text_after: str) -> bool:
    """Whether one word reaches from a text into the one after it."""
    if text_after.startswith(" "):  # as most do
        return False
    return bool(_GLUE_RIGHT.match(text_after) and _GLUE_LEFT.search(text[-_LONGEST_END:]))


def _is_title_without_space(text_before: str, link: Chunk) -> bool:
    """Whether a linked title follows without a space: "ICLR AntNet[A title](...)"."""
    is_title = bool(link.url) and link.text[0].isupper() and count_words(link.text) >= _TITLE_WORDS
    return is_title and text_before[-1].isalnum()


_TITLE_WORDS = 3


def _begins_text(chunk: Chunk, following: Chunk | None) -> bool:
    """Whether marked text in front is the beginning of the text after it."""
    if following is None or not is_running(following) or following.style or following.url:
        return False
    if re.match(r"-\w", following.text):
        return True
    return _is_continued_by(chunk, following.text) and not _stands_alone(chunk)


def _is_continued_by(chunk: Chunk, text_after: str) -> bool:
    """Whether a text goes on from marked text: inside a word, after a colon, in small letters."""
    if _reaches_into(chunk.text, text_after):
        return not (chunk.url or CJK_CHARACTER.search(f"{chunk.text[-1]}{text_after[0]}"))
    words = len(chunk.text.split())
    if _COLON_AND_WORD.match(text_after):
        return (
            words == 1
            and len(text_after.split()) >= 2
            and not text_after.strip().endswith((".", "。"))
        )
    is_small_word = _SMALL_WORD.match(text_after) and not _JOINS_LINKS.fullmatch(text_after)
    return words <= 3 and bool(is_small_word)


_COLON_AND_WORD = lazy_pattern(r":\s\w")
_JOINS_LINKS = lazy_pattern(rf"\s{any_of((*COMMON_AND_WORDS, *WITH_WORDS))}\s")
_SMALL_WORD = lazy_pattern(r"\s(?!(?:by|in|at)\b)[a-z]")


def _goes_on_from_proceedings(previous: Chunk, chunk: Chunk) -> bool:
    """Whether proceedings are named in front: "Proceedings of the workshop on *Ants*"."""
    is_plain = not (previous.style or previous.url or chunk.url)
    return is_plain and _BEGINS_PROCEEDINGS.fullmatch(previous.text) is not None


def _is_embedded(previous: Chunk, chunk: Chunk, following: Chunk | None) -> bool:
    """Whether marked text inside or at the end of running text is a part of it."""
    if (
        _is_name_in_brackets(previous, chunk, following)
        or previous.style
        or previous.url
        or _is_title_without_space(previous.text, chunk)
        or not _GOES_ON_LEFT.search(previous.text[-_LONGEST_END:])
        or not re.search(r"\w", _SHORTCODES.sub("", previous.text))
        or (chunk.url and _is_name_in_front(previous.text))
        or (chunk.url and _BRACKETED.fullmatch(previous.text))
        or (chunk.url and _TELLS_TO_READ.fullmatch(previous.text))
        or _stands_alone(chunk)
    ):
        return False
    words = len(chunk.text.split())
    if chunk.url and words > 2 and previous.text.endswith((", ", ": ")):
        return False
    if _continues_in(chunk, following):
        return words <= 6
    if previous.text.endswith((", ", ": ", "] ", ") ")) and not re.search(
        r"\w[)\]]\s$", previous.text
    ):
        return False
    if chunk.style == "code" and _ends_part(previous.text):
        return False
    is_small = chunk.text.islower() and previous.text.endswith(" ")
    return words <= 2 and (
        chunk.style == "code" or is_small or bool(_ENDS_OPEN.search(previous.text))
    )


def _ends_part(text: str) -> bool:
    """Whether a text ends in brackets or in people: "(ICLR 2020) `nests`", "Ada Bee `nests`"."""
    last = _PART_END.split(text)[-1]
    return text.endswith((") ", "] ")) or people_likeness(last) >= FULL_NAME


_PART_END = lazy_pattern(r"[\"”»)\]?!][.,;:]?\s|\s[-–—|]\s|[.]\s(?<=\w{3}[.]\s)")


# "Proc. 16th *Conference on Ants*"
_BEGINS_PROCEEDINGS = lazy_pattern(
    r"\W*(?:[Ii]n:?\s)?(?:the\s)?[Pp]roc(?:eedings|\.)[^.,;:()]{0,40}\s"
)


def _is_name_in_brackets(previous: Chunk, chunk: Chunk, following: Chunk | None) -> bool:
    """Whether bold words in brackets end a title: "How ants count (**Ant Letters**) [[paper]]"."""
    words = len(chunk.text.split())
    is_name = chunk.style == "bold" and not chunk.url and words <= _MOST_WORDS_IN_BRACKETS
    is_open = is_name and previous.text.endswith("(")
    return is_open and following is not None and bool(_CLOSES.match(following.text))


_MOST_WORDS_IN_BRACKETS = 8
_CLOSES = lazy_pattern(r"\)\s*(?:[,.;]|[\[(]*$)")
_SHORTCODES = lazy_pattern(r":\w+:")  # ":star:", an emoji


_TELLS_TO_READ = lazy_pattern(rf"\W*(?:{'|'.join(READING_VERBS)})\s", re.IGNORECASE)


def _is_name_in_front(text: str) -> bool:
    """Whether a text is a person's name and a comma: "Bee, [Title](...)"."""
    return (
        text.endswith(", ") and len(text.split()) <= 3 and people_likeness(text) >= POSSIBLE_PEOPLE
    )


_BRACKETED = lazy_pattern(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s")  # "[UCT] [Title](...) by Ada Bee"
_ENDS_OPEN = lazy_pattern(
    r"(?:^|\s)(?:a|an|the|of|for|in|on|with|and|to|from|de|der|die|das|la|el|le)\s$", re.IGNORECASE
)


def _continues_in(chunk: Chunk, following: Chunk | None) -> bool:
    """Whether the text of a marked chunk goes on in the next one."""
    if following is None or not is_running(following):
        return False
    if not _GOES_ON_RIGHT.match(following.text) or _JOINS_LINKS.fullmatch(following.text):
        return False
    if (following.style or following.url) and (chunk.style or _stands_alone(following)):
        return False
    return not (chunk.url and _begins_with_venue(following.text))


def _begins_with_venue(text: str) -> bool:
    """Whether a text begins with a venue and its year in brackets: " arXiv (2025)"."""
    name, bracket, _ = text.partition(" (")
    return bool(bracket) and len(name.split()) <= _MOST_VENUE_WORDS and _is_venue(name)


_MOST_VENUE_WORDS = 8


def _is_venue(name: str) -> bool:
    return read_venue(name).weight >= ACRONYM


def _stands_alone(chunk: Chunk) -> bool:
    """Whether marked text is people, a venue, a year, a remark or the name of a field."""
    if not (chunk.style or chunk.url):
        return False
    text = trim(chunk.text)
    venue = read_venue(text)
    return bool(
        text.startswith("[")
        or (chunk.text.rstrip().endswith(":") and field_role(text))
        or venue.year
        or venue.weight >= ACRONYM
        or people_likeness(text) >= LIKELY_PEOPLE
        or is_remark(text)
    )
