"""URLs and identifiers lose their escapes and nothing else."""

import pytest

from snnbib.tex import decode_verbatim


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (r"10.1007/978-3-030-58607-2\_23", "10.1007/978-3-030-58607-2_23"),
        (r"10.1007/978-3-030-58607-2{\_}23", "10.1007/978-3-030-58607-2_23"),
        (r"\url{https://example.org/a\%20b\~c}", "https://example.org/a%20b~c"),
        (r"10.1002/1:1{\textless}1::AID{\textgreater}3", "10.1002/1:1<1::AID>3"),
        (r"10.1002/1:1$\less$1::AID$\greater$3", "10.1002/1:1<1::AID>3"),
        (r"\path{a}\href{b}", "ab"),
        (r"\href{https://a.org/b\_c}{A page}", "https://a.org/b_c"),
        ("{10.1234/a}", "10.1234/a"),
        (" plain ", "plain"),
    ],
)
def test_decode_verbatim(value: str, plain: str) -> None:
    assert decode_verbatim(value) == plain
