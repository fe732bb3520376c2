"""Tests of whole exports: what the files say, and that the formats say the same."""
