"""Count the words of files that are neither in a record nor in a finding, field by field.

The words are read by other means than the decoders': TeX by pylatexenc, markup by one pattern. A
field that is not read at all is listed with the reason, so that nothing is lost in silence.
"""

import argparse
import dataclasses
import gzip
import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias

from pylatexenc.latex2text import LatexNodes2Text

from snnbib.model import Person, Record
from snnbib.sources.bibtex import bib_paths
from snnbib.sources.bibtex_entries import decode_entry
from snnbib.sources.bibtex_notes import NOT_READ
from snnbib.sources.bibtex_parser import parse_bibtex
from snnbib.sources.catalogues.arxiv_json import ArxivLines
from snnbib.sources.catalogues.dblp_xml import DblpXml, declared_characters
from snnbib.sources.crossref_works import decode_work
from snnbib.text import fold

_Texts: TypeAlias = Iterable[tuple[str, str]]
_TAG = re.compile(r"<[^<>]*>")
_CODE_POINT = re.compile(r"\\unicode\{(\d+)\}")
_TEX = LatexNodes2Text(math_mode="verbatim", keep_braced_groups=False)
_SHORTEST_JOINED = 4
"""Letters of a word that may also be a part of a longer word: "10^3" becomes "10<sup>3</sup>"."""


def main() -> None:
    """Print the lost words of each file and field, the most frequent first."""
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("bib", "crossref", "arxiv", "dblp"):
        arguments.add_argument(f"--{name}", type=Path, action="append", default=[])
    arguments.add_argument("--show", type=int, default=5, help="examples of each field")
    options = arguments.parse_args()
    readers = {
        "bib": (bib_paths(options.bib), _bibtex),
        "crossref": (options.crossref, _crossref),
        "arxiv": (options.arxiv, _arxiv),
        "dblp": (options.dblp, _dblp),
    }
    for name, (paths, read) in readers.items():
        if paths:
            entries = (item for path in paths for item in read(path))
            _print(name, lost_words(entries), options.show)


def lost_words(
    entries: Iterable[tuple[_Texts, str]],
) -> tuple[int, Counter[str], dict[str, list[str]]]:
    """How many entries there are, how many words each field has lost, and the words.

    Args:
        entries: of each its texts by field, and all that is kept of it.
    """
    count, lost, examples = 0, Counter[str](), dict[str, list[str]]()
    for texts, kept in entries:
        count += 1
        folded = fold(kept)
        words, letters = set(folded.split()), folded.replace(" ", "")
        for field, text in texts:
            field_words = fold(text).split()
            if "".join(field_words) in letters:
                continue
            missing = [word for word in field_words if not _is_kept(word, words, letters)]
            if missing:
                lost[field] += len(missing)
                examples.setdefault(field, []).append(f"{' '.join(missing)!r} of {text!r}")
    return count, lost, examples


def _is_kept(word: str, words: set[str], letters: str) -> bool:
    return word in words or (len(word) >= _SHORTEST_JOINED and word in letters)


def _print(name: str, result: tuple[int, Counter[str], dict[str, list[str]]], show: int) -> None:
    count, lost, examples = result
    print(f"{name}: {count} entries, {lost.total()} words lost")  # noqa: T201
    for field, number in lost.most_common():
        print(f"  {field}: {number} words in {len(examples[field])} entries")  # noqa: T201
        for example in examples[field][:show]:
            print(f"    {example}")  # noqa: T201


def kept_text(value: object) -> str:
    """All text of a record, a person or a finding."""
    if isinstance(value, Record | Person):
        value = tuple(getattr(value, field.name) for field in dataclasses.fields(value))
    if isinstance(value, tuple | list):
        return " ".join(map(kept_text, value))
    return str(value)


@lru_cache(maxsize=1 << 16)  # the papers of a volume have most fields in common
def plain(tex: str) -> str:
    """A TeX text as pylatexenc reads it."""
    tex = _CODE_POINT.sub(lambda match: chr(int(match[1])), tex).replace(r"\mbox", "")
    tex = html.unescape(tex) if "&" in tex else tex
    if not any(char in tex for char in "\\$&<"):
        return tex.replace("{", "").replace("}", "").replace("~", " ")
    return _TAG.sub("", html.unescape(_TEX.latex_to_text(tex)))


def _open(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def _bibtex(path: Path) -> Iterator[tuple[_Texts, str]]:
    text = path.read_text("utf-8")
    entries = parse_bibtex(text).entries
    yield (
        [("the file itself", text)],
        " ".join(
            f"{entry.type} {entry.key} {' '.join(chain(*entry.fields.items()))}"
            for entry in entries
        ),
    )
    for entry in entries:
        decoded = decode_entry(entry.type, f"{path.name}:{entry.key}", entry.fields)
        texts = [
            (name, _bibtex_text(name, value))
            for name, value in entry.fields.items()
            if name not in NOT_READ
        ]
        yield texts, kept_text([decoded.record, *decoded.invalid])


def _bibtex_text(name: str, value: str) -> str:
    """A value without what is not a word of it: "and" between names, numbers of namesakes."""
    text = plain(value)
    if name in {"author", "editor"}:
        return re.sub(r"\band\b|\b\d{4}\b", " ", text)
    return text


def _crossref(path: Path) -> Iterator[tuple[_Texts, str]]:
    data = json.loads(text) if (text := _open(path)).lstrip().startswith(b"{\n") else None
    works = data["items"] if data else map(json.loads, text.splitlines())
    for work in works:
        if decoded := decode_work(work):
            texts = [(name, text) for name in _CROSSREF for text in _strings(work.get(name))]
            yield texts, kept_text([decoded.record, *decoded.invalid])


_CROSSREF = (
    "DOI", "title", "subtitle", "original-title", "author", "editor", "container-title",
    "short-container-title", "event", "volume", "issue", "page", "article-number", "publisher",
    "publisher-location", "ISBN", "ISSN", "resource", "degree", "institution", "edition-number",
    "report-number",
)  # fmt: skip
_NOT_A_NAME = {"sequence", "affiliation", "ORCID", "authenticated-orcid", "id", "acronym"}


def _strings(value: object) -> Iterator[str]:
    """Every text within a value, but what a person has beside a name."""
    if isinstance(value, str):
        yield _TAG.sub("", html.unescape(plain(value)))
    elif isinstance(value, dict):
        for name, item in value.items():
            if name not in _NOT_A_NAME:
                yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _arxiv(path: Path) -> Iterator[tuple[_Texts, str]]:
    # Affiliations, and classes beside the primary one, are not part of a reference.
    names = ("id", "title", "authors_parsed", "comments", "journal-ref", "doi", "report-no")
    for line in _open(path).splitlines():
        paper: dict[str, Any] = json.loads(line)
        record = ArxivLines().decode(line, "")
        paper["authors_parsed"] = [author[:3] for author in paper["authors_parsed"]]
        texts = [(name, text) for name in names for text in _strings(paper.get(name))]
        texts = [(name, re.sub(r"\band\b", " ", text)) for name, text in texts]
        yield texts, kept_text([record.record, *record.invalid])


def _dblp(path: Path) -> Iterator[tuple[_Texts, str]]:
    document_type = path.with_name("dblp.dtd")
    characters = declared_characters(document_type.read_text()) if document_type.exists() else {}
    form = DblpXml(characters=characters)
    block = _open(path)
    for raw in form.split(block[form.first_end(block) : form.end(block, is_last=True)]):
        decoded = form.decode(raw, "")
        fields = re.findall(r"<(\w+)[^<>]*>(.*?)</\1>", form.title(raw).removeprefix("<"))
        # DBLP's own page, and the numbers by which it tells people of one name apart.
        texts = [
            (name, re.sub(r"\b\d{4}$", "", text) if name in {"author", "editor"} else text)
            for name, text in fields
            if name not in {"url", "stream", "rel"}
        ]
        yield texts, kept_text([decoded.record, *decoded.invalid])


if __name__ == "__main__":
    main()
