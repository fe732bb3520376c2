"""Kill ``snnbib resolve`` and ``snnbib export`` at random moments, and look at what is left.

The services are a slow stand-in with faults. After each kill the lock and every export must be the
text of before or the text of after, whole; a request that was answered, and whose answer the run
had the time to store (it has asked the next one), must not be asked again. SEED makes it repeatable
but for the computer's own timing.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from snnbib import lockfile
from snnbib.errors import LockError
from tests.standins.server import Asked, Fault, Said, hits, serving
from tests.standins.world import Preprint, World

_COMMAND = (sys.executable, "-m", "snnbib")
_RESOLVE = ("resolve", "--mailto", "a@example.org")
_COULD_NOT_ASK = 3
"""The exit code of a run in which a service failed."""
_PAPERS = 40
_FAULTS = (
    Said(status=503),
    Said(status=429, headers={"Retry-After": "0"}),
    Said(fault=Fault.RESET),
    Said(body=b'{"message": {"items": [', fault=Fault.BREAK_OFF),
)
_FAULT_RATE = 0.08
"""Below the tenth at which a service is left alone for the rest of a run."""
_WORDS = ("amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "inlet", "jetty",
          "knoll", "lagoon", "marsh", "north")  # fmt: skip


@dataclass
class _Service:
    """A stand-in that is slow, fails at random, and notes which answers were stored."""

    world: World
    chance: random.Random
    delay: float
    asked: Counter[str] = field(default_factory=Counter)
    faults: int = 0
    repeated: list[str] = field(default_factory=list)
    _stored: set[str] = field(default_factory=set)
    _last: dict[str, str] = field(default_factory=dict)
    """By path: the question of this run that was answered last."""

    def begin(self) -> None:
        """A new run begins: of the last answers, nobody knows whether they were stored."""
        self._last.clear()

    def forget(self) -> None:
        """The store of answers was removed."""
        self._stored.clear()

    def answer(self, asked: Asked) -> Said:
        question = f"{asked.path}?{sorted(asked.parameters.items())}"
        self.asked[asked.path] += 1
        time.sleep(self.delay)
        last = self._last.pop(asked.path, question)
        if last != question:
            self._stored.add(last)
        if question in self._stored:
            self.repeated.append(question)
        if self.chance.random() < _FAULT_RATE:
            self.faults += 1
            return self.chance.choice(_FAULTS)
        self._last[asked.path] = question
        return hits("no-hits") if asked.path.startswith("/dblp") else self.world.answer(asked)


def main() -> None:
    """Kill, look, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resolve", metavar="N", type=int, default=100, help="kills of resolve")
    parser.add_argument("--export", metavar="N", type=int, default=100, help="kills of export")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)  # noqa: S311  (not for secrets)
    with tempfile.TemporaryDirectory() as directory, _services(chance) as service:
        here = Path(directory)
        (here / "papers.md").write_text(_list(), "utf-8")
        os.environ["SNNBIB_CACHE_DIR"] = str(here / "cache")
        is_right = _kill_resolve(here, service, arguments.resolve, chance)
        is_right &= _kill_export(here, arguments.export, chance)
    sys.exit(0 if is_right else 1)


@contextmanager
def _services(chance: random.Random) -> Iterator[_Service]:
    service = _Service(world=_world(), chance=chance, delay=0.02)
    with serving() as running:
        running.script = service.answer
        for name in ("CROSSREF", "ARXIV", "DBLP"):
            os.environ[f"SNNBIB_{name}_URL"] = f"{running.address}/{name.lower()}"
        yield service


def _title(number: int) -> str:
    return " ".join(
        _WORDS[(number * step + step) % len(_WORDS)] for step in (1, 3, 5, 9, 11)
    ).title()


def _list() -> str:
    lines = ["# Papers", "## Journals"]
    lines += [f"- {_title(number)} {number}, 2020 [[paper](https://example.org/{number})]"
              for number in range(_PAPERS)]  # fmt: skip
    lines += ["## Preprints"]
    lines += [f"- Notes on {_title(number)} [[arxiv](https://arxiv.org/abs/2301.{number:05})]"
              for number in range(1, 10)]  # fmt: skip
    return "\n".join(lines) + "\n"


def _world() -> World:
    works = {
        f"10.1000/{number}": {
            "DOI": f"10.1000/{number}",
            "type": "journal-article",
            "title": [f"{_title(number)} {number}"],
            "author": [{"given": "Anna", "family": f"Bee{number}"}],
            "container-title": ["Journal of Trees"],
            "issued": {"date-parts": [[2020]]},
        }
        for number in range(_PAPERS)
    }
    preprints = {
        f"2301.{number:05}": Preprint(f"Notes on {_title(number)}", ["Anna Bee"], 2023)
        for number in range(1, 10)
    }
    return World(works=works, preprints=preprints)


def _kill_resolve(here: Path, service: _Service, kills: int, chance: random.Random) -> bool:
    """Kill resolve, run after run on one store; when a run is through, start from nothing."""
    done = torn = completed = 0
    seconds = _seconds(here, *_RESOLVE)
    _start_again(here, service)
    reference = ""
    lock = here / "papers.lock.json"
    while done < kills:
        service.begin()
        code = _run(here, chance.uniform(0.0, seconds), *_RESOLVE)
        done += code == -signal.SIGKILL
        torn += not _is_whole(lock)
        if code not in {-signal.SIGKILL, _COULD_NOT_ASK}:
            completed += 1
            text = lock.read_text("utf-8")
            torn += bool(reference) and text != reference
            reference = text
            _start_again(here, service)
    service.begin()
    while _run(here, None, *_RESOLVE) == _COULD_NOT_ASK:
        service.begin()
    left_over = list(here.glob(".*.tmp"))
    asked = ", ".join(f"{path} {count}" for path, count in sorted(service.asked.items()))
    print(  # noqa: T201
        f"resolve: {done} kills, {completed} runs went through; {torn} locks torn or different, "
        f"{len(service.repeated)} answered questions asked again, {len(left_over)} temporary files "
        f"left; {sum(service.asked.values())} questions ({asked}), {service.faults} faults"
    )
    return not (torn or service.repeated or left_over)


def _start_again(here: Path, service: _Service) -> None:
    """Remove the lock and the stored answers."""
    shutil.rmtree(here / "cache")
    (here / "papers.lock.json").unlink()
    service.forget()


def _is_whole(lock: Path) -> bool:
    """Whether there is no lock, or one that can be read: every entry proves itself."""
    try:
        if lock.exists():
            lockfile.loads(lock.read_text("utf-8"))
    except (LockError, UnicodeDecodeError):
        return False
    return True


def _kill_export(here: Path, kills: int, chance: random.Random) -> bool:
    """Kill export, which goes back and forth between two locks."""
    lock = here / "papers.lock.json"
    text = lock.read_text("utf-8")
    document = lockfile.loads(text)
    locks = (text, lockfile.dumps(type(document)(stem=document.stem, entries=document.entries[1:])))
    versions: list[dict[str, bytes]] = []
    for number, content in enumerate(locks):
        lock.write_text(content, "utf-8")
        _run(here, None, "export", "-o", f"whole{number}")
        versions.append(_files(here / f"whole{number}"))
    seconds = _seconds(here, "export", "-o", "out")
    done = torn = 0
    while done < kills:
        lock.write_text(locks[done % 2], "utf-8")
        done += _run(here, chance.uniform(0.0, seconds), "export", "-o", "out") == -signal.SIGKILL
        torn += sum(
            content not in {version.get(path) for version in versions}
            for path, content in _files(here / "out").items()
        )
    _run(here, None, "export", "-o", "out")
    is_last = _files(here / "out") == versions[locks.index(lock.read_text("utf-8"))]
    left_over = list((here / "out").rglob(".*.tmp"))
    print(  # noqa: T201
        f"export: {done} kills; {torn} files torn, {len(left_over)} temporary files left; the next "
        f"run writes {'the same' if is_last else 'SOMETHING ELSE'}"
    )
    return not (torn or left_over) and is_last


def _files(root: Path) -> dict[str, bytes]:
    """The exports, without temporary files and without what names the directory."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.endswith(".tmp")
    }


def _seconds(here: Path, *arguments: str) -> float:
    """How long a run takes that nobody kills."""
    start = time.perf_counter()
    _run(here, None, *arguments)
    return time.perf_counter() - start


def _run(here: Path, seconds: float | None, *arguments: str) -> int:
    """Run snnbib, kill it after so long, and say how it ended."""
    process = subprocess.Popen((*_COMMAND, *arguments), cwd=here, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return process.returncode


if __name__ == "__main__":
    main()
