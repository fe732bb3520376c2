"""Pauses garbage collection while many objects are made that are all needed afterwards."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["paused_garbage_collection"]


@contextmanager
def paused_garbage_collection() -> Iterator[None]:
    """Pause garbage collection while many objects are made that are all needed afterwards.

    Each collection would visit all of them: that takes a second for a lock of 10,000 works, and a
    fifth of the time of reading a list.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
