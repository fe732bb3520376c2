"""Lists in languages of Asia and the Near East, in shapes that are drawn at random.

`works`, `words` and `styles` have what such lists name and say; `writing` draws how a list writes
names, titles, years and links, and `references`, `entries`, `books` and `tables` what its entries
look like. `lists` puts them together.
"""
