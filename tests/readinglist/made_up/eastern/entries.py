"""Entries of parts, each in one of its usual forms, drawn at random."""

from dataclasses import dataclass

from tests.readinglist.made_up.eastern.lines import in_lines
from tests.readinglist.made_up.eastern.writing import Draw, Told, Work, WriteEntry, Writing

__all__ = ["draw_entries"]

_TITLES = (
    "bold", "linked", "quoted", "bold and linked", "quoted and linked", "link in quotes", "plain",
)  # fmt: skip
_ENGLISH_TITLES = ("plain", "bold", "linked", "linked", "bold and linked", "quoted")
_EDITIONS = (
    "({v} {y})", "[{v} {y}]", "**{v} {y}**", "`{v} {y}`", "{v} {y}", "{v}, {y}", "({y})", "",
)  # fmt: skip
_WIDE_EDITIONS = (
    "【{v} {y}】", "（{v}，{y}）", "（{v} {y}）", "{v}，{y}", "（{y}）", "{v}（{y}）",
)  # fmt: skip
_QUOTED_EDITIONS = {"zh": ("《{v}》{y}", "{v}{y}"), "ja": ("『{v}』{y}",)}
_FRONTS = ("", "", "", "", "{n}、", "({n}) ", "【{n}】", "[{n}] ", "★★★ ", "⭐ ", "[ ] ", "📄 ")
_NOTES = ("", "", "", "remark", "sentence", "nested", "colon", "gloss")
_TITLE_ALONE = {"heading", "bold line"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    unit: str
    title: str
    authors: str
    between_names: str
    author_mark: str
    edition: str
    separator: str
    order: str
    note: str
    front: str
    layout: str


def draw_entries(draw: Draw, writing: Writing, *, are_english: bool) -> WriteEntry:
    shape = _draw_shape(draw, writing, are_english=are_english)

    def write_entry(work: Work, number: int) -> tuple[list[str], Told]:
        has_edition = bool(shape.edition) and not draw.chance(0.05)
        has_authors = bool(shape.authors) and not (has_edition and draw.chance(0.05))
        is_first = shape.authors == "first"
        names, authors = (
            writing.first_name(work) if is_first else writing.names(work, shape.between_names)
        )
        edition = shape.edition.format(v=work.venue, y=writing.year(work)) if has_edition else ""
        texts = {
            "title": writing.title(work, shape.title) + _gloss(draw, writing, shape),
            "authors": shape.author_mark.format(names) if has_authors else "",
            "edition": edition,
        }
        lines = in_lines(
            shape.unit,
            number,
            [texts[name] for name in shape.order.split()],
            [writing.links(work), _remark(draw, writing, shape)],
            separator=shape.separator,
            layout=shape.layout,
            front=shape.front,
        )
        told = Told(
            authors=authors if has_authors else (),
            venue=work.venue if has_edition and "{v}" in shape.edition else "",
            year=work.year if has_edition else 0,
            url=work.url if writing.has_url(shape.title) else "",
        )
        return [*lines, *_nested_note(draw, writing, shape)], told

    return write_entry


def _gloss(draw: Draw, writing: Writing, shape: _Shape) -> str:
    """The title in the language of the list, behind an English one."""
    form = draw.any_of(["（{}）", " ({})"])
    return form.format(draw.any_of(writing.words.glosses)) if shape.note == "gloss" else ""


def _remark(draw: Draw, writing: Writing, shape: _Shape) -> str:
    """What stands behind an entry on its line."""
    sentence = draw.any_of(writing.words.sentences)
    return {
        "remark": f"**{draw.any_of(writing.words.remarks)}**",
        "sentence": f"— {sentence}",
        "colon": f"{writing.colon}{sentence}",
    }.get(shape.note, "")


def _nested_note(draw: Draw, writing: Writing, shape: _Shape) -> list[str]:
    if shape.note != "nested":
        return []
    indent = "   " if shape.unit == "1." else "  "
    sentence = draw.any_of(writing.words.sentences)
    return [f"{indent}- {writing.words.note_label}{writing.colon}{sentence}"]


def _draw_shape(draw: Draw, writing: Writing, *, are_english: bool) -> _Shape:
    """A shape that a person reads at first sight: what cannot stand together is left out."""
    words = writing.words
    unit = draw.pick("unit", ["-", "-", "*", "1.", "heading", "paragraph", "bold line"])
    titles = ["plain"] if unit in _TITLE_ALONE else _ENGLISH_TITLES if are_english else _TITLES
    title = draw.pick("title", titles)
    authors = draw.pick("authors", ["", "", "all", "first"])
    author_mark = draw.pick("author mark", _author_marks(writing))
    edition = draw.pick("edition", _editions(writing, are_english=are_english))
    order = draw.pick("order", _orders(unit, title, author_mark, edition))
    layouts = ["line", "line", "line", "nested", "break"]
    is_one = order.startswith("edition") or unit in {*_TITLE_ALONE, "paragraph"}
    notes = [
        note
        for note in _NOTES
        if _may_stand(note, unit, are_english=are_english)
        and not (note == "colon" and (authors or edition or "linked" not in title))
    ]
    may_have_front = unit in {"-", "paragraph"} and not order.startswith("edition")
    return _Shape(
        unit=unit,
        title=title,
        authors=authors,
        between_names=draw.any_of(words.between_names),
        author_mark=author_mark,
        edition=edition,
        separator=draw.pick("separator", _separators(writing)),
        order=order,
        note=draw.pick("note", notes),
        front=draw.pick("front", _FRONTS if may_have_front else [""]),
        layout=draw.pick("layout", layouts[:1] if is_one else layouts),
    )


def _may_stand(note: str, unit: str, *, are_english: bool) -> bool:
    if note == "gloss":
        return are_english and unit not in _TITLE_ALONE
    return note != "nested" or unit in {"-", "*", "1."}


def _editions(writing: Writing, *, are_english: bool) -> list[str]:
    wide = _WIDE_EDITIONS if writing.is_wide else ()
    quoted = () if are_english else _QUOTED_EDITIONS.get(writing.language, ())
    return [*_EDITIONS, *wide, *quoted]


def _author_marks(writing: Writing) -> list[str]:
    label = writing.words.author_label
    wide = ["（{}）", f"{label}：{{}}"] if writing.is_wide else []
    return ["{}", "{}", "*{}*", "({})", f"{label}: {{}}", *wide]


def _separators(writing: Writing) -> list[str]:
    wide = ["、" if writing.language == "ja" else "，", "。", "——"] if writing.is_wide else []
    first = ", " if writing.is_wide else writing.words.comma
    return [first, ". ", " - ", " — ", " | ", *wide]


def _orders(unit: str, title: str, author_mark: str, edition: str) -> list[str]:
    orders = ["title authors edition", "title edition authors"]
    if unit in _TITLE_ALONE:
        return orders
    if edition.startswith(("【", "[", "(", "`")) and title != "quoted and linked":
        orders.append("edition title authors")
    if title != "plain" and author_mark == "{}":
        orders.append("authors title edition")
    return orders
