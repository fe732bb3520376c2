"""The keys that releases have promised: ``python -m tests.released_keys`` before each release.

It adds today's keys of the committed lock to ``released-keys.json``; none is ever taken out.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from snnbib import exporting, lockfile

__all__ = ["LOCK", "RELEASED", "merged"]

RELEASED = Path(__file__).with_name("released-keys.json")
"""Key -> title, as the release had it."""
LOCK = Path(__file__).parents[1] / "src/snnbib/data/papers.lock.json"


def merged(released: Mapping[str, str]) -> dict[str, str]:
    """The keys that were released, and those of the committed lock."""
    lock = lockfile.loads(LOCK.read_text("utf-8"), str(LOCK))
    today = {work.key: work.title for work in exporting.works(lock)}
    return dict(sorted({**today, **released}.items()))


if __name__ == "__main__":
    before = json.loads(RELEASED.read_text("utf-8")) if RELEASED.exists() else {}
    text = json.dumps(merged(before), ensure_ascii=False, indent=0) + "\n"
    RELEASED.write_text(text, encoding="utf-8")
