"""The page of the exports in a real browser."""
