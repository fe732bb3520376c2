"""The right half's parts, each alone."""
