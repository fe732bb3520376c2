"""Writes ``data/venues.json`` anew: ``make venues`` after the venue table was edited."""

from pathlib import Path

from snnbib.venues.data import PREBUILT, build

__all__ = ["PATH"]

PATH = Path(__file__).parents[1] / "src/snnbib/data" / PREBUILT

if __name__ == "__main__":
    PATH.write_bytes(build())
