"""TeX becomes Unicode, and no letter is lost."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.tex import decode

ODDITIES = [
    # accents
    (r"{\'E}cole J{\'{e}}r{\^{o}}me \"{u}ber \AA{} \r{a}ngs", "École Jérôme über Å ångs"),
    (r"\'\i \'{\i} {\'\i} \'i {\^{\i}}", "íí í í î"),
    (r"\c{c}\c c {\c S} \k{a} \H{o} \u{g} \d{s} \b{d}", "çç Ş ą ő ğ ṣ ḏ"),
    (r"\'{\^e} \'\^e {\d{\^o}}", "ế ế ộ"),
    (r"\'{ue} \'{\ae} \t{oo}", "úe ǽ o\u0361o"),
    (r"\~{} \^{} \'{} \~{n}", "~ ^ ´ ñ"),
    (r"{\o}re \o re \ss{} \L{}{\'o}d{\'z} {\DH} {\th}", "øre øre ß Łódź Ð þ"),
    (r"\textmu m {\textmu}", "μm μ"),
    (r"\textalpha-\textomega{} \textOmega{} \textsigma", "α-ω Ω σ"),
    # the characters that TeX keeps for itself
    (r"\& \% \_ \# \$ \{ \}", "& % _ # $ { }"),
    (r"\textasciitilde\textasciicircum{} \textless\textgreater{}", "~^ <>"),
    (r"a~b a\ b 10\,000 x\\y", "a b a b 10 000 x y"),
    (r"R{\&}D Jan{-}Michael {AAAI}", "R&D Jan-Michael AAAI"),
    (r"Publishing\emdash{}Origination 1\endash 2", "Publishing—Origination 1–2"),
    ("``a'' -- b --- c ?`!`", "“a” – b — c ¿¡"),
    ("it's a 'b' well-known `c", "it's a 'b' well-known `c"),
    ("100% of # & _ ^ x", "100% of # & _ ^ x"),
    # markup
    (r"\emph{a} \textit{b} \textbf{c} \textsc{d}", "<i>a</i> <i>b</i> <b>c</b> <sc>d</sc>"),
    (r"m\textsuperscript{2} H\textsubscript{2}O", "m<sup>2</sup> H<sub>2</sub>O"),
    (r"{\em a \textbf{b}} {\bf c}", "<i>a <b>b</b></i> <b>c</b>"),
    (r"\emph{} \emph k-plexes", " <i>k</i>-plexes"),
    (r"\mbox{a} \texttt{b} \textrm{c}", "a b c"),
    # mathematics
    (r"$O(\log n)$ \(\alpha\) \[x\] $$y$$", r"$O(\log n)$ $\alpha$ $x$ $y$"),
    (r"$a--b~{\'e}$", r"$a--b~{\'e}$"),
    (r"360$^\circ$ and 37\({}^{\circ}\)C, $90^\circ$", "360° and 37°C, $90^\\circ$"),
    (r"C\({}^{\mbox{2}}\)SLR L\({}_{\mbox{1}}\)", "C<sup>2</sup>SLR L<sub>1</sub>"),
    (r"\({}_{\mbox{{\(\infty\)}}}\)", r"<sub>$\infty$</sub>"),
    (r"{\textdollar}{\textbackslash}mathcal\{O\}{\textdollar}", r"$\mathcal{O}$"),
    (r"\$5 a lone $ sign", "$5 a lone $ sign"),
    (r"{$a}$", "$a$"),
    (r"10$^{3}$ V$_m$ x$^{a+b}$ y$^\ast$",
     "10<sup>3</sup> V<sub>m</sub> x<sup>a+b</sup> y<sup>∗</sup>"),
    (r"\({^2}\) \({_\ast}\) \(^\times\) \({}^{\mbox{-7/4}}\)",
     "<sup>2</sup> <sub>∗</sub> <sup>×</sup> <sup>-7/4</sup>"),
    (r"\({}^{\mbox{{\unicode{9838}}}}\) \({}^{\mbox{{\({_\ast}\)}}}\)",
     "<sup>♮</sup> <sup><sub>∗</sub></sup>"),
    (r"\({}^{\frac{1}{2}}\)", r"${}^{\frac{1}{2}}$"),
    ("$$\\alpha $$-cells $ k $", r"$\alpha$-cells $k$"),
    (r"\ensuremath{\beta} \ensuremath{k < n}", r"$\beta$ $k < n$"),
    (r"$\less$i$\greater$a$\less$/i$\greater$", "<i>a</i>"),
    (r"\ensuremath{<}sub\ensuremath{>}2\ensuremath{<}/sub\ensuremath{>}", "<sub>2</sub>"),
    ("from $10 to $20, $x$ and $y$", "from $10 to $20, $x$ and $y$"),
    # commands that choose a form of their argument, or a space
    (r"\MakeUppercase{s}pike \uppercase{{\"u} $k$ \emph{x}} \MakeLowercase{ABC}",
     "Spike Ü $k$ <i>X</i> abc"),
    (r"\ifmmode\check{s}\else\v{s}\fi a \ifmmode b\fi c", "ša c"),
    (r"SLAYER\xspace: Spikes\xspace Gates\xspace", "SLAYER: Spikes Gates"),
    (r"\uppercase a \ifmmode", r"\uppercase a \ifmmode"),
    # characters by number
    (r"\unicode{8321} \unicode{x2082} {\unicode{9838}} \(\unicode{120001}\)", "₁ ₂ ♮ 𝓁"),
    (r"\unicode{55296} \unicode{9999999} \unicode", r"\unicode{55296} \unicode{9999999} \unicode"),
    # quotation marks
    (r"\enquote{a \enquote{b} c} \say{d}", "“a ‘b’ c” “d”"),
    # commands that say how to set a text
    (r"\textcolor{red}{a} \underline{b} {\color{red}c} \foreignlanguage{german}{ü}", "a b c ü"),
    (r"\texorpdfstring{$\beta$}{beta}-a \texorpdfstring{a}", r"$\beta$-a \texorpdfstring{a}"),
    (r"\texorpdfstring{\texorpdfstring{\emph{a}}{b}}{c} \textcolor", r"<i>a</i> \textcolor"),
    # digits behind a formula, whose closing dollar would close nothing
    (r"$\sim$1 5$\times$10 $O(n)$2D x$^2$3 $<$5", "∼1 5×10 $O(n)2$D x<sup>2</sup>3 <5"),
    # what is not part of the text
    (r"{\noopsort{aa}}Zorn \SortNoop{b}a\thanks{x {y}}\footnote{z}", "Zorn a"),
    # what is not known stays
    (r"\cite{a} \citep[p. 1]{b}", r"\cite{a} \citep[p. 1]{b}"),
    (r"\input{/etc/passwd} \write18{ls}", r"\input{/etc/passwd} \write18ls"),
    (r"\foo{a}{\'b}c \today \foo bar", r"\foo{a}{b́}c \today \foo bar"),
    (r"\url{http://x/a_b--c~d} \path{e--f}", "http://x/a_b--c~d e--f"),
    (r"\href{http://x}{te--xt}", "te–xt"),
    # braces without a partner
    ("a } b", "a } b"),
    ("a { b", "a { b"),
    (r"\emph{a", r"\emph{a"),
    (r"{\em a", "{<i>a</i>"),
    ("\\", "\\"),
    (r"\(x", r"\(x"),
    (r"\ensuremath{x \noopsort{y", r"\ensuremath{x \noopsort{y"),
    (r"\ensuremath x \enquote x \noopsort", r"\ensuremath x \enquote x \noopsort"),
]  # fmt: skip


@pytest.mark.parametrize(("tex", "text"), ODDITIES)
def test_decode(tex: str, text: str) -> None:
    assert decode(tex) == text


@given(st.text())
def test_decoded_text_is_in_normal_form_c(tex: str) -> None:
    assert unicodedata.is_normalized("NFC", decode(tex))


@given(st.text(alphabet=st.characters(exclude_characters="\\{}~$-`'?!")))
def test_text_without_tex_is_left_alone(text: str) -> None:
    assert decode(text) == unicodedata.normalize("NFC", text)


@given(st.text(alphabet="ab \\{}$'^~c()[]_-"))
def test_no_letter_is_lost(tex: str) -> None:
    """What is not a command keeps its letters, whatever braces and dollars stand around it."""
    kept = "".join(char for char in decode(tex) if char.isalnum())
    assert len(kept) >= tex.count("a") * ("\\" not in tex)


@pytest.mark.parametrize(
    "hostile",
    [
        r"\'{", r"\'\d", "{", "}", r"\(", "$\\$", "{$", r"\emph{", r"{\em", r"\foo{", r"\foo[a",
        r"\url{", r"\({}^{\mbox{", "-", "\\c ", r"\( \]", "`", "\\", r"\ensuremath{", r"\enquote{",
        r"\noopsort{}{", r"\({}^{\mbox{{\({}^{\mbox{x}}\)", r"\unicode{",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_only(hostile: str) -> None:
    """20,000 characters take a moment, not the minutes of a quadratic or deeper walk."""
    start = time.process_time()
    decode(hostile * (20_000 // len(hostile)))
    assert time.process_time() - start < 2
