"""The small list of the command line's tests, and a way to run commands on it."""

from tests.cli.conftest import git, here, resolved, run

__all__ = ["git", "here", "resolved", "run"]
