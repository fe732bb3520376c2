"""Lists in the languages of Europe, drawn at random."""
