"""RIS: whole records."""

import pytest

from snnbib.formats import ris
from snnbib.model import WorkType
from tests.formats.test_bibtex import PAPER
from tests.formats.torture import plain_work


def test_paper_in_proceedings() -> None:
    assert ris.render(PAPER) == (
        "TY  - CONF\n"
        "ID  - guo2024ternary\n"
        "AU  - Guo, Yufei\n"
        "AU  - de Croon, Guido\n"
        "TI  - Ternary Spike: Learning SNNs in München\n"
        "C3  - Proceedings of the AAAI Conference on Artificial Intelligence\n"
        "T3  - Proceedings & more\n"
        "PY  - 2024\n"
        "DA  - 2024/03/24\n"
        "VL  - 38\n"
        "IS  - 11\n"
        "SP  - 12244\n"
        "EP  - 12252\n"
        "PB  - AAAI Press\n"
        "SN  - 978-1-57735-887-9\n"
        "DO  - 10.1609/aaai.v38i11.29114\n"
        "UR  - https://ojs.aaai.org/index.php/AAAI/article/view/29114\n"
        "KW  - AAAI\n"
        "KW  - 2024\n"
        "N1  - Source code: https://github.com/yfguo91/ternary-spike\n"
        "N1  - OpenReview: https://openreview.net/forum?id=ab_c\n"
        "M2  - Citation Key: guo2024ternary\n"
        "M2  - arXiv: 2312.06372\n"
        "M2  - ISSN: 2374-3468\n"
        "M2  - Held in: Vancouver, Canada\n"
        "M2  - Published in: Washington\n"
        "ER  - \n"
    )


def test_t2_of_a_paper_is_an_event_whose_name_says_something_new() -> None:
    work = plain_work(
        container_title="Advances in Neural Information Processing Systems",
        event_title="Conference on Neural Information Processing Systems",
    )
    assert "T2  - Conference on Neural Information Processing Systems\n" in ris.render(work)


def test_journal_article_has_its_title_in_t2() -> None:
    work = plain_work(
        type=WorkType.JOURNAL_ARTICLE, container_title="Neural Computation", issn="0899-7667",
        publisher_place="Cambridge", venue="",
    )  # fmt: skip
    assert ris.render(work) == (
        "TY  - JOUR\n"
        "ID  - guo2024ternary\n"
        "AU  - Guo, Yufei\n"
        "TI  - Ternary spikes\n"
        "T2  - Neural Computation\n"
        "PY  - 2024\n"
        "CY  - Cambridge\n"
        "SN  - 0899-7667\n"
        "KW  - 2024\n"
        "M2  - Citation Key: guo2024ternary\n"
        "ER  - \n"
    )


def test_a_preprint_is_unpublished_with_its_arxiv_id() -> None:
    work = plain_work(type=WorkType.PREPRINT, arxiv="2312.06372", container_title="", venue="")
    assert ris.render(work) == (
        "TY  - UNPB\n"
        "ID  - guo2024ternary\n"
        "AU  - Guo, Yufei\n"
        "TI  - Ternary spikes\n"
        "PY  - 2024\n"
        "UR  - https://arxiv.org/abs/2312.06372\n"
        "AN  - arXiv:2312.06372\n"
        "KW  - 2024\n"
        "M2  - type: preprint\n"
        "M2  - Citation Key: guo2024ternary\n"
        "M2  - arXiv: 2312.06372\n"
        "ER  - \n"
    )


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ({"year": 2024, "month": 2, "day": 3}, "DA  - 2024/02/03\n"),
        ({"year": 2024, "month": 2}, "DA  - 2024/02//\n"),
        ({"year": 2024, "day": 3}, ""),
    ],
)
def test_dates_are_as_precise_as_known(date: dict[str, int], line: str) -> None:
    rendered = ris.render(plain_work(**date))
    assert ("DA  - " in rendered) == bool(line)
    assert line in rendered


@pytest.mark.parametrize(
    ("pages", "lines"),
    [
        ("531-539", "SP  - 531\nEP  - 539\n"),
        ("e0314658", "SP  - e0314658\n"),
        ("1-2, 7", "SP  - 1-2, 7\n"),
    ],
)
def test_start_and_end_page_stand_apart(pages: str, lines: str) -> None:
    rendered = ris.render(plain_work(pages=pages))
    assert lines in rendered
    assert ("EP  - " in rendered) == ("EP  - " in lines)


def test_a_file_of_records() -> None:
    record = ris.render(plain_work())
    assert ris.assemble([record, record]) == f"{record}\n{record}"
    assert ris.assemble([]) == ""
