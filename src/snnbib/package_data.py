"""Where the files are that come with snnbib.

`importlib.resources` would find them in a zip file too, but takes longer to load than most of them.
"""

from pathlib import Path

__all__ = ["DATA"]

DATA = Path(__file__).parent / "data"
"""The directory of the list, its lock and the tables."""
