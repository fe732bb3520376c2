"""Blocks of BibTeX: entries of their own, or more about the entry above."""

from snnbib.readinglist import parse
from tests.readinglist.rows import findings_of, rows_of

_BLOCK = """\
```bibtex
@article{{bee, title = {{How ants count}}, {fields}}}
```
"""


def test_values_in_braces_in_quotation_marks_or_plain() -> None:
    fields = (
        'author = "Bee, Ada and Dee, Carl",\n  journal = {Ant Letters}, month = jan, year = 2001'
    )
    text = _BLOCK.format(fields=fields)
    assert rows_of(text) == [("How ants count", "Ant Letters", 2001, ["Bee", "Dee"])]


def test_only_the_first_entry_of_a_block_tells_its_values() -> None:
    fields = "author = {Bee, Ada}, year = 2001}\n@book{dee, publisher = {Hill}, journal = {Wood}"
    (paper, *_) = rows_of(_BLOCK.format(fields=fields))
    assert paper == ("How ants count", "", 2001, ["Bee"])


def test_a_doi_is_a_link_of_the_entry() -> None:
    for doi in ("10.5555/ants", "https://doi.org/10.5555/ants", "http://dx.doi.org/10.5555/ants"):
        (paper,) = parse(_BLOCK.format(fields=f"doi = {{{doi}}}")).papers
        assert [link.url for link in paper.links] == ["https://doi.org/10.5555/ants"]


def test_a_block_that_never_ends_is_read() -> None:
    text = "```bibtex\n@article{a, author = {Bee, Ada}, title = {How ants count}, year = {2001\n"
    assert rows_of(text) == [("How ants count", "", 2001, ["Bee"])]


def test_a_block_without_a_title_is_not_a_paper() -> None:
    text = "```bibtex\n@misc{a, author = {Bee, Ada}, year = 2001}\n```\n\n"
    text += _BLOCK.format(fields="author = {Dee, Carl}")
    assert rows_of(text) == [("How ants count", "", 0, ["Dee"])]
    assert (2, "list-left-out") in [(line, rule) for line, rule, _ in findings_of(text)]


def test_a_block_inside_an_entry_adds_what_the_entry_does_not_say() -> None:
    text = """# Papers

- How ants count (ICML 2020)

  ```bibtex
  @article{bee, title = {How ants count to ten}, author = {Bee, Ada}, journal = {Ant Letters}}
  ```

<details>
<summary>How bees count (CVPR 2021)</summary>

```bibtex
@article{dee, title = {How bees count}, author = {Dee, Carl}, year = 2022}
```

</details>
"""
    assert rows_of(text) == [
        ("How ants count", "ICML", 2020, ["Bee"]),
        ("How bees count", "CVPR", 2021, ["Dee"]),
    ]


LED_TO_BY_TEXT = """\
## Papers

For colonies with limits (2011), see:

```bibtex
@inproceedings{bee2014,
  title = {Ants that {Optimize} under limits}, author = {Bee, Ada and Dorn, Emil},
  booktitle = {Proceedings of the Ant Symposium}, year = {2014}
}
```

**Queens of trees**, Nature 2016

```bibtex
@article{bee2016, title = {{Queens of Trees}: a survey}, author = {Bee, Ada}, journal = {Joule}}
```
"""


def test_text_that_leads_to_bibtex_is_not_its_title() -> None:
    assert [
        (paper.line, paper.title, paper.venue, paper.year, len(paper.authors))
        for paper in parse(LED_TO_BY_TEXT).papers
    ] == [
        (3, "Ants that Optimize under limits", "Proceedings of the Ant Symposium", 2014, 2),
        (12, "Queens of trees", "Nature", 2016, 1),
    ]


def test_bibtex_as_code_of_html_that_is_folded() -> None:
    text = (
        "# Papers\n\n[[ICML 2021](https://arxiv.org/abs/2001.00001)] Bringing Ants to Hills\n\n"
        "<details><summary>Bibtex</summary><pre><code>@article{ants_2021,\n"
        "title = {Bringing Ants to Hills},\nauthor = {Ada Bee and Carl Dee},\nyear = {2021}\n"
        "}</code></pre></details>\n\n"
        "[[ICML 2020](https://arxiv.org/abs/2001.00002)] Wings of Moths in the Dark\n"
    )
    assert rows_of(text) == [
        ("Bringing Ants to Hills", "ICML", 2021, ["Bee", "Dee"]),
        ("Wings of Moths in the Dark", "ICML", 2020, []),
    ]
