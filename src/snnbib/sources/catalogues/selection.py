"""Select the records of a catalogue that may be papers of the list, by shared keys.

A list is small and a catalogue is large. So the keys of the list are kept in memory, the catalogue
is read once, and a record is decoded only if it shares a key with a paper. The keys are the whole
title and the title up to its first colon or dash, both folded as `snnbib.matching` folds them, the
first and the last letters of the folded title (a typing error spares one of them), and every
identifier, landing pages included. Pure.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import TypeVar

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching import THRESHOLDS, title_distance, title_keys
from snnbib.model import Paper
from snnbib.sources.catalogues.forms import Form

__all__ = [
    "END_LETTERS",
    "Selection",
    "arxiv_keys",
    "doi_keys",
    "fold_titles",
    "identifier_keys",
    "matching_positions",
    "paper_keys",
    "record_keys",
    "select",
    "title_forms",
]

END_LETTERS = 24
"""How many letters of the beginning and of the end of a title are a key of their own: enough to be
rare, and fewer than half of most titles."""
_MORE_END_LETTERS = 40
_MOST_PAPERS_OF_END = 4
"""How many papers of a list may share a beginning or an end of `END_LETTERS`. If more do, as with
titles that end in "convolutional neural networks", the key has `_MORE_END_LETTERS`: in a list of
100,000 papers, each record was compared with four papers otherwise."""


# Folding of bytes: letters and digits stay, ASCII punctuation goes. Any other sign is replaced by a
# mark, because its title needs the slower folding of `snnbib.matching`.
_MARK = b"&"
_NEEDS_FOLDING = bytes(byte for byte in range(256) if byte >= 0x80 or byte in b"&<\\$")  # noqa: PLR2004
_KEPT = b"\n0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + _NEEDS_FOLDING
_DROPPED = bytes(byte for byte in range(256) if byte not in _KEPT)
_FOLDED = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ" + _NEEDS_FOLDING,
    b"abcdefghijklmnopqrstuvwxyz" + _MARK * len(_NEEDS_FOLDING),
)
# Where `snnbib.matching` ends the main title, in ASCII. The expression begins with one set of
# characters, because `re` searches three times as fast then.
_SUBTITLE = re.compile(rb"[:?!.\-](?=[^\S\n])(?:(?<=[:?!.])|(?<=[^\S\n]-))[^\n]*")

# What `snnbib.matching` removes from the beginning of a title, folded.
_PREFIXES = (b"abstract", b"extendedabstract", b"studentabstract")

_DOI_ADDRESS = "https://doi.org/"
_DOIS_WITH_OTHER_IDS = (identifiers.ARXIV_DOI_PREFIX, *identifiers.SITE_ID_DOIS)
"""How a DOI begins that implies another identifier, or stands for it."""
_CANONICAL_ARXIV_ID = lazy_pattern(r"\d{4}\.\d{4,5}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Selection:
    """The keys of a list, each with the positions of the papers that have it."""

    titles: tuple[str, ...]
    """Of the papers, in the order of the list."""
    folded: tuple[bytes, ...]
    """The same titles, folded."""
    by_title: Mapping[bytes, tuple[int, ...]]
    """By whole title and by main title, folded."""
    by_start: Mapping[bytes, tuple[int, ...]]
    """By the first letters of the folded title."""
    by_end: Mapping[bytes, tuple[int, ...]]
    """By the last letters of the folded title."""
    by_identifier: Mapping[str, tuple[int, ...]]
    """By identifier, as `str` writes it."""
    end_letters: tuple[int, ...]
    """How many letters of an end are a key: one number for most lists, two for long ones."""


def select(papers: Iterable[Paper]) -> Selection:
    """The keys of the papers of a list."""
    papers = tuple(papers)
    titles = tuple(paper.title for paper in papers)
    lines = [" ".join(title.split()).encode(errors="replace") for title in titles]
    whole_titles, main_titles = fold_titles(lines, bytes.decode)
    by_start = _positions(_end_keys(whole_titles, _first_letters))
    by_end = _positions(_end_keys(whole_titles, _last_letters))
    has_longer_keys = any(len(key) > END_LETTERS for table in (by_start, by_end) for key in table)
    identifier_keys_of = (map(str, identifiers.paper_identifiers(paper)) for paper in papers)
    return Selection(
        titles,
        folded=tuple(whole_titles),
        by_title=_positions({*forms} for forms in zip(whole_titles, main_titles, strict=True)),
        by_start=by_start,
        by_end=by_end,
        by_identifier=_positions(identifier_keys_of),
        end_letters=(END_LETTERS, _MORE_END_LETTERS) if has_longer_keys else (END_LETTERS,),
    )


def _first_letters(title: bytes, count: int) -> bytes:
    return title[:count]


def _last_letters(title: bytes, count: int) -> bytes:
    return title[-count:]


def _end_keys(
    titles: Sequence[bytes], letters: Callable[[bytes, int], bytes]
) -> Iterator[tuple[bytes]]:
    """The key of each title for its beginning or its end; longer if many titles share it."""
    ends = [letters(title, END_LETTERS) for title in titles]
    counts = Counter(ends)
    for title, end in zip(titles, ends, strict=True):
        is_rare = counts[end] <= _MOST_PAPERS_OF_END
        yield (end if is_rare else letters(title, _MORE_END_LETTERS),)


_Key = TypeVar("_Key")


def _positions(keys_of: Iterable[Iterable[_Key]]) -> dict[_Key, tuple[int, ...]]:
    """The positions of each key, given the keys at each position; empty keys are left out."""
    positions: dict[_Key, tuple[int, ...]] = {}
    for position, keys in enumerate(keys_of):
        for key in keys:
            if key:
                positions[key] = (*positions.get(key, ()), position)
    return positions


def title_forms(title: str) -> tuple[bytes, ...]:
    """A title folded to letters and digits, then its main title where that is another.

    >>> title_forms("Spike-Driven: a Transformer")
    (b'spikedrivenatransformer', b'spikedriven')
    """
    # Keys with a space are first and last words; the others are the whole title and the main title.
    forms = {key for key in title_keys(title) if " " not in key}
    return tuple(form.encode() for form in sorted(forms, key=len, reverse=True))


def fold_titles(
    titles: Sequence[bytes], decode: Callable[[bytes], str]
) -> tuple[list[bytes], list[bytes]]:
    """Many titles folded at once: the whole titles, and the main titles.

    Plain ASCII is folded byte by byte, a thousand titles in one call; the few others one by one.

    Args:
        titles: as the catalogue writes them, without line ends.
        decode: converts one of them to text.
    """
    lines = b"\n".join(titles)
    whole_titles = lines.translate(_FOLDED, _DROPPED).split(b"\n")
    main_titles = _SUBTITLE.sub(b"", lines).translate(_FOLDED, _DROPPED).split(b"\n")
    for index, whole in enumerate(whole_titles):
        if _MARK in whole or whole.startswith(_PREFIXES):
            forms = title_forms(decode(titles[index])) or (b"",)
            whole_titles[index], main_titles[index] = forms[0], forms[-1]
    return whole_titles, main_titles


def identifier_keys(url: str) -> tuple[str, ...]:
    """The keys of the identifiers that a URL stands for.

    >>> identifier_keys("https://doi.org/10.1609/AAAI.v38i10.29114")
    ('doi:10.1609/aaai.v38i10.29114', 'aaai:29114')
    """
    if url.startswith(_DOI_ADDRESS) and "%" not in url:
        return doi_keys(url[len(_DOI_ADDRESS) :])
    host = url.partition("://")[2].partition("/")[0]
    if "/10." not in url and not _has_identifiers(host):
        return ()
    identifier = identifiers.from_url(url)
    return tuple(map(str, identifiers.with_site_ids(identifier))) if identifier else ()


# Each host has many papers, and there are some thousand hosts.
_has_identifiers = lru_cache(maxsize=4096)(identifiers.has_identifiers)


def doi_keys(doi: str) -> tuple[str, ...]:
    """The keys of a DOI: arXiv's are arXiv ids, others may imply the id of the publisher's site."""
    value = doi.lower()
    if not value.startswith(_DOIS_WITH_OTHER_IDS):  # fast path: most DOIs
        return (f"doi:{value}",)
    if value.startswith(identifiers.ARXIV_DOI_PREFIX):
        return arxiv_keys(value)
    return tuple(map(str, identifiers.with_site_ids(Identifier(Scheme.DOI, value))))


def arxiv_keys(arxiv: str) -> tuple[str, ...]:
    """The key of an arXiv id, in any form."""
    if _CANONICAL_ARXIV_ID.fullmatch(arxiv):  # fast path
        return (f"arxiv:{arxiv}",)
    value = identifiers.parse_arxiv_id(arxiv)
    return (str(Identifier(Scheme.ARXIV, value)),) if value else ()


def matching_positions(
    selection: Selection,
    titles: Sequence[bytes],
    identifier_keys_of: Sequence[Sequence[str]],
    decode: Callable[[bytes], str],
) -> dict[int, set[int]]:
    """Which papers each record may be: positions in the list by position among the records.

    Args:
        selection: the keys of the list.
        titles: one of each record, as the catalogue writes it, without line ends; empty if none.
        identifier_keys_of: the keys of each record's identifiers.
        decode: converts a title to text.
    """
    positions: dict[int, set[int]] = defaultdict(set)
    positions.update(_positions_by_titles(selection, titles, decode))
    by_identifier = selection.by_identifier
    has_none = by_identifier.keys().isdisjoint
    for index, record_identifier_keys in enumerate(identifier_keys_of):
        if has_none(record_identifier_keys):
            continue
        for identifier in record_identifier_keys:
            positions[index].update(by_identifier.get(identifier, ()))
    return {index: papers for index, papers in positions.items() if papers}


def _positions_by_titles(
    selection: Selection, titles: Sequence[bytes], decode: Callable[[bytes], str]
) -> Iterator[tuple[int, set[int]]]:
    """The position of each record that has papers with close titles, and their positions."""
    whole_titles, main_titles = fold_titles(titles, decode)
    ends = selection.end_letters
    alike = _papers_by_record(
        (selection.by_title, whole_titles),
        (selection.by_title, main_titles),
        *((selection.by_start, [whole[:count] for whole in whole_titles]) for count in ends),
        *((selection.by_end, [whole[-count:] for whole in whole_titles]) for count in ends),
    )
    for index, papers in alike.items():
        title, whole = decode(titles[index]), whole_titles[index]
        yield (
            index,
            {
                paper
                for paper in papers
                if selection.folded[paper] == whole
                or title_distance(selection.titles[paper], title) <= THRESHOLDS.close_title
            },
        )


def _papers_by_record(
    *lookups: tuple[Mapping[bytes, tuple[int, ...]], Sequence[bytes]],
) -> dict[int, set[int]]:
    """The papers of each record that has a key in one of the tables."""
    papers: defaultdict[int, set[int]] = defaultdict(set)
    for table, keys in lookups:
        for index in _indexes(table, keys):
            papers[index].update(table[keys[index]])
    return papers


def _indexes(table: Mapping[bytes, object], keys: Sequence[bytes]) -> Iterator[int]:
    """The indexes of the keys that are in the table."""
    return compress(range(len(keys)), map(table.__contains__, keys))


def paper_keys(paper: Paper) -> frozenset[str]:
    """All keys of a paper as text, for a join by another engine (docs/catalogues.md).

    >>> sorted(paper_keys(Paper(title="Spikes: a Survey")))
    ['end:spikesasurvey', 'start:spikesasurvey', 'title:spikes', 'title:spikesasurvey']
    """
    selection = select([paper])
    tables = {
        "title": selection.by_title,
        "start": selection.by_start,
        "end": selection.by_end,
    }
    titles = (f"{name}:{key.decode()}" for name, table in tables.items() for key in table)
    return frozenset(titles).union(selection.by_identifier)


def record_keys(form: Form, records: Sequence[bytes]) -> list[frozenset[str]]:
    """All keys of each record; a paper and its record share at least one.

    Args:
        form: how the catalogue is written.
        records: as `Form.split` gives them.
    """
    summary = form.summarize(records)
    whole_titles, main_titles = fold_titles(summary.titles, form.title)
    return [
        frozenset(
            {
                f"title:{whole.decode()}",
                f"title:{main.decode()}",
                f"start:{whole[:END_LETTERS].decode()}",
                f"end:{whole[-END_LETTERS:].decode()}",
            }
            if whole
            else ()
        ).union(keys)
        for whole, main, keys in zip(
            whole_titles, main_titles, summary.identifier_keys, strict=True
        )
    ]
