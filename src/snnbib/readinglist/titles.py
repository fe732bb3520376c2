"""Which part of an item's text is the title, and what is left out of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, islice

from snnbib import venues
from snnbib.readinglist.markdown import Piece
from snnbib.text import fold, tidy

__all__ = ["LABELS", "REMARKS", "is_remark", "joined", "split_title", "trim", "without_tails"]

LABELS = frozenset(
    {
        "abs", "abstract", "appendix", "arxiv", "bib", "bibtex", "blog", "cite", "code", "data",
        "dataset", "demo", "doi", "download", "full", "github", "here", "homepage", "html",
        "link", "model", "models", "official", "openreview", "our", "page", "paper", "papers",
        "pdf", "post", "poster", "preprint", "project", "pytorch", "repo", "repository",
        "slides", "supp", "supplement", "supplementary", "talk", "tweet", "url", "video", "web",
        "webpage", "website", "weights", "with",
    }
)  # fmt: skip
"""The words that labels of links are made of; a link that says anything else may be a title."""

REMARKS = frozenset(
    {
        "accepted", "award", "best", "highlight", "honorable", "long", "mention", "new",
        "notable", "oral", "outstanding", "poster", "short", "spotlight", "top", "track",
    }
)  # fmt: skip
"""The words that say how a paper was presented."""

_FILLERS = frozenset(
    {
        "a", "and", "at", "by", "for", "in", "main", "of", "paper", "papers", "the", "to",
    }
)  # fmt: skip
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")

_EMOJI = "".join(
    map(chr, chain(range(0x2600, 0x27C0), range(0x2B00, 0x2C00), range(0x1F000, 0x1FB00)))
)
_EDGES = " |,;:·•–—-\ufe0f\u200d" + _EMOJI
# GitHub's emoji by name, and the box of a task.
_SHORTCODE = re.compile(r"^(?:\s*:\w+:)+|(?:\s*:\w+:)+$|^\[[ xX]\](?=\s|$)")
_WORD = re.compile(r"\w")
_CONTINUES_WORD = re.compile(r"[\w:'’/-]")
_CONTINUES = re.compile(r"[\w:'’/-]|\s[\w&+($\"“'‘<]")
_DASH = re.compile(r"\s[-–—]+\s")
_TAIL = re.compile(r"[(\[]([^()\[\]]*)[)\]]$|(?:[,;|]|\s[-–—]+)\s([^,;|]*)$")


def split_title(pieces: Sequence[Piece]) -> tuple[str, list[str]]:
    """The title of an item, or "", and the text that is left out of it."""
    title = ""
    rest: list[str] = []
    has_links = any(piece.url is not None for piece in pieces)
    for run in _runs(pieces):
        text = "".join(piece.text for piece in run)
        if not _WORD.search(text) or not trim(text):
            continue
        if title or (has_links and is_remark(text)):
            rest.append(text)
        else:
            title, after = _split_run(run)
            rest += after
    return title, [text for text in (trim(tidy(text)) for text in rest) if _WORD.search(text)]


def _runs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The stretches of text between the labels of links and the ends of lines."""
    run: list[Piece] = []
    for index, piece in enumerate(pieces):
        if piece.ends_line or (piece.url is not None and _is_label(pieces, index)):
            yield run
            run = []
        elif piece.text:
            run.append(piece)
    yield run


def _is_label(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a link says what it leads to ("paper", or anything in brackets), not a title."""
    text = pieces[index].text
    if "://" in text or LABELS.issuperset(fold(text).split()):
        return True
    before = pieces[index - 1].text.rstrip() if index else ""
    after = pieces[index + 1].text.lstrip() if index + 1 < len(pieces) else ""
    return before.endswith(("[", "(")) and after.startswith(("]", ")"))


def _split_run(run: list[Piece]) -> tuple[str, list[str]]:
    """Title and the rest of a run that has words."""
    while not trim(run[0].text):
        del run[0]
    first, after = run[0], "".join(piece.text for piece in run[1:])
    continues = _CONTINUES if first.url is None else _CONTINUES_WORD
    if (first.url or first.marked) and (not continues.match(after) or is_remark(after)):
        return trim(tidy(first.text)), [after]
    rest = []
    while len(run) > 1 and (run[-1].url or not trim(run[-1].text)):
        rest.append(run.pop().text)
    title, tails = without_tails(joined(run))
    mark = tidy(run[-1].text) if run[-1].marked else ""
    if is_remark(mark) and title.endswith(mark):
        title, tails = trim(title.removesuffix(mark)), [mark, *tails]
    return title, tails + rest


def joined(run: Iterable[Piece]) -> str:
    """The text of some pieces, on one line."""
    return tidy("".join(piece.text for piece in run))


def without_tails(text: str) -> tuple[str, list[str]]:
    """The text without what ends it but is no title (credits, "(Oral)", ", ICLR 2024"), and that.

    >>> without_tails("Spikformer - Z. Zhou, Y. Zhu, ICLR 2023")
    ('Spikformer', ['Z. Zhou, Y. Zhu, ICLR 2023'])
    """
    tails = []
    # Three are enough for any title, and testing every dash of a long text takes quadratic time.
    for dash in islice(_DASH.finditer(text), 3):
        if _is_credit(text[dash.end() :]):
            tails.append(text[dash.end() :])
            text = text[: dash.start()]
            break
    text = trim(text)
    while (tail := _TAIL.search(text)) and is_remark(tail[1] or tail[2] or ""):
        tails.append(tail[0])
        text = trim(text[: tail.start()])
    return text, tails


def _is_credit(text: str) -> bool:
    """Whether text after a dash names authors and venue: a comma, and a venue, year or "et al"."""
    if "et al" in text:
        return True
    return "," in text and bool(_YEAR.search(text) or venues.recognize(text))


def is_remark(text: str) -> bool:
    """Whether text only says where, when or how a paper appeared.

    >>> is_remark("ICLR 2024 Oral"), is_remark("Best of both"), is_remark("v2")
    (True, False, False)
    """
    words = fold(text).split()
    telling = {word for word in words if _is_telling(word)}
    return bool(telling) and all(
        word in telling or word in _FILLERS or word.isdigit() for word in words
    )


def _is_telling(word: str) -> bool:
    return word in REMARKS or word in _acronyms() or bool(_YEAR.fullmatch(word))


@cache
def _acronyms() -> frozenset[str]:
    names = (venue.acronyms for venue in venues.all_venues() if venue.has_editions)
    return frozenset(fold(name) for name in chain.from_iterable(names))


@lru_cache(maxsize=4096)  # what stands between links repeats, and a title is trimmed several times
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
