"""Numbers with their nouns, as English writes them: one way for every message."""

__all__ = ["counted"]


def counted(number: int, singular: str, plural: str = "") -> str:
    """A number and what is counted, with its verb if that must agree.

    Args:
        number: how many.
        singular: what follows 1.
        plural: what follows any other number; by default `singular` with an "s".

    >>> counted(1, "paper"), counted(0, "paper"), counted(2, "entry is", "entries are")
    ('1 paper', '0 papers', '2 entries are')
    """
    return f"{number} {singular if number == 1 else plural or f'{singular}s'}"
