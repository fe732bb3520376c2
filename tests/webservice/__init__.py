"""Tests of `snnbib.webservice`."""
