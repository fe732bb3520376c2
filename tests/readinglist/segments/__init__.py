"""Where the text of an entry is cut."""
