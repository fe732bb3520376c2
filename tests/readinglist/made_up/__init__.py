"""Whole lists that are made up: works of ten fields, in shapes that lists have."""
