"""The table of formats."""

import pytest

from snnbib.errors import RenderError
from snnbib.formats import FORMATS, format_named


def test_a_row_is_found_by_its_name() -> None:
    assert {name: format_named(name).suffix for name in FORMATS} == {
        "bibtex": ".bib",
        "csljson": ".json",
        "ris": ".ris",
    }


def test_another_name_is_refused() -> None:
    message = r"^'bib' is not a format: choose from bibtex, csljson, ris$"
    with pytest.raises(RenderError, match=message):
        format_named("bib")
