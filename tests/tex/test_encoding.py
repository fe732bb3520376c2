"""Unicode becomes TeX that is read back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.tex import decode, encode, escape

ENCODED = [
    ("Gülçehre, Łódź, Ørsted", r"G{\"u}l{\c c}ehre, {\L}{\'o}d{\'z}, {\O}rsted"),
    ("ế ộ ǐ ī í ș", r"{\'{\^e}} {\d{\^o}} {\v\i} {\=\i} {\'i} {\textcommabelow s}"),
    ("Å å ß ı İ Æ Đ ð Þ", r"{\AA} {\aa} {\ss} {\i} {\.I} {\AE} {\DJ} {\dh} {\TH}"),
    ("x\u0302 q\u0303", r"{\^x} {\~q}"),
    ("& % # _ $", r"\& \% \# \_ \$"),
    ("~ ^ \\ < > |", r"{\textasciitilde} {\textasciicircum} {\textbackslash} {\textless}"
     r" {\textgreater} {\textbar}"),
    ("{a}", r"\{a\}"),
    ("}{", r"{\textbraceright}{\textbraceleft}"),
    ("{a}}", r"{\textbraceleft}a{\textbraceright}{\textbraceright}"),
    ("– — ‘a’ “b” …", r"-- --- `a' ``b'' ..."),
    ("-- --- '' `` ,, ?` –-", "-{}- -{}-{}- '{}' `{}` ,{}, ?{}` --{}-"),
    ("α Σ ∞ ≤ ℝ x² H₂", r"$\alpha$ {$\Sigma$} $\infty$ $\leq$ {$\mathbb{R}$} x$^{2}$ H$_{2}$"),
    ("× ° µ € ™", r"{\texttimes} {\textdegree} {\textmu} {\texteuro} {\texttrademark}"),
    ("ﬁ", "fi"),
    (r"\input{x} ^^5c", r"{\textbackslash}input\{x\} {\textasciicircum}{\textasciicircum}5c"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tex"), ENCODED)
def test_encode(text: str, tex: str) -> None:
    assert encode(text) == tex


@pytest.mark.parametrize("char", ["张", "🎉", "Ж", "Й", "ơ", "ự", "\u0301", "\ue000"])
def test_what_tex_lacks_stays(char: str) -> None:
    assert encode(char) == escape(char) == char


@given(st.text(alphabet=st.characters(max_codepoint=0x24F, categories=["L"])))
def test_latin_letters_come_back(text: str) -> None:
    normal = unicodedata.normalize("NFC", text)
    tex = encode(normal)
    assert unicodedata.normalize("NFKC", decode(tex)) == unicodedata.normalize("NFKC", normal)
