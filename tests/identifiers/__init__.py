"""Identifiers: every form in which one is written, what is refused, what follows from them."""
