"""Tests of what is released: built files, workflows, the library, instructions."""
