"""References as text, by pybtex."""

from snnbib.formats import reference
from tests.formats.torture import plain_work


def test_one_line_in_a_style_of_bibtex() -> None:
    work = plain_work(title="Training SNNs at Scale", pages="531-539")
    assert reference.render(work, "plain") == (
        "[1] Yufei Guo. Training SNNs at scale. In Proceedings of the AAAI Conference on "
        "Artificial Intelligence, 531–539. 2024."
    )
