"""The judge of printed references finds what printed.md's readers got wrong, and nothing else."""

import pytest

from snnbib.model import Person
from tests.formats.torture import plain_work
from tests.readers.judging import faults

WORK = plain_work(
    title="Training SNNs at scale",
    authors=(Person(family="Guo", given="Yufei"), Person(family="de Croon", given="Guido")),
    container_title="Proceedings of the AAAI Conference on Artificial Intelligence",
    event_title="AAAI Conference on Artificial Intelligence",
    event_place="Vancouver, Canada",
    volume="38",
    pages="12244-12252",
    publisher="AAAI Press",
    publisher_place="Washington",
    arxiv="2312.06372",
    url="https://example.org/a_b",
    code="https://example.org/code",
)
CONTAINER = "Proceedings of the AAAI Conference on Artificial Intelligence"


@pytest.mark.parametrize(
    "printed",
    [
        f"Guo, Y., & de Croon, G. (2024). Training SNNs at scale. {CONTAINER}, 38, 12244–12252.",
        f"[1] Y. Guo and G. de Croon, “Training SNNs at scale,” in {CONTAINER}, vol. 38, "
        "2024, pp. 12 244–12 252. Available: https://example.org/a_b.",
        f"Guo, Yufei, et al. “Training SNNs at Scale.” {CONTAINER}, 2024, pp. 12244–52.",
        f"Croon, G. de & Guo, Y. Training SNNs at scale. {CONTAINER} (AAAI Press, 2024a), "
        "12244-12252.",
    ],
)
def test_a_right_reference_has_no_faults(printed: str) -> None:
    assert faults(printed, WORK) == []


@pytest.mark.parametrize(
    ("old", "new", "kind", "detail"),
    [
        ("SNNs", "snns", "capitals of the title", "SNNs: snns"),
        ("AAAI Conf", "aaai Conf", "capitals of the container", "AAAI: aaai"),
        ("Training SNNs at scale", "Something", "no title", "Training SNNs at scale"),
        ("Proceedings of the", "", "no container", CONTAINER),
        ("de Croon", "Croon", "no author", "de Croon"),
        ("Guo,", "GUO,", "author", "Guo: GUO"),
        ("(2024)", "", "no year", "2024"),
        ("12244–12252", "12244", "no pages", "12244-12252"),
        ("AAAI Press", "Washington: AAAI Press", "not its own", "Washington"),
        ("AAAI Press", "Vancouver, Canada. AAAI Press", "not its own", "Vancouver Canada"),
        ("AAAI Press", "arXiv (2312.06372)", "not its own", "arXiv 2312 06372"),
        ("AAAI Press", f"{CONTAINER}", "not its own",
         "Proceedings the AAAI Conference on Artificial Intelligence"),
        ("AAAI Press", "https://example.org/code", "foreign link", "https://example.org/code"),
        ("AAAI Press", "https://example.org/a_b https://example.org/a_b", "printed twice",
         "https://example.org/a_b"),
        ("AAAI Press", "()", "empty brackets", "2244–12252. ()."),
        ("AAAI Press.", "AAAI Press..", "two stops", ". AAAI Press.."),
        ("AAAI Press", r"\textit AAAI Press", "TeX", "2244–12252. \\textit AAAI "),
    ],
)  # fmt: skip
def test_a_fault_is_named(old: str, new: str, kind: str, detail: str) -> None:
    right = (
        f"Guo, Y., & de Croon, G. (2024). Training SNNs at scale. {CONTAINER}, 38, 12244–12252. "
        "AAAI Press."
    )
    assert (kind, detail) in faults(right.replace(old, new), WORK)


def test_the_number_of_a_reference_is_not_taken_for_its_pages() -> None:
    work = plain_work(pages="135")
    printed = (
        "[135] Guo, Y. (2024). Ternary spikes. Proceedings of the AAAI Conference on Artificial "
        "Intelligence, 135."
    )
    assert faults(printed, work) == []
    assert faults(printed.replace(", 135", ""), work) == [("no pages", "135")]


def test_the_archive_of_a_work_that_only_arxiv_keeps_is_its_own() -> None:
    printed = (
        "Guo, Y. (2024). Ternary spikes. Proceedings of the AAAI Conference on Artificial "
        "Intelligence. arXiv (2312.06372). https://arxiv.org/abs/2312.06372"
    )
    assert faults(printed, plain_work(arxiv="2312.06372")) == []
    twice = printed.replace("arXiv (", "arXiv, arXiv (")
    assert faults(twice, plain_work(arxiv="2312.06372")) == [("not its own", "arXiv")]


def test_readers_that_print_the_eprint_on_purpose_may() -> None:
    printed = (
        f"Guo, Y. and G. de Croon (2024). Training SNNs at scale. {CONTAINER} 38, 12244–12252. "
        "arXiv: 2312.06372."
    )
    assert faults(printed, WORK, prints_eprint=True) == []
