"""Bullets that are indented too little to belong to the item above them. Pure."""

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["with_nested_bullets"]


def with_nested_bullets(text: str) -> str:
    r"""Such bullets and what is below them indented as far as Markdown asks for.

    Numbers, and several spaces behind a bullet, make that more than two spaces.

    >>> with_nested_bullets("1. Ants\n  - a note\n    - another\n2. Bees")
    '1. Ants\n   - a note\n     - another\n2. Bees'
    >>> with_nested_bullets("*   Ants\n  - a note")
    '*   Ants\n    - a note'
    """
    if not _TOO_LITTLE.search(f"\n{text}"):
        return text
    lines = text.split("\n")
    width, shift = 0, 0
    for number, line in enumerate(lines):
        if item := _ITEM.match(line):
            width, shift = item.end(), 0
        elif not line or line.isspace():
            width = shift = 0
        elif width and not shift and (bullet := _BULLET.match(line)):
            shift = max(0, width - bullet.end())
        if shift and line[:1] == " ":
            lines[number] = " " * shift + line
    return "\n".join(lines)


_ITEM = lazy_pattern(r"(?:[0-9]{1,3}[.)] |[-*+]  ) {0,3}(?=\S)")
_BULLET = lazy_pattern(r" {1,4}(?=[-*+]\s)")
# Within a few lines; the line in front of the bullet can go on the item's text.
_TOO_LITTLE = lazy_pattern(r"\n(?:[0-9]{1,3}[.)] |[-*+]  ).*\n(?:\w.*\n)?(?: .*\n)?? {1,3}[-*+]\s")
