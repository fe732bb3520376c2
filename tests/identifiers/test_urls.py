"""The identifiers that URLs stand for."""

from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.identifiers import (
    from_url,
    parse_openreview_id,
)
from snnbib.readinglist import parse

HASH = "08f9de0232c0b485110237f6e6cf88f1"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://doi.org/10.1609/AAAI.v38i10.29114", "doi:10.1609/aaai.v38i10.29114"),
        ("https://doi.org/10.48550/arXiv.2312.06372", "arxiv:2312.06372"),
        ("https://arxiv.org/abs/2312.06372v2", "arxiv:2312.06372"),
        ("https://doi.org/10.1234/a;jsessionid=1A2B.c3", "doi:10.1234/a"),
        ("https://a.org/doi/10.1234/a/abstract;jsessionid=1A2B.c3", "doi:10.1234/a"),
        ("https://a.org/doi/10.1234/a;jsessionid=1A2B.c3", "doi:10.1234/a"),
        ("https://a.org/articles/10.1234/a.7/galley/74/download/", "doi:10.1234/a.7"),
        ("https://huggingface.co/papers/2312.06372", "arxiv:2312.06372"),
        ("https://huggingface.co/someone/model-2312.06372", "None"),
        ("https://www.alphaxiv.org/abs/2312.06372v1", "arxiv:2312.06372"),
        ("https://openreview.net/forum?id=-yiZR4_Xhh", "openreview:-yiZR4_Xhh"),
        ("https://openreview.net/pdf?id=lGUyAuuTYZ", "openreview:lGUyAuuTYZ"),
        ("https://openreview.net/forum?id=a&noteId=b", "openreview:a"),
        ("https://ojs.aaai.org/index.php/AAAI/article/view/27804", "aaai:27804"),
        ("https://ojs.aaai.org/index.php/AAAI/article/view/27804/27661", "aaai:27804"),
        ("https://www.ijcai.org/proceedings/2018/221", "ijcai:2018/221"),
        ("https://www.ijcai.org/proceedings/2018/0221.pdf", "ijcai:2018/221"),
        (f"https://proceedings.neurips.cc/paper_files/paper/2023/hash/{HASH}-Abstract-Conference"
         ".html", f"neurips:2023/{HASH}"),
        (f"https://papers.nips.cc/paper/2018/file/{HASH}-Paper.pdf", f"neurips:2018/{HASH}"),
        (f"https://papers.neurips.cc/paper/2019/hash/{HASH.upper()}-Abstract.html",
         f"neurips:2019/{HASH}"),
        ("https://proceedings.mlr.press/v202/deng23d.html", "pmlr:v202/deng23d"),
        ("http://proceedings.mlr.press/v80/gilra18a/gilra18a.pdf", "pmlr:v80/gilra18a"),
        ("https://openaccess.thecvf.com/content/CVPR2023/html/Bu_Rate_CVPR_2023_paper.html",
         "cvf:bu_rate_cvpr_2023_paper"),
        ("https://openaccess.thecvf.com/content/CVPR2023/papers/Bu_Rate_CVPR_2023_paper.pdf",
         "cvf:bu_rate_cvpr_2023_paper"),
        ("https://www.ecva.net/papers/eccv_2022/papers_ECCV/html/601_ECCV_2022_paper.php",
         "ecva:2022/601"),
        ("https://link.springer.com/chapter/10.1007/978-3-031-20083-0_36",
         "doi:10.1007/978-3-031-20083-0_36"),
        ("https://dl.acm.org/doi/abs/10.1145/3503161.3548338", "doi:10.1145/3503161.3548338"),
        (" https://ARXIV.org/abs/2312.06372 ", "arxiv:2312.06372"),
        # forms and parts of an article
        ("https://arxiv.org/pdf/2312.06372v2.pdf?download=1#page=3", "arxiv:2312.06372"),
        ("https://ar5iv.labs.arxiv.org/html/2312.06372", "arxiv:2312.06372"),
        ("https://link.springer.com/content/pdf/10.1007/978-3-031-20083-0_36.pdf",
         "doi:10.1007/978-3-031-20083-0_36"),
        ("https://dl.acm.org/doi/suppl/10.1145/3503161.3548338/suppl_file/spikes.mp4",
         "doi:10.1145/3503161.3548338"),
        ("https://journals.example.org/articles/10.3389/fnins.2018.00331/full",
         "doi:10.3389/fnins.2018.00331"),
        ("https://example.org/article/10.1088/1741-2552/9/1/016001/meta",
         "doi:10.1088/1741-2552/9/1/016001"),
        ("https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf+html",
         "doi:10.1101/2020.01.02.123456"),
        ("https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf",
         "doi:10.1101/2020.01.02.123456"),
        ("https://www.biorxiv.org/content/10.1101/2020.01.02.123456v1",
         "doi:10.1101/2020.01.02.123456"),
        ("https://example.org/quiet/article/doi/10.1234/abc12/5345678", "doi:10.1234/abc12"),
        ("https://example.org/article-abstract/doi/10.1234/abc12/5345678/", "doi:10.1234/abc12"),
        ("https://example.org/doi/10.1234/abc/5345678", "doi:10.1234/abc/5345678"),
        ("https://example.org/content/10.1234/abc12v1", "doi:10.1234/abc12v1"),
        ("https://example.org/doi/10.1002/(SICI)1096-9918(199901)27:1%3C1::AID-SIA447%3E3.0.CO;2-5/abstract",
         "doi:10.1002/(sici)1096-9918(199901)27:1<1::aid-sia447>3.0.co;2-5"),
        ("https://example.org/article/10.1007/s11063-022-1/fulltext.html",
         "doi:10.1007/s11063-022-1"),
        ("https://files.example.org/esm/art%3A10.1007%2Fs11063-022-1/MediaObjects/1_ESM.pdf",
         "doi:10.1007/s11063-022-1"),
        ("https://journals.example.org/article?id=10.1371/journal.pcbi.1003",
         "doi:10.1371/journal.pcbi.1003"),
        ("https://example.org/doi/10.1093/brain/awx1/12/spikes.pdf", "None"),
        ("https://openaccess.thecvf.com/content/CVPR2023/supplemental/"
         "Bu_Rate_CVPR_2023_supplemental.pdf", "cvf:bu_rate_cvpr_2023_paper"),
        ("https://proceedings.mlr.press/v202/deng23d/deng23d-supp.zip", "pmlr:v202/deng23d"),
        ("https://www.aaai.org/ojs/index.php/AAAI/article/view/3929", "aaai:3929"),
        ("https://nature.com/articles/s41467-020-00001-1.pdf", "doi:10.1038/s41467-020-00001-1"),
        ("https://www.nature.com/articles/s41599-020-0523-3", "doi:10.1057/s41599-020-0523-3"),
        ("https://www.nature.com/articles/s42003-020-0523-3", "doi:10.1038/s42003-020-0523-3"),
        ("https://www.nature.com/articles/s41467-020-00001-1/figures/2",
         "doi:10.1038/s41467-020-00001-1"),
        ("https://example.org/doi/epdf/10.1002/adma.202000001?src=getftr",
         "doi:10.1002/adma.202000001"),
        ("https://example.org/doi/pdfdirect/10.1002/adma.202000001", "doi:10.1002/adma.202000001"),
        ("https://example.org/file?id=10.1371/journal.pcbi.1000001&type=printable",
         "doi:10.1371/journal.pcbi.1000001"),
        ("https://example.org/doi/10.1073/pnas.1900001116#supplementary-materials",
         "doi:10.1073/pnas.1900001116"),
        ("http://dx.doi.org/10.1234/abc)", "doi:10.1234/abc"),
        # pages that identify no paper
        ("https://www.nature.com/articles/6601234", "None"),
        ("https://doi/10.1609/aaai.v38i10", "None"),
        ("https://arxiv/abs/2312.06372", "None"),
        ("https://openreview.net/forum?id=a)b", "None"),
        ("ftp://arxiv.org/abs/2312.06372", "None"),
        ("https://dl.acm.org/doi/10.5555/3327757.3327773", "None"),
        ("https://github.com/yfguo91/ternary-spike", "None"),
        ("https://iclr.cc/virtual/2024/poster/17942", "None"),
        ("https://openreview.net/group?id=ICLR.cc/2024", "None"),
        ("https://openreview.net/forum", "None"),
        ("https://notarxiv.org/abs/2312.06372", "None"),
        ("https://arxiv.org.example.org/abs/2312.06372", "None"),
        ("https://proceedings.mlr.press/v202/", "None"),
        ("https://doi.org/", "None"),
        ("http://[", "None"),
        ("", "None"),
    ],
)  # fmt: skip
def test_from_url(url: str, expected: str) -> None:
    assert str(from_url(url)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-yiZR4_Xhh", "-yiZR4_Xhh"),
        ("https://openreview.net/pdf?id=lGUyAuuTYZ", "lGUyAuuTYZ"),
        ("https://arxiv.org/abs/2312.06372", ""),
        ("a b", ""),
        ("", ""),
    ],
)
def test_openreview_ids(text: str, expected: str) -> None:
    assert parse_openreview_id(text) == expected


def test_an_openreview_id_keeps_its_case() -> None:
    assert from_url("https://openreview.net/forum?id=aBc") != from_url(
        "https://openreview.net/forum?id=abc"
    )


def test_every_kind_of_url_in_the_embedded_list_is_recognized() -> None:
    text = files("snnbib").joinpath("data/papers.md").read_text("utf-8")
    links = [link for paper in parse(text).papers for link in paper.links]
    schemes = Counter(
        identifier.scheme.value for link in links if (identifier := from_url(link.url))
    )
    assert schemes == {
        "arxiv": 134,
        "openreview": 83,
        "neurips": 71,
        "aaai": 48,
        "cvf": 25,
        "ijcai": 22,
        "pmlr": 17,
        "ecva": 9,
    }
    others = {link.url.split("/")[2] for link in links if not from_url(link.url)}
    assert others == {"iclr.cc", "paperswithcode.com", "github.com", "bitbucket.org"}


@given(st.text() | st.builds("https://{}/{}".format, st.sampled_from(
    ["doi.org", "arxiv.org", "openreview.net", "www.ijcai.org", "proceedings.mlr.press"]
), st.text()))  # fmt: skip
def test_any_url_can_be_asked_about(url: str) -> None:
    identifier = from_url(url)
    assert identifier is None or identifier.value
