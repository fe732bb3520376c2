"""What is written is read back, whatever the work: by two parsers of each format."""

import json
import re
import unicodedata
from collections.abc import Sequence

import pytest
import rispy
from bibtexparser.entrypoint import parse_string as parse_bibtex
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string as parse_with_pybtex

from snnbib.errors import RenderError
from snnbib.formats import FORMATS, bibtex, csljson, ris
from snnbib.formats.markup import strip_to_unicode, tagged
from snnbib.model import Person, Work, WorkType
from snnbib.names import from_bibtex, split_bibtex
from snnbib.tex import decode, encode, has_balanced_braces
from snnbib.text import tidy
from tests.formats.test_csljson import SCHEMA
from tests.formats.torture import TITLES, Title, plain_work, works

# Letters of many scripts, and every character that means something to some reader.
_TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("\\{}$&%#_~^<>|\"'`@=,;:-–—’“ \n\r\t\u2028\u202e\x00aEIR  "),
        st.characters(codec="utf-8", categories=["L", "N", "P", "S", "M", "Z", "C"]),
        st.sampled_from("éüçşłøßÅαΣ²₂×"),
    ),
    max_size=30,
)
_SNIPPETS = st.sampled_from([
    "<i>", "</i>", "$x$", "SNN", "<sub>2</sub>", "$\\alpha$", "\\write18{ls}", "%", "--", "{{",
    "\\input{x}", "\nER  - \nTY  - BOOK", "}\n@misc{x,", " and ", '", "type": "x',
])  # fmt: skip
_RICH = st.lists(st.one_of(_TEXT, _SNIPPETS), max_size=5).map("".join)
_PERSON = st.builds(Person, family=_RICH, given=_RICH, suffix=_TEXT, literal=_TEXT)
_WORK = st.builds(
    Work,
    key=st.just("guo2024ternary"),
    type=st.sampled_from(WorkType),
    title=_RICH,
    authors=st.lists(_PERSON, max_size=3).map(tuple),
    year=st.integers(0, 9999),
    month=st.integers(0, 12),
    day=st.integers(0, 31),
    venue=_RICH,
    container_title=_RICH,
    event_title=_RICH,
    event_place=_RICH,
    series=_RICH,
    volume=_TEXT,
    issue=_TEXT,
    pages=_TEXT,
    publisher=_RICH,
    publisher_place=_RICH,
    url=st.one_of(st.just(""), _RICH.map("https://example.org/".__add__)),
)


def rendered(work: Work, form: str, *, unicode: bool = False) -> str:
    """The work in a format, or "" if it is refused, which must name it."""
    try:
        return FORMATS[form].render(work, unicode=unicode)
    except RenderError as error:
        return "" if str(error).startswith(work.key) else pytest.fail(str(error))


def bibtex_fields(text: str) -> dict[str, str]:
    library = parse_bibtex(text)
    assert not library.failed_blocks
    assert len(library.blocks) == 1
    return {name: field.value for name, field in library.entries[0].fields_dict.items()}


def pybtex_fields(text: str) -> dict[str, str]:
    (entry,) = parse_with_pybtex(text, "bibtex").entries.values()
    return {name.lower(): value for name, value in entry.fields.items()}


@given(_WORK, st.booleans())
def test_bibtex_is_one_entry_for_two_parsers(work: Work, unicode: bool) -> None:  # noqa: FBT001
    text = rendered(work, "bibtex", unicode=unicode)
    if not text:
        return
    fields = bibtex_fields(text)
    pybtex_values = pybtex_fields(text)
    assert {name: " ".join(value.split()) for name, value in pybtex_values.items()} == {
        name: " ".join(value.split())
        for name, value in fields.items()
        if name not in {"author", "month"}
    } | ({"month": pybtex_values["month"]} if work.month else {})
    assert all(has_balanced_braces(value) and raw_balanced(value) for value in fields.values())
    assert unicode or not [char for char in text if not char.isascii() and encode(char) != char]
    assert len(split_bibtex(fields.get("author", ""))) == len(work.authors)


def raw_balanced(value: str) -> bool:
    """Whether braces pair for readers that do not know an escaped brace."""
    return has_balanced_braces(value.replace("\\", ""))


@given(_WORK)
def test_csljson_is_read_back_and_valid(work: Work) -> None:
    text = rendered(work, "csljson")
    if text:
        items = json.loads(csljson.assemble([text, text]))
        SCHEMA.validate(items)
        assert items[0]["title"] == tagged(tidy(work.title))
        assert items[0].get("publisher", "") == tidy(work.publisher)
        assert len(items[0].get("author", ())) == len(work.authors)


def ris_lines(text: str) -> list[tuple[str, str]]:
    """The second reader of RIS: tags and values by the letter of the format."""
    lines = text.removesuffix("\n").split("\n")
    matches = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    assert all(matches)
    return [(match[1], match[2]) for match in matches if match]


@given(_WORK)
def test_ris_is_one_record_for_two_parsers(work: Work) -> None:
    text = rendered(work, "ris")
    if not text:
        return
    lines = ris_lines(text)
    assert [tag for tag, _ in lines if tag in {"TY", "ER"}] == ["TY", "ER"]
    assert len(text.splitlines()) == len(lines)
    (record,) = rispy.loads(text)
    title = strip_to_unicode(tidy(work.title)).strip()
    assert record["title"] == dict(lines)["TI"].strip() == title
    assert len(record.get("authors", ())) == len(work.authors)


@pytest.mark.parametrize("work", works(), ids=lambda work: work.key)
def test_names_and_titles_come_back_from_bibtex(work: Work) -> None:
    fields = bibtex_fields(bibtex.render(work, unicode=True))
    people = [from_bibtex(name) for name in split_bibtex(fields.get("author", ""))]
    assert [words_of_name(person) for person in people] == [
        words_of_name(person) for person in work.authors
    ]
    assert visible(decode(fields["title"])) == visible(tidy(work.title))


def words_of_name(person: Person) -> str:
    """The words of a name: BibTeX has organisations and names of one part alike.

    A suffix that stood with the given name is read as one.
    """
    parts = (person.given, person.family, person.suffix, person.literal)
    return " ".join(sorted(" ".join(map(tidy, parts)).replace(",", " ").split()))


def visible(title: str) -> str:
    """What a reader of a title sees, whichever quotation marks, dashes and scripts it has."""
    straight = strip_to_unicode(tagged(title)).translate(
        {ord("’"): "'", ord("‘"): "`", ord("“"): "``", ord("”"): "''", ord("−"): "-"}
    )
    return unicodedata.normalize("NFKC", straight).replace("$", "")


@given(_TEXT.map(tidy))
def test_encoded_text_is_balanced_and_ascii_where_tex_has_a_form(text: str) -> None:
    tex = encode(text)
    assert not [char for char in tex if not char.isascii() and encode(char) != char]
    assert has_balanced_braces(tex)
    assert raw_balanced(tex)


@given(st.text(alphabet="aZ é ü ñ ş ç ł ø ß – — & % # _ { } ~ ^ \\ < > |".replace(" ", "")))
def test_decode_undoes_encode(text: str) -> None:
    assert decode(encode(text)) == text


@given(st.lists(st.sampled_from(works()), unique_by=lambda work: work.key, max_size=5))
def test_a_file_is_its_entries(chosen: Sequence[Work]) -> None:
    library = parse_bibtex(bibtex.assemble([bibtex.render(work, unicode=True) for work in chosen]))
    assert [entry.key for entry in library.entries] == [work.key for work in chosen]
    assert [
        record["id"] for record in rispy.loads(ris.assemble([ris.render(w) for w in chosen]))
    ] == [work.key for work in chosen]


# Literal dollars that TeX reads as a formula, or a formula right before a digit; and characters
# that TeX has only as formulas, which then are formulas.
_NOT_IDEMPOTENT = {
    "minus", "formula-hostile", "formula-unbalanced", "formula-carets",
    "micro", "greek-capital", "raised-digit",
}  # fmt: skip


@pytest.mark.parametrize(
    "row", [row for row in TITLES if row.oddity not in _NOT_IDEMPOTENT], ids=lambda row: row.oddity
)
def test_writing_what_was_read_changes_nothing(row: Title) -> None:
    """No braces are added to braces, no escapes to escapes."""
    again = decode(bibtex_fields(bibtex.render(plain_work(title=row.title)))["title"])
    assert bibtex_fields(bibtex.render(plain_work(title=again)))["title"] == row.bibtex
