"""Works and other things for lists whose units are drawn at random; none of them exists.

A row is "title | authors | venue | year", as in `works`.
"""

from dataclasses import dataclass
from random import Random

from tests.readinglist.made_up.works import Listed

__all__ = ["OTHER_THINGS", "WORKS", "OtherThings", "describe"]

_ROWS = """
    Ants that farm | Clara Ohlin; Peter Mboya | Animal Behaviour | 2009
    How Wasps Choose a Nest Site: A Field Study | Ines Carvalho; Tom Rieger; Hana Sato | Behavioral Ecology | 2016
    What do bees see? | Nadia Rahimi | Journal of Experimental Biology | 2003
    Nestfit: an R package for fitting models of nest choice | Owen Pryce; Lena Storm | Journal of Open Source Software | 2019
    A simple model of trail choice in crowded tunnels | Marek Dvorak; Sunita Iyer | Journal of Theoretical Biology | 1998
    Swarms without leaders, leaders without swarms | Gil Navarro | Nature | 2011
    Deep learning of wing beats from 12 microphones | Yara Haddad; Felix Brandt; Minh Tran; Ola Lind | Interspeech | 2021
    The Social Life of Termites | Edith Marlowe | Cambridge University Press | 1987
    Hive: a distributed log for slow networks | Rui Tavares; Agnes Kovacs | OSDI | 2014
    Counting Larvae in Images: A Survey and New Benchmarks | Bo Lindgren; Priya Menon | CVPR | 2022
    Toward a theory of "borrowed" nests | Simon Achterberg | Philosophical Transactions of the Royal Society B | 2006
    AntNet2: Faster Routing by Virtual Pheromones | Karim Saleh; Dora Weiss; Hugo Lem | INFOCOM | 2018
    Heat, water and the price of wax | Joan Tully; Martin Eze | Ecology Letters | 2013
    Foraging under uncertainty: the role of memory, noise and rain in desert ants | Vera Holub; Antonio Reyes; Mei Fong | Proceedings of the National Academy of Sciences | 2020
    On Waiting | Lotte Vinge | Mind | 1974
    Introduction to Pollination Networks | Ruth Calder; Samuel Okoro | Springer | 2012
    Can a colony learn? Lessons from 40 years of mark-recapture | Ewa Zielinska; Paul Doran | The American Naturalist | 2015
    Optimal stopping for house hunters | Dina Shapiro | Journal of Applied Probability | 1991
    A Parallel Algorithm for Matching Wing Patterns | Fred Quist; Ana Belmonte | SIAM Journal on Computing | 1996
    Cold tolerance, diapause and the northern limit of carpenter ants | Toivo Salmi; Greta Moen | Oecologia | 2002
    BeeBERT: Pre-training Language Models on Dance Transcripts | Jiho Kang; Nora Feld; Oscar Lund | ACL | 2020
    Nests as public goods | Amelia Strand; Kofi Badu | American Economic Review | 2010
    Why Weaver Ants Weave | Henk Prins | Biotropica | 1989
    Robots that dig: lessons from a year in sand | Laila Nasr; Viktor Holm; Eun Choi | ICRA | 2023
    Bayesian inference for hidden colonies | Greg Mallory; Xin Wu | Biometrika | 2008
    From egg to swarm | Petra Lang | Princeton University Press | 2004
    Estimating Abundance with Traps That Fail | Irene Costa; Dan Whitlock | Biometrics | 2017
    Genome-wide association of caste size in fire ants | Manuel Ortega; Judith Stern; Li Na Zhou; Owen Pryce | PLoS Genetics | 2014
    The ecology of small things: essays | Harriet Bloom | Yale University Press | 1995
    Chemical trails and the grammar of colonies | Etienne Roux; Marta Vidal | Chemical Senses | 2001
    Learning to Forage with Sparse Rewards | Samir Bose; Katya Orlova | NeurIPS | 2019
    Bumblebee decline and land use in six countries | Freya Dahl; Colm Byrne; Ines Carvalho | Science | 2015
    Queens, kings and kin: relatedness revisited | Teo Marchetti | Evolution | 2007
    A note on the geometry of combs | William Frost | The Mathematical Gazette | 1968
    Vibration sensing with a single hair | Hana Sato; Jorn Beck | Nature Physics | 2012
    Simulating Insects at Scale | Ravi Anand; Mona Keller | SIGGRAPH | 2016
    Weather, wings and war: beekeeping in the nineteenth century | Olive Hartnell | Isis | 1999
    Pesticide residues in honey: a meta-analysis of 212 studies | Carmen Ibarra; Luis Prado; Joy Adeyemi | The Lancet Planetary Health | 2021
    Trust and alarm in mixed colonies | Nils Aberg; Sunita Iyer | Animal Cognition | 2018
    Towards cheap trackers for very small animals | Emre Aydin; Clara Ohlin | Methods in Ecology and Evolution | 2022
    The Wisdom of the Hive, Measured | Abel Santos | Behavioral Ecology and Sociobiology | 2005
    Sleep in Solitary Bees | Rosa Lindner; Pavel Hruby | Current Biology | 2010
"""


def _read() -> tuple[Listed, ...]:
    works = []
    for number, row in enumerate(_ROWS.strip().split("\n"), 5000):
        title, authors, venue, year = (cell.strip() for cell in row.split(" | "))
        people = tuple(
            (name.rpartition(" ")[0], name.rpartition(" ")[2]) for name in authors.split("; ")
        )
        works.append(Listed(title, people, venue, int(year), number))
    return tuple(works)


WORKS = _read()

_DESCRIPTIONS = (
    "introduces a general framework for data on {topic}. This is the first paper behind the [{tool}](https://github.com/ecolab/{tool}) package.",
    "one of the first papers to describe {topic} with data from the field, covers many of the most important questions.",
    "updates the {tool} framework to {topic}.",
    "a good overview of {topic}, written for readers without a background in statistics.",
    "shows that {topic} can be explained by a single parameter, and why this was overlooked.",
    "The classic on {topic}. Read this first.",
    "describes the method that [{tool}](https://{tool}.org) uses.",
    "A must-read for anyone who works on {topic}; the second half is more technical.",
    "explains {topic} with simulations, the code is [here](https://github.com/ecolab/{tool}).",
    "Proposes a new test for {topic}, and compares it with three older ones.",
)
_TOPICS = ("nest choice", "trail networks", "foraging", "caste size", "colony growth", "wing beats")
_TOOLS = ("nestfit", "trailkit", "antsim", "combtools", "swarmplot")


def describe(random: Random) -> str:
    """What a list says of a paper in a sentence or two."""
    text = random.choice(_DESCRIPTIONS)
    return text.format(topic=random.choice(_TOPICS), tool=random.choice(_TOOLS))


@dataclass(frozen=True, slots=True)
class OtherThings:
    """Things of one kind that are not papers, as items of a section of their own."""

    headings: tuple[str, ...]
    items: tuple[str, ...]


OTHER_THINGS = {
    "tools": OtherThings(
        ("Tools", "Software", "Code", "Packages and tools"),
        (
            "[antsim](https://github.com/ecolab/antsim) - A simulator for colonies, written in Rust.",
            "[trailkit](https://trailkit.readthedocs.io): Python toolkit for tracking trails",
            "[combtools](https://cran.r-project.org/package=combtools) - R package to measure combs.",
            "[SwarmPlot](https://swarmplot.org) draws figures of swarms.",
            "**[HiveDB](https://github.com/hive/hivedb)** - An open database for sensor logs.",
        ),
    ),
    "courses": OtherThings(
        ("Courses", "Online courses", "Courses and lectures"),
        (
            "[CS 231: Animal Vision](https://cs231.stanford.edu) - Stanford, spring 2019",
            "[Introduction to Insect Biology](https://www.coursera.org/learn/insects) (Coursera)",
            "[BIO 110 Syllabus](https://www.reed.edu/bio110/syllabus) - Reed College",
            "[Behavioral Ecology, MIT OpenCourseWare](https://ocw.mit.edu/courses/eco-12)",
            "Lecture notes of the [summer school on swarms](https://swarms.unibe.ch/school)",
        ),
    ),
    "videos": OtherThings(
        ("Videos", "Talks", "Watch"),
        (
            "[A day in a hive](https://www.youtube.com/watch?v=abc123) (video, 12 min)",
            "[How ants build bridges](https://youtu.be/xyz987)",
            "[Keynote: Swarms in 2020](https://vimeo.com/123456) by Nadia Rahimi",
            "https://www.youtube.com/watch?v=q1w2e3r4",
        ),
    ),
    "datasets": OtherThings(
        ("Datasets", "Data", "Data sets"),
        (
            "[AntImages](https://antimages.org) - 14,000 photographs of 200 species.",
            "[Global Bee Database](https://beedata.org) - occurrence records since 1900",
            "[WingBeats on Kaggle](https://www.kaggle.com/datasets/wingbeats)",
            "[Project Nest](https://www.projectnest.org/) - long-term data sets on nests in Europe",
        ),
    ),
    "blogs": OtherThings(
        ("Blogs", "Blogs and websites", "Websites"),
        (
            "[The Daily Ant](https://dailyant.com)",
            "[Myrmecos](https://www.myrmecos.net) - Photography blog",
            "[Small Things Considered - a blog](https://smallthings.blog/)",
            "[Insect Net Forum](https://www.insectnet.com)",
            "[Wikipedia: Eusociality](https://en.wikipedia.org/wiki/Eusociality)",
        ),
    ),
    "people": OtherThings(
        ("People", "Researchers to follow", "Labs"),
        (
            "[Nadia Rahimi](https://rahimi.me) (ETH Zurich)",
            "[Tom Rieger](https://www.tomrieger.org) - professor at the University of Graz",
            "[Social Insects Lab](https://socialinsects.asu.edu), Arizona State University",
            "[Prof. Gil Navarro](https://bio.unam.mx/~navarro)",
        ),
    ),
    "companies": OtherThings(
        ("Companies", "Industry", "Startups"),
        (
            "[BeeHero](https://www.beehero.io) - sensors for hives, Palo Alto",
            "[Ynsect](https://www.ynsect.com): insect protein from France",
            "[Antcorp Robotics](https://antcorp.com) builds digging robots.",
        ),
    ),
    "pointers": OtherThings(
        ("Related lists", "See also", "Other resources", "More"),
        (
            "[Awesome Ecology](https://github.com/someone/awesome-ecology)",
            "See also the [list of papers on wasps](https://github.com/wasplab/wasp-papers).",
            "[ant-papers](https://github.com/antlab/ant-papers): another reading list",
            "More papers are in the [archive](archive.md).",
        ),
    ),
    "questions": OtherThings(
        ("Questions", "Discussion questions", "Open questions"),
        (
            "What is the difference between a swarm and a crowd?",
            "Which assumptions does the model make, and which of them could you test?",
            "How would you design an experiment to tell them apart?",
        ),
    ),
    "contributors": OtherThings(
        ("Contributing", "How to contribute", "Notes"),
        (
            "Please open an issue or send a pull request.",
            "Add new papers at the top of their section.",
            "Mail us at bees@example.org if a link is broken.",
        ),
    ),
}
