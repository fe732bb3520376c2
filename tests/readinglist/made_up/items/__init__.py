"""Lists of items that are drawn at random, as those of computing are written."""
