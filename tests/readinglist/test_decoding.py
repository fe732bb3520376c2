"""The bytes of a list: encodings, line ends, and the embedded list to the letter."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from snnbib.errors import ListError
from snnbib.readinglist import decode, parse


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark(end: str, mark: str) -> None:
    text = "# ICLR-2024\n- T\n\n  [p](https://a.org)\n- U\n  - V [[paper](https://b.org)]\n"
    assert [one.line for one in parse(mark + text.replace("\n", end)).papers] == [2, 6]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"# a\r\n- caf\xe9\r\n", "l.md:2: byte 0xe9 is not UTF-8: save the list as UTF-8"),
        (b"a\rb\n\xff", "l.md:3: byte 0xff is not UTF-8: save the list as UTF-8"),
        ("# a".encode("utf-16"), "l.md:1: this is UTF-16: save it as UTF-8"),
        (b"\xfe\xff\0#", "l.md:1: this is UTF-16: save it as UTF-8"),
        (b"a\n\0", "l.md:2: a NUL character: this is not a text file"),
    ],
)
def test_what_is_no_utf8_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ListError, match=f"^{re.escape(message)}$"):
        decode(data, "l.md")


@pytest.mark.parametrize("data", [b"caf\xc3\xa9", b"\xef\xbb\xbfcaf\xc3\xa9"])
def test_utf8_is_decoded(data: bytes) -> None:
    assert decode(data, "l.md") == "café"


REAL = files("snnbib").joinpath("data/papers.md").read_text("utf-8")


def test_the_embedded_list() -> None:
    lists = parse(REAL, "papers.md")
    counts = Counter(paper.section for paper in lists.papers)
    assert [f"{section}: {count}" for section, count in counts.items()] == [
        "ICLR-2024: 16", "AAAI-2024: 17",
        "NeurIPS-2023: 22", "CVPR-2023: 2", "ICLR-2023: 4", "ICCV-2023: 10", "ICML-2023: 4",
        "IJCAI-2023: 6", "AAAI-2023: 8",
        "NeurIPS-2022: 19", "CVPR-2022: 5", "ICLR-2022: 4", "ECCV-2022: 6", "ICML-2022: 4",
        "IJCAI-2022: 5", "AAAI-2022: 6",
        "NeurIPS-2021: 10", "CVPR-2021: 1", "ICLR-2021: 2", "ICCV-2021: 5", "ICML-2021: 4",
        "IJCAI-2021: 4", "AAAI-2021: 6",
        "NeurIPS-2020: 10", "CVPR-2020: 2", "ICLR-2020: 3", "ECCV-2020: 3", "ICML-2020: 1",
        "IJCAI-2020: 2", "AAAI-2020: 5",
        "NeurIPS-2019: 5", "ICML-2019: 3", "IJCAI-2019: 2", "AAAI-2019: 4",
        "NeurIPS-2018: 5", "ICLR-2018: 1", "ICML-2018: 1", "IJCAI-2018: 3", "AAAI-2018: 2",
    ]  # fmt: skip
    assert all(paper.section == f"{paper.venue}-{paper.year}" for paper in lists.papers)
    assert [(one.line, one.message) for one in lists.findings] == [
        (
            2,
            "1 paragraph left out, which does not look like a paper: "
            '"This is the enhanced vision of"',
        ),
        (5, "39 items without papers, only links into this document"),
    ]


def test_the_embedded_list_is_kept_to_the_letter() -> None:
    lines = REAL.splitlines()
    for paper in parse(REAL).papers:
        links = " ".join(f"[[{link.label}]({link.url})]" for link in paper.links)
        assert " ".join(lines[paper.line - 1].split()) == f"- {paper.title} {links}"
