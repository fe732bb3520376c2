"""Which part of an entry is its title, authors, venue and year."""
