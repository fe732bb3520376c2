"""What has to be imported after a release."""

from dataclasses import replace

import pytest

from snnbib.exporting.updates import Updates, updates
from snnbib.formats import FORMATS, Format
from snnbib.model import Entry, Lock, Paper, Work
from tests.formats.torture import plain_work

A = plain_work(key="a2024x", title="Spikes of one kind", code="https://example.org/a")
B = plain_work(key="b2024y", title="Spikes of another kind")
C = plain_work(key="c2024z", title="Nothing alike")


def _lock(*works: Work) -> Lock:
    entries = (Entry(paper=Paper(title=work.title), work=work) for work in works)
    return Lock(stem="papers", entries=tuple(entries))


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((A, B), (A, B), Updates(added=(), changed=())),
        ((), (A,), Updates(added=(A,), changed=())),
        ((A, B), (B,), Updates(added=(), changed=())),
        (
            (A, B),
            (C, replace(B, pages="1-2"), A),
            Updates(added=(C,), changed=(replace(B, pages="1-2"),)),
        ),
        ((A,), (replace(A, key="n2024"),), Updates(added=(), changed=(replace(A, key="n2024"),))),
        ((A,), (replace(A, container_title_short="PAAAI"),), None),
    ],
)
def test_new_and_changed_works(
    old: tuple[Work, ...], new: tuple[Work, ...], expected: Updates | None, form: Format
) -> None:
    changes = updates(_lock(*old), _lock(*new), form)
    if expected is None:  # only where the format has the field
        is_written = form.render(old[0]) != form.render(new[0])
        expected = Updates(added=(), changed=new if is_written else ())
    assert changes == expected
    assert changes.works == changes.added + changes.changed
