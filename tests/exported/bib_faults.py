"""What JabRef, biber and bibtex object to in a .bib file, looked for in ours."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

from snnbib.model import Severity
from snnbib.rules.export_parsers import BibEntry, UnreadableError, bib_entries
from snnbib.rules.export_rules import looked_into
from snnbib.rules.rule import CheckInput, Rule, RuleFunction, Violation

__all__ = ["RULES"]

# Taken as they stand (biblatex manual, 2.2.1: verbatim and uri fields), or lists of keys.
_VERBATIM = {"doi", "url", "eprint", "eprinttype", "eprintclass", "ids"}
_COMMON = {
    "author", "title", "year", "month", "doi", "url", "eprint", "eprinttype", "eprintclass",
    "keywords", "annote", "ids",
}  # fmt: skip
# biber's data model (blx-dm.def, constraints of 3.20) without what no work of ours has.
_ALLOWED: Mapping[str, set[str]] = {
    "inproceedings": _COMMON | {
        "booktitle", "eventtitle", "series", "volume", "number", "pages", "publisher", "address",
        "venue", "isbn",
    },
    "article": _COMMON | {"journal", "series", "volume", "number", "pages", "issn"},
    "misc": _COMMON | {"howpublished"},
}  # fmt: skip
_UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*([&%#_^])")
_MATH = re.compile(r"(?<!\\)\$(?:\\.|[^$\\])*\$")
_DOLLAR = re.compile(r"(?<!\\)\$")
_ENTITY = re.compile(r"\\?&(?:amp|lt|gt|quot|nbsp|#\d+);")
_BRACE = re.compile(r"[{}]")
_BRACED = re.compile(r"\{[^{}]*\}")
_COMMAND = re.compile(r"\\[A-Za-z]+|\\.")
_INNER_CAPITAL = re.compile(r"[^\W\d_][^\W_]*[A-Z][^\W_]*")
_ANY_INNER_CAPITAL = re.compile(r"[A-Z](?<=[^\W_][A-Z])")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_RANGE = re.compile(r"[^\s-]+(?:--[^\s-]+)?")


def _of_entries(faults: Callable[[BibEntry], Iterable[str]]) -> RuleFunction:
    """A rule about one entry of a .bib file at a time."""

    def find(subject: CheckInput) -> Iterator[Violation]:
        for path, text in looked_into(subject):
            if not path.endswith(".bib"):
                continue
            where = str(PurePosixPath(subject.exports_path) / path)
            try:
                for entry in bib_entries(text):
                    for message in faults(entry):
                        yield Violation(f"{entry.key}: {message}", path=where, line=entry.line)
            except UnreadableError:  # a finding of its own
                continue

    return find


def _texts(entry: BibEntry) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in entry.fields.items() if name not in _VERBATIM)


def _braces(entry: BibEntry) -> Iterator[str]:
    for name, value in entry.fields.items():
        if ("{" in value or "}" in value) and _is_unbalanced(value):
            yield f"the braces of {name} do not match"


def _is_unbalanced(value: str) -> bool:
    """BibTeX counts every brace, also those behind a backslash (btxdoc, section 2)."""
    depth = 0
    for brace in _BRACE.findall(value):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return True
    return depth != 0


def _capitals(entry: BibEntry) -> Iterator[str]:
    for name in ("title", "booktitle"):
        if word := _unprotected(entry.fields.get(name, "")):
            yield f"{name} does not protect the capitals of {word}"


@lru_cache(maxsize=1024)  # booktitles repeat
def _unprotected(title: str) -> str:
    """The first word with an inner capital outside braces; "" if there is none."""
    if not _ANY_INNER_CAPITAL.search(title):
        return ""
    bare = _COMMAND.sub(" ", _MATH.sub(" ", title)) if "\\" in title or "$" in title else title
    while "{" in bare and (outer := _BRACED.sub(" ", bare)) != bare:
        bare = outer
    found = _INNER_CAPITAL.search(bare)
    return found[0] if found else ""


def _unescaped(entry: BibEntry) -> Iterator[str]:
    everything = "\n".join(value for _, value in _texts(entry))
    # Mostly, one look at all of them is enough.
    if not any(map(everything.__contains__, "&%#_^$")):
        return
    for name, value in _texts(entry):
        if _ENTITY.search(value):
            continue
        bare = _MATH.sub("", value) if "$" in value else value
        found = _UNESCAPED.search(bare)
        if found or _DOLLAR.search(bare):
            yield f"{name} has an unescaped {found[1] if found else '$'}"


def _entities(entry: BibEntry) -> Iterator[str]:
    for name, value in _texts(entry):
        if "&" in value and (found := _ENTITY.search(value)):
            yield f"{name} has {found[0]}"


def _unknown_fields(entry: BibEntry) -> Iterator[str]:
    if entry.type not in _ALLOWED:
        yield f"@{entry.type} is no type that classic styles and biber share"
        return
    for name in entry.fields:
        if name not in _ALLOWED[entry.type]:
            yield f"@{entry.type} has no {name}"


def _values(entry: BibEntry) -> Iterator[str]:
    month, pages = entry.fields.get("month", "jan"), entry.fields.get("pages", "1")
    if month not in _MONTHS:
        yield f"month {month} is none of BibTeX's own strings"
    if not _RANGE.fullmatch(pages):
        yield f"pages {pages} are no range with two hyphens"


def _rule(
    name: str, reason: str, example: str, faults: Callable[[BibEntry], Iterable[str]]
) -> Rule:
    return Rule(
        name=name,
        severity=Severity.ERROR,
        reason=reason,
        example=example,
        fix="run 'snnbib export'; if that writes it, it is a mistake of snnbib's: please report it",
        find=_of_entries(faults),
    )


RULES = (
    _rule("bib-braces", "A brace too many ends the entry, or the file.", "title = {The {SNN}",
          _braces),
    _rule("bib-capitals", "Styles make small letters of capitals outside braces.",
          "title = {SpikFormer}", _capitals),
    _rule("bib-unescaped", "TeX takes & % # _ ^ $ for its own.", "publisher = {R & D}", _unescaped),
    _rule("bib-entity", "HTML is printed as it stands.", r"booktitle = {R \&amp; D}", _entities),
    _rule("bib-field", "A field or type that biber's data model has not is dropped with a warning.",
          "@misc with publisher", _unknown_fields),
    _rule("bib-value", "A month is BibTeX's own string, a page range has two hyphens.",
          "month = {December}", _values),
)  # fmt: skip
