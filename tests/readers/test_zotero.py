"""A current Zotero: it imports our files, and hands on what citeproc-js prints right.

Needs a checkout of Zotero's translation-server, named by SNNBIB_ZOTERO: see docs/readers.md.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from snnbib.model import Work
from tests.readers.judging import faults
from tests.readers.printing import CSL_STYLES, Printer, printed

Run = Callable[..., subprocess.CompletedProcess[str]]
PORT = 19690
URL = f"http://127.0.0.1:{PORT}"
# Tries again until the server listens.
CURL = ("curl", "--silent", "--show-error", "--fail", "--retry", "30", "--retry-connrefused")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a running translation-server."""
    directory = os.environ.get("SNNBIB_ZOTERO")
    if not directory:
        pytest.skip("SNNBIB_ZOTERO names no checkout of Zotero's translation-server")
    config = json.dumps({"host": "127.0.0.1", "port": PORT})
    with subprocess.Popen(
        ("node", "src/server.js"),  # noqa: S607
        cwd=directory,
        env={**os.environ, "NODE_CONFIG": config},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        yield URL
        process.terminate()


@pytest.fixture
def handed_on(server: str, files: Path, run: Run, tmp_path: Path) -> Callable[[str], Path]:
    """The CSL-JSON that Zotero makes of one of our files, by suffix; keys as in our list."""

    def convert(suffix: str) -> Path:
        items = run(
            *CURL, "--data-binary", f"@{files}/snn.{suffix}", "--header",
            "Content-Type: text/plain", f"{server}/import", cwd=tmp_path,
        ).stdout  # fmt: skip
        (tmp_path / "items.json").write_text(items, encoding="utf-8")
        text = run(
            *CURL, "--data-binary", "@items.json", "--header", "Content-Type: application/json",
            f"{server}/export?format=csljson", cwd=tmp_path,
        ).stdout  # fmt: skip
        path = tmp_path / "handed-on.json"
        path.write_text(text, encoding="utf-8")
        return path

    return convert


@pytest.mark.parametrize("style", CSL_STYLES)
@pytest.mark.parametrize("suffix", ["bib", "json", "ris"])
def test_every_reference_is_right(
    suffix: str,
    style: str,
    listed: Sequence[Work],
    handed_on: Callable[[str], Path],
    run: Run,
) -> None:
    path = handed_on(suffix)
    texts = printed(Printer("citeproc-js", "json", style), path, run, path.parent)
    by_title = {item["title"]: texts[item["id"]] for item in json.loads(path.read_text("utf-8"))}
    assert wrong(listed, by_title) == []


def wrong(works: Sequence[Work], by_title: Mapping[str, str]) -> list[tuple[str, str]]:
    """What is wrong with each work's reference, but for the year that ACM's style prints twice."""
    return [
        (work.key, f"{fault.kind}: {fault.detail}")
        for work in works
        for fault in faults(by_title[work.title], work)
        if fault.detail != str(work.year)
    ]
