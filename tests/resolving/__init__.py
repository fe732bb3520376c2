"""Tests of `snnbib.resolving`."""
