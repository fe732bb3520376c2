"""A browser that shows an export's page, and says what the page did that it should not."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from snnbib import exporting
from snnbib.model import Entry, Lock, Paper, Work
from tests.exporting.test_exporting import COMMITTED

ROOT = Path(__file__).parents[2]
INSTALLED = Path(os.environ.get("SNNBIB_READERS", ROOT / ".readers")).resolve()
"""Where `make clients` puts packages of npm; where it says so, every browser test has to run."""
_SESSION = Path(__file__).with_name("session.mjs")
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


class Browser:
    """Chromium with one page at a time."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def open(self, url: str, **options: Any) -> None:  # noqa: ANN401  (Playwright's options)
        """Show a page, without anything of the last one."""
        self._command("open", url=url, options=options)

    def run(self, body: str, value: Any = None) -> Any:  # noqa: ANN401  (any JSON value)
        """Run the body of an async function of Playwright's `page` and `context`."""
        return self._command("run", body=body, value=value)

    def evaluate(self, expression: str) -> Any:  # noqa: ANN401  (any JSON value)
        """The value of an expression in the page."""
        return self.run("return page.evaluate(value)", expression)

    def noticed(self) -> list[str]:
        """Requests that left, messages of the console, errors, dialogs."""
        noticed: list[str] = self._command("noticed")
        return noticed

    def shown(self) -> list[str]:
        """The citation keys of the works that are shown, in order."""
        keys: list[str] = self.run(
            "return page.locator('#_results > li').evaluateAll(all => all.map(item => item.id))"
        )
        return keys

    def search(self, query: str) -> None:
        """Type into the search field."""
        self.run("await page.fill('#_query', value)", query)

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.run("for (const key of value) await page.keyboard.press(key)", keys)

    def click(self, selector: str) -> None:
        """Click what a selector of Playwright's finds."""
        self.run("await page.click(value, { timeout: 5000 })", selector)

    def copied(self, selector: str) -> str:
        """Click a copy button; what the clipboard has then."""
        self.click(selector)
        self.run("await page.waitForFunction(() => _status.textContent.startsWith('Copied'))")
        text: str = self.evaluate("navigator.clipboard.readText()")
        return text

    def downloaded(self, selector: str) -> tuple[str, bytes]:
        """Click a download button; the name of the file, and what is in it."""
        name, path = self.run(
            "const event = page.waitForEvent('download'); await page.click(value);"
            "const download = await event;"
            "return [download.suggestedFilename(), await download.path()]",
            selector,
        )
        return name, Path(path).read_bytes()

    def _command(self, name: str, **parameters: Any) -> Any:  # noqa: ANN401
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"name": name, **parameters}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            pytest.fail(answer["error"])
        return answer["result"]


def _missing(what: str) -> None:
    message = f"{what} not installed: make clients"
    if "SNNBIB_READERS" in os.environ:
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def _session() -> Iterator[Browser]:
    chromium = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if not shutil.which("node") or not (INSTALLED / "node_modules" / "playwright-core").is_dir():
        _missing("playwright-core is")
    if chromium is None:
        _missing("chromium is")
    command = ["node", str(_SESSION), str(INSTALLED), str(chromium)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        yield Browser(process)
        assert process.stdin
        process.stdin.close()


@pytest.fixture
def browser(_session: Browser) -> Iterator[Browser]:
    """The browser; a test fails if its pages made a request, an error or any other noise."""
    yield _session
    assert _session.noticed() == []


def lock_of(works: Sequence[Work]) -> Lock:
    """A lock of these works."""
    entries = (Entry(paper=Paper(title=work.title), work=work) for work in works)
    return Lock(stem="papers", entries=tuple(entries))


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Callable[..., None]:
    """Export a lock and show its page: ``show(lock, "#q=spike", colorScheme="dark")``."""

    def export_and_open(lock: Lock, fragment: str = "", **options: Any) -> None:  # noqa: ANN401
        for path, text in exporting.export(lock, "snn").items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(text.encode())
        browser.open(f"file://{tmp_path}/index.html{fragment}", **options)

    return export_and_open


@pytest.fixture
def committed(browser: Browser, show: Callable[..., None]) -> Browser:
    """The browser with the page of the committed lock."""
    show(COMMITTED)
    return browser
