"""Strings: one row per rule, and what holds for any string."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.text import (
    ascii_letters,
    clean,
    collapse,
    fold,
    fuller_title,
    is_all_caps,
    similarity,
    strip_markup,
    tidy,
    title_text,
    transcriptions,
    without_footnote_marks,
)

FRAGMENTS = st.sampled_from(
    ["<i>", "</i>", "<em>", "<sup>", "</sup>", "<br/>", "<![CDATA[", "]]>", "<fn>", "</fn>",
     "<mml:math>", "</mml:math>", "<mml:msup>", "</mml:msup>", "<tex-math>", "</tex-math>",
     "(", ")", "<jats:p>", "<mml:mi x='1'>", "<", ">", "</", "&", "&amp;", "&lt;", "amp;", "lt;",
     "&#60;", "#", " ", "\n", "\t", "\N{NO-BREAK SPACE}", "\u202e", "\u200b", "é", "e\u0301",
     "\N{ANGSTROM SIGN}", "\ufb01", "ß", "İ", "K", "\N{KELVIN SIGN}"]
)  # fmt: skip
MARKUP = st.lists(FRAGMENTS | st.text(max_size=3), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("  a\n\t b ", "a b"),
        ("a\N{NO-BREAK SPACE}\N{THIN SPACE}b", "a b"),
        ("", ""),
    ],
)
def test_collapse(written: str, expected: str) -> None:
    assert collapse(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a\x00b\x1b[31m", "ab[31m"),
        ("a\x0bb\x85c", "a b c"),
        ("evil\u202elive\u2066", "evillive"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("\ufeffa", "a"),
        ("ک\N{ZERO WIDTH NON-JOINER}ا", "ک\N{ZERO WIDTH NON-JOINER}ا"),
        ("Cafe\u0301", "Café"),
        ("&amp; <i>", "&amp; <i>"),
    ],
)
def test_tidy(written: str, expected: str) -> None:
    assert tidy(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Gülçehre", "Gulcehre"),
        ("Łukasz Børge Þór Æsir Straße İlker", "Lukasz Borge Thor AEsir Strasse Ilker"),
        ("e\u0301", "e"),
        ("\ufb01ne", "fine"),
        ("μ-law 深度", "μ-law 深度"),
    ],
)
def test_ascii_letters(written: str, expected: str) -> None:
    assert ascii_letters(written) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Spike-driven Transformer", "SPIKE\N{EN DASH}DRIVEN   transformer."),
        ("Über Größe", "uber grosse"),
        ("CO<sub>2</sub>", "co2"),
        ("snake_case", "snake case"),
        ("a_-_b", "a b"),
        ("\N{MICRO SIGN}-law", "\N{GREEK SMALL LETTER MU}-law"),
        ("“Quoted”: a?", "quoted a"),
    ],
)
def test_fold_makes_no_difference_between(first: str, second: str) -> None:
    assert fold(first) == fold(second) != ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Transformer V2", "Transformer V3"),
        ("ICML", "ICMLA"),
        ("ResNet 18", "ResNet"),
        ("a b", "ab"),
    ],
)
def test_fold_keeps_apart(first: str, second: str) -> None:
    assert fold(first) != fold(second)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("spiking", "spiking", 1.0), ("abc", "xyz", 0.0), ("ab", "abcd", 2 / 3), ("", "", 1.0)],
)
def test_similarity(first: str, second: str, expected: float) -> None:
    assert similarity(first, second) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a <i>b</i> <sub>2</sub><sup>n</sup> <sc>d</sc> <b>e</b>", "a b 2n d e"),
        ("a < b > c <x>", "a < b > c <x>"),
    ],
)
def test_strip_markup(written: str, expected: str) -> None:
    assert strip_markup(written) == expected


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("A &amp; B", "A & B"),
        ("A &amp;amp; B &#8211; C", "A & B – C"),
        ("&lt;i&gt;A&lt;/i&gt;", "<i>A</i>"),
        ("CO\n <sub>2</sub>\n -rich <i>T.</i> - b", "CO<sub>2</sub>-rich <i>T.</i> - b"),
        ("<italic>A</italic> <strong>B</strong><scp>C</scp>", "<i>A</i> <b>B</b><sc>C</sc>"),
        ("<jats:p>A <mml:math><mml:mi>k</mml:mi></mml:math></jats:p>", "A k"),
        ("A\n      <sup>2</sup>\n      B", "A<sup>2</sup> B"),
        ("A <sup>13</sup>C label", "A <sup>13</sup>C label"),
        ("The (\n   <i>T. maxima</i>\n  ) genome", "The (<i>T. maxima</i>) genome"),
        ("In\n  <i>vivo</i>\n  , again", "In <i>vivo</i>, again"),
        ("A<br/>B<br>C</br> D", "A B C D"),
        ("<p>A</p><p>B</p>", "A B"),
        ("CO<jats:sub>2</jats:sub> 10<jats:sup>3</jats:sup>", "CO<sub>2</sub> 10<sup>3</sup>"),
        ("<![CDATA[A & B <i>C</i>]]>", "A & B <i>C</i>"),
        ("A <!-- draft --> B <?xml-fragment x?>", "A B"),
        ('A<jats:xref ref-type="fn" rid="f1"><jats:sup>1</jats:sup></jats:xref>', "A"),
        ("A<fn id='x'><p>Funded by B.</p></fn>", "A"),
        ("A<sup><xref>*</xref></sup> B", "A B"),
        ('<named-content content-type="x">A</named-content>', "A"),
        ('The <ext-link xlink:href="https://a.org/b">A</ext-link> page', "The A page"),
        ("Regulatory <T> cells <b and c> d", "Regulatory <T> cells <b and c> d"),
        (
            "10<mml:math><mml:msup><mml:mi/><mml:mn>3</mml:mn></mml:msup></mml:math>",
            "10<sup>3</sup>",
        ),
        (
            "<inline-formula><alternatives><tex-math>$$k$$</tex-math><mml:math><mml:mi>k</mml:mi>"
            "</mml:math></alternatives></inline-formula>-WTA",
            "k-WTA",
        ),
        ("H<sub>2</sub>O", "H<sub>2</sub>O"),
        ("<I>A</I>", "<i>A</i>"),
        ("p < 0.05 and n > 3", "p < 0.05 and n > 3"),
        ("k<n, n>k", "k<n, n>k"),
        ("e\u0301\u202e\x07", "é"),
        ("$k$-WTA", "$k$-WTA"),
    ],
)
def test_clean(sent: str, expected: str) -> None:
    assert clean(sent) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Quiet Networks*", "Quiet Networks"),
        ("Quiet Networks<sup>†</sup>", "Quiet Networks"),
        ("Quiet Networks †‡", "Quiet Networks"),
        ("Quiet Networks.*", "Quiet Networks"),
        ("Quiet Networks<sup>*, †</sup>", "Quiet Networks"),
        ("Quiet Networks (Abstract)<sub>∗</sub>", "Quiet Networks (Abstract)"),
        ("Quiet <i>T. maxima</i>*", "Quiet <i>T. maxima</i>"),
        ("Learning <i>A</i>*", "Learning <i>A</i>*"),
        ("Learning A*", "Learning A*"),
        ("Faster RRT*", "Faster RRT*"),
        ("A C*-algebra", "A C*-algebra"),
        ("E<sup>2</sup>", "E<sup>2</sup>"),
        ("§ 5", "§ 5"),
    ],
)
def test_footnote_marks(title: str, expected: str) -> None:
    assert without_footnote_marks(title) == expected
    assert without_footnote_marks(expected) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("<b>Quiet Networks</b>", "Quiet Networks"),
        ("<i><b>Quiet</b> Networks*</i>.", "<b>Quiet</b> Networks."),
        ("<b>Quiet</b> <b>Networks</b>", "<b>Quiet</b> <b>Networks</b>"),
        ("<sup>13</sup>C", "<sup>13</sup>C"),
        ("<i></i>", "<i></i>"),
    ],
)
def test_one_font_for_a_whole_title_goes(title: str, expected: str) -> None:
    assert title_text(title) == expected
    assert title_text(expected) == expected


@pytest.mark.parametrize(
    ("title", "other", "expected"),
    [
        ("EMBER GATES", "Ember Gates", "Ember Gates"),
        ("Ember Gates", "EMBER GATES", "Ember Gates"),
        ("EMBER <sup>2</sup> GATES", "Ember 2 gates", "Ember 2 gates"),
        ("EMBER GATES", "Ember Gate", "EMBER GATES"),
        ("EMBER GATES", "EMBER-GATES", "EMBER GATES"),
        ("EMBER GATES: A Study", "Ember Gates: A Study", "Ember Gates: A Study"),
        ("EMBER on FPGA", "Ember on Fpga", "EMBER on FPGA"),
        ("Ember Gates", "Ember gates", "Ember Gates"),
    ],
)
def test_the_fuller_of_two_titles(title: str, other: str, expected: str) -> None:
    assert fuller_title(title, other) == expected


def test_acronyms_are_not_set_in_capitals() -> None:
    texts = ["EMBER", "GRU", "ÉTUDE", "Ember", "深度", "1984"]
    assert [text for text in texts if is_all_caps(text)] == ["EMBER", "ÉTUDE"]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Müller", "Mueller", True),
        ("Müller", "Muller", True),
        ("Mu\u0308ller", "MUELLER", True),
        ("Strauß", "Strauss", True),
        ("Ødegård", "Oedegaard", True),
        ("Yue", "Yu", False),
        ("Mueller", "Muller", False),
    ],
)
def test_transcriptions(first: str, second: str, *, same: bool) -> None:
    assert bool(transcriptions(first) & transcriptions(second)) is same


@given(MARKUP)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert tidy(tidy(text)) == tidy(text)
    assert collapse(collapse(text)) == collapse(text)


@given(MARKUP)
def test_what_is_clean_is_tidy_and_in_normal_form(text: str) -> None:
    assert tidy(clean(text)) == clean(text)
    assert unicodedata.is_normalized("NFC", clean(text))


@given(MARKUP)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert ascii_letters(ascii_letters(text)) == ascii_letters(text)


@given(st.text(), st.text())
def test_similarity_is_symmetric_and_bounded(first: str, second: str) -> None:
    assert 0 <= similarity(first, second) == similarity(second, first) <= 1
    assert similarity(first, first) == 1
