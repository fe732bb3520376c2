"""Tests of `snnbib.check`."""
