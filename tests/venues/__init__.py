"""The venue table, and names of venues compared."""
