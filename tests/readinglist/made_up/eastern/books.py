"""Books with authors, translators and publishers, in shapes that are drawn at random."""

from tests.readinglist.made_up.eastern.lines import in_lines
from tests.readinglist.made_up.eastern.works import EasternWork
from tests.readinglist.made_up.eastern.writing import Draw, Told, Work, WriteEntry, Writing

__all__ = ["draw_books"]

_TITLES = (
    "quoted", "quoted", "bold", "bold and quoted", "linked", "quoted and linked", "link in quotes",
)  # fmt: skip
_LAYOUTS = {
    "comma": "{title}{comma}{author}{comma}{facts}",
    "space": "{title} {author}{comma}{facts}",
    "brackets": "{title} ({author}{comma}{facts})",
    "wide brackets": "{title}（{author}{comma}{facts}）",
    "authors first": "{names}{comma}{title}{comma}{facts}",
    "joined": "{names}{title}{facts}",
    "dash": "{title} - {author}{comma}{facts}",
    "labels": "{title} {author_label}{colon}{names} {publisher_label}{colon}{publisher}",
}


def draw_books(draw: Draw, writing: Writing) -> WriteEntry:
    words = writing.words
    unit = draw.pick("unit", ["-", "-", "*", "1.", "paragraph"])
    title_mark = draw.pick("title", _TITLES)
    able = ["comma", "space", "wide brackets" if writing.is_wide else "brackets", "dash", "labels"]
    able.append("joined" if writing.language == "ja" else "authors first")
    layout = draw.pick("layout", able)
    by, translated = draw.pick("by", words.by), draw.any_of(words.translated or ("",))
    comma = draw.pick("comma", [words.comma, words.comma, ", ", " / "])
    between = draw.any_of([mark for mark in words.between_names if mark.strip() != ","] or [", "])
    told = draw.pick("told", ["all", "all", "no year", "no publisher"])

    def facts_of(work: EasternWork, *, has_year: bool, has_publisher: bool) -> str:
        translator = translated.format(writing.name(work.translator)) if work.translator else ""
        publisher = work.venue if has_publisher else ""
        year = writing.year(work) if has_year else ""
        return comma.join(filter(None, (translator, publisher, year)))

    def write_entry(work: Work, number: int) -> tuple[list[str], Told]:
        assert isinstance(work, EasternWork)
        names, authors = writing.names(work, between)
        has_year = layout != "labels" and told != "no year" and not draw.chance(0.05)
        has_publisher = layout == "labels" or told != "no publisher"
        text = _LAYOUTS[layout].format(
            title=writing.title(work, title_mark),
            names=names,
            author=by.format(names),
            comma=comma,
            facts=facts_of(work, has_year=has_year, has_publisher=has_publisher),
            publisher=work.venue,
            colon=writing.colon,
            author_label=words.author_label,
            publisher_label=words.columns["publisher"][0],
        )
        text = text.removesuffix(comma).replace(f"{comma})", ")").replace(f"{comma}）", "）")
        return in_lines(unit, number, [text], [writing.links(work)]), Told(
            authors=authors,
            venue=work.venue if has_publisher else "",
            year=work.year if has_year else 0,
            url=work.url if writing.has_url(title_mark) else "",
        )

    return write_entry
