"""The page of a paper, made from the addresses that lists have."""

import pytest

from snnbib.identifiers import paper_page

CVF = "https://openaccess.thecvf.com"
NEURIPS = "https://proceedings.neurips.cc"
HASH = "010c5ba0cafc743fece8be02e7adb8dd"


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://openreview.net/forum?id=ab_C&referrer=%5Bthe%20profile%5D(%2Fprofile)",
         "https://openreview.net/forum?id=ab_C"),
        ("http://www.openreview.net/attachment?id=ab_C&name=pdf",
         "https://openreview.net/forum?id=ab_C"),
        ("https://openreview.net/group?id=ICLR.cc/2024/Conference",
         "https://openreview.net/group?id=ICLR.cc/2024/Conference"),
        ("https://arxiv.org/pdf/2312.06372v2.pdf", "https://arxiv.org/abs/2312.06372"),
        ("http://arxiv.org/abs/cs/0701001", "https://arxiv.org/abs/cs/0701001"),
        ("https://doi.org/10.48550/arXiv.2312.06372", "https://arxiv.org/abs/2312.06372"),
        (f"{CVF}/content/ICCV2023/papers/Bee_Gates_ICCV_2023_paper.pdf",
         f"{CVF}/content/ICCV2023/html/Bee_Gates_ICCV_2023_paper.html"),
        (f"{CVF}/content_CVPR_2020/papers/Bee_Gates_CVPR_2020_paper.pdf",
         f"{CVF}/content_CVPR_2020/html/Bee_Gates_CVPR_2020_paper.html"),
        (f"{CVF}/content/CVPR2023/supplemental/Bee_Gates_CVPR_2023_supplemental.pdf",
         f"{CVF}/content/CVPR2023/supplemental/Bee_Gates_CVPR_2023_supplemental.pdf"),
        (f"{NEURIPS}/paper_files/paper/2022/file/{HASH}-Paper-Conference.pdf",
         f"{NEURIPS}/paper_files/paper/2022/hash/{HASH}-Abstract-Conference.html"),
        (f"{NEURIPS}/paper/2021/file/{HASH}-Paper.pdf",
         f"{NEURIPS}/paper/2021/hash/{HASH}-Abstract.html"),
        (f"{NEURIPS}/paper_files/paper/2023/file/{HASH}-Paper-Datasets_and_Benchmarks.pdf",
         f"{NEURIPS}/paper_files/paper/2023/hash/{HASH}-Abstract-Datasets_and_Benchmarks.html"),
        (f"{NEURIPS}/paper/2021/file/{HASH}-Supplemental.pdf",
         f"{NEURIPS}/paper/2021/file/{HASH}-Supplemental.pdf"),
        ("https://www.ijcai.org/proceedings/2023/0344.pdf",
         "https://www.ijcai.org/proceedings/2023/344"),
        ("https://proceedings.mlr.press/v202/deng23d/deng23d.pdf",
         "https://proceedings.mlr.press/v202/deng23d.html"),
        ("https://proceedings.mlr.press/v202/deng23d.html",
         "https://proceedings.mlr.press/v202/deng23d.html"),
        ("https://doi.org/10.1000/182", "https://doi.org/10.1000/182"),
        ("https://example.org/a.pdf?x=1#y", "https://example.org/a.pdf?x=1#y"),
        ("not a URL", "not a URL"),
    ],
)  # fmt: skip
def test_page_of_a_url(url: str, page: str) -> None:
    assert paper_page(url) == page
