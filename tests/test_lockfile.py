"""The lock as text: canonical, and refused by name when it is not what was written."""

import gc
import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import lockfile
from snnbib.errors import LockError
from snnbib.model import (
    Candidate,
    Entry,
    Evidence,
    Lock,
    Match,
    Paper,
    Person,
    Record,
    SourceName,
    Verdict,
    Work,
)
from tests.examples import ENTRY, WORK

LOCK = Lock(stem="papers", entries=(ENTRY,), retired={"li2020old": "A paper that left"})

OTHER = Entry(paper=Paper(title="A paper nobody knows", venue="ICLR", year=2024))


def _edited(before: str, after: str) -> str:
    text = lockfile.dumps(LOCK)
    assert before in text
    return text.replace(before, after, 1)


def test_the_text() -> None:
    lock = Lock(stem="papers", entries=(OTHER,))
    assert lockfile.dumps(lock) == (
        '{\n"lock": 1,\n"list": "papers",\n"retired": {},\n"entries": [\n'
        '{"digest": "sha256:db3193b3d80a9b48bfd87d9e6cc9544b6355c950d9fd1dfb8464bd2f27d92965", '
        '"entry": {"paper": {"title": "A paper nobody knows", "venue": "ICLR", "year": 2024}}}\n'
        "]\n}\n"
    )


def test_the_committed_lock_is_written_as_it_stands() -> None:
    path = Path(lockfile.__file__).parent / "data" / "papers.lock.json"
    text = path.read_text("utf-8")
    assert lockfile.dumps(lockfile.loads(text)) == text


def test_what_is_written_is_read() -> None:
    assert lockfile.loads(lockfile.dumps(LOCK)) == LOCK


def test_bytes_are_read_like_text() -> None:
    data = lockfile.dumps(LOCK).encode()
    assert lockfile.loads(data) == LOCK
    assert lockfile.loads(data.replace(b"\n", b"\r\n")) == LOCK
    with pytest.raises(LockError, match=r"^x: entry 1 "):
        lockfile.loads(data.replace(b"Ternary", b"T\xe9rnary", 1), "x")


def test_without_evidence_all_else_is_the_same() -> None:
    text = lockfile.dumps(LOCK)
    bare = replace(ENTRY, matches=(), provenance={})
    assert lockfile.loads(text, evidence=False) == replace(LOCK, entries=(bare,))
    with pytest.raises(LockError, match="was changed by hand"):
        lockfile.loads(text.replace('"distance": 0.0', '"distance": 0.1', 1), evidence=False)


@pytest.mark.parametrize("text", [lockfile.dumps(LOCK), _edited("Ternary", "Binary")])
def test_garbage_is_collected_again_afterwards(text: str) -> None:
    with suppress(LockError):
        lockfile.loads(text)
    assert gc.isenabled()
    gc.disable()
    with suppress(LockError):
        lockfile.loads(text)
    was_left_alone = not gc.isenabled()
    gc.enable()
    assert was_left_alone


def test_it_is_json() -> None:
    entry = json.loads(lockfile.dumps(LOCK))["entries"][0]["entry"]
    assert entry["work"]["key"] == "guo2024ternary"
    assert entry["provenance"] == {"title": "bibtex", "year": "list"}


def test_an_edited_entry_without_a_title_is_refused_by_number() -> None:
    text = _edited('"paper": {', '"article": {')
    with pytest.raises(LockError, match=r"^entry 1 \(no title\) was changed by hand"):
        lockfile.loads(text)


def test_an_entry_edited_by_hand_is_refused_by_name() -> None:
    with pytest.raises(LockError) as caught:
        lockfile.loads(_edited('"pages": "12244-12252"', '"pages": "12244-12253"'), "a.lock.json")
    assert str(caught.value) == (
        "a.lock.json: entry 1 (Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks) "
        "was changed by hand: restore the file from version control; to change a reference, "
        "edit corrections.toml and run 'snnbib resolve'"
    )


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            '"lock": 1',
            '"lock": 2',
            "has version 2; this snnbib reads version 1: install a newer snnbib",
        ),
        ('"lock": 1', '"lock": "1"', "damaged (Expected `int`, got `str` - at `$.lock`)"),
        ('{\n"lock"', '{\n "lock"', "is not in the form that snnbib writes"),
        (
            '"list": "papers"',
            '"list": "papers", "more": 1',
            "is not in the form that snnbib writes",
        ),
        ("]\n}\n", "]\n}", "is not in the form that snnbib writes"),
        ("]\n}\n", "]\n", "damaged (Input data was truncated)"),
        (
            '"entries": [',
            '"entries": ' + "[" * 100_000,
            "damaged (Expected `object`, got `array` - at `$.entries[0]`)",
        ),
        ("]\n}\n", "<<<<<<< HEAD\n]\n}\n", "damaged ("),
        ('"digest": "sha256:', '"digest": "sha256:0', "was changed by hand"),
        ('"digest"', '"digset"', "damaged (Object missing required field `digest`"),
    ],
)
def test_what_is_refused(before: str, after: str, message: str) -> None:
    with pytest.raises(LockError, match=r"^x: ") as caught:
        lockfile.loads(_edited(before, after), "x")
    assert message in str(caught.value)


def test_a_later_version_is_named_whatever_its_fields_are() -> None:
    with pytest.raises(LockError, match=r"^x: has version 3; this snnbib reads version 1: "):
        lockfile.loads('{"lock": 3, "papers": []}', "x")


@pytest.mark.parametrize("text", ["", "[]", "null", "\ufeff{}", "{}", "\0"])
def test_what_is_no_lock_is_refused(text: str) -> None:
    with pytest.raises(LockError):
        lockfile.loads(text)


def test_two_entries_with_one_key_are_refused() -> None:
    twin = replace(ENTRY, work=replace(WORK, key="Guo2024Ternary", title="Another"))
    text = lockfile.dumps(Lock(stem="papers", entries=(ENTRY, twin)))
    with pytest.raises(LockError, match="two entries have the citation key guo2024ternary"):
        lockfile.loads(text)


def test_a_wrong_type_inside_an_entry_is_named_with_its_path() -> None:
    text = lockfile.dumps(Lock(stem="papers", entries=(replace(OTHER, paper=replace(
        OTHER.paper, year="2024",  # type: ignore[arg-type]
    )),)))  # fmt: skip
    with pytest.raises(LockError, match=r"entry 1 is damaged \(Expected `int`, got `str` - at"):
        lockfile.loads(text)


def test_branches_that_add_different_papers_merge_line_by_line() -> None:
    first, second = (
        lockfile.dumps(Lock(stem="papers", entries=entries))
        for entries in ((ENTRY,), (ENTRY, OTHER))
    )
    assert set(first.splitlines()) - set(second.splitlines()) == {"}}"}


_texts = st.text(max_size=12)
_records = st.builds(
    Record,
    source=st.sampled_from(SourceName),
    locator=_texts,
    title=_texts,
    authors=st.lists(st.builds(Person, family=_texts, given=_texts), max_size=2).map(tuple),
    year=st.integers(0, 3000),
    urls=st.lists(_texts, max_size=2).map(tuple),
)
_candidates = st.builds(
    Candidate,
    record=_records,
    distance=st.floats(0, 1),
    evidence=st.lists(
        st.builds(Evidence, feature=_texts, distance=st.floats(0, 1), weight=st.just(1.0)),
        max_size=2,
    ).map(tuple),
)
_entries = st.builds(
    Entry,
    paper=st.builds(Paper, title=_texts, venue=_texts, year=st.integers(0, 3000)),
    work=st.none()
    | st.builds(
        Work, key=st.uuids().map(str), title=_texts, authors=st.just(()), year=st.integers(0, 3000)
    ),
    provenance=st.dictionaries(_texts, st.sampled_from(SourceName), max_size=2),
    matches=st.lists(
        st.builds(
            Match,
            source=st.sampled_from(SourceName),
            verdict=st.sampled_from(Verdict),
            day=_texts,
            candidates=st.lists(_candidates, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
)  # fmt: skip
_locks = st.builds(
    Lock,
    stem=_texts,
    entries=st.lists(_entries, max_size=3).map(tuple),
    retired=st.dictionaries(_texts, _texts, max_size=2),
)


@given(_locks)
def test_any_lock_survives_and_its_text_is_canonical(lock: Lock) -> None:
    text = lockfile.dumps(lock)
    read = lockfile.loads(text)
    assert read == lock
    assert lockfile.dumps(read) == text
