"""The value of one scheme among identifiers."""

from snnbib.identifiers import Identifier, Scheme, first_value


def test_value_of() -> None:
    several = [Identifier(Scheme.ARXIV, "2"), Identifier(Scheme.ARXIV, "1")]
    assert first_value(several, Scheme.ARXIV) == "1"
    assert first_value(several, Scheme.DOI) == ""
