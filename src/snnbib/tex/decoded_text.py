"""Text that is being decoded: what is written, open groups, and accents that wait. Pure."""

from snnbib.tex.commands import DOTTED, SPACING_ACCENTS

__all__ = ["DecodedText"]

# Unicode's stream-safe limit is 30 marks on a letter (UAX 15, section 13); no writing needs four.
_MOST_MARKS = 4


class _Group:
    """A group that is open: where it began, how it was written, what closes it."""

    __slots__ = ("closing", "declared", "keeps_braces", "source", "start")

    def __init__(
        self, start: int, source: str, closing: str = "", *, keeps_braces: bool = False
    ) -> None:
        self.start = start
        self.source = source
        self.closing = closing
        self.keeps_braces = keeps_braces
        self.declared: list[str] = []


class DecodedText:
    """What a walk over a TeX string has written so far."""

    __slots__ = ("_groups", "_marks", "_parts")

    def __init__(self) -> None:
        self._parts = [""]
        self._groups = [_Group(0, "")]
        self._marks: list[str] = []

    def text(self) -> str:
        """All of it; a group that is still open stands as it was written in the source."""
        self.write_marks()
        for group in reversed(self._groups):
            self._parts[group.start] = group.source
            self._parts.extend(reversed(group.declared))
        return "".join(self._parts)

    def write(self, text: str) -> None:
        """Write characters; accents that wait go on the first of them."""
        if self._marks and text:
            base = DOTTED.get(text[0], text[0])
            text = base + "".join(reversed(self._marks)) + text[1:]
            self._marks.clear()
        self._parts.append(text)

    def write_source(self, tex: str) -> None:
        """Write TeX that is kept as it is; accents that wait have met no letter."""
        self.write_marks()
        self._parts.append(tex)

    def write_marks(self) -> None:
        """Write accents that have met no letter, as characters of their own."""
        if self._marks:
            self._parts.extend(
                SPACING_ACCENTS.get(mark, "\N{NO-BREAK SPACE}" + mark) for mark in self._marks
            )
            self._marks.clear()

    def add_mark(self, mark: str) -> None:
        """Let a combining accent wait for its letter."""
        if len(self._marks) == _MOST_MARKS:
            self.write_marks()
        self._marks.append(mark)

    def open_group(
        self, source: str, opening: str, closing: str, *, keeps_braces: bool = False
    ) -> None:
        """Open a group.

        Args:
            source: how the source opens it, for a group that nothing closes.
            opening: what is written where it opens.
            closing: what is written where it closes.
            keeps_braces: whether it is an argument of a command that is kept as written.
        """
        self._groups.append(_Group(len(self._parts), source, closing, keeps_braces=keeps_braces))
        self._parts.append(opening)

    def close_group(self) -> bool:
        """Close the innermost group; whether it was an argument of a command that is kept.

        A tag around nothing is left out; a brace that closes nothing is written.
        """
        self.write_marks()
        if len(self._groups) == 1:
            self._parts.append("}")
            return False
        group = self._groups.pop()
        self._parts.extend(reversed(group.declared))
        if group.closing.startswith("</") and len(self._parts) == group.start + 1:
            self._parts[group.start] = ""
        else:
            self._parts.append(group.closing)
        return group.keeps_braces

    def declare_tag(self, tag: str) -> None:
        """Open a tag that holds to the end of the innermost group."""
        self._parts.append(f"<{tag}>")
        self._groups[-1].declared.append(f"</{tag}>")

    def innermost(self, closings: frozenset[str]) -> str:
        """What closes the innermost open group, of these; "" if none is open."""
        around = (group.closing for group in reversed(self._groups) if group.closing in closings)
        return next(around, "")
