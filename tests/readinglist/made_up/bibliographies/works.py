"""Books, chapters, articles, theses, reports and news that do not exist, as libraries hold them.

A row is "title | authors | year | what it is published in": "Press; Place" of a book, "in Book;
editors; Press; Place; pages" of a chapter, "Journal 12(3) 45-67" of an article, "Newspaper, day" of
news, "thesis University" and "report Organization; Place". Editors of a book end in "(eds.)".
"""

import re
from dataclasses import dataclass, replace

__all__ = ["WORKS", "LibraryWork", "People"]

People = tuple[tuple[str, str], ...]
"""Given and family names; an organization has no given name."""


@dataclass(frozen=True, kw_only=True)
class LibraryWork:
    """A work as a catalogue describes it; "" where a kind has no such part."""

    kind: str
    """"book", "edited book", "chapter", "article", "news", "thesis" or "report"."""
    number: int
    title: str
    people: People
    year: int
    container: str = ""
    """Journal, newspaper, or the book of a chapter."""
    editors: People = ()
    publisher: str = ""
    """Press, university or organization."""
    place: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    day: str = ""

    @property
    def url(self) -> str:
        return f"https://library.example.org/works/{self.number}.pdf"


_ROWS = """
    Salt Roads: Trade and Faith in the Western Desert | Miriam Achterberg | 1998 | Halden University Press; Bergen
    The Weight of Paper | Jonah Whitlock | 2007 | University of Northfield Press; Northfield
    How Cities Forget | Ruth Calloway; Peter Vance | 2012 | Routledge; London
    A Short History of Rain | Edmund Farrow | 1954 | Penguin; Harmondsworth
    Who Owns the Shore? Law and Custom on the Atlantic Coast | Deirdre Malone | 2003 | Oxford University Press; Oxford
    Schooling the Valley | Tomas Herrera | 1989 | Beacon Press; Boston
    Principles of Glacial Geology | Karin Lindholm; Arthur Beech | 1976 | Wiley; New York
    Bodies at Work: Medicine, Labor, and the Factory, 1870-1930 | Leonora Pike | 2016 | Cambridge University Press; Cambridge
    Inventing the Map | Simon Ackroyd | 1995 | Verso; London
    The Quiet Republic | Amelia Stroud | 2019 | Princeton University Press; Princeton, NJ
    Field Methods in Linguistic Anthropology | Hannah Oduya; Stephen Marsh | 2010 | Sage; Thousand Oaks, CA
    Reading Ruins | Gilbert Nash | 1981 | Yale University Press; New Haven
    Pathology of the Small Vessels | Walter Kemp; Joan Ridley; Paul Eastman | 1992 | Elsevier; Amsterdam
    Debt, Honor, and the State | Catherine Bowes | 2021 | Harvard University Press; Cambridge, MA
    Learning to Listen: A Guide for Teachers | Maya Prentice | 2014 | Teachers College Press; New York
    Evolution in Small Populations | Harold Finch | 1967 | Chapman and Hall; London
    Unruly Waters and the Making of Modern Bengal | Anjali Sen | 2018 | Duke University Press; Durham
    Objects of Desire | Frances Lytton | 2001 | Thames & Hudson; London
    Kinship | Judith Vale | 1973 | Blackwell; Oxford
    Poverty by Design | Marcus Dell | 2009 | Basic Books; New York
    Essays on Trust and Obligation | Ingrid Hoffman; Daniel Reyes (eds.) | 1996 | Stanford University Press; Stanford
    The Routledge Companion to Maritime Archaeology | Colin Baird; Susan Tate; Elena Moretti (eds.) | 2011 | Routledge; Abingdon
    Voices from the Mill: An Oral History | Nora Flanagan (eds.) | 1985 | Pluto Press; London
    Handbook of Rural Sociology | Robert Keane; Alice Thornbury (eds.) | 2020 | Edward Elgar; Cheltenham
    The Parish and the Plough | Bernard Oakes | 2002 | in Village England: New Perspectives; Mark Tilney, Sarah Holt; Manchester University Press; Manchester; 44-71
    Why Museums Lie | Teresa Okonjo | 2015 | in Collecting Empire; Hugh Danvers; Berghahn; New York; 112-39
    Nursing before Nightingale | Eliza Marchant | 1999 | in Women and Medicine in Victorian Britain; Clara Dunmore, Iris Webb; Palgrave; Basingstoke; 23-58
    Ritual and Number | David Amsel; Rachel Amsel | 1988 | in The Anthropology of Measurement; Philip Gaunt; University of Chicago Press; Chicago; 201-233
    What Is an Archive For? | Lucian Sforza | 2017 | in Memory after Modernity; Helen Brandt, Oscar Lyle; Polity; Cambridge; 9-31
    Contract and Covenant in Early Courts | Samuel Drury | 1979 | in Essays in Legal History; Martin Rolfe; Clarendon Press; Oxford; 150-172
    Measuring Sleep in Infants | Yvonne Carter; Dale Morrow; Beth Lang | 2004 | Journal of Child Health 31(2) 145-159
    The Grammar of Apology | Stella Quist | 1994 | Language and Society 23(4) 501-530
    Do Elections Tame Inflation? Evidence from 40 Democracies | Viktor Hansen; Maria Lucia Prado | 2006 | American Journal of Political Economy 98(1) 33-61
    Clay Tablets and Their Scribes | Omar Haddad | 1961 | Antiquity 35(138) 101-110
    Teaching Fractions with Paper Folding: A Classroom Experiment | Grace Ellison; Toby Mercer | 2013 | Educational Studies 39(5) 412-428
    Carbon Storage in Peat Soils of the Northern Uplands | Fiona McRae; Lars Eide; Chen Mei; Robert Alan Hughes | 2015 | Global Change Biology 21(7) 2590-2604
    Race, Rent, and the Right to Stay | Denise Whitaker | 2018 | Stanford Law Review 70(3) 811-869
    Migraine and Weather: A Cohort Study | Paula Stein; Ahmed Rashid | 2009 | The Lancet 374(9) 733-741
    The Moral Economy of the Fishing Village | Angus Reid | 1984 | Past & Present 104(1) 76-98
    "Nothing to Declare": Customs Officers and the Border | Lidia Bravo | 2011 | Cultural Anthropology 26(2) 250-277
    Signals of Ice Retreat | Johan Berg; Emily Stone | 1999 | Nature 399(6735) 429-436
    Plato on Forgetting | Christopher Lowell | 1970 | Phronesis 15(1) 12-27
    Against Method in Ethnography | Rosalind Hart | 1991 | Current Anthropology 32(3) 287-305
    Bird Song and the Evolution of Learning | Neil Ashby; Laura Quinn | 2002 | Science 297(5) 1822-1825
    Long-Term Effects of Early Childhood Reading Programs on Academic Achievement in Rural School Districts | Monica Fields; Joseph Tran; Karen Wolfe | 2017 | Review of Educational Research 87(4) 640-672
    Hospital Design and the Patient's Gaze | Vivian Osgood | 1993 | Social History of Medicine 6(2) 203-225
    Plague, Quarantine, and the Port of Naples, 1656 | Carlo Benedetti | 2008 | Renaissance Quarterly 61(3) 865-890
    Market Women | Adaeze Obi; Linda Farrell | 2016 | Signs 41(2) 377-399
    The Town That Lost Its River | Sam Everhart | 2019 | The New York Times, March 4
    Judges Strike Down Coastal Ban | Olivia Penn | 2014 | The Guardian, 12 June
    Who Teaches the Teachers? | Dana Kessler | 2021 | The Atlantic, October 9
    Weaving and Wages in the Scottish Borders, 1780-1850 | Moira Fraser | 1997 | thesis University of Edinburgh
    Hydrology of Karst Springs | Pedro Almeida | 2005 | thesis University of Lisbon
    The Politics of Tuberculosis in Interwar Poland | Zofia Wolska | 2013 | thesis Columbia University
    Education for All: Progress and Challenges | UNESCO | 2015 | report UNESCO; Paris
    Guidelines for the Management of Acute Malnutrition | World Health Organization | 2013 | report World Health Organization; Geneva
    State of the Nation's Libraries | American Library Association | 2020 | report American Library Association; Chicago
"""


def _people(text: str) -> People:
    """Names of people; one that `_ORGANIZATIONS` has is an organization's."""
    names = [name.strip() for name in re.split(r"[;,]", text)]
    return tuple(
        ("", name) if name in _ORGANIZATIONS else (name.rpartition(" ")[0], name.rpartition(" ")[2])
        for name in names
    )


_ORGANIZATIONS = {"UNESCO", "World Health Organization", "American Library Association"}
_ARTICLE = re.compile(r"(.+) (\d+)\((\d+)\) ([\d-]+)")


def _work(number: int, row: str) -> LibraryWork:
    title, people, year, published = (cell.strip() for cell in row.split(" | "))
    authors = _people(people.removesuffix("(eds.)"))
    work = LibraryWork(kind="", number=number, title=title, people=authors, year=int(year))
    if published.startswith("in "):
        book, editors, press, place, pages = published.removeprefix("in ").split("; ")
        work = replace(work, kind="chapter", container=book, editors=_people(editors))
        return replace(work, publisher=press, place=place, pages=pages)
    if article := _ARTICLE.fullmatch(published):
        journal, volume, issue, pages = article.groups()
        work = replace(work, kind="article", container=journal)
        return replace(work, volume=volume, issue=issue, pages=pages)
    if published.startswith("thesis "):
        return replace(work, kind="thesis", publisher=published.removeprefix("thesis "))
    if ";" not in published:
        newspaper, day = published.split(", ")
        return replace(work, kind="news", container=newspaper, day=day)
    press, place = published.removeprefix("report ").split("; ")
    is_edited = people.endswith("(eds.)")
    kind = "report" if published.startswith("report ") else "edited book" if is_edited else "book"
    return replace(work, kind=kind, publisher=press, place=place)


WORKS = tuple(_work(number, row) for number, row in enumerate(_ROWS.strip().split("\n"), 1))
