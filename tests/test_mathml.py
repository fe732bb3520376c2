"""MathML in titles: what becomes tags, what becomes TeX."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.mathml import replace_formulas

FORMULAS = {
    "letter": ("<mi>k</mi>", "k"),
    "words": ("<mi>sin</mi><mo>(</mo><mi>x</mi><mo>)</mo>", "sin(x)"),
    "superscript": ("<msup><mn>10</mn><mn>3</mn></msup>", "10<sup>3</sup>"),
    "subscript": ("<msub><mi>V</mi><mi>m</mi></msub>", "V<sub>m</sub>"),
    "both-scripts": (
        "<msubsup><mi>V</mi><mi>m</mi><mn>2</mn></msubsup>",
        "V<sub>m</sub><sup>2</sup>",
    ),
    "row-in-script": (
        "<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>",
        "x<sup>n+1</sup>",
    ),
    "entity": ("<mi>&#x3b1;</mi><mo>&amp;</mo>", "α&"),
    "indented": ("\n  <mrow>\n    <mi>a</mi>\n    <mi>b</mi>\n  </mrow>\n", "ab"),
    "invisible-times": ("<mn>2</mn><mo>\u2062</mo><mi>n</mi>", "2n"),
    "text": ("<mtext>if so</mtext>", "if so"),
    "space": ("<mi>a</mi><mspace width='1em'/><mi>b</mi>", "a b"),
    "script-in-script": (
        "<msup><mi>e</mi><msup><mi>x</mi><mn>2</mn></msup></msup>",
        "$e^{x^{2}}$",
    ),
    "fraction": ("<mfrac><mn>1</mn><mi>n</mi></mfrac>", r"$\frac{1}{n}$"),
    "roots": (
        "<msqrt><mi>n</mi></msqrt><mroot><mi>n</mi><mn>3</mn></mroot>",
        r"$\sqrt{n}\sqrt[3]{n}$",
    ),
    "accents-of-other-signs": (
        "<mover accent='true'><mi>S</mi><mo>ˇ</mo></mover><mover><mi>x</mi><mo>\u20d7</mo></mover>",
        r"$\check{S}\vec{x}$",
    ),
    "accents": (
        "<mover><mi>x</mi><mo>^</mo></mover><mover><mi>x</mi><mo>*</mo></mover>",
        r"$\hat{x}\overset{*}{x}$",
    ),
    "limits": (
        "<munder><mi>x</mi><mi>n</mi></munder><munderover><mo>∑</mo><mn>1</mn><mi>n</mi>"
        "</munderover>",
        r"$\underset{n}{x}∑_{1}^{n}$",
    ),
    "annotated": (
        "<semantics><mfrac><mn>1</mn><mn>2</mn></mfrac>"
        '<annotation encoding="application/x-tex">\\tfrac{1}{2}</annotation></semantics>',
        r"$\tfrac{1}{2}$",
    ),
    "annotation-not-needed": (
        "<semantics><mi>k</mi><annotation encoding='TeX'>k</annotation></semantics>",
        "k",
    ),
    "script-without-base": ("<msup><mn>3</mn></msup>", "$3$"),
    "no-closing": ("<mrow><mi>a</mi>", "a"),
}


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("prefix", ["", "mml:"])
def test_a_formula_becomes_tags_or_tex(name: str, prefix: str) -> None:
    content, expected = FORMULAS[name]
    prefixed = content.replace("</", "\0").replace("<", f"<{prefix}").replace("\0", f"</{prefix}")
    formula = f'<{prefix}math xmlns="http://www.w3.org/1998/Math/MathML">{prefixed}</{prefix}math>'
    assert replace_formulas(f"On {formula}-codes") == f"On {expected}-codes"


def test_text_without_formulas_stays() -> None:
    assert replace_formulas("The mathematics of <math> tags") == "The mathematics of <math> tags"


@given(
    st.lists(
        st.sampled_from(
            ["<msup>", "</msup>", "<mi>", "</mi>", "<mfrac>", "</mfrac>", "<mrow/>", "x", "y", " "]
        ),
        max_size=30,
    ).map("".join)
)
def test_no_letter_of_a_formula_is_lost(content: str) -> None:
    written = replace_formulas(f"<math>{content}</math>")
    assert (written.count("x"), written.count("y")) == (content.count("x"), content.count("y"))


@pytest.mark.parametrize("hostile", ["<mml:math>", "<mml:math><mml:msup>", "<math ", "</math>"])
def test_time_grows_with_the_length_only(hostile: str) -> None:
    start = time.process_time()
    replace_formulas(hostile * (20_000 // len(hostile)))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solitons in<math><mi>N</mi></math>-coupled Gates", "Solitons in N-coupled Gates"),
        ("The <math><mi>k</mi></math>means of Gates", "The k means of Gates"),
        ("The <math><mi>n</mi></math>th Zn<math><mi>O</mi></math> Gate", "The nth ZnO Gate"),
    ],
)
def test_a_formula_is_apart_from_the_words_beside_it(text: str, expected: str) -> None:
    assert replace_formulas(text) == expected
