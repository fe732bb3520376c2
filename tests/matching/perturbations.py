"""True records with one feature changed at a time.

Some changes make another work of it, and must never be accepted. Others are what sources do to a
record of the same work: accepting those is right, asking a person is not wrong.
"""

import html
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from snnbib.matching import same_person, title_distance
from snnbib.model import Link, Paper, Person, Record, SourceName, WorkType
from tests.matching.cases import Case

__all__ = ["CHANGES", "Change", "all_perturbed"]

_ARXIV_ID = "2401.00001"
_JANE = Person(family="Placeholder", given="Jane Q.")
_COMMON_NAME = Person(family="Wang", given="Quinn")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """A paper, its true record, two other papers' records, and dice."""

    paper: Paper
    record: Record
    sibling: Record
    """Of the same proceedings."""
    kin: Record
    """By some of the same people if such a paper exists, else the sibling."""
    dice: random.Random

    def but(self, **changes: object) -> Record:
        """The true record with other values."""
        return replace(self.record, **changes)  # type: ignore[arg-type]

    def retitled(self, words: Sequence[str]) -> Record:
        """The true record under another title."""
        return self.but(title=" ".join(words), subtitle="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One kind of change; `keeps_identity` where the record is still of the same work."""

    name: str
    make: Callable[[_Scene], Record | None]
    keeps_identity: bool
    link: Callable[[Record], str] | None = None
    """The link that the list has for the paper, by the true record; "" if that has none."""
    list_as: Callable[[Paper], Paper] | None = None
    """How the list has the paper, where it differs."""
    list_first: Callable[[Person], Person] | None = None
    """How the list names the first author, where it names that one only, and no venue."""


def _perturbed(scene: _Scene, change: Change) -> Case | None:
    """The case that a change makes of a paper and its record; None where it changes nothing."""
    record = scene.record
    made = change.make(scene)
    if made is None or (made == record and not (change.list_as or change.list_first)):
        return None
    paper = change.list_as(scene.paper) if change.list_as else scene.paper
    if change.list_first:
        if not record.authors:
            return None
        paper = replace(paper, venue="", authors=(change.list_first(record.authors[0]),))
    if change.link:
        url = change.link(record)
        if not url:
            return None
        paper = replace(paper, links=(Link(label="paper", url=url),))
    return Case(
        trap=change.name,
        paper=paper,
        records=(made,),
        right=made.locator if change.keeps_identity else "",
        authors=() if change.list_first else record.authors,
    )


def _words(scene: _Scene) -> list[str]:
    return scene.record.title.rstrip(".").split()


def _longer(scene: _Scene) -> Record:
    ends = ("with Attention", "Using Adaptive Thresholds", "Revisited", ": A Review", "Again")
    return scene.retitled([*_words(scene), scene.dice.choice(ends)])


def _shorter(scene: _Scene) -> Record | None:
    words = _words(scene)
    is_whole = _without_abstract(scene.record.title) == scene.record.title
    is_long = len(words) > 3 and words[-1].isalpha()
    return scene.retitled(words[:-2]) if is_long and is_whole else None


def _without_abstract(title: str) -> str:
    """A title without "(Extended Abstract)": with the paper's identifier, that is the paper."""
    return re.sub(r"(?i)[\s:(]*(?:\ban\s+)?extended abstract\W*$", "", title)


def _other_word(scene: _Scene) -> Record:
    words = _words(scene)
    place = scene.dice.randrange(len(words))
    others = ("Quantum", "Federated", "Robust", "Graph", "Optimal")
    new = next(word for word in others if word.casefold() != words[place].casefold())
    return scene.retitled([*words[:place], new, *words[place + 1 :]])


def _negated(scene: _Scene) -> Record | None:
    words = _words(scene)
    long = [place for place, word in enumerate(words) if len(word) > 6 and word.isalpha()]
    if not long:
        return None
    place = scene.dice.choice(long)
    return scene.retitled([*words[:place], "Non" + words[place].lower(), *words[place + 1 :]])


def _other_identifier(scene: _Scene) -> Record | None:
    sibling = scene.sibling
    return scene.but(doi=sibling.doi, urls=sibling.urls, locator="other") if sibling.doi else None


def _identified(scene: _Scene, other: Record) -> Record:
    """Another paper's record under the identifiers of the true one."""
    return replace(other, doi=scene.record.doi, urls=scene.record.urls)


def _preprint(record: Record) -> Record:
    """A record as arXiv would have it."""
    return Record(
        source=SourceName.ARXIV, locator=_ARXIV_ID, arxiv=_ARXIV_ID, type=WorkType.PREPRINT,
        title=record.title, authors=record.authors, year=record.year,
    )  # fmt: skip


def _doi_link(record: Record) -> str:
    return f"https://doi.org/{record.doi}" if record.doi else ""


def _arxiv_link(_: Record) -> str:
    return f"https://arxiv.org/abs/{_ARXIV_ID}"


def _another_edition(scene: _Scene) -> Record | None:
    others = _other_people(scene)
    return others and _a_year_later(scene, others)


def _a_year_later(scene: _Scene, record: Record) -> Record:
    year = scene.record.year
    where = scene.record.container_title.replace(str(year), str(year + 1))
    return replace(record, year=year + 1, container_title=where)


def _other_people(scene: _Scene) -> Record | None:
    ours = {person.family for person in scene.record.authors}
    theirs = {person.family for person in scene.sibling.authors}
    return (
        None if not (ours and theirs) or ours & theirs else scene.but(authors=scene.sibling.authors)
    )


def _other_first(scene: _Scene, *, ours_at: int | None = None) -> Record | None:
    """Another first author, with ours at a later place or not at all.

    Not one of the same family name and initials: nothing tells these apart.
    """
    ours, *others = scene.record.authors or (None,)
    theirs = scene.sibling.authors[:1]
    if ours is None or not theirs or _has_namesake(ours, (*theirs, *others)):
        return None
    authors = [*theirs, *others]
    if ours_at is not None:
        authors.insert(ours_at, ours)
    return scene.but(authors=tuple(authors))


def _has_namesake(person: Person, others: Sequence[Person]) -> bool:
    return any(same_person(_initials(person), other) for other in others)


def _first_author_moved(scene: _Scene) -> Record | None:
    first, *others = scene.record.authors or (None,)
    if first is None or not others or _has_namesake(first, others[:1]):
        return None
    return scene.but(authors=(*others, first))


def _namesake(scene: _Scene) -> Record | None:
    """By somebody of the family name, whose given name begins with another letter."""
    first, *others = scene.record.authors or (_JANE,)
    if not (first.family and first.given) or _has_namesake(first, others):
        return None
    given = "Quinn" if first.given[0] in "Jj" else "Jane"
    return scene.but(authors=(Person(family=first.family, given=given), *others))


def _by_a_common_name(scene: _Scene) -> Record:
    return scene.but(authors=(_COMMON_NAME, *scene.record.authors))


def _typing_error(scene: _Scene) -> Record | None:
    words = _words(scene)
    long = [place for place, word in enumerate(words) if len(word) > 6 and word.isalpha()]
    if not long:
        return None
    place = scene.dice.choice(long)
    word = words[place]
    return scene.retitled([*words[:place], word[:3] + word[4:], *words[place + 1 :]])


def _one_author(change: Callable[[Person], Person | None]) -> Callable[[_Scene], Record | None]:
    def make(scene: _Scene) -> Record | None:
        authors = list(scene.record.authors)
        if not authors:
            return None
        place = scene.dice.randrange(len(authors))
        new = change(authors[place])
        authors[place : place + 1] = [new] if new else []
        return scene.but(authors=tuple(authors))

    return make


def _all_authors(change: Callable[[Person], Person]) -> Callable[[_Scene], Record]:
    return lambda scene: scene.but(authors=tuple(map(change, scene.record.authors)))


def _title(change: Callable[[str], str]) -> Callable[[_Scene], Record]:
    return lambda scene: scene.but(title=change(scene.record.title))


def _initials(person: Person) -> Person:
    given = " ".join(f"{part[0]}." for part in person.given.split())
    return replace(person, given=given)


def _apart(scene: _Scene) -> Record | None:
    title, colon, subtitle = scene.record.title.partition(": ")
    return scene.but(title=title, subtitle=subtitle) if colon else None


_SIBLINGS = {
    "AAAI": "Proceedings of the AAAI/ACM Conference on AI, Ethics, and Society",
    "CVPR": "Chinese Conference on Pattern Recognition and Computer Vision (PRCV)",
    "ECCV": "Asian Conference on Computer Vision (ACCV)",
    "ICCV": "International Conference on Computer Vision, Image and Deep Learning (ICCV)",
    "ICLR": "ICLR Blogposts",
    "ICML": "International Conference on Machine Learning and Applications (ICMLA)",
    "IJCAI": "Pacific Rim International Conference on Artificial Intelligence",
    "NeurIPS": "International Conference on Neural Information Processing (ICONIP)",
}
"""A venue that is easily taken for another, by that one's acronym."""


def _in(container_title: Callable[[str], str]) -> Callable[[_Scene], Record]:
    """The true record in a container whose title is made of the listed venue's acronym."""
    return lambda scene: scene.but(container_title=container_title(scene.paper.venue))


def _listed_as(**changes: object) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, **changes)  # type: ignore[arg-type]


def _years_later(years: int) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, year=paper.year + years)


def _posted(doi: str, **changes: object) -> Callable[[_Scene], Record]:
    """A preprint server's copy with a DOI."""
    posted = {"container_title": "", "type": WorkType.PREPRINT, "doi": doi, "urls": ()} | changes
    return lambda scene: scene.but(**posted)


_NOTICE = "Correction to: "
_ANOTHER_WORK: dict[str, Callable[[_Scene], Record | None]] = {
    "a sibling of the proceedings": lambda scene: scene.sibling,
    "our next paper": lambda scene: scene.kin,
    "a longer title": _longer,
    "a shorter title": _shorter,
    "another word": _other_word,
    "a negated word": _negated,
    "a version": lambda scene: scene.retitled([*_words(scene), "V2"]),
    "a part": lambda scene: scene.retitled([*_words(scene), "Part", "II"]),
    "a notice": lambda scene: scene.but(title=_NOTICE + scene.record.title),
    "other people": _other_people,
    "another edition, by others": _another_edition,
    "a workshop": lambda scene: scene.but(
        container_title=scene.record.container_title + " Workshops"
    ),
    "a journal's extension": lambda scene: scene.but(
        container_title="Neural Networks", type=WorkType.JOURNAL_ARTICLE, doi="10.5072/journal"
    ),
    "a journal's extension, a year later": lambda scene: scene.but(
        container_title="IEEE Transactions on Neural Networks and Learning Systems",
        type=WorkType.JOURNAL_ARTICLE, doi="10.5072/journal", year=scene.record.year + 1,
    ),
    "a preprint server's copy": _posted("10.2139/ssrn.9000001"),
    "a preprint server's copy, as an article": _posted(
        "10.2139/ssrn.9000001",
        container_title="SSRN Electronic Journal", type=WorkType.JOURNAL_ARTICLE,
    ),
    "a venue with the acronym inside a word": _in(
        lambda venue: f"Transactions on Pre{venue.lower()}ation Systems"
    ),
    "a sibling venue": _in(lambda venue: _SIBLINGS[venue]),
    "a twin in another venue": _in(lambda _: "Conference on Quiet Systems"),
    "Findings": _in(lambda venue: f"Findings of {venue}"),
    "a companion volume": _in(lambda venue: f"Companion Proceedings of {venue}"),
    "a track": _in(lambda venue: f"{venue} Demonstrations Track"),
}  # fmt: skip
_OTHERWISE_LISTED: dict[str, tuple[Callable[[_Scene], Record], Callable[[Paper], Paper]]] = {
    "a preprint server's copy, listed by year": (
        _posted("10.1101/2024.01.01.900001"), _listed_as(venue=""),
    ),
    "a preprint server's copy, listed as a preprint": (
        _posted("10.1101/2024.01.01.900001"), _listed_as(venue="arXiv"),
    ),
    "a preprint server's copy, of a venue without a row": (
        _posted("10.1101/2024.01.01.900001"), _listed_as(venue="QUIET"),
    ),
    "another venue than one without a row": (lambda scene: scene.record, _listed_as(venue="QUIET")),
    "a section two years later": (lambda scene: scene.record, _years_later(2)),
}  # fmt: skip
_FIRST_AUTHOR_LISTED: dict[str, Callable[[_Scene], Record | None]] = {
    "another first author": _other_first,
    "our first author is its second": lambda scene: _other_first(scene, ours_at=1),
    "our first author is its last": _first_author_moved,
    "a namesake of our first author": _namesake,
    "our first author, another edition": lambda scene: _a_year_later(scene, scene.record),
    "our first author, another word": _other_word,
    "our first author, a preprint server's copy": _posted("10.2139/ssrn.9000001"),
}  # fmt: skip
"""The list names the first author only, by initials, and no venue."""
_WRONG_DOI: dict[str, Callable[[_Scene], Record | None]] = {
    "another paper's identifier": _other_identifier,
    "our identifier on a sibling": lambda scene: _identified(scene, scene.sibling),
    "our identifier on our next paper": lambda scene: _identified(scene, scene.kin),
}
_WRONG_ARXIV_ID: dict[str, Callable[[_Scene], Record | None]] = {
    "our arXiv id on a sibling": lambda scene: _preprint(scene.sibling),
    "our arXiv id on our next paper": lambda scene: _preprint(scene.kin),
    "our arXiv id and our names on it": lambda scene: replace(
        _preprint(scene.kin), authors=scene.record.authors
    ),
}
_SAME_WORK: dict[str, Callable[[_Scene], Record | None]] = {
    "a year off": lambda scene: scene.but(year=scene.record.year - 1),
    "an author dropped": _one_author(lambda _: None),
    "an author swapped": _one_author(lambda _: _JANE),
    "no authors": lambda scene: scene.but(authors=()),
    "authors in reverse": lambda scene: scene.but(authors=scene.record.authors[::-1]),
    "initials": _all_authors(_initials),
    "family names first": _all_authors(
        lambda person: replace(person, given=person.family, family=person.given or person.family)
    ),
    "capitals": _title(str.upper),
    "dashes": _title(lambda title: title.replace("-", "–")),
    "entities": _title(lambda title: html.escape(html.escape(title))),
    "decomposed letters": _title(lambda title: unicodedata.normalize("NFD", title)),
    "a typing error": _typing_error,
    "a subtitle apart": _apart,
    "the acronym for the venue": _in(lambda venue: venue),
    "online in the year before": lambda scene: scene.but(
        container_title=f"{scene.paper.venue} {scene.paper.year}", year=scene.paper.year - 1
    ),
    "a container title's year only": lambda scene: scene.but(
        container_title=f"{scene.paper.venue} {scene.paper.year}", year=0
    ),
}
CHANGES: tuple[Change, ...] = (
    *(Change(name=name, make=make, keeps_identity=False) for name, make in _ANOTHER_WORK.items()),
    *(
        Change(name=name, make=make, keeps_identity=False, link=_doi_link)
        for name, make in _WRONG_DOI.items()
    ),
    *(
        Change(name=name, make=make, keeps_identity=False, link=_arxiv_link)
        for name, make in _WRONG_ARXIV_ID.items()
    ),
    *(
        Change(name=name, make=make, keeps_identity=False, list_as=list_as)
        for name, (make, list_as) in _OTHERWISE_LISTED.items()
    ),
    *(
        Change(name=name, make=make, keeps_identity=False, list_first=_initials)
        for name, make in _FIRST_AUTHOR_LISTED.items()
    ),
    Change(
        name="somebody of a common family name",
        make=_by_a_common_name,
        keeps_identity=False,
        list_first=lambda _: Person(literal=_COMMON_NAME.family),
    ),
    *(Change(name=name, make=make, keeps_identity=True) for name, make in _SAME_WORK.items()),
    Change(
        name="a list without venues",
        make=lambda scene: scene.record,
        keeps_identity=True,
        list_as=_listed_as(venue=""),
    ),
    Change(
        name="a list of first authors",
        make=lambda scene: scene.record,
        keeps_identity=True,
        list_first=_initials,
    ),
)
"""Every kind of change, those that make another work of it first."""


def all_perturbed(
    pairs: Sequence[tuple[Paper, Record]], *, seed: int = 7
) -> Iterator[tuple[Change, Case]]:
    """Every change of every pair; a pair's sibling is the next one.

    Args:
        pairs: papers without links, and their true records; neighbors of one venue and year.
        seed: of the dice.
    """
    kin = _kin([record for _, record in pairs])
    for number, (paper, record) in enumerate(pairs):
        sibling = pairs[(number + 1) % len(pairs)][1]
        for change in CHANGES:
            scene = _Scene(
                paper=paper,
                record=record,
                sibling=sibling,
                kin=kin.get(number, sibling),
                dice=random.Random(seed + number),  # noqa: S311
            )
            case = _perturbed(scene, change)
            if case is not None:
                yield change, case


def _kin(records: Sequence[Record]) -> dict[int, Record]:
    """By a record's place, the record with the most alike title among those that share an author.

    Groups publish series: these papers are the easiest to confuse.
    """
    by_author: defaultdict[Person, list[int]] = defaultdict(list)
    for place, record in enumerate(records):
        for person in record.authors:
            by_author[person].append(place)
    nearest = {}
    titles = [_without_abstract(record.title) for record in records]
    for place, record in enumerate(records):
        others = {other for person in record.authors for other in by_author[person]}
        unlike = {other: title_distance(titles[place], titles[other]) for other in others}
        # The same title is the same work, in another venue's or year's guise.
        near = sorted((distance, other) for other, distance in unlike.items() if distance)
        if near:
            nearest[place] = records[near[0][1]]
    return nearest
