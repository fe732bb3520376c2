"""Which entries are papers."""
