"""How much a text looks like a venue: the levels of `VenueText.weight`. Pure.

They are set by hand, so that the lists of `tests/readinglist` are read as a person reads them. What
is compared is their order; where weights are added up, a level is a share of certainty.
"""

__all__ = [
    "ACRONYM",
    "CERTAIN_VENUE",
    "DATED_NAME",
    "LIKELY_VENUE",
    "POSSIBLE_VENUE",
    "PUBLISHER",
    "SHORT_NAME",
    "SURE_VENUE",
    "VENUE_WORD",
]

CERTAIN_VENUE = 1.0
"""The table of venues has it, or a short name has a word that only venues' names have."""
SURE_VENUE = 0.9
"""Abbreviated words of venues' names, a series of reports; an acronym beside a year or pages."""
LIKELY_VENUE = 0.8
"""A name of `POSSIBLE_VENUE` beside a year or pages: with less, titles look like it."""
PUBLISHER = 0.75
"""The name of a publisher, which stands where venues stand."""
VENUE_WORD = 0.7
"""A word of venues' names in a longer name, which a title can have too."""
ACRONYM = 0.55
"""An acronym alone: a venue's, or that of a method."""
POSSIBLE_VENUE = 0.45
"""A subject, or a short name with a word that venues share with titles: "Nature", "Robotics"."""
DATED_NAME = 0.4
"""Any proper name beside a year: just below `POSSIBLE_VENUE`."""
SHORT_NAME = 0.25
"""One or two words in capitals: anything."""
