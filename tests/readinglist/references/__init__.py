"""References in the styles of bibliographies."""
