"""Where snnbib keeps what it need not ask or read again."""

import os
from pathlib import Path

__all__ = ["cache_directory"]


def cache_directory() -> Path:
    """SNNBIB_CACHE_DIR, else the user's cache directory as the operating system has it.

    It is not absolute where nobody knows the user's home directory.
    """
    if directory := os.environ.get("SNNBIB_CACHE_DIR", ""):
        return Path(directory).absolute()
    import platformdirs

    return platformdirs.user_cache_path("snnbib", appauthor=False)
