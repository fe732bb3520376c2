"""Input without a fault, and one defect for each rule, which only that rule may report."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from snnbib import exporting
from snnbib.model import (
    Candidate,
    Entry,
    Evidence,
    Link,
    Lock,
    Match,
    Paper,
    Person,
    PublicationStatus,
    Record,
    SourceName,
    Verdict,
    Work,
    WorkType,
)
from snnbib.rules import CheckInput
from tests.examples import MATCH, PAPER, PREPRINT, RECORD, WORK
from tests.resolved import corrections_of

FIRST = WORK
GATED = "Gated Attention Coding for Training High-Performance Spiking Neural Networks"
SECOND = replace(
    WORK,
    key="qiu2024gated",
    title=GATED,
    authors=(Person(family="Qiu", given="Xuerui"), Person(family="Zhu", given="Rui-Jie")),
    issue="1",
    pages="601-610",
    doi="10.1609/aaai.v38i1.27816",
    arxiv="2308.06582",
    url="https://ojs.aaai.org/index.php/AAAI/article/view/27816",
    code="https://github.com/bollossom/gac",
)
PAPERS = (
    PAPER,
    replace(
        PAPER,
        title=GATED,
        links=(
            Link(label="paper", url=SECOND.url),
            Link(label="arxiv", url="https://arxiv.org/abs/2308.06582"),
        ),
        line=13,
    ),
)
KEY = "guo2024ternary"


def _entry(paper: Paper, work: Work) -> Entry:
    """An entry in which everything is explained by one matched record that agrees."""
    record = replace(
        RECORD, title=work.title, authors=work.authors, pages=work.pages, doi=work.doi,
        locator=f"aaai-2024.bib:{work.key}",
    )  # fmt: skip
    evidence = (
        Evidence(feature="aaai", distance=0.0, weight=5.0),
        Evidence(feature="title", distance=0.0, weight=4.0),
    )
    candidate = Candidate(record=record, distance=0.0, evidence=evidence)
    names = [name for name in Work.__slots__ if name not in {"key", "aliases"}]
    return Entry(
        paper=replace(paper, line=0),
        work=work,
        provenance=dict.fromkeys(names, SourceName.BIBTEX),
        matches=(replace(MATCH, candidates=(candidate,)),),
    )


def sound() -> CheckInput:
    """Two papers, resolved and exported, nothing wrong with them."""
    lock = Lock(stem="papers", entries=tuple(map(_entry, PAPERS, (FIRST, SECOND))))
    return exported(
        CheckInput(
            path="papers.md",
            lock_path="papers.lock.json",
            papers=PAPERS,
            lock=lock,
            today=date(2026, 11, 23),
            released=lock,
            exports_path="exports",
        )
    )


def exported(check_input: CheckInput) -> CheckInput:
    """The input with the exports of its lock."""
    texts = exporting.export(check_input.lock, "papers")
    return replace(check_input, exports=texts, expected=texts)


def _entries(change: Callable[[Entry], Entry], *, to: int = 0) -> CheckInput:
    """The sound input with one entry changed, without exports."""
    check_input = sound()
    entries = [
        change(entry) if at == to else entry for at, entry in enumerate(check_input.lock.entries)
    ]
    lock = replace(check_input.lock, entries=tuple(entries))
    return replace(check_input, lock=lock, exports={}, expected={})


def work(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of a work)
    """The first work with other values."""

    def changed(entry: Entry) -> Entry:
        assert entry.work is not None
        return replace(entry, work=replace(entry.work, **changes))

    return _entries(changed)


def second(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of a work)
    """The second work with other values."""

    def changed(entry: Entry) -> Entry:
        assert entry.work is not None
        return replace(entry, work=replace(entry.work, **changes))

    return _entries(changed, to=1)


def entry(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of an entry)
    """The first entry with other values."""
    return _entries(lambda old: replace(old, **changes))


_SAME_DOI = (
    Evidence(feature="doi", distance=0.0, weight=5.0),
    Evidence(feature="title", distance=0.0, weight=4.0),
)
_OTHER_TITLE = (
    Evidence(feature="arxiv", distance=0.0, weight=5.0),
    Evidence(feature="title", distance=1.0, weight=4.0),
)


def also(
    record: Record,
    evidence: tuple[Evidence, ...] = _SAME_DOI,
    **changes: Any,  # noqa: ANN401  (any field of a match)
) -> CheckInput:
    """The first entry with another source's match."""
    match = Match(
        source=record.source,
        verdict=Verdict.MATCHED,
        day="2026-11-23",
        candidates=(
            Candidate(
                record=record,
                distance=0.0,
                evidence=evidence,
            ),
        ),
    )

    def changed(old: Entry) -> Entry:
        return replace(old, matches=(*old.matches, replace(match, **changes)))

    return _entries(changed)


def with_input(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of the input)
    """The sound input with other values, without exports."""
    return replace(sound(), exports={}, expected={}, **changes)


def _edited() -> CheckInput:
    before = sound()
    texts = {**before.exports}
    texts["aaai/aaai.bib"] = texts["aaai/aaai.bib"].replace("AAAI Press", "PKP Publishing", 1)
    return replace(before, exports=texts)


def _conflicting() -> CheckInput:
    before = sound()
    path = "aaai/aaai.bib"
    text = f"<<<<<<< HEAD\n{before.exports[path]}=======\n>>>>>>> topic\n"
    return replace(before, exports={**before.exports, path: text})


def _without(path: str) -> CheckInput:
    before = sound()
    return replace(
        before, exports={name: text for name, text in before.exports.items() if name != path}
    )


def _released(change: Callable[[Entry], Entry]) -> CheckInput:
    lock = sound().lock
    return with_input(released=replace(lock, entries=(change(lock.entries[0]), *lock.entries[1:])))


def _of_venue(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of a work)
    """Six works of one venue and year, the first with other values."""
    entries, papers = [], []
    for number in range(6):
        paper = replace(PAPERS[1], title=f"{GATED} {number}", links=(), line=20 + number)
        work = replace(
            SECOND,
            key=f"{SECOND.key}x{30 + number}",
            title=paper.title,
            doi="",
            arxiv="",
            url=f"https://ojs.aaai.org/index.php/AAAI/article/view/3000{number}",
        )
        if number == 0:
            work = replace(work, **changes)
        papers.append(paper)
        entries.append(_entry(paper, work))
    lock = Lock(stem="papers", entries=tuple(entries))
    return replace(with_input(lock=lock, papers=tuple(papers)), released=None)


def _moved_alias() -> CheckInput:
    return _released(lambda entry: replace(entry, work=replace(WORK, key="guo2024spike")))


def _lost() -> CheckInput:
    removed = replace(PAPER, title="A paper that has left", links=())
    return _released(
        lambda entry: replace(entry, paper=removed, work=replace(WORK, key="guo2023left"))
    )


def _unapplied() -> CheckInput:
    return with_input(corrections=corrections_of(PAPERS[0], 'pages = "1-2"'))


def _corrected(fields: str) -> CheckInput:
    """A correction of the first paper that the lock has."""
    corrections = corrections_of(PAPERS[0], fields)
    return replace(also(corrections[0].record), corrections=corrections)


def _old_services() -> CheckInput:
    old = replace(RECORD, source=SourceName.CROSSREF)
    dblp = replace(RECORD, source=SourceName.DBLP, arxiv=WORK.arxiv)
    before = also(old, day="2025-01-01")
    first = before.lock.entries[0]
    recent = [replace(first.matches[1], source=source, day="2026-11-01", candidates=(
        replace(first.matches[1].candidates[0], record=replace(dblp, source=source)),
    )) for source in (SourceName.DBLP, SourceName.ARXIV)]  # fmt: skip
    entries = (replace(first, matches=(*first.matches, *recent)), *before.lock.entries[1:])
    return replace(before, lock=replace(before.lock, entries=entries))


def _shared(**changes: Any) -> CheckInput:  # noqa: ANN401  (any field of a work)
    """Both works with the same values."""
    before = work(**changes)
    first, other = before.lock.entries
    assert other.work is not None
    both = (first, replace(other, work=replace(other.work, **changes)))
    return replace(before, lock=replace(before.lock, entries=both))


def _relinked() -> CheckInput:
    """Both papers with the same link, in list and lock."""
    links = PAPERS[0].links[:1]
    lock = sound().lock
    first, other = lock.entries
    other = replace(other, paper=replace(other.paper, links=links))
    other_work = replace(SECOND, doi="")
    return with_input(
        papers=(PAPERS[0], replace(PAPERS[1], links=links)),
        lock=replace(lock, entries=(first, replace(other, work=other_work))),
    )


def _unknown_doi() -> CheckInput:
    """A DOI in the list that Crossref was asked for."""
    links = (*PAPERS[0].links, Link(label="doi", url="https://doi.org/10.1000/other"))
    paper = replace(PAPERS[0], links=links)
    match = Match(source=SourceName.CROSSREF, verdict=Verdict.UNMATCHED, day="2026-11-23")
    lock = sound().lock
    first = replace(lock.entries[0], paper=replace(paper, line=0))
    first = replace(first, matches=(*first.matches, match))
    entries = (first, *lock.entries[1:])
    return with_input(papers=(paper, PAPERS[1]), lock=replace(lock, entries=entries))


def _order() -> CheckInput:
    lock = sound().lock
    return with_input(lock=replace(lock, entries=lock.entries[::-1]))


ALONE = replace(
    MATCH,
    candidates=(
        Candidate(
            record=RECORD,
            distance=0.0,
            evidence=(
                Evidence(feature="title", distance=0.0, weight=4.0),
                Evidence(feature="year", distance=0.25, weight=1.0),
            ),
        ),
    ),
)
AMBIGUOUS = replace(ALONE, source=SourceName.DBLP, verdict=Verdict.AMBIGUOUS)
PROCEEDINGS = "Proceedings of the AAAI Conference on Artificial Intelligence"
OTHER_YEAR = date(2020, 1, 1)

CROSSREF = replace(RECORD, source=SourceName.CROSSREF, locator=RECORD.doi)


def _changed(old: Record, **changes: Any) -> CheckInput:  # noqa: ANN401  (any field of a match)
    """The first entry with the answer of a service, and before the run with an older one."""
    check_input = also(CROSSREF, **changes)
    return replace(check_input, previous=also(old).lock)


def _published() -> CheckInput:
    """The first entry, which was a preprint before the run."""
    preprint = replace(PREPRINT, source=SourceName.CROSSREF)
    first, *others = also(preprint).lock.entries
    assert first.work is not None
    old = replace(first, work=replace(first.work, type=WorkType.PREPRINT))
    return replace(also(CROSSREF), previous=Lock(stem="papers", entries=(old, *others)))


DEFECTS: dict[str, CheckInput] = {
    "doi-moved": _changed(replace(CROSSREF, locator="10.1609/old", doi="10.1609/old")),
    "record-lost": _changed(CROSSREF, verdict=Verdict.UNMATCHED, candidates=()),
    "record-changed": _changed(replace(CROSSREF, year=2023)),
    "preprint-published": _published(),
    "list-identifier-twice": _relinked(),
    "list-wrong-identifier": also(
        replace(PREPRINT, title="A Survey of Automated Planning in Games"), evidence=_OTHER_TITLE
    ),
    "list-unknown-arxiv-id": also(
        replace(RECORD, source=SourceName.ARXIV), verdict=Verdict.UNMATCHED, candidates=()
    ),
    "list-unknown-doi": _unknown_doi(),
    "list-wrong-section": also(
        replace(RECORD, source=SourceName.CROSSREF, container_title="AAAI 2023")
    ),
    "lock-lacks-paper": with_input(
        papers=(*PAPERS, replace(PAPER, title="New", links=(), line=14)),
    ),
    "lock-left-paper": with_input(papers=PAPERS[:1]),
    "lock-changed-paper": with_input(papers=(replace(PAPER, links=PAPER.links[:1]), PAPERS[1])),
    "lock-order": _order(),
    "paper-unresolved": replace(entry(work=None), released=None),
    "lock-provisional": entry(provisional=True),
    "match-ambiguous": entry(matches=(*sound().lock.entries[0].matches, AMBIGUOUS)),
    "lock-title-alone": entry(matches=(ALONE,)),
    "lock-mirror": also(
        replace(RECORD, source=SourceName.CROSSREF, mirror="http://127.0.0.1:8080")
    ),
    "sources-disagree": also(replace(RECORD, source=SourceName.CROSSREF, pages="1--9")),
    "lock-stale": _old_services(),
    "correction-unapplied": _unapplied(),
    "correction-needless": _corrected('pages = "12244-12252"'),
    "correction-stale": _corrected('accept = ["10.1016/gone"]'),
    "versions-disagree": also(replace(PREPRINT, title="Ternary Spike")),
    "key-form": replace(work(key="o'brien2024ternary"), released=None),
    "key-repeated": work(aliases=("Qiu2024gated",)),
    "key-moved": _moved_alias(),
    "key-lost": _lost(),
    "key-unlike-rule": replace(work(key="chen2024ternary"), released=None),
    "author-truncated": work(authors=(*WORK.authors, Person(literal="others"))),
    "author-form": work(authors=(*WORK.authors, Person(family="Peng*", given="Weihang"))),
    "author-twice": work(authors=(*WORK.authors, WORK.authors[0])),
    "author-capitals": work(
        authors=tuple(replace(person, family=person.family.upper()) for person in WORK.authors)
    ),
    "title-brackets": work(title=f"{WORK.title} (SNNs"),
    "title-capitals": work(title=WORK.title.upper()),
    "title-stop": work(title=f"{WORK.title}."),
    "title-address": work(title=f"{WORK.title} https://github.com/yfguo91"),
    "title-unlike-list": work(title="Deep Residual Learning for Image Recognition"),
    "text-entity": work(publisher="AAAI &amp; Press"),
    "text-tex": work(publisher=r"Universit\"at"),
    "text-invisible": work(publisher="AAAI  Press"),
    "text-decomposed": work(publisher="E\u0301cole"),
    "text-mojibake": work(publisher="Ã©cole"),
    "doi-form": work(doi="https://doi.org/10.1609/AAAI.v38i11.29114"),
    "arxiv-form": work(arxiv="arXiv:2312.06372v2"),
    "openreview-form": work(openreview="forum?id=x"),
    "url-form": work(url="ojs.aaai.org/index.php/AAAI/article/view/29114"),
    "isbn-form": work(isbn="978-3-16-148410-1"),
    "issn-form": work(issn="2374-3469"),
    "doi-shared": _shared(doi="10.1007/978-3-030-01234-5_1"),
    "arxiv-shared": second(arxiv=WORK.arxiv),
    "openreview-shared": _shared(openreview="lGUyAuuTYZ"),
    "title-shared": _of_venue(title=f"{GATED} 1"),
    "doi-other-paper": work(doi="10.1609/aaai.v38i11.29115"),
    "field-missing": work(container_title=""),
    "year-range": with_input(today=OTHER_YEAR),
    "date-form": work(month=13),
    "pages-form": work(pages="12252-12244"),
    "preprint-superseded": work(type=WorkType.PREPRINT),
    "work-retracted": also(
        replace(RECORD, source=SourceName.CROSSREF, status=PublicationStatus.RETRACTED)
    ),
    "booktitle-year": work(container_title=f"{PROCEEDINGS} 2024"),
    "booktitle-place": work(container_title=f"{PROCEEDINGS}, Canada"),
    "booktitle-pages": work(container_title=f"{PROCEEDINGS}, pp. 12244"),
    "booktitle-cut": work(container_title="Proceedings of the Conference on"),
    "venue-uneven": _of_venue(publisher="PKP Publishing"),
    "export-lacking": _without("aaai/aaai-2024.ris"),
    "export-outdated": _edited(),
    "export-conflict": _conflicting(),
    "export-left-over": replace(sound(), exports={**sound().exports, "aaai/aaai-2017.bib": ""}),
}  # fmt: skip
"""By rule: input that breaks it."""
