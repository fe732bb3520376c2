"""Tables whose heads are in the language of the list, drawn at random."""

from tests.readinglist.made_up.eastern.writing import Draw, Told, Work, WriteEntry, Writing

__all__ = ["draw_table"]

_TITLES = ("plain", "plain", "bold", "linked", "quoted", "quoted and linked")


def draw_table(draw: Draw, writing: Writing, *, are_books: bool) -> tuple[WriteEntry, list[str]]:
    """How the rows are written, and the lines of the head."""
    words = writing.words
    title, venue = ("book", "publisher") if are_books else ("title", "venue")
    columns = [
        name for name in ("authors", venue, "year", "links", "note") if draw.chance(0.7)
    ] or ["links"]
    draw.random.shuffle(columns)
    columns.insert(draw.any_of([0, 0, 0, len(columns) // 2]), title)
    columns = ["rank", *columns] if draw.chance(0.3) else columns
    draw.choices["columns"] = " ".join(columns)
    heads = [draw.any_of(words.columns[name]) for name in columns]
    title_mark = draw.pick("title", _TITLES)
    is_first = draw.pick("authors", ["all", "first"]) == "first"
    between = draw.any_of(words.between_names)

    def write_row(work: Work, number: int) -> tuple[list[str], Told]:
        names, authors = writing.first_name(work) if is_first else writing.names(work, between)
        cells = {
            title: writing.title(work, title_mark), "authors": names, venue: work.venue,
            "year": writing.year(work), "rank": str(number),
            "links": writing.links(work).replace(" | ", " "),
            "note": draw.any_of([*words.sentences, *words.remarks]),
        }  # fmt: skip
        may_be_empty = [name for name in columns if name not in {title, "rank", "links"}]
        empty = {name for name in may_be_empty if draw.chance(0.04)}
        told = set(columns) - empty
        row = " | ".join("" if name in empty else cells[name] for name in columns)
        has_url = "link" in title_mark or ("links" in told and "{url}" in writing.link_form)
        return [f"| {row} |"], Told(
            authors=authors if "authors" in told else (),
            venue=work.venue if venue in told else "",
            year=work.year if "year" in told else 0,
            url=work.url if has_url else "",
        )

    return write_row, [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
