"""Reviewing: what is asked, what is not asked again, what an answer looks like in the file."""

from dataclasses import replace

import pytest

from snnbib.matching import match_records
from snnbib.model import Entry, Match, Record, SourceName, Verdict
from snnbib.review import Question, ReviewAnswer, add_answer, open_questions, question_to_json
from snnbib.sources.corrections import parse
from tests.examples import PAPER, RECORD

NEAR = replace(
    RECORD,
    source=SourceName.CROSSREF,
    locator="10.1016/j.neunet.1",
    title="Ternary Spike",
    doi="10.1016/j.neunet.1",
    urls=(),
)
TWIN = replace(NEAR, locator="10.1016/j.neunet.2", doi="10.1016/j.neunet.2")
MATCH = match_records(SourceName.CROSSREF, PAPER, [NEAR, TWIN], "2026-11-23")
ENTRY = Entry(paper=PAPER, matches=(MATCH,))
QUESTION = Question(paper=PAPER, match=MATCH)
ADDRESS = f'[[correction]]\npaper = "{PAPER.title}"\n'


def _open(corrections: str) -> list[tuple[str, ...]]:
    """The records that are still asked about."""
    questions = open_questions([ENTRY], parse(corrections))
    return [
        tuple(candidate.record.locator for candidate in question.match.candidates)
        for question in questions
    ]


def test_what_is_ambiguous_is_asked() -> None:
    assert MATCH.verdict is Verdict.AMBIGUOUS
    assert open_questions([ENTRY], ()) == (QUESTION,)


def test_a_title_that_the_list_has_twice_is_told_apart_by_section() -> None:
    other = replace(ENTRY, paper=replace(PAPER, section="ICLR-2025"), matches=())
    assert open_questions([ENTRY, other], ()) == (replace(QUESTION, is_title_shared=True),)


@pytest.mark.parametrize(
    ("ruling", "undecided"),
    [
        ('accept = ["10.1016/j.neunet.2"]', []),
        ("no-doi = true", []),
        ('reject = ["10.1016/j.neunet.1", "10.1016/j.neunet.2"]', []),
        ('reject = ["10.1016/j.neunet.2"]', [("10.1016/j.neunet.1",)]),
        ('accept = ["dblp/key"]', [("10.1016/j.neunet.1", "10.1016/j.neunet.2")]),
        ('pages = "1-9"', [("10.1016/j.neunet.1", "10.1016/j.neunet.2")]),
    ],
)
def test_what_is_answered_is_not_asked_again(ruling: str, undecided: list[tuple[str, ...]]) -> None:
    assert _open(f'{ADDRESS}reason = "I looked."\n{ruling}\n') == undecided


def test_no_doi_answers_for_crossref_only() -> None:
    dblp = replace(MATCH, source=SourceName.DBLP)
    entry = replace(ENTRY, matches=(dblp,))
    corrections = parse(f'{ADDRESS}reason = "I looked."\nno-doi = true\n')
    assert open_questions([entry], corrections) == (Question(paper=PAPER, match=dblp),)
    assert not Question(paper=PAPER, match=dblp).may_have_no_doi


def test_an_answer_starts_a_file() -> None:
    answer = ReviewAnswer(
        reason="Other people.", reject=("10.1016/j.neunet.1", "10.1016/j.neunet.2")
    )
    assert add_answer("", replace(QUESTION, is_title_shared=True), answer) == (
        "# Corrections of the list and of its sources, each with a reason.\n"
        "\n"
        "[[correction]]\n"
        f'paper = "{PAPER.title}"\n'
        'section = "AAAI-2024"\n'
        'reason = "Other people."\n'
        "reject = [\n"
        '    "10.1016/j.neunet.1",\n'
        '    "10.1016/j.neunet.2",\n'
        "]\n"
    )


def test_an_answer_is_appended_and_what_people_wrote_stays() -> None:
    before = '# mine\n[[correction]] # odd\npaper = "Other"\nreason = "x"\npages =  "1"\n'
    text = add_answer(
        before, QUESTION, ReviewAnswer(reason="Seen.", accept=("10.1016/j.neunet.1",))
    )
    assert text == before + (f'\n{ADDRESS}reason = "Seen."\naccept = ["10.1016/j.neunet.1"]\n')


def test_an_answer_extends_the_paper_s_correction() -> None:
    before = f'{ADDRESS}reason = "Front page."  # p. 3\npages = "1-9"\nreject = ["10.1016/x"]\n'
    text = add_answer(before, QUESTION, ReviewAnswer(reason="Not ours.", reject=(NEAR.locator,)))
    text = add_answer(text, QUESTION, ReviewAnswer(reason="Not ours.", no_doi=True))
    (correction,) = parse(text)
    assert (correction.reason, correction.reject, correction.no_doi) == (
        "Front page. Not ours.",
        ("10.1016/x", NEAR.locator),
        True,
    )
    assert correction.record.pages == "1-9"
    assert "# p. 3" in text


@pytest.mark.parametrize(
    "answer",
    [
        ReviewAnswer(reason="Seen.", accept=(NEAR.locator,)),
        ReviewAnswer(reason="Seen.", reject=(NEAR.locator, TWIN.locator)),
        ReviewAnswer(reason='A "quote", a \\ and a\nline.', no_doi=True),
    ],
)
def test_whatever_is_answered_is_never_asked_again(answer: ReviewAnswer) -> None:
    assert _open(add_answer("", QUESTION, answer)) == []


def test_a_question_for_tools() -> None:
    match = replace(MATCH, candidates=MATCH.candidates[:1])
    assert question_to_json(Question(paper=PAPER, match=match)) == {
        "paper": PAPER.title,
        "section": "AAAI-2024",
        "links": [link.url for link in PAPER.links],
        "source": "crossref",
        "day": "2026-11-23",
        "may_have_no_doi": True,
        "candidates": [
            {
                "locator": "10.1016/j.neunet.1",
                "type": "paper-conference",
                "title": "Ternary Spike",
                "authors": ["Yufei Guo", "Yuanpei Chen", "Xiaode Liu"],
                "year": 2024,
                "container_title": RECORD.container_title,
                "doi": "10.1016/j.neunet.1",
                "urls": [],
                "distance": 0.1143,
                "evidence": {"title": 0.2, "venue": 0.0, "year": 0.0, "type": 0.0},
            }
        ],
    }


def test_matched_and_unmatched_are_no_questions() -> None:
    settled = [
        Match(source=SourceName.ARXIV, verdict=verdict, day="2026-11-23")
        for verdict in (Verdict.MATCHED, Verdict.UNMATCHED)
    ]
    assert open_questions([Entry(paper=PAPER, matches=tuple(settled))], ()) == ()


def test_a_record_without_a_name_is_shown_all_the_same() -> None:
    bare = Record(source=SourceName.CROSSREF, locator="10.1/x", title=PAPER.title)
    match = match_records(SourceName.CROSSREF, replace(PAPER, links=()), [bare], "2026-11-23")
    (candidate,) = question_to_json(Question(paper=PAPER, match=match))["candidates"]
    assert (candidate["authors"], candidate["year"]) == ([], 0)


@pytest.mark.parametrize("paper", ["Ants and their Nests", PAPER.title])
def test_an_answer_beside_corrections_in_one_line_loses_none_of_them(paper: str) -> None:
    before = (
        f'correction = [{{ paper = "{paper}", reason = "Front page.", pages = "1-9" }}] # p. 3\n'
    )
    answer = ReviewAnswer(reason="Seen.", accept=(NEAR.locator,))
    text = add_answer(before, QUESTION, answer)
    assert ("# p. 3" in text, _open(text)) == (True, [])
    corrected = {item.paper: (item.record.pages, item.accept) for item in parse(text)}
    expected = {paper: ("1-9", ()), PAPER.title: ("", answer.accept)}
    if paper == PAPER.title:
        expected = {paper: ("1-9", answer.accept)}
    assert corrected == expected


def test_an_answer_to_a_file_with_a_byte_order_mark() -> None:
    before = f'\ufeff{ADDRESS}reason = "Front page."\npages = "1-9"\n'
    text = add_answer(before, QUESTION, ReviewAnswer(reason="Seen.", no_doi=True))
    assert text == f'{ADDRESS}reason = "Front page. Seen."\npages = "1-9"\nno-doi = true\n'
