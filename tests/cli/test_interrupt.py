"""Ctrl-C: the first ends the run at once, and what was learned is kept."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

import pytest

from snnbib.webservice.client import TIMEOUT_SECONDS
from tests.cli.conftest import LIST, Run
from tests.standins.server import Answer, Fault, ReceivedRequest, serving

PATIENCE_SECONDS = 600.0
"""For a program that starts, or ends, on a computer with other work."""


def test_one_before_anything_is_asked_is_not_a_run_with_findings(
    here: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_path: Path) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "read_bytes", interrupted)
    result = run("resolve")
    assert (result.exit_code, result.stderr) == (2, "Error: interrupted\n")
    assert not (here / "papers.lock.json").exists()


def test_the_first_one_ends_a_run_that_waits_for_a_silent_service(tmp_path: Path) -> None:
    (tmp_path / "papers.md").write_text(LIST, encoding="utf-8")
    was_asked = Event()

    def script(_asked: ReceivedRequest) -> Answer:
        was_asked.set()
        return Answer(fault=Fault.SILENCE)

    with serving() as standin:
        standin.script = script
        addresses = {
            f"SNNBIB_{name}_URL": f"{standin.address}/{name}"
            for name in ("CROSSREF", "ARXIV", "DBLP")
        }
        command = (sys.executable, "-m", "snnbib", "resolve", "--mailto", "a@example.org")
        process = subprocess.Popen(
            command,
            cwd=tmp_path,
            env={**os.environ, **addresses, "SNNBIB_CACHE_DIR": str(tmp_path / "cache")},
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                assert was_asked.wait(PATIENCE_SECONDS)
                start = time.monotonic()
                process.send_signal(signal.SIGINT)
                _, messages = process.communicate(timeout=PATIENCE_SECONDS)
            finally:
                process.kill()
    # A run that waits for the service waits at least this long.
    assert time.monotonic() - start < TIMEOUT_SECONDS
    assert process.returncode == 3
    assert "Traceback" not in messages
    assert messages.startswith("stopping: what was learned is kept")
    assert (tmp_path / "papers.lock.json").exists()
    assert not list(tmp_path.glob(".*.tmp"))
