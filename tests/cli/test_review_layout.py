"""What stands where on a terminal."""

from hypothesis import given
from hypothesis import strategies as st

from snnbib.cli.review_layout import candidate_facts, fits, paper_facts, stacked
from snnbib.model import Candidate, Evidence
from tests.examples import PAPER, RECORD

CANDIDATE = Candidate(
    record=RECORD,
    distance=0.125,
    evidence=(Evidence(feature="title", distance=0.2, weight=4.0),),
)


def test_the_facts_of_a_paper_and_of_a_record() -> None:
    assert paper_facts(PAPER) == {"title": PAPER.title, "in": "AAAI", "year": "2024"}
    assert candidate_facts(CANDIDATE) == {
        "record": "aaai-2024.bib:DBLP:conf/aaai/GuoCLPZHM24",
        "title": RECORD.title,
        "authors": "Guo, Chen, Liu",
        "in": "38th AAAI 2024: Vancouver, Canada",
        "year": "2024",
        "type": "paper-conference",
        "page": "https://doi.org/10.1609/aaai.v38i11.29114",
        "title distance": "0.20",
        "distance": "0.12",
    }


def test_columns_fit_if_their_longest_words_do() -> None:
    columns = [{"title": "a bb"}, {"title": "ccc d"}]  # 5 and 2, 2 and 2, 3 and 2 columns
    assert not fits(columns, 15)
    assert fits(columns, 16)


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L", "P"]), min_size=1)))
def test_no_word_is_cut(words: list[str]) -> None:
    lines = list(stacked("1", {"title": " ".join(words)}, 40))
    assert " ".join("\n".join(lines).split()).split()[2:] == words
    assert all(len(line) <= 40 or len(line.split()) <= 2 for line in "\n".join(lines).split("\n"))
