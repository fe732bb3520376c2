"""The manifest of an export: what is written is read back, and nothing else is believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.exporting.manifest import (
    Manifest,
    format_manifest,
    manifest_of_readme,
    parse_manifest,
)

NAMES = st.text(st.characters(categories=["Ll", "Nd"]), min_size=1).map(lambda name: f"{name}.bib")


@given(st.sets(NAMES), st.sets(st.sampled_from(["abbreviate", "unicode"])))
def test_what_is_written_is_read_back(paths: set[str], options: set[str]) -> None:
    list_path = "../my\u2028list\x0c.md"
    text = format_manifest(list_path, paths, options)
    manifest = parse_manifest(text)
    assert manifest == parse_manifest(text.replace("\n", "\r\n"))
    assert manifest == Manifest(
        list_path=list_path, paths=frozenset(paths), options=frozenset(options)
    )


@pytest.mark.parametrize(
    "line", ["../mine.bib", "/etc/passwd", "a/../../b.bib", "<<<<<<< HEAD", "=======", ">>>>>>> b"]
)
def test_a_line_that_is_not_a_file_of_the_export_is_left_out(line: str) -> None:
    text = format_manifest("../papers.md", ["a.bib"]) + line + "\n"
    assert parse_manifest(text).paths == {"a.bib"}


MARKER = "<!-- Written by snnbib export. Edit the list or corrections.toml, not this file. -->"


def test_the_readme_of_an_export_without_a_manifest_names_its_files() -> None:
    text = f"{MARKER}\n[bib](papers.bib) [bib](aaai/aaai.bib) [up](../x.bib) [web](https://a.org)"
    assert manifest_of_readme(text) == Manifest(
        name="papers", paths=frozenset({"README.md", "papers.bib", "aaai/aaai.bib"})
    )


def test_another_readme_names_nothing() -> None:
    assert manifest_of_readme("# Mine\n[bib](papers.bib)") == Manifest()
