"""Tests of whole catalogues as sources."""
