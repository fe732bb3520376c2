"""Bibliographies and syllabi that are drawn at random."""
