"""A list says the same in other characters, with other marks, and with more around it."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from snnbib.readinglist.characters import with_seen_characters
from tests.readinglist.made_up.shapes import SHAPES, Shape, write
from tests.readinglist.made_up.works import FIELDS
from tests.readinglist.rows import rows_of, values_of


def in_lines(pattern: str, replacement: str) -> Callable[[str], str]:
    """Replaces a pattern in each line."""

    def rewrite(text: str) -> str:
        return re.sub(pattern, replacement, text, flags=re.MULTILINE)

    return rewrite


WAYS: dict[str, Callable[[str], str]] = {
    "letters with combining marks": lambda text: unicodedata.normalize("NFD", text),
    "thin spaces": in_lines(r"(?<=[.,]) (?=[^\W\d_])", "\u2009"),
    "spaces of no width": in_lines(r"\. ", ".\u200b "),
    "soft hyphens": in_lines(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad"),
    "quotation marks of LaTeX": in_lines(r'(?<!=)["“]([^"“”\n]{9,})["”]', r"``\1''"),
    "pictures in front of entries": in_lines(r"^([-*] |\d+\. )(?!\[[ x]\])", "\\1\u2b50\ufe0f "),
    "names of pictures in front of entries": in_lines(r"^([-*] |\d+\. )(?!\[[ x]\])", r"\1:star: "),
    "entities": in_lines(" & ", " &amp; "),
    "headings with counts": in_lines(r"^(##+(?: \S+){1,2}\b)$", r"\1 (12)"),
    "headings with counts of papers": in_lines(r"^(##+(?: \S+){1,2}\b)$", r"\1 [7 papers]"),
    "headings with pictures": in_lines(r"^(##+) ", "\\1 \U0001f4da "),
    "headings with links to the top": in_lines(r"^(##+ .*\w)$", r"\1 [top](#contents)"),
    "bold headings": in_lines(r"^(##+) ([^*\[\]\n]+)$", r"\1 **\2**"),
    "more around it": lambda text: (
        f"# A list\n\nSome words.\n\n{text}\n\n## License\n\n[MIT](LICENSE)\n"
    ),
}


def behind(addition: str) -> Callable[[str], str]:
    """Adds something behind an entry that does not end in a tag or a bar."""

    def rewrite(text: str) -> str:
        return text + addition if re.search(r"[\w).\]]$", text) else text

    return rewrite


def in_front(addition: str) -> Callable[[str], str]:
    """Adds something behind the bullet or number of an entry."""

    def rewrite(text: str) -> str:
        return re.sub(r"^([-*] |\d+\. )(?!\[[ x]\]|\*\*Title:)", rf"\1{addition}", text)

    return rewrite


SLIPS: dict[str, Callable[[str], str]] = {
    "bold forgotten": in_lines(r"\*\*", ""),
    "a stop at the end": behind("."),
    "no stop at the end": lambda text: text.removesuffix("."),
    "several spaces": in_lines(r"(?<=[a-z])(?:([.,]) | (?=[(]))", r"\1  "),
    "a space inside of brackets": in_lines(r"(?<= \()(?=\w)", " "),
    "wide brackets": in_lines(r" \(([^()]+)\)(?!\])", r"（\1）"),
    "a bracket never closed": in_lines(r"(?<= )\(([^()\n]*[0-9]{4})\)", r"(\1"),
    "a year without brackets": in_lines(r"(?<=\w) \(([0-9]{4})\)", r" \1"),
    "a comma typed twice": in_lines(r"(?<=[)*\]]), ", ",, "),
    "no space in front of a link": in_lines(r"(?<=[\w).,]) (?=\[\[)", ""),
    "a link without its last bracket": in_lines(r"\)\]$", ")"),
    "a title of the link": in_lines(r"\((https?:[^\s()]+)\)", r'(\1 "open")'),
    "another dash": in_lines(r"(?<=\S) - ", " – "),
    "another bullet": in_lines("^- ", "* "),
    "a wide bullet": in_lines("^- ", "-   "),
    "a bullet or number without a space": in_lines(r"^([-*]|\d+\.) (?!\[[ x]\])", r"\1"),
    "a colon for a comma": in_lines(r"(?<=\*\*), ", ": "),
    "a remark in front": in_front("**[New]** "),
    "a remark in brackets in front": in_front("[Oral] "),
    "a picture behind": behind(" \U0001f525"),
    "a line end of HTML": behind(" <br>"),
    "a comment behind": behind(" <!-- new -->"),
    "a remark in brackets behind": behind(" (Oral)"),
    "a bold remark behind": behind(" **Oral**"),
    "another link behind": behind(" [[code](https://github.com/example/more)]"),
    "the link of the title forgotten": in_lines(r"(?<![\[*])\[([^\[\]]{12,})\]\(http\S+?\)", r"\1"),
    "quotation marks forgotten": in_lines(r"(?<!=)[\"“]([^\"“”]{9,})[\"”]", r"\1"),
}


def lists_that_change(rewrite: Callable[[str], str], number: int) -> list[tuple[str, str]]:
    """Made-up lists, of all shapes and fields, and what becomes of them."""
    lists = []
    for index, shape in enumerate(SHAPES):
        fields = list(shape.fields or FIELDS)
        text, _ = write(shape, FIELDS[fields[(index + number) % len(fields)]])
        if (rewritten := rewrite(text)) != text:
            lists.append((text, rewritten))
    return lists


@pytest.mark.parametrize("number", range(len(WAYS)), ids=list(WAYS))
def test_a_list_that_is_written_otherwise_is_read_alike(number: int) -> None:
    lists = lists_that_change(list(WAYS.values())[number], number)
    assert lists
    for text, rewritten in lists[number % 4 :: 4] or lists:
        assert values_of(rewritten) == values_of(text)


def test_code_of_markdown_is_not_a_quotation_of_latex() -> None:
    assert with_seen_characters("``code`` and ''") == "``code`` and ''"
    assert with_seen_characters("``an ant's nest'' of ``bees''") == "“an ant's nest” of “bees”"


def test_joiners_of_letters_and_the_wide_space_stay() -> None:
    assert with_seen_characters("می\u200cخواهم 蟻\u3000蜂") == "می\u200cخواهم 蟻\u3000蜂"


def with_slip(shape: Shape, number: int, slip: Callable[[str], str]) -> tuple[str, str]:
    """A made-up list, and the same with a slip in one of its entries."""
    fields = list(shape.fields or FIELDS)
    text, lines = write(shape, FIELDS[fields[number % len(fields)]])
    at = number % 5 + 1
    rows = text.split("\n")
    start, end = lines[at] - 1, lines[at + 1] - 1
    while not rows[end - 1] or rows[end - 1].startswith("### "):
        end -= 1
    entry = slip("\n".join(rows[start:end]))
    return text, "\n".join([*rows[:start], entry, *rows[end:]])


@pytest.mark.parametrize("number", range(len(SLIPS)), ids=list(SLIPS))
def test_an_entry_with_a_slip_among_others_is_read_alike(number: int) -> None:
    slip = list(SLIPS.values())[number]
    lists = [with_slip(shape, number + index, slip) for index, shape in enumerate(SHAPES)]
    changed = [(text, slipped) for text, slipped in lists if text != slipped]
    sample = changed[number % 5 :: 5]
    assert sample
    for text, slipped in sample:
        assert rows_of(slipped) == rows_of(text)
