"""The computer's clock: calls that may wait for the network end in time, or at once."""

from threading import Event, Timer

import pytest

from snnbib.webservice.messages import AccessDenied, RetryLater
from snnbib.webservice.rate_limit import SystemClock


def test_a_call_returns_what_its_function_returns() -> None:
    assert SystemClock().call(lambda: 7, seconds=60) == 7


def test_a_call_raises_what_its_function_raises() -> None:
    def fail() -> int:
        raise RetryLater("overload")

    with pytest.raises(RetryLater, match=r"^overload$"):
        SystemClock().call(fail, seconds=60)


def test_a_call_that_takes_too_long_is_left_to_itself() -> None:
    never = Event()
    with pytest.raises(RetryLater, match=r"^no answer in time$"):
        SystemClock().call(never.wait, seconds=0.01)
    never.set()


def test_an_interrupted_call_ends_at_once() -> None:
    never, clock = Event(), SystemClock()
    Timer(0.01, clock.interrupt).start()
    with pytest.raises(AccessDenied, match=r"^the run was interrupted$"):
        clock.call(never.wait, seconds=60)
    never.set()
    with pytest.raises(AccessDenied):
        clock.sleep(60)
