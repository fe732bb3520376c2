"""DOIs and arXiv ids: every form in which one is written, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.identifiers import (
    arxiv_id_in,
    parse_arxiv_id,
    parse_doi,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.1609/aaai.v38i10.29114", "10.1609/aaai.v38i10.29114"),
        ("10.1109/CVPR52729.2023.00763", "10.1109/cvpr52729.2023.00763"),
        ("https://doi.org/10.1234/a;jsessionid=1A2B.c3?x=y", "10.1234/a"),
        ("10.1234/a?nosfx=y&b=c", "10.1234/a"),
        ("10.1234/a%3Fnosfx%3Dy", "10.1234/a"),
        ("10.1002/1(1996)7:7<1::AID-C2>3.0.CO;2-#", "10.1002/1(1996)7:7<1::aid-c2>3.0.co;2-#"),
        ("https://doi.org/10.24963/ijcai.2018/221", "10.24963/ijcai.2018/221"),
        ("http://dx.doi.org/10.24963/ijcai.2018/221", "10.24963/ijcai.2018/221"),
        ("https://www.doi.org/10.24963/ijcai.2018/221", "10.24963/ijcai.2018/221"),
        ("HTTPS://DOI.ORG/10.24963/IJCAI.2018/221", "10.24963/ijcai.2018/221"),
        ("doi:10.1007/978-3-031-20083-0_36", "10.1007/978-3-031-20083-0_36"),
        ("DOI: 10.1007/978-3-031-20083-0_36 ", "10.1007/978-3-031-20083-0_36"),
        ("https://doi.org/10.1007%2F978-3-031-20083-0_36", "10.1007/978-3-031-20083-0_36"),
        ("10.1016/0370-2693(91)", "10.1016/0370-2693(91)"),
        ("10.1002/(SICI)1096-9918(199901)27:1<1::AID-SIA447>3.0.CO;2-5",
         "10.1002/(sici)1096-9918(199901)27:1<1::aid-sia447>3.0.co;2-5"),
        ("10.1000/a.", "10.1000/a"),
        ("10.1000/a/", "10.1000/a"),
        ("10.1000/a),", "10.1000/a"),
        ("10.1000/a(b)", "10.1000/a(b)"),
        ("10.1000/a#b", "10.1000/a#b"),
        ("https://doi.org/10.1000/a/?utm_source=x", "10.1000/a"),
        ("https://doi.org/10.1000/a#sec2", "10.1000/a"),
        ("doi.org/10.1000/a", "10.1000/a"),
        ("//doi.org/10.1000/a", "10.1000/a"),
        ("https://doi.org/doi:10.1000/a", "10.1000/a"),
        ("DOI 10.1000/A", "10.1000/a"),
        # not registered, or an arXiv id
        ("10.5555/3327757.3327773", ""),
        ("10.48550/arXiv.2312.06372", ""),
        # no DOI
        ("10.1609", ""),
        ("10.1609/", ""),
        ("10.1609/.", ""),
        ("10.1609/é", ""),
        ("10.１６０９/x", ""),
        ("11.1609/x", ""),
        ("10.1609/a b", ""),
        ("see 10.1609/x", ""),
        ("https://example.org/10.1609/x", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_doi(text: str, expected: str) -> None:
    assert parse_doi(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2312.06372", "2312.06372"),
        ("2312.06372v2", "2312.06372"),
        ("0704.0001", "0704.0001"),
        ("arXiv:2312.06372v1", "2312.06372"),
        ("arxiv: 2312.06372", "2312.06372"),
        ("https://arxiv.org/abs/2312.06372", "2312.06372"),
        ("http://www.arxiv.org/abs/2312.06372v3", "2312.06372"),
        ("https://arxiv.org/pdf/2312.06372.pdf", "2312.06372"),
        ("https://arxiv.org/pdf/2312.06372v2", "2312.06372"),
        ("https://export.arxiv.org/abs/2312.06372", "2312.06372"),
        ("https://arxiv.org/html/2312.06372v1", "2312.06372"),
        ("10.48550/arXiv.2312.06372", "2312.06372"),
        ("https://doi.org/10.48550/ARXIV.2312.06372", "2312.06372"),
        ("cs/0701001", "cs/0701001"),
        ("https://arxiv.org/abs/cs.NE/0701001v1", "cs/0701001"),
        ("arXiv:CS/0701001", "cs/0701001"),
        ("q-bio/0601001", "q-bio/0601001"),
        ("2312.06372 [cs.NE]", "2312.06372"),
        ("arXiv:2312.06372v3 [q-bio.NC]", "2312.06372"),
        ("abs/2312.06372", "2312.06372"),
        ("https://arxiv.org/abs/2312.06372?context=cs.NE", "2312.06372"),
        ("https://arxiv.org/pdf/2312.06372.pdf#page=2", "2312.06372"),
        ("https://arxiv.org/abs/2312.06372/", "2312.06372"),
        ("math.GT/0309136", "math/0309136"),
        # no such archive
        ("spikes/0701001", ""),
        ("2312.063", ""),
        ("2312.0637211", ""),
        ("https://arxiv.org/list/cs.NE/recent", ""),
        ("https://example.org/abs/2312.06372", ""),
        ("10.1609/aaai.v38i10.29114", ""),
        ("", ""),
    ],
)
def test_arxiv_id(text: str, expected: str) -> None:
    assert parse_arxiv_id(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arXiv preprint arXiv:2312.06372", "2312.06372"),
        ("CoRR abs/2312.06372v2, 2023", "2312.06372"),
        ("ArXiv e-prints, arXiv:cs.NE/0701001.", "cs/0701001"),
        ("arXiv 2312.063721234", ""),
        ("2312.06372", ""),
        ("", ""),
    ],
)
def test_an_arxiv_id_in_running_text(text: str, expected: str) -> None:
    assert arxiv_id_in(text) == expected


DOIS = st.from_regex(r"10\.[0-9]{4}/[-._;()/:<>A-Za-z0-9%]{1,20}", fullmatch=True)


@given(DOIS | st.text())
def test_a_canonical_doi_stays_as_it_is(text: str) -> None:
    assert parse_doi(parse_doi(text)) == parse_doi(text)
    assert parse_doi(text) == parse_doi(text).lower()


@given(DOIS)
def test_a_doi_is_the_same_behind_its_resolver(text: str) -> None:
    assert parse_doi("https://doi.org/" + text) == parse_doi("doi:" + text) == parse_doi(text)


@given(
    st.from_regex(r"[0-9]{4}\.[0-9]{5}(v[1-9])?|[a-z-]{2,8}/[0-9]{7}", fullmatch=True) | st.text()
)
def test_a_canonical_arxiv_id_stays_as_it_is(text: str) -> None:
    canonical = parse_arxiv_id(text)
    assert parse_arxiv_id(canonical) == canonical
    assert parse_arxiv_id(f"https://arxiv.org/abs/{canonical}") == canonical
