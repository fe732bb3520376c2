"""The exports of real and of odd works: no fault that readers object to, all formats agree.

A user's exports are compared with the lock byte for byte by `snnbib check`; these tests check what
is written, so that only a mistake of snnbib itself can break them.
"""

from dataclasses import replace

import pytest

from snnbib import api, exporting
from snnbib.model import Entry, Lock, Work
from tests.examples import PAPER, WORK
from tests.exported.bib_faults import faults
from tests.exported.parsers import ExportedFields, UnreadableError, exported_fields

SHARED = tuple(name for name in ExportedFields._fields if name != "line")
SUFFIXES = (".bib", ".json", ".ris")
SOUND = {
    suffix: text
    for path, text in api.export(
        Lock(stem="papers", entries=(Entry(paper=PAPER, work=WORK),))
    ).items()
    for suffix in SUFFIXES
    if path == f"papers{suffix}"
}


def _shared(fields: ExportedFields) -> tuple[object, ...]:
    return tuple(getattr(fields, name) for name in SHARED)


def disagreements(texts: dict[str, str]) -> list[str]:
    """The works that two formats of one export describe differently."""
    first = exported_fields(".bib", texts[".bib"])
    lines = []
    for suffix in SUFFIXES[1:]:
        other = exported_fields(suffix, texts[suffix])
        lines += [f"{key} is in one of .bib and {suffix}" for key in first.keys() ^ other.keys()]
        for key in first.keys() & other.keys():
            pairs = zip(SHARED, _shared(first[key]), _shared(other[key]), strict=True)
            names = [name for name, value, other_value in pairs if value != other_value]
            lines += [f"{key}: {' and '.join(names)} in {suffix}"] if names else []
    return sorted(lines)


@pytest.fixture(scope="module")
def embedded() -> dict[str, str]:
    texts = exporting.export(api.embedded_lock(), "snn")
    return {suffix: texts[f"snn{suffix}"] for suffix in SUFFIXES}


def test_the_222_works_have_no_fault(embedded: dict[str, str]) -> None:
    assert list(faults(embedded[".bib"])) == []


def test_the_formats_agree_on_the_222_works(embedded: dict[str, str]) -> None:
    assert len(exported_fields(".bib", embedded[".bib"])) == 222
    assert disagreements(embedded) == []


def _work_texts(work: Work) -> dict[str, str]:
    lock = Lock(stem="papers", entries=(Entry(paper=PAPER, work=work),))
    texts = api.export(lock)
    return {suffix: texts[f"papers{suffix}"] for suffix in SUFFIXES}


@pytest.mark.parametrize(
    "change",
    [
        {"title": "SpikFormer & 3DNet: 100% of $x_i$"},
        {"title": "A {brace, a \\backslash and a #hash"},
        {"title": "Q&A on R&D"},
        {"publisher": "AAAI & Press"},
        {"pages": "12244", "month": 12},
        {"pages": "e1-e17", "month": 5, "day": 3},
        {"title": "<i>Aplysia</i> and Ca<sup>2+</sup>"},
    ],
)
def test_odd_works_have_no_fault_either(change: dict[str, object]) -> None:
    texts = _work_texts(replace(WORK, **change))  # type: ignore[arg-type]
    assert list(faults(texts[".bib"])) == []
    assert disagreements(texts) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title = {Ternary", "title = {{Ternary", "the braces of title do not match"),
        ("title = {Ternary", "title = {}Tern{ary}}", "the braces of title do not match"),
        ("Ternary Spikes", "Ternary SpikeS", "title does not protect the capitals of SpikeS"),
        ("Ternary Spikes", "Of 3DNet", "title does not protect the capitals of DNet"),
        ("Ternary Spikes", "{SNN}s and SNNs", "title does not protect the capitals of SNNs"),
        ("Ternary Spikes", "{\\'E}coleX", "title does not protect the capitals of coleX"),
        ("AAAI Press", "AAAI & Press", "publisher has an unescaped &"),
        ("AAAI Press", "AAAI $ Press", "publisher has an unescaped $"),
        ("AAAI Press", r"AAAI \&amp; Press", r"publisher has \&amp;"),
        ("12244--12252", "12244-12252", "pages 12244-12252 are not a range with two hyphens"),
        ("  year = ", "  month = dez,\n  year = ", "month dez is not one of BibTeX's own strings"),
    ],
)
def test_a_fault_is_found(old: str, new: str, message: str) -> None:
    text = SOUND[".bib"]
    assert list(faults(text)) == []
    assert old in text
    assert list(faults(text.replace(old, new, 1))) == [f"guo2024ternary: {message}"]


@pytest.mark.parametrize("title", ["Ternary {\\'E}cole", "Deep {SNN} Learning", "A $O(N)$ Net"])
def test_protected_capitals_are_no_fault(title: str) -> None:
    text = SOUND[".bib"].replace("{Ternary ", f"{{{title} Ternary ", 1)
    assert list(faults(text)) == []


@pytest.mark.parametrize(
    ("suffix", "old", "new", "expected"),
    [
        (".ris", "EP  - 12252", "EP  - 12253", ["guo2024ternary: pages in .ris"]),
        (".json", "10.1609/", "10.1610/", ["guo2024ternary: doi in .json"]),
        (
            ".ris",
            "guo2024ternary",
            "guo2025",
            ["guo2024ternary is in one of .bib and .ris", "guo2025 is in one of .bib and .ris"],
        ),
    ],
)
def test_a_disagreement_is_found(suffix: str, old: str, new: str, expected: list[str]) -> None:
    assert disagreements(SOUND) == []
    changed = SOUND[suffix].replace(old, new)
    assert changed != SOUND[suffix]
    assert disagreements({**SOUND, suffix: changed}) == expected


@pytest.mark.parametrize(
    ("suffix", "old", "new", "message"),
    [
        (".ris", "ER  - ", "", "the record that begins here has no end"),
        (".bib", "  title =", "  title:", "is not a field"),
        (".json", "[\n", "{\n", "is not JSON: "),
    ],
)
def test_a_damaged_file_is_not_read(suffix: str, old: str, new: str, message: str) -> None:
    assert old in SOUND[suffix]
    with pytest.raises(UnreadableError, match=message):
        exported_fields(suffix, SOUND[suffix].replace(old, new, 1))


def test_a_cut_file_is_not_read() -> None:
    cut = SOUND[".bib"].partition("\n}\n")[0]
    with pytest.raises(UnreadableError, match="the entry guo2024ternary has no end"):
        exported_fields(".bib", cut)
