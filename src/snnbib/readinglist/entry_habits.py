"""How the entries of a list are written, as far as it matters before they are compared. Pure."""

from msgspec import Struct

__all__ = ["NO_HABITS", "Habits"]


class Habits(Struct, frozen=True, kw_only=True):
    """How the entries of a list are written, as far as it matters before they are compared."""

    labels: frozenset[str] = frozenset()
    """Folded texts that label links."""
    cite_by_surname: str = ""
    """The marks behind years of authors cited by family name: "Bee (2001)", "Bee 2001, How"."""
    begin_with_surname: bool = False
    """Whether entries begin with family names and a comma: "Bee, How Ants Count"."""
    fields: frozenset[str] = frozenset()
    """Folded names of fields after titles that are known by their repetition: "*Best for:*"."""
    date_links: bool = False
    """Whether links' texts end in a comma and the year: "[How Ants Count, 2001](...)"."""
    authors_in_links: bool = False
    """Whether links' texts end in authors: "[How Ants Count by Ada Bee]", "[Ants: Ada Bee]"."""
    name_stop: str = ""
    """The form of the names in front of titles and the mark that ends them; "" if they differ."""
    series: frozenset[str] = frozenset()
    """Folded names of series of books that stand between titles and places."""
    omit_titles: bool = False
    """Whether entries are references without titles: "A. Bee, Ant Lett. 2019, 11, 34"."""
    end_in_place: bool = False
    """Whether references end in the place alone: "Bee, Ada (1970). How ants count. Berlin."."""


NO_HABITS = Habits()
"""Where nothing is known of the entries around."""
