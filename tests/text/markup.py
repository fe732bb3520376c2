"""Random texts with markup, entities and characters that Unicode writes in several ways."""

from hypothesis import strategies as st

FRAGMENTS = st.sampled_from(
    ["<i>", "</i>", "<em>", "<sup>", "</sup>", "<br/>", "<![CDATA[", "]]>", "<fn>", "</fn>",
     "<mml:math>", "</mml:math>", "<mml:msup>", "</mml:msup>", "<tex-math>", "</tex-math>",
     "(", ")", "<jats:p>", "<mml:mi x='1'>", "<", ">", "</", "&", "&amp;", "&lt;", "amp;", "lt;",
     "&#60;", "#", " ", "\n", "\t", "\N{NO-BREAK SPACE}", "\u202e", "\u200b", "é", "e\u0301",
     "\N{ANGSTROM SIGN}", "\ufb01", "ß", "İ", "K", "\N{KELVIN SIGN}"]
)  # fmt: skip
MARKUP = st.lists(FRAGMENTS | st.text(max_size=3), max_size=12).map("".join)
