"""Works that do not exist, as computing and science list them: papers, books, chapters, theses.

A row is "short name or topic | title | authors | venue | year | kind"; authors are "Given Family"
with semicolons between ("~" within a family name); the venue of a book is its publisher.
"""

from dataclasses import dataclass

__all__ = ["ITEM_WORKS", "ItemWork"]


@dataclass(frozen=True, slots=True)
class ItemWork:
    """A work as a list can name it; `authors` are (given, family)."""

    short: str
    title: str
    authors: tuple[tuple[str, str], ...]
    venue: str
    year: int
    number: int
    kind: str
    """"journal", "book", or "" for a conference's paper."""

    @property
    def url(self) -> str:
        return f"https://www.hive.example/papers/{self.number}-{self.year}.pdf"


_ROWS = """
    ForageNet | ForageNet: Learning to Share Food Sites in Sparse Colonies | Ada Beekman; Carl Dietrich | NeurIPS | 2016 |
    Caches | What Every Bee Remembers about Its Cache | Marta Olsson; Jun Nakagawa; Peter van~Dijk | SOSP | 2011 |
    Trails | Trail Laying without a Leader | Nils Hagen | Journal of Insect Computing | 1985 | journal
    Voting | Quorum Voting in Honeybee Swarms: A Formal Model | Thomas Reiner; Helena Voss | Distributed Computing | 2004 | journal
    SwarmOS | SwarmOS: An Operating System for a Thousand Small Robots | Ravi Chandran; Lucy Whitmore; Emeka Obi; Sofia Lindgren | OSDI | 2018 |
    Nests | Why Do Nests Collapse? | Ingrid Solberg; Paul Mercier | Nature | 1997 | journal
    Locks | Lock-Free Queues Considered Hopeful | Daniel K. Forster; Wei Zhang | PODC | 2009 |
    Types | Types for Termites | Benjamin Harrow | POPL | 2002 |
    Parsing | Parsing Dances | Olga Sokolova; Hiro Tanabe | ACL | 2013 |
    AntQL | AntQL: A Query Language for Moving Populations | Farid Rahimi; Clara Jimenez; Anton Weber | SIGMOD | 2015 |
    Gossip | Gossip, Rumors, and Repair: Three Ways to Keep a Hive Consistent | Rebecca Stone; Andre Moreau | VLDB | 2007 |
    Vision | Seeing in the Dark with 5,500 Lenses | Mei Lin; Oskar Brandt | CVPR | 2020 |
    BeeSpeech | BeeSpeech: End-to-End Transcription of the Waggle Dance | Yuki Mori; Laura Esposito; David Cohen | Interspeech | 2019 |
    Proofs | A Machine-Checked Proof of the Honeycomb Conjecture | Georg Lindner | Journal of Formal Geometry | 2012 | journal
    Pheromones | The Chemistry of Forgetting | Julia Hartmann; Sean O'Connor | Science | 1991 | journal
    Flocks | Flocks, Herds, Schools | Craig Dunmore | SIGGRAPH | 1988 |
    Schedulers | Fair Scheduling of Foragers under Uncertain Weather | Ahmed Mansour; Katarina Novak | ICML | 2014 |
    MoE | Mixtures of Many Small Experts | Chen Liu; Ana Ribeiro; Tom Whitaker | ICLR | 2022 |
    Fuzzing | "It Works in My Hive": Reproducing Failures of Field Robots | Simone Keller; Arjun Patel | ICSE | 2021 |
    Compilers | Compiling Instinct | Robert M. Langley; Susan Frost | PLDI | 1999 |
    Routing | Ant-Inspired Routing in Networks That Forget | Gianni Moretti; Marco Bellini | IEEE Transactions on Networking Research | 1998 | journal
    Privacy | Private Counting of Winged Visitors | Hannah Levine; Omar Haddad | USENIX Security | 2017 |
    Graphs | On the Diameter of Tunnel Graphs | Pavel Horak | Combinatorial Letters | 2006 | journal
    HCI | How Beekeepers Read Charts | Emily Carver; Noor Ali; Lars Holm | CHI | 2010 |
    Sorting | Sorting 10 Million Pollen Grains in a Minute | Victor Almeida; Jia Wu | Workshop on Field Data Systems | 2016 |
    NectarDB | NectarDB: Sweet Spots in Storage Hierarchies | Maria Kowalska; Stefan Roth; Amit Joshi | FAST | 2013 |
    Bayes | Bayesian Bees: Inference by a Committee of Scouts | Kenneth Ashford; Linda Marsh | Journal of Machine Learning Research | 2008 | journal
    GPUs | GPUs for Entomologists: Ten Years Later | Michael Strand; Priya Nair | IEEE Micro | 2020 | journal
    Attention | Less Attention, More Instinct | Alexei Petrov; Grace Kim | EMNLP | 2023 |
    Ethics | Should a Swarm Have Rights? | Martha Ellington | Ethics and Machines | 2019 | journal
    Simulation | Simulating Every Ant | Henrik Lund; Isabel Torres; Kwame Mensah; Yan Li; Fatima Zahra | PLoS Computational Biology | 2015 | journal
    Games | The Forager's Dilemma and Other Games | Arthur Bell; Diana Cross | Games and Evolution | 1994 | journal
    Wings | Folding Wings by Gradient Descent | Takeshi Ono; Nadia Rossi | ICRA | 2022 |
    Clocks | Time, Clocks, and the Order of Flowers | Leonard Pratt | Communications of the ACM | 1979 | journal
    LLMs | Language Models Are Bad Beekeepers | Zoe Hammond; Ivan Kuznetsov; Lei Wang | NeurIPS | 2023 |
    Memory | Memory Consistency in Two-Queen Systems | Joao Pereira; Elif Demir | ISCA | 2001 |
    Synthesis | Program Synthesis from Dances and Examples | Rachel Greene; Mikael Berg | PLDI | 2018 |
    Genomes | The Genome of the Paper Wasp and the Evolution of Architecture | Claudia Ferrari; James Okoro; Hanna Virtanen | Genome Studies | 2017 | journal
    Logs | Logging Less, Losing Nothing | Philip Winter; Gail Thornton | NSDI | 2014 |
    Testing | Testing What Cannot Be Caught | Bertrand Lacroix | Software Practice Letters | 2003 | journal
    SwarmLab | SwarmLab | Tobias Engel; Ines Prado | IROS | 2019 |
    Self-Repair | Self-Repairing Combs, Part II: Experiments in Low Gravity | Rosa Delgado; Kim Andersen | Acta Apidologica | 1983 | journal
    TAP | The Art of Patience | Walter Hobbs | Cambridge University Press | 1996 | book
    ITC | Introduction to Termite Computing | Theodore Lang; Carla Reyes | MIT Press | 2009 | book
    SC | Social Computation: An Introduction for Engineers | Agnes Miller | Springer | 2012 | book
    DMS | Design of Minimal Societies | Edward Fields; Anna Fields; Roy Tucker | Prentice Hall | 1990 | book
    PNP | Principles of Nest Programming | Harold Simmons | Addison-Wesley | 1987 | book
    TSB | The Silent Bee | Judith Moran | Oxford University Press | 2005 | book
"""


def _read() -> tuple[ItemWork, ...]:
    works = []
    for number, row in enumerate(_ROWS.strip().splitlines(), 1):
        short, title, authors, venue, year, kind = (cell.strip() for cell in row.split("|"))
        names = (name.rpartition(" ") for name in authors.split("; "))
        people = tuple((given, family.replace("~", " ")) for given, _, family in names)
        works.append(ItemWork(short, title, people, venue, int(year), number, kind))
    return tuple(works)


ITEM_WORKS = _read()
"""Forty-eight works."""
