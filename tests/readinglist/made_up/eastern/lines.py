"""The lines of an entry: its parts, then links and remarks."""

from collections.abc import Sequence

__all__ = ["in_lines"]


def in_lines(  # noqa: PLR0913
    unit: str,
    number: int,
    texts: Sequence[str],
    rest: Sequence[str],
    *,
    separator: str = " ",
    layout: str = "line",
    front: str = "",
) -> list[str]:
    """The parts of an entry, and what stands behind them, as a unit of the list."""
    texts, rest = [text for text in texts if text], [text for text in rest if text]
    if unit in {"heading", "bold line"}:
        first = f"### {texts[0]}" if unit == "heading" else f"**{texts[0]}**"
        return [line for text in [first, *texts[1:], *rest] for line in (text, "")]
    bullet = {"paragraph": "", "1.": f"{number}. "}.get(unit, f"{unit} ")
    indent = " " * len(bullet)
    bullet += front.format(n=number)
    gap = [""] if unit == "paragraph" else []
    if layout == "line":
        behind = "".join(text if text[0] in "：:（【" else f" {text}" for text in rest)
        return [bullet + _joined(texts, separator) + behind, *gap]
    lines = [*texts[1:], *rest]
    if layout == "nested":
        return [f"{bullet}{texts[0]}", *(f"{indent}- {text}" for text in lines)]
    lines = [f"{bullet}{texts[0]}", *(f"{indent}{text}" for text in lines)]
    return [*(f"{line}<br>" for line in lines[:-1]), lines[-1], *gap]


def _joined(texts: Sequence[str], separator: str) -> str:
    """Texts with the separator between; brackets need no stop or comma in front of them."""
    joined = texts[0]
    for text in texts[1:]:
        if separator.strip() in set(",.，。、،") and text.lstrip("*")[0] in "([（【`":
            joined += ("" if text[0] in "（【" else " ") + text
        else:
            ends = joined[-1] in ".?？" and separator[0] in ".。"
            joined += (separator[1:] if ends else separator) + text
    return joined
