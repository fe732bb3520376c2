"""Entries that say that they are not papers but books, theses, reports or software."""

import pytest

from snnbib import lockfile
from snnbib.model import Entry, Lock, Paper, Record, SourceName, WorkType
from snnbib.normalize import normalize
from snnbib.readinglist import parse

LIST = """# Reading

- **Deep nets for cats** (PhD thesis, 2019), A. Bee [[pdf](https://a.org/1.pdf)]
- **A guide to deep nets** (book), A. Bee, 2018 [[pdf](https://a.org/2.pdf)]
- **Learning about dogs** [software], A. Bee, 2018 [[pdf](https://a.org/3.pdf)]
- **Learning about rats**, A. Bee, ICML 2018 [[pdf](https://a.org/4.pdf)] [[dataset](https://a.org/4.zip)]
- A. Bee, "Learning about mice", PhD thesis, Cee University, 2015. [pdf](https://a.org/5.pdf)
- A. Bee, "Learning about frogs", Technical report, Cee University, 2015. [pdf](https://a.org/6.pdf)
- A. Bee, "Learning about birds", MIT Press, 2015. [pdf](https://a.org/7.pdf)

## 2. Recommended Textbooks

- [Spikes for all of us](https://a.org/8) by A. Bee (2005).
- [Spikes for a few](https://a.org/9) by A. Bee, NeurIPS 2005.

### PhD Theses

- [On the life of spikes](https://a.org/10.pdf), A. Bee, 2011

## Books and Papers

- [On the death of spikes](https://a.org/11.pdf), A. Bee, 2011

## 文献

- 王小明, 李华. 深度学习的应用研究[D]. 北京大学, 2015. [链接](https://a.org/12)

## BibTeX

```bibtex
@techreport{bee2001, title = {A report on bees}, author = {Bee, A.}, year = {2001}}
```
"""


def test_each_entry_is_of_the_kind_that_it_or_its_heading_says() -> None:
    assert [(paper.title, paper.type) for paper in parse(LIST).papers] == [
        ("Deep nets for cats", WorkType.THESIS),
        ("A guide to deep nets", WorkType.BOOK),
        ("Learning about dogs", WorkType.SOFTWARE),
        ("Learning about rats", None),
        ("Learning about mice", WorkType.THESIS),
        ("Learning about frogs", WorkType.REPORT),
        ("Learning about birds", WorkType.BOOK),
        ("Spikes for all of us", WorkType.BOOK),
        ("Spikes for a few", None),
        ("On the life of spikes", WorkType.THESIS),
        ("On the death of spikes", None),
        ("深度学习的应用研究", WorkType.THESIS),
        ("A report on bees", WorkType.REPORT),
    ]


def test_a_kind_is_not_a_venue() -> None:
    venues = {paper.title: paper.venue for paper in parse(LIST).papers}
    assert venues["Deep nets for cats"] == ""
    assert venues["Learning about mice"] == ""


@pytest.mark.parametrize(
    ("recorded", "type_", "source"),
    [
        (WorkType.OTHER, WorkType.THESIS, SourceName.LIST),
        (WorkType.BOOK, WorkType.BOOK, SourceName.CROSSREF),
    ],
)
def test_the_listed_kind_counts_where_sources_say_nothing(
    recorded: WorkType, type_: WorkType, source: SourceName
) -> None:
    paper = Paper(title="Deep nets for cats", year=2019, type=WorkType.THESIS)
    record = Record(
        source=SourceName.CROSSREF,
        locator="10.5555/1",
        doi="10.5555/1",
        type=recorded,
        title="Deep nets for cats",
        year=2019,
    )
    work, provenance = normalize(paper, [record])
    assert (work.type, provenance["type"]) == (type_, source)


def test_a_lock_has_the_kind_only_where_the_list_says_one() -> None:
    papers = [Paper(title="A", type=WorkType.BOOK), Paper(title="B")]
    text = lockfile.dumps(Lock(stem="papers", entries=tuple(Entry(paper=item) for item in papers)))
    assert [entry.paper for entry in lockfile.loads(text).entries] == papers
    assert text.count('"type"') == 1
