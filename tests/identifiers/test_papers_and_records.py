"""The identifiers of papers and records."""

import pytest

from snnbib.identifiers import (
    paper_identifiers,
    record_identifiers,
)
from snnbib.model import Link, Paper, Record, SourceName


@pytest.mark.parametrize(
    ("urls", "expected"),
    [
        (["https://doi.org/10.1609/aaai.v38i10.29114"],
         {"doi:10.1609/aaai.v38i10.29114", "aaai:29114"}),
        # AAAI 2019's DOIs end in a page number, not in the article's.
        (["https://doi.org/10.1609/aaai.v33i01.33011311"], {"doi:10.1609/aaai.v33i01.33011311"}),
        (["https://doi.org/10.24963/ijcai.2018/0221"],
         {"doi:10.24963/ijcai.2018/0221", "ijcai:2018/221"}),
        (["https://arxiv.org/abs/2312.06372v1", "https://arxiv.org/pdf/2312.06372"],
         {"arxiv:2312.06372"}),
        (["https://github.com/a/b"], set()),
    ],
)  # fmt: skip
def test_of_paper(urls: list[str], expected: set[str]) -> None:
    paper = Paper(title="T", links=tuple(Link(label="", url=url) for url in urls))
    assert {str(identifier) for identifier in paper_identifiers(paper)} == expected


def test_of_record() -> None:
    record = Record(
        source=SourceName.BIBTEX,
        locator="a.bib:x",
        doi="10.24963/ijcai.2018/221",
        arxiv="2312.06372",
        openreview="aBc",
        urls=("https://proceedings.mlr.press/v202/deng23d.html", "https://github.com/a/b"),
    )
    assert {str(identifier) for identifier in record_identifiers(record)} == {
        "doi:10.24963/ijcai.2018/221",
        "ijcai:2018/221",
        "arxiv:2312.06372",
        "openreview:aBc",
        "pmlr:v202/deng23d",
    }
