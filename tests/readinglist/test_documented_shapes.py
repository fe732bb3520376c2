"""The shapes that docs/lists.md promises are read: its examples, filled with works."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.readinglist.rows import Row, rows_of

DOCUMENT = Path(__file__).parents[2] / "docs" / "lists.md"


class Work(NamedTuple):
    """What stands in a list in place of the words of an example."""

    title: str
    name: str
    author: tuple[str, str]
    writer: tuple[str, str]
    journal: str
    number: str


WORKS = [
    Work(
        "How Ants Count Their Steps",
        "AntNet",
        ("Ada", "Bee"),
        ("Gus", "Hill"),
        "Journal of Ants",
        "1",
    ),
    Work(
        "Where Bees Sleep in Winter",
        "BeeNet",
        ("Carl", "Dee"),
        ("Ira", "Jay"),
        "Annals of Bees",
        "2",
    ),
    Work(
        "Why Wasps Dig Deep Nests",
        "Waspy",
        ("Eve", "Fox"),
        ("Kim", "Lee"),
        "Archives of Nests",
        "3",
    ),
    Work(
        "When Flies Rest on Leaves",
        "FlyNet",
        ("Gil", "Hunt"),
        ("Max", "Noe"),
        "Review of Flies",
        "4",
    ),
]


def filled(example: str, work: Work) -> str:
    """An example with a work in place of its words."""
    (given, family), (second_given, second_family) = work.author, work.writer
    words = {
        r"Ada Author": f"{given} {family}",
        r"Author, Ada": f"{family}, {given}",
        r"AUTHOR, Ada": f"{family.upper()}, {given}",
        r"A\. Author": f"{given[0]}. {family}",
        r"Author, A\.": f"{family}, {given[0]}.",
        r"Author A": f"{family} {given[0]}",
        r"Bob Writer": f"{second_given} {second_family}",
        r"B\. Writer": f"{second_given[0]}. {second_family}",
        r"Writer, B\.": f"{second_family}, {second_given[0]}.",
        r"Writer B": f"{second_family} {second_given[0]}",
        r"Author\b": family,
        r"Writer\b": second_family,
        r"AntNet": work.name,
        r"(?<![^\W_])Tit(?:le|el)\b(?!:(?! Ada)|\*\*:|:\*\*)": work.title,
        r"Journal(?!:)|Zeitschrift": work.journal,
        r"Publisher": f"{work.name} Press",
        r"University": f"University of {family}",
        r"https://\.\.\.": f"https://arxiv.org/abs/2401.0000{work.number}",
        r"^\[1\]": f"[{work.number}]",
        r"<tab>": "\t",
        r"\\\|": "|",
    }
    pattern = "|".join(f"(?P<w{at}>{word})" for at, word in enumerate(words))
    values = list(words.values())
    return re.sub(pattern, lambda match: values[int((match.lastgroup or "w0")[1:])], example)


def examples() -> Iterator[tuple[str, str]]:
    """The shape of each example that is a whole entry, and its lines."""
    text = DOCUMENT.read_text(encoding="utf-8")
    tables = text.partition("## Shapes that are read")[2].partition("\nNames of fields")[0]
    for shape, cell in re.findall(r"(?m)^\| (.*?) \| (.*) \|$", tables):
        code = r"(?:`` .*? ``|`[^`]+`)"
        for example in re.findall(rf"{code}(?: / {code})*", cell):
            lines = [re.sub(r"^(?:`` |`)|(?: ``|`)$", "", line) for line in example.split(" / ")]
            if "Tit" in example and not shape.startswith("table"):  # a table's are its head
                yield shape, "\n".join(lines)


def expected(example: str, work: Work) -> Row:
    """What a person reads in an example that is filled with a work."""
    title = f"{work.name}: Rest of the {work.title}" if "Rest of" in example else work.title
    venue = re.search(r"ICLR|Proc\. Conf\.|J\. Phys\. A|Law Rev\.|Nature", example)
    if re.search(r"Journal(?!:)|Zeitschrift", example):
        name = work.journal
    else:
        name = f"{work.name} Press" if "Publisher" in example else venue[0] if venue else ""
    year = re.search(r"(?:19|20)[0-9]{2}|(?<=')24|24(?=')", example)
    people = {"author": work.author[1], "writer": work.writer[1]}
    names = re.findall(r"(?i)\b(author|writer)\b", example)
    families = [people[name] for name in dict.fromkeys(map(str.lower, names))]
    return title, name, int(year[0].replace("24", "2024")[-4:]) if year else 0, families


@pytest.mark.parametrize(("shape", "example"), list(examples()))
def test_documented_shapes(shape: str, example: str) -> None:
    end = "\n" if example.startswith(("- ", "* ", "1. ", "| ")) else "\n\n"
    text = "# Ants\n\n## Papers\n\n" + "".join(filled(example, work) + end for work in WORKS)
    rows = [(*row, [name.title() for name in names]) for *row, names in rows_of(text)]
    assert rows == [expected(example, work) for work in WORKS], text
