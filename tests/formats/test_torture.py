"""Every oddity of `torture`, in every format."""

import json
import time

import pytest
import rispy
from bibtexparser.entrypoint import parse_string as parse_bibtex

from snnbib.errors import RenderError
from snnbib.formats import FORMATS, bibtex, csljson, ris
from tests.formats.torture import NAMES, OTHERS, REFUSED, TITLES, Name, Title, plain_work


def bibtex_fields(text: str) -> dict[str, str]:
    """The fields of one entry, read by bibtexparser."""
    library = parse_bibtex(text)
    assert not library.failed_blocks
    (entry,) = library.entries
    return {name: field.value for name, field in entry.fields_dict.items()}


@pytest.mark.parametrize("row", TITLES, ids=lambda row: row.oddity)
def test_each_format_writes_an_odd_title(row: Title) -> None:
    work = plain_work(title=row.title)
    assert bibtex_fields(bibtex.render(work))["title"] == row.bibtex
    assert json.loads(csljson.render(work))["title"] == row.csl
    assert rispy.loads(ris.render(work))[0]["title"] == row.ris


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row.oddity)
def test_each_format_writes_an_odd_name(row: Name) -> None:
    work = plain_work(authors=(row.person,))
    assert bibtex_fields(bibtex.render(work))["author"] == row.bibtex
    assert json.loads(csljson.render(work))["author"] == [row.csl]
    assert rispy.loads(ris.render(work))[0]["authors"] == [row.ris]


@pytest.mark.parametrize("oddity", REFUSED)
@pytest.mark.parametrize("form", FORMATS)
def test_what_cannot_be_written_is_refused(oddity: str, form: str) -> None:
    changed, message = REFUSED[oddity]
    with pytest.raises(RenderError) as caught:
        FORMATS[form].render(plain_work(**changed))
    assert str(caught.value) == message


@pytest.mark.parametrize("oddity", OTHERS)
@pytest.mark.parametrize("form", FORMATS)
def test_other_fields_are_written(oddity: str, form: str) -> None:
    """What exactly is written stands in each format's own tests."""
    rendered = FORMATS[form].render(plain_work(**OTHERS[oddity]))
    assert rendered.endswith("\n")
    assert "\r" not in rendered


@pytest.mark.parametrize(
    ("letters", "bibtex_title", "raw"),
    [
        ("张伟", "On 张伟", "伟张"),
        ("Журнал", "On Журнал", "Жалнру"),
        ("🎉", "On 🎉", "🎉"),
        ("Trương Thị Ánh", r"On Trương Th{\d i} {\'A}nh", "ơư"),
    ],
)
def test_what_tex_lacks_stays_and_is_named(letters: str, bibtex_title: str, raw: str) -> None:
    work = plain_work(title=f"On {letters}")
    rendered = bibtex.render(work)
    assert bibtex_fields(rendered)["title"] == bibtex_title
    assert bibtex.non_ascii_by_key(rendered) == {"guo2024ternary": raw}
    assert not bibtex.is_unicode(rendered)
    assert letters in bibtex.render(work, unicode=True)
    assert letters in csljson.render(work)
    assert letters in ris.render(work)


def test_the_flavor_of_a_file_is_told_from_its_accents() -> None:
    work = plain_work(title="Étude 张伟")
    assert bibtex.is_unicode(bibtex.render(work, unicode=True))
    assert not bibtex.is_unicode(bibtex.render(work))


@pytest.mark.parametrize("form", FORMATS)
def test_a_title_of_a_fifth_of_a_megabyte_takes_a_moment(form: str) -> None:
    start = time.process_time()
    rendered = FORMATS[form].render(plain_work(title="Spike {<i>$" * 20_000))
    assert len(rendered) > 200_000
    assert time.process_time() - start < 10
