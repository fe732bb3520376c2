"""BibTeX: whole entries by type, flavors, groups."""

from dataclasses import replace

import pytest

from snnbib.formats import bibtex
from snnbib.formats.jabref_groups import groups
from snnbib.model import Person, Work, WorkType
from tests.formats.torture import plain_work

PAPER = Work(
    key="guo2024ternary",
    aliases=("guo2024old", "guo2023ternary"),
    title="Ternary Spike: Learning SNNs in München",
    authors=(Person(family="Guo", given="Yufei"), Person(family="de Croon", given="Guido")),
    year=2024,
    month=3,
    day=24,
    venue="AAAI",
    container_title="Proceedings of the AAAI Conference on Artificial Intelligence",
    event_title="AAAI Conference on Artificial Intelligence",
    event_place="Vancouver, Canada",
    series="Proceedings & more",
    volume="38",
    issue="11",
    pages="12244-12252",
    publisher="AAAI Press",
    publisher_place="Washington",
    doi="10.1609/aaai.v38i11.29114",
    arxiv="2312.06372",
    arxiv_class="cs.CV",
    openreview="ab_c",
    url="https://ojs.aaai.org/index.php/AAAI/article/view/29114",
    code="https://github.com/yfguo91/ternary-spike",
    isbn="978-1-57735-887-9",
    issn="2374-3468",
)


def test_paper_in_proceedings() -> None:
    assert bibtex.render(PAPER) == (
        "@inproceedings{guo2024ternary,\n"
        "  author = {Guo, Yufei and de Croon, Guido},\n"
        '  title = {Ternary Spike: Learning {SNNs} in M{\\"u}nchen},\n'
        "  booktitle = {{Proceedings of the {AAAI} Conference on Artificial Intelligence}},\n"
        "  series = {{Proceedings \\& more}},\n"
        "  volume = {38},\n"
        "  pages = {12244--12252},\n"
        "  publisher = {AAAI Press},\n"
        "  year = {2024},\n"
        "  month = mar,\n"
        "  doi = {10.1609/aaai.v38i11.29114},\n"
        "  url = {https://ojs.aaai.org/index.php/AAAI/article/view/29114},\n"
        "  eprint = {2312.06372},\n"
        "  eprinttype = {arxiv},\n"
        "  eprintclass = {cs.CV},\n"
        "  isbn = {978-1-57735-887-9},\n"
        "  keywords = {AAAI, 2024},\n"
        "  verba = {Source code: https://github.com/yfguo91/ternary-spike;"
        " OpenReview: https://openreview.net/forum?id=ab_c},\n"
        "  ids = {guo2024old, guo2023ternary}\n"
        "}\n"
    )


def test_journal_article_has_an_issue_and_no_publisher() -> None:
    work = plain_work(
        type=WorkType.JOURNAL_ARTICLE,
        container_title="Neural Computation",
        venue="",
        volume="3",
        issue="2",
        issn="0899-7667",
        publisher="MIT Press",
        pages="7",
    )
    assert bibtex.render(work) == (
        "@article{guo2024ternary,\n"
        "  author = {Guo, Yufei},\n"
        "  title = {Ternary spikes},\n"
        "  journal = {Neural Computation},\n"
        "  volume = {3},\n"
        "  number = {2},\n"
        "  pages = {7},\n"
        "  year = {2024},\n"
        "  issn = {0899-7667},\n"
        "  keywords = {2024}\n"
        "}\n"
    )


def test_preprint_is_found_by_its_eprint_and_address() -> None:
    work = plain_work(type=WorkType.PREPRINT, arxiv="2312.06372", container_title="", venue="")
    assert bibtex.render(work) == (
        "@misc{guo2024ternary,\n"
        "  author = {Guo, Yufei},\n"
        "  title = {Ternary spikes},\n"
        "  year = {2024},\n"
        "  url = {https://arxiv.org/abs/2312.06372},\n"
        "  eprint = {2312.06372},\n"
        "  eprinttype = {arxiv},\n"
        "  keywords = {2024}\n"
        "}\n"
    )


def test_short_names_the_venue_and_the_series_by_acronyms_and_keeps_the_key() -> None:
    rendered = bibtex.render_short(replace(PAPER, series="Lecture Notes in Computer Science"))
    assert "  booktitle = {{AAAI}},\n" in rendered
    assert "  series = {{LNCS}},\n" in rendered
    assert rendered.startswith("@inproceedings{guo2024ternary,\n")


def test_short_leaves_a_work_without_a_venue_or_a_container_as_it_is() -> None:
    for changed in ({"venue": ""}, {"type": WorkType.BOOK}):
        work = plain_work(**changed)
        assert bibtex.render_short(work) == bibtex.render(work)


def test_short_leaves_a_series_without_an_acronym_as_it_is() -> None:
    assert "  series = {{Proceedings \\& more}},\n" in bibtex.render_short(PAPER)


def test_unicode_keeps_letters_and_escapes_the_rest() -> None:
    rendered = bibtex.render(PAPER, unicode=True)
    assert "  title = {Ternary Spike: Learning {SNNs} in München},\n" in rendered
    assert "  series = {{Proceedings \\& more}},\n" in rendered


@pytest.mark.parametrize(
    ("publisher", "written"),
    [
        ("Routledge and Kegan Paul", "{{Routledge and Kegan Paul}}"),
        ("Wiley & Sons", r"{Wiley \& Sons}"),
        ("Sandland", "{Sandland}"),
    ],
)
def test_one_publisher_is_not_divided_at_its_and(publisher: str, written: str) -> None:
    book = plain_work(type=WorkType.BOOK, publisher=publisher, publisher_place=publisher)
    rendered = bibtex.render(book)
    assert f"  publisher = {written},\n" in rendered
    assert f"  address = {written},\n" in rendered
    thesis = plain_work(type=WorkType.THESIS, institution=publisher)
    assert f"  school = {written},\n" in bibtex.render(thesis)


def test_number_only_with_a_series_and_no_volume() -> None:
    """Classic styles cannot use volume and number together in proceedings."""
    assert "number = {3}" in bibtex.render(plain_work(series="LNCS", issue="3"))
    assert "number" not in bibtex.render(plain_work(issue="3"))
    assert "number" not in bibtex.render(plain_work(series="LNCS", volume="1", issue="3"))


@pytest.mark.parametrize(
    ("changed", "url"),
    [
        ({"openreview": "abc"}, "https://openreview.net/forum?id=abc"),
        ({"url": "https://example.org/{a}%20_~#é"}, "https://example.org/%7Ba%7D%20_~#%C3%A9"),
        ({"url": "https://example.org/$a"}, "https://example.org/%24a"),
    ],
)
def test_there_is_an_address_where_there_is_no_doi(changed: dict[str, str], url: str) -> None:
    assert f"  url = {{{url}}},\n" in bibtex.render(plain_work(**changed))


def test_no_address_that_only_repeats_the_doi() -> None:
    assert "url" not in bibtex.render(plain_work(doi="10.1000/a_b", arxiv="2312.06372"))


@pytest.mark.parametrize("unicode", [False, True])
def test_formulas_are_ascii_in_both_flavors(unicode: bool) -> None:  # noqa: FBT001
    work = plain_work(title="Das $α_Σ$ und $é$")
    tex = "title = {Das {${\\alpha}_{\\Sigma}$} und $\\text{{\\'e}}$}"
    assert tex in bibtex.render(work, unicode=unicode)


def test_the_file_of_all_works_ends_with_groups() -> None:
    work = plain_work()
    text = bibtex.assemble_all([work], [bibtex.render(work)])
    assert text == bibtex.assemble([bibtex.render(work), groups([work])])
    assert bibtex.assemble_all([], []) == ""


def test_a_file_of_entries() -> None:
    assert bibtex.assemble([]) == ""
    first, second = bibtex.render(plain_work(key="a")), bibtex.render(plain_work(key="b"))
    assert bibtex.assemble([first, second]) == f"{first}\n{second}"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (Person(family="}Guo", given="{Yu-\\fei"), "Guo, Yu-fei"),
        (Person(family="de ^Vries~", given="%Jan"), r"de Vries{\textasciitilde}, \%Jan"),
        (Person(literal="{Spikes} & Co."), r"{Spikes{\textbraceright} \& Co.}"),
        (Person(family="’t Hooft", given="“Bob” (B.)"), "'t Hooft, ``Bob'' (B.)"),
        (Person(family="Öz", given="Çağ-Ş."), r"{\"O}z, {\c C}a{\u g}-{\c S}."),
        (Person(family="Guo", given="}-~"), "Guo, -"),
        (Person(family="Guo", given="}~"), "Guo, ?"),
    ],
)
def test_no_word_of_a_name_begins_with_a_command_for_a_sign(name: Person, written: str) -> None:
    """Biber makes initials of what it finds there, and half a command breaks the document."""
    assert f"author = {{{written}}},\n" in bibtex.render(plain_work(authors=(name,)))
