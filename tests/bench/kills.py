"""Kill ``snnbib resolve`` and ``snnbib export`` all over a run, and look at what is left.

Half of the kills are at moments spread over the whole run, the others at steps spread over all that
change a file, so that some fall between two files that are put in place. The services are a slow
stand-in with faults. After each kill the lock and every export must be the text of before or the
text of after, whole; a request that was answered, and whose answer the run had the time to store
(it has asked the next one), must not be asked again. After every second kill a run goes through: it
must end well and leave no temporary file. SEED makes it repeatable but for the computer's own
timing.
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import snnbib
from snnbib import lockfile
from snnbib.errors import LockError
from snnbib.exporting import MANIFEST
from tests.standins.server import Answer, Fault, ReceivedRequest, search_results, serving
from tests.standins.world import Preprint, World

# Kills itself before the STEP-th change of a file, and prints how many there were.
_COUNTED = """
import os, signal, sys
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir"}
last, steps = int(sys.argv.pop(1)), 0
def watch(event, arguments):
    global steps
    if event in CHANGES or event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR):
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
from snnbib.cli import main
try:
    main()
finally:
    print(steps, file=sys.stderr)
"""
_RESOLVE = ("resolve", "--mailto", "a@example.org")
_EXPORT = ("export", "-o")
_RUNS_BEFORE_ONE_GOES_THROUGH = 2
_FIRST_EXPORTS = 0.2
"""How often an export begins in an empty directory."""
_COULD_NOT_ASK = 3
"""The exit code of a run in which a service failed."""
_PAPERS = 40
_FAULTS = (
    Answer(status=503),
    Answer(status=429, headers={"Retry-After": "0"}),
    Answer(fault=Fault.RESET),
    Answer(body=b'{"message": {"items": [', fault=Fault.BREAK_OFF),
)
_FAULT_RATE = 0.08
"""Below the tenth at which a service is left alone for the rest of a run."""
_WORDS = ("amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "inlet", "jetty",
          "knoll", "lagoon", "marsh", "north")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    """When a run is killed: after so many seconds, or before a change of a file; else never."""

    seconds: float | None = None
    step: int = 0


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

    def answer(self, asked: ReceivedRequest) -> Answer:
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
        return (
            search_results("no-hits")
            if asked.path.startswith("/dblp")
            else self.world.answer(asked)
        )


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
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        os.environ["PYTHONPATH"] = str(Path(snnbib.__file__).absolute().parents[1])
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


def _moments(kills: int, seconds: float, steps: int, chance: random.Random) -> Iterator[_Moment]:
    """Moments and steps in turn, both spread evenly over a run, in random order."""
    parts = (kills + 1) // 2
    times = [(part + chance.random()) * seconds / parts for part in range(parts)]
    numbers = [1 + int((part + chance.random()) * steps / parts) for part in range(parts)]
    chance.shuffle(times)
    chance.shuffle(numbers)
    for at, number in zip(times, numbers, strict=True):
        yield _Moment(seconds=at)
        yield _Moment(step=number)


def _kill_resolve(here: Path, service: _Service, kills: int, chance: random.Random) -> bool:
    """Kill resolve, run after run on one store; when a run is through, start from nothing."""
    lock = here / "papers.lock.json"
    seconds, steps = _measured(here, *_RESOLVE)
    _start_again(here, service)
    done = torn = completed = failed = left_over = 0
    reference = ""
    moments = _repeated(lambda: _moments(kills, seconds, steps, chance))
    while done < kills:
        code = _resolve(here, service, next(moments))
        done += code == -signal.SIGKILL
        torn += not _is_whole(lock)
        if code == -signal.SIGKILL and done % _RUNS_BEFORE_ONE_GOES_THROUGH:
            continue
        while code in {-signal.SIGKILL, _COULD_NOT_ASK}:
            code = _resolve(here, service, _Moment())
        completed += 1
        failed += code not in {0, 1}
        left_over += len(list(here.glob(".*.tmp")))
        text = lock.read_text("utf-8")
        torn += bool(reference) and text != reference
        reference = text
        _start_again(here, service)
    while _resolve(here, service, _Moment()) == _COULD_NOT_ASK:
        pass
    asked = ", ".join(f"{path} {count}" for path, count in sorted(service.asked.items()))
    print(  # noqa: T201
        f"resolve: {done} kills in runs of {seconds:.1f} s and {steps} changes of files, "
        f"{completed} runs went through, {failed} of them failed; {torn} locks torn or different, "
        f"{len(service.repeated)} answered questions asked again, {left_over} temporary files left "
        f"by runs that went through; {sum(service.asked.values())} questions ({asked}), "
        f"{service.faults} faults"
    )
    return not (torn or failed or service.repeated or left_over)


def _resolve(here: Path, service: _Service, moment: _Moment) -> int:
    service.begin()
    return _run(here, moment, *_RESOLVE)


def _repeated(make: Callable[[], Iterator[_Moment]]) -> Iterator[_Moment]:
    while True:
        yield from make()


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
    """Kill export, which goes back and forth between two locks, with different files."""
    lock, out = here / "papers.lock.json", here / "out"
    text = lock.read_text("utf-8")
    document = lockfile.loads(text)
    journals = [entry for entry in document.entries if "Journals" in entry.paper.section]
    others = [entry for entry in document.entries if entry not in journals]
    locks = [text, *(lockfile.dumps(replace(document, entries=tuple(part)))
                     for part in (journals[1:], others))]  # fmt: skip
    versions: list[dict[str, bytes]] = []
    for number, content in enumerate(locks):
        lock.write_text(content, "utf-8")
        _run(here, _Moment(), *_EXPORT, f"whole{number}")
        versions.append(_files(here / f"whole{number}"))
    lock.write_text(text, "utf-8")
    seconds, steps = _measured(here, *_EXPORT, "measured")
    done = torn = between = failed = different = left_over = 0
    moments = _repeated(lambda: _moments(kills, seconds, steps, chance))
    while done < kills:
        before = _files(out)
        number = chance.randrange(len(locks))
        lock.write_text(locks[number], "utf-8")
        code = _run(here, next(moments), *_EXPORT, "out")
        done += code == -signal.SIGKILL
        failed += code not in {0, -signal.SIGKILL}
        after = _files(out)
        torn += sum(
            content not in {version.get(path) for version in versions}
            for path, content in after.items()
            if path != MANIFEST
        )
        between += after not in (before, versions[number])
        if code == -signal.SIGKILL and done % _RUNS_BEFORE_ONE_GOES_THROUGH == 0:
            number = chance.randrange(len(locks))
            lock.write_text(locks[number], "utf-8")
            failed += _run(here, _Moment(), *_EXPORT, "out") != 0
            different += _files(out) != versions[number]
            left_over += len(list(out.rglob(".*.tmp")))
            if chance.random() < _FIRST_EXPORTS:
                shutil.rmtree(out)
    print(  # noqa: T201
        f"export: {done} kills in runs of {seconds:.1f} s and {steps} changes of files, {between} "
        f"of them when some files were new and some old; {torn} files torn, {failed} runs failed, "
        f"{different} runs that went through wrote something else, {left_over} temporary files "
        "left by them"
    )
    return not (torn or failed or different or left_over)


def _files(root: Path) -> dict[str, bytes]:
    """The exports, without temporary files."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.endswith(".tmp")
    }


def _measured(here: Path, *arguments: str) -> tuple[float, int]:
    """How long a run takes that nobody kills, and how many times it changes a file."""
    start = time.perf_counter()
    command = (sys.executable, "-c", _COUNTED, "0", *arguments)
    done = subprocess.run(command, cwd=here, stderr=subprocess.PIPE, text=True, check=False)
    return time.perf_counter() - start, int(done.stderr.splitlines()[-1])


def _run(here: Path, moment: _Moment, *arguments: str) -> int:
    """Run snnbib, kill it at this moment, and say how it ended."""
    command = (sys.executable, "-c", _COUNTED, str(moment.step), *arguments)
    process = subprocess.Popen(command, cwd=here, stderr=subprocess.DEVNULL)
    try:
        process.wait(moment.seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return process.returncode


if __name__ == "__main__":
    main()
