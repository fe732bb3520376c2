"""The small list of the command line's tests, and a way to run commands on it."""

from tests.cli.conftest import here, resolved, run

__all__ = ["here", "resolved", "run"]
