"""Text as sources send it becomes plain text, and stays that."""

import unicodedata

import pytest
from hypothesis import given

from snnbib.text import (
    clean,
    collapse,
    strip_markup,
    tidy,
)
from tests.text.markup import MARKUP


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
        ("half a\ud800 pair\udfff, a whole \N{SLIGHTLY SMILING FACE}", "half a pair, a whole 🙂"),
        ("e\ufb03cient \ufb02ows, 10\u00b3", "efficient flows, 10\u00b3"),
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


@given(MARKUP)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert tidy(tidy(text)) == tidy(text)
    assert collapse(collapse(text)) == collapse(text)


@given(MARKUP)
def test_what_is_clean_is_tidy_and_in_normal_form(text: str) -> None:
    assert tidy(clean(text)) == clean(text)
    assert unicodedata.is_normalized("NFC", clean(text))
