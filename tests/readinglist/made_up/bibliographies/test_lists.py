"""Bibliographies and syllabi drawn at random: nearly all of their entries are read right."""

from snnbib.model import Paper
from snnbib.readinglist import parse
from tests.readinglist.made_up.bibliographies.lists import BibliographyEntry, write_bibliography
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.rows import Row, entries, rows_of

_LISTS = 60
_MOST_MISREAD = 0.08
"""The share of entries that may be read wrong: people write books and chapters in many ways."""
_MOST_FALSE = 0.01
"""How many other lines may be taken for works, for each entry."""


def is_read_right(entry: BibliographyEntry, paper: Paper | None) -> bool:
    if paper is None:
        return False
    told = entry.read
    return (
        bare(paper.title) == bare(told.title)
        and [bare(one.family or one.literal) for one in paper.authors]
        == list(map(bare, told.people))
        and (told.venue == "*" or name_of_venue(paper.venue) == name_of_venue(told.venue))
        and paper.year == told.year
        and (not entry.url or entry.url in [link.url for link in paper.links])
    )


def test_nearly_all_entries_of_random_bibliographies_are_read_right() -> None:
    number = misread = false = 0
    for seed in range(_LISTS):
        text, told = write_bibliography(seed)
        papers = {paper.line: paper for paper in reversed(parse(text).papers)}
        number += len(told)
        misread += sum(not is_read_right(entry, papers.get(entry.line)) for entry in told)
        false += len(papers.keys() - {entry.line for entry in told})
    assert misread <= _MOST_MISREAD * number
    assert false <= _MOST_FALSE * number


@entries(
    (
        "dashes in the place of authors, behind a number, with a year in brackets",
        "# Works cited\n\n1. Bee, Ada (2001): *How Ants Count*. Ulm: Hill Press.\n"
        "2. \\_\\_\\_ (2003): *How Ants Dig*. Ulm: Hill Press.\n"
        "3. ——— (2004) *How Ants Sleep*. Ulm: Hill Press.\n",
        [
            ("How Ants Count", "Hill Press", 2001, ["Bee"]),
            ("How Ants Dig", "Hill Press", 2003, ["Bee"]),
            ("How Ants Sleep", "Hill Press", 2004, ["Bee"]),
        ],
    ),
    (
        "an annotation between a work and the dashes for its author",
        "# Works cited\n\nBee, Ada. *How Ants Count*. Ulm: Hill Press, 2001.\n\n"
        "A good beginning; still the best account of the matter.\n\n"
        "———. *How Ants Dig*. Ulm: Hill Press, 2003.\n",
        [
            ("How Ants Count", "Hill Press", 2001, ["Bee"]),
            ("How Ants Dig", "Hill Press", 2003, ["Bee"]),
        ],
    ),
    (
        "family names in front of titles that are quoted, emphasized or linked",
        "# Week 2\n\n- Bee, “How Ants Count,” *Wood* 3 (2001): 4–9.\n"
        "- Cole and Dean, *The Legs of Beetles* (Ulm: Hill Press, 1998).\n"
        "- Eff, [The Wings of Moths](https://a.org/1.pdf), 2nd ed. (Ulm: Hill Press, 1999).\n"
        "- Gay, “How Moths Sleep,” *Wood* 4 (2002): 4–9.\n",
        [
            ("How Ants Count", "Wood", 2001, ["Bee"]),
            ("The Legs of Beetles", "Hill Press", 1998, ["Cole", "Dean"]),
            ("The Wings of Moths", "Hill Press", 1999, ["Eff"]),
            ("How Moths Sleep", "Wood", 2002, ["Gay"]),
        ],
    ),
    (
        "words that say that an address follows",
        "# Books\n\n- *How Ants Count* by Ada Bee (2001). Available at: https://a.org/1\n"
        "- *How Ants Dig* by Carl Dee (2003). Available from https://a.org/2\n",
        [("How Ants Count", "", 2001, ["Bee"]), ("How Ants Dig", "", 2003, ["Dee"])],
    ),
    (
        "translators and editions that end a reference, or stand in front of brackets",
        "# Books\n\n- Bee, Ada. *How Ants Count*, Trans. Carl Dee (2001).\n"
        "- Bee, Ada (2002). *How Ants Dig*. Translated by Carl Dee\n"
        "- Bee, Ada. *How Ants Sleep*, trans. Carl Dee (Ulm: Hill Press, 2003).\n",
        [
            ("How Ants Count", "", 2001, ["Bee"]),
            ("How Ants Dig", "", 2002, ["Bee"]),
            ("How Ants Sleep", "Hill Press", 2003, ["Bee"]),
        ],
    ),
    (
        "marks of editors in front of a dash or a colon",
        "# Books\n\n- Ada Bee and Carl Dee (eds.) — *How Ants Count* (Ulm: Hill Press, 2001).\n"
        "- Eva Eff, ed.: *How Ants Dig* (Ulm: Hill Press, 2003).\n",
        [
            ("How Ants Count", "Hill Press", 2001, ["Bee", "Dee"]),
            ("How Ants Dig", "Hill Press", 2003, ["Eff"]),
        ],
    ),
    (
        "organizations in the place where others name people",
        "# Reports\n\n- *How Ants Count* (2001), Ada Bee\n- *How Ants Dig* (2002), Carl Dee\n"
        "- *How Bees Dance* (2005), Eva Eff\n- *How Bees Sleep* (2006), Gil Hai and Ida Jay\n"
        "- *How Ants Sleep* (2003), World Ant Organization\n- *How Ants Fly* (2004), WAO\n",
        [
            ("How Ants Count", "", 2001, ["Bee"]),
            ("How Ants Dig", "", 2002, ["Dee"]),
            ("How Bees Dance", "", 2005, ["Eff"]),
            ("How Bees Sleep", "", 2006, ["Hai", "Jay"]),
            ("How Ants Sleep", "", 2003, ["World Ant Organization"]),
            ("How Ants Fly", "", 2004, ["WAO"]),
        ],
    ),
    (
        "organizations behind a word such as by",
        "# Reports\n\n- **How Ants Count** by Ada Bee\n- **How Ants Dig** by Carl Dee\n"
        "- **How Ants Sleep** by World Ant Organization\n- **How Ants Fly** by Eva Eff\n",
        [
            ("How Ants Count", "", 0, ["Bee"]),
            ("How Ants Dig", "", 0, ["Dee"]),
            ("How Ants Sleep", "", 0, ["World Ant Organization"]),
            ("How Ants Fly", "", 0, ["Eff"]),
        ],
    ),
    (
        "authors behind a dash in links, with remarks behind the links",
        "# Books\n\n- [How Ants Count - Ada Bee](https://a.org/1) (skim)\n"
        "- [How Ants Dig - Carl Dee](https://a.org/2)\n"
        "- [How Ants Sleep - Eva Eff and Gil Hai](https://a.org/3) (skim)\n",
        [
            ("How Ants Count", "", 0, ["Bee"]),
            ("How Ants Dig", "", 0, ["Dee"]),
            ("How Ants Sleep", "", 0, ["Eff", "Hai"]),
        ],
    ),
    (
        "authors in front of an address, or of a remark in brackets",
        "# Books\n\n- The Count of Ants by Ada Bee https://a.org/1\n"
        "- Digging by Carl Dee <https://a.org/2>\n- How Ants Sleep by Eva Eff (skim)\n",
        [
            ("The Count of Ants", "", 0, ["Bee"]),
            ("Digging", "", 0, ["Dee"]),
            ("How Ants Sleep", "", 0, ["Eff"]),
        ],
    ),
    (
        "remarks behind publishers, places with their states, places behind publishers",
        "# Books\n\n- Bee, Ada (2001). *How Ants Count*, Hill (skim)\n"
        "- Bee, Ada. *How Ants Dig*, Princeton, NJ, Hill & Wood, 2002.\n"
        "- Bee, Ada (2003). *How Ants Sleep*. Hill & Wood: London.\n",
        [
            ("How Ants Count", "Hill", 2001, ["Bee"]),
            ("How Ants Dig", "Hill & Wood", 2002, ["Bee"]),
            ("How Ants Sleep", "Hill & Wood", 2003, ["Bee"]),
        ],
    ),
    (
        "editors and a comma in front of the book of a chapter",
        "# Books\n\n- Bee, Ada (2001). “How Ants Count” in Carl Dee, *Wood* (Ulm: Hill), 4–9.\n",
        [("How Ants Count", "Wood", 2001, ["Bee"])],
    ),
)
def test_bibliographies_written_by_hand(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
