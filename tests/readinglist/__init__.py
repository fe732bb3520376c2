"""Tests of `snnbib.readinglist`, in packages that have the names of its steps.

`rows` reads a list for all of them; `made_up` has whole lists, of works of ten fields.
"""
