"""Lock <-> text: canonical, versioned, errors that carry the path. Pure.

The text is JSON: a header, then each paper's entry with its digest, in list order::

    {
    "lock": 1,
    "list": "papers",
    "retired": {},
    "entries": [
    {"digest": "sha256:…", "entry": {…}},
    …
    ]
    }

The digest is computed from the text of the entry in the file. An entry that was edited or damaged
by a merge is refused by name, while two branches that add different papers still merge. Empty
fields are left out, and a value that fits on one line stands on one, so that a diff shows what
changed.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from json.encoder import encode_basestring
from typing import Any, TypeVar

import msgspec

from snnbib.errors import LockError
from snnbib.files import conflict_line
from snnbib.garbage_collection import paused_garbage_collection
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Lock, Paper, Work

__all__ = ["VERSION", "dumps", "loads", "loads_partial", "to_builtins"]

_T = TypeVar("_T")

VERSION = 1
"""The version of the format. Any other version is refused."""

_LINE_WIDTH = 100
"""Columns; a value that does not fit is written on several lines. Part of the canonical text."""


@dataclass(frozen=True, slots=True)
class _EntryText:
    """The text of an entry, not decoded yet, with the digest that stands beside it."""

    digest: str
    entry: msgspec.Raw


@dataclass(frozen=True, slots=True)
class _Version:
    lock: int


@dataclass(frozen=True, slots=True)
class _LockText:
    lock: int
    list: str
    retired: dict[str, str]
    entries: Sequence[_EntryText]


@dataclass(frozen=True, slots=True)
class _Decision:
    """An entry without its evidence."""

    paper: Paper
    work: Work | None = None
    provisional: bool = False


_decoders: dict[type, "msgspec.json.Decoder[Any]"] = {}


def _decode(kind: type[_T], data: bytes) -> _T:
    """Decode with a decoder that is made when it is first used: each takes a while to make."""
    if kind not in _decoders:
        _decoders[kind] = msgspec.json.Decoder(kind)
    try:
        decoded: _T = _decoders[kind].decode(data)
    except RecursionError:
        message = "nested too deep"
        raise msgspec.DecodeError(message) from None
    return decoded


def dumps(lock: Lock) -> str:
    """The canonical text of a lock: the same lock gives the same text, everywhere."""
    texts = [_json_text(to_builtins(entry)).encode() for entry in lock.entries]
    digests = map(_digest, texts)
    return _file(lock.stem, lock.retired, zip(digests, texts, strict=True)).decode()


def loads(text: str | bytes, path: str = "", *, evidence: bool = True) -> Lock:
    """The lock that a text holds.

    Args:
        text: what `dumps` has written, or its bytes in UTF-8, which are read faster.
        path: how error messages name it.
        evidence: whether to read matches and provenance. They are most of the text, and exports
            need neither. Every digest is checked in any case.

    Raises:
        LockError: the text is not a lock, is of another version, is damaged, was edited, or has
            conflict markers.
    """
    data = text.encode() if isinstance(text, str) else text
    # What editors and checkouts on Windows add.
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    file = _decoded(data, path)
    decode = _with_evidence if evidence else _without_evidence
    with paused_garbage_collection():
        entries = tuple(
            _entry(item, number, path, decode) for number, item in enumerate(file.entries, 1)
        )
    entry_texts = ((item.digest, bytes(item.entry)) for item in file.entries)
    if _file(file.list, file.retired, entry_texts) != data:
        raise LockError(f"is not in the form that snnbib writes: {_REPAIR}", path=path)
    _reject_shared_keys(entries, path)
    return Lock(stem=file.list, entries=entries, retired=file.retired)


_RESTORE = "restore the file from version control"
_REPAIR = f"{_RESTORE}; without it, remove the file and run 'snnbib resolve', which may change keys"
_CORRECT = f"{_RESTORE}; to change a reference, edit corrections.toml and run 'snnbib resolve'"


def _decoded(data: bytes, path: str) -> _LockText:
    try:
        file = _decode(_LockText, data)
    except msgspec.MsgspecError as error:
        with suppress(msgspec.MsgspecError):  # another version may have other fields
            _refuse_other_version(_decode(_Version, data).lock, path)
        if line := conflict_line(data.decode("utf-8", "replace")):
            message = "git has left conflict markers: 'snnbib resolve' merges both sides"
            raise LockError(message, path=path, line=line) from None
        raise LockError(f"damaged ({error}): {_REPAIR}", path=path) from None
    _refuse_other_version(file.lock, path)
    return file


def _refuse_other_version(version: int, path: str) -> None:
    if version != VERSION:
        message = (
            f"has version {version}; this snnbib reads version {VERSION}: install a newer snnbib"
        )
        raise LockError(message, path=path)


# How an entry begins, and the lines of the header.
_ENTRY_START = lazy_pattern(
    r'^\{"digest": "(?P<digest>sha256:[0-9a-f]{64})", "entry": ', re.MULTILINE
)
_VERSION_LINE = lazy_pattern(r'^"lock": (?P<version>\d+),$', re.MULTILINE)
_STEM_LINE = lazy_pattern(r'^"list": (?P<stem>".*"),$', re.MULTILINE)
_RETIRED_LINE = lazy_pattern(r'^"retired": ', re.MULTILINE)


def loads_partial(text: str, path: str = "") -> Lock:
    """The entries of a text that need not be a whole lock, such as one side of a conflict.

    An entry that does not fit its digest is a mixture of two entries: its evidence is left out, so
    that the paper is looked up again, and its citation key is kept.

    Raises:
        LockError: an entry cannot be read, or the text is of another version.
    """
    text = text.replace("\r\n", "\n")
    version = _VERSION_LINE.search(text)
    if version is None or int(version["version"]) != VERSION:
        raise LockError(f"not a lock of version {VERSION}: {_REPAIR}", path=path)
    stem, retired = _STEM_LINE.search(text), _RETIRED_LINE.search(text)
    return Lock(
        stem=json.loads(stem["stem"]) if stem else "",
        entries=tuple(
            _partial_entry(text, start, number, path)
            for number, start in enumerate(_ENTRY_START.finditer(text), 1)
        ),
        retired=_json_at(text, retired.end(), path)[0] if retired else {},
    )


def _partial_entry(text: str, start: re.Match[str], number: int, path: str) -> Entry:
    _, end = _json_at(text, start.end(), path)
    raw = text[start.end() : end].encode()
    try:
        entry = _decode(Entry, raw)
    except msgspec.MsgspecError as error:
        raise LockError(f"entry {number} is damaged ({error}): {_REPAIR}", path=path) from None
    if start["digest"] == _digest(raw):
        return entry
    return Entry(paper=entry.paper, work=entry.work, provisional=entry.provisional)


def _json_at(text: str, start: int, path: str) -> tuple[Any, int]:
    """The JSON value at a position of a text, and where it ends."""
    try:
        return json.JSONDecoder().raw_decode(text, start)
    except (json.JSONDecodeError, RecursionError) as error:
        reason = getattr(error, "msg", "nested too deep")
        raise LockError(f"damaged ({reason}): {_REPAIR}", path=path) from None


def _entry(item: _EntryText, number: int, path: str, decode: Callable[[bytes], Entry]) -> Entry:
    raw = bytes(item.entry)
    if item.digest != _digest(raw):
        raise LockError(
            f"entry {number} ({_title_in(raw)}) was changed by hand: {_CORRECT}", path=path
        )
    try:
        return decode(raw)
    except msgspec.MsgspecError as error:
        raise LockError(f"entry {number} is damaged ({error}): {_REPAIR}", path=path) from None


def _with_evidence(raw: bytes) -> Entry:
    return _decode(Entry, raw)


def _without_evidence(raw: bytes) -> Entry:
    decision = _decode(_Decision, raw)
    return Entry(paper=decision.paper, work=decision.work, provisional=decision.provisional)


def _title_in(raw: bytes) -> str:
    """The title of an entry, also when the rest of it cannot be decoded."""
    try:
        return str(json.loads(raw)["paper"]["title"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return "no title"


def _reject_shared_keys(entries: Sequence[Entry], path: str) -> None:
    keys = Counter(entry.work.key.lower() for entry in entries if entry.work)
    shared = [key for key, number in keys.items() if number > 1]
    if shared:
        raise LockError(f"two entries have the citation key {shared[0]}: {_REPAIR}", path=path)


def _digest(raw: bytes) -> str:
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


def _file(stem: str, retired: Mapping[str, str], entries: Iterable[tuple[str, bytes]]) -> bytes:
    """The whole file around the texts of the entries, each with its digest."""
    header = (
        f'{{\n"lock": {VERSION},\n"list": {json.dumps(stem, ensure_ascii=False)},\n'
        f'"retired": {_json_text(dict(sorted(retired.items())))},\n"entries": [\n'
    )
    rows = (b'{"digest": "%b", "entry": %b}' % (digest.encode(), text) for digest, text in entries)
    return header.encode() + b",\n".join(rows) + b"\n]\n}\n"


def to_builtins(value: Any) -> Any:  # noqa: ANN401  (whatever a frozen value of the model holds)
    """A value of the model as dicts, lists and strings, without fields that have their default."""
    if isinstance(value, str | float):  # fast path: most values
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {
            name: to_builtins(item)
            for name, default in _defaults(type(value))
            if (item := getattr(value, name)) != default
        }
    if isinstance(value, Mapping):
        return {str(key): to_builtins(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [to_builtins(item) for item in value]
    return value


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a dataclass with their defaults; MISSING for a field without one."""
    return tuple(
        (item.name, item.default if item.default_factory is MISSING else item.default_factory())
        for item in fields(kind)
    )


def _json_text(value: Any, indent: int = 0, lead: int = 0) -> str:  # noqa: ANN401
    """JSON in which a value stands on one line if it fits in `_LINE_WIDTH` columns.

    Args:
        value: any JSON value.
        indent: by how many spaces its lines are indented.
        lead: how many columns the first line has used already.
    """
    flat = _flat_json(value)
    if not value or isinstance(value, str) or indent + lead + len(flat) < _LINE_WIDTH:
        return flat
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    margin = "\n" + " " * (indent + 1)
    items = f",{margin}".join(_item_texts(value, indent + 1))
    return f"{opening}{margin}{items}\n{' ' * indent}{closing}"


def _item_texts(value: Any, indent: int) -> list[str]:  # noqa: ANN401  (an object or an array)
    if not isinstance(value, dict):
        return [_json_text(item, indent) for item in value]
    named = [(f"{encode_basestring(key)}: ", item) for key, item in value.items()]
    return [name + _json_text(item, indent, len(name)) for name, item in named]


def _flat_json(value: Any) -> str:  # noqa: ANN401  (any JSON value)
    if isinstance(value, str):  # fast path: most values
        return encode_basestring(value)
    return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()
