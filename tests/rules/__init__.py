"""Tests of `snnbib.rules`."""
