"""Ctrl-C: the first ends the run at once, and what was learned is kept."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

from tests.cli.conftest import LIST
from tests.standins.server import Asked, Fault, Said, serving

LONGEST_SECONDS = 10.0
"""Far below the 30 seconds after which a silent connection counts as dead."""


def test_the_first_one_ends_a_run_that_waits_for_a_silent_service(tmp_path: Path) -> None:
    (tmp_path / "papers.md").write_text(LIST, encoding="utf-8")
    was_asked = Event()

    def script(_asked: Asked) -> Said:
        was_asked.set()
        return Said(fault=Fault.SILENCE)

    with serving() as standin:
        standin.script = script
        addresses = {
            f"SNNBIB_{name}_URL": f"{standin.address}/{name}"
            for name in ("CROSSREF", "ARXIV", "DBLP")
        }
        process = subprocess.Popen(
            (sys.executable, "-m", "snnbib", "resolve", "papers.md", "--mailto", "a@example.org"),
            cwd=tmp_path,
            env={**os.environ, **addresses, "SNNBIB_CACHE_DIR": str(tmp_path / "cache")},
            stderr=subprocess.PIPE,
            text=True,
        )
        assert was_asked.wait(60)
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, messages = process.communicate(timeout=60)
    assert time.monotonic() - start < LONGEST_SECONDS
    assert process.returncode == 3
    assert "Traceback" not in messages
    assert messages.startswith("stopping: what was learned is kept")
    assert (tmp_path / "papers.lock.json").exists()
    assert not list(tmp_path.glob(".*.tmp"))
