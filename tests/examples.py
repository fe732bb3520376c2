"""Values that many tests start from: one true paper, its records, its work."""

from dataclasses import replace

from snnbib.model import (
    Candidate,
    Entry,
    Evidence,
    Link,
    Match,
    Paper,
    Person,
    Record,
    SourceName,
    Verdict,
    Work,
    WorkType,
)

PAPER = Paper(
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    venue="AAAI",
    year=2024,
    section="AAAI-2024",
    links=(
        Link(label="paper", url="https://ojs.aaai.org/index.php/AAAI/article/view/29114"),
        Link(label="arxiv", url="https://arxiv.org/abs/2312.06372"),
        Link(label="code", url="https://github.com/yfguo91/ternary-spike"),
    ),
    line=12,
)

UNLINKED = replace(PAPER, links=())
"""The same paper in a list without links."""

AUTHORS = (
    Person(family="Guo", given="Yufei"),
    Person(family="Chen", given="Yuanpei"),
    Person(family="Liu", given="Xiaode"),
)

RECORD = Record(
    source=SourceName.BIBTEX,
    locator="aaai-2024.bib:DBLP:conf/aaai/GuoCLPZHM24",
    type=WorkType.CONFERENCE_PAPER,
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks.",
    authors=AUTHORS,
    year=2024,
    container_title="38th AAAI 2024: Vancouver, Canada",
    pages="12244--12252",
    doi="10.1609/aaai.v38i11.29114",
    urls=("https://doi.org/10.1609/aaai.v38i11.29114",),
)

PREPRINT = Record(
    source=SourceName.ARXIV,
    locator="2312.06372",
    type=WorkType.PREPRINT,
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    authors=AUTHORS,
    year=2023,
    arxiv="2312.06372",
    arxiv_class="cs.CV",
    urls=("https://arxiv.org/abs/2312.06372",),
)

CROSSREF = replace(RECORD, source=SourceName.CROSSREF, locator=RECORD.doi, title=PAPER.title)

JOURNAL_VERSION = Record(
    source=SourceName.CROSSREF,
    locator="10.1016/j.neunet.1",
    type=WorkType.JOURNAL_ARTICLE,
    title=PAPER.title,
    authors=AUTHORS,
    year=2025,
    container_title="Neural Networks",
    doi="10.1016/j.neunet.1",
)

WORK = Work(
    key="guo2024ternary",
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    authors=AUTHORS,
    year=2024,
    venue="AAAI",
    container_title="Proceedings of the AAAI Conference on Artificial Intelligence",
    container_title_short="Proc. AAAI Conf. Artif. Intell.",
    event_title="AAAI Conference on Artificial Intelligence",
    event_place="Vancouver, BC, Canada",
    volume="38",
    issue="11",
    pages="12244-12252",
    publisher="AAAI Press",
    doi="10.1609/aaai.v38i11.29114",
    arxiv="2312.06372",
    url="https://ojs.aaai.org/index.php/AAAI/article/view/29114",
    code="https://github.com/yfguo91/ternary-spike",
    issn="2374-3468",
)

MATCH = Match(
    source=SourceName.BIBTEX,
    verdict=Verdict.MATCHED,
    day="2026-11-23",
    candidates=(
        Candidate(
            record=RECORD,
            distance=0.0,
            evidence=(Evidence(feature="aaai", distance=0.0, weight=5.0),),
        ),
    ),
)

ENTRY = Entry(
    paper=PAPER,
    work=WORK,
    provenance={"title": SourceName.BIBTEX, "year": SourceName.LIST},
    matches=(MATCH,),
)
