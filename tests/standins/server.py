"""A loopback service that answers from a script, faults included."""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast
from urllib.parse import parse_qsl, urlsplit

ANSWERS = Path(__file__).with_name("answers")


class Fault(StrEnum):
    """What happens on the way."""

    NONE = "none"
    RESET = "reset"
    """The connection is reset before anything is said."""
    BREAK_OFF = "break off"
    """Half the body, then the end."""
    SILENCE = "silence"
    """Nothing at all, until the stand-in is closed."""
    TRICKLE = "trickle"
    """Headers without end, byte by byte, until the stand-in or the connection is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer."""

    body: bytes = b""
    status: int = 200
    type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    fault: Fault = Fault.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedRequest:
    """One request, as it arrived."""

    path: str
    parameters: Mapping[str, str]
    agent: str


Script = Callable[[ReceivedRequest], Answer]


def in_turn(*answers: Answer) -> Script:
    """These answers one after the other, the last one from then on."""
    remaining = list(answers)
    return lambda _asked: remaining.pop(0) if len(remaining) > 1 else remaining[0]


def html(status: int = 200) -> Answer:
    """A page for people where none was asked for."""
    return Answer(body=b"<html><body>maintenance</body></html>", status=status, type="text/html")


def works(*items: object, total: int | None = None) -> Answer:
    """Crossref's list of works."""
    message = {"total-results": len(items) if total is None else total, "items": items}
    return Answer(body=json.dumps({"status": "ok", "message": message}).encode())


def work(name: str) -> dict[str, object]:
    """A work of Crossref's from the answers kept beside this file."""
    return cast(
        "dict[str, object]", json.loads((ANSWERS / f"crossref/{name}.json").read_text("utf-8"))
    )


def feed(name: str) -> Answer:
    """A feed of arXiv's from the answers kept beside this file."""
    return Answer(body=(ANSWERS / f"arxiv/{name}.xml").read_bytes(), type="application/atom+xml")


def search_results(name: str) -> Answer:
    """A search answer of DBLP's from the answers kept beside this file."""
    return Answer(body=(ANSWERS / f"dblp/{name}.json").read_bytes())


class StandIn:
    """A service while it runs: what it was asked, what it says."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[ReceivedRequest] = []
        self.script: Script = in_turn(Answer(status=404))
        self.closing = threading.Event()

    def says(self, *answers: Answer) -> None:
        """Let it give these answers, the last one from then on."""
        self.script = in_turn(*answers)


@contextmanager
def serving() -> Iterator[StandIn]:
    """A stand-in on a free port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            parameters = dict(parse_qsl(parts.query, keep_blank_values=True))
            agent = self.headers.get("User-Agent", "")
            asked = ReceivedRequest(path=parts.path, parameters=parameters, agent=agent)
            standin.asked.append(asked)
            _answer(self, standin.script(asked), standin.closing)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    standin = StandIn(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield standin
    finally:
        standin.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(handler: BaseHTTPRequestHandler, answer: Answer, closing: threading.Event) -> None:
    if answer.fault is Fault.SILENCE:
        closing.wait()
    if answer.fault is Fault.TRICKLE:
        _trickle(handler, closing)
    if answer.fault in {Fault.RESET, Fault.SILENCE, Fault.TRICKLE}:
        handler.close_connection = True
        linger = struct.pack("ii", 1, 0)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        handler.connection.close()
        return
    handler.send_response(answer.status)
    for name, value in answer.headers.items():
        handler.send_header(name, value)
    if answer.body:
        handler.send_header("Content-Type", answer.type)
    handler.send_header("Content-Length", str(len(answer.body)))
    handler.end_headers()
    whole = answer.fault is Fault.NONE
    handler.wfile.write(answer.body if whole else answer.body[: len(answer.body) // 2])
    handler.close_connection |= not whole


def _trickle(handler: BaseHTTPRequestHandler, closing: threading.Event) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    with suppress(OSError):  # the client has closed the connection
        while not closing.wait(0.005):
            handler.wfile.write(b"x")
