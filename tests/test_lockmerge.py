"""A lock with conflict markers, merged entry by entry."""

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import lockfile
from snnbib.errors import LockError
from snnbib.files import conflict_line, marker_lines
from snnbib.lockmerge import merge_conflicts, merge_locks
from snnbib.model import Entry, Lock, Match, Paper, SourceName, Verdict, Work
from tests.examples import AUTHORS, ENTRY


def entry(title: str, key: str = "", day: str = "2026-01-01", **changes: object) -> Entry:
    """The entry of a paper, decided on a day."""
    work = Work(key=key, title=title, authors=AUTHORS, year=2024) if key else None
    match = Match(source=SourceName.CROSSREF, verdict=Verdict.UNMATCHED, day=day)
    made = Entry(paper=Paper(title=title, year=2024), work=work, matches=(match,))
    return replace(made, **changes)  # type: ignore[arg-type]


def lock(*entries: Entry, **retired: str) -> Lock:
    return Lock(stem="papers", entries=entries, retired=retired)


A, B, C, D = (entry(name, f"guo2024{name}") for name in "abcd")


def _conflict(ours: Lock, theirs: Lock, marker: str = "=======") -> str:
    """The locks as git shows two whole files that conflict; the header is the same."""
    head, _, our_lines = lockfile.dumps(ours).partition('"retired"')
    _, _, their_lines = lockfile.dumps(theirs).partition('"retired"')
    return (
        f'{head}<<<<<<< HEAD\n"retired"{our_lines}{marker}\n"retired"{their_lines}>>>>>>> topic\n'
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        (lock(A, B), lock(A, B), lock(A, B)),
        (lock(A, B), lock(A, C), lock(A, B, C)),
        (lock(A, B), lock(B, C, A), lock(A, B, C)),
        (lock(A, B, C), lock(A, D, B, C), lock(A, D, B, C)),
        (lock(A), lock(D, A, C), lock(D, A, C)),
        (lock(), lock(A, B), lock(A, B)),
        (lock(A, old="x"), lock(A, gone="y"), lock(A, gone="y", old="x")),
    ],
)
def test_papers_of_both_sides_in_order(ours: Lock, theirs: Lock, merged: Lock) -> None:
    assert merge_locks(ours, theirs) == merged
    assert merge_conflicts(_conflict(ours, theirs)) == merged
    assert merge_conflicts(_conflict(ours, theirs).replace("\n", "\r\n")) == merged


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0c", "\x1c"])
def test_only_line_feeds_end_a_line(mark: str) -> None:
    odd = entry(f"a{mark}======= b{mark}>>>>>>> c{mark}<<<<<<< d", "guo2024a")
    assert merge_conflicts(_conflict(lock(odd), lock(B))) == lock(odd, B)


def test_a_paper_that_git_shows_twice_is_one_paper() -> None:
    older, newer = entry("a", "old", "2026-01-01"), entry("a", "new", "2026-02-02")
    (merged,) = merge_locks(lock(older, newer), lock()).entries
    assert merged.work is not None
    assert (merged.work.key, merged.work.aliases) == ("old", ("new",))
    assert merged.matches == newer.matches


@pytest.mark.parametrize("turned", [False, True])
def test_a_mixture_of_two_entries_never_takes_a_key(*, turned: bool) -> None:
    mixed = replace(entry("a", "guo2024b"), matches=())
    sides = (lock(mixed, B), lock(A)) if turned else (lock(A), lock(mixed, B))
    assert merge_locks(*sides) == lock(A, B)


def test_a_mixture_with_the_key_of_another_paper_gets_a_new_one() -> None:
    mixed = replace(entry("a", "guo2024b"), matches=())
    provisional = replace(B, provisional=True)
    merged = merge_locks(lock(mixed), lock(provisional)).entries
    assert merged == (replace(mixed, provisional=True), provisional)


def test_the_common_ancestor_of_a_diff3_conflict_is_not_used() -> None:
    marker = f"||||||| base\n{lockfile.dumps(lock(D))}======="
    assert merge_conflicts(_conflict(lock(A), lock(B), marker)) == lock(A, B)


OLD_KEY = entry("a", "old", "2026-01-01")
NEW_KEY = entry("a", "new", "2026-02-02")
UNRESOLVED = entry("a", "", "2026-03-03")


@pytest.mark.parametrize(
    ("ours", "theirs", "key", "aliases", "day"),
    [
        (OLD_KEY, NEW_KEY, "old", ("new",), "2026-02-02"),
        (NEW_KEY, OLD_KEY, "old", ("new",), "2026-02-02"),
        (OLD_KEY, replace(OLD_KEY, matches=NEW_KEY.matches), "old", (), "2026-02-02"),
        # a provisional key, or none, is no older decision
        (replace(OLD_KEY, provisional=True), NEW_KEY, "new", (), "2026-02-02"),
        (OLD_KEY, replace(NEW_KEY, provisional=True), "old", (), "2026-02-02"),
        (UNRESOLVED, NEW_KEY, "new", (), "2026-02-02"),
        (OLD_KEY, UNRESOLVED, "old", (), "2026-01-01"),
        # of one day: ours
        (entry("a", "x"), entry("a", "y"), "x", ("y",), "2026-01-01"),
    ],
)
def test_the_newer_decision_counts_with_the_older_key(
    ours: Entry, theirs: Entry, key: str, aliases: tuple[str, ...], day: str
) -> None:
    (merged,) = merge_locks(lock(ours), lock(theirs)).entries
    assert merged.work is not None
    assert (merged.work.key, merged.work.aliases, merged.matches[0].day, merged.provisional) == (
        key,
        aliases,
        day,
        False,
    )


@pytest.mark.parametrize("turned", [False, True])
def test_a_key_of_two_papers_stays_with_the_older(turned: bool) -> None:  # noqa: FBT001
    older, newer = entry("a", "guo2024", "2026-01-01"), entry("b", "Guo2024", "2026-02-02")
    locks = (lock(newer), lock(older)) if turned else (lock(older), lock(newer))
    merged = merge_locks(*locks).entries
    assert {item.paper.title: item.provisional for item in merged} == {"a": False, "b": True}


def test_an_alias_of_two_papers_stays_with_the_older() -> None:
    first = entry("a", "x", "2026-01-01")
    assert first.work is not None
    second = entry(
        "b", "y", "2026-02-02", work=Work(key="y", aliases=("X", "z"), title="b", year=1)
    )
    merged = merge_locks(lock(first), lock(second)).entries
    assert [item.work and item.work.aliases for item in merged] == [(), ("z",)]


def test_an_entry_that_git_has_mixed_keeps_its_key_and_is_looked_up_again() -> None:
    text = _conflict(lock(ENTRY), lock(A)).replace('"pages": "12244-12252"', '"pages": "1-2"')
    merged = merge_conflicts(text)
    mixed = next(item for item in merged.entries if item.paper == ENTRY.paper)
    assert mixed.matches == ()
    assert mixed.work is not None
    assert mixed.work.key == "guo2024ternary"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"lock": 1', '"lock": 2', "p.json: not a lock of version 1: restore the file"),
        ('{"title": "a"', '{"title" "a"', "p.json: damaged (Expecting ':' delimiter)"),
        ('"year": 2024', '"year": "x"', "p.json: entry 1 is damaged ("),
    ],
)
def test_what_cannot_be_merged_is_refused(old: str, new: str, message: str) -> None:
    text = _conflict(lock(A), lock(B))
    assert old in text
    with pytest.raises(LockError) as caught:
        merge_conflicts(text.replace(old, new), "p.json")
    assert str(caught.value).startswith(message)


def test_reading_a_lock_with_conflict_markers_says_what_helps() -> None:
    with pytest.raises(LockError) as caught:
        lockfile.loads(_conflict(lock(A), lock(B)), "p.json")
    assert str(caught.value) == (
        "p.json:4: git has left conflict markers: 'snnbib resolve' merges both sides"
    )


def test_line_ends_of_windows_are_read() -> None:
    made = lock(A, ENTRY)
    text = lockfile.dumps(made).replace("\n", "\r\n")
    assert lockfile.loads(text) == lockfile.loads("\ufeff" + text) == made


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 0),
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n", 2),
        ("<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> topic\r\n", 1),
        ("Title\n=======\n", 0),
        ("    <<<<<<< HEAD\n=======\n>>>>>>> x\n", 0),
        ("<<<<<<< HEAD\nnothing else\n", 0),
    ],
)
def test_where_git_has_left_a_conflict(text: str, line: int) -> None:
    assert conflict_line(text) == line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n", (2,)),
        ("<<<<<<< HEAD\n=======\n>>>>>>> x\na\n<<<<<<< HEAD\n=======\n>>>>>>> x\n", (1, 5)),
        ("<<<<<<< HEAD\nthe rest was removed\n", (1,)),
        ("the rest was removed\r\n>>>>>>> topic\r\n", (2,)),
        ("Title\n=======\n", ()),
        ("<<<<<<<< HEAD\n>>>>>>>topic\n    <<<<<<< HEAD\n", ()),
    ],
)
def test_where_a_part_of_a_conflict_was_overlooked(text: str, lines: tuple[int, ...]) -> None:
    assert marker_lines(text) == lines


_entries = st.lists(
    st.builds(
        entry,
        st.sampled_from("abcdef"),
        st.sampled_from(["", "k1", "k2", "k3"]),
        st.sampled_from(["2026-01-01", "2026-02-02"]),
        provisional=st.booleans(),
    ),
    max_size=5,
    unique_by=lambda item: item.paper.title,
)


@given(_entries, _entries)
def test_no_paper_is_lost_and_settled_keys_are_unique(
    ours: list[Entry], theirs: list[Entry]
) -> None:
    merged = merge_locks(lock(*ours), lock(*theirs)).entries
    titles = [item.paper.title for item in merged]
    assert sorted(titles) == sorted({item.paper.title for item in [*ours, *theirs]})
    keys = [item.work.key for item in merged if item.work and not item.provisional]
    assert len(set(keys)) == len(keys)
    with_work = {item.paper.title for item in [*ours, *theirs] if item.work}
    assert {item.paper.title for item in merged if item.work} == with_work


@pytest.mark.parametrize("lines", ["<<<<<<< a\n", "<<<<<<< a\n=======\n", ">>>>>>> a\n"])
def test_many_markers_take_time_that_grows_with_their_number_only(lines: str) -> None:
    text = lines * 20_000
    start = process_time()
    assert conflict_line(text) == 0
    assert len(marker_lines(text)) == 20_000
    assert process_time() - start < 2
